"""RMSNorm + FP4 against NVIDIA's ModelOpt, on the same normalized float32 values."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm.reference.arithmetic import reciprocal_rms

torch = pytest.importorskip("torch", reason="torch is not installed")
TENSORS = "modelopt.torch.quantization.qtensor"

Array = npt.NDArray[Any]


def rows(dtype: str) -> tuple[Array, Array, Any]:
    """x and weight, and what their RMSNorm is in float32."""
    random = np.random.default_rng(5)
    x = random.standard_normal((64, 4096)).astype(np.dtype(dtype))
    weight = random.uniform(0.5, 1.5, 4096).astype(np.dtype(dtype))
    wide = x.astype(np.float32)
    y = (wide * reciprocal_rms(wide, np.float32(1e-6))) * weight.astype(np.float32)
    return x, weight, torch.from_numpy(y)


def octets(values: Any) -> Array:
    return np.asarray(values).view(np.uint8).reshape(64, -1)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
@pytest.mark.parametrize("global_scale", [672.0, 100.0, 1.0])
def test_nvfp4(dtype: str, global_scale: float) -> None:
    """Theirs divides by a scale of the whole tensor, the reciprocal of ours.

    Two roundings to E4M3 differ where scale and reciprocal round apart: under one in a thousand.
    """
    nvfp4 = pytest.importorskip(f"{TENSORS}.nvfp4_tensor", reason="ModelOpt is not installed")
    x, weight, y = rows(dtype)
    codes, scales = irnorm.rmsnorm_fp4quant(x, weight, global_scale=global_scale)
    inverse = torch.tensor(1 / np.float32(global_scale))
    found, found_scales, _ = nvfp4.NVFP4QTensor.quantize(y, 16, None, inverse)
    assert (octets(found._quantized_data) == octets(codes)).mean() > 0.999
    assert (octets(found_scales.view(torch.uint8)) == octets(scales)).mean() > 0.999


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_mxfp4(dtype: str) -> None:
    mxfp4 = pytest.importorskip(f"{TENSORS}.mxfp4_tensor", reason="ModelOpt is not installed")
    x, weight, y = rows(dtype)
    codes, scales = irnorm.rmsnorm_fp4quant(x, weight, block_size=32)
    found, found_scales = mxfp4.MXFP4QTensor.quantize(y, 32)[:2]
    assert np.array_equal(octets(found_scales), octets(scales))
    assert np.array_equal(octets(found._quantized_data), octets(codes))
