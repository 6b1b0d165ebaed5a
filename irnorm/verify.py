"""Whether a bundle is what it says: hashes, and what its code computes.

Every entry that this machine runs is called on rows that are normal, zero, subnormal, huge, or
not finite, and must give the bytes of `irnorm.reference`: on a few rows packed tightly, and on
many padded rows, which several threads share. The calls are those of `irnorm.verify_cases`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from irnorm import gpu, hardware, targets
from irnorm.arguments import MAX_WIDTH
from irnorm.bundle import Bundle, Entry
from irnorm.errors import BundleError, IrnormError
from irnorm.geometry import facts
from irnorm.images import image
from irnorm.lang.program import Program
from irnorm.modules import Function
from irnorm.ops import NAMES, operation
from irnorm.places import cpu_launch
from irnorm.rows import Rows, Size
from irnorm.runtime import THREAD_ELEMENTS, Module
from irnorm.verify_cases import CASES, Case, cases

OK, WRONG, NOT_RUN = "ok", "wrong", "not run"

#: Widths at which the entry for any width is run, or the next that it takes.
ANY_WIDTHS = (1, 7, 64, 333, 4096, 5000)


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
    specialization = entry.specialization()
    program = specialization.program()
    function = Function(module, entry.function, entry.width, entry.kernel)
    for number, case in enumerate(cases(specialization, width)):
        runs = [(case, 0)]
        if case.integers:
            runs.append((case, 3))
        elif number == 0:
            copies = -(-THREAD_ELEMENTS // case.size.elements)
            many = np.tile(np.arange(case.size.count), copies)
            runs.append((case.chosen(program, many), 3))
        for run, padding in runs:
            try:
                problem = _run(function, entry.target, program, run, padding)
            except Exception as error:  # a wrong module may fail in any way
                problem = f"{type(error).__name__}: {error}"
                if isinstance(error, IrnormError):
                    problem = str(error)
            if problem:
                return problem
    return ""


# -- one call -------------------------------------------------------------------------------------


def _run(function: Function, target: str, program: Program, case: Case, padding: int) -> str:
    """Run a case with its rows, and heads of rows, `padding` elements apart; the difference."""
    images = [image(array, case, padding=padding) for array in program.arrays]
    memory = [i.data.copy() for i in images]
    uniforms, integers = case.of(program)
    launch = _launch(function, target, program, case.size, tuple(i.rows for i in images), integers)
    launch(tuple(data.ctypes.data for data in memory), uniforms)
    pairs = zip(images, memory, strict=True)
    return next((text for i, data in pairs if (text := i.difference(data, case.rows))), "")


def _launch(
    function: Function,
    target: str,
    program: Program,
    size: Size,
    rows: tuple[Rows, ...],
    integers: tuple[int, ...],
) -> Callable[[tuple[int, ...], tuple[float, ...]], None]:
    if targets.TARGETS[target].family not in targets.GPU_FAMILIES:
        uniforms = len(program.uniforms)
        return cpu_launch(function, size, program.arrays, rows, uniforms, integers)
    device = hardware.device_for(targets.TARGETS[target])
    work = gpu.Work(lambda aligned: function, size, device, program.arrays, rows, integers)
    return gpu.IreeLaunch(work)
