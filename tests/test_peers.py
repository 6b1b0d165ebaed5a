"""The hand-written AVX-512 peers of `tools/bench` compute what they are compared with."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest

from irnorm import reference
from irnorm.bench import runs
from irnorm.bench.arrays import EPSILON, Arrays
from tools.peers import avx512

pytestmark = pytest.mark.skipif(
    avx512.unavailable() is not None or avx512.unavailable(avx512.NEEDED_FP4) is not None,
    reason="needs gcc and AVX-512 with VBMI, VNNI and BF16",
)
M = 37


def run(op: str, n: int, threads: int, change: bool = False) -> Arrays:
    """The arrays of a workload after the peer ran on it."""
    work = runs.workload(runs.Options(), op, M, n, threads)
    (arrays,) = work.sets
    if change:
        x = arrays["input"]
        x[0], x[1, 3], x[2, 5] = 0, np.nan, np.inf
        x[3] *= ml_dtypes.bfloat16(1e-30)
        x[4] *= ml_dtypes.bfloat16(1e30)
        x[5, :16], x[6, 16:32] = 0, x[6, 16:32] * ml_dtypes.bfloat16(1e-4)
        arrays["weight"][::3] *= -1
    next(c for c in avx512.peers()(work) if c.name == "C, AVX-512").call(0)
    return arrays


@pytest.mark.parametrize("n", [16, 256, 272, 512, 768, 1024, 4096, 4112, 7168])
@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("change", [False, True])
def test_fp4(n: int, threads: int, change: bool) -> None:
    arrays = run("rmsnorm_fp4quant", n, threads, change)
    codes, scales = reference.rmsnorm_fp4quant(arrays["input"], arrays["weight"], eps=EPSILON)
    # The order of a sum decides on its last bit, and that on very few bytes.
    allowed = 2 + codes.size // 10_000
    assert np.count_nonzero(arrays["y_fp4"] != codes) <= allowed
    found = arrays["block_scale"].view(np.uint8)
    assert np.count_nonzero(found != scales.view(np.uint8)) <= allowed


@pytest.mark.parametrize("n", [100, 4096])
def test_fp8(n: int) -> None:
    arrays = run("rms_norm_fused_fp8", n, 2)
    codes, scales = reference.rms_norm_fused_fp8(arrays["x"], arrays["gamma"], epsilon=EPSILON)
    other = np.count_nonzero(arrays["output"].view(np.uint8) != codes.view(np.uint8))
    assert other <= 2 + codes.size // 1000
    np.testing.assert_allclose(arrays["scale_output"].ravel(), scales.ravel(), rtol=1e-6)
