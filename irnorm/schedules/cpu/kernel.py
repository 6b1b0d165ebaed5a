"""One part of a program as vector code: its rows, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from iree.compiler import ir
from iree.compiler.dialects import arith, memref, vector

from irnorm.lang.program import REDUCTIONS, Part, Store, nodes
from irnorm.lang.values import Value
from irnorm.schedules import elements
from irnorm.schedules.cpu import chunks
from irnorm.schedules.cpu.blocks import BlockWalk
from irnorm.schedules.cpu.chunks import CACHE_LINE, CHUNK, LANES, Chunk
from irnorm.schedules.cpu.keep import columnar, halfway, shared_row_values, uniform_columns
from irnorm.schedules.cpu.reductions import GROUP, ReductionWalk
from irnorm.schedules.cpu.traffic import Traffic
from irnorm.schedules.cpu.walk import vectors, walk
from irnorm.schedules.current import Arguments, Current
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.order import MAX_CHAINS, chains
from irnorm.schedules.stages import Stage, alternatives, stages, walks

_LESS = 2  # predicate of arith.cmpi
# Widest rows of which values are kept; buffers lie on the stack, where IREE's workers have 128 KiB.
KEPT_WIDTH = 8192
KEPT_BYTES = 2 * 4 * (KEPT_WIDTH + CHUNK)  # two values of these
HEADS = 2  # that are done at a time: 1 to 8 % of a call that finds its rows in no cache


class Kernel:
    """The state of emission: which values are at hand, by the identity of their nodes.

    Rows of a width that is not known are said to be `narrow` where values of them may be kept.
    """

    def __init__(
        self, e: Emitter, part: Part, args: Arguments, start: MLIR, narrow: bool = False
    ) -> None:
        self.e = e
        self.args = args
        self.part = part
        self.stores = part.stores
        self.arrays = {a.name: a for a in part.arrays}
        self.nodes = part.values
        self.stages = stages(part)
        read = {node.attr for node in self.nodes if node.op == "load" and node.cols}
        varying = [self.arrays[name] for name in read if self.arrays[name].rows]
        known = isinstance(args.n, int)
        self.keeps = GROUP <= args.n <= KEPT_WIDTH if known else narrow
        ops = {node.op for node in self.nodes}
        self.split = bool({"block_amax", "interleave"} & ops) or all(
            a.dtype == "bfloat16" for a in varying
        )
        # What tells where a row is: in other parts the same.
        places = [value for place in part.places for value in place.at]
        self.looked_up = nodes(places if part.where is None else [*places, part.where])
        self.uniform: dict[int, MLIR] = {}  # scalars of all rows
        self.now = Current(e, part, args, start)  # the present row, or head of a row
        self.wide: dict[int, MLIR] = {}  # scalars of the present walk, as vectors
        self.kept: dict[int, MLIR] = {}  # buffers of values that are computed once
        self.to_keep: dict[int, MLIR] = {}  # those of the present row that are yet to be filled
        self.blocks = BlockWalk(self, self.nodes, self.stores) if "block_amax" in ops else None

    # -- rows -------------------------------------------------------------------------------------

    def emit(self, start: MLIR, stop: MLIR) -> None:
        """All rows of a part that leaves none out."""
        e = self.e
        self.prepare()
        # What is kept of a row must not be overwritten by the next before it is used.
        self.early = () if self.to_keep else self.stages[0].reductions
        self.last_row = e.sub(stop, 1)
        with e.when(arith.cmpi(_LESS, start, stop)):
            e.loop(start, stop, 1, self._measure(start), self._row)

    def prepare(self) -> None:
        """What comes before the rows."""
        e = self.e
        self.traffic = Traffic(e, self.part, self.args)
        self.chains = chains(e, self.args.n)
        most = self.chains if isinstance(self.chains, int) else MAX_CHAINS
        size = max(most // GROUP, 1) * LANES
        dots = max(sum(n.op == "dot" for n in stage.reductions) for stage in self.stages)
        self.partials = [self.buffer(size) for _ in range(dots)]
        self._find_uniform()
        if self.blocks:
            self.blocks.stage()
        self._make_room(shared_row_values(self.part, self.stages, self.kept))
        self.early = self.stages[0].reductions

    def begin(self, row: MLIR, known: dict[int, MLIR], found: Mapping[int, MLIR]) -> None:
        """Look up a row and compute its early reductions.

        `known` is what other parts have looked up, and gets what this one has; `found` is as in
        `Current`.
        """
        e, zero = self.e, self.e.constant("f32", 0)
        self.now = Current(e, self.part, self.args, row, {**self.uniform, **known}, found)
        self.now.locate()
        self._find_scalars(self.stages[0])
        self.now.settle()
        scalars = self.now.scalars
        known.update((id(n), scalars[id(n)]) for n in self.looked_up if id(n) in scalars)
        if self.early:
            results = e.choose(
                self.now.exists,
                self._measured,
                lambda: [zero] * len(self.early),
                [e.f32] * len(self.early),
            )
            scalars.update((id(n), r) for n, r in zip(self.early, results, strict=True))

    def finish(self) -> None:
        """The rest of the row that has begun."""
        with self.e.when(self.now.exists):
            self._stages([])

    def _row(self, row: MLIR, results: list[MLIR]) -> list[MLIR]:
        """Compute a row, given its early reductions; returns those of the next."""
        self._enter(row)
        self.now.scalars.update((id(n), r) for n, r in zip(self.early, results, strict=True))
        self._find_scalars(self.stages[0])
        self.now.settle()
        return self._stages(results)

    def _stages(self, results: list[MLIR]) -> list[MLIR]:
        for number, stage in enumerate(self.stages):
            if number:
                self._find_scalars(stage)
            for store in stage.row_stores:
                value = elements.narrow(self.e, store.array.dtype, self.now.known(store.value))
                memref.store(value, *self.now.address(store.array.name, store.at))
            if number == 1 and results:
                results = self._measure_next(results)
            if stage.reductions and (number or not self.early):
                self._reduce(stage.reductions)
            self._store_rows(stage.stores)
        return results

    def _measure(self, row: MLIR) -> list[MLIR]:
        """The early reductions of a row."""
        if not self.early:
            return []
        self._enter(row)
        self._find_scalars(self.stages[0])
        self.now.settle()
        return self._measured()

    def _measured(self) -> list[MLIR]:
        """The early reductions of the present row."""
        self._reduce(self.early)
        return [self.now.scalars[id(n)] for n in self.early]

    def _measure_next(self, results: list[MLIR]) -> list[MLIR]:
        """The early reductions of the row after the present, if there is one; else `results`."""
        e, present = self.e, self.now
        following = e.choose(
            arith.cmpi(_LESS, present.row, self.last_row),
            lambda: self._measure(e.add(present.row, 1)),
            lambda: results,
            [e.f32] * len(results),
        )
        self.now = present
        return following

    def _enter(self, row: MLIR) -> None:
        """Turn to a row of which nothing is known yet."""
        self.now = Current(self.e, self.part, self.args, row, self.uniform)
        self.now.locate()

    def _find_scalars(self, stage: Stage) -> None:
        self.now.compute(n for n in stage.scalars if n.rows)

    # -- chunks -----------------------------------------------------------------------------------

    def _begin_walk(self, values: Sequence[Value]) -> None:
        """Make vectors of the scalars that `values` need, ahead of the walk's loop."""
        self.wide = {}
        for node in columnar(values, self.kept):
            for arg in node.args:
                if not arg.cols and id(arg) not in self.wide:
                    self.wide[id(arg)] = self._vector(arg)
        for value in values:
            if not value.cols:
                self.wide[id(value)] = self._vector(value)

    def _vector(self, node: Value) -> MLIR:
        if node.op == "constant":
            return self.e.constant(node.dtype, node.attr, LANES)
        return self.e.broadcast(self.now.known(node), LANES)

    def get(self, node: Value, chunk: Chunk) -> list[MLIR]:
        """The two vectors of `node` on `chunk`; one if it has a value for each pair of columns."""
        e = self.e
        if not node.cols:
            return [self.wide[id(node)]] * 2
        if id(node) in chunk.values:
            return chunk.values[id(node)]
        known = self.blocks.get(node, chunk) if self.blocks else None
        if known:
            result = known
        elif id(node) in self.kept:
            kind = ir.VectorType.get([LANES], e.f32)
            result = [
                vector.load(kind, self.kept[id(node)], [e.index(at)])
                for at in self._kept_at(chunk.column)
            ]
        elif node.op == "load":
            at = self.now.offset(node.attr, chunk.column)
            dtype = self.arrays[node.attr].dtype
            memory = self.args.memory[node.attr]
            result = chunks.load(e, dtype, memory, at, chunk.limit, self.split)
        else:
            operands = [self.get(arg, chunk) for arg in node.args]
            if node.op in ("even", "odd"):  # a chunk is split where there are pairs
                result = [operands[0][node.op == "odd"]]
            elif node.op == "interleave":
                result = [operands[0][0], operands[1][0]]
            else:
                result = [
                    e.elementwise(node, [o[i] for o in operands]) for i in range(vectors(node))
                ]
        chunk.values[id(node)] = result
        return result

    def _keep(self, node: Value, buffer: MLIR, *neighbours: Chunk) -> None:
        for chunk in neighbours:
            places = self._kept_at(chunk.column)
            for at, value in zip(places, self.get(node, chunk), strict=True):
                vector.store(value, buffer, [self.e.index(at)])

    def _kept_at(self, column: Index) -> tuple[Index, Index]:
        """Where in a buffer the two vectors are of the chunk that begins at a column.

        Where chunks are split, all even columns come before all odd ones.
        """
        e = self.e
        if not self.split:
            return column, e.add(column, LANES)
        half = self._kept_width() // 2
        odd = e.mul(half, e.sub(column, e.mul(e.div(column, 2), 2)))
        return e.add(e.div(column, 2), odd), e.add(e.div(e.add(column, 1), 2), e.sub(half, odd))

    # -- stores -----------------------------------------------------------------------------------

    def _store_rows(self, stores: Sequence[Store]) -> None:
        """A walk for `stores`; where values are a choice on a scalar, a branch around two walks."""
        if not stores:
            return
        found = alternatives(stores)
        if found is None:
            self._store_walk(stores)
            return
        condition, then, otherwise = found
        self.e.choose(
            self.now.known(condition),
            lambda: self._store_walk(then),
            lambda: self._store_walk(otherwise),
        )

    def _store_walk(self, stores: Sequence[Store]) -> list[MLIR]:
        values = [store.value for store in stores]
        self._begin_walk(values)
        if self.blocks:
            self.blocks.walk(stores)
            return []
        if self.part.heads:
            self._walk(partial(self._store_heads, stores))
            return []

        def visit(*neighbours: Chunk) -> None:
            for store in stores:
                self.store(store, neighbours)
            for chunk in neighbours:
                self.traffic.fetch_ahead(self.now, chunk.column)

        cut = halfway(self.part, values, self.kept)
        self._walk(visit, cut, self.traffic.lead(self.now))
        return []

    def _walk(
        self, visit: Callable[..., None], ahead: Sequence[Value] = (), lead: Index = 0
    ) -> None:
        walk(self.e, self.args.n, visit, self.get, ahead, lead)

    def _store_heads(self, stores: Sequence[Store], *neighbours: Chunk) -> None:
        """Write what chunks have of all heads; what is the same for them is computed once."""
        e, row = self.e, self.now
        for node in columnar([store.value for store in stores], self.kept):
            if node.rows < 2:
                for chunk in neighbours:
                    self.get(node, chunk)

        def head(number: Index, _: Sequence[MLIR] = ()) -> list[MLIR]:
            self.now = row.turn(number)
            here = [replace(chunk, values=dict(chunk.values)) for chunk in neighbours]
            for store in stores:
                self.store(store, here)
            self.now = row
            return []

        def some(first: MLIR, _: Sequence[MLIR]) -> list[MLIR]:
            for number in range(HEADS):
                head(e.add(first, number))
            return []

        heads = self.args.heads
        whole = e.mul(e.div(heads, HEADS), HEADS)
        e.loop(0, whole, HEADS, [], some)
        e.loop(whole, heads, 1, [], head)

    def store(self, store: Store, neighbours: Sequence[Chunk]) -> None:
        """Write what one chunk, or two neighbours, have of an array."""
        e, value, dtype = self.e, store.value, store.array.dtype
        memory, limit = self.args.memory[store.array.name], neighbours[0].limit
        stream = self.traffic.streams.get(store.array.name)
        at = self.now.offset(store.array.name, neighbours[0].column)
        # What columns are rounded or encoded to is joined before it is done.
        coded = value.op == "code" and len(value.args) == 1
        rounded = self.split and value.op == "bfloat16"
        source = value.args[0] if coded or rounded else value
        found = [v for chunk in neighbours for v in self.get(source, chunk)]
        if coded:
            negative_zero = value.attr.negative_zero
            chunks.store_codes(e, memory, at, limit, self.split, negative_zero, found, stream)
        elif rounded:
            chunks.store_rounded(e, memory, at, limit, value, found, stream)
        else:
            chunks.store(e, dtype, memory, at, limit, self.split, found, stream)

    # -- values computed once ---------------------------------------------------------------------

    def _find_uniform(self) -> None:
        """Compute what is the same for all rows, and keep what depends on the column alone."""
        reductions = {id(n): n for n in self.nodes if n.op in REDUCTIONS and not n.rows}
        scalars = [n for n in self.stages[0].scalars if not n.rows]
        after = [n for n in scalars if any(id(v) in reductions for v in nodes([n]))]
        self.now.compute(n for n in scalars if not any(n is a for a in after))
        self.uniform = self.now.scalars
        columns = self._make_room(uniform_columns(self.part))
        if reductions:
            self._reduce(list(reductions.values()))
        self.now.compute(after)
        for node in columns:
            if id(node) not in self.kept:
                self._begin_walk([node])
                self._walk(partial(self._keep, node, self.to_keep[id(node)]))
                self.kept[id(node)] = self.to_keep[id(node)]

    def buffer(self, size: int) -> MLIR:
        """Room for so many float32, on the stack."""
        kind = ir.MemRefType.get([size], self.e.f32)
        return self.e.at_top(lambda: memref.AllocaOp(kind, [], [], alignment=CACHE_LINE))

    def _make_room(self, values: Sequence[Value]) -> Sequence[Value]:
        """Make buffers for values that are to be kept; gives those that there is room for."""
        width = self._kept_width()
        room = KEPT_BYTES // (4 * width) - len(self.kept) if self.keeps else 0
        values = values[: max(room, 0)]
        self.to_keep = {id(node): self.buffer(width) for node in values}
        return values

    def _kept_width(self) -> int:
        """Columns that a buffer of what is kept has; chunks may begin at any that a row has."""
        n = self.args.n
        if not isinstance(n, int):
            return KEPT_WIDTH + CHUNK
        led = n % CACHE_LINE != 0  # it may be, see `Traffic.lead`
        return -(-n // CHUNK) * CHUNK + CHUNK * led

    # -- reductions -------------------------------------------------------------------------------

    def _reduce(self, reductions: Sequence[Value]) -> None:
        """All of `reductions` in one walk; their results become scalars."""
        needed = {id(n) for n in columnar([a for n in reductions for a in n.args], self.kept)}
        keeping = [n for n in self.nodes if id(n) in needed and id(n) in self.to_keep]
        condition, short, always = walks(self.nodes, reductions)
        if condition is None or "avx512dq" not in self.e.features:
            results = self._reduction_walk(always, keeping)
        else:
            results = self.e.choose(
                self.now.known(condition),
                lambda: self._reduction_walk(short, keeping),
                lambda: self._reduction_walk(always, keeping),
                [self.e.f32] * len(always),
            )
        for same in (short, always):
            self.now.scalars.update((id(n), r) for n, r in zip(same, results, strict=True))
        for node in keeping:
            self.kept[id(node)] = self.to_keep[id(node)]

    def _reduction_walk(self, reductions: Sequence[Value], keeping: Sequence[Value]) -> list[MLIR]:
        """All of `reductions`, in one walk."""
        self._begin_walk([a for n in reductions for a in n.args])
        several = not isinstance(self.chains, int) or self.chains > GROUP

        def visit(chunk: Chunk) -> None:
            self.traffic.fetch_ahead(self.now, chunk.column, sums=True)
            if several:
                self.traffic.fetch_next(self.now, self.e.add(chunk.column, GROUP))
            for node in keeping:
                self._keep(node, self.to_keep[id(node)], chunk)

        walk = ReductionWalk(
            self.e,
            self.args.n,
            self.chains,
            self.split,
            [n for n in reductions if n.op == "dot"],
            [n for n in reductions if n.op != "dot"],
            self.partials,
            self.get,
            visit,
        )
        results = walk.run()
        return [results[id(n)] for n in reductions]
