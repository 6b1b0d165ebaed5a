"""Row programs: what an operation computes, as a graph from loads to stores."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from irnorm.lang.values import Value, apply, constant
from irnorm.lazy import Lazy

REDUCTIONS = ("dot", "amax", "amax_finite")  # over the columns of a row


@dataclass(frozen=True)
class Array:
    """An array argument of a program.

    Attributes
    ----------
    name : its name in the operation's signature.
    dtype : its dtype by the names of ml_dtypes.
    rows : axes before the columns: 1 if it has entries for every row, 2 if for every head of a row
        (or any two numbers that `Row.at` gives). One without rows and columns is one number.
    cols : of how many columns an entry is: 0 of none, 1 of each, else of each block of so many.
    output : whether the program writes it.
    entries : how many entries it has for a row, if it has no columns.
    swizzled : whether it lies in the order of tiles of 128 rows and 4 entries, see `irnorm.fp4`.
    """

    name: str
    dtype: str
    rows: int
    cols: int
    output: bool = False
    entries: int = 1
    swizzled: bool = False

    @property
    def strides(self) -> tuple[str, ...]:
        """The arguments that tell the distances along its axes before the columns."""
        names = (f"{self.name}_stride", f"{self.name}_inner_stride")
        return () if self.swizzled else names[: self.rows]

    @property
    def table(self) -> bool:
        """Whether its entries are integers, read one by one; see `Row.gather`."""
        return self.dtype == "uint32"

    @property
    def walked(self) -> bool:
        """Whether its rows are read or written along their columns."""
        return self.cols > 0 and not self.table


@dataclass(frozen=True)
class Store:
    """`value` goes to `array`: float32 rounded to its dtype, or i32 codes as they are.

    `at` is which of a row's entries it is, in an array without columns.
    """

    array: Array
    value: Value
    at: int = 0


@dataclass(frozen=True)
class Place:
    """Where the present row of `array` is: numbers (i32) along its axes before the columns."""

    array: Array
    at: tuple[Value, ...]


@dataclass(frozen=True)
class Part:
    """What is computed of rows of one width.

    Attributes
    ----------
    name : tells it from a program's other parts.
    arrays : those that it uses, inputs first.
    width : columns of a row; None where it is an argument too.
    stores : what is computed.
    behind : name of the part whose columns come first in the arrays that both use.
    places : where arrays have their rows, if not at the number of the row (and of the head).
    where : a condition (of the row alone); rows of which it is false are neither read nor written.
    """

    name: str
    arrays: tuple[Array, ...]
    width: int | None
    stores: tuple[Store, ...]
    behind: str = ""
    places: tuple[Place, ...] = ()
    where: Value | None = None

    @property
    def width_parameter(self) -> str:
        """What the width is called where it is an argument."""
        return f"{self.name}_n" if self.name else "n"

    @property
    def roots(self) -> tuple[Value, ...]:
        """What decides about a row, then what is stored of it."""
        first = [value for place in self.places for value in place.at]
        first += [] if self.where is None else [self.where]
        return (*first, *(store.value for store in self.stores))

    def replaced(self, roots: Sequence[Value]) -> Part:
        """The part with other `roots`."""
        new = iter(roots)
        places = tuple(replace(p, at=tuple(next(new) for _ in p.at)) for p in self.places)
        where = None if self.where is None else next(new)
        stores = tuple(replace(store, value=next(new)) for store in self.stores)
        return replace(self, places=places, where=where, stores=stores)

    @property
    def values(self) -> list[Value]:
        """Every node, operands before users."""
        return nodes(self.roots)

    @property
    def heads(self) -> bool:
        """Whether its rows have heads: rows of one length, one after the other."""
        return any(store.value.rows == 2 for store in self.stores)

    @property
    def in_order(self) -> list[Array]:
        """The arrays that have their rows in order, at no other places."""
        placed = [place.array for place in self.places]
        return [a for a in self.arrays if a.strides and not a.table and a not in placed]


@dataclass(frozen=True)
class Program:
    """A traced program: parts that have rows in common, done in one launch.

    Attributes
    ----------
    arrays : array arguments, inputs first.
    uniforms : names of the float32 arguments.
    parts : what is computed; a row of one part is independent of all others.
    integers : names of the integer arguments.
    """

    arrays: tuple[Array, ...]
    uniforms: tuple[str, ...]
    parts: tuple[Part, ...]
    integers: tuple[str, ...] = ()

    @property
    def widths(self) -> tuple[int | None, ...]:
        return tuple(part.width for part in self.parts)

    @property
    def heads(self) -> bool:
        """Whether there are heads, whose number is an argument."""
        return any(part.heads for part in self.parts)

    def parts_of(self, array: Array) -> list[Part]:
        """The parts whose columns an array has, one behind the other or the same."""
        return [part for part in self.parts if array in part.arrays]

    @Lazy
    def digest(self) -> str:
        """A hash of the graph: programs that compute the same in the same way share it."""
        lines: list[str] = [repr((self.arrays, self.uniforms, self.widths, self.integers))]
        number: dict[int, int] = {}
        for n, value in enumerate(nodes(root for part in self.parts for root in part.roots)):
            number[id(value)] = n
            lines.append(repr((value.op, [number[id(a)] for a in value.args], value.attr)))
        for part in self.parts:
            where = None if part.where is None else number[id(part.where)]
            lines.append(f"{part.behind} {where}")
            lines += [f"{p.array.name} {[number[id(v)] for v in p.at]}" for p in part.places]
            lines += [f"{s.array.name} {s.at} {number[id(s.value)]}" for s in part.stores]
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
    behind : name of the part whose columns come first in the arrays that both use.
    integers : names of the integer arguments.
    """

    arrays: tuple[Array, ...]
    uniforms: tuple[str, ...]
    columns: int | None
    part: str = ""
    behind: str = ""
    integers: tuple[str, ...] = ()
    stores: list[Store] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    where: Value | None = None

    @property
    def width(self) -> Value:
        """The number of columns, as float32 (exact up to 2**24)."""
        if self.columns is None:
            return Value("width", (), None, "f32", 0, 0)
        return constant(self.columns, "f32")

    @property
    def number(self) -> Value:
        """The row's number, i32."""
        return Value("number", (), None, "i32", 1, 0)

    def integer(self, name: str) -> Value:
        """The integer argument `name`, i32."""
        if name not in self.integers:
            raise KeyError(name)
        return Value("integer", (), name, "i32", 0, 0)

    def gather(self, name: str, *at: Value, where: Value | None = None) -> Value:
        """An entry of the table `name`, i32: numbers along its axes. 0 if `where` does not hold."""
        args = at if where is None else (*at, where)
        return Value("gather", args, name, "i32", max(v.rows for v in args), 0)

    def search(self, name: str, key: Value, count: Value) -> Value:
        """The last of the first `count` entries of a table that is at most `key` (unsigned), i32.

        They do not decrease; if they do, it is some number below `count`. 0 if none is so small.
        """
        return Value("search", (key, count), name, "i32", max(key.rows, count.rows), 0)

    def at(self, name: str, *numbers: Value) -> None:
        """Let this row be at other numbers, along the axes before the columns of array `name`."""
        self.places.append(Place(self._array(name), numbers))

    def only(self, condition: Value) -> None:
        """Neither read nor write arrays with columns where the condition does not hold."""
        self.where = condition

    def load(self, name: str) -> Value:
        """The input array `name`, widened to float32 (exact)."""
        array = self._array(name)
        placed = [max(v.rows for v in p.at) for p in self.places if p.array is array]
        return Value("load", (), name, "f32", (placed or [array.rows])[0], array.cols)

    def entry(self, name: str, at: int) -> Value:
        """Entry `at` of this row in an input array without columns, as float32."""
        return Value("entry", (), (name, at), "f32", self._array(name).rows, 0)

    def uniform(self, name: str) -> Value:
        """The float32 argument `name`."""
        if name not in self.uniforms:
            raise KeyError(name)
        return Value("uniform", (), name, "f32", 0, 0)

    def dot(self, a: Value, b: Value) -> Value:
        """Sum of a * b over the columns, in the package's one order.

        T = min(1024, next_pow2(ceil(N / 32))), P = 8 T; s[p] is a chain of FMAs over the columns
        p, p + P, p + 2 P, ...; then adjacent pairs are added until one is left.
        """
        return Value("dot", (a, b), None, "f32", 1, 0)

    def amax(self, a: Value, finite: bool = False) -> Value:
        """Largest |a| over the columns; NaN if any is NaN.

        That of what is the same for all rows is for conditions of shortcuts. `finite=True`, for
        what is short of a `shortcut`: NaN beside numbers may be passed over.
        """
        op = "amax_finite" if finite else "amax"
        return Value(op, (a,), None, "f32", min(a.rows, 1), 0)

    def block_amax(self, a: Value, size: int, finite: bool = False) -> Value:
        """Largest |a| of each block of `size` columns, 16 or 32; NaN if any is NaN.

        `finite=True`, for the condition and what is short of a `shortcut`: NaN beside numbers may
        be passed over.
        """
        op = "block_amax_finite" if finite else "block_amax"
        return Value(op, (a,), size, "f32", a.rows, size)

    def store(self, name: str, value: Value, at: int = 0) -> None:
        """Write `value` to the output array `name`; `at` one of several entries of the row."""
        array = self._array(name)
        finer = value.cols and (not array.cols or value.cols < array.cols)
        if finer or value.rows > array.rows:
            raise TypeError(f"store to {name}: the value varies along an axis that {name} lacks")
        self.stores.append(Store(array, value, at))

    def program(self) -> Program:
        """The program traced so far, with common subexpressions merged."""
        return join(self)

    def _array(self, name: str) -> Array:
        return next(a for a in self.arrays if a.name == name)


def join(*rows: Row) -> Program:
    """The program of several rows, traced with the same arguments; a part each."""
    first = rows[0]
    return Program(first.arrays, first.uniforms, tuple(map(_part, rows)), first.integers)


def _part(row: Row) -> Part:
    stores, places = tuple(row.stores), tuple(row.places)
    part = Part(row.part, (), row.columns, stores, row.behind, places, row.where)
    part = part.replaced(merge(part.roots))
    used = {store.array.name for store in stores}
    for value in part.values:
        if value.op in ("load", "gather", "search"):
            used.add(value.attr)
        elif value.op == "entry":
            used.add(value.attr[0])
    return replace(part, arrays=tuple(a for a in row.arrays if a.name in used))


def nodes(roots: Iterable[Value]) -> list[Value]:
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


def round_to(value: Value, dtype: str, finite: bool = False) -> Value:
    """`value` rounded to nearest even in `dtype`, as float32; NaN becomes the canonical NaN.

    `finite=True` promises that no value is NaN; of one that is, anything may become.
    """
    return value if dtype == "float32" else apply("round", value, attr=(dtype, finite))


def encode(value: Value, dtype: str, finite: bool = False, in_range: bool = False) -> Value:
    """The codes of `value` in a small format: saturated, then rounded to nearest even.

    NaN gives the format's NaN. `finite=True` promises that no value is NaN, `in_range=True` that
    none rounds to more than the largest of the format; a broken promise gives wrong codes, also to
    the other column of a packed pair.
    """
    return apply("encode", value, attr=(dtype, finite, in_range))
