"""How to measure each operation: its arrays, its traffic, and ours among the contenders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import ml_dtypes
import numpy as np

from irnorm.bench import arrays, mla
from irnorm.bench.arrays import EPSILON, Arrays, aligned
from irnorm.bench.measuring import Contender, as_written
from irnorm.bench.workloads import Workload


@dataclass(frozen=True)
class Operation:
    """How to measure one operation.

    Attributes
    ----------
    arrays : makes one set of arrays, inputs and outputs, for (m, n, dtype), or with `cached` for
        (m, n, dtype, dtype of the cache).
    traffic : bytes that a call must read and write, for the same.
    inputs : arrays that a call takes, in order; or what makes its arguments of a set of arrays.
    outputs : arrays that it writes, by keyword.
    options : its other arguments.
    first_call : source of a call, as `irnorm.bench.machine.startup` takes it.
    beside : makes another contender of ours, to compare with; optional.
    cached : whether it writes to a paged cache, in place.
    reads : bytes that it reads for each that it writes, 1 or 2, whatever is nearer.
    """

    arrays: Callable[..., Arrays]
    traffic: Callable[..., int]
    inputs: tuple[str, ...] | Callable[[Mapping[str, Any]], tuple[Any, ...]]
    outputs: tuple[str, ...]
    options: dict[str, float]
    first_call: str
    beside: Callable[[Workload], Contender] | None = None
    cached: bool = False
    reads: int = 2

    def arguments(self, arrays: Mapping[str, Any]) -> tuple[Any, ...]:
        """What a call takes, from a set of arrays or tensors."""
        if callable(self.inputs):
            return self.inputs(arrays)
        return tuple(arrays[name] for name in self.inputs)

    def contenders(self, work: Workload) -> list[Contender]:
        """irnorm on the arrays of `work`, which come first in every cell: called, and bound."""
        import irnorm

        irnorm.set_num_threads(work.threads)
        function = getattr(irnorm, work.op)
        inputs = [self.arguments(s) for s in work.sets]
        keywords = [{name: s[name] for name in self.outputs} | self.options for s in work.sets]
        bound = [irnorm.bind(function, *inputs[i], **keywords[i]) for i in range(len(work.sets))]

        call = as_written(function, inputs, keywords)
        return [
            Contender("irnorm", call, work.threads, "numpy, outputs supplied"),
            Contender("irnorm, bound", lambda i: bound[i](), work.threads, "by irnorm.bind"),
        ]


def _fp8_beside(work: Workload) -> Contender:
    """`rms_norm_fused_fp8` on the inputs of `rmsnorm_fp4quant`."""
    import irnorm

    inputs = [(s["input"], s["weight"]) for s in work.sets]
    keywords: list[dict[str, Any]] = [
        {
            "output": aligned((work.m, work.n), ml_dtypes.float8_e4m3fn),
            "scale_output": aligned((work.m, 1), np.float32),
            "epsilon": EPSILON,
        }
        for _ in work.sets
    ]
    call = as_written(irnorm.rms_norm_fused_fp8, inputs, keywords)
    return Contender("irnorm, FP8", call, work.threads, "rms_norm_fused_fp8 on the same input")


def _mla(op: str, inputs: Callable[[Arrays], tuple[Any, ...]], read: bool) -> Operation:
    """An operation of MLA, which reads the cache, or (not `read`) only writes to it."""
    return Operation(
        mla.arrays,
        partial(mla.traffic, read=read),
        inputs,
        ("q_rope_output",),
        {"epsilon": EPSILON},
        mla.first_call(op),
        cached=True,
        reads=1,
    )


OPERATIONS: Mapping[str, Operation] = {
    "rms_norm_fused_fp8": Operation(
        arrays.rms_norm_fused_fp8_arrays,
        arrays.rms_norm_fused_fp8_traffic,
        ("x", "gamma"),
        ("output", "scale_output"),
        {"epsilon": EPSILON},
        "irnorm.rms_norm_fused_fp8(x, gamma, output=output, scale_output=scale_output)",
    ),
    "row_mean_of_squares_qk": Operation(
        arrays.row_mean_of_squares_qk_arrays,
        arrays.row_mean_of_squares_qk_traffic,
        ("q", "k"),
        ("qk_var",),
        {},
        "irnorm.row_mean_of_squares_qk(x, x)",
    ),
    "apply_qk_rms_norm": Operation(
        arrays.apply_qk_rms_norm_arrays,
        arrays.apply_qk_rms_norm_traffic,
        ("q", "k", "qk_var", "gamma_q", "gamma_k"),
        ("q_out", "k_out"),
        {"epsilon": EPSILON},
        "weight = gamma.astype(numpy.float32)\n"
        "irnorm.apply_qk_rms_norm(x, x, numpy.ones((1, 2), numpy.float32), weight, weight)",
        reads=1,
    ),
    "rmsnorm_fp4quant": Operation(
        arrays.rmsnorm_fp4quant_arrays,
        arrays.rmsnorm_fp4quant_traffic,
        ("input", "weight"),
        ("y_fp4", "block_scale"),
        {"eps": EPSILON},
        "irnorm.rmsnorm_fp4quant(x, gamma)",
        _fp8_beside,
    ),
    "fused_rope_rmsnorm": _mla("fused_rope_rmsnorm", mla.in_cache, read=True),
    "mla_fused_rope_rmsnorm_quantization": _mla(
        "mla_fused_rope_rmsnorm_quantization", mla.into_cache, read=False
    ),
}
