"""Rewrites parts of programs to what every target has: formats become integer arithmetic."""

from __future__ import annotations

from dataclasses import replace

from irnorm import formats
from irnorm.lang.functions import to_bits
from irnorm.lang.program import Part, merge, nodes
from irnorm.lang.values import Value


def legalize(part: Part, converts: frozenset[str] = frozenset()) -> Part:
    """`part` with `encode` and bfloat16 `round` written out, common subexpressions merged.

    Formats that the target `converts` to by itself keep their `encode`.
    """
    new: dict[int, Value] = {}
    for value in nodes(store.value for store in part.stores):
        args = tuple(new[id(a)] for a in value.args)
        new[id(value)] = _expand(replace(value, args=args), converts)
    merged = merge(tuple(_bits(store.array.dtype, new[id(store.value)]) for store in part.stores))
    stores = tuple(replace(s, value=v) for s, v in zip(part.stores, merged, strict=True))
    return replace(part, stores=stores)


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
