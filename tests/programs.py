"""Row programs of a test's own, compiled and run as those of the operations are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt

from irnorm import arrays, compiler
from irnorm.formats import PACKED
from irnorm.lang import Array, Row, Value, from_bits, to_bits
from irnorm.lang.program import Program
from irnorm.runtime import Launch, Module
from irnorm.schedules.module import Entry, emit_module
from irnorm.targets import Target

Numpy = npt.NDArray[Any]


@dataclass(frozen=True)
class RowFunction:
    """A compiled row program; call it with its inputs to get its outputs.

    Attributes
    ----------
    module : where it is.
    arrays : its arguments, inputs first.
    width : columns of a row, None for any.
    program : what was compiled.
    """

    module: Module
    arrays: tuple[Array, ...]
    width: int | None
    program: Program

    def __call__(self, *inputs: Numpy) -> list[Numpy]:
        """Run on contiguous inputs, one of them ``[M, N]``; all results must be arrays of rows."""
        m, n = max((a.shape for a in inputs), key=len)
        outputs = [
            np.empty((m, entries(a, n)), arrays.numpy_dtype(in_memory(a)))
            for a in self.arrays
            if a.output
        ]
        given = (*inputs, *outputs)
        for array, value in zip(self.arrays, given, strict=True):
            shape = (m,) * array.rows + (entries(array, n),)
            assert value.dtype.name == in_memory(array)
            assert value.shape == shape, f"{array.name} is {value.shape}, expected {shape}"
            assert value.flags.c_contiguous
        launch = Launch(
            self.module,
            "program",
            tuple((v.dtype.name, v.itemsize, v.nbytes) for v in given),
            (
                m,
                *([] if self.width else [n]),
                *(entries(a, n) for a in self.arrays if a.rows),
            ),
            0,
            m * n,
        )
        launch(tuple(v.ctypes.data for v in given), ())
        return outputs


def entries(array: Array, n: int) -> int:
    """Elements of an array in memory for a row of `n` columns."""
    if array.dtype in PACKED:
        return n // 2
    return n // array.cols if array.cols else 1


def in_memory(array: Array) -> str:
    """The dtype of an array's elements in memory."""
    return "uint8" if array.dtype in PACKED else array.dtype


def unpacked(codes: Numpy) -> Numpy:
    """Codes of four bits, one a byte, of two a byte; the low nibble is the first."""
    return np.stack([codes & 15, codes >> 4], -1).reshape(len(codes), -1)


def halves(values: Numpy) -> tuple[Numpy, Numpy]:
    """The upper and the lower 16 bits of float32 values, as bfloat16: inputs of `joined`."""
    upper = (values.view(np.uint32) >> 16).astype(np.uint16)
    lower = values.view(np.uint32).astype(np.uint16)
    return upper.view(ml_dtypes.bfloat16), lower.view(ml_dtypes.bfloat16)


def joined(upper: Value, lower: Value) -> Value:
    """Any float32 from two bfloat16, whose rows are walked in another order of lanes."""
    return from_bits(to_bits(upper) | (to_bits(lower) >> 16))


def compile_rows(
    trace: Callable[[Row], None], arguments: Sequence[Array], width: int | None, target: Target
) -> RowFunction:
    """Trace, emit and compile a row program."""
    row = Row(tuple(arguments), (), width)
    trace(row)
    program = row.program()
    module = Module(
        compiler.compile_module(emit_module([Entry("program", program)], target), target)
    )
    return RowFunction(module, tuple(arguments), width, program)


def compile_elementwise(
    function: Callable[..., Any],
    inputs: Sequence[str],
    outputs: Sequence[str],
    width: int | None,
    target: Target,
) -> RowFunction:
    """`function` of values to a value, or to several, on arrays ``[M, N]`` of the given dtypes."""
    arguments = [Array(f"x{i}", dtype, rows=True, cols=True) for i, dtype in enumerate(inputs)]
    results = [
        Array(f"y{i}", dtype, rows=True, cols=True, output=True) for i, dtype in enumerate(outputs)
    ]

    def trace(row: Row) -> None:
        values = function(*(row.load(a.name) for a in arguments))
        for array, value in zip(
            results, values if isinstance(values, tuple) else (values,), strict=True
        ):
            row.store(array.name, value)

    return compile_rows(trace, [*arguments, *results], width, target)


def compile_blocks(
    entry: Callable[[Value], Value],
    functions: Sequence[Callable[[Value], Value]],
    block: int,
    width: int | None,
    target: Target,
) -> RowFunction:
    """Codes of `entry` of each block's largest magnitude; and packed, of 4 bits, of each function.

    Four bits are packed in programs that have blocks.
    """
    outputs = [Array("scale", "uint8", rows=True, cols=block, output=True)]
    outputs += [
        Array(f"y{i}", PACKED[0], rows=True, cols=1, output=True) for i in range(len(functions))
    ]

    def trace(row: Row) -> None:
        x = row.load("x")
        row.store("scale", entry(row.block_amax(x, block)))
        for i, function in enumerate(functions):
            row.store(f"y{i}", function(x))

    return compile_rows(trace, [Array("x", "float32", True, 1), *outputs], width, target)
