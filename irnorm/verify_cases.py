"""Calls with their right answers, for `irnorm verify`: rows of every kind that kernels meet.

A new operation adds its function to `CASES`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import ml_dtypes
import numpy as np

from irnorm import arrays, reference
from irnorm.lang.program import Program
from irnorm.ops import Specialization, mla
from irnorm.rows import Size
from irnorm.runtime import THREAD_ELEMENTS

#: The byte of memory that nobody may write.
GUARD = 0xA5

Values = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Case:
    """A call and its right answer.

    Attributes
    ----------
    arrays : by name in the row program: inputs, and what outputs must become; not swizzled.
    uniforms : by name.
    size : how much the call computes.
    rows : what each row of the inputs is, for messages; empty where tables place them.
    before : what outputs hold at first, where that matters; others are full of GUARD.
    integers : by name; a program with integers has tables, and its rows have their places.
    """

    arrays: dict[str, Values]
    uniforms: dict[str, float]
    size: Size
    rows: tuple[str, ...] = ()
    before: dict[str, Values] = field(default_factory=dict)
    integers: dict[str, int] = field(default_factory=dict)

    def of(self, program: Program) -> tuple[tuple[float, ...], tuple[int, ...]]:
        """The uniforms and integers of a call, in the program's order."""
        uniforms = tuple(self.uniforms[name] for name in program.uniforms)
        return uniforms, tuple(self.integers[name] for name in program.integers)

    def chosen(self, program: Program, numbers: Values) -> Case:
        """The call on those rows alone, in that order; they may repeat."""
        assert not self.integers
        taken = {a.name: self.arrays[a.name][numbers] for a in program.arrays if a.rows}
        rows = tuple(self.rows[i] for i in numbers)
        size = replace(self.size, count=len(numbers))
        return replace(self, arrays=self.arrays | taken, size=size, rows=rows)


def guarded(shape: tuple[int, ...], dtype: Any) -> Values:
    """An array full of GUARD."""
    dtype = np.dtype(dtype)
    wide = (*shape[:-1], shape[-1] * dtype.itemsize)
    return np.full(wide, GUARD, np.uint8).view(dtype)


@lru_cache(maxsize=16)
def cases(specialization: Specialization, width: int) -> tuple[Case, ...]:
    """The calls to make of a specialization at a width."""
    return tuple(CASES[specialization.op](specialization, width))


# -- rows of every kind ---------------------------------------------------------------------------


def rows(width: int, dtype: str) -> tuple[Values, tuple[str, ...]]:
    """Rows of every kind that kernels meet, and the name of each row's kind."""
    random = np.random.default_rng(width)
    info = ml_dtypes.finfo(dtype)
    largest, normal = float(info.max), float(info.smallest_normal)
    subnormal = float(info.smallest_subnormal)

    def noise() -> Values:
        return random.standard_normal(width)

    def with_special(*special: float) -> Values:
        values = noise()
        where = random.permutation(width)[: len(special)]
        values[where] = special[: len(where)]
        return values

    signs = random.choice([-1.0, 1.0], width)
    single = np.where(np.arange(width) == random.integers(width), -3.0, 0.0)
    kinds = {
        "normal": noise(),
        "outlier": with_special(100.0),
        "zero": np.zeros(width),
        "negative zero": np.full(width, -0.0),
        "one element": single,
        "subnormal": random.integers(-40, 40, width) * subnormal,
        "tiny": noise() * normal * 16,
        "small squares": noise() * math.sqrt(float(np.finfo(np.float32).tiny)),
        "wide range": signs * 2.0 ** random.uniform(-12, 12, width),
        "huge": noise() * min(largest, 1e16) / 8,
        "largest": signs * largest,
        "nan": with_special(math.nan),
        "infinity": with_special(math.inf),
        "infinities and nan": with_special(-math.inf, math.inf, math.nan),
    }
    limit = [np.clip(v, -largest, largest) if np.isfinite(v).all() else v for v in kinds.values()]
    return np.stack(limit).astype(arrays.numpy_dtype(dtype)), tuple(kinds)


def _rms_norm_fused_fp8(specialization: Specialization, width: int) -> Iterator[Case]:
    dtypes = dict(specialization.dtypes)
    x, names = rows(width, dtypes["x"])
    random = np.random.default_rng(width + 1)
    gamma = random.uniform(-1.5, 1.5, width).astype(arrays.numpy_dtype(dtypes["gamma"]))
    # Exact in every dtype, so that nothing rounds them.
    for epsilon, weight_offset, scale_ub in (
        (2.0**-20, 0.0, math.inf),
        (2.0**-10, 1.0, 1.5),
        (0.0, 0.0, math.inf),
    ):
        output, scale = reference.rms_norm_fused_fp8(
            x,
            gamma,
            epsilon=epsilon,
            weight_offset=weight_offset,
            scale_ub=scale_ub,
            out_dtype=dtypes["output"],
            scales_dtype=dtypes["scale_output"],
        )
        values = {"x": x, "gamma": gamma, "output": output, "scale_output": scale}
        uniforms = {"epsilon": epsilon, "weight_offset": weight_offset, "scale_ub": scale_ub}
        yield Case(values, uniforms, Size.plain(len(x), width), names)


def _row_mean_of_squares_qk(specialization: Specialization, width: int) -> Iterator[Case]:
    dtypes = dict(specialization.dtypes)
    q, names = rows(width, dtypes["q"])
    k, _ = rows(_other_width(width), dtypes["k"])
    qk_var = reference.row_mean_of_squares_qk(q, k)
    size = Size.plain(len(q), width, k.shape[1])
    yield Case({"q": q, "k": k, "qk_var": qk_var}, {}, size, names)


def _apply_qk_rms_norm(specialization: Specialization, width: int) -> Iterator[Case]:
    dtypes = dict(specialization.dtypes)
    q, names = rows(width, dtypes["q"])
    k, _ = rows(_other_width(width), dtypes["k"])
    random = np.random.default_rng(width + 1)
    gamma_q, gamma_k = (random.uniform(-1.5, 1.5, v.shape[1]).astype(np.float32) for v in (q, k))
    qk_var = reference.row_mean_of_squares_qk(q, k)
    for epsilon in (2.0**-20, 0.0):
        q_out, k_out = reference.apply_qk_rms_norm(
            q, k, qk_var, gamma_q, gamma_k, epsilon=epsilon, out_dtype=dtypes["q_out"]
        )
        values = {"q": q, "k": k, "qk_var": qk_var, "gamma_q": gamma_q, "gamma_k": gamma_k}
        values |= {"q_out": q_out, "k_out": k_out}
        size = Size.plain(len(q), width, k.shape[1])
        yield Case(values, {"epsilon": epsilon}, size, names)


def _rmsnorm_fp4quant(specialization: Specialization, width: int) -> Iterator[Case]:
    (scale,) = (a for a in specialization.program().arrays if a.name == "block_scale")
    dtypes = dict(specialization.dtypes)
    x, names = rows(width, dtypes["input"])
    random = np.random.default_rng(width + 1)
    weight = random.uniform(-1.5, 1.5, width).astype(arrays.numpy_dtype(dtypes["weight"]))
    for eps, global_scale in ((2.0**-20, 300.0), (2.0**-10, 1e37), (0.0, 1.0)):
        y_fp4, block_scale = reference.rmsnorm_fp4quant(
            x,
            weight,
            global_scale=global_scale,
            eps=eps,
            block_size=scale.cols,
            scale_format="e4m3" if "global_scale" in dtypes else "ue8m0",
        )
        inputs = {"input": x, "weight": weight, "global_scale": np.full(1, global_scale, "f4")}
        values = {**inputs, "block_scale": block_scale, "y_fp4": y_fp4}
        yield Case(values, {"eps": eps}, Size.plain(len(x), width), names)


def _other_width(width: int) -> int:
    """Of K, beside that of Q: fewer columns, and another remainder."""
    return width // 3 + 1


# -- with a paged cache ---------------------------------------------------------------------------

_WILD = 2**31  # positions and blocks from there on do not exist
_MANY_HEADS = 10


@dataclass(frozen=True)
class _Batch:
    """Sequences of tokens, and where they go.

    Attributes
    ----------
    heads, page_size : of q, and of the cache.
    counts, cached : of each sequence, how many tokens it gets, and how many it has.
    beside : tokens before the first sequence, and behind the last.
    epsilon : of the call.
    """

    heads: int
    page_size: int
    counts: tuple[int, ...]
    cached: tuple[int, ...]
    beside: tuple[int, int]
    epsilon: float

    @property
    def offsets(self) -> Values:
        """Where sequences begin, and the last one ends."""
        return (self.beside[0] + np.cumsum((0, *self.counts))).astype(np.uint32)

    @property
    def tokens(self) -> int:
        return int(self.offsets[-1]) + self.beside[1]

    @property
    def longest(self) -> int:
        """Positions of the longest sequence."""
        ends = np.add(self.counts, self.cached)
        return int(ends[ends < _WILD].max())

    @property
    def positions(self) -> int:
        """Rows of angles: the last token of the longest sequence has none."""
        return self.longest - 1

    def table(self) -> tuple[Values, int]:
        """The lookup table, and how many blocks there are, in no order.

        One page in five has no block, and the last of the longest sequence, if it is not the only
        one, has no place in the table.
        """
        shape = len(self.counts), max(1, -(-self.longest // self.page_size) - 1)
        blocks = math.prod(shape) + 2
        order = np.random.default_rng(blocks).permutation(blocks)[: math.prod(shape)]
        missing = (np.arange(order.size) % 5 == 3).reshape(shape)
        table = np.where(
            missing, np.resize([blocks, _WILD, 2**32 - 1], shape), order.reshape(shape)
        )
        return table.astype(np.uint32), blocks

    def rotated(self) -> Values:
        """Which tokens have a position that there are angles for."""
        found = np.zeros(self.tokens, np.bool_)
        for start, count, cached in zip(self.offsets, self.counts, self.cached, strict=False):
            found[start : start + count] = cached + np.arange(count) < self.positions
        return found


def _batches(width: int, rope: int) -> tuple[_Batch, ...]:
    """A small batch, one token for each sequence, and tokens that several threads share."""
    elements = width + rope * (1 + _MANY_HEADS)
    some = -(-THREAD_ELEMENTS // (3 * elements))
    wraps = 2**32 - 3  # the positions of five tokens
    return (
        _Batch(3, 4, (0, 5, 41, 5, 9), (3, 2, 0, wraps, 20), (2, 3), 2.0**-20),
        _Batch(_MANY_HEADS, 32, (1,) * 14, tuple(range(3, 31, 2)), (0, 0), 0.0),
        _Batch(_MANY_HEADS, 16, (some, 2 * some, 0, 7), (16, 3, 2, 7), (0, 1), 2.0**-10),
    )


def _paged(specialization: Specialization, width: int) -> Iterator[Case]:
    """The cases of an operation of MLA; `width` is that of the latents."""
    dtypes = dict(specialization.dtypes)
    rope = mla.ROPE if specialization.width else 2 * (width // 6 + 1)
    call = getattr(reference, specialization.op)
    options = {"out_rope_dtype": dtypes["q_rope_output"]} if "kv" in dtypes else {}
    for batch in _batches(width, rope):
        inputs, slots = _inputs(dtypes, batch, width, rope)
        q, cache = call(**inputs, slots=slots, epsilon=batch.epsilon, **options)
        q[~batch.rotated()] = guarded((rope,), q.dtype)  # those are not written
        blocks, pages = len(slots), inputs["lookup_table"].shape[1]
        numbers = (len(batch.counts), pages, batch.page_size, blocks, batch.positions)
        yield Case(
            {**inputs, "q_rope_output": q, "cache": cache},
            {"epsilon": batch.epsilon},
            Size(batch.tokens, (width, rope, rope), (None, None, batch.heads)),
            before={"cache": slots},
            integers=dict(zip(mla.INTEGERS, numbers, strict=True)),
        )


def _inputs(
    dtypes: dict[str, str], batch: _Batch, width: int, rope: int
) -> tuple[dict[str, Values], Values]:
    """The inputs of a batch, and the slots of its cache."""
    table, blocks = batch.table()
    token = np.arange(batch.tokens)
    angles = np.arange(batch.positions)[:, None] * 1e4 ** (-np.arange(0, rope, 2) / rope)
    turns = np.stack([np.cos(angles), np.sin(angles)], -1).reshape(-1, rope)
    gamma = np.random.default_rng(width + 1).uniform(-1.5, 1.5, width)

    def both(number: Values, dtype: str) -> Values:
        """Latents and keys of all kinds in turn."""
        kinds = np.concatenate([rows(width, dtype)[0], rows(rope, dtype)[0]], axis=1)
        taken: Values = kinds[number % len(kinds)]
        return taken

    q, _ = rows(rope, dtypes["q_rope"])
    inputs = {
        "q_rope": q[(token[:, None] + 5 * np.arange(batch.heads)) % len(q)],
        "input_row_offsets": batch.offsets,
        "cache_lengths": np.array(batch.cached, np.uint32),
        "lookup_table": table,
        "freqs_cis": turns.astype(arrays.numpy_dtype(dtypes["freqs_cis"])),
        "gamma": gamma.astype(arrays.numpy_dtype(dtypes["gamma"])),
    }
    if "kv" in dtypes:
        inputs["kv"] = both(token, dtypes["kv"])
    slots = np.arange(blocks * batch.page_size).reshape(blocks, batch.page_size)
    return inputs, both(slots, dtypes["cache"])


#: op -> the calls to make of a specialization at a width.
CASES: dict[str, Callable[[Specialization, int], Iterator[Case]]] = {
    "rms_norm_fused_fp8": _rms_norm_fused_fp8,
    "row_mean_of_squares_qk": _row_mean_of_squares_qk,
    "apply_qk_rms_norm": _apply_qk_rms_norm,
    "rmsnorm_fp4quant": _rmsnorm_fp4quant,
    "fused_rope_rmsnorm": _paged,
    "mla_fused_rope_rmsnorm_quantization": _paged,
}
