"""Values of the kernel language, and the operators on them.

A `Value` is a node of a program graph. It has a dtype (`f32`, `i32` or `bool`) and an extent: does
it vary by row, does it vary by column? A value with `cols` of 2, 16 or 32 has one for each block of
so many columns; one with `rows` of 2 has one for each head of a row.

======  ======  =======================================================
`rows`  `cols`  a value for
======  ======  =======================================================
no      no      the launch: a uniform, a constant
no      yes     each column: gamma
yes     no      each row: a statistic, a scale
yes     yes     each element
======  ======  =======================================================

Operands of different extents broadcast (those of pairs of columns only to pairs). Arithmetic is
float32, each operation rounded once to nearest even, subnormals kept; multiply-add pairs are never
contracted (write `fma` to fuse). Integers have 32 bits and wrap around; they are divided, shifted
and compared by `below` as unsigned numbers.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any, TypeAlias

Operand: TypeAlias = "Value | float | int | bool"

# op -> dtype of the result; None: the dtype of the last operand.
_RESULT = {
    **dict.fromkeys(("lt", "le", "gt", "ge", "eq", "ne", "ilt", "iult", "ieq", "not"), "bool"),
    **dict.fromkeys(("to_bits", "encode", "code", "bfloat16"), "i32"),
    **dict.fromkeys(("from_bits", "to_float"), "f32"),
}

# op -> dtype of its operands, where functions of the language do not see to it.
_OPERANDS = {
    **dict.fromkeys(("sqrt", "fma", "abs", "neg", "to_bits", "encode", "round"), "f32"),
    **dict.fromkeys(("clamp", "power", "bfloat16"), "f32"),
    **dict.fromkeys(("from_bits", "iult"), "i32"),
    "not": "bool",
}

FLOAT32_LIMIT = 2.0**128 - 2.0**103  # halfway from the largest float32 to 2**128

# Python operator -> op, by operand dtype.
_OPERATORS = {
    "f32": {
        **{name: name for name in ("add", "sub", "mul", "div")},
        **{name: name for name in ("lt", "le", "gt", "ge", "eq", "ne")},
    },
    "i32": {
        "add": "iadd",
        "sub": "isub",
        "floordiv": "idiv",
        "mod": "irem",
        "and": "iand",
        "or": "ior",
        "xor": "ixor",
        "shl": "ishl",
        "shr": "ishr",
        "lt": "ilt",
        "eq": "ieq",
    },
    "bool": {"and": "and", "or": "or"},
}


@dataclass(frozen=True, eq=False, slots=True)
class Value:
    """One node of a program graph; build it with operators and the functions of `irnorm.lang`.

    Attributes
    ----------
    op : name of the operation.
    args : operands.
    attr : what else the operation needs: a constant, an array name, a format.
    dtype : `f32`, `i32` or `bool`.
    rows : 1 if the value varies by row, 2 if by head too, else 0.
    cols : by how many columns it varies: 0 if by none, 1 if by each, else the size of a block.
    """

    op: str
    args: tuple[Value, ...]
    attr: Any
    dtype: str
    rows: int
    cols: int

    def __add__(self, other: Operand) -> Value:
        return _binary("add", self, other)

    def __radd__(self, other: Operand) -> Value:
        return _binary("add", other, self)

    def __sub__(self, other: Operand) -> Value:
        return _binary("sub", self, other)

    def __rsub__(self, other: Operand) -> Value:
        return _binary("sub", other, self)

    def __mul__(self, other: Operand) -> Value:
        return _binary("mul", self, other)

    def __rmul__(self, other: Operand) -> Value:
        return _binary("mul", other, self)

    def __truediv__(self, other: Operand) -> Value:
        return _binary("div", self, other)

    def __rtruediv__(self, other: Operand) -> Value:
        return _binary("div", other, self)

    def __floordiv__(self, other: Operand) -> Value:
        return _binary("floordiv", self, other)

    def __mod__(self, other: Operand) -> Value:
        return _binary("mod", self, other)

    def __neg__(self) -> Value:
        return apply("neg", self)

    def __pos__(self) -> Value:
        return self

    def __abs__(self) -> Value:
        return apply("abs", self)

    def __lt__(self, other: Operand) -> Value:
        return _binary("lt", self, other)

    def __le__(self, other: Operand) -> Value:
        return _binary("le", self, other)

    def __gt__(self, other: Operand) -> Value:
        return _binary("gt", self, other)

    def __ge__(self, other: Operand) -> Value:
        return _binary("ge", self, other)

    def __eq__(self, other: Operand) -> Value:  # type: ignore[override]
        return _binary("eq", self, other)

    def __ne__(self, other: Operand) -> Value:  # type: ignore[override]
        return _binary("ne", self, other)

    __hash__ = object.__hash__

    def __and__(self, other: Operand) -> Value:
        return _binary("and", self, other)

    def __or__(self, other: Operand) -> Value:
        return _binary("or", self, other)

    def __xor__(self, other: Operand) -> Value:
        return _binary("xor", self, other)

    def __invert__(self) -> Value:
        return apply("not", self)

    def __lshift__(self, other: Operand) -> Value:
        return _binary("shl", self, other)

    def __rshift__(self, other: Operand) -> Value:
        """Logical shift: zeros come in from the left."""
        return _binary("shr", self, other)

    def __bool__(self) -> bool:
        raise TypeError(
            "a traced value has no truth value: use irnorm.lang.where(condition, a, b) "
            "instead of if, and, or, not"
        )


def constant(value: float | int | bool, dtype: str) -> Value:
    """A constant of `dtype`; float constants are rounded to float32."""
    if dtype == "f32":
        if abs(value) >= FLOAT32_LIMIT:
            value = math.copysign(math.inf, value)
        value = struct.unpack("<f", struct.pack("<f", value))[0]
        # NaN and signed zero must not compare equal to other constants: keep the bits.
        attr: Any = struct.unpack("<I", struct.pack("<f", value))[0]
    elif dtype == "i32":
        attr = int(value) & 0xFFFFFFFF
    else:
        attr = bool(value)
    return Value("constant", (), attr, dtype, 0, 0)


def as_value(operand: Operand, dtype: str = "f32") -> Value:
    """`operand` itself, or a number as a constant of `dtype`."""
    if isinstance(operand, Value):
        return operand
    if isinstance(operand, (Real, Integral)) or hasattr(operand, "__float__"):
        return constant(operand if dtype != "f32" else float(operand), dtype)
    raise TypeError(f"a kernel value or a number was expected, not {type(operand).__name__}")


def apply(op: str, *operands: Operand, attr: Any = None) -> Value:
    """The node `op` of `operands`; numbers take the dtype of the first operand that has one."""
    dtype = next((v.dtype for v in operands if isinstance(v, Value)), "f32")
    args = tuple(as_value(v, dtype) for v in operands)
    wanted = _OPERANDS.get(op)
    for arg in args:
        if wanted and arg.dtype != wanted:
            raise TypeError(f"{op} is not defined for {arg.dtype} values, only for {wanted}")
    result = _RESULT.get(op) or args[-1].dtype
    rows = max(a.rows for a in args)
    cols = min((a.cols for a in args if a.cols), default=0)
    return Value(op, args, attr, result, rows, cols)


def _binary(operator: str, a: Operand, b: Operand) -> Value:
    dtype = next(v.dtype for v in (a, b) if isinstance(v, Value))
    op = _OPERATORS[dtype].get(operator)
    a, b = as_value(a, dtype), as_value(b, dtype)
    if op is None or a.dtype != b.dtype:
        raise TypeError(f"{operator} is not defined for {a.dtype} and {b.dtype} values")
    return apply(op, a, b)
