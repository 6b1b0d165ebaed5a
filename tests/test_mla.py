"""The two operations of MLA, byte for byte against the reference: q, and the memory of a cache."""

from __future__ import annotations

import itertools
import math
import threading
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import irnorm
from irnorm import compiler, lang, runtime, targets
from irnorm.bench.arrays import aligned
from irnorm.errors import ArgumentError
from irnorm.paged import PagedKVCache
from tests import cases
from tests.checks import assert_same_bytes, bits
from tests.mla_batches import (
    OPS,
    SENTINELS,
    Batch,
    assert_meets_the_originals_bar,
    call,
    from_torch,
    originals_batch,
    paged,
    prefill,
    sized,
    to_torch,
    wild_batches,
)

Array = npt.NDArray[Any]
Dtypes = tuple[str, str, str, str]

FN, FNUZ = cases.FLOAT8_DTYPES
BOTH = pytest.mark.parametrize("op", OPS)

#: dtypes of q, frequencies, gamma and cache; and of the second operation's output. Every pair of
#: the first two, and every dtype of each; what is compiled for the width of even ones is fixed.
DTYPES: tuple[tuple[Dtypes, str | None], ...] = (
    (("bfloat16", "float32", "bfloat16", "bfloat16"), None),
    (("bfloat16", "bfloat16", "bfloat16", FN), FN),
    (("bfloat16", "float16", "float32", FNUZ), FNUZ),
    (("float16", "float32", "float16", "float16"), "float16"),
    (("float16", "bfloat16", "float32", "float32"), FNUZ),
    (("float16", "float16", "bfloat16", FN), "bfloat16"),
    (("float32", "float32", "float32", "float32"), "float16"),
    (("float32", "bfloat16", "float16", FNUZ), FN),
    (("float32", "float16", "float16", "bfloat16"), "float32"),
    (("bfloat16", "float32", "bfloat16", FN), FN),
)
EVERY_DTYPE = pytest.mark.parametrize("number", range(len(DTYPES)))


def widths(number: int) -> tuple[tuple[int, int], ...]:
    """What a row of `DTYPES` is tested with: columns of latents and of keys."""
    return ((512, 64),) if number % 2 == 0 else ((100, 6), (33, 130))


def options(op: str, out_dtype: str | None) -> dict[str, Any]:
    return {"out_rope_dtype": out_dtype} if op == OPS[1] and out_dtype else {}


def expected(
    op: str, batch: Batch, cache: PagedKVCache, layer: int = 0, **given: Any
) -> tuple[Array, Array]:
    """What q, and all blocks of the cache, are to be."""
    q_out, slots = batch.run(op, given.pop("out_rope_dtype", None), **given)
    blocks = cache.blocks.copy()
    blocks[:, 0, layer, :, 0] = slots
    return q_out, blocks


def check(
    op: str, batch: Batch, layers: int = 1, layer: int = 0, target: str | None = None, **given: Any
) -> None:
    """An operation gives the reference's bytes, and leaves all else as it was."""
    cache = paged(batch, layers, layer)
    q_out, blocks = expected(op, batch, cache, layer, **given)
    before = {f.name: getattr(batch, f.name).tobytes() for f in fields(batch)}
    found = call(op, batch, cache, layer, target=target, **given)
    assert_same_bytes(found, q_out, "q")
    assert_same_bytes(cache.blocks, blocks, "cache")
    assert {f.name: getattr(batch, f.name).tobytes() for f in fields(batch)} == before


# -- values ---------------------------------------------------------------------------------------


@BOTH
@EVERY_DTYPE
def test_batches_in_every_dtype(number: int, op: str) -> None:
    """Ragged, with empty sequences and missing pages; decode; prefill."""
    dtypes, out_dtype = DTYPES[number]
    given = options(op, out_dtype)
    for width, rope_dim in widths(number):
        shape: dict[str, Any] = {"width": width, "rope_dim": rope_dim, "dtypes": dtypes}
        ragged = sized((3, 0, 1, 18, 0), (5, 0, 33, 15, 7), padding=(1, 2), missing=0.2, **shape)
        check(op, ragged, layers=3, layer=1, **given)
        check(op, sized((1,) * 9, tuple(range(0, 36, 4)), heads=16, **shape), **given)
        check(op, sized((70,), (0,), heads=3, padding=(0, 0), **shape), **given)


@BOTH
@EVERY_DTYPE
def test_unusual_values_in_every_dtype(number: int, op: str) -> None:
    """Every kind of row: NaN, Inf, subnormal, beyond what FP8 and float16 hold."""
    dtypes, out_dtype = DTYPES[number]

    def values(rows: int, columns: int, dtype: str) -> Array:
        if dtype not in cases.FLOAT_DTYPES:  # any bytes: all codes
            codes = np.random.default_rng(rows).integers(0, 256, (rows, columns), np.uint8)
            return codes.view(dtype)
        found, _ = cases.mixed_rows(columns, dtype)
        return np.resize(np.roll(found, rows, axis=0), (rows, columns))

    for width, rope_dim in widths(number):
        shape: dict[str, Any] = {"width": width, "rope_dim": rope_dim, "dtypes": dtypes}
        batch = sized((38, 20, 19), (0, 3, 40), heads=3, values=values, **shape)
        for epsilon in (1e-6, 0.0, 7.5):
            check(op, batch, epsilon=epsilon, **options(op, out_dtype))


@BOTH
def test_frequencies_and_weights_of_every_kind(op: str) -> None:
    for number in (0, 1, 3):
        dtypes, out_dtype = DTYPES[number]
        width, rope_dim = widths(number)[0]
        batch = sized((38,), (0,), width=width, rope_dim=rope_dim, dtypes=dtypes)
        freqs, _ = cases.mixed_rows(rope_dim, dtypes[1])
        for gamma in cases.mixed_rows(width, dtypes[2], per_kind=1)[0]:
            check(op, replace(batch, freqs=freqs, gamma=gamma), **options(op, out_dtype))


@pytest.mark.parametrize(("heads", "sequences", "most"), [(16, 1, 256), (64, 4, 100), (128, 16, 8)])
@BOTH
def test_the_originals_bar(op: str, heads: int, sequences: int, most: int) -> None:
    """The test of the original: up to 4096 tokens cached, 256 new, against float64."""
    rng = np.random.default_rng(heads)
    counts = rng.integers(1, most + 1, sequences)
    counts[0] = most
    batch = originals_batch(heads, rng.integers(0, 4097, sequences), counts)
    cache = paged(batch)
    q_out = call(op, batch, cache)
    assert_meets_the_originals_bar(batch, q_out, cache.blocks[:, 0, 0, :, 0])


# -- shapes ---------------------------------------------------------------------------------------


@BOTH
def test_every_shape(op: str) -> None:
    for width, rope_dim, heads, page_size in (
        *((512, 64, heads, 16) for heads in (0, 1, 3, 16, 128)),
        *((512, 64, 2, page_size) for page_size in (1, 5, 128)),
        *((512, rope_dim, 3, 5) for rope_dim in (2, 6, 130)),
        *((width, 64, 1, 16) for width in (1, 7, 100, 576)),
        *((width, rope_dim, 2, 1) for width in (1, 7, 63) for rope_dim in (2, 6, 62, 130)),
        (1, 2, 0, 1),
        (100, 6, 128, 128),
    ):
        batch = sized(
            *((4, 0, 1, 9), (7, 3, 12, 0)),
            **{"heads": heads, "width": width, "rope_dim": rope_dim, "page_size": page_size},
        )
        check(op, batch, layers=2, layer=1)


@BOTH
def test_only_its_layer_changes(op: str) -> None:
    batch = sized((4, 0, 1, 9), (7, 3, 12, 0))
    for layers in (1, 5):
        for layer in range(layers):
            check(op, batch, layers=layers, layer=layer)
    cache = paged(batch, 3, 2)
    q_out, blocks = expected(op, batch, cache, 2)
    assert_same_bytes(call(op, batch, cache, -1), q_out)
    assert_same_bytes(cache.blocks, blocks)


@BOTH
def test_many_sequences(op: str) -> None:
    """More than the host looks at one by one; and as many as a search has steps for."""
    for sequences in (24, 25, 64, 65, 300):
        counts = tuple(b * 7 % 4 for b in range(sequences))
        cached = tuple(b % 40 for b in range(sequences))
        check(op, sized(counts, cached, width=100, rope_dim=6, page_size=7))
    empty = (0,) * 9
    counts = (2, *empty[:1], 1, *empty[:2], 3, *empty[:3], 1, 1, *empty, 4, *empty)
    check(op, sized(counts, (5,) * len(counts), width=100, rope_dim=6, page_size=7))


@BOTH
def test_more_than_caches_keep(op: str) -> None:
    """What is written then goes past them: slots that begin cache lines, and others."""
    for width in (512, 500):
        batch = sized((2100, 70), (3, 0), heads=9, width=width)
        cache = paged(batch)
        blocks = aligned(cache.blocks.shape, cache.blocks.dtype)
        blocks[...] = cache.blocks
        cache = PagedKVCache(blocks, cache.lookup_table, cache.cache_lengths)
        q_out, blocks = expected(op, batch, cache)
        found = aligned(q_out.shape, q_out.dtype)
        call(op, batch, cache, q_rope_output=found)
        found[batch.offsets[-1] :] = 0
        assert_same_bytes(found, q_out, "q")
        assert_same_bytes(cache.blocks, blocks, "cache")


@pytest.mark.parametrize("dtype", [FN, "bfloat16", "float32"])
@BOTH
def test_pairs_across_cache_lines(op: str, dtype: str) -> None:
    """More than caches keep, of keys that begin at odd elements: pairs of columns stay together."""
    tokens = (2 << 20) // (186 * np.dtype(dtype).itemsize) + 2
    dtypes = ("bfloat16", "float32", "bfloat16", dtype)
    check(op, sized((tokens,), (3,), heads=1, width=33, rope_dim=186, dtypes=dtypes))


@BOTH
def test_nothing_to_do(op: str) -> None:
    batch = sized((4, 0, 9), (7, 3, 0), heads=3, padding=(2, 2))
    zeros = np.zeros(4, np.uint32)
    no_sequence = replace(batch, table=batch.table[:0], lengths=zeros[:0])
    for idle in (
        replace(batch, q=batch.q[:0], kv=batch.kv[:0], offsets=zeros),
        *(replace(no_sequence, offsets=np.array([n], np.uint32)) for n in (0, 5, 17)),
        replace(batch, offsets=zeros),
        replace(batch, offsets=zeros + np.uint32(17)),
        replace(batch, offsets=zeros, freqs=batch.freqs[:0]),
        replace(batch, offsets=zeros, table=batch.table[:, :0]),
        replace(batch, table=np.full_like(batch.table, SENTINELS[1])),
        replace(batch, slots=batch.slots[:0]),
        replace(batch, q=batch.q[:, :0]),
    ):
        check(op, idle, layers=2, layer=1)


@BOTH
def test_pages_that_sequences_share(op: str) -> None:
    """A common prefix is read by nobody; what is behind it goes to pages of their own."""
    batch = sized((3, 5, 1), (16, 19, 32), page_size=16)
    batch.table[:, 0] = batch.table[0, 0]
    check(op, batch)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.data(), st.sampled_from(OPS))
def test_random_batches(data: st.DataObject, op: str) -> None:
    dtypes, out_dtype = DTYPES[data.draw(st.sampled_from([1, 3, 7]), "dtypes")]
    pairs = data.draw(
        st.lists(st.tuples(st.integers(0, 9), st.integers(0, 40)), min_size=1, max_size=7)
    )
    shape = {
        name: data.draw(st.integers(least, most), name)
        for name, least, most in (("heads", 1, 5), ("width", 1, 200), ("page_size", 1, 20))
    }
    batch = sized(
        *(tuple(c for c, _ in pairs), tuple(c for _, c in pairs)),
        rope_dim=2 * data.draw(st.integers(1, 40), "pairs of columns"),
        padding=(data.draw(st.integers(0, 2)), data.draw(st.integers(0, 2))),
        missing=data.draw(st.sampled_from([0.0, 0.3])),
        dtypes=dtypes,
        **shape,
    )
    layers = data.draw(st.integers(1, 3), "layers")
    layer = data.draw(st.integers(0, layers - 1), "layer")
    check(op, batch, layers, layer, **options(op, out_dtype))


def apart(batch: Batch) -> Batch:
    """The batch, with a block for no more than one page: the others have none."""
    pages = batch.table.ravel()
    first = np.zeros(pages.size, bool)
    first[np.unique(pages, return_index=True)[1]] = True
    table = np.where(first, pages, np.uint32(SENTINELS[1])).reshape(batch.table.shape)
    return replace(batch, table=table)


def is_refused(batch: Batch) -> bool:
    """Whether the host can see that there is something wrong with the tables."""
    offsets, lengths = batch.offsets.tolist(), batch.lengths.tolist()
    room = min(len(batch.freqs), batch.table.shape[1] * batch.slots.shape[1])
    pairs = list(itertools.pairwise(offsets))
    return any(first > behind or behind > len(batch.q) for first, behind in pairs) or any(
        first < behind and length + behind - first > room
        for (first, behind), length in zip(pairs, lengths, strict=True)
    )


@settings(max_examples=200, deadline=None, derandomize=True)
@given(wild_batches(), st.sampled_from(OPS))
def test_tables_of_all_kinds_are_refused_or_followed(batch: Batch, op: str) -> None:
    batch = apart(batch)
    if not is_refused(batch):
        check(op, batch, layers=2, layer=1)
        return
    cache = paged(batch, 2, 1)
    before, q_out = cache.blocks.copy(), np.full_like(batch.q, 7.5)
    with pytest.raises(ArgumentError, match=f"^{op}: "):
        call(op, batch, cache, 1, q_rope_output=q_out)
    assert_same_bytes(cache.blocks, before)
    assert (q_out == 7.5).all()


# -- memory ---------------------------------------------------------------------------------------

#: Elements from a token to the next, from a head to the next, and before: of 3 heads of 64 columns.
STRIDES = ((192, 64, 0), (3 * 192, 192, 128), (200, 65, 3), (64, 17 * 64, 0), (67, 17 * 67, 1))


def strided(values: Array, token: int, head: int, before: int) -> tuple[Array, Array]:
    """Memory, of bytes 0xA5 else, and in it `values` at other strides."""
    tokens, heads, columns = values.shape
    size = before + (tokens - 1) * token + (heads - 1) * head + columns + 7
    memory = np.full(size * values.itemsize, 0xA5, np.uint8).view(values.dtype)
    steps = [n * values.itemsize for n in (token, head, 1)]
    view = np.lib.stride_tricks.as_strided(memory[before:], values.shape, steps, writeable=True)
    view[...] = values
    return memory, view


@pytest.mark.parametrize("number", [0, 3])
@BOTH
def test_slices_of_a_larger_q(op: str, number: int) -> None:
    """Of the fused projection, and with heads before tokens; in place and not."""
    dtypes, _ = DTYPES[number]
    batch = sized((3, 0, 12), (5, 2, 40), heads=3, padding=(1, 1), dtypes=dtypes)
    q_out, blocks = expected(op, batch, paged(batch))
    used = np.r_[1:16]
    for strides in STRIDES:
        memory, q = strided(batch.q, *strides)
        cache, held = paged(batch), memory.copy()
        assert_same_bytes(call(op, replace(batch, q=q), cache), q_out)
        assert_same_bytes(cache.blocks, blocks)
        assert_same_bytes(memory, held)
        for other in STRIDES:
            wanted, view = strided(np.full_like(q_out, 7.5), *other)
            store, out = strided(np.full_like(q_out, 7.5), *other)
            view[used] = q_out[used]
            cache = paged(batch)
            assert call(op, replace(batch, q=q), cache, q_rope_output=out) is out
            assert_same_bytes(store, wanted)
            assert_same_bytes(cache.blocks, blocks)
        q_wanted, view = strided(batch.q, *strides)
        view[used] = q_out[used]
        assert call(op, replace(batch, q=q), paged(batch), q_rope_output=q) is q
        assert_same_bytes(memory, q_wanted)


def test_outputs_of_another_dtype() -> None:
    for number in (1, 4, 6):
        dtypes, out_dtype = DTYPES[number]
        width, rope_dim = widths(number)[0]
        batch = sized((3, 0, 12), (5, 2, 40), width=width, rope_dim=rope_dim, dtypes=dtypes)
        q_out, _ = expected(OPS[1], batch, paged(batch), out_rope_dtype=out_dtype)
        wanted, view = strided(np.ones_like(q_out), 5 * rope_dim, 2 * rope_dim, 3)
        memory, out = strided(np.ones_like(q_out), 5 * rope_dim, 2 * rope_dim, 3)
        view[:15] = q_out[:15]
        given = {"out_rope_dtype": np.dtype(out_dtype), "q_rope_output": out}
        assert call(OPS[1], batch, paged(batch), **given) is out
        assert_same_bytes(memory, wanted)


@BOTH
def test_rows_of_tokens_in_no_sequence(op: str) -> None:
    """Zero in outputs that are made, as they were in those that are supplied."""
    batch = sized((3, 0, 2), (5, 2, 9), padding=(4, 3))
    for _ in range(3):  # memory that was in use before
        q_out = call(op, batch, paged(batch))
        assert not bits(q_out[[0, 1, 2, 3, 9, 10, 11]]).any()
        q_out[...] = np.nan
    out = np.full_like(batch.q, 7.5)
    call(op, batch, paged(batch), q_rope_output=out)
    assert (out[[0, 1, 2, 3, 9, 10, 11]] == 7.5).all()
    assert (out[4:9] != 7.5).all()


@BOTH
def test_strides_of_all_else(op: str) -> None:
    """kv, frequencies, tables; and blocks whose slots are apart, or in another order of axes."""
    batch = sized((3, 0, 12), (5, 2, 40), page_size=5)
    batch.table[...] = np.unique(batch.table)[: batch.table.shape[1]]  # one row for all
    batch = replace(batch, lengths=np.array([5, 2, 10], np.uint32))
    q_out, blocks = expected(op, batch, paged(batch))
    moved = replace(
        batch,
        kv=cases.widen(batch.kv, 3, 5),
        freqs=cases.widen(batch.freqs, 1, 2),
        offsets=cases.place(batch.offsets, 4),
        lengths=cases.place(batch.lengths, 12),
        table=np.broadcast_to(batch.table[0], batch.table.shape),
    )
    around = np.full((5, 3, len(blocks), 2, 600), 7.5, batch.slots.dtype)
    around[:, 1, :, 0, 9:585] = batch.slots.transpose(1, 0, 2)
    wanted = around.copy()
    wanted[:, 1, :, 0, 9:585] = blocks[:, 0, 0, :, 0].transpose(1, 0, 2)
    view = around[:, :, :, :1, None, 9:585].transpose(2, 3, 1, 0, 4, 5)
    cache = PagedKVCache(view, moved.table, moved.lengths)
    assert_same_bytes(call(op, moved, cache, 1), q_out)
    assert_same_bytes(around, wanted)


@BOTH
def test_alignment_does_not_matter(op: str) -> None:
    batch = sized((3, 0, 12), (5, 2, 40))
    q_out, blocks = expected(op, batch, paged(batch))
    for offset in range(0, 65, 6):
        even = offset // 4 * 4
        placed = {
            f.name: cases.place(getattr(batch, f.name), offset if i % 2 else 64 - offset)
            for i, f in enumerate(fields(batch))
            if f.name not in ("slots", "freqs", "offsets", "table", "lengths")
        }
        placed |= {
            name: cases.place(getattr(batch, name), even)
            for name in ("freqs", "offsets", "table", "lengths")
        }
        moved = replace(batch, **placed)
        store = cases.place(paged(batch).blocks, offset)
        cache = PagedKVCache(store, moved.table, moved.lengths)
        assert_same_bytes(call(op, moved, cache), q_out)
        assert_same_bytes(store, blocks)


# -- kinds of arrays ------------------------------------------------------------------------------


def tensors(batch: Batch, index: str) -> Batch:
    """The batch in torch, its tables as uint32 or int32."""
    found = {f.name: getattr(batch, f.name) for f in fields(batch)}
    for name in ("offsets", "table", "lengths"):
        found[name] = found[name].view(index)
    return Batch(**{name: to_torch(array) for name, array in found.items()})


@pytest.mark.parametrize("index", ["uint32", "int32"])
@EVERY_DTYPE
@BOTH
def test_torch_tensors(op: str, number: int, index: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    dtypes, out_dtype = DTYPES[number]
    width, rope_dim = widths(number)[0]
    shape: dict[str, Any] = {"width": width, "rope_dim": rope_dim, "dtypes": dtypes}
    batch = sized((3, 0, 12), (5, 2, 40), padding=(1, 1), missing=0.2, **shape)
    given = options(op, out_dtype)
    numpy_cache = paged(batch, 2, 1)
    q_out, blocks = expected(op, batch, numpy_cache, 1, **given)
    given = {name: getattr(torch, dtype) for name, dtype in given.items()}
    moved = tensors(batch, index)
    for output in (None, torch.ones(batch.q.shape).to(getattr(torch, q_out.dtype.name))):
        store = to_torch(numpy_cache.blocks.copy())
        cache = PagedKVCache(store, moved.table, moved.lengths)
        with torch.no_grad():
            found = call(op, moved, cache, 1, q_rope_output=output, **given)
        assert isinstance(found, torch.Tensor)
        assert output is None or found is output
        if output is not None:
            q_out[[0, -1]] = 1
        assert_same_bytes(from_torch(found), q_out)
        assert_same_bytes(from_torch(store), blocks)


@BOTH
def test_integers_of_tables(op: str) -> None:
    """int32 is read as uint32: -1 is no block."""
    batch = sized((3, 0, 12), (5, 2, 40))
    batch.table[0] = SENTINELS[1]
    q_out, blocks = expected(op, batch, paged(batch))
    signed = {name: getattr(batch, name).view(np.int32) for name in ("offsets", "table", "lengths")}
    moved = replace(batch, **signed)
    cache = paged(moved)
    assert_same_bytes(call(op, moved, cache), q_out)
    assert_same_bytes(cache.blocks, blocks)


@pytest.mark.parametrize("target", [target.name for target in targets.runnable()])
@BOTH
def test_every_level_of_cpu(op: str, target: str) -> None:
    """Of x86-64 v3 and v4, where the machine has them."""
    for number in (0, 1) if op == OPS[1] else (0,):
        dtypes, out_dtype = DTYPES[number]
        for width, rope_dim in widths(number):
            shape: dict[str, Any] = {"width": width, "rope_dim": rope_dim, "dtypes": dtypes}
            batch = sized((3, 0, 32), (5, 2, 40), missing=0.2, heads=3, **shape)
            check(op, batch, target=target, **options(op, out_dtype))


# -- threads --------------------------------------------------------------------------------------


@pytest.fixture
def threads() -> Iterator[Callable[[int], None]]:
    before = irnorm.get_num_threads()
    yield irnorm.set_num_threads
    irnorm.set_num_threads(before)


@pytest.mark.parametrize("count", [1, 2, 5])
@BOTH
def test_the_number_of_threads_does_not_matter(
    op: str, count: int, threads: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    threads(count)
    check(op, prefill(300, 64))  # more than a million elements
    monkeypatch.setattr(runtime, "THREAD_ELEMENTS", 1)
    for tokens in (0, 1, 3, 21):
        check(op, sized((tokens,) * 3, (5, 0, 33), missing=0.2))


@BOTH
def test_threads_that_write_to_one_cache(op: str) -> None:
    """Each calls for a sequence of its own, again and again."""
    workers, steps, count = 4, 6, 24
    total = steps * count
    whole = sized((total,) * workers, (3, 0, 50, 7), heads=8, padding=(0, 0), page_size=5)
    calls = []
    for b, step in np.ndindex(workers, steps):
        tokens = slice(b * total + step * count, b * total + (step + 1) * count)
        lengths = whole.lengths + np.uint32(step * count)
        offsets = np.where(np.arange(workers + 1) > b, count, 0).astype(np.uint32)
        own = {"q": whole.q[tokens], "kv": whole.kv[tokens], "offsets": offsets}
        calls.append(replace(whole, **own, lengths=lengths))
    q_out, wanted = whole.run(op)
    outputs = [part.tobytes() for part in np.split(q_out, len(calls))]
    for _ in range(8):
        blocks = paged(whole).blocks
        found: list[bytes] = [b""] * len(calls)
        barrier = threading.Barrier(workers)

        def work(first: int, blocks: Array = blocks, found: list[bytes] = found) -> None:
            barrier.wait()  # noqa: B023
            for number in range(first, first + steps):
                one = calls[number]
                cache = PagedKVCache(blocks, one.table, one.lengths)
                found[number] = call(op, one, cache).tobytes()

        running = [threading.Thread(target=work, args=(b * steps,)) for b in range(workers)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        assert found == outputs
        assert_same_bytes(blocks[:, 0, 0, :, 0], wanted)


# -- compiling ------------------------------------------------------------------------------------


@BOTH
def test_sizes_and_epsilon_compile_nothing(op: str, monkeypatch: pytest.MonkeyPatch) -> None:
    check(op, sized((3, 2), (5, 0), width=100, rope_dim=6))
    check(op, sized((3, 2), (5, 0)))
    monkeypatch.setattr(compiler, "emit", pytest.fail)
    for epsilon in (0.0, 1e-30, 1e-5, 3.0):
        check(op, sized((3, 2), (5, 0), width=7, rope_dim=130, page_size=3), epsilon=epsilon)
        check(op, sized((3, 2, 9), (5, 0, 1), heads=7, page_size=128), layers=3, epsilon=epsilon)


@BOTH
def test_compile_only(op: str) -> None:
    batch = sized((3, 2), (5, 0))
    cache, out = paged(batch), np.full_like(batch.q, 7.5)
    before = cache.blocks.copy()
    assert call(op, batch, cache, q_rope_output=out, compile_only=True) is None
    assert call(op, batch, cache, compile_only=True) is None
    assert_same_bytes(cache.blocks, before)
    assert (out == 7.5).all()


# -- latents that a function makes ----------------------------------------------------------------


def f32(array: Array) -> Array:
    return array.astype(np.float32)


def check_made(
    batch: Batch, kv: Any, made: Array, function: Callable[..., Any] | None, **given: Any
) -> None:
    """`function` of `kv` gives the cache what kv of `made`, float32, does."""
    cache = paged(batch)
    q_out, blocks = expected(OPS[1], replace(batch, kv=made), cache, **given)
    found = call(OPS[1], replace(batch, kv=kv), cache, kv_input_fn=function, **given)
    assert_same_bytes(found, q_out)
    assert_same_bytes(cache.blocks, blocks)


WIDE = ("float32", "float32", "float32", "float32")


@pytest.mark.parametrize(("width", "rope_dim"), [(512, 64), (100, 6)])
def test_kv_input_fn(width: int, rope_dim: int) -> None:
    """One array, and several; what they make is not rounded to bfloat16, which would show here."""
    batch = sized((3, 0, 32), (5, 2, 40), width=width, rope_dim=rope_dim, dtypes=WIDE)
    a, b = batch.kv, cases.normal(*batch.kv.shape, seed=5)
    for kv in (a, (a,)) if width < 512 else ():
        check_made(batch, kv, f32(a), lambda x: x)
    both = f32(a) + f32(b)
    check_made(batch, (a, b), both, lambda x, y: x + y)
    check_made(batch, [cases.widen(a, 1, 2), cases.widen(b, 0, 64)], both, lambda x, y: x + y)
    rounded = replace(batch, kv=both.astype(ml_dtypes.bfloat16)).run(OPS[1])[1]
    assert (replace(batch, kv=both).run(OPS[1])[1] != rounded).any()


@pytest.mark.parametrize(
    "shape",
    [(), (1,), (37, 1), (106,)],
    ids=str,
)
def test_kv_input_fn_of_smaller_arrays(shape: tuple[int, ...]) -> None:
    """A number, a column, and a row, which has a part for the latents and one for the key."""
    dtypes, out_dtype = DTYPES[1]
    batch = sized((3, 0, 32), (5, 2, 40), width=100, rope_dim=6, dtypes=dtypes)
    assert batch.kv.shape == (37, 106)
    given = {"out_rope_dtype": out_dtype}
    for seed in range(2):  # values, not constants of the trace
        store = cases.normal(1000, dtype="float32", seed=seed)
        factor = store[: math.prod(shape)].reshape(shape)
        made = f32(batch.kv) * factor
        check_made(batch, (batch.kv, factor), made, lambda x, s: x * s, **given)


def test_kv_input_fn_is_told_apart() -> None:
    batch = sized((3, 0, 32), (5, 2, 40), width=100, rope_dim=6)
    for constant in (0.25, -3.0):  # the same code object, another value
        made = np.maximum(f32(batch.kv), np.float32(constant))
        check_made(batch, batch.kv, made, lambda x: lang.maximum(x, constant))  # noqa: B023


@pytest.mark.parametrize("dtype", ["float16", "float32"])
def test_kv_of_other_dtypes(dtype: str) -> None:
    batch = sized((3, 0, 32), (5, 2, 40), width=100, rope_dim=6)
    kv = cases.make_rows("wide range", batch.kv.shape, dtype)
    check(OPS[1], replace(batch, kv=kv))


def test_kv_input_fn_of_torch_tensors() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    batch = sized((3, 0, 32), (5, 2, 40), width=100, rope_dim=6, dtypes=WIDE)
    other = cases.normal(*batch.kv.shape, seed=5)
    q_out, blocks = expected(OPS[1], replace(batch, kv=f32(batch.kv) + f32(other)), paged(batch))
    moved = tensors(batch, "uint32")
    moved.kv = (moved.kv, torch.nn.Parameter(to_torch(other)))
    cache = PagedKVCache(to_torch(paged(batch).blocks), moved.table, moved.lengths)
    found = call(OPS[1], moved, cache, kv_input_fn=lambda x, y: x + y)
    assert_same_bytes(from_torch(found), q_out)
    assert_same_bytes(from_torch(cache.blocks), blocks)
