"""Sums and maxima for the `gpu` schedule, in the package's one order of sums.

A thread's chains are its own octets, added up lane by lane. Then adjacent pairs are combined: the
first three levels of the tree within the thread, the next within its subgroup, by shuffles, the
last across subgroups, through shared memory, with one barrier for all reductions of a stage.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from iree.compiler import ir
from iree.compiler.dialects import arith, gpu, llvm, math, memref, vector

from irnorm.geometry import OCTET
from irnorm.lang.values import Value
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.gpu.threads import Threads
from irnorm.targets import Target

_EQUAL, _GREATER = 0, 4  # predicates of arith.cmpi

_SHARED = "#gpu.address_space<workgroup>"


class Exchange:
    """How the threads of a row reduce it together.

    Parameters
    ----------
    e, target : as in the kernel.
    threads : this thread, among others.
    idle : whether some threads may have no octets for sums.
    """

    def __init__(self, e: Emitter, target: Target, threads: Threads, idle: bool) -> None:
        self.e = e
        self.floats = target.family == "cuda"  # whether the larger of two floats propagates NaN
        self.subgroup = target.subgroup
        self.threads = threads
        self.idle = idle

    # -- what a thread does by itself -------------------------------------------------------------

    def start(self, reductions: Sequence[Value]) -> list[MLIR]:
        """What each of them is of nothing."""
        return [self.e.constant(self._kind(node), 0, OCTET) for node in reductions]

    def accumulate(self, node: Value, operands: Sequence[MLIR], total: MLIR | None) -> MLIR:
        """`total` (None: of nothing; maxima only) and an octet's operands, lane by lane."""
        e = self.e
        if node.op == "dot":
            return e.fma(operands[0], operands[1], total)
        if self._kind(node) == "f32":
            magnitude = math.absf(operands[0])
        else:
            bits = arith.bitcast(e.like(operands[0], e.i32), operands[0])
            magnitude = arith.andi(bits, e.constant("i32", 0x7FFFFFFF, OCTET))
        return magnitude if total is None else self._combine(node, magnitude, total)

    def _kind(self, node: Value) -> str:
        """Maxima are of floats where those propagate NaN, else of their bits."""
        return "f32" if node.op == "dot" or self.floats else "i32"

    def _combine(self, node: Value, a: MLIR, b: MLIR) -> MLIR:
        if node.op == "dot":
            return arith.addf(a, b)
        if self._kind(node) == "i32":
            return arith.maxsi(a, b)
        # arith.maximumf drops NaN on chips that IREE does not know.
        return llvm.call_intrinsic(a.type, "llvm.maximum", [a, b], [], [])

    def _fold(self, node: Value, total: MLIR) -> MLIR:
        """The levels of the tree within an octet."""
        values = [vector.extract(total, [], [j]) for j in range(OCTET)]
        while len(values) > 1:
            pairs = zip(values[::2], values[1::2], strict=True)
            values = [self._combine(node, a, b) for a, b in pairs]
        return values[0]

    def _as_float(self, node: Value, value: MLIR) -> MLIR:
        return arith.bitcast(self.e.f32, value) if self._kind(node) == "i32" else value

    # -- what they do together --------------------------------------------------------------------

    def block_peak(self, node: Value, operands: Sequence[MLIR]) -> MLIR:
        """The largest magnitude of a block, which neighbouring threads have octets of."""
        own = self._fold(node, self.accumulate(node, operands, None))
        [peak] = self._shuffled([node], [own], node.attr // OCTET)
        return self._as_float(node, peak)

    def finish(self, reductions: Sequence[Value], totals: Sequence[MLIR]) -> list[MLIR]:
        """The results, known to every thread of the row, from each thread's totals."""
        own = [self._fold(*pair) for pair in zip(reductions, totals, strict=True)]
        found = self._across(reductions, own)
        return [self._as_float(*pair) for pair in zip(reductions, found, strict=True)]

    def _across(self, reductions: Sequence[Value], values: list[MLIR]) -> list[MLIR]:
        """The levels between threads of a row; every thread gets the results."""
        e, per_row = self.e, self.threads.per_row
        values = self._shuffled(reductions, values, e.div(self.threads.chains, OCTET))
        if self.idle:
            values = [self._from_first(value) for value in values]
        if isinstance(per_row, int) and per_row <= self.subgroup:
            return values
        results = self._across_subgroups(reductions, values)
        if isinstance(per_row, int):
            return results
        wide = arith.cmpi(_GREATER, per_row, e.index(self.subgroup))
        return [arith.select(wide, *pair) for pair in zip(results, values, strict=True)]

    def _across_subgroups(self, reductions: Sequence[Value], values: list[MLIR]) -> list[MLIR]:
        """The levels between the subgroups of a row, each of which has a value for all."""
        e, subgroup = self.e, self.subgroup
        count = self.threads.block // subgroup
        kinds = [f"memref<{count}x{self._kind(n)}, {_SHARED}>" for n in reductions]
        shared = [e.at_top(partial(memref.AllocOp, ir.Type.parse(k), [], [])) for k in kinds]
        log = subgroup.bit_length() - 1
        own = arith.shrui(self.threads.thread, e.index(log))
        in_group = arith.andi(self.threads.thread, e.index(subgroup - 1))
        with e.when(arith.cmpi(_EQUAL, in_group, e.index(0))):
            for value, buffer in zip(values, shared, strict=True):
                memref.store(value, buffer, [own])
        gpu.barrier(address_spaces=ir.Attribute.parse(f"[{_SHARED}]"))
        groups = e.max(e.div(self.threads.per_row, subgroup), 1)  # of a row, a power of two
        inside = e.index(e.sub(groups, 1))
        first = arith.subi(own, arith.andi(own, inside))
        at = arith.addi(first, arith.andi(in_group, inside))
        found = [memref.load(buffer, [at]) for buffer in shared]
        return self._shuffled(reductions, found, groups)

    def _from_first(self, value: MLIR) -> MLIR:
        """What the first thread of the row has: others may have had no octets for sums."""
        e, subgroup = self.e, self.subgroup
        lane = arith.andi(self.threads.thread, e.index(subgroup - 1))
        within = arith.andi(self.threads.lane, e.index(subgroup - 1))
        source = arith.index_cast(e.i32, arith.subi(lane, within))
        by_index = ir.Attribute.parse("#gpu.shuffle_mode<idx>")
        return gpu.shuffle(value, source, e.constant("i32", subgroup), by_index)[0]

    def _shuffled(
        self, reductions: Sequence[Value], values: list[MLIR], threads: Index
    ) -> list[MLIR]:
        """Combine the values of each `threads` neighbours (at most a subgroup), nearest first."""
        e, subgroup = self.e, self.subgroup
        width = e.constant("i32", subgroup)
        xor = ir.Attribute.parse("#gpu.shuffle_mode<xor>")
        distance = 1
        while distance < (min(threads, subgroup) if isinstance(threads, int) else subgroup):
            offset = e.constant("i32", distance)
            combined = []
            for node, value in zip(reductions, values, strict=True):
                other = gpu.shuffle(value, offset, width, xor)[0]
                both = self._combine(node, value, other)
                if not isinstance(threads, int):
                    more = arith.cmpi(_GREATER, threads, e.index(distance))
                    both = arith.select(more, both, value)
                combined.append(both)
            values = combined
            distance *= 2
        return values
