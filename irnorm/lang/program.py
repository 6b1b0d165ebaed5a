"""Row programs: what an operation computes, as a graph from loads to stores."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from irnorm.lang.values import Value, apply, constant

REDUCTIONS = ("dot", "amax")


@dataclass(frozen=True)
class Array:
    """An array argument of a program.

    Attributes
    ----------
    name : its name in the operation's signature.
    dtype : its dtype by the names of ml_dtypes.
    rows, cols : whether it has one entry a row, a column. An array of neither is one number.
    output : whether the program writes it.
    """

    name: str
    dtype: str
    rows: bool
    cols: bool
    output: bool = False


@dataclass(frozen=True)
class Store:
    """`value` goes to `array`: float32 rounded to its dtype, or i32 codes as they are."""

    array: Array
    value: Value


@dataclass(frozen=True)
class Program:
    """A traced row program.

    Attributes
    ----------
    arrays : array arguments, inputs first.
    uniforms : names of the float32 arguments.
    width : columns of a row; None where it is an argument too.
    stores : what is computed.
    """

    arrays: tuple[Array, ...]
    uniforms: tuple[str, ...]
    width: int | None
    stores: tuple[Store, ...]

    @cached_property
    def digest(self) -> str:
        """A hash of the graph: programs that compute the same in the same way share it."""
        lines: list[str] = [repr((self.arrays, self.uniforms, self.width))]
        number: dict[int, int] = {}
        for n, value in enumerate(nodes(store.value for store in self.stores)):
            number[id(value)] = n
            lines.append(repr((value.op, [number[id(a)] for a in value.args], value.attr)))
        lines += [f"{s.array.name} {number[id(s.value)]}" for s in self.stores]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@dataclass
class Row:
    """What a row program is written against: `row.load`, `row.dot`, `row.amax`, `row.store`.

    Parameters
    ----------
    arrays : the arguments, inputs first.
    uniforms : names of the float32 arguments.
    columns : columns of a row, None for any width.
    """

    arrays: tuple[Array, ...]
    uniforms: tuple[str, ...]
    columns: int | None
    stores: list[Store] = field(default_factory=list)

    @property
    def width(self) -> Value:
        """The number of columns, as float32 (exact up to 2**24)."""
        if self.columns is None:
            return Value("width", (), None, "f32", False, False)
        return constant(self.columns, "f32")

    def load(self, name: str) -> Value:
        """The input array `name`, widened to float32 (exact)."""
        array = self._array(name)
        return Value("load", (), name, "f32", array.rows, array.cols)

    def uniform(self, name: str) -> Value:
        """The float32 argument `name`."""
        if name not in self.uniforms:
            raise KeyError(name)
        return Value("uniform", (), name, "f32", False, False)

    def dot(self, a: Value, b: Value) -> Value:
        """Sum of a * b over the columns, in the package's one order.

        T = min(1024, next_pow2(ceil(N / 32))), P = 8 T; s[p] is a chain of FMAs over the columns
        p, p + P, p + 2 P, ...; then adjacent pairs are added until one is left.
        """
        return Value("dot", (a, b), None, "f32", True, False)

    def amax(self, a: Value) -> Value:
        """Largest |a| over the columns; NaN if any is NaN."""
        return Value("amax", (a,), None, "f32", True, False)

    def store(self, name: str, value: Value) -> None:
        """Write `value` to the output array `name`."""
        array = self._array(name)
        if (value.cols and not array.cols) or (value.rows and not array.rows):
            raise TypeError(f"store to {name}: the value varies along an axis that {name} lacks")
        self.stores.append(Store(array, value))

    def program(self) -> Program:
        """The program traced so far, with common subexpressions merged."""
        merged = merge(tuple(store.value for store in self.stores))
        stores = tuple(Store(s.array, v) for s, v in zip(self.stores, merged, strict=True))
        return Program(self.arrays, self.uniforms, self.columns, stores)

    def _array(self, name: str) -> Array:
        return next(a for a in self.arrays if a.name == name)


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
