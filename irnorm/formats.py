"""Number formats: one table row each, and the integer arithmetic that encodes them.

The encoders are written in the kernel language, with integer operations and one float32 addition,
so that they give the same codes on every target, with or without hardware conversions.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from irnorm.lang.functions import fma, from_bits, isnan, maximum, minimum, to_bits, where
from irnorm.lang.values import Value, apply, constant


@dataclass(frozen=True)
class Format:
    """A floating-point format of at most 8 bits, its sign the highest.

    Attributes
    ----------
    name : its name in ml_dtypes and torch.
    mantissa : bits of the mantissa that are stored.
    bias : bias of the exponent.
    max : largest finite value.
    nan : code of NaN; what NaN becomes, where there is none.
    negative_zero : whether -0 has a code of its own.
    bits : of a code.
    """

    name: str
    mantissa: int
    bias: int
    max: float
    nan: int
    negative_zero: bool
    bits: int = 8


FORMATS = {
    f.name: f
    for f in (
        Format("float8_e4m3fn", 3, 7, 448.0, 0x7F, True),
        Format("float8_e4m3fnuz", 3, 8, 240.0, 0x80, False),
        Format("float4_e2m1fn", 1, 1, 6.0, 0, True, 4),
    )
}

# dtypes that programs compute from and to without codes.
FLOATS = ("float32", "float16", "bfloat16")

# Bytes of an element in memory; of a pair of elements, in packed formats.
ITEMSIZE = {
    **{"float32": 4, "float16": 2, "bfloat16": 2},
    **{"uint32": 4, "uint8": 1},
    **dict.fromkeys(FORMATS, 1),
}
PACKED = ("float4_e2m1fn",)

CANONICAL_NAN = 0x7FC00000
FLOAT16_MAX = 65504.0


def encode(value: Value, dtype: str, finite: bool, in_range: bool) -> Value:
    """The codes of a float32 value: saturate, round to nearest even, NaN to the NaN code.

    Let 2**E be the power of two at or below the value, but no less than the smallest normal number,
    and m the stored bits of the mantissa. The sum of the value and 2**(E + 23 - m) has its last bit
    where the format has its own there, so the adder rounds as the format does, and the sum's low
    bits count the value in such steps. The code is that count plus E times 2**m plus a constant:
    E comes from the sum's exponent, the constant is added with the power of two (as an even number
    of steps, so that ties stay even). Subnormals need no case of their own.
    """
    fmt = FORMATS[dtype]
    shift = 23 - fmt.mantissa
    bits = to_bits(value)
    bounded = value
    if not in_range:
        bounded = apply("clamp", value, attr=_float_bits(fmt.max))
    power = apply("power", bounded, attr=(128 - fmt.bias) << 23)
    # The biased exponent of the sum is E + 127 + shift, that of the smallest normal code is 1. The
    # lower 16 bits are what they should be as an integer.
    constant = (fmt.bias - 1 - 127 - shift) % 2 ** (16 - fmt.mantissa)
    step = 2.0**shift + constant
    total = to_bits(fma(power, step, bounded))
    # The sign rides along, where nothing took it away.
    code = apply("code", *((total,) if in_range else (total, bits)), attr=fmt)
    return code if finite else where(isnan(value), fmt.nan, code)


def decode(code: Value, dtype: str) -> Value:
    """The float32 value of codes in an 8-bit format; those of NaN are not told apart.

    The code's bits in the place of a float32's, with another bias. A subnormal then has a leading 1
    too much: twice that, less the smallest normal number, is its value. (No float32 on the way is
    subnormal, which not every target would honour.)
    """
    fmt = FORMATS[dtype]
    magnitude = code & 0x7F
    normal = from_bits((magnitude << (23 - fmt.mantissa)) + ((127 - fmt.bias) << 23))
    subnormal = fma(normal, 2.0, -(2.0 ** (1 - fmt.bias)))
    value = where(magnitude < 1 << fmt.mantissa, subnormal, normal)
    return from_bits(to_bits(value) | ((code & 0x80) << 24))


def decode_all(code: Value, dtype: str) -> Value:
    """The float32 value of any code in an 8-bit format; NaN becomes the canonical one."""
    fmt = FORMATS[dtype]
    sign = 0x80 if fmt.negative_zero else 0  # of NaNs
    is_nan = apply("ieq", code & (0xFF ^ sign), fmt.nan)
    return where(is_nan, _canonical_nan(), decode(code, dtype))


def saturate(value: Value, dtype: str, finite: bool = False) -> Value:
    """What to store for the saturating cast of a float32 value to `dtype`.

    Codes of a format of 8 bits, values within the range of float16; float32 and bfloat16 have none.
    `finite=True` promises that no value is NaN.
    """
    if dtype in FORMATS:
        return apply("encode", value, attr=(dtype, finite, False))
    if dtype == "float16":
        value = minimum(maximum(value, -FLOAT16_MAX), FLOAT16_MAX)
    # A store to bfloat16 makes every NaN the canonical one by itself.
    return value if dtype == "bfloat16" or finite else canonical_nan(value)


def round_bfloat16(value: Value, finite: bool) -> Value:
    """A float32 value rounded to bfloat16, as float32; every NaN becomes the canonical one."""
    return from_bits(apply("bfloat16", value, attr=finite) << 16)


def canonical_nan(value: Value) -> Value:
    """`value`, with every NaN made the canonical one (targets differ in sign and payload)."""
    return where(isnan(value), _canonical_nan(), value)


def _canonical_nan() -> Value:
    return from_bits(constant(CANONICAL_NAN, "i32"))


def _float_bits(value: float) -> int:
    bits: int = struct.unpack("<I", struct.pack("<f", value))[0]
    return bits
