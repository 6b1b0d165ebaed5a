"""RoPE of q and of cached keys, and RMSNorm of cached latents (MLA), in one launch.

Semantics: `fused_rope_rmsnorm_kernel` of Modular MAX (`nn`), from its public source.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from irnorm.arguments import Arguments
from irnorm.call import Plan
from irnorm.formats import FLOATS, saturate
from irnorm.lang.program import Program, join
from irnorm.ops import Operation, Specialization, mla
from irnorm.paged import CACHE_DTYPES, KeyCache

NAME = "fused_rope_rmsnorm"

_args = Arguments(NAME)
_ARRAYS = ("q_rope", "freqs_cis", "gamma", "q_rope_output", "cache")
_NAMES = ("q_rope", *mla.TABLES, "freqs_cis", "gamma", "q_rope_output", "k_cache")


# -- what is computed -----------------------------------------------------------------------------


def trace(specialization: Specialization) -> Program:
    """The program of a specialization."""
    dtypes = dict(specialization.dtypes)
    norm, k, q = mla.parts(mla.arguments((), dtypes), specialization.width)
    mla.in_cache(norm)
    mla.normalize(norm, norm.load("cache"))
    here = mla.in_cache(k)
    y = mla.rotate(k, here, k.load("cache"), dtypes["cache"])
    k.store("cache", saturate(y, dtypes["cache"]))
    mla.rotate_q(q)
    return join(norm, k, q)


def variants(width: int | None) -> Iterator[Specialization]:
    """Every combination of dtypes."""
    for q, freqs, gamma, cache in product(FLOATS, FLOATS, FLOATS, CACHE_DTYPES):
        yield _specialization(q, freqs, gamma, cache, width)


def _specialization(
    q: str, freqs: str, gamma: str, cache: str, width: int | None
) -> Specialization:
    dtypes = (q, freqs, gamma, q, cache)
    return Specialization(NAME, tuple(zip(_ARRAYS, dtypes, strict=True)), width)


OPERATION = Operation(NAME, trace, variants, mla.usual, widths=(512, None))


# -- the call -------------------------------------------------------------------------------------


def fused_rope_rmsnorm(
    q_rope: Any,
    input_row_offsets: Any,
    freqs_cis: Any,
    gamma: Any,
    k_cache: KeyCache,
    *,
    epsilon: float = 1e-6,
    q_rope_output: Any = None,
    target: str | None = None,
    compile_only: bool = False,
) -> Any:
    """RoPE of q and of a paged key cache, and RMSNorm of the latents in it, for MLA; in one launch.

    Sequences of a ragged batch follow each other along T. Token t of sequence b, the one with
    `input_row_offsets[b] <= t < input_row_offsets[b + 1]`, is at the position `cache_lengths[b] +
    t - input_row_offsets[b]`; the cache holds its latents and its key, which are replaced::

        latents : r = 1 / sqrt(mean(x^2) + epsilon)     y = rn(rn(x * r) * gamma)
        key, q  : re = fma(xr, c, -(xi * s))            im = fma(xr, s, xi * c)

    rn rounds to the dtype of gamma. (xr, xi) are pairs of neighbouring columns, (c, s) those that
    `freqs_cis` has for the position. A rotation is computed in the dtype of `freqs_cis`, each
    product and each fma rounded to it: float32 is the accurate choice. Then q is rounded to its
    dtype. What goes into a cache of float16 or FP8 saturates, infinities too; NaN stays NaN. Nobody
    tells torch's autograd.

    Where a page is not assigned (its entry in the lookup table is no block of the cache), or does
    not exist, nothing is written to the cache for the token, and nothing else is touched.

    Parameters
    ----------
    q_rope : array `[T, H, rope_dim]`, float32, float16 or bfloat16; rope_dim even
        Any strides of tokens and of heads, as slices of a larger q; last axis contiguous.
    input_row_offsets : array `[B + 1]`, uint32 or int32, not decreasing, at most T
        Tokens past the last belong to no sequence, and are left out.
    freqs_cis : array `[max_seq, rope_dim]`, float32, float16 or bfloat16
        cos and sin of each pair, interleaved.
    gamma : array `[kv_norm_dim]`, float32, float16 or bfloat16
    k_cache : one layer of a `PagedKVCache`, as `.layer(i)` gives it
        head_size is kv_norm_dim + rope_dim; latents come first. Written in place.
    epsilon : float >= 0, rounded to float32
    q_rope_output : array `[T, H, rope_dim]` of the dtype of q_rope, optional
        May be q_rope. Rows of tokens in no sequence are not written; they are zero if it is made
        here.
    target, compile_only : as of `rms_norm_fused_fp8`; the cache is never copied to a GPU.

    Returns
    -------
    q_rope_output : array of the kind of q_rope.

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument, and on the CPU also offsets that decrease
        or pass T, and positions that freqs_cis or the lookup table does not have (on a GPU, where
        they are not looked at, such tokens are left out); nothing was written.
    TargetError : this machine cannot run the target.
    CompileError : nothing compiled fits, and compiling is impossible or forbidden (IRNORM_JIT=0).

    Source: Modular MAX `nn` (`fused_rope_rmsnorm_kernel`), public source.
    """
    return mla.call(
        _args,
        _NAMES,
        (q_rope, input_row_offsets),
        (freqs_cis, gamma, q_rope_output),
        mla.keys(_args, k_cache),
        epsilon,
        (target,),
        _plan,
        compile_only,
    )


def _plan(names: tuple[str, ...], given: tuple[Any, ...], target: Any) -> Plan:
    """Check a call that differs from all before in more than addresses and numbers."""
    found, place = mla.layouts(_args, names, given, target)
    sizes = mla.shapes(_args, found)
    q, freqs, gamma = mla.dtypes(_args, found)
    specialization = _specialization(q, freqs, gamma, found["cache"].dtype, sizes.width)
    return mla.plan(_args, names, given, found, sizes, place, specialization, ((), []))
