"""The stand-in for libcuda: as the driver API by ctypes, and under the unmodified IREE runtime."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np
import pytest
from iree.compiler.tools.binaries import find_tool

from tests.compiled import run_python
from tests.kernels import HEADER, NUMBER, text
from tools.simulator import driver, faults

ADD_ONE = f"{NUMBER} add.u64 %d29, %d0, %d31; ld.global.u32 %r10, [%d29];"
ADD_ONE += "add.u32 %r10, %r10, %r1; st.global.u32 [%d29], %r10;"

INVALID_VALUE, INVALID_CONTEXT, NO_BINARY, INVALID_PTX, UNSUPPORTED_PTX = 1, 201, 209, 218, 222
NOT_FOUND, LAUNCH_FAILED, NOT_SUPPORTED = 500, 719, 801
CAPTURE_UNSUPPORTED, CAPTURE_INVALIDATED, CAPTURE_IMPLICIT = 900, 901, 906


@pytest.fixture
def stand_in() -> Iterator[driver.Driver]:
    try:
        installed = driver.install(driver.Device(capability=(10, 0)))
    except driver.NoCompiler as error:
        pytest.skip(str(error))
    installed.launches.clear()
    installed.fault = None
    yield installed
    installed.configure(driver.Device(devices=0))  # other tests are to find no GPU


class Cuda:
    """The driver API; calls that fail raise, unless the result is asked for."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self.library = library

    def result(self, name: str, *arguments: Any) -> int:
        converted = [ctypes.c_uint64(a) if isinstance(a, int) else a for a in arguments]
        return int(getattr(self.library, name)(*converted))

    def __call__(self, name: str, *arguments: Any) -> None:
        result = self.result(name, *arguments)
        assert result == 0, f"{name}: {self.name(result)}"

    def made(self, name: str, *arguments: Any) -> int:
        """The handle or address that a call gives first."""
        handle = ctypes.c_uint64()
        self(name, ctypes.byref(handle), *arguments)
        return handle.value

    def name(self, result: int) -> str:
        found = ctypes.c_char_p()
        assert self.library.cuGetErrorName(result, ctypes.byref(found)) == 0
        return (found.value or b"").decode()

    def function(self, body: str = ADD_ONE, parameters: str = "u64 u32") -> int:
        module = self.made("cuModuleLoadData", text(body, parameters).encode())
        return self.made("cuModuleGetFunction", module, b"k")

    def launch(self, function: int, stream: int, *arguments: Any, block: int = 32) -> int:
        pointers = (ctypes.c_void_p * len(arguments))(*[ctypes.addressof(a) for a in arguments])
        extents = [ctypes.c_uint(v) for v in (1, 1, 1, block, 1, 1, 0)]
        return self.result("cuLaunchKernel", function, *extents, stream, pointers, None)


@pytest.fixture
def cuda(stand_in: driver.Driver) -> Iterator[Cuda]:
    cuda = Cuda(ctypes.CDLL("libcuda.so.1"))
    cuda("cuInit", 0)
    context = cuda.made("cuDevicePrimaryCtxRetain", 0)
    cuda("cuCtxPushCurrent_v2", context)
    yield cuda
    cuda("cuCtxPopCurrent_v2", None)


@pytest.fixture
def memory(cuda: Cuda) -> Iterator[np.ndarray]:
    """32 words of device memory, as an array: the address is the same."""
    address = cuda.made("cuMemAlloc_v2", 128)
    values = np.frombuffer((ctypes.c_char * 128).from_address(address), np.uint32)
    assert (values == 0xFFFFFFFF).all()
    cuda("cuMemsetD32Async", address, 0, 32, 0)
    yield values
    cuda("cuMemFree_v2", address)


def add(values: np.ndarray, number: int) -> tuple[Any, Any]:
    return ctypes.c_uint64(values.ctypes.data), ctypes.c_uint32(number)


# The driver API.


@pytest.mark.parametrize("name", ["libcuda.so", "libcuda.so.1"])
def test_both_names_give_the_same_library(stand_in: driver.Driver, name: str) -> None:
    other = ctypes.CDLL(name)
    address = ctypes.cast(other.cuInit, ctypes.c_void_p).value
    assert address == ctypes.cast(stand_in.library.cuInit, ctypes.c_void_p).value


def test_devices_say_what_they_are_told(stand_in: driver.Driver, cuda: Cuda) -> None:
    stand_in.configure(driver.Device(capability=(12, 1), devices=3, name="Other", cuda=(12, 8)))
    count, value, name = ctypes.c_int(), ctypes.c_int(), ctypes.create_string_buffer(64)
    cuda("cuDeviceGetCount", ctypes.byref(count))
    assert count.value == 3
    found = []
    for attribute in (75, 76, 10):
        cuda("cuDeviceGetAttribute", ctypes.byref(value), attribute, 2)
        found.append(value.value)
    assert found == [12, 1, 32]
    assert cuda.result("cuDeviceGetAttribute", ctypes.byref(value), 75, 3) == 101
    assert cuda.result("cuDeviceGetAttribute", ctypes.byref(value), 9999, 0) == INVALID_VALUE
    cuda("cuDeviceGetName", name, 64, 0)
    assert name.value == b"Other"
    cuda("cuDriverGetVersion", ctypes.byref(value))
    assert value.value == 12080


def test_entry_points_by_name(cuda: Cuda) -> None:
    def found(name: str, version: int = 11030) -> int | None:
        pointer = ctypes.c_void_p()
        result = cuda.result("cuGetProcAddress", name.encode(), ctypes.byref(pointer), version, 0)
        assert result == (0 if pointer.value else NOT_FOUND)
        return pointer.value

    def exported(name: str) -> int | None:
        return ctypes.cast(getattr(cuda.library, name), ctypes.c_void_p).value

    assert found("cuMemAlloc") == exported("cuMemAlloc_v2")
    assert found("cuInit") == exported("cuInit")
    assert found("cuGetProcAddress") == exported("cuGetProcAddress")
    assert found("cuGetProcAddress", 12000) == exported("cuGetProcAddress_v2")
    assert found("cuGraphInstantiate", 12000) == exported("cuGraphInstantiateWithFlags")
    assert found("cuFrobnicate") is None
    assert found("malloc") is None
    assert cuda.result("cuMemPoolCreate") == NOT_SUPPORTED


def test_a_context_is_needed(cuda: Cuda) -> None:
    """By every thread: another one's is of no use."""
    allocate = partial(cuda.result, "cuMemAlloc_v2", ctypes.byref(ctypes.c_uint64()), 16)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(allocate).result() == INVALID_CONTEXT


def test_launches_are_recorded(stand_in: driver.Driver, cuda: Cuda, memory: np.ndarray) -> None:
    stream = cuda.made("cuStreamCreate", 1)
    assert cuda.launch(cuda.function(), stream, *add(memory, 5)) == 0
    cuda("cuStreamSynchronize", stream)
    assert (memory == 5).all()
    (launch,) = stand_in.launches
    assert (launch.kernel, launch.grid, launch.block) == ("k", (1, 1, 1), (32, 1, 1))
    assert (launch.shared_bytes, launch.stream, launch.device) == (0, stream, 0)
    assert launch.counts is not None
    assert launch.counts.executed["st.global.u32"] == 32
    host = np.empty(32, np.uint32)
    cuda("cuMemcpyDtoH_v2", host.ctypes.data, memory.ctypes.data, 128)
    assert (host == 5).all()
    cuda("cuStreamDestroy_v2", stream)


def test_a_fault_is_an_error_and_not_the_end(
    stand_in: driver.Driver, cuda: Cuda, memory: np.ndarray, capfd: pytest.CaptureFixture[str]
) -> None:
    function = cuda.function()
    assert cuda.launch(function, 0, *add(memory, 1), block=64) == LAUNCH_FAILED
    assert "OutOfBounds: line" in capfd.readouterr().err
    assert stand_in.launches[-1].counts is None
    with pytest.raises(faults.OutOfBounds, match=r"thread \(32, 0, 0\)"):
        stand_in.raise_fault()
    stand_in.raise_fault()
    assert cuda.launch(function, 0, *add(memory, 1), block=2048) == INVALID_VALUE
    before = memory.copy()
    assert cuda.launch(function, 0, *add(memory, 1)) == 0
    assert (memory == before + 1).all()


@pytest.mark.parametrize(
    ("target", "capability", "accepted"),
    [
        ("sm_80", (10, 0), True),
        ("sm_100", (10, 3), True),
        ("sm_100a", (10, 0), True),
        ("sm_100a", (10, 3), False),
        ("sm_100f", (10, 3), True),
        ("sm_100f", (10, 1), False),
        ("sm_101f", (10, 1), True),
        ("sm_101f", (10, 3), False),
        ("sm_100f", (12, 0), False),
        ("sm_90", (8, 9), False),
    ],
)
def test_modules_for_other_devices(
    stand_in: driver.Driver, cuda: Cuda, target: str, capability: tuple[int, int], accepted: bool
) -> None:
    stand_in.configure(driver.Device(capability=capability))
    image = text("").replace("sm_100a", target).encode()
    module = ctypes.c_uint64()
    result = cuda.result("cuModuleLoadData", ctypes.byref(module), image)
    assert result == (0 if accepted else NO_BINARY)


def test_modules_that_are_too_new_or_wrong(cuda: Cuda) -> None:
    module, log = ctypes.c_uint64(), ctypes.create_string_buffer(256)
    options = (ctypes.c_int * 2)(5, 6)
    values = (ctypes.c_void_p * 2)(ctypes.addressof(log), 256)

    def load(image: str) -> int:
        return cuda.result(
            "cuModuleLoadDataEx", ctypes.byref(module), image.encode(), 2, options, values
        )

    assert load(text("").replace(".version 8.6", ".version 99.0")) == UNSUPPORTED_PTX
    assert load(f"{HEADER}nonsense") == INVALID_PTX
    assert b"line 4: unknown directive: nonsense" in log.value
    assert load(text("")) == 0
    function = ctypes.c_uint64()
    found = cuda.result("cuModuleGetFunction", ctypes.byref(function), module.value, b"other")
    assert found == NOT_FOUND


def test_functions_tell_their_needs(cuda: Cuda) -> None:
    shared = ".shared .align 16 .b8 one[4096];"
    image = text("", outside=shared, limits=".maxntid 256, 1, 1").encode()
    function = cuda.made("cuModuleGetFunction", cuda.made("cuModuleLoadData", image), b"k")
    value = ctypes.c_int()
    found = []
    for attribute in (0, 1, 8):
        cuda("cuFuncGetAttribute", ctypes.byref(value), attribute, function)
        found.append(value.value)
    assert found == [256, 4096, 45056]
    assert cuda.result("cuFuncSetAttribute", function, 8, 300_000) == INVALID_VALUE
    cuda("cuFuncSetAttribute", function, 8, 100_000)
    occupancy = "cuOccupancyMaxActiveBlocksPerMultiprocessor"
    cuda(occupancy, ctypes.byref(value), function, 256, 0)
    assert value.value == 8
    cuda(occupancy, ctypes.byref(value), function, 256, 100_000)
    assert value.value == 2


def test_time_goes_on(cuda: Cuda) -> None:
    start, end = (cuda.made("cuEventCreate", 0) for _ in range(2))
    elapsed = ctypes.c_float(-1)
    assert cuda.result("cuEventElapsedTime", ctypes.byref(elapsed), start, end) == 400
    for event in (start, end):
        cuda("cuEventRecord", event, 0)
    cuda("cuEventSynchronize", end)
    cuda("cuEventElapsedTime", ctypes.byref(elapsed), start, end)
    assert 0 < elapsed.value < 1000


def test_host_functions_run_in_order(cuda: Cuda) -> None:
    calls: list[int] = []
    function = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(lambda data: calls.append(data or 0))
    for number in range(20):
        cuda("cuLaunchHostFunc", 0, function, number)
    cuda("cuCtxSynchronize")
    assert calls == list(range(20))


# Capture.


def test_a_captured_graph_replays(stand_in: driver.Driver, cuda: Cuda, memory: np.ndarray) -> None:
    stream, function = cuda.made("cuStreamCreate", 1), cuda.function()
    arguments = add(memory, 3)
    cuda("cuStreamBeginCapture_v2", stream, 0)
    cuda("cuMemsetD32Async", memory.ctypes.data, 100, 32, stream)
    for _ in range(2):
        assert cuda.launch(function, stream, *arguments) == 0
    arguments[1].value = 1000  # arguments are those of the capture
    graph = ctypes.c_uint64()
    cuda("cuStreamEndCapture", stream, ctypes.byref(graph))
    assert not stand_in.launches
    assert (memory == 0).all()
    executable = cuda.made("cuGraphInstantiateWithFlags", graph, 0)
    cuda("cuGraphDestroy", graph)
    for replay in range(1, 4):
        cuda("cuGraphLaunch", executable, stream)
        assert (memory == 106).all()
        assert len(stand_in.launches) == 2 * replay
    cuda("cuGraphExecDestroy", executable)
    cuda("cuStreamDestroy_v2", stream)


@pytest.mark.parametrize(
    ("mode", "blocking", "call", "expected"),
    [
        (0, 0, "cuMemAlloc_v2", CAPTURE_UNSUPPORTED),
        (1, 0, "cuMemAlloc_v2", CAPTURE_UNSUPPORTED),
        (2, 0, "cuMemAlloc_v2", 0),
        (0, 0, "cuCtxSynchronize", CAPTURE_UNSUPPORTED),
        (2, 0, "cuCtxSynchronize", CAPTURE_UNSUPPORTED),
        (0, 0, "cuStreamSynchronize", CAPTURE_UNSUPPORTED),
        (0, 0, "legacy", 0),
        (0, 1, "legacy", CAPTURE_IMPLICIT),
        (0, 0, "cuModuleLoadData", CAPTURE_UNSUPPORTED),
    ],
)
def test_what_a_capture_forbids(
    cuda: Cuda, memory: np.ndarray, mode: int, blocking: int, call: str, expected: int
) -> None:
    stream = cuda.made("cuStreamCreate", 1 - blocking)
    handle, graph = ctypes.c_uint64(), ctypes.c_uint64(1)
    cuda("cuStreamBeginCapture_v2", stream, mode)
    arguments: dict[str, tuple[Any, ...]] = {
        "cuMemAlloc_v2": (ctypes.byref(handle), 16),
        "cuModuleLoadData": (ctypes.byref(handle), text("").encode()),
        "cuStreamSynchronize": (stream,),
        "legacy": (memory.ctypes.data, 1, 32, 0),
    }
    name = "cuMemsetD32Async" if call == "legacy" else call
    assert cuda.result(name, *arguments.get(call, ())) == expected
    ended = cuda.result("cuStreamEndCapture", stream, ctypes.byref(graph))
    assert ended == (CAPTURE_INVALIDATED if expected else 0)
    assert bool(graph.value) == (not expected)
    if call == "cuMemAlloc_v2" and not expected:
        cuda("cuMemFree_v2", handle)
    cuda("cuStreamDestroy_v2", stream)


@pytest.mark.parametrize(("mode", "expected"), [(0, CAPTURE_UNSUPPORTED), (2, 0)])
def test_a_thread_may_relax_what_a_capture_forbids(cuda: Cuda, mode: int, expected: int) -> None:
    stream, handle, graph = cuda.made("cuStreamCreate", 1), ctypes.c_uint64(), ctypes.c_uint64()
    cuda("cuStreamBeginCapture_v2", stream, 0)
    own = ctypes.c_int(mode)
    cuda("cuThreadExchangeStreamCaptureMode", ctypes.byref(own))
    assert own.value == 0
    image = text("").encode()
    assert cuda.result("cuModuleLoadData", ctypes.byref(handle), image) == expected
    cuda("cuThreadExchangeStreamCaptureMode", ctypes.byref(own))
    assert own.value == mode
    ended = cuda.result("cuStreamEndCapture", stream, ctypes.byref(graph))
    assert ended == (CAPTURE_INVALIDATED if expected else 0)
    cuda("cuStreamDestroy_v2", stream)


# IREE.

MODULE = """
#target = #hal.executable.target<"cuda", "cuda-nvptx-fb", {iree_codegen.target_info =
  #iree_gpu.target<arch = "sm_90", features = "+ptx81", wgp = <
    compute = fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8,
    subgroup = shuffle|arithmetic, dot = none, mma = [], subgroup_size_choices = [32],
    max_workgroup_sizes = [1024, 1024, 64], max_thread_count_per_workgroup = 1024,
    max_workgroup_memory_bytes = 166912, max_workgroup_counts = [2147483647, 65535, 65535]>>}>
#device = #hal.device.target<"cuda", [#target]> : !hal.device
module @rows attributes {hal.device.targets = [#device]} {
  func.func @squares(%x: tensor<?x256xf32>) -> tensor<?xf32> {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0.0 : f32
    %m = tensor.dim %x, %c0 : tensor<?x256xf32>
    %empty = tensor.empty(%m) : tensor<?xf32>
    %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
    %sums = linalg.generic {
        indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
        iterator_types = ["parallel", "reduction"]}
        ins(%x : tensor<?x256xf32>) outs(%start : tensor<?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %square = arith.mulf %a, %a : f32
        %sum = arith.addf %square, %b : f32
        linalg.yield %sum : f32
    } -> tensor<?xf32>
    return %sums : tensor<?xf32>
  }
}
"""


@cache
def compiled() -> bytes:
    command = [find_tool("iree-compile"), "-", "--iree-opt-level=O2"]
    done = subprocess.run(command, input=MODULE.encode(), capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()[:2000]
    return done.stdout


class Squares:
    """The compiled function, on a device of IREE's "cuda" driver."""

    def __init__(self) -> None:
        self.device = iree.get_driver("cuda").create_default_device()
        instance = iree.VmInstance()
        self.module = iree.VmModule.copy_buffer(instance, compiled())
        hal = iree.create_hal_module(instance, self.device)
        self.context = iree.VmContext(instance, [hal, self.module])

    def __call__(self, x: np.ndarray) -> np.ndarray:
        arguments, results = iree.VmVariantList(1), iree.VmVariantList(1)
        arguments.push_ref(iree.asdevicearray(self.device, x)._buffer_view)
        self.context.invoke(self.module.lookup_function("squares"), arguments, results)
        view = results.get_as_object(0, iree.HalBufferView)
        return iree.DeviceArray(self.device, view).to_host()


def test_iree_runs_a_compiled_module(stand_in: driver.Driver) -> None:
    x = np.random.default_rng(1).standard_normal((37, 256)).astype(np.float32)
    x[3] *= np.float32(1e-21)  # squares that are subnormal
    squares = Squares()
    for rows in (37, 5):
        stand_in.launches.clear()
        found = squares(x[:rows])
        expected = (x[:rows].astype(np.float64) ** 2).sum(axis=1)
        np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-44)
        assert found[3] > 0
        (launch,) = stand_in.launches
        assert "squares" in launch.kernel
        assert launch.counts is not None
        assert not launch.counts.approximate


def test_iree_tells_of_a_fault(stand_in: driver.Driver) -> None:
    """In a process of its own that just stops: IREE may crash freeing a device that failed."""
    output = run_python(
        """
        import os, numpy
        from tests.test_simulator_driver import Squares
        from tools.simulator import driver, faults

        def fails(*_, **__):
            raise faults.SharedRace("planted")

        installed = driver.install()
        squares, x = Squares(), numpy.ones((8, 256), numpy.float32)
        launch, driver.machine.launch = driver.machine.launch, fails
        try:
            squares(x)
        except RuntimeError as error:
            print("CUDA_ERROR_LAUNCH_FAILED" in str(error))
        driver.machine.launch = launch
        try:
            installed.raise_fault()
        except faults.SharedRace as error:
            print(error)
        print((Squares()(x) == 256).all(), flush=True)
        os._exit(0)
        """
    )
    assert output.split() == ["True", "planted", "True"]


def test_iree_refuses_an_older_device(stand_in: driver.Driver) -> None:
    stand_in.configure(driver.Device(capability=(8, 9)))
    with pytest.raises(Exception, match="NO_BINARY_FOR_GPU"):
        Squares()


def test_a_tool_in_a_process_of_its_own(stand_in: driver.Driver, tmp_path: Path) -> None:
    """All that IREE asks for at its start and end is there, with the callbacks gone at exit."""
    module = tmp_path / "module.vmfb"
    module.write_bytes(compiled())
    output = run_python(
        """
        import os, numpy, iree.runtime as iree
        from tools.simulator import driver
        driver.install(driver.Device(devices=2))
        assert len(iree.get_driver("cuda").query_available_devices()) == 2
        module = iree.load_vm_flatbuffer_file(os.environ["MODULE"], driver="cuda")
        print(module.squares(numpy.ones((2, 256), numpy.float32)).to_host())
        """,
        MODULE=str(module),
    )
    assert output.split() == ["[256.", "256.]"]


def test_without_a_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "_installed", None)
    monkeypatch.setattr(driver.shutil, "which", lambda name: None)
    with pytest.raises(driver.NoCompiler, match="C compiler"):
        driver.install()
