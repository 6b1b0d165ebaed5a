"""``rmsnorm_fp4quant`` on GPUs, simulated: the bytes of the reference, with scales in any order.

With IRNORM_TEST_GPU=all every width, format, order of scales and combination of dtypes is run on
every chip.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import iree.runtime as iree
import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import compiler, fp4, reference, sessions, targets
from irnorm.errors import ArgumentError
from irnorm.lang import encode, where
from irnorm.ops.rmsnorm_fp4quant import ue8m0
from tests import cases, encodings, simulated
from tests.checks import assert_same_bytes
from tests.encodings import FLOAT4
from tests.programs import compile_blocks, unpacked
from tests.simulated import ALL, CHIPS, OLD_DRIVER, Memory
from tools.simulator.driver import Driver as Simulator

Array = npt.NDArray[Any]
Options = dict[str, Any]

FORMATS = ((16, "e4m3"), (32, "e4m3"), (32, "ue8m0"))
E4M3 = np.dtype("float8_e4m3fn")
RESIDENT, STREAMING = (48, 64, 96, 128, 576, 1536, 4096), (16, 32, 20000)
GLOBAL_SCALES = (1.0, 100.0, 1e37, 1e-30, 1e-45, 0.0, -0.0, -3.0, math.nan, math.inf, -math.inf)


@pytest.fixture
def gpu() -> Iterator[Simulator]:
    with simulated.device("sm_90") as installed:
        yield installed


def formatted(block: int, form: str, swizzled: bool = False) -> Options:
    return {"block_size": block, "scale_format": form, "is_sf_swizzled_layout": swizzled}


def special_blocks(width: int, dtype: str, block: int) -> tuple[Array, list[str]]:
    """Rows of every kind, and rows whose blocks differ, up to one that is not finite."""
    rows, kinds = cases.mixed_rows(width, dtype, per_kind=1)
    limits = cases.Range(dtype)
    sizes = [1, 0, 1e-3, 30, limits.smallest_normal, limits.smallest_subnormal, 1e-2, -0.0]
    for kind, size in (("finite", 1), ("infinity", math.inf), ("nan", math.nan)):
        x = cases.normal(1, width, dtype="float32", seed=len(kinds)).reshape(1, -1, block)
        x *= np.resize(np.array(sizes, np.float32), width // block)[:, None]
        x[0, -1, block // 2] = size
        with np.errstate(invalid="ignore"):
            rows = np.concatenate([rows, x.reshape(1, width).astype(rows.dtype)])
        kinds.append(f"blocks, {kind}")
    return rows, kinds


def check(x: Array, weight: Array, rows: list[str] | None = None, **options: Any) -> None:
    """The call gives the reference's codes and scales."""
    y_fp4, scale = irnorm.rmsnorm_fp4quant(x, weight, target="cuda", **options)
    expected = reference.rmsnorm_fp4quant(x, weight, **options)
    assert_same_bytes(scale, expected[1], "scale", None if scale.ndim == 1 else rows)
    assert_same_bytes(y_fp4, expected[0], "codes", rows)


# -- values ---------------------------------------------------------------------------------------


def kernels() -> list[tuple[int, int, str, bool, str, str, str]]:
    """Width, block, format, order, dtypes and chip: every pair of them, but for widths, is there.

    Periods of 4, 3, 5 and 6 kernels have nearly everything meet within twenty.
    """
    orders = (False, False, False, True, True, True)
    found, number = [], 0
    for width in (*RESIDENT, *STREAMING):
        fitting = [f for f in FORMATS if width % f[0] == 0]
        if ALL:
            every = itertools.product(fitting, (False, True), cases.INPUT_DTYPES, CHIPS)
            found += [(width, *form, order, *dtypes, chip) for form, order, dtypes, chip in every]
            continue
        for form in (FORMATS[0], FORMATS[1 + number // 2 % 2]):
            if form in fitting:
                dtypes, chip = cases.INPUT_DTYPES[number % 5], CHIPS[number % 3]
                found.append((width, *form, orders[number % 6], *dtypes, chip))
            number += 1
    return found


@pytest.mark.parametrize(
    ("width", "block", "form", "swizzled", "dtype", "weight_dtype", "chip"), kernels()
)
def test_every_width_and_format(
    width: int, block: int, form: str, swizzled: bool, dtype: str, weight_dtype: str, chip: str
) -> None:
    x, rows = special_blocks(width, dtype, block)
    weight = cases.make_gamma(width, weight_dtype)
    for facts in ({}, OLD_DRIVER) if chip == "sm_100" else ({},):
        with simulated.device(chip, **facts):
            for factor in (1.0, 100.0) if form == "e4m3" else (None,):
                check(x, weight, rows, global_scale=factor, **formatted(block, form, swizzled))


@pytest.mark.parametrize(("chip", "width"), [("sm_80", 64), ("sm_90", 16), ("sm_100", 64)])
def test_global_scales_compile_nothing(
    chip: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    x, rows = special_blocks(width, "float32", 16)
    weight = cases.make_gamma(width, "float32")
    with simulated.device(chip) as driver:
        irnorm.rmsnorm_fp4quant(x, weight, target="cuda", compile_only=True)
        assert not driver.launches
        monkeypatch.setattr(compiler, "emit", pytest.fail)
        for factor in GLOBAL_SCALES:  # as arrays, which may hold anything
            check(x, weight, rows, global_scale=np.full(1, factor, np.float32))
        for eps in (0.0, 1e-30, 3.0):
            check(x, weight, rows, eps=eps, global_scale=np.full(1, 448.0, np.float32))


def test_a_global_scale_that_is_a_number(gpu: Simulator) -> None:
    x, weight = cases.normal(3, 64, dtype="float32"), cases.make_gamma(64, "float32")
    for factor in (None, 2, 1e37, 1e-45, 0.0):
        check(x, weight, global_scale=factor)
    expected = reference.rmsnorm_fp4quant(x, weight, global_scale=0.0)
    minus = irnorm.rmsnorm_fp4quant(x, weight, global_scale=-0.0, target="cuda")
    assert_same_bytes(minus[1], expected[1])


@pytest.mark.parametrize("chip", [*CHIPS, "sm_120"])
@pytest.mark.parametrize(("dtype", "form"), [("float16", FORMATS[0]), ("bfloat16", FORMATS[2])])
def test_every_bit_pattern(chip: str, dtype: str, form: tuple[int, str]) -> None:
    """Neighbours in one row, so that most of them have a code of their own."""
    x = np.arange(1 << 16, dtype=np.uint16).view(dtype).reshape(-1, 64)
    with simulated.device(chip):
        for eps in (1e-6, 0.0):
            check(x, cases.make_gamma(64, dtype), eps=eps, **formatted(*form))


@pytest.mark.parametrize("chip", [*CHIPS, "sm_120"])
def test_codes_and_scales_round_to_even(chip: str) -> None:
    """With x of ±1 and eps 0, r is 1, and what is rounded is the weight itself."""
    ties = np.array([0.25, 0.75, 1.25, 1.75, 2.5, 3.5, 5.0], np.float32)
    around = np.concatenate([ties, -ties, *(np.nextafter(ties, to, dtype="f4") for to in (0, 9))])
    powers = 6 * 2.0 ** np.arange(-126, 125, 5, dtype=np.float32)
    beside = [np.nextafter(powers, to, dtype="f4") for to in (0, np.inf)]
    tops = np.concatenate([6 * cases.float8_midpoints(E4M3.name), powers, *beside])
    for block, form in FORMATS if ALL or chip == "sm_90" else FORMATS[:1]:
        codes, scales = np.resize(around, (28, block)), np.zeros((len(tops), block), np.float32)
        codes[:, 0], scales[:, 0] = 6, tops  # with 6 the scale is 1
        weight = np.concatenate([codes, scales]).reshape(-1)
        x = np.resize(np.array([1, 1, -1], np.float32), (2, weight.size))
        with simulated.device(chip):
            check(x, weight, eps=0.0, **formatted(block, form))


@pytest.mark.parametrize("width", [4096, None])
@pytest.mark.parametrize("target", ["sm_90", "sm_100f", "sm_120f"])
def test_codes_of_any_float(target: str, width: int | None) -> None:
    """With each promise, and where single codes are chosen; UE8M0 scales of blocks.

    All that lies about a tie or a bound, every exponent, NaN, infinities and zeros.
    """
    promises = ((False, False), (True, False), (True, True))
    encoders = [partial(encode, dtype=FLOAT4, finite=f, in_range=r) for f, r in promises]
    encoders.append(lambda x: where(x < 2.0, encode(x, FLOAT4), 5))
    chip = targets.TARGETS[f"cuda-{target}"]
    function = compile_blocks(lambda amax: ue8m0(amax)[0], encoders, 32, width, chip)
    near = np.append(encodings.near(encodings.boundaries(FLOAT4), 4), np.float32(np.nan))
    assert near.size % 2, "of which each is to be in each place of an octet"
    values = np.concatenate([*[near] * 8, encodings.every_exponent(4)])
    x = np.resize(values, (-(-values.size // 4096), 4096))
    with simulated.device(target.removesuffix("f")):
        scales, *packed = simulated.run(function, chip.name, x)
    amax = encodings.largest(x, 32)
    assert_same_bytes(scales, encodings.ue8m0_codes(amax), "UE8M0")
    expected = encodings.codes(x, FLOAT4)
    for (finite, in_range), output in zip(promises, packed[:3], strict=True):
        kept = encodings.promised(x, FLOAT4, in_range) if finite else np.ones(x.shape, bool)
        assert kept.mean() > 0.25
        assert_same_bytes(unpacked(output)[kept], expected[kept], f"{finite=}, {in_range=}")
    with np.errstate(invalid="ignore"):
        expected[~(x < 2)] = 5
    assert_same_bytes(unpacked(packed[3]), expected, "chosen")


# -- rows, and their order ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "form"), [(48, FORMATS[0]), (16, FORMATS[0]), (4096, FORMATS[0]), (96, FORMATS[2])]
)
def test_any_number_of_rows(gpu: Simulator, width: int, form: tuple[int, str]) -> None:
    """Swizzled, so that padding is there at the ends of rows and of columns."""
    weight, options = cases.make_gamma(width, "bfloat16"), formatted(*form, swizzled=True)
    for m in (0, 1, 5, 127, 130):
        gpu.launches.clear()
        x = cases.normal(m, width)
        check(x, weight, **options)
        assert len(gpu.launches) == bool(m)
        size = fp4.swizzled_size(m, width // form[0])
        dtype = E4M3 if form[1] == "e4m3" else np.uint8
        y_fp4, scale = np.full((m, width // 2), 0xA5, np.uint8), np.full(size, 0xA5, np.uint8)
        given = {"y_fp4": y_fp4, "block_scale": scale.view(dtype)}
        results = irnorm.rmsnorm_fp4quant(x, weight, **given, target="cuda", **options)
        assert results[1] is given["block_scale"]
        expected = reference.rmsnorm_fp4quant(x, weight, **options)
        assert_same_bytes(y_fp4, expected[0])
        assert_same_bytes(given["block_scale"], expected[1], "scale, over other bytes")


def test_linear_scales_of_any_shape(gpu: Simulator) -> None:
    for width in (16, 64):
        weight = cases.make_gamma(width, "bfloat16")
        for shape in ((0,), (1,), (130,), (2, 3), ()):
            check(cases.normal(*shape, width), weight)


def test_a_row_does_not_depend_on_its_batch(gpu: Simulator) -> None:
    for width in (16, 64):
        x, _ = special_blocks(width, "bfloat16", 16)
        weight = cases.make_gamma(width, "bfloat16")
        y_fp4, scale = irnorm.rmsnorm_fp4quant(x, weight, target="cuda")
        for row in (0, 5, len(x) - 1):
            alone = irnorm.rmsnorm_fp4quant(x[row : row + 1], weight, target="cuda")
            assert_same_bytes(alone[0], y_fp4[row : row + 1])
            assert_same_bytes(alone[1], scale[row : row + 1])


# -- arrays on a device ---------------------------------------------------------------------------


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch, gpu: Simulator) -> Iterator[Memory]:
    """Numpy arrays with target="cuda" are taken to be on the GPU."""
    simulated.through_driver(monkeypatch)
    made = Memory()
    yield made
    made.free()


def check_on_device(
    memory: Memory, x: Array, weight: Array, y_fp4: Array, scale: Array, **options: Any
) -> None:
    """With these outputs, of which nothing around is written."""
    factor = memory.put(np.full(1, 100, np.float32))
    irnorm.rmsnorm_fp4quant(x, weight, y_fp4, scale, factor, target="cuda", **options)
    expected = reference.rmsnorm_fp4quant(x, weight, global_scale=100, **options)
    assert_same_bytes(np.ascontiguousarray(y_fp4), expected[0], "codes")
    assert_same_bytes(np.ascontiguousarray(scale), expected[1], "scale")
    assert not memory.written(y_fp4, scale)


def test_any_alignment_and_stride(gpu: Simulator, memory: Memory) -> None:
    """The kernel for a width is taken where it can be, and only there."""
    values, weights = cases.normal(5, 64), cases.make_gamma(64, "bfloat16")
    places = [(name, offset, 0) for name in ("x", "weight", "y", "scale") for offset in (1, 4, 8)]
    places += [(name, 0, pad) for name in ("x", "y", "scale") for pad in (1, 4, 8)]
    for name, offset, pad in (("x", 0, 0), *places):
        at: dict[str, tuple[int, ...]] = {name: (offset, pad)}
        x = memory.put(values, *at.get("x", ()))
        weight = memory.put(weights, *at.get("weight", ()))
        y_fp4 = memory.make((5, 32), np.uint8, *at.get("y", ()))
        scale = memory.make((5, 4), E4M3, *at.get("scale", ()))
        check_on_device(memory, x, weight, y_fp4, scale)
        aligned = name == "scale" or (offset % 8 == 0 and pad % 8 == 0)
        kernel = gpu.launches[-1].kernel.rpartition("_n")[2]
        assert kernel == ("64" if aligned else "any"), (name, offset, pad)


@pytest.mark.parametrize(("block", "form"), FORMATS)
def test_swizzled_scales_anywhere(memory: Memory, block: int, form: str) -> None:
    x, weight = (
        memory.put(cases.normal(130, 96), 3, 5),
        memory.put(cases.make_gamma(96, "bfloat16")),
    )
    dtype = E4M3 if form == "e4m3" else np.uint8
    scale = memory.make((fp4.swizzled_size(130, 96 // block),), dtype, 1)
    y_fp4 = memory.make((130, 48), np.uint8, 2, 3)
    check_on_device(memory, x, weight, y_fp4, scale, **formatted(block, form, swizzled=True))


def test_torch_tensors(gpu: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    stream = SimpleNamespace(cuda_stream=0)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda index: stream)
    memory, tensor = Memory(), partial(simulated.tensor, index=0)
    values, weights = cases.normal(5, 96), cases.make_gamma(96, "bfloat16")
    x, weight = memory.put(values), memory.put(weights)
    factor = tensor(memory.put(np.full(1, 7, np.float32)))
    for swizzled, (block, form) in itertools.product((False, True), (FORMATS[0], FORMATS[2])):
        options = formatted(block, form, swizzled)
        expected = reference.rmsnorm_fp4quant(values, weights, global_scale=7, **options)
        names = ("float8_e4m3fn", "uint8") if form == "e4m3" else ("uint8", "float8_e8m0fnu")
        for name, codes in zip(names, ("uint8", "float4_e2m1fn_x2"), strict=True):
            y_fp4 = memory.make((5, 48), np.uint8)
            scale = memory.make(expected[1].shape, np.uint8)
            given = [tensor(y_fp4).view(getattr(torch, codes))]
            given.append(tensor(scale).view(getattr(torch, name)))
            found = irnorm.rmsnorm_fp4quant(tensor(x), tensor(weight), *given, factor, **options)
            assert found[0] is given[0]
            assert found[1] is given[1]
            assert_same_bytes(y_fp4, expected[0])
            assert_same_bytes(scale, expected[1].view(np.uint8))
            assert not memory.written(y_fp4, scale)
    assert gpu.launches
    memory.free()


def on_device(array: Array) -> Any:
    return iree.asdevicearray(sessions.gpu_device("cuda", 0), array)


@pytest.mark.parametrize(("width", "swizzled"), [(48, False), (64, True), (48, True)])
def test_iree_arrays(gpu: Simulator, width: int, swizzled: bool) -> None:
    """Without padding, and with it."""
    values, weights = cases.normal(128, width), cases.make_gamma(width, "float32")
    x, weight, factor = map(on_device, (values.astype("f4"), weights, np.full(1, 7, np.float32)))
    options = formatted(*FORMATS[0], swizzled)
    results = irnorm.rmsnorm_fp4quant(x, weight, global_scale=factor, **options)
    expected = reference.rmsnorm_fp4quant(x.to_host(), weights, global_scale=7, **options)
    for result, right in zip(results, expected, strict=True):
        assert isinstance(result, iree.DeviceArray)
        assert_same_bytes(result.to_host(), right)


def test_a_global_scale_that_is_a_number_goes_where_the_arrays_are(gpu: Simulator) -> None:
    x, weight = cases.normal(5, 64, dtype="float32"), cases.make_gamma(64, "float32")
    for factor in (None, 7.0):
        results = irnorm.rmsnorm_fp4quant(on_device(x), on_device(weight), global_scale=factor)
        expected = reference.rmsnorm_fp4quant(x, weight, global_scale=factor)
        for result, right in zip(results, expected, strict=True):
            assert_same_bytes(result.to_host(), right)


def test_a_global_scale_elsewhere_is_refused(gpu: Simulator) -> None:
    factor = on_device(np.ones(1, np.float32))
    x, weight = cases.normal(5, 48), cases.make_gamma(48, "bfloat16")
    with pytest.raises(ArgumentError, match=r"global_scale is on iree:\d+, input on cpu"):
        irnorm.rmsnorm_fp4quant(x, weight, global_scale=factor, target="cuda")
