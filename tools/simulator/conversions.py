"""The opcode `cvt`."""

from __future__ import annotations

import numpy as np

from tools.simulator import arithmetic
from tools.simulator.arithmetic import INTEGRAL, SMALL, Array, is_float, narrow, widen
from tools.simulator.opcodes import ROUNDING, Compute, Opcode, Operation, builds
from tools.simulator.ptx import BITS

_HALVES = {"f16x2": "f16", "bf16x2": "bf16"}
_SMALL = {f"{name}x2": name for name in SMALL}


@builds("cvt")
def _convert(op: Opcode) -> Operation:
    source, result = op.rest.pop(), op.rest.pop() if op.rest else ""
    if source not in BITS or result not in BITS:
        raise op.error("type not supported")
    if result in _HALVES or result in _SMALL:
        return _to_pair(op, result, source)
    if is_float(source) and is_float(result):
        return _between_floats(op, result, source)
    if is_float(source):
        return _to_integer(op, result, source)
    if is_float(result):
        return _from_integer(op, result, source)
    return _between_integers(op, result, source)


def _between_integers(op: Opcode, result: str, source: str) -> Operation:
    if result[0] not in "us" or source[0] not in "us":
        raise op.error("type not supported")
    target = arithmetic.dtype(result)
    info = np.iinfo(target)
    given = np.iinfo(arithmetic.dtype(source))
    low, high = max(info.min, given.min), min(info.max, given.max)
    saturate = op.flag("sat")

    def compute(a: Array) -> Array:
        if saturate:
            a = np.clip(a, a.dtype.type(low), a.dtype.type(high))
        return a.astype(target)

    return Operation(result, (source,), compute)


def _from_integer(op: Opcode, result: str, source: str) -> Operation:
    mode = op.need(ROUNDING, "rounding")
    target = arithmetic.dtype(result)
    native = mode == "rn" and result in ("f32", "f64")
    if source[0] not in "us" or (BITS[source] == 64 and not native):
        raise op.error("rounding not supported for the type")

    def compute(a: Array) -> Array:
        return a.astype(target) if native else narrow(a.astype(np.float64), result, mode)

    return Operation(result, (source,), compute)


def _to_integer(op: Opcode, result: str, source: str) -> Operation:
    mode = op.need(tuple(INTEGRAL), "rounding")
    if result[0] not in "us":
        raise op.error("type not supported")
    op.flag("sat")  # always so
    ftz = op.flag("ftz")

    def compute(a: Array) -> Array:
        value = widen(arithmetic.flush(a) if ftz and source == "f32" else a, source)
        return arithmetic.to_integer(value, result, mode)

    return Operation(result, (source,), compute)


def _between_floats(op: Opcode, result: str, source: str) -> Operation:
    integral = op.choice(tuple(INTEGRAL))
    mode = op.choice(ROUNDING)
    ftz, saturate, relu = op.flag("ftz"), op.flag("sat"), op.flag("relu")
    narrows = BITS[result] < BITS[source] or {result, source} == {"f16", "bf16"}
    if narrows != (mode is not None) or (integral and result != source):
        raise op.error("rounding not supported for the types")

    def compute(a: Array) -> Array:
        if ftz and source == "f32":
            a = arithmetic.flush(a)
        value = widen(a, source)
        if integral:
            value = INTEGRAL[integral](value)
        if relu:
            value = np.where(value <= 0, 0.0, value)
        found = narrow(value, result, mode or "rn")
        if saturate:
            found = arithmetic.clamp_unit(found, result)
        return arithmetic.flush(found) if ftz and result == "f32" else found

    return Operation(result, (source,), compute)


def _to_pair(op: Opcode, result: str, source: str) -> Operation:
    """Two values in one register: the first operand is the upper one."""
    mode = op.need(("rn", "rz"), "rounding")
    relu = op.flag("relu")
    if result in _SMALL and source == "f32":
        op.need(("satfinite",), "overflow")
        encode: Compute = SMALL[_SMALL[result]].encode
    elif result in _HALVES and source == "f32":
        half = _HALVES[result]

        def encode(a: Array) -> Array:
            return narrow(widen(a, "f32"), half, mode)

    elif result == "f16x2" and source in _SMALL:
        return _from_small(op, source, relu)
    else:
        raise op.error("types not supported")
    if result in _SMALL and mode != "rn":
        raise op.error("rounding not supported for the type")
    word = arithmetic.unsigned(BITS[result])
    shift = word.type(BITS[result] // 2)

    def pack(a: Array, b: Array) -> Array:
        if relu:
            a, b = (np.where(v <= 0, np.float32(0), v) for v in (a, b))
        return (encode(a).astype(word) << shift) | encode(b).astype(word)

    return Operation(f"b{BITS[result]}", ("f32", "f32"), pack)


def _from_small(op: Opcode, source: str, relu: bool) -> Operation:
    """Two codes as two f16."""
    decode = SMALL[_SMALL[source]].decode
    bits = BITS[source] // 2

    def unpack(a: Array) -> Array:
        parts = []
        for place in (0, bits):
            code = (a >> a.dtype.type(place)) & a.dtype.type((1 << bits) - 1)
            value = decode(code.astype(np.uint8))
            parts.append(narrow(np.where(value <= 0, 0.0, value) if relu else value, "f16"))
        low, high = (p.astype(np.uint32) for p in parts)
        return low | (high << np.uint32(16))

    return Operation("b32", (f"b{BITS[source]}",), unpack)
