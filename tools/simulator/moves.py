"""Moves between registers, and between registers and memory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tools.simulator import arithmetic
from tools.simulator.arithmetic import Array
from tools.simulator.frame import BOTH, LOCAL_BASE, LOWER, SHARED_BASE, UPPER, Frame
from tools.simulator.memory import Access, Window
from tools.simulator.opcodes import Opcode
from tools.simulator.operands import Reader, Step, Writer, halves, reader, writer
from tools.simulator.ptx import BITS, Address, Instruction, Kernel, Operand, Register, Symbol, Tuple


def move(kernel: Kernel, op: Opcode) -> Step:
    instruction = op.instruction
    kind = op.type("b", "u", "s", "f", "pred")
    op.finish()
    target, source = instruction.operands
    if isinstance(target, Tuple):
        return _unpack(kernel, instruction, kind, target.items, source)
    if isinstance(source, Tuple):
        return _pack(kernel, instruction, kind, target, source.items)
    read, write = (
        reader(kernel, instruction, source, kind),
        writer(kernel, instruction, target, kind),
    )
    return lambda frame: write(frame, read(frame))


def _unpack(
    kernel: Kernel,
    instruction: Instruction,
    kind: str,
    targets: tuple[Operand, ...],
    source: Operand,
) -> Step:
    bits, two = BITS[kind] // len(targets), len(targets) == 2
    part = f"b{bits}"
    read = reader(kernel, instruction, source, f"b{BITS[kind]}", parts=two)
    written = halves(source)
    writers = [writer(kernel, instruction, target, part) for target in targets]
    word = arithmetic.unsigned(bits)

    def step(frame: Frame) -> None:
        value, have = read(frame), written(frame) if two else None
        for place, write in enumerate(writers):
            there = None if have is None else np.where(have & (LOWER, UPPER)[place], BOTH, 0)
            write(frame, (value >> value.dtype.type(place * bits)).astype(word), there)

    return step


def _pack(
    kernel: Kernel,
    instruction: Instruction,
    kind: str,
    target: Operand,
    sources: tuple[Operand, ...],
) -> Step:
    bits, two = BITS[kind] // len(sources), len(sources) == 2
    readers = [reader(kernel, instruction, s, f"b{bits}", parts=two) for s in sources]
    written = [halves(source) for source in sources]
    write = writer(kernel, instruction, target, f"b{BITS[kind]}")
    word = arithmetic.unsigned(BITS[kind])

    def step(frame: Frame) -> None:
        value = readers[0](frame).astype(word)
        for place, read in enumerate(readers[1:], 1):
            value = value | (read(frame).astype(word) << word.type(place * bits))
        write(frame, value, _joined(*(have(frame) for have in written)) if two else None)

    return step


def _joined(low: Array | None, high: Array | None) -> Array | None:
    """The written halves of a pair, from those of its parts."""
    if low is None and high is None:
        return None
    there = (np.equal(BOTH if h is None else h, BOTH) for h in (low, high))
    return sum(np.where(h, half, 0) for h, half in zip(there, (LOWER, UPPER), strict=True))


def convert_address(kernel: Kernel, op: Opcode) -> Step:
    """`cvta`: between addresses in a space and generic ones."""
    instruction = op.instruction
    kind = op.type("u64")
    back = op.flag("to")
    space = op.need(("global", "const", "param", "shared", "shared::cta", "local"), "space")
    op.finish()
    base = {"sha": SHARED_BASE, "loc": LOCAL_BASE}.get(space[:3], 0)
    offset = np.uint64((-base if back else base) % (1 << 64))
    target, source = instruction.operands
    read, write = (
        reader(kernel, instruction, source, kind),
        writer(kernel, instruction, target, kind),
    )
    return lambda frame: write(frame, read(frame) + offset)


#: Qualifiers of loads and stores that change speed or visibility to others, not values.
_HINTS = {
    *("nc", "volatile", "relaxed", "weak", "cta", "gpu", "sys"),
    *("ca", "cg", "cs", "lu", "cv", "wb", "wt"),
    *(f"L1::evict_{how}" for how in ("normal", "unchanged", "first", "last")),
    *("L1::no_allocate", "L2::64B", "L2::128B", "L2::256B"),
}


def _vector(instruction: Instruction, op: Opcode, operand: Operand) -> tuple[Operand, ...]:
    """The registers of a load or store."""
    width = op.choice(("v2", "v4", "v8"))
    items = operand.items if isinstance(operand, Tuple) else (operand,)
    if len(items) != int(width[1:] if width else 1):
        raise instruction.error("wrong number of registers")
    return items


def _space(op: Opcode) -> str:
    """The state space, "generic" by default; takes the hints too."""
    spaces = ("param", "param::entry", "global", "const", "shared", "shared::cta", "local")
    found = op.choice(spaces) or "generic"
    op.rest = [item for item in op.rest if item not in _HINTS]
    return {"const": "global"}.get(found, found.split("::")[0])


def _address(kernel: Kernel, instruction: Instruction, operand: Operand) -> Reader:
    if not isinstance(operand, Address):
        raise instruction.error("address expected")
    base = operand.base
    narrow = isinstance(base, Register) and kernel.registers.get(base.name, "")[1:] == "32"
    read = reader(kernel, instruction, base, "u32" if narrow else "u64")
    offset = np.uint64(operand.offset % (1 << 64))
    return lambda frame: read(frame).astype(np.uint64) + offset


def load(kernel: Kernel, op: Opcode) -> Step:
    instruction = op.instruction
    kind = op.type("b", "u", "s", "f")
    space = _space(op)
    targets = _vector(instruction, op, instruction.operands[0])
    op.finish()
    writers = [writer(kernel, instruction, target, kind, loose=True) for target in targets]
    dtype = arithmetic.dtype(kind)
    if space == "param":
        return _load_parameter(kernel, instruction, writers, dtype)
    address = _address(kernel, instruction, instruction.operands[1])

    def step(frame: Frame) -> None:
        access = frame.access(address(frame), dtype, len(writers))
        where, access = _resolve(space, access)
        if where == "global":
            rows = frame.launch.memory.load(access)
        else:
            window, owners = _window(frame, where)
            rows = window.load(access, owners)
        for column, write in enumerate(writers):
            value = rows[:, column]
            if not frame.full:
                value = np.zeros(frame.lanes, dtype)
                value[frame.chosen()] = rows[:, column]
            write(frame, np.ascontiguousarray(value))

    return step


def _load_parameter(
    kernel: Kernel, instruction: Instruction, writers: list[Writer], dtype: np.dtype[np.generic]
) -> Step:
    operand = instruction.operands[1]
    if not isinstance(operand, Address) or not isinstance(operand.base, Symbol):
        raise instruction.error("name of a parameter expected")
    name, offset = operand.base.name, operand.offset
    sizes = {p.name: p.size for p in kernel.parameters}
    if name not in sizes or offset + dtype.itemsize * len(writers) > sizes[name]:
        raise instruction.error("beyond the parameter")

    def step(frame: Frame) -> None:
        values = np.frombuffer(frame.launch.parameters[name], dtype, len(writers), offset)
        for place, write in enumerate(writers):
            write(frame, values[place : place + 1])

    return step


def store(kernel: Kernel, op: Opcode) -> Step:
    instruction = op.instruction
    kind = op.type("b", "u", "s", "f")
    space = _space(op)
    sources = _vector(instruction, op, instruction.operands[1])
    op.finish()
    if space == "param":
        raise op.error("space not supported")
    readers = [reader(kernel, instruction, source, kind, loose=True) for source in sources]
    address = _address(kernel, instruction, instruction.operands[0])
    dtype = arithmetic.dtype(kind)

    def step(frame: Frame) -> None:
        access = frame.access(address(frame), dtype, len(readers))
        values = np.empty((len(access.addresses), len(readers)), dtype)
        for column, read in enumerate(readers):
            value = read(frame)
            values[:, column] = value[frame.chosen()] if value.shape == (frame.lanes,) else value
        where, access = _resolve(space, access)
        if where == "global":
            frame.launch.memory.store(access, values)
        else:
            window, owners = _window(frame, where)
            window.store(access, owners, values)

    return step


def _resolve(space: str, access: Access) -> tuple[str, Access]:
    """The space of a generic access: all its addresses are in the same."""
    if space != "generic":
        return space, access
    first = int(access.addresses[0])
    for window, base in (("local", LOCAL_BASE), ("shared", SHARED_BASE)):
        if first >= base:
            return window, replace(access, addresses=access.addresses - np.uint64(base))
    return "global", access


def _window(frame: Frame, space: str) -> tuple[Window, Array]:
    """Shared or local memory, and the rows of the active lanes."""
    if space == "shared":
        return frame.shared, frame.blocks[frame.chosen()]
    return frame.local, np.arange(frame.lanes)[frame.chosen()]
