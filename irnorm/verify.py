"""Whether a bundle is what it says: hashes, and what its code computes.

Every entry that this machine runs is called on rows that are normal, zero, subnormal, huge, or
not finite, and must give the bytes of `irnorm.reference`: on a few rows packed tightly, and on
many padded rows, which several threads share. A new operation adds its function to `CASES`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import ml_dtypes
import numpy as np

from irnorm import arrays, gpu, hardware, reference, targets
from irnorm.bundle import Bundle, Entry
from irnorm.call import MAX_WIDTH, cpu_launch
from irnorm.errors import BundleError, IrnormError
from irnorm.fp4 import swizzle_scales, unswizzle_scales
from irnorm.geometry import facts
from irnorm.lang import Array
from irnorm.lang.program import Program
from irnorm.modules import Function
from irnorm.ops import NAMES, Specialization, operation
from irnorm.rows import Rows, Size
from irnorm.runtime import PARALLEL_ELEMENTS, Module

OK, WRONG, NOT_RUN = "ok", "wrong", "not run"

#: Widths at which the entry for any width is run, or the next that it takes.
ANY_WIDTHS = (1, 7, 64, 333, 4096, 5000)

Values = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Result:
    """What became of one file or entry of a bundle.

    Attributes
    ----------
    kind : `file` or `entry`.
    name : of the file, or of the function.
    target : what it is compiled for.
    outcome : `ok`, `wrong` or `not run`.
    detail : why, where it is not `ok`.
    """

    kind: str
    name: str
    target: str
    outcome: str
    detail: str = ""


@dataclass(frozen=True)
class Case:
    """A call and its right answer.

    Attributes
    ----------
    arrays : by name in the row program: inputs, and what outputs must become; not swizzled.
    uniforms : by name.
    rows : what each row of the inputs is, for messages.
    """

    arrays: dict[str, Values]
    uniforms: dict[str, float]
    rows: tuple[str, ...]


def verify(bundle: Bundle) -> Iterator[Result]:
    """Check every file of `bundle`, then every entry; one result each, in that order."""
    modules: dict[str, Module] = {}
    for file in bundle.files.values():
        try:
            modules[file.path] = Module(bundle.read(file.path))
        except BundleError as error:
            yield Result("file", file.path, file.target, WRONG, str(error))
        else:
            yield Result("file", file.path, file.target, OK)
    # Targets of one specialization follow each other, so that its cases are made once.
    for entry in sorted(bundle.entries, key=lambda e: (e.function, e.target)):
        outcome, detail = _entry(bundle, entry, modules.get(entry.file))
        yield Result("entry", entry.function, entry.target, outcome, detail)


def _entry(bundle: Bundle, entry: Entry, module: Module | None) -> tuple[str, str]:
    problem = _mismatch(bundle, entry)
    if problem:
        return WRONG, problem
    if not hardware.runs(entry.target):
        return NOT_RUN, f"this machine cannot run {entry.target}"
    if module is None:
        return NOT_RUN, f"{entry.file} is not what the manifest says"
    if entry.op not in CASES:
        return NOT_RUN, f"irnorm has no check of {entry.op}"
    for width in widths_of(entry, ANY_WIDTHS):
        problem = _differs(module, entry, width)
        if problem:
            return WRONG, f"width {width}: {problem}"
    return OK, ""


def widths_of(entry: Entry, of_any: Iterable[int]) -> tuple[int, ...]:
    """The width of an entry; of one for any width those `of_any`, up to whole blocks of columns."""
    if entry.width:
        return (entry.width,)
    block = max(array.cols for array in entry.specialization().program().arrays)
    return tuple(dict.fromkeys(-(-width // block) * block for width in of_any))


def _mismatch(bundle: Bundle, entry: Entry) -> str:
    """What is wrong with an entry of the manifest; empty if nothing."""
    if entry.op not in NAMES:
        return f"unknown operation {entry.op!r}; this irnorm has {', '.join(NAMES)}"
    width = entry.width
    if not (width is None or (isinstance(width, int) and 1 <= width <= MAX_WIDTH)):
        return f"its width is {width!r}, expected null or 1 to {MAX_WIDTH}"
    specialization = entry.specialization()
    if specialization not in operation(entry.op).variants(width):
        return f"{entry.op} has no variant with the dtypes {entry.dtypes}"
    if specialization.name != entry.function:
        return f"what the manifest says of it is true of {specialization.name}"
    target = targets.TARGETS.get(entry.target)
    if target and entry.kernel != facts(specialization, target):
        return "its launch facts are not those of its kernel"
    if bundle.files[entry.file].target != entry.target:
        return f"its file is for {bundle.files[entry.file].target}"
    return ""


def _differs(module: Module, entry: Entry, width: int) -> str:
    """How the results at one width differ from the reference; empty if they do not."""
    for number, case in enumerate(_cases(entry.specialization(), width)):
        rows = len(case.rows)
        runs = [(1, 0)]
        if number == 0:
            runs.append((-(-PARALLEL_ELEMENTS // (rows * width)), 3))
        for copies, padding in runs:
            try:
                problem = _run(module, entry, width, case, copies, padding)
            except Exception as error:  # a wrong module may fail in any way
                problem = f"{type(error).__name__}: {error}"
                if isinstance(error, IrnormError):
                    problem = str(error)
            if problem:
                return problem
    return ""


# -- one call -------------------------------------------------------------------------------------

_GUARD = 0xA5  # bytes between rows, which nobody may write


def _run(
    module: Module,
    entry: Entry,
    width: int,
    case: Case,
    copies: int,
    padding: int,
) -> str:
    """Run a case with every row `copies` times, rows `padding` elements apart; the difference."""
    program = entry.specialization().program()
    placed = [_place(a, case.arrays[a.name], copies, padding) for a in program.arrays]
    m = len(case.rows) * copies
    columns = {a.name: case.arrays[a.name].shape[-1] for a in program.arrays}
    rows = tuple(
        Rows(m, columns[a.name], p.shape[-1], p.dtype.name)
        if a.strides
        else Rows(1, p.size, p.size, p.dtype.name)
        for p, a in zip(placed, program.arrays, strict=True)
    )
    widths = tuple(next(columns[a.name] for a in part.arrays if a.cols) for part in program.parts)
    uniforms = tuple(case.uniforms[name] for name in program.uniforms)
    function = Function(module, entry.function, entry.width, entry.kernel)
    _launch(function, entry, Size(m, widths), program, rows)(
        tuple(p.ctypes.data for p in placed), uniforms
    )
    for array, result in zip(program.arrays, placed, strict=True):
        if array.output:
            problem = _compare(array, result, case, copies)
            if problem:
                return problem
    return ""


def _launch(
    function: Function,
    entry: Entry,
    size: Size,
    program: Program,
    rows: tuple[Rows, ...],
) -> Callable[[tuple[int, ...], tuple[float, ...]], None]:
    target = targets.TARGETS[entry.target]
    if target.family not in targets.GPU_FAMILIES:
        return cpu_launch(function, size, program.arrays, rows, len(program.uniforms))
    device = hardware.device_for(target)
    work = gpu.Work(lambda aligned: function, size, device, program.arrays, rows)
    return gpu.IreeLaunch(work)


def _place(array: Array, values: Values, copies: int, padding: int) -> Values:
    """An argument in memory: inputs filled in, outputs full of guard bytes (swizzled: zeros)."""
    if not array.rows:
        return np.ascontiguousarray(values)
    if array.swizzled:
        return np.zeros_like(swizzle_scales(np.repeat(values, copies, 0)))
    shape = (len(values) * copies, values.shape[1] + padding)
    placed = np.full((shape[0], shape[1] * values.itemsize), _GUARD, np.uint8).view(values.dtype)
    if not array.output:
        for copy in range(copies):
            start = copy * len(values)
            placed[start : start + len(values), : values.shape[1]] = values
    return placed


def _compare(array: Array, result: Values, case: Case, copies: int) -> str:
    expected = case.arrays[array.name]
    count, columns = expected.shape
    unsigned = f"u{expected.itemsize}"
    plain = unswizzle_scales(result, copies * count, columns) if array.swizzled else result
    bits = plain.view(unsigned).reshape(copies, count, -1)
    wanted = np.ascontiguousarray(expected).view(unsigned)
    differ = bits[:, :, :columns] != wanted
    if differ.any():
        copy, row, column = (int(i) for i in np.argwhere(differ)[0])
        return (
            f"{array.name}: {np.count_nonzero(differ)} of {differ.size} differ; first in a row of "
            f"kind {case.rows[row]!r}, column {column}: {int(bits[copy, row, column]):#x}, "
            f"expected {int(wanted[row, column]):#x}"
        )
    guard = int.from_bytes([_GUARD] * expected.itemsize, "little")
    if (bits[:, :, columns:] != guard).any():
        return f"{array.name}: memory between rows was written"
    if array.swizzled and swizzle_scales(plain).tobytes() != result.tobytes():
        return f"{array.name}: padding was written"
    return ""


# -- cases of the operations ----------------------------------------------------------------------


@lru_cache(maxsize=len(ANY_WIDTHS))
def _cases(specialization: Specialization, width: int) -> tuple[Case, ...]:
    return tuple(CASES[specialization.op](specialization, width))


def rows(width: int, dtype: str) -> tuple[Values, tuple[str, ...]]:
    """Rows of every kind that kernels meet, and the name of each row's kind."""
    random = np.random.default_rng(width)
    info = ml_dtypes.finfo(dtype)
    largest, normal = float(info.max), float(info.smallest_normal)
    subnormal = float(info.smallest_subnormal)

    def noise() -> Values:
        return random.standard_normal(width)

    def with_special(*special: float) -> Values:
        values = noise()
        where = random.permutation(width)[: len(special)]
        values[where] = special[: len(where)]
        return values

    signs = random.choice([-1.0, 1.0], width)
    single = np.where(np.arange(width) == random.integers(width), -3.0, 0.0)
    kinds = {
        "normal": noise(),
        "outlier": with_special(100.0),
        "zero": np.zeros(width),
        "negative zero": np.full(width, -0.0),
        "one element": single,
        "subnormal": random.integers(-40, 40, width) * subnormal,
        "tiny": noise() * normal * 16,
        "small squares": noise() * math.sqrt(float(np.finfo(np.float32).tiny)),
        "wide range": signs * 2.0 ** random.uniform(-12, 12, width),
        "huge": noise() * min(largest, 1e16) / 8,
        "largest": signs * largest,
        "nan": with_special(math.nan),
        "infinity": with_special(math.inf),
        "infinities and nan": with_special(-math.inf, math.inf, math.nan),
    }
    limit = [np.clip(v, -largest, largest) if np.isfinite(v).all() else v for v in kinds.values()]
    return np.stack(limit).astype(arrays.numpy_dtype(dtype)), tuple(kinds)


def _rms_norm_fused_fp8(specialization: Specialization, width: int) -> Iterator[Case]:
    dtypes = dict(specialization.dtypes)
    x, names = rows(width, dtypes["x"])
    random = np.random.default_rng(width + 1)
    gamma = random.uniform(-1.5, 1.5, width).astype(arrays.numpy_dtype(dtypes["gamma"]))
    # Exact in every dtype, so that nothing rounds them.
    for epsilon, weight_offset, scale_ub in (
        (2.0**-20, 0.0, math.inf),
        (2.0**-10, 1.0, 1.5),
        (0.0, 0.0, math.inf),
    ):
        output, scale = reference.rms_norm_fused_fp8(
            x,
            gamma,
            epsilon=epsilon,
            weight_offset=weight_offset,
            scale_ub=scale_ub,
            out_dtype=dtypes["output"],
            scales_dtype=dtypes["scale_output"],
        )
        values = {"x": x, "gamma": gamma, "output": output, "scale_output": scale}
        uniforms = {"epsilon": epsilon, "weight_offset": weight_offset, "scale_ub": scale_ub}
        yield Case(values, uniforms, names)


def _row_mean_of_squares_qk(specialization: Specialization, width: int) -> Iterator[Case]:
    dtypes = dict(specialization.dtypes)
    q, names = rows(width, dtypes["q"])
    k, _ = rows(_other_width(width), dtypes["k"])
    qk_var = reference.row_mean_of_squares_qk(q, k)
    yield Case({"q": q, "k": k, "qk_var": qk_var}, {}, names)


def _apply_qk_rms_norm(specialization: Specialization, width: int) -> Iterator[Case]:
    dtypes = dict(specialization.dtypes)
    q, names = rows(width, dtypes["q"])
    k, _ = rows(_other_width(width), dtypes["k"])
    random = np.random.default_rng(width + 1)
    gamma_q, gamma_k = (random.uniform(-1.5, 1.5, v.shape[1]).astype(np.float32) for v in (q, k))
    qk_var = reference.row_mean_of_squares_qk(q, k)
    for epsilon in (2.0**-20, 0.0):
        q_out, k_out = reference.apply_qk_rms_norm(
            q, k, qk_var, gamma_q, gamma_k, epsilon=epsilon, out_dtype=dtypes["q_out"]
        )
        values = {"q": q, "k": k, "qk_var": qk_var, "gamma_q": gamma_q, "gamma_k": gamma_k}
        yield Case({**values, "q_out": q_out, "k_out": k_out}, {"epsilon": epsilon}, names)


def _rmsnorm_fp4quant(specialization: Specialization, width: int) -> Iterator[Case]:
    (scale,) = (a for a in specialization.program().arrays if a.name == "block_scale")
    dtypes = dict(specialization.dtypes)
    x, names = rows(width, dtypes["input"])
    random = np.random.default_rng(width + 1)
    weight = random.uniform(-1.5, 1.5, width).astype(arrays.numpy_dtype(dtypes["weight"]))
    for eps, global_scale in ((2.0**-20, 300.0), (2.0**-10, 1e37), (0.0, 1.0)):
        y_fp4, block_scale = reference.rmsnorm_fp4quant(
            x,
            weight,
            global_scale=global_scale,
            eps=eps,
            block_size=scale.cols,
            scale_format="e4m3" if "global_scale" in dtypes else "ue8m0",
        )
        inputs = {"input": x, "weight": weight, "global_scale": np.full(1, global_scale, "f4")}
        yield Case({**inputs, "block_scale": block_scale, "y_fp4": y_fp4}, {"eps": eps}, names)


def _other_width(width: int) -> int:
    """Of K, beside that of Q: fewer columns, and another remainder."""
    return width // 3 + 1


#: op -> the calls to make of a specialization at a width.
CASES: dict[str, Callable[[Specialization, int], Iterator[Case]]] = {
    "rms_norm_fused_fp8": _rms_norm_fused_fp8,
    "row_mean_of_squares_qk": _row_mean_of_squares_qk,
    "apply_qk_rms_norm": _apply_qk_rms_norm,
    "rmsnorm_fp4quant": _rmsnorm_fp4quant,
}
