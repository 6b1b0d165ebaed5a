"""RMSNorm and dynamic per-row FP8 quantization in one pass.

Semantics: `rms_norm_fused_fp8` of Modular MAX (`nn`), from its public source.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, lru_cache, partial
from typing import Any

import numpy as np

from irnorm import arrays
from irnorm.arguments import MAX_WIDTH, Arguments
from irnorm.arrays import Layout
from irnorm.call import Plan, carry_out
from irnorm.formats import FLOATS, FORMATS, canonical_nan
from irnorm.lang import (
    Array,
    Row,
    Value,
    encode,
    from_bits,
    isfinite,
    isnan,
    minimum,
    round_to,
    shortcut,
    sqrt,
    to_bits,
    where,
)
from irnorm.lang.functions import INFINITY, integer
from irnorm.lang.program import Program
from irnorm.ops import Operation, Specialization
from irnorm.ops.inputs import loaded, traced
from irnorm.places import launch
from irnorm.rows import Size

NAME = "rms_norm_fused_fp8"
FP8 = ("float8_e4m3fn", "float8_e4m3fnuz")
LARGEST = 2.0**128 - 2.0**104  # of float32
MAX_INPUTS = 16  # a kernel's arguments are limited; this leaves a margin
UNIFORMS = ("weight_offset", "epsilon", "scale_ub")

InputFunction = Callable[..., Value]

_args = Arguments(NAME)
_NAMES = ("x", "gamma", "output", "scale_output")
_NUMBERS = struct.Struct("3d")  # as bytes, 0.0 and -0.0 are different keys


# -- what is computed -----------------------------------------------------------------------------


def rows(row: Row, x: Value) -> None:
    """The row program; x is the row to normalize."""
    out = _array(row, "output").dtype
    scales = _array(row, "scale_output").dtype
    fmt = FORMATS[out]
    g = row.load("gamma") + row.uniform("weight_offset")
    r = 1.0 / sqrt(row.dot(x, x) / row.width + row.uniform("epsilon"))
    # NaN in x makes r NaN. Where no g is 0, infinite or NaN, nothing else makes products NaN.
    tame = row.amax(from_bits(to_bits(abs(g)) - 1)) < LARGEST
    peak = shortcut(tame, row.amax(x * g, finite=True), row.amax(x * g))
    r = where((peak == 0.0) & (r == INFINITY), 0.0, r)  # a row of zeros with epsilon 0
    amax = peak * r
    bound = minimum(round_to(amax, scales), row.uniform("scale_ub"))
    scale = canonical_nan(where(isfinite(amax), round_to(bound / fmt.max, scales), math.nan))
    inverse = 1.0 / scale
    inverse = where(isfinite(inverse), inverse, 0.0)
    y = x * r * g * inverse
    # With an inverse of 0 products are zero or NaN; else all of them are numbers.
    nothing = where(isnan(y), integer(fmt.nan), 0)
    codes = where(inverse == 0.0, nothing, encode(y, out, finite=True))
    # In nearly all rows no code can be out of range: |y| <= amax * inverse but for a few roundings,
    # relative ones where nothing is subnormal, which these bounds see to.
    peak_code = amax * inverse
    ordinary = (peak_code < 1.03 * fmt.max) & (inverse > 0.0) & (amax > 2.0**-10)
    ordinary = ordinary & (peak > 2.0**-100)
    fast = encode(y, out, finite=True, in_range=True)
    row.store("output", where(ordinary, fast, codes))
    row.store("scale_output", scale)


def _array(row: Row, name: str) -> Array:
    return next(a for a in row.arrays if a.name == name)


def _trace(
    inputs: tuple[Array, ...],
    others: tuple[Array, ...],
    function: InputFunction | None,
    width: int | None,
) -> Program:
    row = Row(inputs + others, UNIFORMS, width)
    loaded = [row.load(a.name) for a in inputs]
    rows(row, loaded[0] if function is None else function(*loaded))
    return row.program()


def _others(gamma: str, out: str, scales: str) -> tuple[Array, ...]:
    return (
        Array("gamma", gamma, rows=False, cols=True),
        Array("output", out, rows=True, cols=True, output=True),
        Array("scale_output", scales, rows=True, cols=False, output=True),
    )


def trace(specialization: Specialization) -> Program:
    """The program of a specialization without `input_fn`."""
    x, gamma, out, scales = (dtype for _, dtype in specialization.dtypes)
    inputs = (Array("x", x, rows=True, cols=True),)
    return _trace(inputs, _others(gamma, out, scales), None, specialization.width)


def variants(width: int | None) -> Iterator[Specialization]:
    """Every combination of dtypes."""
    for x in FLOATS:
        for gamma in dict.fromkeys((x, "float32")):
            for out in FP8:
                for scales in FLOATS:
                    yield _specialization([("x", x)], gamma, out, scales, width)


def _specialization(
    inputs: list[tuple[str, str]], gamma: str, out: str, scales: str, width: int | None
) -> Specialization:
    rest = (("gamma", gamma), ("output", out), ("scale_output", scales))
    return Specialization(NAME, (*inputs, *rest), width)


def _is_usual(specialization: Specialization) -> bool:
    return dict(specialization.dtypes)["scale_output"] == "float32"


OPERATION = Operation(NAME, trace, variants, _is_usual)


# -- the call -------------------------------------------------------------------------------------


def rms_norm_fused_fp8(
    x: Any,
    gamma: Any,
    *,
    epsilon: float = 1e-6,
    weight_offset: float = 0.0,
    scale_ub: float = math.inf,
    out_dtype: Any = None,
    scales_dtype: Any = "float32",
    output: Any = None,
    scale_output: Any = None,
    transposed_scales: bool = False,
    input_fn: InputFunction | None = None,
    target: str | None = None,
    compile_only: bool = False,
) -> Any:
    """RMSNorm and dynamic per-row FP8 quantization in one pass.

    For each row, in float32, with g = gamma + weight_offset::

        r     = 1 / sqrt(sum(x^2) / N + epsilon)
        amax  = max|x * g| * r
        scale = min(amax, scale_ub) / FP8_MAX        amax, scale_ub, scale rounded to scales_dtype
        code  = fp8(clamp(((x * r) * g) / scale))    by a reciprocal of the rounded scale

    Dequantize with `output * scale_output`. A row of zeros has scale 0 and codes 0. A row whose
    amax is NaN or infinite has scale NaN; the codes of its NaN elements are NaN, all others 0.
    A row whose sum of squares overflows float32 has r = 0, and so scale 0 and codes 0.
    The bytes of a row depend on its values alone: not on other rows, threads, or the target.

    Parameters
    ----------
    x : array `[..., N]`, float32, float16 or bfloat16; 1 <= N <= 131072
        Last axis contiguous, rows at one distance of any length. With `input_fn` also a tuple of
        arrays, each of one shape `[..., N]`, or `[N]`, `[..., 1]`, `[1]`, `[]`.
    gamma : array `[N]`, dtype of x or float32
    epsilon : float >= 0
        Rounded to the dtype of gamma where that is float16 or bfloat16, else to the dtype of x.
    weight_offset : float
        Added to gamma; rounded like epsilon.
    scale_ub : float >= 0
        Upper bound of amax (as the original's code has it; its page says of the scale).
    out_dtype : `float8_e4m3fn` or `float8_e4m3fnuz`
        FP8_MAX is 448 or 240. Default: what the device has, float8_e4m3fn on CPUs.
    scales_dtype : float32, float16 or bfloat16
    output : array `[..., N]` of out_dtype, optional
        Written in place where given; may be strided by rows, must not share memory with inputs.
    scale_output : array `[..., 1]` of scales_dtype, optional
    transposed_scales : bool
        Scales as `[1, M]`, M the number of rows: the original's graph-level layout.
    input_fn : callable, optional
        Loads x: takes the values of the arrays in `x` (float32 in the kernel language, see
        `irnorm.lang`), returns the value to normalize, fused into the same pass. It is called once
        for each layout of arguments: what it captures are constants from then on. Pass the same
        function object on every call; a new one is traced again.
    target : str, optional
        A device (`cpu`, `cuda`, `cuda:1`, `rocm`), or a target that this machine runs, see
        `irnorm env`. Default: the device of the arrays, and the best target for it. Numpy arrays
        are copied to a GPU and back; torch tensors on one are used where they are, on torch's
        current stream, without waiting.
    compile_only : bool
        Only make sure that the module is compiled, and loaded in this thread; returns None.

    Returns
    -------
    (output, scale_output) : arrays of the kind of x: torch tensors for torch, else numpy arrays.

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument; nothing was written.
    TargetError : this machine cannot run the target.
    CompileError : nothing compiled fits, and compiling is impossible or forbidden (IRNORM_JIT=0).

    Source: Modular MAX `nn` (`rms_norm_fused_fp8`), public source.
    """
    if input_fn is not None and isinstance(x, (tuple, list)):
        given, names = (*x, gamma, output, scale_output), _names(len(x))
    else:
        given, names = (x, gamma, output, scale_output), _NAMES
    options = (out_dtype, scales_dtype, transposed_scales, input_fn, target)
    try:
        numbers = _NUMBERS.pack(weight_offset, epsilon, scale_ub)
    except (TypeError, ValueError, OverflowError, struct.error):  # one is no number: which?
        named = zip(UNIFORMS, (weight_offset, epsilon, scale_ub), strict=True)
        numbers = _NUMBERS.pack(*(_args.real(name, value) for name, value in named))
    return carry_out(_args, _plan, names, given, options, numbers, compile_only)


@cache
def _names(inputs: int) -> tuple[str, ...]:
    """What messages call the arrays, if x is several."""
    return (*(f"x[{i}]" for i in range(inputs)), *_NAMES[1:])


@lru_cache(maxsize=1024)
def _uniforms(parameters: str, scales: str, numbers: bytes) -> tuple[float, ...]:
    """The kernel's float32 arguments, checked and rounded as the operation has it."""
    weight_offset, epsilon, scale_ub = _NUMBERS.unpack(numbers)
    _args.bounded("weight_offset", weight_offset, -math.inf, finite=True)
    small = _args.rounded("epsilon", epsilon, parameters)
    _args.bounded("scale_ub", scale_ub, 0.0)
    parameter, scale = (arrays.numpy_dtype(dtype).type for dtype in (parameters, scales))
    with np.errstate(over="ignore"):
        bound = scale(np.float32(scale_ub))
        return float(parameter(weight_offset)), small, float(bound)


def _plan(
    names: tuple[str, ...],
    given: tuple[Any, ...],
    out_dtype: Any,
    scales_dtype: Any,
    transposed_scales: bool,
    input_fn: InputFunction | None,
    target: str | None,
) -> Plan:
    """Check a call that differs from all before in more than addresses and numbers."""
    if input_fn is not None and not callable(input_fn):
        raise _args.type_error(f"input_fn is a {type(input_fn).__name__}, expected a function")
    if not 1 <= len(given) - 3 <= MAX_INPUTS:
        raise _args.error(f"x has {len(given) - 3} arrays, expected 1 to {MAX_INPUTS}")
    layouts, place = _args.layouts(names, given, target, outputs=2)
    *inputs, gamma = layouts[:-2]
    out = _args.dtype_option("out_dtype", place.fp8 if out_dtype is None else out_dtype, FP8)
    scales = _args.dtype_option("scales_dtype", scales_dtype, FLOATS)

    dtypes = [_args.dtype(*pair, FLOATS) for pair in zip(names, inputs, strict=False)]
    _args.dtype("gamma", gamma, tuple(dict.fromkeys((dtypes[0], "float32"))))
    shape = _shape_of_rows(names, inputs)
    _args.shape("gamma", gamma, shape[-1:], "last axis of x")
    arguments, input_rows = loaded(_args, "x", names[: len(inputs)], inputs, shape)
    count = math.prod(shape[:-1])
    scale_shape = (1, count) if transposed_scales else (*shape[:-1], 1)
    rows = (
        *input_rows,
        _args.rows("gamma", gamma),
        _args.output("output", given[-2], shape, out),
        _args.output("scale_output", given[-1], scale_shape, scales, columns=False),
    )

    others = _others(gamma.dtype, out, scales)
    pairs = [(a.name, a.dtype) for a in arguments]
    specialization = _specialization(pairs, gamma.dtype, out, scales, shape[-1])
    if input_fn is not None:
        specialization = _with_function(specialization, arguments, others, input_fn)
    first = given[0]
    return Plan(
        names,
        rows,
        (arrays.allocator(first, shape, out), arrays.allocator(first, scale_shape, scales)),
        launch(
            specialization,
            Size.plain(count, shape[-1]),
            place,
            (*arguments, *others),
            rows,
            len(UNIFORMS),
            first,
        ),
        partial(_uniforms, gamma.dtype if gamma.dtype != "float32" else dtypes[0], scales),
    )


def _shape_of_rows(names: tuple[str, ...], inputs: list[Layout]) -> tuple[int, ...]:
    """The shape of what is normalized, from inputs that broadcast to it."""
    try:
        shape = np.broadcast_shapes(*(layout.shape for layout in inputs))
    except ValueError:
        shapes = ", ".join(f"{n} {list(x.shape)}" for n, x in zip(names, inputs, strict=False))
        raise _args.error(f"the inputs' shapes do not broadcast: {shapes}") from None
    if not shape:
        raise _args.error("x has shape [], expected [..., N]")
    if not 1 <= shape[-1] <= MAX_WIDTH:
        raise _args.error(f"x has {shape[-1]} columns, expected 1 to {MAX_WIDTH}")
    return shape


def _with_function(
    specialization: Specialization,
    inputs: tuple[Array, ...],
    others: tuple[Array, ...],
    function: InputFunction,
) -> Specialization:
    """The specialization with a user's function in its program; the function is called once."""
    x = traced(_args, "input_fn", function, inputs)

    def retrace(width: int | None) -> Program:
        return _trace(inputs, others, lambda *_: x, width)

    return replace(specialization, retrace=retrace, digest=retrace(None).digest)
