"""RoPE of q, and RoPE and RMSNorm of latents on their way into a paged cache (MLA), in one launch.

Semantics: `mla_fused_rope_rmsnorm_quantization` of Modular MAX (`nn`), from its public source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

from irnorm.arguments import Arguments
from irnorm.call import Plan
from irnorm.formats import FLOATS, saturate
from irnorm.lang import Array, Value, round_to
from irnorm.lang.program import Program, join
from irnorm.ops import Operation, Specialization, mla
from irnorm.ops.inputs import loaded, traced
from irnorm.paged import CACHE_DTYPES, PagedKVCache

NAME = "mla_fused_rope_rmsnorm_quantization"
MAX_INPUTS = 8  # a kernel's arguments are limited; this leaves a margin

InputFunction = Callable[..., Value]

_args = Arguments(NAME)
_ARRAYS = ("freqs_cis", "gamma", "q_rope_output", "cache")


# -- what is computed -----------------------------------------------------------------------------


def trace(specialization: Specialization) -> Program:
    """The program of a specialization without `kv_input_fn`."""
    dtypes = dict(specialization.dtypes)
    latents = Array("kv", dtypes["kv"], rows=1, cols=1)
    return _trace((latents,), dtypes, None, specialization.width)


def _trace(
    inputs: tuple[Array, ...], dtypes: dict[str, str], traced_x: Value | None, width: int | None
) -> Program:
    """The program; `traced_x` is what a user's function has made of the inputs."""
    norm, k, q = mla.parts(mla.arguments(inputs, dtypes), width)
    dtype = "float32" if traced_x is not None else dtypes["kv"]
    mla.in_cache(norm)
    mla.normalize(norm, norm.load("kv") if traced_x is None else traced_x)
    here = mla.in_cache(k)
    y = mla.rotate(k, here, k.load("kv") if traced_x is None else traced_x, dtype)
    y = round_to(round_to(y, "bfloat16"), dtypes["q_rope"])
    k.store("cache", saturate(y, dtypes["cache"]))
    mla.rotate_q(q)
    return join(norm, k, q)


def variants(width: int | None) -> Iterator[Specialization]:
    """Every combination of dtypes, with latents in bfloat16."""
    for q, freqs, gamma, out, slots in product(FLOATS, FLOATS, FLOATS, CACHE_DTYPES, CACHE_DTYPES):
        yield _specialization(q, [("kv", "bfloat16")], freqs, gamma, out, slots, width)


def _specialization(
    q: str,
    inputs: list[tuple[str, str]],
    freqs: str,
    gamma: str,
    out: str,
    slots: str,
    width: int | None,
) -> Specialization:
    rest = zip(_ARRAYS, (freqs, gamma, out, slots), strict=True)
    return Specialization(NAME, (("q_rope", q), *inputs, *rest), width)


OPERATION = Operation(NAME, trace, variants, mla.usual, widths=(512, None))


# -- the call -------------------------------------------------------------------------------------


def mla_fused_rope_rmsnorm_quantization(
    q_rope: Any,
    kv: Any,
    input_row_offsets: Any,
    freqs_cis: Any,
    gamma: Any,
    kv_collection: PagedKVCache,
    layer_idx: int,
    *,
    epsilon: float = 1e-6,
    out_rope_dtype: Any = None,
    q_rope_output: Any = None,
    kv_input_fn: InputFunction | None = None,
    target: str | None = None,
    compile_only: bool = False,
) -> Any:
    """RoPE of q, RMSNorm of latents and RoPE of keys into a paged cache, for MLA; in one launch.

    As `fused_rope_rmsnorm`, but latents and keys come from `kv`, and their slots in the cache are
    only written. The key is rotated in the dtype of `freqs_cis`, then rounded to bfloat16, then to
    the dtype of q_rope.

    Quantization is a saturating cast with unit scale: to `float8_e4m3fn` or `float8_e4m3fnuz`,
    where that is the dtype of the cache or `out_rope_dtype`. No scale is read or written.
    Infinities become the largest number, those too that rounding to float16 has made.

    Parameters
    ----------
    q_rope : array `[T, H, rope_dim]`, float32, float16 or bfloat16; rope_dim even
        Any strides of tokens and of heads, as slices of a larger q; last axis contiguous.
    kv : array `[T, kv_norm_dim + rope_dim]`, bfloat16 (or float16, float32)
        Latents, then the key. With `kv_input_fn` also a tuple of arrays of that shape, or
        `[kv_norm_dim + rope_dim]`, `[T, 1]`, `[1]`, `[]`.
    input_row_offsets : array `[B + 1]`, uint32 or int32, not decreasing, at most T
        Tokens past the last belong to no sequence, and are left out.
    freqs_cis : array `[max_seq, rope_dim]`, float32, float16 or bfloat16
        cos and sin of each pair, interleaved.
    gamma : array `[kv_norm_dim]`, float32, float16 or bfloat16
    kv_collection : PagedKVCache, of head_size kv_norm_dim + rope_dim
        Its blocks are written in place.
    layer_idx : int
        Which of its layers.
    epsilon : float >= 0, rounded to float32
    out_rope_dtype : float32, float16, bfloat16, float8_e4m3fn or float8_e4m3fnuz
        Default: the dtype of q_rope. q is rounded to that dtype first.
    q_rope_output : array `[T, H, rope_dim]` of out_rope_dtype, optional
        May be q_rope. Rows of tokens in no sequence are not written; they are zero if it is made
        here.
    kv_input_fn : callable, optional
        Loads the latents and the key, as `input_fn` of `rms_norm_fused_fp8` loads x.
    target, compile_only : as of `rms_norm_fused_fp8`; the cache is never copied to a GPU.

    Returns
    -------
    q_rope_output : array of the kind of q_rope.

    Raises
    ------
    As `fused_rope_rmsnorm`.

    Source: Modular MAX `nn` (`mla_fused_rope_rmsnorm_quantization`), public source.
    """
    several = kv_input_fn is not None and isinstance(kv, (tuple, list))
    inputs = tuple(kv) if several else (kv,)
    return mla.call(
        _args,
        _names(len(inputs), several),
        (q_rope, *inputs, input_row_offsets),
        (freqs_cis, gamma, q_rope_output),
        mla.layer(_args, kv_collection, layer_idx),
        epsilon,
        (out_rope_dtype, kv_input_fn, target),
        _plan,
        compile_only,
    )


@cache
def _names(inputs: int, several: bool) -> tuple[str, ...]:
    """What messages call the arrays."""
    first = tuple(f"kv[{i}]" for i in range(inputs)) if several else ("kv",)
    return ("q_rope", *first, *mla.TABLES, "freqs_cis", "gamma", "q_rope_output", "kv_collection")


def _plan(
    names: tuple[str, ...],
    given: tuple[Any, ...],
    out_rope_dtype: Any,
    kv_input_fn: InputFunction | None,
    target: Any,
) -> Plan:
    """Check a call that differs from all before in more than addresses and numbers."""
    if kv_input_fn is not None and not callable(kv_input_fn):
        raise _args.type_error(
            f"kv_input_fn is a {type(kv_input_fn).__name__}, expected a function"
        )
    latents = names[1 : names.index(mla.TABLES[0])]
    if not 1 <= len(latents) <= MAX_INPUTS:
        raise _args.error(f"kv has {len(latents)} arrays, expected 1 to {MAX_INPUTS}")
    found, place = mla.layouts(_args, names, given, target)
    sizes = mla.shapes(_args, found)
    q, freqs, gamma = mla.dtypes(_args, found)
    out = q
    if out_rope_dtype is not None:
        out = _args.dtype_option("out_rope_dtype", out_rope_dtype, CACHE_DTYPES)
    shape = (sizes.tokens, sizes.norm + sizes.rope)
    kv = [found[name] for name in latents]
    for name, layout in zip(latents, kv, strict=True):
        _args.dtype(name, layout, FLOATS)
    if kv_input_fn is None:
        _args.shape("kv", kv[0], shape, "tokens of q_rope, head_size of the cache")
    arrays, rows = loaded(_args, "kv", latents, kv, shape)
    pairs = [(a.name, a.dtype) for a in arrays]
    slots = found["cache"].dtype
    specialization = _specialization(q, pairs, freqs, gamma, out, slots, sizes.width)
    if kv_input_fn is not None:
        x = traced(_args, "kv_input_fn", kv_input_fn, arrays)
        dtypes = dict(specialization.dtypes)

        def retrace(width: int | None) -> Program:
            return _trace(arrays, dtypes, x, width)

        specialization = replace(specialization, retrace=retrace, digest=retrace(None).digest)
    return mla.plan(_args, names, given, found, sizes, place, specialization, (arrays, rows))
