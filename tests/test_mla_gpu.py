"""The operations of MLA on GPUs, simulated: the bytes of the reference, in all memory there is.

Memory of the simulated GPU is memory of this process, so that numpy arrays stand for tensors. It
has guard bytes around arrays, and an access outside of it is a fault. With IRNORM_TEST_GPU=all
every combination of dtypes is run on every chip.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import partial
from types import SimpleNamespace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings

import irnorm
from irnorm import geometry
from irnorm.driver import driver
from irnorm.errors import ArgumentError, TargetError
from irnorm.ops import mla
from irnorm.paged import PagedKVCache
from tests import cases, simulated
from tests.checks import assert_same_bytes
from tests.mla_batches import (
    CACHE_DTYPES,
    OPS,
    Batch,
    call,
    literal_position,
    paged,
    sized,
    wild_batches,
)
from tests.simulated import ALL, CHIPS, Memory
from tests.test_gpu_driver import Stream
from tools.simulator.driver import Driver as Simulator

Array = npt.NDArray[Any]

FN = "float8_e4m3fn"
BOTH = pytest.mark.parametrize("op", OPS)
STATIC, OTHER = (512, 64), (33, 10)  # widths with a kernel of their own, and without
LAYERS, LAYER = 3, 1


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """Numpy arrays with target="cuda" are taken to be on the GPU."""
    simulated.through_driver(monkeypatch)
    with simulated.device("sm_90") as installed:
        yield installed


@pytest.fixture
def memory(gpu: Simulator) -> Iterator[Memory]:
    made = Memory()
    yield made
    made.free()


def launched(simulator: Simulator) -> str:
    """The width that the last launch's kernel is for."""
    return simulator.launches[-1].kernel.rpartition("_n")[2]


# -- batches on the device ------------------------------------------------------------------------


@dataclass
class Placed:
    """A batch on the device.

    Attributes
    ----------
    batch : the arguments; its slots are a layer of the cache.
    cache : of several layers; what is in the others is random.
    output : for q.
    """

    batch: Batch
    cache: PagedKVCache
    output: Array


def heads(memory: Memory, like: Array, dtype: Any, offset: int, pad: int) -> Array:
    """An array of guard bytes, from that element on, its heads so far apart, and tokens too."""
    tokens, count, columns = like.shape
    wide = memory.make((tokens, count + (pad > 0), columns), dtype, offset, pad)
    return wide[:, :count]


def place(
    memory: Memory, batch: Batch, out_dtype: str | None = None, in_place: bool = False, **at: Any
) -> Placed:
    """A batch on the device; `at` are offset and padding of arrays, by name."""
    cache = paged(batch, LAYERS, LAYER)
    there: dict[str, Array] = {}
    for name in ("kv", "freqs"):
        there[name] = memory.put(getattr(batch, name), *at.get(name, ()))
    for name in ("offsets", "lengths", "gamma"):
        there[name] = memory.put(getattr(batch, name), *at.get(name, ())[:1])
    there["table"] = memory.put(batch.table, *at.get("table", ()))
    there["q"] = heads(memory, batch.q, batch.q.dtype, *at.get("q", (0, 0)))
    there["q"][...] = batch.q
    blocks = memory.put(cache.blocks, *at.get("slots", ()))
    output = there["q"]
    if not in_place:
        output = heads(memory, batch.q, out_dtype or batch.q.dtype, *at.get("output", (0, 0)))
    device = PagedKVCache(blocks, there["table"], there["lengths"])
    slots = device.layer(LAYER).slots
    return Placed(Batch(**{**there, "slots": slots}), device, output)


def options(op: str, out_dtype: str | None) -> dict[str, Any]:
    return {"out_rope_dtype": out_dtype} if op == OPS[1] and out_dtype else {}


def snapshot(memory: Memory) -> list[Array]:
    return [block.copy() for _, block in memory.blocks]


def restore(memory: Memory, blocks: list[Array]) -> None:
    for (_, block), old in zip(memory.blocks, blocks, strict=True):
        block[...] = old


def assert_same_memory(memory: Memory, placed: Placed, expected: list[Array]) -> None:
    """All memory holds what is expected; a failure names q or the cache, if it is in these."""
    found = snapshot(memory)
    views = {"q": placed.output, "cache": placed.batch.slots}
    named = {name: np.ascontiguousarray(view) for name, view in views.items()}
    restore(memory, expected)
    for name, view in views.items():
        assert_same_bytes(named[name], np.ascontiguousarray(view), name)
    for number, (block, right) in enumerate(zip(found, expected, strict=True)):
        assert_same_bytes(block, right, f"block {number} of memory, around what may be written")
    restore(memory, found)


def expect(memory: Memory, op: str, placed: Placed, out_dtype: str | None) -> list[Array]:
    """All memory after a call, which changes the rows of tokens that have a position."""
    before, batch = snapshot(memory), placed.batch
    host = Batch(**{f.name: np.array(getattr(batch, f.name)) for f in fields(Batch)})
    q_out, slots = host.run(op, out_dtype)
    rotated = [literal_position(host, t) is not None for t in range(len(host.q))]
    placed.output[rotated] = q_out[rotated]
    batch.slots[...] = slots
    after = snapshot(memory)
    restore(memory, before)
    return after


def check(
    memory: Memory,
    op: str,
    batch: Batch,
    out_dtype: str | None = None,
    in_place: bool = False,
    **at: Any,
) -> None:
    """A call gives the reference's bytes, and leaves all other memory as it is."""
    placed = place(memory, batch, out_dtype if op == OPS[1] else None, in_place, **at)
    expected = expect(memory, op, placed, out_dtype)
    run(op, placed, out_dtype)
    assert_same_memory(memory, placed, expected)
    memory.free()


def run(op: str, placed: Placed, out_dtype: str | None = None) -> None:
    given = {**options(op, out_dtype), "q_rope_output": placed.output}
    found = call(op, placed.batch, placed.cache, LAYER, target="cuda", **given)
    assert found is placed.output


def special(rows: int, columns: int, dtype: str) -> Array:
    """Rows of every kind: NaN, Inf, subnormal, beyond what FP8 and float16 hold; FP8: all codes."""
    if dtype not in cases.FLOAT_DTYPES:
        codes = np.random.default_rng(rows).integers(0, 256, (rows, columns), np.uint8)
        return codes.view(dtype)
    found, _ = cases.mixed_rows(columns, dtype, per_kind=1)
    return np.resize(np.roll(found, rows, axis=0), (rows, columns))


# -- values ---------------------------------------------------------------------------------------

FACTORS = {
    "q": cases.FLOAT_DTYPES,
    "freqs": cases.FLOAT_DTYPES,
    "gamma": cases.FLOAT_DTYPES,
    "cache": CACHE_DTYPES,
    "chip": tuple(CHIPS),
    "widths": (STATIC, OTHER),
    "out": CACHE_DTYPES,
}


def kernels(op: str) -> list[tuple[Any, ...]]:
    """Values of all factors, such that every two values of two factors meet."""
    lists = list(FACTORS.values())
    if op == OPS[0]:  # the dtype of q is that of the output
        lists[-1] = (None,)
    if ALL:
        return list(itertools.product(*lists))
    choice = random.Random(7)
    places = list(itertools.combinations(range(len(lists)), 2))
    left = {(i, j, a, b) for i, j in places for a in lists[i] for b in lists[j]}

    def new(row: tuple[Any, ...]) -> set[tuple[Any, ...]]:
        return {(i, j, row[i], row[j]) for i, j in places} & left

    rows = []
    while left:
        i, j, a, b = min(left, key=repr)
        tried = [[choice.choice(values) for values in lists] for _ in range(200)]
        for row in tried:
            row[i], row[j] = a, b
        best = max(map(tuple, tried), key=lambda row: len(new(row)))
        left -= new(best)
        rows.append(best)
    return rows


@pytest.mark.parametrize(
    ("op", *FACTORS), [(op, *row) for op in OPS for row in kernels(op)], ids=str
)
def test_every_two_dtypes(
    monkeypatch: pytest.MonkeyPatch,
    op: str,
    q: str,
    freqs: str,
    gamma: str,
    cache: str,
    chip: str,
    widths: tuple[int, int],
    out: str | None,
) -> None:
    """Ordinary values and others; empty sequences, padding, missing pages, three heads."""
    simulated.through_driver(monkeypatch)
    shape: dict[str, Any] = {"dtypes": (q, freqs, gamma, cache), "page_size": 4, "heads": 3}
    shape |= {"width": widths[0], "rope_dim": widths[1]}
    with simulated.device(chip) as simulator:
        memory = Memory()
        ragged = sized((3, 0, 1, 7), (5, 0, 33, 2), padding=(1, 2), missing=0.2, **shape)
        check(memory, op, ragged, out)
        check(memory, op, sized((14, 5), (0, 3), values=special, **shape), out)
        assert len(simulator.launches) == 2
        assert launched(simulator) == ("512" if widths == STATIC else "any")


# -- where arrays lie -----------------------------------------------------------------------------


@BOTH
def test_any_alignment_and_stride(gpu: Simulator, memory: Memory, op: str) -> None:
    """The kernel for a width is taken where it can be, and only there."""
    batch = sized((3, 2), (5, 0), heads=3, page_size=4)
    wide = ("q", "output", "slots", "freqs", *(["kv"] if op == OPS[1] else []))
    octets = {"q": 8, "output": 8, "slots": 8, "kv": 8, "gamma": 8, "freqs": 4}
    places = [(name, at, 0) for name in octets if name != "kv" or op == OPS[1] for at in (1, 4, 8)]
    places += [(name, 0, pad) for name in wide for pad in (1, 4, 8)]
    if not ALL:
        places = [place for place in places if place[0] in ("q", "freqs") or 4 not in place]
    for name, offset, pad in places:
        check(memory, op, batch, **{name: (offset, pad)})
        aligned = offset % octets[name] == 0 and pad % 8 == 0
        assert launched(gpu) == ("512" if aligned else "any"), (name, offset, pad)
    for name, offset, pad in (("table", 3, 1), ("offsets", 1, 0), ("lengths", 5, 0)):
        check(memory, op, batch, **{name: (offset, pad)})
        assert launched(gpu) == "512", name


@BOTH
def test_everything_anywhere(memory: Memory, op: str) -> None:
    number = np.random.default_rng(3)
    for width, rope_dim, count in (*((*OTHER, 3),) * 3, (1, 2, 1), (70, 130, 5), (512, 64, 6)):
        batch = sized(
            (3, 0, 4), (2, 1, 9), heads=count, width=width, rope_dim=rope_dim, page_size=5
        )
        names = ("q", "output", "slots", "freqs", "gamma", "kv", "table", "offsets", "lengths")
        at = {name: tuple(number.integers(0, 9, 2).tolist()) for name in names}
        check(memory, op, batch, FN, **at)


@BOTH
def test_a_part_of_each_head_in_place(gpu: Simulator, memory: Memory, op: str) -> None:
    """As models have it: the rotated columns are the last of each head of q."""
    batch = sized((5, 2), (0, 17), heads=5)
    for offset, pad in ((128, 128), (3, 7)):
        check(memory, op, batch, in_place=True, q=(offset, pad))
        assert launched(gpu) == ("512" if pad == 128 else "any")


@BOTH
def test_wide_latents_and_keys(gpu: Simulator, memory: Memory, op: str) -> None:
    """Wider than what threads hold at a time."""
    batch = sized((2, 1), (0, 4), heads=2, width=1100, rope_dim=600, page_size=3)
    check(memory, op, batch)
    check(memory, op, replace(batch, q=batch.q[:, :0]))
    assert launched(gpu) == "any"


# -- blocks of threads ----------------------------------------------------------------------------


def blocks(tokens: int, count: int) -> int:
    """Of 128 threads: 16 for latents of 512 columns, 8 for keys or for four heads of q."""
    groups = -(-count // geometry.HEADS)
    return -(-tokens // 8) + -(-tokens // 16) + -(-tokens * groups // 16)


@BOTH
@pytest.mark.parametrize("count", [1, 3, 4, 5, 8, 9, 32])
def test_any_number_of_tokens_and_heads(
    gpu: Simulator, memory: Memory, op: str, count: int
) -> None:
    """One launch, in which each part has blocks of its own."""
    for tokens in (1, 7, 8, 9, 16, 17, 33) if ALL or count == 5 else (1, 9):
        gpu.launches.clear()
        batch = sized((tokens,), (3,), heads=count, padding=(0, 0))
        check(memory, op, batch)
        (launch,) = gpu.launches
        assert launch.grid == (blocks(tokens, count), 1, 1), tokens
        assert launch.block == (128, 1, 1)


@BOTH
def test_nothing_to_do(gpu: Simulator, memory: Memory, op: str) -> None:
    """No tokens or no sequences: no launch. No heads, no blocks or no pages: the rest is done."""
    some = sized((2, 1), (0, 4), page_size=4, heads=2)
    none = replace(some, q=some.q[:0], kv=some.kv[:0], offsets=np.zeros(3, np.uint32))
    alone = replace(some, table=some.table[:0], lengths=some.lengths[:0], offsets=some.offsets[:1])
    for batch in (none, alone):
        check(memory, op, batch)
        assert not gpu.launches
    missing = replace(some, slots=some.slots[:0])
    headless = replace(some, q=some.q[:, :0])
    padding = replace(some, offsets=np.zeros(3, np.uint32))
    for batch in (missing, headless, padding):
        check(memory, op, batch)
    assert len(gpu.launches) == 3


@pytest.mark.parametrize("width", [512, 100])
def test_a_last_token_that_is_cached(memory: Memory, width: int) -> None:
    """Where a block has more threads than rows, nobody reads what another thread writes."""
    check(memory, OPS[0], sized((5,), (3,), width=width, padding=(0, 0)))


# -- tables that hold anything --------------------------------------------------------------------


@pytest.fixture
def wild(monkeypatch: pytest.MonkeyPatch, memory: Memory) -> Memory:
    """Memory whose tables the host does not look at, as it cannot at a GPU's."""
    monkeypatch.setattr(mla, "_check_tables", lambda *_: 0)
    return memory


def are_clear(batch: Batch) -> bool:
    """Whether tables say what the reference says of them: no two tokens share a slot."""
    places = [literal_position(batch, t) for t in range(len(batch.q))]
    room = batch.table.shape[1] * batch.slots.shape[1]
    pages = [
        (batch.table[p[0], p[1] // batch.slots.shape[1]], p[1] % batch.slots.shape[1])
        for p in places
        if p is not None and p[1] < room
    ]
    known = [page for page in pages if page[0] < len(batch.slots)]
    return len(set(known)) == len(known) and (np.diff(batch.offsets.astype(np.int64)) >= 0).all()


@BOTH
@given(batch=wild_batches())
@settings(max_examples=300 if ALL else 40, deadline=None, derandomize=True,
          suppress_health_check=list(HealthCheck))  # fmt: skip
def test_wild_tables(wild: Memory, op: str, batch: Batch) -> None:
    """Of tables in no order, results are what they are: but nothing else is read or written."""
    if are_clear(batch):
        check(wild, op, batch)
    else:
        assert_contained(wild, op, batch)


def assert_contained(memory: Memory, op: str, batch: Batch) -> None:
    """Nothing but q and the layer's slots is written."""
    placed = place(memory, batch)
    before = snapshot(memory)
    run(op, placed)
    q, slots = placed.output.copy(), placed.batch.slots.copy()
    restored = snapshot(memory)
    restore(memory, before)
    placed.output[...], placed.batch.slots[...] = q, slots
    for number, (block, (_, right)) in enumerate(zip(restored, memory.blocks, strict=True)):
        assert_same_bytes(block, right, f"block {number} of memory")
    memory.free()


@BOTH
def test_random_tables_at_the_usual_widths(wild: Memory, op: str) -> None:
    number = np.random.default_rng(9)
    usual = sized((5, 6, 0, 4), (0, 3, 9, 30), heads=5, page_size=4, padding=(0, 0))

    def anything(like: Array) -> Array:
        return number.integers(0, 2**32, like.shape, np.uint32)

    for _ in range(3):
        assert_contained(wild, op, replace(usual, table=anything(usual.table)))
        assert_contained(wild, op, replace(usual, lengths=anything(usual.lengths)))
        assert_contained(wild, op, replace(usual, offsets=anything(usual.offsets)))
        few = (number.integers(0, 9, a.shape) for a in (usual.table, usual.lengths, usual.offsets))
        table, lengths, offsets = (a.astype(np.uint32) for a in few)
        assert_contained(wild, op, replace(usual, table=table, lengths=lengths, offsets=offsets))


# -- calls ----------------------------------------------------------------------------------------


@BOTH
def test_a_call_is_captured_and_replayed(
    gpu: Simulator, memory: Memory, monkeypatch: pytest.MonkeyPatch, op: str
) -> None:
    """Tables are read on the device, at each replay: decoding goes on."""
    stream = Stream(driver("cuda"), 0, monkeypatch)
    placed = place(memory, sized((1, 1, 1), (4, 0, 7), heads=2, page_size=4, padding=(0, 0)))
    before, cache = snapshot(memory), placed.cache
    run(op, placed)
    restore(memory, before)
    gpu.launches.clear()
    stream.capture()
    run(op, placed)
    assert not gpu.launches
    for turn in range(3):
        expected = expect(memory, op, placed, None)
        stream.replay()
        assert_same_memory(memory, placed, expected)
        placed.batch.q[...] = np.roll(placed.batch.q, turn + 1, axis=0)
        if turn == 0:
            cache.append(1)  # to positions that there are angles for
    assert len(gpu.launches) == 3


@BOTH
def test_torch_tensors(op: str, monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    tensor = partial(simulated.tensor, index=0)
    stream = SimpleNamespace(cuda_stream=0)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda index: stream)
    with simulated.device("sm_90") as simulator:
        memory = Memory()
        placed = place(memory, sized((3, 2), (5, 0), heads=3), q=(64, 64))
        expected = expect(memory, op, placed, None)
        given = {f.name: tensor(getattr(placed.batch, f.name)) for f in fields(Batch)}
        blocks, tables = tensor(placed.cache.blocks), (given["table"], given["lengths"])
        cache = PagedKVCache(blocks, *tables)
        output = tensor(placed.output)
        assert irnorm.launch_path(blocks) == "driver"
        assert call(op, Batch(**given), cache, LAYER, q_rope_output=output) is output
        assert_same_memory(memory, placed, expected)
        # What is on the GPU is not looked at.
        given["offsets"].view(torch.int32)[...] = -1
        before = snapshot(memory)
        call(op, Batch(**given), cache, LAYER, q_rope_output=output)
        for (_, block), old in zip(memory.blocks, before, strict=True):
            assert_same_bytes(block, old)
        assert len(simulator.launches) == 2
        with pytest.raises(ArgumentError, match="freqs_cis is on cpu, q_rope on cuda:0"):
            call(op, Batch(**{**given, "freqs": torch.ones(9, 64)}), cache, LAYER)
        memory.free()


@BOTH
def test_numpy_arrays_are_not_copied_to_a_gpu(op: str) -> None:
    batch = sized((3, 2), (5, 0))
    cache, q = paged(batch), batch.q.copy()
    before = cache.blocks.copy()
    with simulated.device("sm_90") as simulator:
        for compile_only in (False, True):
            with pytest.raises(TargetError, match=r"not copied to cuda:0 and back; pass torch"):
                call(op, batch, cache, target="cuda", compile_only=compile_only)
        assert not simulator.launches
    assert_same_bytes(cache.blocks, before)
    assert_same_bytes(batch.q, q)
