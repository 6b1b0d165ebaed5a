"""The kernel language as compiled: IEEE semantics, no contraction, and the functions' accuracy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from irnorm import lang, targets
from irnorm.lang import Array, Row, Value, encode, round_to, where
from irnorm.lang.values import as_value
from tests import encodings
from tests.programs import compile_elementwise, compile_rows

Numpy = npt.NDArray[Any]

TARGETS = targets.runnable()
VARIANTS = [(target, width) for target in TARGETS for width in (256, None)]
F32 = np.float32

each_target = pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
each_variant = pytest.mark.parametrize(
    ("target", "width"), VARIANTS, ids=[f"{t.name}-{w or 'any'}" for t, w in VARIANTS]
)


def rows(values: Numpy, width: int | None) -> Numpy:
    """`values` as rows of `width`, or of an odd width, repeated to fill the last."""
    columns = width or 331
    return np.resize(values, (-(-values.size // columns), columns))


def bits(values: Numpy) -> Numpy:
    """Bits of float32 values, every NaN the same."""
    return np.where(np.isnan(values), np.uint32(0x7FC00000), values.view(np.uint32))


def assert_same(actual: Numpy, expected: Numpy, what: str, *inputs: Numpy) -> None:
    assert actual.dtype == expected.dtype
    differ = np.flatnonzero(bits(actual) != bits(expected))
    shown = [
        (
            *(float(x.ravel()[i]) for x in inputs),
            float(actual.ravel()[i]),
            float(expected.ravel()[i]),
        )
        for i in differ[:3]
    ]
    assert not differ.size, f"{what}: {differ.size} differ, (inputs, actual, expected): {shown}"


# -- operations: the same expression by the compiled program and by numpy -------------------------

#: Values whose pairs make the special cases.
SPECIAL = np.array(
    [
        0.0,
        -0.0,
        1.0,
        -1.0,
        3.0,
        1e-45,
        -1e-45,
        1e-38,
        -1.2e-38,
        3e38,
        -3e38,
        np.inf,
        -np.inf,
        np.nan,
        -np.nan,
        0.1,
        16777216.0,
        1 / 3,
    ],
    F32,
)


def operands() -> tuple[Numpy, Numpy, Numpy]:
    """Three arrays: all triples of special values, then random bits, then normal values."""
    rng = np.random.default_rng(0)
    special = [a.ravel() for a in np.meshgrid(SPECIAL, SPECIAL, SPECIAL)]
    random = rng.integers(0, 1 << 32, (3, 20000), dtype=np.uint32).view(F32)
    normal = rng.standard_normal((3, 20000)).astype(F32)
    x, y, z = (np.concatenate(parts) for parts in zip(special, random, normal, strict=True))
    return x, y, z


def fused(x: Numpy, y: Numpy, z: Numpy) -> Numpy:
    """`x * y + z` rounded once: float64 holds the product, and rounding to odd protects the sum."""
    product, addend = x.astype(np.float64) * y, z.astype(np.float64)
    total = product + addend
    b = total - product
    error = (product - (total - b)) + (addend - b)  # exact, by Knuth
    inexact = np.isfinite(total) & (error != 0) & (total.view(np.int64) & 1 == 0)
    away = (error > 0) == (total > 0)
    odd = np.where(inexact, total.view(np.int64) + np.where(away, 1, -1), total.view(np.int64))
    return odd.view(np.float64).astype(F32)


#: name -> (in the kernel language, in numpy)
OPERATIONS: dict[str, tuple[Callable[..., Any], Callable[..., Numpy]]] = {
    "x * y + z": (lambda x, y, z: x * y + z, lambda x, y, z: x * y + z),
    "z + x * y": (lambda x, y, z: z + x * y, lambda x, y, z: z + x * y),
    "x * y - z": (lambda x, y, z: x * y - z, lambda x, y, z: x * y - z),
    "z - x * y": (lambda x, y, z: z - x * y, lambda x, y, z: z - x * y),
    "-(x * y) + z": (lambda x, y, z: -(x * y) + z, lambda x, y, z: -(x * y) + z),
    "x * y + x * z": (lambda x, y, z: x * y + x * z, lambda x, y, z: x * y + x * z),
    "x * 0.1 + z": (lambda x, y, z: x * 0.1 + z, lambda x, y, z: x * F32(0.1) + z),
    "abs(x * y) + z": (lambda x, y, z: abs(x * y) + z, lambda x, y, z: abs(x * y) + z),
    "where(x > 0, x * y, x) + z": (
        lambda x, y, z: where(x > 0.0, x * y, x) + z,
        lambda x, y, z: np.where(x > 0, x * y, x) + z,
    ),
    "from_bits(to_bits(x * y)) + z": (
        lambda x, y, z: lang.from_bits(lang.to_bits(x * y)) + z,
        lambda x, y, z: x * y + z,
    ),
    "fma(x, y, z)": (lang.fma, fused),
    "(x + y) - x": (lambda x, y, z: (x + y) - x, lambda x, y, z: (x + y) - x),
    "x * 0": (lambda x, y, z: x * 0.0, lambda x, y, z: x * F32(0)),
    "x - x": (lambda x, y, z: x - x, lambda x, y, z: x - x),
    "x + 0": (lambda x, y, z: x + 0.0, lambda x, y, z: x + F32(0)),
    "x / y": (lambda x, y, z: x / y, lambda x, y, z: x / y),
    "x / 3": (lambda x, y, z: x / 3.0, lambda x, y, z: x / F32(3)),
    "1 / x": (lambda x, y, z: 1.0 / x, lambda x, y, z: F32(1) / x),
    "sqrt(x)": (lambda x, y, z: lang.sqrt(x), lambda x, y, z: np.sqrt(x)),
    "1 / sqrt(x)": (lambda x, y, z: 1.0 / lang.sqrt(x), lambda x, y, z: F32(1) / np.sqrt(x)),
    "-x": (lambda x, y, z: -x, lambda x, y, z: -x),
    "abs(x)": (lambda x, y, z: abs(x), lambda x, y, z: abs(x)),
    "minimum": (
        lambda x, y, z: lang.minimum(x, y),
        lambda x, y, z: np.where((x < y) | np.isnan(x), x, y),
    ),
    "maximum": (
        lambda x, y, z: lang.maximum(x, y),
        lambda x, y, z: np.where((x > y) | np.isnan(x), x, y),
    ),
    "where <": (lambda x, y, z: where(x < y, z, 1.0), lambda x, y, z: np.where(x < y, z, F32(1))),
    "where <=": (
        lambda x, y, z: where(x <= y, 2.0, z),
        lambda x, y, z: np.where(x <= y, F32(2), z),
    ),
    "where >": (lambda x, y, z: where(x > y, z, x), lambda x, y, z: np.where(x > y, z, x)),
    "where >=": (lambda x, y, z: where(x >= y, z, x), lambda x, y, z: np.where(x >= y, z, x)),
    "where ==": (lambda x, y, z: where(x == y, z, x), lambda x, y, z: np.where(x == y, z, x)),
    "where !=": (lambda x, y, z: where(x != y, z, x), lambda x, y, z: np.where(x != y, z, x)),
    "where not (x < y)": (
        lambda x, y, z: where(~(x < y), z, x),
        lambda x, y, z: np.where(~(x < y), z, x),
    ),
    "where both": (
        lambda x, y, z: where((x < y) & (y < z), z, x),
        lambda x, y, z: np.where((x < y) & (y < z), z, x),
    ),
    "where either": (
        lambda x, y, z: where((x < y) | (y < z), z, x),
        lambda x, y, z: np.where((x < y) | (y < z), z, x),
    ),
    "isnan": (
        lambda x, y, z: where(lang.isnan(x), 1.0, 0.0) + 0.0 * (z - z),
        lambda x, y, z: np.where(np.isnan(x), F32(1), F32(0)) + F32(0) * (z - z),
    ),
    "isfinite": (
        lambda x, y, z: where(lang.isfinite(x), y, z),
        lambda x, y, z: np.where(np.isfinite(x), y, z),
    ),
    "shifts": (
        lambda x, y, z: lang.from_bits((lang.to_bits(x) >> 3) | (lang.to_bits(y) << 29)),
        lambda x, y, z: ((x.view(np.uint32) >> 3) | (y.view(np.uint32) << 29)).view(F32),
    ),
}


@each_variant
def test_operations(target: targets.Target, width: int | None) -> None:
    """Programs of many: neighbours tempt the compiler to combine."""
    inputs = [rows(values, width) for values in operands()]
    for first in (0, 20):  # IREE's limit is near 28 arrays
        names = list(OPERATIONS)[first : first + 20]
        program = compile_elementwise(
            lambda *values, names=names: tuple(OPERATIONS[name][0](*values) for name in names),
            ["float32"] * 3,
            ["float32"] * len(names),
            width,
            target,
        )
        for name, actual in zip(names, program(*inputs), strict=True):
            with np.errstate(all="ignore"):
                expected = OPERATIONS[name][1](*inputs)
            assert_same(actual, expected, f"{name} on {target.name}", *inputs)


def test_operands_can_tell_contraction() -> None:
    """Without this the tests of multiply-add pairs could pass whatever the compiler does."""
    x, y, z = operands()
    with np.errstate(all="ignore"):
        differ = bits(fused(x, y, z)) != bits(x * y + z)
    assert differ.mean() > 0.1


@each_variant
def test_scalars_of_a_row(target: targets.Target, width: int | None) -> None:
    """Multiply-add pairs of statistics are not contracted either; statistics broadcast."""

    def trace(row: Row) -> None:
        x, y = row.load("x"), row.load("y")
        peak = row.amax(x)
        row.store("scalar", peak * y + peak)
        row.store("fused", lang.fma(peak, y, peak))
        row.store("product", x * peak + y)

    arguments = [
        Array("x", "float32", rows=True, cols=True),
        Array("y", "float32", rows=True, cols=False),
        Array("scalar", "float32", rows=True, cols=False, output=True),
        Array("fused", "float32", rows=True, cols=False, output=True),
        Array("product", "float32", rows=True, cols=True, output=True),
    ]
    program = compile_rows(trace, arguments, width, target)
    rng = np.random.default_rng(1)
    x = rng.standard_normal((500, width or 331)).astype(F32)
    y = rng.standard_normal((500, 1)).astype(F32)
    scalar, single, product = program(x, y)
    peak = np.abs(x).max(axis=1, keepdims=True)
    assert_same(scalar, peak * y + peak, "scalar")
    assert_same(single, fused(peak, y, peak), "fused")
    assert_same(product, x * peak + y, "product")
    assert (bits(scalar) != bits(single)).any()


@each_target
def test_columns_of_any_dtype(target: targets.Target) -> None:
    """Conditions and integers that depend on the column alone, with a static width."""

    def trace(row: Row) -> None:
        x, g = row.load("x"), row.load("g")
        row.store("a", where(g > 0.0, x, 0.0))
        row.store("b", where(lang.isnan(g), x, g * x))
        row.store("c", lang.from_bits(lang.to_bits(x) & lang.to_bits(g)))
        row.store("d", x * round_to(g, "bfloat16"))

    arguments = [
        Array("x", "float32", rows=True, cols=True),
        Array("g", "float32", rows=False, cols=True),
        *(Array(name, "float32", rows=True, cols=True, output=True) for name in "abcd"),
    ]
    program = compile_rows(trace, arguments, 256, target)
    rng = np.random.default_rng(2)
    x = rng.standard_normal((9, 256)).astype(F32)
    g = np.where(rng.random(256) < 0.1, np.nan, rng.standard_normal(256)).astype(F32)
    a, b, c, d = program(x, g)
    assert_same(a, np.where(g > 0, x, F32(0)), "a")
    assert_same(b, np.where(np.isnan(g), x, g * x), "b")
    assert_same(c, (x.view(np.uint32) & g.view(np.uint32)).view(F32), "c")
    rounded = encodings.rounded_bits(g, "bfloat16").astype(np.uint32) << np.uint32(16)
    assert_same(d, x * rounded.view(F32), "d")


@pytest.mark.parametrize("width", [128, 192, 256, 512, 576, 4096, 8192, None])
def test_values_that_two_walks_need(width: int | None) -> None:
    """They are kept from the first to the second, beside what columns have in common."""

    def trace(row: Row) -> None:
        x, g = row.load("x"), row.load("g")
        value = x * abs(x)
        row.store("y", value * (g + 1.0) / row.amax(value))

    arguments = [
        Array("x", "float32", rows=True, cols=True),
        Array("g", "float32", rows=False, cols=True),
        Array("y", "float32", rows=True, cols=True, output=True),
    ]
    program = compile_rows(trace, arguments, width, TARGETS[0])
    rng = np.random.default_rng(3)
    x = rng.standard_normal((19, width or 300)).astype(F32)
    g = rng.standard_normal(width or 300).astype(F32)
    value = x * np.abs(x)
    expected = value * (g + F32(1)) / np.abs(value).max(axis=1, keepdims=True)
    (actual,) = program(x, g)
    assert_same(actual, expected, "y", x)


# -- functions ------------------------------------------------------------------------------------

FUNCTIONS = (lang.exp, lang.sigmoid, lang.silu, lang.tanh)


@pytest.fixture(scope="module")
def inputs() -> Numpy:
    """Every 4099th float32, values around every threshold, and dense where results vary."""
    patterns = np.arange(0, 1 << 32, 4099, dtype=np.uint32).view(F32)
    edges = np.array([88.72284, 103.27893, 103.97208, 104.0, 89.0, 87.33655, 0.625, 9.01, 44.4])
    dense = [np.linspace(-105, 90, 300_000), np.linspace(-2, 2, 300_000)]
    return np.concatenate(
        [
            patterns,
            encodings.near(edges.astype(F32), 40),
            encodings.near(SPECIAL[~np.isnan(SPECIAL)].__abs__(), 3),
            SPECIAL,
            *(part.astype(F32) for part in dense),
        ]
    )


@pytest.fixture(scope="module")
def results(inputs: Numpy) -> dict[str, list[Numpy]]:
    """For each target, what it gives for each of FUNCTIONS."""
    given = rows(inputs, 256)
    found = {}
    for target in TARGETS:
        program = compile_elementwise(
            lambda x: tuple(f(x) for f in FUNCTIONS),
            ["float32"],
            ["float32"] * len(FUNCTIONS),
            256,
            target,
        )
        found[target.name] = [y.ravel()[: inputs.size] for y in program(given)]
    return found


def test_same_bytes_on_all_targets(results: dict[str, list[Numpy]], inputs: Numpy) -> None:
    first, *others = results.values()
    for other in others:
        for function, a, b in zip(FUNCTIONS, first, other, strict=True):
            number = ~np.isnan(inputs)
            assert np.array_equal(a[number].view(np.uint32), b[number].view(np.uint32)), function
            assert np.isnan(b[~number]).all()


def ulps(actual: Numpy, exact: Numpy) -> Numpy:
    """Errors in units in the last place of float32 at `exact`, float64; subnormals have theirs."""
    exponent = np.frexp(np.maximum(np.abs(exact), 2.0**-126))[1] - 1
    error: Numpy = np.abs(actual.astype(np.float64) - exact) / np.exp2(exponent - 23.0)
    return error


@pytest.mark.parametrize(
    ("number", "oracle", "bound"),
    [(0, np.exp, 1.1), (3, np.tanh, 3.0)],
    ids=["exp", "tanh"],
)
def test_accuracy(
    results: dict[str, list[Numpy]],
    inputs: Numpy,
    number: int,
    oracle: Callable[[Numpy], Numpy],
    bound: float,
) -> None:
    """At most `bound` ulp, subnormal results included; infinity and NaN where they belong."""
    with np.errstate(all="ignore"):
        exact = oracle(inputs.astype(np.float64))
        rounded = exact.astype(F32)
    for name, outputs in results.items():
        actual = outputs[number]
        assert np.array_equal(np.isnan(actual), np.isnan(inputs))
        finite = np.isfinite(rounded)
        assert np.array_equal(np.isinf(actual), np.isinf(rounded))
        worst = ulps(actual[finite], exact[finite])
        where_ = inputs[finite][worst.argmax()]
        assert worst.max() <= bound, f"{name}: {worst.max():.2f} ulp at {where_!r}"


@pytest.mark.parametrize("number", [1, 2], ids=["sigmoid", "silu"])
def test_accuracy_of_quotients(results: dict[str, list[Numpy]], inputs: Numpy, number: int) -> None:
    """4 ulp as long as e**-x does not overflow; below, 0 or -0 with an absolute error of 3e-37."""
    x = inputs[np.isfinite(inputs)].astype(np.float64)
    with np.errstate(over="ignore"):
        exact = (x if number == 2 else 1.0) / (1.0 + np.exp(-x))
    for outputs in results.values():
        actual = outputs[number][np.isfinite(inputs)]
        ordinary = x > -88.7
        assert ulps(actual[ordinary], exact[ordinary]).max() <= 4
        assert np.abs(actual[~ordinary] - exact[~ordinary]).max() <= 3e-37
        assert np.isnan(outputs[number][np.isnan(inputs)]).all()


@each_target
def test_functions_of_special_values(target: targets.Target) -> None:
    program = compile_elementwise(
        lambda x: tuple(f(x) for f in FUNCTIONS), ["float32"], ["float32"] * 4, None, target
    )
    x = np.array([[0.0, -0.0, np.inf, -np.inf, np.nan, 1e-45, -1e-45, 3e38, -3e38]], F32)
    exp, sigmoid, silu, tanh = program(x)
    nan = np.nan
    assert_same(exp, np.array([[1, 1, np.inf, 0, nan, 1, 1, np.inf, 0]], F32), "exp")
    assert_same(sigmoid, np.array([[0.5, 0.5, 1, 0, nan, 0.5, 0.5, 1, 0]], F32), "sigmoid")
    half = x[0, 5] / F32(2)
    expected = np.array([[0, -0.0, np.inf, nan, nan, half, -half, 3e38, -0.0]], F32)
    assert_same(silu, expected, "silu")
    expected = np.array([[0, -0.0, 1, -1, nan, 1e-45, -1e-45, 1, -1]], F32)
    assert_same(tanh, expected, "tanh")


# -- errors ---------------------------------------------------------------------------------------


def _value(name: str = "x") -> Value:
    return Row((Array(name, "float32", rows=True, cols=True),), (), None).load(name)


def test_a_value_has_no_truth() -> None:
    x = _value()
    with pytest.raises(TypeError, match="where"):
        bool(x > 0.0)
    with pytest.raises(TypeError, match="where"):
        max(x, 0.0)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda x: where(x, x, x),
        lambda x: where(x > 0.0, x, lang.to_bits(x)),
        lambda x: x + lang.to_bits(x),
        lambda x: lang.to_bits(x) * 2,
        lambda x: x & x,
        lambda x: (x > 0.0) + (x < 0.0),
        lambda x: x + "1",
        lambda x: x + None,
    ],
)
def test_wrong_dtypes(wrong: Callable[[Value], Value]) -> None:
    with pytest.raises(TypeError):
        wrong(_value())


def test_store_of_too_much() -> None:
    row = Row(
        (
            Array("x", "float32", rows=True, cols=True),
            Array("s", "float32", rows=True, cols=False, output=True),
        ),
        (),
        None,
    )
    with pytest.raises(TypeError, match="s lacks"):
        row.store("s", row.load("x"))


def test_digest() -> None:
    """Equal programs share it, whatever way they were written; others do not."""

    def digest(function: Callable[[Value], Value], width: int | None = None) -> str:
        row = Row(
            (
                Array("x", "float32", rows=True, cols=True),
                Array("y", "float32", rows=True, cols=True, output=True),
            ),
            (),
            width,
        )
        row.store("y", function(row.load("x")))
        return row.program().digest

    def twice(x: Value) -> Value:
        a, b = x + 1.0, x + 1.0
        return a * b

    same = {digest(twice), digest(lambda x: (lambda a: a * a)(x + 1.0))}
    assert len(same) == 1
    others = [
        lambda x: x,
        lambda x: x + 0.0,
        lambda x: x + -0.0,
        lambda x: encode(x, "float8_e4m3fn"),
    ]
    digests = {digest(f) for f in others} | same | {digest(twice, 64)}
    assert len(digests) == 6


@pytest.mark.parametrize("width", [256, None])
def test_stores_broadcast_over_columns(width: int | None) -> None:
    """A statistic or a constant stored to an array of columns fills every one of them."""
    arguments = [
        Array("x", "float32", rows=True, cols=True),
        Array("peak", "float32", rows=True, cols=True, output=True),
        Array("one", "bfloat16", rows=True, cols=True, output=True),
        Array("width", "float32", rows=True, cols=False, output=True),
    ]

    def trace(row: Row) -> None:
        row.store("peak", row.amax(row.load("x")))
        row.store("one", as_value(1.0))
        row.store("width", row.width)

    function = compile_rows(trace, arguments, width, targets.runnable()[0])
    n = width or 77
    x = np.random.default_rng(3).standard_normal((5, n)).astype(np.float32)
    peak, one, columns = function(x)
    np.testing.assert_array_equal(peak, np.abs(x).max(axis=1, keepdims=True) * np.ones((1, n)))
    assert (one.astype(np.float32) == 1).all()
    assert (columns == n).all()
