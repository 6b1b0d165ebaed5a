"""Number formats: one table row each, and the integer arithmetic that encodes them.

The encoders are written in the kernel language, with integer operations and one float32 addition,
so that they give the same codes on every target, with or without hardware conversions.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from irnorm.lang.functions import from_bits, isnan, to_bits, where
from irnorm.lang.values import Value, apply, constant


@dataclass(frozen=True)
class Format:
    """A floating-point format of at most 8 bits.

    Attributes
    ----------
    name : its name in ml_dtypes and torch.
    mantissa : bits of the mantissa that are stored.
    bias : bias of the exponent.
    max : largest finite value.
    nan : code of NaN.
    negative_zero : whether -0 has a code of its own.
    """

    name: str
    mantissa: int
    bias: int
    max: float
    nan: int
    negative_zero: bool


FORMATS = {
    f.name: f
    for f in (
        Format("float8_e4m3fn", 3, 7, 448.0, 0x7F, True),
        Format("float8_e4m3fnuz", 3, 8, 240.0, 0x80, False),
    )
}

# dtypes that programs compute from and to without codes.
FLOATS = ("float32", "float16", "bfloat16")

CANONICAL_NAN = 0x7FC00000


def encode(value: Value, dtype: str, finite: bool) -> Value:
    """The 8-bit codes of a float32 value: saturate, round to nearest even, NaN to the NaN code.

    Adding 2**k of the right k makes the float32 adder round at the format's last bit: with e the
    exponent of the value, not below that of the smallest normal, 2**(e + 23 - mantissa) has just
    as many bits after the point as the format has there. The sum's low bits are then the code but
    for the exponent. Subnormals need no case of their own.
    """
    fmt = FORMATS[dtype]
    smallest = 128 - fmt.bias  # float32 exponent of the smallest normal
    shift = 23 - fmt.mantissa
    bits = to_bits(value)
    magnitude = _minimum(bits & 0x7FFFFFFF, _float_bits(fmt.max))
    exponent = _maximum(magnitude & 0x7F800000, smallest << 23)
    aligner = exponent + (shift << 23)
    total = to_bits(from_bits(magnitude) + from_bits(aligner))
    code = (total - aligner) + (exponent >> shift) - (smallest << fmt.mantissa)
    sign = (bits >> 24) & 0x80
    if not fmt.negative_zero:
        sign = where(code == 0, 0, sign)
    code = code | sign
    return code if finite else where(isnan(value), fmt.nan, code)


def round_bfloat16(value: Value) -> Value:
    """A float32 value rounded to bfloat16, as float32; every NaN becomes the canonical one."""
    bits = to_bits(value)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
    return where(isnan(value), _canonical_nan(), from_bits(rounded))


def canonical_nan(value: Value) -> Value:
    """`value`, with every NaN made the canonical one (targets differ in sign and payload)."""
    return where(isnan(value), _canonical_nan(), value)


def _canonical_nan() -> Value:
    return from_bits(constant(CANONICAL_NAN, "i32"))


def _float_bits(value: float) -> int:
    bits: int = struct.unpack("<I", struct.pack("<f", value))[0]
    return bits


def _minimum(a: Value, b: int) -> Value:
    return apply("imin", a, b)


def _maximum(a: Value, b: int) -> Value:
    return apply("imax", a, b)
