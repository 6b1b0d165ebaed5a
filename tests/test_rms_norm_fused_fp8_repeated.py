"""What a call must not remember from the calls before it."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest

import irnorm.errors
import irnorm.lang
from irnorm import reference, runtime

BF16 = ml_dtypes.bfloat16


def bits(result):
    return [a.view(f"u{a.itemsize}") for a in result]


def assert_same(result, expected):
    for a, b in zip(bits(result), bits(expected), strict=True):
        np.testing.assert_array_equal(a, b)


def rows(n=64):
    return np.random.default_rng(5).standard_normal((3, n)).astype(np.float32)


@pytest.mark.parametrize("offsets", [(0.0, -0.0), (-0.0, 0.0)])
def test_the_sign_of_a_zero_offset(offsets):
    x, gamma = np.ones((1, 32), np.float32), np.full(32, -0.0, np.float32)
    gamma[0] = 1.0
    results = [irnorm.rms_norm_fused_fp8(x, gamma, weight_offset=w) for w in offsets]
    expected = [reference.rms_norm_fused_fp8(x, gamma, weight_offset=w) for w in offsets]
    assert (bits(expected[0])[0] != bits(expected[1])[0]).any()
    for result, wanted in zip(results, expected, strict=True):
        assert_same(result, wanted)


def test_scale_ub_is_float32_before_it_is_rounded():
    x, gamma = rows() * 100, np.full(64, 100, np.float32)
    options = {"scale_ub": 1 + 2**-11 + 2**-40, "scales_dtype": "float16"}
    expected = reference.rms_norm_fused_fp8(x, gamma, **options)
    assert_same(irnorm.rms_norm_fused_fp8(x, gamma, **options), expected)


def test_an_impure_input_fn_is_called_once():
    """Called again for the code, it would put other code into the cache under its name."""
    calls = []

    def impure(a):
        calls.append(a)
        return a + float(len(calls))

    x, gamma = rows(128), np.ones(128, np.float32)
    result = irnorm.rms_norm_fused_fp8(x, gamma, input_fn=impure)
    assert len(calls) == 1
    assert_same(result, reference.rms_norm_fused_fp8(x + np.float32(1), gamma))


def test_compile_only_loads(monkeypatch):
    loaded = []
    load = runtime.Launch.load
    monkeypatch.setattr(runtime.Launch, "load", lambda self: loaded.append(self) or load(self))
    x, gamma = rows(), np.ones(64, np.float32)
    assert irnorm.rms_norm_fused_fp8(x, gamma, compile_only=True) is None
    assert loaded


@pytest.mark.parametrize(
    "wrong",
    [
        {"epsilon": 10**400},
        {"input_fn": lambda a: irnorm.lang.sqrt(irnorm.lang.to_bits(a))},
        {"input_fn": lambda a: irnorm.lang.from_bits(a)},
        {"input_fn": lambda a: abs(irnorm.lang.to_bits(a))},
    ],
)
def test_wrong_numbers_and_dtypes(wrong):

    with pytest.raises((ValueError, TypeError), match="rms_norm_fused_fp8: "):
        irnorm.rms_norm_fused_fp8(rows(), np.ones(64, np.float32), **wrong)


def test_constants_beyond_float32_are_infinite():
    x, gamma = rows(), np.ones(64, np.float32)
    result = irnorm.rms_norm_fused_fp8(x, gamma, input_fn=lambda a: a * 1e39)
    with np.errstate(all="ignore"):
        expected = reference.rms_norm_fused_fp8(x * np.float32(np.inf), gamma)
    assert_same(result, expected)


def test_torch_state_of_the_moment():
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    x, gamma = torch.randn(4, 1), torch.ones(1)
    plain, _ = irnorm.rms_norm_fused_fp8(x, gamma)
    with torch.device("meta"):
        elsewhere, _ = irnorm.rms_norm_fused_fp8(x.clone(), gamma)
    assert elsewhere.device.type == "cpu"
    assert torch.equal(elsewhere.view(torch.uint8), plain.view(torch.uint8))
    with pytest.raises(irnorm.errors.ArgumentTypeError, match="negated"):
        irnorm.rms_norm_fused_fp8(torch._neg_view(x), gamma)
