"""What each elementwise operation of the kernel language is in MLIR, on scalars and on vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from iree.compiler import ir
from iree.compiler.dialects import arith, llvm, math

from irnorm.lang.values import Value

if TYPE_CHECKING:
    from irnorm.schedules.emit import MLIR, Emitter

_UNORDERED = 14  # predicate of arith.cmpf


def _float(kind: str) -> Callable[..., MLIR]:
    predicate = {"lt": 4, "le": 5, "gt": 2, "ge": 3, "eq": 1, "ne": 13}[kind]
    return lambda e, n, a, b: arith.cmpf(predicate, a, b)


def _integer(kind: str) -> Callable[..., MLIR]:
    predicate = {"ieq": 0, "ilt": 2, "iult": 6}[kind]
    return lambda e, n, a, b: arith.cmpi(predicate, a, b)


def _plain(build: Callable[..., MLIR]) -> Callable[..., MLIR]:
    return lambda e, n, *operands: build(*operands)


def _retype(build: Callable[..., MLIR], element: str) -> Callable[..., MLIR]:
    return lambda e, n, a: build(e.like(a, ir.Type.parse(element)), a)


def _round(e: Emitter, node: Value, a: MLIR) -> MLIR:
    narrow = ir.Type.parse({"float16": "f16", "bfloat16": "bf16"}[node.attr[0]])
    return arith.extf(e.like(a, e.f32), arith.truncf(e.like(a, narrow), a))


def _clamp(e: Emitter, node: Value, value: MLIR) -> MLIR:
    """The magnitude of a float, at most the float with bits `attr`; anything for NaN."""
    if found := _range(e, value, node.attr, smaller=True, positive=True):
        return found
    bits = arith.bitcast(e.like(value, e.i32), value)
    magnitude = arith.andi(bits, e.splat("i32", 0x7FFFFFFF, value))
    return arith.bitcast(value.type, arith.minsi(magnitude, e.splat("i32", node.attr, value)))


def _power(e: Emitter, node: Value, value: MLIR) -> MLIR:
    """The power of two in a float, but no less than the one with bits `attr`; with its sign."""

    def i32(bits: int) -> MLIR:
        return e.splat("i32", bits, value)

    bits = arith.bitcast(e.like(value, e.i32), value)
    power = arith.bitcast(value.type, arith.andi(bits, i32(0xFF800000)))
    if found := _range(e, power, node.attr, smaller=False, positive=False):
        return found
    exponent = arith.maxsi(arith.andi(bits, i32(0x7F800000)), i32(node.attr))
    return arith.bitcast(value.type, arith.ori(exponent, arith.andi(bits, i32(0x80000000))))


def _range(e: Emitter, value: MLIR, bound: int, smaller: bool, positive: bool) -> MLIR | None:
    """The smaller or larger magnitude of `value` and a bound, with the sign of `value` or none.

    One instruction for two or three, where the CPU has it (4 % of a row); else None.
    """
    if "avx512dq" not in e.features or e.lanes(value) != 16:
        return None
    kind = (2 if smaller else 3) | (8 if positive else 0)
    return _vrangeps(e, value, e.splat("f32", bound, value), kind)


def larger_magnitude(e: Emitter, a: MLIR, b: MLIR) -> MLIR | None:
    """The larger absolute value of two vectors, of a number and NaN the number's; or None."""
    return _vrangeps(e, a, b, 3 | 8) if "avx512dq" in e.features else None


def _vrangeps(e: Emitter, a: MLIR, b: MLIR, kind: int) -> MLIR:
    every, nearest = e.constant("i16", -1), e.constant("i32", 4)
    operands = [a, b, e.constant("i32", kind), a, every, nearest]
    return llvm.call_intrinsic(a.type, "llvm.x86.avx512.mask.range.ps.512", operands, [], [])


def _code(e: Emitter, node: Value, total: MLIR, signed: MLIR | None = None) -> MLIR:
    """The code in an aligned sum, see `formats.encode`; with the sign of `signed`, or its own."""

    def i32(value: int) -> MLIR:
        return e.splat("i32", value & 0xFFFFFFFF, total)

    fmt = node.attr
    magnitude = (1 << fmt.bits - 1) - 1
    aligned = arith.shrui(total, i32(23 - fmt.mantissa))
    code = arith.andi(arith.addi(total, aligned), i32(magnitude))
    # Masked by the complement it joins in one instruction.
    shifted = arith.shrui(total if signed is None else signed, i32(32 - fmt.bits))
    sign = arith.andi(shifted, i32(~magnitude))
    if not fmt.negative_zero:
        sign = arith.select(arith.cmpi(0, code, i32(0)), i32(0), sign)
    return arith.ori(code, sign)


def _bfloat16(e: Emitter, node: Value, value: MLIR) -> MLIR:
    """The 16 bits of a float32 rounded to nearest even; of every NaN those of the canonical one.

    With the attribute `finite` there is none.
    """

    def i32(number: int) -> MLIR:
        return e.splat("i32", number, value)

    bits = arith.bitcast(e.like(value, e.i32), value)
    last = arith.andi(arith.shrui(bits, i32(16)), i32(1))
    if "avx512f" in e.features:
        # A tie that goes up is none with that bit set at the end too: one instruction less there.
        up = arith.addi(arith.ori(bits, last), i32(0x7FFF))
    else:
        up = arith.addi(arith.addi(bits, i32(0x7FFF)), last)
    rounded = arith.shrui(up, i32(16))
    if node.attr:
        return rounded
    return arith.select(arith.cmpf(_UNORDERED, value, value), i32(0x7FC0), rounded)


# op -> builder of (emitter, node, *operands)
ELEMENTWISE: dict[str, Callable[..., MLIR]] = {
    "add": _plain(arith.addf),
    "sub": _plain(arith.subf),
    "mul": _plain(arith.mulf),
    "div": _plain(arith.divf),
    "neg": _plain(arith.negf),
    "abs": _plain(math.absf),
    "sqrt": _plain(math.sqrt),
    "fma": _plain(math.fma),
    **{op: _float(op) for op in ("lt", "le", "gt", "ge", "eq", "ne")},
    "iadd": _plain(arith.addi),
    "isub": _plain(arith.subi),
    "idiv": _plain(arith.divui),
    "irem": _plain(arith.remui),
    "iand": _plain(arith.andi),
    "ior": _plain(arith.ori),
    "ixor": _plain(arith.xori),
    "ishl": _plain(arith.shli),
    "ishr": _plain(arith.shrui),
    "imin": _plain(arith.minsi),
    "imax": _plain(arith.maxsi),
    "ilt": _integer("ilt"),
    "ieq": _integer("ieq"),
    "iult": _integer("iult"),
    "and": _plain(arith.andi),
    "or": _plain(arith.ori),
    "not": lambda e, n, a: arith.xori(a, e.splat("bool", True, a)),
    "select": _plain(arith.select),
    "shortcut": lambda e, n, condition, short, value: value,
    "to_bits": _retype(arith.bitcast, "i32"),
    "from_bits": _retype(arith.bitcast, "f32"),
    "to_float": _retype(arith.sitofp, "f32"),
    "round": _round,
    "bfloat16": _bfloat16,
    "clamp": _clamp,
    "power": _power,
    "code": _code,
}
