"""The hand-written AVX-512 peers: builds the C files beside this one, calls them through ctypes."""

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

from irnorm.bench.arrays import EPSILON, aligned
from irnorm.bench.measuring import Contender
from irnorm.bench.sweeps import BANDWIDTH
from irnorm.bench.workloads import Peers, Workload

HEADER = Path(__file__).with_name("avx512.h")
FP8 = HEADER.with_name("rms_norm_fused_fp8_avx512.c")
FP4 = HEADER.with_name("rmsnorm_fp4quant_avx512.c")
# -ffast-math must stay out: it would link code that turns on flush-to-zero for the whole process.
FLAGS = ("-O3", "-march=native", "-shared", "-fPIC", "-pthread")
NEEDED = {"avx512f", "avx512bw", "avx512dq", "avx512vl", "avx512vbmi", "avx512_vnni"}
NEEDED_FP4 = {"avx512_bf16"}


def unavailable(needed: Iterable[str] = NEEDED) -> str | None:
    """Why a peer cannot be built or run on this machine; None if it can."""
    if shutil.which("gcc") is None:
        return "gcc not found"
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "/proc/cpuinfo not readable"
    flags = next((set(line.split()) for line in lines if line.startswith("flags")), set())
    missing = sorted(set(needed) - flags)
    return f"the processor lacks {', '.join(missing)}" if missing else None


def build(source: Path = FP8) -> Path:
    """The shared library of a source, compiled once for each source, compiler and processor."""
    version = subprocess.run(
        ["gcc", "-march=native", "-Q", "--help=target", "--version"],
        capture_output=True,
        check=True,
    ).stdout
    text = source.read_bytes() + HEADER.read_bytes()
    key = hashlib.sha256(text + version + " ".join(FLAGS).encode()).hexdigest()
    library = platformdirs.user_cache_path("irnorm") / "peers" / f"{source.stem}-{key[:16]}.so"
    if not library.exists():
        library.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=library.parent) as folder:
            fresh = Path(folder) / library.name
            subprocess.run(["gcc", *FLAGS, "-o", str(fresh), str(source)], check=True)
            os.replace(fresh, library)
    return library


def peers() -> Peers:
    """Contenders in C: the kernel, and memory sweeps with both kinds of store."""
    library = ctypes.CDLL(str(build()))
    library.rms_norm_fused_fp8.restype = None
    library.sweep_seconds.restype = ctypes.c_double
    fp4 = ctypes.CDLL(str(build(FP4))) if unavailable(NEEDED_FP4) is None else None

    def contenders(work: Workload) -> Iterable[Contender]:
        if work.op == "rms_norm_fused_fp8" and work.dtype == "bfloat16":
            yield _fp8(library, work)
        if work.op == "rmsnorm_fp4quant" and work.dtype == "bfloat16" and fp4 is not None:
            yield _fp4(fp4, work)
        yield from (_sweep(library, work, stream) for stream in (False, True))

    return contenders


def _pointer(array: Any) -> ctypes.c_void_p:
    """A pointer that keeps its array alive."""
    pointer: ctypes.c_void_p = array.ctypes.data_as(ctypes.c_void_p)
    return pointer


def _fp8(library: ctypes.CDLL, work: Workload) -> Contender:
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
    return _kernel(function, arguments, work)


def _fp4(library: ctypes.CDLL, work: Workload) -> Contender:
    arguments = [
        (
            _pointer(s["input"]),
            ctypes.c_int64(work.n),
            _pointer(s["weight"]),
            ctypes.c_float(1.0),
            ctypes.c_float(EPSILON),
            _pointer(s["y_fp4"]),
            _pointer(s["block_scale"]),
            ctypes.c_int64(work.m),
            ctypes.c_int64(work.n),
            ctypes.c_int(work.threads),
        )
        for s in work.sets
    ]
    function = library.rmsnorm_fp4quant
    function.restype = None
    return _kernel(function, arguments, work)


def _kernel(function: Any, arguments: list[tuple[Any, ...]], work: Workload) -> Contender:
    note = "hand-written, gcc -O3; any order of sums; outputs supplied; ctypes call"
    return Contender("C, AVX-512", lambda i: function(*arguments[i]), work.threads, note)


def _sweep(library: ctypes.CDLL, work: Workload, stream: bool) -> Contender:
    function = library.sweep_seconds
    written = work.traffic // (1 + work.reads) // 64 * 64
    rest = (ctypes.c_int64(written), work.reads, int(stream), work.threads)
    sizes = (work.reads * written,), (written,)
    arguments = [(*(_pointer(aligned(size, "uint8")) for size in sizes), *rest) for _ in work.sets]
    stores = "non-temporal" if stream else "normal"
    note = f"C, same traffic, {stores} stores"
    return Contender(BANDWIDTH, lambda i: function(*arguments[i]), work.threads, note, BANDWIDTH)
