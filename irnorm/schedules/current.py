"""The row that is being computed: where it lies in memory, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from iree.compiler.dialects import arith, memref

from irnorm.lang.program import Part
from irnorm.lang.values import Value
from irnorm.schedules import elements
from irnorm.schedules.emit import MLIR, Emitter, Index


@dataclass(frozen=True)
class Arguments:
    """What a part of a kernel is called with, as MLIR values.

    Attributes
    ----------
    memory : each array's memory, one-dimensional, by name.
    starts : element of it where the part's first column is, in the first row; 0 for others.
    strides : distances along an array's axes before its columns, in elements.
    scalars : arguments by name: float32, and integers of 32 bits.
    m, n, heads : rows, columns, and heads of a row.
    workgroup : index of the workgroup, among those that have the part's rows.
    """

    memory: Mapping[str, MLIR]
    starts: Mapping[str, Index]
    strides: Mapping[str, tuple[MLIR, ...]]
    scalars: Mapping[str, MLIR]
    m: MLIR
    n: Index
    heads: MLIR
    workgroup: MLIR


class Current:
    """A row, and a head of it where it has any; an `emit.Scope`.

    Attributes
    ----------
    row : its number.
    scalars : values without columns that are known, by the identity of their nodes.
    bases : where its first column lies, by the name of the array; see `locate` and `settle`.
    found : what searches have found in the row before, or 0, by the identity of their nodes.
    """

    def __init__(
        self,
        e: Emitter,
        part: Part,
        args: Arguments,
        row: MLIR,
        scalars: Mapping[int, MLIR] | None = None,
        found: Mapping[int, MLIR] | None = None,
    ) -> None:
        self.e = e
        self.part = part
        self.args = args
        self.row = row
        self.scalars = dict(scalars or {})
        self.dtypes = {a.name: a.dtype for a in part.arrays}
        self.bases: dict[str, Index] = {}
        self.found = found or {}

    def locate(self) -> None:
        """Find the row in arrays that have it at its number."""
        for array in self.part.in_order:
            self.bases[array.name] = self._at(array.name, [self.row])

    def compute(self, values: Iterable[Value]) -> None:
        """Make `values` known that are not yet, operands before users."""
        for node in values:
            if id(node) not in self.scalars:
                self.scalars[id(node)] = self.e.scalar(node, self)

    def settle(self) -> None:
        """Find the row in arrays that have it at another number; what tells it is known by now."""
        for place in self.part.places:
            numbers = [self._index(self.known(value)) for value in place.at]
            self.bases[place.array.name] = self._at(place.array.name, numbers)

    @property
    def exists(self) -> MLIR:
        """Whether the row is read and written."""
        where = self.part.where
        return self.e.constant("bool", True) if where is None else self.known(where)

    def turn(self, head: MLIR) -> Current:
        """The same row, at a head of it."""
        turned = Current(self.e, self.part, self.args, self.row, self.scalars)
        turned.bases = dict(self.bases)
        for array in self.part.in_order:
            if array.rows == 2:
                step = self.e.mul(head, self.args.strides[array.name][1])
                turned.bases[array.name] = self.e.add(self.bases[array.name], step)
        return turned

    def base(self, name: str) -> Index:
        """Where the row's first column lies in the memory of an array."""
        return self.bases.get(name, self.args.starts.get(name, 0))

    def offset(self, name: str, column: Index) -> Index:
        """Where a column of the row lies in the memory of an array."""
        return self.e.add(self.base(name), column)

    def address(self, name: str, column: Index) -> tuple[MLIR, list[MLIR]]:
        """A column of the row, as operands of a load or a store."""
        return self.args.memory[name], [self.e.index(self.offset(name, column))]

    # -- what nodes without columns ask for, see `emit.Scope` --------------------------------------

    @property
    def width(self) -> Index:
        return self.args.n

    def argument(self, name: str) -> MLIR:
        return self.args.scalars[name]

    def known(self, node: Value) -> MLIR:
        if node.op == "constant":
            return self.e.constant(node.dtype, node.attr)
        return self.scalars[id(node)]

    def entry(self, name: str, at: int) -> MLIR:
        return elements.widen(self.e, self.dtypes[name], memref.load(*self.address(name, at)))

    def element(self, name: str, at: Sequence[MLIR]) -> MLIR:
        *rows, column = map(self._index, at)
        position = self.e.add(self._at(name, rows), column)
        return memref.load(self.args.memory[name], [self.e.index(position)])

    def earlier(self, node: Value) -> MLIR | None:
        return self.found.get(id(node))

    def _index(self, number: MLIR) -> MLIR:
        return arith.index_castui(self.e.index_type, number)

    def _at(self, name: str, numbers: Sequence[Index]) -> Index:
        """Where the first column is, at numbers along the first of an array's axes."""
        base = self.args.starts.get(name, 0)
        for number, stride in zip(numbers, self.args.strides.get(name, ()), strict=False):
            base = self.e.add(base, self.e.mul(number, stride))
        return base
