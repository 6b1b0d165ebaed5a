"""The values of a row that a thread of a GPU has in registers: computed at first use, then kept."""

from __future__ import annotations

from dataclasses import dataclass

from iree.compiler.dialects import arith, vector

from irnorm.formats import PACKED
from irnorm.geometry import OCTET
from irnorm.lang.program import Store
from irnorm.lang.values import Value
from irnorm.schedules.emit import MLIR, Emitter
from irnorm.schedules.gpu import chips
from irnorm.schedules.gpu.accesses import Accesses
from irnorm.schedules.gpu.exchanges import Exchange
from irnorm.schedules.gpu.octets import Octet
from irnorm.targets import Target

_LESS = 2  # predicate of arith.cmpi

# Operations between columns and pairs of columns, as shuffles of their first and last operand.
_PAIRS = {
    "even": list(range(0, OCTET, 2)),
    "odd": list(range(1, OCTET, 2)),
    "interleave": [j for i in range(OCTET // 2) for j in (i, i + OCTET // 2)],
}


@dataclass(frozen=True)
class Registers:
    """Values of a row, or of a head of it.

    Attributes
    ----------
    e, target : as in the kernel.
    memory : where they are loaded and stored.
    exchange : with threads that have other octets.
    """

    e: Emitter
    target: Target
    memory: Accesses
    exchange: Exchange

    def get(self, node: Value, octet: Octet) -> MLIR:
        """`node` on `octet`: a vector, or a scalar if it has one value for a block of columns.

        A vector of four if it has a value for each pair of columns.
        """
        if not node.cols:
            return self.memory.now.known(node)
        if id(node) not in octet.values:
            octet.values[id(node)] = self._computed(node, octet)
        return octet.values[id(node)]

    def existing(self, node: Value, octet: Octet) -> MLIR:
        """`node` on `octet`, with +0 in place of columns that do not exist."""
        e, value = self.e, self.wide(node, octet)
        if octet.whole is None or node.op == "load":
            return value
        zero = e.constant("f32", 0, OCTET)
        if octet.limit is None:
            return arith.select(octet.whole, value, zero)
        limit = e.broadcast(octet.limit, OCTET)
        exists = arith.cmpi(_LESS, e.integers(range(OCTET)), limit)
        return arith.select(exists, value, zero)

    def wide(self, node: Value, octet: Octet) -> MLIR:
        """`node` on `octet`, a value for each column."""
        return self.e.broadcast(self.get(node, octet), OCTET)

    def store(self, store: Store, octet: Octet) -> None:
        """Write an octet of columns, its part of a block's one entry, or eight packed codes."""
        array = store.array
        if array.cols > 1:
            self.memory.store_entry(array, self.get(store.value, octet), octet)
        elif array.dtype in PACKED:
            self.memory.store_packed(array, self._packed(store.value, octet), octet)
        else:
            self.memory.store(array, self.wide(store.value, octet), octet)

    def _computed(self, node: Value, octet: Octet) -> MLIR:
        """A node with columns that is not known yet."""
        e = self.e
        if node.op == "load":
            return self.memory.load(node.attr, octet)
        if node.op == "block_amax":
            return self.exchange.block_peak(node, [self.existing(a, octet) for a in node.args])
        if node.op in _PAIRS:
            ends = (self.get(node.args[i], octet) for i in (0, -1))
            return vector.shuffle(*ends, _PAIRS[node.op])
        lanes = {1: OCTET, 2: OCTET // 2}.get(node.cols, 0)
        return e.elementwise(node, [e.broadcast(self.get(arg, octet), lanes) for arg in node.args])

    def _packed(self, node: Value, octet: Octet) -> MLIR:
        """The eight codes of four bits that `node` has on an octet, in a word."""
        e = self.e
        if node.op == "constant":
            return e.constant("i32", int(node.attr) * 0x11111111)
        if node.op == "select" and node.args[0].cols != 1:  # one choice for all eight
            condition = self.get(node.args[0], octet)
            return arith.select(condition, *(self._packed(arg, octet) for arg in node.args[1:]))
        if node.op == "encode":
            return chips.encode_packed(e, node, self.wide(node.args[0], octet), self.target)
        if node.op == "code":
            sums = (self.get(arg, octet) for arg in node.args)
            return chips.join(e, chips.code_at_top(e, node, *sums))
        return chips.join(e, arith.shli(self.wide(node, octet), e.constant("i32", 28, OCTET)))
