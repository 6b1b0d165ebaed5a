"""The threads of a GPU: how many of them a row has, and which row this thread works on."""

from __future__ import annotations

from dataclasses import dataclass

from iree.compiler import ir
from iree.compiler.dialects import arith, gpu, math

from irnorm.geometry import HEADS, OCTET, least_threads
from irnorm.lang.program import Part
from irnorm.schedules import order
from irnorm.schedules.current import Arguments
from irnorm.schedules.emit import MLIR, Emitter, Index

_UNSIGNED_LESS = 6  # predicate of arith.cmpi


def threads_per_row(e: Emitter, n: Index, least: int) -> Index:
    """Threads of a row: one for eight chains, but at least so many."""
    return e.max(e.div(order.chains(e, n), OCTET), least)


def rows_of(e: Emitter, part: Part, m: MLIR, heads: MLIR | None) -> MLIR:
    """How many rows a part has, or groups of heads of a row."""
    return arith.muli(m, e.index(e.ceildiv(heads, HEADS))) if part.heads else m


@dataclass(frozen=True)
class Threads:
    """This thread, among those of its block and of its row.

    Attributes
    ----------
    block : threads of a block.
    thread : its number in the block.
    chains : of a sum over the row.
    per_row : threads of the row, a power of two.
    lane : its number among them.
    row : number of the row.
    exists : whether there is such a row (None: there is); if not, `row` is the last.
    first_head : the first of the row's heads that are this thread's; 0 if the part has none.
    """

    block: int
    thread: MLIR
    chains: Index
    per_row: Index
    lane: MLIR
    row: MLIR
    exists: MLIR | None
    first_head: Index


def place(e: Emitter, part: Part, args: Arguments, block: int) -> Threads:
    """Find the row of this thread, in a part whose blocks have `block` threads."""
    thread = gpu.thread_id(ir.Attribute.parse("#gpu.dim<x>"), upper_bound=block)
    chains = order.chains(e, args.n)
    per_row = threads_per_row(e, args.n, least_threads(part))
    rows = e.div(block, per_row)
    row, lane, exists = args.workgroup, thread, None
    if rows != 1:
        count = rows_of(e, part, args.m, args.heads)
        first = arith.muli(args.workgroup, e.index(rows))
        row = arith.addi(first, _divided(e, thread, per_row))
        lane = arith.andi(thread, e.index(e.sub(per_row, 1)))
        exists = arith.cmpi(_UNSIGNED_LESS, row, count)
        # Threads without a row take part in shuffles and barriers: they repeat the last row.
        row = arith.minui(row, arith.subi(count, e.index(1)))
    first_head: Index = 0
    if part.heads:
        groups = e.index(e.ceildiv(args.heads, HEADS))
        first_head = arith.muli(arith.remui(row, groups), e.index(HEADS))
        row = arith.divui(row, groups)
    return Threads(block, thread, chains, per_row, lane, row, exists, first_head)


def _divided(e: Emitter, value: MLIR, power: Index) -> MLIR:
    """`value // power`, which is a power of two."""
    if isinstance(power, int):
        return arith.divui(value, e.index(power))
    return arith.shrui(value, math.cttz(power))
