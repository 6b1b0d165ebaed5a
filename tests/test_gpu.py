"""``rms_norm_fused_fp8`` on GPUs, simulated: the bytes of the reference on every chip.

With IRNORM_TEST_GPU=all every width and combination of dtypes is run on every chip.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import compiler, reference
from irnorm.lang import silu
from tests import cases, simulated
from tests.checks import assert_same_bytes

Array = npt.NDArray[Any]

FN, FNUZ = cases.FLOAT8_DTYPES
CHIPS = simulated.CHIPS
BOTH = (576, 97)  # a kernel of its own width, and the one for any
RESIDENT = (8, 64, 96, 128, 576, 1000, 1536, 2048, 2880, 4096, 5000, 7168, 16384)
STREAMING = (1, 2, 7, 97, 333, 1001, 20000, 32768, 131072)


def turn(values: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    """One of `values`, by turns; or all."""
    return values if simulated.ALL else (values[number % len(values)],)


@pytest.fixture(params=CHIPS)
def chip(request: pytest.FixtureRequest) -> Iterator[simulated.simulator.Driver]:
    with simulated.device(request.param) as driver:
        yield driver


@pytest.fixture
def gpu() -> Iterator[simulated.simulator.Driver]:
    with simulated.device("sm_90") as driver:
        yield driver


def check(x: Array, gamma: Array, rows: list[str] | None = None, **options: Any) -> None:
    """The call gives the reference's codes and scales."""
    codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, target="cuda", **options)
    expected = reference.rms_norm_fused_fp8(x, gamma, **options)
    assert_same_bytes(scale, expected[1], "scale", rows)
    assert_same_bytes(codes, expected[0], "codes", rows)


# -- values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtypes", cases.INPUT_DTYPES, ids="-".join)
@pytest.mark.parametrize("name", CHIPS)
def test_every_combination_of_dtypes(name: str, dtypes: tuple[str, str]) -> None:
    number = cases.INPUT_DTYPES.index(dtypes) + CHIPS.index(name)
    kernels = ((576, FN), (97, FNUZ), (576, FNUZ), (97, FN))
    for width, out_dtype in turn(kernels, number):
        x, rows = cases.mixed_rows(width, dtypes[0])
        gamma = cases.make_gamma(width, dtypes[1])
        with simulated.device(name):
            for scales in turn(cases.FLOAT_DTYPES, number // 2):
                check(x, gamma, rows, out_dtype=out_dtype, scales_dtype=scales)


@pytest.mark.parametrize("width", RESIDENT + STREAMING)
def test_every_width_and_kind_of_row(width: int) -> None:
    number = (RESIDENT + STREAMING).index(width)
    for name in turn(CHIPS, number):
        with simulated.device(name):
            for dtype in turn(cases.FLOAT_DTYPES, number // len(CHIPS)):
                x, rows = cases.mixed_rows(width, dtype, per_kind=1)
                check(x, cases.make_gamma(width, dtype), rows)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_every_bit_pattern(chip: simulated.simulator.Driver, dtype: str) -> None:
    """Neighbours in one row, so that most of them have a code of their own."""
    x = np.arange(1 << 16, dtype=np.uint16).view(dtype).reshape(-1, 64)
    for epsilon in (1e-6, 0.0):
        check(x, cases.make_gamma(64, dtype), epsilon=epsilon)


@pytest.mark.parametrize("out_dtype", [FN, FNUZ])
def test_exact_ties_round_to_even(chip: simulated.simulator.Driver, out_dtype: str) -> None:
    for width in turn((4096, 333), out_dtype == FN):
        x, gamma = cases.exact_ties(width, "bfloat16", out_dtype)
        check(x, gamma, epsilon=0.0, out_dtype=out_dtype)


@pytest.mark.parametrize("width", BOTH)
def test_weights_of_every_kind(gpu: simulated.simulator.Driver, width: int) -> None:
    x, rows = cases.mixed_rows(width, "float32", per_kind=1)
    weights, kinds = cases.mixed_rows(width, "float32", per_kind=1)
    for weight, kind in zip(weights, kinds, strict=True):
        check(x, weight, [f"{row} by {kind}" for row in rows])


@pytest.mark.parametrize("width", BOTH)
def test_scalars_compile_nothing(
    gpu: simulated.simulator.Driver, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    x, rows = cases.mixed_rows(width, "bfloat16", per_kind=1)
    gamma = cases.make_gamma(width, "bfloat16")
    irnorm.rms_norm_fused_fp8(x, gamma, target="cuda", compile_only=True)
    assert not gpu.launches

    monkeypatch.setattr(compiler, "emit", pytest.fail)
    for epsilon in (0.0, 1e-30, 1e-5, 3.0):
        for offset in (0.0, 1.0, -1.0):
            for bound in (0.0, 0.25, 1e30):
                check(x, gamma, rows, epsilon=epsilon, weight_offset=offset, scale_ub=bound)


# -- rows -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "block", "share"),
    [
        (8, 128, 128),
        (64, 128, 64),
        (576, 128, 4),
        (4096, 128, 1),
        (97, 1024, 256),
        (20000, 1024, 1),
    ],
)
def test_any_number_of_rows(
    gpu: simulated.simulator.Driver, width: int, block: int, share: int
) -> None:
    """Of which `share` share a block."""
    gamma = cases.make_gamma(width, "bfloat16")
    for m in (0, 1, 2, 3, 5, 33, 130):
        gpu.launches.clear()
        check(cases.normal(m, width), gamma)
        found = [(launch.grid[0], launch.block[0]) for launch in gpu.launches]
        assert found == ([(-(-m // share), block)] if m else [])


def test_a_row_does_not_depend_on_its_batch(gpu: simulated.simulator.Driver) -> None:
    for width in (64, 97):
        x, _ = cases.mixed_rows(width, "bfloat16")
        gamma = cases.make_gamma(width, "bfloat16")
        codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, target="cuda")
        for row in (0, 5, len(x) - 1):
            alone = irnorm.rms_norm_fused_fp8(x[row : row + 1], gamma, target="cuda")
            assert_same_bytes(alone[0], codes[row : row + 1])
            assert_same_bytes(alone[1], scale[row : row + 1])


def test_shapes_and_transposed_scales(gpu: simulated.simulator.Driver) -> None:
    for width in (64, 97):
        x, gamma = cases.normal(2, 3, width), cases.make_gamma(width, "bfloat16")
        expected = reference.rms_norm_fused_fp8(x, gamma)
        check(x, gamma)
        check(x[0, 0], gamma)
        codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, transposed_scales=True, target="cuda")
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1].reshape(1, 6))


def test_strided_inputs_and_supplied_outputs(gpu: simulated.simulator.Driver) -> None:
    for width in (64, 97):
        x, gamma = cases.widen(cases.normal(5, width), 3, 4), cases.make_gamma(width, "bfloat16")
        around = np.full((5, width + 9), 0xA5, np.uint8)
        output, scale = around[:, 2 : 2 + width].view(FN), np.zeros((5, 1), np.float32)
        results = irnorm.rms_norm_fused_fp8(
            x, gamma, output=output, scale_output=scale, target="cuda"
        )
        assert results[0] is output
        assert results[1] is scale
        expected = reference.rms_norm_fused_fp8(x, gamma)
        assert_same_bytes(np.ascontiguousarray(output), expected[0])
        assert_same_bytes(scale, expected[1])
        assert (np.delete(around, slice(2, 2 + width), axis=1) == 0xA5).all()


# -- input_fn -------------------------------------------------------------------------------------


def add(x: Any, r: Any) -> Any:
    return x + r


def swiglu(gate: Any, up: Any) -> Any:
    return silu(gate) * up


def scaled(x: Any, whole: Any, row: Any, column: Any) -> Any:
    return x * whole * row + column


def functions() -> list[tuple[Callable[..., Any], str, int]]:
    """Each with a chip and a width; silu, of which chips might make something else, on all."""
    if simulated.ALL:
        return list(itertools.product((add, swiglu, scaled), CHIPS, BOTH))
    silu_too = [(swiglu, chip, BOTH[i % 2]) for i, chip in enumerate(CHIPS)]
    return [(add, "sm_80", 97), (scaled, "sm_100", 576), *silu_too]


@pytest.mark.parametrize(("function", "name", "width"), functions())
def test_input_fn(function: Callable[..., Any], name: str, width: int) -> None:
    """As on the CPU, which is compared with float64 elsewhere."""
    x, rows = cases.mixed_rows(width, "bfloat16", per_kind=1)
    r, _ = cases.mixed_rows(width, "bfloat16", per_kind=2)
    inputs: tuple[Array, ...] = (x, r[1::2])
    if function is scaled:  # by arrays that have fewer axes
        row, column = cases.normal(len(x), 1, dtype="float32"), cases.normal(width)
        inputs = (x, np.array(1.5, np.float32), row, column)
    gamma = cases.make_gamma(width, "bfloat16")
    with simulated.device(name):
        results = [
            irnorm.rms_norm_fused_fp8(inputs, gamma, input_fn=function, target=target)
            for target in ("cuda", "cpu")
        ]
    for there, here, what in zip(*results, ("codes", "scale"), strict=True):
        assert_same_bytes(there, here, what, rows)
