"""The operations of MLA in an attention layer of DeepSeek-V3's: its outputs stay what they were."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

import irnorm
from irnorm.paged import PagedKVCache
from tests.mla_batches import OPS

torch = pytest.importorskip("torch", reason="torch is not installed: no layer to test with")
pytest.importorskip("transformers", reason="transformers is not installed")
deepseek = pytest.importorskip("transformers.models.deepseek_v3.modeling_deepseek_v3")

HIDDEN, HEADS, NOPE, ROPE, LATENT = 256, 4, 32, 64, 512
PROMPTS, STEPS, PAGE = (37, 5), 8, 16


# -- the layer, as it is --------------------------------------------------------------------------


@cache
def make_layer(interleave: bool) -> tuple[Any, Any]:
    """A layer in bfloat16, and what makes its cosines and sines."""
    from transformers import DeepseekV3Config

    config = DeepseekV3Config(
        hidden_size=HIDDEN,
        num_attention_heads=HEADS,
        num_key_value_heads=HEADS,
        q_lora_rank=96,
        kv_lora_rank=LATENT,
        qk_nope_head_dim=NOPE,
        qk_rope_head_dim=ROPE,
        v_head_dim=32,
        max_position_embeddings=128,
        rope_interleave=interleave,
        attn_implementation="eager",
    )
    torch.manual_seed(3)
    layer = deepseek.DeepseekV3Attention(config, layer_idx=0)
    with torch.no_grad():
        for name, weight in layer.named_parameters():
            if "norm" in name:
                weight.copy_(1 + 0.3 * torch.randn_like(weight))
            else:  # large enough that a token looks at few others
                weight.copy_(torch.randn_like(weight) * 1.4 / weight.shape[1] ** 0.5)
    return layer.to(torch.bfloat16).eval(), deepseek.DeepseekV3RotaryEmbedding(config)


@cache
def hidden_states() -> tuple[Any, ...]:
    """What each sequence feeds to the layer, first the prompt: ``[tokens, HIDDEN]``."""
    generator = torch.Generator().manual_seed(4)
    return tuple(
        torch.randn(prompt + STEPS, HIDDEN, generator=generator).to(torch.bfloat16)
        for prompt in PROMPTS
    )


def causal(new: int, cached: int, like: Any) -> Any:
    """What hides from each new token those behind it."""
    mask = torch.full((new, cached + new), torch.finfo(like.dtype).min, dtype=like.dtype)
    return mask.triu(cached + 1)[None, None]


@cache
def untouched(interleave: bool, exact: bool = False) -> list[Any]:
    """The layer's outputs for each sequence: prefill, then a token a step; all in one.

    `exact` does all of it in float64, with the same weights and inputs.
    """
    from transformers import DynamicCache

    layer, rotary = make_layer(interleave)
    if exact:
        layer = copy.deepcopy(layer).double()
    outputs = []
    for prompt, states in zip(PROMPTS, hidden_states(), strict=True):
        states = states.double() if exact else states
        past, found, start = DynamicCache(), [], 0
        for end in (prompt, *range(prompt + 1, prompt + STEPS + 1)):
            new = states[None, start:end]
            embeddings = rotary(new, torch.arange(start, end)[None])
            mask = causal(end - start, start, new)
            with torch.no_grad():
                found.append(layer(new, embeddings, mask, past_key_values=past)[0][0])
            start = end
        outputs.append(torch.cat(found))
    return outputs


# -- the layer, with ours in it -------------------------------------------------------------------


def pairs(x: Any, interleave: bool) -> Any:
    """Columns as they are, if they are pairs of neighbours; else halves, which are made so."""
    return x if interleave else x.unflatten(-1, (2, -1)).transpose(-1, -2).flatten(-2)


@dataclass
class Ours:
    """The layer with its norm of latents, rotations and cache replaced by an operation."""

    op: str
    interleave: bool
    freqs: Any

    def __post_init__(self) -> None:
        self.layer, _ = make_layer(self.interleave)
        like = torch.zeros(1)
        size = {"page_size": PAGE, "head_size": LATENT + ROPE, "layers": 2}
        self.cache = PagedKVCache.allocate(len(PROMPTS), max(PROMPTS) + STEPS, **size, like=like)
        table = self.cache.lookup_table.view(torch.int32)
        table.copy_(torch.randperm(table.numel()).reshape(table.shape))

    def __call__(self, states: list[Any]) -> list[Any]:
        """The outputs for new tokens of each sequence."""
        layer, x = self.layer, torch.cat(states)
        counts = torch.tensor([len(s) for s in states])
        offsets = torch.nn.functional.pad(counts.cumsum(0), (1, 0)).to(torch.int32)
        q = layer.q_b_proj(layer.q_a_layernorm(layer.q_a_proj(x)))
        q_pass, q_rope = q.view(len(x), HEADS, NOPE + ROPE).split([NOPE, ROPE], dim=-1)
        latent, key = layer.kv_a_proj_with_mqa(x).split([LATENT, ROPE], dim=-1)
        kv = torch.cat([latent, pairs(key, self.interleave)], dim=-1)
        q_rope = self.update(pairs(q_rope, self.interleave), kv, offsets)
        q = torch.cat([q_pass, q_rope], dim=-1)
        cached = self.cache.cache_lengths.tolist()
        self.cache.append(counts)
        ends = offsets.tolist()
        return [
            self.attend(q[ends[b] : ends[b + 1]], self.cache.gather(b, layer=1), cached[b])
            for b in range(len(states))
        ]

    def update(self, q_rope: Any, kv: Any, offsets: Any) -> Any:
        """Rotated queries; latents and keys go into the cache."""
        gamma, epsilon = self.layer.kv_a_layernorm.weight, 1e-6
        if self.op == OPS[1]:
            return irnorm.mla_fused_rope_rmsnorm_quantization(
                *(q_rope, kv, offsets, self.freqs, gamma, self.cache, 1), epsilon=epsilon
            )
        slots, lengths = self.cache.layer(1).slots, self.cache.cache_lengths.tolist()
        for b, (start, end) in enumerate(pairwise(offsets.tolist())):
            for t in range(start, end):
                page, place = divmod(lengths[b] + t - start, PAGE)
                slots[int(self.cache.lookup_table[b, page]), place] = kv[t]
        keys = self.cache.layer(1)
        return irnorm.fused_rope_rmsnorm(
            q_rope, offsets, self.freqs, gamma, keys, epsilon=epsilon, q_rope_output=q_rope
        )

    def attend(self, q: Any, cached: Any, before: int) -> Any:
        """Attention of a sequence's new tokens, from what is cached of it, as the layer does."""
        layer = self.layer
        latent, key = cached.split([LATENT, ROPE], dim=-1)
        expanded = layer.kv_b_proj(latent).view(len(cached), HEADS, -1)
        k_pass, values = expanded.split([NOPE, layer.v_head_dim], dim=-1)
        keys = torch.cat([k_pass, key[:, None].expand(-1, HEADS, -1)], dim=-1)
        q, keys, values = (x.transpose(0, 1)[None] for x in (q, keys, values))
        mask = causal(q.shape[2], before, q)
        found, _ = deepseek.eager_attention_forward(
            layer, q, keys, values, mask, scaling=layer.scaling
        )
        return layer.o_proj(found.reshape(q.shape[2], -1))


def frequencies(interleave: bool, dtype: Any) -> Any:
    """From the layer's own inverse frequencies: ``[positions, ROPE]``."""
    _, rotary = make_layer(interleave)
    positions = torch.arange(max(PROMPTS) + STEPS)
    angles = positions[:, None].float() * rotary.inv_freq
    turns = torch.stack([angles.cos(), angles.sin()], dim=-1) * rotary.attention_scaling
    return turns.flatten(1).to(dtype)


def with_ours(op: str, interleave: bool, freqs: Any) -> list[Any]:
    """As `untouched`."""
    ours, states = Ours(op, interleave, freqs), hidden_states()
    with torch.no_grad():
        found = [ours([s[:n] for s, n in zip(states, PROMPTS, strict=True)])]
        for step in range(STEPS):
            found.append(ours([s[n + step, None] for s, n in zip(states, PROMPTS, strict=True)]))
    return [torch.cat(parts) for parts in zip(*found, strict=True)]


def rms(x: Any) -> float:
    return float(x.double().square().mean().sqrt())


@pytest.mark.parametrize("freqs_dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("interleave", [True, False], ids=["pairs", "halves"])
@pytest.mark.parametrize("op", OPS)
def test_a_layer_of_deepseek(op: str, interleave: bool, freqs_dtype: str) -> None:
    """In prefill and every step of decoding, within the noise of bfloat16.

    That noise is how far the layer itself, which rounds to bfloat16 after every operation, is from
    float64: of that order (2^-7 of the outputs) in the root of its mean square. With ours the layer
    is to be as near to float64; and as roundings are independent, no output of thousands differs by
    more than eight times the noise.
    """
    freqs = frequencies(interleave, getattr(torch, freqs_dtype))
    outputs = with_ours(op, interleave, freqs)
    for ours, theirs, exact in zip(
        outputs, untouched(interleave), untouched(interleave, exact=True), strict=True
    ):
        assert ours.shape == theirs.shape
        assert ours.dtype == theirs.dtype == torch.bfloat16
        noise = rms(theirs - exact)
        assert noise < 2.0**-6 * rms(exact)
        assert rms(ours - exact) <= 1.25 * noise
        assert (ours.double() - theirs.double()).abs().max() <= 8 * noise


def test_another_rotation_would_be_noticed() -> None:
    """Angles of the other sign."""
    freqs = frequencies(True, torch.float32)
    freqs[:, 1::2] *= -1
    for ours, exact in zip(
        with_ours(OPS[1], True, freqs), untouched(True, exact=True), strict=True
    ):
        assert rms(ours - exact) > 2.0**-3 * rms(exact)
