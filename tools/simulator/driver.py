"""Loads the stand-in for libcuda, and runs its kernels on `machine`.

After `install`, whatever opens libcuda.so or libcuda.so.1 in this process gets the stand-in: IREE's
"cuda" driver too, which must not have been created before.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.simulator import faults, machine, ptx
from tools.simulator.memory import Memory

SOURCE = Path(__file__).parent / "libcuda" / "libcuda.c"

#: The names that users open. The loader compares them with the DT_SONAME of what is loaded.
_NAMES = ("libcuda.so.1", "libcuda.so")

_SUCCESS = 0
_INVALID_VALUE = 1
_NO_BINARY_FOR_GPU = 209
_INVALID_PTX = 218
_UNSUPPORTED_PTX_VERSION = 222
_NOT_FOUND = 500
_LAUNCH_FAILED = 719


class _Shape(ctypes.Structure):
    _fields_ = [
        ("id", ctypes.c_uint64),
        ("parameters", ctypes.c_uint32),
        ("sizes", ctypes.c_uint32 * 256),
        ("shared", ctypes.c_uint32),
        ("threads", ctypes.c_uint32),
    ]


class _Range(ctypes.Structure):
    _fields_ = [("base", ctypes.c_uint64), ("size", ctypes.c_uint64)]


_LOAD = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_char_p,
    ctypes.POINTER(ctypes.c_uint64),
    ctypes.c_void_p,
    ctypes.c_size_t,
)
_FIND = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint64, ctypes.c_char_p, ctypes.POINTER(_Shape))
_RUN = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_uint64,
    ctypes.POINTER(ctypes.c_uint),
    ctypes.c_uint,
    ctypes.c_uint64,
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.POINTER(_Range),
    ctypes.c_size_t,
)


class NoCompiler(RuntimeError):  # noqa: N818
    """There is no C compiler to build the stand-in with."""


@dataclass(frozen=True)
class Device:
    """What the devices say of themselves.

    Attributes
    ----------
    capability : major and minor.
    devices : how many; all alike.
    shared : bytes of shared memory a block may have at most.
    cuda : the version of CUDA that the driver is of.
    ptx : the newest PTX that it knows.
    """

    capability: tuple[int, int] = (9, 0)
    devices: int = 1
    name: str = "Simulated GPU"
    processors: int = 132
    shared: int = machine.SHARED_LIMIT
    cuda: tuple[int, int] = (13, 0)
    ptx: tuple[int, int] = (9, 0)


@dataclass
class Launch:
    """A launch that the driver was asked for; `counts` once it has ended well."""

    kernel: str
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    shared_bytes: int
    stream: int
    device: int
    counts: machine.Counts | None = None


@dataclass
class Driver:
    """The stand-in, as loaded in this process.

    Attributes
    ----------
    library : for ctypes, with the driver API.
    launches : all so far, oldest first; to be cleared at will.
    fault : what the last launch that failed, failed of.
    """

    library: ctypes.CDLL
    device: Device = field(default_factory=Device)
    launches: list[Launch] = field(default_factory=list)
    fault: BaseException | None = None
    _modules: list[ptx.Module] = field(default_factory=list)
    _kernels: list[ptx.Kernel] = field(default_factory=list)
    _callbacks: tuple[Any, ...] = ()

    def configure(self, device: Device) -> None:
        """Change what the devices say of themselves; contexts and memory stay."""
        if not 0 <= device.devices <= 16:
            raise ValueError(f"{device.devices} devices, of at most 16")
        self.device = device
        self.library.simulator_configure(
            device.devices,
            *device.capability,
            device.processors,
            device.shared,
            device.cuda[0] * 1000 + device.cuda[1] * 10,
            device.name.encode(),
        )

    def raise_fault(self) -> None:
        """Raise what the last failed launch failed of, and forget it."""
        fault, self.fault = self.fault, None
        if fault is not None:
            raise fault

    def _register(self) -> None:
        # ctypes frees what nobody refers to, so that the functions must be kept.
        self._callbacks = (_LOAD(self._load), _FIND(self._find), _RUN(self._run))
        self.library.simulator_callbacks(*self._callbacks)

    def _load(self, image: bytes, module: Any, log: int | None, log_size: int) -> int:
        """Parse a module, and refuse what the device's compiler would."""
        try:
            parsed = ptx.parse(image)
            result, reason = self._accepts(parsed)
        except (ptx.PtxError, UnicodeDecodeError) as error:
            result, reason = _INVALID_PTX, str(error)
        if result:
            print(f"simulator: a module is refused: {reason}", file=sys.stderr)
            if log and log_size:
                text = reason.encode()[: log_size - 1] + b"\0"
                ctypes.memmove(log, text, len(text))
            return result
        self._modules.append(parsed)
        module[0] = len(self._modules) - 1
        return _SUCCESS

    def _accepts(self, module: ptx.Module) -> tuple[int, str]:
        """Whether the device runs a module: a result, and why not."""
        if module.version > self.device.ptx:
            return _UNSUPPORTED_PTX_VERSION, f".version {module.version}, of {self.device.ptx}"
        digits = module.target.removeprefix("sm_")
        family, exact = digits.endswith("f"), digits.endswith("a")
        number = digits.rstrip("af")
        if not number.isdigit():
            return _INVALID_PTX, f".target {module.target}"
        needed, have = divmod(int(number), 10), self.device.capability
        other = _family(needed) != _family(have) if family else exact and needed != have
        if needed > have or other:
            return _NO_BINARY_FOR_GPU, f".target {module.target} on a device of {have}"
        return _SUCCESS, ""

    def _find(self, module: int, name: bytes, shape: Any) -> int:
        kernel = self._modules[module].kernels.get(name.decode())
        if kernel is None:
            return _NOT_FOUND
        x, y, z = kernel.maxntid or kernel.reqntid or (1024, 1, 1)
        found = shape[0]
        found.id, found.parameters = len(self._kernels), len(kernel.parameters)
        found.sizes[: len(kernel.parameters)] = [p.size for p in kernel.parameters]
        found.shared, found.threads = machine.static_shared(kernel), x * y * z
        self._kernels.append(kernel)
        return _SUCCESS

    def _run(
        self,
        function: int,
        extents: Any,
        shared: int,
        stream: int,
        device: int,
        arguments: int,
        ranges: Any,
        count: int,
    ) -> int:
        """Run a kernel; never raises, since the caller is C."""
        try:
            kernel = self._kernels[function]
            x, y, z, bx, by, bz = extents[:6]
            launch = Launch(kernel.name, (x, y, z), (bx, by, bz), shared, stream, device)
            self.launches.append(launch)
            memory = Memory()
            for place in range(count):
                memory.add(ranges[place].base, ranges[place].size)
            packed = []
            for parameter in kernel.parameters:
                packed.append(ctypes.string_at(arguments, parameter.size))
                arguments += parameter.size
            launch.counts = machine.launch(
                kernel, launch.grid, launch.block, packed, memory, shared, self.device.shared
            )
        except BaseException as error:
            self.fault = error
            traceback.print_exception(error)
            return _INVALID_VALUE if isinstance(error, faults.WrongLaunch) else _LAUNCH_FAILED
        return _SUCCESS


def _family(capability: tuple[int, int]) -> tuple[int, ...]:
    """What a family is known by: its major version; 10.1, later called 11.0, is one by itself."""
    return capability if capability == (10, 1) else capability[:1]


_installed: Driver | None = None


def install(device: Device | None = None) -> Driver:
    """Load the stand-in into this process, once; later calls configure it anew.

    Raises
    ------
    NoCompiler : nothing is installed.
    """
    global _installed
    if _installed is None:
        _installed = Driver(_build())
        _installed._register()
    _installed.configure(device or Device())
    return _installed


def _build() -> ctypes.CDLL:
    """Compile the library and load it, under each of its names."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise NoCompiler("the stand-in for libcuda needs a C compiler: none of cc, gcc, clang")
    with tempfile.TemporaryDirectory(prefix="irnorm-simulator-") as name:
        folder = Path(name)
        real, other = (folder / n for n in _NAMES)
        command = [compiler, "-shared", "-fPIC", "-std=c99", "-O1"]
        _compile([*command, f"-Wl,-soname,{real.name}", "-o", real, SOURCE, "-lpthread", "-ldl"])
        # An object has one name. Another one, that only needs it, stands for it under the second.
        link = [f"-Wl,-soname,{other.name}", "-Wl,--no-as-needed", f"-L{folder}"]
        _compile([*command, *link, "-o", other, "-x", "c", "/dev/null", f"-l:{real.name}"])
        library = ctypes.CDLL(str(real))
        ctypes.CDLL(str(other))
    return library


def _compile(command: list[Any]) -> None:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}:\n{done.stderr}")
