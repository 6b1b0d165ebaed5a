"""The memory that kernels see, with the checks of every access.

Global memory is memory of this process, by address; shared and local memory are windows, a row for
each block or thread. All functions take the accesses of many threads at once.
"""

from __future__ import annotations

import ctypes
from bisect import insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

import numpy as np

from tools.simulator import faults
from tools.simulator.arithmetic import Array
from tools.simulator.ptx import Instruction


@dataclass(frozen=True)
class Access:
    """One instruction's accesses: `count` words of `word` at each of `addresses`.

    Attributes
    ----------
    threads : the number of each accessing thread in the launch.
    epochs : how many barriers its block has passed.
    describe : a thread's number, in words.
    """

    instruction: Instruction
    addresses: Array
    word: np.dtype[Any]
    count: int
    threads: Array
    epochs: Array
    describe: Callable[[int], str]

    @property
    def size(self) -> int:
        """Bytes of each access."""
        return self.word.itemsize * self.count

    def fail(self, kind: type[faults.Fault], message: str, bad: Array) -> NoReturn:
        """Raise for the first of the accesses that are `bad`."""
        place = int(np.argmax(bad))
        thread, address = int(self.threads[place]), int(self.addresses[place])
        raise kind(
            f"line {self.instruction.line}: {message} at {address:#x} ({self.size} bytes), "
            f"{self.describe(thread)}: {self.instruction.text}"
        )

    def check(self, kind: type[faults.Fault], message: str, bad: Array) -> None:
        """Raise if any access is `bad`."""
        if bad.any():
            self.fail(kind, message, bad)

    def aligned(self) -> None:
        """Raise if an address is not a multiple of the size."""
        bad = (self.addresses & np.uint64(self.size - 1)) != 0
        self.check(faults.Misaligned, "misaligned access", bad)

    def bytes_from(self, starts: Array) -> Array:
        """The positions of all bytes, a row for each access that starts at `starts`."""
        return starts[:, None] + np.arange(self.size)


@dataclass(order=True)
class Allocation:
    """A range of addresses of this process."""

    base: int
    size: int = field(compare=False)
    writable: bool = field(compare=False)
    owner: Any = field(compare=False, default=None)  # what must stay alive

    def words(self, word: np.dtype[Any], count: int) -> tuple[int, Array]:
        """The aligned accesses it has room for, a row each, and the address of the first."""
        size = word.itemsize * count
        skip = -self.base % size
        rows = max(self.size - skip, 0) // size
        buffer = (ctypes.c_char * self.size).from_address(self.base)
        words = np.frombuffer(buffer, word, rows * count, skip if rows else 0)
        return self.base + skip, words.reshape(rows, count)


class Memory:
    """The allocations that kernels may touch."""

    def __init__(self, allocations: Iterable[Allocation] = ()) -> None:
        self.allocations = list(allocations)

    def add(self, address: int, size: int, writable: bool = True, owner: Any = None) -> None:
        """Let kernels use `size` bytes at `address`; `owner` is kept alive for as long."""
        if size:
            insort(self.allocations, Allocation(address, size, writable, owner))

    def remove(self, address: int) -> None:
        """Take back what was added at `address`."""
        self.allocations = [a for a in self.allocations if a.base != address]

    def array(self, values: Array, writable: bool | None = None) -> int:
        """Let kernels use an array, in place; returns its address."""
        if not values.flags.c_contiguous:
            raise ValueError("only contiguous arrays can be used in place")
        address = int(values.ctypes.data)
        self.add(
            address,
            values.nbytes,
            values.flags.writeable if writable is None else writable,
            values,
        )
        return address


class GlobalSpace:
    """Global memory during one launch, which remembers who wrote each byte.

    Reads are only compared with writes at the end, and only in what was written at all.
    """

    def __init__(self, memory: Memory, threads: int) -> None:
        self.allocations = list(memory.allocations)
        self.bases = np.array([a.base for a in self.allocations], np.uint64)
        self.ends = np.array([a.base + a.size for a in self.allocations], np.uint64)
        self.threads = threads  # of a block
        self.stamps: dict[int, Array] = {}  # of a written allocation: the last writer of each byte
        self.reads: dict[int, list[tuple[Access, Array | slice]]] = {}

    def load(self, access: Access) -> Array:
        """The words at each address, a row for each."""
        found = np.empty((len(access.addresses), access.count), access.word)
        for number, chosen in self._parts(access):
            base, words = self.allocations[number].words(access.word, access.count)
            found[chosen] = words[(access.addresses[chosen].astype(np.int64) - base) // access.size]
            self.reads.setdefault(number, []).append((access, chosen))
        return found

    def store(self, access: Access, values: Array) -> None:
        """Write rows of words."""
        for number, chosen in self._parts(access):
            allocation = self.allocations[number]
            if not allocation.writable:
                access.fail(faults.ReadOnly, "store to read-only memory", np.array([True]))
            base, words = allocation.words(access.word, access.count)
            starts = access.addresses[chosen].astype(np.int64)
            rows = (starts - base) // access.size
            new = np.ascontiguousarray(values[chosen])
            differs = (words[rows] != new).any(axis=1)
            self._stamp(access, number, chosen, starts - allocation.base, differs)
            words[rows] = new
            lost = np.zeros(len(access.addresses), bool)
            lost[chosen] = (words[rows] != new).any(axis=1)
            access.check(faults.GlobalRace, "threads write different values", lost)

    def finish(self) -> None:
        """Compare the launch's reads with its writes."""
        for number, stamps in self.stamps.items():
            base = self.allocations[number].base
            for access, chosen in self.reads.get(number, ()):
                starts = access.addresses[chosen].astype(np.int64) - base
                bad = np.zeros(len(access.addresses), bool)
                bad[chosen] = self._met(access, chosen, stamps[access.bytes_from(starts)])
                access.check(faults.GlobalRace, "read of what another thread writes", bad)

    def _parts(self, access: Access) -> Iterator[tuple[int, Array | slice]]:
        """The allocations that are accessed, and by which of the accesses."""
        access.aligned()
        addresses = access.addresses
        index = np.searchsorted(self.bases, addresses, side="right") - 1
        inside = index >= 0
        if len(self.bases):
            inside = inside & (addresses + np.uint64(access.size) <= self.ends[index])
        access.check(faults.OutOfBounds, "out of bounds", ~inside)
        if (index == index[0]).all():
            yield int(index[0]), slice(None)
            return
        for number in np.unique(index):
            yield int(number), np.flatnonzero(index == number)

    def _met(self, access: Access, chosen: Array | slice, stamps: Array) -> Array:
        """Which accesses touch bytes that another thread wrote, with no barrier between."""
        writers = (stamps >> 20) - 1
        mine = access.threads[chosen][:, None]
        apart = (writers // self.threads == mine // self.threads) & (
            (stamps & 0xFFFFF) != access.epochs[chosen][:, None]
        )
        met: Array = ((stamps != 0) & (writers != mine) & ~apart).any(axis=1)
        return met

    def _stamp(
        self, access: Access, number: int, chosen: Array | slice, starts: Array, differs: Array
    ) -> None:
        """Sign the bytes; `differs` where a store changes what is there."""
        stamps = self.stamps.get(number)
        if stamps is None:  # zeros that take no memory until they are written
            stamps = self.stamps[number] = np.zeros(self.allocations[number].size, np.int64)
        places = access.bytes_from(starts)
        bad = np.zeros(len(access.addresses), bool)
        bad[chosen] = differs & self._met(access, chosen, stamps[places])
        access.check(faults.GlobalRace, "threads write different values", bad)
        mine = (access.threads[chosen] + 1 << 20) | (access.epochs[chosen] & 0xFFFFF)
        stamps[places] = mine[:, None]


class Window:
    """Shared or local memory: `rows` of `size` bytes, each for one block or one thread.

    Between barriers a byte belongs to the threads that read it, or to one that writes it.
    """

    _FRESH, _NOBODY, _MANY = -2, -1, -3

    def __init__(self, rows: int, size: int) -> None:
        self.size, self.stride = size, max(-(-size // 16), 1) * 16
        self.data = np.zeros(rows * self.stride, np.uint8)
        self.writers = np.full(rows * self.stride, self._FRESH, np.int64)
        self.readers = np.full(rows * self.stride, self._NOBODY, np.int64)

    def load(self, access: Access, rows: Array) -> Array:
        """The words at each address, a row for each; `rows` tells whose memory."""
        places = self._places(access, rows)
        writers, mine = self.writers[places], access.threads[:, None]
        fresh = (writers == self._FRESH).any(axis=1)
        access.check(faults.UninitializedMemory, "read of what nobody wrote", fresh)
        met = ((writers != self._NOBODY) & (writers != mine)).any(axis=1)
        access.check(faults.SharedRace, "read without a barrier after a write", met)
        readers = self.readers[places]
        mine = np.broadcast_to(mine, places.shape)
        alone = (readers == self._NOBODY) | (readers == mine)
        self.readers[places] = np.where(alone, mine, self._MANY)
        shared = alone & (self.readers[places] != mine)  # within this instruction
        self.readers[places[shared]] = self._MANY
        return self.data[places].view(access.word)

    def store(self, access: Access, rows: Array, values: Array) -> None:
        """Write rows of words."""
        places = self._places(access, rows)
        writers, readers, mine = self.writers[places], self.readers[places], access.threads[:, None]
        met = ((writers >= 0) & (writers != mine)).any(axis=1)
        met |= ((readers != self._NOBODY) & (readers != mine)).any(axis=1)
        access.check(faults.SharedRace, "write without a barrier after another access", met)
        self.writers[places] = mine
        twice = (self.writers[places] != mine).any(axis=1)
        access.check(faults.SharedRace, "several threads write", twice)
        self.data[places] = np.ascontiguousarray(values).view(np.uint8)

    def barrier(self, rows: Array) -> None:
        """Forget who accessed the memory of `rows`."""
        writers = self.writers.reshape(-1, self.stride)
        writers[rows] = np.where(writers[rows] >= 0, self._NOBODY, writers[rows])
        self.readers.reshape(-1, self.stride)[rows] = self._NOBODY

    def _places(self, access: Access, rows: Array) -> Array:
        access.aligned()
        outside = access.addresses > np.uint64(max(self.size - access.size, 0))
        if access.size > self.size:
            outside = np.ones_like(outside)
        access.check(faults.OutOfBounds, "out of bounds", outside)
        return access.bytes_from(access.addresses.astype(np.int64) + rows * self.stride)
