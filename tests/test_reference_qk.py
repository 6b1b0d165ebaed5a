"""The reference of QK-RMSNorm against exact rational arithmetic and float64."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

from irnorm import reference
from tests import cases
from tests.checks import assert_same_bytes, bits
from tests.encodings import CANONICAL_NAN, rounded_bits
from tests.test_reference import exact_round, literal_ordered_sum

Array = npt.NDArray[Any]

#: Models' shapes (M, Nq, Nk), and widths that no vector divides.
SHAPES = ((16, 1536, 257), (4, 8192, 8192), (64, 4096, 512), (3, 1, 97), (0, 64, 32))

EPSILON = float(np.float32(1e-6))


def tensors(m: int, nq: int, nk: int, dtype: str) -> tuple[Array, Array, Array, Array]:
    """q, k, gamma_q, gamma_k."""
    q, k = cases.normal(m, nq, dtype=dtype), cases.normal(m, nk, dtype=dtype, seed=1)
    return q, k, cases.make_gamma(nq, "float32"), cases.make_gamma(nk, "float32", seed=1)


def exact_rsqrt(variance: float, epsilon: float) -> float:
    """``1 / sqrt(variance + epsilon)`` in float32, an exact operation at a time."""
    square = Fraction(exact_round(Fraction(variance) + Fraction(epsilon)))
    root = exact_round(Fraction(math.isqrt(int(square * 4**200)), 2**200))
    return exact_round(1 / Fraction(root))


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_means_follow_their_definition(dtype: str) -> None:
    for nq, nk in ((1, 7), (97, 65), (576, 1025)):
        q, k, *_ = tensors(2, nq, nk, dtype)
        expected = [
            [
                exact_round(Fraction(literal_ordered_sum(row, row)) / len(row))
                for row in (q[m].tolist(), k[m].tolist())
            ]
            for m in range(2)
        ]
        qk_var = reference.row_mean_of_squares_qk(q, k)
        assert_same_bytes(qk_var, np.array(expected, np.float32))


@pytest.mark.parametrize("out_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("kind", ["normal", "wide range", "subnormal", "tiny"])
def test_outputs_follow_their_formula(kind: str, out_dtype: str) -> None:
    q, k = (cases.make_rows(kind, (3, n), "float32") for n in (97, 33))
    gammas = cases.make_gamma(97, "float32"), cases.make_gamma(33, "float32")
    qk_var = np.array([[1.0, 3e-7], [1e-12, 2.0**-140], [0.37, 5e9]], np.float32)
    outputs = reference.apply_qk_rms_norm(q, k, qk_var, *gammas, out_dtype=out_dtype)
    for column, (x, gamma, out) in enumerate(zip((q, k), gammas, outputs, strict=True)):
        assert out.dtype == out_dtype
        for m in range(3):
            rs = Fraction(exact_rsqrt(float(qk_var[m, column]), EPSILON))
            expected = [
                exact_round(
                    Fraction(exact_round(Fraction(exact_round(Fraction(a) * rs)) * Fraction(b))),
                    out_dtype,
                )
                for a, b in zip(x[m].tolist(), gamma.tolist(), strict=True)
            ]
            # Fractions have no -0.
            assert np.abs(out[m]).astype(np.float64).tolist() == np.abs(expected).tolist()
            signs = np.sign(x[m]) * np.sign(gamma)
            assert (np.sign(out[m]).astype(np.float32) * signs >= 0).all()


@pytest.mark.parametrize("out_dtype", [None, *cases.FLOAT_DTYPES])
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_both_together_are_near_float64(dtype: str, out_dtype: str | None) -> None:
    for shape in SHAPES:
        q, k, gamma_q, gamma_k = tensors(*shape, dtype)
        qk_var = reference.row_mean_of_squares_qk(q, k)
        assert qk_var.shape == (shape[0], 2)
        outputs = reference.apply_qk_rms_norm(q, k, qk_var, gamma_q, gamma_k, out_dtype=out_dtype)
        for x, gamma, out in zip((q, k), (gamma_q, gamma_k), outputs, strict=True):
            wide = x.astype(np.float64)
            rms = np.sqrt(np.mean(wide**2, axis=1, keepdims=True) + EPSILON)
            expected = wide / rms * gamma
            assert out.shape == x.shape
            assert out.dtype == (out_dtype or dtype)
            ulp = float(ml_dtypes.finfo(out.dtype).eps)
            # float16 has subnormals that matter
            np.testing.assert_allclose(
                out.astype(np.float64), expected, rtol=ulp / 2 + 1e-6, atol=2.0**-24
            )


def test_shards_reduce_to_the_whole() -> None:
    q, k, gamma_q, gamma_k = tensors(8, 4096, 512, "bfloat16")
    whole = reference.row_mean_of_squares_qk(q, k)
    shards = [
        reference.row_mean_of_squares_qk(*rank)
        for rank in zip(np.split(q, 4, axis=1), np.split(k, 4, axis=1), strict=True)
    ]
    reduced = (sum(shards) / np.float32(4)).astype(np.float32)
    np.testing.assert_allclose(reduced, whole, rtol=1e-6)
    first = reference.apply_qk_rms_norm(
        q[:, :1024], k[:, :128], whole, gamma_q[:1024], gamma_k[:128]
    )
    outputs = reference.apply_qk_rms_norm(q, k, whole, gamma_q, gamma_k)
    assert_same_bytes(first[0], outputs[0][:, :1024])
    assert_same_bytes(first[1], outputs[1][:, :128])


def test_epsilon_is_float32_and_nothing_narrower() -> None:
    q, k, *gammas = tensors(4, 64, 64, "bfloat16")
    zero = np.zeros((4, 2), np.float32)
    plain = reference.apply_qk_rms_norm(q, k, zero, *gammas, epsilon=1e-6, out_dtype="float32")
    same = reference.apply_qk_rms_norm(q, k, zero, *gammas, epsilon=EPSILON, out_dtype="float32")
    narrow = float(np.float32(1e-6).astype(ml_dtypes.bfloat16))
    other = reference.apply_qk_rms_norm(q, k, zero, *gammas, epsilon=narrow, out_dtype="float32")
    assert_same_bytes(plain[0], same[0])
    assert (plain[0] != other[0]).any()


def test_means_of_unusual_rows() -> None:
    inf, nan = np.inf, np.nan
    table = [
        ([0.0, -0.0], 0x00000000),
        ([nan, 1.0], 0x7FC00000),
        ([-nan, inf], 0x7FC00000),
        ([inf, 1.0], 0x7F800000),
        ([-inf, inf], 0x7F800000),
        ([1e20, 1.0], 0x7F800000),
        ([1e-30, 1e-30], 0x00000000),
        ([2.0**-70, 0.0], 1 << 8),  # a subnormal: 2^-140 / 2 = 2^-141
    ]
    rows = np.array([row for row, _ in table], np.float32)
    with np.errstate(invalid="ignore"):
        rows[2, 0] = np.uint32(0xFF800001).view(np.float32)  # signaling, negative
    qk_var = reference.row_mean_of_squares_qk(rows, rows[::-1])
    expected = [code for _, code in table]
    assert bits(qk_var[:, 0]).tolist() == expected
    assert bits(qk_var[:, 1]).tolist() == expected[::-1]


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_outputs_of_unusual_rows(dtype: str) -> None:
    inf, nan = np.inf, np.nan
    x = np.array([0.0, -0.0, 2.0, -2.0, inf, nan], np.float32)
    ones = np.ones(6, np.float32)
    table: list[tuple[float, list[float]]] = [
        # variance with epsilon 0, outputs
        (4.0, [0.0, -0.0, 1.0, -1.0, inf, nan]),
        (0.0, [nan, nan, inf, -inf, inf, nan]),
        (inf, [0.0, -0.0, 0.0, -0.0, nan, nan]),
        (-1.0, [nan] * 6),
        (nan, [nan] * 6),
    ]
    qk_var = np.array([[variance, 4.0] for variance, _ in table], np.float32)
    q = np.tile(x, (len(table), 1)).astype(np.dtype(dtype))
    q_out, k_out = reference.apply_qk_rms_norm(q, q, qk_var, ones, ones, epsilon=0.0)
    expected = np.array([row for _, row in table], np.float32)
    for out, wanted in ((q_out, expected), (k_out, np.tile(expected[0], (len(table), 1)))):
        if dtype == "float32":
            wanted = np.where(np.isnan(wanted), np.uint32(CANONICAL_NAN[dtype]), bits(wanted))
        else:
            wanted = rounded_bits(wanted, dtype)
        assert_same_bytes(bits(out), wanted)


def test_the_cast_to_float16_is_plain() -> None:
    q = np.array([[70000.0, -65504.0, 65519.0, 65520.0]], np.float32)
    ones = np.ones(4, np.float32)
    q_out, _ = reference.apply_qk_rms_norm(
        q, q, np.ones((1, 2), np.float32), ones, ones, epsilon=0.0, out_dtype="float16"
    )
    assert q_out.astype(np.float64).tolist() == [[math.inf, -65504.0, 65504.0, math.inf]]


def test_rows_are_independent() -> None:
    q, k, *gammas = tensors(600, 4096, 2048, "bfloat16")  # more than one chunk
    qk_var = reference.row_mean_of_squares_qk(q, k)
    outputs = reference.apply_qk_rms_norm(q, k, qk_var, *gammas)
    for m in (0, 255, 256, 599):
        row = slice(m, m + 1)
        assert_same_bytes(reference.row_mean_of_squares_qk(q[row], k[row]), qk_var[row])
        alone = reference.apply_qk_rms_norm(q[row], k[row], qk_var[row], *gammas)
        assert_same_bytes(alone[0], outputs[0][row])
        assert_same_bytes(alone[1], outputs[1][row])
