"""What elements of arrays are in memory, and as float32: for all schedules."""

from __future__ import annotations

from iree.compiler import ir
from iree.compiler.dialects import arith

from irnorm.schedules.emit import MLIR, Emitter

# Element type in memory. Codes and bfloat16 are plain integers to the code generator, which would
# otherwise replace them by slow (bfloat16) or wrong (FP8) conversions of its own.
ELEMENT = {
    "float32": "f32",
    "float16": "f16",
    "bfloat16": "i16",
    "float8_e4m3fn": "i8",
    "float8_e4m3fnuz": "i8",
    "float4_e2m1fn": "i8",
    "uint8": "i8",
    "uint32": "i32",
}


def boundary_element(dtype: str) -> str:
    """The element type where a module is called: codes are plain bytes."""
    return "bf16" if dtype == "bfloat16" else ELEMENT[dtype]


def widen(e: Emitter, dtype: str, value: MLIR) -> MLIR:
    """Memory elements (a scalar or a vector) as float32, exact; codes as i32."""
    if dtype == "bfloat16":
        bits = arith.extui(e.like(value, e.i32), value)
        return as_float(e, arith.shli(bits, e.splat("i32", 16, value)))
    if ELEMENT[dtype] == "i8":
        return arith.extui(e.like(value, e.i32), value)
    return arith.extf(e.like(value, e.f32), value) if dtype == "float16" else value


def narrow(e: Emitter, dtype: str, value: MLIR) -> MLIR:
    """Float32 values or i32 codes (a scalar or a vector) as memory elements."""
    element = ir.Type.parse(ELEMENT[dtype])
    if dtype == "float32":
        return value
    convert = arith.truncf if dtype == "float16" else arith.trunci
    return convert(e.like(value, element), value)


def as_float(e: Emitter, bits: MLIR) -> MLIR:
    """The float32 (a scalar or a vector) of these bits."""
    return arith.bitcast(e.like(bits, e.f32), bits)
