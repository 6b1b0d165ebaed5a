"""The operations of MLA in torch, eager and to compile: the fastest formulations that were found.

All write to q_rope_output and to the cache in place. torch is given int32 tables, a cache of one
layer, which is a table of slots, and no guards: neither against pages that are not assigned, nor
against tokens in no sequence.

What was slower (torch 2.13, 1 to 4096 tokens, 16 and 128 heads): `repeat_interleave` instead of
`searchsorted`; `scatter_` (40 times at 16 tokens); two writes to the cache instead of one, which
compiled copy it whole; compiled complex numbers; halves packed by `to(bfloat16)` (4 times); eager
arithmetic on pairs of columns (3 to 20 times), or on more than `_CHUNK` elements at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from irnorm.bench.arrays import EPSILON
from irnorm.bench.mla import NORM, PAGE, ROPE, TABLES

_CHUNK = 1 << 19
_FP8 = torch.float8_e4m3fn

Rotation = Callable[[Any, Any], Any]
Tables = tuple[Any, ...]


def eager(q: Any, kv: Any, tables: Tables, freqs: Any, gamma: Any, slots: Any, out: Any) -> None:
    """Complex numbers, in chunks that stay in cache."""
    position, slot = _places(len(q), *tables)
    f = freqs[position]
    step = max(1, _CHUNK // q[0].numel())
    if step >= len(q):
        out.copy_(_complex(q, f[:, None]))
    else:
        for part in zip(out.split(step), q.split(step), f[:, None].split(step), strict=True):
            part[0].copy_(_complex(*part[1:]))
    _write(slots, slot, kv, gamma, f, q.dtype, _complex)


def pairs(q: Any, kv: Any, tables: Tables, freqs: Any, gamma: Any, slots: Any, out: Any) -> None:
    """The operation's own formula, to compile: even and odd columns."""
    position, slot = _places(len(q), *tables)
    f = freqs[position]
    out.copy_(_pairs(q, f[:, None]))
    _write(slots, slot, kv, gamma, f, q.dtype, _pairs)


def swapped(q: Any, kv: Any, tables: Tables, freqs: Any, gamma: Any, slots: Any, out: Any) -> None:
    """To compile: neighbouring columns exchanged, times sines with signs."""
    position, slot = _places(len(q), *tables)
    f = freqs[position]
    out.copy_(_swapped(q, f[:, None]))
    _write(slots, slot, kv, gamma, f, q.dtype, _swapped)


def words(q: Any, kv: Any, tables: Tables, freqs: Any, gamma: Any, slots: Any, out: Any) -> None:
    """To compile: q and its output are int32, two bfloat16 each, rounded by hand.

    That is what inductor makes vectors of: several times as fast as other formulas, where q is
    large.
    """
    position, slot = _places(len(q), *tables)
    f = freqs[position]
    both = f.view(torch.int64)[:, None]
    c, s = (bits.to(torch.int32).view(torch.float32) for bits in (both, both >> 32))
    real, imaginary = (q << 16).view(torch.float32), (q & -65536).view(torch.float32)
    low, high = _rounded(real * c - imaginary * s), _rounded(real * s + imaginary * c)
    out.copy_(((low >> 16) & 65535) | (high & -65536))
    _write(slots, slot, kv, gamma, f, torch.bfloat16, _pairs)


def _places(tokens: int, offsets: Any, lengths: Any, table: Any) -> tuple[Any, Any]:
    """The position and the slot of each token."""
    t = torch.arange(tokens, dtype=torch.int32)
    b = torch.searchsorted(offsets, t, right=True) - 1
    position = (lengths - offsets[:-1])[b] + t
    return position, table[b, position // PAGE] * PAGE + position % PAGE


def _complex(x: Any, f: Any) -> Any:
    turned = torch.view_as_complex(x.float().unflatten(-1, (-1, 2)))
    turned *= torch.view_as_complex(f.unflatten(-1, (-1, 2)))
    return torch.view_as_real(turned).flatten(-2)


def _pairs(x: Any, f: Any) -> Any:
    x = x.float()
    real, imaginary, c, s = x[..., 0::2], x[..., 1::2], f[..., 0::2], f[..., 1::2]
    return torch.stack((real * c - imaginary * s, real * s + imaginary * c), -1).flatten(-2)


def _swapped(x: Any, f: Any) -> Any:
    x, f = x.float(), f.unflatten(-1, (-1, 2))
    cos = f[..., :1].expand_as(f).flatten(-2)
    sin = torch.stack((-f[..., 1], f[..., 1]), -1).flatten(-2)
    return x * cos + x.unflatten(-1, (-1, 2)).flip(-1).flatten(-2) * sin


def _rounded(x: Any) -> Any:
    """The bits of float32 values, with those of the next bfloat16 in the upper half.

    NaN by arithmetic: what a comparison chooses is a sixth slower, `isnan` five times.
    """
    bits = x.view(torch.int32)
    nan = (0x7F800000 - (bits & 0x7FFFFFFF)) >> 31  # all ones, or 0
    return ((bits + 32767 + ((bits >> 16) & 1)) & ~nan) | (nan & 0x7FC00000)


def _write(
    slots: Any, slot: Any, kv: Any, gamma: Any, f: Any, q: torch.dtype, rotate: Rotation
) -> None:
    """Latents and keys into the cache, from `kv`, or (None) from the cache."""
    x = _bytes(slots)[slot].view(slots.dtype) if kv is None else kv
    latents = x[:, :NORM] if x.dtype == gamma.dtype else x[:, :NORM].to(gamma.dtype)
    y = torch.nn.functional.rms_norm(latents, (NORM,), None, EPSILON) * gamma
    key = rotate(x[:, NORM:], f)
    if kv is not None:
        key = key.to(torch.bfloat16).to(q)
    values = torch.cat((_stored(y, slots.dtype), _stored(key, slots.dtype)), -1)
    _bytes(slots)[slot] = _bytes(values)


def _stored(x: Any, dtype: torch.dtype) -> Any:
    return (x.clamp(-448.0, 448.0) if dtype == _FP8 else x).to(dtype)


def _bytes(x: Any) -> Any:
    """What torch can index: bytes in place of FP8."""
    return x.view(torch.uint8) if x.dtype == _FP8 else x


#: The eager one, then those to compile.
FORMULATIONS = (eager, pairs, swapped, words)


def arguments(formulation: object, tensors: dict[str, Any], latents: str) -> tuple[Any, ...]:
    """What a formulation takes, as views of tensors; `latents` names them, if not in the cache."""
    q, out, slots = tensors["q_rope"], tensors["q_rope_output"], tensors["blocks"]
    if formulation is words:
        q, out = q.view(torch.int32), out.view(torch.int32)
    tables = tuple(tensors[name] for name in TABLES)
    rest = (tables, tensors["freqs_cis"], tensors["gamma"], slots.view(-1, NORM + ROPE), out)
    return (q, tensors.get(latents), *rest)
