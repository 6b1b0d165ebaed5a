"""Modules in IREE's virtual machine: devices, contexts, calls and copies.

Each Python thread has contexts of its own; after `fork` a child starts afresh.
"""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from iree import runtime as iree
from iree.runtime._binding import create_hal_driver, disable_leak_checker

from irnorm.direct import Memory
from irnorm.errors import BundleError, TargetError
from irnorm.formats import ITEMSIZE
from irnorm.runtime import Module

_MEMORY = int(iree.MemoryType.HOST_LOCAL) | int(iree.MemoryType.DEVICE_VISIBLE)
_DEVICE_MEMORY = int(iree.MemoryType.DEVICE_LOCAL)
_USAGE = int(iree.BufferUsage.DEFAULT)
_BYTE = int(iree.HalElementType.UINT_8)
_ELEMENT = {
    "float32": int(iree.HalElementType.FLOAT_32),
    "float16": int(iree.HalElementType.FLOAT_16),
    "bfloat16": int(iree.HalElementType.BFLOAT_16),
    "float8_e4m3fn": int(iree.HalElementType.SINT_8),
    "float8_e4m3fnuz": int(iree.HalElementType.SINT_8),
    "uint8": int(iree.HalElementType.SINT_8),
    "uint32": int(iree.HalElementType.SINT_32),
}
_NOTHING = (ctypes.c_char * 64)()


@dataclass
class _State:
    """What a process has of IREE; made anew after fork."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    instance: Any = None
    devices: dict[object, Any] = field(default_factory=dict)
    local: threading.local = field(default_factory=threading.local)


_state = _State()


def _after_fork() -> None:
    global _state
    # One reference too many: even at exit, destroying a pool would wait for threads that are gone.
    disable_leak_checker()
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(_state))
    _state = _State()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _instance() -> Any:
    with _state.lock:
        if _state.instance is None:
            _state.instance = iree.VmInstance()
        return _state.instance


def cpu_device(threads: int) -> Any:
    """A device that runs kernels on `threads` threads; made once."""
    with _state.lock:
        if threads not in _state.devices:
            if threads > 1:
                iree.flags.parse_flags(f"--task_topology_group_count={threads}")
            name = "local-task" if threads > 1 else "local-sync"
            _state.devices[threads] = create_hal_driver(name).create_default_device()
        return _state.devices[threads]


def gpu_device(family: str, index: int) -> Any:
    """IREE's device for a GPU; made once.

    Raises
    ------
    TargetError : IREE cannot use it.
    """
    with _state.lock:
        key = (family, index)
        if key not in _state.devices:
            try:
                vendor = create_hal_driver({"cuda": "cuda", "rocm": "hip"}[family])
                info = vendor.query_available_devices()[index]
                _state.devices[key] = vendor.create_device(info)
            except (RuntimeError, ValueError, IndexError) as error:
                raise TargetError(f"IREE cannot use {family}:{index}: {error}") from error
        return _state.devices[key]


def session(module: Module, device: Any) -> Session:
    """This Python thread's context with a module, on one of IREE's devices."""
    sessions: dict[Any, Session] = _state.local.__dict__
    key = (module, device)
    found = sessions.get(key)
    if found is None:
        found = sessions[key] = Session(module, device)
    return found


class Session:
    """A context with a module, and the calls that were prepared in it."""

    def __init__(self, module: Module, device: Any) -> None:
        instance = _instance()
        self.device = device
        self.allocator = device.allocator
        hal = iree.create_hal_module(instance, device)
        try:
            self.module = iree.VmModule.copy_buffer(instance, module.data)
            self.context = iree.VmContext(instance, [hal, self.module])
        except (ValueError, RuntimeError) as error:
            raise BundleError(f"a module cannot be loaded: {error}") from error
        self.prepared: dict[object, Callable[[], object]] = {}

    def bind(
        self,
        name: str,
        addresses: Sequence[int],
        memory: Sequence[Memory],
        integers: Sequence[int],
        floats: Sequence[float],
    ) -> Callable[[], object]:
        """What calls the function `name` on host memory; as `Library.bind`."""
        views = [
            self.view(self._import(address, size), dtype, size)
            for address, (dtype, _, size) in zip(addresses, memory, strict=True)
        ]
        return self.prepare(name, views, integers, floats)

    def prepare(
        self, name: str, views: Sequence[Any], integers: Sequence[int], floats: Sequence[float]
    ) -> Callable[[], object]:
        """What calls the function `name` on views of buffers, and waits for its end."""
        function = self.module.lookup_function(name)
        if function is None:
            raise BundleError(f"a module lacks the function {name} that its manifest lists")
        arguments = iree.VmVariantList(len(views) + len(integers) + len(floats))
        for view in views:
            arguments.push_ref(view)
        for integer in integers:
            arguments.push_int(integer)
        for number in floats:
            arguments.push_float(number)
        invoke = self.context.invoke
        return lambda: invoke(function, arguments, iree.VmVariantList(2))

    def _import(self, address: int, size: int) -> Any:
        """Memory of the caller as a buffer; nothing is copied. Of nothing, torch has no address."""
        memory = (ctypes.c_char * size).from_address(address) if size else _NOTHING
        return self.allocator.import_host_allocation(memory, _MEMORY, _USAGE)

    def view(self, buffer: Any, dtype: str, size: int) -> Any:
        """The first `size` bytes of a buffer as a one-dimensional array."""
        return iree.HalBufferView(buffer, [size // ITEMSIZE[dtype]], _ELEMENT[dtype])

    def allocate(self, size: int) -> Any:
        """A buffer on the device."""
        return self.allocator.allocate_buffer(_DEVICE_MEMORY, _USAGE, size)

    def upload(self, values: np.ndarray[Any, Any]) -> Any:
        """A buffer on the device with the bytes of `values`."""
        compact = np.ascontiguousarray(values)
        return self.allocator.allocate_buffer_copy(_DEVICE_MEMORY, _USAGE, self.device, compact)

    def download(self, buffer: Any) -> np.ndarray[Any, Any]:
        """The bytes of a buffer."""
        view = iree.HalBufferView(buffer, [buffer.byte_length()], _BYTE)
        copied: np.ndarray[Any, Any] = iree.DeviceArray(self.device, view).to_host()
        return copied
