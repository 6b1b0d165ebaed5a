"""A CUDA device through its driver alone: memory, a stream, events, graphs."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import byref, c_float, c_int, c_size_t, c_uint64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from irnorm.driver import Driver, driver
from irnorm.errors import TargetError

Bytes = np.ndarray[Any, Any]

_L2_SIZE, _PROCESSORS = 38, 16  # attributes of a CUDA device
_NON_BLOCKING, _RELAXED = 1, 2


@dataclass(frozen=True)
class Settings:
    """What every process of a run is told.

    Attributes
    ----------
    bundle : folder.
    device : `cuda:0`.
    simulate : chip that the stand-in driver is to be, if it is to be.
    quick : whether to do less.
    """

    bundle: Path
    device: str
    simulate: str = ""
    quick: bool = False

    def enter(self) -> None:
        """Make this process use the bundle, and the stand-in driver if so asked."""
        os.environ["IRNORM_PATH"] = str(self.bundle)
        os.environ["IRNORM_JIT"] = "0"
        # Nothing is to come from a cache; asking for its place would need platformdirs.
        os.environ["IRNORM_CACHE_DIR"] = str(Path(tempfile.gettempdir()) / "irnorm-gpu-check-none")
        if self.simulate:
            from tools.simulator import driver as stand_in

            number = int(self.simulate.removeprefix("sm_"))
            stand_in.install(stand_in.Device(capability=divmod(number, 10)))

    def torch_device(self) -> str:
        """What torch calls the device; empty if it is not installed, or does not see it."""
        if self.simulate:
            return ""
        try:
            import torch
        except Exception as error:  # an installation may be broken in any way
            print(f"torch cannot be imported: {error}", file=sys.stderr)
            return ""
        return self.device.replace("rocm", "cuda") if torch.cuda.is_available() else ""


class Gpu:
    """One device, with a stream of our own."""

    def __init__(self, index: int) -> None:
        self.driver: Driver = driver("cuda")
        self.index = index
        handle = c_void_p()
        self.call("cuStreamCreate", byref(handle), _NON_BLOCKING)
        self.stream: int = handle.value or 0

    def call(self, function: str, *arguments: object) -> None:
        """Call a function of the driver's with the device's context current.

        Raises
        ------
        TargetError : it reports an error.
        """
        with self.driver.on(self.index):
            self.driver.call(function, *arguments)

    def attribute(self, number: int) -> int:
        """An attribute of the device."""
        value = c_int()
        self.call("cuDeviceGetAttribute", byref(value), number, self.index)
        return value.value

    @property
    def l2_bytes(self) -> int:
        return self.attribute(_L2_SIZE)

    @property
    def processors(self) -> int:
        return self.attribute(_PROCESSORS)

    @property
    def version(self) -> str:
        """The newest CUDA that the driver knows."""
        version = c_int()
        self.call("cuDriverGetVersion", byref(version))
        return f"{version.value // 1000}.{version.value % 1000 // 10}"

    def synchronize(self) -> None:
        self.call("cuCtxSynchronize")

    def is_alive(self) -> bool:
        """Whether the context still works: a fault in a kernel is the end of it."""
        try:
            self.synchronize()
        except TargetError:
            return False
        return True

    # -- memory ------------------------------------------------------------------------------------

    @contextmanager
    def memory(self, *sizes: int) -> Iterator[list[int]]:
        """Addresses of new memory, multiples of 256.

        Raises
        ------
        TargetError : there is not that much.
        """
        addresses: list[int] = []
        try:
            for size in sizes:
                address = c_uint64()
                self.call("cuMemAlloc_v2", byref(address), c_size_t(size))
                addresses.append(address.value)
            yield addresses
        finally:
            for start in addresses:
                self.call("cuMemFree_v2", c_uint64(start))

    def upload(self, address: int, data: Bytes) -> None:
        """Write contiguous host memory to the device."""
        source = c_void_p(data.ctypes.data)
        self.call("cuMemcpyHtoD_v2", c_uint64(address), source, c_size_t(data.nbytes))
        self.synchronize()  # it may return before all is there, and our stream waits for nobody

    def download(self, address: int, size: int) -> Bytes:
        """Bytes of the device."""
        data = np.empty(size, np.uint8)
        self.call("cuMemcpyDtoH_v2", c_void_p(data.ctypes.data), c_uint64(address), c_size_t(size))
        return data

    def copy(self, to: int, start: int, size: int, stream: int) -> None:
        """Copy within the device; nobody waits."""
        arguments = c_uint64(to), c_uint64(start), c_size_t(size), c_void_p(stream)
        self.call("cuMemcpyDtoDAsync_v2", *arguments)

    def fill(self, address: int, size: int, pattern: Bytes) -> None:
        """Repeat a pattern over memory."""
        done = min(size, pattern.nbytes)
        self.upload(address, pattern.view(np.uint8).ravel()[:done])
        while done < size:
            part = min(done, size - done)
            self.copy(address + done, address, part, self.stream)
            done += part
        self.synchronize()

    # -- time --------------------------------------------------------------------------------------

    def capture(self, enqueue: Callable[[int], object]) -> Graph:
        """What `enqueue` puts on the stream that it is given, to be replayed at once."""
        stream = c_void_p(self.stream)
        graph, executable = c_void_p(), c_void_p()
        self.call("cuStreamBeginCapture_v2", stream, _RELAXED)
        try:
            enqueue(self.stream)
        finally:
            self.call("cuStreamEndCapture", stream, byref(graph))
        self.call("cuGraphInstantiateWithFlags", byref(executable), graph, c_uint64(0))
        self.call("cuGraphDestroy", graph)
        return Graph(self, executable)

    def seconds(self, tasks: Sequence[Callable[[], object]]) -> list[float]:
        """How long the device takes for each of `tasks`, which follow each other on the stream."""
        events = [(self._event(), self._event()) for _ in tasks]
        for task, (begin, end) in zip(tasks, events, strict=True):
            self.call("cuEventRecord", begin, c_void_p(self.stream))
            task()
            self.call("cuEventRecord", end, c_void_p(self.stream))
        self.call("cuStreamSynchronize", c_void_p(self.stream))
        found = []
        for begin, end in events:
            milliseconds = c_float()
            self.call("cuEventElapsedTime", byref(milliseconds), begin, end)
            found.append(milliseconds.value / 1e3)
            for event in (begin, end):
                self.call("cuEventDestroy_v2", event)
        return found

    def _event(self) -> c_void_p:
        event = c_void_p()
        self.call("cuEventCreate", byref(event), 0)
        return event


@dataclass
class Graph:
    """Launches that the driver replays without us."""

    gpu: Gpu
    executable: c_void_p
    _freed: bool = field(default=False)

    def __call__(self) -> None:
        self.gpu.call("cuGraphLaunch", self.executable, c_void_p(self.gpu.stream))

    def close(self) -> None:
        if not self._freed:
            self._freed = True
            self.gpu.call("cuGraphExecDestroy", self.executable)
