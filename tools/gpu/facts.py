"""What a run is of: the device, versions, the date; and what the bundle has for the device."""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
import subprocess
import time
from typing import Any

from gpu import check
from gpu.device import Gpu, Settings
from irnorm import hardware
from irnorm.version import VERSION

PACKAGES = ("numpy", "ml_dtypes", "iree-base-runtime", "torch", "triton")
QUERY = "driver_version,clocks.sm,clocks.mem,clocks.max.sm,power.limit,memory.total"


class Facts:
    """Answers with (facts, jobs to check) in a worker process."""

    def __init__(self, settings: Settings, all_targets: bool) -> None:
        settings.enter()
        self.settings = settings
        self.device = hardware.device(settings.device)
        self.jobs = check.jobs(settings, all_targets)

    def is_alive(self) -> bool:
        return True

    def __call__(self, job: None) -> tuple[dict[str, Any], list[check.Job]]:
        return self._facts(), self.jobs

    def _facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = {
            "device": self.device.description,
            "chip": self.device.chip,
            "date": time.strftime("%Y-%m-%d %H:%M:%S %z"),
            "simulated": bool(self.settings.simulate),
            "cpu": hardware.device("cpu").description,
            "irnorm": VERSION,
            "python": platform.python_version(),
        }
        facts |= {name: _version(name) for name in PACKAGES}
        facts["torch sees it"] = bool(self.settings.torch_device())
        if self.device.family == "cuda":
            gpu = Gpu(self.device.index)
            facts["cuda"] = gpu.version
            facts["l2_bytes"], facts["processors"] = gpu.l2_bytes, gpu.processors
            facts |= {} if self.settings.simulate else clocks(self.device.index)
        return facts


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def clocks(index: int) -> dict[str, str]:
    """What nvidia-smi says of a device just now; nothing if it is not there."""
    if shutil.which("nvidia-smi") is None:
        return {}
    command = ["nvidia-smi", f"--id={index}", f"--query-gpu={QUERY}", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return {}
    return dict(zip(QUERY.split(","), map(str.strip, done.stdout.split(",")), strict=False))
