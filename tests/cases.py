"""Inputs shared by the tests of all operations: shapes, widths and kinds of rows.

Everything is seeded by its own name and size, so a case is the same in every test, on every
machine, in any order of execution.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Fill = Callable[[np.random.Generator, tuple[int, int], "Range"], Array]

FLOAT_DTYPES = ("float32", "float16", "bfloat16")
FLOAT8_DTYPES = ("float8_e4m3fn", "float8_e4m3fnuz")

#: dtypes of (x, gamma) that the normalizations accept.
INPUT_DTYPES = (
    ("float32", "float32"),
    ("float16", "float16"),
    ("float16", "float32"),
    ("bfloat16", "bfloat16"),
    ("bfloat16", "float32"),
)

#: One element to 131072: both sides of vector, chunk and block sizes, and real models' widths.
WIDTHS = (1, 7, 63, 64, 65, 576, 4095, 4096, 4097, 7168, 8193, 16384, 131072)

#: The shapes that Modular MAX tests ``rms_norm_fused_quantize_dynamic_scaled_fp8`` with.
ORIGINAL_SHAPES = (
    (16, 128),
    (32, 256),
    (8, 512),
    (64, 4096),
    (16, 8192),
    (16, 16384),
    (16, 32768),
    (13, 97),
    (7, 333),
    (17, 513),
    (23, 1001),
    (4, 8, 128),
    (2, 16, 256),
    (3, 5, 97),
    (2, 4, 8, 128),
    (2, 3, 5, 64),
    (2, 3, 7, 97),
)


class Range:
    """What a float dtype can hold, and magnitudes worth testing in it."""

    def __init__(self, dtype: str) -> None:
        info = ml_dtypes.finfo(dtype)
        self.max = float(info.max)
        self.smallest_normal = float(info.smallest_normal)
        self.smallest_subnormal = float(info.smallest_subnormal)
        half = dtype == "float16"
        #: Squares are subnormal in float32 (float16 cannot get there: its smallest values).
        self.subnormal_square = 2.0**-14 if half else 2.0**-66
        #: Squares add up to infinity in float32 (float16: the largest values there are).
        self.overflowing_square = self.max / 2 if half else 1e19
        self.huge = 1e4 if half else 1e16
        self.binades = 10 if half else 30


def _normal(rng: np.random.Generator, shape: tuple[int, int], limits: Range) -> Array:
    return rng.standard_normal(shape)


def _scaled(magnitude: Callable[[Range], float]) -> Fill:
    return lambda rng, shape, limits: rng.standard_normal(shape) * magnitude(limits)


def _with(*specials: float) -> Fill:
    """Normal rows with each of `specials` in one random element of every row."""

    def fill(rng: np.random.Generator, shape: tuple[int, int], limits: Range) -> Array:
        values = rng.standard_normal(shape)
        for row in values:
            columns = rng.permutation(row.size)[: len(specials)]
            row[columns] = specials[: len(columns)]
        return values

    return fill


def _subnormal(rng: np.random.Generator, shape: tuple[int, int], limits: Range) -> Array:
    count = int(limits.smallest_normal / limits.smallest_subnormal)
    return rng.integers(-count + 1, count, shape) * limits.smallest_subnormal


def _wide_range(rng: np.random.Generator, shape: tuple[int, int], limits: Range) -> Array:
    exponent = rng.uniform(-limits.binades, limits.binades, shape)
    return rng.choice([-1.0, 1.0], shape) * np.minimum(2.0**exponent, limits.max)


def _single(rng: np.random.Generator, shape: tuple[int, int], limits: Range) -> Array:
    values = rng.choice([-0.0, 0.0], shape)
    values[np.arange(shape[0]), rng.integers(0, shape[1], shape[0])] = rng.choice([-3.0, 3.0])
    return values


def _near_ties(rng: np.random.Generator, shape: tuple[int, int], limits: Range) -> Array:
    """Midpoints between FP8 codes beside a 448 or a 240: quantized within an ulp of a tie."""
    values = rng.choice([-1.0, 1.0], shape) * rng.choice(float8_midpoints("float8_e4m3fn"), shape)
    largest = np.where(np.arange(shape[0]) % 2, 240.0, 448.0)[:, None]
    values = np.where(np.abs(values) > largest, largest, values)
    values[:, rng.integers(0, shape[1])] = largest[:, 0]
    return values


#: name -> function of (generator, [rows, width], range of the dtype) that fills rows in float64.
ROW_KINDS: dict[str, Fill] = {
    "normal": _normal,
    "negative": lambda rng, shape, limits: -np.abs(rng.standard_normal(shape)),
    "zero": lambda rng, shape, limits: np.zeros(shape),
    "negative zero": lambda rng, shape, limits: np.full(shape, -0.0),
    "single": _single,
    "subnormal": _subnormal,
    "tiny": _scaled(lambda limits: limits.smallest_normal * 16),
    "subnormal squares": _scaled(lambda limits: limits.subnormal_square),
    "small": _scaled(lambda limits: 1e-3),
    "huge": _scaled(lambda limits: limits.huge),
    "overflowing squares": _scaled(lambda limits: limits.overflowing_square),
    "largest": lambda rng, shape, limits: rng.choice([-1.0, 1.0], shape) * limits.max,
    "wide range": _wide_range,
    "near ties": _near_ties,
    "nan": _with(np.nan),
    "negative nan": _with(-np.nan),
    "infinity": _with(np.inf),
    "negative infinity": _with(-np.inf),
    "infinities and nan": _with(np.inf, -np.inf, np.nan),
}


def _generator(*key: object) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(repr(key).encode()))


def _finite_cast(values: Array, dtype: str) -> Array:
    """Round to `dtype`; what was finite stays finite."""
    limit = Range(dtype).max
    finite = np.isfinite(values)
    return np.where(finite, np.clip(values, -limit, limit), values).astype(np.dtype(dtype))


def make_rows(kind: str, shape: tuple[int, ...], dtype: str, seed: int = 0) -> Array:
    """Rows of one of `ROW_KINDS`, ``shape [..., N]``."""
    rng = _generator(kind, shape, dtype, seed)
    flat = (int(np.prod(shape[:-1])), shape[-1])
    return _finite_cast(ROW_KINDS[kind](rng, flat, Range(dtype)), dtype).reshape(shape)


def normal(*shape: int, dtype: str = "bfloat16", seed: int = 0) -> Array:
    """Rows of the standard normal distribution, ``shape [..., N]``."""
    return make_rows("normal", shape, dtype, seed)


def mixed_rows(width: int, dtype: str, per_kind: int = 2) -> tuple[Array, list[str]]:
    """Every kind of row in one batch, interleaved: ``[kinds * per_kind, width]``, and its kinds."""
    kinds = [make_rows(kind, (per_kind, width), dtype) for kind in ROW_KINDS]
    rows = np.stack(kinds, axis=1).reshape(-1, width)
    return rows, [kind for _ in range(per_kind) for kind in ROW_KINDS]


def make_gamma(width: int, dtype: str, seed: int = 0) -> Array:
    """Weights around 1, some negative, some zero: ``[width]``."""
    rng = _generator("gamma", width, dtype, seed)
    values = 1 + 0.5 * rng.standard_normal(width)
    values[rng.random(width) < 0.02] = 0
    if not values.any():
        values[:] = 1
    return _finite_cast(values, dtype)


def float8_values(dtype: str) -> Array:
    """The finite magnitudes of an FP8 format in order of their codes, from its definition."""
    bias, count = {"float8_e4m3fn": (7, 127), "float8_e4m3fnuz": (8, 128)}[dtype]
    code = np.arange(count)
    exponent, mantissa = code >> 3, (code & 7).astype(np.float64)
    return np.where(
        exponent == 0,
        np.ldexp(mantissa, 1 - bias - 3),
        np.ldexp(8 + mantissa, exponent - bias - 3),
    )


def float8_midpoints(dtype: str) -> Array:
    """Magnitudes half-way between two FP8 values: exact in float32, float16 and bfloat16."""
    values = float8_values(dtype)
    return (values[1:] + values[:-1]) / 2


def exact_ties(width: int, dtype: str, out_dtype: str) -> tuple[Array, Array]:
    """``x [2, width]`` and ``gamma [width]`` whose quantized values are exactly half-way.

    With x of ±1 and epsilon 0, r is 1; with the largest |gamma| at the format's maximum, so is the
    scale. What is rounded is gamma itself.
    """
    rng = _generator("exact ties", width, dtype, out_dtype)
    gamma = rng.choice(float8_midpoints(out_dtype), width) * rng.choice([-1.0, 1.0], width)
    gamma[rng.integers(0, width)] = float8_values(out_dtype)[-1]
    x = rng.choice([-1.0, 1.0], (2, width))
    return x.astype(np.dtype(dtype)), gamma.astype(np.dtype(dtype))


def place(values: Array, offset: int) -> Array:
    """A copy of `values` at an address that is `offset` beyond a multiple of 64 bytes."""
    store = np.empty(values.nbytes + 192, np.uint8)
    start = -store.ctypes.data % 64 + offset
    placed = store[start : start + values.nbytes].view(values.dtype).reshape(values.shape)
    placed[...] = values
    assert placed.ctypes.data % 64 == offset % 64
    return placed


def widen(values: Array, before: int, after: int) -> Array:
    """A copy of `values` as a slice of wider rows, NaN around it."""
    shape = (*values.shape[:-1], before + values.shape[-1] + after)
    wide = np.full(shape, np.nan, values.dtype)
    wide[..., before : before + values.shape[-1]] = values
    return wide[..., before : before + values.shape[-1]]


class Foreign:
    """An array of a library that irnorm does not know: DLPack and nothing else."""

    def __init__(self, array: Any) -> None:
        self.array = array

    def __dlpack__(self, **options: Any) -> Any:
        return self.array.__dlpack__(**options)

    def __dlpack_device__(self) -> tuple[int, int]:
        device: tuple[int, int] = self.array.__dlpack_device__()
        return device
