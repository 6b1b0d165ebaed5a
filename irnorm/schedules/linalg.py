"""The `linalg` schedule: a row program as plain linalg on tensors, for every target of IREE.

It defines the same results as the others, in the same reduction order, and leaves tiling and
vectors to the compiler. Arrays are tensors `[M, N]`, `[N]`, `[M]` or of rank 0: for N they have
`N / B` if blocks of B columns have an entry each, `N / 2` if a byte has two; swizzled ones have one
axis. What a target does not promise it cannot give: on CPUs IREE flushes subnormals here, and GPUs
reached through Vulkan or Metal may contract or approximate.

Where a part has blocks, its columns are two axes, `[N / B, B]`: what there is one of for each block
lacks the second, so that all operands are read along axes, without arithmetic on indices.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from iree.compiler import ir
from iree.compiler.dialects import arith, linalg, tensor

from irnorm.formats import PACKED
from irnorm.lang.program import Array, Part
from irnorm.lang.values import Value, constant
from irnorm.schedules.elements import boundary_element
from irnorm.schedules.emit import MLIR, Emitter, Index
from irnorm.schedules.order import chains

_DYNAMIC = ir.ShapedType.get_dynamic_size()
_LEAVES = ("load", "entry", "dot", "amax", "block_amax")


def tensor_type(array: Array, width: int | None) -> ir.Type:
    """The type of an array where a function of this schedule is called."""
    assert width is not None
    shape = [_DYNAMIC] * array.rows
    if array.cols and not array.swizzled:
        shape.append(width // array.cols // (2 if array.dtype in PACKED else 1))
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
    """Tensors of the values that cross from one linalg operation to the next.

    `columns` are the axes of a value that varies by column; one for each block has the first.
    """

    def __init__(
        self, e: Emitter, part: Part, arrays: dict[str, MLIR], uniforms: dict[str, MLIR]
    ) -> None:
        assert part.width is not None
        self.e = e
        self.width = part.width
        values = part.values
        block = max(*(v.cols for v in values), *(a.cols for a in part.arrays))
        self.columns = [self.width // block, block] if block > 1 else [self.width]
        self.tensors = arrays
        self.uniforms = uniforms
        self.known: dict[int, MLIR] = {}
        varying = next(a for a in part.arrays if a.strides)
        self.m = tensor.dim(arrays[varying.name], e.index(0))

    def stored(self, array: Array, value: Value) -> MLIR:
        """The output `array`, each element computed from `value`."""
        kind = ir.Type.parse(boundary_element(array.dtype))

        def element(result: MLIR) -> MLIR:
            if array.dtype == "float32":
                return result
            if result.type == self.e.f32:
                return arith.truncf(kind, result)
            if array.dtype == "bfloat16":
                i16 = ir.IntegerType.get_signless(16)
                return arith.bitcast(kind, arith.trunci(i16, result))
            return arith.trunci(kind, result)

        elements = self._elementwise(value, array.rows, array.cols, kind, element)
        if array.cols == 1:
            elements = self._flat(elements)
        if array.dtype in PACKED:
            elements = self._packed(elements)
        return self._swizzled(elements) if array.swizzled else elements

    def inserted(self, value: MLIR, into: MLIR, at: int) -> MLIR:
        """`into`, with `value` as the entry `at` of every row."""
        sizes = [_DYNAMIC, 1]
        return tensor.insert_slice(value, into, [], [self.m], [], [0, at], sizes, [1, 1])

    def _elementwise(
        self,
        value: Value,
        rows: int,
        cols: int,
        element: ir.Type,
        finish: Callable[[MLIR], MLIR],
    ) -> MLIR:
        """A tensor of `finish(value)`: one linalg.generic over the loads and statistics it uses."""
        leaves = self._leaves(value)
        inputs = [self._leaf(leaf) for leaf in leaves]
        sizes = self._sizes(rows, cols)
        maps = [self._map(leaf, rows, len(sizes)) for leaf in leaves]

        def body(*elements: MLIR) -> MLIR:
            known = {
                id(leaf): self._float(leaf, v) for leaf, v in zip(leaves, elements, strict=False)
            }
            return finish(self._scalar(value, known))

        identity = ir.AffineMap.get_identity(len(sizes))
        init = tensor.empty(sizes, element)
        return _generic(inputs, init, [*maps, identity], "parallel", body)

    def _sizes(self, rows: int, cols: int) -> list[MLIR | int]:
        """The axes of a value."""
        columns = self.columns[:1] if cols > 1 else self.columns
        return [self.m] * rows + columns * bool(cols)

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
            if node.op in _LEAVES:
                found.append(node)
            else:
                stack += node.args
        return sorted(found, key=lambda n: str(n.attr))

    def _leaf(self, node: Value) -> MLIR:
        if id(node) not in self.known:
            build = {"load": self._load, "entry": self._entry, "dot": self._dot}
            self.known[id(node)] = build.get(node.op, self._amax)(node)
        return self.known[id(node)]

    def _load(self, node: Value) -> MLIR:
        source = self.tensors[str(node.attr)]
        return self._split(source, self.columns[1]) if node.cols and self.columns[1:] else source

    def _entry(self, node: Value) -> MLIR:
        name, at = node.attr
        source = self.tensors[name]
        kind = ir.RankedTensorType.get([_DYNAMIC], source.type.element_type)
        return tensor.extract_slice(kind, source, [], [self.m], [], [0, at], [_DYNAMIC, 1], [1, 1])

    def _float(self, leaf: Value, element: MLIR) -> MLIR:
        narrow = leaf.op in ("load", "entry") and element.type != self.e.f32
        return arith.extf(self.e.f32, element) if narrow else element

    def _map(self, leaf: Value, rows: int, rank: int) -> ir.AffineMap:
        """Where a leaf's element lies, given the `rank` axes of the result."""
        columns = len(self._sizes(False, leaf.cols))
        axes = [0] * leaf.rows + list(range(int(rows), int(rows) + columns))
        return ir.AffineMap.get(rank, 0, [ir.AffineDimExpr.get(axis) for axis in axes])

    def _scalar(self, value: Value, known: dict[int, MLIR]) -> MLIR:
        """`value` for one element, in the body of a linalg operation."""
        if id(value) not in known:
            if value.op == "constant":
                result = self.e.constant(value.dtype, value.attr)
            elif value.op == "width":
                result = self.e.constant("f32", constant(self.width, "f32").attr)
            elif value.op == "uniform":
                result = self.uniforms[str(value.attr)]
            else:
                operands = [self._scalar(a, known) for a in value.args]
                result = self.e.elementwise(value, operands)
            known[id(value)] = result
        return known[id(value)]

    # -- reductions -------------------------------------------------------------------------------

    def _amax(self, node: Value) -> MLIR:
        """Maximum of the absolute values' bits over the columns, of a row or of each block."""
        e = self.e

        def magnitude(value: MLIR) -> MLIR:
            return arith.andi(arith.bitcast(e.i32, value), e.constant("i32", 0x7FFFFFFF))

        bits = self._elementwise(node.args[0], node.rows, 1, e.i32, magnitude)
        if node.op == "amax":
            bits = self._flat(bits)
        peak = self._reduce(bits, arith.maxsi)
        init = tensor.empty(self._sizes(node.rows, node.cols), e.f32)
        identity = ir.AffineMap.get_identity(init.type.rank)
        return _generic(
            [peak], init, [identity] * 2, "parallel", lambda v, _: arith.bitcast(e.f32, v)
        )

    def _dot(self, node: Value) -> MLIR:
        """The sum of products in the package's order: chains of FMAs, then adjacent pairs."""
        e = self.e
        stride = chains(e, self.width)
        assert isinstance(stride, int)
        links = -(-self.width // stride)
        padding = links * stride - self.width
        padded = []
        for arg in node.args:
            x = self._flat(self._elementwise(arg, True, 1, e.f32, lambda v: v))
            padded.append(self._padded(x, 0, padding) if padding else x)
        sums = self._zeros([self.m, stride], e.f32)
        identity = ir.AffineMap.get_identity(2)
        for k in range(links):
            a, b = (self._slice(p, k * stride, stride) for p in padded)
            sums = _generic(
                [a, b, sums],
                sums,
                [identity] * 4,
                "parallel",
                lambda x, y, s, _: e.fma(x, y, s),
            )
        while stride > 1:
            stride //= 2
            sums = self._reduce(self._split(sums, 2), arith.addf)
        return tensor.collapse_shape(ir.RankedTensorType.get([_DYNAMIC], e.f32), sums, [[0, 1]])

    def _slice(self, value: MLIR, start: int, count: int) -> MLIR:
        kind = ir.RankedTensorType.get([_DYNAMIC, count], self.e.f32)
        return tensor.extract_slice(
            kind, value, [], [self.m], [], [0, start], [_DYNAMIC, count], [1, 1]
        )

    def _reduce(self, value: MLIR, combine: Callable[..., MLIR]) -> MLIR:
        """Over the last axis, from zero: two elements or an operation that no order can change."""
        *shape, _ = value.type.shape
        identity = ir.AffineMap.get_identity(len(shape) + 1)
        maps = [identity, identity.get_major_submap(len(shape))]
        sizes = [self.m if size == _DYNAMIC else size for size in shape]
        init = self._zeros(sizes, value.type.element_type)
        return _generic([value], init, maps, "reduction", combine)

    # -- codes ------------------------------------------------------------------------------------

    def _packed(self, codes: MLIR) -> MLIR:
        """Two codes of 4 bits a byte, the even one in the low nibble."""
        axis = codes.type.rank

        def join(code: MLIR, byte: MLIR) -> MLIR:
            shift = arith.muli(linalg.IndexOp(axis).result, self.e.index(4))
            return arith.ori(byte, arith.shli(code, arith.index_cast(code.type, shift)))

        return self._reduce(self._split(codes, 2), join)

    def _swizzled(self, codes: MLIR) -> MLIR:
        """`[M, K]` in tiles of 128 rows and 4 entries, padded with zeros, see `irnorm.fp4`."""
        e, element = self.e, codes.type.element_type
        entries = codes.type.shape[1]
        down, across = e.ceildiv(self.m, 128), e.ceildiv(entries, 4)
        padded = self._padded(codes, e.sub(e.mul(down, 128), self.m), 4 * across - entries)
        shape = [_DYNAMIC, 4, 32, across, 4]
        kind = ir.RankedTensorType.get(shape, element)
        tiles = tensor.expand_shape(kind, padded, [[0, 1, 2], [3, 4]], [down], shape)
        placed = tensor.empty([down, across, 32, 4, 4], element)
        maps = [ir.AffineMap.get_permutation([0, 3, 2, 1, 4]), ir.AffineMap.get_identity(5)]
        placed = _generic([tiles], placed, maps, "parallel", lambda v, _: v)
        flat = ir.RankedTensorType.get([_DYNAMIC], element)
        return tensor.collapse_shape(flat, placed, [list(range(5))])

    # -- shapes -----------------------------------------------------------------------------------

    def _flat(self, value: MLIR) -> MLIR:
        """A value of each column, its columns one axis."""
        if not self.columns[1:]:
            return value
        shape = [*value.type.shape[:-2], self.width]
        kind = ir.RankedTensorType.get(shape, value.type.element_type)
        return tensor.collapse_shape(kind, value, _last_two(len(shape)))

    def _split(self, value: MLIR, size: int) -> MLIR:
        """`value` with its last axis cut into runs of `size`."""
        *shape, last = value.type.shape
        shape += [last // size, size]
        kind = ir.RankedTensorType.get(shape, value.type.element_type)
        rows = [self.m] * shape.count(_DYNAMIC)
        return tensor.expand_shape(kind, value, _last_two(len(shape) - 1), rows, shape)

    def _padded(self, value: MLIR, below: Index, behind: int) -> MLIR:
        """`[M, n]` with so many zeros behind its rows, and behind its columns."""
        element = value.type.element_type
        dynamic = [] if isinstance(below, int) else [below]
        kind = ir.RankedTensorType.get([_DYNAMIC, value.type.shape[1] + behind], element)
        high = [_DYNAMIC if dynamic else below, behind]
        pad = tensor.PadOp(kind, value, [], dynamic, [0, 0], high)
        with ir.InsertionPoint(pad.regions[0].blocks.append(*[ir.IndexType.get()] * 2)):
            tensor.yield_(self.e.constant(str(element), 0))
        return pad.result

    def _zeros(self, sizes: Sequence[Index], element: ir.Type) -> MLIR:
        return linalg.fill(self.e.constant(str(element), 0), outs=[tensor.empty(sizes, element)])


def _last_two(rank: int) -> list[list[int]]:
    """Which axes belong together where the last of `rank` is two."""
    return [*([axis] for axis in range(rank - 1)), [rank - 1, rank]]


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
