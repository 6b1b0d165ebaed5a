"""Row programs: what an operation computes, as a graph from loads to stores."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from irnorm.lang.values import Value, apply, constant

REDUCTIONS = ("dot", "amax")  # over the columns of a row


@dataclass(frozen=True)
class Array:
    """An array argument of a program.

    Attributes
    ----------
    name : its name in the operation's signature.
    dtype : its dtype by the names of ml_dtypes.
    rows : whether it has entries for every row. An array without rows and columns is one number.
    cols : of how many columns an entry is: 0 of none, 1 of each, else of each block of so many.
    output : whether the program writes it.
    entries : how many entries it has for a row, if it has no columns.
    swizzled : whether it lies in the order of tiles of 128 rows and 4 entries, see `irnorm.fp4`.
    """

    name: str
    dtype: str
    rows: bool
    cols: int
    output: bool = False
    entries: int = 1
    swizzled: bool = False

    @property
    def strided(self) -> bool:
        """Whether the distance of its rows is an argument."""
        return self.rows and not self.swizzled


@dataclass(frozen=True)
class Store:
    """`value` goes to `array`: float32 rounded to its dtype, or i32 codes as they are.

    `at` is which of a row's entries it is, in an array without columns.
    """

    array: Array
    value: Value
    at: int = 0


@dataclass(frozen=True)
class Part:
    """What is computed of rows of one width.

    Attributes
    ----------
    name : tells it from a program's other parts.
    arrays : those that it uses, inputs first.
    width : columns of a row; None where it is an argument too.
    stores : what is computed.
    """

    name: str
    arrays: tuple[Array, ...]
    width: int | None
    stores: tuple[Store, ...]

    @property
    def width_parameter(self) -> str:
        """What the width is called where it is an argument."""
        return f"{self.name}_n" if self.name else "n"


@dataclass(frozen=True)
class Program:
    """A traced program: parts that have rows in common, done in one launch.

    Attributes
    ----------
    arrays : array arguments, inputs first.
    uniforms : names of the float32 arguments.
    parts : what is computed; a row of one part is independent of all others.
    """

    arrays: tuple[Array, ...]
    uniforms: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def widths(self) -> tuple[int | None, ...]:
        return tuple(part.width for part in self.parts)

    def part_of(self, array: Array) -> Part:
        """The part whose columns an array has."""
        return next(part for part in self.parts if array in part.arrays)

    @cached_property
    def digest(self) -> str:
        """A hash of the graph: programs that compute the same in the same way share it."""
        lines: list[str] = [repr((self.arrays, self.uniforms, self.widths))]
        stores = [store for part in self.parts for store in part.stores]
        number: dict[int, int] = {}
        for n, value in enumerate(nodes(store.value for store in stores)):
            number[id(value)] = n
            lines.append(repr((value.op, [number[id(a)] for a in value.args], value.attr)))
        lines += [f"{s.array.name} {s.at} {number[id(s.value)]}" for s in stores]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@dataclass
class Row:
    """What a row program is written against: `row.load`, `row.dot`, `row.amax`, `row.store`.

    Parameters
    ----------
    arrays : the arguments, inputs first.
    uniforms : names of the float32 arguments.
    columns : columns of a row, None for any width.
    part : name of the part of a program that this is a row of.
    """

    arrays: tuple[Array, ...]
    uniforms: tuple[str, ...]
    columns: int | None
    part: str = ""
    stores: list[Store] = field(default_factory=list)

    @property
    def width(self) -> Value:
        """The number of columns, as float32 (exact up to 2**24)."""
        if self.columns is None:
            return Value("width", (), None, "f32", False, 0)
        return constant(self.columns, "f32")

    def load(self, name: str) -> Value:
        """The input array `name`, widened to float32 (exact)."""
        array = self._array(name)
        return Value("load", (), name, "f32", array.rows, array.cols)

    def entry(self, name: str, at: int) -> Value:
        """Entry `at` of this row in an input array without columns, as float32."""
        return Value("entry", (), (name, at), "f32", self._array(name).rows, 0)

    def uniform(self, name: str) -> Value:
        """The float32 argument `name`."""
        if name not in self.uniforms:
            raise KeyError(name)
        return Value("uniform", (), name, "f32", False, 0)

    def dot(self, a: Value, b: Value) -> Value:
        """Sum of a * b over the columns, in the package's one order.

        T = min(1024, next_pow2(ceil(N / 32))), P = 8 T; s[p] is a chain of FMAs over the columns
        p, p + P, p + 2 P, ...; then adjacent pairs are added until one is left.
        """
        return Value("dot", (a, b), None, "f32", True, 0)

    def amax(self, a: Value) -> Value:
        """Largest |a| over the columns; NaN if any is NaN."""
        return Value("amax", (a,), None, "f32", True, 0)

    def block_amax(self, a: Value, size: int) -> Value:
        """Largest |a| of each block of `size` columns, 16 or 32; NaN if any is NaN."""
        return Value("block_amax", (a,), size, "f32", a.rows, size)

    def store(self, name: str, value: Value, at: int = 0) -> None:
        """Write `value` to the output array `name`; `at` one of several entries of the row."""
        array = self._array(name)
        finer = value.cols and (not array.cols or value.cols < array.cols)
        if finer or (value.rows and not array.rows):
            raise TypeError(f"store to {name}: the value varies along an axis that {name} lacks")
        self.stores.append(Store(array, value, at))

    def program(self) -> Program:
        """The program traced so far, with common subexpressions merged."""
        return join(self)

    def _array(self, name: str) -> Array:
        return next(a for a in self.arrays if a.name == name)


def join(*rows: Row) -> Program:
    """The program of several rows, traced with the same arrays and uniforms; a part each."""
    return Program(rows[0].arrays, rows[0].uniforms, tuple(_part(row) for row in rows))


def _part(row: Row) -> Part:
    merged = merge(tuple(store.value for store in row.stores))
    stores = tuple(replace(s, value=v) for s, v in zip(row.stores, merged, strict=True))
    used = {store.array.name for store in stores}
    for value in nodes(merged):
        if value.op in ("load", "entry"):
            used.add(value.attr if value.op == "load" else value.attr[0])
    arrays = tuple(a for a in row.arrays if a.name in used)
    return Part(row.part, arrays, row.columns, stores)


def nodes(roots: Iterator[Value] | tuple[Value, ...]) -> list[Value]:
    """Every node reachable from `roots`, operands before users, each once."""
    seen: set[int] = set()
    order: list[Value] = []
    stack = [(value, False) for value in reversed(list(roots))]
    while stack:
        value, ready = stack.pop()
        if ready:
            order.append(value)
        elif id(value) not in seen:
            seen.add(id(value))
            stack.append((value, True))
            stack.extend((arg, False) for arg in reversed(value.args))
    return order


def merge(roots: tuple[Value, ...]) -> tuple[Value, ...]:
    """The same graph with equal nodes made one."""
    table: dict[tuple[object, ...], Value] = {}
    unique: dict[int, Value] = {}
    for value in nodes(roots):
        args = tuple(unique[id(a)] for a in value.args)
        key = (value.op, tuple(map(id, args)), value.attr, value.dtype)
        if key not in table:
            table[key] = Value(value.op, args, value.attr, value.dtype, value.rows, value.cols)
        unique[id(value)] = table[key]
    return tuple(unique[id(root)] for root in roots)


def round_to(value: Value, dtype: str) -> Value:
    """`value` rounded to nearest even in `dtype`, as float32; NaN becomes the canonical NaN."""
    return value if dtype == "float32" else apply("round", value, attr=dtype)


def encode(value: Value, dtype: str, finite: bool = False, in_range: bool = False) -> Value:
    """The codes of `value` in a small format: saturated, then rounded to nearest even.

    NaN gives the format's NaN. `finite=True` promises that no value is NaN, `in_range=True` that
    none rounds to more than the largest of the format; a broken promise gives wrong codes.
    """
    return apply("encode", value, attr=(dtype, finite, in_range))
