"""The hand-written AVX-512 peer: builds the C file beside this one, and calls it through ctypes."""

from __future__ import annotations

import ctypes
import hashlib
import math
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import platformdirs

from irnorm.bench import BANDWIDTH, EPSILON, Contender, Peers, Workload, aligned

SOURCE = Path(__file__).with_name("rms_norm_fused_fp8_avx512.c")
# -ffast-math must stay out: it would link code that turns on flush-to-zero for the whole process.
FLAGS = ("-O3", "-march=native", "-shared", "-fPIC", "-pthread")
NEEDED = {"avx512f", "avx512bw", "avx512dq", "avx512vl", "avx512vbmi", "avx512_vnni"}


def unavailable() -> str | None:
    """Why the peer cannot be built or run on this machine; None if it can."""
    if shutil.which("gcc") is None:
        return "gcc not found"
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "/proc/cpuinfo not readable"
    flags = next((set(line.split()) for line in lines if line.startswith("flags")), set())
    missing = sorted(NEEDED - flags)
    return f"the processor lacks {', '.join(missing)}" if missing else None


def build() -> Path:
    """The shared library, compiled once for each source, compiler and processor."""
    version = subprocess.run(
        ["gcc", "-march=native", "-Q", "--help=target", "--version"],
        capture_output=True,
        check=True,
    ).stdout
    key = hashlib.sha256(SOURCE.read_bytes() + version + " ".join(FLAGS).encode()).hexdigest()
    library = platformdirs.user_cache_path("irnorm") / "peers" / f"{SOURCE.stem}-{key[:16]}.so"
    if not library.exists():
        library.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=library.parent) as folder:
            fresh = Path(folder) / library.name
            subprocess.run(["gcc", *FLAGS, "-o", str(fresh), str(SOURCE)], check=True)
            os.replace(fresh, library)
    return library


def peers() -> Peers:
    """Contenders on the C library: the kernel, and memory sweeps with both kinds of store."""
    library = ctypes.CDLL(str(build()))
    library.rms_norm_fused_fp8.restype = None
    library.sweep_seconds.restype = ctypes.c_double

    def contenders(work: Workload) -> Iterable[Contender]:
        if work.op == "rms_norm_fused_fp8" and work.dtype == "bfloat16":
            yield _kernel(library, work)
        yield from (_sweep(library, work, stream) for stream in (False, True))

    return contenders


def _pointer(array: Any) -> ctypes.c_void_p:
    """A pointer that keeps its array alive."""
    pointer: ctypes.c_void_p = array.ctypes.data_as(ctypes.c_void_p)
    return pointer


def _kernel(library: ctypes.CDLL, work: Workload) -> Contender:
    function = library.rms_norm_fused_fp8
    arguments = [
        (
            _pointer(s["x"]),
            ctypes.c_int64(work.n),
            _pointer(s["gamma"]),
            ctypes.c_float(EPSILON),
            ctypes.c_float(0.0),
            ctypes.c_float(math.inf),
            _pointer(s["output"]),
            _pointer(s["scale_output"]),
            ctypes.c_int64(work.m),
            ctypes.c_int64(work.n),
            ctypes.c_int(work.threads),
        )
        for s in work.sets
    ]
    note = "hand-written, gcc -O3; any order of sums; outputs supplied; ctypes call"
    return Contender("C, AVX-512", lambda i: function(*arguments[i]), work.threads, note)


def _sweep(library: ctypes.CDLL, work: Workload, stream: bool) -> Contender:
    function = library.sweep_seconds
    written = work.traffic // 3 // 64 * 64
    rest = (ctypes.c_int64(written), 2, int(stream), work.threads)
    arguments = [
        (_pointer(aligned((2 * written,), "uint8")), _pointer(aligned((written,), "uint8")), *rest)
        for _ in work.sets
    ]
    stores = "non-temporal" if stream else "normal"
    note = f"C, same traffic, {stores} stores"
    return Contender(BANDWIDTH, lambda i: function(*arguments[i]), work.threads, note, BANDWIDTH)
