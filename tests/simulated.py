"""GPUs for tests: `tools.simulator` in the place of NVIDIA's driver, and memory on its devices."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from irnorm import arrays, call, driver, gpu, hardware, sessions, targets
from irnorm.geometry import facts
from irnorm.modules import Function
from irnorm.ops import Specialization
from irnorm.rows import Rows, Size
from tests.programs import RowFunction, entries, in_memory
from tools.simulator import driver as simulator

Array = npt.NDArray[Any]

#: What kernels differ in: codes in software, FP8 by an instruction, and FP4 too.
CHIPS = ("sm_80", "sm_90", "sm_100")

#: A driver that takes no code for families of chips, for them codes of FP4 are in software.
OLD_DRIVER = {"cuda": (12, 8), "ptx": (8, 7)}

#: Whether to run every combination of what kernels differ in, or some in which every pair is.
ALL = os.environ.get("IRNORM_TEST_GPU") == "all"

GUARD = 0xA5


@contextmanager
def device(chip: str = "sm_90", **facts: Any) -> Iterator[simulator.Driver]:
    """This machine with one such GPU, or as `facts` have it; afterwards it has none."""
    number = chip.removeprefix("sm_")
    facts = {"capability": (int(number[:-1]), int(number[-1])), **facts}
    try:
        installed = simulator.install(simulator.Device(**facts))
    except simulator.NoCompiler as error:
        pytest.skip(str(error))
    if not hasattr(ctypes.CDLL("libcuda.so.1"), "simulator_configure"):
        pytest.skip("this process has opened the driver of a real GPU")
    forget()
    installed.launches.clear()
    try:
        yield installed
    finally:
        installed.configure(simulator.Device(devices=0))
        forget()
        if installed.fault:  # IREE's device is of no use any more
            sessions._state.devices.pop(("cuda", 0), None)
    installed.raise_fault()


def forget() -> None:
    """Forget which devices there are, and what depends on it."""
    driver.driver.cache_clear()
    hardware.devices.cache_clear()
    gpu._image.cache_clear()
    call.forget()


def run(function: RowFunction, target: str, *inputs: Array) -> list[Array]:
    """The outputs of a row program compiled for `target`, as `RowFunction` gives them on a CPU."""
    m, n = inputs[0].shape
    shapes = [(m if a.rows else 1, entries(a, n)) for a in function.arrays]
    outputs = [
        np.empty(shape, arrays.numpy_dtype(in_memory(a)))
        for a, shape in zip(function.arrays, shapes, strict=True)
        if a.output
    ]
    given = (*inputs, *outputs)
    entry = Specialization("program", (), function.width, retrace=lambda _: function.program)
    compiled = Function(
        function.module, "program", function.width, facts(entry, targets.TARGETS[target])
    )
    work = gpu.Work(
        lambda aligned: compiled,
        Size.plain(m, n),
        hardware.device("cuda"),
        function.arrays,
        tuple(Rows(*s, s[1], v.dtype.name) for s, v in zip(shapes, given, strict=True)),
    )
    gpu.IreeLaunch(work)(tuple(v.ctypes.data for v in given), ())
    return outputs


def through_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls with numpy arrays launch as those with torch's tensors do; all must be in `Memory`."""
    monkeypatch.setattr(gpu, "launch", lambda work, _: gpu.DriverLaunch(work))
    monkeypatch.setattr(arrays, "current_stream", lambda index: 0)


def tensor(array: Array, index: int) -> Any:
    """An array in `Memory` as a torch tensor, which says that it is on that device."""
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    signed = torch.from_numpy(array.view(f"i{array.itemsize}"))
    return signed.view(getattr(torch, array.dtype.name)).as_subclass(_tensor_on(index))


@cache
def _tensor_on(index: int) -> Any:
    import torch

    return type("Tensor", (torch.Tensor,), {"is_cpu": False, "device": torch.device("cuda", index)})


class Memory:
    """Memory on a device, which is memory of this process at the same address."""

    def __init__(self, index: int = 0) -> None:
        self.index = index
        self.driver = driver.driver("cuda")
        self.blocks: list[tuple[int, Array]] = []

    def make(self, shape: tuple[int, ...], dtype: Any, offset: int = 0, pad: int = 0) -> Array:
        """An array of GUARD bytes, `offset` elements behind a multiple of 256 bytes, its rows `pad`
        elements apart."""
        dtype = np.dtype(dtype)
        wide = (*shape[:-1], shape[-1] + pad)
        count = offset + int(np.prod(wide))
        block = self._allocate(count * dtype.itemsize + 64)
        rows = block[: count * dtype.itemsize].view(dtype)[offset:].reshape(wide)
        return rows[..., : shape[-1]]

    def put(self, values: Array, offset: int = 0, pad: int = 0) -> Array:
        """A copy of `values`, placed as in `make`."""
        made = self.make(values.shape, values.dtype, offset, pad)
        made[...] = values
        return made

    def _allocate(self, size: int) -> Array:
        address = ctypes.c_uint64()
        with self.driver.on(self.index):
            self.driver.call("cuMemAlloc_v2", ctypes.byref(address), ctypes.c_size_t(size))
        assert address.value % 256 == 0
        block = np.frombuffer((ctypes.c_uint8 * size).from_address(address.value), np.uint8)
        block[...] = GUARD
        self.blocks.append((address.value, block))
        return block

    def written(self, *results: Array) -> bool:
        """Whether any byte of the blocks of `results` outside of them is no longer GUARD."""
        before = [r.copy() for r in results]
        for result in results:
            result.view(np.uint8)[...] = GUARD
        blocks = [b for r in results for _, b in self.blocks if np.shares_memory(b, r)]
        found = any((b != GUARD).any() for b in blocks)
        for result, values in zip(results, before, strict=True):
            result[...] = values
        return found

    def free(self) -> None:
        for address, _ in self.blocks:
            with self.driver.on(self.index):
                self.driver.call("cuMemFree_v2", ctypes.c_uint64(address))
        self.blocks.clear()
