"""The state of the threads that run together: registers, and who is active."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from tools.simulator import faults
from tools.simulator.arithmetic import Array
from tools.simulator.memory import Access, GlobalSpace, Window
from tools.simulator.ptx import Instruction, Kernel

WARP = 32

#: Halves of a register.
LOWER, UPPER, BOTH = 1, 2, 3

#: Where generic addresses of shared and local memory begin: beyond any address of a process.
SHARED_BASE, LOCAL_BASE = 1 << 56, 1 << 57


@dataclass(frozen=True)
class Launch:
    """What all threads of a launch share.

    Attributes
    ----------
    parameters : the bytes of each parameter.
    addresses : of each variable, in its own space.
    shared, local : bytes of shared memory for a block, of local memory for a thread.
    """

    kernel: Kernel
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    parameters: dict[str, bytes]
    addresses: dict[str, int]
    shared: int
    local: int
    memory: GlobalSpace

    @property
    def threads(self) -> int:
        """Threads of a block."""
        return self.block[0] * self.block[1] * self.block[2]

    def describe(self, thread: int) -> str:
        """Where a thread is, by its number in the launch."""
        block, inside = divmod(thread, self.threads)
        places = (_spread(np.array(n), e) for n, e in ((block, self.grid), (inside, self.block)))
        return "block ({}, {}, {}), thread ({}, {}, {})".format(
            *(int(v) for p in places for v in p)
        )


def _spread(number: Array, extents: tuple[int, int, int]) -> tuple[Array, Array, Array]:
    """A linear index as x, y, z."""
    x, y, _ = extents
    return number % x, number // x % y, number // (x * y)


class Frame:
    """Consecutive blocks that run together, each thread a lane.

    Blocks begin with a warp of their own, so that there may be lanes without a thread. The values
    of registers are bits, and never changed in place.
    """

    def __init__(self, launch: Launch, first: int, blocks: int) -> None:
        self.launch = launch
        self.width = -(-launch.threads // WARP) * WARP
        self.lanes = blocks * self.width
        self.blocks = np.repeat(np.arange(blocks), self.width)
        inside = np.tile(np.arange(self.width), blocks)
        self.inside = inside
        self.real = inside < launch.threads
        self.live = int(np.count_nonzero(self.real))  # threads that have not exited
        self.threads = (first + self.blocks) * launch.threads + inside
        self.epochs = np.zeros(self.lanes, np.int64)
        self.shared = Window(blocks, launch.shared)
        self.local = Window(self.lanes, launch.local)
        self.registers: dict[str, Array] = {}
        self.partial: dict[str, Array] = {}  # written halves, of registers that have not all
        self.specials: dict[str, Array] = {}
        self.instruction: Instruction = launch.kernel.instructions[0]
        self.enter(self.real)

    def enter(self, active: Array, number: int | None = None) -> None:
        """Let the next instructions apply to the lanes of a mask, `number` of them."""
        self.active = active
        self.number = int(np.count_nonzero(active)) if number is None else number
        self.full = self.number == self.lanes
        self.whole = self.number == self.live  # what else a register holds is of no use to anybody
        self.indices: Any = None

    def chosen(self) -> Any:
        """What selects the active lanes of an array."""
        if self.indices is None:
            self.indices = slice(None) if self.full else np.flatnonzero(self.active)
        return self.indices

    def fail(self, kind: type[faults.Fault], message: str, bad: Array) -> NoReturn:
        """Raise for the first lane that is `bad`."""
        where = self.launch.describe(int(self.threads[int(np.argmax(bad))]))
        instruction = self.instruction
        raise kind(f"line {instruction.line}: {message}, {where}: {instruction.text}")

    def read(self, name: str) -> Array:
        """The bits of a register, which all active lanes must have written."""
        value = self.registers.get(name)
        if value is None:
            self.fail(faults.UninitializedRegister, f"{name} was never written", self.active)
        if self.partial and (halves := self.partial.get(name)) is not None:
            missing = self.active & (halves != BOTH)
            if missing.any():
                self.fail(faults.UninitializedRegister, f"{name} was never written", missing)
        return value

    def halves(self, name: str) -> Array | None:
        """Which halves of a register each lane has written; None: both."""
        if name not in self.registers:
            return np.zeros(self.lanes, np.uint8)
        return self.partial.get(name)

    def write(self, name: str, value: Array, halves: Array | None = None) -> None:
        """Set a register in the active lanes, to a value of which these halves mean anything."""
        if value.shape != (self.lanes,):
            value = np.broadcast_to(value, (self.lanes,))
        if not self.whole:
            before, old = self.halves(name), self.registers.get(name)
            if old is not None:
                value = np.where(self.active, value, old)
            if before is not None or halves is not None:
                now, then = (BOTH if h is None else h for h in (halves, before))
                halves = np.where(self.active, now, then)
        if halves is None:
            self.partial.pop(name, None)
        else:
            self.partial[name] = halves
        self.registers[name] = value

    def special(self, name: str) -> Array:
        """A register that the hardware sets."""
        if name not in self.specials:
            self.specials[name] = self._special(name).astype(np.uint32)
        return self.specials[name]

    def _special(self, name: str) -> Array:
        launch = self.launch
        base, _, axis = name[1:].partition(".")
        lane = self.inside % WARP
        if axis:
            along = "xyz".index(axis)
            if base in ("ntid", "nctaid"):
                return np.array([(launch.block if base == "ntid" else launch.grid)[along]])
            if base == "tid":
                return _spread(self.inside, launch.block)[along]
            return _spread(self.threads // launch.threads, launch.grid)[along]
        if base.startswith("lanemask_"):
            bit = 1 << lane
            below = bit - 1
            masks = {"eq": bit, "lt": below, "le": below | bit, "gt": ~(below | bit), "ge": ~below}
            return masks[base[9:]] & 0xFFFFFFFF
        simple = {
            "laneid": lane,
            "warpid": self.inside // WARP,
            "nwarpid": np.array([self.width // WARP]),
        }
        return simple[base]

    def access(self, addresses: Array, word: np.dtype[Any], count: int) -> Access:
        """The accesses of the active lanes, at `addresses` of all lanes."""
        chosen = self.chosen()
        if addresses.shape != (self.lanes,):
            addresses = np.broadcast_to(addresses, (self.lanes,))
        return Access(
            self.instruction,
            addresses[chosen],
            word,
            count,
            self.threads[chosen],
            self.epochs[chosen],
            self.launch.describe,
        )
