"""Decoding: from an instruction whose results depend on its own thread alone to a function.

Opcodes, qualifiers and types that nobody registered raise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tools.simulator.arithmetic import Array
from tools.simulator.ptx import BITS, Immediate, Instruction, PtxError

Compute = Callable[..., Array]

ROUNDING = ("rn", "rz", "rm", "rp")


@dataclass(frozen=True)
class Operation:
    """The type of the result, those of the operands, and how one comes from the others.

    With `paired`, the destination may be `p|q`, and q is the complement. With `packed`, each half
    of the result comes from the same half of the operands.
    """

    result: str
    sources: tuple[str, ...]
    compute: Compute
    paired: bool = False
    packed: bool = False


class Opcode:
    """An opcode, whose qualifiers are taken one by one until none may be left."""

    def __init__(self, instruction: Instruction) -> None:
        self.instruction = instruction
        self.name, *self.rest = instruction.opcode.split(".")

    def flag(self, name: str) -> bool:
        """Whether a qualifier is there; takes it."""
        return self.choice((name,)) is not None

    def choice(self, names: tuple[str, ...]) -> str | None:
        """The one of `names` that is there; takes it."""
        for name in self.rest:
            if name in names:
                self.rest.remove(name)
                return name
        return None

    def need(self, names: tuple[str, ...], what: str) -> str:
        """Like `choice`, but one must be there."""
        found = self.choice(names)
        if found is None:
            raise self.error(f"{what} not supported")
        return found

    def type(self, *allowed: str) -> str:
        """The last qualifier, a type whose name starts with one of `allowed`."""
        kind = self.rest.pop() if self.rest else ""
        if kind not in BITS or not kind.startswith(allowed):
            raise self.error("type not supported")
        return kind

    def error(self, message: str) -> PtxError:
        """An error that points at the instruction."""
        return self.instruction.error(message)

    def finish(self) -> None:
        """Object to qualifiers that nobody took."""
        if self.rest:
            raise self.error(f"qualifier .{self.rest[0]} not supported")


Builder = Callable[[Opcode], Operation]
_BUILDERS: dict[str, Builder] = {}


def builds(*names: str) -> Callable[[Builder], Builder]:
    """Register what makes the operations of these opcodes."""

    def register(builder: Builder) -> Builder:
        _BUILDERS.update(dict.fromkeys(names, builder))
        return builder

    return register


def decode(instruction: Instruction) -> Operation:
    """What an instruction computes.

    Raises
    ------
    PtxError : an opcode, qualifier, type or number of operands that is not known.
    """
    opcode = Opcode(instruction)
    builder = _BUILDERS.get(opcode.name)
    if builder is None:
        raise opcode.error(f"opcode {opcode.name} not supported")
    operation = builder(opcode)
    opcode.finish()
    if len(instruction.operands) != 1 + len(operation.sources):
        raise opcode.error("wrong number of operands")
    return operation


def immediate(op: Opcode, place: int) -> int:
    """The value of the operand at `place`, which must be a constant."""
    operands = op.instruction.operands
    operand = operands[place] if place < len(operands) else None
    if not isinstance(operand, Immediate):
        raise op.error("constant operand expected")
    return operand.value
