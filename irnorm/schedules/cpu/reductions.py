"""Sums and maxima of a row for the `cpu` schedule, all in one walk, in the package's one order.

With P chains (see `Row.dot`), a group of 128 neighbouring chains lives in eight vector registers
while the walk strides through the row; then the group folds to 16 partial sums, which wait in a
small buffer for the rest of the tree. Maxima are taken of the bits of absolute values, as integers:
that propagates NaN, and has no order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from iree.compiler import ir
from iree.compiler.dialects import arith, math, vector

from irnorm.lang.values import Value
from irnorm.schedules.cpu import chunks
from irnorm.schedules.cpu.chunks import CHUNK, LANES, Chunk
from irnorm.schedules.emit import MLIR, Emitter, Index

GROUP = 4 * CHUNK
UNROLLED = 4  # links of a chain that are emitted one by one
UNROLLED_GROUPS = 8

_NOT_EQUAL, _LESS = 1, 2  # predicates of arith.cmpi


@dataclass
class ReductionWalk:
    """One walk through a row, group by group of chains, that feeds sums and maxima.

    Parameters
    ----------
    e, width, split : as in the kernel.
    chains : P.
    dots, peaks : the reductions.
    partials : for each dot, a buffer of 16 float32 a group.
    get : gives the two vectors of a value on a chunk.
    visit : called for every chunk.
    """

    e: Emitter
    width: Index
    chains: Index
    split: bool
    dots: list[Value]
    peaks: list[Value]
    partials: list[MLIR]
    get: Callable[[Value, Chunk], list[MLIR]]
    visit: Callable[[Chunk], None]

    def __post_init__(self) -> None:
        e = self.e
        self.groups = e.max(e.div(self.chains, GROUP), 1)
        self.links = e.div(self.width, self.chains)  # complete links of every chain
        self.rest = e.sub(self.width, e.mul(self.links, self.chains))  # chains with one link more

    def run(self) -> dict[int, MLIR]:
        """Emit the walk; gives the results by the identity of their nodes."""
        e = self.e
        maxima = self._walk([e.constant("i32", 0, LANES)] * (2 * len(self.peaks)))
        results = {}
        for node, a, b in zip(self.peaks, maxima[::2], maxima[1::2], strict=True):
            kind = ir.Attribute.parse("#vector.kind<maxsi>")
            bits = vector.reduction(e.i32, kind, arith.maxsi(a, b))
            results[id(node)] = arith.bitcast(e.f32, bits)
        for node, partials in zip(self.dots, self.partials, strict=False):
            results[id(node)] = self._finish(partials, self.groups)
        return results

    def _walk(self, maxima: list[MLIR]) -> list[MLIR]:
        """Groups whose chains all have one link more, the group between, and the others."""
        e = self.e
        longer = e.div(self.rest, GROUP)
        between = self._has_ragged_group()
        maxima = e.loop(0, longer, 1, maxima, lambda g, m: self._group(g, m, e.add(self.links, 1)))
        after = e.add(longer, between)
        maxima = e.loop(longer, after, 1, maxima, self._ragged_group)
        return e.loop(after, self.groups, 1, maxima, lambda g, m: self._group(g, m, self.links))

    def _has_ragged_group(self) -> Index:
        """1 if a group has chains of different lengths, or fewer chains than a group has."""
        e = self.e
        if isinstance(self.rest, int):
            return int(self.rest % GROUP != 0 or self.chains < GROUP)
        ragged = arith.cmpi(_NOT_EQUAL, arith.remui(self.rest, e.index(GROUP)), e.index(0))
        narrow = arith.cmpi(_LESS, e.index(self.chains), e.index(GROUP))
        return arith.select(arith.ori(ragged, narrow), e.index(1), e.index(0))

    def _group(self, group: Index, maxima: list[MLIR], links: Index) -> list[MLIR]:
        e = self.e
        start = e.mul(group, GROUP)

        def link(k: Index, carried: list[MLIR]) -> list[MLIR]:
            base = e.add(start, e.mul(k, self.chains))
            for block in range(GROUP // CHUNK):
                chunk = Chunk(e.add(base, block * CHUNK))
                carried = self._accumulate(chunk, block, carried)
            return carried

        return self._close(group, self._chain(links, link, maxima))

    def _ragged_group(self, group: Index, maxima: list[MLIR]) -> list[MLIR]:
        e, n = self.e, self.width
        start = e.mul(group, GROUP)

        def link(k: Index, carried: list[MLIR]) -> list[MLIR]:
            for block in range(GROUP // CHUNK):
                chain = e.add(start, block * CHUNK)
                column = e.add(chain, e.mul(k, self.chains))
                limit = e.min(e.sub(n, column), e.sub(self.chains, chain))
                if isinstance(limit, int) and limit <= 0:
                    continue
                whole = isinstance(limit, int) and limit >= CHUNK
                chunk = Chunk(column, None if whole else limit)
                carried = self._accumulate(chunk, block, carried)
            return carried

        # No link too many: with static widths all chunks are then known (at most UNROLLED links,
        # see `chains`), and none beyond the row is kept, which would be written past its buffer.
        some_longer = not isinstance(self.rest, int) or self.rest > 0
        links = e.add(self.links, int(some_longer))
        return self._close(group, self._chain(links, link, maxima))

    def _chain(
        self,
        links: Index,
        link: Callable[[Index, list[MLIR]], list[MLIR]],
        maxima: list[MLIR],
    ) -> list[MLIR]:
        """All links of a group's chains; carries the sums of each dot, then the maxima."""
        e = self.e
        zero = e.constant("f32", 0, LANES)
        carried = [zero] * (GROUP // LANES * len(self.dots)) + maxima
        if isinstance(links, int) and links <= UNROLLED:
            for k in range(links):
                carried = link(k, carried)
            return carried
        return e.loop(0, links, 1, carried, link)

    def _accumulate(self, chunk: Chunk, block: int, carried: list[MLIR]) -> list[MLIR]:
        e, carried = self.e, list(carried)
        self.visit(chunk)

        def operand(node: Value) -> list[MLIR]:
            return chunks.existing(e, self.get(node, chunk), chunk.limit, self.split)

        for number, dot in enumerate(self.dots):
            a, b = (operand(arg) for arg in dot.args)
            at = GROUP // LANES * number + 2 * block
            for half in (0, 1):
                carried[at + half] = math.fma(a[half], b[half], carried[at + half])
        at = GROUP // LANES * len(self.dots)
        for number, peak in enumerate(self.peaks):
            values = operand(peak.args[0])
            found = chunks.magnitudes(e, values, peak.op == "amax_finite")
            for half, magnitude in enumerate(found):
                i = at + 2 * number + (block + half) % 2
                carried[i] = arith.maxsi(magnitude, carried[i])
        return carried

    def _close(self, group: Index, carried: list[MLIR]) -> list[MLIR]:
        """Fold the group's chains to 16 partial sums a dot; returns the maxima."""
        e = self.e
        size = GROUP // LANES
        for number in range(len(self.dots)):
            sums = carried[size * number : size * (number + 1)]
            folded = [chunks.fold_pairs(sums[i : i + 2], self.split) for i in range(0, size, 2)]
            while len(folded) > 1:
                folded = [chunks.fold(a, b) for a, b in zip(folded[::2], folded[1::2], strict=True)]
            at = e.index(e.mul(group, LANES))
            vector.store(folded[0], self.partials[number], [at])
        return carried[size * len(self.dots) :]

    def _finish(self, partials: MLIR, count: Index) -> MLIR:
        """The upper levels of the tree, over `count` (a power of two) vectors of partial sums."""
        e = self.e
        kind = ir.VectorType.get([LANES], e.f32)

        def load(number: Index) -> MLIR:
            return vector.load(kind, partials, [e.index(e.mul(number, LANES))])

        def level(_: Index, carried: list[MLIR]) -> list[MLIR]:
            half = e.div(carried[0], 2)

            def pair(i: Index, _: list[MLIR]) -> list[MLIR]:
                twice = e.mul(i, 2)
                folded = chunks.fold(load(twice), load(e.add(twice, 1)))
                vector.store(folded, partials, [e.index(e.mul(i, LANES))])
                return []

            e.loop(0, half, 1, [], pair)
            return [half]

        if isinstance(count, int) and count <= UNROLLED_GROUPS:
            sums = [load(i) for i in range(count)]
            while len(sums) > 1:
                sums = [chunks.fold(a, b) for a, b in zip(sums[::2], sums[1::2], strict=True)]
            return chunks.total(sums[0])
        levels = count.bit_length() - 1 if isinstance(count, int) else _log2(count)
        e.loop(0, levels, 1, [e.index(count)], level)
        return chunks.total(load(0))


def _log2(power: MLIR) -> MLIR:
    i64 = ir.IntegerType.get_signless(64)
    return arith.index_cast(ir.IndexType.get(), math.cttz(arith.index_cast(i64, power)))
