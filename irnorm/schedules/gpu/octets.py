"""The octets of a row that a thread of a GPU has: eight neighbouring columns each.

In the *resident* form it holds all of them in registers, in the *streaming* form it visits them one
after the other, in a loop. Conditions are i1; None stands for one that holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from iree.compiler.dialects import arith

from irnorm.geometry import OCTET
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.gpu.threads import Threads

_UNSIGNED_LESS, _GREATER = 6, 4  # predicates of arith.cmpi

Visit = Callable[["Octet", list[MLIR]], Sequence[MLIR]]


def both(a: MLIR | None, b: MLIR | None) -> MLIR | None:
    """Whether both conditions hold."""
    if a is None or b is None:
        return a if b is None else b
    return arith.andi(a, b)


@dataclass(eq=False)
class Octet:
    """Eight neighbouring columns from `column` on.

    Attributes
    ----------
    column : the first.
    whole : whether all eight exist.
    limit : i32, how many exist, if not all (None: none then).
    values : what has been computed of it, by the identity of the node.
    """

    column: Index
    whole: MLIR | None = None
    limit: MLIR | None = None
    values: dict[int, MLIR] = field(default_factory=dict)

    def copy(self) -> Octet:
        """The same, for what is computed inside of a branch, and not known outside."""
        return replace(self, values=dict(self.values))

    def only(self, e: Emitter, condition: MLIR) -> Octet:
        """A copy that is there under a condition."""
        limit = self.limit
        if limit is not None:
            limit = arith.select(condition, limit, e.constant("i32", 0))
        return Octet(self.column, both(self.whole, condition), limit, dict(self.values))


class Held:
    """Octets that are all at hand."""

    def __init__(self, octets: Iterable[Octet]) -> None:
        self.octets = list(octets)

    def each(self, carried: Sequence[MLIR], visit: Visit) -> list[MLIR]:
        """Visit each; `visit(octet, carried)` gives the next `carried`."""
        state = list(carried)
        for octet in self.octets:
            state = list(visit(octet, state))
        return state

    def copy(self) -> Held:
        """The same, for what is computed inside of a branch."""
        return Held(octet.copy() for octet in self.octets)


@dataclass(frozen=True)
class Octets:
    """This thread's octets of a row.

    Attributes
    ----------
    e : as in the kernel.
    n : columns of the row.
    threads : this thread, among others.
    first : column of its first octet.
    readable : whether the row may be read.
    resident : whether n is static, and a multiple of eight: all of an octet exists, or nothing.
    """

    e: Emitter
    n: Index
    threads: Threads
    first: MLIR
    readable: MLIR | None
    resident: bool

    def held(self) -> Held:
        """All of them, of a static width."""
        n, step = int(self.n), int(self.threads.per_row) * OCTET
        return Held(
            self._octet(self.e.add(self.first, start), ragged=start + step > n)
            for start in range(0, n, step)
        )

    def each(self, carried: Sequence[MLIR], visit: Visit, by_chains: bool = False) -> list[MLIR]:
        """Visit one after the other, in a loop.

        Those of the thread's chains (`by_chains`) are others in narrow rows that have more threads
        than an eighth of their chains: some threads have none then.
        """
        e, n = self.e, self.n
        first, step = self.first, e.mul(self.threads.per_row, OCTET)
        if by_chains:
            step = self.threads.chains
            busy = arith.cmpi(_UNSIGNED_LESS, first, e.index(step))
            first = arith.select(busy, first, e.index(n))
        ragged = not self.resident or n % step != 0

        def link(k: Index, carried: list[MLIR]) -> Sequence[MLIR]:
            return visit(self._octet(e.add(first, e.mul(k, step)), ragged), carried)

        return e.loop(0, e.div(e.add(n, e.sub(step, 1)), step), 1, carried, link)

    def _octet(self, column: Index, ragged: bool) -> Octet:
        """The octet from `column` on; of those in a `ragged` row some are not there."""
        e, end = self.e, self.n
        if self.resident:
            inside = arith.cmpi(_UNSIGNED_LESS, column, e.index(end)) if ragged else None
            return Octet(column, both(self.readable, inside))
        limit = arith.index_cast(e.i32, arith.subi(e.index(end), column))
        if self.readable is not None:
            limit = arith.select(self.readable, limit, e.constant("i32", 0))
        return Octet(column, arith.cmpi(_GREATER, limit, e.constant("i32", OCTET - 1)), limit)
