"""RMSNorm and FP4 quantization with a scale for every block of columns: NVFP4 and MXFP4.

Semantics: `rmsnorm_fp4quant` of FlashInfer (`cute_dsl`), from its public source.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any

import numpy as np

from irnorm import arrays, fp4
from irnorm.arguments import MAX_WIDTH, Arguments
from irnorm.arrays import Layout
from irnorm.call import Plan, carry_out, uniform
from irnorm.formats import FLOATS, decode
from irnorm.fp4 import CODE_DTYPES, SCALE_DTYPES, SCALE_FORMATS
from irnorm.lang import (
    Array,
    Row,
    Value,
    encode,
    from_bits,
    isfinite,
    shortcut,
    sqrt,
    to_bits,
    where,
)
from irnorm.lang.functions import INFINITY
from irnorm.lang.program import Program
from irnorm.ops import Operation, Specialization
from irnorm.places import launch
from irnorm.rows import Rows, Size

NAME = "rmsnorm_fp4quant"
CODES = "float4_e2m1fn"
LARGEST = 6.0

_args = Arguments(NAME)
_NAMES = {
    "e4m3": ("input", "weight", "global_scale", "block_scale", "y_fp4"),
    "ue8m0": ("input", "weight", "block_scale", "y_fp4"),
}


# -- what is computed -----------------------------------------------------------------------------


def rows(row: Row, block: int) -> None:
    """The row program; `irnorm.reference` tells of what the formula leaves open."""
    x, weight = row.load("input"), row.load("weight")
    r = 1.0 / sqrt(row.dot(x, x) / row.width + row.uniform("eps"))
    lost = r == INFINITY
    y = x * where(lost, 1.0, r) * weight
    amax = row.block_amax(y, block)
    amax = where(lost & (amax != 0.0), math.nan, amax)
    scaled = any(a.name == "global_scale" for a in row.arrays)
    if not scaled:
        scale, inverse = ue8m0(amax)
        row.store("block_scale", scale)
        codes = encode(y * inverse, CODES, finite=True, in_range=True)
        row.store("y_fp4", shortcut(inverse != 0.0, codes, where(inverse == 0.0, 0, codes)))
        return
    factor = row.load("global_scale")
    # Where factor / scale may overflow, products may be NaN.
    tame = abs(factor) < 2.0**100
    scale, inverse = _e4m3(factor, amax)
    z = y * inverse
    codes, any_code = (
        where(inverse == 0.0, 0, encode(z, CODES, finite=finite)) for finite in (True, False)
    )
    # NaN of weights must not be passed over. With NaN or Inf in x, y is NaN or 0: nothing is usual.
    plain = (r < INFINITY) & (row.amax(weight) < INFINITY)
    found = row.block_amax(y, block, finite=True)
    usual, usual_scale, usual_inverse = _usual_e4m3(factor, found)
    usual_codes = encode(y * usual_inverse, CODES, finite=True, in_range=True)
    row.store("block_scale", where(tame, shortcut(plain & usual, usual_scale, scale), scale))
    row.store("y_fp4", where(tame, shortcut(plain & usual, usual_codes, codes), any_code))


def _e4m3(factor: Value, amax: Value) -> tuple[Value, Value]:
    """Codes of E4M3 scales, and what to multiply blocks by."""
    finite = isfinite(amax) & isfinite(factor)
    code = encode(where(finite, factor * amax / LARGEST, math.nan), "float8_e4m3fn")
    code = where(amax == 0.0, 0, code)
    scale = decode(code, "float8_e4m3fn")
    return code, where(finite & (scale != 0.0), factor / scale, 0.0)


def _usual_e4m3(factor: Value, amax: Value) -> tuple[Value, Value, Value]:
    """Whether scales round from normal numbers of E4M3; codes and what to multiply by if they do.

    Products then are at most 6 * (1 + 2^-4), which rounds to 6.
    """
    quotient = factor * amax / LARGEST
    step = from_bits(to_bits(quotient) & 0x7F800000) * 2.0**20
    scale = (quotient + step) - step
    code = (to_bits(scale) - (120 << 23)) >> 20
    return (quotient >= 2.0**-6) & (quotient <= 448.0), code, factor / scale


def ue8m0(amax: Value) -> tuple[Value, Value]:
    """Codes of UE8M0 scales, and what to multiply blocks by.

    With amax = f 2^e, 1 <= f < 2, the least power of two times 6 = 1.5 * 4 that is no less than
    amax is 2^(e - 2), or twice that where f > 1.5: a carry out of the mantissa tells.
    """
    biased = ((to_bits(amax) + 0x3FFFFF) >> 23) - 2
    code = where(biased < 0, 0, biased)
    inverse = from_bits((254 - code) << 23)
    usable = isfinite(amax)
    code = where(usable, code, 0xFF)
    return code, where(usable & (amax != 0.0), inverse, 0.0)


def trace(specialization: Specialization) -> Program:
    """The program of a specialization."""
    row = Row(_arguments(specialization), ("eps",), specialization.width)
    rows(row, _block(specialization))
    return row.program()


def _arguments(specialization: Specialization) -> tuple[Array, ...]:
    block, swizzled = _block(specialization), "swizzled" in specialization.options
    extents = {
        "input": (True, 1),
        "weight": (False, 1),
        "global_scale": (False, 0),
        "block_scale": (True, block),
        "y_fp4": (True, 1),
    }
    return tuple(
        Array(
            name,
            dtype,
            *extents[name],
            output=name in ("block_scale", "y_fp4"),
            swizzled=swizzled and name == "block_scale",
        )
        for name, dtype in specialization.dtypes
    )


def _block(specialization: Specialization) -> int:
    return int(specialization.options[0].removeprefix("block"))


def variants(width: int | None) -> Iterator[Specialization]:
    """Every combination of dtypes, formats and layouts that the width has."""
    for x in FLOATS:
        for weight in dict.fromkeys((x, "float32")):
            for block, formats in SCALE_FORMATS.items():
                for scale_format in formats:
                    for swizzled in (False, True):
                        if width is None or width % block == 0:
                            yield _specialization(x, weight, block, scale_format, swizzled, width)


def _specialization(
    x: str, weight: str, block: int, scale_format: str, swizzled: bool, width: int | None
) -> Specialization:
    dtypes = [("input", x), ("weight", weight)]
    if scale_format == "e4m3":
        dtypes.append(("global_scale", "float32"))
    dtypes += [("block_scale", SCALE_DTYPES[scale_format][0]), ("y_fp4", CODES)]
    options = (f"block{block}", *(["swizzled"] if swizzled else []))
    return Specialization(NAME, tuple(dtypes), width, options)


def _is_usual(specialization: Specialization) -> bool:
    dtypes = dict(specialization.dtypes)
    scale_format = "e4m3" if "global_scale" in dtypes else "ue8m0"
    own = scale_format == SCALE_FORMATS[_block(specialization)][0]
    return own and dtypes["weight"] == dtypes["input"]


OPERATION = Operation(NAME, trace, variants, _is_usual)


# -- the call -------------------------------------------------------------------------------------


def rmsnorm_fp4quant(
    input: Any,
    weight: Any,
    y_fp4: Any = None,
    block_scale: Any = None,
    global_scale: Any = None,
    eps: float = 1e-6,
    block_size: int = 16,
    scale_format: str | None = None,
    is_sf_swizzled_layout: bool = False,
    enable_pdl: bool | None = None,
    *,
    target: str | None = None,
    compile_only: bool = False,
) -> Any:
    """RMSNorm and FP4 (E2M1) quantization with a scale for every block of a row.

    In float32, with amax the largest absolute y of a block and G the global scale::

        r     = 1 / sqrt(sum(x^2) / H + eps)
        y     = (x * r) * w
        E4M3:   S = fp8_e4m3(min(G * amax / 6, 448))           inv = 0 if S == 0 else G / S
        UE8M0:  E = clamp(ceil(log2(amax / 6)) + 127, 0, 254)  inv = 0 if amax == 0 else 2^(127 - E)
        code  = fp4_e2m1(clamp(y * inv, -6, 6))

    G *multiplies*: dequantize by `code * S / G` (`irnorm.dequantize_fp4`). A block of zeros has
    scale 0 and codes 0. A block whose amax is NaN or infinite has a NaN scale (0x7F, UE8M0: 0xFF)
    and codes 0. The bytes of a row depend on its values alone, on every target.

    Parameters
    ----------
    input : array `[..., H]`, float16, bfloat16 or float32
        H divisible by block_size, up to 131072. Last axis contiguous, rows at one distance.
    weight : array `[H]`, dtype of input, or float32
    y_fp4 : array `[..., H / 2]`, uint8 (torch: float4_e2m1fn_x2 or uint8), optional
        Two codes a byte; low nibble: the even element. Written in place where given.
    block_scale : array, float8_e4m3fn (E4M3) or uint8 (UE8M0), optional
        `[..., H / block_size]`; swizzled: `[ceil(M / 128) * ceil(H / block_size / 4) * 512]`, M the
        number of rows, its padding written as 0.
    global_scale : array `[1]` or `[]` of float32 where input is, or a float; default 1
        Typically `448 * 6 / amax` of all y. UE8M0 ignores it. A float must be finite, and not
        negative (tensor cores take scales for unsigned); an array is not looked at.
    eps : float >= 0, rounded to float32
    block_size : 16 or 32
    scale_format : `e4m3` (NVFP4 with blocks of 16), or `ue8m0` with blocks of 32 (MXFP4)
        Default: e4m3 for 16, ue8m0 for 32.
    is_sf_swizzled_layout : bool
        Scales in the order that tensor cores read, see `irnorm.swizzle_scales`.
    enable_pdl : bool, optional
        Accepted for compatibility; launches never overlap here.
    target, compile_only : as of `rms_norm_fused_fp8`

    Returns
    -------
    (y_fp4, block_scale) : arrays of the kind of input.

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument; nothing was written.
    TargetError : this machine cannot run the target.
    CompileError : nothing compiled fits, and compiling is impossible or forbidden (IRNORM_JIT=0).

    Source: FlashInfer `cute_dsl` (`rmsnorm_fp4quant`), public source. Unlike the original, x * w is
    not rounded to the input's dtype, and padding is never left uninitialized.
    """
    if enable_pdl is not None and not isinstance(enable_pdl, bool):
        raise _args.type_error(f"enable_pdl is a {type(enable_pdl).__name__}, expected a bool")
    block, chosen = fp4.blocks_and_scales(_args, block_size, scale_format)
    options = (block, chosen, bool(is_sf_swizzled_layout), target)
    given: tuple[Any, ...] = (input, weight, block_scale, y_fp4)
    if chosen == "e4m3":
        given = (input, weight, _factor(global_scale, input), block_scale, y_fp4)
    number = _args.real("eps", eps)
    results = carry_out(_args, _plan, _NAMES[chosen], given, options, number, compile_only)
    return None if compile_only else results[::-1]


def _factor(value: Any, like: Any) -> Any:
    """The global scale as an array, where `like` is unless the caller has given one."""
    if value is None:
        return arrays.number(1.0, like)
    if isinstance(value, (int, float)) or np.isscalar(value):
        return arrays.number(_rounded(_args.real("global_scale", value)), like)
    return value


@lru_cache(maxsize=256)
def _rounded(global_scale: float) -> float:
    return _args.rounded("global_scale", global_scale)


def _plan(
    names: tuple[str, ...],
    given: tuple[Any, ...],
    block: int,
    scale_format: str,
    swizzled: bool,
    target: Any,
) -> Plan:
    """Check a call that differs from all before in more than addresses and numbers."""
    scaled = scale_format == "e4m3"
    layouts, place = _args.layouts(names, given, target, outputs=2)
    x, weight = layouts[:2]
    dtype = _args.dtype("input", x, FLOATS)
    _args.dtype("weight", weight, tuple(dict.fromkeys((dtype, "float32"))))
    width = _args.columns("input", x, MAX_WIDTH)
    if width % block:
        raise _args.error(f"input has {width} columns, expected a multiple of block_size {block}")
    _args.shape("weight", weight, x.shape[-1:], "last axis of input")
    rows = [_args.rows("input", x), _args.rows("weight", weight)]
    if scaled:
        rows.append(_scalar_rows(layouts[2]))
    count, entries = rows[0].count, width // block
    size = Size.plain(count, width)
    shape = (*x.shape[:-1], entries)
    if swizzled:
        shape = (fp4.swizzled_size(count, entries),)
    packed = (*x.shape[:-1], width // 2)
    rows.append(_output("block_scale", given[-2], shape, SCALE_DTYPES[scale_format]))
    rows.append(_output("y_fp4", given[-1], packed, CODE_DTYPES))
    specialization = _specialization(dtype, weight.dtype, block, scale_format, swizzled, width)
    like, codes = given[0], arrays.dtype_of_pairs(given[0])
    padded = swizzled and shape != (count * entries,)
    return Plan(
        names,
        tuple(rows),
        (
            arrays.allocator(like, shape, SCALE_DTYPES[scale_format][0]),
            arrays.allocator(like, packed, codes),
        ),
        launch(specialization, size, place, _arguments(specialization), rows, 1, like),
        partial(uniform, _args, "eps"),
        padded=(0,) if padded else (),
    )


def _scalar_rows(layout: Layout) -> Rows:
    _args.dtype("global_scale", layout, ("float32",))
    if layout.shape not in ((), (1,)):
        raise _args.error(f"global_scale has shape {list(layout.shape)}, expected [1] or []")
    return Rows(1, 1, 1, "float32")


def _output(name: str, array: Any, shape: tuple[int, ...], accepted: tuple[str, ...]) -> Rows:
    """An output of bytes, whatever its dtype calls them."""
    dtype = accepted[0] if array is None else _args.dtype(name, _args.layout(name, array), accepted)
    rows = _args.output(name, array, shape, dtype)
    return Rows(rows.count, rows.width, rows.stride, "uint8")
