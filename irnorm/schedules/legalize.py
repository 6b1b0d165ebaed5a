"""Rewrites parts of programs to what every target has: formats become integer arithmetic."""

from __future__ import annotations

from dataclasses import replace

from irnorm import formats
from irnorm.lang.program import Part, merge
from irnorm.lang.values import Value, apply


def legalize(part: Part, converts: frozenset[str] = frozenset(), shortcuts: bool = False) -> Part:
    """`part` with `encode`, `round` and loads of codes written out, equal nodes made one.

    Formats that the target `converts` to by itself keep their `encode`; `shortcuts` are kept where
    it takes them.
    """
    dtypes = {array.name: array.dtype for array in part.arrays}
    new: dict[int, Value] = {}
    for value in part.values:
        args = tuple(new[id(a)] for a in value.args)
        new[id(value)] = _expand(replace(value, args=args), converts, shortcuts, dtypes)
    first = part.roots[: len(part.roots) - len(part.stores)]
    stored = [_stored(store.array.dtype, store.value, new) for store in part.stores]
    return part.replaced(merge((*(new[id(root)] for root in first), *stored)))


def _stored(dtype: str, value: Value, new: dict[int, Value]) -> Value:
    """What is stored, given what nodes have become: for bfloat16 its bits."""
    become = new[id(value)]
    if dtype != "bfloat16" or value.dtype != "f32":
        return become
    if become.op == "shortcut":
        short, rest = (_stored(dtype, v, new) for v in value.args[1:])
        return apply("shortcut", become.args[0], short, rest)
    if value.op == "shortcut":
        return _stored(dtype, value.args[2], new)
    if value.op == "round" and value.attr[0] == dtype:
        return apply("bfloat16", new[id(value.args[0])], attr=value.attr[1])
    return apply("bfloat16", become, attr=False)


def _expand(
    value: Value, converts: frozenset[str], shortcuts: bool, dtypes: dict[str, str]
) -> Value:
    match value.op, value.attr:
        case "shortcut", _ if not shortcuts:
            return value.args[2]
        case "select", _ if value.args[1] is value.args[2]:
            return value.args[1]
        case "encode", (dtype, finite, in_range) if dtype not in converts:
            return formats.encode(value.args[0], dtype, finite, in_range)
        case "round", ("bfloat16", finite):
            return formats.round_bfloat16(value.args[0], finite)
        case "round", (_, False):
            return formats.canonical_nan(value)
        case "load", name if dtypes[name] in formats.FORMATS:
            return formats.decode_all(replace(value, dtype="i32"), dtypes[name])
    return value
