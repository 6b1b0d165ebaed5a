"""What ``rms_norm_fused_fp8`` refuses: the error names the argument, and nothing is written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
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


def strided(array: Array, *strides: int) -> Array:
    return np.lib.stride_tricks.as_strided(array, strides=strides, writeable=True)


def read_only(array: Array) -> Array:
    array.flags.writeable = False
    return array


Change = Callable[[dict[str, Any]], dict[str, Any]]
EITHER = (ArgumentError, ArgumentTypeError)


def scalar_case(name: str, value: object, error: Any = ArgumentError) -> Any:
    return pytest.param(name, error, lambda a: {name: value}, id=f"{name}={value!r:.20}")


def case(name: str, what: str, change: Change, error: Any = ArgumentError) -> Any:
    return pytest.param(name, error, change, id=f"{name}: {what}")


def f8(*shape: int) -> Array:
    return np.zeros(shape, FN)


#: For cases whose x has another shape than the outputs.
ALLOCATED = {"output": None, "scale_output": None}


def output_in_gamma(arguments: dict[str, Any]) -> dict[str, Any]:
    store = np.ones(96, arguments["gamma"].dtype)
    return {"gamma": store[:64], "output": store.view(FN).reshape(3, 64)}


REFUSED = [
    case("x", "no axis", lambda a: {"x": a["x"][0, :1].reshape(())} | ALLOCATED),
    case("x", "None", lambda a: {"x": None}, ArgumentTypeError),
    case("x", "list", lambda a: {"x": a["x"].tolist()}, ArgumentTypeError),
    case("x", "tuple without input_fn", lambda a: {"x": (a["x"], a["x"])}, EITHER),
    case("x", "float64", lambda a: {"x": a["x"].astype(np.float64)}),
    case("x", "int32", lambda a: {"x": a["x"].astype(np.int32)}),
    case("x", "bool", lambda a: {"x": a["x"] > 0}),
    case("x", "float8", lambda a: {"x": a["x"].astype(FN)}),
    case("x", "object", lambda a: {"x": a["x"].astype(object)}),
    case(
        "x", "big-endian", lambda a: {"x": a["x"].astype(">f4"), "gamma": a["gamma"].astype("f4")}
    ),
    case("x", "zero columns", lambda a: {"x": a["x"][:, :0], "gamma": a["gamma"][:0]} | ALLOCATED),
    case("x", "every other column", lambda a: {"x": np.repeat(a["x"], 2, axis=1)[:, ::2]}),
    case("x", "columns reversed", lambda a: {"x": a["x"][:, ::-1]}),
    case("x", "columns of stride 0", lambda a: {"x": strided(a["x"], 128, 0)}),
    case("x", "transposed", lambda a: {"x": np.zeros((64, 3), a["x"].dtype).T}),
    case("x", "rows reversed", lambda a: {"x": a["x"][::-1]}),
    case(
        "x",
        "rows of two strides",
        lambda a: {"x": np.zeros((4, 6, 64), a["x"].dtype)[:, :5]} | ALLOCATED,
    ),
    case("gamma", "None", lambda a: {"gamma": None}, ArgumentTypeError),
    case("gamma", "list", lambda a: {"gamma": [1.0] * 64}, ArgumentTypeError),
    case("gamma", "too short", lambda a: {"gamma": a["gamma"][:63]}),
    case("gamma", "too long", lambda a: {"gamma": np.ones(65, a["gamma"].dtype)}),
    case("gamma", "one element", lambda a: {"gamma": a["gamma"][:1]}),
    case("gamma", "two axes", lambda a: {"gamma": a["gamma"][None]}),
    case("gamma", "no axis", lambda a: {"gamma": a["gamma"][:1].reshape(())}),
    case("gamma", "float16 for bfloat16", lambda a: {"gamma": a["gamma"].astype(np.float16)}),
    case("gamma", "float64", lambda a: {"gamma": a["gamma"].astype(np.float64)}),
    case("gamma", "narrower than x", lambda a: {"x": a["x"].astype("f4")}),
    *[scalar_case("epsilon", v) for v in (math.nan, -1e-6, -math.inf, np.float32(np.nan), -1)],
    *[scalar_case("epsilon", v, ArgumentTypeError) for v in (None, "1e-6", 1j, [1e-6])],
    *[scalar_case("weight_offset", v) for v in (math.nan, np.float32(np.nan))],
    *[scalar_case("weight_offset", v, ArgumentTypeError) for v in (None, "0", 1j)],
    *[scalar_case("scale_ub", v) for v in (math.nan, -1.0, -math.inf, -1, np.float32(-1e-9))],
    *[scalar_case("scale_ub", v, ArgumentTypeError) for v in (None, "inf", 1j)],
    *[scalar_case("out_dtype", v) for v in ("float8_e5m2", "fp8", "float32", "", np.float16)],
    *[scalar_case("out_dtype", v, EITHER) for v in (7, 3.5, [])],
    *[scalar_case("scales_dtype", v) for v in ("float64", "float8_e4m3fn", "f99", np.int32)],
    *[scalar_case("scales_dtype", v, EITHER) for v in (None, 7, [])],
    *[scalar_case("target", v, EITHER) for v in ("abacus", "", "cpu:0", 7)],
    case("output", "list", lambda a: {"output": [0] * 64}, ArgumentTypeError),
    case("output", "shape", lambda a: {"output": f8(3, 65)}),
    case("output", "fewer rows", lambda a: {"output": f8(2, 64)}),
    case("output", "rank", lambda a: {"output": f8(192)}),
    case("output", "the other format", lambda a: {"output": f8(3, 64).view(FNUZ)}),
    case("output", "uint8", lambda a: {"output": f8(3, 64).view(np.uint8)}),
    case("output", "float32", lambda a: {"output": np.zeros((3, 64), np.float32)}),
    case("output", "read-only", lambda a: {"output": read_only(f8(3, 64))}),
    case("output", "every other column", lambda a: {"output": f8(3, 128)[:, ::2]}),
    case("output", "columns reversed", lambda a: {"output": f8(3, 64)[:, ::-1]}),
    case("output", "rows on top of each other", lambda a: {"output": strided(f8(3, 64), 0, 1)}),
    case("output", "rows that overlap", lambda a: {"output": strided(f8(3, 64), 32, 1)}),
    case("output", "in x", lambda a: {"output": a["x"].view(FN)[:, :64]}),
    case(
        "output",
        "across x",
        lambda a: {"output": a["x"].view(FN).reshape(-1)[7:199].reshape(3, 64)},
    ),
    case("output", "in gamma", output_in_gamma),
    case("scale_output", "list", lambda a: {"scale_output": [0.0] * 3}, ArgumentTypeError),
    case("scale_output", "no last axis", lambda a: {"scale_output": np.zeros(3, np.float32)}),
    case("scale_output", "transposed", lambda a: {"scale_output": np.zeros((1, 3), np.float32)}),
    case("scale_output", "fewer rows", lambda a: {"scale_output": np.zeros((2, 1), np.float32)}),
    case("scale_output", "float16", lambda a: {"scale_output": np.zeros((3, 1), np.float16)}),
    case("scale_output", "float64", lambda a: {"scale_output": np.zeros((3, 1), np.float64)}),
    case(
        "scale_output",
        "not transposed",
        lambda a: {"transposed_scales": True, "scale_output": np.zeros((3, 1), np.float32)},
    ),
    case(
        "scale_output",
        "read-only",
        lambda a: {"scale_output": read_only(np.zeros((3, 1), np.float32))},
    ),
    case(
        "scale_output",
        "rows on top of each other",
        lambda a: {"scale_output": strided(np.zeros((3, 1), np.float32), 0, 4)},
    ),
    case(
        "scale_output",
        "in the output",
        lambda a: {"scale_output": a["output"].reshape(-1)[64:76].view(np.float32).reshape(3, 1)},
    ),
    case(
        "scale_output",
        "in x",
        lambda a: {"scale_output": a["x"].reshape(-1)[:6].view(np.float32).reshape(3, 1)},
    ),
    case("input_fn", "not callable", lambda a: {"input_fn": "silu"}, ArgumentTypeError),
    case("input_fn", "too few parameters", lambda a: {"input_fn": lambda: 1.0}, EITHER),
    case("input_fn", "no kernel value", lambda a: {"input_fn": lambda x: "x"}, EITHER),
    case(
        "x",
        "inputs of different shapes",
        lambda a: {"x": (a["x"], a["x"][:2]), "input_fn": lambda x, r: x + r},
    ),
    case("x", "no inputs", lambda a: {"x": (), "input_fn": lambda: 1.0}, EITHER),
]


@pytest.mark.parametrize(("name", "error", "change"), REFUSED)
def test_refused(name: str, error: Any, change: Change) -> None:
    """The error names the operation and the argument, and nothing has been written."""
    arguments: dict[str, Any] = {
        "x": cases.normal(3, 64),
        "gamma": cases.make_gamma(64, "bfloat16"),
        "out_dtype": FN,
        "output": np.full((3, 64), 0xA5, np.uint8).view(FN),
        "scale_output": np.full((3, 1), 7.5, np.float32),
    }
    arguments |= change(arguments)
    arrays = [v for v in arguments.values() if isinstance(v, np.ndarray) and v.dtype != object]
    before = [array.tobytes() for array in arrays]
    x, gamma = arguments.pop("x"), arguments.pop("gamma")
    with pytest.raises(error) as caught:
        irnorm.rms_norm_fused_fp8(x, gamma, **arguments)
    assert isinstance(caught.value, ValueError | TypeError)
    assert re.match(rf"rms_norm_fused_fp8: .*\b{name}\b", str(caught.value), re.DOTALL)
    assert [array.tobytes() for array in arrays] == before


def misplaced(values: Array, address: int, row_bytes: int) -> Array:
    """A copy of `values [M, N]` at an odd address, or with rows an odd number of bytes apart."""
    store = np.zeros(address + len(values) * row_bytes, np.uint8)
    strides = (row_bytes, values.dtype.itemsize)
    view = np.ndarray(values.shape, values.dtype, store, address, strides)
    view[...] = values
    return view


LAYOUTS = (
    "rows of stride 0",
    "gamma strided",
    "gamma reversed",
    "gamma repeated",
    "odd address",
    "odd rows",
    "output reversed",
    "one buffer",
)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_right_or_refused(layout: str) -> None:
    """Layouts that may work or be refused: never wrong bytes, never a write elsewhere."""
    x, gamma = cases.normal(3, 64), cases.make_gamma(64, "bfloat16")
    buffer = np.full((3, 72), 0xA5, np.uint8)
    output, scale_output = buffer[:, :64].view(FN), np.full((3, 1), 7.5, np.float32)
    if layout == "rows of stride 0":
        x = np.broadcast_to(x[0], (3, 64))
    elif layout == "gamma strided":
        gamma = np.repeat(gamma, 2)[::2]
    elif layout == "gamma reversed":
        gamma = gamma[::-1]
    elif layout == "gamma repeated":
        gamma = np.broadcast_to(gamma[:1], 64)
    elif layout == "odd address":
        x = misplaced(x, 1, 128)
    elif layout == "odd rows":
        x = misplaced(x, 0, 129)
    elif layout == "output reversed":
        output = output[::-1]
    else:  # codes and scale of a row side by side: interleaved, yet apart
        scale_output = buffer[:, 64:68].view(np.float32)

    before = buffer.copy(), scale_output.tobytes()
    expected = reference.rms_norm_fused_fp8(x, gamma)
    try:
        irnorm.rms_norm_fused_fp8(x, gamma, out_dtype=FN, output=output, scale_output=scale_output)
    except ArgumentError as error:
        assert str(error).startswith("rms_norm_fused_fp8: ")  # noqa: PT017
        assert (buffer == before[0]).all()
        assert scale_output.tobytes() == before[1]
    else:
        assert_same_bytes(output, expected[0])
        assert_same_bytes(scale_output, expected[1])
        assert (buffer[:, 68:] == 0xA5).all()
