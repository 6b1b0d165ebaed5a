"""What float32 encodes to in each small format: oracles that share no code with irnorm.

`codes` is numpy and ml_dtypes; `gfloat_codes` is gfloat, from the definition of the format.
"""

from __future__ import annotations

from typing import Any

import gfloat
import ml_dtypes
import numpy as np
import numpy.typing as npt
from gfloat.formats import format_info_ocp_e2m1, format_info_ocp_e4m3

Array = npt.NDArray[Any]

FLOAT8_DTYPES = ("float8_e4m3fn", "float8_e4m3fnuz")
FLOAT4, UE8M0 = "float4_e2m1fn", "float8_e8m0fnu"

_GFLOAT = {
    FLOAT4: format_info_ocp_e2m1,
    "float8_e4m3fn": format_info_ocp_e4m3,
    "float8_e4m3fnuz": gfloat.FormatInfo(
        name="e4m3fnuz",
        k=8,
        precision=4,
        bias=8,
        is_signed=True,
        domain=gfloat.Domain.Finite,
        has_nz=False,
        num_high_nans=0,
        has_subnormals=True,
        is_twos_complement=False,
    ),
}

#: The bits of the one NaN that irnorm writes, by dtype.
CANONICAL_NAN = {"float32": 0x7FC00000, "bfloat16": 0x7FC0, "float16": 0x7E00}
#: What NaN becomes; E2M1 has none.
NAN_CODE = {"float8_e4m3fn": 0x7F, "float8_e4m3fnuz": 0x80, FLOAT4: 0}


def codes(values: Array, dtype: str) -> Array:
    """Codes of float32 `values` by ml_dtypes: saturated, nearest even, NaN kept."""
    limit = float(ml_dtypes.finfo(dtype).max)
    with np.errstate(invalid="ignore"):
        encoded: Array = np.clip(values, -limit, limit).astype(np.dtype(dtype)).view(np.uint8)
    if dtype != "float8_e4m3fnuz":
        encoded[np.isnan(values)] = NAN_CODE[dtype]  # ml_dtypes keeps the sign of a NaN
    return encoded


def ue8m0_codes(amax: Array) -> Array:
    """UE8M0 scales of blocks with these magnitudes, by float64: that of 0 is 0, of no number 0xFF.

    The quotient is a power of two only where the magnitude is one times 6: rounding makes none.
    """
    with np.errstate(invalid="ignore"):  # signaling NaN
        mantissa, exponent = np.frexp(amax.astype(np.float64) / 6)
    codes = np.clip(exponent - (mantissa == 0.5) + 127, 0, 254)
    codes[amax == 0], codes[~np.isfinite(amax)] = 0, 0xFF
    return codes.astype(np.uint8)


def largest(values: Array, block: int) -> Array:
    """The largest magnitude of each block of a row; NaN if any is NaN."""
    magnitudes: Array = np.abs(values).reshape(len(values), -1, block).max(-1)
    return magnitudes


def promised(values: Array, dtype: str, in_range: bool) -> Array:
    """Where `encode(finite=True)`, or that with `in_range=True`, promises a code."""
    if not in_range:
        return ~np.isnan(values)
    with np.errstate(invalid="ignore"):
        kept: Array = np.abs(values) <= 1.03 * float(ml_dtypes.finfo(dtype).max)
    if dtype == FLOAT4:  # two that share a byte share the promise
        others = np.minimum(np.arange(kept.size) ^ 1, kept.size - 1)
        kept = kept & kept.ravel()[others].reshape(kept.shape)
    return kept


def gfloat_codes(values: Array, dtype: str) -> Array:
    """Codes of float32 `values` by gfloat."""
    info = _GFLOAT[dtype]
    limit = float(ml_dtypes.finfo(dtype).max)
    with np.errstate(invalid="ignore"):  # signaling NaN
        clipped = np.clip(values.astype(np.float64), -limit, limit)
    clipped[np.isnan(values)] = 0
    encoded = gfloat.encode_ndarray(info, gfloat.round_ndarray(info, clipped, sat=True))
    return np.where(np.isnan(values), NAN_CODE[dtype], encoded).astype(np.uint8)


def rounded_bits(values: Array, dtype: str) -> Array:
    """Bits of float32 `values` rounded to bfloat16 or float16, every NaN the canonical one."""
    with np.errstate(over="ignore", invalid="ignore"):
        narrow = values.astype(np.dtype(dtype)).view(np.uint16)
    return np.where(np.isnan(values), np.uint16(CANONICAL_NAN[dtype]), narrow)


def boundaries(dtype: str) -> Array:
    """Magnitudes where rounding can go wrong: values of the format, midpoints, and the limits."""
    kind = np.dtype(dtype)
    count = 1 << (8 * kind.itemsize)
    with np.errstate(invalid="ignore"):
        every = np.arange(count, dtype=f"u{kind.itemsize}").view(kind).astype(np.float64)
    values = np.unique(np.abs(every[np.isfinite(every)]))
    beyond = 2 * values[-1] - values[-2]
    values = np.append(values, beyond)
    found = np.concatenate([values, (values[1:] + values[:-1]) / 2])
    return found[found < 2.0**128].astype(np.float32)


def near(magnitudes: Array, ulps: int = 2) -> Array:
    """`magnitudes` of both signs, and their neighbours up to `ulps` away, as float32."""
    bits = magnitudes.view(np.uint32)[:, None].astype(np.int64)
    around = np.clip(bits + np.arange(-ulps, ulps + 1), 0, 0x7F800000).ravel()
    unsigned = np.unique(around).astype(np.uint32)
    return np.concatenate([unsigned, unsigned | np.uint32(1 << 31)]).view(np.float32)


def every_exponent(mantissa_bits: int) -> Array:
    """All float32 exponents and signs with all leading `mantissa_bits`, NaN and infinity too.

    Each with the bits below all 0, 0...01, 10...0, 1...1.
    """
    low = 23 - mantissa_bits
    top = np.arange(1 << (9 + mantissa_bits), dtype=np.uint32) << np.uint32(low)
    below = np.array([0, 1, 1 << (low - 1), (1 << low) - 1], np.uint32)
    return (top[:, None] | below).ravel().view(np.float32)
