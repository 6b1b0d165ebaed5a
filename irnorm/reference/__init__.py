"""What the operations compute, in plain numpy: the oracle of the tests and of ``irnorm verify``.

Everything is float32 arithmetic, one correctly rounded operation at a time, written from the
formulas and not from the kernels. It is clear before it is fast, and shares no code with the
compiler, the schedules or the runtime.
"""

from __future__ import annotations

from irnorm.reference.arithmetic import encode_float8, fma, ordered_sum, row_sum_of_squares
from irnorm.reference.fp4 import encode_e2m1, rmsnorm_fp4quant
from irnorm.reference.fp8 import rms_norm_fused_fp8
from irnorm.reference.mla import fused_rope_rmsnorm, mla_fused_rope_rmsnorm_quantization
from irnorm.reference.qk import apply_qk_rms_norm, row_mean_of_squares_qk

__all__ = [
    "apply_qk_rms_norm",
    "encode_e2m1",
    "encode_float8",
    "fma",
    "fused_rope_rmsnorm",
    "mla_fused_rope_rmsnorm_quantization",
    "ordered_sum",
    "rms_norm_fused_fp8",
    "rmsnorm_fp4quant",
    "row_mean_of_squares_qk",
    "row_sum_of_squares",
]
