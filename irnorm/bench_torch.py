"""The peers of `irnorm.bench` that need torch: eager, `torch.compile`, and irnorm on tensors.

torch is generous here: its formulations leave out the guards against zero and non-finite rows.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

import ml_dtypes
import numpy as np
import torch

from irnorm.bench import EPSILON, Array, Contender, Workload

_LOG = logging.getLogger(__name__)

COMPILE_MODES = ("default", "max-autotune-no-cudagraphs")
_COMPILE = "torch.compile"

Function = Callable[[Any, Any], object]


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


# op -> (eager formulation, formulation to compile)
FORMULATIONS: dict[str, tuple[Function, Function]] = {
    "rms_norm_fused_fp8": (rms_norm_fused_fp8_eager, rms_norm_fused_fp8_formula)
}


def peers(work: Workload) -> Iterable[Contender]:
    """irnorm on tensors, torch eager and torch.compile (every mode), on the workload's arrays."""
    if work.op not in FORMULATIONS:
        return []
    torch.set_num_threads(work.threads)
    eager, formula = FORMULATIONS[work.op]
    inputs = [(tensor(s["x"]), tensor(s["gamma"])) for s in work.sets]
    outputs = [(tensor(s["output"]), tensor(s["scale_output"])) for s in work.sets]
    contenders = _ours(work, inputs, outputs)
    contenders.append(_contender("torch eager", eager, inputs, work.threads))
    # Compiled code has its shape and thread count built in: start afresh for each workload.
    torch._dynamo.reset()
    for mode in COMPILE_MODES:
        compiled = torch.compile(formula, mode=mode, dynamic=False)
        try:
            compiled(*inputs[0])
        except Exception as error:  # the peer's compiler may be missing or broken in any way
            _LOG.warning("torch.compile (%s) left out: %s", mode, error)
            continue
        contenders.append(_contender(_COMPILE, compiled, inputs, work.threads, mode))
    return contenders


def _contender(
    name: str, function: Function, inputs: list[tuple[Any, Any]], threads: int, mode: str = ""
) -> Contender:
    def call(i: int) -> object:
        return function(*inputs[i])

    note = f"{mode}, allocates" if mode else "allocates"
    return Contender(name, call, threads, note, name)


def _ours(
    work: Workload, inputs: list[tuple[Any, Any]], outputs: list[tuple[Any, Any]]
) -> list[Contender]:
    """irnorm from tensors to tensors, the same work as torch's, and with the outputs supplied."""
    import irnorm

    function = getattr(irnorm, work.op)

    def allocates(i: int) -> object:
        x, gamma = inputs[i]
        return function(x, gamma, epsilon=EPSILON)

    def supplied(i: int) -> object:
        x, gamma = inputs[i]
        output, scale_output = outputs[i]
        return function(x, gamma, epsilon=EPSILON, output=output, scale_output=scale_output)

    return [
        Contender("irnorm, torch", allocates, work.threads, "torch tensors, allocates"),
        Contender("irnorm, torch supplied", supplied, work.threads, "torch, outputs supplied"),
    ]
