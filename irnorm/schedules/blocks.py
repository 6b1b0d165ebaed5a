"""Blocks of columns for the `cpu` schedule: groups of chunks that have sixteen blocks.

What there is one of for a block is computed for a group at once, in one vector with a lane for each
block: a division costs as much for sixteen as for one. Chunks are split, see `chunks`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from iree.compiler import ir
from iree.compiler.dialects import arith, vector

from irnorm.schedules import chunks
from irnorm.schedules.chunks import CHUNK, LANES, Chunk
from irnorm.schedules.emit import MLIR, Emitter, Index

TILE_ENTRIES, TILE_BYTES = 4, 512  # of swizzled scales


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
    measured : whether they are, and all that columns need is known of the blocks.
    """

    column: Index
    limit: Index | None
    chunks: list[Chunk]
    values: dict[int, MLIR] = field(default_factory=dict)
    place: Index = 0
    measured: bool = False


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
    """The largest of each block, of a vector for each chunk: of the larger of two columns each."""
    missing = columns(block) // CHUNK - len(magnitudes)
    values = magnitudes + [e.constant("i32", 0, LANES)] * missing
    even, odd = list(range(0, 2 * LANES, 2)), list(range(1, 2 * LANES, 2))
    while len(values) > 1:
        pairs = zip(values[::2], values[1::2], strict=True)
        values = [
            arith.maxsi(vector.shuffle(a, b, even), vector.shuffle(a, b, odd)) for a, b in pairs
        ]
    return values[0]


def spread(value: MLIR, number: int, block: int) -> MLIR:
    """What the lanes of the group's chunk `number` have, of a value with a lane for each block."""
    blocks = CHUNK // block
    lanes = [number * blocks + lane * blocks // LANES for lane in range(LANES)]
    return vector.shuffle(value, value, lanes)


def store_packed(
    e: Emitter, memory: MLIR, at: Index, limit: Index | None, codes: list[list[MLIR]]
) -> None:
    """Write the 4-bit codes of up to four chunks: `codes` has an even and an odd vector of each."""
    octets = [
        _octets(e, arith.ori(even, arith.shli(odd, e.constant("i32", 4, LANES))))
        for even, odd in codes
    ]
    while len(octets) > 1:
        lanes = list(range(2 * e.lanes(octets[0])))
        octets = [
            vector.shuffle(a, b, lanes) for a, b in zip(octets[::2], octets[1::2], strict=True)
        ]
    # A limit that is not known may be negative, which a division would not survive.
    count = None if limit is None else e.div(e.max(limit, 0), 2)
    chunks.write(e, memory, at, octets[0], count)


def store_entries(
    e: Emitter, memory: MLIR, at: Index, count: Index | None, codes: MLIR, swizzled: bool
) -> None:
    """Write the codes of sixteen blocks (the first `count`): in a row, or to four tiles."""
    octets = _octets(e, codes)
    if not swizzled:
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
