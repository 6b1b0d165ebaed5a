"""The reference of RMSNorm + FP4 against exact arithmetic, ml_dtypes, gfloat, and torchao."""

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

from irnorm import reference
from tests import cases
from tests.checks import assert_same_bytes, bits
from tests.encodings import every_exponent, near
from tests.test_reference import exact_round, literal_ordered_sum

Array = npt.NDArray[Any]

FORMATS = ((16, "e4m3"), (32, "e4m3"), (32, "ue8m0"))

#: Where E2M1 rounds down or up, and the values between.
E2M1_VALUES = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
E2M1_TIES = {0.25: 0.0, 0.75: 1.0, 1.25: 1.0, 1.75: 2.0, 2.5: 2.0, 3.5: 4.0, 5.0: 4.0}


def unpack(packed: Array) -> Array:
    """Codes, one a byte; the low nibble is the even element."""
    return np.stack([packed & 15, packed >> 4], -1).reshape(
        *packed.shape[:-1], 2 * packed.shape[-1]
    )


def dequantized(packed: Array, scale: Array, block_size: int, divisor: float = 1.0) -> Array:
    """``code * scale / divisor`` in float64, for scales that are not swizzled."""
    values = unpack(packed).view(ml_dtypes.float4_e2m1fn).astype(np.float64)
    if scale.dtype == np.uint8:
        scale = scale.view(ml_dtypes.float8_e8m0fnu)
    return values * np.repeat(scale.astype(np.float64), block_size, axis=-1) / divisor


def float32_normalized(x: Array, weight: Array, eps: float = 1e-6) -> Array:
    """``(x * r) * w`` in float32: what is quantized, given that sums and r are right."""
    mean = reference.row_sum_of_squares(x) / np.float32(x.shape[1])
    r = np.float32(1) / np.sqrt(mean + np.float32(eps))
    return (x.astype(np.float32) * r[:, None]) * weight.astype(np.float32)


# -- E2M1 -----------------------------------------------------------------------------------------


def e2m1_sample() -> Array:
    """All exponents with all leading bits and ties, neighbours of all boundaries, random bits."""
    boundaries = np.array([*E2M1_VALUES, *E2M1_TIES, 8.0], np.float32)
    random = np.random.default_rng(4).integers(0, 1 << 32, 100_000, np.uint32).view(np.float32)
    return np.concatenate([every_exponent(5), near(boundaries, 3), random])


def test_e2m1_ties_are_those_of_the_specification() -> None:
    ties = np.array(list(E2M1_TIES), np.float32)
    codes = reference.encode_e2m1(np.concatenate([ties, -ties]))
    expected = [E2M1_VALUES.index(value) for value in E2M1_TIES.values()]
    assert codes.tolist() == expected + [8 + code for code in expected]


def test_e2m1_agrees_with_ml_dtypes() -> None:
    sample = e2m1_sample()
    codes = reference.encode_e2m1(sample)
    with np.errstate(invalid="ignore"):
        expected = np.clip(sample, -6, 6).astype(ml_dtypes.float4_e2m1fn).view(np.uint8)
    expected[np.isnan(sample)] = 0  # ml_dtypes makes it -0
    assert np.isnan(sample).sum() > 500
    assert_same_bytes(codes, expected)


def test_e2m1_agrees_with_gfloat() -> None:
    sample = e2m1_sample()
    sample = sample[~np.isnan(sample)]
    info = gfloat.formats.format_info_ocp_e2m1
    rounded = gfloat.round_ndarray(info, sample.astype(np.float64), sat=True)
    assert_same_bytes(
        reference.encode_e2m1(sample), gfloat.encode_ndarray(info, rounded).astype(np.uint8)
    )


# -- blocks, in exact arithmetic ------------------------------------------------------------------


def exact_e4m3(value: Fraction) -> Fraction:
    """A magnitude rounded to E4M3: 4 significant bits, quanta of at least 2^-9, at most 448."""
    if value >= 448:
        return Fraction(448)
    quantum = Fraction(1, 512)
    while value >= 16 * quantum:
        quantum *= 2
    return min(round(value / quantum) * quantum, Fraction(448))


def exact_e2m1(value: Fraction) -> float:
    magnitude = abs(value)
    if float(magnitude) in E2M1_TIES and Fraction(float(magnitude)) == magnitude:
        nearest = E2M1_TIES[float(magnitude)]
    else:
        nearest = min(E2M1_VALUES, key=lambda v: abs(Fraction(v) - magnitude))
    return -nearest if value < 0 else nearest


def exact_block(y: list[float], form: str, factor: float) -> tuple[float, list[float]]:
    """The scale, decoded, and the values of the codes of one finite block."""
    amax = Fraction(max(map(abs, y)))
    if amax == 0:
        return 0.0, [0.0] * len(y)
    if form == "ue8m0":
        exponent = -127  # the smallest that amax / 6 does not exceed, at least -127
        while amax > 6 * Fraction(2) ** exponent:
            exponent += 1
        scale, inverse = Fraction(2) ** exponent, Fraction(2) ** -exponent
    else:
        product = Fraction(exact_round(Fraction(factor) * amax))
        scale = exact_e4m3(Fraction(exact_round(product / 6)))
        inverse = Fraction(exact_round(Fraction(factor) / scale)) if scale else Fraction(0)
    codes = [exact_e2m1(Fraction(exact_round(Fraction(v) * inverse))) for v in y]
    return float(scale), codes


def exact_row(x: list[float], w: list[float], eps: float) -> list[float]:
    """``(x * r) * w``, a rounding at a time."""
    mean = exact_round(Fraction(literal_ordered_sum(x, x)) / len(x))
    square = Fraction(exact_round(Fraction(mean) + Fraction(eps)))
    root = exact_round(Fraction(math.isqrt(int(square * 4**200)), 2**200))
    r = Fraction(exact_round(1 / Fraction(root)))
    scaled = [Fraction(exact_round(Fraction(v) * r)) for v in x]
    return [exact_round(a * Fraction(b)) for a, b in zip(scaled, w, strict=True)]


@pytest.mark.parametrize(("block_size", "form"), FORMATS)
@pytest.mark.parametrize("kind", ["normal", "near ties", "wide range", "single", "tiny"])
def test_blocks_follow_the_formula(kind: str, block_size: int, form: str) -> None:
    width, eps = 96, 2.0**-40
    x, w = cases.make_rows(kind, (2, width), "float32"), cases.make_gamma(width, "float32")
    rows = [exact_row(row, w.tolist(), eps) for row in x.tolist()]
    for factor in (1.0, 448.0, 0.011, 1e-3, 3e30):
        packed, scale = reference.rmsnorm_fp4quant(
            x, w, global_scale=factor, eps=eps, block_size=block_size, scale_format=form
        )
        values = unpack(packed).view(ml_dtypes.float4_e2m1fn).astype(np.float64)
        for m, y in enumerate(rows):
            for k in range(width // block_size):
                part = slice(k * block_size, (k + 1) * block_size)
                expected, codes = exact_block(y[part], form, float(np.float32(factor)))
                assert values[m, part].tolist() == codes
                if form == "ue8m0":
                    decoded = math.ldexp(1, int(scale[m, k]) - 127) if any(y[part]) else 0.0
                else:
                    decoded = float(scale[m, k])
                assert decoded == expected


def blocks_near_ties(factor: float) -> Array:
    """Blocks ``[m, 16]`` whose E4M3 scale or codes hang on the last bit of some operation.

    Each has an amax next to where the scale's rounding changes, and values next to ties of E2M1.
    """
    every = np.arange(8, 127, dtype=np.uint8).view(ml_dtypes.float8_e4m3fn).astype(np.float64)
    middles = (every[1:] + every[:-1]) / 2 * 6 / factor
    peaks = near(middles.astype(np.float32), 2)
    peaks = peaks[peaks > 0]
    scale = (peaks.astype(np.float64) * factor / 6).astype(ml_dtypes.float8_e4m3fn)
    ties = np.array(list(E2M1_TIES)) * scale.astype(np.float64)[:, None] / factor
    low = ties.astype(np.float32)
    return np.concatenate([peaks[:, None], low, -np.nextafter(low, np.float32(9e9)), low[:, :1]], 1)


@pytest.mark.parametrize("factor", [77.0, 0.3, 1234.5])
def test_every_rounding_of_the_formula_counts(factor: float) -> None:
    y, g = blocks_near_ties(factor), np.float32(factor)
    packed, scale = reference.rmsnorm_fp4quant(
        np.ones((1, y.size), np.float32), y.reshape(-1), global_scale=factor, eps=0.0
    )  # r = 1
    values = unpack(packed).view(ml_dtypes.float4_e2m1fn).astype(np.float64).reshape(y.shape)
    exact = [exact_block(block, "e4m3", float(g)) for block in y.tolist()]
    assert scale[0].astype(np.float64).tolist() == [s for s, _ in exact]
    assert values.tolist() == [codes for _, codes in exact]
    # Other groupings give other bytes, so that this can fail.
    amax, decoded = np.abs(y).max(1), scale[0].astype(np.float32)
    assert (scale[0] != (g * (amax / np.float32(6))).astype(ml_dtypes.float8_e4m3fn)).any()
    codes = reference.encode_e2m1(y * (g * (np.float32(1) / decoded))[:, None])
    assert (codes.reshape(1, -1) != unpack(packed)).any()


def scale_of(amax: Array, block_size: int, form: str, factor: float = 1.0) -> tuple[Array, Array]:
    """Scale bytes, and codes of the largest elements, of blocks whose amax is exactly `amax`."""
    x = np.ones((amax.size, block_size), np.float32)  # r = 1
    scales, codes = [], []
    for value in amax.tolist():
        w = np.zeros(block_size, np.float32)
        w[3] = value
        packed, scale = reference.rmsnorm_fp4quant(
            x[:1], w, global_scale=factor, eps=0.0, block_size=block_size, scale_format=form
        )
        scales.append(scale.view(np.uint8)[0, 0])
        codes.append(unpack(packed)[0, 3])
    return np.array(scales), np.array(codes)


def test_ue8m0_is_exact_at_every_power_of_two() -> None:
    exponents = np.arange(-149, 128)
    powers = np.concatenate([np.ldexp(1.0, exponents), np.ldexp(6.0, exponents[:-2])])
    edges = near(powers[powers < 2.0**128].astype(np.float32), 1)
    edges = edges[(edges > 0) & np.isfinite(edges)]
    scales, codes = scale_of(edges, 32, "ue8m0")
    expected = []
    for amax in map(Fraction, edges.tolist()):
        ratio = amax / 6
        log = ratio.numerator.bit_length() - ratio.denominator.bit_length() - 1
        while Fraction(2) ** log < ratio:
            log += 1
        expected.append(min(max(log + 127, 0), 254))
    assert scales.tolist() == expected
    assert max(expected) == 253
    assert (codes[scales > 0] >= 5).all()  # more than half of 6: at least 3


def test_e4m3_agrees_with_ml_dtypes_and_saturates() -> None:
    every = np.arange(127, dtype=np.uint8).view(ml_dtypes.float8_e4m3fn).astype(np.float32)
    middles = (every[1:] + every[:-1]) / 2
    edges = near(np.concatenate([every, middles, np.array([464.0, 1e9], np.float32)]) * 6, 1)
    edges = edges[(edges > 0) & np.isfinite(edges)]
    scales, codes = scale_of(edges, 16, "e4m3")
    expected = np.minimum(edges / np.float32(6), 448).astype(ml_dtypes.float8_e4m3fn)
    assert scales.tolist() == expected.view(np.uint8).tolist()
    assert (codes[scales == 0] == 0).all()
    assert (codes[scales >= 8] == 7).all()  # a normal scale is within 1/16 of amax / 6


# -- rows and blocks out of the ordinary ----------------------------------------------------------

INF, NAN = math.inf, math.nan


@pytest.mark.parametrize(("block_size", "form"), FORMATS)
@pytest.mark.parametrize(
    ("first", "second", "eps", "lost"),
    [
        # elements of two blocks, the others 0; eps; which of the two has a NaN scale
        ([0.0, -0.0], [0.0, 0.0], 1e-6, (False, False)),
        ([0.0, -0.0], [-0.0, 0.0], 0.0, (False, False)),  # r is Inf
        ([NAN, 1.0], [2.0, -1.0], 1e-6, (True, True)),
        ([NAN, 1.0], [0.0, -0.0], 1e-6, (True, True)),
        ([INF, -1.0], [2.0, -1.0], 1e-6, (True, False)),  # r is 0
        ([INF, -1.0], [-INF, -1.0], 1e-6, (True, True)),
        ([1e20, -1.0], [2.0, -1.0], 1e-6, (False, False)),  # the sum overflows: r is 0
        ([1e-30, -1e-30], [0.0, -0.0], 0.0, (True, False)),  # squares underflow: r is Inf
        ([1e-30, NAN], [0.0, 1.0], 0.0, (True, True)),
    ],
)
def test_rows_without_codes(
    first: list[float],
    second: list[float],
    eps: float,
    lost: tuple[bool, bool],
    block_size: int,
    form: str,
) -> None:
    x = np.zeros((1, 2 * block_size), np.float32)
    x[0, 1:3], x[0, block_size : block_size + 2] = first, second
    packed, scale = reference.rmsnorm_fp4quant(
        x, np.ones_like(x[0]), eps=eps, block_size=block_size, scale_format=form
    )
    assert not packed.any()
    nan = 0x7F if form == "e4m3" else 0xFF
    assert scale.view(np.uint8).tolist() == [[nan if gone else 0 for gone in lost]]


@pytest.mark.parametrize(("block_size", "form"), FORMATS)
def test_weights_out_of_the_ordinary(block_size: int, form: str) -> None:
    """Blocks with weights NaN, Inf, too large, 0; and an ordinary one."""
    x, w = np.ones((1, 5 * block_size), np.float32), np.ones(5 * block_size, np.float32)
    blocks = w.reshape(5, block_size)
    blocks[0, 3], blocks[1, 4], blocks[2, 5], blocks[3] = NAN, -INF, 3e38, 0
    x[0, 2 * block_size + 5] = 1.5  # 3e38 * 1.5 overflows
    packed, scale = reference.rmsnorm_fp4quant(
        x, w, block_size=block_size, scale_format=form, eps=0.0
    )
    nan = 0x7F if form == "e4m3" else 0xFF
    assert scale.view(np.uint8)[0, :4].tolist() == [nan, nan, nan, 0]
    codes = unpack(packed).reshape(5, block_size)
    assert not codes[:4].any()
    assert (codes[4] != 0).all()


def test_r_infinite_takes_products_for_values() -> None:
    """A weight of 0, or a product that underflows, makes an element 0; else the block is lost."""
    x = np.full((1, 64), 1e-30, np.float32)
    w = np.repeat(np.array([0.0, 1e-20, 1e-10, INF], np.float32), 16)
    packed, scale = reference.rmsnorm_fp4quant(x, w, eps=0.0)
    assert not packed.any()
    assert bits(scale).tolist() == [[0, 0, 0x7F, 0x7F]]


@pytest.mark.parametrize(
    ("factor", "amax", "scale", "codes"),
    [
        # codes of amax, -amax / 2, -amax / 2^9, 0, -0
        (0.0, 1.0, 0x00, [0, 0, 0, 0, 0]),
        (-0.0, 1.0, 0x80, [0, 0, 0, 0, 0]),
        (1.0, 6 * 2.0**-10, 0x00, [0, 0, 0, 0, 0]),  # a tie: S rounds to 0
        (1.0, 7 * 2.0**-10, 0x01, [6, 0xC, 0x8, 0, 0x8]),  # S is subnormal; ties 3.5 and 1.75
        (1.0, 6.0, 0x38, [7, 0xD, 0x8, 0, 0x8]),
        (1.0, 6 * 448.0, 0x7E, [7, 0xD, 0x8, 0, 0x8]),
        (1.0, 6 * 4480.0, 0x7E, [7, 0xF, 0x8, 0, 0x8]),
        (1e30, 6e10, 0x7E, [7, 0xF, 0xF, 0, 0x8]),  # G * amax overflows
        (-1.0, 6.0, 0xB8, [7, 0xD, 0x8, 0, 0x8]),
        (-1.0, 6 * 4480.0, 0xFE, [7, 0xF, 0x8, 0, 0x8]),
        (-1.0, 2.0**-12, 0x80, [0, 0, 0, 0, 0]),
        (3e38, 1e-40, 0x03, [7, 0xF, 0xF, 0, 0]),  # G / S is Inf
        (INF, 1.0, 0x7F, [0, 0, 0, 0, 0]),
        (-INF, 1.0, 0x7F, [0, 0, 0, 0, 0]),
        (NAN, 1.0, 0x7F, [0, 0, 0, 0, 0]),
        (INF, 0.0, 0x00, [0, 0, 0, 0, 0]),
        (NAN, 0.0, 0x00, [0, 0, 0, 0, 0]),
    ],
)
def test_global_scales(factor: float, amax: float, scale: int, codes: list[int]) -> None:
    x, w = np.ones((1, 16), np.float32), np.zeros(16, np.float32)
    w[:5] = amax, -amax / 2, -amax / 512, 0, -0.0
    packed, block_scale = reference.rmsnorm_fp4quant(x, w, eps=0.0, global_scale=factor)
    assert bits(block_scale).tolist() == [[scale]]
    assert unpack(packed)[0, :5].tolist() == codes
    array = np.array([factor], np.float32)
    again = reference.rmsnorm_fp4quant(x, w, eps=0.0, global_scale=array)
    assert_same_bytes(again[0], packed)
    assert_same_bytes(again[1], block_scale)


def test_ue8m0_ignores_the_global_scale() -> None:
    x, w = cases.normal(4, 64), cases.make_gamma(64, "bfloat16")
    plain = reference.rmsnorm_fp4quant(x, w, block_size=32)
    for factor in (0.0, 7.0, NAN):
        again = reference.rmsnorm_fp4quant(x, w, block_size=32, global_scale=factor)
        assert_same_bytes(again[0], plain[0])
        assert_same_bytes(again[1], plain[1])


def test_the_smallest_ue8m0_scale() -> None:
    """E = 0 is 2^-127, not nothing: its codes are values times 2^127."""
    amax = np.array([6 * 2.0**-127, 2.0**-127, 2.0**-129, 2.0**-149], np.float32)
    scales, codes = scale_of(amax, 32, "ue8m0")
    assert scales.tolist() == [0, 0, 0, 0]
    assert codes.tolist() == [7, 2, 0, 0]


# -- shapes, dtypes, layouts ----------------------------------------------------------------------


@pytest.mark.parametrize(("block_size", "form"), FORMATS)
@pytest.mark.parametrize(("x_dtype", "w_dtype"), cases.INPUT_DTYPES)
def test_every_dtype_is_near_float64(
    x_dtype: str, w_dtype: str, block_size: int, form: str
) -> None:
    for width in (block_size, 7 * block_size, 4096):
        x, w = cases.normal(3, 5, width, dtype=x_dtype), cases.make_gamma(width, w_dtype)
        wide = x.astype(np.float64)
        rms = np.sqrt(np.mean(wide**2, axis=-1, keepdims=True) + 1e-6)
        y = wide / rms * w.astype(np.float64)
        packed, scale = reference.rmsnorm_fp4quant(
            x, w, global_scale=100.0, block_size=block_size, scale_format=form
        )
        assert packed.shape == (3, 5, width // 2)
        assert packed.dtype == np.uint8
        assert scale.shape == (3, 5, width // block_size)
        assert scale.dtype == ("uint8" if form == "ue8m0" else "float8_e4m3fn")
        back = dequantized(packed, scale, block_size, 100.0 if form == "e4m3" else 1.0)
        amax = np.abs(y).reshape(3, 5, -1, block_size).max(-1).repeat(block_size, -1)
        # Half a step of 2 of a scale that is rounded up by at most 1/16, or up to a power of two.
        assert (np.abs(back - y) <= amax / 6 * (2 if form == "ue8m0" else 1.07)).all()


def literal_swizzle(scales: Array) -> Array:
    """By reshaping, as NVIDIA's cuBLAS documentation draws the tiles."""
    rows, columns = scales.shape
    padded = np.pad(scales, ((0, -rows % 128), (0, -columns % 4)))
    tiles = padded.reshape(padded.shape[0] // 128, 4, 32, padded.shape[1] // 4, 4)
    return tiles.transpose(0, 3, 2, 1, 4).reshape(-1)


@pytest.mark.parametrize(("block_size", "form"), FORMATS)
def test_swizzled_scales(block_size: int, form: str) -> None:
    for shape in ((1, 1), (128, 4), (129, 5), (2, 150, 7), (0, 3)):
        *lead, columns = shape
        x = cases.normal(*lead, columns * block_size)
        w = cases.make_gamma(x.shape[-1], "float32")
        options: dict[str, Any] = {"block_size": block_size, "scale_format": form}
        packed, scale = reference.rmsnorm_fp4quant(x, w, **options)
        again, swizzled = reference.rmsnorm_fp4quant(x, w, is_sf_swizzled_layout=True, **options)
        assert_same_bytes(again, packed)
        flat = scale.view(np.uint8).reshape(math.prod(lead), columns)
        assert_same_bytes(swizzled.view(np.uint8), literal_swizzle(flat))
        assert swizzled.dtype == scale.dtype


def test_formats_by_default_and_refused() -> None:
    x, w = cases.normal(2, 64), cases.make_gamma(64, "bfloat16")
    assert reference.rmsnorm_fp4quant(x, w)[1].dtype == "float8_e4m3fn"
    assert reference.rmsnorm_fp4quant(x, w, block_size=32)[1].dtype == "uint8"
    for block_size, form in ((16, "ue8m0"), (64, None), (8, "e4m3"), (32, "e5m2")):
        with pytest.raises(ValueError, match="no format"):
            reference.rmsnorm_fp4quant(x, w, block_size=block_size, scale_format=form)


def test_rows_are_independent() -> None:
    x, w = cases.normal(600, 4096), cases.make_gamma(4096, "bfloat16")  # more than one chunk
    packed, scale = reference.rmsnorm_fp4quant(x, w, global_scale=300.0)
    for row in (0, 255, 256, 599):
        alone = reference.rmsnorm_fp4quant(x[row], w, global_scale=300.0)
        assert_same_bytes(alone[0], packed[row])
        assert_same_bytes(alone[1], scale[row])


# -- others' implementations ----------------------------------------------------------------------


def quantities(dtype: str, kind: str = "normal") -> tuple[Array, Array, Array, float]:
    """x, weight, the normalized values, and the global scale that is usual for them."""
    x, w = cases.make_rows(kind, (64, 4096), dtype), cases.make_gamma(4096, dtype)
    y = float32_normalized(x, w)
    return x, w, y, float(np.float32(448 * 6 / np.abs(y).max()))


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("kind", ["normal", "small", "huge", "near ties"])
def test_nvfp4_is_that_of_torchao(dtype: str, kind: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    nvfp4 = pytest.importorskip("torchao.prototype.mx_formats.nvfp4_tensor")
    x, w, y, usual = quantities(dtype, kind)
    for factor in (None, usual, 37.0):
        # torchao divides by the reciprocal, a scale of the tensor.
        tensor_scale = None if factor is None else torch.tensor([1 / factor])
        scale, codes = nvfp4.nvfp4_quantize(torch.from_numpy(y), 16, tensor_scale)
        packed, ours = reference.rmsnorm_fp4quant(x, w, global_scale=factor)
        # torchao has no scales below the smallest normal one, 2^-6, and so other codes there.
        normal = bits(ours) >= 8
        assert normal.mean() > 0.99
        agree = bits(ours) == scale.view(torch.uint8).numpy()
        assert agree[normal].mean() > 0.9999
        same = packed == codes.numpy()
        assert same[np.repeat(normal, 8, 1)].mean() > 0.9999
        assert same.mean() > 0.999


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_mxfp4_is_that_of_torchao(dtype: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    mx = pytest.importorskip("torchao.prototype.mx_formats.mx_tensor")
    for kind in ("normal", "wide range", "huge"):
        x, w, y, _ = quantities(dtype, kind)
        scale, codes = mx.to_mx(
            torch.from_numpy(y), torch.float4_e2m1fn_x2, 32, mx.ScaleCalculationMode.RCEIL
        )
        packed, ours = reference.rmsnorm_fp4quant(x, w, block_size=32)
        # torchao's logarithm is float32's: an ulp or two above 6 * 2^k it is one too low.
        assert (ours == scale.view(torch.uint8).numpy()).mean() > 0.9999
        assert (packed == codes.numpy()).mean() > 0.9999


def test_e2m1_agrees_with_torchao() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    kernels = pytest.importorskip("torchao.prototype.mx_formats.kernels")
    sample = e2m1_sample()
    sample = sample[~np.isnan(sample)]
    codes = kernels.f32_to_f4_unpacked(torch.from_numpy(np.clip(sample, -6, 6)))
    assert_same_bytes(reference.encode_e2m1(sample), codes.numpy())


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
@pytest.mark.parametrize("shape", [(33, 64), (128, 1536), (3, 37, 4096)])
def test_flashinfers_bar(shape: tuple[int, ...], dtype: str) -> None:
    """The tests of the original, with their inputs: normal rows, normal weights."""
    x = cases.normal(*shape, dtype=dtype)
    w = cases.normal(shape[-1], dtype=dtype, seed=1)
    flat = float32_normalized(x.reshape(-1, shape[-1]), w)
    expected = flat.astype(x.dtype).astype(np.float64).reshape(shape)
    factor = float(np.float32(448 * 6 / np.abs(expected).max()))
    back = dequantized(*reference.rmsnorm_fp4quant(x, w, global_scale=factor), 16, factor)
    tight = np.isclose(back, expected, rtol=0, atol=0.5)
    tight |= np.isclose(back, expected, rtol=0.3, atol=0)
    assert tight.mean() >= 0.99
    loose = np.isclose(back, expected, rtol=0.5, atol=0)
    assert (loose | np.isclose(back, expected, rtol=0, atol=2.0)).all()
    mx = dequantized(*reference.rmsnorm_fp4quant(x, w, block_size=32), 32)
    np.testing.assert_allclose(mx, expected, rtol=0.3, atol=0.7)
