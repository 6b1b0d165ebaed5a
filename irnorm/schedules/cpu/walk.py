"""A walk through the columns of a row in their order, for the `cpu` schedule."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from irnorm.lang.values import Value
from irnorm.schedules.cpu.chunks import CHUNK, Chunk
from irnorm.schedules.emit import MLIR, Emitter, Index


def vectors(node: Value) -> int:
    """How many vectors a node has of a chunk."""
    return 1 if node.cols == 2 else 2


def walk(
    e: Emitter,
    width: Index,
    visit: Callable[..., None],
    get: Callable[[Value, Chunk], list[MLIR]],
    ahead: Sequence[Value] = (),
    lead: Index = 0,
) -> None:
    """Visit the chunks of a row in turn, two at a time; the last may be partial.

    `lead` columns come before the first two chunks, in partial ones. What `get` gives for values of
    `ahead` is computed for the next two chunks while the present two are visited.
    """
    step = 2 * CHUNK
    pairs = e.add(lead, e.mul(e.div(e.sub(width, lead), step), step))
    whole = e.add(lead, e.mul(e.div(e.sub(width, lead), CHUNK), CHUNK))
    rest = e.sub(width, whole)

    def pair(column: Index) -> tuple[Chunk, Chunk]:
        return Chunk(column), Chunk(e.add(column, CHUNK))

    def begin(column: Index) -> list[MLIR]:
        return [v for half in pair(column) for node in ahead for v in get(node, half)]

    def finish(column: Index, computed: Sequence[MLIR]) -> None:
        values, both = iter(computed), pair(column)
        for half in both:
            for node in ahead:
                half.values[id(node)] = [next(values) for _ in range(vectors(node))]
        visit(*both)

    def two(column: Index, computed: list[MLIR]) -> list[MLIR]:
        following = begin(e.add(column, step))
        finish(column, computed)
        return following

    def one(column: Index, _: list[MLIR]) -> list[MLIR]:
        visit(Chunk(column))
        return []

    def before(column: Index, _: list[MLIR]) -> list[MLIR]:
        visit(Chunk(column, e.sub(lead, column)))
        return []

    def all_pairs() -> None:
        last = e.sub(pairs, step)
        finish(last, e.loop(lead, last, step, begin(lead), two))

    e.loop(0, lead, CHUNK, [], before)
    e.when_not_zero(e.sub(pairs, lead), all_pairs)
    e.loop(pairs, whole, CHUNK, [], one)
    e.when_not_zero(rest, lambda: visit(Chunk(whole, rest)))
