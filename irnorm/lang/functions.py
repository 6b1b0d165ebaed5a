"""Functions of the kernel language, for row programs and for a user's `input_fn`.

All of them are fixed sequences of correctly rounded float32 operations, so they give the same bytes
on every target. NaN propagates through every function.
"""

from __future__ import annotations

from irnorm.lang.values import Operand, Value, apply, as_value, constant

INFINITY = float("inf")


def where(condition: Value, a: Operand, b: Operand) -> Value:
    """`a` where `condition` holds, else `b`."""
    if not isinstance(condition, Value) or condition.dtype != "bool":
        raise TypeError("where: the condition must be a comparison of kernel values")
    dtype = next((v.dtype for v in (a, b) if isinstance(v, Value)), "f32")
    a, b = as_value(a, dtype), as_value(b, dtype)
    if a.dtype != b.dtype:
        raise TypeError(f"where: the branches are {a.dtype} and {b.dtype}, expected one dtype")
    return apply("select", condition, a, b)


def shortcut(condition: Value, short: Value, value: Value) -> Value:
    """`value`; `short` is the same where `condition` holds, and cheaper.

    For what is stored, where the condition is on blocks of columns or on rows, and nearly all meet
    it; on blocks also for what a `where` chooses to store. Or for maxima of rows, where it is the
    same for all rows: `short` then need not be the same if that makes no difference to what is
    stored. Targets that cannot branch there have `value`.
    """
    return apply("shortcut", condition, short, value)


def integer(value: int) -> Value:
    """An i32 constant."""
    return constant(value, "i32")


def isnan(x: Value) -> Value:
    """Whether `x` is NaN."""
    return x != x


def isfinite(x: Value) -> Value:
    """Whether `x` is neither NaN nor infinite."""
    return abs(x) < INFINITY


def minimum(a: Operand, b: Operand) -> Value:
    """The smaller of `a` and `b`; NaN if either is NaN."""
    a, b = as_value(a), as_value(b)
    return where((a < b) | isnan(a), a, b)


def maximum(a: Operand, b: Operand) -> Value:
    """The larger of `a` and `b`; NaN if either is NaN."""
    a, b = as_value(a), as_value(b)
    return where((a > b) | isnan(a), a, b)


def sqrt(x: Operand) -> Value:
    """IEEE square root, correctly rounded."""
    return apply("sqrt", as_value(x))


def fma(a: Operand, b: Operand, c: Operand) -> Value:
    """`a * b + c`, rounded once."""
    return apply("fma", as_value(a), as_value(b), as_value(c))


def below(a: Operand, b: Operand) -> Value:
    """Whether a < b, as unsigned integers."""
    return apply("iult", as_value(a, "i32"), as_value(b, "i32"))


def even(x: Value) -> Value:
    """The first of each pair of columns."""
    return Value("even", (x,), None, x.dtype, x.rows, 2)


def odd(x: Value) -> Value:
    """The second of each pair of columns."""
    return Value("odd", (x,), None, x.dtype, x.rows, 2)


def interleave(first: Value, second: Value) -> Value:
    """Columns from the first and the second of each pair."""
    rows = max(first.rows, second.rows)
    return Value("interleave", (first, second), None, first.dtype, rows, 1)


def to_bits(x: Value) -> Value:
    """The 32 bits of a float32 as an i32."""
    return apply("to_bits", x)


def from_bits(x: Value) -> Value:
    """The float32 whose bits are `x`."""
    return apply("from_bits", x)


def exp(x: Operand) -> Value:
    """e**x, to within 1.1 ulp; subnormal results keep their bits, overflow gives infinity.

    x = n ln 2 + r with |r| <= ln(2) / 2; a polynomial for e**r; then two exact scalings, since
    2**n alone may be out of range.
    """
    x = minimum(maximum(x, -104.0), 89.0)
    magic = 12582912.0  # 1.5 * 2**23: adding it rounds to an integer
    shifted = fma(x, 1.4426950408889634, magic)
    n = shifted - magic
    r = fma(n, -0.693115234375, x)
    r = fma(n, -3.1946184945309415e-05, r)
    p: Value = constant(0.0013934543821960688, "f32")
    p = fma(r, 0.00019908904505427927, p)
    for coefficient in (0.00833328440785408, 0.04166645556688309, 0.1666666716337204, 0.5, 1, 1):
        p = fma(p, r, float(coefficient))
    exponent = to_bits(shifted) - constant(0x4B400000, "i32")
    half = ((exponent + 512) >> 1) - 256
    return p * _power_of_two(half) * _power_of_two(exponent - half)


def _power_of_two(exponent: Value) -> Value:
    return from_bits((exponent + 127) << 23)


def sigmoid(x: Operand) -> Value:
    """1 / (1 + e**-x)."""
    return 1.0 / (1.0 + exp(-as_value(x)))


def silu(x: Operand) -> Value:
    """x * sigmoid(x), as x / (1 + e**-x)."""
    x = as_value(x)
    return x / (1.0 + exp(-x))


def tanh(x: Operand) -> Value:
    """Hyperbolic tangent, to within 3 ulp."""
    x = as_value(x)
    a = abs(x)
    square = x * x
    p: Value = constant(0.0022989402059465647, "f32")
    for coefficient in (
        -0.008350007236003876,
        0.02177099511027336,
        -0.053959548473358154,
        0.13333305716514587,
        -0.3333333432674408,
    ):
        p = fma(p, square, coefficient)
    small = fma(p * square, a, a)
    large = 1.0 - 2.0 / (exp(2.0 * a) + 1.0)
    sign = to_bits(x) & 0x80000000  # kept for -0 too
    return from_bits(to_bits(where(a < 0.625, small, large)) | sign)
