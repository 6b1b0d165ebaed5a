"""The arrays that contenders share, and how many sets of them they rotate over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from irnorm.bench.arrays import Arrays, aligned
from irnorm.bench.measuring import Contender

WORKING_SET = 64 << 20
ROTATE_FROM_ROWS = 512


@dataclass(frozen=True)
class Workload:
    """The arrays that the contenders of a cell share: `sets[i]` maps names to arrays.

    A memory sweep reads `reads` bytes for each that it writes, 1 or 2, as the operation does, or
    nearly.
    """

    op: str
    m: int
    n: int
    dtype: str
    cache: str
    threads: int
    traffic: int
    reads: int
    sets: tuple[Arrays, ...]


Peers = Callable[[Workload], Iterable[Contender]]


def rotation(first: Arrays, sets: int) -> tuple[Arrays, ...]:
    """A set of arrays, and copies of it."""
    return first, *(_copy(first) for _ in range(sets - 1))


def sets_for(m: int, traffic: int, working_set: int) -> int:
    """How many sets exceed `working_set` bytes, if calls of `m` rows are to rotate over them."""
    return 1 + working_set // traffic if m >= ROTATE_FROM_ROWS else 1


def _copy(arrays: Arrays) -> Arrays:
    copies = {name: aligned(array.shape, array.dtype) for name, array in arrays.items()}
    for name, array in arrays.items():
        copies[name][...] = array
    return copies
