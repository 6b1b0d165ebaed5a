"""Paged caches: views, checks, and what is written and read through them."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import threading
from dataclasses import FrozenInstanceError, replace
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

from irnorm import arrays
from irnorm.errors import ArgumentError, ArgumentTypeError
from irnorm.paged import CACHE_DTYPES, INDEX_DTYPES, PagedKVCache, frameworks
from tests import cases
from tests.checks import assert_same_bytes

Array = npt.NDArray[Any]

KINDS = ("numpy", "torch")
BLOCKS, LAYERS, PAGE, HEAD = 11, 3, 4, 10
NONE = 0xFFFFFFFF  # no block


def random_blocks(dtype: str, seed: int = 0) -> Array:
    """Random bytes: every code, NaN too, is to be kept as it is."""
    kind = np.dtype(getattr(ml_dtypes, dtype, dtype))
    shape = (BLOCKS, 1, LAYERS, PAGE, 1, HEAD * kind.itemsize)
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8).view(kind)


def to(kind: str, array: Array) -> Any:
    """`array` itself, or a tensor in its memory."""
    if kind == "numpy":
        return array
    torch = pytest.importorskip("torch", reason="torch is not installed")
    if array.dtype.name not in ml_dtypes.__dict__:
        return torch.from_numpy(array)
    return torch.from_numpy(array.view(f"u{array.itemsize}")).view(getattr(torch, array.dtype.name))


def back(array: Any) -> Array:
    """A numpy array in the same memory."""
    if isinstance(array, np.ndarray):
        return array
    import torch

    name = str(array.dtype).removeprefix("torch.")
    if name not in ml_dtypes.__dict__:
        values: Array = array.numpy()
        return values
    bits = {1: torch.uint8, 2: torch.int16}[array.element_size()]
    codes: Array = array.view(bits).numpy().view(getattr(ml_dtypes, name))
    return codes


def make(
    kind: str = "numpy",
    dtype: str = "bfloat16",
    lengths: tuple[int, ...] = (7, 0, 12, 1),
    index: str = "uint32",
) -> PagedKVCache:
    """A cache of random bytes; shuffled pages, some of them shared, none where none is needed."""
    pages = np.random.default_rng(1).permutation(BLOCKS)
    table = np.full((len(lengths), 3), NONE, np.uint32)
    for b, length in enumerate(lengths):
        for page in range(-(-length // PAGE)):
            table[b, page] = pages[(3 * b + page) % BLOCKS]
    cached = np.array(lengths, np.uint32)
    given = (random_blocks(dtype), table.view(index), cached.view(index))
    return PagedKVCache(*(to(kind, array) for array in given))


def plain(cache: PagedKVCache, sequence: int, layer: int) -> Array:
    """What is cached of a sequence, token by token."""
    blocks = back(cache.blocks)
    table, lengths = (back(a).view(np.uint32) for a in (cache.lookup_table, cache.cache_lengths))
    found = [
        blocks[table[sequence, pos // PAGE], 0, layer, pos % PAGE, 0]
        for pos in range(lengths[sequence])
    ]
    return np.array(found, blocks.dtype).reshape(len(found), HEAD)


# -- layers ---------------------------------------------------------------------------------------


def is_view(found: Any, array: Any) -> bool:
    """Whether one array is another, but an object of its own."""
    same = arrays.addresses((found,)) == arrays.addresses((array,))
    return same and found.shape == array.shape and found is not array


@pytest.mark.parametrize("dtype", CACHE_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_layers_are_views(kind: str, dtype: str) -> None:
    cache = make(kind, dtype)
    blocks = back(cache.blocks)
    for index in range(LAYERS):
        keys = cache.layer(index)
        assert keys.index == index
        slots = back(keys.slots)
        assert slots.shape == (BLOCKS, PAGE, HEAD)
        assert slots.dtype == blocks.dtype
        before = blocks.copy()
        slots[5, 2, :] = index + 1
        before[5, 0, index, 2, 0, :] = index + 1
        assert_same_bytes(blocks, before)
        assert is_view(keys.lookup_table, cache.lookup_table)
        assert is_view(keys.cache_lengths, cache.cache_lengths)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_layer_is_the_same_object(kind: str) -> None:
    cache = make(kind)
    for index in (*range(LAYERS), np.int64(1)):
        assert cache.layer(index) is cache.layer(index) is cache.layer(index - LAYERS)
    assert len({cache.layer(index) for index in range(LAYERS)}) == LAYERS
    assert make(kind).layer(0) is not cache.layer(0)


def test_threads_get_the_same_layer() -> None:
    for _ in range(20):
        cache = make()
        barrier, found = threading.Barrier(8), []

        def ask(
            cache: PagedKVCache = cache, barrier: Any = barrier, found: list[Any] = found
        ) -> None:
            barrier.wait()
            found.extend(cache.layer(index) for index in (2, 0, -1, 1, -3))

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(found) == 40
        assert len(set(map(id, found))) == LAYERS


@pytest.mark.parametrize("index", [LAYERS, -LAYERS - 1, 1 << 70])
def test_no_such_layer(index: int) -> None:
    with pytest.raises(
        ArgumentError,
        match=rf"^PagedKVCache.layer: index is {index}, expected -3 to 2: .* 3 layers",
    ):
        make().layer(index)


@pytest.mark.parametrize("index", [1.0, "1", None, np.float32(1), [1]])
def test_layers_are_numbered_by_integers(index: Any) -> None:
    cache = make()
    cache.layer(1)
    with pytest.raises(ArgumentTypeError, match=r"index is a .*, expected an integer"):
        cache.layer(index)


@pytest.mark.parametrize("kind", KINDS)
def test_int32_tables_are_read_as_uint32(kind: str) -> None:
    cache = make(kind, index="int32")
    keys = cache.layer(1)
    for given, seen in (
        (cache.lookup_table, keys.lookup_table),
        (cache.cache_lengths, keys.cache_lengths),
    ):
        assert back(given).dtype == np.int32
        assert back(seen).dtype == np.uint32
        assert np.shares_memory(back(given), back(seen))
    assert back(keys.lookup_table).max() == NONE


def pickled(cache: PagedKVCache) -> PagedKVCache:
    other: PagedKVCache = pickle.loads(pickle.dumps(cache))
    return other


@pytest.mark.parametrize(
    ("kind", "duplicate"),
    [
        ("numpy", copy.copy),
        ("numpy", copy.deepcopy),
        ("numpy", pickled),
        ("torch", copy.copy),
        ("torch", copy.deepcopy),  # torch itself cannot read pickled tensors of uint32
    ],
)
def test_layers_of_copies_are_views_of_the_copies(kind: str, duplicate: Any) -> None:
    cache = make(kind, "float32")
    cache.layer(1)
    other = duplicate(cache)
    assert_same_bytes(back(other.blocks), back(cache.blocks))
    back(other.layer(1).slots)[3, 1, :] = 77
    assert (back(other.blocks)[3, 0, 1, 1, 0] == 77).all()
    shared = duplicate is copy.copy
    assert np.shares_memory(back(other.blocks), back(cache.blocks)) == shared
    assert_same_bytes(back(other.gather(0, 1)), plain(other, 0, 1))


def test_caches_are_frozen_and_compare_by_identity() -> None:
    cache = make()
    with pytest.raises(FrozenInstanceError):
        cache.blocks = None  # type: ignore[misc]
    assert cache == cache
    assert cache != make()
    assert len({cache, make()}) == 2


def test_what_a_cache_looks_like() -> None:
    cache = make(dtype="float16")
    assert repr(cache) == (
        "<PagedKVCache: 11 blocks, layers=3, page_size=4, head_size=10, dtype=float16, "
        "4 sequences of up to 12 tokens>"
    )
    assert repr(cache.layer(2)) == "KeyCache(index=2)"
    assert cache.capacity == 12


# -- gather ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("index", INDEX_DTYPES)
@pytest.mark.parametrize("dtype", CACHE_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_gather(kind: str, dtype: str, index: str) -> None:
    cache = make(kind, dtype, (7, 0, 12, 1, 4), index)
    before = back(cache.blocks).copy()
    for layer in range(LAYERS):
        for sequence in range(5):
            got = cache.gather(sequence, layer)
            assert type(got) is type(cache.blocks)
            assert_same_bytes(back(got), plain(cache, sequence, layer))
            assert not np.shares_memory(back(got), back(cache.blocks))
            back(got)[...] = 1
    assert_same_bytes(back(cache.blocks), before)
    assert_same_bytes(back(cache.gather(-1, -1)), plain(cache, 4, LAYERS - 1))
    assert_same_bytes(back(cache.gather(0)), plain(cache, 0, 0))


@pytest.mark.parametrize("kind", KINDS)
def test_gather_of_pages_that_are_shared(kind: str) -> None:
    blocks, lengths = random_blocks("float16"), np.array([9, 10], np.uint32)
    table = np.array([[4, 2, 4], [4, 2, 0]], np.uint32)
    cache = PagedKVCache(*(to(kind, a) for a in (blocks, table, lengths)))
    for sequence in range(2):
        assert_same_bytes(back(cache.gather(sequence, 2)), plain(cache, sequence, 2))


@pytest.mark.parametrize("index", INDEX_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_gather_refuses(kind: str, index: str) -> None:
    cache = make(kind, index=index)
    for sequence in (4, -5):
        with pytest.raises(ArgumentError, match=f"sequence is {sequence}, expected -4 to 3"):
            cache.gather(sequence)
    with pytest.raises(ArgumentTypeError, match=r"gather: sequence is a float, expected an int"):
        cache.gather(1.0)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="gather: layer is 3, expected -3 to 2"):
        cache.gather(0, 3)
    table, lengths = (back(a).view(np.uint32) for a in (cache.lookup_table, cache.cache_lengths))
    for entry in (BLOCKS, NONE):
        table[2, 1] = entry
        with pytest.raises(
            ArgumentError,
            match=rf"^PagedKVCache.gather: page 1 of sequence 2 has no block: .* is {entry}, "
            "expected less than 11",
        ):
            cache.gather(2)
    lengths[2] = PAGE
    assert cache.gather(2).shape == (PAGE, HEAD)
    for length in (13, NONE):
        lengths[3] = length
        with pytest.raises(ArgumentError, match=rf"\[3\] is {length}, .* has room for 12"):
            cache.gather(3)


def test_there_is_nothing_to_gather_without_sequences() -> None:
    with pytest.raises(ArgumentError, match=r"sequence is 0, expected none: .* 0 sequences"):
        make(lengths=()).gather(0)


# -- append ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("index", INDEX_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_append(kind: str, index: str) -> None:
    cache = make(kind, index=index)
    given = cache.cache_lengths
    for dtype in ("uint32", "int32", "int64", "uint64"):
        cache.append(to(kind, np.array([1, 2, 0, 0], dtype)))
    assert back(given).tolist() == [11, 8, 12, 1]
    cache.append(to(kind, np.array([1, 9, 4, 9, 0, 9, 11, 9])[::2]))
    assert back(given).tolist() == [12, 12, 12, 12]
    cache.append(0)
    assert cache.cache_lengths is given
    assert back(cache.layer(0).cache_lengths).tolist() == [12, 12, 12, 12]


@pytest.mark.parametrize("value", [2, np.int32(2), np.array(2)])
def test_append_as_much_to_all(value: Any) -> None:
    cache = make(lengths=(0, 5))
    cache.append(value)
    assert cache.cache_lengths.tolist() == [2, 7]


@pytest.mark.parametrize("index", INDEX_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_does_not_fit_adds_nothing(kind: str, index: str) -> None:
    cache = make(kind, index=index)
    for added, message in (
        ([5, 0, 1, 0], r"sequence 2 has 12 tokens and gets 1, .* room for 12 \(3 pages of 4\)"),
        ([6, 0, 0, 0], "sequence 0 has 7 tokens and gets 6"),
        ([0, 0, 0, 1 << 32], f"sequence 3 has 1 tokens and gets {1 << 32}"),
        ([1, 1, 0, -1], r"lengths\[3\] is -1, expected at least 0"),
    ):
        with pytest.raises(ArgumentError, match=f"^PagedKVCache.append: {message}"):
            cache.append(to(kind, np.array(added)))
    with pytest.raises(ArgumentError, match=f"gets {(1 << 64) - 1}"):
        cache.append(to(kind, np.array([0, (1 << 64) - 1, 0, 0], np.uint64)))
    with pytest.raises(ArgumentError, match="sequence 2 has 12 tokens and gets 1"):
        cache.append(1)
    assert back(cache.cache_lengths).tolist() == [7, 0, 12, 1]


def test_lengths_beyond_int32() -> None:
    blocks = np.zeros((1, 1, 1, 1 << 20, 1, 1), "float8_e4m3fn")
    table = np.zeros((1, 1 << 13), np.uint32)
    for dtype in INDEX_DTYPES:
        cache = PagedKVCache(blocks, table, np.zeros(1, np.uint32).view(dtype))
        assert cache.capacity == 1 << 33
        cache.append(3 << 30)
        cache.append((1 << 30) - 1)
        assert cache.cache_lengths.view(np.uint32).tolist() == [NONE]
        with pytest.raises(ArgumentError, match=f"room for {NONE} "):
            cache.append(1)


@pytest.mark.parametrize(
    ("lengths", "message"),
    [
        (-1, "lengths is -1, expected at least 0"),
        (1 << 32, f"lengths is {1 << 32}, expected at most {NONE}"),
        (np.ones(3, np.uint32), r"lengths has shape \[3\], expected \[4\] \(one for each sequ"),
        (np.ones((4, 1), np.uint32), r"lengths has shape \[4, 1\], expected \[4\]"),
        (np.ones(4), "lengths has dtype float64, expected uint32 or int32 or int64 or uint64"),
    ],
)
def test_append_refuses_values(lengths: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=f"^PagedKVCache.append: {message}"):
        make(lengths=(0, 0, 0, 0)).append(lengths)


@pytest.mark.parametrize("lengths", [1.5, "1", None, [1, 1, 1, 1], np.float32(1), np.array(1.0)])
def test_append_refuses_types(lengths: Any) -> None:
    with pytest.raises(
        ArgumentTypeError, match=r"^PagedKVCache.append: lengths is a .* an integer"
    ):
        make(lengths=(0, 0, 0, 0)).append(lengths)


def test_append_refuses_arrays_of_another_kind_and_lengths_that_are_read_only() -> None:
    cache = make("torch")
    with pytest.raises(
        ArgumentError, match="lengths is a numpy array on cpu, cache_lengths a torch array on cpu"
    ):
        cache.append(np.zeros(4, np.uint32))
    cache = make()
    cache.cache_lengths.flags.writeable = False
    assert is_view(cache.layer(0).cache_lengths, cache.cache_lengths)
    with pytest.raises(ArgumentError, match="cache_lengths is read-only"):
        cache.append(1)


@pytest.mark.parametrize("index", INDEX_DTYPES)
def test_append_on_a_gpu_looks_at_nothing(index: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = make("torch", index=index)
    layout = arrays.layout
    monkeypatch.setattr(arrays, "layout", lambda a: replace(layout(a), device="cuda:0"))
    monkeypatch.setattr(frameworks, "on_host", pytest.fail)
    for dtype in ("uint32", "int32", "int64"):
        cache.append(to("torch", np.array([1, 0, 30, 2], dtype)))
    cache.append(2)
    cache.append(NONE)  # modulo 2**32
    values = back(cache.cache_lengths).view(np.uint32)
    assert values.tolist() == [11, 1, 103, 8]


# -- allocate -------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", CACHE_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_allocate(kind: str, dtype: str) -> None:
    like = to(kind, np.zeros(2, np.float32))
    sizes: dict[str, Any] = {"layers": 2, "page_size": 4, "head_size": 6, "dtype": dtype}
    cache = PagedKVCache.allocate(3, 9, like=like, **sizes)
    assert type(cache.blocks) is type(cache.lookup_table) is type(cache.cache_lengths) is type(like)
    blocks = back(cache.blocks)
    assert blocks.shape == (9, 1, 2, 4, 1, 6)
    assert blocks.dtype.name == dtype
    assert not blocks.view(np.uint8).any()
    assert_same_bytes(back(cache.lookup_table), np.arange(9, dtype=np.uint32).reshape(3, 3))
    assert_same_bytes(back(cache.cache_lengths), np.zeros(3, np.uint32))
    cache.append(12)
    back(cache.layer(1).slots)[4] = 1
    got = back(cache.gather(1, 1)).astype(np.float32)
    assert got[:, 0].tolist() == [0.0] * 4 + [1.0] * 4 + [0.0] * 4


def test_allocate_by_default() -> None:
    cache = PagedKVCache.allocate(2, 129)
    assert cache.blocks.shape == (4, 1, 1, 128, 1, 576)
    assert cache.blocks.dtype == ml_dtypes.bfloat16
    assert isinstance(cache.blocks, np.ndarray)
    for dtype in (np.float16, ml_dtypes.float8_e4m3fnuz, np.dtype("float32")):
        assert PagedKVCache.allocate(1, 1, dtype=dtype).blocks.dtype == dtype


@pytest.mark.parametrize("kind", KINDS)
def test_allocate_of_torch_dtypes(kind: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    like = to(kind, np.zeros(2))
    cache = PagedKVCache.allocate(1, 1, dtype=torch.float8_e4m3fn, like=like)
    assert arrays.dtype_name(cache.blocks.dtype) == "float8_e4m3fn"


@pytest.mark.parametrize("sizes", [(0, 5), (5, 0), (0, 0)])
@pytest.mark.parametrize("kind", KINDS)
def test_caches_of_nothing(kind: str, sizes: tuple[int, int]) -> None:
    cache = PagedKVCache.allocate(*sizes, page_size=4, like=to(kind, np.zeros(1)))
    assert cache.blocks.shape[0] == 0
    assert tuple(cache.lookup_table.shape) == (sizes[0], -(-sizes[1] // 4))
    keys = cache.layer(0)
    assert tuple(keys.slots.shape) == (0, 4, 576)
    cache.append(0)
    for sequence in range(sizes[0]):
        assert tuple(cache.gather(sequence).shape) == (0, 576)
    if sizes[0]:
        with pytest.raises(ArgumentError, match="gets 1, the page table has room for 0"):
            cache.append(1)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sequences": -1}, "sequences is -1, expected at least 0"),
        ({"positions": -1}, "positions is -1, expected at least 0"),
        ({"layers": 0}, "layers is 0, expected at least 1"),
        ({"page_size": 0}, "page_size is 0, expected at least 1"),
        ({"head_size": 0}, "head_size is 0, expected at least 1"),
        ({"dtype": "int8"}, "dtype is int8, expected bfloat16 or float16 or float32 or float8"),
        (
            {"sequences": 1 << 16, "positions": 1 << 23},
            f"are {1 << 32} blocks, expected fewer than",
        ),
    ],
)
def test_allocate_refuses_values(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=f"^PagedKVCache.allocate: .*{message}"):
        PagedKVCache.allocate(**{"sequences": 1, "positions": 1, **options})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sequences": 1.0}, "sequences is a float, expected an integer"),
        ({"positions": None}, "positions is a NoneType, expected an integer"),
        ({"page_size": "128"}, "page_size is a str, expected an integer"),
        ({"dtype": 3}, "dtype is 3, expected the name of a dtype"),
        ({"like": "cuda"}, "like is a str, expected a numpy array, a torch tensor"),
    ],
)
def test_allocate_refuses_types(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentTypeError, match=f"^PagedKVCache.allocate: {message}"):
        PagedKVCache.allocate(**{"sequences": 1, "positions": 1, **options})


# -- layouts in memory ----------------------------------------------------------------------------


def wide(n: int = 2 * BLOCKS) -> Array:
    """Blocks with room around pages, layers, slots and heads."""
    rng = np.random.default_rng(2)
    return rng.integers(0, 99, (n, 1, LAYERS + 1, PAGE + 1, 1, HEAD + 6)).astype(np.float32)


STRIDED = {
    "every other page": lambda a: a[::2, :, :LAYERS, :PAGE, :, :HEAD],
    "pages of a larger cache": lambda a: a[3 : 3 + BLOCKS, :, :LAYERS, :PAGE, :, :HEAD],
    "heads within rows": lambda a: a[:BLOCKS, :, :LAYERS, :PAGE, :, 2 : 2 + HEAD],
    "every other slot": lambda a: a[:BLOCKS, :, :LAYERS, ::2, :, :HEAD],
    "layers outermost": lambda a: (
        np.ascontiguousarray(a[:BLOCKS, :, :LAYERS, :PAGE, :, :HEAD].transpose(2, 0, 1, 3, 4, 5))
    ).transpose(1, 2, 0, 3, 4, 5),
    "one page": lambda a: a[:1, :, :LAYERS, :PAGE, :, :HEAD],
}


@pytest.mark.parametrize("how", STRIDED)
@pytest.mark.parametrize("kind", KINDS)
def test_strided_blocks(kind: str, how: str) -> None:
    cut = STRIDED[how](wide())
    blocks, page_size = to(kind, cut), cut.shape[3]
    table = np.arange(len(cut), dtype=np.uint32)[::-1].reshape(1, -1).copy()
    lengths = np.array([cut.shape[0] * page_size - 1], np.uint32)
    cache = PagedKVCache(blocks, to(kind, table), to(kind, lengths))
    for layer in range(LAYERS):
        slots = back(cache.layer(layer).slots)
        assert np.shares_memory(slots, cut)
        assert_same_bytes(slots, cut[:, 0, layer, :, 0, :])
        expected = cut[::-1, 0, layer, :, 0, :].reshape(-1, HEAD)[:-1]
        got = cache.gather(0, layer)
        assert_same_bytes(np.ascontiguousarray(back(got)), np.ascontiguousarray(expected))


OVERLAPPING = {
    "the same page": (0, 0, 40, 10, 0, 1),
    "the same layer": (120, 0, 0, 10, 0, 1),
    "slots that overlap": (120, 0, 40, 9, 0, 1),
    "layers that overlap": (120, 0, 39, 10, 0, 1),
    "pages backwards": (-120, 0, 40, 10, 0, 1),
    "slots backwards": (120, 0, 40, -10, 0, 1),
}


@pytest.mark.parametrize("how", OVERLAPPING)
def test_blocks_that_overlap_are_refused(how: str) -> None:
    memory = np.zeros(4000, np.float32)[2000:]
    strides = tuple(4 * s for s in OVERLAPPING[how])
    blocks = np.lib.stride_tricks.as_strided(memory, (5, 1, 3, 4, 1, 10), strides)
    with pytest.raises(ArgumentError, match="expected positive ones, of axes that do not"):
        PagedKVCache(blocks, TABLE, LENGTHS)


def test_blocks_that_were_expanded_are_refused() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    blocks = torch.zeros(1, 1, 3, 4, 1, 10).expand(5, -1, -1, -1, -1, -1)
    table, lengths = to("torch", TABLE), to("torch", LENGTHS)
    with pytest.raises(ArgumentError, match="expected positive ones"):
        PagedKVCache(blocks, table, lengths)
    with pytest.raises(ArgumentError, match="blocks has stride 10 along its last axis"):
        PagedKVCache(torch.zeros(5, 1, 3, 10, 1, 10).transpose(3, 5), table, lengths)


@pytest.mark.parametrize("kind", KINDS)
def test_strided_tables(kind: str) -> None:
    full = np.random.default_rng(4).integers(0, BLOCKS, (4, 7)).astype(np.uint32)
    lengths = np.array([12, 5], np.uint32)
    blocks = random_blocks("float32")
    for table in (full[::2, 2:5], full[1:3, :3], np.broadcast_to(full[:1, :3], (2, 3))):
        given = to(kind, table) if table.flags.writeable else to(kind, full)[:1, :3]
        if not table.flags.writeable:
            given = table if kind == "numpy" else given.expand(2, 3)
        cache = PagedKVCache(to(kind, blocks), given, to(kind, lengths))
        assert np.shares_memory(back(cache.layer(0).lookup_table), full)
        for sequence in range(2):
            assert_same_bytes(back(cache.gather(sequence, 1)), plain(cache, sequence, 1))


# -- arrays of other kinds ------------------------------------------------------------------------


def test_dlpack_arrays_are_viewed() -> None:
    own = make(dtype="float32")
    given = (own.blocks, own.lookup_table, own.cache_lengths)
    cache = PagedKVCache(*map(cases.Foreign, given))
    assert np.shares_memory(cache.layer(1).slots, own.blocks)
    cache.append(cases.Foreign(np.array([1, 1, 0, 3])))
    assert own.cache_lengths.tolist() == [8, 1, 12, 4]


def test_dlpack_arrays_of_bfloat16_are_viewed() -> None:
    own = make("torch")
    given = (own.blocks, own.lookup_table, own.cache_lengths)
    cache = PagedKVCache(*map(cases.Foreign, given))
    assert cache.blocks.dtype == ml_dtypes.bfloat16
    assert np.shares_memory(cache.layer(1).slots, back(own.blocks))
    assert_same_bytes(cache.gather(2, 1), plain(own, 2, 1))


def test_subclasses_of_numpy_are_viewed() -> None:
    own = make()
    blocks = own.blocks.view(np.memmap)
    cache = PagedKVCache(blocks, own.lookup_table, own.cache_lengths)
    assert type(cache.blocks) is np.ndarray
    assert np.shares_memory(cache.blocks, blocks)


def on_device(array: Array) -> Any:
    """An array on a device of IREE's, whose memory the host sees."""
    from iree import runtime as iree

    return iree.asdevicearray(iree.get_driver("local-sync").create_default_device(), array)


def test_iree_arrays_in_host_memory_are_viewed() -> None:
    own = make(dtype="float32")
    given = [on_device(a) for a in (own.blocks, own.lookup_table, own.cache_lengths)]
    cache = PagedKVCache(*given)
    cache.layer(2).slots[1, 3, :] = 5
    assert (given[0].to_host()[1, 0, 2, 3, 0] == 5).all()


def test_iree_arrays_elsewhere_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    own = make(dtype="float32")
    blocks, table = on_device(own.blocks), on_device(own.lookup_table)
    monkeypatch.setattr(type(blocks), "_is_mappable", lambda _: False)
    refused = "is on a device of IREE's, where a layer of a cache cannot be viewed; pass torch"
    with pytest.raises(ArgumentTypeError, match=f"^PagedKVCache: blocks {refused}"):
        PagedKVCache(blocks, own.lookup_table, own.cache_lengths)
    with pytest.raises(ArgumentTypeError, match=f"^PagedKVCache: lookup_table {refused}"):
        PagedKVCache(own.blocks, table, own.cache_lengths)
    with pytest.raises(ArgumentTypeError, match=f"like {refused}"):
        PagedKVCache.allocate(1, 1, like=blocks)


def test_torch_is_not_imported() -> None:
    code = (
        "import sys; from irnorm.paged import PagedKVCache\n"
        "cache = PagedKVCache.allocate(2, 5)\n"
        "cache.append(3); cache.gather(1); cache.layer(0)\n"
        "sys.exit('torch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


# -- errors ---------------------------------------------------------------------------------------

CACHE = np.zeros((5, 1, 3, 4, 1, 10), np.float32)
TABLE, LENGTHS = np.zeros((2, 3), np.uint32), np.zeros(2, np.uint32)
FIXED = CACHE.copy()
FIXED.flags.writeable = False
SHAPE = r"\[num_blocks, 1, num_layers, page_size, 1, head_size\]"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"blocks": CACHE[0]}, rf"blocks has shape \[1, 3, 4, 1, 10\], expected {SHAPE}"),
        ({"blocks": np.zeros((), np.float32)}, rf"blocks has shape \[\], expected {SHAPE}"),
        (
            {"blocks": np.zeros((5, 2, 3, 4, 1, 10), np.float32)},
            rf"{SHAPE}: axis 1 has 2 entries, expected 1, as MLA attention has keys and no values",
        ),
        (
            {"blocks": np.zeros((5, 1, 3, 4, 8, 10), np.float32)},
            rf"{SHAPE}: axis 4 has 8 entries, expected 1, as MLA attention has one head",
        ),
        ({"blocks": CACHE[:, :0]}, "axis 1 has 0 entries"),
        ({"blocks": CACHE[:, :, :0]}, "with num_layers at least 1"),
        ({"blocks": CACHE[:, :, :, :0]}, "with page_size at least 1"),
        ({"blocks": CACHE[..., :0]}, "with head_size at least 1"),
        ({"blocks": CACHE.astype(np.float64)}, "blocks has dtype float64, expected bfloat16 or"),
        ({"blocks": CACHE.astype(">f4")}, "blocks has dtype non-native float32"),
        ({"blocks": CACHE.astype("float8_e5m2")}, "blocks has dtype float8_e5m2"),
        ({"blocks": CACHE[..., ::2]}, "blocks has stride 2 along its last axis, expected 1"),
        ({"blocks": CACHE[..., ::-1]}, "blocks has stride -1 along its last axis, expected 1"),
        ({"blocks": CACHE[::-1]}, "expected positive ones, of axes"),
        ({"blocks": FIXED}, "blocks is read-only"),
        ({"lookup_table": TABLE[0]}, r"lookup_table has shape \[3\], expected \[B, max_pages\]"),
        ({"lookup_table": TABLE.astype("i8")}, "dtype int64, expected uint32 or int32"),
        ({"lookup_table": TABLE.astype("u2")}, "dtype uint16, expected uint32 or int32"),
        (
            {"lookup_table": np.zeros((3, 2), np.uint32).T},
            "lookup_table has stride 2 along its last axis, expected 1; pass a contiguous copy",
        ),
        ({"lookup_table": TABLE[:, ::-1]}, "lookup_table has stride -1 along its last axis"),
        ({"lookup_table": TABLE[::-1]}, "lookup_table has stride -3 from row to row, expected"),
        ({"cache_lengths": TABLE}, r"cache_lengths has shape \[2, 3\], expected \[B\]"),
        ({"cache_lengths": LENGTHS[0:1]}, r"shape \[1\], expected \[2\] \(the rows of lookup_t"),
        ({"lookup_table": TABLE[:0]}, r"cache_lengths has shape \[2\], expected \[0\]"),
        ({"cache_lengths": np.zeros(2)}, "cache_lengths has dtype float64, expected uint32 or"),
        ({"cache_lengths": LENGTHS[::-1]}, "cache_lengths has stride -1, expected 1; pass a cont"),
        ({"cache_lengths": TABLE[:, 0]}, "cache_lengths has stride 3, expected 1; pass a contig"),
        ({"cache_lengths": np.broadcast_to(LENGTHS[:1], 2)}, "cache_lengths has stride 0"),
    ],
)
def test_wrong_values_are_refused(arguments: dict[str, Any], message: str) -> None:
    given = {"blocks": CACHE, "lookup_table": TABLE, "cache_lengths": LENGTHS, **arguments}
    with pytest.raises(ArgumentError, match=f"^PagedKVCache: .*{message}"):
        PagedKVCache(**given)


@pytest.mark.parametrize("name", ["blocks", "lookup_table", "cache_lengths"])
@pytest.mark.parametrize("value", [None, 1.0, [[1]], "cache"])
def test_wrong_types_are_refused(name: str, value: Any) -> None:
    given = {"blocks": CACHE, "lookup_table": TABLE, "cache_lengths": LENGTHS, name: value}
    with pytest.raises(ArgumentTypeError, match=f"^PagedKVCache: {name} is .*, expected a"):
        PagedKVCache(**given)


@pytest.mark.parametrize(
    ("table", "lengths"), [(TABLE[:0], LENGTHS[:0]), (TABLE[:, :0], LENGTHS), (TABLE, LENGTHS)]
)
@pytest.mark.parametrize("kind", KINDS)
def test_empty_arrays_of_any_strides(kind: str, table: Array, lengths: Array) -> None:
    odd = np.zeros((5, 1, 3, 4, 1, 20), np.float32)[:0, :, ::-1, :, :, ::2]
    empty = odd if kind == "numpy" else to(kind, CACHE)[:0, ..., ::2]
    for blocks in (to(kind, CACHE), empty):
        cache = PagedKVCache(blocks, to(kind, table.copy()), to(kind, lengths.copy()))
        assert cache.layer(-1).slots.shape[0] == len(blocks)


def test_arrays_of_two_kinds_or_devices_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    blocks, table, lengths = (to("torch", a) for a in (CACHE, TABLE, LENGTHS))
    with pytest.raises(
        ArgumentError, match="lookup_table is a numpy array on cpu, blocks a torch array on cpu; ex"
    ):
        PagedKVCache(blocks, TABLE, lengths)
    with pytest.raises(ArgumentError, match="cache_lengths is a torch array on cpu, blocks a num"):
        PagedKVCache(CACHE, TABLE, lengths)
    with pytest.raises(ArgumentError, match="PagedKVCache: cache_lengths is on meta"):
        PagedKVCache(blocks, table, lengths.to("meta"))
    with pytest.raises(ArgumentTypeError, match=r"lookup_table is a tensor of layout torch.sparse"):
        PagedKVCache(blocks, torch.zeros(2, 3).to_sparse(), lengths)
    layout = arrays.layout
    places = {id(blocks): "cuda:0", id(table): "cuda:0", id(lengths): "cuda:1"}
    monkeypatch.setattr(arrays, "layout", lambda a: replace(layout(a), device=places[id(a)]))
    with pytest.raises(
        ArgumentError,
        match="cache_lengths is a torch array on cuda:1, blocks a torch array on cuda:0",
    ):
        PagedKVCache(blocks, table, lengths)


def test_more_than_kernels_count() -> None:
    """Numbers of kernels have 32 bits; arrays without elements may be as long as they like."""
    lengths, table = np.zeros(1, np.uint32), np.zeros((1, 1), np.uint32)
    dtype = np.dtype("bfloat16")
    with pytest.raises(ArgumentError, match=r"blocks has shape .*, expected fewer"):
        PagedKVCache(np.empty((0, 1, 1, 2**32, 1, 66), dtype), table, lengths)
    with pytest.raises(ArgumentError, match="lookup_table has 4294967296 pages a sequence"):
        PagedKVCache(np.empty((0, 1, 1, 4, 1, 66), dtype), np.empty((0, 2**32), "u4"), lengths[:0])
    with pytest.raises(ArgumentError, match=r"allocate: blocks of shape .* cannot be made: "):
        PagedKVCache.allocate(0, 0, head_size=2**62)
