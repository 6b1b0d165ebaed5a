"""FP4 with block scales: back to floats, and into and out of the order that tensor cores read.

Arrays are numpy arrays or torch tensors, on the CPU or a GPU, of any strides; results are new
arrays of the same kind on the same device (numpy arrays for others that speak DLPack). Bytes may
come as uint8 or as what they mean: `float4_e2m1fn_x2`, `float8_e4m3fn`, `float8_e8m0fnu`.
"""

from __future__ import annotations

import math
import operator
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt

from irnorm import arrays
from irnorm.arguments import Arguments
from irnorm.arrays import Layout
from irnorm.formats import FLOATS

#: What scales there are for each size of blocks; the first is meant where none is named.
SCALE_FORMATS = {16: ("e4m3",), 32: ("ue8m0", "e4m3")}

#: dtypes that bytes may come as; those of scales the operation makes are of the first.
SCALE_DTYPES = {"e4m3": ("float8_e4m3fn", "uint8"), "ue8m0": ("uint8", "float8_e8m0fnu")}
CODE_DTYPES = ("float4_e2m1fn_x2", "uint8")
_ANY_SCALE = ("uint8", "float8_e4m3fn", "float8_e8m0fnu")

_BYTES = np.arange(256, dtype=np.uint8)
_DECODED = {
    "e4m3": _BYTES.view(ml_dtypes.float8_e4m3fn).astype(np.float32),
    "ue8m0": _BYTES.view(ml_dtypes.float8_e8m0fnu).astype(np.float32),
}
_E2M1 = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6], np.float32)
_NIBBLES = np.concatenate([_E2M1, -_E2M1])
#: The two values that a byte holds, the one in its low nibble first.
_PAIRS = np.stack([_NIBBLES[_BYTES & 15], _NIBBLES[_BYTES >> 4]], 1)


def dequantize_fp4(
    y_fp4: Any,
    block_scale: Any,
    *,
    global_scale: Any = None,
    block_size: int = 16,
    scale_format: str | None = None,
    is_sf_swizzled_layout: bool = False,
    dtype: Any = "float32",
) -> Any:
    """What `rmsnorm_fp4quant` quantized, as floats.

    In float32, each operation rounded correctly, then plainly rounded to `dtype`::

        E4M3:   code * S / global_scale
        UE8M0:  code * 2^(E - 127)

    A NaN scale (0x7F or 0xFF in E4M3, 0xFF in UE8M0) makes its block NaN. What is beyond float32,
    as 4 * 2^126 is, becomes Inf.

    Parameters
    ----------
    y_fp4 : array `[..., H / 2]`, float4_e2m1fn_x2 or uint8
        E2M1 codes, two a byte; low nibble: the even element. H a multiple of block_size.
    block_scale : array `[..., H / block_size]`, float8_e4m3fn, float8_e8m0fnu or uint8
        Swizzled: `[ceil(M / 128) * ceil(H / block_size / 4) * 512]`, M the number of rows.
    global_scale : float, or array `[1]` or `[]` of float32, optional
        What rmsnorm_fp4quant was called with; default 1. UE8M0 ignores it.
    block_size : 16 or 32
    scale_format : `e4m3`, or `ue8m0` with blocks of 32
        Default: e4m3 for 16, ue8m0 for 32.
    is_sf_swizzled_layout : bool
        Whether the scales are swizzled, see `swizzle_scales`.
    dtype : float32, float16 or bfloat16

    Returns
    -------
    array `[..., H]` of dtype

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument.

    Source: FlashInfer `cute_dsl` (`rmsnorm_fp4quant` and its tests), public source.
    """
    args = Arguments("dequantize_fp4")
    block_size, form = blocks_and_scales(args, block_size, scale_format)
    out = args.dtype_option("dtype", dtype, FLOATS)
    codes, layout = _array(args, "y_fp4", y_fp4, CODE_DTYPES)
    scales, other = _array(args, "block_scale", block_scale, SCALE_DTYPES[form])
    _together(args, "block_scale", other, layout)
    *lead, width = _unpacked_shape(args, layout.shape, block_size)
    rows, per_row = math.prod(lead), width // block_size
    wanted = (swizzled_size(rows, per_row),) if is_sf_swizzled_layout else (*lead, per_row)
    if other.shape != wanted:
        order = "swizzled" if is_sf_swizzled_layout else "not swizzled"
        raise args.error(
            f"block_scale has shape {list(other.shape)}, expected {list(wanted)} "
            f"({order}, blocks of {block_size})"
        )
    if is_sf_swizzled_layout:
        scales = _unswizzle(_bytes(scales), rows, per_row)
    factor = _lookup(_DECODED[form], _bytes(scales)).reshape(rows, per_row, 1)
    with np.errstate(all="ignore"):
        values = _lookup(_PAIRS, _bytes(codes)).reshape(rows, per_row, block_size) * factor
        if global_scale is not None and form == "e4m3":
            values = values / _divisor(args, global_scale, codes, layout)
        return _cast(values.reshape(*lead, width), out)


def swizzle_scales(scales: Any) -> Any:
    """Scales in the order that tensor cores read them, as `is_sf_swizzled_layout` has it.

    Tiles of 128 rows and 4 columns, 512 bytes each, row after row of tiles. The byte of row m and
    column k, with Kt = ceil(K / 4) tiles across::

        (m // 128) * Kt * 512 + (k // 4) * 512 + (m % 32) * 16 + ((m % 128) // 32) * 4 + k % 4

    Padding is 0.

    Parameters
    ----------
    scales : array `[..., K]`, uint8, float8_e4m3fn or float8_e8m0fnu
        Leading axes are rows, M of them.

    Returns
    -------
    array `[ceil(M / 128) * ceil(K / 4) * 512]`, dtype of scales

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument.

    Source: NVIDIA cuBLAS, "1D block scaling factors layout".
    """
    args = Arguments("swizzle_scales")
    array, layout = _array(args, "scales", scales, _ANY_SCALE)
    if not layout.shape:
        raise args.error("scales has shape [], expected [..., K]")
    *lead, columns = layout.shape
    rows = math.prod(lead)
    down, across = -(-rows // 128), -(-columns // 4)
    padded = _zeros(array, (down * 128, across * 4))
    padded[:rows, :columns] = _bytes(array).reshape(rows, columns)
    tiles = padded.reshape(down, 4, 32, across, 4).swapaxes(1, 3)
    return tiles.reshape(swizzled_size(rows, columns)).view(array.dtype)


def unswizzle_scales(swizzled: Any, rows: int, columns: int) -> Any:
    """The inverse of `swizzle_scales`, without the padding.

    Parameters
    ----------
    swizzled : array `[ceil(rows / 128) * ceil(columns / 4) * 512]`
        uint8, float8_e4m3fn or float8_e8m0fnu.
    rows, columns : int
        Extents of the scales; leading axes count as rows.

    Returns
    -------
    array `[rows, columns]`, dtype of swizzled

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument.
    """
    args = Arguments("unswizzle_scales")
    array, layout = _array(args, "swizzled", swizzled, _ANY_SCALE)
    rows, columns = _extent(args, "rows", rows), _extent(args, "columns", columns)
    wanted = swizzled_size(rows, columns)
    if layout.shape != (wanted,):
        raise args.error(
            f"swizzled has shape {list(layout.shape)}, expected [{wanted}] for {rows} rows and "
            f"{columns} columns"
        )
    plain = _unswizzle(_bytes(array), rows, columns)
    return plain.reshape(rows * columns).view(array.dtype).reshape(rows, columns)


def swizzled_size(rows: int, columns: int) -> int:
    """The number of bytes that swizzled scales take, padding included."""
    return -(-rows // 128) * -(-columns // 4) * 512


def blocks_and_scales(args: Arguments, block_size: Any, scale_format: Any) -> tuple[int, str]:
    """The size of blocks, and `e4m3` or `ue8m0`: what an operation's arguments mean.

    Raises
    ------
    ArgumentError, ArgumentTypeError : they mean nothing.
    """
    size = _integer(args, "block_size", block_size)
    if size not in SCALE_FORMATS:
        raise args.error(f"block_size is {block_size}, expected 16 or 32")
    accepted = SCALE_FORMATS[size]
    if scale_format is None:
        return size, accepted[0]
    if not isinstance(scale_format, str):
        kind = type(scale_format).__name__
        raise args.type_error(f"scale_format is a {kind}, expected 'e4m3', 'ue8m0' or None")
    if scale_format not in accepted:
        choices = " or ".join(map(repr, accepted))
        raise args.error(
            f"scale_format is {scale_format!r}, expected {choices} with block_size {size}"
        )
    return size, scale_format


# -- arguments ------------------------------------------------------------------------------------


def _array(args: Arguments, name: str, value: Any, dtypes: tuple[str, ...]) -> tuple[Any, Layout]:
    """A numpy array or torch tensor of one of `dtypes`, and what it is."""
    (array,) = args.arrays((name,), (value,))
    layout = args.layout(name, array)
    if layout.kind == "iree":
        raise args.type_error(f"{name} is on a device of IREE's; pass its to_host()")
    args.dtype(name, layout, dtypes)
    return array, layout


def _together(args: Arguments, name: str, layout: Layout, first: Layout) -> None:
    """Refuse an array that is not where y_fp4 is."""
    if (layout.kind, layout.device) != (first.kind, first.device):
        raise args.error(
            f"{name} is a {layout.kind} array on {layout.device}, y_fp4 a {first.kind} array on "
            f"{first.device}; expected the same"
        )


def _unpacked_shape(args: Arguments, shape: tuple[int, ...], block_size: int) -> tuple[int, ...]:
    if not shape or not shape[-1] or 2 * shape[-1] % block_size:
        raise args.error(
            f"y_fp4 has shape {list(shape)}, expected [..., H / 2] with H a multiple of "
            f"block_size {block_size}"
        )
    return (*shape[:-1], 2 * shape[-1])


def _integer(args: Arguments, name: str, value: Any) -> int:
    try:
        return operator.index(value)
    except TypeError:
        kind = type(value).__name__
        raise args.type_error(f"{name} is a {kind}, expected an integer") from None


def _extent(args: Arguments, name: str, value: Any) -> int:
    extent = _integer(args, name, value)
    if extent < 0:
        raise args.error(f"{name} is {extent}, expected at least 0")
    return extent


def _divisor(args: Arguments, value: Any, like: Any, first: Layout) -> Any:
    """`value`, a number or an array of one, as an array `[1]` of float32 beside `like`."""
    if not hasattr(value, "shape") or isinstance(value, np.generic):
        with np.errstate(over="ignore"):
            number = np.float32(args.real("global_scale", value))
        # Not a number: by one torch multiplies with the reciprocal on GPUs.
        return _beside(like, np.full(1, number))
    array, layout = _array(args, "global_scale", value, ("float32",))
    _together(args, "global_scale", layout, first)
    if layout.shape not in ((), (1,)):
        raise args.error(f"global_scale has shape {list(layout.shape)}, expected [1] or []")
    return array.reshape(1)


# -- what numpy and torch call differently --------------------------------------------------------


def _bytes(array: Any) -> Any:
    """`array` as uint8."""
    if isinstance(array, np.ndarray):
        return array.view(np.uint8)
    import torch

    return array.view(torch.uint8)


def _zeros(like: Any, shape: tuple[int, ...]) -> Any:
    """Zero bytes where `like` is."""
    if isinstance(like, np.ndarray):
        return np.zeros(shape, np.uint8)
    return _bytes(like).new_zeros(shape)


def _beside(like: Any, values: npt.NDArray[np.float32]) -> Any:
    """`values` as an array of the kind of `like`, where it is."""
    if isinstance(like, np.ndarray):
        return values
    import torch

    return torch.from_numpy(values).to(like.device)


def _lookup(table: npt.NDArray[np.float32], index: Any) -> Any:
    """The entries of `table` for an array of bytes."""
    found = _beside(index, table)
    return found[index] if isinstance(index, np.ndarray) else found[index.long()]


def _cast(values: Any, dtype: str) -> Any:
    """Float32 `values` rounded to `dtype`."""
    if isinstance(values, np.ndarray):
        return values.astype(arrays.numpy_dtype(dtype))
    import torch

    return values.to(getattr(torch, dtype))


def _unswizzle(swizzled: Any, rows: int, columns: int) -> Any:
    down, across = -(-rows // 128), -(-columns // 4)
    tiles = swizzled.reshape(down, across, 32, 4, 4).swapaxes(1, 3)
    return tiles.reshape(down * 128, across * 4)[:rows, :columns]
