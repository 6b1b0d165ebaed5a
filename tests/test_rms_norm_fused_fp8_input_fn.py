"""Upstream work fused into ``rms_norm_fused_fp8``: what a traced ``input_fn`` computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import lang, reference
from tests import cases
from tests.checks import assert_same_bytes, float8_ordinals

Array = npt.NDArray[Any]

FN, FNUZ = cases.FLOAT8_DTYPES
WIDTH = 576


def f32(array: Array) -> Array:
    return array.astype(np.float32)


#: name -> (function to trace, the same in float32 numpy, number of inputs): correctly rounded.
EXACT_INPUTS: dict[str, tuple[Callable[..., Any], Callable[..., Array], int]] = {
    "sum": (lambda x, r: x + r, lambda x, r: x + r, 2),
    "difference and product": (lambda a, b, c: (a - b) * c, lambda a, b, c: (a - b) * c, 3),
    "multiply and add": (lambda a, b, c: a * b + c, lambda a, b, c: a * b + c, 3),
    "quotient": (lambda a, b: a / b, lambda a, b: a / b, 2),
    "constants": (
        lambda x: 0.1 - x * 3,
        lambda x: np.float32(0.1) - x * np.float32(3),
        1,
    ),
    "minimum, maximum": (
        lambda a, b: lang.maximum(a, b) * lang.minimum(a, 0.5),
        lambda a, b: np.maximum(a, b) * np.minimum(a, np.float32(0.5)),
        2,
    ),
    "where": (
        lambda a, b: lang.where(a > b, a, -b),
        lambda a, b: np.where(a > b, a, -b),
        2,
    ),
    "root": (
        lambda x: lang.sqrt(lang.abs(x)),
        lambda x: np.sqrt(np.abs(x)),
        1,
    ),
}


@pytest.mark.parametrize("name", EXACT_INPUTS)
def test_input_fn_is_exact(name: str) -> None:
    traced, plain, count = EXACT_INPUTS[name]
    for dtype in ("bfloat16", "float32") if name in ("sum", "multiply and add") else ("float32",):
        inputs = tuple(cases.normal(9, WIDTH, dtype=dtype, seed=seed) for seed in range(count))
        gamma = cases.make_gamma(WIDTH, dtype)
        x = plain(*map(f32, inputs))
        if name == "multiply and add":
            fused = reference.fma(*map(f32, inputs))
            assert (fused != x).any() == (dtype == "float32")  # contraction would be noticed
        expected = reference.rms_norm_fused_fp8(
            x, gamma, epsilon=1e-5, weight_offset=0.1, parameter_dtype=dtype
        )
        codes, scale = irnorm.rms_norm_fused_fp8(
            inputs if count > 1 else inputs[0],
            gamma,
            epsilon=1e-5,
            weight_offset=0.1,
            out_dtype=FN,
            input_fn=traced,
        )
        assert_same_bytes(scale, expected[1])
        assert_same_bytes(codes, expected[0])


def sigmoid(x: Array) -> Array:
    return 1 / (1 + np.exp(-x))


#: As above in float64: functions that need not be correctly rounded.
SMOOTH_INPUTS: dict[str, tuple[Callable[..., Any], Callable[..., Array], float]] = {
    "silu": (lambda a, b: lang.silu(a) * b, lambda a, b: a * sigmoid(a) * b, 20.0),
    "sigmoid": (lambda a, b: lang.sigmoid(a) - b, lambda a, b: sigmoid(a) - b, 20.0),
    "exp": (lambda a, b: lang.exp(a) * b, lambda a, b: np.exp(a) * b, 3.0),
    "tanh": (lambda a, b: lang.tanh(a) + b, lambda a, b: np.tanh(a) + b, 3.0),
}


@pytest.mark.parametrize("name", SMOOTH_INPUTS)
def test_input_fn_of_transcendental_functions(name: str) -> None:
    traced, plain, spread = SMOOTH_INPUTS[name]
    a, b = cases.normal(200, WIDTH), cases.normal(200, WIDTH, seed=1)
    a *= np.asarray(spread, a.dtype)
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    x = plain(a.astype(np.float64), b.astype(np.float64)).astype(np.float32)
    expected = reference.rms_norm_fused_fp8(x, gamma, parameter_dtype="bfloat16")
    codes, scale = irnorm.rms_norm_fused_fp8((a, b), gamma, out_dtype=FN, input_fn=traced)
    np.testing.assert_allclose(scale, expected[1], rtol=1e-6)
    steps = np.abs(float8_ordinals(codes) - float8_ordinals(expected[0]))
    assert steps.max() <= 1
    assert np.mean(steps) < 1e-3


def test_silu_of_large_values() -> None:
    a = np.tile(np.array([-3e38, -1e4, -100, -88, -20, 20, 88, 100], np.float32), (2, 12))
    b = np.full_like(a, 2.0)
    with np.errstate(all="ignore"):
        x = (a.astype(np.float64) * sigmoid(a.astype(np.float64)) * 2).astype(np.float32)
    gamma = np.ones(96, np.float32)
    codes, _ = irnorm.rms_norm_fused_fp8(
        (a, b), gamma, out_dtype=FN, input_fn=lambda a, b: lang.silu(a) * b
    )
    expected, _ = reference.rms_norm_fused_fp8(x, gamma)
    assert np.abs(float8_ordinals(codes) - float8_ordinals(expected)).max() <= 1


@pytest.mark.parametrize("shape", [(), (1,)], ids=str)
def test_input_fn_with_a_scalar_input(shape: tuple[int, ...]) -> None:
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    for value in (0.37, -3.0):  # a runtime value, not a constant of the trace
        x, factor = cases.normal(2, 3, WIDTH), np.full(shape, value, np.float32)
        expected = reference.rms_norm_fused_fp8(f32(x) * factor, gamma, parameter_dtype="bfloat16")
        codes, scale = irnorm.rms_norm_fused_fp8(
            (x, factor), gamma, out_dtype=FN, input_fn=lambda x, factor: x * factor
        )
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1])


def test_input_fn_parameters_follow_the_first_input() -> None:
    """Epsilon and weight_offset are rounded to gamma's dtype if narrow, else the first input's."""
    wide, narrow = cases.normal(3, WIDTH, dtype="float32"), cases.normal(3, WIDTH)
    wide, narrow = wide * np.float32(1e-3), narrow * np.asarray(1e-3, narrow.dtype)
    for inputs, parameter_dtype in (((wide, narrow), "float32"), ((narrow, wide), "bfloat16")):
        gamma = cases.make_gamma(WIDTH, "float32")
        scalars = {"epsilon": 1e-6, "weight_offset": 0.1}
        expected = reference.rms_norm_fused_fp8(
            f32(inputs[0]) + f32(inputs[1]), gamma, parameter_dtype=parameter_dtype, **scalars
        )
        codes, scale = irnorm.rms_norm_fused_fp8(
            inputs, gamma, out_dtype=FN, input_fn=lambda x, r: x + r, **scalars
        )
        assert_same_bytes(scale, expected[1])
        assert_same_bytes(codes, expected[0])


def test_input_fn_closures_are_told_apart() -> None:
    x, gamma = cases.normal(3, WIDTH, dtype="float32"), cases.make_gamma(WIDTH, "float32")
    for constant in (0.25, -3.0):  # the same code object, another value
        expected = reference.rms_norm_fused_fp8(np.maximum(x, np.float32(constant)), gamma)
        codes, scale = irnorm.rms_norm_fused_fp8(
            x,
            gamma,
            out_dtype=FN,
            input_fn=lambda x: lang.maximum(x, constant),  # noqa: B023
        )
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1])


def test_input_fn_with_strided_inputs_and_any_rows() -> None:
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    for shape in ((WIDTH,), (0, WIDTH), (2, 3, WIDTH)):
        x, r = cases.normal(*shape), cases.normal(*shape, seed=1)
        expected = reference.rms_norm_fused_fp8(f32(x) + f32(r), gamma, parameter_dtype="bfloat16")
        codes, scale = irnorm.rms_norm_fused_fp8(
            (cases.widen(x, 3, 5), cases.widen(r, 64, 0)),
            gamma,
            out_dtype=FN,
            input_fn=lambda x, r: x + r,
        )
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1])
