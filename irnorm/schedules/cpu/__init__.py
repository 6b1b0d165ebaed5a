"""The `cpu` schedule: a row program as vector code in an executable of our own.

A workgroup takes a run of rows. A row is walked in chunks of 32 columns; reductions that do not
depend on each other share a walk, and stores get one once the scalars they need are known. The
first reductions of a row are taken before the stores of the row before: the processor then has a
walk to work on while it waits for the scalars, a long chain of operations (7 % at N = 4096). Where
rows are not too wide, what depends on the column alone and is more than a float32 in memory (gamma
plus an offset) is computed once a workgroup and kept; what two walks need and is more than a load
is computed in the first and kept for the second.

Parts of a program are done one after the other, but those that look up where their rows are: these
share what they find, and are done a row at a time.

A part is a `kernel`; its walks are in `reductions` (sums and maxima), `walk` (stores) and `blocks`;
`chunks` is about memory and lanes, `traffic` about caches, `keep` about what is computed when.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from iree.compiler.dialects import arith, llvm

from irnorm.lang.program import Part, merge
from irnorm.schedules.cpu import ieee
from irnorm.schedules.cpu.keep import shared_row_values, uniform_columns
from irnorm.schedules.cpu.kernel import KEPT_WIDTH, Kernel
from irnorm.schedules.cpu.reductions import GROUP
from irnorm.schedules.current import Arguments
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.targets import Target

_LESS, _AT_MOST, _MORE = 2, 7, 8  # predicates of arith.cmpi; the last two take no sign
WORKGROUP_ELEMENTS = 32768
MIN_ROWS = 8


def workgroups(e: Emitter, m: MLIR, width: Index) -> MLIR:
    """Into how many workgroups a pool of threads divides `m` rows; kernels take any number.

    `width` is how many elements there are for a row, in all parts.
    """
    rows = e.max(MIN_ROWS, e.div(WORKGROUP_ELEMENTS, e.max(width, 1)))
    return arith.ceildivui(m, e.index(rows))


def emit(
    e: Emitter, parts: Sequence[tuple[Part, Arguments]], workgroups: MLIR, target: Target
) -> None:
    """Emit the rows of legalized parts at the current insertion point, for one of `workgroups`."""
    with ieee.arithmetic(target.architecture):
        m, workgroup = parts[0][1].m, parts[0][1].workgroup
        rows = arith.ceildivui(m, workgroups)
        start = e.mul(workgroup, rows)
        stop = e.min(e.add(start, rows), m)
        kernels = [Kernel(e, *part, start) for part in _merged(parts)]
        together = [kernel for kernel in kernels if kernel.part.where is not None]
        for kernel in kernels:
            if kernel not in together:
                _emit_apart(kernel, start, stop)
        if together:
            _emit_together(e, together, start, stop)
        if "avx512f" in e.features:  # see `Traffic.streams`
            llvm.call_intrinsic(None, "llvm.x86.sse.sfence", [], [], [])


def _emit_apart(kernel: Kernel, start: Index, stop: Index) -> None:
    """All rows of a part that leaves none out; of a width that is not known, in two ways if narrow
    rows gain by what is kept of them (a fifth).
    """
    e, part, args = kernel.e, kernel.part, kernel.args
    keeps = uniform_columns(part) or shared_row_values(part, kernel.stages, ())
    if isinstance(args.n, int) or kernel.blocks or not keeps:
        kernel.emit(start, stop)
        return
    beyond = arith.subi(args.n, e.index(GROUP)), e.index(KEPT_WIDTH - GROUP)
    for predicate, narrow in ((_AT_MOST, True), (_MORE, False)):
        with e.when(arith.cmpi(predicate, *beyond)):
            Kernel(e, part, args, start, narrow).emit(start, stop)


def _emit_together(e: Emitter, kernels: Sequence[Kernel], start: Index, stop: Index) -> None:
    """All rows of parts that look up where a row is, or leave it out.

    Each is looked up once for all parts, beginning with what was found for the row before. Its
    reductions come first and what waits for them last: the processor has the other parts to work
    on meanwhile.
    """
    # Keys that do not decrease from row to row.
    searches = {
        id(n): n
        for kernel in kernels
        for n in kernel.looked_up
        if n.op == "search" and n.args[0].op == "number"
    }

    def row(number: MLIR, found: list[MLIR]) -> list[MLIR]:
        known: dict[int, MLIR] = {}
        for kernel in kernels:
            kernel.begin(number, known, dict(zip(searches, found, strict=True)))
        for kernel in reversed(kernels):
            kernel.finish()
        return [known[search] for search in searches]

    for kernel in kernels:
        kernel.prepare()
    with e.when(arith.cmpi(_LESS, start, stop)):
        e.loop(start, stop, 1, [e.constant("i32", 0)] * len(searches), row)


def _merged(parts: Sequence[tuple[Part, Arguments]]) -> Iterator[tuple[Part, Arguments]]:
    """The parts, with nodes made one that are the same in several."""
    roots = iter(merge(tuple(root for part, _ in parts for root in part.roots)))
    for part, arguments in parts:
        yield part.replaced([next(roots) for _ in part.roots]), arguments
