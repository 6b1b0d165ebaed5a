"""Blocks of columns for the `cpu` schedule: groups of chunks that have sixteen blocks.

What there is one of for a block is computed for a group at once, in one vector with a lane for each
block: a division costs as much for sixteen as for one. Chunks are split, see `chunks`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, Protocol

from iree.compiler import ir
from iree.compiler.dialects import arith, llvm, vector

from irnorm.formats import PACKED
from irnorm.lang.program import Array, Store
from irnorm.lang.values import Value
from irnorm.schedules.cpu import chunks
from irnorm.schedules.cpu.chunks import CHUNK, LANES, Chunk
from irnorm.schedules.cpu.keep import columnar
from irnorm.schedules.cpu.traffic import Traffic
from irnorm.schedules.current import Current
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.stages import shortcuts

TILE_ENTRIES, TILE_BYTES = 4, 512  # of swizzled scales
_LESS = 2  # predicate of arith.cmpi
_PEAKS = ("block_amax", "block_amax_finite")


@dataclass(eq=False)
class Group:
    """Neighbouring chunks with sixteen blocks.

    Attributes
    ----------
    column : the first.
    limit : how many columns exist (None: all).
    chunks : those that do.
    values : what is known of blocks, by the identity of the node.
    place : where its columns are staged.
    staged : whether they are.
    """

    column: Index
    limit: Index | None
    chunks: list[Chunk]
    values: dict[int, MLIR] = field(default_factory=dict)
    place: Index = 0
    staged: bool = False


def columns(block: int) -> int:
    """Columns of a group."""
    return LANES * block


def group(e: Emitter, column: Index, block: int, limit: Index | None = None) -> Group:
    """The group from `column` on; chunks past the limit are left out where that is known."""
    found = []
    for first in range(0, columns(block), CHUNK):
        rest = None if limit is None else e.sub(limit, first)
        if isinstance(rest, int):
            if rest <= 0:
                break
            rest = None if rest >= CHUNK else rest
        found.append(Chunk(e.add(column, first), rest))
    return Group(column, limit, found)


def peaks(e: Emitter, magnitudes: list[MLIR], block: int) -> MLIR:
    """The largest of each block, of a vector for each chunk: of the larger of two columns each.

    Blocks are in the order of `_lanes`.
    """
    missing = columns(block) // CHUNK - len(magnitudes)
    values = magnitudes + [e.constant("i32", 0, LANES)] * missing

    def larger(a: MLIR, b: MLIR, one: list[int], other: list[int]) -> MLIR:
        return arith.maxsi(vector.shuffle(a, b, one), vector.shuffle(a, b, other))

    return _tree(values, larger)


def _tree(values: list[Any], join: Callable[[Any, Any, list[int], list[int]], Any]) -> Any:
    """A vector from many: neighbours are joined at each level, by two shuffles.

    First within quarters of vectors, where shuffles are cheap, then whole quarters.
    """
    levels = [
        [lane for i in range(0, LANES, 4) for lane in (i, LANES + i, i + 1, LANES + i + 1)],
        [lane for i in range(0, LANES, 4) for lane in (i, i + 1, LANES + i, LANES + i + 1)],
        *[[q + i for q in range(0, 2 * LANES, 8) for i in range(4)]] * 2,
    ]
    for one, step in zip(levels, (2, 2, 4, 4), strict=True):
        if len(values) > 1:
            other = [lane + step for lane in one]
            pairs = zip(values[::2], values[1::2], strict=True)
            values = [join(a, b, one, other) for a, b in pairs]
    return values[0]


def _lanes(block: int) -> list[int]:
    """Which block each lane has of what there is one of for a block."""
    found: list[int] = _tree(
        [
            [(chunk * CHUNK + 2 * lane) // block for lane in range(LANES)]
            for chunk in range(columns(block) // CHUNK)
        ],
        lambda a, b, one, _: [(a + b)[lane] for lane in one],
    )
    return found


def spread(e: Emitter, value: MLIR, number: int, block: int) -> MLIR:
    """What the lanes of the group's chunk `number` have, of a value with a lane for each block."""
    order = _lanes(block)
    lanes = [order.index((number * CHUNK + 2 * lane) // block) for lane in range(LANES)]
    if value.type != ir.VectorType.get([LANES], e.f32):
        return vector.shuffle(value, value, lanes)
    # Quarters first, which several chunks have in common (4 %); the fence keeps two steps apart.
    quarters = [lane // 4 * 4 + i for lane in lanes[::4] for i in range(4)]
    moved = e.fence(vector.shuffle(value, value, quarters))
    return vector.shuffle(moved, moved, [i // 4 * 4 + lane % 4 for i, lane in enumerate(lanes)])


def store_packed(
    e: Emitter,
    memory: MLIR,
    at: Index,
    limit: Index | None,
    pairs: list[MLIR],
    stream: MLIR | None,
) -> None:
    """Write 4-bit codes of one chunk or four: `pairs` has 256 times the bytes of each."""
    if len(pairs) > 1 and "avx512bw" in e.features:
        octets = _pack(e, pairs)
    else:
        some = [_octets(e, arith.shrui(v, e.constant("i32", 8, LANES))) for v in pairs]
        while len(some) > 1:
            lanes = list(range(2 * e.lanes(some[0])))
            some = [vector.shuffle(a, b, lanes) for a, b in zip(some[::2], some[1::2], strict=True)]
        octets = some[0]
    # A limit that is not known may be negative, which a division would not survive.
    count = None if limit is None else e.div(e.max(limit, 0), 2)
    chunks.write(e, memory, at, octets, count, stream)


def join_codes(e: Emitter, even: MLIR, odd: MLIR) -> MLIR:
    """256 times the bytes that have two codes of 4 bits."""
    low = arith.shli(even, e.constant("i32", 8, LANES))
    return arith.ori(low, arith.shli(odd, e.constant("i32", 12, LANES)))


def join_sums(e: Emitter, even: MLIR, odd: MLIR) -> MLIR:
    """`join_codes` of the codes in aligned sums, see `formats.encode`.

    The count of steps is in the lower half of a sum, sign and exponent in the upper. Weights make
    256 times the code of it, and -2^17 of the sign; 16 times that of the odd column is added. The
    lower halves then are codes without signs, and the signs alone are in the upper.
    """
    both = arith.addi(chunks.multiply_add(e, even, 256, 4), chunks.multiply_add(e, odd, 4096, 64))
    return chunks.multiply_add(e, both, 1, -1024)


def _pack(e: Emitter, pairs: list[MLIR]) -> MLIR:
    """The bytes of four vectors, one after the other."""
    # Quarters of vectors are packed, and put in order at the end.
    words, octets = ir.Type.parse("vector<32xi16>"), ir.Type.parse("vector<64xi8>")
    eight = e.integers([8] * CHUNK, "i16")
    halves = [
        llvm.call_intrinsic(words, "llvm.x86.avx512.packusdw.512", pairs[i : i + 2], [], [])
        for i in (0, 2)
    ]
    halves = [arith.shrui(half, eight) for half in halves]
    packed = llvm.call_intrinsic(octets, "llvm.x86.avx512.packuswb.512", halves, [], [])
    quads = llvm.bitcast(ir.VectorType.get([LANES], e.i32), packed)
    order = [4 * quarter + number for number in range(4) for quarter in range(4)]
    return llvm.bitcast(octets, vector.shuffle(quads, quads, order))


def store_entries(
    e: Emitter, memory: MLIR, at: Index, count: Index | None, codes: MLIR, array: Array
) -> None:
    """Write the codes of sixteen blocks (the first `count`): in a row, or to four tiles."""
    octets = _octets(e, codes)
    order = _lanes(array.cols)
    octets = vector.shuffle(octets, octets, [order.index(entry) for entry in range(LANES)])
    if not array.swizzled:
        chunks.write(e, memory, at, octets, count)
        return
    for first in range(0, LANES, TILE_ENTRIES):
        entries = list(range(first, first + TILE_ENTRIES))
        place = e.add(at, first // TILE_ENTRIES * TILE_BYTES)
        left = None if count is None else e.sub(count, first)
        chunks.write(e, memory, place, vector.shuffle(octets, octets, entries), left)


def swizzled_place(e: Emitter, row: MLIR, entry: Index, entries: Index) -> Index:
    """Where the entry of a row lies that begins a tile, see `irnorm.fp4`."""
    tiles = e.ceildiv(entries, TILE_ENTRIES)

    def bits(shift: int, mask: int) -> MLIR:
        return arith.andi(arith.shrui(row, e.index(shift)), e.index(mask))

    tile = e.add(e.mul(arith.shrui(row, e.index(7)), tiles), e.div(entry, TILE_ENTRIES))
    within = arith.addi(e.mul(bits(0, 31), 16), e.mul(bits(5, 3), 4))
    return e.add(e.mul(tile, TILE_BYTES), within)


def _octets(e: Emitter, codes: MLIR) -> MLIR:
    return arith.trunci(ir.VectorType.get([LANES], ir.IntegerType.get_signless(8)), codes)


class Kernel(Protocol):
    """What the walk asks of the kernel that it is a part of."""

    e: Emitter
    args: Any
    now: Current
    wide: dict[int, MLIR]
    kept: dict[int, MLIR]
    traffic: Traffic

    def get(self, node: Value, chunk: Chunk) -> list[MLIR]: ...
    def buffer(self, size: int) -> MLIR: ...
    def store(self, store: Store, neighbours: Sequence[Chunk]) -> None: ...


class BlockWalk:
    """The walk for the stores of a row that has blocks of columns.

    The way from columns to the scale of a block and back is a long chain of operations: what blocks
    need is measured a group ahead of the columns' stores (a third of the time). What columns need
    that blocks are measured by is staged meanwhile, in buffers of two groups.
    """

    def __init__(self, kernel: Kernel, nodes: Sequence[Value], stores: Sequence[Store]) -> None:
        self.kernel = kernel
        self.e = kernel.e
        self.nodes = nodes
        self.stores = stores
        self.block = max(node.cols for node in nodes)
        self.group = Group(0, None, [])  # the present one
        self.staged: dict[int, tuple[Value, MLIR]] = {}

    def stage(self) -> None:
        """Make room for what is staged."""
        values = [s.value for s in self.stores if s.array.cols == 1]
        needed = columnar(values, self.kernel.kept)
        for node in self.nodes:
            operand = node.args[0] if node.op in _PEAKS else node
            if operand is not node and operand.op != "load" and any(operand is v for v in needed):
                room = self.kernel.buffer(2 * columns(self.block))
                self.staged[id(operand)] = (operand, room)

    def get(self, node: Value, chunk: Chunk) -> list[MLIR] | None:
        """The two vectors of `node` on a chunk of the present group, if it is for us to know."""
        if node.cols > 1:
            value = self._of_blocks(node)
            return [spread(self.e, value, self.group.chunks.index(chunk), node.cols)] * 2
        if self.group.staged and id(node) in self.staged:
            kind = ir.VectorType.get([LANES], self.e.f32)
            buffer = self.staged[id(node)][1]
            places = self._staged_at(self.group.chunks.index(chunk))
            return [vector.load(kind, buffer, [at]) for at in places]
        return None

    def walk(self, stores: Sequence[Store]) -> None:
        """Visit the groups of the row in turn; the last may be partial."""
        e, n = self.e, self.kernel.args.n
        step = columns(self.block)
        whole = e.mul(e.div(n, step), step)
        rest = e.sub(n, whole)
        condition, *ways = shortcuts(stores) or (None, stores, stores)
        crossing = [self._crossing(way) for way in ways]
        kinds = [ir.VectorType.get([LANES], ir.Type.parse(node.dtype)) for node in crossing[0]]

        def measure(column: Index, limit: Index | None = None) -> list[MLIR]:
            """What columns need of the group's blocks, after whether to take the first way."""
            self._turn_to(column, limit)
            for chunk in self.group.chunks:
                self.kernel.traffic.fetch_ahead(self.kernel.now, chunk.column)
            self._stage_group()
            holds = self._holds(condition)
            known = self.group.values

            def by(number: int) -> list[MLIR]:
                # The second starts afresh: to keep what it needs would cost the first registers.
                self._return_to(column, limit, {} if number else known)
                for store in ways[number]:
                    if store.array.cols > 1:
                        self._store_entries(store)
                return [self._of_blocks(node) for node in crossing[number]]

            return [holds, *e.choose(holds, lambda: by(0), lambda: by(1), kinds)]

        def finish(column: Index, measured: list[MLIR], limit: Index | None = None) -> None:
            holds, *values = measured

            def by(number: int) -> list[MLIR]:
                known = {id(n): v for n, v in zip(crossing[number], values, strict=True)}
                self._return_to(column, limit, known)
                for store in ways[number]:
                    if store.array.cols == 1:
                        self._store_columns(store)
                return []

            e.choose(holds, lambda: by(0), lambda: by(1))

        def one(column: Index, measured: list[MLIR]) -> list[MLIR]:
            following = e.add(column, step)
            values = e.choose(
                arith.cmpi(_LESS, e.index(following), e.index(whole)),
                lambda: measure(following),
                lambda: measured,
                [v.type for v in measured],
            )
            finish(column, measured)
            return values

        def all_whole() -> None:
            e.loop(0, whole, step, measure(0), one)

        e.when_not_zero(whole, all_whole)
        e.when_not_zero(rest, lambda: finish(whole, measure(whole, rest), rest))

    def _crossing(self, stores: Sequence[Store]) -> list[Value]:
        """What columns that are stored need of blocks; what is true or not is found out again."""
        needed = columnar([s.value for s in stores if s.array.cols == 1], self.kernel.kept)
        users = [node for node in needed if node.cols == 1]
        users += [a for node in users for a in node.args if a.cols > 1 and a.dtype == "bool"]
        used = {id(a) for node in users for a in node.args if a.cols > 1 and a.dtype != "bool"}
        return [node for node in self.nodes if id(node) in used]

    def _holds(self, condition: Value | None) -> MLIR:
        """Whether a condition holds for all blocks of the present group."""
        if condition is None or self.group.limit is not None:
            return self.e.constant("bool", False)
        every = ir.Attribute.parse("#vector.kind<and>")
        return vector.reduction(ir.Type.parse("i1"), every, self._of_blocks(condition))

    def _turn_to(self, column: Index, limit: Index | None) -> None:
        """Begin a group."""
        e, step = self.e, columns(self.block)
        self.group = group(e, column, self.block, limit)
        number = e.div(column, step)
        even = number % 2 if isinstance(number, int) else arith.andi(number, e.index(1))
        self.group.place = e.mul(even, step)

    def _return_to(self, column: Index, limit: Index | None, known: dict[int, MLIR]) -> None:
        """Turn to a group again that has been staged."""
        self._turn_to(column, limit)
        self.group.values, self.group.staged = dict(known), True

    def _stage_group(self) -> None:
        for node, buffer in self.staged.values():
            for number, chunk in enumerate(self.group.chunks):
                values = self.kernel.get(node, chunk)
                for at, value in zip(self._staged_at(number), values, strict=True):
                    vector.store(value, buffer, [at])

    def _staged_at(self, number: int) -> list[MLIR]:
        """Where the halves of the group's chunk `number` are staged."""
        e, place = self.e, self.group.place
        return [e.index(e.add(place, number * CHUNK + first)) for first in (0, LANES)]

    def _of_blocks(self, node: Value) -> MLIR:
        """`node` for the blocks of the present group, one a lane."""
        e, present = self.e, self.group
        if not node.cols:
            return self.kernel.wide[id(node)]
        if id(node) not in present.values:
            if node.op in _PEAKS:
                magnitudes = [self._magnitudes(node, chunk) for chunk in present.chunks]
                bits = peaks(e, magnitudes, node.cols)
                result = arith.bitcast(e.like(bits, e.f32), bits)
            else:
                result = e.elementwise(node, [self._of_blocks(a) for a in node.args])
            present.values[id(node)] = result
        return present.values[id(node)]

    def _magnitudes(self, node: Value, chunk: Chunk) -> MLIR:
        """Bits of the larger absolute value of each two neighbours."""
        e = self.e
        values = self.kernel.get(node.args[0], chunk)
        values = chunks.existing(e, values, chunk.limit, split=True)
        return reduce(arith.maxsi, chunks.magnitudes(e, values, node.op == "block_amax_finite"))

    def _store_entries(self, store: Store) -> None:
        """Write the entries of the present group's blocks."""
        e, array, present = self.e, store.array, self.group
        place = entry = e.div(present.column, array.cols)
        count = None if present.limit is None else e.div(present.limit, array.cols)
        if array.swizzled:
            entries = e.div(self.kernel.args.n, array.cols)
            place = swizzled_place(e, self.kernel.now.row, entry, entries)
        memory, at = self.kernel.args.memory[array.name], self.kernel.now.offset(array.name, place)
        store_entries(e, memory, at, count, self._of_blocks(store.value), array)

    def _store_columns(self, store: Store) -> None:
        """Write the columns of the present group; packed codes of four chunks at once."""
        e, array, all_chunks = self.e, store.array, self.group.chunks
        if array.dtype not in PACKED:
            for chunk in all_chunks:
                self.kernel.store(store, [chunk])
            return
        even = len(all_chunks) % 4 == 0 and all(c.limit is None for c in all_chunks)
        size = 4 if even else 1
        value, join = store.value, join_codes
        if "avx512bw" in e.features and value.op == "code" and len(value.args) == 1:
            value, join = value.args[0], join_sums
        memory = self.kernel.args.memory[array.name]
        stream = self.kernel.traffic.streams.get(array.name)
        for i in range(0, len(all_chunks), size):
            some = all_chunks[i : i + size]
            at = self.kernel.now.offset(array.name, e.div(some[0].column, 2))
            pairs = [join(e, *self.kernel.get(value, chunk)) for chunk in some]
            store_packed(e, memory, at, some[0].limit, pairs, stream)
