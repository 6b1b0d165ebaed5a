"""The one order of sums over a row: chains of multiply-adds, then a tree of adjacent pairs."""

from __future__ import annotations

from iree.compiler import ir
from iree.compiler.dialects import arith, math

from irnorm.schedules.emit import Emitter, Index

MAX_CHAINS = 8 * 1024


def chains(e: Emitter, width: Index) -> Index:
    """P, the number of chains of a sum over `width` columns: 8 min(1024, next_pow2(ceil(N/32)))."""
    blocks = e.ceildiv(width, 32)
    if isinstance(blocks, int):
        return min(MAX_CHAINS, 8 << max(0, (blocks - 1).bit_length()))
    i64 = ir.IntegerType.get_signless(64)
    leading = math.ctlz(arith.index_cast(i64, e.sub(blocks, 1)))
    log = arith.subi(arith.constant(i64, 64), leading)
    power = arith.index_cast(e.index_type, arith.shli(arith.constant(i64, 8), log))
    return e.min(MAX_CHAINS, power)
