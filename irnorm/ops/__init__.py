"""The operations: one module each, and the table of them.

An operation is a row program, traced for a `Specialization`; adding one is adding a file here and
its name to `NAMES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module

from irnorm.lang.program import Program

NAMES = (
    "rms_norm_fused_fp8",
    "row_mean_of_squares_qk",
    "apply_qk_rms_norm",
    "rmsnorm_fp4quant",
    "fused_rope_rmsnorm",
    "mla_fused_rope_rmsnorm_quantization",
)

#: Hidden sizes of well-known models, and the entry that takes any width.
WIDTHS = (
    *(576, 1536, 2048, 2560, 2880, 3072, 3584, 4096, 5120, 6144, 7168, 8192, 12288, 16384),
    None,
)

_SHORT = {
    "float32": "f32",
    "float16": "f16",
    "bfloat16": "bf16",
    "float8_e4m3fn": "e4m3fn",
    "float8_e4m3fnuz": "e4m3fnuz",
    "float4_e2m1fn": "e2m1",
    "uint8": "u8",
}


@dataclass(frozen=True)
class Specialization:
    """What is compiled: an operation with everything fixed that code depends on.

    Attributes
    ----------
    op : name of the operation.
    dtypes : (array, dtype) of every array, inputs first.
    width : columns of a row; None for the entry that takes any width.
    options : what else the operation tells its variants apart by.
    retrace : the program of a width, where a user's function is part of it; not in bundles then.
    digest : hash of that program, for any width.
    """

    op: str
    dtypes: tuple[tuple[str, str], ...]
    width: int | None
    options: tuple[str, ...] = ()
    retrace: Callable[[int | None], Program] | None = field(default=None, compare=False)
    digest: str = ""

    @property
    def name(self) -> str:
        """Name of the function in a module."""
        dtypes = [_SHORT[dtype] for _, dtype in self.dtypes]
        width = "nany" if self.width is None else f"n{self.width}"
        traced = [f"fn{self.digest[:16]}"] if self.digest else []
        return "_".join([self.op, *dtypes, *self.options, *traced, width])

    def program(self) -> Program:
        """The row program."""
        return self.retrace(self.width) if self.retrace else operation(self.op).trace(self)


@dataclass(frozen=True)
class Operation:
    """An entry of the table of operations.

    Attributes
    ----------
    name : its name.
    trace : the program of a specialization.
    variants : every specialization of a width that bundles hold; None stands for any width.
    usual : whether a bundle holds a specialization if not every one is asked for.
    widths : those that a bundle has entries for if none are asked for.
    """

    name: str
    trace: Callable[[Specialization], Program]
    variants: Callable[[int | None], Iterator[Specialization]]
    usual: Callable[[Specialization], bool] = lambda specialization: True
    widths: tuple[int | None, ...] = WIDTHS


def operation(name: str) -> Operation:
    """The operation called `name`."""
    found: Operation = import_module(f"irnorm.ops.{name}").OPERATION
    return found
