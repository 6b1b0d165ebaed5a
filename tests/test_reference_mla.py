"""The reference of the MLA operations against exact arithmetic and float64 loops."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irnorm import reference
from tests import cases
from tests.checks import assert_same_bytes, bits
from tests.encodings import CANONICAL_NAN, NAN_CODE
from tests.mla_batches import (
    CACHE_DTYPES,
    FORMAT,
    OPS,
    SENTINELS,
    Batch,
    frequencies,
    literal_position,
    literal_slot,
    nearest,
    prefill,
    ragged,
    saturated,
    wild_batches,
)
from tests.test_reference import exact_round, literal_ordered_sum, random_float32
from tests.test_reference_qk import exact_rsqrt

Array = npt.NDArray[Any]

NANS = {**CANONICAL_NAN, **NAN_CODE}
INF, NAN = math.inf, math.nan


def encoded(values: Array, dtype: str) -> Array:
    """The bits of `saturated` values, NaN canonical."""
    codes = bits(saturated(values, dtype).astype(np.dtype(dtype)))
    codes[np.isnan(values)] = NANS[dtype]
    return codes


def ordinals(values: Array, dtype: str) -> Array:
    """Values of a format as integers that count its steps: 0 for both zeros."""
    codes = bits(values.astype(np.dtype(dtype))).astype(np.int64)
    sign = 1 << (8 * np.dtype(dtype).itemsize - 1)
    return np.where(codes & sign, -(codes & (sign - 1)), codes)


def test_the_rounding_of_these_tests() -> None:
    sample = np.concatenate([random_float32(np.random.default_rng(1), 2000), np.float32([0, -0.0])])
    near = cases.normal(2000, dtype="float32") * np.float32(300)
    for dtype in FORMAT:
        for value in (sample, near):
            wide = value.astype(np.float64)
            limit = FORMAT[dtype][2]
            kept = np.clip(value, -limit, limit).astype(np.dtype(dtype))
            assert (saturated(wide, dtype) == kept.astype(np.float64)).all()
            if dtype in CANONICAL_NAN:
                with np.errstate(over="ignore"):
                    plain = value.astype(np.dtype(dtype)).astype(np.float64)
                assert (nearest(wide, dtype) == plain).all()


# -- the operations, a token and a head at a time -------------------------------------------------


def literal_rotation(x: Array, freqs: Array) -> Array:
    """In float64, rounded to the dtype of the frequencies where the specification says so."""
    dtype, wide = freqs.dtype.name, freqs.astype(np.float64)
    x = nearest(x.astype(np.float64), dtype)
    out = np.empty(x.shape)
    for i in range(0, len(x), 2):
        (xr, xi), (c, s) = x[i : i + 2], wide[i : i + 2]
        out[i] = xr * c - nearest(xi * s, dtype)
        out[i + 1] = xr * s + nearest(xi * c, dtype)
    return nearest(out, dtype)


def literal_norms(x: Array, gamma: Array, dtype: str, epsilon: float = 1e-6) -> Array:
    """In float64, with r, once rounded to float32, an ulp less, as it is, and an ulp more."""
    wide = x.astype(np.float64)
    r = np.float32(1 / np.sqrt(np.mean(wide**2) + np.float64(np.float32(epsilon))))
    chains = []
    for near in (np.nextafter(r, np.float32(0)), r, np.nextafter(r, np.float32(np.inf))):
        scaled = nearest(wide * float(near), gamma.dtype.name)
        y = nearest(scaled * gamma.astype(np.float64), gamma.dtype.name)
        chains.append(saturated(y, dtype))
    return np.array(chains)


def assert_follows(batch: Batch, op: str, out_dtype: str | None = None) -> np.ndarray[Any, Any]:
    """An operation does what the loops above do, and nothing else: to 1 ulp, and that of r.

    Returns how many rotated values there are, how many differ, and tokens rotated and stored.
    """
    q_out, slots_out = batch.run(op, out_dtype)
    expected_slots, width = batch.slots.copy(), len(batch.gamma)
    q_dtype, cache_dtype, out = batch.q.dtype.name, batch.slots.dtype.name, q_out.dtype.name
    assert out == (out_dtype or q_dtype)
    counts = np.zeros(4, int)
    last: dict[tuple[int, int], int] = {}
    for t in range(len(batch.q)):
        place = literal_position(batch, t)
        if place is None:
            assert not bits(q_out[t]).any()
            continue
        counts[2] += 1
        freqs = batch.freqs[place[1]]
        for head in range(batch.q.shape[1]):
            turned = nearest(literal_rotation(batch.q[t, head], freqs), q_dtype)
            off = ordinals(q_out[t, head], out) - ordinals(saturated(turned, out), out)
            assert np.abs(off).max(initial=0) <= 1
            counts[:2] += off.size, np.count_nonzero(off)
        slot = literal_slot(batch, *place)
        if slot is not None:
            counts[3] += 1
            last[slot] = t
    for (block, index), t in last.items():
        found = slots_out[block, index]
        row = batch.slots[block, index] if op == OPS[0] else batch.kv[t]
        place = literal_position(batch, t)
        assert place is not None
        turned = literal_rotation(row[width:], batch.freqs[place[1]])
        if op == OPS[1]:
            turned = nearest(nearest(turned, "bfloat16"), q_dtype)
        keys = ordinals(saturated(turned, cache_dtype), cache_dtype)
        off = ordinals(found[width:], cache_dtype) - keys
        assert np.abs(off).max(initial=0) <= 1
        norms = ordinals(literal_norms(row[:width], batch.gamma, cache_dtype), cache_dtype)
        actual = ordinals(found[:width], cache_dtype)
        assert (norms.min(axis=0) <= actual).all()
        assert (actual <= norms.max(axis=0)).all()
        counts[:2] += off.size, np.count_nonzero(off)
        expected_slots[block, index] = found
    assert_same_bytes(slots_out, expected_slots, "the slots that no token has")
    return counts


@pytest.mark.parametrize("q_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("cache_dtype", CACHE_DTYPES)
@pytest.mark.parametrize("op", OPS)
def test_follows_float64_loops_in_every_dtype(op: str, cache_dtype: str, q_dtype: str) -> None:
    rng = np.random.default_rng(CACHE_DTYPES.index(cache_dtype))
    outputs = iter((None, *CACHE_DTYPES) * 2)
    total = np.zeros(4, int)
    for freqs_dtype in cases.FLOAT_DTYPES:
        for gamma_dtype in cases.FLOAT_DTYPES:
            out_dtype = next(outputs) if op == OPS[1] else None
            for _ in range(2):
                batch = ragged(rng, q_dtype, cache_dtype, freqs_dtype, gamma_dtype)
                total += assert_follows(batch, op, out_dtype)
    compared, differ, rotated, stored = total.tolist()
    assert differ <= compared // 100
    assert 20 < stored < rotated


@settings(max_examples=500, deadline=None, derandomize=True)
@given(wild_batches(), st.sampled_from(OPS))
def test_tokens_go_where_a_linear_scan_sends_them(batch: Batch, op: str) -> None:
    assert_follows(batch, op)


def test_where_tokens_go() -> None:
    """By hand: what each of eleven tokens becomes, and why."""
    high = (1 << 32) - 2
    batch = Batch(
        q=np.ones((11, 1, 2), np.float32),
        kv=np.repeat(np.arange(1.0, 12.0), 3).reshape(11, 3).astype(ml_dtypes.bfloat16),
        offsets=np.array([1, 3, 3, 6, 9, 9], np.uint32),
        freqs=np.tile(np.float32([1, 0]), (6, 1)),
        gamma=np.ones(1, np.float32),
        slots=np.zeros((4, 2, 3), np.float32),
        table=np.array([[3, 9], [0, 0], [SENTINELS[1], 2], [1, 1], [0, 0]], np.uint32),
        lengths=np.array([1, 0, 1, high, 0], np.uint32),
    )
    q_out, slots_out = batch.run(OPS[1], epsilon=0.0)
    # 0: before the first sequence. 1: position 1 of sequence 0; 2: position 2, whose page is
    # missing. 3: position 1 of sequence 2, page missing; 4, 5: positions 2 and 3.
    # 6, 7: positions too large; 8: that would wrap to 0. 9, 10: past the last sequence.
    assert q_out[:, 0, 0].tolist() == [0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]
    written = {(3, 1): 2.0, (2, 0): 5.0, (2, 1): 6.0}
    for block, place in np.ndindex(4, 2):
        value = written.get((block, place))
        expected = [0.0, 0.0, 0.0] if value is None else [1.0, value, value]
        assert slots_out[block, place].tolist() == expected
    # With frequencies for fewer positions, tokens 2 and 4 are rotated no more, nor 5.
    fewer = replace(batch, freqs=batch.freqs[:2]).run(OPS[1], epsilon=0.0)
    assert fewer[0][:, 0, 0].tolist() == [0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    assert np.argwhere(fewer[1].any(axis=-1)).tolist() == [[3, 1]]


# -- rotations, exactly ---------------------------------------------------------------------------


def rotation_operands(name: str, dtype: str) -> Array:
    """``[4, pairs]`` float32: xr, xi, c, s; the last two are values of `dtype`."""
    rng, size = np.random.default_rng(len(name) + len(dtype)), 600
    significant, smallest, largest = FORMAT[dtype]
    top = math.frexp(largest)[1]

    def values(low: float, high: float) -> Array:
        return rng.choice([-1.0, 1.0], size) * 2.0 ** rng.uniform(low, high, size)

    if name == "ordinary":
        angle = rng.uniform(0, 7, size)
        found = [*rng.standard_normal((2, size)), np.cos(angle), np.sin(angle)]
    elif name == "any":
        found = [values(smallest - significant, top) for _ in range(4)]
    elif name == "overflowing":
        found = [values(top / 2 - 1, top / 2 + 0.5) for _ in range(4)]
    elif name == "cancelling":
        xr, xi, c = (nearest(values(-3, 3), dtype) for _ in range(3))
        nudge = 1 + rng.integers(-2, 3, size) * 2.0**-significant
        found = [xr, xi, c, xr * c / xi * nudge]
    elif name == "subnormal":
        # products around those that the format, and float32, cannot hold
        least = smallest - significant + 1
        low, spread = least / 2 - 1, 0.5 if dtype == "float16" else (smallest - least) / 2
        found = [values(low, low + 2 + spread) for _ in range(4)]
    else:
        assert name == "ties"
        # xr * c is half-way between two values; what is added decides, far below.
        odd = rng.integers(1 << (significant // 2), 1 << (significant // 2 + 1), (2, 40 * size)) | 1
        half = odd[:, odd[0] * odd[1] >> significant == 1][:, :size].astype(np.float64)
        far = rng.choice([-1.0, 0.0, 1.0], half.shape[1]) * 2.0 ** -rng.integers(4, 12, size)
        found = [half[0], far, half[1], np.full(size, 2.0**-12)]
        if dtype == "float32":
            found[3] *= 2.0**-40
    x, freqs = np.array(found[:2]), nearest(np.array(found[2:]), dtype)
    with np.errstate(over="ignore"):
        return np.concatenate([x, freqs]).astype(np.float32)


def rotate(operands: Array, dtype: str, out_dtype: str = "float32") -> Array:
    """``[2, pairs]``: both parts, by way of queries that are float32."""
    xr, xi, c, s = operands
    q, slots = np.stack([xr, xi], -1)[:, None], np.zeros((0, 1, 3), np.float32)
    freqs = np.stack([c, s], -1).astype(np.dtype(dtype))
    q_out, _ = reference.mla_fused_rope_rmsnorm_quantization(
        q,
        np.zeros((len(q), 3), ml_dtypes.bfloat16),
        np.array([0, len(q)], np.uint32),
        freqs,
        np.ones(1, np.float32),
        slots,
        np.zeros((1, 1), np.uint32),
        np.zeros(1, np.uint32),
        out_rope_dtype=out_dtype,
    )
    return q_out[:, 0].T


def exactly(value: Fraction | float, dtype: str) -> float:
    """`exact_round` that lets Inf and NaN pass."""
    if isinstance(value, float) and not math.isfinite(value):
        return value
    return exact_round(Fraction(value), dtype)


def exact_part(a: float, b: float, c: float, d: float, dtype: str, form: str) -> float:
    """``fma(a, b, c * d)`` in the arithmetic of `dtype`, products first rounded to `form`."""

    def product(x: float, y: float) -> Fraction | float:
        if not math.isfinite(x) or not math.isfinite(y):
            return x * y
        exact = Fraction(x) * Fraction(y)
        return exact if form == "exact" else exactly(exact, form)

    other, main = exactly(product(c, d), dtype), product(a, b)
    if math.isfinite(other) and math.isfinite(main):
        return exactly(Fraction(main) + Fraction(other), dtype)
    return float(main) + other


def exact_rotation(operands: Array, dtype: str, form: str) -> Array:
    pairs = []
    for xr, xi, c, s in operands.T.tolist():
        xr, xi = exactly(xr, dtype), exactly(xi, dtype)
        re = exact_part(xr, c, -xi, s, dtype, form)
        pairs.append((re, exact_part(xr, s, xi, c, dtype, form)))
    return np.array(pairs).T


KINDS = ("ordinary", "any", "overflowing", "cancelling", "subnormal", "ties")


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("kind", KINDS)
def test_rotations_are_exact(kind: str, dtype: str) -> None:
    operands = rotation_operands(kind, dtype)
    actual = rotate(operands, dtype).astype(np.float64)
    # In bfloat16 and float16, products are formed in float32 …
    form = "exact" if dtype == "float32" else "float32"
    expected = exact_rotation(operands, dtype, form)
    assert np.array_equal(actual, expected, equal_nan=True)
    # … which shows only in bfloat16, where they are tiny or too large.
    xr, xi, c, s = nearest(operands.astype(np.float64), dtype)
    products = np.abs([[xr * c, xi * s], [xr * s, xi * c]])
    plain = (products == 0) | ((products >= 2.0**-126) & (products < 2.0**128))
    within = plain.all(axis=1)
    assert dtype == "bfloat16" or within.all() or form == "exact"
    strict = exact_rotation(operands, dtype, "exact")
    assert np.array_equal(actual[within], strict[within], equal_nan=True)

    least, (significant, smallest, _) = np.abs(expected[expected != 0]).min(), FORMAT[dtype]
    if kind == "overflowing":
        assert 100 < np.count_nonzero(np.isinf(expected)) < 1100
    if kind == "cancelling":
        lost = np.abs(expected[0]) < products[0, 0] * 2.0 ** (2 - significant)
        assert np.count_nonzero(lost) > 500
    if kind == "subnormal":
        assert least == 2.0 ** (smallest - significant + 1)
        assert np.count_nonzero((np.abs(expected) < 2.0**smallest) & (expected != 0)) > 100
    if kind == "ties":  # worth its name: rounding twice gets some of these wrong
        wider = "float64" if dtype == "float32" else "float32"
        twice = (xr * c).astype(wider) - nearest(xi * s, dtype).astype(wider)
        assert np.count_nonzero(nearest(twice.astype(np.float64), dtype) != expected[0]) > 100


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("out_dtype", CACHE_DTYPES)
def test_rotations_of_special_values(out_dtype: str, dtype: str) -> None:
    table: list[tuple[list[float], list[float]]] = [
        # xr, xi, c, s; re, im
        ([0.0, 0.0, 1.0, 0.0], [0.0, 0.0]),
        ([-0.0, 0.0, 1.0, 0.0], [-0.0, 0.0]),
        ([-0.0, -0.0, 1.0, -0.0], [-0.0, 0.0]),
        ([-0.0, -0.0, 1.0, 1.0], [0.0, -0.0]),
        ([1.5, 1.5, 1.0, 1.0], [0.0, 3.0]),
        ([1.5, -1.5, 1.0, 1.0], [3.0, 0.0]),
        ([INF, 1.0, 0.5, 0.5], [INF, INF]),
        ([1.0, INF, 0.5, 0.5], [-INF, INF]),
        ([INF, INF, 0.5, 0.5], [NAN, INF]),
        ([INF, 1.0, 0.0, 1.0], [NAN, INF]),
        ([NAN, 1.0, 1.0, 0.0], [NAN, NAN]),
        ([1.0, 1.0, 1.0, -NAN], [NAN, NAN]),
    ]
    operands = np.array([row for row, _ in table], np.float32).T
    operands[:2].view(np.uint32)[:, 10] = 0xFF800001, 0x3F800000  # a signaling NaN
    actual = rotate(operands, dtype, out_dtype)
    expected = np.array([row for _, row in table]).T
    assert_same_bytes(bits(actual), encoded(expected, out_dtype))


# -- casts, one after another ---------------------------------------------------------------------


def one_token(q: list[float], key: list[float], q_dtype: str, cache_dtype: str) -> Batch:
    """A token whose frequencies are 1 and 0, at position 0 of a cache of one slot."""
    width = 2
    return Batch(
        q=np.array(q, np.float32).reshape(1, 1, -1).astype(np.dtype(q_dtype)),
        kv=np.array([[1.0] * width + key], np.float32).astype(ml_dtypes.bfloat16),
        offsets=np.array([0, 1], np.uint32),
        freqs=np.tile(np.float32([1, 0]), (1, len(q) // 2)),
        gamma=np.ones(width, np.float32),
        slots=saturated(np.array([[[1.0] * width + key]]), cache_dtype).astype(cache_dtype),
        table=np.zeros((1, 1), np.uint32),
        lengths=np.zeros(1, np.uint32),
    )


def assert_values(actual: Array, expected: list[float]) -> None:
    np.testing.assert_array_equal(actual.astype(np.float64).ravel(), expected, strict=True)


def test_casts_of_queries() -> None:
    huge = float(np.float32(1e30))
    wide = one_token([65530.0, -huge, 308.0, 300.0, -INF, 0.0], [0.0] * 6, "float32", "float32")
    narrow = replace(wide, q=wide.q.astype(ml_dtypes.bfloat16))
    in_bfloat16 = [65536.0, float(ml_dtypes.bfloat16(-huge)), 308.0, 300.0, -INF, NAN]
    for batch, out_dtype, expected in (
        (wide, None, [65530.0, -huge, 308.0, 300.0, -INF, NAN]),
        (wide, "bfloat16", in_bfloat16),
        (wide, "float16", [65504.0, -65504.0, 308.0, 300.0, -65504.0, NAN]),
        (wide, "float8_e4m3fn", [448.0, -448.0, 320.0, 288.0, -448.0, NAN]),
        (wide, "float8_e4m3fnuz", [240.0, -240.0, 240.0, 240.0, -240.0, NAN]),
        (narrow, None, in_bfloat16),
        (narrow, "float32", in_bfloat16),
        (narrow, "float16", [65504.0, -65504.0, 308.0, 300.0, -65504.0, NAN]),
    ):
        assert_values(batch.run(OPS[1], out_dtype)[0], expected)
        if out_dtype is None:
            assert_values(batch.run(OPS[0])[0], expected)
    # Queries in float16: their own cast makes Inf of what is too large.
    half = one_token([65504.0, 65504.0, 1.0, 1.0], [0.0] * 4, "float16", "float32")
    half = replace(half, freqs=np.float32([[1, 1, 1, 0]]))
    for out_dtype, value in (
        (None, 65504.0),
        ("float16", 65504.0),
        ("float32", INF),
        ("bfloat16", INF),
        ("float8_e4m3fn", 448.0),
    ):
        assert_values(half.run(OPS[1], out_dtype)[0], [0.0, value, 1.0, 1.0])
    assert_values(half.run(OPS[0])[0], [0.0, 65504.0, 1.0, 1.0])


def test_casts_of_keys() -> None:
    key, q = [1e5, -1e30, 1 + 2.0**-7, 2.0, -INF, 0.0], [0.0] * 6
    kept = [*(float(ml_dtypes.bfloat16(v)) for v in key[:5]), NAN]
    limited = [65504.0, -65504.0, kept[2], 2.0, -65504.0, NAN]
    for q_dtype, cache_dtype, expected in (
        ("float32", "float32", kept),
        ("bfloat16", "bfloat16", kept),
        ("float16", "float32", [INF, -INF, kept[2], 2.0, -INF, NAN]),  # once in float16
        ("float16", "float16", limited),
        ("bfloat16", "float16", limited),
        ("float16", "float8_e4m3fn", [448.0, -448.0, 1.0, 2.0, -448.0, NAN]),
        ("float32", "float8_e4m3fnuz", [240.0, -240.0, 1.0, 2.0, -240.0, NAN]),
    ):
        batch = one_token(q, key, q_dtype, cache_dtype)
        assert_values(batch.run(OPS[1])[1][..., 2:], expected)
    # A cache that is wider than bfloat16 does not get what bfloat16 has not.
    turned = one_token([0.0, 0.0], [1.0, 0.0], "float32", "float32")
    turned.freqs[0] = 1 + 2.0**-10, 1 + 2.0**-11
    assert_values(turned.run(OPS[1])[1][..., 2:], [1.0, 1.0])
    assert_values(turned.run(OPS[0])[1][..., 2:], [1 + 2.0**-10, 1 + 2.0**-11])
    # Keys of a cache in float16 saturate, and nothing between their rotation and that does.
    full = one_token([0.0, 0.0], [65504.0, 65504.0], "bfloat16", "float16")
    full.freqs[0] = 1, 1
    assert_values(full.run(OPS[0])[1][..., 2:], [0.0, 65504.0])


# -- norms ----------------------------------------------------------------------------------------


def norm_rows(
    x: Array, gamma: Array, cache_dtype: str, op: str = OPS[1], epsilon: float = 1e-6
) -> Array:
    """The latents that an operation makes of rows ``[T, N]``: of kv, or of the cache itself."""
    rows = np.pad(x, ((0, 0), (0, 2)))
    batch = Batch(
        q=np.zeros((len(x), 1, 2), np.float32),
        kv=rows,
        offsets=np.array([0, len(x)], np.uint32),
        freqs=frequencies(len(x), 2, "float32"),
        gamma=gamma,
        slots=rows.reshape(len(x), 1, -1) if op == OPS[0] else _zeros(len(x), rows, cache_dtype),
        table=np.arange(len(x), dtype=np.uint32)[None, ::-1],
        lengths=np.zeros(1, np.uint32),
    )
    if op == OPS[0]:
        batch.slots = batch.slots[::-1].copy()
    return batch.run(op, epsilon=epsilon)[1][::-1, 0, :-2]


def _zeros(blocks: int, rows: Array, dtype: str) -> Array:
    return np.zeros((blocks, 1, rows.shape[1]), np.dtype(dtype))


@pytest.mark.parametrize("gamma_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("kind", ["normal", "wide range", "subnormal", "tiny"])
def test_norms_follow_their_formula(kind: str, gamma_dtype: str) -> None:
    epsilon = float(np.float32(1e-6))
    for width in (1, 97, 512):
        x, gamma = (
            cases.make_rows(kind, (2, width), "bfloat16"),
            cases.make_gamma(width, gamma_dtype),
        )
        chains = []
        for row in x.astype(np.float64).tolist():
            mean = exact_round(Fraction(literal_ordered_sum(row, row)) / width)
            r = Fraction(exact_rsqrt(mean, epsilon))
            scaled = [exact_round(Fraction(exact_round(Fraction(v) * r)), gamma_dtype) for v in row]
            products = [
                exact_round(Fraction(a) * Fraction(b))
                for a, b in zip(scaled, gamma.tolist(), strict=True)
            ]
            chains.append([exact_round(Fraction(v), gamma_dtype) for v in products])
        for cache_dtype in CACHE_DTYPES:
            expected = saturated(np.array(chains), cache_dtype)
            actual = norm_rows(x, gamma, cache_dtype)
            assert actual.dtype == cache_dtype
            assert (actual.astype(np.float64) == expected).all()
        in_place = norm_rows(x, gamma, "bfloat16", OPS[0])
        assert_same_bytes(in_place, norm_rows(x, gamma, "bfloat16"))


@pytest.mark.parametrize("cache_dtype", CACHE_DTYPES)
@pytest.mark.parametrize("op", OPS)
def test_norms_of_unusual_rows(op: str, cache_dtype: str) -> None:
    tiny, huge = 2.0**-100, 2.0**70
    table: list[tuple[list[float], float, list[float]]] = [
        # x, epsilon, y with gamma 1, -1, 1
        ([0.0, -0.0, 0.0], 1e-6, [0.0, 0.0, 0.0]),
        ([0.0, -0.0, -0.0], 0.0, [NAN, NAN, NAN]),  # r is Inf
        ([NAN, 1.0, 0.0], 1e-6, [NAN, NAN, NAN]),
        ([1.0, -NAN, INF], 1e-6, [NAN, NAN, NAN]),
        ([INF, -1.0, -2.0], 1e-6, [NAN, 0.0, -0.0]),  # r is 0
        ([huge, -1.0, -huge], 1e-6, [0.0, 0.0, -0.0]),  # the sum overflows
        ([tiny, tiny, 0.0], 0.0, [INF, -INF, NAN]),  # the squares underflow
        ([2.0, 2.0, -2.0], 0.0, [1.0, -1.0, -1.0]),
    ]
    in_cache = op == OPS[0]
    for x, epsilon, y in table:
        row = np.array([x], np.float32)
        if in_cache:
            with np.errstate(over="ignore", invalid="ignore"):
                row = row.astype(np.dtype(cache_dtype))
            same = np.array_equal(row.astype(np.float64), [x], equal_nan=True)
            if not same or (cache_dtype.endswith("uz") and (np.signbit(x) & (row == 0)).any()):
                continue
        else:
            row = row.astype(ml_dtypes.bfloat16)
        gamma = np.array([1, -1, 1], np.float32)
        actual = norm_rows(row, gamma, cache_dtype, op, epsilon)
        assert_same_bytes(bits(actual), encoded(np.array([y]), cache_dtype))


def test_gamma_multiplies_what_is_rounded() -> None:
    """Twice rounded, in gamma's dtype: not in the cache's, nor at the end only."""
    x = cases.normal(64, 512)
    gamma = cases.make_gamma(512, "bfloat16")
    wide = norm_rows(x, gamma, "float32")
    assert (wide == wide.astype(ml_dtypes.bfloat16)).all()
    other = norm_rows(x, gamma.astype(np.float32), "float32").astype(ml_dtypes.bfloat16)
    assert (wide != other).any()
    # gamma in float16: 60000 is beyond it, and in FP8 saturates all the same
    one = np.full((1, 2), 1.0, ml_dtypes.bfloat16)
    for cache_dtype, value in (
        ("float32", 60000.0),
        ("float16", 60000.0),
        ("float8_e4m3fn", 448.0),
    ):
        big = np.array([60000.0, -60000.0], np.float16)
        y = norm_rows(one, big, cache_dtype, epsilon=0.0)
        assert y.astype(np.float64).tolist() == [[value, -value]]
    over = norm_rows(np.float32([[0, 2]]), np.float16([1, 60000]), "float32", epsilon=0.0)
    assert over.tolist() == [[0.0, INF]]


def test_epsilon_is_float32_and_nothing_narrower() -> None:
    x, gamma = np.full((1, 8), 2.0**-20, np.float32), np.ones(8, np.float32)
    values = [1e-6, float(np.float32(1e-6)), float(ml_dtypes.bfloat16(1e-6))]
    plain, same, narrow = (norm_rows(x, gamma, "float32", epsilon=v) for v in values)
    assert_same_bytes(plain, same)
    assert (plain != narrow).all()


# -- shapes, strides, sharing ---------------------------------------------------------------------


@pytest.mark.parametrize("op", OPS)
def test_tokens_are_independent(op: str) -> None:
    batch = prefill(600, 32)  # more than one chunk
    q_out, slots_out = batch.run(op)
    for t in (0, 199, 200, 299, 300, 511, 512, 599):
        sequence, position = literal_position(batch, t) or (0, 0)
        alone = replace(
            batch,
            q=batch.q[t : t + 1],
            kv=batch.kv[t : t + 1],
            offsets=np.array([0, 1], np.uint32),
            table=batch.table[sequence : sequence + 1],
            lengths=np.array([position], np.uint32),
        )
        q_alone, slots_alone = alone.run(op)
        assert_same_bytes(q_alone[0], q_out[t])
        slot = literal_slot(batch, sequence, position)
        assert_same_bytes(slots_alone[slot], slots_out[slot])


@pytest.mark.parametrize("op", OPS)
def test_strides_and_integers(op: str) -> None:
    batch = prefill(30, 3)
    batch.table[0, 0], batch.lengths[1] = SENTINELS[1], (1 << 32) - 3  # -1 and -3 as int32
    expected = batch.run(op)
    before = replace(batch, slots=batch.slots.copy(), q=batch.q.copy(), kv=batch.kv.copy())
    signed = {name: getattr(batch, name).view(np.int32) for name in ("table", "offsets", "lengths")}
    blocks = np.zeros((len(batch.slots), 1, 2, 16, 1, 576), batch.slots.dtype)
    blocks[:, 0, 1, :, 0] = batch.slots
    strided = replace(
        batch,
        q=cases.widen(batch.q, 7, 3),
        kv=cases.widen(batch.kv, 1, 2),
        slots=blocks[:, 0, 1, :, 0],
        **signed,
    )
    for actual, wanted in zip(strided.run(op), expected, strict=True):
        assert_same_bytes(actual, wanted)
    for name in ("q", "kv", "slots"):
        assert_same_bytes(getattr(batch, name), getattr(before, name), name)


@pytest.mark.parametrize("op", OPS)
def test_nothing_to_do(op: str) -> None:
    batch = prefill(30, 3)
    none = replace(batch, q=batch.q[:0], kv=batch.kv[:0], offsets=np.zeros(4, np.uint32))
    no_sequence = replace(
        batch, offsets=np.zeros(1, np.uint32), table=batch.table[:0], lengths=batch.lengths[:0]
    )
    for idle in (none, no_sequence, replace(batch, freqs=batch.freqs[:0])):
        q_out, slots = idle.run(op)
        assert q_out.shape == idle.q.shape
        assert not bits(q_out).any()
        assert_same_bytes(slots, batch.slots)


def test_tokens_that_share_a_slot() -> None:
    """Two sequences with one page: the first operation reads what was there, the last wins."""
    batch = one_token([1.0, 0.0], [2.0, 3.0], "float32", "float32")
    batch = replace(
        batch,
        q=np.repeat(batch.q, 2, axis=0),
        kv=np.array([[1, 1, 2, 3], [1, 3, 4, 5]], ml_dtypes.bfloat16),
        offsets=np.array([0, 1, 2], np.uint32),
        freqs=np.float32([[0, 1]]),
        table=np.zeros((2, 1), np.uint32),
        lengths=np.zeros(2, np.uint32),
    )
    assert batch.run(OPS[0])[1][0, 0, 2:].tolist() == [-3.0, 2.0]  # turned once, not twice
    assert batch.run(OPS[1])[1][0, 0, 2:].tolist() == [-5.0, 4.0]
