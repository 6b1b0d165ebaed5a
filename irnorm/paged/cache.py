"""The paged cache that a user holds, and the layers of it that operations are given."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from irnorm import arrays
from irnorm.arguments import Arguments
from irnorm.lazy import Lazy
from irnorm.paged import checks, frameworks
from irnorm.rows import WORD


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

    @Lazy
    def signature(self) -> tuple[Hashable, ...]:
        """What a call depends on of `arrays`, see `irnorm.arrays`; nobody else changes them."""
        return arrays.signature(arrays.facts(self.arrays))


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
        given = args.arrays(checks.NAMES, (self.blocks, self.lookup_table, self.cache_lengths))
        checks.check_arrays(args, given)
        for name, array in zip(checks.NAMES, given, strict=True):
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
        sequences = checks.integer(args, "sequences", sequences, 0)
        positions = checks.integer(args, "positions", positions, 0)
        layers = checks.integer(args, "layers", layers, 1)
        page_size = checks.integer(args, "page_size", page_size, 1)
        head_size = checks.integer(args, "head_size", head_size, 1)
        name = args.dtype_option("dtype", dtype, checks.CACHE_DTYPES)
        if like is not None:
            (like,) = args.arrays(("like",), (like,))
            checks.layout(args, "like", like)
        pages = -(-positions // page_size)
        count = sequences * pages
        if count >= WORD:
            raise args.error(
                f"{sequences} sequences of {pages} pages are {count} blocks, expected fewer than "
                f"{WORD}; take larger pages"
            )
        shape = (count, 1, layers, page_size, 1, head_size)
        try:
            blocks = frameworks.zeros(like, shape, name)
        except (ValueError, RuntimeError, OverflowError) as error:  # too large for an array
            raise args.error(f"blocks of shape {list(shape)} cannot be made: {error}") from error
        table = np.arange(count, dtype=np.uint32).reshape(sequences, pages)
        lengths = np.zeros(sequences, np.uint32)
        return cls(blocks, frameworks.beside(like, table), frameworks.beside(like, lengths))

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
        index = checks.integer(args, name, index)
        number = checks.position(args, name, index, self.blocks.shape[2], "layers")
        # Views, of which nobody else can change the shape in place.
        new = KeyCache(
            self.blocks[:, 0, number, :, 0, :],
            frameworks.unsigned(self.lookup_table[:]),
            frameworks.unsigned(self.cache_lengths[:]),
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
        cached = checks.layout(args, "cache_lengths", self.cache_lengths)
        if not cached.writable:
            raise args.error("cache_lengths is read-only; pass the cache an array of your own")
        lengths = checks.added(args, lengths, cached)
        if cached.device != "cpu":
            frameworks.add_on_device(self.cache_lengths, lengths)
            return
        added = np.asarray(lengths if isinstance(lengths, int) else frameworks.on_host(lengths))
        self._append_on_host(args, np.broadcast_to(added, cached.shape))

    def _append_on_host(self, args: Arguments, added: npt.NDArray[Any]) -> None:
        """Add to lengths that can be seen, once all of them are known to fit."""
        lengths = frameworks.on_host(frameworks.unsigned(self.cache_lengths))
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
        sequence = checks.position(args, "sequence", sequence, sequences, "sequences")
        blocks, page_size, head_size = keys.slots.shape
        length = int(frameworks.on_host(keys.cache_lengths[sequence : sequence + 1])[0])
        if length > self.capacity:
            raise args.error(
                f"cache_lengths[{sequence}] is {length}, the page table has room for "
                f"{self.capacity}"
            )
        count = -(-length // page_size)
        pages = frameworks.on_host(keys.lookup_table[sequence, :count]).astype(np.int64)
        if (pages >= blocks).any():
            page = int((pages >= blocks).argmax())
            raise args.error(
                f"page {page} of sequence {sequence} has no block: its entry in lookup_table is "
                f"{pages[page]}, expected less than {blocks}"
            )
        return frameworks.take(keys.slots, pages).reshape(count * page_size, head_size)[:length]
