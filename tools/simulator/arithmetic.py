"""What PTX computes, on arrays of any shape, exact where the ISA is.

Floats narrower than 64 bits are computed exactly in float64, or rounded there to odd: to the
neighbour whose last bit is set. 53 bits rounded to odd, rounded once more to a format of at most
24, are what one rounding of the exact value gives, in every direction.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from tools.simulator.ptx import BITS

Array = npt.NDArray[Any]

#: The dtypes of values; f16, bf16 and all packed types are kept as bits.
_DTYPES: dict[str, Any] = {"pred": np.bool_, "f32": np.float32, "f64": np.float64}

#: NaN as the hardware writes it.
_NAN = {"f16": 0x7FFF, "bf16": 0x7FFF, "f32": 0x7FFFFFFF}


@cache
def dtype(kind: str) -> np.dtype[Any]:
    """The numpy dtype of values of a PTX type."""
    if kind in _DTYPES:
        return np.dtype(_DTYPES[kind])
    return np.dtype(f"{'i' if kind[0] == 's' else 'u'}{BITS[kind] // 8}")


def is_float(kind: str) -> bool:
    """Whether a type is a single float."""
    return kind in ("f16", "bf16", "f32", "f64")


# Exact arithmetic in float64.


def _to_odd(value: Array, error: Array) -> Array:
    """`value + error`, where `value` is that rounded to nearest, rounded to odd instead."""
    bits = np.ascontiguousarray(value).view(np.int64)
    move = (error != 0) & (bits & 1 == 0) & np.isfinite(value)
    away = (error > 0) == (value > 0)
    odd: Array = (bits + np.where(move, np.where(away, 1, -1), 0)).view(np.float64)
    return odd


def add(a: Array, b: Array) -> Array:
    """The sum of float64 values, rounded to odd."""
    total = a + b
    part = total - a
    return _to_odd(total, (a - (total - part)) + (b - part))


def sub(a: Array, b: Array) -> Array:
    """The difference of float64 values, rounded to odd."""
    return add(a, -b)


def mul(a: Array, b: Array) -> Array:
    """The product of float64 values that have at most 26 bits each: exact."""
    product: Array = a * b
    return product


def fma(a: Array, b: Array, c: Array) -> Array:
    """The sum of a product as in `mul` and `c`, rounded to odd."""
    return add(a * b, c)


def downward(total: Callable[..., Array]) -> Callable[..., Array]:
    """`add`, `sub` or `fma`, where opposite values make -0, as rounding down wants it."""

    def mirrored(first: Array, *rest: Array) -> Array:
        *middle, last = rest
        negated: Array = -total(-first, *middle, -last)
        return negated

    return mirrored


# Formats.


def widen(value: Array, kind: str) -> Array:
    """Values of type `kind` as float64, exactly."""
    if kind == "f16":
        value = value.view(np.float16)
    elif kind == "bf16":
        value = (value.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return value.astype(np.float64)


def narrow(value: Array, kind: str, mode: str = "rn") -> Array:
    """Float64 values, exact or rounded to odd, as `kind`; NaN as the hardware writes it."""
    if kind == "f64":
        return value
    if kind == "bf16":
        return _to_bf16(value, mode)
    near: Array = value.astype(np.float16 if kind == "f16" else np.float32)
    back = near.astype(np.float64)
    if mode != "rn":
        zero = near.dtype.type(0)
        infinity = near.dtype.type(np.inf)
        if mode == "rz":
            wrong, towards = np.abs(back) > np.abs(value), np.full_like(near, zero)
        elif mode == "rm":
            wrong, towards = back > value, np.full_like(near, -infinity)
        else:
            wrong, towards = back < value, np.full_like(near, infinity)
        near = np.where(wrong, np.nextafter(near, towards), near)
    return canonical(near if kind == "f32" else near.view(np.uint16), kind)


def _to_bf16(value: Array, mode: str) -> Array:
    """Float64 values as bfloat16 bits: by way of float32, rounded to odd."""
    if mode not in ("rn", "rz"):
        raise ValueError(f"PTX rounds to bf16 by .rn and .rz, not by .{mode}")
    cut = narrow(value, "f32", "rz")
    bits = cut.view(np.uint32) | (cut.astype(np.float64) != value).astype(np.uint32)
    if mode == "rn":
        bits = bits + (np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1)))
    top = (bits >> np.uint32(16)).astype(np.uint16)
    return np.where(np.isnan(value), np.uint16(_NAN["bf16"]), top)


def canonical(value: Array, kind: str) -> Array:
    """Every NaN as the hardware writes it."""
    if kind == "f64":
        return value
    bits = value if kind != "f32" else np.ascontiguousarray(value).view(np.uint32)
    nan = is_nan(value, kind)
    if nan.any():
        bits = np.where(nan, bits.dtype.type(_NAN[kind]), bits)
    return bits.view(np.float32) if kind == "f32" else bits


def is_nan(value: Array, kind: str) -> Array:
    """Where values of a float type are NaN."""
    if kind in ("f16", "bf16"):
        infinity = np.uint16(0x7C00 if kind == "f16" else 0x7F80)
        return (value & np.uint16(0x7FFF)) > infinity
    return np.isnan(value)


def flush(value: Array) -> Array:
    """Float32 values with subnormals as zeros of their sign."""
    bits = np.ascontiguousarray(value).view(np.uint32)
    tiny = (bits & np.uint32(0x7F800000)) == 0
    return np.where(tiny, bits & np.uint32(0x80000000), bits).view(np.float32)


def clamp_unit(value: Array, kind: str) -> Array:
    """`.sat`: values in [0, 1], NaN as 0."""
    wide = widen(value, kind)
    return narrow(np.where(wide > 0, np.minimum(wide, 1.0), 0.0), kind)


class SmallFloat:
    """An eight-bit or smaller format, whose codes in order are its values in order.

    Parameters
    ----------
    exponent, mantissa : their bits; the bias is half the exponents.
    largest : the code of the largest finite value.
    nan : the code of NaN; without it, NaN becomes the largest value.
    """

    def __init__(self, exponent: int, mantissa: int, largest: int, nan: int | None) -> None:
        self.largest, self.nan = largest, largest if nan is None else nan
        self.sign = 1 << (exponent + mantissa)
        self.has_nan = nan is not None
        low = 2 - (1 << (exponent - 1))  # exponent of the smallest normal
        codes = np.arange(largest + 1)
        field, fraction = codes >> mantissa, codes & ((1 << mantissa) - 1)
        whole = np.where(field > 0, fraction + (1 << mantissa), fraction)
        self.values = np.ldexp(whole.astype(np.float64), low + np.maximum(field, 1) - 1 - mantissa)
        self.between = (self.values[1:] + self.values[:-1]) / 2

    def encode(self, value: Array) -> Array:
        """Codes of float32 values: nearest, ties to even, saturated."""
        size = np.abs(value.astype(np.float64))
        code = np.searchsorted(self.between, size)
        tie = size == self.between[np.minimum(code, self.largest - 1)]
        code = code + (tie & (code & 1 == 1))
        code = np.where(np.signbit(value), code | self.sign, code)
        return np.where(np.isnan(value), self.nan, code).astype(np.uint8)

    def decode(self, code: Array) -> Array:
        """Values of codes, as float64."""
        size = code & np.uint8(self.sign - 1)
        value = self.values[np.minimum(size, self.largest)]
        value = np.where(size > self.largest, np.nan if self.has_nan else 0.0, value)
        if self.sign == 0x80 and self.largest == 0x7B:
            value = np.where(size == 0x7C, np.inf, value)  # e5m2 has infinities
        return np.where(code & np.uint8(self.sign), -value, value)


SMALL = {
    "e4m3": SmallFloat(4, 3, 0x7E, 0x7F),
    "e5m2": SmallFloat(5, 2, 0x7B, 0x7F),
    "e2m1": SmallFloat(2, 1, 0x7, None),
}

INTEGRAL: dict[str, Callable[[Array], Array]] = {
    "rni": np.rint,
    "rzi": np.trunc,
    "rmi": np.floor,
    "rpi": np.ceil,
}


def to_integer(value: Array, kind: str, mode: str) -> Array:
    """Float64 values as integers of type `kind`: rounded, clamped, NaN as 0."""
    info = np.iinfo(dtype(kind))
    whole = INTEGRAL[mode](np.where(np.isnan(value), 0.0, value))
    # The largest integer may have no float64, so that what reaches it is set apart.
    low, high = whole <= info.min, whole >= float(info.max)
    found = np.where(low | high, 0.0, whole).astype(dtype(kind))
    found[low], found[high] = info.min, info.max
    return found


# Comparison of floats.


def extremum(kind: str, largest: bool, keep_nan: bool) -> Callable[..., Array]:
    """`min` or `max` of two or more values: -0 is below +0; NaN is dropped, or kept."""

    def pick(a: Array, b: Array) -> Array:
        x, y = widen(a, kind), widen(b, kind)
        # A sum of zeros, or its mirror, has the sign that the order wants.
        zero = x + y if largest else -(-x + -y)
        best = np.fmax(x, y) if largest else np.fmin(x, y)
        best = np.where((x == 0) & (y == 0), zero, best)
        if keep_nan:
            best = np.where(np.isnan(x) | np.isnan(y), np.nan, best)
        return narrow(best, kind)

    def fast(a: Array, b: Array) -> Array:
        if largest:
            best = np.maximum(a, b) if keep_nan else np.fmax(a, b)
            best = np.where((a == 0) & (b == 0), a + b, best)
        else:
            best = np.minimum(a, b) if keep_nan else np.fmin(a, b)
            best = np.where((a == 0) & (b == 0), -(-a + -b), best)
        return canonical(best, kind)

    two = fast if kind in ("f32", "f64") else pick

    def fold(*values: Array) -> Array:
        best = values[0]
        for value in values[1:]:
            best = two(best, value)
        return best

    return fold


# Integers.


def unsigned(bits: int) -> np.dtype[Any]:
    """The dtype of words with so many bits."""
    return np.dtype(f"u{bits // 8}")


def shift(value: Array, amount: Array, left: bool) -> Array:
    """`value` shifted by unsigned `amount`, which may be beyond its bits; `>>` keeps the sign."""
    bits = value.dtype.itemsize * 8
    inside = amount < bits
    count = np.minimum(amount, bits - 1).astype(value.dtype)
    if not left:
        moved = value >> count
        rest = value >> value.dtype.type(bits - 1) if value.dtype.kind == "i" else 0
        return np.where(inside, moved, rest).astype(value.dtype)
    return np.where(inside, value << count, 0).astype(value.dtype)


def high_product(a: Array, b: Array) -> Array:
    """The upper half of the product of integers of one dtype."""
    bits = a.dtype.itemsize * 8
    if bits < 64:
        wide = np.dtype(f"{a.dtype.kind}{a.dtype.itemsize * 2}")
        return ((a.astype(wide) * b.astype(wide)) >> wide.type(bits)).astype(a.dtype)
    x, y = a.view(np.uint64), b.view(np.uint64)
    low, half = np.uint64(0xFFFFFFFF), np.uint64(32)
    ll, lh = (x & low) * (y & low), (x & low) * (y >> half)
    hl, hh = (x >> half) * (y & low), (x >> half) * (y >> half)
    middle = (ll >> half) + (lh & low) + (hl & low)
    top = hh + (lh >> half) + (hl >> half) + (middle >> half)
    if a.dtype.kind == "i":  # each negative factor counted 2**64 too much
        top = top - np.where(a < 0, y, np.uint64(0)) - np.where(b < 0, x, np.uint64(0))
    return top.view(a.dtype)


def quotient(a: Array, b: Array) -> Array:
    """Integer division towards zero; the caller has excluded zero divisors."""
    if a.dtype.kind == "u":
        return a // b
    size = np.abs(a).view(f"u{a.dtype.itemsize}") // np.abs(b).view(f"u{b.dtype.itemsize}")
    signed = size.view(a.dtype)
    return np.where((a < 0) != (b < 0), -signed, signed)


def permute(a: Array, b: Array, selector: Array) -> Array:
    """`prmt`: each nibble of `selector` picks a byte of b:a, or eight copies of its sign."""
    pool = (b.astype(np.uint64) << np.uint64(32)) | a.astype(np.uint64)
    result = np.zeros(np.broadcast_shapes(pool.shape, selector.shape), np.uint32)
    for place in range(4):
        nibble = (selector >> np.uint32(4 * place)) & np.uint32(15)
        byte = (pool >> ((nibble & np.uint32(7)) * 8).astype(np.uint64)).astype(np.uint32)
        byte = byte & np.uint32(0xFF)
        sign = np.where(byte & np.uint32(0x80), np.uint32(0xFF), np.uint32(0))
        byte = np.where(nibble & np.uint32(8), sign, byte)
        result |= byte << np.uint32(8 * place)
    return result


def logic(a: Array, b: Array, c: Array, table: int) -> Array:
    """`lop3`: bit `4 a + 2 b + c` of `table`, in each place."""
    result = np.zeros(np.broadcast_shapes(a.shape, b.shape, c.shape), a.dtype)
    for row in range(8):
        if table >> row & 1:
            x, y, z = (v if row & bit else ~v for v, bit in ((a, 4), (b, 2), (c, 1)))
            result |= x & y & z
    return result


def extract(value: Array, start: Array, length: Array) -> Array:
    """`bfe`: `length` bits from `start` on, extended by sign for a signed dtype."""
    bits = value.dtype.itemsize * 8
    start, length = start & np.uint32(255), length & np.uint32(255)
    end = np.minimum(start + length, np.uint32(bits))
    up = np.uint32(bits) - end
    moved = shift(shift(value, up, left=True), up + np.minimum(start, end), left=False)
    if value.dtype.kind == "i":  # past the end there is nothing but the sign
        moved = np.where(start >= bits, value >> value.dtype.type(bits - 1), moved)
    return np.where(length == 0, 0, moved).astype(value.dtype)


def insert(value: Array, into: Array, start: Array, length: Array) -> Array:
    """`bfi`: the low `length` bits of `value` at `start` of `into`."""
    start, length = start & np.uint32(255), length & np.uint32(255)
    full = np.array(~value.dtype.type(0))
    mask = shift(~shift(full, length, left=True), start, left=True)
    return (into & ~mask) | (shift(value, start, left=True) & mask)


def funnel(low: Array, high: Array, amount: Array, left: bool, wrap: bool) -> Array:
    """`shf`: the pair high:low shifted, its upper word (left) or lower word (right)."""
    pair = (high.astype(np.uint64) << np.uint64(32)) | low.astype(np.uint64)
    count = amount & np.uint32(31) if wrap else np.minimum(amount, np.uint32(32))
    moved = pair << count.astype(np.uint64) if left else pair >> count.astype(np.uint64)
    return (moved >> np.uint64(32) if left else moved).astype(np.uint32)


def count_bits(value: Array) -> Array:
    """How many bits are set."""
    octets = np.ascontiguousarray(value).reshape(-1, 1).view(np.uint8)
    return np.unpackbits(octets, axis=1).sum(axis=1).astype(np.uint32).reshape(value.shape)


def reverse_bits(value: Array) -> Array:
    """The bits from last to first."""
    octets = np.ascontiguousarray(value).reshape(-1, 1).view(np.uint8)
    bits = np.unpackbits(octets, axis=1, bitorder="little")
    turned = np.ascontiguousarray(np.packbits(bits, axis=1)[:, ::-1])
    return turned.view(value.dtype).reshape(value.shape)


def leading_zeros(value: Array) -> Array:
    """How many bits above the highest set one are clear."""
    left, found = value.copy(), np.zeros(value.shape, np.uint32)
    bits = value.dtype.itemsize * 8
    step = bits // 2
    while step:
        clear = (left >> value.dtype.type(bits - step)) == 0
        left = np.where(clear, left << value.dtype.type(step), left)
        found += np.where(clear, np.uint32(step), np.uint32(0))
        step //= 2
    return np.where(value == 0, np.uint32(bits), found)
