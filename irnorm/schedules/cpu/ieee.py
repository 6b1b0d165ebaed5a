"""IEEE arithmetic on CPUs: IREE runs kernels in threads that flush subnormals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from iree.compiler import ir
from iree.compiler.dialects import llvm

from irnorm.schedules.emit import MLIR

_SET_MODE = {
    "x86_64": (
        "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); "
        "ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp",
        "i32",
    ),
    "aarch64": ("mrs $0, fpcr; msr fpcr, xzr", "i64"),
}
_RESTORE_MODE = {
    "x86_64": (
        "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0"
    ),
    "aarch64": "msr fpcr, $1; mov $0, $1",
}


@contextmanager
def arithmetic(architecture: str) -> Iterator[None]:
    """What is emitted inside computes as IEEE 754 has it; then the thread's mode is as before."""
    asm, kind = _SET_MODE[architecture]
    mode = _inline_asm(kind, [], asm, "=r,~{memory}")
    yield
    _inline_asm(kind, [mode], _RESTORE_MODE[architecture], "=r,r,~{memory}")


def _inline_asm(kind: str, operands: list[MLIR], text: str, constraints: str) -> MLIR:
    return llvm.inline_asm(
        ir.Type.parse(kind),
        operands,
        text,
        constraints,
        has_side_effects=True,
        asm_dialect=0,
        operand_attrs=[],
    )
