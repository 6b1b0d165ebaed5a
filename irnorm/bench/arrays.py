"""The arrays that `irnorm.bench` measures on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ml_dtypes
import numpy as np

from irnorm.arrays import numpy_dtype

EPSILON = 1e-6

Array = np.ndarray[Any, Any]
Arrays = Mapping[str, Array]


def aligned(shape: tuple[int, ...], dtype: Any) -> Array:
    """An array of bytes 1 that begins on a page, so that no contender is luckier than another.

    Its bytes are written, because all pages of a fresh `zeros` are one page, and in cache.
    """
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    raw = np.ones(size + 4096, np.uint8)
    start = -raw.ctypes.data % 4096
    array: Array = raw[start : start + size].view(dtype).reshape(shape)
    return array


def normal(random: np.random.Generator, m: int, n: int, kind: Any) -> Array:
    """`m` rows of `n` normally distributed numbers."""
    x = aligned((m, n), kind)
    x[...] = random.standard_normal((m, n), dtype=np.float32)
    return x


def gamma(random: np.random.Generator, n: int, kind: Any) -> Array:
    """`n` weights around 1."""
    weights = aligned((n,), kind)
    weights[...] = random.uniform(0.5, 1.5, n)
    return weights


def rms_norm_fused_fp8_arrays(m: int, n: int, dtype: str) -> Arrays:
    """One set for `rms_norm_fused_fp8`."""
    kind = numpy_dtype(dtype)
    random = np.random.default_rng(m * n)
    return {
        "x": normal(random, m, n, kind),
        "gamma": gamma(random, n, kind),
        "output": aligned((m, n), ml_dtypes.float8_e4m3fn),
        "scale_output": aligned((m, 1), np.float32),
    }


def rms_norm_fused_fp8_traffic(m: int, n: int, dtype: str) -> int:
    """Bytes of a call of `rms_norm_fused_fp8`."""
    return m * n * (numpy_dtype(dtype).itemsize + 1)


def k_width(n: int) -> int:
    """Columns of K beside `n` of Q: a sixth, as 8 KV heads beside 48, in whole heads of 64."""
    return 64 * max(1, round(n / (6 * 64)))


def row_mean_of_squares_qk_arrays(m: int, n: int, dtype: str) -> Arrays:
    """One set for `row_mean_of_squares_qk`."""
    kind = numpy_dtype(dtype)
    random = np.random.default_rng(m * n)
    return {
        "q": normal(random, m, n, kind),
        "k": normal(random, m, k_width(n), kind),
        "qk_var": aligned((m, 2), np.float32),
    }


def row_mean_of_squares_qk_traffic(m: int, n: int, dtype: str) -> int:
    """Bytes of a call of `row_mean_of_squares_qk`."""
    return m * (n + k_width(n)) * numpy_dtype(dtype).itemsize


def apply_qk_rms_norm_arrays(m: int, n: int, dtype: str) -> Arrays:
    """One set for `apply_qk_rms_norm`."""
    kind = numpy_dtype(dtype)
    random = np.random.default_rng(m * n)
    arrays = dict(row_mean_of_squares_qk_arrays(m, n, dtype))
    for name in "qk":
        x = arrays[name]
        arrays[f"gamma_{name}"] = gamma(random, x.shape[1], np.float32)
        arrays[f"{name}_out"] = aligned(x.shape, kind)
    arrays["qk_var"][...] = random.uniform(0.5, 1.5, (m, 2))
    return arrays


def apply_qk_rms_norm_traffic(m: int, n: int, dtype: str) -> int:
    """Bytes of a call of `apply_qk_rms_norm`."""
    return 2 * row_mean_of_squares_qk_traffic(m, n, dtype)


def rmsnorm_fp4quant_arrays(m: int, n: int, dtype: str) -> Arrays:
    """One set for `rmsnorm_fp4quant`."""
    kind = numpy_dtype(dtype)
    random = np.random.default_rng(m * n)
    return {
        "input": normal(random, m, n, kind),
        "weight": gamma(random, n, kind),
        "y_fp4": aligned((m, n // 2), np.uint8),
        "block_scale": aligned((m, n // 16), ml_dtypes.float8_e4m3fn),
    }


def rmsnorm_fp4quant_traffic(m: int, n: int, dtype: str) -> int:
    """Bytes of a call of `rmsnorm_fp4quant`."""
    return m * (n * numpy_dtype(dtype).itemsize + n // 2 + n // 16)
