"""The `gpu` schedule: a row program as a kernel for NVIDIA and AMD, a row to a group of threads.

With P chains (see `Row.dot`) a row has P / 8 threads, and each takes eight neighbouring columns, an
*octet*, of every link of the chains: 16 bytes where elements have two. So a thread's chains are its
own, the first three levels of the tree are within it, the next within its subgroup (by shuffles),
the last across subgroups (through shared memory, one barrier for all reductions of a stage).

There are two forms. *Resident*, for static widths up to 16384 in whole octets: loops are unrolled,
every array is read once, by 16 bytes, and all that is computed of the row stays in registers.
*Streaming*, for everything else: loops over the links, the row read again (from a cache, mostly)
for its stores; octets that are incomplete, or do not lie at 16 bytes, are read by elements.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial, reduce

from iree.compiler import ir
from iree.compiler.dialects import arith, gpu, llvm, math, memref, vector

from irnorm.formats import ITEMSIZE, PACKED
from irnorm.geometry import ALIGNMENT, HEADS, OCTET, least_threads
from irnorm.lang.program import REDUCTIONS, Array, Part, Store, nodes
from irnorm.lang.values import Value
from irnorm.schedules import chips
from irnorm.schedules.chips import narrow, widen
from irnorm.schedules.current import Arguments, Current
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.reductions import chains
from irnorm.schedules.stages import Stage, alternatives, stages
from irnorm.targets import Target

RESIDENT_THREADS = 640  # of a multiprocessor at least: with 100 registers each

_EQUAL, _LESS, _UNSIGNED_LESS, _GREATER = 0, 2, 6, 4  # predicates of arith.cmpi


def threads_per_row(e: Emitter, n: Index, least: int) -> Index:
    """Threads of a row: one for eight chains, but at least so many."""
    return e.max(e.div(chains(e, n), OCTET), least)


def rows_of(e: Emitter, part: Part, m: MLIR, heads: MLIR | None) -> MLIR:
    """How many rows a part has, or groups of heads of a row."""
    return arith.muli(m, e.index(e.ceildiv(heads, HEADS))) if part.heads else m


def emit(
    e: Emitter, part: Part, args: Arguments, block: int, resident: bool, target: Target
) -> None:
    """Emit the rows of a legalized part at the current insertion point.

    `block` is how many threads a block has, `resident` whether rows are to stay in registers.
    """
    _Kernel(e, part, args, block, resident, target).emit()


@dataclass(eq=False)
class Octet:
    """Eight neighbouring columns from `column` on.

    Attributes
    ----------
    column : the first.
    whole : i1, whether all eight exist (None: they do).
    limit : i32, how many exist, if not all (None: none then).
    values : what has been computed of it, by the identity of the node.
    """

    column: Index
    whole: MLIR | None = None
    limit: MLIR | None = None
    values: dict[int, MLIR] = field(default_factory=dict)


class _Kernel:
    """The state of emission: which values are at hand, by the identity of their nodes."""

    def __init__(
        self,
        e: Emitter,
        part: Part,
        args: Arguments,
        block: int,
        resident: bool,
        target: Target,
    ) -> None:
        self.e = e
        self.args = args
        self.target = target
        self.part = part
        self.arrays = {a.name: a for a in part.arrays}
        self.block = block
        self.least = least_threads(part)
        self.resident = resident
        ops = {value.op for value in part.values}
        self.has_blocks = "block_amax" in ops
        # Whether threads of a row need what others have.
        self.exchanges = self.has_blocks or bool({*REDUCTIONS} & ops)
        self.exists: MLIR | None = None  # whether this thread has a row; None if all have
        self.readable: MLIR | None = None  # whether its row may be read; None if so

    def emit(self) -> None:
        self._place()
        first, *_ = found = stages(self.part)
        self.now.compute(first.scalars)
        self.now.settle()
        if self.part.where is not None:
            self.exists = self._both(self.exists, self.now.known(self.part.where))
            self.readable = self.exists
        if self.exists is None or self.exchanges:
            self._stages(found)
            return
        # Nobody waits for threads without a row: they are not to read what others write in place.
        here, self.exists, self.readable = self.exists, None, None
        with self.e.when(here):
            self._stages(found)

    def _stages(self, found: Sequence[Stage]) -> None:
        self._align()
        octets = self._resident_octets() if self.resident else None
        for number, stage in enumerate(found):
            if number:
                self.now.compute(stage.scalars)
            self._store_scalars(stage)
            if stage.reductions:
                self._reduce(stage.reductions, octets)
            if stage.stores:
                self._store_rows(stage.stores, octets)

    # -- who does what ----------------------------------------------------------------------------

    def _place(self) -> None:
        """This thread's row, and its place among the threads of that row."""
        e, args = self.e, self.args
        x = ir.Attribute.parse("#gpu.dim<x>")
        thread = gpu.thread_id(x, upper_bound=self.block)
        self.thread = thread
        self.chains = chains(e, args.n)
        self.threads = threads_per_row(e, args.n, self.least)
        rows = e.div(self.block, self.threads)
        row, self.lane = args.workgroup, thread
        if rows != 1:
            count = rows_of(e, self.part, args.m, args.heads)
            first = arith.muli(args.workgroup, e.index(rows))
            row = arith.addi(first, self._over_threads(thread))
            self.lane = arith.andi(thread, e.index(e.sub(self.threads, 1)))
            self.exists = arith.cmpi(_UNSIGNED_LESS, row, count)
            # Threads without a row take part in shuffles and barriers: they repeat the last row.
            row = arith.minui(row, arith.subi(count, e.index(1)))
        if self.part.heads:
            groups = e.index(e.ceildiv(args.heads, HEADS))
            self.first_head = arith.muli(arith.remui(row, groups), e.index(HEADS))
            row = arith.divui(row, groups)
        self.now = Current(e, self.part, args, row)
        self.now.locate()
        self.first_column = arith.muli(self.lane, e.index(OCTET))

    def _over_threads(self, value: MLIR) -> MLIR:
        """`value // threads`, a power of two."""
        if isinstance(self.threads, int):
            return arith.divui(value, self.e.index(self.threads))
        return arith.shrui(value, math.cttz(self.threads))

    def _align(self) -> None:
        """Find out whether the octets of the present row can be read and written at once."""
        e, self.aligned = self.e, {}
        for array in self.part.arrays if not self.resident else ():
            if array.walked:
                inside = arith.andi(e.index(self.now.base(array.name)), e.index(OCTET - 1))
                self.aligned[array.name] = arith.cmpi(_EQUAL, inside, e.index(0))

    # -- octets -----------------------------------------------------------------------------------

    def _resident_octets(self) -> list[Octet]:
        """This thread's octets of a static width, of which the last may not exist."""
        e, n, step = self.e, int(self.args.n), int(self.chains)
        octets = []
        if not self.exchanges:
            step = int(self.threads) * OCTET
        for first in range(0, n, step):
            column = e.add(self.first_column, first)
            octets.append(self._octet(column, ragged=first + step > n))
        # All reads first: they are under way while the first octets are at work.
        for node in self.part.values:
            if node.op == "load" and node.cols and node.rows < 2:
                for octet in octets:
                    self._get(node, octet)
        return octets

    def _octet(self, column: Index, ragged: bool) -> Octet:
        """The octet from `column` on; in a `ragged` link it may not be there, or not all of it."""
        e, n = self.e, self.args.n
        if self.resident:
            inside = arith.cmpi(_UNSIGNED_LESS, column, e.index(n)) if ragged else None
            return Octet(column, self._both(self.readable, inside))
        if not ragged:
            return Octet(column)
        limit = arith.index_cast(e.i32, arith.subi(e.index(n), column))
        if self.readable is not None:
            limit = arith.select(self.readable, limit, e.constant("i32", 0))
        return Octet(column, arith.cmpi(_GREATER, limit, e.constant("i32", OCTET - 1)), limit)

    def _streamed(
        self,
        carried: Sequence[MLIR],
        visit: Callable[[Octet, list[MLIR]], Sequence[MLIR]],
        by_chains: bool,
    ) -> list[MLIR]:
        """Visit this thread's octets one after the other, in a loop.

        A thread has the same octets for sums (`by_chains`) and for stores, but in narrow rows that
        have more threads than an eighth of their chains: some of them have none for sums then.
        """
        e, n = self.e, self.args.n
        first, step = self.first_column, e.mul(self.threads, OCTET)
        if by_chains:
            idle = arith.cmpi(_UNSIGNED_LESS, first, e.index(self.chains))
            first, step = arith.select(idle, first, e.index(n)), self.chains

        def link(k: Index, carried: list[MLIR]) -> Sequence[MLIR]:
            column = e.add(first, e.mul(k, step))
            even = self.resident and n % step == 0
            return visit(self._octet(column, ragged=not even), carried)

        links = e.div(e.add(n, e.sub(step, 1)), step)
        return e.loop(0, links, 1, carried, link)

    def _each(
        self,
        octets: list[Octet] | None,
        carried: Sequence[MLIR],
        visit: Callable[[Octet, list[MLIR]], Sequence[MLIR]],
        by_chains: bool = False,
    ) -> list[MLIR]:
        """Visit resident octets, or the row's in a loop where there are none."""
        if octets is None:
            return self._streamed(carried, visit, by_chains and self.has_blocks)
        state = list(carried)
        for octet in octets:
            state = list(visit(octet, state))
        return state

    def _vector(self, element: ir.Type) -> ir.Type:
        return ir.VectorType.get([OCTET], element)

    def _guarded(self, condition: MLIR | None, build: Callable[[], object]) -> None:
        """`if condition: build()`; None is true."""
        if condition is None:
            build()
        else:
            with self.e.when(condition):
                build()

    # -- values -----------------------------------------------------------------------------------

    def _get(self, node: Value, octet: Octet) -> MLIR:
        """`node` on `octet`: a vector, or a scalar if it has one value for a block of columns.

        A vector of four if it has a value for each pair of columns.
        """
        e = self.e
        if not node.cols:
            return self.now.known(node)
        if id(node) not in octet.values:
            if node.op == "load":
                result = self._load(self.arrays[node.attr], octet)
            elif node.op == "block_amax":
                result = self._block_amax(node, octet)
            elif node.op in _PAIRS:
                result = vector.shuffle(
                    *(self._get(node.args[i], octet) for i in (0, -1)), _PAIRS[node.op]
                )
            else:
                lanes = {1: OCTET, 2: OCTET // 2}.get(node.cols, 0)
                operands = [e.broadcast(self._get(arg, octet), lanes) for arg in node.args]
                result = e.elementwise(node, operands)
            octet.values[id(node)] = result
        return octet.values[id(node)]

    def _block_amax(self, node: Value, octet: Octet) -> MLIR:
        """The largest magnitude of a block, which neighbouring threads have octets of."""
        value = self._fold(node, self._accumulate(node, octet, None))
        [peak] = self._shuffled([node], [value], node.attr // OCTET)
        return self._as_float(node, peak)

    def _existing(self, node: Value, octet: Octet) -> MLIR:
        """`node` on `octet`, with +0 in place of columns that do not exist."""
        e, value = self.e, self._get(node, octet)
        value = e.broadcast(value, OCTET)
        if octet.whole is None or node.op == "load":
            return value
        zero = e.constant("f32", 0, OCTET)
        if octet.limit is None:
            return arith.select(octet.whole, value, zero)
        limit = e.broadcast(octet.limit, OCTET)
        exists = arith.cmpi(_LESS, e.integers(range(OCTET)), limit)
        return arith.select(exists, value, zero)

    # -- memory -----------------------------------------------------------------------------------

    def _load(self, array: Array, octet: Octet) -> MLIR:
        """The float32 values of an octet; columns that do not exist are +0."""
        e = self.e
        memory, at = self.now.address(array.name, octet.column)
        element = ir.MemRefType(memory.type).element_type
        kind = self._vector(element)

        def at_once() -> list[MLIR]:
            return [vector.load(kind, memory, at, alignment=_alignment(array))]

        if octet.whole is None:
            return widen(e, array.dtype, at_once()[0])

        def by_elements() -> list[MLIR]:
            if octet.limit is None:
                return [e.zeros(element, OCTET)]
            return [vector.from_elements(kind, [one(j) for j in range(OCTET)])]

        def one(j: int) -> MLIR:
            inside = arith.cmpi(_GREATER, octet.limit, e.constant("i32", j))
            position = e.index(e.add(at[0], j))
            zero = e.zeros(element)
            return e.choose(
                inside, lambda: [memref.load(memory, [position])], lambda: [zero], [element]
            )[0]

        [loaded] = e.choose(self._at_once(array, octet), at_once, by_elements, [kind])
        return widen(e, array.dtype, loaded)

    def _at_once(self, array: Array, octet: Octet) -> MLIR:
        """Whether all of an octet can be read or written by one access."""
        if octet.limit is None:
            return octet.whole
        return arith.andi(octet.whole, self.aligned[array.name])

    def _store(self, store: Store, octet: Octet) -> None:
        """Write an octet of columns, its part of a block's one entry, or eight packed codes."""
        array = store.array
        if array.cols > 1:
            self._store_block(array, self._get(store.value, octet), octet)
        elif array.dtype in PACKED:
            self._store_packed(array, self._packed(store.value, octet), octet)
        else:
            wide = self.e.broadcast(self._get(store.value, octet), OCTET)
            self._store_octet(array, wide, octet)

    def _store_octet(self, array: Array, wide: MLIR, octet: Octet) -> None:
        e = self.e
        memory, at = self.now.address(array.name, octet.column)
        value = narrow(e, array.dtype, wide)

        def at_once() -> list[MLIR]:
            vector.store(value, memory, at, alignment=_alignment(array))
            return []

        def by_elements() -> list[MLIR]:
            for j in range(OCTET):
                with e.when(arith.cmpi(_GREATER, octet.limit, e.constant("i32", j))):
                    position = e.index(e.add(at[0], j))
                    memref.store(vector.extract(value, [], [j]), memory, [position])
            return []

        if octet.limit is None:
            self._guarded(self._both(self.exists, octet.whole), at_once)
            return
        at_once_here = self._at_once(array, octet)
        self._guarded(self.exists, lambda: e.choose(at_once_here, at_once, by_elements))

    def _packed(self, node: Value, octet: Octet) -> MLIR:
        """The eight codes of four bits that `node` has on an octet, in a word."""
        e = self.e
        if node.op == "constant":
            return e.constant("i32", int(node.attr) * 0x11111111)
        if node.op == "select" and node.args[0].cols != 1:  # one choice for all eight
            condition = self._get(node.args[0], octet)
            return arith.select(condition, *(self._packed(arg, octet) for arg in node.args[1:]))
        if node.op == "encode":
            value = e.broadcast(self._get(node.args[0], octet), OCTET)
            return chips.encode_packed(e, node, value, self.target)
        if node.op == "code":
            return chips.join(
                e, chips.code_at_top(e, node, *(self._get(a, octet) for a in node.args))
            )
        codes = e.broadcast(self._get(node, octet), OCTET)
        return chips.join(e, arith.shli(codes, e.constant("i32", 28, OCTET)))

    def _store_packed(self, array: Array, codes: MLIR, octet: Octet) -> None:
        """Eight codes of four bits, in a word, as four bytes."""
        e = self.e
        word = vector.from_elements(ir.VectorType.get([1], e.i32), [codes])
        octets = vector.bitcast(ir.Type.parse("vector<4xi8>"), word)
        memory, at = self.now.address(array.name, e.div(octet.column, 2))

        def at_once() -> list[MLIR]:
            vector.store(octets, memory, at, alignment=OCTET // 2)
            return []

        def by_bytes() -> list[MLIR]:
            for j in range(OCTET // 2):
                position = e.index(e.add(at[0], j))
                memref.store(vector.extract(octets, [], [j]), memory, [position])
            return []

        here = self._both(self.exists, octet.whole)
        if self.resident:
            self._guarded(here, at_once)
        else:  # octets are whole: blocks have sixteen columns
            self._guarded(here, lambda: e.choose(self.aligned[array.name], at_once, by_bytes))

    def _store_block(self, array: Array, value: MLIR, octet: Octet) -> None:
        """An entry for a block of columns is written by the thread that has the first of them."""
        e = self.e
        inside = arith.andi(e.index(octet.column), e.index(array.cols - 1))
        first = arith.cmpi(_EQUAL, inside, e.index(0))
        entry = e.div(octet.column, array.cols)
        place = self._swizzled(array, entry) if array.swizzled else entry
        here = self._both(self._both(self.exists, octet.whole), first)
        element = narrow(e, array.dtype, value)
        self._guarded(here, lambda: memref.store(element, *self.now.address(array.name, place)))

    def _swizzled(self, array: Array, entry: MLIR) -> MLIR:
        """Where an entry of this row lies: tiles of 128 rows and 4 entries, see `irnorm.fp4`."""
        e, row = self.e, self.now.row
        tiles = e.ceildiv(e.div(self.args.n, array.cols), 4)

        def bits(value: MLIR, shift: int, mask: int) -> MLIR:
            shifted = arith.shrui(value, e.index(shift)) if shift else value
            return arith.andi(shifted, e.index(mask)) if mask else shifted

        tile = arith.addi(arith.muli(bits(row, 7, 0), e.index(tiles)), bits(entry, 2, 0))
        terms = (
            arith.muli(tile, e.index(512)),
            arith.muli(bits(row, 0, 31), e.index(16)),
            arith.muli(bits(row, 5, 3), e.index(4)),
            bits(entry, 0, 3),
        )
        return reduce(arith.addi, terms)

    def _both(self, a: MLIR | None, b: MLIR | None) -> MLIR | None:
        """Whether both hold; None holds."""
        if a is None or b is None:
            return a if b is None else b
        return arith.andi(a, b)

    def _store_scalars(self, stage: Stage) -> None:
        """What a row has one of is written by the first of its threads."""
        e = self.e
        if not stage.row_stores:
            return
        first = arith.cmpi(_EQUAL, self.lane, e.index(0))
        with e.when(first if self.exists is None else arith.andi(first, self.exists)):
            for store in stage.row_stores:
                value = narrow(e, store.array.dtype, self.now.known(store.value))
                memref.store(value, *self.now.address(store.array.name, store.at))

    def _store_rows(self, stores: Sequence[Store], octets: list[Octet] | None) -> None:
        """Write columns; where all values are a choice on one scalar, by a branch.

        What is chosen if the condition holds is what nearly all rows have: it is computed from
        registers, the other from memory, which takes no registers and little code.
        """
        found = alternatives(stores)
        # Threads that exchange values must not part.
        if found is None or (found[0].rows and self.has_blocks):
            self._store_walk(stores, octets)
            return
        condition, then, otherwise = found
        self.e.choose(
            self.now.known(condition),
            lambda: self._store_walk(then, octets),
            lambda: self._store_walk(otherwise, None),
        )

    def _store_walk(self, stores: Sequence[Store], octets: list[Octet] | None) -> list[MLIR]:
        def visit(octet: Octet, _: list[MLIR]) -> list[MLIR]:
            if self.part.heads:
                self._store_heads(stores, octet)
            else:
                for store in stores:
                    self._store(store, octet)
            return []

        if octets is not None:  # what is computed inside of a branch is not known outside
            octets = [replace(o, values=dict(o.values)) for o in octets]
        return self._each(octets, [], visit)

    def _store_heads(self, stores: Sequence[Store], octet: Octet) -> None:
        """Write an octet of some heads of a row; what they have in common is computed once."""
        e, row, exists = self.e, self.now, self.exists
        values = nodes(store.value for store in stores)
        loads = [v for v in values if v.op == "load" and v.cols and v.rows == 2]
        common = {id(a): a for v in values if v.rows == 2 for a in v.args if a.rows < 2 and a.cols}
        for node in common.values():
            self._get(node, octet)
        heads = []
        for number in range(HEADS):
            head = arith.addi(self.first_head, e.index(number))
            there = arith.cmpi(_UNSIGNED_LESS, head, self.args.heads)
            self.now, self.exists = row.turn(head), self._both(exists, there)
            self._align()
            here = self._only(octet, there)
            # All reads first: they are under way while the first head is at work.
            for node in loads:
                self._get(node, here)
            heads.append((self.now, self.exists, self.aligned, here))
        for self.now, self.exists, self.aligned, here in heads:
            for store in stores:
                self._store(store, here)
        self.now, self.exists = row, exists

    def _only(self, octet: Octet, condition: MLIR) -> Octet:
        """An octet that is there under a condition."""
        limit = octet.limit
        if limit is not None:
            limit = arith.select(condition, limit, self.e.constant("i32", 0))
        whole = self._both(octet.whole, condition)
        return Octet(octet.column, whole, limit, dict(octet.values))

    # -- reductions -------------------------------------------------------------------------------

    def _reduce(self, reductions: Sequence[Value], octets: list[Octet] | None) -> None:
        """All of `reductions` in one walk, with one barrier; their results become scalars."""
        e = self.e

        def accumulate(octet: Octet, carried: list[MLIR]) -> list[MLIR]:
            return [
                self._accumulate(node, octet, total)
                for node, total in zip(reductions, carried, strict=True)
            ]

        start = [e.constant(self._kind(node), 0, OCTET) for node in reductions]
        totals = self._each(octets, start, accumulate, by_chains=True)
        partial = [self._fold(*pair) for pair in zip(reductions, totals, strict=True)]
        for node, value in zip(reductions, self._across(reductions, partial), strict=True):
            self.now.scalars[id(node)] = self._as_float(node, value)

    def _as_float(self, node: Value, value: MLIR) -> MLIR:
        return arith.bitcast(self.e.f32, value) if self._kind(node) == "i32" else value

    def _kind(self, node: Value) -> str:
        """Maxima are of floats where those propagate NaN, else of their bits."""
        return "i32" if node.op != "dot" and self.target.family != "cuda" else "f32"

    def _accumulate(self, node: Value, octet: Octet, total: MLIR | None) -> MLIR:
        """`total` and an octet; None is a maximum of nothing."""
        e = self.e
        operands = [self._existing(arg, octet) for arg in node.args]
        if node.op == "dot":
            return e.fma(operands[0], operands[1], total)
        if self._kind(node) == "f32":
            magnitude = math.absf(operands[0])
        else:
            bits = arith.bitcast(e.like(operands[0], e.i32), operands[0])
            magnitude = arith.andi(bits, e.constant("i32", 0x7FFFFFFF, OCTET))
        return magnitude if total is None else self._combine(node, magnitude, total)

    def _combine(self, node: Value, a: MLIR, b: MLIR) -> MLIR:
        if node.op == "dot":
            return arith.addf(a, b)
        if self._kind(node) == "i32":
            return arith.maxsi(a, b)
        # arith.maximumf drops NaN on chips that IREE does not know.
        return llvm.call_intrinsic(a.type, "llvm.maximum", [a, b], [], [])

    def _fold(self, node: Value, total: MLIR) -> MLIR:
        """The levels of the tree within an octet: adjacent pairs."""
        values = [vector.extract(total, [], [j]) for j in range(OCTET)]
        while len(values) > 1:
            pairs = zip(values[::2], values[1::2], strict=True)
            values = [self._combine(node, a, b) for a, b in pairs]
        return values[0]

    def _across(self, reductions: Sequence[Value], values: list[MLIR]) -> list[MLIR]:
        """The levels between threads of a row; every thread gets the results."""
        e, subgroup = self.e, self.target.subgroup
        values = self._shuffled(reductions, values, e.div(self.chains, OCTET))
        if not self.resident and self.has_blocks:
            values = [self._from_first(value) for value in values]
        if isinstance(self.threads, int) and self.threads <= subgroup:
            return values
        count = self.block // subgroup
        kinds = [f"memref<{count}x{self._kind(n)}, {_SHARED}>" for n in reductions]
        shared = [e.at_top(partial(memref.AllocOp, ir.Type.parse(k), [], [])) for k in kinds]
        log = subgroup.bit_length() - 1
        own = arith.shrui(self.thread, e.index(log))
        in_group = arith.andi(self.thread, e.index(subgroup - 1))
        with e.when(arith.cmpi(_EQUAL, in_group, e.index(0))):
            for value, buffer in zip(values, shared, strict=True):
                memref.store(value, buffer, [own])
        gpu.barrier(address_spaces=ir.Attribute.parse(f"[{_SHARED}]"))
        groups = e.max(e.div(self.threads, subgroup), 1)  # of a row, a power of two
        inside = e.index(e.sub(groups, 1))
        first = arith.subi(own, arith.andi(own, inside))
        at = arith.addi(first, arith.andi(in_group, inside))
        results = self._shuffled(
            reductions, [memref.load(buffer, [at]) for buffer in shared], groups
        )
        if isinstance(self.threads, int):
            return results
        wide = arith.cmpi(_GREATER, self.threads, e.index(subgroup))
        return [arith.select(wide, *pair) for pair in zip(results, values, strict=True)]

    def _from_first(self, value: MLIR) -> MLIR:
        """What the first thread of the row has: others may have had no octets for sums."""
        e, subgroup = self.e, self.target.subgroup
        lane = arith.andi(self.thread, e.index(subgroup - 1))
        within = arith.andi(self.lane, e.index(subgroup - 1))
        source = arith.index_cast(e.i32, arith.subi(lane, within))
        by_index = ir.Attribute.parse("#gpu.shuffle_mode<idx>")
        return gpu.shuffle(value, source, e.constant("i32", subgroup), by_index)[0]

    def _shuffled(
        self, reductions: Sequence[Value], values: list[MLIR], threads: Index
    ) -> list[MLIR]:
        """Combine the values of each `threads` neighbours (at most a subgroup), nearest first."""
        e, subgroup = self.e, self.target.subgroup
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


_SHARED = "#gpu.address_space<workgroup>"

# Operations between columns and pairs of columns, as shuffles of their first and last operand.
_PAIRS = {
    "even": list(range(0, OCTET, 2)),
    "odd": list(range(1, OCTET, 2)),
    "interleave": [j for i in range(OCTET // 2) for j in (i, i + OCTET // 2)],
}


def _alignment(array: Array) -> int:
    return min(ALIGNMENT, OCTET * ITEMSIZE[array.dtype])
