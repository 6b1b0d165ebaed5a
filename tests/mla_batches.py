"""Ragged batches for the tests of the MLA operations, and of their reference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

import irnorm
from irnorm import reference
from irnorm.paged import PagedKVCache
from tests import cases

Array = npt.NDArray[Any]

OPS = ("fused_rope_rmsnorm", "mla_fused_rope_rmsnorm_quantization")
CACHE_DTYPES = (*cases.FLOAT_DTYPES, *cases.FLOAT8_DTYPES)

#: Significant bits, smallest exponent of a normal value, largest value.
FORMAT = {
    "float32": (24, -126, (2 - 2.0**-23) * 2.0**127),
    "bfloat16": (8, -126, (2 - 2.0**-7) * 2.0**127),
    "float16": (11, -14, 65504.0),
    "float8_e4m3fn": (4, -6, 448.0),
    "float8_e4m3fnuz": (4, -7, 240.0),
}

#: What no page table of these tests has.
SENTINELS = (1 << 31, (1 << 32) - 1)


# -- rounding -------------------------------------------------------------------------------------


def nearest(values: Array, dtype: str) -> Array:
    """float64 rounded to nearest even in a format, by its definition; beyond it, Inf."""
    significant, smallest, largest = FORMAT[dtype]
    _, exponent = np.frexp(values)
    quantum = np.ldexp(1.0, np.maximum(exponent - 1, smallest) - significant + 1)
    rounded = np.rint(values / quantum) * quantum
    return np.where(np.abs(rounded) > largest, np.copysign(np.inf, rounded), rounded)


def saturated(values: Array, dtype: str) -> Array:
    """As `nearest`; FP8 and float16 saturate."""
    if dtype in ("float32", "bfloat16"):
        return nearest(values, dtype)
    largest = FORMAT[dtype][2]
    return nearest(np.clip(values, -largest, largest), dtype)


# -- batches --------------------------------------------------------------------------------------


@dataclass
class Batch:
    """The arguments of both operations; `kv` is of the second."""

    q: Array
    kv: Array
    offsets: Array
    freqs: Array
    gamma: Array
    slots: Array
    table: Array
    lengths: Array

    def run(self, op: str, out_dtype: str | None = None, **options: Any) -> tuple[Array, Array]:
        tables = (self.slots, self.table, self.lengths)
        if op == "fused_rope_rmsnorm":
            return reference.fused_rope_rmsnorm(
                self.q, self.offsets, self.freqs, self.gamma, *tables, **options
            )
        return reference.mla_fused_rope_rmsnorm_quantization(
            *(self.q, self.kv, self.offsets, self.freqs, self.gamma, *tables),
            out_rope_dtype=out_dtype,
            **options,
        )


def literal_position(batch: Batch, t: int) -> tuple[int, int] | None:
    """The sequence and the position of a token, by a linear scan."""
    offsets, sequence = batch.offsets.tolist(), None
    for b in range(len(batch.lengths)):
        if offsets[b] <= t:
            sequence = b
    if sequence is None or t >= offsets[sequence + 1]:
        return None
    position = int(batch.lengths[sequence]) + t - offsets[sequence]
    return (sequence, position) if position < min(len(batch.freqs), 1 << 32) else None


def literal_slot(batch: Batch, sequence: int, position: int) -> tuple[int, int] | None:
    """The block of a position and the place in it."""
    blocks, page_size, _ = batch.slots.shape
    page, place = divmod(position, page_size)
    if page >= batch.table.shape[1] or batch.table[sequence, page] >= blocks:
        return None
    return int(batch.table[sequence, page]), place


def frequencies(count: int, rope_dim: int, dtype: str) -> Array:
    """Those of RoPE: ``[count, rope_dim]``, cosines and sines interleaved."""
    angles = np.arange(count)[:, None] * 1e4 ** (-np.arange(0, rope_dim, 2) / rope_dim)
    pairs = np.stack([np.cos(angles), np.sin(angles)], -1)
    return pairs.reshape(count, rope_dim).astype(np.dtype(dtype))


def ragged(
    rng: np.random.Generator, q_dtype: str, cache_dtype: str, freqs_dtype: str, gamma_dtype: str
) -> Batch:
    """A small batch: empty sequences, padding, shuffled and missing pages, wild lengths."""
    sequences, page_size, max_pages = rng.integers(1, (6, 6, 5))
    counts = rng.integers(0, 7, sequences) * (rng.random(sequences) < 0.8)
    offsets = rng.integers(0, 3) + np.concatenate([[0], np.cumsum(counts)])
    tokens = int(offsets[-1] + rng.integers(0, 3))
    blocks = int(sequences * max_pages + 2)
    table = rng.permutation(blocks)[: sequences * max_pages].reshape(sequences, max_pages)
    missing = rng.choice([blocks, *SENTINELS], table.shape)
    table = np.where(rng.random(table.shape) < 0.15, missing, table)
    room = int(page_size * max_pages)
    lengths = rng.integers(0, room, sequences)
    wrapping = (1 << 32) - rng.integers(1, 5, sequences)
    lengths = np.where(rng.random(sequences) < 0.15, wrapping, lengths)
    heads, width, rope_dim = (int(n) for n in rng.integers((1, 1, 1), (4, 40, 6)) * (1, 1, 2))

    def values(*shape: int) -> Array:
        magnitude = rng.choice([1e-3, 1.0, 30.0, 500.0], (*shape[:-1], 1))
        return rng.standard_normal(shape) * magnitude

    slots = np.ascontiguousarray(values(blocks, int(page_size), width + rope_dim))
    gamma = cases.make_gamma(width, "float32", seed=tokens) * rng.choice([1, 1, 1, 400], width)
    return Batch(
        q=values(tokens, heads, rope_dim).astype(np.dtype(q_dtype)),
        kv=values(tokens, width + rope_dim).astype(ml_dtypes.bfloat16),
        offsets=offsets.astype(np.uint32),
        freqs=frequencies(int(rng.integers(1, room + 9)), rope_dim, freqs_dtype),
        gamma=gamma.astype(np.dtype(gamma_dtype)),
        slots=saturated(slots, cache_dtype).astype(np.dtype(cache_dtype)),
        table=table.astype(np.uint32),
        lengths=lengths.astype(np.uint32),
    )


@st.composite
def wild_batches(draw: st.DrawFn) -> Batch:
    """Batches whose tables hold anything, of values that any arithmetic gets right."""
    rng = np.random.default_rng(draw(st.integers(0, (1 << 32) - 1)))
    page_size = draw(st.integers(1, 4))
    # Left to itself, hypothesis would make most batches of nothing.
    sequences, max_pages, blocks, tokens, positions = (
        draw(st.integers(low, high)) * int(rng.random() > 0.04)
        for low, high in ((1, 4), (1, 3), (1, 9), (1, 8), (5, 16))
    )

    def some_wild(usual: Array) -> Array:
        """One of seven is a number that is no block, or close to 2^32."""
        near = (1 << 32) - rng.integers(1, 10, usual.shape)
        wild = np.where(rng.random(usual.shape) < 0.5, near, rng.choice([blocks, *SENTINELS]))
        return np.where(rng.random(usual.shape) < 1 / 7, wild, usual).astype(np.uint32)

    offsets = rng.integers(0, tokens + 2, sequences + 1)
    if rng.random() < 0.7:
        offsets.sort()
    if rng.random() < 0.4:
        offsets = some_wild(offsets)
    pages = np.resize(rng.permutation(max(1, blocks)), sequences * max_pages)
    lengths = some_wild(rng.integers(0, 9, sequences))
    return Batch(
        q=np.arange(1, 4 * tokens + 1, dtype=np.float32).reshape(tokens, 2, 2),
        kv=np.arange(1, 5 * tokens + 1).reshape(tokens, 5).astype(ml_dtypes.bfloat16),
        offsets=offsets.astype(np.uint32),
        freqs=frequencies(positions, 2, "float32"),
        gamma=np.ones(3, np.float32),
        slots=np.arange(5 * blocks * page_size, dtype=np.float32).reshape(blocks, page_size, 5),
        table=some_wild(pages).reshape(sequences, max_pages),
        lengths=lengths,
    )


def sized(
    counts: tuple[int, ...],
    cached: tuple[int, ...],
    *,
    heads: int = 2,
    width: int = 512,
    rope_dim: int = 64,
    page_size: int = 16,
    padding: tuple[int, int] = (0, 2),
    missing: float = 0.0,
    dtypes: tuple[str, str, str, str] = ("bfloat16", "float32", "bfloat16", "bfloat16"),
    values: Callable[[int, int, str], Array] | None = None,
) -> Batch:
    """A batch that any call takes: sequences of so many tokens, after so many that are cached.

    `padding` is how many tokens come before and after; `missing`, how many pages are none; `dtypes`
    those of q, frequencies, gamma and cache; `values(rows, columns, dtype)` what q, kv and cache
    hold, by default normal values of several magnitudes.
    """
    rng = np.random.default_rng((sum(counts), heads, width, rope_dim, page_size))
    sequences, (before, after) = len(counts), padding
    tokens = before + sum(counts) + after
    ends = [c + n for c, n in zip(cached, counts, strict=True)]
    max_pages = -(-max(ends, default=0) // page_size) + 1
    blocks = sequences * max_pages + 1
    table = rng.permutation(blocks)[: blocks - 1].reshape(sequences, max_pages)
    absent = rng.choice([blocks, *SENTINELS], table.shape)

    def scattered(rows: int, columns: int, dtype: str) -> Array:
        magnitude = rng.choice([1e-3, 1.0, 30.0, 500.0], (rows, 1))
        wide = rng.standard_normal((rows, columns)) * magnitude
        return saturated(wide, dtype).astype(np.dtype(dtype))

    make, head_size = values or scattered, width + rope_dim
    return Batch(
        q=make(tokens * heads, rope_dim, dtypes[0]).reshape(tokens, heads, rope_dim),
        kv=make(tokens, head_size, "bfloat16"),
        offsets=(before + np.cumsum([0, *counts])).astype(np.uint32),
        freqs=frequencies(max([*ends, 1]), rope_dim, dtypes[1]),
        gamma=cases.make_gamma(width, dtypes[2]),
        slots=make(blocks * page_size, head_size, dtypes[3]).reshape(blocks, page_size, head_size),
        table=np.where(rng.random(table.shape) < missing, absent, table).astype(np.uint32),
        lengths=np.array(cached, np.uint32),
    )


def prefill(tokens: int, heads: int, q_dtype: str = "bfloat16", cache: str = "bfloat16") -> Batch:
    """Three sequences in pages of 16, of the widths of DeepSeek-V3."""
    pages, lengths = -(-tokens // 16) + 1, np.array([5, 0, 16], np.uint32)
    offsets = np.array([0, tokens // 3, tokens // 2, tokens], np.uint32)
    blocks = 3 * (pages + 1)
    table = np.random.default_rng(7).permutation(blocks).reshape(3, -1)
    return Batch(
        q=cases.normal(tokens, heads * 64, dtype=q_dtype).reshape(tokens, heads, 64),
        kv=cases.normal(tokens, 576),
        offsets=offsets,
        freqs=frequencies(tokens + 32, 64, "float32"),
        gamma=cases.make_gamma(512, "bfloat16"),
        slots=cases.normal(blocks * 16, 576, dtype="float32")
        .astype(np.dtype(cache))
        .reshape(blocks, 16, 576),
        table=table.astype(np.uint32),
        lengths=lengths,
    )


# -- calls ----------------------------------------------------------------------------------------


def paged(batch: Batch, layers: int = 1, layer: int = 0) -> PagedKVCache:
    """A cache with a copy of the batch's slots as one layer, and random bytes as the others."""
    blocks, page_size, width = batch.slots.shape
    shape = (blocks, 1, layers, page_size, 1, width * batch.slots.itemsize)
    codes = np.random.default_rng(layers).integers(0, 256, shape, np.uint8)
    store = codes.view(batch.slots.dtype)
    store[:, 0, layer, :, 0] = batch.slots
    return PagedKVCache(store, batch.table, batch.lengths)


def call(op: str, batch: Batch, cache: PagedKVCache, layer: int = 0, **options: Any) -> Any:
    """An operation on a layer of `cache`, all else from the batch."""
    rest = (batch.offsets, batch.freqs, batch.gamma)
    if op == OPS[0]:
        return irnorm.fused_rope_rmsnorm(batch.q, *rest, cache.layer(layer), **options)
    return irnorm.mla_fused_rope_rmsnorm_quantization(
        batch.q, batch.kv, *rest, cache, layer, **options
    )


def to_torch(array: Array) -> Any:
    """The same memory as a tensor; torch knows ml_dtypes only by their bits."""
    import torch

    if array.dtype.name not in ml_dtypes.__dict__:
        return torch.from_numpy(array)
    bits = array.view(f"i{array.itemsize}")
    return torch.from_numpy(bits).view(getattr(torch, array.dtype.name))


def from_torch(tensor: Any) -> Array:
    """The same values as an array."""
    import torch

    tensor = tensor.detach().contiguous()
    name = str(tensor.dtype).removeprefix("torch.")
    if name in ml_dtypes.__dict__:
        kind = {1: torch.uint8, 2: torch.int16}[tensor.element_size()]
        codes: Array = tensor.view(kind).numpy()
        return codes.view(getattr(ml_dtypes, name))
    array: Array = tensor.numpy()
    return array


# -- the test of the original ---------------------------------------------------------------------


def originals_batch(heads: int, cached: Array, counts: Array) -> Batch:
    """Pages of 128, bfloat16; the cache has the latents of `kv` where their tokens go."""
    sequences, tokens = len(counts), int(counts.sum())
    pages = -(-(cached + counts) // 128)
    order = np.random.default_rng(heads).permutation(pages.sum())
    table = np.full((sequences, pages.max()), SENTINELS[1], np.uint32)
    for b, end in enumerate(np.cumsum(pages)):
        table[b, : pages[b]] = order[end - pages[b] : end]
    batch = Batch(
        q=cases.normal(tokens, heads * 64).reshape(tokens, heads, 64),
        kv=cases.normal(tokens, 576),
        offsets=np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32),
        freqs=frequencies(4096 + 256, 64, "bfloat16"),
        gamma=cases.make_gamma(512, "bfloat16"),
        slots=np.zeros((int(pages.sum()), 128, 576), ml_dtypes.bfloat16),
        table=table,
        lengths=cached.astype(np.uint32),
    )
    blocks, places, _ = _where(batch)
    batch.slots[blocks, places] = batch.kv
    return batch


def assert_meets_the_originals_bar(batch: Batch, q_out: Array, slots_out: Array) -> None:
    """``|error| <= 0.1 + 0.05 |expected|`` against float64."""
    blocks, places, positions = _where(batch)
    freqs = batch.freqs[positions].astype(np.float64)
    turns = freqs[:, 0::2] + 1j * freqs[:, 1::2]
    latent, key = np.split(batch.kv.astype(np.float64), [512], axis=1)
    rms = np.sqrt(np.mean(latent**2, axis=1, keepdims=True) + 1e-6)
    expected_q = (batch.q.astype(np.float64).view(np.complex128) * turns[:, None]).view(np.float64)
    stored = latent / rms * batch.gamma.astype(np.float64)
    expected_k = (key.copy().view(np.complex128) * turns).view(np.float64)
    rows = slots_out[blocks, places].astype(np.float64)
    for actual, expected in (
        (q_out.astype(np.float64), expected_q),
        (rows[:, :512], stored),
        (rows[:, 512:], expected_k),
    ):
        assert actual.shape == expected.shape
        assert (np.abs(actual - expected) <= 0.1 + 0.05 * np.abs(expected)).all()


def _where(batch: Batch) -> Array:
    """Blocks, places in them, and positions, of all tokens."""
    found = []
    for t in range(len(batch.q)):
        sequence, position = literal_position(batch, t) or (0, 0)
        found.append((*(literal_slot(batch, sequence, position) or (0, 0)), position))
    return np.array(found).T
