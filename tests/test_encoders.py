"""The encoders as compiled, against ml_dtypes and gfloat. `tools/encoders` checks all 2**32 inputs.

The sample has every float32 exponent with every leading mantissa bit that matters, all boundaries
of rounding with their neighbours, and a million random patterns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

from irnorm import formats, targets
from irnorm.lang import Value, encode, round_to
from irnorm.ops.rmsnorm_fp4quant import ue8m0
from tests import encodings
from tests.cases import float8_midpoints, float8_values
from tests.programs import (
    RowFunction,
    compile_blocks,
    compile_elementwise,
    halves,
    joined,
    unpacked,
)

Array = npt.NDArray[Any]

#: Widths of rows: of a static entry, and one for any width, with a ragged tail.
STATIC, ODD = 2048, 1021
#: Columns of a block, and of a row that ends with part of what blocks are grouped to.
BLOCK, ODD_BLOCKS = 32, 992
ROUNDED = ("bfloat16", "float16")
VARIANTS = [(target, width) for target in targets.runnable() for width in (STATIC, None)]


def _name(variant: Any) -> str:
    return f"{variant[0].name}-{'any' if variant[1] is None else variant[1]}"


def _program(x: Value) -> tuple[Value, ...]:
    return (
        *(encode(x, dtype) for dtype in encodings.FLOAT8_DTYPES),
        *(round_to(x, dtype) for dtype in ROUNDED),  # stored as float32
        *(round_to(x, dtype) for dtype in ROUNDED),
    )


OUTPUTS = (
    *encodings.FLOAT8_DTYPES,
    *("float32" for _ in ROUNDED),
    *ROUNDED,
)


@pytest.fixture(scope="module", params=VARIANTS, ids=_name)
def function(request: pytest.FixtureRequest) -> RowFunction:
    target, width = request.param
    return compile_elementwise(_program, ["float32"], OUTPUTS, width, target)


def run(function: RowFunction, values: Array) -> list[Array]:
    """The outputs' bits for `values`, one-dimensional."""
    columns = function.width or ODD
    rows = -(-values.size // columns)
    outputs = function(np.resize(values, (rows, columns)))
    return [o.view(f"u{o.itemsize}").ravel()[: values.size] for o in outputs]


@pytest.fixture(scope="module")
def sample() -> Array:
    """Float32 values, among them everything special."""
    rng = np.random.default_rng(0)
    parts = [encodings.every_exponent(7)]
    small = (*encodings.FLOAT8_DTYPES, encodings.FLOAT4, encodings.UE8M0)
    parts += [encodings.near(encodings.boundaries(d)) for d in small + ROUNDED]
    powers = np.minimum(encodings.boundaries(encodings.UE8M0), np.float32(2.0**125))
    parts += [encodings.near(6 * powers)]
    parts += [rng.integers(0, 1 << 32, 1_000_000, dtype=np.uint32).view(np.float32)]
    parts += [rng.standard_normal(100_000).astype(np.float32) * np.float32(100)]
    return np.concatenate(parts)


def assert_equal(values: Array, actual: Array, expected: Array, what: str) -> None:
    differ = np.flatnonzero(actual != expected)
    first = [
        f"{values.view(np.uint32)[i]:#x}: {actual[i]:#x}, not {expected[i]:#x}" for i in differ[:3]
    ]
    assert not differ.size, f"{what}: {differ.size} of {values.size} differ; {first}"


@pytest.mark.parametrize("dtype", encodings.FLOAT8_DTYPES)
def test_codes(function: RowFunction, sample: Array, dtype: str) -> None:
    output = run(function, sample)[encodings.FLOAT8_DTYPES.index(dtype)]
    assert_equal(sample, output, encodings.codes(sample, dtype), dtype)


@pytest.mark.parametrize("variant", VARIANTS, ids=_name)
@pytest.mark.parametrize("source", ["float32", "bfloat16"])
def test_promises(sample: Array, variant: Any, source: str) -> None:
    """With promises, and where codes are joined on other lanes, as of bfloat16 rows."""
    target, width = variant
    promises = [(d, in_range) for d in encodings.FLOAT8_DTYPES for in_range in (False, True)]

    def program(*parts: Value) -> tuple[Value, ...]:
        x = joined(*parts) if source == "bfloat16" else parts[0]
        return (
            *(encode(x, d, finite=True, in_range=in_range) for d, in_range in promises),
            *(round_to(x, d, finite=True) for d in ROUNDED),
        )

    inputs = [source] * (2 if source == "bfloat16" else 1)
    dtypes = [*(d for d, _ in promises), *ROUNDED]
    encoder = compile_elementwise(program, inputs, dtypes, width, target)
    columns = width or ODD
    rows = np.resize(sample, (-(-sample.size // columns), columns))
    outputs = encoder(*(halves(rows) if source == "bfloat16" else [rows]))
    numbers = ~np.isnan(sample)
    for dtype, output in zip(ROUNDED, outputs[len(promises) :], strict=True):
        found = output.view(np.uint16).ravel()[: sample.size]
        expected = encodings.rounded_bits(sample, dtype)
        assert_equal(sample[numbers], found[numbers], expected[numbers], dtype)
    for (dtype, in_range), output in zip(promises, outputs, strict=False):
        kept = encodings.promised(sample, dtype, in_range)
        codes = output.view(np.uint8).ravel()[: sample.size]
        expected = encodings.codes(sample, dtype)
        assert kept.sum() > sample.size // 4
        assert_equal(sample[kept], codes[kept], expected[kept], f"{dtype}, {in_range=}")


@pytest.mark.parametrize("variant", VARIANTS, ids=_name)
def test_fp4(sample: Array, variant: Any) -> None:
    """E2M1 codes, packed, with and without promises; and UE8M0 scales of blocks."""
    target, width = variant
    promises = ((False, False), (True, False), (True, True))

    def encoder(finite: bool, in_range: bool) -> Callable[[Value], Value]:
        return lambda x: encode(x, encodings.FLOAT4, finite, in_range)

    encoders = [encoder(*promise) for promise in promises]
    function = compile_blocks(lambda amax: ue8m0(amax)[0], encoders, BLOCK, width, target)
    columns = width or ODD_BLOCKS
    # Each magnitude is once the largest of its block too.
    alone = np.zeros((sample.size // 16, BLOCK), np.float32)
    alone[np.arange(len(alone)), np.arange(len(alone)) % BLOCK] = sample[::16][: len(alone)]
    values = np.concatenate([sample, alone.ravel()])
    rows = np.resize(values, (-(-values.size // columns), columns))
    scales, *packed = function(rows)
    amax = encodings.largest(rows, BLOCK)
    assert_equal(amax.ravel(), scales.ravel(), encodings.ue8m0_codes(amax).ravel(), "UE8M0")
    expected = encodings.codes(rows, encodings.FLOAT4)
    for (finite, in_range), output in zip(promises, packed, strict=True):
        kept = np.ones(rows.shape, bool)
        if finite:
            kept = encodings.promised(rows, encodings.FLOAT4, in_range)
        codes = unpacked(output)[kept]
        assert kept.sum() > rows.size // 4
        assert_equal(rows[kept], codes, expected[kept], f"E2M1, {finite=}, {in_range=}")


@pytest.mark.parametrize("variant", VARIANTS, ids=_name)
def test_ue8m0(sample: Array, variant: Any) -> None:
    """Scales, and what blocks are multiplied by."""
    target, width = variant
    outputs = ("uint8", "float32")
    function = compile_elementwise(lambda x: ue8m0(abs(x)), ["float32"], outputs, width, target)
    codes, inverse = run(function, sample)
    assert_equal(sample, codes, encodings.ue8m0_codes(np.abs(sample)), "UE8M0")
    expected = np.ldexp(np.float32(1), 127 - codes.astype(np.int32))
    expected[(codes == 0xFF) | (sample == 0)] = 0
    assert_equal(sample, inverse, expected.view(np.uint32), "2^(127 - E)")


@pytest.mark.parametrize("dtype", ROUNDED)
def test_round_to(function: RowFunction, sample: Array, dtype: str) -> None:
    outputs = run(function, sample)
    expected = encodings.rounded_bits(sample, dtype)
    stored = len(encodings.FLOAT8_DTYPES) + len(ROUNDED) + ROUNDED.index(dtype)
    assert_equal(sample, outputs[stored], expected, f"{dtype} in an array of it")
    with np.errstate(invalid="ignore"):
        wide = expected.view(np.dtype(dtype)).astype(np.float32).view(np.uint32)
    wide[np.isnan(sample)] = encodings.CANONICAL_NAN["float32"]
    assert_equal(sample, outputs[stored - len(ROUNDED)], wide, f"{dtype} as float32")


@pytest.mark.parametrize("target", targets.runnable(), ids=lambda target: target.name)
@pytest.mark.parametrize("dtype", ROUNDED)
def test_codes_of_all_narrow_inputs(target: targets.Target, dtype: str) -> None:
    """All 2**16 inputs: bfloat16 rows are walked in another order of lanes than others."""
    values = np.arange(1 << 16, dtype=np.uint16).view(np.dtype(dtype))
    with np.errstate(invalid="ignore"):
        wide = values.astype(np.float32)
    for width in (STATIC, None):
        narrow = compile_elementwise(
            lambda x: tuple(encode(x, d) for d in encodings.FLOAT8_DTYPES) + (x,) * 3,
            [dtype],
            [*encodings.FLOAT8_DTYPES, "float32", "bfloat16", "float16"],
            width,
            target,
        )
        *codes, same, bfloat16, float16 = run(narrow, values)
        for number, name in enumerate(encodings.FLOAT8_DTYPES):
            assert_equal(wide, codes[number], encodings.codes(wide, name), name)
        assert_equal(wide, bfloat16, encodings.rounded_bits(wide, "bfloat16"), "to bfloat16")
        number = ~np.isnan(wide)
        expected = wide.view(np.uint32)
        assert_equal(wide[number], same[number], expected[number], "loaded and stored as float32")
        assert np.isnan(same[~number].view(np.float32)).all()
        expected = encodings.rounded_bits(wide, "float16")
        assert_equal(wide[number], float16[number], expected[number], "to float16")
        assert np.isnan(float16[~number].view(np.float16)).all()


@pytest.mark.parametrize("dtype", [*encodings.FLOAT8_DTYPES, encodings.FLOAT4])
def test_the_two_oracles_agree(sample: Array, dtype: str) -> None:
    ties = encodings.near(encodings.boundaries(dtype), 4)
    values = np.concatenate([ties, encodings.every_exponent(4), sample[-100_000:]])
    expected = encodings.gfloat_codes(values, dtype)
    assert_equal(values, encodings.codes(values, dtype), expected, dtype)


@pytest.mark.parametrize("dtype", encodings.FLOAT8_DTYPES)
def test_against_gfloat(function: RowFunction, dtype: str) -> None:
    values = np.concatenate(
        [encodings.near(encodings.boundaries(dtype), 8), encodings.every_exponent(4)]
    )
    actual = run(function, values)[encodings.FLOAT8_DTYPES.index(dtype)]
    assert_equal(values, actual, encodings.gfloat_codes(values, dtype), dtype)


@pytest.mark.parametrize("dtype", [*encodings.FLOAT8_DTYPES, encodings.FLOAT4])
def test_the_table_of_formats(dtype: str) -> None:
    row, info = formats.FORMATS[dtype], ml_dtypes.finfo(dtype)
    assert (row.name, row.mantissa, row.max) == (dtype, info.nmant, float(info.max))
    assert row.bits == info.bits
    assert float(info.smallest_normal) == 2.0 ** (1 - row.bias)
    assert row.nan == encodings.NAN_CODE[dtype]
    minus_zero = np.float32(-0.0).astype(np.dtype(dtype)).view(np.uint8)
    assert row.negative_zero == (minus_zero == 1 << (row.bits - 1))


@pytest.mark.parametrize("dtype", encodings.FLOAT8_DTYPES)
def test_a_few_codes_by_hand(function: RowFunction, dtype: str) -> None:
    number = encodings.FLOAT8_DTYPES.index(dtype)
    fn = dtype == "float8_e4m3fn"
    limit = float8_values(dtype)[-1]
    smallest = float8_midpoints(dtype)[0] * 2
    inputs_and_codes = [
        (0.0, 0x00),
        (-0.0, 0x80 if fn else 0x00),
        (1.0, 0x38 if fn else 0x40),
        (-1.0, 0xB8 if fn else 0xC0),
        (limit, 0x7E if fn else 0x7F),
        (np.inf, 0x7E if fn else 0x7F),
        (-np.inf, 0xFE if fn else 0xFF),
        (1e38, 0x7E if fn else 0x7F),
        (np.nan, 0x7F if fn else 0x80),
        (-np.nan, 0x7F if fn else 0x80),
        (smallest, 0x01),
        (smallest / 2, 0x00),
        (-smallest / 2, 0x80 if fn else 0x00),
        (smallest * 1.5, 0x02),
        (smallest * 2.5, 0x02),
        (1e-45, 0x00),
    ]
    values, codes = zip(*inputs_and_codes, strict=True)
    actual = run(function, np.array(values, np.float32))[number]
    assert actual.tolist() == list(codes)
