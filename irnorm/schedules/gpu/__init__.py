"""The `gpu` schedule: a row program as a kernel for NVIDIA and AMD, a row to a group of threads.

With P chains (see `Row.dot`) a row has P / 8 threads, and each takes eight neighbouring columns, an
*octet*, of every link of the chains: 16 bytes where elements have two. So a thread's chains are its
own, and reductions take one exchange with the other threads, see `exchanges`.

There are two forms. *Resident*, for static widths up to 16384 in whole octets: loops are unrolled,
every array is read once, by 16 bytes, and all that is computed of the row stays in registers.
*Streaming*, for everything else: loops over the links, the row read again (from a cache, mostly)
for its stores; octets that are incomplete, or do not lie at 16 bytes, are read by elements.

`threads` tells this thread's row, `octets` its columns, `accesses` how they are read and written,
`registers` what is known of them; here is in which order all of it is emitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from iree.compiler.dialects import arith, memref

from irnorm.geometry import HEADS, OCTET, largest_block, must_exchange
from irnorm.lang.program import Part, Store, nodes
from irnorm.lang.values import Value
from irnorm.schedules.current import Arguments, Current
from irnorm.schedules.emit import MLIR, Emitter
from irnorm.schedules.gpu.accesses import Accesses
from irnorm.schedules.gpu.chips import narrow
from irnorm.schedules.gpu.exchanges import Exchange
from irnorm.schedules.gpu.octets import Held, Octet, Octets, both
from irnorm.schedules.gpu.registers import Registers
from irnorm.schedules.gpu.threads import place
from irnorm.schedules.stages import Stage, alternatives, stages
from irnorm.targets import Target

RESIDENT_THREADS = 640  # of a multiprocessor at least: with 100 registers each

_EQUAL, _UNSIGNED_LESS = 0, 6  # predicates of arith.cmpi


def emit(
    e: Emitter, part: Part, args: Arguments, block: int, resident: bool, target: Target
) -> None:
    """Emit the rows of a legalized part at the current insertion point.

    `block` is how many threads a block has, `resident` whether rows are to stay in registers.
    """
    threads = place(e, part, args, block)
    now = Current(e, part, args, threads.row)
    now.locate()
    column = arith.muli(threads.lane, e.index(OCTET))
    first, *_ = found = stages(part)
    now.compute(first.scalars)
    now.settle()
    exists, readable = threads.exists, None
    if part.where is not None:
        exists = readable = both(exists, now.known(part.where))

    def rows(exists: MLIR | None, readable: MLIR | None) -> None:
        octets = Octets(e, args.n, threads, column, readable, resident)
        _Kernel(octets, now, exists, target).emit(found)

    if exists is None or must_exchange(part):
        rows(exists, readable)
        return
    # Nobody waits for threads without a row: they are not to read what others write in place.
    with e.when(exists):
        rows(None, None)


class _Kernel:
    """The rows of a part, by this thread.

    Parameters
    ----------
    octets : those of its row that are this thread's.
    now : the row.
    exists : whether it is written; None if it is.
    target : the chip.
    """

    def __init__(self, octets: Octets, now: Current, exists: MLIR | None, target: Target) -> None:
        self.e = e = octets.e
        self.part = now.part
        self.threads = octets.threads
        self.octets = octets
        self.now = now
        self.exists = exists
        self.has_blocks = largest_block(self.part) > 0
        idle = self.has_blocks and not octets.resident
        memory = Accesses(e, now, exists, octets.resident)
        self.row = Registers(e, target, memory, Exchange(e, target, self.threads, idle))
        self.held = self._held() if octets.resident else None

    def emit(self, found: Sequence[Stage]) -> None:
        for number, stage in enumerate(found):
            if number:
                self.now.compute(stage.scalars)
            self._store_scalars(stage.row_stores)
            if stage.reductions:
                self._reduce(stage.reductions)
            if stage.stores:
                self._store_columns(stage.stores)

    def _held(self) -> Held:
        """The octets of a resident row, and what is loaded of them."""
        held = self.octets.held()
        # All reads first: they are under way while the first octets are at work.
        for node in self.part.values:
            if node.op == "load" and node.cols and node.rows < 2:
                for octet in held.octets:
                    self.row.get(node, octet)
        return held

    # -- reductions -------------------------------------------------------------------------------

    def _reduce(self, reductions: Sequence[Value]) -> None:
        """All of `reductions` in one walk, with one barrier; their results become scalars."""
        exchange = self.row.exchange

        def visit(octet: Octet, carried: list[MLIR]) -> list[MLIR]:
            return [
                exchange.accumulate(node, [self.row.existing(a, octet) for a in node.args], total)
                for node, total in zip(reductions, carried, strict=True)
            ]

        start = exchange.start(reductions)
        if self.held is None:
            totals = self.octets.each(start, visit, by_chains=self.has_blocks)
        else:
            totals = self.held.each(start, visit)
        results = exchange.finish(reductions, totals)
        for node, value in zip(reductions, results, strict=True):
            self.now.scalars[id(node)] = value

    # -- stores -----------------------------------------------------------------------------------

    def _store_scalars(self, stores: Sequence[Store]) -> None:
        """What a row has one of is written by the first of its threads."""
        e = self.e
        if not stores:
            return
        first = arith.cmpi(_EQUAL, self.threads.lane, e.index(0))
        with e.when(both(first, self.exists)):
            for store in stores:
                value = narrow(e, store.array.dtype, self.now.known(store.value))
                memref.store(value, *self.now.address(store.array.name, store.at))

    def _store_columns(self, stores: Sequence[Store]) -> None:
        """Write columns; where all values are a choice on one scalar, by a branch.

        What is chosen if the condition holds is what nearly all rows have: it is computed from
        registers, the other from memory, which takes no registers and little code.
        """
        found = alternatives(stores)
        # Threads that exchange values must not part.
        if found is None or (found[0].rows and self.has_blocks):
            self._store_walk(stores, self._inside())
            return
        condition, then, otherwise = found
        self.e.choose(
            self.now.known(condition),
            lambda: self._store_walk(then, self._inside()),
            lambda: self._store_walk(otherwise, self.octets),
        )

    def _inside(self) -> Held | Octets:
        """The row's octets for what is computed in a branch."""
        return self.octets if self.held is None else self.held.copy()

    def _store_walk(self, stores: Sequence[Store], octets: Held | Octets) -> list[MLIR]:
        def visit(octet: Octet, _: list[MLIR]) -> list[MLIR]:
            if self.part.heads:
                self._store_heads(stores, octet)
            else:
                for store in stores:
                    self.row.store(store, octet)
            return []

        return octets.each([], visit)

    def _store_heads(self, stores: Sequence[Store], octet: Octet) -> None:
        """Write an octet of some heads of a row; what they have in common is computed once."""
        e = self.e
        values = nodes(store.value for store in stores)
        loads = [v for v in values if v.op == "load" and v.cols and v.rows == 2]
        common = {id(a): a for v in values if v.rows == 2 for a in v.args if a.rows < 2 and a.cols}
        for node in common.values():
            self.row.get(node, octet)
        heads = []
        for number in range(HEADS):
            head = arith.addi(self.threads.first_head, e.index(number))
            there = arith.cmpi(_UNSIGNED_LESS, head, self.now.args.heads)
            at_head = self.now.turn(head)
            exists = both(self.exists, there)
            memory = Accesses(e, at_head, exists, self.octets.resident)
            registers, here = replace(self.row, memory=memory), octet.only(e, there)
            # All reads first: they are under way while the first head is at work.
            for node in loads:
                registers.get(node, here)
            heads.append((registers, here))
        for registers, here in heads:
            for store in stores:
                registers.store(store, here)
