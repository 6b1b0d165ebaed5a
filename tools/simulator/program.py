"""Kernels as nodes that a machine runs: decoded once, cut where threads can part or meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tools.simulator import conversions, moves, operations, warp
from tools.simulator.frame import Frame
from tools.simulator.opcodes import Opcode, decode
from tools.simulator.operands import Reader, Step, halves, reader, writer
from tools.simulator.ptx import Immediate, Instruction, Kernel, Symbol, Tuple

_REGISTERED = (operations, conversions)  # imported for what they register


@dataclass(frozen=True)
class Node:
    """An instruction ready to run.

    Attributes
    ----------
    kind : "plain"; "branch" or "exit"; "barrier", of a block; "warp", which members run together.
    run : what it does to the active lanes; nothing for kinds that only steer.
    members : of a "warp", the masks of the members.
    target : the instruction that a "branch" goes to.
    """

    instruction: Instruction
    kind: str
    guard: Reader | None
    run: Step | None = None
    members: Reader | None = None
    target: int = -1


@dataclass(frozen=True)
class Program:
    """The nodes of a kernel; `ends[i]` is behind the straight run that `i` begins or is in."""

    nodes: tuple[Node, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=64)
def compile_kernel(kernel: Kernel) -> Program:
    """The program of a kernel.

    Raises
    ------
    PtxError : an instruction that is not supported.
    """
    nodes = tuple(_node(kernel, instruction) for instruction in kernel.instructions)
    leaders = set(kernel.labels.values()) | {len(nodes)}
    for place, node in enumerate(nodes):
        if node.kind != "plain":
            leaders.add(place + 1)
        if node.kind in ("warp", "barrier"):
            leaders.add(place)
    ends, end = [], len(nodes)
    for place in reversed(range(len(nodes))):
        if place + 1 in leaders:
            end = place + 1
        ends.append(end)
    return Program(nodes, tuple(reversed(ends)))


def _node(kernel: Kernel, instruction: Instruction) -> Node:
    guard = None
    if instruction.guard:
        guard = reader(kernel, instruction, instruction.guard, "pred")
    op = Opcode(instruction)
    if op.name in _CONTROL:
        return _CONTROL[op.name](kernel, op, guard)
    if op.name in _WARP:
        op.need(("sync",), "form without .sync")
        run, members = _WARP[op.name](kernel, op)
        op.finish()
        return Node(instruction, "warp", guard, run, members)
    if op.name in _PLAIN:
        return Node(instruction, "plain", guard, _PLAIN[op.name](kernel, op))
    return Node(instruction, "plain", guard, _pure(kernel, instruction))


def _pure(kernel: Kernel, instruction: Instruction) -> Step:
    """An instruction that is the same for every lane."""
    operation = decode(instruction)
    target, *sources = instruction.operands
    loose = instruction.opcode.startswith("cvt.")
    readers = [
        reader(kernel, instruction, operand, kind, loose, operation.packed)
        for operand, kind in zip(sources, operation.sources, strict=True)
    ]
    targets = target.items if isinstance(target, Tuple) else (target,)
    if len(targets) > (2 if operation.paired else 1):
        raise instruction.error("too many results")
    writers = [writer(kernel, instruction, t, operation.result, loose) for t in targets]
    compute, first = operation.compute, writers[0]
    if operation.packed:
        written = [halves(operand) for operand in sources]

        def packed(frame: Frame) -> None:
            there = [h for have in written if (h := have(frame)) is not None]
            value = compute(*[read(frame) for read in readers])
            first(frame, value, np.bitwise_and.reduce(there) if there else None)

        return packed
    if len(writers) == 1:
        return lambda frame: first(frame, compute(*[read(frame) for read in readers]))

    def both(frame: Frame) -> None:
        value = compute(*[read(frame) for read in readers])
        first(frame, value)
        writers[1](frame, ~value)

    return both


# Control.


def _branch(kernel: Kernel, op: Opcode, guard: Reader | None) -> Node:
    op.flag("uni")
    op.finish()
    (target,) = op.instruction.operands
    if not isinstance(target, Symbol) or target.name not in kernel.labels:
        raise op.error("label expected")
    return Node(op.instruction, "branch", guard, target=kernel.labels[target.name])


def _exit(kernel: Kernel, op: Opcode, guard: Reader | None) -> Node:
    op.flag("uni")
    op.finish()
    return Node(op.instruction, "exit", guard)


def _barrier(kernel: Kernel, op: Opcode, guard: Reader | None) -> Node:
    """`bar.sync 0`, of all threads of a block, or `bar.warp.sync`, of the members of a mask."""
    instruction = op.instruction
    of_warp = op.flag("warp")
    op.flag("cta")
    op.need(("sync",), "form without .sync")
    op.flag("aligned")
    op.finish()
    if len(instruction.operands) != 1:
        raise op.error("barrier of some threads not supported")
    if of_warp:
        members = reader(kernel, instruction, instruction.operands[0], "u32")
        return Node(instruction, "warp", guard, lambda frame: None, members)
    if not isinstance(instruction.operands[0], Immediate):
        raise op.error("constant operand expected")
    return Node(instruction, "barrier", guard)


def _fence(kernel: Kernel, op: Opcode) -> Step:
    """Nothing: here all accesses happen in the order of instructions."""
    op.rest.clear()
    return lambda frame: None


_CONTROL: dict[str, Callable[[Kernel, Opcode, Reader | None], Node]] = {
    "bra": _branch,
    "ret": _exit,
    "exit": _exit,
    "bar": _barrier,
    "barrier": _barrier,
}
_WARP = {"shfl": warp.shuffle, "vote": warp.vote, "redux": warp.reduce}
_PLAIN = {
    "mov": moves.move,
    "cvta": moves.convert_address,
    "ld": moves.load,
    "st": moves.store,
    "activemask": warp.active_mask,
    "membar": _fence,
    "fence": _fence,
}
