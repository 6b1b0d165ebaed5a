"""Fused normalization and quantization kernels with the same bytes on CPU, NVIDIA and AMD.

    import irnorm
    output, scale = irnorm.rms_norm_fused_fp8(x, gamma)

Arrays are numpy arrays (with ml_dtypes for the small formats), torch tensors on the CPU or a GPU,
IREE's device arrays, or anything on the CPU that speaks DLPack. See `irnorm.ops` for the
operations, `irnorm.lang` to write an `input_fn`, and `irnorm --help` for the command line.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from irnorm.version import VERSION

if TYPE_CHECKING:
    from irnorm.bound import BoundCall, bind
    from irnorm.call import launch_path
    from irnorm.fp4 import dequantize_fp4, swizzle_scales, unswizzle_scales
    from irnorm.hardware import devices
    from irnorm.ops.apply_qk_rms_norm import apply_qk_rms_norm
    from irnorm.ops.fused_rope_rmsnorm import fused_rope_rmsnorm
    from irnorm.ops.mla_fused_rope_rmsnorm_quantization import mla_fused_rope_rmsnorm_quantization
    from irnorm.ops.rms_norm_fused_fp8 import rms_norm_fused_fp8
    from irnorm.ops.rmsnorm_fp4quant import rmsnorm_fp4quant
    from irnorm.ops.row_mean_of_squares_qk import row_mean_of_squares_qk
    from irnorm.paged import PagedKVCache
    from irnorm.runtime import get_num_threads, set_num_threads

__version__ = VERSION

_PUBLIC = {
    "rms_norm_fused_fp8": "irnorm.ops.rms_norm_fused_fp8",
    "row_mean_of_squares_qk": "irnorm.ops.row_mean_of_squares_qk",
    "apply_qk_rms_norm": "irnorm.ops.apply_qk_rms_norm",
    "rmsnorm_fp4quant": "irnorm.ops.rmsnorm_fp4quant",
    "fused_rope_rmsnorm": "irnorm.ops.fused_rope_rmsnorm",
    "mla_fused_rope_rmsnorm_quantization": "irnorm.ops.mla_fused_rope_rmsnorm_quantization",
    "PagedKVCache": "irnorm.paged",
    "dequantize_fp4": "irnorm.fp4",
    "swizzle_scales": "irnorm.fp4",
    "unswizzle_scales": "irnorm.fp4",
    "BoundCall": "irnorm.bound",
    "bind": "irnorm.bound",
    "devices": "irnorm.hardware",
    "launch_path": "irnorm.call",
    "get_num_threads": "irnorm.runtime",
    "set_num_threads": "irnorm.runtime",
}

__all__ = [
    "BoundCall",
    "PagedKVCache",
    "__version__",
    "apply_qk_rms_norm",
    "bind",
    "dequantize_fp4",
    "devices",
    "fused_rope_rmsnorm",
    "get_num_threads",
    "launch_path",
    "mla_fused_rope_rmsnorm_quantization",
    "rms_norm_fused_fp8",
    "rmsnorm_fp4quant",
    "row_mean_of_squares_qk",
    "set_num_threads",
    "swizzle_scales",
    "unswizzle_scales",
]


def __getattr__(name: str) -> Any:
    """Import on first use: `import irnorm` loads neither the runtime nor numpy."""
    if name not in _PUBLIC:
        raise AttributeError(f"module 'irnorm' has no attribute {name!r}")
    value = getattr(import_module(_PUBLIC[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_PUBLIC})
