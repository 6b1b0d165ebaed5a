"""The `linalg` schedule: a row program as plain linalg on tensors, for every target of IREE.

It defines the same results as the others, in the same reduction order, and leaves tiling and
vectors to the compiler. Arrays are tensors `[M, N]`, `[N]`, `[M]` or of rank 0. What a target does
not promise it cannot give: on CPUs IREE flushes subnormals here, and GPUs reached through Vulkan or
Metal may contract or approximate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from iree.compiler import ir
from iree.compiler.dialects import arith, linalg, tensor

from irnorm.lang.program import Array, Part
from irnorm.lang.values import Value
from irnorm.schedules.chunks import boundary_element
from irnorm.schedules.emit import MLIR, Emitter
from irnorm.schedules.reductions import chains

_DYNAMIC = ir.ShapedType.get_dynamic_size()


def tensor_type(array: Array, width: int | None) -> ir.Type:
    """The type of an array where a function of this schedule is called."""
    shape = [_DYNAMIC] * array.rows + [width] * array.cols
    shape += [array.entries] * (array.entries > 1)
    return ir.RankedTensorType.get(shape, ir.Type.parse(boundary_element(array.dtype)))


def emit(
    e: Emitter,
    part: Part,
    arrays: dict[str, MLIR],
    uniforms: dict[str, MLIR],
    results: dict[str, MLIR],
) -> None:
    """Emit a legalized part of static width; its outputs go into `results`."""
    lowering = _Lowering(e, part, arrays, uniforms)
    for store in part.stores:
        name = store.array.name
        value = lowering.stored(store.array, store.value)
        if store.array.entries > 1:
            value = lowering.inserted(value, results.get(name, arrays[name]), store.at)
        results[name] = value


class _Lowering:
    """Tensors of the values that cross from one linalg operation to the next."""

    def __init__(
        self, e: Emitter, part: Part, arrays: dict[str, MLIR], uniforms: dict[str, MLIR]
    ) -> None:
        assert part.width is not None
        self.e = e
        self.width = part.width
        self.tensors = arrays
        self.uniforms = uniforms
        self.reduced: dict[int, MLIR] = {}
        varying = next(a for a in part.arrays if a.rows)
        self.m = tensor.dim(arrays[varying.name], e.index(0))

    def stored(self, array: Array, value: Value) -> MLIR:
        """The output `array`, each element computed from `value`."""
        kind = tensor_type(replace(array, entries=1), self.width)

        def element(result: MLIR) -> MLIR:
            if array.dtype == "float32":
                return result
            if result.type == self.e.f32:
                return arith.truncf(kind.element_type, result)
            if array.dtype == "bfloat16":
                i16 = ir.IntegerType.get_signless(16)
                return arith.bitcast(kind.element_type, arith.trunci(i16, result))
            return arith.trunci(kind.element_type, result)

        return self._elementwise(value, array.rows, bool(array.cols), kind.element_type, element)

    def inserted(self, value: MLIR, into: MLIR, at: int) -> MLIR:
        """`into`, with `value` as the entry `at` of every row."""
        sizes = [_DYNAMIC, 1]
        return tensor.insert_slice(value, into, [], [self.m], [], [0, at], sizes, [1, 1])

    def _elementwise(
        self,
        value: Value,
        rows: bool,
        cols: bool,
        element_type: ir.Type,
        finish: Callable[[MLIR], MLIR],
    ) -> MLIR:
        """A tensor of `finish(value)`: one linalg.generic over the loads and statistics it uses."""
        leaves = self._leaves(value)
        inputs = [self._leaf(leaf) for leaf in leaves]
        maps = [self._map(leaf, rows, cols) for leaf in leaves]
        init = self._empty(rows, cols, element_type)

        def body(*elements: MLIR) -> MLIR:
            known = {
                id(leaf): self._float(leaf, v) for leaf, v in zip(leaves, elements, strict=False)
            }
            return finish(self._scalar(value, known))

        identity = ir.AffineMap.get_identity(int(rows) + int(cols))
        return _generic(inputs, init, [*maps, identity], "parallel", body)

    def _leaves(self, value: Value) -> list[Value]:
        """What a value is computed from: loads and reductions, the latter done by now."""
        found: list[Value] = []
        stack = [value]
        seen: set[int] = set()
        while stack:
            node = stack.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            if node.op in ("load", "entry", "dot", "amax"):
                found.append(node)
            else:
                stack += node.args
        return sorted(found, key=lambda n: str(n.attr))

    def _leaf(self, node: Value) -> MLIR:
        if node.op == "load":
            return self.tensors[str(node.attr)]
        if node.op == "entry":
            return self._entry(*node.attr)
        if id(node) not in self.reduced:
            self.reduced[id(node)] = self._dot(node) if node.op == "dot" else self._amax(node)
        return self.reduced[id(node)]

    def _entry(self, name: str, at: int) -> MLIR:
        source = self.tensors[name]
        kind = ir.RankedTensorType.get([_DYNAMIC], source.type.element_type)
        return tensor.extract_slice(kind, source, [], [self.m], [], [0, at], [_DYNAMIC, 1], [1, 1])

    def _float(self, leaf: Value, element: MLIR) -> MLIR:
        narrow = leaf.op in ("load", "entry") and element.type != self.e.f32
        return arith.extf(self.e.f32, element) if narrow else element

    def _map(self, leaf: Value, rows: bool, cols: bool) -> ir.AffineMap:
        """Where a leaf's element lies, given those axes of the result."""
        rank = int(rows) + int(cols)
        row, column = ir.AffineDimExpr.get(0), ir.AffineDimExpr.get(rank - 1) if rank else None
        axes = [row] * leaf.rows + [column] * leaf.cols
        return ir.AffineMap.get(rank, 0, axes)

    def _scalar(self, value: Value, known: dict[int, MLIR]) -> MLIR:
        """`value` for one element, in the body of a linalg operation."""
        if id(value) not in known:
            if value.op == "constant":
                result = self.e.constant(value.dtype, value.attr)
            elif value.op == "uniform":
                result = self.uniforms[str(value.attr)]
            else:
                operands = [self._scalar(a, known) for a in value.args]
                result = self.e.elementwise(value, operands)
            known[id(value)] = result
        return known[id(value)]

    # -- reductions -------------------------------------------------------------------------------

    def _amax(self, node: Value) -> MLIR:
        """Maximum of the absolute values' bits over the columns."""
        e = self.e

        def magnitude(value: MLIR) -> MLIR:
            return arith.andi(arith.bitcast(e.i32, value), e.constant("i32", 0x7FFFFFFF))

        bits = self._elementwise(node.args[0], True, True, e.i32, magnitude)
        peak = self._reduce(bits, e.i32, e.constant("i32", 0), arith.maxsi)
        init = self._empty(True, False, e.f32)
        identity = ir.AffineMap.get_identity(1)
        return _generic(
            [peak], init, [identity] * 2, "parallel", lambda v, _: arith.bitcast(e.f32, v)
        )

    def _dot(self, node: Value) -> MLIR:
        """The sum of products in the package's order: chains of FMAs, then adjacent pairs."""
        e = self.e
        stride = chains(e, self.width)
        assert isinstance(stride, int)
        links = -(-self.width // stride)
        padded = [self._padded(arg, links * stride) for arg in node.args]
        sums = self._filled([self.m, stride], e.constant("f32", 0))
        identity = ir.AffineMap.get_identity(2)
        for k in range(links):
            a, b = (self._columns(p, k * stride, stride) for p in padded)
            sums = _generic(
                [a, b, sums],
                sums,
                [identity] * 4,
                "parallel",
                lambda x, y, s, _: e.fma(x, y, s),
            )
        while stride > 1:
            stride //= 2
            pairs = tensor.expand_shape(
                ir.RankedTensorType.get([_DYNAMIC, stride, 2], e.f32),
                sums,
                [[0], [1, 2]],
                [self.m],
                [_DYNAMIC, stride, 2],
            )
            sums = self._reduce(pairs, e.f32, e.constant("f32", 0), arith.addf)
        return tensor.collapse_shape(ir.RankedTensorType.get([_DYNAMIC], e.f32), sums, [[0, 1]])

    def _padded(self, value: Value, width: int) -> MLIR:
        """`value` as `[M, width]`, +0 behind its columns."""
        e = self.e
        x = self._elementwise(value, True, True, e.f32, lambda v: v)
        if width == self.width:
            return x
        kind = ir.RankedTensorType.get([_DYNAMIC, width], e.f32)
        pad = tensor.PadOp(kind, x, [], [], [0, 0], [0, width - self.width])
        index = ir.IndexType.get()
        block = pad.regions[0].blocks.append(index, index)
        with ir.InsertionPoint(block):
            tensor.yield_(e.constant("f32", 0))
        return pad.result

    def _columns(self, value: MLIR, start: int, count: int) -> MLIR:
        kind = ir.RankedTensorType.get([_DYNAMIC, count], self.e.f32)
        return tensor.extract_slice(
            kind, value, [], [self.m], [], [0, start], [_DYNAMIC, count], [1, 1]
        )

    def _reduce(
        self, value: MLIR, element: ir.Type, start: MLIR, combine: Callable[..., MLIR]
    ) -> MLIR:
        """Over the last axis, two elements or an operation that no order can change."""
        shape = list(value.type.shape)[:-1]
        rank = len(shape) + 1
        dims = [ir.AffineDimExpr.get(i) for i in range(rank)]
        maps = [ir.AffineMap.get(rank, 0, dims), ir.AffineMap.get(rank, 0, dims[:-1])]
        sizes = [self.m, *shape[1:]]
        init = self._filled(sizes, start, element)
        return _generic([value], init, maps, "reduction", combine)

    def _empty(self, rows: bool, cols: bool, element: ir.Type) -> MLIR:
        sizes = [self.m] * rows + [self.width] * cols
        return tensor.empty(sizes, element)

    def _filled(
        self, sizes: Sequence[MLIR | int], value: MLIR, element: ir.Type | None = None
    ) -> MLIR:
        return linalg.fill(value, outs=[tensor.empty(sizes, element or value.type)])


def _generic(
    inputs: Sequence[MLIR],
    init: MLIR,
    maps: Sequence[ir.AffineMap],
    last: str,
    body: Callable[..., MLIR],
) -> MLIR:
    """One linalg.generic; its last axis is `last`, all before it are parallel."""
    rank = maps[0].n_dims
    kinds = ["parallel"] * (rank - 1) + [last]
    iterators = ir.ArrayAttr.get(
        [ir.Attribute.parse(f"#linalg.iterator_type<{kind}>") for kind in kinds[:rank]]
    )
    op = linalg.GenericOp(
        [init.type],
        list(inputs),
        [init],
        ir.ArrayAttr.get([ir.AffineMapAttr.get(m) for m in maps]),
        iterators,
    )
    elements = [v.type.element_type for v in (*inputs, init)]
    block = op.regions[0].blocks.append(*elements)
    with ir.InsertionPoint(block):
        linalg.YieldOp([body(*block.arguments)])
    return op.result
