"""What all schedules share in building MLIR: constants, indices that fold, scalars of a row.

An `Index` is a Python int where its value is known and an MLIR value of type `index` where it is
not; arithmetic on known ones happens here and leaves no trace in the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias

from iree.compiler import ir
from iree.compiler.dialects import arith, llvm, math, scf, vector

from irnorm.lang.values import Value
from irnorm.schedules.elementwise import ELEMENTWISE

MLIR: TypeAlias = Any  # a value, type or attribute of the bindings, which are not typed
Index: TypeAlias = "int | MLIR"

_UNSIGNED_LESS_EQUAL = 7  # predicate of arith.cmpi


class Scope(Protocol):
    """What a schedule knows of the present row, for nodes without columns."""

    @property
    def width(self) -> Index:
        """Columns of the row."""

    @property
    def row(self) -> MLIR:
        """Its number."""

    def argument(self, name: str) -> MLIR:
        """A number that the kernel is called with: float32, or an integer of 32 bits."""

    def known(self, node: Value) -> MLIR:
        """A node that has been computed."""

    def entry(self, name: str, at: int) -> MLIR:
        """One of the row's entries in an array without columns, as float32."""

    def element(self, name: str, at: Sequence[MLIR]) -> MLIR:
        """An entry of a table, at numbers (i32) along its axes."""

    def earlier(self, node: Value) -> MLIR | None:
        """What the search `node` has found for a row before this one, or 0; None if unknown."""


class Emitter:
    """Builds one function: constants at its top, indices folded where they are known.

    Parameters
    ----------
    entry : the function's entry block.
    fences : whether to keep the code generator from contracting multiply-add pairs.
    own : builders of elementwise operations that replace those of `ELEMENTWISE`.
    features : of the CPU; some give shorter code.
    """

    def __init__(
        self,
        entry: ir.Block,
        fences: bool = True,
        own: Mapping[str, Callable[..., MLIR]] | None = None,
        features: frozenset[str] = frozenset(),
    ) -> None:
        self.features = features
        self._fences = fences
        self._elementwise = {**ELEMENTWISE, **(own or {})}
        self._entry = entry
        self._constants: dict[tuple[object, ...], MLIR] = {}
        self.f32 = ir.F32Type.get()
        self.i32 = ir.IntegerType.get_signless(32)
        self.index_type = ir.IndexType.get()

    # -- constants --------------------------------------------------------------------------------

    def constant(self, dtype: str, attr: int | bool, lanes: int = 0) -> MLIR:
        """A scalar, or a vector of `lanes`; float32 constants are given by their bits."""
        key = (dtype, attr, lanes)
        if key not in self._constants:
            self._constants[key] = self.at_top(lambda: self._constant(dtype, attr, lanes))
        return self._constants[key]

    def _constant(self, dtype: str, attr: int | bool, lanes: int) -> MLIR:
        if dtype == "f32":
            text = f"0x{attr:08X}"
        elif dtype == "i32":
            text = str(attr - (1 << 32) if attr >= 1 << 31 else attr)
        else:
            text = str(bool(attr)).lower() if dtype == "bool" else str(attr)
        kind = {"bool": "i1"}.get(dtype, dtype)
        literal = f"dense<{text}> : vector<{lanes}x{kind}>" if lanes else f"{text} : {kind}"
        if dtype == "bool" and not lanes:
            literal = text
        attribute = ir.Attribute.parse(literal)
        mlir_type = ir.Type.parse(f"vector<{lanes}x{kind}>" if lanes else kind)
        return arith.ConstantOp(mlir_type, attribute)

    def at_top(self, build: Callable[[], MLIR]) -> MLIR:
        """The result of the operation that `build` makes, at the function's entry."""
        with ir.InsertionPoint.at_block_begin(self._entry):
            return build().result

    def integers(self, numbers: Sequence[int], element: str = "i32") -> MLIR:
        """The vector of `numbers`."""
        text = ", ".join(map(str, numbers))
        return self._literal(f"dense<[{text}]> : vector<{len(numbers)}x{element}>")

    def zeros(self, element: ir.Type, lanes: int = 0) -> MLIR:
        """A scalar, or a vector, of zeros of any element type."""
        zero = "0" if str(element).startswith("i") else "0.0"
        return self._literal(
            f"dense<{zero}> : vector<{lanes}x{element}>" if lanes else f"{zero} : {element}"
        )

    def _literal(self, literal: str) -> MLIR:
        key = ("literal", literal)
        if key not in self._constants:
            attribute = ir.Attribute.parse(literal)
            self._constants[key] = self.at_top(lambda: arith.ConstantOp(attribute.type, attribute))
        return self._constants[key]

    # -- indices ----------------------------------------------------------------------------------

    def index(self, value: Index) -> MLIR:
        """`value` as an MLIR value."""
        if not isinstance(value, int):
            return value
        key = ("index", value)
        if key not in self._constants:
            self._constants[key] = self.at_top(lambda: arith.ConstantOp(self.index_type, value))
        return self._constants[key]

    def add(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0 and isinstance(a, int):
            return b
        if isinstance(b, int) and b == 0:
            return a
        return arith.addi(self.index(a), self.index(b))

    def sub(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a - b
        if isinstance(b, int) and b == 0:
            return a
        return arith.subi(self.index(a), self.index(b))

    def mul(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a * b
        for one, other in ((a, b), (b, a)):
            if isinstance(one, int) and one in (0, 1):
                return other if one else 0
        return arith.muli(self.index(a), self.index(b))

    def div(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a // b
        return a if isinstance(b, int) and b == 1 else arith.divui(self.index(a), self.index(b))

    def min(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return min(a, b)
        return arith.minsi(self.index(a), self.index(b))

    def max(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return max(a, b)
        return arith.maxsi(self.index(a), self.index(b))

    def ceildiv(self, a: Index, b: int) -> Index:
        return self.div(self.add(a, b - 1), b)

    # -- control flow -----------------------------------------------------------------------------

    def loop(
        self,
        start: Index,
        stop: Index,
        step: Index,
        carried: Sequence[MLIR],
        body: Callable[[MLIR, list[MLIR]], Sequence[MLIR]],
    ) -> list[MLIR]:
        """`for i in range(start, stop, step)`; `body(i, carried)` gives the next `carried`.

        A loop of no iterations leaves no trace, a loop of one has no loop.
        """
        if all(isinstance(v, int) for v in (start, stop, step)):
            trips = len(range(start, stop, step))
            if trips == 0:
                return list(carried)
            if trips == 1:
                return list(body(start, list(carried)))
        loop = scf.ForOp(*(self.index(v) for v in (start, stop, step)), list(carried))
        with ir.InsertionPoint(loop.body):
            scf.yield_(list(body(loop.induction_variable, list(loop.inner_iter_args))))
        return list(loop.results)

    @contextmanager
    def when(self, condition: MLIR) -> Iterator[None]:
        """`if condition:` around what is emitted inside."""
        op = scf.IfOp(condition)
        with ir.InsertionPoint(op.then_block):
            yield
            scf.yield_([])

    def when_not_zero(self, value: Index, build: Callable[[], None]) -> None:
        """`if value: build()`, without a test where the value is known."""
        if not isinstance(value, int):
            with self.when(arith.cmpi(1, value, self.index(0))):
                build()
        elif value:
            build()

    def choose(
        self,
        condition: MLIR,
        then: Callable[[], Sequence[MLIR]],
        otherwise: Callable[[], Sequence[MLIR]],
        types: Sequence[ir.Type] = (),
    ) -> list[MLIR]:
        """`then() if condition else otherwise()`, values of `types`."""
        op = scf.IfOp(condition, list(types), has_else=True)
        for block, build in ((op.then_block, then), (op.else_block, otherwise)):
            with ir.InsertionPoint(block):
                scf.yield_(list(build()))
        return list(op.results)

    # -- elementwise ------------------------------------------------------------------------------

    def lanes(self, value: MLIR) -> int:
        """Lanes of a vector, 0 for a scalar."""
        return int(ir.VectorType(value.type).shape[0]) if _is_vector(value) else 0

    def like(self, value: MLIR, element: ir.Type) -> ir.Type:
        """The type of `value` with another element type."""
        lanes = self.lanes(value)
        return ir.VectorType.get([lanes], element) if lanes else element

    def broadcast(self, value: MLIR, lanes: int) -> MLIR:
        """A scalar as a vector of `lanes`; a vector as it is."""
        if not lanes or _is_vector(value):
            return value
        return vector.broadcast(ir.VectorType.get([lanes], value.type), value)

    def elementwise(self, node: Value, operands: Sequence[MLIR]) -> MLIR:
        """The MLIR of one elementwise node; operands are of one shape."""
        # IREE lets the code generator contract a * b + c: a fence keeps the two roundings.
        if node.op in ("add", "sub"):
            operands = [
                self.opaque(v) if arg.op == "mul" else v
                for arg, v in zip(node.args, operands, strict=True)
            ]
        return self._elementwise[node.op](self, node, *operands)

    def scalar(self, node: Value, scope: Scope) -> MLIR:
        """The MLIR of a node without columns, whose operands are known."""
        known = [scope.known(a) for a in node.args]
        match node.op:
            case "uniform" | "integer":
                return scope.argument(node.attr)
            case "width":
                return arith.sitofp(self.f32, arith.index_cast(self.i32, self.index(scope.width)))
            case "number":
                return arith.index_cast(self.i32, scope.row)
            case "load":
                return scope.entry(node.attr, 0)
            case "entry":
                return scope.entry(*node.attr)
            case "gather":
                return self._gather(node, known, scope)
            case "search":
                key, count = known
                earlier = scope.earlier(node)
                return self._search(key, count, lambda at: scope.element(node.attr, [at]), earlier)
        return self.elementwise(node, known)

    def _gather(self, node: Value, known: list[MLIR], scope: Scope) -> MLIR:
        """An entry of a table; with a condition behind the numbers, 0 where that does not hold."""
        if node.args[-1].dtype != "bool":
            return scope.element(node.attr, known)
        *at, where = known
        zero = self.constant("i32", 0)
        [found] = self.choose(
            where, lambda: [scope.element(node.attr, at)], lambda: [zero], [self.i32]
        )
        return found

    def _search(
        self,
        key: MLIR,
        count: MLIR,
        element: Callable[[MLIR], MLIR],
        earlier: MLIR | None,
    ) -> MLIR:
        """The last of `count` elements that is at most `key`: each step halves what is left.

        What was found `earlier`, for a key that is no larger, or the next is tried first: steps
        that go either way would be mispredicted, which cost a third of a row in MLA.
        """
        one = self.constant("i32", 1)

        def step(_: Index, carried: list[MLIR]) -> list[MLIR]:
            first, left = carried
            half = arith.shrui(left, one)
            middle = arith.addi(first, half)
            behind = arith.cmpi(_UNSIGNED_LESS_EQUAL, element(middle), key)
            return [arith.select(behind, middle, first), arith.subi(left, half)]

        first, left = earlier, count
        if earlier is not None:
            two = self.constant("i32", 2)
            left = arith.subi(count, first)
            third = arith.minui(arith.addi(first, two), arith.subi(count, one))
            far = arith.cmpi(_UNSIGNED_LESS_EQUAL, element(third), key)
            left = arith.select(far, left, arith.minui(left, two))
        leading = math.ctlz(arith.subi(left, one))
        steps = arith.subi(self.constant("i32", 32), leading)
        first = self.constant("i32", 0) if first is None else first
        return self.loop(0, arith.index_cast(self.index_type, steps), 1, [first, left], step)[0]

    def fma(self, a: MLIR, b: MLIR, c: MLIR) -> MLIR:
        """`a * b + c`, rounded once."""
        return math.fma(a, b, c)

    def fence(self, value: MLIR) -> MLIR:
        """`value`, opaque to floating-point contraction."""
        return llvm.call_intrinsic(value.type, "llvm.arithmetic.fence", [value], [], [])

    def opaque(self, value: MLIR) -> MLIR:
        """`value`, fenced where the code generator contracts."""
        return self.fence(value) if self._fences else value

    def splat(self, dtype: str, attr: int, like: MLIR) -> MLIR:
        return self.constant(dtype, attr, self.lanes(like))


def _is_vector(value: MLIR) -> bool:
    return isinstance(value.type, ir.VectorType)
