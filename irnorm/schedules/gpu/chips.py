"""Octets as memory has them and as registers have them; instructions that only some chips have."""

from __future__ import annotations

import struct
from collections.abc import Callable

from iree.compiler import ir
from iree.compiler.dialects import arith, llvm, math, nvvm, rocdl, vector

from irnorm.formats import FORMATS, PACKED
from irnorm.geometry import OCTET
from irnorm.lang.values import Value
from irnorm.schedules import elements
from irnorm.schedules.elementwise import ELEMENTWISE
from irnorm.schedules.emit import MLIR, Emitter
from irnorm.targets import Target

_UNORDERED = 14  # predicate of arith.cmpf


def narrow(e: Emitter, dtype: str, value: MLIR) -> MLIR:
    """Float32 values or i32 codes (a scalar or a vector) as memory elements."""
    if dtype != "float16":
        return elements.narrow(e, dtype, value)
    result = elements.narrow(e, dtype, e.opaque(value))
    # The NaN of NVIDIA's conversion is not the canonical one.
    bits = ir.Attribute.parse("0x7E00 : f16")
    nan = e.broadcast(e.at_top(lambda: arith.ConstantOp(bits.type, bits)), e.lanes(value))
    return arith.select(arith.cmpf(_UNORDERED, value, value), nan, result)


def widen(e: Emitter, dtype: str, loaded: MLIR) -> MLIR:
    """The float32 values of an octet as it lies in memory."""
    if dtype != "bfloat16":
        return elements.widen(e, dtype, loaded)
    # Two share a word: a shift and a mask, one instruction each.
    half = OCTET // 2
    words = vector.bitcast(ir.VectorType.get([half], e.i32), loaded)
    even = arith.shli(words, e.constant("i32", 16, half))
    odd = arith.andi(words, e.constant("i32", 0xFFFF0000, half))
    floats = [arith.bitcast(e.like(v, e.f32), v) for v in (even, odd)]
    return vector.shuffle(*floats, [i for j in range(half) for i in (j, j + half)])


def code_at_top(e: Emitter, node: Value, total: MLIR, signed: MLIR | None = None) -> MLIR:
    """The codes in aligned sums, see `formats.encode`, as the upper bits of words.

    A code is the sum's lowest bits and its exponent's, added: both are shifted to where nothing is
    above them, and what is below does not matter.
    """
    kind = e.like(total, e.f32)
    # To AMD's chips two shifts are cheap, and the multiplication they amount to is not.
    same = arith.bitcast(total.type, e.opaque(arith.bitcast(kind, total)))
    above = 32 - node.attr.bits
    high, low = e.splat("i32", above, total), e.splat("i32", above - 23 + node.attr.mantissa, total)
    magnitude = arith.addi(arith.shli(total, high), arith.shli(same, low))
    sign = arith.bitcast(kind, total if signed is None else signed)
    return arith.bitcast(total.type, math.copysign(arith.bitcast(kind, magnitude), sign))


def join(e: Emitter, tops: MLIR) -> MLIR:
    """The upper four bits of eight words, in one: an instruction each."""
    word, four = e.constant("i32", 0), e.constant("i32", 4)
    for j in reversed(range(OCTET)):
        top = vector.extract(tops, [], [j])
        word = llvm.call_intrinsic(e.i32, "llvm.fshl", [word, top, four], [], [])
    return word


def _bfloat16_nvidia(e: Emitter, node: Value, value: MLIR) -> MLIR:
    """The bits of octets rounded to bfloat16, by the converter of two at a time.

    Its NaN, 0x7FFF, is the only result that 1 more makes negative; 63 less is the canonical one.
    """
    if e.lanes(value) != OCTET:
        return ELEMENTWISE["bfloat16"](e, node, value)
    half = OCTET // 2
    lanes = [vector.extract(value, [], [j]) for j in range(OCTET)]
    words = [
        llvm.inline_asm(e.i32, [high, low], "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f")
        for low, high in zip(lanes[::2], lanes[1::2], strict=True)
    ]
    packed = vector.from_elements(ir.VectorType.get([half], e.i32), words)

    def i32(number: int) -> MLIR:
        return e.constant("i32", number, half)

    carried = arith.xori(arith.addi(packed, i32(0x00010001)), packed)
    nan = arith.shrui(arith.andi(carried, i32(0x80008000)), i32(15))
    return _codes(e, arith.subi(packed, arith.muli(nan, i32(63))), 16)


def elementwise(target: Target) -> dict[str, Callable[..., MLIR]]:
    """Builders, by op, of what a chip has its own way for; see `schedules.elementwise`."""
    own: dict[str, Callable[..., MLIR]] = {
        "encode": lambda e, n, a: _encode(e, n, a, target),
        # One instruction: it takes magnitudes of its operands by itself.
        "clamp": lambda e, n, a: arith.minnumf(math.absf(a), e.splat("f32", n.attr, a)),
        # math.sqrt becomes an approximation.
        "sqrt": lambda e, n, a: _sqrt(a),
        # AMD's gfx11 and gfx12 multiply and round to float16 at once, where the product is seen.
        "round": lambda e, n, a: ELEMENTWISE["round"](e, n, e.opaque(a)),
    }
    if target.family == "cuda":
        own["bfloat16"] = _bfloat16_nvidia
    return own


def _sqrt(value: MLIR) -> MLIR:
    return llvm.call_intrinsic(value.type, "llvm.sqrt", [value], [], [])


def _encode(e: Emitter, node: Value, value: MLIR, target: Target) -> MLIR:
    """Codes by the chip's converters, one to a lane."""
    if node.attr[0] not in PACKED:
        return {"cuda": _encode_nvidia, "rocm": _encode_amd}[target.family](e, node, value)
    word = encode_packed(e, node, e.broadcast(value, OCTET), target)
    if e.lanes(value):
        shifts = e.integers(range(0, 4 * OCTET, 4))
        word = arith.shrui(e.broadcast(word, OCTET), shifts)
    return arith.andi(word, e.splat("i32", 15, value))


def encode_packed(e: Emitter, node: Value, value: MLIR, target: Target) -> MLIR:
    """The codes of four bits of an octet, in a word, by converters of two at a time.

    They saturate, and keep the sign of what becomes 0. NaN has no code: NVIDIA's is 6, ours 0.
    """
    _, finite, _ = node.attr
    if not finite:
        is_nan = arith.cmpf(_UNORDERED, value, value)
        value = arith.select(is_nan, e.constant("f32", 0, OCTET), value)
    lanes = [vector.extract(value, [], [j]) for j in range(OCTET)]
    if target.family == "cuda":
        return llvm.inline_asm(e.i32, lanes, _TO_E2M1, ",".join(["=r"] + ["f"] * OCTET))
    word, one = e.constant("i32", 0), e.constant("f32", 0x3F800000)
    for j in range(OCTET // 2):
        word = rocdl.cvt_scalef32_pk_fp4_f32(e.i32, word, *lanes[2 * j : 2 * j + 2], one, j)
    return word


# The last line costs nothing: an instruction converts and puts its byte beside others. LLVM's own
# operation has a result that is widened, which costs two instructions to undo.
_TO_E2M1 = """{
.reg .b8 b<4>;
cvt.rn.satfinite.e2m1x2.f32 b0, $2, $1;
cvt.rn.satfinite.e2m1x2.f32 b1, $4, $3;
cvt.rn.satfinite.e2m1x2.f32 b2, $6, $5;
cvt.rn.satfinite.e2m1x2.f32 b3, $8, $7;
mov.b32 $0, {b0, b1, b2, b3};
}"""


def _encode_nvidia(e: Emitter, node: Value, value: MLIR) -> MLIR:
    """Codes by the converter of two at a time; it saturates, and NaN gives NaN."""
    i16 = ir.IntegerType.get_signless(16)
    rounding = ir.Attribute.parse("#nvvm.fp_rnd_mode<rn>")
    saturating = ir.Attribute.parse("#nvvm.sat_mode<satfinite>")
    kind = {"float8_e4m3fn": ir.Float8E4M3FNType}[node.attr[0]].get()

    def pair(low: MLIR, high: MLIR) -> MLIR:
        return nvvm.convert_f32x2_to_f8x2(i16, high, low, kind, rnd=rounding, sat=saturating)

    if not e.lanes(value):
        return _lowest(e, arith.extui(e.i32, pair(value, e.constant("f32", 0))))
    lanes = [vector.extract(value, [], [j]) for j in range(OCTET)]
    pairs = [pair(*both) for both in zip(lanes[::2], lanes[1::2], strict=True)]
    return _codes(e, vector.from_elements(ir.VectorType.get([len(pairs)], i16), pairs))


def _encode_amd(e: Emitter, node: Value, value: MLIR) -> MLIR:
    """Codes by the converter of two at a time; it neither saturates nor has one NaN."""
    dtype, finite, in_range = node.attr
    fmt = FORMATS[dtype]
    clamped = value
    if not in_range:
        for limit, bound in ((fmt.max, arith.minnumf), (-fmt.max, arith.maxnumf)):
            attr = struct.unpack("<I", struct.pack("<f", limit))[0]
            clamped = bound(clamped, e.splat("f32", attr, value))
    zero = e.constant("i32", 0)
    if not e.lanes(value):
        pair = rocdl.cvt_pk_fp8_f32(e.i32, clamped, e.constant("f32", 0), zero, False)
        codes = _lowest(e, pair)
    else:
        lanes = [vector.extract(clamped, [], [j]) for j in range(OCTET)]
        words = []
        for j in range(0, OCTET, 4):
            word = rocdl.cvt_pk_fp8_f32(e.i32, lanes[j], lanes[j + 1], zero, False)
            words.append(rocdl.cvt_pk_fp8_f32(e.i32, lanes[j + 2], lanes[j + 3], word, True))
        codes = _codes(e, vector.from_elements(ir.VectorType.get([len(words)], e.i32), words))
    if finite:
        return codes
    is_nan = arith.cmpf(_UNORDERED, value, value)
    return arith.select(is_nan, e.splat("i32", fmt.nan, value), codes)


def _lowest(e: Emitter, pair: MLIR) -> MLIR:
    """The first code of two."""
    return arith.andi(pair, e.constant("i32", 0xFF))


def _codes(e: Emitter, packed: MLIR, bits: int = 8) -> MLIR:
    """Eight codes, packed in any words, one to a lane."""
    octets = vector.bitcast(ir.VectorType.get([OCTET], ir.IntegerType.get_signless(bits)), packed)
    return arith.extui(ir.VectorType.get([OCTET], e.i32), octets)
