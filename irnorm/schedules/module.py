"""Modules around kernels: one public function, and one executable, for each entry.

Those of the `cpu` schedule have one more, of `irnorm.schedules.cpu.team`.

With the `cpu` and `gpu` schedules the function takes, in this order: every array as a
one-dimensional tensor of its memory (outputs last, written in place); the scalars that `parameters`
names, of which those that count are `i64`. It returns the outputs. With the `linalg` schedule it
takes tensors of the arrays' shapes, then the uniforms.

A kernel of the `gpu` schedule takes the arrays' addresses, then the same scalars, of 32 bits each.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce

from iree.compiler import ir
from iree.compiler.dialects import arith, func, hal, tensor

from irnorm import geometry
from irnorm.errors import CompileError
from irnorm.formats import ITEMSIZE
from irnorm.lang.program import Array, Part, Program
from irnorm.schedules import cpu, gpu, linalg
from irnorm.schedules.cpu import team
from irnorm.schedules.current import Arguments
from irnorm.schedules.elements import ELEMENT, boundary_element
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.gpu import chips, threads
from irnorm.schedules.legalize import legalize
from irnorm.targets import Target

_UNSIGNED_LESS = 6  # predicate of arith.cmpi
_ROOM = 1 << 40  # elements of an array of which nothing tells the size; more than memory has


@dataclass(frozen=True)
class Entry:
    """One function of a module: its name, and the program it runs."""

    name: str
    program: Program


def parameters(program: Program, target: Target) -> list[tuple[str, str]]:
    """The scalar parameters of a function as (name, type), in order.

    The number of rows `m`; each part's width where it is not static; the number of heads; the
    strides of every array; on GPUs, where the kernel takes arrays wherever they lie, the element at
    which an array with columns begins, counted from the multiple of 16 bytes that is given as its
    address; the program's integers; its float32 uniforms.
    """
    names = [*counts(program)]
    names += [stride for a in program.arrays for stride in a.strides]
    if target.schedule == "gpu" and not geometry.is_resident(program):
        names += [f"{a.name}_offset" for a in program.arrays if a.walked]
    names += program.integers
    return [(name, "i64") for name in names] + [(name, "f32") for name in program.uniforms]


def counts(program: Program) -> list[str]:
    """The first parameters, which decide the size of a grid."""
    widths = [part.width_parameter for part in program.parts if part.width is None]
    return ["m", *widths, *["heads"] * program.heads]


def emit_module(entries: Sequence[Entry], target: Target) -> str:
    """The MLIR text of a module with `entries`, for stock iree-compile."""
    with ir.Context() as context, ir.Location.unknown():
        # A verifier's worker thread that reports an error waits for the interpreter lock, which
        # the caller holds: without this, a wrong program hangs instead of raising.
        context.enable_multithreading(False)
        module = ir.Module.create()
        module.operation.attributes["sym_name"] = ir.StringAttr.get("irnorm")
        if target.device:
            devices = ir.Attribute.parse(f"[{target.device}]")
            module.operation.attributes["hal.device.targets"] = devices
        with ir.InsertionPoint(module.body):
            for entry in entries:
                _EMIT[target.schedule](entry, target)
        if target.schedule == "cpu":
            for op in ir.Module.parse(team.mlir(target)).body.operations:
                module.body.append(op.detach_from_parent())
        module.operation.verify()
        return str(module)


# -- cpu: a dispatch of our own executable --------------------------------------------------------


def _emit_cpu_entry(entry: Entry, target: Target) -> None:
    executable = f"{entry.name}_executable"
    _emit_executable(executable, entry.name, entry.program, target)
    _emit_function(executable, entry.name, entry.program, target)


def _emit_executable(executable: str, name: str, program: Program, target: Target) -> None:
    op = _region_op("stream.executable", executable, private=True)
    with ir.InsertionPoint(op.regions[0].blocks.append()):
        workload = [ir.IndexType.get()] * len(counts(program))
        export = _region_op("stream.executable.export", name, function_ref=name)
        block = export.regions[0].blocks.append(*workload)
        with ir.InsertionPoint(block):
            e = Emitter(block)
            values = dict(zip(counts(program), block.arguments, strict=True))
            width: Index = 0
            for part in program.parts:
                heads = values["heads"] if part.heads else 1
                width = e.add(width, e.mul(_width(part, values), heads))
            count = cpu.workgroups(e, values["m"], width)
            ir.Operation.create("stream.return", operands=[count, e.index(1), e.index(1)])
        inner = ir.Operation.create("builtin.module", regions=1)
        with ir.InsertionPoint(inner.regions[0].blocks.append()):
            _emit_kernel(name, program, target)
        ir.Operation.create("stream.executable.end")


def _emit_kernel(name: str, program: Program, target: Target) -> None:
    binding, index = ir.Type.parse("!stream.binding"), ir.IndexType.get()
    names, types = zip(*parameters(program, target), strict=True)
    scalars = [ir.F32Type.get() if kind == "f32" else index for kind in types]
    kinds = [binding] * len(program.arrays) + scalars
    function = func.FuncOp(name, ir.FunctionType.get(kinds, []))
    entry = function.add_entry_block()
    with ir.InsertionPoint(entry):
        e = Emitter(entry, features=target.features)
        arrays = len(program.arrays)
        values = dict(zip(names, entry.arguments[arrays:], strict=True))
        memory = {}
        for array, argument in zip(program.arrays, entry.arguments[:arrays], strict=True):
            kind = ir.Type.parse(f"memref<?x{ELEMENT[array.dtype]}>")
            operands = [argument, e.index(0), _extent(e, program, array, values)]
            subspan = ir.Operation.create("stream.binding.subspan", [kind], operands)
            memory[array.name] = subspan.result
        workgroup, workgroups = (
            ir.Operation.create(
                f"stream.dispatch.workgroup.{of}", [index], attributes={"dimension": _index_attr(0)}
            ).result
            for of in ("id", "count")
        )
        parts = [legalize(part, shortcuts=True) for part in program.parts]
        arguments = [_arguments(e, program, p, values, memory, workgroup) for p in program.parts]
        cpu.emit(e, list(zip(parts, arguments, strict=True)), workgroups, target)
        func.return_([])


def _arguments(
    e: Emitter,
    program: Program,
    part: Part,
    values: dict[str, MLIR],
    memory: dict[str, MLIR],
    workgroup: MLIR,
) -> Arguments:
    """What a part of a kernel is called with, from the kernel's parameters."""
    before = [p for p in program.parts if p.name == part.behind and p is not part]
    starts: dict[str, Index] = {}
    for array in part.arrays:
        offset = values.get(f"{array.name}_offset", 0)
        widths = [_width(p, values) for p in before if array.walked and array in p.arrays]
        starts[array.name] = reduce(e.add, widths, offset)
    integers = {name: arith.index_cast(e.i32, values[name]) for name in program.integers}
    return Arguments(
        memory,
        starts,
        {a.name: tuple(values[name] for name in a.strides) for a in part.arrays},
        {**integers, **{name: values[name] for name in program.uniforms}},
        values["m"],
        _width(part, values),
        values.get("heads"),
        workgroup,
    )


def _width(part: Part, values: dict[str, MLIR]) -> Index:
    """Columns of a part."""
    return values[part.width_parameter] if part.width is None else part.width


def _extent(e: Emitter, program: Program, array: Array, values: dict[str, MLIR]) -> MLIR:
    """How many elements an array has at most, from the first on."""
    parts = program.parts_of(array)
    if array.table or (array.strides and any(array not in part.in_order for part in parts)):
        return e.index(_ROOM)
    width: Index = 1
    if array.cols:
        width = reduce(e.max, (_width(part, values) for part in parts))
    if array.swizzled:
        # Whole tiles of 128 rows.
        return arith.muli(arith.addi(values["m"], e.index(128)), e.index(width))
    for count, stride in zip(("m", "heads"), array.strides, strict=False):
        width = e.add(width, e.mul(values[count], values[stride]))
    return e.index(width)


def _emit_function(executable: str, name: str, program: Program, target: Target) -> None:
    """The public function: one dispatch. GPU kernels take their scalars as words of 32 bits."""
    scalars = parameters(program, target)
    index, i32 = ir.IndexType.get(), ir.IntegerType.get_signless(32)
    count = len(counts(program))

    def word(kind: str, value: MLIR) -> MLIR:
        return arith.bitcast(i32, value) if kind == "f32" else arith.trunci(i32, value)

    def body(arrays: list[MLIR], values: list[MLIR]) -> list[MLIR]:
        c0 = arith.constant(index, 0)
        lengths = [tensor.dim(array, c0) for array in arrays]
        kinds = [kind for _, kind in scalars]
        as_index = [
            v if k == "f32" else arith.index_cast(index, v)
            for k, v in zip(kinds, values, strict=True)
        ]
        operands = as_index
        if target.schedule == "gpu":
            operands = [word(*pair) for pair in zip(kinds, values, strict=True)]
        outputs = [i for i, a in enumerate(program.arrays) if a.output]
        groups = [count, len(arrays) + len(operands), len(arrays), len(outputs)]
        entry = f"@{json.dumps(executable)}::@{json.dumps(name)}"
        results = [arrays[i].type for i in outputs]
        result_lengths = [lengths[i] for i in outputs]
        dispatch = ir.Operation.create(
            "flow.dispatch",
            results=results,
            operands=[*as_index[:count], *arrays, *operands, *lengths, *result_lengths],
            attributes={
                "entry_points": ir.Attribute.parse(f"[{entry}]"),
                "operandSegmentSizes": ir.DenseI32ArrayAttr.get(groups),
                "tied_operands": ir.ArrayAttr.get([_index_attr(i) for i in outputs]),
            },
        )
        return list(dispatch.results)

    tensors = [ir.Type.parse(f"tensor<?x{boundary_element(a.dtype)}>") for a in program.arrays]
    _function(name, program, tensors, [ir.Type.parse(kind) for _, kind in scalars], body)


# -- gpu: a dispatch of our own kernel, its arguments laid out by us ------------------------------


def _emit_gpu_entry(entry: Entry, target: Target) -> None:
    executable, program = f"{entry.name}_executable", entry.program
    source = hal.executable_source(executable, sym_visibility="private")
    with ir.InsertionPoint(source.regions[0].blocks.append()):
        _emit_gpu_export(entry.name, program, target)
        inner = ir.Operation.create("builtin.module", regions=1)
        with ir.InsertionPoint(inner.regions[0].blocks.append()):
            _emit_gpu_kernel(entry.name, program, target)
        hal.executable_source_end()
    _emit_function(executable, entry.name, program, target)


def _layout(program: Program, target: Target) -> ir.Attribute:
    """How a kernel is given its arguments."""
    buffer = "#hal.pipeline.binding<storage_buffer{}>"
    bindings = [buffer.format("" if a.output else ", ReadOnly") for a in program.arrays]
    constants = len(parameters(program, target))
    return ir.Attribute.parse(
        f"#hal.pipeline.layout<constants = {constants}, bindings = [{', '.join(bindings)}]>"
    )


def _emit_gpu_export(name: str, program: Program, target: Target) -> None:
    export = hal.executable_export(
        name, _layout(program, target), sym_visibility="public", ordinal=_index_attr(0)
    )
    workload = [ir.IndexType.get()] * len(counts(program))
    block = export.regions[0].blocks.append(ir.Type.parse("!hal.device"), *workload)
    with ir.InsertionPoint(block):
        e = Emitter(block)
        values = dict(zip(counts(program), list(block.arguments)[1:], strict=True))
        count: Index = 0
        for part in program.parts:
            count = e.add(count, _blocks(e, part, geometry.block_threads(program), values))
        ir.Operation.create("hal.return", operands=[e.index(count), e.index(1), e.index(1)])


def _blocks(e: Emitter, part: Part, block: int, values: dict[str, MLIR]) -> MLIR:
    """How many blocks of so many threads the rows of a part take."""
    least = geometry.least_threads(part)
    rows = e.div(block, threads.threads_per_row(e, _width(part, values), least))
    count = threads.rows_of(e, part, values["m"], values.get("heads"))
    return arith.ceildivui(count, e.index(rows))


def _emit_gpu_kernel(name: str, program: Program, target: Target) -> None:
    function = func.FuncOp(name, ir.FunctionType.get([], []))
    block = geometry.block_threads(program)
    function.attributes["translation_info"] = ir.Attribute.parse(
        "#iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline "
        f"workgroup_size = [{block}, 1, 1] subgroup_size = {target.subgroup}>"
    )
    i32 = ir.IntegerType.get_signless(32)
    if target.family == "cuda":
        # Left to itself, ptxas spills some registers for a little more occupancy.
        blocks = max(1, gpu.RESIDENT_THREADS // block)
        function.attributes["nvvm.minctasm"] = ir.IntegerAttr.get(i32, blocks)
    entry, layout = function.add_entry_block(), _layout(program, target)
    with ir.InsertionPoint(entry):
        e = Emitter(entry, fences=target.family == "rocm", own=chips.elementwise(target))
        values: dict[str, MLIR] = {}
        for ordinal, (parameter, kind) in enumerate(parameters(program, target)):
            value = hal.interface_constant_load(e.i32, layout, _index_attr(ordinal))
            cast = arith.bitcast(e.f32, value) if kind == "f32" else None
            values[parameter] = cast or arith.index_castui(e.index_type, value)
        memory = {}
        for number, array in enumerate(program.arrays):
            kind = ir.Type.parse(f"memref<?x{ELEMENT[array.dtype]}, #gpu.address_space<global>>")
            extent = _extent(e, program, array, values)
            alignment = ITEMSIZE[array.dtype] if array.table else geometry.ALIGNMENT
            memory[array.name] = hal.interface_binding_subspan(
                kind, layout, number, [extent], byte_offset=e.index(0), alignment=alignment
            )
        _emit_gpu_parts(e, program, target, values, memory)
        func.return_([])


def _emit_gpu_parts(
    e: Emitter, program: Program, target: Target, values: dict[str, MLIR], memory: dict[str, MLIR]
) -> None:
    """Each part has blocks of its own, one part after the other."""
    first = hal.interface_workgroup_id(0)
    block, resident = geometry.block_threads(program), geometry.is_resident(program)

    def emit(parts: Sequence[Part], workgroup: MLIR) -> list[MLIR]:
        part = parts[0]

        def here() -> list[MLIR]:
            arguments = _arguments(e, program, part, values, memory, workgroup)
            gpu.emit(e, legalize(part, target.converts), arguments, block, resident, target)
            return []

        if len(parts) == 1:
            return here()
        blocks = _blocks(e, part, block, values)
        following = arith.subi(workgroup, blocks)
        mine = arith.cmpi(_UNSIGNED_LESS, workgroup, blocks)
        return e.choose(mine, here, lambda: emit(parts[1:], following))

    emit(program.parts, first)


# -- linalg: the whole program in the function ----------------------------------------------------


def _emit_linalg_entry(entry: Entry, target: Target) -> None:
    program = entry.program
    if any(array.table for array in program.arrays):
        raise CompileError(f"{entry.name}: {target.name} has no way to write a paged cache")
    if None in program.widths:
        raise CompileError(f"{entry.name}: {target.name} has entries of one width only")
    tensors = [linalg.tensor_type(a, program.parts_of(a)[0].width) for a in program.arrays]

    def body(arrays: list[MLIR], scalars: list[MLIR]) -> list[MLIR]:
        e = Emitter(arrays[0].owner, fences=False)
        named = {a.name: t for a, t in zip(program.arrays, arrays, strict=True)}
        uniforms = dict(zip(program.uniforms, scalars, strict=True))
        results: dict[str, MLIR] = {}
        for part in program.parts:
            linalg.emit(e, legalize(part), named, uniforms, results)
        return [results[a.name] for a in program.arrays if a.output]

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
    "gpu": _emit_gpu_entry,
    "linalg": _emit_linalg_entry,
}
