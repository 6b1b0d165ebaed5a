"""Calls on GPUs, by one of two ways.

`driver`
    For torch tensors on a GPU: the kernel is launched on torch's current stream. Nothing is copied
    and nobody waits, so that a CUDA graph can capture the call.
`iree`
    For numpy arrays, which are copied to the device and back, and for IREE's device arrays, which
    are not: a call of IREE's runtime, which returns when it is done.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from irnorm import arrays, sessions
from irnorm.driver import Grid, Image, driver, image
from irnorm.errors import ArgumentError, TargetError
from irnorm.geometry import ALIGNMENT, OCTET, Kernel
from irnorm.hardware import Device
from irnorm.lang.program import Array
from irnorm.modules import Function
from irnorm.rows import WORD, Rows, Size
from irnorm.runtime import Module
from irnorm.sessions import Session


@dataclass(frozen=True)
class Work:
    """A call with everything fixed but addresses and uniforms.

    Attributes
    ----------
    find : gives the function to call, for arrays that are aligned or (False) for any.
    size : how much there is to compute.
    device : where.
    arrays, rows : the arguments, and how each lies in memory.
    integers : those of the program.
    op : what errors call it.
    """

    find: Callable[[bool], Function]
    size: Size
    device: Device
    arrays: tuple[Array, ...]
    rows: tuple[Rows, ...]
    integers: tuple[int, ...] = ()
    op: str = ""

    @property
    def elements(self) -> int:
        return self.size.elements

    def function(self, aligned: bool) -> Function:
        """The function to call; `aligned` tells of first elements, strides are seen to here."""
        strides = []
        for rows, array in zip(self.rows, self.arrays, strict=True):
            if array.walked and array.cols == 1:
                strides += [rows.stride] * (array.rows > 0 and rows.count > 1)
                strides += [rows.inner_stride] * (array.rows > 1 and rows.inner > 1)
        return self.find(aligned and not any(stride % OCTET for stride in strides))

    def is_aligned(self, addresses: Sequence[int]) -> bool:
        """Whether all rows could be read and written by octets, their strides permitting."""
        return not any(
            address % min(ALIGNMENT, OCTET * rows.itemsize)
            for address, rows, array in zip(addresses, self.rows, self.arrays, strict=True)
            if array.walked and array.cols == 1
        )

    def numbers(self, function: Function, offsets: Sequence[int]) -> list[int]:
        """The integers of a call, see `irnorm.schedules.module.parameters`.

        Raises
        ------
        ArgumentError : one is too large for a kernel.
        """
        integers = self.size.integers(function.width, self.arrays, self.rows)
        if not _facts(function).aligned:
            pairs = zip(self.arrays, offsets, strict=True)
            integers += [offset for array, offset in pairs if array.walked]
        integers += self.integers
        if max(integers) >= WORD:
            raise ArgumentError(
                f"{self.op}: {max(integers)} rows, or elements from a row to the next, are more "
                f"than a kernel for a GPU takes ({WORD - 1})"
            )
        return integers


def _facts(function: Function) -> Kernel:
    assert function.kernel is not None  # every function for a GPU has them
    return function.kernel


# -- torch's way ----------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class DriverLaunch:
    """Launches on torch's current stream."""

    work: Work

    path = "driver"

    @property
    def elements(self) -> int:
        return self.work.elements

    def load(self) -> None:
        """Have the code on the device."""
        function = self.work.function(aligned=True)
        _image(function.module, self.work.device).function(function.name)

    def __call__(self, addresses: Sequence[int], uniforms: Sequence[float]) -> None:
        """Launch it."""
        self.bound(addresses, uniforms)()

    def bound(
        self, addresses: Sequence[int], uniforms: Sequence[float], most: int = 1
    ) -> Callable[[], object]:
        """What launches it on torch's current stream; threads of the host do not matter."""
        launch, index = self.bind(addresses, uniforms), self.work.device.index
        return lambda: launch(arrays.current_stream(index))

    def bind(self, addresses: Sequence[int], uniforms: Sequence[float]) -> Callable[[int], None]:
        """What launches it on a stream, given by the driver's handle."""
        work = self.work
        function = work.function(work.is_aligned(addresses))
        facts = _facts(function)
        # What an array's first element lies behind a multiple of 16 bytes, in bytes.
        behind = [
            address % ALIGNMENT if array.walked and not facts.aligned else 0
            for address, array in zip(addresses, work.arrays, strict=True)
        ]
        starts = [address - b for address, b in zip(addresses, behind, strict=True)]
        offsets = [b // rows.itemsize for b, rows in zip(behind, work.rows, strict=True)]
        grid = Grid(facts.blocks(work.size), facts.block, facts.shared)
        code = _image(function.module, work.device)
        return code.bind(function.name, grid, starts, work.numbers(function, offsets), uniforms)


@cache
def _image(module: Module, device: Device) -> Image:
    return Image(driver(device.family), device.index, image(module.data))


# -- IREE's way -----------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class IreeLaunch:
    """Calls IREE's runtime: on copies of host memory, or on buffers of `hal_device`."""

    work: Work
    hal_device: Any = None

    path = "iree"

    @property
    def elements(self) -> int:
        return self.work.elements

    def load(self) -> None:
        """Have the code on the device."""
        self._session(self.work.function(aligned=True))

    def _session(self, function: Function) -> Session:
        device = self.work.device
        hal = self.hal_device or sessions.gpu_device(device.family, device.index)
        return sessions.session(function.module, hal)

    def __call__(self, addresses: tuple[Any, ...], uniforms: tuple[float, ...]) -> None:
        """Run it, and wait for the end; `addresses` are buffers where `hal_device` is given."""
        if self.hal_device is not None:
            self._run(self.work, addresses, uniforms)
            return
        compact = tuple(rows.compact() for rows in self.work.rows)
        work = replace(self.work, rows=compact)
        session = self._session(work.function(aligned=True))
        host = [r.bytes_at(a) for r, a in zip(self.work.rows, addresses, strict=True)]
        # Kernels leave padding of swizzled arrays as it is, and rows that tables do not name.
        partly = any(array.table for array in work.arrays)
        kept = {array for array in work.arrays if array.swizzled or partly or not array.output}
        buffers = [
            session.upload(memory) if array in kept else session.allocate(rows.size)
            for memory, array, rows in zip(host, work.arrays, compact, strict=True)
        ]
        self._run(work, buffers, uniforms)
        for memory, array, buffer in zip(host, work.arrays, buffers, strict=True):
            if array.output:
                memory[...] = session.download(buffer).reshape(memory.shape)

    def bound(
        self, addresses: tuple[Any, ...], uniforms: tuple[float, ...], most: int = 1
    ) -> Callable[[], object]:
        """What runs it, and waits for the end; threads of the host do not matter."""
        self.load()
        return partial(self, addresses, uniforms)

    def _run(self, work: Work, buffers: Sequence[Any], uniforms: Sequence[float]) -> None:
        # IREE's buffers begin at multiples of 64 bytes and more.
        function = work.function(aligned=True)
        session = self._session(function)
        views = [
            session.view(buffer, rows.dtype, rows.size)
            for buffer, rows in zip(buffers, work.rows, strict=True)
        ]
        integers = work.numbers(function, [0] * len(views))
        try:
            session.prepare(function.name, views, integers, uniforms)()
        except RuntimeError as error:
            raise TargetError(f"{work.device.name}: a launch failed: {error}") from error


def way(array: Any) -> type[DriverLaunch] | type[IreeLaunch]:
    """The way that arrays like `array` take."""
    return DriverLaunch if arrays.is_torch(array) and not array.is_cpu else IreeLaunch


def launch(work: Work, first: Any) -> DriverLaunch | IreeLaunch:
    """A launch for arrays like `first`.

    Raises
    ------
    TargetError : a paged cache is not on the device; to copy it on every call helps nobody.
    """
    if isinstance(first, arrays.IreeArray):
        return IreeLaunch(work, first.device)
    found = way(first)(work)
    if found.path == "iree" and any(array.table for array in work.arrays):
        raise TargetError(
            f"{work.op}: a paged cache in numpy arrays is not copied to {work.device.name} and "
            "back; pass torch tensors that are there"
        )
    return found
