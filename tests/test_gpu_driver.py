"""Kernels launched by the driver, as for torch tensors on a GPU: where arrays lie, streams, graphs.

Memory of the simulated GPU is memory of this process, so that numpy arrays stand for tensors.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import SimpleNamespace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import arrays, reference
from irnorm.driver import Driver, driver
from irnorm.errors import ArgumentError
from tests import cases, simulated
from tests.checks import assert_same_bytes
from tests.simulated import ALL, Memory
from tools.simulator.driver import Driver as Simulator

Array = npt.NDArray[Any]

FN = np.dtype("float8_e4m3fn")
BOTH = (64, 97)  # a kernel of its own width, and the one for any


@pytest.fixture
def simulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """Two GPUs; numpy arrays with target="cuda:0" or "cuda:1" are taken to be on them."""
    simulated.through_driver(monkeypatch)
    with simulated.device("sm_90", devices=2) as installed:
        yield installed


@pytest.fixture
def memory(simulator: Simulator) -> Iterator[Memory]:
    made = Memory()
    yield made
    made.free()


def launched(simulator: Simulator) -> str:
    """The width that the last launch's kernel is for."""
    return simulator.launches[-1].kernel.rpartition("_n")[2]


def call(memory: Memory, x: Array, gamma: Array, **options: Any) -> tuple[Array, Array]:
    """The operation, with outputs on the device."""
    output = options.pop("output", None)
    output = memory.make(x.shape, FN) if output is None else output
    scale = memory.make((*x.shape[:-1], 1), np.float32)
    irnorm.rms_norm_fused_fp8(
        x, gamma, output=output, scale_output=scale, target=f"cuda:{memory.index}", **options
    )
    return output, scale


def check(memory: Memory, results: tuple[Array, Array], x: Array, gamma: Array) -> None:
    """The results are the reference's, and nothing around them was written."""
    expected = reference.rms_norm_fused_fp8(np.ascontiguousarray(x), np.ascontiguousarray(gamma))
    assert_same_bytes(results[0], expected[0], "codes")
    assert_same_bytes(results[1], expected[1], "scale")
    assert not memory.written(*results)


# -- where arrays lie -----------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES if ALL else ("float32", "bfloat16"))
def test_any_alignment_and_stride(simulator: Simulator, memory: Memory, dtype: str) -> None:
    """The kernel for a width is taken where it can be, and only there."""
    values, weights = cases.normal(5, 64, dtype=dtype), cases.make_gamma(64, dtype)
    octet = 4 if dtype == "float32" else 8  # elements of an access, which x and gamma begin at
    for name, multiple in (("x", octet), ("gamma", octet), ("output", 8)):
        for offset in range(9) if ALL else (0, 1, 2, 4, 8):
            at = {"x": 0, "gamma": 0, "output": 0, name: offset}
            x, gamma = memory.put(values, at["x"]), memory.put(weights, at["gamma"])
            results = call(memory, x, gamma, output=memory.make((5, 64), FN, at["output"]))
            assert launched(simulator) == ("64" if offset % multiple == 0 else "any"), (
                name,
                offset,
            )
            check(memory, results, x, gamma)
    for name in ("x", "output"):
        for pad in (*range(1, 9), 64) if ALL else (1, 4, 8):
            at = {"x": 0, "output": 0, name: pad}
            x, gamma = memory.put(values, pad=at["x"]), memory.put(weights)
            results = call(memory, x, gamma, output=memory.make((5, 64), FN, pad=at["output"]))
            assert launched(simulator) == ("64" if pad % 8 == 0 else "any"), (name, pad)
            check(memory, results, x, gamma)


@pytest.mark.parametrize("width", [97, 1001, 4096, 16384, 20000])
def test_every_width_anywhere(memory: Memory, width: int) -> None:
    random = np.random.default_rng(width)
    values, weights = cases.normal(3, width), cases.make_gamma(width, "float32")
    for _ in range(6):
        offsets, pads = random.integers(0, 8, 3).tolist(), random.integers(0, 8, 2).tolist()
        x = memory.put(values, offsets[0], pads[0])
        gamma = memory.put(weights, offsets[1])
        output = memory.make((3, width), FN, offsets[2], pads[1])
        check(memory, call(memory, x, gamma, output=output), x, gamma)
    x, gamma = memory.put(values), memory.put(weights)
    check(memory, call(memory, x, gamma), x, gamma)


def test_strided_and_misaligned_scales(memory: Memory) -> None:
    for width in BOTH:
        x, gamma = (
            memory.put(cases.normal(5, width)),
            memory.put(cases.make_gamma(width, "float32")),
        )
        output, scale = memory.make((5, width), FN), memory.make((5, 1), np.float16, 1, pad=6)
        options = {"output": output, "scale_output": scale, "scales_dtype": "float16"}
        irnorm.rms_norm_fused_fp8(x, gamma, target="cuda:0", **options)
        expected = reference.rms_norm_fused_fp8(x, gamma, scales_dtype="float16")
        assert_same_bytes(output, expected[0])
        assert_same_bytes(np.ascontiguousarray(scale), expected[1])
        assert not memory.written(output, scale)


def test_rows_that_lie_in_one_another(memory: Memory) -> None:
    """Inputs may overlap: a window that moves by eight elements, and one row for all."""
    line, gamma = memory.put(cases.normal(256)), memory.put(cases.make_gamma(64, "bfloat16"))
    for stride in (8, 3, 0):
        x = np.lib.stride_tricks.as_strided(line, (5, 64), (2 * stride, 2), writeable=False)
        check(memory, call(memory, x, gamma), x, gamma)


def test_overlapping_outputs_are_refused(simulator: Simulator, memory: Memory) -> None:
    x, gamma = memory.put(cases.normal(5, 64)), memory.put(cases.make_gamma(64, "bfloat16"))
    before = x.copy()
    inside = x.view(np.uint8)[:, :64].view(FN)
    with pytest.raises(ArgumentError, match="output shares memory with x"):
        call(memory, x, gamma, output=inside)
    output = memory.make((5, 64), FN)
    scale = output.reshape(-1)[:20].view(np.float32).reshape(5, 1)
    with pytest.raises(ArgumentError, match="scale_output shares memory with output"):
        irnorm.rms_norm_fused_fp8(x, gamma, output=output, scale_output=scale, target="cuda:0")
    assert not simulator.launches
    assert_same_bytes(x, before)


def test_addresses_that_are_used_again(simulator: Simulator, memory: Memory) -> None:
    for width in BOTH:
        x, gamma = (
            memory.put(cases.normal(3, width)),
            memory.put(cases.make_gamma(width, "float32")),
        )
        results = call(memory, x, gamma)
        for seed in range(1, 4):
            x[...] = cases.normal(3, width, seed=seed)
            irnorm.rms_norm_fused_fp8(
                x, gamma, output=results[0], scale_output=results[1], target="cuda:0"
            )
            check(memory, results, x, gamma)


def test_no_rows(simulator: Simulator, memory: Memory) -> None:
    gamma = memory.put(cases.make_gamma(64, "bfloat16"))
    results = irnorm.rms_norm_fused_fp8(np.empty((0, 64), gamma.dtype), gamma, target="cuda:0")
    assert [r.shape for r in results] == [(0, 64), (0, 1)]
    assert not simulator.launches


# -- Q and K of a fused projection ----------------------------------------------------------------


def projection(
    memory: Memory, m: int, before: int, widths: tuple[int, int], dtype: str = "bfloat16"
) -> tuple[Array, Array, Array, list[Array]]:
    """Rows with Q and K in them, from that column on; Q, K, and weights of both."""
    ends = np.cumsum((before, *widths))
    row = memory.put(cases.normal(m, int(ends[-1]) + 7, dtype=dtype))
    q, k = (row[:, start:end] for start, end in itertools.pairwise(ends))
    gammas = [memory.put(cases.make_gamma(n, "float32"), before % 5) for n in widths]
    return row, q, k, gammas


@pytest.mark.parametrize("before", [0, 1, 3, 8])
def test_slices_of_a_fused_projection(memory: Memory, before: int) -> None:
    for widths in ((64, 32), (129, 1), (4096, 512)):
        _, q, k, gammas = projection(memory, 5, before, widths)
        qk_var = memory.make((5, 2), np.float32, before % 3, pad=before % 2)
        irnorm.row_mean_of_squares_qk(q, k, qk_var=qk_var, target="cuda:0")
        expected = reference.row_mean_of_squares_qk(q, k)
        assert_same_bytes(np.ascontiguousarray(qk_var), expected, "qk_var")
        assert not memory.written(qk_var)

        results = [memory.make(q.shape, np.float16, 1, pad=before), memory.make(k.shape, "f2")]
        outputs = dict(zip(("q_out", "k_out"), results, strict=True))
        options = {"out_dtype": "float16", "target": "cuda:0"}
        irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas, **outputs, **options)
        expected = reference.apply_qk_rms_norm(q, k, qk_var, *gammas, out_dtype="float16")
        for result, right in zip(results, expected, strict=True):
            assert_same_bytes(np.ascontiguousarray(result), right)
        assert not memory.written(*results)


@pytest.mark.parametrize("m", [64, 5])
def test_in_place_of_a_fused_projection(memory: Memory, m: int) -> None:
    """With blocks of threads that all have a row, or not."""
    for before in (1, 8):
        row, q, k, gammas = projection(memory, m, before, (4096, 512))
        inside = slice(before, before + 4096 + 512)
        qk_var = memory.put(reference.row_mean_of_squares_qk(q, k))
        expected, around = reference.apply_qk_rms_norm(q, k, qk_var, *gammas), row.copy()
        irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas, q_out=q, k_out=k, target="cuda:0")
        around[:, inside] = np.concatenate(expected, axis=1)
        assert_same_bytes(row, around)


# -- streams, graphs, devices, threads ------------------------------------------------------------


class Stream:
    """A stream of a device, which the calls of a test use."""

    def __init__(self, cuda: Driver, index: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cuda, self.index = cuda, index
        self.handle = self.made("cuStreamCreate", 1)
        self.graph = 0
        monkeypatch.setattr(arrays, "current_stream", lambda given: self.handle * (given == index))

    def call(self, name: str, *arguments: Any) -> None:
        with self.cuda.on(self.index):
            self.cuda.call(name, *arguments)

    def made(self, name: str, *arguments: Any) -> int:
        handle = ctypes.c_uint64()
        self.call(name, ctypes.byref(handle), *arguments)
        return handle.value

    def capture(self) -> None:
        """Keep what follows as a graph, until `replay`."""
        self.call("cuStreamBeginCapture_v2", ctypes.c_uint64(self.handle), 0)

    def replay(self) -> None:
        """Do what was captured."""
        handle = ctypes.c_uint64(self.handle)
        if not self.graph:
            captured = ctypes.c_uint64()
            self.call("cuStreamEndCapture", handle, ctypes.byref(captured))
            make = "cuGraphInstantiateWithFlags"
            self.graph = self.made(make, captured, ctypes.c_uint64(0))
        self.call("cuGraphLaunch", ctypes.c_uint64(self.graph), handle)


@pytest.mark.parametrize("index", [0, 1])
def test_the_given_stream_and_device(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, index: int
) -> None:
    memory, stream = Memory(index), Stream(driver("cuda"), index, monkeypatch)
    for width in BOTH:
        x, gamma = (
            memory.put(cases.normal(3, width)),
            memory.put(cases.make_gamma(width, "float32")),
        )
        check(memory, call(memory, x, gamma), x, gamma)
        assert simulator.launches[-1].stream == stream.handle
        assert simulator.launches[-1].device == index
    memory.free()


@pytest.mark.parametrize("width", BOTH)
def test_a_call_is_captured_and_replayed(
    simulator: Simulator, memory: Memory, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """And so waits for nothing, and allocates nothing: a capture forbids it."""
    stream = Stream(driver("cuda"), 0, monkeypatch)
    x, gamma = memory.put(cases.normal(3, width)), memory.put(cases.make_gamma(width, "float32"))
    output, scale = memory.make((3, width), FN), memory.make((3, 1), np.float32)
    options = {"output": output, "scale_output": scale, "target": "cuda:0"}
    irnorm.rms_norm_fused_fp8(x, gamma, compile_only=True, **options)

    stream.capture()
    irnorm.rms_norm_fused_fp8(x, gamma, **options)
    assert not simulator.launches
    assert not memory.written(scale)
    for seed in range(1, 4):
        x[...] = cases.normal(3, width, seed=seed)
        stream.replay()
        check(memory, (output, scale), x, gamma)


@pytest.mark.parametrize("width", BOTH)
def test_a_bound_call_takes_the_current_stream(
    simulator: Simulator, memory: Memory, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """That of each call, not of the binding; and not aligned arrays are fine."""
    before = Stream(driver("cuda"), 0, monkeypatch)
    x, gamma = memory.put(cases.normal(3, width), 1), memory.put(cases.make_gamma(width, "float32"))
    outputs = {"output": memory.make((3, width), FN), "scale_output": memory.make((3, 1), "f4")}
    bound_call = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma, **outputs, target="cuda:0")
    assert not simulator.launches
    for seed in range(2):
        stream = Stream(driver("cuda"), 0, monkeypatch)
        x[...] = cases.normal(3, width, seed=seed)
        check(memory, bound_call(), x, gamma)
        assert simulator.launches[-1].stream == stream.handle != before.handle


def test_a_capture_may_be_the_first_to_need_a_kernel(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Arrays that are not aligned take another kernel than compile_only has loaded."""
    stream, mode = Stream(driver("cuda"), 0, monkeypatch), ctypes.c_int()
    x, gamma = memory.put(cases.normal(3, 64), 1), memory.put(cases.make_gamma(64, "bfloat16"))
    irnorm.rms_norm_fused_fp8(x, gamma, target="cuda:0", compile_only=True)
    output, scale = memory.make((3, 64), FN), memory.make((3, 1), np.float32)
    stream.capture()
    irnorm.rms_norm_fused_fp8(x, gamma, output=output, scale_output=scale, target="cuda:0")
    stream.call("cuThreadExchangeStreamCaptureMode", ctypes.byref(mode))
    assert mode.value == 0, "the thread's mode is not what it was"
    stream.replay()
    check(memory, (output, scale), x, gamma)


def test_the_current_context_is_left_alone(memory: Memory) -> None:
    cuda, context = driver("cuda"), ctypes.c_void_p()
    x, gamma = memory.put(cases.normal(3, 64)), memory.put(cases.make_gamma(64, "bfloat16"))
    with cuda.on(1):
        cuda.call("cuCtxGetCurrent", ctypes.byref(context))
        before = context.value
        call(memory, x, gamma)
        cuda.call("cuCtxGetCurrent", ctypes.byref(context))
    assert context.value == before


def test_eight_python_threads_at_once(simulator: Simulator) -> None:
    def work(number: int) -> None:
        memory = Memory(number % 2)
        for width in (*BOTH, 96):
            x = memory.put(cases.normal(3, width, seed=number))
            gamma = memory.put(cases.make_gamma(width, "float32", seed=number))
            for _ in range(2):
                check(memory, call(memory, x, gamma), x, gamma)
        memory.free()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert {launch.device for launch in simulator.launches} == {0, 1}


def test_torch_tensors(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    tensor = partial(simulated.tensor, index=1)
    stream = SimpleNamespace(cuda_stream=0)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda index: stream if index == 1 else None)
    with simulated.device("sm_90", devices=2) as simulator:
        memory = Memory(1)
        for width in BOTH:
            x, gamma = (
                memory.put(cases.normal(3, width)),
                memory.put(cases.make_gamma(width, "bfloat16")),
            )
            output, scale = memory.make((3, width), FN), memory.make((3, 1), np.float32)
            results = {"output": tensor(output), "scale_output": tensor(scale)}
            assert irnorm.launch_path(tensor(x)) == "driver"
            found = irnorm.rms_norm_fused_fp8(tensor(x), tensor(gamma), **results)
            assert found[0] is results["output"]
            check(memory, (output, scale), x, gamma)
            assert simulator.launches[-1].device == 1
        with pytest.raises(ArgumentError, match="gamma is on cpu, x on cuda:1"):
            irnorm.rms_norm_fused_fp8(tensor(x), torch.ones(width, dtype=torch.bfloat16), **results)
        memory.free()
