"""Runs kernels: all threads of many blocks at once, an instruction at a time.

Of the threads that can go on, those at the lowest instruction do, so that threads which parted meet
again as early as they can. A warp-wide instruction waits for its members, a barrier for its block.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from tools.simulator import faults
from tools.simulator.arithmetic import Array
from tools.simulator.frame import WARP, Frame, Launch
from tools.simulator.memory import GlobalSpace, Memory
from tools.simulator.operands import Reader
from tools.simulator.program import Node, Program, compile_kernel
from tools.simulator.ptx import Kernel
from tools.simulator.warp import ballot, spread

#: Threads that run together: enough to make little of the interpreter's own time.
LANES = 16384

#: Shared memory of a block on the largest device.
SHARED_LIMIT = 227 * 1024

_END = np.iinfo(np.int32).max
_APPROXIMATE = ("approx", "full")


@dataclass
class Counts:
    """What a launch executed.

    Attributes
    ----------
    executed : how many threads executed each opcode.
    longest : the most instructions that one thread went through.
    """

    blocks: int
    threads: int
    executed: Counter[str] = field(default_factory=Counter)
    longest: int = 0

    @property
    def total(self) -> int:
        """Instructions executed by all threads."""
        return self.executed.total()

    @property
    def approximate(self) -> Counter[str]:
        """Those whose results are not the hardware's bits, but better rounded."""
        return Counter(
            {
                opcode: count
                for opcode, count in self.executed.items()
                if any(name in opcode.split(".") for name in _APPROXIMATE)
            }
        )


def launch(
    kernel: Kernel,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    arguments: Sequence[int | bytes],
    memory: Memory,
    shared_bytes: int = 0,
    shared_limit: int = SHARED_LIMIT,
    limit: int = 1_000_000,
) -> Counts:
    """Run a kernel to its end.

    Parameters
    ----------
    arguments : one for each parameter: its bits, as an integer or as they are in memory.
    shared_bytes : dynamic shared memory.
    limit : instructions that a block may go through, to stop one without an end.

    Raises
    ------
    Fault : of `faults`: what the launch or a thread did wrong. Memory may have been written.
    PtxError : an instruction that is not supported.
    """
    program = compile_kernel(kernel)
    shared, addresses, local = _layout(kernel, shared_bytes)
    _check(kernel, grid, block, arguments, shared, shared_limit)
    threads, blocks = block[0] * block[1] * block[2], grid[0] * grid[1] * grid[2]
    visible = Memory(memory.allocations)
    addresses |= {name: visible.array(data) for name, data in _globals(kernel).items()}
    space = GlobalSpace(visible, threads)
    parameters = {
        p.name: a if isinstance(a, bytes) else (a % (1 << 8 * p.size)).to_bytes(p.size, "little")
        for p, a in zip(kernel.parameters, arguments, strict=True)
    }
    common = Launch(kernel, grid, block, parameters, addresses, shared, local, space)
    counts = Counts(blocks, blocks * threads)
    executed = np.zeros(len(program.nodes), np.int64)
    together = max(1, LANES // (-(-threads // WARP) * WARP))
    with np.errstate(all="ignore"):
        for first in range(0, blocks, together):
            frame = Frame(common, first, min(together, blocks - first))
            longest = _Run(program, frame, executed, limit).finish()
            counts.longest = max(counts.longest, longest)
        space.finish()
    for node, count in zip(program.nodes, executed.tolist(), strict=True):
        if count:
            counts.executed[node.instruction.opcode] += count
    return counts


def static_shared(kernel: Kernel) -> int:
    """Bytes of shared memory that a kernel has without any at launch."""
    return _layout(kernel, 0)[0]


def _layout(kernel: Kernel, dynamic: int) -> tuple[int, dict[str, int], int]:
    """The size of shared memory, where its and local variables are, and the size of the latter."""
    sizes, addresses = {"shared": 0, "local": 0}, {}
    variables = sorted(kernel.variables.values(), key=lambda v: v.extern)  # dynamic memory last
    for variable in variables:
        if variable.space in sizes:
            start = -(-sizes[variable.space] // variable.align) * variable.align
            addresses[variable.name] = start
            sizes[variable.space] = start if variable.extern else start + variable.size
    return sizes["shared"] + dynamic, addresses, sizes["local"]


def _globals(kernel: Kernel) -> dict[str, Array]:
    """The kernel's variables in global and constant memory: of each launch its own."""
    found = {}
    for variable in kernel.variables.values():
        if variable.space in ("global", "const"):
            data = np.zeros(variable.size, np.uint8)
            data[: len(variable.data)] = np.frombuffer(variable.data, np.uint8)
            found[variable.name] = data
    return found


def _check(
    kernel: Kernel,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    arguments: Sequence[int | bytes],
    shared: int,
    shared_limit: int,
) -> None:
    """Raise WrongLaunch for what the kernel or any device refuses."""

    def need(condition: bool, message: str) -> None:
        if not condition:
            raise faults.WrongLaunch(f"{kernel.name}: {message}")

    threads = block[0] * block[1] * block[2]
    need(min(*grid, *block) > 0, f"grid {grid}, block {block}: an extent that is not positive")
    need(threads <= 1024 and block[2] <= 64, f"block {block}: more than 1024 threads")
    need(max(grid[1:]) <= 65535 and grid[0] < 1 << 31, f"grid {grid}: too large")
    if kernel.reqntid:
        need(block == kernel.reqntid, f"block {block}, not {kernel.reqntid} as required")
    if kernel.maxntid:
        x, y, z = kernel.maxntid
        need(threads <= x * y * z, f"block {block}: more threads than {x * y * z}")
    need(shared <= shared_limit, f"{shared} bytes of shared memory, of {shared_limit}")
    given, expected = len(arguments), len(kernel.parameters)
    need(given == expected, f"{given} arguments for {expected} parameters")


class _Run:
    """The way of a frame's threads through a program."""

    def __init__(self, program: Program, frame: Frame, executed: Array, limit: int) -> None:
        self.program, self.frame, self.executed = program, frame, executed
        self.at = np.where(frame.real, 0, _END).astype(np.int32)
        self.waiting = np.zeros(frame.lanes, bool)
        self.gone = np.zeros(frame.lanes, np.int64)  # instructions that each thread went through
        self.left = limit

    def finish(self) -> int:
        """Run to the end; returns the most instructions of a thread."""
        nodes = self.program.nodes
        while True:
            ready = np.where(self.waiting, _END, self.at)
            at = int(ready.min())
            if at == _END:
                if not self._release():
                    return int(self.gone.max())
                continue
            lanes = ready == at
            if at == len(nodes):
                self._exit(lanes)
            elif nodes[at].kind in ("warp", "barrier"):
                self._arrive(at, lanes)
            else:
                self._straight(at, lanes)

    def _straight(self, at: int, lanes: Array) -> None:
        """Run what follows `at` up to where threads can part or meet."""
        frame, end = self.frame, self.program.ends[at]
        frame.enter(lanes)
        number = frame.number
        self._count(lanes, end - at)
        self.at[lanes] = end
        for place in range(at, end):
            node = self.program.nodes[place]
            frame.instruction = node.instruction
            taken = number
            if node.guard is not None:
                chosen = lanes & spread(frame, node.guard(frame))
                taken = int(np.count_nonzero(chosen))
                if taken == 0:
                    continue
                frame.enter(chosen, taken)
            self.executed[place] += taken
            if node.run is not None:
                node.run(frame)
            elif node.kind == "branch":
                self.at[frame.active] = node.target
            else:
                self._exit(frame.active)
            if node.guard is not None and place + 1 < end:
                frame.enter(lanes, number)

    def _count(self, lanes: Array, steps: int) -> None:
        self.gone[lanes] += steps
        self.left -= steps
        if self.left < 0:
            self.frame.fail(faults.Runaway, "too many instructions", lanes)

    def _exit(self, lanes: Array) -> None:
        self.at[lanes] = _END
        self.frame.live -= int(np.count_nonzero(lanes))

    def _arrive(self, at: int, lanes: Array) -> bool:
        """Let lanes wait at `at`; whether that completed and ran a warp-wide instruction."""
        frame, node = self.frame, self.program.nodes[at]
        frame.instruction = node.instruction
        if node.guard is not None:
            frame.enter(lanes)
            passed = lanes & ~spread(frame, node.guard(frame))
            self.at[passed] += 1
            lanes = lanes & ~passed
        self.waiting |= lanes
        if node.kind == "barrier":
            return False
        here = self.waiting & (self.at == at)
        complete = self._complete(node, here)
        if complete.any():
            frame.enter(complete)
            self._count(complete, 1)
            self.executed[at] += frame.number
            if node.run is not None:
                node.run(frame)
            self.waiting &= ~complete
            self.at[complete] += 1
            return True
        return False

    def _complete(self, node: Node, here: Array) -> Array:
        """Which lanes of those that wait at a warp-wide instruction have all members there."""
        frame = self.frame
        if not here.any():
            return here
        frame.enter(here)
        members = spread(frame, _need(node.members)(frame))
        own = np.uint32(1) << (frame.inside % WARP).astype(np.uint32)
        stranger = here & ((members & own) == 0)
        if stranger.any():
            frame.fail(faults.DivergentWarp, "the thread is not among the members", stranger)
        present, alive = ballot(here), ballot(self.at != _END)
        return here & ((members & alive & ~present) == 0)

    def _release(self) -> bool:
        """Let waiting lanes go on; false when there are none."""
        if not self.waiting.any():
            return False
        nodes, frame = self.program.nodes, self.frame
        nobody = np.zeros(frame.lanes, bool)
        stops = np.unique(self.at[self.waiting]).tolist()
        for at in stops:  # members may have exited since
            if nodes[at].kind == "warp" and self._arrive(at, nobody):
                return True
        places = self.at.reshape(-1, frame.width)
        lowest = places.min(axis=1)
        apart = (places != lowest[:, None]) & (places != _END)
        for at in stops:
            stuck = self.waiting & np.repeat(apart.any(axis=1), frame.width) & (self.at == at)
            kind = nodes[at].kind
            stuck |= (self.at == at) if kind == "warp" else False
            if stuck.any():
                frame.instruction = nodes[at].instruction
                fault = faults.DivergentWarp if kind == "warp" else faults.DivergentBarrier
                frame.fail(fault, "waits for threads that will not come", stuck)
        self._count(self.waiting, 1)
        for at in stops:
            self.executed[at] += int(np.count_nonzero(self.waiting & (self.at == at)))
        self.at[self.waiting] += 1
        blocks = np.unique(frame.blocks[self.waiting])
        frame.epochs = frame.epochs + np.isin(frame.blocks, blocks)  # reads refer to the old ones
        frame.shared.barrier(blocks)
        self.waiting[:] = False
        return True


def _need(members: Reader | None) -> Reader:
    assert members is not None
    return members
