"""Running modules: devices, threads, and the call path.

Small calls run on the calling thread, large ones on several. Kernels are called without IREE's
virtual machine (see `irnorm.direct`, `irnorm.teams`), unless there is no short way: then they run
there, on its pool of threads where a call is large (the `local-task` device). Each Python thread
has contexts of its own; after `fork` a child starts afresh.
"""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

import numpy as np
from iree import runtime as iree
from iree.runtime._binding import create_hal_driver, disable_leak_checker

from irnorm import teams
from irnorm.direct import Library, Memory
from irnorm.errors import ArgumentError, BundleError, TargetError
from irnorm.formats import ITEMSIZE
from irnorm.teams import Job, Teams

# Each of several threads has at least this many elements, 20 us of work (as much as waking one on a
# virtual machine takes from the caller and is late; with threads that are awake 2^15 would do).
THREAD_ELEMENTS = 1 << 18
PARTS = 4  # for each of several threads: who wakes late does less

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
_PREPARED = 256  # calls that are remembered for each module, or each module in a thread

_lock = threading.Lock()


def _default_threads() -> int:
    for name in ("IRNORM_NUM_THREADS", "OMP_NUM_THREADS"):
        given = os.environ.get(name, "").split(",")[0]
        if given.isdigit() and int(given) > 0:
            return int(given)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass
class _State:
    """What a process has of IREE; made anew after fork."""

    threads: int = field(default_factory=_default_threads)
    instance: Any = None
    devices: dict[object, Any] = field(default_factory=dict)
    local: threading.local = field(default_factory=threading.local)
    teams: Teams = field(default_factory=Teams)


_state = _State()


def _after_fork() -> None:
    global _lock, _state
    # One reference too many: even at exit, destroying a pool would wait for threads that are gone.
    disable_leak_checker()
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(_state))
    _lock = threading.Lock()
    _state = _State(threads=_state.threads)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def set_num_threads(count: int) -> None:
    """Let calls use at most `count` threads; 1 keeps all work on the calling thread.

    The default is `IRNORM_NUM_THREADS`, else `OMP_NUM_THREADS`, else the cores that the process may
    use.

    Raises
    ------
    ArgumentError : `count` is not a positive integer.
    """
    if isinstance(count, bool) or not hasattr(count, "__index__") or count.__index__() < 1:
        raise ArgumentError(f"set_num_threads: count is {count!r}, expected a positive integer")
    _state.threads = count.__index__()


def get_num_threads() -> int:
    """The most threads a call uses."""
    return _state.threads


def _instance() -> Any:
    with _lock:
        if _state.instance is None:
            _state.instance = iree.VmInstance()
        return _state.instance


def cpu_device(threads: int) -> Any:
    """A device that runs kernels on `threads` threads; made once."""
    with _lock:
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
    with _lock:
        key = (family, index)
        if key not in _state.devices:
            try:
                vendor = create_hal_driver({"cuda": "cuda", "rocm": "hip"}[family])
                info = vendor.query_available_devices()[index]
                _state.devices[key] = vendor.create_device(info)
            except (RuntimeError, ValueError, IndexError) as error:
                raise TargetError(f"IREE cannot use {family}:{index}: {error}") from error
        return _state.devices[key]


class Module:
    """The bytes of a compiled module; loaded once for each Python thread that calls it."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __reduce__(self) -> tuple[type[Module], tuple[bytes]]:
        return Module, (self.data,)  # another process loads it anew

    @cached_property
    def library(self) -> Library:
        """What calls on the calling thread run in, if it has their kernel."""
        return Library(self.data)

    def session(self, device: Any) -> Session:
        """This Python thread's context on one of IREE's devices."""
        sessions: dict[Any, Session] = _state.local.__dict__
        key = (self, device)
        found = sessions.get(key)
        if found is None:
            found = sessions[key] = Session(self, device)
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


class Uniforms(tuple[float, ...]):
    """The float32 arguments of a call, as keys told apart by identity: 0.0 equals -0.0."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


@dataclass(frozen=True, eq=False)
class Launch:
    """A call with everything fixed but addresses and uniforms.

    Attributes
    ----------
    module, function : what is called.
    memory : (dtype, itemsize, size in bytes) of each array.
    integers : see `irnorm.schedules.module.parameters`.
    uniforms : how many there are.
    elements : how much work it is.
    """

    module: Module
    function: str
    memory: tuple[tuple[str, int, int], ...]
    integers: tuple[int, ...]
    uniforms: int
    elements: int

    def __call__(
        self,
        addresses: tuple[int, ...],
        uniforms: tuple[float, ...],
        check: Callable[[], None] | None = None,
    ) -> None:
        """Run it, and wait for the end; `check` may object to addresses not seen before."""
        runner, threads = self.load()
        # A call refers to memory by address: it serves whoever has that memory now.
        key = (self, addresses, uniforms, threads)
        run = runner.prepared.get(key)
        if run is None:
            if check is not None:
                check()
            if len(runner.prepared) >= _PREPARED:
                runner.prepared.clear()
            run = runner.prepared[key] = self._prepare(runner, threads, addresses, uniforms)
        run()

    def bound(
        self, addresses: tuple[int, ...], uniforms: tuple[float, ...], check: Callable[[], None]
    ) -> Callable[[], object]:
        """What runs it, from any Python thread, and waits for the end."""
        check()
        runner, threads = self.load()
        if isinstance(runner, Session):  # a thread's own
            return partial(self, addresses, uniforms)
        return self._prepare(runner, threads, addresses, uniforms)

    def _prepare(
        self,
        runner: Library | Session,
        threads: int,
        addresses: tuple[int, ...],
        uniforms: tuple[float, ...],
    ) -> Callable[[], object]:
        arguments = self.function, addresses, self.memory, self.integers, uniforms
        if threads > 1 and isinstance(runner, Library):
            parts = PARTS * threads
            job = Job(runner.kernel(teams.NAME), *runner.call(*arguments, parts), parts)
            return partial(_share, job, threads)
        return runner.bind(*arguments)

    def load(self) -> tuple[Library | Session, int]:
        """What calls from this Python thread run in, and on how many threads."""
        threads = min(_state.threads, self.elements // THREAD_ELEMENTS) or 1
        if self._is_short:
            return self.module.library, threads
        return self.module.session(cpu_device(threads)), threads

    @cached_property
    def _is_short(self) -> bool:
        numbers = len(self.integers), self.uniforms
        return self.module.library.has(self.function, len(self.memory), *numbers)


def _share(job: Job, threads: int) -> None:
    _state.teams.run(job, threads, _state.threads)
