"""What ``rmsnorm_fp4quant`` refuses: the error names the argument, and nothing is written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm.errors import ArgumentError, ArgumentTypeError
from tests import cases
from tests.test_rms_norm_fused_fp8_refused import read_only, strided

Array = npt.NDArray[Any]
Change = Callable[[dict[str, Any]], dict[str, Any]]

E4M3, E8M0 = ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e8m0fnu
M, WIDTH = 3, 128
SWIZZLED = {"is_sf_swizzled_layout": True, "block_scale": None}
MXFP4 = {"block_size": 32, "block_scale": None}
ALLOCATED = {"y_fp4": None, "block_scale": None}


def number(name: str, value: object, error: Any = ArgumentError) -> Any:
    return pytest.param(name, error, lambda a: {name: value}, id=f"{name}={value!r:.20}")


def case(name: str, what: str, change: Change, error: Any = ArgumentError) -> Any:
    return pytest.param(name, error, change, id=f"{name}: {what}")


def f32(*values: float) -> Array:
    return np.array(values, np.float32)


def u8(*shape: int) -> Array:
    return np.zeros(shape, np.uint8)


def of_width(a: dict[str, Any], width: int) -> dict[str, Any]:
    x, weight = cases.normal(M, width), cases.make_gamma(width, "bfloat16")
    return {"input": x, "weight": weight} | ALLOCATED


REFUSED = [
    case("input", "None", lambda a: {"input": None}, ArgumentTypeError),
    case("input", "list", lambda a: {"input": a["input"].tolist()}, ArgumentTypeError),
    case("input", "no axis", lambda a: {"input": a["input"][0, :1].reshape(())} | ALLOCATED),
    case("input", "float64", lambda a: {"input": a["input"].astype(np.float64)}),
    case("input", "float8", lambda a: {"input": a["input"].astype(E4M3)}),
    case("input", "every other column", lambda a: {"input": np.repeat(a["input"], 2, 1)[:, ::2]}),
    case("input", "rows reversed", lambda a: {"input": a["input"][::-1]}),
    *(case("input", f"width {n}", lambda a, n=n: of_width(a, n)) for n in (0, 1, 8, 24, 120, 129)),
    case("input", "half a block of 32", lambda a: of_width(a, 48) | {"block_size": 32}),
    case("weight", "None", lambda a: {"weight": None}, ArgumentTypeError),
    case("weight", "too short", lambda a: {"weight": a["weight"][:-1]}),
    case("weight", "too long", lambda a: {"weight": np.ones(WIDTH + 1, a["weight"].dtype)}),
    case("weight", "two axes", lambda a: {"weight": a["weight"][None]}),
    case("weight", "float16 for bfloat16", lambda a: {"weight": a["weight"].astype(np.float16)}),
    case("weight", "float64", lambda a: {"weight": a["weight"].astype(np.float64)}),
    case("weight", "narrower than input", lambda a: {"input": a["input"].astype("f4")}),
    case("weight", "strided", lambda a: {"weight": np.repeat(a["weight"], 2)[::2]}),
    *(number("block_size", v) for v in (8, 0, -16, 64, True, False)),
    *(number("block_size", v, ArgumentTypeError) for v in (16.0, "16", None, [16], (16,))),
    number("scale_format", "ue8m0"),
    case("scale_format", "e5m2", lambda a: MXFP4 | {"scale_format": "e5m2"}),
    *(number("scale_format", v) for v in ("", "E4M3", "float8_e4m3fn")),
    *(number("scale_format", v, ArgumentTypeError) for v in (16, [], E4M3)),
    *(number("eps", v) for v in (-1e-6, math.nan, math.inf, 1e300, -1)),
    *(number("eps", v, ArgumentTypeError) for v in (None, "1e-6", 1j, [1e-6])),
    *(number("enable_pdl", v, ArgumentTypeError) for v in (1, "yes", np.True_)),
    number("target", "abacus"),
    number("target", ["cpu"], ArgumentTypeError),
    *(number("global_scale", v) for v in (-1.0, -1, -1e-50, np.float32(-2), -math.inf)),
    *(number("global_scale", v) for v in (math.nan, math.inf, np.float64(np.nan), 1e39)),
    *(number("global_scale", v, ArgumentTypeError) for v in ("1", 1j, [1.0], 10**400)),
    case("global_scale", "two", lambda a: {"global_scale": f32(1, 1)}),
    case("global_scale", "none", lambda a: {"global_scale": f32()}),
    case("global_scale", "two axes", lambda a: {"global_scale": f32(1)[None]}),
    case("global_scale", "float64", lambda a: {"global_scale": np.ones(1)}),
    case("global_scale", "bfloat16", lambda a: {"global_scale": f32(1).astype("bfloat16")}),
    case("global_scale", "int", lambda a: {"global_scale": np.ones(1, np.int32)}),
    case("y_fp4", "list", lambda a: {"y_fp4": [0]}, ArgumentTypeError),
    case("y_fp4", "a byte for each code", lambda a: {"y_fp4": u8(M, WIDTH)}),
    case("y_fp4", "flat", lambda a: {"y_fp4": u8(M * WIDTH // 2)}),
    case("y_fp4", "fewer rows", lambda a: {"y_fp4": u8(M - 1, WIDTH // 2)}),
    case("y_fp4", "int8", lambda a: {"y_fp4": a["y_fp4"].view(np.int8)}),
    case(
        "y_fp4",
        "unpacked dtype",
        lambda a: {"y_fp4": a["y_fp4"].view(ml_dtypes.float4_e2m1fn)},
    ),
    case("y_fp4", "read-only", lambda a: {"y_fp4": read_only(u8(M, WIDTH // 2))}),
    case("y_fp4", "every other byte", lambda a: {"y_fp4": u8(M, WIDTH)[:, ::2]}),
    case("y_fp4", "rows that overlap", lambda a: {"y_fp4": strided(u8(M, WIDTH // 2), 32, 1)}),
    case("y_fp4", "in input", lambda a: {"y_fp4": a["input"].view(np.uint8)[:, : WIDTH // 2]}),
    case("block_scale", "list", lambda a: {"block_scale": [0]}, ArgumentTypeError),
    case("block_scale", "of blocks of 32", lambda a: {"block_scale": u8(M, WIDTH // 32)}),
    case("block_scale", "flat", lambda a: {"block_scale": u8(M * WIDTH // 16)}),
    case("block_scale", "for swizzled", lambda a: {"is_sf_swizzled_layout": True}),
    case("block_scale", "swizzled for rows", lambda a: {"block_scale": u8(1024)}),
    case("block_scale", "too few tiles", lambda a: SWIZZLED | {"block_scale": u8(512)}),
    case("block_scale", "too many tiles", lambda a: SWIZZLED | {"block_scale": u8(2048)}),
    case("block_scale", "tiles as rows", lambda a: SWIZZLED | {"block_scale": u8(2, 512)}),
    case("block_scale", "tiles strided", lambda a: SWIZZLED | {"block_scale": u8(2048)[::2]}),
    case("block_scale", "float32", lambda a: {"block_scale": np.zeros((M, 8), np.float32)}),
    case("block_scale", "UE8M0 for E4M3", lambda a: {"block_scale": u8(M, 8).view(E8M0)}),
    case("block_scale", "E4M3 for UE8M0", lambda a: MXFP4 | {"block_scale": u8(M, 4).view(E4M3)}),
    case("block_scale", "read-only", lambda a: {"block_scale": read_only(u8(M, WIDTH // 16))}),
    case("block_scale", "in weight", lambda a: {"block_scale": shared(a["weight"], M, 8)}),
    case("block_scale|y_fp4", "each other", lambda a: {"block_scale": a["y_fp4"][:, :8]}),
    case(
        "block_scale|global_scale",
        "each other",
        lambda a: {"global_scale": a["block_scale"].reshape(-1).view(np.float32)[:1]},
    ),
]


def shared(array: Array, *shape: int) -> Array:
    return array.view(np.uint8)[: math.prod(shape)].reshape(shape)


def assert_refused(name: str, error: Any, arguments: dict[str, Any]) -> None:
    """The error names the operation and the argument, and nothing has been written."""
    arrays = [v for v in arguments.values() if isinstance(v, np.ndarray) and v.dtype != object]
    before = [array.tobytes() for array in arrays]
    with pytest.raises(error) as caught:
        irnorm.rmsnorm_fp4quant(**arguments)
    assert isinstance(caught.value, ValueError | TypeError)
    assert re.match(rf"rmsnorm_fp4quant: .*\b({name})\b", str(caught.value), re.DOTALL)
    assert [array.tobytes() for array in arrays] == before


def supplied() -> dict[str, Any]:
    return {
        "input": cases.normal(M, WIDTH),
        "weight": cases.make_gamma(WIDTH, "bfloat16"),
        "y_fp4": np.full((M, WIDTH // 2), 0xA5, np.uint8),
        "block_scale": np.full((M, WIDTH // 16), 0xA5, np.uint8),
    }


@pytest.mark.parametrize(("name", "error", "change"), REFUSED)
def test_refused(name: str, error: Any, change: Change) -> None:
    arguments = supplied()
    assert_refused(name, error, arguments | change(arguments))


@pytest.mark.parametrize("name", ["input", "weight", "y_fp4"])
def test_swizzled_scales_in_another_array(name: str) -> None:
    """Their padding is not cleared either."""
    arguments = supplied()
    arguments["weight"] = np.ones(1024, np.float32)[:WIDTH]
    arguments["input"] = np.ones((64, WIDTH), np.float32)
    arguments["y_fp4"] = np.full((64, WIDTH // 2), 0xA5, np.uint8)
    whole = arguments[name].base if name == "weight" else arguments[name]
    arguments |= SWIZZLED | {"block_scale": whole.view(np.uint8).reshape(-1)[:1024]}
    assert_refused("block_scale|y_fp4", ArgumentError, arguments)


def test_torch_tensors_refused() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    x, weight = torch.ones(M, WIDTH), torch.ones(WIDTH)
    given = {"input": x, "weight": weight}
    for name, value, error in (
        ("global_scale", torch.ones(1, device="meta"), ArgumentError),
        ("global_scale", torch.ones(1, dtype=torch.float64), ArgumentError),
        ("global_scale", torch.ones(2), ArgumentError),
        ("weight", weight.to("meta"), ArgumentError),
        ("weight", weight.half(), ArgumentError),
        ("y_fp4", torch.zeros(M, WIDTH // 2, dtype=torch.int8), ArgumentError),
        ("y_fp4", torch.zeros(M, WIDTH // 2, dtype=torch.uint8, device="meta"), ArgumentError),
        ("block_scale", torch.zeros(M, 8).to(torch.float8_e5m2), ArgumentError),
        ("block_scale", torch.zeros(M, 4, dtype=torch.uint8), ArgumentError),
        ("input", torch._neg_view(x), ArgumentTypeError),
    ):
        with pytest.raises(error, match=rf"^rmsnorm_fp4quant: .*{name}"):
            irnorm.rmsnorm_fp4quant(**{**given, name: value})
