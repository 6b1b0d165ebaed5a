"""Operands of instructions: what reads and sets them in a `Frame`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tools.simulator import arithmetic
from tools.simulator.arithmetic import Array
from tools.simulator.frame import Frame
from tools.simulator.ptx import (
    BITS,
    Immediate,
    Instruction,
    Kernel,
    Operand,
    Register,
    Special,
    Symbol,
)

Step = Callable[[Frame], None]
Reader = Callable[[Frame], Array]
Writer = Callable[..., None]  # of a frame, values, and which of their halves mean anything
Halves = Callable[[Frame], Array | None]


def reader(
    kernel: Kernel,
    instruction: Instruction,
    operand: Operand,
    kind: str,
    loose: bool = False,
    parts: bool = False,
) -> Reader:
    """What gives the values of an operand as type `kind`, one or one for each lane.

    A register has the bits of the type, or with `loose` at least those. All of it must have been
    written, but for `parts`: then `halves` tells what was.
    """
    dtype, bits = arithmetic.dtype(kind), BITS[kind]
    word = np.dtype(np.bool_) if kind == "pred" else arithmetic.unsigned(bits)
    if isinstance(operand, Immediate):
        if operand.type == "int" and arithmetic.is_float(kind) and bits > 16:
            raise instruction.error("integer where a float is expected")
        if operand.type != "int" and BITS[operand.type] != bits:
            raise instruction.error("constant of another type")
        constant = np.array([operand.value & ((1 << bits) - 1)], np.uint64).astype(word).view(dtype)
        return lambda frame: constant
    if isinstance(operand, Register):
        name = operand.name
        have = BITS.get(kernel.registers.get(name, ""), 0)
        if have < bits or (have > bits and (not loose or kind == "pred")):
            raise instruction.error(f"{name} does not have type {kind}")
        if operand.negated:
            return lambda frame: ~frame.read(name)
        if parts:
            none = np.zeros(1, word)
            return lambda frame: frame.registers.get(name, none).view(dtype)
        if have == bits:
            return lambda frame: frame.read(name).view(dtype)
        return lambda frame: frame.read(name).astype(word).view(dtype)
    if isinstance(operand, Special) and bits >= 32:
        special = operand.name
        return lambda frame: frame.special(special).astype(word, copy=False).view(dtype)
    if isinstance(operand, Symbol) and bits >= 32 and operand.name in kernel.variables:
        symbol = operand.name
        return lambda frame: np.array([frame.launch.addresses[symbol]], word).view(dtype)
    raise instruction.error("operand not supported")


def halves(operand: Operand) -> Halves:
    """What tells which halves of an operand were written; None: both."""
    if isinstance(operand, Register):
        name = operand.name
        return lambda frame: frame.halves(name)
    return lambda frame: None


def writer(
    kernel: Kernel, instruction: Instruction, operand: Operand, kind: str, loose: bool = False
) -> Writer:
    """What sets a register from values of type `kind`; with `loose` it may be wider."""
    if not isinstance(operand, Register):
        raise instruction.error("register expected")
    name = operand.name
    if name == "_":
        return lambda frame, value, halves=None: None
    if kind == "pred" and kernel.registers.get(name) == "pred":
        return lambda frame, value: frame.write(name, value)
    have, bits = BITS.get(kernel.registers.get(name, ""), 0), BITS[kind]
    if have < bits or (have > bits and not loose) or "pred" in (kind, kernel.registers[name]):
        raise instruction.error(f"{name} does not have type {kind}")
    word = arithmetic.unsigned(have)
    extended = np.dtype(f"i{have // 8}") if kind[0] == "s" else word
    if have == bits:
        return lambda frame, value, halves=None: frame.write(name, value.view(word), halves)
    return lambda frame, value: frame.write(name, value.astype(extended).view(word))
