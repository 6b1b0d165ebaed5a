"""Dequantizing and swizzling: against ml_dtypes, the reference, and torchao."""

from __future__ import annotations

import math
import subprocess
import sys
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

from irnorm import fp4, reference
from irnorm.errors import ArgumentError, ArgumentTypeError
from tests import cases
from tests.checks import assert_same_bytes

Array = npt.NDArray[Any]

FORMATS = ((16, "e4m3"), (32, "e4m3"), (32, "ue8m0"))
SCALE_SHAPES = ((1, 1), (127, 3), (128, 4), (129, 5), (256, 448), (0, 4), (5, 0), (2, 3, 9), (7,))


def random_bytes(*shape: int) -> Array:
    return np.random.default_rng(sum(shape)).integers(0, 256, shape, np.uint8)


def exact(y_fp4: Array, scale: Array, block_size: int, divisor: float = 1.0) -> Array:
    """Float64 by ml_dtypes' decoding; one division, so that rounding it is rounding once."""
    codes = np.stack([y_fp4 & 15, y_fp4 >> 4], -1).reshape(*y_fp4.shape[:-1], 2 * y_fp4.shape[-1])
    values = codes.view(ml_dtypes.float4_e2m1fn).astype(np.float64)
    factor = scale.astype(np.float64).repeat(block_size, -1)
    with np.errstate(all="ignore"):
        return values * factor / divisor


def to_dtype(values: Array, dtype: str) -> Array:
    """Float64 to float32, then to `dtype`."""
    with np.errstate(all="ignore"):
        return values.astype(np.float32).astype(np.dtype(dtype))


def assert_same_values(actual: Array, expected: Array) -> None:
    """Same bytes but for NaN."""
    assert actual.dtype == expected.dtype
    nan = np.isnan(expected)
    assert np.array_equal(np.isnan(actual), nan)
    assert_same_bytes(np.where(nan, 0, actual), np.where(nan, 0, expected))


# -- dequantize_fp4 -------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize(("block_size", "form"), FORMATS)
def test_every_code_under_every_scale(block_size: int, form: str, dtype: str) -> None:
    y_fp4 = np.tile(np.arange(256, dtype=np.uint8), (256, 1))
    kind = ml_dtypes.float8_e4m3fn if form == "e4m3" else ml_dtypes.float8_e8m0fnu
    scale = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 512 // block_size, 1)
    options: dict[str, Any] = {"block_size": block_size, "scale_format": form, "dtype": dtype}
    for factor in (None, 1.0, 3.3, 1e-3, -7.0, 1e38):
        value = float(np.float32(factor or 1)) if form == "e4m3" else 1.0
        expected = to_dtype(exact(y_fp4, scale.view(kind), block_size, value), dtype)
        assert np.isnan(expected).any()
        for scales in (scale, scale.view(kind)):
            values = fp4.dequantize_fp4(y_fp4, scales, global_scale=factor, **options)
            assert_same_values(values, expected)


def test_ue8m0_reaches_the_ends_of_float32() -> None:
    y_fp4, scale = np.full((3, 16), 0x71, np.uint8), np.array([[0], [253], [254]], np.uint8)
    values = fp4.dequantize_fp4(y_fp4, scale, block_size=32)[:, :2]
    expected = [[2.0**-128, 6 * 2.0**-127], [2.0**125, math.inf], [2.0**126, math.inf]]
    assert values.tolist() == expected


@pytest.mark.parametrize("swizzled", [False, True])
@pytest.mark.parametrize(("block_size", "form"), FORMATS)
@pytest.mark.parametrize("shape", [(3, 96), (130, 64), (2, 5, 416), (64,), (0, 64), (2, 0, 32)])
def test_what_the_operation_wrote(
    shape: tuple[int, ...], block_size: int, form: str, swizzled: bool
) -> None:
    x, w = cases.normal(*shape), cases.make_gamma(shape[-1], "bfloat16")
    formats: dict[str, Any] = {"block_size": block_size, "scale_format": form}
    y_fp4, scale = reference.rmsnorm_fp4quant(x, w, global_scale=77.0, **formats)
    kind = ml_dtypes.float8_e8m0fnu if form == "ue8m0" else ml_dtypes.float8_e4m3fn
    expected = exact(y_fp4, scale.view(kind), block_size, 77.0 if form == "e4m3" else 1.0)
    options = {**formats, "global_scale": 77.0, "is_sf_swizzled_layout": swizzled}
    if swizzled:
        _, scale = reference.rmsnorm_fp4quant(x, w, **options)
    values = fp4.dequantize_fp4(y_fp4, scale, **options)
    assert_same_values(values, to_dtype(expected, "float32"))
    assert values.shape == shape


def test_global_scales_of_every_kind() -> None:
    y_fp4, scale = random_bytes(4, 32), random_bytes(4, 4)
    expected = fp4.dequantize_fp4(y_fp4, scale, global_scale=3.0)
    for factor in (3, np.float32(3), np.float64(3), np.full(1, 3, "f4"), np.array(3, np.float32)):
        assert_same_values(fp4.dequantize_fp4(y_fp4, scale, global_scale=factor), expected)
    for factor in (0.0, math.nan, math.inf, 1e300):  # float32 decides
        values = fp4.dequantize_fp4(y_fp4, scale, global_scale=factor)
        wanted = exact(y_fp4, scale.view(ml_dtypes.float8_e4m3fn), 16, float(np.float64(factor)))
        assert_same_values(np.abs(values), np.abs(to_dtype(wanted, "float32")))
    plain = fp4.dequantize_fp4(random_bytes(2, 16), random_bytes(2, 1), block_size=32)
    for ignored in (3.0, math.nan):
        again = fp4.dequantize_fp4(
            random_bytes(2, 16), random_bytes(2, 1), block_size=32, global_scale=ignored
        )
        assert_same_values(again, plain)


def test_strided_arrays() -> None:
    wide, scales = random_bytes(6, 80), random_bytes(4, 6)
    expected = fp4.dequantize_fp4(wide[::2, 8:40].copy(), scales.T[::2].copy())
    assert_same_values(fp4.dequantize_fp4(wide[::2, 8:40], scales.T[::2]), expected)


@pytest.mark.parametrize(("block_size", "form"), FORMATS)
@pytest.mark.parametrize("swizzled", [False, True])
def test_torch_tensors(block_size: int, form: str, swizzled: bool) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    x, w = cases.normal(2, 70, 160), cases.make_gamma(160, "bfloat16")
    options: dict[str, Any] = {
        "block_size": block_size,
        "scale_format": form,
        "is_sf_swizzled_layout": swizzled,
    }
    y_fp4, scale = reference.rmsnorm_fp4quant(x, w, global_scale=41.0, **options)
    expected = fp4.dequantize_fp4(y_fp4, scale, global_scale=41.0, **options)
    codes, scales = torch.from_numpy(y_fp4), torch.from_numpy(scale.view(np.uint8))
    small = {"e4m3": torch.float8_e4m3fn, "ue8m0": torch.float8_e8m0fnu}[form]
    for y in (codes, codes.view(torch.float4_e2m1fn_x2)):
        for s in (scales, scales.view(small)):
            for factor in (41.0, torch.tensor([41.0]), torch.tensor(41.0)):
                values = fp4.dequantize_fp4(y, s, global_scale=factor, **options)
                assert_same_values(values.numpy(), expected)
    for dtype in ("float16", torch.bfloat16):
        values = fp4.dequantize_fp4(codes, scales, global_scale=41.0, dtype=dtype, **options)
        name = str(dtype).removeprefix("torch.")
        assert str(values.dtype) == f"torch.{name}"
        assert_same_values(values.float().numpy(), to_dtype(expected, name).astype(np.float32))


def test_torch_is_not_imported() -> None:
    code = (
        "import sys, numpy as np; from irnorm import fp4\n"
        "y, s = np.zeros((2, 32), np.uint8), np.zeros((2, 4), np.uint8)\n"
        "fp4.dequantize_fp4(y, fp4.unswizzle_scales(fp4.swizzle_scales(s), 2, 4))\n"
        "sys.exit('torch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


# -- swizzling ------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", SCALE_SHAPES)
def test_swizzle_follows_the_formula(shape: tuple[int, ...]) -> None:
    scales = random_bytes(*shape)
    flat = scales.reshape(math.prod(shape[:-1]), shape[-1])
    rows, columns = flat.shape
    across = -(-columns // 4)
    expected = np.zeros(-(-rows // 128) * across * 512, np.uint8)
    assert fp4.swizzled_size(rows, columns) == expected.size
    for m in range(rows):
        for k in range(columns):
            tile = (m // 128) * across * 512 + (k // 4) * 512
            expected[tile + (m % 32) * 16 + ((m % 128) // 32) * 4 + k % 4] = flat[m, k]
    swizzled = fp4.swizzle_scales(scales)
    assert_same_bytes(swizzled, expected)
    back = fp4.unswizzle_scales(swizzled, rows, columns)
    assert_same_bytes(back, flat)
    assert back.flags.c_contiguous
    assert not np.shares_memory(back, swizzled)


@pytest.mark.parametrize("name", ["float8_e4m3fn", "float8_e8m0fnu", "uint8"])
def test_swizzle_keeps_kind_and_dtype(name: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    raw = random_bytes(130, 6)
    expected = fp4.swizzle_scales(raw)
    scales = raw.view(np.dtype(getattr(ml_dtypes, name, name)))
    swizzled = fp4.swizzle_scales(scales)
    assert swizzled.dtype == scales.dtype
    assert_same_bytes(swizzled.view(np.uint8), expected)
    assert fp4.unswizzle_scales(swizzled, 130, 6).dtype == scales.dtype

    tensor = torch.from_numpy(raw).view(getattr(torch, name))
    swizzled = fp4.swizzle_scales(tensor)
    assert swizzled.dtype == tensor.dtype
    assert_same_bytes(swizzled.view(torch.uint8).numpy(), expected)
    back = fp4.unswizzle_scales(swizzled, 130, 6)
    assert back.dtype == tensor.dtype
    assert back.is_contiguous()
    assert_same_bytes(back.view(torch.uint8).numpy(), raw)


@pytest.mark.parametrize("shape", [s for s in SCALE_SHAPES if len(s) == 2 and 0 not in s])
def test_swizzle_is_torchaos(shape: tuple[int, int]) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    utils = pytest.importorskip("torchao.prototype.mx_formats.utils")
    scales = torch.from_numpy(random_bytes(*shape))
    swizzled = fp4.swizzle_scales(scales)
    assert torch.equal(swizzled, utils.to_blocked(scales))
    back = fp4.unswizzle_scales(swizzled, *shape)
    assert torch.equal(back, utils.from_blocked(swizzled, *shape))


def test_dequantizing_is_torchaos() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    nvfp4 = pytest.importorskip("torchao.prototype.mx_formats.nvfp4_tensor")
    x, w = cases.normal(64, 1024), cases.make_gamma(1024, "bfloat16")
    factor = 256.0  # a power of two, since torchao multiplies by its reciprocal
    y_fp4, scale = reference.rmsnorm_fp4quant(x, w, global_scale=factor)
    codes = torch.from_numpy(y_fp4)
    scales = torch.from_numpy(scale.view(np.uint8)).view(torch.float8_e4m3fn)
    theirs = nvfp4.NVFP4Tensor(
        codes, scales, 16, torch.float32, per_tensor_scale=torch.tensor(1 / factor)
    ).dequantize(torch.float32)
    ours = fp4.dequantize_fp4(codes, scales, global_scale=factor)
    assert torch.equal(ours, theirs)


# -- errors ---------------------------------------------------------------------------------------

Y, S = np.zeros((4, 32), np.uint8), np.zeros((4, 4), np.uint8)
F32 = np.zeros((4, 4), np.float32)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"y_fp4": F32}, "y_fp4 has dtype float32, expected float4_e2m1fn_x2 or uint8"),
        ({"y_fp4": S.view(ml_dtypes.float4_e2m1fn)}, "y_fp4 has dtype float4_e2m1fn"),
        ({"y_fp4": np.zeros((), np.uint8)}, r"y_fp4 has shape \[\], expected \[..., H / 2\]"),
        ({"y_fp4": np.zeros((4, 0), np.uint8)}, r"y_fp4 has shape \[4, 0\]"),
        ({"y_fp4": np.zeros((4, 12), np.uint8)}, "H a multiple of block_size 16"),
        ({"block_scale": F32}, "block_scale has dtype float32, expected float8_e4m3fn or uint8"),
        ({"block_scale": S.view(ml_dtypes.float8_e8m0fnu)}, "dtype float8_e8m0fnu"),
        ({"block_scale": S[:3]}, r"shape \[3, 4\], expected \[4, 4\] \(not swizzled"),
        ({"block_scale": S.reshape(16)}, r"shape \[16\], expected \[4, 4\]"),
        ({"is_sf_swizzled_layout": True}, r"expected \[512\] \(swizzled, blocks of 16\)"),
        ({"block_size": 32}, r"shape \[4, 4\], expected \[4, 2\]"),
        (
            {"block_size": 32, "block_scale": S.view(ml_dtypes.float8_e4m3fn)},
            "dtype float8_e4m3fn, expected uint8 or float8_e8m0fnu",
        ),
        ({"block_size": 64}, "block_size is 64, expected 16 or 32"),
        ({"block_size": -16}, "block_size is -16, expected 16 or 32"),
        ({"scale_format": "ue8m0"}, "'ue8m0', expected 'e4m3' with block_size 16"),
        (
            {"scale_format": "e5m2", "block_size": 32},
            "'e5m2', expected 'ue8m0' or 'e4m3' with block_size 32",
        ),
        ({"dtype": "float64"}, "dtype is float64, expected float32 or float16 or bfloat16"),
        ({"global_scale": np.ones(1)}, "global_scale has dtype float64, expected float32"),
        ({"global_scale": np.ones(2, "f4")}, r"global_scale has shape \[2\], expected \[1\]"),
    ],
)
def test_wrong_values_are_refused(arguments: dict[str, Any], message: str) -> None:
    given = {"y_fp4": Y, "block_scale": S, **arguments}
    with pytest.raises(ArgumentError, match=f"^dequantize_fp4: .*{message}"):
        fp4.dequantize_fp4(**given)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"y_fp4": None}, "y_fp4 is None, expected an array"),
        ({"y_fp4": [[1]]}, "y_fp4 is a list"),
        ({"block_scale": None}, "block_scale is None"),
        ({"block_scale": 1.0}, "block_scale is a float"),
        ({"block_size": 16.0}, "block_size is a float, expected an integer"),
        ({"block_size": "16"}, "block_size is a str, expected an integer"),
        ({"scale_format": 16}, "scale_format is a int, expected 'e4m3', 'ue8m0' or None"),
        ({"global_scale": "1"}, "global_scale is a str, expected a number"),
        ({"dtype": 3}, "dtype is 3"),
    ],
)
def test_wrong_types_are_refused(arguments: dict[str, Any], message: str) -> None:
    given = {"y_fp4": Y, "block_scale": S, **arguments}
    with pytest.raises(ArgumentTypeError, match=f"^dequantize_fp4: .*{message}"):
        fp4.dequantize_fp4(**given)


def test_arrays_of_two_kinds_are_refused() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    tensor = torch.from_numpy(S)
    with pytest.raises(ArgumentError, match="block_scale is a torch array on cpu, y_fp4 a numpy"):
        fp4.dequantize_fp4(Y, tensor)
    with pytest.raises(ArgumentError, match="global_scale is a torch array on cpu"):
        fp4.dequantize_fp4(Y, S, global_scale=torch.ones(1))
    with pytest.raises(ArgumentError, match="block_scale is on meta"):
        fp4.dequantize_fp4(torch.from_numpy(Y), tensor.to("meta"))


def test_swizzling_refuses() -> None:
    with pytest.raises(ArgumentError, match="swizzle_scales: scales has dtype float32"):
        fp4.swizzle_scales(F32)
    with pytest.raises(ArgumentError, match=r"scales has shape \[\]"):
        fp4.swizzle_scales(np.zeros((), np.uint8))
    with pytest.raises(ArgumentTypeError, match="scales is a list"):
        fp4.swizzle_scales([1])
    flat = np.zeros(512, np.uint8)
    with pytest.raises(ArgumentError, match=r"shape \[512\], expected \[1024\] for 129 rows and 4"):
        fp4.unswizzle_scales(flat, 129, 4)
    with pytest.raises(ArgumentError, match=r"shape \[16, 32\], expected \[512\]"):
        fp4.unswizzle_scales(flat.reshape(16, 32), 128, 4)
    with pytest.raises(ArgumentError, match="rows is -1, expected at least 0"):
        fp4.unswizzle_scales(flat, -1, 4)
    with pytest.raises(ArgumentTypeError, match="columns is a float, expected an integer"):
        fp4.unswizzle_scales(flat, 1, 4.0)  # type: ignore[arg-type]
