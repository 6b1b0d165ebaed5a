"""Small PTX kernels for tests of the simulator, and exact answers from rational arithmetic."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from tools.simulator import machine, ptx
from tools.simulator.memory import Memory

Array = npt.NDArray[Any]

HEADER = ".version 8.6\n.target sm_100a\n.address_size 64\n"
REGISTERS = (
    ".reg .pred %p<8>; .reg .b16 %h<16>; .reg .b32 %r<32>; .reg .b64 %d<32>; .reg .b8 %c<4>;"
)


def text(body: str, parameters: str = "", outside: str = "", limits: str = "") -> str:
    """A module with the kernel `k`; `%d0`, `%d1`, ... are its parameters."""
    names = parameters.split()
    declared = ", ".join(f".param .{kind} k_{i}" for i, kind in enumerate(names))
    loads = "".join(
        f"ld.param.{kind} {'%r' if kind.endswith('32') else '%d'}{i}, [k_{i}];\n"
        for i, kind in enumerate(names)
    )
    return (
        f"{HEADER}{outside}\n.visible .entry k({declared}) {limits}\n"
        f"{{\n{REGISTERS}\n{loads}{body}\nret;\n}}"
    )


def kernel(body: str, parameters: str = "", outside: str = "", limits: str = "") -> ptx.Kernel:
    """The kernel of `text`."""
    return ptx.parse(text(body, parameters, outside, limits)).kernels["k"]


def launch(
    body: str,
    *arguments: Array | int,
    grid: int = 1,
    block: int = 32,
    shared: int = 0,
    outside: str = "",
    limits: str = "",
    **options: Any,
) -> machine.Counts:
    """Run `body`; arrays are passed by address, in place, integers as 32 bits."""
    memory = Memory()
    values = [a if isinstance(a, int) else memory.array(a) for a in arguments]
    kinds = " ".join("u32" if isinstance(a, int) else "u64" for a in arguments)
    made = kernel(body, kinds, outside, limits)
    return machine.launch(made, (grid, 1, 1), (block, 1, 1), values, memory, shared, **options)


#: The thread's number in the launch: %r31, and times 4 and 8 in %d31 and %d30.
NUMBER = """
mov.u32 %r29, %ctaid.x; mov.u32 %r30, %ntid.x; mov.u32 %r31, %tid.x;
mad.lo.u32 %r31, %r29, %r30, %r31;
mul.wide.u32 %d31, %r31, 4; mul.wide.u32 %d30, %r31, 8;
"""

_PREFIX = {8: "%c", 16: "%h", 32: "%r", 64: "%d"}


def evaluate(instruction: str, result: int, sources: Sequence[Array], constants: str = "") -> Array:
    """What an opcode gives for each row of `sources`, as words of `result` bits, 1 for a predicate.

    `constants` are further operands.
    """
    size = sources[0].size
    count = -(-size // 256) * 256
    padded = [np.resize(s, count) for s in sources]
    output = np.zeros(count, f"u{max(result, 8) // 8}")
    code, operands = NUMBER, []
    for place, source in enumerate(padded, 1):
        bits = source.itemsize * 8
        register = f"{_PREFIX[bits]}{10 + place if bits > 8 else place}"
        code += f"mul.wide.u32 %d20, %r31, {bits // 8}; add.u64 %d20, %d20, %d{place};\n"
        code += f"ld.global.b{bits} {register}, [%d20];\n"
        operands.append(register)
    if constants:
        operands.append(constants)
    target = "%p1" if result == 1 else f"{_PREFIX[result]}{10 if result > 8 else 3}"
    code += f"{instruction} {target}, {', '.join(operands)};\n"
    if result == 1:
        code += "selp.u16 %h10, 1, 0, %p1;\n"
    store = "%h10" if result == 1 else target
    code += f"mul.wide.u32 %d20, %r31, {output.itemsize}; add.u64 %d20, %d20, %d0;\n"
    code += f"st.global.b{output.itemsize * 8} [%d20], {store};\n"
    launch(code, output, *padded, grid=count // 256, block=256)
    return output[:size]


# Exact rounding.

_FORMATS = {"f32": (24, -149, 128), "f16": (11, -24, 16), "bf16": (8, -133, 128)}


def rounded(value: Fraction, kind: str, mode: str = "rn") -> float:
    """An exact value in a binary format; rounding a nonzero value may give 0.0, without a sign."""
    bits, lowest, limit = _FORMATS[kind]
    size = abs(value)
    if not size:
        return 0.0
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    exponent -= size < Fraction(2) ** exponent
    unit = Fraction(2) ** max(exponent + 1 - bits, lowest)
    whole, rest = divmod(size, unit)
    up = {
        "rn": rest * 2 > unit or (rest * 2 == unit and whole % 2 == 1),
        "rz": False,
        "rm": value < 0 and rest > 0,
        "rp": value > 0 and rest > 0,
    }[mode]
    size = (whole + up) * unit
    largest = Fraction(2) ** limit - Fraction(2) ** (limit - bits)
    if size > largest:
        near = {"rn": True, "rz": False, "rm": value < 0, "rp": value > 0}[mode]
        return math.copysign(math.inf if near else float(largest), value)
    return math.copysign(float(size), value)


def patterns(rng: np.random.Generator, bits: int, count: int) -> Array:
    """Random words, among them every kind of special float."""
    word = np.dtype(f"u{bits // 8}")
    found = rng.integers(0, 1 << bits, count, dtype=word)
    mantissa = {8: 3, 16: 7, 32: 23, 64: 52}[bits]
    exponents = ((1 << (bits - 1)) - 1) ^ ((1 << mantissa) - 1)
    special = [0, 1, 2, exponents, exponents | 1, exponents - 1, 1 << mantissa, (1 << mantissa) - 1]
    special += [s | 1 << (bits - 1) for s in special]
    found[: count // 8] = rng.choice(np.array(special, word), count // 8)
    near = count // 2  # exponents close to one another, where sums and products are neither trivial
    middle = (1 << (bits - 2)) - (3 << mantissa)
    found[-near:] = middle + rng.integers(0, 6 << mantissa, near, dtype=word)
    found[-near:] |= rng.integers(0, 2, near, dtype=word) << word.type(bits - 1)
    return rng.permutation(found)
