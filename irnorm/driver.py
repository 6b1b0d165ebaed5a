"""The drivers of NVIDIA (CUDA) and AMD (HIP), as far as launching a compiled kernel needs them.

Both have the same few functions under different names. A kernel of ours takes the arrays' addresses
(64 bits each), then its numbers (32 bits each), see `irnorm.schedules.module`.
"""

from __future__ import annotations

import ctypes
import io
import re
import struct
import threading
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_void_p
from dataclasses import dataclass, field
from functools import cache

from irnorm.errors import BundleError, TargetError
from irnorm.lazy import Lazy


@dataclass(frozen=True)
class Names:
    """What one vendor calls things.

    Attributes
    ----------
    vendor : whose driver.
    libraries : files to look for, in this order.
    functions : by our name for them.
    """

    vendor: str
    libraries: tuple[str, ...]
    functions: dict[str, str]


NAMES = {
    "cuda": Names(
        "NVIDIA",
        ("libcuda.so.1", "libcuda.so"),
        {
            "init": "cuInit",
            "version": "cuDriverGetVersion",
            "count": "cuDeviceGetCount",
            "name": "cuDeviceGetName",
            "message": "cuGetErrorString",
            "load": "cuModuleLoadData",
            "function": "cuModuleGetFunction",
            "launch": "cuLaunchKernel",
            "relax": "cuThreadExchangeStreamCaptureMode",
        },
    ),
    "rocm": Names(
        "AMD",
        ("libamdhip64.so", "libamdhip64.so.7", "libamdhip64.so.6"),
        {
            "init": "hipInit",
            "version": "hipDriverGetVersion",
            "count": "hipGetDeviceCount",
            "name": "hipDeviceGetName",
            "message": "hipDrvGetErrorString",
            "load": "hipModuleLoadData",
            "function": "hipModuleGetFunction",
            "launch": "hipModuleLaunchKernel",
            "relax": "hipThreadExchangeStreamCaptureMode",
        },
    ),
}

_MAJOR, _MINOR = 75, 76  # attributes of a CUDA device: its compute capability
_RELAXED = 2  # mode of stream capture
_PROPERTIES = 8192  # more bytes than any version of hipDeviceProp_t has


@cache
def driver(family: str) -> Driver:
    """The driver of the `cuda` or `rocm` family.

    Raises
    ------
    TargetError : there is none, or it finds no device.
    """
    names = NAMES[family]
    for file in names.libraries:
        try:
            library = ctypes.CDLL(file)
        except OSError:
            continue
        return Driver(family, library)
    raise TargetError(f"no {names.vendor} driver: none of {', '.join(names.libraries)} was found")


class Driver:
    """A vendor's driver, loaded and initialized."""

    def __init__(self, family: str, library: ctypes.CDLL) -> None:
        self.family = family
        self.library = library
        self._names = NAMES[family]
        self._contexts: dict[int, c_void_p] = {}
        self.call("init", 0)

    def call(self, function: str, *arguments: object) -> None:
        """Call a function by our name for it, or by its own.

        Raises
        ------
        TargetError : it reports an error.
        """
        name = self._names.functions.get(function, function)
        code = getattr(self.library, name)(*arguments)
        if code:
            text = c_char_p()
            getattr(self.library, self._names.functions["message"])(code, byref(text))
            message = (text.value or b"unknown error").decode(errors="replace")
            raise TargetError(f"{self._names.vendor} driver: {name}: {message} ({code})")

    @Lazy
    def version(self) -> int:
        """Its version; of CUDA, 12090 is 12.9."""
        version = c_int()
        self.call("version", byref(version))
        return version.value

    @Lazy
    def count(self) -> int:
        """How many devices there are."""
        count = c_int()
        self.call("count", byref(count))
        return count.value

    def name(self, index: int) -> str:
        """What the vendor calls a device."""
        text = ctypes.create_string_buffer(256)
        self.call("name", text, len(text), self._handle(index))
        return text.value.decode(errors="replace")

    def chip(self, index: int) -> str:
        """Architecture of a device, `sm_90` or `gfx942`."""
        if self.family == "cuda":
            version = c_int(), c_int()
            for number, attribute in zip(version, (_MAJOR, _MINOR), strict=True):
                arguments = byref(number), attribute, self._handle(index)
                self.call("cuDeviceGetAttribute", *arguments)
            return "sm_{}{}".format(*(v.value for v in version))
        # The name's place in the structure depends on the version; no other text in it looks so.
        properties = ctypes.create_string_buffer(_PROPERTIES)
        newest = "hipGetDevicePropertiesR0600"
        name = newest if hasattr(self.library, newest) else "hipGetDeviceProperties"
        self.call(name, properties, index)
        found = re.search(rb"gfx[0-9a-f]+", properties.raw)
        return found.group().decode() if found else "unknown"

    def _handle(self, index: int) -> c_int:
        handle = c_int()
        prefix = "cu" if self.family == "cuda" else "hip"
        self.call(f"{prefix}DeviceGet", byref(handle), index)
        return handle

    @contextmanager
    def on(self, index: int) -> Iterator[None]:
        """Make a device the present one of this thread, in the context that frameworks share."""
        if self.family == "cuda":
            self.call("cuCtxPushCurrent_v2", self._context(index))
            try:
                yield
            finally:
                self.call("cuCtxPopCurrent_v2", byref(c_void_p()))
            return
        before = c_int()
        self.call("hipGetDevice", byref(before))
        self.call("hipSetDevice", index)
        try:
            yield
        finally:
            self.call("hipSetDevice", before)

    @contextmanager
    def relaxed(self) -> Iterator[None]:
        """Allow this thread what would spoil a capture of a stream if it were captured."""
        mode = c_int(_RELAXED)
        self.call("relax", byref(mode))
        try:
            yield
        finally:
            self.call("relax", byref(mode))

    def _context(self, index: int) -> c_void_p:
        if index not in self._contexts:
            context = c_void_p()
            self.call("cuDevicePrimaryCtxRetain", byref(context), self._handle(index))
            self._contexts[index] = context
        return self._contexts[index]


@dataclass(eq=False)
class Image:
    """Machine code on one device; loaded when first used.

    Attributes
    ----------
    driver, index : of the device.
    data : PTX text or a code object.
    """

    driver: Driver
    index: int
    data: bytes
    _functions: dict[str, c_void_p] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def function(self, name: str) -> c_void_p:
        """The kernel `name`."""
        with self._lock:
            if name not in self._functions:
                function = c_void_p()
                with self.driver.on(self.index):
                    self.driver.call("function", byref(function), self._module, name.encode())
                self._functions[name] = function
            return self._functions[name]

    @Lazy
    def _module(self) -> c_void_p:
        module = c_void_p()
        with self.driver.relaxed():
            self.driver.call("load", byref(module), c_char_p(self.data + b"\0"))
        return module

    def bind(
        self,
        name: str,
        grid: Grid,
        addresses: Sequence[int],
        integers: Sequence[int],
        floats: Sequence[float],
    ) -> Callable[[int], None]:
        """What launches the kernel `name` on a stream, and does not wait for its end."""
        function, driver = self.function(name), self.driver
        arrays, numbers = len(addresses), len(integers) + len(floats)
        layout = f"<{arrays}Q{len(integers)}I{len(floats)}f"
        block = ctypes.create_string_buffer(struct.pack(layout, *addresses, *integers, *floats))
        start = ctypes.addressof(block)
        places = [*range(0, 8 * arrays, 8), *range(8 * arrays, 8 * arrays + 4 * numbers, 4)]
        pointers = (c_void_p * len(places))(*[start + place for place in places])
        facts = (grid.blocks, 1, 1, grid.threads, 1, 1, grid.shared)

        def launch(stream: int, _alive: object = block) -> None:
            with driver.on(self.index):
                driver.call("launch", function, *facts, c_void_p(stream), pointers, None)

        return launch


@dataclass(frozen=True)
class Grid:
    """Blocks of a launch, threads of a block, and bytes of shared memory that it has."""

    blocks: int
    threads: int
    shared: int


def image(module: bytes) -> bytes:
    """The machine code in a compiled module: PTX text, or a code object of AMD's.

    Raises
    ------
    BundleError : there is none.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(module)) as archive:
            names = [n for n in archive.namelist() if n != "module.fb"]
            (data,) = (archive.read(name) for name in names)
    except (ValueError, zipfile.BadZipFile) as error:
        raise BundleError(f"a module is not laid out as irnorm knows it ({error})") from error
    # A string or a vector of bytes in a flatbuffer: its length, then itself.
    start = max(data.find(mark) for mark in _MARKS)
    if start < 4:
        raise BundleError("a module has no code for a GPU in it")
    size = int.from_bytes(data[start - 4 : start], "little")
    return data[start : start + size]


_MARKS = (b"//\n// Generated by LLVM NVPTX", b"\x7fELF")
