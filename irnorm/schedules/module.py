"""Modules around kernels: one public function, and one executable, for each entry.

With the `cpu` schedule the function takes, in this order: every array as a one-dimensional tensor
of its memory (outputs last, written in place); the number of rows `m`, the width `n` where it is
not static, the row stride of every array that has rows, all `i64`; the float32 uniforms. It returns
the outputs. With the `linalg` schedule it takes tensors of the arrays' shapes, then the uniforms.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from iree.compiler import ir
from iree.compiler.dialects import arith, func, tensor

from irnorm.errors import CompileError
from irnorm.lang.program import Program
from irnorm.schedules import cpu, linalg
from irnorm.schedules.chunks import ELEMENT, boundary_element
from irnorm.schedules.emit import MLIR, Emitter
from irnorm.schedules.legalize import legalize
from irnorm.targets import Target


@dataclass(frozen=True)
class Entry:
    """One function of a module: its name, and the program it runs."""

    name: str
    program: Program


def parameters(program: Program) -> list[tuple[str, str]]:
    """The scalar parameters of a function as (name, type), in order."""
    names = [("m", "i64")] + ([("n", "i64")] if program.width is None else [])
    names += [(f"{a.name}_stride", "i64") for a in program.arrays if a.rows]
    return names + [(name, "f32") for name in program.uniforms]


def emit_module(entries: Sequence[Entry], target: Target) -> str:
    """The MLIR text of a module with `entries`, for stock iree-compile."""
    with ir.Context() as context, ir.Location.unknown():
        # A verifier's worker thread that reports an error waits for the interpreter lock, which
        # the caller holds: without this, a wrong program hangs instead of raising.
        context.enable_multithreading(False)
        module = ir.Module.create()
        module.operation.attributes["sym_name"] = ir.StringAttr.get("irnorm")
        with ir.InsertionPoint(module.body):
            for entry in entries:
                _EMIT[target.schedule](entry, target)
        module.operation.verify()
        return str(module)


# -- cpu: a dispatch of our own executable --------------------------------------------------------


def _emit_cpu_entry(entry: Entry, target: Target) -> None:
    executable = f"{entry.name}_executable"
    program = legalize(entry.program)
    _emit_executable(executable, entry.name, program, target)
    _emit_function(executable, entry.name, program)


def _emit_executable(executable: str, name: str, program: Program, target: Target) -> None:
    op = _region_op("stream.executable", executable, private=True)
    with ir.InsertionPoint(op.regions[0].blocks.append()):
        index = ir.IndexType.get()
        workload = [index] * (2 if program.width is None else 1)
        export = _region_op("stream.executable.export", name, function_ref=name)
        counts = export.regions[0].blocks.append(*workload)
        with ir.InsertionPoint(counts):
            e = Emitter(counts)
            m, n = counts.arguments[0], program.width or counts.arguments[-1]
            count = cpu.workgroups(e, m, n)
            ir.Operation.create("stream.return", operands=[count, e.index(1), e.index(1)])
        inner = ir.Operation.create("builtin.module", regions=1)
        with ir.InsertionPoint(inner.regions[0].blocks.append()):
            _emit_kernel(name, program, target)
        ir.Operation.create("stream.executable.end")


def _emit_kernel(name: str, program: Program, target: Target) -> None:
    binding, index = ir.Type.parse("!stream.binding"), ir.IndexType.get()
    scalars = [ir.F32Type.get() if kind == "f32" else index for _, kind in parameters(program)]
    kinds = [binding] * len(program.arrays) + scalars
    function = func.FuncOp(name, ir.FunctionType.get(kinds, []))
    entry = function.add_entry_block()
    with ir.InsertionPoint(entry):
        e = Emitter(entry, features=target.features)
        bindings = entry.arguments[: len(program.arrays)]
        values = dict(
            zip(
                (parameter for parameter, _ in parameters(program)),
                entry.arguments[len(program.arrays) :],
                strict=True,
            )
        )
        n = values.get("n", program.width)
        strides = {a.name: values[f"{a.name}_stride"] for a in program.arrays if a.rows}
        memory = {}
        for array, argument in zip(program.arrays, bindings, strict=True):
            extent = e.index(n if array.cols else 1)
            if array.rows:
                extent = arith.addi(arith.muli(values["m"], strides[array.name]), extent)
            kind = ir.Type.parse(f"memref<?x{ELEMENT[array.dtype]}>")
            subspan = ir.Operation.create(
                "stream.binding.subspan", [kind], [argument, e.index(0), extent]
            )
            memory[array.name] = subspan.result
        workgroup, workgroups = (
            ir.Operation.create(
                f"stream.dispatch.workgroup.{of}", [index], attributes={"dimension": _index_attr(0)}
            ).result
            for of in ("id", "count")
        )
        uniforms = {name: values[name] for name in program.uniforms}
        arguments = cpu.Arguments(memory, strides, uniforms, values["m"], n, workgroup, workgroups)
        cpu.emit(e, program, arguments, target)
        func.return_([])


def _emit_function(executable: str, name: str, program: Program) -> None:
    def body(arrays: list[MLIR], scalars: list[MLIR]) -> list[MLIR]:
        index = ir.IndexType.get()
        c0 = arith.constant(index, 0)
        lengths = [tensor.dim(array, c0) for array in arrays]
        operands = [
            value if kind == "f32" else arith.index_cast(index, value)
            for (_, kind), value in zip(parameters(program), scalars, strict=True)
        ]
        workload = operands[: 2 if program.width is None else 1]
        outputs = [i for i, a in enumerate(program.arrays) if a.output]
        groups = [len(workload), len(arrays) + len(operands), len(arrays), len(outputs)]
        entry = f"@{json.dumps(executable)}::@{json.dumps(name)}"
        dispatch = ir.Operation.create(
            "flow.dispatch",
            results=[arrays[i].type for i in outputs],
            operands=[*workload, *arrays, *operands, *lengths, *(lengths[i] for i in outputs)],
            attributes={
                "entry_points": ir.Attribute.parse(f"[{entry}]"),
                "operandSegmentSizes": ir.DenseI32ArrayAttr.get(groups),
                "tied_operands": ir.ArrayAttr.get([_index_attr(i) for i in outputs]),
            },
        )
        return list(dispatch.results)

    tensors = [ir.Type.parse(f"tensor<?x{boundary_element(a.dtype)}>") for a in program.arrays]
    scalars = [ir.Type.parse(kind) for _, kind in parameters(program)]
    _function(name, program, tensors, scalars, body)


# -- linalg: the whole program in the function ----------------------------------------------------


def _emit_linalg_entry(entry: Entry, target: Target) -> None:
    program = legalize(entry.program)
    if program.width is None:
        raise CompileError(f"{entry.name}: {target.name} has entries of one width only")
    tensors = [linalg.tensor_type(a, program.width) for a in program.arrays]

    def body(arrays: list[MLIR], scalars: list[MLIR]) -> list[MLIR]:
        e = Emitter(arrays[0].owner, fences=False)
        named = {a.name: t for a, t in zip(program.arrays, arrays, strict=True)}
        uniforms = dict(zip(program.uniforms, scalars, strict=True))
        return linalg.emit(e, program, named, uniforms)

    scalars = [ir.F32Type.get()] * len(program.uniforms)
    _function(entry.name, program, tensors, scalars, body)


# -- both -----------------------------------------------------------------------------------------


def _function(
    name: str,
    program: Program,
    tensors: list[MLIR],
    scalars: list[MLIR],
    body: Callable[[list[MLIR], list[MLIR]], list[MLIR]],
) -> None:
    """A public function of arrays, then scalars; `body` gives its results, the outputs."""
    outputs = [i for i, a in enumerate(program.arrays) if a.output]
    results = [tensors[i] for i in outputs]
    function = func.FuncOp(name, ir.FunctionType.get(tensors + scalars, results))
    none = ir.DictAttr.get({})
    attributes = [none] * (len(tensors) + len(scalars))
    for position, i in enumerate(outputs):
        attributes[i] = ir.DictAttr.get({"iree.abi.output": _index_attr(position)})
    function.arg_attrs = ir.ArrayAttr.get(attributes)
    entry = function.add_entry_block()
    with ir.InsertionPoint(entry):
        arguments = list(entry.arguments)
        func.return_(body(arguments[: len(tensors)], arguments[len(tensors) :]))


def _region_op(kind: str, name: str, private: bool = False, function_ref: str = "") -> MLIR:
    attributes: dict[str, MLIR] = {"sym_name": ir.StringAttr.get(name)}
    if private:
        attributes["sym_visibility"] = ir.StringAttr.get("private")
    if function_ref:
        attributes["function_ref"] = ir.FlatSymbolRefAttr.get(function_ref)
    return ir.Operation.create(kind, attributes=attributes, regions=1)


def _index_attr(value: int) -> MLIR:
    return ir.IntegerAttr.get(ir.IndexType.get(), value)


_EMIT: dict[str, Callable[[Entry, Target], None]] = {
    "cpu": _emit_cpu_entry,
    "linalg": _emit_linalg_entry,
}
