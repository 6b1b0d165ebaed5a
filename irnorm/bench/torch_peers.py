"""The peers of `irnorm.bench` that need torch: eager, `torch.compile`, and irnorm on tensors.

torch is generous here: its formulations leave out the guards against zero and non-finite rows.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import ml_dtypes
import numpy as np
import torch

from irnorm.bench import torch_mla
from irnorm.bench.arrays import EPSILON, Array
from irnorm.bench.measuring import Contender, as_written
from irnorm.bench.operations import OPERATIONS
from irnorm.bench.workloads import Workload

_LOG = logging.getLogger(__name__)

COMPILE_MODES = ("default", "max-autotune-no-cudagraphs")
_COMPILE = "torch.compile"

Function = Callable[..., object]


def tensor(array: Array) -> Any:
    """A tensor on the memory of a numpy array, ml_dtypes included."""
    small = {
        np.dtype(ml_dtypes.bfloat16): (np.int16, torch.bfloat16),
        np.dtype(ml_dtypes.float8_e4m3fn): (np.uint8, torch.float8_e4m3fn),
    }
    if array.dtype not in small:
        return torch.from_numpy(array)
    carrier, dtype = small[array.dtype]
    return torch.from_numpy(array.view(carrier)).view(dtype)


def rms_norm_fused_fp8_eager(x: Any, gamma: Any) -> tuple[Any, Any]:
    """The fastest of four eager formulations in float32 (512 × 4096, torch 2.13)."""
    y = torch.nn.functional.rms_norm(x.float(), (x.shape[-1],), gamma.float(), EPSILON)
    scale = y.abs().amax(-1, keepdim=True) / 448.0
    return y.mul_(1.0 / scale).clamp_(-448.0, 448.0).to(torch.float8_e4m3fn), scale


def rms_norm_fused_fp8_formula(x: Any, gamma: Any) -> tuple[Any, Any]:
    """The operation's own formula, which inductor compiles best (two loops over a row)."""
    xf, g = x.float(), gamma.float()
    r = torch.rsqrt(xf.pow(2).mean(-1, keepdim=True) + EPSILON)
    scale = (xf * g).abs().amax(-1, keepdim=True) * r / 448.0
    codes = (xf * r * g * (1.0 / scale)).clamp(-448.0, 448.0).to(torch.float8_e4m3fn)
    return codes, scale


def row_mean_of_squares_qk_eager(q: Any, k: Any) -> Any:
    """Faster than `pow(2).mean(-1)` (512 × 6144 and 1024, torch 2.13)."""
    norms = [torch.linalg.vector_norm(x, dim=-1, dtype=torch.float32) for x in (q, k)]
    widths = q.shape[-1], k.shape[-1]
    return torch.stack([r * r / n for r, n in zip(norms, widths, strict=True)], -1)


def row_mean_of_squares_qk_formula(q: Any, k: Any) -> Any:
    """The operation's own formula."""
    return torch.stack([x.float().pow(2).mean(-1) for x in (q, k)], -1)


def apply_qk_rms_norm_formula(
    q: Any, k: Any, qk_var: Any, gamma_q: Any, gamma_k: Any
) -> tuple[Any, Any]:
    """The operation's own formula, eager and to compile; gamma is float32, and so are products."""
    rs = torch.rsqrt(qk_var + EPSILON)
    return (q * rs[:, :1] * gamma_q).to(q.dtype), (k * rs[:, 1:] * gamma_k).to(k.dtype)


def rmsnorm_fp4quant_formula(input: Any, weight: Any) -> tuple[Any, Any]:
    """NVFP4, eager and to compile: the fastest of 25 formulations (32 × 4096, torch 2.13).

    Codes are rounded by adding 2^22 times the power of two below, at least 1: the sum's exponent
    and last bits count. Eight codes, a byte each, are packed at a time. Compiled, codes that count
    comparisons take 1.4 times as long, `bucketize` 16 times, and even and odd columns taken apart
    from the start, or packed as slices, 6 to 12 times.
    """
    x = input.float()
    y = x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + EPSILON) * weight.float()
    blocks = y.unflatten(-1, (-1, 16))
    amax = blocks.abs().amax(-1, keepdim=True)
    scale = (amax / 6.0).clamp(max=448.0).to(torch.float8_e4m3fn)
    z = (blocks * (1.0 / scale.float())).flatten(-2)
    magnitude = z.abs().clamp(max=6.0)
    power = (magnitude.clamp(min=1.0).view(torch.int32) & 0x7F800000).view(torch.float32)
    total = (magnitude + power * 2.0**22).view(torch.int32)
    sign = (z.view(torch.int32) >> 28) & 8
    codes = ((total >> 22) + total - 298 + sign).to(torch.uint8).view(torch.int64)
    codes = (codes | (codes >> 4)) & 0x00FF00FF00FF00FF
    codes = (codes | (codes >> 8)) & 0x0000FFFF0000FFFF
    packed = (codes | (codes >> 16)).to(torch.int32).view(torch.uint8)
    return packed, scale.squeeze(-1)


# op -> the eager formulation, then those to compile
FORMULATIONS: dict[str, tuple[Function, ...]] = {
    "rms_norm_fused_fp8": (rms_norm_fused_fp8_eager, rms_norm_fused_fp8_formula),
    "row_mean_of_squares_qk": (row_mean_of_squares_qk_eager, row_mean_of_squares_qk_formula),
    "apply_qk_rms_norm": (apply_qk_rms_norm_formula, apply_qk_rms_norm_formula),
    "rmsnorm_fp4quant": (rmsnorm_fp4quant_formula, rmsnorm_fp4quant_formula),
    "fused_rope_rmsnorm": torch_mla.FORMULATIONS,
    "mla_fused_rope_rmsnorm_quantization": torch_mla.FORMULATIONS,
}


def peers(work: Workload) -> Iterable[Contender]:
    """irnorm on tensors, torch eager and torch.compile (every mode), on the workload's arrays."""
    if work.op not in FORMULATIONS:
        return []
    torch.set_num_threads(work.threads)
    cached = OPERATIONS[work.op].cached
    sets = [{name: tensor(array) for name, array in s.items()} for s in work.sets]
    contenders = _ours(work, sets)
    eager, *formulas = FORMULATIONS[work.op]
    note = "in place" if cached else "allocates"
    inputs = [arguments(work, eager, s) for s in sets]
    contenders.append(_contender("torch eager", eager, inputs, work.threads, note))
    if cached:
        check(work, eager, eager)
    # Compiled code has its shape and thread count built in: start afresh for each workload.
    torch._dynamo.reset()
    for formula, mode in product(formulas, COMPILE_MODES):
        if formula is torch_mla.words and work.dtype != "bfloat16":
            continue
        inputs = [arguments(work, formula, s) for s in sets]
        compiled = torch.compile(formula, mode=mode, dynamic=False)
        try:
            compiled(*inputs[0])
        except Exception as error:  # the peer's compiler may be missing or broken in any way
            _LOG.warning("torch.compile (%s) left out: %s", mode, error)
            continue
        if cached:
            check(work, formula, compiled)
        how = f"{mode}, {formula.__name__}, {note}" if cached else f"{mode}, {note}"
        contenders.append(_contender(_COMPILE, compiled, inputs, work.threads, how))
    return contenders


def arguments(work: Workload, formulation: Function, tensors: dict[str, Any]) -> tuple[Any, ...]:
    """What a formulation takes of a set."""
    operation = OPERATIONS[work.op]
    if operation.cached:
        latents = "kv" if work.op == "mla_fused_rope_rmsnorm_quantization" else ""
        return torch_mla.arguments(formulation, tensors, latents)
    return operation.arguments(tensors)


def check(work: Workload, formulation: Function, compiled: Function) -> None:
    """Refuse what does not do to copies of the first set what ours does, or nearly.

    Raises
    ------
    AssertionError : a number is further off than roundings explain.
    """
    import irnorm

    operation = OPERATIONS[work.op]
    ours, theirs = ({n: tensor(a).clone() for n, a in work.sets[0].items()} for _ in range(2))
    supplied = {name: ours[name] for name in operation.outputs}
    getattr(irnorm, work.op)(*operation.arguments(ours), **supplied, **operation.options)
    compiled(*arguments(work, formulation, theirs))
    for name in (*operation.outputs, "blocks"):
        # Neighbours in FP8 are up to 2^-3 apart; in bfloat16 2^-7, and two roundings may differ.
        step = 2.0**-3 if ours[name].itemsize == 1 else 2.0**-6
        pair = theirs[name].float(), ours[name].float()
        torch.testing.assert_close(*pair, rtol=step, atol=step / 8, equal_nan=True)


def _contender(
    name: str, function: Function, inputs: list[tuple[Any, ...]], threads: int, note: str
) -> Contender:
    def call(i: int) -> object:
        return function(*inputs[i])

    return Contender(name, call, threads, note, name)


def _ours(work: Workload, sets: list[dict[str, Any]]) -> list[Contender]:
    """irnorm from tensors to tensors, the same work as torch's, and with the outputs supplied."""
    import irnorm

    operation = OPERATIONS[work.op]
    function, options = getattr(irnorm, work.op), operation.options
    inputs = [operation.arguments(s) for s in sets]
    keywords = [{name: s[name] for name in operation.outputs} | options for s in sets]
    allocates = as_written(function, inputs, [options] * len(sets))
    supplied = as_written(function, inputs, keywords)
    return [
        Contender("irnorm, torch", allocates, work.threads, "torch tensors, allocates"),
        Contender("irnorm, torch supplied", supplied, work.threads, "torch, outputs supplied"),
    ]
