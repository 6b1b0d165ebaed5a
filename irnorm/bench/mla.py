"""What `irnorm.bench` measures the operations of MLA on: q of 64 columns a head, latents of 512.

Here `m` counts tokens and `n` columns of q, 64 for each head. Up to `DECODED` tokens are one of
each sequence, more are those of four sequences. Sequences have up to 1000 tokens in the cache, in
pages of 128 that lie in it in random order.

Calls repeat on the same cache, and `fused_rope_rmsnorm` takes what it has normalized before: gamma
is 1 or -1, lest numbers grow or vanish.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from irnorm.arrays import numpy_dtype
from irnorm.bench.arrays import EPSILON, Array, Arrays, aligned, normal
from irnorm.errors import ArgumentError

ROPE = 64
NORM = 512
PAGE = 128
CACHED = 1000
DECODED = 256
SEQUENCES = 4

TABLES = ("input_row_offsets", "cache_lengths", "lookup_table")

SIZES = {"irnorm, cache of 1 MiB": 1 << 20, "irnorm, cache of 1 GiB": 1 << 30}


def heads(n: int) -> int:
    """Heads of `n` columns together."""
    if n % ROPE:
        raise ArgumentError(f"n is {n}, expected a multiple of {ROPE}: the columns of q in MLA")
    return n // ROPE


def arrays(m: int, n: int, dtype: str, cache: str) -> Arrays:
    """One set of arrays; `cache` is the dtype of the cache, `dtype` that of q, latents and gamma.

    Tables are int32, which torch can compute with.
    """
    kind = numpy_dtype(dtype)
    random = np.random.default_rng(m * n)
    if m <= DECODED:
        offsets = np.arange(m + 1)
    else:
        offsets = np.array([0, *np.sort(random.integers(0, m + 1, SEQUENCES - 1)), m])
    sequences = len(offsets) - 1
    lengths = random.integers(0, CACHED + 1, sequences)
    positions = int(np.max(lengths + np.diff(offsets)))
    pages = -(-positions // PAGE)
    q = aligned((m, heads(n), ROPE), kind)
    q[...] = random.standard_normal(q.shape, dtype=np.float32)
    return {
        "q_rope": q,
        "kv": normal(random, m, NORM + ROPE, kind),
        "input_row_offsets": _table(offsets),
        "cache_lengths": _table(lengths),
        "lookup_table": _table(random.permutation(sequences * pages).reshape(sequences, pages)),
        "freqs_cis": _angles(positions),
        "gamma": _signs(random, kind),
        "blocks": _blocks(random, sequences * pages, cache),
        "q_rope_output": aligned(q.shape, kind),
    }


def traffic(m: int, n: int, dtype: str, cache: str, *, read: bool) -> int:
    """Bytes of a call; `read` says whether latents are read from the cache, or from `kv`."""
    size, stored = numpy_dtype(dtype).itemsize, numpy_dtype(cache).itemsize
    q = 2 * heads(n) * ROPE * size
    latents = (NORM + ROPE) * ((stored if read else size) + stored)
    sequences = m if m <= DECODED else SEQUENCES
    return m * (q + latents + ROPE * 4) + NORM * size + 4 * (2 * sequences + 1 + m // PAGE)


def in_cache(arrays: Mapping[str, Any]) -> tuple[Any, ...]:
    """What `fused_rope_rmsnorm` takes, from arrays or tensors."""
    first = (arrays["q_rope"], arrays["input_row_offsets"], arrays["freqs_cis"], arrays["gamma"])
    return (*first, _collection(arrays).layer(0))


def into_cache(arrays: Mapping[str, Any]) -> tuple[Any, ...]:
    """What `mla_fused_rope_rmsnorm_quantization` takes, from arrays or tensors."""
    first = (arrays["q_rope"], arrays["kv"], arrays["input_row_offsets"], arrays["freqs_cis"])
    return (*first, arrays["gamma"], _collection(arrays), 0)


def _collection(arrays: Mapping[str, Any]) -> Any:
    from irnorm import PagedKVCache

    return PagedKVCache(arrays["blocks"], arrays["lookup_table"], arrays["cache_lengths"])


def first_call(name: str) -> str:
    """Source of a call of one token, 64 heads, as `irnorm.bench.machine.startup` takes it."""
    latents = "" if name == "fused_rope_rmsnorm" else "x[:, :576], "
    keys = "cache.layer(0)" if name == "fused_rope_rmsnorm" else "cache, 0"
    return (
        "cache = irnorm.PagedKVCache.allocate(1, 128)\n"
        f"irnorm.{name}(x.reshape(1, 64, 64), {latents}numpy.array([0, 1], numpy.uint32), "
        f"numpy.ones((128, 64), numpy.float32), gamma[:512], {keys})"
    )


def cache_sizes(op: str) -> Mapping[str, Callable[[int], object]]:
    """Calls on 16 tokens of 128 heads, in caches of 1 MiB and of 1 GiB, by their names.

    Everything is equal but the pages, which are random ones of the whole cache.
    """
    import irnorm

    random = np.random.default_rng(0)
    tokens = 16
    given = dict(arrays(tokens, 128 * ROPE, "bfloat16", "bfloat16"))
    # In a small cache sequences share pages: each has a slot of its own in them.
    given["cache_lengths"] = _table(8 * np.arange(tokens) + 3)
    take = in_cache if op == "fused_rope_rmsnorm" else into_cache
    options = {"epsilon": EPSILON, "q_rope_output": given["q_rope_output"]}
    calls: dict[str, Callable[[int], object]] = {}
    for name, size in SIZES.items():
        count = size // (PAGE * (NORM + ROPE) * 2)
        given["lookup_table"] = _table(random.integers(0, count, (tokens, 1)))
        given["blocks"] = _blocks(random, count, "bfloat16")
        arguments = take(given)
        function: Callable[..., object] = getattr(irnorm, op)

        def call(_: int, function: Any = function, arguments: Any = arguments) -> object:
            return function(*arguments, **options)

        calls[name] = call
    return calls


def _table(values: Any) -> Array:
    table = aligned(np.shape(values), np.int32)
    table[...] = values
    return table


def _angles(positions: int) -> Array:
    angles = np.outer(np.arange(positions), 10000.0 ** (-np.arange(0, ROPE, 2) / ROPE))
    freqs = aligned((positions, ROPE), np.float32)
    freqs[:, 0::2], freqs[:, 1::2] = np.cos(angles), np.sin(angles)
    return freqs


def _signs(random: np.random.Generator, kind: Any) -> Array:
    gamma = aligned((NORM,), kind)
    gamma[...] = random.choice([-1.0, 1.0], NORM)
    return gamma


def _blocks(random: np.random.Generator, count: int, dtype: str) -> Array:
    """Blocks of one page of random numbers, repeated."""
    blocks = aligned((count, 1, 1, PAGE, 1, NORM + ROPE), numpy_dtype(dtype))
    blocks[...] = random.standard_normal(blocks.shape[1:], dtype=np.float32).astype(blocks.dtype)
    return blocks
