"""``rms_norm_fused_fp8`` in plain numpy."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from irnorm.reference.arithmetic import (
    F32,
    FLOAT8,
    Array,
    chunks,
    encode_float8,
    reciprocal_rms,
)


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
    with np.errstate(all="ignore"):
        eps, offset = (np.float32(np.float64(v).astype(rounding)) for v in (epsilon, weight_offset))
        bound = np.float32(scale_ub).astype(scale_type).astype(np.float32)
        g = gamma.astype(np.float32) + offset
        for part in chunks(rows):
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
    one, (limit, _) = np.float32(1), FLOAT8[out_dtype]
    r = reciprocal_rms(x, epsilon)

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
