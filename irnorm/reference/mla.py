"""``fused_rope_rmsnorm`` and ``mla_fused_rope_rmsnorm_quantization`` in plain numpy."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from irnorm.reference.arithmetic import (
    F32,
    Array,
    chunks,
    fma_in,
    reciprocal_rms,
    round_to,
    saturate,
)

Index = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


def fused_rope_rmsnorm(
    q_rope: Array,
    input_row_offsets: Array,
    freqs_cis: Array,
    gamma: Array,
    slots: Array,
    lookup_table: Array,
    cache_lengths: Array,
    *,
    epsilon: float = 1e-6,
) -> tuple[Array, Array]:
    """RoPE of queries, and RoPE and RMSNorm of latents where they lie in a paged key cache.

    Token t belongs to sequence b, the last with ``offsets[b] <= t``, if also
    ``t < offsets[b + 1]``. Its position is ``pos = cache_lengths[b] + t - offsets[b]``. If ``pos``
    has a row of frequencies, its queries are rotated; if it has a page as well, so is its slot::

        slots[lookup_table[b, pos // page_size], pos % page_size]

    A pair (xr, xi) of columns 2i and 2i + 1, with ``c, s = freqs_cis[pos, 2i], freqs_cis[pos,
    2i + 1]``, is first rounded to F, the dtype of the frequencies, and then rotated in it, every
    product and every fma rounded once::

        re = fma(xr, c, -(xi * s))
        im = fma(xr, s,   xi * c)

    With F bfloat16 or float16, products are float32's, exact unless bfloat16's are below 2^-126.

    The latents, with G the dtype of gamma and products in float32, become::

        r = 1 / sqrt(sum(x^2) / N + epsilon)
        y = rn_G(rn_G(x * r) * gamma)

    Queries are rounded to their dtype, all values then saturated: finite values beyond FP8 and
    float16, and Inf, become the largest; bfloat16 and float32 keep Inf. NaN comes out canonical.

    Parameters
    ----------
    q_rope : ndarray of float32, float16 or bfloat16, ``[T, H, D]``
        D even.
    input_row_offsets : ndarray of uint32, ``[B + 1]``
        Where sequences start; other integers count modulo 2^32, here and below.
    freqs_cis : ndarray of float32, float16 or bfloat16, ``[max_seq, D]``
        cos0, sin0, cos1, sin1, …
    gamma : ndarray of float32, float16 or bfloat16, ``[N]``
    slots : ndarray, ``[num_blocks, page_size, N + D]``
        The cache of one layer: latents, then rotated keys. float32, float16, bfloat16 or FP8.
    lookup_table : ndarray of uint32, ``[B, max_pages]``
        Pages from num_blocks on do not exist.
    cache_lengths : ndarray of uint32, ``[B]``
        Tokens of each sequence before these.
    epsilon : float
        Rounded to float32.

    Returns
    -------
    q_out : ndarray of the dtype of `q_rope`, ``[T, H, D]``
        Zero for tokens without a position.
    slots_out : ndarray, as `slots`
        If tokens share a slot, each sees what `slots` has, and the last is kept.
    """
    route = _route(
        len(q_rope), input_row_offsets, cache_lengths, lookup_table, len(freqs_cis), slots.shape
    )
    q_out = _queries(q_rope, freqs_cis, route, q_rope.dtype)
    cached = slots[route.block, route.slot].astype(np.float32)
    latent, rope = np.split(cached, [len(gamma)], axis=1)
    keys = _rotated(rope, freqs_cis[route.position[route.stored]])
    return q_out, _stored(slots, route, _normalized(latent, gamma, epsilon), keys)


def mla_fused_rope_rmsnorm_quantization(
    q_rope: Array,
    kv: Array,
    input_row_offsets: Array,
    freqs_cis: Array,
    gamma: Array,
    slots: Array,
    lookup_table: Array,
    cache_lengths: Array,
    *,
    epsilon: float = 1e-6,
    out_rope_dtype: str | None = None,
) -> tuple[Array, Array]:
    """RoPE of queries, and RoPE and RMSNorm of latents on their way into a paged key cache.

    As `fused_rope_rmsnorm`, save that latents and keys of token t are those of ``kv[t]``, that
    rotated keys are rounded to bfloat16, then to the dtype of `q_rope`, before they are saturated,
    and that queries, once rounded to their dtype, are saturated to another.

    Parameters
    ----------
    q_rope, input_row_offsets, freqs_cis, gamma, slots, lookup_table, cache_lengths, epsilon
        Those of `fused_rope_rmsnorm`.
    kv : ndarray of bfloat16, ``[T, N + D]``
        Other dtypes are taken as they are.
    out_rope_dtype : str, optional
        ``"float32"``, ``"float16"``, ``"bfloat16"``, ``"float8_e4m3fn"`` or
        ``"float8_e4m3fnuz"``. Default: dtype of `q_rope`.

    Returns
    -------
    q_out : ndarray of `out_rope_dtype`, ``[T, H, D]``
    slots_out : ndarray, as `slots`
    """
    route = _route(
        len(q_rope), input_row_offsets, cache_lengths, lookup_table, len(freqs_cis), slots.shape
    )
    q_out = _queries(q_rope, freqs_cis, route, np.dtype(out_rope_dtype or q_rope.dtype))
    latent, rope = np.split(kv[route.stored].astype(np.float32), [len(gamma)], axis=1)
    keys = _rotated(rope, freqs_cis[route.position[route.stored]])
    keys = round_to(round_to(keys, "bfloat16"), q_rope.dtype.name)
    return q_out, _stored(slots, route, _normalized(latent, gamma, epsilon), keys)


class _Route(NamedTuple):
    """Where tokens go: the first two have one element a token, the others one a token stored."""

    #: Whether the token is of a sequence and has a row of frequencies.
    rotated: Mask
    #: Of those; 0 for other tokens.
    position: Index
    #: Which tokens have a slot, in order; and the block and the place in it.
    stored: Index
    block: Index
    slot: Index


def _route(
    tokens: int,
    input_row_offsets: Array,
    cache_lengths: Array,
    lookup_table: Array,
    max_seq: int,
    shape: tuple[int, ...],
) -> _Route:
    """What becomes of each token, whatever the tables hold. `shape` is that of the slots."""
    offsets, lengths, table = (
        np.asarray(a).astype(np.uint32).astype(np.int64)
        for a in (input_row_offsets, cache_lengths, lookup_table)
    )
    (num_blocks, page_size, _), (sequences, max_pages) = shape, table.shape
    if 0 in (sequences, max_pages):  # one row and one page that does not exist, to have an index
        table = np.full((max(1, sequences), 1), num_blocks)
        lengths, offsets = np.append(lengths, 0), np.append(offsets, 0)
    t = np.arange(tokens)
    began = offsets[:sequences] <= t[:, None]
    b = np.max(np.where(began, np.arange(sequences), 0), axis=1, initial=0)
    # Nothing wraps in 64 bits: a position that would in 32 is beyond all frequencies.
    position = lengths[b] + t - offsets[b]
    rotated = (offsets[b] <= t) & (t < offsets[b + 1]) & (position < max_seq)
    position[~rotated] = 0
    page = position // page_size
    block = table[b, np.minimum(page, table.shape[1] - 1)]
    stored = np.flatnonzero(rotated & (page < max_pages) & (block < num_blocks))
    return _Route(rotated, position, stored, block[stored], position[stored] % page_size)


def _rotated(x: F32, freqs: Array) -> F32:
    """``x [..., D]`` rotated in the arithmetic of the frequencies' dtype, held in float32."""
    dtype, wide = freqs.dtype.name, freqs.astype(np.float32)
    x = round_to(x, dtype)
    (xr, xi), (c, s) = ((a[..., 0::2], a[..., 1::2]) for a in (x, wide))
    out = np.empty_like(x)
    with np.errstate(all="ignore"):
        out[..., 0::2] = fma_in(xr, c, -round_to(xi * s, dtype), dtype)
        out[..., 1::2] = fma_in(xr, s, round_to(xi * c, dtype), dtype)
    return out


def _queries(q_rope: Array, freqs_cis: Array, route: _Route, dtype: np.dtype[Any]) -> Array:
    """The rotated queries in `dtype`, zero where there is no position."""
    out = np.zeros(q_rope.shape, dtype)
    for part in chunks(q_rope.reshape(len(q_rope), math.prod(q_rope.shape[1:]))):
        rotated = route.rotated[part]
        freqs = freqs_cis[route.position[part][rotated], None]
        turned = _rotated(q_rope[part][rotated].astype(np.float32), freqs)
        out[part][rotated] = saturate(round_to(turned, q_rope.dtype.name), dtype.name)
    return out


def _normalized(x: F32, gamma: Array, epsilon: float) -> F32:
    """``rn_G(rn_G(x * r) * gamma)``, held in float32."""
    dtype = gamma.dtype.name
    with np.errstate(all="ignore"):
        scaled = round_to(x * reciprocal_rms(x, np.float32(epsilon)), dtype)
        y: F32 = round_to(scaled * gamma.astype(np.float32), dtype)
    return y


def _stored(slots: Array, route: _Route, latent: F32, keys: F32) -> Array:
    """A copy of `slots` with latents and keys of the tokens that have one."""
    out: Array = slots.copy()
    values = np.concatenate([latent, keys], axis=1)
    # where indices repeat, numpy keeps the last
    out[route.block, route.slot] = saturate(values, slots.dtype.name)
    return out
