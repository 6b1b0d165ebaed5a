"""Arithmetic, comparison and logic: opcodes to functions of `arithmetic`."""

from __future__ import annotations

import numpy as np

from tools.simulator import arithmetic
from tools.simulator.arithmetic import Array, is_float, narrow, widen
from tools.simulator.opcodes import ROUNDING, Compute, Opcode, Operation, builds, immediate
from tools.simulator.ptx import BITS

_PACKED = {"f16x2": "f16", "bf16x2": "bf16", "f32x2": "f32"}


# Floats.


def _each_part(kind: str, compute: Compute) -> tuple[str, Compute]:
    """The type of the bits of a packed type, and `compute` on each of its parts."""
    part, whole = arithmetic.dtype(_PACKED[kind]), arithmetic.unsigned(BITS[kind])

    def parts(*values: Array) -> Array:
        split = (np.ascontiguousarray(v).reshape(-1, 1).view(part) for v in values)
        return np.ascontiguousarray(compute(*split)).view(whole)[:, 0]

    return f"b{BITS[kind]}", parts


def _rounded(op: Opcode, kind: str, native: Compute, exact: Compute | None) -> Compute:
    """`exact` in float64, rounded once as the opcode says.

    `native`, in the type itself, does the same for what numpy rounds to nearest.
    """
    mode = op.choice(ROUNDING) or "rn"
    ftz, saturate = op.flag("ftz"), op.flag("sat")
    if (ftz and kind != "f32") or (saturate and kind in ("f64", "bf16")):
        raise op.error("qualifier not supported for the type")
    use_native = kind == "f64" or (kind == "f32" and mode == "rn" and native is not None)
    if (use_native and mode != "rn") or (not use_native and exact is None):
        raise op.error("rounding not supported for the type")
    if mode == "rm" and exact is not None and exact is not arithmetic.mul:
        exact = arithmetic.downward(exact)

    def compute(*values: Array) -> Array:
        if ftz:
            values = tuple(map(arithmetic.flush, values))
        if use_native:
            result = arithmetic.canonical(native(*values), kind)
        else:
            assert exact is not None
            result = narrow(exact(*(widen(v, kind) for v in values)), kind, mode)
        if ftz:
            result = arithmetic.flush(result)
        return arithmetic.clamp_unit(result, kind) if saturate else result

    return compute


def _float_operation(
    op: Opcode, kind: str, count: int, native: Compute, exact: Compute | None
) -> Operation:
    compute = _rounded(op, _PACKED.get(kind, kind), native, exact)
    packed = kind in _PACKED
    if packed:
        kind, compute = _each_part(kind, compute)
    return Operation(kind, (kind,) * count, compute, packed=packed)


def _mixed(op: Opcode, kind: str) -> bool:
    """Whether operands but the last are of type `kind`, narrower than the result."""
    return kind in ("f16", "bf16") and op.flag("f32")


def _widened(kind: str, operation: Operation) -> Operation:
    """An operation of float32 whose operands but the last are of type `kind`."""

    def compute(*values: Array) -> Array:
        *narrow, last = values
        return operation.compute(*(widen(v, kind).astype(np.float32) for v in narrow), last)

    return Operation("f32", (*[kind for _ in operation.sources[1:]], "f32"), compute)


_EXACT = {"add": arithmetic.add, "sub": arithmetic.sub, "mul": arithmetic.mul}
_NATIVE: dict[str, Compute] = {"add": np.add, "sub": np.subtract, "mul": np.multiply}


@builds("add", "sub")
def _add(op: Opcode) -> Operation:
    kind = op.type("u", "s", "f", "b")
    if _mixed(op, kind):
        return _widened(kind, _float_operation(op, "f32", 2, _NATIVE[op.name], _EXACT[op.name]))
    if is_float(kind) or kind in _PACKED:
        return _float_operation(op, kind, 2, _NATIVE[op.name], _EXACT[op.name])
    if op.flag("sat"):
        if kind != "s32":
            raise op.error("saturation not supported for the type")
        native = _NATIVE[op.name]
        limits = np.iinfo(np.int32)

        def compute(a: Array, b: Array) -> Array:
            wide = native(a.astype(np.int64), b.astype(np.int64))
            return np.clip(wide, limits.min, limits.max).astype(np.int32)

        return Operation(kind, (kind, kind), compute)
    return Operation(kind, (kind, kind), _NATIVE[op.name])


@builds("mul", "mad")
def _multiply(op: Opcode) -> Operation:
    kind = op.type("u", "s", "f", "b")
    if is_float(kind) or kind in _PACKED:
        if op.name == "mad":
            return _fma_of(op, kind)
        return _float_operation(op, kind, 2, np.multiply, arithmetic.mul)
    half = op.need(("lo", "hi", "wide"), "product")
    result = f"{kind[0]}{BITS[kind] * 2}" if half == "wide" else kind
    if result not in BITS:
        raise op.error("type not supported")
    wide = arithmetic.dtype(result)

    def product(a: Array, b: Array) -> Array:
        if half == "hi":
            return arithmetic.high_product(a, b)
        return np.multiply(a.astype(wide), b.astype(wide))

    if op.name == "mul":
        return Operation(result, (kind, kind), product)
    return Operation(result, (kind, kind, result), lambda a, b, c: product(a, b) + c)


@builds("fma")
def _fma(op: Opcode) -> Operation:
    kind = op.type("f", "b")
    return _widened(kind, _fma_of(op, "f32")) if _mixed(op, kind) else _fma_of(op, kind)


def _fma_of(op: Opcode, kind: str) -> Operation:
    if kind == "f64" or (op.name == "mad" and not set(op.rest) & set(ROUNDING)):
        raise op.error("type or rounding not supported")
    part = _PACKED.get(kind, kind)

    def native(a: Array, b: Array, c: Array) -> Array:
        return narrow(arithmetic.fma(*(widen(v, part) for v in (a, b, c))), part)

    return _float_operation(op, kind, 3, native, arithmetic.fma)


def _need_rn(op: Opcode) -> None:
    """Without a rounding these opcodes are approximate."""
    if "rn" not in op.rest:
        raise op.error("rounding not supported")


@builds("div", "rem")
def _divide(op: Opcode) -> Operation:
    kind = op.type("u", "s", "f")
    if is_float(kind) and op.name == "div":
        if op.choice(("approx", "full")):
            return _approximate(op, kind, 2, np.divide)
        _need_rn(op)
        return _float_operation(op, kind, 2, np.divide, None)
    if is_float(kind):
        raise op.error("type not supported")

    def compute(a: Array, b: Array) -> Array:
        # The ISA leaves a zero divisor to the machine; all bits set is what they give.
        safe = np.where(b == 0, b.dtype.type(1), b)
        whole = arithmetic.quotient(a, safe)
        value = whole if op.name == "div" else a - whole * safe
        return np.where(b == 0, ~b if op.name == "div" else a, value)

    return Operation(kind, (kind, kind), compute)


def _approximate(op: Opcode, kind: str, count: int, function: Compute) -> Operation:
    """Computed in float64 and rounded: at least as exact as any hardware, so not its bits."""
    ftz = op.flag("ftz")
    if kind not in ("f32", "f16", "bf16"):
        raise op.error("type not supported")

    def compute(*values: Array) -> Array:
        if ftz and kind == "f32":
            values = tuple(map(arithmetic.flush, values))
        result = narrow(function(*(widen(v, kind) for v in values)), kind)
        return arithmetic.flush(result) if ftz and kind == "f32" else result

    return Operation(kind, (kind,) * count, compute)


_UNARY: dict[str, Compute] = {
    "rcp": lambda x: x.dtype.type(1) / x,
    "sqrt": np.sqrt,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "ex2": np.exp2,
    "lg2": np.log2,
    "sin": np.sin,
    "cos": np.cos,
    "tanh": np.tanh,
}


@builds(*_UNARY)
def _unary(op: Opcode) -> Operation:
    kind = op.type("f", "bf16")
    if op.flag("approx"):
        return _approximate(op, kind, 1, _UNARY[op.name])
    if op.name not in ("rcp", "sqrt"):
        raise op.error("only .approx is supported")
    _need_rn(op)
    return _float_operation(op, kind, 1, _UNARY[op.name], None)


@builds("min", "max")
def _extremum(op: Opcode) -> Operation:
    kind = op.type("u", "s", "f", "b")
    count = len(op.instruction.operands) - 1
    largest = op.name == "max"
    if not is_float(kind) and kind not in _PACKED:
        return Operation(kind, (kind, kind), np.maximum if largest else np.minimum)
    part = _PACKED.get(kind, kind)
    if count not in (2, 3) or part == "f32" != kind:
        raise op.error("type or number of operands not supported")
    ftz = op.flag("ftz")
    plain = arithmetic.extremum(part, largest, op.flag("NaN"))

    def compute(*values: Array) -> Array:
        return plain(*map(arithmetic.flush, values)) if ftz and part == "f32" else plain(*values)

    packed = kind in _PACKED
    if packed:
        kind, compute = _each_part(kind, compute)
    return Operation(kind, (kind,) * count, compute, packed=packed)


@builds("abs", "neg")
def _sign(op: Opcode) -> Operation:
    kind = op.type("s", "f", "b")
    if kind[0] == "s":
        return Operation(kind, (kind,), np.abs if op.name == "abs" else np.negative)
    if kind == "f32x2" or (kind[0] == "b" and not kind.startswith("bf")):
        raise op.error("type not supported")
    bits = BITS[kind]
    part = BITS[_PACKED.get(kind, kind)]
    mask = arithmetic.unsigned(bits).type(sum(1 << low for low in range(part - 1, bits, part)))
    ftz = op.flag("ftz")

    def compute(a: Array) -> Array:
        if ftz and kind == "f32":
            a = arithmetic.flush(a.view(np.float32)).view(np.uint32)
        return a & ~mask if op.name == "abs" else a ^ mask

    return Operation(f"b{bits}", (f"b{bits}",), compute)


@builds("copysign")
def _copysign(op: Opcode) -> Operation:
    kind = op.type("f32", "f64")
    return Operation(kind, (kind, kind), lambda a, b: np.copysign(b, a))


@builds("testp")
def _test(op: Opcode) -> Operation:
    kind = op.type("f32", "f64")
    tiny = np.finfo(arithmetic.dtype(kind)).smallest_normal
    tests: dict[str, Compute] = {
        "finite": np.isfinite,
        "infinite": np.isinf,
        "number": lambda x: ~np.isnan(x),
        "notanumber": np.isnan,
        "normal": lambda x: np.isfinite(x) & (np.abs(x) >= tiny),
        "subnormal": lambda x: (x != 0) & (np.abs(x) < tiny),
    }
    return Operation("pred", (kind,), tests[op.need(tuple(tests), "test")])


# Comparison and selection.

_ORDER: dict[str, Compute] = {
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
}
_UNSIGNED_ORDER = {"lo": "lt", "ls": "le", "hi": "gt", "hs": "ge"}
_JOIN: dict[str, Compute] = {
    "and": np.logical_and,
    "or": np.logical_or,
    "xor": np.logical_xor,
}


@builds("setp")
def _compare(op: Opcode) -> Operation:
    kind = op.type("u", "s", "f", "b")
    join, ftz = op.choice(tuple(_JOIN)), op.flag("ftz")
    test = op.rest.pop(0) if op.rest else ""
    if is_float(kind):
        compare = _compare_floats(op, kind, test, ftz)
    else:
        name = _UNSIGNED_ORDER.get(test, test) if kind[0] == "u" else test
        if name not in _ORDER or (kind[0] == "b" and name not in ("eq", "ne")):
            raise op.error("comparison not supported for the type")
        compare = _ORDER[name]
    if join is None:
        return Operation("pred", (kind, kind), compare, paired=True)
    joined = _JOIN[join]

    def compute(a: Array, b: Array, c: Array) -> Array:
        return joined(compare(a, b), c)

    # With two results and a third operand, the second is no complement.
    return Operation("pred", (kind, kind, "pred"), compute)


def _compare_floats(op: Opcode, kind: str, test: str, ftz: bool) -> Compute:
    unordered = len(test) == 3 and test.endswith("u")
    order = _ORDER.get(test[:2] if unordered else test)
    if order is None and test not in ("num", "nan"):
        raise op.error("comparison not supported")

    def compare(a: Array, b: Array) -> Array:
        x, y = (arithmetic.flush(v) if ftz else v for v in (a, b))
        if kind not in ("f32", "f64"):
            x, y = widen(x, kind), widen(y, kind)
        nan = np.isnan(x) | np.isnan(y)
        if order is None:
            return ~nan if test == "num" else nan
        found = order(x, y)
        return found | nan if unordered else found & ~nan

    return compare


@builds("selp")
def _select(op: Opcode) -> Operation:
    kind = op.type("u", "s", "f", "b")
    return Operation(kind, (kind, kind, "pred"), lambda a, b, p: np.where(p, a, b))


# Integers and bits.


@builds("and", "or", "xor")
def _logic(op: Opcode) -> Operation:
    kind = op.type("b", "pred")
    functions: dict[str, Compute] = {
        "and": np.bitwise_and,
        "or": np.bitwise_or,
        "xor": np.bitwise_xor,
    }
    return Operation(kind, (kind, kind), functions[op.name])


@builds("not")
def _not(op: Opcode) -> Operation:
    kind = op.type("b", "pred")
    return Operation(kind, (kind,), np.invert)


@builds("shl", "shr")
def _shift(op: Opcode) -> Operation:
    kind = op.type("u", "s", "b")
    left = op.name == "shl"
    return Operation(kind, (kind, "u32"), lambda a, n: arithmetic.shift(a, n, left))


@builds("shf")
def _funnel(op: Opcode) -> Operation:
    kind = op.type("b32")
    left = op.need(("l", "r"), "direction") == "l"
    wrap = op.need(("wrap", "clamp"), "mode") == "wrap"
    return Operation(
        kind, (kind, kind, "u32"), lambda a, b, n: arithmetic.funnel(a, b, n, left, wrap)
    )


@builds("bfe")
def _extract(op: Opcode) -> Operation:
    kind = op.type("u32", "s32", "u64", "s64")
    return Operation(kind, (kind, "u32", "u32"), arithmetic.extract)


@builds("bfi")
def _insert(op: Opcode) -> Operation:
    kind = op.type("b32", "b64")
    return Operation(kind, (kind, kind, "u32", "u32"), arithmetic.insert)


@builds("prmt")
def _permute(op: Opcode) -> Operation:
    kind = op.type("b32")
    return Operation(kind, (kind, kind, kind), arithmetic.permute)


@builds("lop3")
def _lop3(op: Opcode) -> Operation:
    kind = op.type("b32")
    table = immediate(op, 4)
    return Operation(
        kind, (kind,) * 3 + ("u32",), lambda a, b, c, _: arithmetic.logic(a, b, c, table)
    )


@builds("popc", "clz", "brev")
def _bits(op: Opcode) -> Operation:
    kind = op.type("b32", "b64")
    functions: dict[str, Compute] = {
        "popc": arithmetic.count_bits,
        "clz": arithmetic.leading_zeros,
        "brev": arithmetic.reverse_bits,
    }
    return Operation(kind if op.name == "brev" else "u32", (kind,), functions[op.name])
