"""The reference against what none of us wrote: exact rational arithmetic, gfloat, float64."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import gfloat
import gfloat.formats
import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irnorm import reference
from tests import cases
from tests.checks import (
    assert_rms_norm_fp8_near_float64,
    assert_same_bytes,
    bits,
    float8_ordinals,
    round_to_ordinal,
)

Array = npt.NDArray[Any]

GFLOAT = {
    "float8_e4m3fn": gfloat.formats.format_info_ocp_e4m3,
    # IEEE P3109's finite 8-bit format of precision 4 is float8_e4m3fnuz: bias 8, NaN for -0.
    "float8_e4m3fnuz": gfloat.formats.format_info_p3109(8, 4, domain=gfloat.Domain.Finite),
}


#: Significant bits, smallest exponent, and the exponent of the first power of two out of range.
PRECISION = {"float32": (24, -126, 128), "float16": (11, -14, 16), "bfloat16": (8, -126, 128)}


def exact_round(value: Fraction, dtype: str = "float32") -> float:
    """The nearest value of `dtype` to a rational, ties to even; beyond the range, infinity."""
    if value == 0:
        return 0.0
    significant, smallest, beyond = PRECISION[dtype]
    exponent = abs(value.numerator).bit_length() - value.denominator.bit_length()
    if abs(value) < Fraction(2) ** exponent:
        exponent -= 1
    quantum = Fraction(2) ** (max(exponent, smallest) - significant + 1)
    rounded = round(value / quantum) * quantum
    if abs(rounded) >= 2**beyond:
        return math.copysign(math.inf, value)
    return math.copysign(float(rounded), value)


def exact_fma(a: float, b: float, c: float) -> float:
    return exact_round(Fraction(a) * Fraction(b) + Fraction(c))


def random_float32(rng: np.random.Generator, size: int, spread: int = 254) -> Array:
    """Random finite bit patterns; exponents within `spread` around the middle."""
    exponent = rng.integers(max(0, 127 - spread), min(254, 127 + spread) + 1, size, np.uint32)
    rest = rng.integers(0, 1 << 24, size, np.uint32)
    return ((rest >> 23) << 31 | exponent << 23 | (rest & 0x7FFFFF)).view(np.float32)


def fma_operands(name: str) -> tuple[Array, Array, Array]:
    rng = np.random.default_rng(len(name))
    size = 2000
    a, b = random_float32(rng, size, 60), random_float32(rng, size, 60)
    if name == "any":
        return random_float32(rng, size), random_float32(rng, size), random_float32(rng, size)
    if name == "alike":
        return tuple(random_float32(rng, size, 12) for _ in range(3))  # type: ignore[return-value]
    if name == "cancelling":
        with np.errstate(all="ignore"):
            nudge = 1 + rng.integers(-2, 3, size) * 2.0**-24
            return a, b, (-(a.astype(np.float64) * b) * nudge).astype(np.float32)
    if name == "subnormal":
        tiny = 2.0 ** rng.integers(-150, -120, size)
        a = random_float32(rng, size, 20)
        return a, (tiny / a).astype(np.float32), (rng.standard_normal(size) * tiny).astype("f4")
    if name == "overflowing":
        a = random_float32(rng, size, 20) * np.float32(2.0**30)
        b = (2.0**128 / a.astype("f8") * (1 - rng.integers(0, 4, size) * 2.0**-25)).astype(
            np.float32
        )
        return a, b, (rng.standard_normal(size) * 2.0 ** rng.integers(95, 105, size)).astype("f4")
    assert name == "ties"
    # A product of 25 significant bits that ends in 1 is half-way between two float32 values;
    # an addend far below decides, and is lost by any arithmetic that rounds twice.
    odd = (rng.integers(2**12, 2**13, (2, size)) | 1).astype(np.float32)
    sign = rng.choice([-1.0, 0.0, 1.0], size)
    c = sign * 2.0 ** rng.integers(-149, -30, size)
    return odd[0] * np.float32(2.0**-12), odd[1], c.astype(np.float32)


@pytest.mark.parametrize("name", ["any", "alike", "cancelling", "subnormal", "overflowing", "ties"])
def test_fma_is_exact(name: str) -> None:
    a, b, c = fma_operands(name)
    expected = np.array(
        [exact_fma(*t) for t in zip(a.tolist(), b.tolist(), c.tolist(), strict=True)], "f4"
    )
    if name == "subnormal":
        assert np.count_nonzero((expected != 0) & (np.abs(expected) < 2.0**-126)) > 100
    if name == "overflowing":
        assert 100 < np.count_nonzero(np.isinf(expected)) < a.size - 100
    if name == "ties":  # worth its name: rounding twice gets some of these wrong
        twice = (a.astype(np.float64) * b + c.astype(np.float64)).astype(np.float32)
        assert (twice != expected).any()
    actual = reference.fma(a, b, c)
    zero = expected == 0  # the sign of zero is another test's
    assert_same_bytes(np.where(zero, np.abs(actual), actual), np.abs(expected) * np.sign(expected))


@settings(max_examples=500, deadline=None, derandomize=True)
@given(*[st.floats(width=32, allow_nan=False, allow_infinity=False)] * 3)
def test_fma_is_exact_on_hypothesis_floats(a: float, b: float, c: float) -> None:
    assert float(reference.fma(a, b, c)) == exact_fma(a, b, c)


def test_fma_of_special_values() -> None:
    inf, nan = math.inf, math.nan
    table = [
        (inf, 2.0, 1.0, inf),
        (inf, -2.0, 1.0, -inf),
        (inf, 0.0, 1.0, nan),
        (inf, 1.0, -inf, nan),
        (1.0, 1.0, inf, inf),
        (nan, 1.0, 1.0, nan),
        (1.0, 1.0, nan, nan),
        (3e38, 3e38, -inf, -inf),
        (0.0, -1.0, 0.0, 0.0),
        (0.0, -1.0, -0.0, -0.0),
        (1.0, -1.0, 1.0, 0.0),
        (-(2.0**-100), 2.0**-100, 0.0, -0.0),
    ]
    a, b, c, expected = np.array(table, np.float32).T
    actual = reference.fma(a, b, c)
    assert np.array_equal(np.isnan(actual), np.isnan(expected))
    regular = ~np.isnan(expected)
    assert_same_bytes(actual[regular], expected[regular])


def literal_ordered_sum(x: list[float], y: list[float]) -> float:
    """The order's definition, a scalar at a time, in exact arithmetic rounded to float32."""
    width = len(x)
    threads = 1
    while threads < math.ceil(width / 32):
        threads *= 2
    threads = min(1024, threads)
    lanes = 8 * threads
    s = [0.0] * lanes
    for p in range(lanes):
        for c in range(p, width, lanes):
            s[p] = exact_fma(x[c], y[c], s[p])
    while len(s) > 1:
        s = [exact_round(Fraction(s[2 * i]) + Fraction(s[2 * i + 1])) for i in range(len(s) // 2)]
    return s[0]


@pytest.mark.parametrize(
    "width", [1, 7, 8, 9, 32, 33, 63, 64, 65, 97, 576, 1024, 1025, 4097, 16384, 32769, 40000]
)
def test_ordered_sum_follows_its_definition(width: int) -> None:
    rng = np.random.default_rng(width)
    rows = 4 if width < 1024 else 1
    x, y = rng.standard_normal((2, rows, width)).astype(np.float32)
    expected = [literal_ordered_sum(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
    assert_same_bytes(reference.ordered_sum(x, y), np.array(expected, np.float32))
    squares = [literal_ordered_sum(a, a) for a in x.tolist()]
    assert_same_bytes(reference.row_sum_of_squares(x), np.array(squares, np.float32))


def test_the_order_of_a_sum_matters() -> None:
    """So that the test above can fail: other orders give other bytes."""
    x = np.random.default_rng(1).standard_normal((50, 576)).astype(np.float32)
    ordered = reference.row_sum_of_squares(x)
    assert (ordered != np.sum(x * x, axis=1)).any()
    assert (ordered != reference.row_sum_of_squares(x[:, ::-1])).any()
    np.testing.assert_allclose(ordered, np.sum(x.astype(np.float64) ** 2, axis=1), rtol=2e-7)


@pytest.mark.parametrize("dtype", cases.FLOAT8_DTYPES)
def test_encode_float8_agrees_with_gfloat(dtype: str) -> None:
    midpoints = cases.float8_midpoints(dtype).astype(np.float32)
    values = cases.float8_values(dtype).astype(np.float32)
    rng = np.random.default_rng(8)
    around = np.concatenate([midpoints, values])
    magnitudes = np.concatenate(
        [
            around,
            np.nextafter(around, np.float32(np.inf)),
            np.nextafter(around, np.float32(-np.inf)),
            2.0 ** rng.uniform(-14, 11, 4000),
            [1e-45, 1e-40, 464.0, 464.1, 480.0, 248.0, 1e10, 3.4e38, np.inf],
        ]
    ).astype(np.float32)
    sample = np.concatenate([magnitudes, -magnitudes])
    info = GFLOAT[dtype]
    rounded = gfloat.round_ndarray(info, sample.astype(np.float64), sat=True)
    expected = gfloat.encode_ndarray(info, rounded).astype(np.uint8)
    codes = reference.encode_float8(sample, dtype)
    assert_same_bytes(codes.view(np.uint8), expected)
    # … and with the tests' own rounding, which judges nearness to float64.
    sign = np.where(sample < 0, -1, 1)
    assert (float8_ordinals(codes) == sign * round_to_ordinal(np.abs(sample), dtype)).all()


@pytest.mark.parametrize("dtype", cases.FLOAT8_DTYPES)
def test_float8_values_agree_with_gfloat_and_ml_dtypes(dtype: str) -> None:
    values = cases.float8_values(dtype)
    codes = np.arange(values.size, dtype=np.uint8)
    assert (gfloat.decode_ndarray(GFLOAT[dtype], codes) == values).all()
    assert (codes.view(np.dtype(dtype)).astype(np.float64) == values).all()
    assert values[-1] == float(ml_dtypes.finfo(dtype).max)


@pytest.mark.parametrize(("dtype", "code"), [("float8_e4m3fn", 0x7F), ("float8_e4m3fnuz", 0x80)])
def test_encode_float8_has_one_nan(dtype: str, code: int) -> None:
    nans = np.array([0x7FC00000, 0xFFC00000, 0x7F800001, 0xFFFFFFFF], np.uint32).view(np.float32)
    assert (reference.encode_float8(nans, dtype).view(np.uint8) == code).all()
    zeros = np.array([0.0, -0.0, -1e-30], np.float32)
    expected = [0, 0x80, 0x80] if dtype == "float8_e4m3fn" else [0, 0, 0]
    assert reference.encode_float8(zeros, dtype).view(np.uint8).tolist() == expected


ORDINARY = ("normal", "negative", "single", "small", "huge", "wide range", "near ties")


@pytest.mark.parametrize("scales_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("out_dtype", cases.FLOAT8_DTYPES)
@pytest.mark.parametrize(("x_dtype", "gamma_dtype"), cases.INPUT_DTYPES)
def test_rms_norm_fused_fp8_is_near_float64(
    x_dtype: str, gamma_dtype: str, out_dtype: str, scales_dtype: str
) -> None:
    for width in (1, 65, 4097):
        x = np.concatenate([cases.make_rows(kind, (3, width), x_dtype) for kind in ORDINARY])
        gamma = cases.make_gamma(width, gamma_dtype)
        for scale_ub in (math.inf, 0.5):
            codes, scale = reference.rms_norm_fused_fp8(
                x,
                gamma,
                epsilon=0.25,
                weight_offset=0.5,
                scale_ub=scale_ub,
                out_dtype=out_dtype,
                scales_dtype=scales_dtype,
            )
            assert codes.dtype == out_dtype
            assert scale.dtype == scales_dtype
            assert_rms_norm_fp8_near_float64(
                x, gamma, codes, scale, epsilon=0.25, weight_offset=0.5, scale_ub=scale_ub
            )


def literal_rms_norm_fused_fp8(
    x: list[float], gamma: list[float], epsilon: float, out_dtype: str, scales_dtype: str
) -> tuple[list[int], float]:
    """One ordinary row, an operation at a time in exact arithmetic: code ordinals and the scale."""

    def divide(a: float, b: float) -> float:
        return exact_round(Fraction(a) / Fraction(b))

    def multiply(a: float, b: float) -> float:
        return exact_round(Fraction(a) * Fraction(b))

    limit = 448.0 if out_dtype == "float8_e4m3fn" else 240.0
    mean = divide(literal_ordered_sum(x, x), len(x))
    square = Fraction(exact_round(Fraction(mean) + Fraction(epsilon)))
    root = exact_round(Fraction(math.isqrt(int(square * 4**100)), 2**100))
    r = divide(1.0, root)
    peak = max(abs(multiply(a, b)) for a, b in zip(x, gamma, strict=True))
    amax = exact_round(Fraction(multiply(peak, r)), scales_dtype)
    scale = exact_round(Fraction(divide(amax, limit)), scales_dtype)
    inverse = divide(1.0, scale)
    values = [multiply(multiply(multiply(a, r), b), inverse) for a, b in zip(x, gamma, strict=True)]
    clamped = [max(-limit, min(limit, v)) for v in values]
    ordinals = round_to_ordinal(np.abs(clamped), out_dtype) * np.sign(clamped)
    return ordinals.astype(int).tolist(), scale


@pytest.mark.parametrize("scales_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("out_dtype", cases.FLOAT8_DTYPES)
@pytest.mark.parametrize("kind", ["normal", "near ties", "wide range", "tiny", "subnormal squares"])
def test_rms_norm_fused_fp8_follows_its_formula(
    kind: str, out_dtype: str, scales_dtype: str
) -> None:
    rows, epsilon = 4, 2.0**-30
    x, gamma = cases.make_rows(kind, (rows, 97), "float32"), cases.make_gamma(97, "float32")
    gamma *= np.float32({"tiny": 3e30, "subnormal squares": 3e13}.get(kind, 1.0))
    codes, scale = reference.rms_norm_fused_fp8(
        x, gamma, epsilon=epsilon, out_dtype=out_dtype, scales_dtype=scales_dtype
    )
    ordinals = float8_ordinals(codes).tolist()
    for row in range(rows):
        expected = literal_rms_norm_fused_fp8(
            x[row].tolist(), gamma.tolist(), epsilon, out_dtype, scales_dtype
        )
        assert float(scale[row, 0]) == expected[1]
        assert ordinals[row] == expected[0]


def test_parameters_are_rounded_to_a_dtype() -> None:
    x, gamma = cases.make_rows("small", (4, 64), "bfloat16"), cases.make_gamma(64, "float32")
    plain = reference.rms_norm_fused_fp8(x, gamma, epsilon=1e-6, weight_offset=0.1)
    narrow = float(np.float32(1e-6).astype(ml_dtypes.bfloat16))
    assert narrow == pytest.approx(9.98378e-07)
    same = {"epsilon": narrow, "weight_offset": 0.10009765625}  # the bfloat16 next to 0.1
    for parameter_dtype in ("bfloat16", "float32"):
        again = reference.rms_norm_fused_fp8(x, gamma, parameter_dtype=parameter_dtype, **same)
        assert_same_bytes(again[1], plain[1])
        assert_same_bytes(again[0], plain[0])
    unrounded = reference.rms_norm_fused_fp8(
        x, gamma, epsilon=1e-6, weight_offset=0.1, parameter_dtype="float32"
    )
    assert (unrounded[1] != plain[1]).any()


@pytest.mark.parametrize(("out_dtype", "nan"), [("float8_e4m3fn", 0x7F), ("float8_e4m3fnuz", 0x80)])
@pytest.mark.parametrize(
    ("scales_dtype", "nan_scale"),
    [("float32", 0x7FC00000), ("float16", 0x7E00), ("bfloat16", 0x7FC0)],
)
def test_rows_that_cannot_be_quantized(
    out_dtype: str, nan: int, scales_dtype: str, nan_scale: int
) -> None:
    inf = np.inf
    table: list[tuple[list[float], float, int, list[int]]] = [
        # x, epsilon, bits of the scale, codes
        ([0.0, -0.0, 0.0], 1e-5, 0, [0, 0, 0]),
        ([0.0, -0.0, 0.0], 0.0, 0, [0, 0, 0]),
        ([1.0, np.nan, -2.0], 1e-5, nan_scale, [nan] * 3),
        ([1.0, inf, -2.0], 1e-5, nan_scale, [0, nan, 0]),
        ([-0.0, -inf, -2.0], 1e-5, nan_scale, [0, nan, 0]),
        ([inf, -inf, -2.0], 1e-5, nan_scale, [nan, nan, 0]),
        ([1e-30, -1e-30, 0.0], 0.0, nan_scale, [nan] * 3),  # the squares underflow: r is Inf
        ([1e20, -1e20, 0.0], 1e-5, 0, [0, 0, 0]),  # the sum overflows: r, and so amax, is 0
    ]
    for x, epsilon, scale_bits, expected in table:
        codes, scale = reference.rms_norm_fused_fp8(
            np.array([x], np.float32),
            np.ones(3, np.float32),
            epsilon=epsilon,
            out_dtype=out_dtype,
            scales_dtype=scales_dtype,
        )
        assert bits(scale).tolist() == [[scale_bits]], x
        assert bits(codes).tolist() == [expected], x


def test_a_scale_beyond_float16_is_infinite_and_its_codes_are_zero() -> None:
    x, gamma = np.array([[1.0, -1.0]], np.float32), np.full(2, 1e9, np.float32)
    codes, scale = reference.rms_norm_fused_fp8(x, gamma, scales_dtype="float16")
    assert bits(scale).tolist() == [[0x7C00]]
    assert bits(codes).tolist() == [[0, 0]]


def test_shapes_and_chunks() -> None:
    gamma = np.ones(4096, np.float32)
    x = cases.make_rows("normal", (600, 4096), "float32")  # more than one chunk
    codes, scale = reference.rms_norm_fused_fp8(x, gamma)
    for row in (0, 255, 256, 599):
        alone = reference.rms_norm_fused_fp8(x[row], gamma)
        assert_same_bytes(alone[0], codes[row])
        assert_same_bytes(alone[1], scale[row])
    cube = reference.rms_norm_fused_fp8(x.reshape(2, 3, 100, 4096), gamma)
    assert cube[1].shape == (2, 3, 100, 1)
    assert_same_bytes(cube[0].reshape(600, 4096), codes)
    empty = reference.rms_norm_fused_fp8(x[:0].reshape(0, 5, 4096), gamma)
    assert empty[0].shape == (0, 5, 4096)
    assert empty[1].shape == (0, 5, 1)
