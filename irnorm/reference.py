"""What the operations compute, in plain numpy: the oracle of the tests and of ``irnorm verify``.

Everything is float32 arithmetic, one correctly rounded operation at a time, written from the
formulas and not from the kernels. It is clear before it is fast, and shares no code with the
compiler, the schedules or the runtime.
"""

from __future__ import annotations

import math
from typing import Any

import ml_dtypes  # noqa: F401  (gives numpy the names bfloat16, float8_e4m3fn, …)
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

#: The largest finite value and the one NaN code of each FP8 format.
_FLOAT8 = {"float8_e4m3fn": (np.float32(448), 0x7F), "float8_e4m3fnuz": (np.float32(240), 0x80)}

#: Elements worked on at a time: bounds the memory that wide or many rows take.
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
        total: F64 = np.asarray(product + addend)
        part = total - product
        error = (product - (total - part)) + (addend - part)
        even = (total.view(np.int64) & 1) == 0
        inexact = (error != 0) & np.isfinite(total)
        odd = np.where(inexact & even, np.nextafter(total, np.copysign(np.inf, error)), total)
        return odd.astype(np.float32)


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


def encode_float8(values: F32, dtype: str) -> Array:
    """Saturating cast of float32 to `dtype`, ``"float8_e4m3fn"`` or ``"float8_e4m3fnuz"``.

    Clamps to the finite range, then rounds to nearest even; NaN gets the format's one NaN code.
    """
    limit, nan = _FLOAT8[dtype]
    with np.errstate(all="ignore"):
        codes = np.clip(values, -limit, limit).astype(np.dtype(dtype))
    codes.view(np.uint8)[np.isnan(values)] = nan
    return codes


def rms_norm_fused_fp8(
    x: Array,
    gamma: Array,
    *,
    epsilon: float = 1e-6,
    weight_offset: float = 0.0,
    scale_ub: float = math.inf,
    out_dtype: str = "float8_e4m3fn",
    scales_dtype: str = "float32",
    parameter_dtype: str | None = None,
) -> tuple[Array, Array]:
    """RMSNorm and dynamic per-row FP8 quantization.

    Per row, in float32, with ``rn_T`` the rounding to dtype ``T`` and ``S`` the scales' dtype::

        r     = 1 / sqrt(sum(x^2) / N + epsilon)
        g_c   = gamma_c + weight_offset
        amax  = max_c |x_c * g_c| * r
        s     = rn_S(min(rn_S(amax), rn_S(scale_ub)) / FP8_MAX)
        inv   = 0 if s == 0 or 1 / s is not finite else 1 / s
        q_c   = rn_fp8(clamp(((x_c * r) * g_c) * inv, ±FP8_MAX))

    If every product ``x_c * g_c`` is zero, the scale and all codes are 0, whatever r is. If amax is
    NaN or Inf, the scale is the canonical NaN (float32 0x7FC00000) and ``inv`` is 0. Where ``inv``
    is 0 the codes are 0x00, without a sign, or NaN where ``((x_c * r) * g_c) * inv`` is.

    Parameters
    ----------
    x : ndarray of float32, float16 or bfloat16, ``[..., N]``
    gamma : ndarray, ``[N]``
        dtype of `x`, or float32.
    epsilon, weight_offset : float
        Rounded to `parameter_dtype` before use.
    scale_ub : float
        Upper bound of a row's amax; a float32, rounded to `scales_dtype`.
    out_dtype : str
        ``"float8_e4m3fn"`` (FP8_MAX = 448) or ``"float8_e4m3fnuz"`` (FP8_MAX = 240).
    scales_dtype : str
        ``"float32"``, ``"float16"`` or ``"bfloat16"``.
    parameter_dtype : str, optional
        Default: dtype of `gamma` where that is float16 or bfloat16, else of `x`.

    Returns
    -------
    codes : ndarray of `out_dtype`, ``[..., N]``
    scale : ndarray of `scales_dtype`, ``[..., 1]``
        ``codes * scale`` approximates the normalized row.
    """
    width = x.shape[-1]
    rounding = np.dtype(parameter_dtype or (x if gamma.dtype == np.float32 else gamma).dtype)
    scale_type = np.dtype(scales_dtype)
    rows = x.reshape(math.prod(x.shape[:-1]), width)
    codes = np.empty(rows.shape, np.dtype(out_dtype))
    scale = np.empty((len(rows), 1), scale_type)
    step = max(1, _CHUNK_ELEMENTS // max(1, width))
    with np.errstate(all="ignore"):
        eps, offset = (np.float32(np.float64(v).astype(rounding)) for v in (epsilon, weight_offset))
        bound = np.float32(scale_ub).astype(scale_type).astype(np.float32)
        g = gamma.astype(np.float32) + offset
        for start in range(0, len(rows), step):
            part = slice(start, start + step)
            codes[part], scale[part] = _rms_norm_fp8_rows(
                rows[part].astype(np.float32), g, eps, bound, out_dtype, scale_type
            )
    return codes.reshape(x.shape), scale.reshape(*x.shape[:-1], 1)


def _rms_norm_fp8_rows(
    x: F32,
    g: F32,
    epsilon: np.float32,
    bound: np.float32,
    out_dtype: str,
    scale_type: np.dtype[Any],
) -> tuple[Array, Array]:
    """The formula of `rms_norm_fused_fp8` for ``x [M, N]`` and parameters already rounded."""
    one, (limit, _) = np.float32(1), _FLOAT8[out_dtype]
    mean = row_sum_of_squares(x)[:, None] / np.float32(x.shape[1])
    r = one / np.sqrt(mean + epsilon)

    peak = np.max(np.abs(x * g), axis=1, keepdims=True)
    empty = peak == 0
    amax = np.where(empty, np.float32(0), peak * r)
    lost = ~np.isfinite(amax)
    rounded = amax.astype(scale_type).astype(np.float32)
    s = (np.minimum(rounded, bound) / limit).astype(scale_type)
    s[lost] = np.nan  # numpy's own NaN: positive, quiet, no payload
    inverse = one / s.astype(np.float32)
    inverse[(s == 0) | ~np.isfinite(inverse) | lost] = 0

    values = ((x * r) * g) * inverse
    values[(inverse == 0) & ~np.isnan(values)] = 0
    values[empty[:, 0]] = 0
    return encode_float8(values, out_dtype), s
