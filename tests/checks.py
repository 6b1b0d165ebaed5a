"""Comparisons shared by the tests of all operations: byte equality, and nearness to float64."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt

from tests.cases import float8_midpoints

Array = npt.NDArray[Any]


def bits(array: Array) -> Array:
    """The bit patterns of `array`, as unsigned integers of the same width."""
    return np.ascontiguousarray(array).view(f"u{array.dtype.itemsize}").reshape(array.shape)


def assert_same_bytes(
    actual: Array, expected: Array, what: str = "output", rows: Sequence[str] | None = None
) -> None:
    """Same shape, dtype and bytes; a failure names the first row and column that differ."""
    assert isinstance(actual, np.ndarray), f"{what} is a {type(actual).__name__}"
    assert actual.shape == expected.shape, f"{what} has shape {actual.shape}, not {expected.shape}"
    assert actual.dtype == expected.dtype, f"{what} is {actual.dtype}, not {expected.dtype}"
    differ = bits(actual) != bits(expected)
    if differ.any():
        where = tuple(int(i) for i in np.argwhere(differ)[0])
        kinds = (
            "" if rows is None else f", rows of {sorted({rows[i] for i in np.nonzero(differ)[0]})}"
        )
        raise AssertionError(
            f"{what}: {np.count_nonzero(differ)} of {differ.size} differ{kinds}; first at {where}: "
            f"{bits(actual)[where]:#x}, expected {bits(expected)[where]:#x}"
        )


def float8_ordinals(codes: Array) -> Array:
    """Codes as integers that count code steps: 0 for both zeros, negative for negative values."""
    raw = bits(codes).astype(np.int64)
    return np.where(raw & 0x80, -(raw & 0x7F), raw & 0x7F)


def round_to_ordinal(magnitudes: Array, dtype: str) -> Array:
    """Saturating, nearest-even rounding of float64 magnitudes to the ordinals of an FP8 format."""
    midpoints = float8_midpoints(dtype)
    below = np.searchsorted(midpoints, magnitudes, side="left")
    tie = np.isin(magnitudes, midpoints) & (below % 2 == 1)
    return below + tie


def assert_codes_near(codes: Array, values: Array, dtype: str, relative: float = 2.0**-20) -> None:
    """Codes are `values`, float64, rounded; another code only within `relative` of a boundary."""
    ordinals, magnitudes = float8_ordinals(codes), np.abs(values)
    low = round_to_ordinal(magnitudes * (1 - relative), dtype)
    high = round_to_ordinal(magnitudes * (1 + relative), dtype)
    assert (high - low <= 1).all(), "the tolerance spans more than one code step"
    wrong = (np.abs(ordinals) < low) | (np.abs(ordinals) > high)
    wrong |= (ordinals != 0) & (np.sign(ordinals) != np.sign(values))
    assert not wrong.any(), (
        f"{np.count_nonzero(wrong)} of {wrong.size} codes are not the rounding of their value; "
        f"first: {codes[wrong][0]} for {values[wrong][0]}"
    )


def assert_rms_norm_fp8_near_float64(
    x: Array,
    gamma: Array,
    codes: Array,
    scale: Array,
    *,
    epsilon: float,
    weight_offset: float = 0.0,
    scale_ub: float = math.inf,
    relative: float = 2.0**-20,
) -> None:
    """Check ``rms_norm_fused_fp8`` on ordinary rows against the formula in float64.

    The scale may be any rounding of what lies within `relative` of the float64 amax; the codes are
    then judged by the scale that was returned; where that is 0, so are they. `epsilon` and
    `weight_offset` must be rounded already.
    """
    wide = x.astype(np.float64)
    rstd = 1 / np.sqrt(np.mean(wide**2, axis=-1, keepdims=True) + epsilon)
    normalized = wide * rstd * (gamma.astype(np.float64) + weight_offset)
    amax = np.max(np.abs(normalized), axis=-1, keepdims=True)

    limit, kind = float(ml_dtypes.finfo(codes.dtype).max), scale.dtype
    bound = np.float64(scale_ub).astype(kind).astype(np.float64)
    stored = scale.astype(np.float64)
    edges = []
    for tolerance in (1 - relative, 1 + relative):
        clamped = np.minimum((amax * tolerance).astype(kind).astype(np.float64), bound)
        edges.append((clamped / limit * tolerance).astype(kind).astype(np.float64))
    assert ((edges[0] <= stored) & (stored <= edges[1])).all(), "a scale is off"
    some = stored[..., 0] != 0
    assert not bits(codes)[~some].any(), "a row with scale 0 has other codes"
    assert_codes_near(codes[some], normalized[some] / stored[some], codes.dtype.name, relative)
