"""Rewrites a program to operations that every target has: formats become integer arithmetic."""

from __future__ import annotations

from dataclasses import replace

from irnorm import formats
from irnorm.lang.functions import to_bits
from irnorm.lang.program import Program, Store, merge, nodes
from irnorm.lang.values import Value


def legalize(program: Program, converts: frozenset[str] = frozenset()) -> Program:
    """`program` with `encode` and bfloat16 `round` written out, common subexpressions merged.

    Formats that the target `converts` to by itself keep their `encode`.
    """
    new: dict[int, Value] = {}
    for value in nodes(store.value for store in program.stores):
        args = tuple(new[id(a)] for a in value.args)
        new[id(value)] = _expand(replace(value, args=args), converts)
    merged = merge(
        tuple(_bits(store.array.dtype, new[id(store.value)]) for store in program.stores)
    )
    stores = tuple(Store(s.array, v) for s, v in zip(program.stores, merged, strict=True))
    return replace(program, stores=stores)


def _bits(dtype: str, value: Value) -> Value:
    """What is stored: for bfloat16 its 16 bits."""
    if dtype != "bfloat16" or value.dtype != "f32":
        return value
    return to_bits(formats.round_bfloat16(value)) >> 16


def _expand(value: Value, converts: frozenset[str]) -> Value:
    match value.op, value.attr:
        case "encode", (dtype, finite, in_range) if dtype not in converts:
            return formats.encode(value.args[0], dtype, finite, in_range)
        case "round", "bfloat16":
            return formats.round_bfloat16(value.args[0])
        case "round", _:
            return formats.canonical_nan(value)
    return value
