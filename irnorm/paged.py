"""Paged caches of latents: what the operations of MLA attention write to.

Arrays are numpy arrays or torch tensors, all of one kind and on one device. Nothing is copied but
what `PagedKVCache.gather` returns.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from irnorm import arrays
from irnorm.arrays import Layout
from irnorm.call import Arguments
from irnorm.rows import WORD, are_apart

#: dtypes that caches may have.
CACHE_DTYPES = ("bfloat16", "float16", "float32", "float8_e4m3fn", "float8_e4m3fnuz")

#: dtypes of page tables and lengths; int32 is read as uint32.
INDEX_DTYPES = ("uint32", "int32")

_LENGTH_DTYPES = (*INDEX_DTYPES, "int64", "uint64")

_NAMES = ("blocks", "lookup_table", "cache_lengths")
_SHAPE = "[num_blocks, 1, num_layers, page_size, 1, head_size]"


@dataclass(frozen=True, eq=False)
class KeyCache:
    """The keys of one layer of a `PagedKVCache`, whose `layer` makes it: views, no copies.

    Attributes
    ----------
    slots : array `[num_blocks, page_size, head_size]`
        Token `pos` of sequence b is `slots[lookup_table[b, pos // page_size], pos % page_size]`.
        Last axis contiguous; slots and pages at any distance, no two in the same memory.
    lookup_table : array `[B, max_pages]`, uint32
        Last axis contiguous, rows at any distance from 0.
    cache_lengths : array `[B]`, uint32, contiguous
    index : int
        The number of the layer.
    """

    slots: Any = field(repr=False)
    lookup_table: Any = field(repr=False)
    cache_lengths: Any = field(repr=False)
    index: int

    @property
    def arrays(self) -> tuple[Any, Any, Any]:
        return self.cache_lengths, self.lookup_table, self.slots

    @cached_property
    def signature(self) -> tuple[Hashable, ...]:
        """What a call depends on of `arrays`, see `irnorm.arrays`; nobody else changes them."""
        return arrays.signatures(arrays.facts(self.arrays))


@dataclass(frozen=True, eq=False, repr=False)
class PagedKVCache:
    """Latents of several sequences and layers, in pages that sequences may share.

    Entry d of token `pos` of sequence b is, as in Modular MAX's class of this name::

        blocks[lookup_table[b, pos // page_size], 0, layer, pos % page_size, 0, d]

    MLA attention has one head, and no values beside the keys: the latents serve as both.

    Parameters
    ----------
    blocks : array `[num_blocks, 1, num_layers, page_size, 1, head_size]`
        bfloat16, float16, float32, float8_e4m3fn or float8_e4m3fnuz; writable. Last axis
        contiguous, the others at any distance, no two elements in the same memory.
    lookup_table : array `[B, max_pages]`, uint32 (or int32, read as uint32)
        The block of each page. Last axis contiguous, rows at any distance from 0. Entries from
        num_blocks on are pages without a block: what would be written there is skipped.
    cache_lengths : array `[B]`, uint32 (or int32, read as uint32); contiguous
        How many tokens of each sequence are cached.

    Sizes of 0 are fine for num_blocks, B and max_pages. Arrays of other kinds on the CPU that speak
    DLPack, and IREE's where the host sees their memory, are viewed as numpy arrays, which the
    attributes then are. IREE's arrays elsewhere are refused: they have no strides, as layers do.

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument.

    Source: Modular MAX `nn`, public source.
    """

    blocks: Any
    lookup_table: Any
    cache_lengths: Any
    _layers: dict[int, KeyCache] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        args = Arguments("PagedKVCache")
        given = args.arrays(_NAMES, (self.blocks, self.lookup_table, self.cache_lengths))
        blocks, table, lengths = (
            _layout(args, name, array) for name, array in zip(_NAMES, given, strict=True)
        )
        _check_blocks(args, blocks)
        _together(args, "lookup_table", table, "blocks", blocks)
        _together(args, "cache_lengths", lengths, "blocks", blocks)
        _check_table(args, table)
        _check_lengths(args, lengths, table.shape[0])
        for name, array in zip(_NAMES, given, strict=True):
            object.__setattr__(self, name, array)

    def __repr__(self) -> str:
        blocks, _, layers, page_size, _, head_size = self.blocks.shape
        return (
            f"<PagedKVCache: {blocks} blocks, layers={layers}, page_size={page_size}, "
            f"head_size={head_size}, dtype={arrays.dtype_name(self.blocks.dtype)}, "
            f"{self.lookup_table.shape[0]} sequences of up to {self.capacity} tokens>"
        )

    def __reduce__(self) -> tuple[type[PagedKVCache], tuple[Any, ...]]:
        # Layers that were copied beside the blocks would be views of them no more.
        return PagedKVCache, (self.blocks, self.lookup_table, self.cache_lengths)

    @property
    def capacity(self) -> int:
        """How many tokens of a sequence the page table has room for."""
        return int(self.lookup_table.shape[1] * self.blocks.shape[3])

    @classmethod
    def allocate(
        cls,
        sequences: int,
        positions: int,
        *,
        layers: int = 1,
        page_size: int = 128,
        head_size: int = 576,
        dtype: Any = "bfloat16",
        like: Any = None,
    ) -> PagedKVCache:
        """A cache of zeros, with nothing cached yet and a block for every page.

        Parameters
        ----------
        sequences : int
        positions : int
            Tokens of each sequence that there is room for; rounded up to whole pages.
        layers, page_size, head_size : int
        dtype : bfloat16, float16, float32, float8_e4m3fn or float8_e4m3fnuz
        like : numpy array or torch tensor, optional
            What kind of arrays to make, and on which device; default: numpy arrays.

        Returns
        -------
        cache : with `ceil(positions / page_size)` pages a sequence, in order.

        Raises
        ------
        ArgumentError, ArgumentTypeError : a wrong argument.
        """
        args = Arguments("PagedKVCache.allocate")
        sequences = _integer(args, "sequences", sequences, 0)
        positions = _integer(args, "positions", positions, 0)
        layers = _integer(args, "layers", layers, 1)
        page_size = _integer(args, "page_size", page_size, 1)
        head_size = _integer(args, "head_size", head_size, 1)
        name = args.dtype_option("dtype", dtype, CACHE_DTYPES)
        if like is not None:
            (like,) = args.arrays(("like",), (like,))
            _layout(args, "like", like)
        pages = -(-positions // page_size)
        count = sequences * pages
        if count >= WORD:
            raise args.error(
                f"{sequences} sequences of {pages} pages are {count} blocks, expected fewer than "
                f"{WORD}; take larger pages"
            )
        shape = (count, 1, layers, page_size, 1, head_size)
        try:
            blocks = _zeros(like, shape, name)
        except (ValueError, RuntimeError, OverflowError) as error:  # too large for an array
            raise args.error(f"blocks of shape {list(shape)} cannot be made: {error}") from error
        table = np.arange(count, dtype=np.uint32).reshape(sequences, pages)
        lengths = np.zeros(sequences, np.uint32)
        return cls(blocks, _beside(like, table), _beside(like, lengths))

    def layer(self, index: int) -> KeyCache:
        """The keys of a layer, as views; the same object whenever it is asked for.

        Parameters
        ----------
        index : int
            Negative ones count from the end.

        Raises
        ------
        ArgumentError : there is no such layer.
        ArgumentTypeError : it is no integer.
        """
        return self.layer_of("PagedKVCache.layer", "index", index)

    def layer_of(self, op: str, name: str, index: int) -> KeyCache:
        """As `layer`, for the argument `name` of an operation, as errors call it."""
        # 1.0 equals 1, and would be found.
        found = self._layers.get(index) if type(index) is int else None
        return self._view(Arguments(op), name, index) if found is None else found

    def _view(self, args: Arguments, name: str, index: int) -> KeyCache:
        """What `layer` gives when it is asked for the first time."""
        index = _integer(args, name, index)
        number = _position(args, name, index, self.blocks.shape[2], "layers")
        # Views, of which nobody else can change the shape in place.
        new = KeyCache(
            self.blocks[:, 0, number, :, 0, :],
            _unsigned(self.lookup_table[:]),
            _unsigned(self.cache_lengths[:]),
            number,
        )
        key_cache = self._layers.setdefault(number, new)  # another thread may have been first
        return self._layers.setdefault(index, key_cache)

    def append(self, lengths: Any) -> None:
        """Count tokens as cached: add to cache_lengths, in place.

        On a GPU nobody waits, and what is added is not checked.

        Parameters
        ----------
        lengths : int, or array `[B]` of integers
            How many tokens each sequence has got; an array of the kind of cache_lengths, where they
            are.

        Raises
        ------
        ArgumentError, ArgumentTypeError : a wrong argument, or (on the CPU) a sequence would be
            longer than the page table has room for; nothing was added.
        """
        args = Arguments("PagedKVCache.append")
        cached = _layout(args, "cache_lengths", self.cache_lengths)
        if not cached.writable:
            raise args.error("cache_lengths is read-only; pass the cache an array of your own")
        if getattr(lengths, "shape", None) == () or not _is_array(lengths):
            lengths = _integer(args, "lengths", lengths, 0, WORD - 1, " or an array of integers")
        else:
            (lengths,) = args.arrays(("lengths",), (lengths,))
            given = _layout(args, "lengths", lengths)
            _together(args, "lengths", given, "cache_lengths", cached)
            args.dtype("lengths", given, _LENGTH_DTYPES)
            args.shape("lengths", given, cached.shape, "one for each sequence")
        if cached.device != "cpu":
            _add_on_device(self.cache_lengths, lengths)
            return
        added = np.asarray(lengths if isinstance(lengths, int) else _on_host(lengths))
        self._append_on_host(args, np.broadcast_to(added, cached.shape))

    def _append_on_host(self, args: Arguments, added: npt.NDArray[Any]) -> None:
        """Add to lengths that can be seen, once all of them are known to fit."""
        lengths = _on_host(_unsigned(self.cache_lengths))
        most = min(self.capacity, WORD - 1)
        wrong = (added < 0) | (added > most) | (added.astype(np.int64) + lengths > most)
        if wrong.any():
            sequence = int(wrong.argmax())
            old, more = int(lengths[sequence]), int(added[sequence])
            if more < 0:
                raise args.error(f"lengths[{sequence}] is {more}, expected at least 0")
            raise args.error(
                f"sequence {sequence} has {old} tokens and gets {more}, the page table has room "
                f"for {most} ({self.lookup_table.shape[1]} pages of {self.blocks.shape[3]})"
            )
        lengths += added.astype(np.uint32)

    def gather(self, sequence: int, layer: int = 0) -> Any:
        """What is cached of a sequence, in one piece: for tests and debugging.

        On a GPU this waits, to see the length and the page table.

        Parameters
        ----------
        sequence, layer : int
            Negative ones count from the end.

        Returns
        -------
        array `[cache_lengths[sequence], head_size]`, dtype and kind of blocks; a copy

        Raises
        ------
        ArgumentError : there is no such sequence or layer, or a page of it has no block.
        ArgumentTypeError : one is no integer.
        """
        args = Arguments("PagedKVCache.gather")
        keys = self.layer_of("PagedKVCache.gather", "layer", layer)
        sequences = keys.lookup_table.shape[0]
        sequence = _integer(args, "sequence", sequence)
        sequence = _position(args, "sequence", sequence, sequences, "sequences")
        blocks, page_size, head_size = keys.slots.shape
        length = int(_on_host(keys.cache_lengths[sequence : sequence + 1])[0])
        if length > self.capacity:
            raise args.error(
                f"cache_lengths[{sequence}] is {length}, the page table has room for "
                f"{self.capacity}"
            )
        count = -(-length // page_size)
        pages = _on_host(keys.lookup_table[sequence, :count]).astype(np.int64)
        if (pages >= blocks).any():
            page = int((pages >= blocks).argmax())
            raise args.error(
                f"page {page} of sequence {sequence} has no block: its entry in lookup_table is "
                f"{pages[page]}, expected less than {blocks}"
            )
        return _take(keys.slots, pages).reshape(count * page_size, head_size)[:length]


# -- arguments ------------------------------------------------------------------------------------


def _layout(args: Arguments, name: str, array: Any) -> Layout:
    """The layout of an array whose parts can be viewed."""
    layout = args.layout(name, array)
    if layout.kind == "iree":
        raise args.type_error(
            f"{name} is on a device of IREE's, where a layer of a cache cannot be viewed; pass "
            "torch tensors on that device, or numpy arrays"
        )
    return layout


def _together(args: Arguments, name: str, layout: Layout, other: str, first: Layout) -> None:
    """Refuse an array that is not where `other` is, or not of its kind."""
    if (layout.kind, layout.device) != (first.kind, first.device):
        raise args.error(
            f"{name} is a {layout.kind} array on {layout.device}, {other} a {first.kind} array on "
            f"{first.device}; expected the same"
        )


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


def _is_array(value: Any) -> bool:
    return hasattr(value, "shape") or hasattr(value, "__dlpack__")


def _integer(
    args: Arguments,
    name: str,
    value: Any,
    least: float = -math.inf,
    most: float = math.inf,
    otherwise: str = "",
) -> int:
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


def _position(args: Arguments, name: str, index: int, count: int, what: str) -> int:
    """`index` from the start, one of `count`."""
    if not -count <= index < count:
        accepted = f"{-count} to {count - 1}" if count else "none"
        raise args.error(f"{name} is {index}, expected {accepted}: the cache has {count} {what}")
    return index % count


# -- what numpy and torch call differently --------------------------------------------------------


def _unsigned(array: Any) -> Any:
    """An array of 32-bit integers as uint32."""
    if isinstance(array, np.ndarray):
        return array if array.dtype == np.uint32 else array.view(np.uint32)
    import torch

    return array if array.dtype == torch.uint32 else array.view(torch.uint32)


def _on_host(array: Any) -> npt.NDArray[Any]:
    """An array as numpy's: on the CPU a view, else a copy."""
    return array if isinstance(array, np.ndarray) else np.asarray(array.cpu().numpy())


def _add_on_device(cache_lengths: Any, lengths: Any) -> None:
    """Add, modulo 2**32, without waiting."""
    import torch

    # torch does no arithmetic on uint32.
    if isinstance(lengths, int):
        signed = lengths - WORD if lengths >= WORD // 2 else lengths
    else:
        signed = lengths.to(torch.int32)
    cache_lengths.view(torch.int32).add_(signed)


def _take(slots: Any, pages: npt.NDArray[np.int64]) -> Any:
    """A copy of some pages."""
    if isinstance(slots, np.ndarray):
        return slots[pages]
    import torch

    # Bytes, since torch does not do everything with small formats on all devices.
    values = slots.view(torch.uint8) if slots.element_size() == 1 else slots
    return values[torch.from_numpy(pages).to(slots.device)].view(slots.dtype)


def _zeros(like: Any, shape: tuple[int, ...], dtype: str) -> Any:
    """Zeros of the kind of `like`, where it is."""
    if like is None or isinstance(like, np.ndarray):
        return np.zeros(shape, arrays.numpy_dtype(dtype))
    import torch

    return torch.zeros(shape, dtype=getattr(torch, dtype), device=like.device)


def _beside(like: Any, values: npt.NDArray[np.uint32]) -> Any:
    """`values` as an array of the kind of `like`, where it is."""
    if like is None or isinstance(like, np.ndarray):
        return values
    import torch

    return torch.from_numpy(values).to(like.device)
