"""Checks of a paged cache: which arrays make one, and which numbers its methods take."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from typing import Any

from irnorm.arguments import Arguments
from irnorm.arrays import Layout
from irnorm.rows import WORD, are_apart

#: dtypes that caches may have.
CACHE_DTYPES = ("bfloat16", "float16", "float32", "float8_e4m3fn", "float8_e4m3fnuz")

#: dtypes of page tables and lengths; int32 is read as uint32.
INDEX_DTYPES = ("uint32", "int32")

_LENGTH_DTYPES = (*INDEX_DTYPES, "int64", "uint64")

#: The arrays of a cache.
NAMES = ("blocks", "lookup_table", "cache_lengths")
_SHAPE = "[num_blocks, 1, num_layers, page_size, 1, head_size]"


def layout(args: Arguments, name: str, array: Any) -> Layout:
    """The layout of an array whose parts can be viewed."""
    found = args.layout(name, array)
    if found.kind == "iree":
        raise args.type_error(
            f"{name} is on a device of IREE's, where a layer of a cache cannot be viewed; pass "
            "torch tensors on that device, or numpy arrays"
        )
    return found


def _together(args: Arguments, name: str, layout: Layout, other: str, first: Layout) -> None:
    """Refuse an array that is not where `other` is, or not of its kind."""
    if (layout.kind, layout.device) != (first.kind, first.device):
        raise args.error(
            f"{name} is a {layout.kind} array on {layout.device}, {other} a {first.kind} array on "
            f"{first.device}; expected the same"
        )


def check_arrays(args: Arguments, given: Sequence[Any]) -> None:
    """Refuse arrays, those of `NAMES`, that make no cache."""
    blocks, table, lengths = (layout(args, *pair) for pair in zip(NAMES, given, strict=True))
    _check_blocks(args, blocks)
    _together(args, "lookup_table", table, "blocks", blocks)
    _together(args, "cache_lengths", lengths, "blocks", blocks)
    _check_table(args, table)
    _check_lengths(args, lengths, table.shape[0])


def _check_blocks(args: Arguments, layout: Layout) -> None:
    shape, strides = layout.shape, layout.strides
    if len(shape) != 6:
        raise args.error(f"blocks has shape {list(shape)}, expected {_SHAPE}")
    blocks, values, layers, page_size, heads, head_size = shape
    for axis, extent, why in ((1, values, "keys and no values"), (4, heads, "one head")):
        if extent != 1:
            raise args.error(
                f"blocks has shape {list(shape)}, expected {_SHAPE}: axis {axis} has {extent} "
                f"entries, expected 1, as MLA attention has {why}"
            )
    for what, extent in (
        ("num_layers", layers),
        ("page_size", page_size),
        ("head_size", head_size),
    ):
        if extent < 1:
            raise args.error(
                f"blocks has shape {list(shape)}, expected {_SHAPE} with {what} at least 1"
            )
    if max(blocks, page_size) >= WORD:
        raise args.error(
            f"blocks has shape {list(shape)}, expected fewer than {WORD} blocks and slots of a page"
        )
    args.dtype("blocks", layout, CACHE_DTYPES)
    if 0 not in shape and head_size > 1 and strides[-1] != 1:
        raise args.error(
            f"blocks has stride {strides[-1]} along its last axis, expected 1; make the cache with "
            "head_size as its innermost axis"
        )
    if not are_apart(shape, strides):
        raise args.error(
            f"blocks has strides {list(strides)} for shape {list(shape)}: expected positive "
            "ones, of axes that do not interleave; make the cache contiguous"
        )
    if not layout.writable:
        raise args.error("blocks is read-only, expected memory to write new tokens to")


def _check_table(args: Arguments, layout: Layout) -> None:
    shape, strides = layout.shape, layout.strides
    if len(shape) != 2:
        raise args.error(f"lookup_table has shape {list(shape)}, expected [B, max_pages]")
    args.dtype("lookup_table", layout, INDEX_DTYPES)
    if shape[1] >= WORD:
        raise args.error(f"lookup_table has {shape[1]} pages a sequence, expected below {WORD}")
    if 0 in shape:
        return
    if shape[1] > 1 and strides[1] != 1:
        raise args.error(
            f"lookup_table has stride {strides[1]} along its last axis, expected 1; pass a "
            "contiguous copy"
        )
    if shape[0] > 1 and strides[0] < 0:
        raise args.error(
            f"lookup_table has stride {strides[0]} from row to row, expected at least 0; pass a "
            "contiguous copy"
        )


def _check_lengths(args: Arguments, layout: Layout, sequences: int) -> None:
    if len(layout.shape) != 1:
        raise args.error(f"cache_lengths has shape {list(layout.shape)}, expected [B]")
    args.shape("cache_lengths", layout, (sequences,), "the rows of lookup_table")
    args.dtype("cache_lengths", layout, INDEX_DTYPES)
    if sequences > 1 and layout.strides[0] != 1:
        raise args.error(
            f"cache_lengths has stride {layout.strides[0]}, expected 1; pass a contiguous array"
        )


def added(args: Arguments, lengths: Any, cached: Layout) -> Any:
    """What is to be added to lengths of the layout `cached`: an int, or an array of integers."""
    is_array = hasattr(lengths, "shape") or hasattr(lengths, "__dlpack__")
    if not is_array or getattr(lengths, "shape", None) == ():
        return integer(args, "lengths", lengths, 0, WORD - 1, " or an array of integers")
    (lengths,) = args.arrays(("lengths",), (lengths,))
    given = layout(args, "lengths", lengths)
    _together(args, "lengths", given, "cache_lengths", cached)
    args.dtype("lengths", given, _LENGTH_DTYPES)
    args.shape("lengths", given, cached.shape, "one for each sequence")
    return lengths


def integer(
    args: Arguments,
    name: str,
    value: Any,
    least: float = -math.inf,
    most: float = math.inf,
    otherwise: str = "",
) -> int:
    """An integer from `least` to `most`; `otherwise` tells what else there may be."""
    try:
        number = operator.index(value)
    except TypeError:
        kind = type(value).__name__
        raise args.type_error(f"{name} is a {kind}, expected an integer{otherwise}") from None
    if number < least:
        raise args.error(f"{name} is {number}, expected at least {least}")
    if number > most:
        raise args.error(f"{name} is {number}, expected at most {most}")
    return number


def position(args: Arguments, name: str, value: Any, count: int, what: str) -> int:
    """An index of one of `count`, from the start; negative ones count from the end."""
    index = integer(args, name, value)
    if not -count <= index < count:
        accepted = f"{-count} to {count - 1}" if count else "none"
        raise args.error(f"{name} is {index}, expected {accepted}: the cache has {count} {what}")
    return index % count
