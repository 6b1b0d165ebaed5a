"""`irnorm compile`."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from irnorm.cli.output import FailedError, as_json, print_json, print_table, progress, size
from irnorm.errors import CompileError
from irnorm.ops import NAMES, Specialization, operation
from irnorm.targets import TARGETS, Target, find

if TYPE_CHECKING:
    from irnorm.bundle import Bundle

DTYPES = ("bfloat16", "float16")


class Width(click.ParamType[Any]):
    """`any` (None), or a number of columns."""

    name = "width"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> int | None:
        from irnorm.arguments import MAX_WIDTH

        if value == "any":
            return None
        try:
            width = int(value)
        except ValueError:
            width = 0
        if not 1 <= width <= MAX_WIDTH:
            self.fail(f"{value!r}, expected any, or a number from 1 to {MAX_WIDTH}", param, ctx)
        return width


@dataclass
class Compiled:
    """What compiling for one target gave."""

    target: Target
    entries: Sequence[Specialization]
    seconds: float
    data: bytes = b""
    error: str = ""


@click.command("compile")
@click.option(
    "--target", "names", multiple=True, default=("cpu",), show_default=True, metavar="NAME",
    help=f"Target, family or all; may be repeated. Targets: {', '.join(TARGETS)}.",
)  # fmt: skip
@click.option(
    "--op", "ops", multiple=True, default=NAMES, type=click.Choice(NAMES),
    metavar="NAME", help=f"Operation; may be repeated: {', '.join(NAMES)}.  [default: all]",
)  # fmt: skip
@click.option(
    "--width", "widths", multiple=True, type=Width(), metavar="N|any",
    help="Width of a row, in MLA of the latents; may be repeated.  [default: hidden sizes of known "
    "models, in MLA 512; and any]",
)  # fmt: skip
@click.option(
    "--dtype", "dtypes", multiple=True, metavar="DTYPE",
    type=click.Choice(("float32", "float16", "bfloat16")),
    help="dtype of the first array; may be repeated.  [default: bfloat16, float16]",
)  # fmt: skip
@click.option(
    "--all", "everything", is_flag=True,
    help="Every combination of dtypes and formats.",
)  # fmt: skip
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N",
    help="Modules compiled at a time.  [default: the cores]",
)  # fmt: skip
@click.option(
    "--output", type=click.Path(path_type=Path), default=Path("irnorm-bundle"),
    show_default=True, metavar="DIR", help="The bundle; one that is there is replaced.",
)  # fmt: skip
@as_json
def build(
    names: tuple[str, ...],
    ops: tuple[str, ...],
    widths: tuple[int | None, ...],
    dtypes: tuple[str, ...],
    everything: bool,
    jobs: int | None,
    output: Path,
    as_json: bool,
) -> None:
    """Compile a bundle of ready-made modules.

    A bundle needs no compiler to run; put the folder on IRNORM_PATH to use it. By default it has
    every operation for the cpu targets, arrays of bfloat16 and float16, what of other dtypes and
    formats is common, and widths 576, 1536, 2048, 2560, 2880, 3072, 3584, 4096, 5120, 6144, 7168,
    8192, 12288, 16384 and any; `irnorm list BUNDLE` tells. The QK operations have entries for any
    width only, those of MLA for latents of width 512 with rope_dim 64, and any. Targets of the
    families vulkan and metal have none for any width, and no operation of MLA.
    """
    from irnorm import bundle

    targets = list(dict.fromkeys(t for name in names for t in find(name)))
    entries = selected(dict.fromkeys(ops), dict.fromkeys(widths), dtypes, everything)
    output = output.absolute()
    bundle.check_replaceable(output)
    begin = time.perf_counter()
    wanted = [part for t in targets for part in _modules(t, _for(t, entries))]
    compiled = compile_all(wanted, jobs or _cores())
    failed = [c for c in compiled if c.error]
    if not failed:
        written = bundle.write(output, [(c.target, c.data, c.entries) for c in compiled])
    seconds = time.perf_counter() - begin
    facts = [_facts(parts, not failed) for parts in _by_target(compiled)]
    if as_json:
        path = None if failed else str(output)
        print_json({"bundle": path, "seconds": round(seconds, 2), "targets": facts})
    elif not failed:
        _print(facts, written, seconds)
    if failed:
        raise FailedError(_report(failed))


def selected(
    ops: Iterable[str], widths: Iterable[int | None], dtypes: Sequence[str], everything: bool
) -> list[Specialization]:
    """The specializations to compile, for each target; without `widths` each operation's own.

    Raises
    ------
    CompileError : there are none.
    """
    widths = list(widths)
    found = []
    for op in ops:
        for width in widths or operation(op).widths:
            for specialization in operation(op).variants(width):
                chosen = dtypes or (() if everything else DTYPES)
                if chosen and specialization.dtypes[0][1] not in chosen:
                    continue
                if everything or operation(op).usual(specialization):
                    found.append(specialization)
    if not found:
        raise CompileError("no operation has a variant of these dtypes; see `irnorm list`")
    return found


def _for(target: Target, entries: Sequence[Specialization]) -> list[Specialization]:
    """Those of `entries` that the target can have.

    Raises
    ------
    CompileError : there are none.
    """
    fitting = [e for e in entries if target.paged or not _is_paged(e.op)]
    if not fitting:
        ops = ", ".join(dict.fromkeys(e.op for e in entries))
        raise CompileError(
            f"{target.name} cannot have operations on a paged cache ({ops}); name others by --op"
        )
    own = [e for e in fitting if e.width is not None or target.any_width]
    if not own:
        raise CompileError(f"{target.name} has entries of one width only; name widths by --width N")
    return own


@cache
def _is_paged(op: str) -> bool:
    """Whether an operation writes to a paged cache."""
    program = next(operation(op).variants(None)).program()
    return any(array.table for array in program.arrays)


def _modules(
    target: Target, entries: Sequence[Specialization]
) -> list[tuple[Target, Sequence[Specialization]]]:
    """What goes into each module: for CPUs all of it, for GPUs the entries of a width.

    A GPU's driver compiles or loads all kernels of a module when the first is called.
    """
    if target.schedule != "gpu":
        return [(target, entries)]
    by_width: dict[int | None, list[Specialization]] = {}
    for entry in entries:
        by_width.setdefault(entry.width, []).append(entry)
    return [(target, part) for part in by_width.values()]


def compile_all(
    wanted: Sequence[tuple[Target, Sequence[Specialization]]], jobs: int
) -> list[Compiled]:
    """Compile modules, `jobs` at a time; failures are in the results."""
    from irnorm import bundle, compiler

    def compiled(target: Target, entries: Sequence[Specialization]) -> Compiled:
        begin = time.perf_counter()
        name = bundle.module_name(target, entries)
        report(f"{name}: compiling {len(entries)} entries", False)
        try:
            mlir = compiler.emit(entries, target)
            if stop.is_set():
                raise CompileError("cancelled")
            data, error = compiler.compile_module(mlir, target), ""
        except CompileError as problem:
            data, error = b"", str(problem)
        return Compiled(target, entries, time.perf_counter() - begin, data, error)

    if not compiler.available():
        raise CompileError("iree-base-compiler is not installed; install irnorm[compile]")
    stop = threading.Event()
    with progress("compiling", len(wanted), verbose=True) as report:
        pool = ThreadPoolExecutor(min(jobs, len(wanted)))
        try:
            futures: list[Future[Compiled]] = [pool.submit(compiled, *part) for part in wanted]
            for future in as_completed(futures):
                done = future.result()
                what = "failed" if done.error else f"{size(len(done.data))}"
                name = bundle.module_name(done.target, done.entries)
                report(f"{name}: {what} in {done.seconds:.1f} s", True)
        except KeyboardInterrupt:
            stop.set()
            while not all(future.cancel() or future.done() for future in futures):
                compiler.cancel()
                time.sleep(0.05)
            raise
        finally:
            pool.shutdown(cancel_futures=True)
    return [future.result() for future in futures]


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _facts(compiled: Sequence[Compiled], written: bool) -> dict[str, object]:
    """Of the modules of one target."""
    from irnorm.bundle import module_name

    target = compiled[0].target
    return {
        "target": target.name,
        "entries": sum(len(c.entries) for c in compiled),
        "size": sum(len(c.data) for c in compiled),
        "seconds": round(sum(c.seconds for c in compiled), 2),
        "files": [f"{module_name(target, c.entries)}.vmfb" for c in compiled if written],
        "error": "\n".join(c.error for c in compiled if c.error) or None,
    }


def _by_target(compiled: Sequence[Compiled]) -> list[list[Compiled]]:
    parts: dict[Target, list[Compiled]] = {}
    for c in compiled:
        parts.setdefault(c.target, []).append(c)
    return list(parts.values())


def _print(facts: Sequence[dict[str, Any]], written: Bundle, seconds: float) -> None:
    rows = [
        (f["target"], f["entries"], len(f["files"]), size(f["size"]), f"{f['seconds']:.1f}")
        for f in facts
    ]
    columns = ("target", "entries", "files", "size", "seconds")
    print_table(columns, rows, columns[1:])
    click.echo(f"\n{written.path}: {seconds:.1f} s")


def _report(failed: Sequence[Compiled]) -> str:
    lines = [f"{c.target.name}: {c.error}" for c in failed]
    return "\n".join([*lines, "nothing was written"])
