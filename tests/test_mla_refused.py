"""What the operations of MLA refuse: the error names the argument, and nothing is written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm.errors import ArgumentError, ArgumentTypeError, TargetError
from irnorm.paged import PagedKVCache
from tests import cases, simulated
from tests.mla_batches import OPS, frequencies, to_torch

Array = npt.NDArray[Any]
Arguments = dict[str, Any]
Change = Callable[[Arguments], Arguments]

BF16 = np.dtype("bfloat16")
FUSED, QUANTIZED = OPS
#: What each takes by position.
POSITIONAL = {
    FUSED: ("q_rope", "input_row_offsets", "freqs_cis", "gamma", "k_cache"),
    QUANTIZED: (
        *("q_rope", "kv", "input_row_offsets", "freqs_cis", "gamma", "kv_collection"),
        "layer_idx",
    ),
}


def arguments(op: str) -> Arguments:
    """A good call, with a supplied output: sequences of 3, 0 and 4 tokens, pages of 4.

    `blocks`, `lookup_table` and `cache_lengths` become the cache.
    """
    table = np.random.default_rng(1).permutation(12).reshape(3, 4)
    given = {
        "q_rope": cases.normal(8, 2 * 64).reshape(8, 2, 64),
        "input_row_offsets": u32(0, 3, 3, 7),
        "freqs_cis": frequencies(20, 64, "float32"),
        "gamma": cases.make_gamma(100, "bfloat16"),
        "q_rope_output": np.full((8, 2, 64), 7.5, BF16),
        "blocks": cases.normal(12 * 2 * 4, 164).reshape(12, 1, 2, 4, 1, 164),
        "lookup_table": table.astype(np.uint32),
        "cache_lengths": u32(5, 2, 9),
    }
    if op == QUANTIZED:
        given |= {"kv": cases.normal(8, 164), "layer_idx": 1}
    return given


def call(op: str, given: Arguments) -> Any:
    given = dict(given)
    parts = [given.pop(name) for name in ("blocks", "lookup_table", "cache_lengths")]
    if op == FUSED and "k_cache" not in given:
        given["k_cache"] = PagedKVCache(*parts).layer(1)
    if op == QUANTIZED and "kv_collection" not in given:
        given["kv_collection"] = PagedKVCache(*parts)
    positional = [given.pop(name) for name in POSITIONAL[op]]
    return getattr(irnorm, op)(*positional, **given)


def case(op: str, change: Change, words: str, error: Any = ArgumentError) -> Any:
    return pytest.param(op, change, words, error, id=f"{op.split('_')[0]}: {words}"[:70])


def both(change: Change, words: str, error: Any = ArgumentError) -> list[Any]:
    return [case(op, change, words, error) for op in OPS]


def fused(change: Change, words: str, error: Any = ArgumentError) -> Any:
    return case(FUSED, change, words, error)


def quantized(change: Change, words: str, error: Any = ArgumentError) -> Any:
    return case(QUANTIZED, change, words, error)


def u32(*values: int) -> Array:
    return np.array(values, np.uint32)


def f32(*shape: int) -> Array:
    return np.zeros(shape, np.float32)


def read_only(array: Array) -> Array:
    array.flags.writeable = False
    return array


def strided(array: Array, *strides: int) -> Array:
    return np.lib.stride_tricks.as_strided(array, strides=strides, writeable=True)


def doubled(array: Array, axis: int = -1) -> Array:
    """Every second element along an axis of twice as many."""
    twice = np.repeat(array, 2, axis)
    return np.moveaxis(np.moveaxis(twice, axis, -1)[..., ::2], -1, axis)


def inside(name: str, other: str, shift: int = 0) -> Change:
    """Argument `name` in the memory of `other`, from byte `shift` on."""

    def change(a: Arguments) -> Arguments:
        memory, size = a[other].reshape(-1).view(np.uint8), a[name].nbytes
        part = memory[shift : shift + size]
        part[...] = a[name].reshape(-1).view(np.uint8)  # before the call; it is to be kept, then
        return {name: part.view(a[name].dtype).reshape(a[name].shape)}

    return change


class Lookalike:
    """What has a cache's arrays, but is none."""

    slots = lookup_table = cache_lengths = None


CACHES = [
    *[
        fused(
            lambda a, v=v: {"k_cache": v},
            f"k_cache is a {type(v).__name__}, expected one layer of a PagedKVCache",
            ArgumentTypeError,
        )
        for v in (None, 3, f32(2, 2), Lookalike())
    ],
    fused(
        lambda a: {"k_cache": PagedKVCache.allocate(3, 16, head_size=164)},
        "k_cache is a PagedKVCache, expected one layer of a PagedKVCache",
        ArgumentTypeError,
    ),
    *[
        quantized(
            lambda a, v=v: {"kv_collection": v},
            f"kv_collection is a {type(v).__name__}, expected a PagedKVCache",
            ArgumentTypeError,
        )
        for v in (None, 3, f32(2, 2), Lookalike())
    ],
    quantized(
        lambda a: {"kv_collection": PagedKVCache.allocate(3, 16, head_size=164).layer(0)},
        "kv_collection is a KeyCache, expected a PagedKVCache",
        ArgumentTypeError,
    ),
    *both(
        lambda a: {"blocks": a["blocks"][..., :64]},
        "the cache has head_size 64, expected kv_norm_dim + rope_dim with rope_dim 64",
    ),
    *both(lambda a: {"blocks": a["blocks"][..., :163]}, "gamma has shape [100], expected [99]"),
]

ARRAYS = [
    # q
    *both(lambda a: {"q_rope": None}, "q_rope is None, expected an array", ArgumentTypeError),
    *both(lambda a: {"q_rope": [1.0]}, "q_rope is a list, expected", ArgumentTypeError),
    *both(lambda a: {"q_rope": a["q_rope"].astype("f8")}, "q_rope has dtype float64, expected f"),
    *both(lambda a: {"q_rope": a["q_rope"].astype("i4")}, "q_rope has dtype int32, expected f"),
    *both(
        lambda a: {"q_rope": a["q_rope"].astype("float8_e4m3fn")},
        "q_rope has dtype float8_e4m3fn, expected float32 or float16 or bfloat16",
    ),
    *both(
        lambda a: {"q_rope": a["q_rope"].astype(">f4")}, "q_rope has dtype non-native float32, exp"
    ),
    *both(
        lambda a: {"q_rope": a["q_rope"][0]}, "q_rope has shape [2, 64], expected [T, H, rope_dim]"
    ),
    *both(
        lambda a: {"q_rope": a["q_rope"][..., None]},
        "q_rope has shape [8, 2, 64, 1], expected [T, H, rope_dim]",
    ),
    *both(
        lambda a: {"q_rope": a["q_rope"][..., :63]},
        "q_rope has 63 columns (rope_dim), expected an even number",
    ),
    *both(lambda a: {"q_rope": a["q_rope"][..., :0]}, "q_rope has 0 columns (rope_dim), expected"),
    *both(lambda a: {"q_rope": doubled(a["q_rope"])}, "q_rope has strides (256, 128, 2), expect"),
    *both(lambda a: {"q_rope": a["q_rope"][::-1]}, "q_rope has strides (-128, 64, 1), expected"),
    *both(lambda a: {"q_rope": a["q_rope"][:, ::-1]}, "q_rope has strides (128, -64, 1)"),
    *both(lambda a: {"q_rope": a["q_rope"][..., ::-1]}, "q_rope has strides (128, 64, -1)"),
    # its output
    *both(lambda a: {"q_rope_output": [0.0]}, "q_rope_output is a list, exp", ArgumentTypeError),
    *both(
        lambda a: {"q_rope_output": a["q_rope_output"][:7]},
        "q_rope_output has shape [7, 2, 64], expected [8, 2, 64]",
    ),
    *both(
        lambda a: {"q_rope_output": a["q_rope_output"].reshape(8, 128)},
        "q_rope_output has shape [8, 128], expected [8, 2, 64]",
    ),
    *both(
        lambda a: {"q_rope_output": f32(8, 2, 64)},
        "q_rope_output has dtype float32, expected bfloat16",
    ),
    quantized(
        lambda a: {"out_rope_dtype": "float8_e4m3fn"},
        "q_rope_output has dtype bfloat16, expected float8_e4m3fn",
    ),
    *both(lambda a: {"q_rope_output": read_only(a["q_rope_output"])}, "q_rope_output is read-only"),
    *both(
        lambda a: {"q_rope_output": doubled(a["q_rope_output"])},
        "q_rope_output has strides (256, 128, 2), expected 1 along its last axis",
    ),
    *both(
        lambda a: {"q_rope_output": a["q_rope_output"][:, ::-1]}, "q_rope_output has strides (128,"
    ),
    *[
        case(
            op,
            lambda a, s=s: {"q_rope_output": strided(a["q_rope_output"], *s, 2)},
            "q_rope_output has rows that overlap",
        )
        for op in OPS
        for s in ((0, 128), (256, 0), (254, 128), (256, 126), (64, 128), (128, 128), (2, 256))
    ],
    # frequencies and gamma
    *both(lambda a: {"freqs_cis": None}, "freqs_cis is None, expected an array", ArgumentTypeError),
    *both(
        lambda a: {"freqs_cis": a["freqs_cis"][0]},
        "freqs_cis has shape [64], expected [max_seq, 64] (last axis of q_rope)",
    ),
    *both(
        lambda a: {"freqs_cis": a["freqs_cis"][:, :32]},
        "freqs_cis has shape [20, 32], expected [max_seq, 64]",
    ),
    *both(lambda a: {"freqs_cis": a["freqs_cis"].astype("f8")}, "freqs_cis has dtype float64, exp"),
    *both(lambda a: {"freqs_cis": a["freqs_cis"].astype("c8")}, "freqs_cis has dtype complex64, e"),
    *both(
        lambda a: {"freqs_cis": doubled(a["freqs_cis"])},
        "freqs_cis has stride 2 along its last axis, expected 1",
    ),
    *both(lambda a: {"freqs_cis": a["freqs_cis"][::-1]}, "freqs_cis has strides (-64, 1) for shap"),
    *both(lambda a: {"gamma": None}, "gamma is None, expected an array", ArgumentTypeError),
    *both(
        lambda a: {"gamma": a["gamma"][:99]},
        "gamma has shape [99], expected [100] (head_size of the cache less rope_dim of q_rope)",
    ),
    *both(lambda a: {"gamma": a["gamma"][None]}, "gamma has shape [1, 100], expected [100]"),
    *both(lambda a: {"gamma": a["gamma"].astype("f8")}, "gamma has dtype float64, expected"),
    *both(lambda a: {"gamma": doubled(a["gamma"])}, "gamma has stride 2 along its last axis"),
    # latents
    quantized(lambda a: {"kv": None}, "kv is None, expected an array", ArgumentTypeError),
    quantized(lambda a: {"kv": (a["kv"], a["kv"])}, "kv is a tuple, expected", ArgumentTypeError),
    quantized(lambda a: {"kv": a["kv"][:7]}, "kv has shape [7, 164], expected"),
    quantized(lambda a: {"kv": a["kv"][:, :100]}, "kv has shape [8, 100], expected"),
    quantized(lambda a: {"kv": a["kv"][:, None]}, "kv has shape [8, 1, 164], expected"),
    quantized(lambda a: {"kv": a["kv"].astype("f8")}, "kv has dtype float64, expected"),
    quantized(lambda a: {"kv": a["kv"].astype("float8_e4m3fn")}, "kv has dtype float8_e4m3fn, exp"),
    quantized(lambda a: {"kv": doubled(a["kv"])}, "kv has stride 2 along its last axis"),
    quantized(lambda a: {"kv": a["kv"][::-1]}, "kv has strides (-164, 1) for shape"),
    # functions
    quantized(lambda a: {"kv_input_fn": 3}, "kv_input_fn is a int, expected", ArgumentTypeError),
    quantized(
        lambda a: {"kv": (a["kv"],) * 9, "kv_input_fn": lambda *x: x[0]},
        "kv has 9 arrays, expected 1 to 8",
    ),
    quantized(
        lambda a: {"kv": (), "kv_input_fn": lambda *x: x[0]}, "kv has 0 arrays, expected 1 to 8"
    ),
    quantized(
        lambda a: {"kv": (a["kv"], a["kv"][:7]), "kv_input_fn": lambda x, y: x + y},
        "kv[1] has shape [7, 164], expected [164] or [8, 1] or [1] or [] or [8, 164]",
    ),
    quantized(
        lambda a: {"kv": (a["kv"], "x"), "kv_input_fn": lambda x, y: x + y},
        "kv[1] is a str, expected",
        ArgumentTypeError,
    ),
    quantized(
        lambda a: {"kv_input_fn": lambda x, y: x},
        "kv_input_fn cannot be traced:",
        ArgumentTypeError,
    ),
    quantized(
        lambda a: {"kv_input_fn": lambda x: 1.0},
        "kv_input_fn returned a float, expected a float32 kernel value",
        ArgumentTypeError,
    ),
    quantized(
        lambda a: {"kv": (a["kv"], f32(8, 1)), "kv_input_fn": lambda x, y: y},
        "kv_input_fn must return a value that varies by row and column",
    ),
]

SCALARS = [
    *[
        case(
            op,
            lambda a, v=v: {"epsilon": v},
            f"epsilon is {float(v)}, expected a finite number of at least 0",
        )
        for op in OPS
        for v in (math.nan, -1e-6, -1, math.inf, np.float32(-np.inf))
    ],
    *[
        case(
            op,
            lambda a, v=v: {"epsilon": v},
            f"epsilon is a {type(v).__name__}, expected a number",
            ArgumentTypeError,
        )
        for op in OPS
        for v in (None, "1e-6", 1j, [1e-6], 10**400)
    ],
    quantized(lambda a: {"out_rope_dtype": "float64"}, "out_rope_dtype is float64, expected"),
    quantized(
        lambda a: {"out_rope_dtype": 3.5},
        "out_rope_dtype is 3.5, expected the name",
        ArgumentTypeError,
    ),
    *both(lambda a: {"target": "abacus"}, "target is 'abacus', expected one of: cpu, cuda"),
    *both(lambda a: {"target": 7}, "target is a int, expected its name", ArgumentTypeError),
]

TABLES = [
    *both(
        lambda a: {"input_row_offsets": None}, "input_row_offsets is None, exp", ArgumentTypeError
    ),
    *both(
        lambda a: {"input_row_offsets": [0, 3, 3, 7]},
        "input_row_offsets is a list, expected",
        ArgumentTypeError,
    ),
    *both(
        lambda a: {"input_row_offsets": u32(0, 3, 3, 7).astype("i8")},
        "input_row_offsets has dtype int64, expected uint32 or int32",
    ),
    *both(
        lambda a: {"input_row_offsets": u32(0, 3, 7)},
        "input_row_offsets has shape [3], expected [4] (one more than sequences in the cache's",
    ),
    *both(
        lambda a: {"input_row_offsets": u32(0, 3, 3, 7)[None]},
        "input_row_offsets has shape [1, 4], expected [4]",
    ),
    *both(
        lambda a: {"input_row_offsets": doubled(u32(0, 3, 3, 7))},
        "input_row_offsets has stride 2 along its last axis",
    ),
    *both(
        lambda a: {"input_row_offsets": u32(0, 3, 2, 7)},
        "input_row_offsets decreases from 3 to 2 at sequence 1",
    ),
    *both(
        lambda a: {"input_row_offsets": u32(4, 3, 3, 7)},
        "input_row_offsets decreases from 4 to 3 at sequence 0",
    ),
    *both(
        lambda a: {"input_row_offsets": u32(0, 3, 3, 9)},
        "input_row_offsets[3] is 9, expected at most 8 (first axis of q_rope)",
    ),
    *both(
        lambda a: {"input_row_offsets": np.array([0, 3, 3, -1], "i4")},
        "input_row_offsets[3] is 4294967295, expected at most 8",
    ),
    *both(lambda a: {"input_row_offsets": u32(9, 9, 9, 9)}, "input_row_offsets[1] is 9, expected"),
    *both(
        lambda a: {"freqs_cis": a["freqs_cis"][:12]},
        "sequence 2 gets to position 12, freqs_cis has 12",
    ),
    *both(
        lambda a: {"cache_lengths": u32(5, 2, 13), "freqs_cis": frequencies(99, 64, "float32")},
        "sequence 2 gets to position 16, its pages in lookup_table have room for 16",
    ),
    *both(
        lambda a: {"cache_lengths": u32((1 << 32) - 1, 2, 9)},
        "sequence 0 gets to position 4294967297, freqs_cis has 20",
    ),
    *both(
        lambda a: {"cache_lengths": np.array([5, 2, -2], "i4")},
        "sequence 2 gets to position 4294967297, freqs_cis has 20",
    ),
    *both(
        lambda a: {"lookup_table": a["lookup_table"][:, :0]},
        "sequence 0 gets to position 7, its pages in lookup_table have room for 0",
    ),
]

MEMORY = [
    *both(
        lambda a: {"q_rope": a["q_rope"][:-1], "q_rope_output": a["q_rope"][1:]}
                  | {name: a[name][1:] for name in ("kv",) if name in a},
        "q_rope_output shares memory with q_rope",
    ),
    *both(inside("input_row_offsets", "q_rope_output"), "shares memory with input_row_offsets"),
    *both(inside("gamma", "q_rope_output", 64), "q_rope_output shares memory with gamma"),
    *both(inside("cache_lengths", "q_rope_output"), "q_rope_output shares memory with cache_lengt"),
    *both(inside("lookup_table", "q_rope_output"), "q_rope_output shares memory with lookup_table"),
    quantized(inside("kv", "blocks", 164 * 2 * 5), "shares memory with kv"),
    quantized(
        lambda a: {"kv": a["blocks"][:8, 0, 1, 2, 0]}, "shares memory with kv"
    ),
    *both(inside("q_rope", "blocks", 164 * 2 * 3), "shares memory with q_rope"),
    *both(inside("q_rope_output", "blocks", 164 * 2 * 3), "shares memory with q_rope_output"),
    *both(inside("lookup_table", "blocks", 164 * 2 * 4), "shares memory with lookup_table"),
    *both(inside("cache_lengths", "blocks", 164 * 2 * 4), "shares memory with cache_lengths"),
    *both(inside("gamma", "blocks", 164 * 2 * 4), "shares memory with gamma"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("op", "change", "words", "error"), [*CACHES, *ARRAYS, *SCALARS, *TABLES, *MEMORY]
)
def test_refused(op: str, change: Change, words: str, error: Any) -> None:
    """The message says which argument, what it is and what is accepted; no array has changed."""
    given = arguments(op)
    given |= change(given)
    held = [v for v in given.values() if isinstance(v, np.ndarray)]
    before = [array.tobytes() for array in held]
    with pytest.raises(error, match=rf"^{op}: .*{re.escape(words)}") as caught:
        call(op, given)
    assert isinstance(caught.value, ValueError | TypeError)
    assert [array.tobytes() for array in held] == before


@pytest.mark.parametrize("op", OPS)
def test_what_is_right_is_accepted(op: str) -> None:
    given = arguments(op)
    call(op, given)
    call(op, given | {"q_rope_output": given["q_rope"]})


@pytest.mark.parametrize("shape", [(164,), (8, 1), (1,), ()], ids=str)
def test_small_latents_without_a_function(shape: tuple[int, ...]) -> None:
    given = arguments(QUANTIZED)
    store = cases.normal(2000)  # what is read in error is no one else's
    given["kv"] = store[: math.prod(shape)].reshape(shape)
    before = given["blocks"].tobytes()
    words = rf"^{QUANTIZED}: kv has shape {re.escape(str(list(shape)))}, expected"
    with pytest.raises(ArgumentError, match=words):
        call(QUANTIZED, given)
    assert given["blocks"].tobytes() == before


@pytest.mark.parametrize("index", [2, -3, 1.0, "1", None])
def test_layers_that_are_none(index: Any) -> None:
    given = arguments(QUANTIZED) | {"layer_idx": index}
    error = ArgumentError if isinstance(index, int) else ArgumentTypeError
    before = given["blocks"].tobytes(), given["q_rope_output"].tobytes()
    with pytest.raises(error, match=rf"^{QUANTIZED}: layer_idx is .*, expected "):
        call(QUANTIZED, given)
    assert (given["blocks"].tobytes(), given["q_rope_output"].tobytes()) == before


@pytest.mark.parametrize("op", OPS)
def test_a_cache_that_has_become_read_only(op: str) -> None:
    given = arguments(op)
    blocks = given["blocks"]
    cache = PagedKVCache(blocks, given["lookup_table"], given["cache_lengths"])
    read_only(blocks)
    given |= {"k_cache": cache.layer(1)} if op == FUSED else {"kv_collection": cache}
    before = blocks.tobytes(), given["q_rope_output"].tobytes()
    with pytest.raises(ArgumentError, match=rf"^{op}: k\w+ is read-only"):
        call(op, given)
    assert (blocks.tobytes(), given["q_rope_output"].tobytes()) == before


@pytest.mark.parametrize("op", OPS)
def test_many_sequences_are_looked_at_too(op: str) -> None:
    """More than are looked at one by one."""
    count = 40
    given = arguments(op) | {
        "input_row_offsets": np.minimum(np.arange(count + 1), 7).astype(np.uint32),
        "lookup_table": np.zeros((count, 4), np.uint32),
        "cache_lengths": np.full(count, 9, np.uint32),
    }
    call(op, given)
    for name, number, value, words in (
        ("cache_lengths", 6, 16, "sequence 6 gets to position 16, its pages in lookup_table have"),
        ("cache_lengths", 0, 20, "sequence 0 gets to position 20, freqs_cis has 20"),
        ("cache_lengths", 3, (1 << 32) - 1, "sequence 3 gets to position 4294967295, freqs_cis"),
        ("input_row_offsets", 3, 5, "input_row_offsets decreases from 5 to 4 at sequence 3"),
        ("input_row_offsets", 40, 9, "input_row_offsets[40] is 9, expected at most 8"),
        ("input_row_offsets", 39, 1 << 31, "input_row_offsets[39] is 2147483648, expected at most"),
    ):
        wrong = given[name].copy()
        wrong[number] = value
        before = given["blocks"].tobytes(), given["q_rope_output"].tobytes()
        with pytest.raises(ArgumentError, match=rf"^{op}: {re.escape(words)}"):
            call(op, given | {name: wrong})
        assert (given["blocks"].tobytes(), given["q_rope_output"].tobytes()) == before
    # What an empty sequence has is no one's business.
    given["cache_lengths"][20] = (1 << 32) - 1
    call(op, given)


@pytest.mark.parametrize("op", OPS)
def test_a_machine_without_a_gpu(op: str) -> None:
    with simulated.device(devices=0), pytest.raises(TargetError, match=rf"^{op}: "):
        call(op, arguments(op) | {"target": "cuda"})


@pytest.mark.parametrize("op", OPS)
def test_tensors_on_several_devices(op: str) -> None:
    pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    given = arguments(op)
    given = {k: to_torch(v) if isinstance(v, np.ndarray) else v for k, v in given.items()}
    call(op, given)
    for name in ("q_rope", "kv", "input_row_offsets", "freqs_cis", "gamma", "q_rope_output"):
        if name in given:
            with pytest.raises(ArgumentError, match=rf"^{op}: {name} is on meta, expected cpu"):
                call(op, given | {name: given[name].to("meta")})


@pytest.mark.parametrize("op", OPS)
@pytest.mark.parametrize("empty", ["blocks", "pages", "heads"])
def test_empty_tensors_on_many_threads(op: str, empty: str) -> None:
    """Torch's empty tensors have no address; a large call on many threads imports every array."""
    torch = pytest.importorskip("torch", reason="torch is not installed")
    tokens, heads = 4096, 0 if empty == "heads" else 16
    blocks = torch.zeros(0 if empty == "blocks" else 32, 1, 1, 128, 1, 576, dtype=torch.bfloat16)
    pages = 0 if empty == "pages" else 32
    table = torch.arange(pages, dtype=torch.int32)[None]
    cache = PagedKVCache(blocks, table, torch.zeros(1, dtype=torch.int32))
    q = torch.ones(tokens, heads, 64, dtype=torch.bfloat16)
    kv = torch.ones(tokens, 576, dtype=torch.bfloat16)
    offsets = torch.tensor([0, 0 if empty == "pages" else tokens], dtype=torch.int32)
    freqs, gamma = torch.ones(tokens, 64), torch.ones(512, dtype=torch.bfloat16)
    before = irnorm.get_num_threads()
    irnorm.set_num_threads(8)
    try:
        if op == FUSED:
            found = irnorm.fused_rope_rmsnorm(q, offsets, freqs, gamma, cache.layer(0))
        else:
            found = irnorm.mla_fused_rope_rmsnorm_quantization(
                q, kv, offsets, freqs, gamma, cache, 0
            )
    finally:
        irnorm.set_num_threads(before)
    expected = torch.tensor([0.0, 0.0 if empty == "pages" else 2.0]).repeat(32)
    assert torch.equal(found.float(), expected.expand(tokens, heads, 64))


def test_tensors_without_memory() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    x, gamma = torch.ones(2, 512), torch.ones(512)
    x.untyped_storage().resize_(0)
    with pytest.raises(ArgumentError, match=r"^rms_norm_fused_fp8: x has no memory"):
        irnorm.rms_norm_fused_fp8(x, gamma)


@pytest.mark.parametrize("op", OPS)
def test_numbers_beyond_float32(op: str) -> None:
    with pytest.raises(ArgumentError, match=r"epsilon is 1e\+39, which float32 does not reach"):
        call(op, arguments(op) | {"epsilon": 1e39})


def test_a_function_that_is_false() -> None:
    class Tripled:
        def __bool__(self) -> bool:
            return False

        def __call__(self, x: Any) -> Any:
            return x * 3

    given, same, plain = (arguments(QUANTIZED) for _ in range(3))
    call(QUANTIZED, given | {"kv_input_fn": Tripled()})
    call(QUANTIZED, same | {"kv_input_fn": lambda x: x * 3})
    call(QUANTIZED, plain)
    assert given["blocks"].tobytes() == same["blocks"].tobytes() != plain["blocks"].tobytes()
