"""PTX text to kernels. What is not understood is an error with its line, never skipped."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

#: Bits of every type that a register, variable or instruction may have.
BITS = {
    **{f"{kind}{bits}": bits for kind in "bus" for bits in (8, 16, 32, 64)},
    **{"pred": 1, "f16": 16, "bf16": 16, "f32": 32, "f64": 64},
    **{"f16x2": 32, "bf16x2": 32, "f32x2": 64, "e4m3x2": 16, "e5m2x2": 16, "e2m1x2": 8},
}

_SPECIAL = re.compile(
    r"%(?:(?:tid|ntid|ctaid|nctaid)\.[xyz]|laneid|warpid|nwarpid|lanemask_(?:eq|lt|le|gt|ge))"
)
_NAME = r"[A-Za-z_$%][\w$]*"


class PtxError(ValueError):
    """PTX that is wrong, or that the simulator does not know."""


@dataclass(frozen=True)
class Register:
    """A register of the kernel, `_` for a result that nobody wants; `!%p` is negated."""

    name: str
    negated: bool = False


@dataclass(frozen=True)
class Special:
    """A register that the hardware sets, like %tid.x."""

    name: str


@dataclass(frozen=True)
class Immediate:
    """A constant: an integer, or the bits of a float of type `type`."""

    value: int
    type: str = "int"


@dataclass(frozen=True)
class Symbol:
    """The address of a variable, or a label."""

    name: str


@dataclass(frozen=True)
class Address:
    """`[base + offset]`."""

    base: Register | Symbol | Immediate
    offset: int = 0


@dataclass(frozen=True)
class Tuple:
    """`{a, b}`, or the two results `a|b`."""

    items: tuple[Operand, ...]


Operand = Register | Special | Immediate | Symbol | Address | Tuple


@dataclass(frozen=True)
class Instruction:
    """One instruction; `text` is as written, `opcode` without the guard and the operands."""

    opcode: str
    operands: tuple[Operand, ...]
    guard: Register | None
    line: int
    text: str

    def error(self, message: str) -> PtxError:
        """An error that points here."""
        return PtxError(f"line {self.line}: {message}: {self.text}")


@dataclass(frozen=True)
class Parameter:
    """A parameter of a kernel, of `size` bytes."""

    name: str
    type: str
    size: int


@dataclass(frozen=True)
class Variable:
    """A variable in the space shared, local, global or const; `extern` ones have no size yet."""

    name: str
    space: str
    size: int
    align: int
    extern: bool = False
    data: bytes = b""


@dataclass(frozen=True, eq=False)
class Kernel:
    """An entry point: what it takes and needs, and its instructions."""

    name: str
    parameters: tuple[Parameter, ...]
    variables: dict[str, Variable]
    registers: dict[str, str]
    instructions: tuple[Instruction, ...]
    labels: dict[str, int]
    maxntid: tuple[int, ...] | None = None
    reqntid: tuple[int, ...] | None = None


@dataclass
class Module:
    """A parsed file."""

    version: tuple[int, int] = (0, 0)
    target: str = ""
    kernels: dict[str, Kernel] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)


def parse(text: str | bytes) -> Module:
    """The module written in `text`.

    Raises
    ------
    PtxError : a line that is wrong or unknown.
    """
    return _Parser(text.decode() if isinstance(text, bytes) else text).module()


_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
_TOP = [
    ("version", re.compile(r"\.version\s+(\d+)\.(\d+)")),
    ("target", re.compile(r"\.target\s+(\w+)(?:\s*,\s*\w+)*")),
    ("size", re.compile(r"\.address_size\s+64\b")),
    ("debug", re.compile(r"\.file\b[^\n]*")),
    ("variable", re.compile(r"(?:\.(?:visible|extern|weak)\s+)*\.(?:shared|global|const)\b[^;]*;")),
    (
        "kernel",
        re.compile(
            rf"(?:\.(?:visible|weak)\s+)*\.entry\s+({_NAME})\s*(?:\(([^)]*)\))?\s*([^{{;]*)\{{"
        ),
    ),
]
_VARIABLE = re.compile(
    r"(?P<extern>\.extern\s+)?(?:\.(?:visible|weak)\s+)?\.(?P<space>shared|global|const|local)\s+"
    rf"(?:\.align\s+(?P<align>\d+)\s+)?\.(?P<type>\w+)\s+(?P<name>{_NAME})"
    r"(?P<array>\[(?P<count>\d*)\])?\s*(?:=\s*(?P<data>[^;]*?))?\s*;"
)
_PARAMETER = re.compile(
    r"\.param\s+(?:\.align\s+\d+\s+)?\.(\w+)\s+"
    rf"(?:\.ptr\s*(?:\.\w+\s+)?(?:\.align\s+\d+\s+)?)?({_NAME})(?:\[(\d+)\])?"
)
_REGISTERS = re.compile(r"\.reg\s+\.(\w+)\s+([^;]*);")
_LABEL = re.compile(rf"({_NAME})\s*:(?!:)")
_DEBUG = re.compile(r"\.loc\b[^\n]*|\.pragma\b[^;]*;")
_INSTRUCTION = re.compile(r"(?:@(!?)(%[\w$]+)\s+)?([a-z][\w.:]*)\s*([^;]*);")


class _Parser:
    """One pass over a text, whose comments are blanked so that positions still tell lines."""

    def __init__(self, text: str) -> None:
        self.lines = [0, *(m.end() for m in re.finditer("\n", text))]
        self.text = _COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text.rstrip("\0"))
        self.at = 0

    def line(self, at: int) -> int:
        return bisect_right(self.lines, at)

    def error(self, message: str) -> PtxError:
        rest = self.text[self.at :].split("\n", 1)[0].strip()
        return PtxError(f"line {self.line(self.at)}: {message}: {rest}")

    def done(self) -> bool:
        """Skip white space; whether that was the end."""
        space = re.compile(r"\s*").match(self.text, self.at)
        self.at = space.end() if space else self.at
        return self.at == len(self.text)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """A match here, and a step behind it."""
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    def module(self) -> Module:
        module = Module()
        while not self.done():
            for kind, pattern in _TOP:
                start = self.at
                match = self.take(pattern)
                if match is None:
                    continue
                if kind == "version":
                    module.version = (int(match[1]), int(match[2]))
                elif kind == "target":
                    module.target = match[1]
                elif kind == "variable":
                    variable = self.variable(start)
                    module.variables[variable.name] = variable
                elif kind == "kernel":
                    kernel = self.kernel(match[1], match[2] or "", match[3], module)
                    module.kernels[kernel.name] = kernel
                break
            else:
                raise self.error("unknown directive")
        if not module.target or module.version == (0, 0):
            raise PtxError("no .version or no .target")
        return module

    def variable(self, start: int) -> Variable:
        """The variable declared at `start`."""
        self.at = start
        match = self.take(_VARIABLE)
        if match is None or match["type"] not in BITS:
            raise self.error("unknown declaration")
        each = BITS[match["type"]] // 8
        data = b""
        if match["data"]:
            if match["type"][0] not in "bus":
                raise self.error("an initial value that is no integer")
            values = [int(v, 0) for v in re.findall(r"-?\w+", match["data"])]
            data = b"".join((v & ((1 << 8 * each) - 1)).to_bytes(each, "little") for v in values)
        count = int(match["count"]) if match["count"] else 0 if match["array"] else 1
        extern = bool(match["extern"])
        size = max(count * each, len(data))
        if not size and not extern:
            raise self.error("a variable without a size")
        align = int(match["align"] or each)
        return Variable(match["name"], match["space"], size, align, extern, data)

    def parameters(self, text: str) -> tuple[Parameter, ...]:
        found = []
        for item in filter(None, (item.strip() for item in text.split(","))):
            match = _PARAMETER.fullmatch(item)
            if match is None or match[1] not in BITS:
                raise self.error(f"unknown parameter {item!r}")
            count = int(match[3] or 1)
            found.append(Parameter(match[2], match[1], BITS[match[1]] // 8 * count))
        return tuple(found)

    def limits(self, text: str) -> dict[str, tuple[int, ...]]:
        """The directives between parameters and body that bind a launch."""
        found: dict[str, tuple[int, ...]] = {}
        pattern = re.compile(r"\s*\.(\w+)\s+(\d+(?:\s*,\s*\d+)*)\s*")
        at = 0
        while at < len(text.rstrip()):
            match = pattern.match(text, at)
            if match is None or match[1] not in ("maxntid", "reqntid", "minnctapersm", "maxnreg"):
                raise self.error(f"unknown directive of a kernel: {text[at:].strip()}")
            if match[1] in ("maxntid", "reqntid"):
                extents = [int(v) for v in match[2].split(",")]
                found[match[1]] = (*extents, 1, 1)[:3]
            at = match.end()
        return found

    def kernel(self, name: str, parameters: str, limits: str, module: Module) -> Kernel:
        """The kernel whose body starts here."""
        registers: dict[str, str] = {}
        variables = dict(module.variables)
        instructions: list[Instruction] = []
        labels: dict[str, int] = {}
        arguments, bounds = self.parameters(parameters), self.limits(limits)
        depth = 1
        while depth:
            if self.done():
                raise self.error("the text ends within a kernel")
            start = self.at
            if self.text[start] in "{}":  # scopes: names are taken to be unique
                depth += 1 if self.text[start] == "{" else -1
                self.at += 1
            elif match := self.take(_REGISTERS):
                self.declare(registers, match[1], match[2])
            elif re.compile(r"\.(shared|local)\b").match(self.text, start):
                variable = self.variable(start)
                variables[variable.name] = variable
            elif match := self.take(_LABEL):
                labels[match[1]] = len(instructions)
            elif not self.take(_DEBUG):
                instructions.append(self.instruction(registers))
        kernel = Kernel(
            name, arguments, variables, registers, tuple(instructions), labels, **bounds
        )
        _check_names(kernel)
        return kernel

    def declare(self, registers: dict[str, str], kind: str, names: str) -> None:
        if kind not in BITS:
            raise self.error(f"unknown register type {kind}")
        for item in (item.strip() for item in names.split(",")):
            match = re.fullmatch(rf"({_NAME})(?:<(\d+)>)?", item)
            if match is None:
                raise self.error(f"unknown register {item!r}")
            many = [f"{match[1]}{i}" for i in range(int(match[2]))] if match[2] else [match[1]]
            for name in many:
                if registers.setdefault(name, kind) != kind:
                    raise self.error(f"register {name} is declared with two types")

    def instruction(self, registers: dict[str, str]) -> Instruction:
        start = self.at
        match = self.take(_INSTRUCTION)
        if match is None:
            raise self.error("not an instruction")
        guard = Register(match[2], bool(match[1])) if match[2] else None
        text = " ".join(match.group().split())
        line = self.line(start)
        try:
            operands = tuple(_operand(item, registers) for item in _split(match[4], ","))
        except ValueError as error:
            raise PtxError(f"line {line}: {error}: {text}") from None
        return Instruction(match[3], operands, guard, line, text)


def _split(text: str, separator: str) -> list[str]:
    """Items outside brackets."""
    items, depth, item = [], 0, ""
    for character in text:
        depth += (character in "{[") - (character in "}]")
        if character == separator and not depth:
            items.append(item.strip())
            item = ""
        else:
            item += character
    return [*items, item.strip()] if item.strip() or items else []


def _operand(text: str, registers: dict[str, str]) -> Operand:
    if text.startswith("{") and text.endswith("}"):
        return Tuple(tuple(_operand(item, registers) for item in _split(text[1:-1], ",")))
    if "|" in text:
        return Tuple(tuple(_operand(item, registers) for item in _split(text, "|")))
    if text.startswith("[") and text.endswith("]"):
        match = re.fullmatch(r"\[\s*([^\s+]+?)\s*(?:\+\s*(-?\w+))?\s*\]", text)
        base = _operand(match[1], registers) if match else None
        if match is None or not isinstance(base, Register | Symbol | Immediate):
            raise ValueError(f"unknown address {text!r}")
        return Address(base, int(match[2] or "0", 0))
    name = text.removeprefix("!")
    if name in registers or name == "_":
        return Register(name, text != name)
    if _SPECIAL.fullmatch(text):
        return Special(text)
    if match := re.fullmatch(r"0[fF]([0-9a-fA-F]{8})|0[dD]([0-9a-fA-F]{16})", text):
        return Immediate(int(match[1] or match[2], 16), "f32" if match[1] else "f64")
    if re.fullmatch(r"-?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)U?", text):
        digits = text.rstrip("U")
        octal = re.fullmatch(r"-?0\d+", digits)
        return Immediate(int(digits, 8 if octal else 0))
    if text in ("true", "false"):
        return Immediate(int(text == "true"))
    if text == "WARP_SZ":
        return Immediate(32)
    if re.fullmatch(_NAME, text) and not text.startswith("%"):
        return Symbol(text)
    raise ValueError(f"unknown operand {text!r}")


def _check_names(kernel: Kernel) -> None:
    """Every guard is a predicate, and every symbol a variable, parameter or label."""
    known = {*kernel.variables, *(p.name for p in kernel.parameters), *kernel.labels}
    for instruction in kernel.instructions:
        guard = instruction.guard
        if guard and kernel.registers.get(guard.name) != "pred":
            raise instruction.error(f"{guard.name} is no predicate")
        for operand in instruction.operands:
            name = operand.base if isinstance(operand, Address) else operand
            if isinstance(name, Symbol) and name.name not in known:
                raise instruction.error(f"unknown name {name.name}")
