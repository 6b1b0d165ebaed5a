"""What the operations of MLA touch, whatever the tables hold: the slots they say, and nothing else.

The worst of it is done in processes of their own, with pages around the arrays that nobody may
touch: a stray access ends the process.
"""

from __future__ import annotations

import ctypes
import mmap
import signal
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irnorm.ops import mla
from irnorm.paged import PagedKVCache
from tests import cases
from tests.checks import assert_same_bytes, bits
from tests.compiled import run_python, start_python
from tests.mla_batches import OPS, Batch, call, paged, sized, wild_batches

Array = npt.NDArray[Any]

FN, FNUZ = cases.FLOAT8_DTYPES
BOTH = pytest.mark.parametrize("op", OPS)
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="mprotect is called as on Linux")

#: Columns of latents and of keys; dtypes of q, frequencies, gamma and cache.
SHAPES = (
    (512, 64, ("bfloat16", "float32", "bfloat16", "bfloat16")),
    (512, 64, ("bfloat16", "float16", "float32", FNUZ)),
    (7, 6, ("bfloat16", "bfloat16", "bfloat16", FN)),
    (33, 130, ("float16", "float32", "float16", "float16")),
)
OUT_DTYPES = (None, FNUZ, FN, "float16")


def unchecked(*_: Any) -> int:
    """In place of `mla._check_tables`: no tokens are known to be in sequences.

    On the host the operations refuse offsets that decrease, and positions beyond everything; on a
    GPU nobody looks. Kernels have to be safe for any table, and this is how they get them here.
    """
    return 0


# -- what may change ------------------------------------------------------------------------------


def candidates(batch: Batch, t: int) -> list[tuple[int, int]]:
    """The sequences, and positions in them, that a token may be taken for.

    That is one at most if offsets do not decrease.
    """
    offsets, lengths = batch.offsets.tolist(), batch.lengths.tolist()
    found = []
    for b, (first, behind) in enumerate(pairwise(offsets)):
        position = lengths[b] + t - first
        if first <= t < behind and position < min(len(batch.freqs), 1 << 32):
            found.append((b, position))
    return found


def addressed(batch: Batch) -> tuple[Array, Array]:
    """Which rows of q may change, and how many tokens each slot may get."""
    blocks, page_size, _ = batch.slots.shape
    rows, slots = np.zeros(len(batch.q), bool), np.zeros((blocks, page_size), int)
    for t in range(len(batch.q)):
        for b, position in candidates(batch, t):
            rows[t] = True
            page, place = divmod(position, page_size)
            if page < batch.table.shape[1] and batch.table[b, page] < blocks:
                slots[batch.table[b, page], place] += 1
    return rows, slots


def check_wild(
    op: str, batch: Batch, layers: int = 1, place: Callable[..., Array] | None = None, **given: Any
) -> Array:
    """Nothing changes but q of tokens with a position, and slots of tokens with a page.

    And these are as the reference has them, where it is clear which token is whose: if offsets do
    not decrease; and a slot is not for several tokens. Returns how many rows of q and how many
    slots were compared with it.
    """
    layer, dtype = layers - 1, given.get("out_rope_dtype") or batch.q.dtype
    cache, before = paged(batch, layers, layer), paged(batch, layers, layer).blocks
    q_out, held = np.full_like(batch.q, 1.5, np.dtype(dtype)), batch
    if place:
        batch = Batch(**{f.name: place(getattr(batch, f.name)) for f in fields(batch)})
        cache = PagedKVCache(place(cache.blocks), batch.table, batch.lengths)
        q_out = place(q_out)
    assert call(op, batch, cache, layer, q_rope_output=q_out, **given) is q_out
    for f in fields(batch):
        assert getattr(batch, f.name).tobytes() == getattr(held, f.name).tobytes()

    rows, tokens = addressed(held)
    assert (q_out[~rows].astype(np.float64) == 1.5).all()
    outside = np.ones(cache.blocks.shape[:4], bool)
    outside[:, 0, layer] = tokens == 0
    assert_same_bytes(cache.blocks[outside], before[outside], "other slots")
    if (np.diff(held.offsets.astype(np.int64)) >= 0).all():
        wanted, slots = held.run(op, given.pop("out_rope_dtype", None), **given)
        assert_same_bytes(q_out[rows], wanted[rows], "q")
        found = np.ascontiguousarray(cache.blocks[:, 0, layer, :, 0])
        assert_same_bytes(found[tokens == 1], slots[tokens == 1], "slots")
        return np.array([np.count_nonzero(rows), np.count_nonzero(tokens == 1)])
    return np.zeros(2, int)


@settings(max_examples=250, deadline=None, derandomize=True)
@given(wild_batches(), st.sampled_from(OPS))
def test_wild_tables(batch: Batch, op: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mla, "_check_tables", unchecked)
        check_wild(op, batch, layers=2)


@BOTH
def test_rows_of_outputs_that_are_made(op: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where tables are not looked at: zero, if they have no position."""
    monkeypatch.setattr(mla, "_check_tables", unchecked)
    batch = sized((3, 2), (5, 0), padding=(2, 2))
    wild = replace(batch, lengths=np.array([(1 << 32) - 2, 1], np.uint32))
    for _ in range(3):
        q_out = call(op, wild, paged(wild))
        wanted, _ = wild.run(op)
        assert_same_bytes(q_out, wanted)
        assert not bits(q_out[[0, 1, 2, 3, 4, 7, 8]]).any()
        assert bits(q_out[5:7]).any()
        q_out[...] = np.nan


# -- guarded memory -------------------------------------------------------------------------------

_libc = ctypes.CDLL(None, use_errno=True)
PAGE = mmap.PAGESIZE
GUARD = 1 << 20
PROT_NONE = 0
UNRESERVED = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000 if sys.platform == "linux" else 0


def forbid(memory: mmap.mmap, first: int, size: int) -> None:
    """Nobody may touch these bytes from here on."""
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    if _libc.mprotect(ctypes.c_void_p(address + first), ctypes.c_size_t(size), PROT_NONE):
        raise OSError(ctypes.get_errno(), "mprotect")


def between_guards(values: Array, at_end: bool) -> Array:
    """A copy of `values` that begins right behind forbidden pages, or ends right before some."""
    size = -(-max(values.nbytes, 1) // PAGE) * PAGE
    memory = mmap.mmap(-1, size + 2 * GUARD, flags=UNRESERVED)
    first = GUARD + (size - values.nbytes if at_end else 0)
    placed = np.ndarray(values.shape, values.dtype, memory, first)
    placed[...] = values
    forbid(memory, 0, GUARD)
    forbid(memory, GUARD + size, GUARD)
    return placed


def wild(rng: np.random.Generator, batch: Batch) -> Batch:
    """The batch with one, two or all of its tables wild."""
    blocks, tokens, size = len(batch.slots), len(batch.q), 1 << 32

    def mixed(array: Array, *edges: int) -> Array:
        """Some of `array`, random numbers, numbers around the edges."""
        choice = rng.integers(0, 3, array.shape)
        near = rng.choice(edges, array.shape) + rng.integers(-3, 4, array.shape)
        anything = rng.integers(0, size, array.shape)
        return np.choose(choice, [array, anything, near % size]).astype(np.uint32)

    which = int(rng.integers(1, 8))
    offsets, lengths, table = batch.offsets, batch.lengths, batch.table
    if which & 1:
        offsets = mixed(offsets, 0, tokens, size // 2, size)
        if rng.random() < 0.5:
            offsets.sort()
    if which & 2:
        lengths = mixed(lengths, 0, len(batch.freqs), size // 2, size, size - tokens)
    if which & 4:
        table = mixed(table, 0, blocks, blocks, size // 2, size - 1)
    return replace(batch, offsets=offsets, lengths=lengths, table=table)


def sweep(op: str, number: int, rounds: int = 24) -> None:
    """Good batches and wild ones, each array between guards; done in a process of its own."""
    mla._check_tables = unchecked  # see there
    width, rope_dim, dtypes = SHAPES[number]
    rng = np.random.default_rng(number)
    given = {"out_rope_dtype": OUT_DTYPES[number]} if op == OPS[1] else {}
    compared = np.zeros(2, int)
    for turn in range(rounds):
        sequences = 40 if turn % 9 == 5 else int(rng.integers(0, 5))
        counts, cached = rng.integers(0, 8, sequences), rng.integers(0, 30, sequences)
        batch = sized(
            *(tuple(counts.tolist()), tuple(cached.tolist())),
            heads=int(rng.integers(0, 4)),
            page_size=int(rng.integers(1, 9)),
            padding=(int(rng.integers(0, 2)), int(rng.integers(0, 2))),
            width=width,
            rope_dim=rope_dim,
            dtypes=dtypes,
        )
        if turn % 2:  # more positions than the table has pages for
            batch = replace(batch, freqs=np.resize(batch.freqs, (90, rope_dim)))
        for at_end in (False, True):
            place = partial(between_guards, at_end=at_end)
            if turn % 4 == 0:
                check_wild(op, batch, 1 + turn % 2, place, **given)
            compared += check_wild(op, wild(rng, batch), 1 + turn % 2, place, **given)
    assert compared.min() > 5 * rounds, "wild tables that leave some tokens a place"


@ON_LINUX
@BOTH
def test_between_guards(op: str) -> None:
    run_python(f"""
    from tests import test_mla_guarded
    for number in range({len(SHAPES)}):
        test_mla_guarded.sweep({op!r}, number)
    """)


def touch_only_what_is_addressed(op: str) -> None:
    """Every block that no token goes to is forbidden; done in a process of its own."""
    batch = sized((3, 0, 40, 1), (30, 5, 0, 31), page_size=32)
    q_out, slots = batch.run(op)
    block = 32 * 576 * 2
    assert block % PAGE == 0
    _, tokens = addressed(batch)
    used = np.flatnonzero(tokens.any(axis=1))
    assert 3 < len(used) < len(tokens)
    memory = mmap.mmap(-1, len(tokens) * block)
    blocks = np.ndarray((len(tokens), 1, 1, 32, 1, 576), batch.slots.dtype, memory)
    blocks[:, 0, 0, :, 0] = batch.slots
    for number in set(range(len(tokens))) - set(used.tolist()):
        forbid(memory, number * block, block)
    found = call(op, batch, PagedKVCache(blocks, batch.table, batch.lengths))
    assert_same_bytes(found, q_out)
    assert_same_bytes(np.ascontiguousarray(blocks[used, 0, 0, :, 0]), slots[used])


@ON_LINUX
def test_blocks_without_new_tokens_are_not_touched() -> None:
    run_python("""
    from tests import test_mla_guarded
    for op in test_mla_guarded.OPS:
        test_mla_guarded.touch_only_what_is_addressed(op)
    """)


@ON_LINUX
@BOTH
def test_a_cache_of_more_than_four_billion_elements(op: str) -> None:
    """8 GiB, most of it no memory that there is: the same slots as in a small one."""
    batch = sized((3, 0, 40, 1), (30, 5, 0, 31), page_size=128)
    blocks = (1 << 32) // (128 * 576) + 100
    memory = mmap.mmap(-1, blocks * 128 * 576 * 2, flags=UNRESERVED)
    huge = np.ndarray((blocks, 1, 1, 128, 1, 576), batch.slots.dtype, memory)
    last = blocks - len(batch.slots)
    huge[last:, 0, 0, :, 0] = batch.slots
    q_out, slots = batch.run(op)
    table = batch.table + np.uint32(last)
    assert_same_bytes(call(op, batch, PagedKVCache(huge, table, batch.lengths)), q_out)
    assert_same_bytes(np.ascontiguousarray(huge[last:, 0, 0, :, 0]), slots)


def go_astray(op: str, way: str) -> None:
    """What the guards are for: each way ends the process."""
    batch = sized((3, 9), (5, 2))
    at_end = way != "read before"
    placed = {f.name: between_guards(getattr(batch, f.name), at_end) for f in fields(batch)}
    if way == "read behind":
        ctypes.string_at(placed["q"].ctypes.data + placed["q"].nbytes, 1)
    elif way == "read before":
        ctypes.string_at(placed["q"].ctypes.data - 1, 1)
    elif way == "kernel reads":
        q = placed["q"]  # says that it has more heads than it has
        placed["q"] = np.lib.stride_tricks.as_strided(q, (len(q), 99, 64), q.strides)
    else:  # as many blocks more, and tokens that go there
        slots = between_guards(paged(batch).blocks, at_end)
        shape = (len(slots) + 5, *slots.shape[1:])
        slots = np.lib.stride_tricks.as_strided(slots, shape, slots.strides, writeable=True)
        cache = PagedKVCache(slots, batch.table + np.uint32(5), batch.lengths)
        call(op, batch, cache)
    moved = Batch(**placed)
    call(op, moved, PagedKVCache(paged(batch).blocks, moved.table, moved.lengths))


@ON_LINUX
@pytest.mark.parametrize("way", ["read behind", "read before", "kernel reads", "kernel writes"])
def test_guards_guard(way: str) -> None:
    process = start_python(f"""
    from tests import test_mla_guarded
    test_mla_guarded.go_astray({OPS[1]!r}, {way!r})
    """)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGSEGV
