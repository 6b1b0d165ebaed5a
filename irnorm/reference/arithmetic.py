"""The float32 arithmetic that all operations share: one reduction order, and casts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ml_dtypes  # noqa: F401  (gives numpy the names bfloat16, float8_e4m3fn, …)
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

#: The largest finite value and the one NaN code of each FP8 format.
FLOAT8 = {"float8_e4m3fn": (np.float32(448), 0x7F), "float8_e4m3fnuz": (np.float32(240), 0x80)}
_FLOAT16_MAX = np.float32(65504)

#: Elements worked on at a time.
_CHUNK_ELEMENTS = 1 << 20


def fma(a: npt.ArrayLike, b: npt.ArrayLike, c: npt.ArrayLike) -> F32:
    """Fused multiply-add, ``a * b + c`` rounded once, to nearest even.

    The product of two float32 values is exact in float64. ``TwoSum`` adds ``c`` and yields the
    exact error of that addition; rounding the sum to odd instead of to nearest keeps what the
    second rounding, to float32, has to know (Boldo and Melquiond, "Emulation of FMA and correctly
    rounded sums", 2008). Exact for subnormals too; Inf and NaN come out as IEEE 754 says.

    Parameters
    ----------
    a, b, c : array_like of float32
        Operands, broadcast against each other.

    Returns
    -------
    ndarray of float32
    """
    with np.errstate(all="ignore"):
        product: F64 = np.asarray(a, np.float32).astype(np.float64) * np.asarray(b, np.float32)
        addend: F64 = np.asarray(c, np.float32).astype(np.float64)
        return _sum_to_odd(product, addend).astype(np.float32)


def fma_in(a: F32, b: F32, c: F32, dtype: str) -> F32:
    """`fma` in the arithmetic of `dtype`: values of that dtype, held in float32.

    For ``"bfloat16"`` and ``"float16"`` the product is formed in float32. It is exact, save that
    bfloat16's products below 2^-126 keep no bits below 2^-149, and those from 2^128 on are Inf. The
    sum is rounded once: first to odd in float32, which has bits enough to spare.
    """
    if dtype == "float32":
        return fma(a, b, c)
    with np.errstate(all="ignore"):
        total = _sum_to_odd((a * b).astype(np.float64), c.astype(np.float64))
        nearest = total.astype(np.float32)
        even = (nearest.view(np.int32) & 1) == 0
        toward = np.where(total > nearest, np.float32(np.inf), np.float32(-np.inf))
        odd = np.where((nearest != total) & even, np.nextafter(nearest, toward), nearest)
    return round_to(odd, dtype)


def _sum_to_odd(a: F64, b: F64) -> F64:
    """``a + b``; where that is no float64, the one of its two neighbours whose last bit is 1."""
    total: F64 = np.asarray(a + b)
    part = total - a
    error = (a - (total - part)) + (b - part)
    even = (total.view(np.int64) & 1) == 0
    inexact = (error != 0) & np.isfinite(total)
    return np.where(inexact & even, np.nextafter(total, np.copysign(np.inf, error)), total)


def ordered_sum(x: Array, y: Array) -> F32:
    """Sum of ``x * y`` over each row, in the one order that every target uses.

    With ``T = min(1024, next_pow2(ceil(N / 32)))`` and ``P = 8 T``:

    1. ``s[p] = fma(x_c, y_c, s[p])`` over ``c = p, p + P, p + 2P, … < N``, starting from +0;
    2. while more than one is left: ``s[i] = s[2i] + s[2i + 1]``.

    The order depends on the width N alone, so a row has the same sum in any batch.

    Parameters
    ----------
    x, y : ndarray, ``[M, N]``
        Converted to float32 exactly.

    Returns
    -------
    ndarray of float32, ``[M]``
    """
    rows, width = x.shape
    lanes = 8 * min(1024, 1 << max(0, -(-width // 32) - 1).bit_length())
    partial = np.zeros((rows, lanes), np.float32)
    for start in range(0, width, lanes):
        columns = slice(start, min(start + lanes, width))
        head = partial[:, : columns.stop - start]
        head[...] = fma(x[:, columns], y[:, columns], head)
    with np.errstate(all="ignore"):
        while partial.shape[1] > 1:
            partial = partial[:, 0::2] + partial[:, 1::2]
    return partial[:, 0]


def row_sum_of_squares(x: Array) -> F32:
    """``sum(x ** 2)`` of each row in the order of `ordered_sum`: ``[M, N]`` to ``[M]`` float32."""
    return ordered_sum(x, x)


def mean_of_squares(x: Array) -> F32:
    """``sum(x ** 2) / N`` of each row, a division: ``[M, N]`` to ``[M]`` float32."""
    with np.errstate(all="ignore"):
        mean: F32 = row_sum_of_squares(x) / np.float32(x.shape[1])
    return mean


def reciprocal_rms(x: Array, epsilon: np.float32) -> F32:
    """``1 / sqrt(sum(x ** 2) / N + epsilon)`` of each row: ``[M, N]`` to ``[M, 1]`` float32."""
    with np.errstate(all="ignore"):
        r: F32 = np.float32(1) / np.sqrt(mean_of_squares(x)[:, None] + epsilon)
    return r


def encode_float8(values: F32, dtype: str) -> Array:
    """Saturating cast of float32 to `dtype`, ``"float8_e4m3fn"`` or ``"float8_e4m3fnuz"``.

    Clamps to the finite range, then rounds to nearest even; NaN gets the format's one NaN code.
    """
    limit, nan = FLOAT8[dtype]
    with np.errstate(all="ignore"):
        codes = np.clip(values, -limit, limit).astype(np.dtype(dtype))
    codes.view(np.uint8)[np.isnan(values)] = nan
    return codes


def cast(values: F32, dtype: str) -> Array:
    """Plain rounding of float32 to nearest even; every NaN becomes the canonical one.

    To ``"float32"``, ``"float16"`` (too large becomes Inf) or ``"bfloat16"``. The canonical NaN is
    positive, quiet and without payload: hardware disagrees on the NaN that arithmetic makes.
    """
    with np.errstate(all="ignore"):
        rounded = values.astype(np.dtype(dtype))
    rounded[np.isnan(values)] = np.nan
    return rounded


def round_to(values: F32, dtype: str) -> F32:
    """`cast` and back: float32 that `dtype` can hold."""
    back: F32 = cast(values, dtype).astype(np.float32)
    return back


def saturate(values: F32, dtype: str) -> Array:
    """Saturating cast of float32, NaN canonical: of the dtypes of `cast` only float16 saturates.

    To an FP8 format or float16, Inf becomes the largest finite value; to ``"float32"`` and
    ``"bfloat16"`` it stays.
    """
    if dtype in FLOAT8:
        return encode_float8(values, dtype)
    if dtype == "float16":
        values = np.clip(values, -_FLOAT16_MAX, _FLOAT16_MAX)
    return cast(values, dtype)


def chunks(rows: Array) -> Iterator[slice]:
    """Slices of ``rows [M, N]``, of bounded size: what wide or many rows take in memory."""
    step = max(1, _CHUNK_ELEMENTS // max(1, rows.shape[1]))
    for start in range(0, len(rows), step):
        yield slice(start, start + step)
