"""``rms_norm_fused_fp8`` of torch tensors and other DLPack arrays: the bytes of the numpy call."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import reference
from irnorm.errors import ArgumentError, ArgumentTypeError
from tests import cases
from tests.checks import assert_same_bytes

Array = npt.NDArray[Any]

FN, FNUZ = cases.FLOAT8_DTYPES
WIDTH = 576


@pytest.fixture(scope="module")
def torch() -> ModuleType:
    return pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")


def to_torch(torch: ModuleType, array: Array) -> Any:
    """The same memory as a tensor; torch knows ml_dtypes only by their bits."""
    if array.dtype.kind == "f" and array.dtype.name in ("float32", "float16"):
        return torch.from_numpy(array)
    signed = np.dtype(f"i{array.dtype.itemsize}")
    return torch.from_numpy(array.view(signed)).view(getattr(torch, array.dtype.name))


def assert_tensor_holds(torch: ModuleType, tensor: Any, expected: Array) -> None:
    assert isinstance(tensor, torch.Tensor)
    assert tensor.dtype == getattr(torch, expected.dtype.name)
    assert tuple(tensor.shape) == expected.shape
    unsigned = {1: torch.uint8, 2: torch.int16, 4: torch.int32}[expected.dtype.itemsize]
    found = tensor.detach().contiguous().view(unsigned).numpy()
    assert_same_bytes(found.view(expected.dtype), expected, "tensor")


@pytest.mark.parametrize(("x_dtype", "gamma_dtype"), cases.INPUT_DTYPES)
def test_torch_tensors(torch: ModuleType, x_dtype: str, gamma_dtype: str) -> None:
    x, _ = cases.mixed_rows(WIDTH, x_dtype, per_kind=1)
    gamma = cases.make_gamma(WIDTH, gamma_dtype)
    for out_dtype in cases.FLOAT8_DTYPES:
        for scales_dtype in cases.FLOAT_DTYPES:
            expected = reference.rms_norm_fused_fp8(
                x, gamma, out_dtype=out_dtype, scales_dtype=scales_dtype
            )
            codes, scale = irnorm.rms_norm_fused_fp8(
                to_torch(torch, x),
                to_torch(torch, gamma),
                out_dtype=getattr(torch, out_dtype),
                scales_dtype=getattr(torch, scales_dtype),
            )
            assert_tensor_holds(torch, codes, expected[0])
            assert_tensor_holds(torch, scale, expected[1])


def test_torch_layouts_and_outputs(torch: ModuleType) -> None:
    x, gamma = cases.normal(2, 3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    expected = reference.rms_norm_fused_fp8(x, gamma)
    tensor, weight = to_torch(torch, x), to_torch(torch, gamma)
    wide = torch.full((2, 3, WIDTH + 9), float("nan"), dtype=torch.bfloat16)
    wide[..., 4 : 4 + WIDTH] = tensor
    around = torch.full((2, 3, WIDTH + 7), 0xA5, dtype=torch.uint8)
    output = around.view(torch.float8_e4m3fn)[..., 2 : 2 + WIDTH]
    scale_output = torch.zeros(2, 3, 1)
    codes, scale = irnorm.rms_norm_fused_fp8(
        wide[..., 4 : 4 + WIDTH],
        weight,
        out_dtype=FN,
        output=output,
        scale_output=scale_output,
    )
    assert codes is output
    assert scale is scale_output
    assert_tensor_holds(torch, codes, expected[0])
    assert_tensor_holds(torch, scale, expected[1])
    assert (around[..., :2] == 0xA5).all()
    assert (around[..., 2 + WIDTH :] == 0xA5).all()

    for rows in (0, 1):
        codes, scale = irnorm.rms_norm_fused_fp8(tensor[0, :rows], weight, out_dtype=FN)
        assert_tensor_holds(torch, codes, expected[0][0, :rows])
        assert_tensor_holds(torch, scale, expected[1][0, :rows])
    with pytest.raises(ArgumentError, match=r"^rms_norm_fused_fp8: .*x"):
        irnorm.rms_norm_fused_fp8(tensor[..., ::2], weight[::2], out_dtype=FN)


def test_torch_parameters_and_inference_tensors(torch: ModuleType) -> None:
    x, gamma = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    expected = reference.rms_norm_fused_fp8(x, gamma)
    weight = torch.nn.Parameter(to_torch(torch, gamma))
    assert weight.requires_grad
    for mode in (torch.no_grad, torch.inference_mode):
        with mode():
            codes, scale = irnorm.rms_norm_fused_fp8(
                to_torch(torch, x).clone(), weight, out_dtype=FN
            )
        assert_tensor_holds(torch, codes, expected[0])
        assert_tensor_holds(torch, scale, expected[1])


def test_torch_input_fn_and_transposed_scales(torch: ModuleType) -> None:
    x, r = cases.normal(3, WIDTH), cases.normal(3, WIDTH, seed=1)
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    expected = reference.rms_norm_fused_fp8(
        x.astype("f4") + r.astype("f4"), gamma, parameter_dtype="bfloat16"
    )
    codes, scale = irnorm.rms_norm_fused_fp8(
        (to_torch(torch, x), to_torch(torch, r)),
        to_torch(torch, gamma),
        out_dtype=torch.float8_e4m3fn,
        input_fn=lambda x, r: x + r,
        transposed_scales=True,
    )
    assert_tensor_holds(torch, codes, expected[0])
    assert_tensor_holds(torch, scale, expected[1].reshape(1, 3))


def test_torch_tensors_of_another_device_are_refused(torch: ModuleType) -> None:
    gamma = torch.ones(64)
    with pytest.raises(ArgumentError, match=r"^rms_norm_fused_fp8: .*x"):
        irnorm.rms_norm_fused_fp8(torch.empty(3, 64, device="meta"), gamma, out_dtype=FN)
    with pytest.raises(ArgumentError, match=r"^rms_norm_fused_fp8: .*gamma"):
        irnorm.rms_norm_fused_fp8(torch.ones(3, 64), gamma.to("meta"), out_dtype=FN)


def test_other_dlpack_arrays() -> None:
    x, gamma = cases.normal(5, WIDTH, dtype="float32"), cases.make_gamma(WIDTH, "float32")
    expected = reference.rms_norm_fused_fp8(x, gamma)
    for array in (x, cases.widen(x, 4, 4)):
        codes, scale = irnorm.rms_norm_fused_fp8(
            cases.Foreign(array), cases.Foreign(gamma), out_dtype=FN
        )
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1])


def test_a_dlpack_array_that_is_not_given() -> None:
    """As numpy's, where rows do not lie at multiples of the items' size."""
    x = np.ndarray((2, WIDTH), np.float32, bytes(8 * WIDTH + 8), 0, (4 * WIDTH + 1, 4))
    with pytest.raises(ArgumentTypeError, match="x cannot be imported through DLPack"):
        irnorm.rms_norm_fused_fp8(cases.Foreign(x), cases.make_gamma(WIDTH, "float32"))


def test_other_dlpack_arrays_of_bfloat16(torch: ModuleType) -> None:
    x, gamma = cases.normal(5, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    expected = reference.rms_norm_fused_fp8(x, gamma)
    codes, scale = irnorm.rms_norm_fused_fp8(
        cases.Foreign(to_torch(torch, x)), cases.Foreign(to_torch(torch, gamma)), out_dtype=FN
    )
    assert_same_bytes(codes, expected[0])
    assert_same_bytes(scale, expected[1])
