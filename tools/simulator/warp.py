"""What the lanes of a warp do together: shuffles, votes, reductions."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tools.simulator import arithmetic, faults
from tools.simulator.arithmetic import Array
from tools.simulator.frame import WARP, Frame
from tools.simulator.opcodes import Opcode
from tools.simulator.operands import Reader, Step, reader, writer
from tools.simulator.ptx import Kernel, Tuple


def ballot(lanes: Array) -> Array:
    """The lanes of each warp as the bits of a word, a word for each lane."""
    bits = np.packbits(lanes.reshape(-1, WARP), axis=1, bitorder="little").view(np.uint32)
    return np.repeat(bits[:, 0], WARP)


def spread(frame: Frame, value: Array) -> Array:
    """A value for each lane."""
    return value if value.shape == (frame.lanes,) else np.broadcast_to(value, (frame.lanes,))


def shuffle(kernel: Kernel, op: Opcode) -> tuple[Step, Reader]:
    """`shfl.sync`: each lane reads another lane's value."""
    instruction = op.instruction
    kind = op.type("b32")
    mode = op.need(("up", "down", "bfly", "idx"), "mode")
    target, *sources = instruction.operands
    if len(sources) != 4:
        raise instruction.error("wrong number of operands")
    targets = target.items if isinstance(target, Tuple) else (target,)
    value, amount, clamp, members = (reader(kernel, instruction, s, "u32") for s in sources)
    write = writer(kernel, instruction, targets[0], kind)
    write_inside = writer(kernel, instruction, targets[1], "pred") if len(targets) > 1 else None

    def step(frame: Frame) -> None:
        own = spread(frame, value(frame))
        lane = frame.inside % WARP
        by, limits = (spread(frame, read(frame)).astype(np.int64) for read in (amount, clamp))
        segment, bound = (limits >> 8) & 31, limits & 31
        first = lane & segment
        by = by & 31
        last = first | (bound & ~segment)
        source = {
            "up": lane - by,
            "down": lane + by,
            "bfly": lane ^ by,
            "idx": first | (by & ~segment),
        }
        picked = source[mode]
        inside = picked >= last if mode == "up" else picked <= last
        picked = np.where(inside, picked, lane)
        there = np.arange(frame.lanes) - lane + picked
        bit = np.uint32(1) << picked.astype(np.uint32)
        known = frame.active[there] & ((spread(frame, members(frame)) & bit) != 0)
        absent = frame.active & ~known
        if absent.any():
            frame.fail(faults.DivergentWarp, "shuffle reads from an absent lane", absent)
        write(frame, own[there])
        if write_inside:
            write_inside(frame, inside)

    return step, members


def vote(kernel: Kernel, op: Opcode) -> tuple[Step, Reader]:
    """`vote.sync`: what the predicates of all members are."""
    instruction = op.instruction
    mode = op.need(("all", "any", "uni", "ballot"), "mode")
    kind = op.type("pred", "b32")
    if (kind == "b32") != (mode == "ballot") or len(instruction.operands) != 3:
        raise op.error("type or operands not supported")
    target, source, group = instruction.operands
    value = reader(kernel, instruction, source, "pred")
    members = reader(kernel, instruction, group, "u32")
    write = writer(kernel, instruction, target, kind)

    def step(frame: Frame) -> None:
        present = ballot(frame.active) & members(frame)
        true = ballot(spread(frame, value(frame)) & frame.active) & present
        results: dict[str, Callable[[], Array]] = {
            "all": lambda: true == present,
            "any": lambda: true != 0,
            "uni": lambda: (true == 0) | (true == present),
            "ballot": lambda: true,
        }
        write(frame, results[mode]())

    return step, members


def reduce(kernel: Kernel, op: Opcode) -> tuple[Step, Reader]:
    """`redux.sync`: one value of all members."""
    instruction = op.instruction
    kind = op.type("u32", "s32", "b32", "f32")
    function = op.need(("add", "min", "max", "and", "or", "xor"), "reduction")
    if (kind == "b32") != (function in ("and", "or", "xor")) or len(instruction.operands) != 3:
        raise op.error("type or operands not supported")
    magnitude = kind == "f32" and op.flag("abs")
    if kind == "f32":
        if function == "add":
            raise op.error("type not supported")
        combine = arithmetic.extremum(kind, function == "max", op.flag("NaN"))
    else:
        combine = {
            "add": np.add,
            "min": np.minimum,
            "max": np.maximum,
            "and": np.bitwise_and,
            "or": np.bitwise_or,
            "xor": np.bitwise_xor,
        }[function]
    target, source, group = instruction.operands
    value, members = (
        reader(kernel, instruction, source, kind),
        reader(kernel, instruction, group, "u32"),
    )
    write = writer(kernel, instruction, target, kind)

    def step(frame: Frame) -> None:
        own = spread(frame, value(frame))
        own = np.abs(own) if magnitude else own
        present = ballot(frame.active) & members(frame)
        start = np.arange(0, frame.lanes, WARP).repeat(WARP)
        total, some = own, np.zeros(frame.lanes, bool)
        for lane in range(WARP):  # a fold over the members that are there
            here = (present >> np.uint32(lane)) & np.uint32(1) != 0
            other = own[start + lane]
            total = np.where(here, np.where(some, combine(total, other), other), total)
            some = some | here
        write(frame, total)

    return step, members


def active_mask(kernel: Kernel, op: Opcode) -> Step:
    """`activemask`: the lanes that run together now."""
    instruction = op.instruction
    kind = op.type("b32")
    op.finish()
    write = writer(kernel, instruction, instruction.operands[0], kind)
    return lambda frame: write(frame, ballot(frame.active))
