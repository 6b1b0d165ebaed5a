"""What the two operations of MLA share: where a token stands, the rotation, the norm of latents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from operator import sub
from typing import Any

from irnorm import arrays, bound
from irnorm.arguments import Arguments
from irnorm.arrays import Layout
from irnorm.call import Plan, carry_out, uniform
from irnorm.formats import FLOATS, saturate
from irnorm.lang import (
    Array,
    Row,
    Value,
    fma,
    from_bits,
    isfinite,
    round_to,
    shortcut,
    sqrt,
    to_bits,
    where,
)
from irnorm.lang.functions import below, even, interleave, odd
from irnorm.ops import Specialization
from irnorm.paged import INDEX_DTYPES, KeyCache, PagedKVCache
from irnorm.places import Place, launch
from irnorm.rows import WORD, Rows, Size

ROPE = 64  # columns of the rotated part, where the width of the latents is fixed
UNIFORMS = ("epsilon",)
INTEGERS = ("sequences", "pages", "page_size", "blocks", "positions")

TABLES = ("input_row_offsets", "cache_lengths", "lookup_table")
_MOST_TOKENS = 2**31 - 1


# -- what is computed -----------------------------------------------------------------------------


def arguments(inputs: tuple[Array, ...], dtypes: dict[str, str]) -> tuple[Array, ...]:
    """The arrays of a program: q, `inputs`, tables, parameters, outputs."""
    return (
        Array("q_rope", dtypes["q_rope"], rows=2, cols=1),
        *inputs,
        Array("input_row_offsets", "uint32", rows=0, cols=1),
        Array("cache_lengths", "uint32", rows=0, cols=1),
        Array("lookup_table", "uint32", rows=1, cols=1),
        Array("freqs_cis", dtypes["freqs_cis"], rows=1, cols=1),
        Array("gamma", dtypes["gamma"], rows=0, cols=1),
        Array("q_rope_output", dtypes["q_rope_output"], rows=2, cols=1, output=True),
        Array("cache", dtypes["cache"], rows=2, cols=1, output=True),
    )


def parts(given: tuple[Array, ...], width: int | None) -> tuple[Row, Row, Row]:
    """The rows of latents, of keys behind them, and of q; a row is a token."""
    rope = ROPE if width else None
    return (
        Row(given, UNIFORMS, width, "norm", integers=INTEGERS),
        Row(given, UNIFORMS, rope, "k", behind="norm", integers=INTEGERS),
        Row(given, UNIFORMS, rope, "q", integers=INTEGERS),
    )


@dataclass(frozen=True)
class Token:
    """Where the token of a row stands.

    Attributes
    ----------
    sequence, position : its sequence, and where it is in that.
    valid : whether it is in a sequence, at a position that there is a rotation for.
    """

    sequence: Value
    position: Value
    valid: Value


def token(row: Row) -> Token:
    """Where the token of `row` stands; tables may hold anything."""
    sequence = row.search("input_row_offsets", row.number, row.integer("sequences"))
    first = row.gather("input_row_offsets", sequence)
    behind = row.gather("input_row_offsets", sequence + 1)
    number = row.number - first
    position = row.gather("cache_lengths", sequence) + number
    inside = ~below(row.number, first) & below(row.number, behind)
    # A sum that is less than what was added has wrapped around.
    exists = ~below(position, number) & below(position, row.integer("positions"))
    return Token(sequence, position, inside & exists)


def in_cache(row: Row) -> Token:
    """Place `row` at the slot of its token; rows without one are left out."""
    here, size = token(row), row.integer("page_size")
    page, slot = here.position // size, here.position % size
    known = here.valid & below(page, row.integer("pages"))
    block = row.gather("lookup_table", here.sequence, page, where=known)
    row.at("cache", block, slot)
    row.only(known & below(block, row.integer("blocks")))
    return here


def rotate_q(row: Row) -> None:
    """The part of q."""
    here, dtypes = token(row), {a.name: a.dtype for a in row.arrays}
    row.only(here.valid)
    q, out = dtypes["q_rope"], dtypes["q_rope_output"]
    y = rotate(row, here, row.load("q_rope"), q)
    row.store("q_rope_output", saturate(round_to(y, q), out))


def rotate(row: Row, here: Token, x: Value, dtype: str) -> Value:
    """Pairs of columns of `x`, which has `dtype`, turned by the angles of the token's position.

    In the arithmetic of the dtype of `freqs_cis`: every product and every sum rounds to it.
    """
    angles = next(a.dtype for a in row.arrays if a.name == "freqs_cis")
    row.at("freqs_cis", here.position)
    f = row.load("freqs_cis")
    x = x if dtype == angles else round_to(x, angles)
    real, imaginary, cos, sin = even(x), odd(x), even(f), odd(f)
    return interleave(
        _fused(real, cos, -round_to(imaginary * sin, angles), angles),
        _fused(real, sin, round_to(imaginary * cos, angles), angles),
    )


def _fused(a: Value, b: Value, c: Value, dtype: str) -> Value:
    """`a * b + c` of values of `dtype`, rounded once to it.

    In a narrow dtype the product is exact in float32. The sum is rounded to odd there: then it can
    be rounded once more as if it were exact (Boldo and Melquiond, 2008).
    """
    if dtype == "float32":
        return fma(a, b, c)
    product = a * b
    total = product + c
    part = total - product
    error = (product - (total - part)) + (c - part)
    bits = to_bits(total)
    opposed = (to_bits(error) ^ bits) >> 31
    inexact = (error != 0.0) & isfinite(total)
    return round_to(where(inexact, from_bits((bits - opposed) | 1), total), dtype)


def normalize(row: Row, x: Value) -> None:
    """The part of latents `x`: gamma comes after rounding to its dtype."""
    dtypes = {a.name: a.dtype for a in row.arrays}
    total, gamma = row.dot(x, x), row.load("gamma")
    r = 1.0 / sqrt(total / row.width + row.uniform("epsilon"))

    def normal(finite: bool) -> Value:
        y = round_to(round_to(x * r, dtypes["gamma"], finite) * gamma, dtypes["gamma"], finite)
        return saturate(y, dtypes["cache"], finite)

    # If they are finite, nothing is NaN: |x * r| is at most about the root of the width.
    finite = isfinite(total) & isfinite(r) & isfinite(row.amax(gamma))
    row.store("cache", shortcut(finite, normal(True), normal(False)))


def usual(specialization: Specialization) -> bool:
    """Models with q, parameters and caches of one dtype, or caches of FP8; angles in float32."""
    dtypes = dict(specialization.dtypes)
    q = dtypes["q_rope"]
    return (
        dtypes["gamma"] == q
        and dtypes["freqs_cis"] in (q, "float32")
        and dtypes["cache"] in (q, "float8_e4m3fn", "float8_e4m3fnuz")
        and dtypes["q_rope_output"] in (q, dtypes["cache"])
    )


# -- the call -------------------------------------------------------------------------------------


def layer(args: Arguments, cache: Any, index: Any) -> KeyCache:
    """A layer of a collection."""
    if not isinstance(cache, PagedKVCache):
        kind = type(cache).__name__
        raise args.type_error(f"kv_collection is a {kind}, expected a PagedKVCache")
    return cache.layer_of(args.op, "layer_idx", index)


def keys(args: Arguments, cache: Any) -> KeyCache:
    """One layer's keys."""
    if not isinstance(cache, KeyCache):
        kind = type(cache).__name__
        raise args.type_error(
            f"k_cache is a {kind}, expected one layer of a PagedKVCache, as its layer(i) gives it"
        )
    return cache


def call(
    args: Arguments,
    names: tuple[str, ...],
    inputs: tuple[Any, ...],
    parameters: tuple[Any, Any, Any],
    cache: KeyCache,
    epsilon: Any,
    options: tuple[Any, ...],
    make: Callable[..., Plan],
    compile_only: bool,
) -> Any:
    """A call: q, latents and row offsets; angles, gamma and the output; one layer's keys."""
    lengths, table, slots = views = cache.arrays
    given = (*inputs, lengths, table, *parameters, slots)
    signed = (*inputs, *parameters), views, cache.signature
    number = args.real("epsilon", epsilon)
    results = carry_out(args, make, names, given, options, number, compile_only, signed)
    return None if compile_only else results[0]


def layouts(
    args: Arguments, names: tuple[str, ...], given: tuple[Any, ...], target: Any
) -> tuple[dict[str, Any], Place]:
    """The layout of each array by its name, and the place; the last is the cache, in any case."""
    found, place = args.layouts(names, given, target, outputs=2)
    return dict(zip((*names[:-1], "cache"), found, strict=True)), place


@dataclass(frozen=True)
class Shapes:
    """The sizes of a call: tokens, heads, rotated columns, latent columns, sequences."""

    tokens: int
    heads: int
    rope: int
    norm: int
    sequences: int

    @property
    def width(self) -> int | None:
        """The width of a specialization: that of the latents, if the rest is as usual."""
        return self.norm if self.rope == ROPE else None

    @property
    def size(self) -> Size:
        return Size(self.tokens, (self.norm, self.rope, self.rope), (None, None, self.heads))


def shapes(args: Arguments, layouts: dict[str, Layout]) -> Shapes:
    """The sizes of a call, all arrays checked against each other."""
    q, gamma, cache = layouts["q_rope"], layouts["gamma"], layouts["cache"]
    if len(q.shape) != 3:
        raise args.error(f"q_rope has shape {list(q.shape)}, expected [T, H, rope_dim]")
    tokens, heads, rope = q.shape
    if rope < 2 or rope % 2:
        raise args.error(f"q_rope has {rope} columns (rope_dim), expected an even number")
    if tokens > _MOST_TOKENS:
        raise args.error(f"q_rope has {tokens} rows, expected at most {_MOST_TOKENS}")
    norm = cache.shape[-1] - rope
    if norm < 1:
        raise args.error(
            f"the cache has head_size {cache.shape[-1]}, expected kv_norm_dim + rope_dim with "
            f"rope_dim {rope} (last axis of q_rope)"
        )
    args.shape("gamma", gamma, (norm,), "head_size of the cache less rope_dim of q_rope")
    freqs = layouts["freqs_cis"]
    if len(freqs.shape) != 2 or freqs.shape[1] != rope:
        raise args.error(
            f"freqs_cis has shape {list(freqs.shape)}, expected [max_seq, {rope}] (last axis of "
            "q_rope)"
        )
    sequences = layouts["lookup_table"].shape[0]
    why = "one more than sequences in the cache's lookup_table"
    args.shape("input_row_offsets", layouts["input_row_offsets"], (sequences + 1,), why)
    return Shapes(tokens, heads, rope, norm, sequences)


def dtypes(args: Arguments, found: dict[str, Any]) -> list[str]:
    """The dtypes of q, angles and gamma."""
    return [args.dtype(name, found[name], FLOATS) for name in ("q_rope", "freqs_cis", "gamma")]


def _table_rows(args: Arguments, name: str, layout: Layout) -> Rows:
    """A table of uint32, or of int32 with the same bits."""
    args.dtype(name, layout, INDEX_DTYPES)
    rows = args.rows(name, layout)
    return Rows(rows.count, rows.width, rows.stride, "uint32")


def plan(
    args: Arguments,
    names: tuple[str, ...],
    given: tuple[Any, ...],
    layouts: dict[str, Any],
    sizes: Shapes,
    place: Place,
    specialization: Specialization,
    inputs: tuple[tuple[Array, ...], list[Rows]],
) -> Plan:
    """The plan of a call whose arrays are checked; `inputs` are those of latents."""
    dtypes = dict(specialization.dtypes)
    out = dtypes["q_rope_output"]
    shape = (sizes.tokens, sizes.heads, sizes.rope)
    cache = layouts["cache"]
    pages, page_size = layouts["lookup_table"].shape[1], cache.shape[1]
    rows = (
        args.heads("q_rope", layouts["q_rope"]),
        *inputs[1],
        *(_table_rows(args, name, layouts[name]) for name in TABLES),
        args.rows("freqs_cis", layouts["freqs_cis"]),
        args.rows("gamma", layouts["gamma"]),
        args.output_heads("q_rope_output", given[-2], shape, out),
        args.output_heads(names[-1], given[-1], cache.shape, cache.dtype),
    )
    positions = min(layouts["freqs_cis"].shape[0], WORD - 1)
    integers = (sizes.sequences, pages, page_size, cache.shape[0], positions)
    accepted = arguments(inputs[0], dtypes)
    like = given[0]
    seen = layouts["q_rope"].device == "cpu"
    limits = Limits(seen, sizes.tokens, sizes.sequences, positions, pages * page_size)
    size = sizes.size if sizes.sequences else Size(0, sizes.size.widths, sizes.size.heads)
    return Plan(
        names,
        rows,
        (arrays.allocator(like, shape, out), lambda: None),
        launch(specialization, size, place, accepted, rows, 1, like, integers),
        partial(uniform, args, "epsilon"),
        partial(_look, args, limits),
        in_place=frozenset({(0, len(names) - 2)}),
    )


def _look(args: Arguments, limits: Limits, given: tuple[Any, ...]) -> bool:
    """Refuse tables that no call can mean; tells whether an output of ours is to be zero.

    Rows of it that no token has are; which those are, may change once bound.
    """
    offsets, lengths, *_ = given[-7:]
    used = limits.tokens_in_sequences(args, offsets, lengths) if limits.seen else 0
    return used < limits.tokens or bound.is_wanted()


@dataclass(frozen=True)
class Limits:
    """What tables may hold.

    Attributes
    ----------
    seen : whether the host can see them.
    tokens, sequences : how many there are.
    positions : that there are angles for.
    room : positions that the pages of a sequence have room for.
    known : what tables that were looked at last gave, by their bytes: all layers share them.
    """

    seen: bool
    tokens: int
    sequences: int
    positions: int
    room: int
    known: dict[bytes, int] = field(default_factory=dict)

    def tokens_in_sequences(self, args: Arguments, offsets: Any, lengths: Any) -> int:
        """As `_check_tables`, which is asked once about the same tables."""
        key = arrays.data(offsets) + arrays.data(lengths)
        used = self.known.get(key)
        if used is None:
            used = _check_tables(args, offsets, lengths, self)
            self.known.clear()
            self.known[key] = used
        return used


def _check_tables(args: Arguments, offsets: Any, lengths: Any, limits: Limits) -> int:
    """Refuse tables that no call can mean; gives the number of tokens that are in sequences."""
    starts, cached = offsets.tolist(), lengths.tolist()
    used: int = starts[-1] - starts[0]
    # Lists are the fastest to look at, up to some hundred sequences. Mostly, not even the longest
    # sequence could get too far by the most of tokens.
    if starts[0] >= 0 and starts[-1] <= limits.tokens and starts == sorted(starts):
        most = max(map(sub, starts[1:], starts), default=0)
        if max(cached, default=0) + most <= min(limits.positions, limits.room):
            return used
    before, *rest = [start % WORD for start in starts]  # int32 may be negative
    for sequence, (behind, length) in enumerate(zip(rest, cached, strict=True)):
        if behind < before:
            raise args.error(
                f"input_row_offsets decreases from {before} to {behind} at sequence {sequence}"
            )
        if behind > limits.tokens:
            raise args.error(
                f"input_row_offsets[{sequence + 1}] is {behind}, expected at most {limits.tokens} "
                "(first axis of q_rope)"
            )
        last = length + behind - before
        if behind > before and last > limits.positions:
            raise args.error(
                f"sequence {sequence} gets to position {last - 1}, freqs_cis has {limits.positions}"
            )
        if behind > before and last > limits.room:
            raise args.error(
                f"sequence {sequence} gets to position {last - 1}, its pages in lookup_table have "
                f"room for {limits.room}"
            )
        before = behind
    return used
