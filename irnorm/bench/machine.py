"""What `irnorm.bench` says about the machine, and about fresh processes on it."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from importlib import metadata

_IMPORT = "import time; t = time.perf_counter(); import irnorm; print(time.perf_counter() - t)"
_FIRST_CALL = """
import time, ml_dtypes, numpy, irnorm
x, gamma = numpy.ones((1, 4096), ml_dtypes.bfloat16), numpy.ones(4096, ml_dtypes.bfloat16)
output = numpy.empty((1, 4096), ml_dtypes.float8_e4m3fn)
scale_output = numpy.empty((1, 1), numpy.float32)
t = time.perf_counter()
{call}
print(time.perf_counter() - t)
"""


def startup(call: str, runs: int = 5) -> dict[str, float]:
    """Milliseconds, each the minimum over fresh processes.

    `import` is `import irnorm`; `first call` is the first call after it, with the module found in
    a bundle or the cache (one run before the timed ones fills the cache, and Python's of bytecode,
    even if this process was told to leave that alone).

    Parameters
    ----------
    call : source of the call, on `x` and `output` [1, 4096], `gamma` [4096], `scale_output` [1, 1].
    runs : processes of each kind.
    """
    first_call = _FIRST_CALL.format(call=call)
    _seconds_of(first_call)
    return {
        "import": round(min(_seconds_of(_IMPORT) for _ in range(runs)) * 1e3, 2),
        "first call": round(min(_seconds_of(first_call) for _ in range(runs)) * 1e3, 2),
    }


def _seconds_of(source: str) -> float:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", source],
        capture_output=True,
        text=True,
        check=False,
        env={**environment, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    if done.returncode:
        raise RuntimeError(f"bench: a fresh process failed:\n{done.stderr.strip()}")
    return float(done.stdout.split()[-1])


def machine() -> dict[str, str]:
    """The processor, the system and the versions that the figures depend on."""
    facts = {
        "cpu": _cpu_name(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }
    for package in ("irnorm", "iree-base-runtime", "numpy", "torch"):
        try:
            facts[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return facts


def _cpu_name() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            fields = dict(line.split(":", 1) for line in lines if ":" in line)
    except OSError:
        return platform.processor() or "unknown"
    return next((v.strip() for k, v in fields.items() if k.strip() == "model name"), "unknown")
