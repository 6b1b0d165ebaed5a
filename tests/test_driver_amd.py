"""Calls through AMD's driver: on a stand-in that runs nothing, but takes down what it is asked."""

from __future__ import annotations

import ctypes
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from irnorm import arrays, compiler, driver, gpu, hardware
from irnorm.errors import TargetError
from irnorm.geometry import facts
from irnorm.modules import Function
from irnorm.ops import Specialization
from irnorm.rows import Rows, Size
from irnorm.runtime import Module
from irnorm.targets import TARGETS

SOURCE = Path(__file__).parent / "libamdhip64.c"
TARGET = TARGETS["rocm-gfx942"]
STREAM = 0x1234
M, N = 5, 576

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")


class Launch(ctypes.Structure):
    _fields_ = (
        ("grid", ctypes.c_uint32 * 3),
        ("block", ctypes.c_uint32 * 3),
        ("shared", ctypes.c_uint32),
        ("device", ctypes.c_uint32),
        ("stream", ctypes.c_uint64),
        ("words", ctypes.c_uint64 * 32),
    )


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    path = tmp_path_factory.mktemp("hip") / "libamdhip64.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", path, SOURCE], check=True, timeout=60)
    return ctypes.CDLL(str(path))


@pytest.fixture
def amd(library: ctypes.CDLL, monkeypatch: pytest.MonkeyPatch) -> Iterator[driver.Driver]:
    found = driver.Driver("rocm", library)

    def one(family: str) -> driver.Driver:
        if family != "rocm":
            raise TargetError("none")
        return found

    for module in (driver, hardware, gpu):
        monkeypatch.setattr(module, "driver", one)
    hardware.devices.cache_clear()
    yield found
    hardware.devices.cache_clear()


def test_devices(amd: driver.Driver) -> None:
    _, first, second = hardware.devices()
    assert (first.name, first.chip, first.description) == ("rocm:0", "gfx942", "Stand-in 0")
    assert (first.targets, second.targets) == (("rocm-gfx942",), ("rocm-gfx1100",))
    assert first.candidates()[0].fp8 == "float8_e4m3fnuz"


def test_an_error_is_the_drivers(amd: driver.Driver) -> None:
    with pytest.raises(TargetError, match=r"AMD driver: hipInit: invalid value \(1\)"):
        amd.call("init", 7)


@pytest.fixture(scope="module")
def module() -> tuple[Specialization, Module]:
    dtypes = ("bfloat16", "bfloat16", "float8_e4m3fnuz", "float32")
    names = ("x", "gamma", "output", "scale_output")
    entry = Specialization("rms_norm_fused_fp8", tuple(zip(names, dtypes, strict=True)), N)
    return entry, Module(compiler.compile_module(compiler.emit([entry], TARGET), TARGET))


def test_a_launch(
    amd: driver.Driver,
    module: tuple[Specialization, Module],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The kernel's name and geometry, the stream, the device, and every argument in its place."""
    entry, code = module
    program, kernel = entry.program(), facts(entry, TARGET)
    assert kernel is not None
    function = Function(code, entry.name, N, kernel)
    rows = [Rows(M, N, N + 8, "bfloat16"), Rows(1, N, N, "bfloat16")]
    rows += [Rows(M, N, N, "float8_e4m3fnuz"), Rows(M, 1, 1, "float32")]
    device = hardware.device("rocm:0")
    work = gpu.Work(lambda aligned: function, Size.plain(M, N), device, program.arrays, tuple(rows))
    monkeypatch.setattr(arrays, "current_stream", lambda index: STREAM)
    addresses, uniforms = (0x1000, 0x2000, 0x3000, 0x4000), (0.5, 1e-6, np.inf)
    sizes = [8] * 4 + [4] * 7
    amd.library.expect(len(sizes), (ctypes.c_uint32 * len(sizes))(*sizes))
    amd.call("hipSetDevice", 1)  # the caller's, which a launch leaves as it is

    gpu.DriverLaunch(work)(addresses, uniforms)

    last = Launch.in_dll(amd.library, "last")
    assert (list(last.grid), list(last.block)) == ([2, 1, 1], [128, 1, 1])  # 4 rows a block
    assert (last.shared, last.device, last.stream) == (0, 0, STREAM)
    floats = [struct.unpack("<I", struct.pack("<f", u))[0] for u in uniforms]
    assert list(last.words)[: len(sizes)] == [*addresses, M, N + 8, N, 1, *floats]
    now = ctypes.c_int()
    amd.call("hipGetDevice", ctypes.byref(now))
    assert now.value == 1
