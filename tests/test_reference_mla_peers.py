"""The reference of the MLA operations against ONNX's, Hugging Face's, and the original's test."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

from irnorm import reference
from tests import cases
from tests.mla_batches import (
    OPS,
    assert_meets_the_originals_bar,
    frequencies,
    from_torch,
    originals_batch,
    to_torch,
)
from tests.test_reference_mla import norm_rows, ordinals

Array = npt.NDArray[Any]


def turn(q: Array, freqs: Array) -> Array:
    """Queries ``[T, H, D]`` at positions 0, 1, … rotated."""
    heads, rope_dim = q.shape[1:]
    q_out, _ = reference.fused_rope_rmsnorm(
        q,
        np.array([0, len(q)], np.uint32),
        freqs,
        np.ones(1, np.float32),
        np.zeros((0, 1, 1 + rope_dim), np.float32),
        np.zeros((1, 1), np.uint32),
        np.zeros(1, np.uint32),
    )
    assert q_out.shape == (len(q), heads, rope_dim)
    return q_out


def largest_terms(q: Array, freqs: Array) -> Array:
    """``|xr * c| + |xi * s|`` and ``|xr * s| + |xi * c|``, what rounding errors are relative to."""
    x, cs = np.abs(q.astype(np.float64)), np.abs(freqs.astype(np.float64))[:, None]
    swapped = cs.reshape(*cs.shape[:-1], -1, 2)[..., ::-1].reshape(cs.shape)
    pairs = np.stack([x * cs, x * swapped], -1).reshape(*x.shape[:-1], -1, 2, 2)
    re = pairs[..., 0, 0] + pairs[..., 1, 0]
    im = pairs[..., 0, 1] + pairs[..., 1, 1]
    return np.stack([re, im], -1).reshape(x.shape)


def test_rotations_are_those_of_onnx() -> None:
    tokens, heads, rope_dim = 300, 4, 64
    q = cases.normal(tokens, heads * rope_dim, dtype="float32").reshape(tokens, heads, rope_dim)
    freqs = frequencies(tokens, rope_dim, "float32")
    node = onnx.helper.make_node(
        "RotaryEmbedding", ["x", "cos", "sin", "position_ids"], ["y"], interleaved=1
    )
    kind, ids = onnx.TensorProto.FLOAT, onnx.TensorProto.INT64
    types = [*((name, kind) for name in ("x", "cos", "sin")), ("position_ids", ids)]
    graph = onnx.helper.make_graph(
        [node],
        "rope",
        [onnx.helper.make_tensor_value_info(name, type_, None) for name, type_ in types],
        [onnx.helper.make_tensor_value_info("y", kind, None)],
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 23)])
    feeds = {
        "x": q.transpose(1, 0, 2)[None],
        "cos": freqs[:, 0::2],
        "sin": freqs[:, 1::2],
        "position_ids": np.arange(tokens)[None],
    }
    (y,) = ReferenceEvaluator(model).run(None, feeds)
    off = np.abs(turn(q, freqs).astype(np.float64) - y[0].transpose(1, 0, 2))
    assert (off <= 2.0**-23 * largest_terms(q, freqs)).all()


def deepseek() -> Any:
    """Hugging Face's module of DeepSeek-V3."""
    pytest.importorskip("torch", reason="torch is not installed")
    pytest.importorskip("transformers", reason="transformers is not installed")
    return pytest.importorskip("transformers.models.deepseek_v3.modeling_deepseek_v3")


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_rotations_are_those_of_hugging_face(dtype: str) -> None:
    """With frequencies in the dtype of the queries, as there."""
    module = deepseek()
    import torch
    from transformers import DeepseekV3Config

    tokens, heads, rope_dim = 300, 4, 64
    q = cases.normal(tokens, heads * rope_dim, dtype=dtype).reshape(tokens, heads, rope_dim)
    x = to_torch(q).transpose(0, 1)[None]
    config = DeepseekV3Config(qk_rope_head_dim=rope_dim, hidden_size=256, num_attention_heads=4)
    cos, sin = module.DeepseekV3RotaryEmbedding(config)(x, torch.arange(tokens)[None])
    halves, _ = module.apply_rotary_pos_emb_interleave(x, x[:, :1], cos, sin)
    # They come out as all real parts, then all imaginary parts.
    y = from_torch(halves[0].transpose(0, 1).unflatten(-1, (2, -1)).transpose(-1, -2).flatten(-2))
    pairs = [from_torch(part[0, :, : rope_dim // 2]) for part in (cos, sin)]
    freqs = np.stack(pairs, -1).reshape(tokens, rope_dim)
    assert freqs.dtype == dtype
    # Theirs are the frequencies of these tests, too.
    eps = float(ml_dtypes.finfo(np.dtype(dtype)).eps)
    exact = frequencies(tokens, rope_dim, "float64")
    np.testing.assert_allclose(freqs.astype(np.float64), exact, rtol=0, atol=max(eps, 4e-5))
    off = np.abs(turn(q, freqs).astype(np.float64) - y.astype(np.float64))
    assert (off <= eps * largest_terms(q, freqs)).all()


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("kind", ["normal", "small", "huge", "wide range"])
def test_norms_are_those_of_hugging_face(kind: str, dtype: str) -> None:
    module = deepseek()
    import torch

    x, gamma = cases.make_rows(kind, (256, 512), dtype), cases.make_gamma(512, dtype)
    norm = module.DeepseekV3RMSNorm(512)
    norm.weight = torch.nn.Parameter(to_torch(gamma))
    theirs = from_torch(norm(to_torch(x)))
    ours = norm_rows(x, gamma, dtype)
    # Their sum has another order, and so r may be another float32; other operations are the same.
    off = np.abs(ordinals(ours, dtype) - ordinals(theirs, dtype))
    if dtype == "float32":
        assert off.max() <= 4
        assert np.count_nonzero(off.any(axis=1)) < 100
    else:
        assert off.max() <= 2
        assert np.count_nonzero(off) <= 20


@pytest.mark.parametrize("heads", [16, 64, 128])
@pytest.mark.parametrize("op", OPS)
def test_the_originals_bar(op: str, heads: int) -> None:
    """The test of the original, smaller: pages of 128, bfloat16, against float64."""
    rng = np.random.default_rng(heads)
    batch = originals_batch(heads, rng.integers(0, 4097, 4), rng.integers(1, [2, 9, 2, 33]))
    assert_meets_the_originals_bar(batch, *batch.run(op))
