"""Targets: one table row each, with how to compile for it and how to know a machine has it."""

from __future__ import annotations

import platform
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from irnorm.errors import TargetError


@dataclass(frozen=True)
class Target:
    """What code can be compiled for.

    Attributes
    ----------
    name : how users and bundles name it.
    family : `cpu`, `cuda`, `rocm`, `vulkan` or `metal`; also a name for all its targets.
    schedule : which schedule lowers programs for it.
    architecture : instruction set of the CPU, or name of the GPU's, where it is one.
    flags : for iree-compile.
    features : CPU features that must be there to run it, by the kernel's names.
    fp8 : the FP8 format that operations take when none is asked for.
    converts : formats that the GPU's own instructions convert to.
    subgroup : threads of a GPU that shuffle values among each other.
    chips : GPUs that run it; where none is named, NVIDIA's from its architecture on.
    driver : the oldest version of CUDA's driver that takes it.
    device : the module's device attribute, where flags cannot name the target.
    """

    name: str
    family: str
    schedule: str
    architecture: str
    flags: tuple[str, ...]
    features: frozenset[str] = field(default=frozenset())
    fp8: str = "float8_e4m3fn"
    converts: frozenset[str] = field(default=frozenset())
    subgroup: int = 0
    chips: frozenset[str] = field(default=frozenset())
    driver: int = 0
    device: str = ""

    @property
    def any_width(self) -> bool:
        """Whether it has entries that take any width, and not only those of one width."""
        return self.schedule != "linalg"

    @property
    def paged(self) -> bool:
        """Whether it can have operations that write to a paged cache."""
        return self.schedule != "linalg"


_CPU_FLAGS = (
    "--iree-hal-target-device=local",
    "--iree-hal-local-target-device-backends=llvm-cpu",
    # Callers' arrays are imported where they lie, aligned to no more than their elements.
    "--iree-stream-resource-min-offset-alignment=1",
    "--iree-llvmcpu-stack-allocation-limit=131072",
)


def _cpu(name: str, architecture: str, cpu: str, features: str, more: str = "") -> Target:
    flags = [
        *_CPU_FLAGS,
        f"--iree-llvmcpu-target-triple={architecture}-unknown-linux-gnu",
        f"--iree-llvmcpu-target-cpu={cpu}",
    ]
    if more:
        flags.append(f"--iree-llvmcpu-target-cpu-features={more}")
    return Target(name, "cpu", "cpu", architecture, tuple(flags), frozenset(features.split()))


#: The first CUDA whose driver takes a version of PTX: "PTX ISA", release notes.
_CUDA_OF_PTX = {76: 11060, 81: 12010, 86: 12070, 88: 12090}


def _cuda(
    architecture: str, ptx: int, shared: int, converts: str = "float8_e4m3fn", chips: str = ""
) -> Target:
    """An NVIDIA chip, and newer ones; or a family, of the chips named.

    PTX of the given version, with so many bytes of shared memory a block.
    """
    # --iree-cuda-target knows few chips: the module itself says what IREE must know.
    limits = (
        "compute = fp64|fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8, "
        "subgroup = shuffle|arithmetic, dot = dp4xi8toi32, mma = [], "
        "subgroup_size_choices = [32], max_workgroup_sizes = [1024, 1024, 64], "
        f"max_thread_count_per_workgroup = 1024, max_workgroup_memory_bytes = {shared}, "
        "max_workgroup_counts = [2147483647, 65535, 65535]"
    )
    info = f'#iree_gpu.target<arch = "{architecture}", features = "+ptx{ptx}", wgp = <{limits}>>'
    executable = (
        f'#hal.executable.target<"cuda", "cuda-nvptx-fb", {{iree_codegen.target_info = {info}}}>'
    )
    return Target(
        f"cuda-{architecture}",
        "cuda",
        "gpu",
        architecture,
        (),
        converts=frozenset(converts.split()),
        subgroup=32,
        chips=frozenset(chips.split()),
        driver=_CUDA_OF_PTX[ptx],
        device=f'#hal.device.target<"cuda", [{executable}]> : !hal.device',
    )


def _rocm(architecture: str, subgroup: int, converts: str = "") -> Target:
    """An AMD chip, that has instructions for these formats; FP8 first."""
    flags = (
        "--iree-hal-target-device=hip",
        f"--iree-rocm-target={architecture}",
        # Loops are for rare rows: unrolled, they would be most of a kernel.
        "--unroll-full-max-count=1",
    )
    return Target(
        f"rocm-{architecture}",
        "rocm",
        "gpu",
        architecture,
        flags,
        fp8=(converts.split() or ["float8_e4m3fn"])[0],
        converts=frozenset(converts.split()),
        subgroup=subgroup,
        chips=frozenset({architecture}),
    )


_FP4 = "float8_e4m3fn float4_e2m1fn"

_V3 = "avx avx2 bmi1 bmi2 f16c fma movbe abm"
_V4 = f"{_V3} avx512f avx512bw avx512cd avx512dq avx512vl"
_VNNI = f"{_V4} avx512_vnni avx512vbmi"

# Best first within a family.
TARGETS = {
    t.name: t
    for t in (
        # Zen 4, Ice Lake and newer: 3 to 4 % less time. LLVM uses what VNNI is for only if told so.
        _cpu(
            "cpu-x86-64-v4-vnni",
            "x86_64",
            "x86-64-v4",
            _VNNI,
            more="+avx512vnni,+avx512vbmi,+fast-dpwssd",
        ),
        _cpu("cpu-x86-64-v4", "x86_64", "x86-64-v4", _V4),
        _cpu("cpu-x86-64-v3", "x86_64", "x86-64-v3", _V3),
        _cpu("cpu-aarch64", "aarch64", "generic", ""),
        # Code for a family (f) has instructions that later chips may lack. With a driver that
        # is too old for it, the family's chips run what is for sm_100, else the same.
        _cuda("sm_120f", 88, 101376, _FP4, chips="sm_120 sm_121"),
        _cuda("sm_100f", 88, 232448, _FP4, chips="sm_100 sm_103"),
        _cuda("sm_100", 86, 232448),
        _cuda("sm_90", 81, 232448),
        _cuda("sm_89", 81, 101376),
        _cuda("sm_86", 76, 101376, converts=""),
        _cuda("sm_80", 76, 166912, converts=""),
        _rocm("gfx1201", 32, "float8_e4m3fn"),
        _rocm("gfx1100", 32),
        _rocm("gfx950", 64, _FP4),
        _rocm("gfx942", 64, "float8_e4m3fnuz"),
        _rocm("gfx90a", 64),
        Target(
            "vulkan",
            "vulkan",
            "linalg",
            "",
            ("--iree-hal-target-device=vulkan", "--iree-vulkan-target=rdna3"),
        ),
        Target("metal", "metal", "linalg", "", ("--iree-hal-target-device=metal",)),
    )
}

FAMILIES = tuple(dict.fromkeys(t.family for t in TARGETS.values()))
GPU_FAMILIES = ("cuda", "rocm")


def find(name: str) -> list[Target]:
    """The targets called `name`: one of its own name, a family, or all of them.

    Raises
    ------
    TargetError : no target has that name.
    """
    found = [t for t in TARGETS.values() if name in (t.name, t.family, "all")]
    if not found:
        known = ", ".join(dict.fromkeys((*TARGETS, *FAMILIES, "all")))
        raise TargetError(f"unknown target {name!r}, expected one of: {known}")
    return found


@cache
def runnable() -> tuple[Target, ...]:
    """The CPU targets that this machine runs, best first."""
    architecture = {"AMD64": "x86_64", "arm64": "aarch64"}.get(
        platform.machine(), platform.machine()
    )
    features = cpu_features()
    return tuple(
        t
        for t in TARGETS.values()
        if t.family == "cpu" and t.architecture == architecture and t.features <= features
    )


def best() -> tuple[Target, ...]:
    """The CPU targets that this machine runs, best first.

    Raises
    ------
    TargetError : there are none.
    """
    if not runnable():
        raise TargetError("irnorm has no target for this machine's CPU")
    return runnable()


def is_cpu(name: str) -> bool:
    """Whether `name` is that of a target for CPUs, or of one that nothing here can run."""
    return TARGETS[name].family not in GPU_FAMILIES if name in TARGETS else False


@cache
def cpu_features() -> frozenset[str]:
    """Features of this machine's CPU that the operating system lets programs use."""
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return _numpy_features()
    lines = [line for line in text.splitlines() if line.startswith(("flags", "Features"))]
    return frozenset(lines[0].split(":", 1)[1].split()) if lines else frozenset()


def _numpy_features() -> frozenset[str]:
    """What numpy detected, in Linux's names; where there is no /proc."""
    from importlib import import_module

    detected = import_module("numpy._core._multiarray_umath").__cpu_features__

    names = {name.lower() for name, present in detected.items() if present}
    if "fma3" in names and "avx2" in names:  # numpy does not list what comes with these
        names |= {"fma", "bmi1", "bmi2", "movbe", "abm"}
    if "avx512vnni" in names:
        names.add("avx512_vnni")
    return frozenset(names)


def check_runnable(target: Target) -> None:
    """Refuse a target that this machine cannot run, before it dies of an illegal instruction."""
    if target in runnable():
        return
    here = ", ".join(t.name for t in runnable()) or "none"
    missing = " ".join(sorted(target.features - cpu_features()))
    why = f"; its CPU lacks {missing}" if target.family == "cpu" and missing else ""
    raise TargetError(f"this machine cannot run {target.name}{why}; it runs: {here}")
