"""The devices of this machine, and what they run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from irnorm import targets
from irnorm.driver import NAMES, driver
from irnorm.errors import TargetError
from irnorm.targets import TARGETS, Target


@dataclass(frozen=True)
class Device:
    """A device of this machine.

    Attributes
    ----------
    name : `cpu`, `cuda:0`, `rocm:1`: what `target=` and `irnorm env` call it.
    chip : its architecture, `x86_64`, `sm_90`, `gfx942`.
    description : what its vendor calls it.
    targets : names of the targets that it runs, best first.
    """

    name: str
    chip: str
    description: str
    targets: tuple[str, ...]

    @property
    def family(self) -> str:
        return self.name.split(":")[0]

    @property
    def index(self) -> int:
        """Which of its family it is."""
        return int(self.name.partition(":")[2] or 0)

    def candidates(self) -> tuple[Target, ...]:
        """The targets that it runs, best first.

        Raises
        ------
        TargetError : there are none.
        """
        if not self.targets:
            every = targets.find(self.family)
            known = ", ".join(t.architecture for t in every)
            raise TargetError(
                f"{self.name} is a {self.description} ({self.chip}), which no target of irnorm "
                f"fits; there are targets for {known}{self._why_not(every)}"
            )
        return tuple(TARGETS[name] for name in self.targets)

    def _why_not(self, wanted: Sequence[Target]) -> str:
        """What its driver lacks for targets that it does not run, to end an error with."""
        versions = [t.driver for t in wanted if _runs(self.chip, t)]
        if not versions:
            return ""
        oldest = min(versions)
        return f"; its driver is older than CUDA {oldest // 1000}.{oldest % 1000 // 10}"


@cache
def devices() -> tuple[Device, ...]:
    """The devices that calls can run on: the CPU, then NVIDIA's, then AMD's.

    Returns
    -------
    devices : each with `name`, `chip`, `description` and `targets`.
    """
    cpus = targets.runnable()
    chip = cpus[0].architecture if cpus else "unknown"
    found = [Device("cpu", chip, _cpu_description(), tuple(t.name for t in cpus))]
    for family in NAMES:
        with suppress(TargetError):
            found += _gpus(family)
    return tuple(found)


def _gpus(family: str) -> Iterator[Device]:
    vendor = driver(family)
    for index in range(vendor.count):
        chip = vendor.chip(index)
        known = (t for t in targets.find(family) if t.driver <= vendor.version)
        fitting = tuple(t.name for t in known if _runs(chip, t))
        yield Device(f"{family}:{index}", chip, vendor.name(index), fitting)


def _runs(chip: str, target: Target) -> bool:
    """Whether a GPU runs code for a target, if its driver takes it."""
    if target.chips:
        return chip in target.chips
    # NVIDIA's newer chips run what older ones do.
    return int(chip.removeprefix("sm_")) >= int(target.architecture.removeprefix("sm_"))


def _cpu_description() -> str:
    try:
        with open("/proc/cpuinfo") as file:
            found = re.search(r"^model name\s*: (.*)$", file.read(), re.MULTILINE)
    except OSError:
        found = None
    return found.group(1) if found else "CPU"


def runs(target: str) -> bool:
    """Whether this machine runs the target of that name."""
    return any(target in d.targets for d in devices())


def device(name: str) -> Device:
    """The device called `name`; a family stands for its first.

    Raises
    ------
    TargetError : this machine has none of that name; says why, and which it has.
    """
    for found in devices():
        if name in (found.name, found.family):
            return found
    family = name.split(":")[0]
    reason = ""
    if family in NAMES:
        try:
            reason = f" (it has {driver(family).count} of {family})"
        except TargetError as error:
            reason = f" ({error})"
    here = ", ".join(d.name for d in devices())
    raise TargetError(f"this machine has no device {name}{reason}; it has: {here}")


def only_gpu() -> str:
    """The family of this machine's GPUs.

    Raises
    ------
    TargetError : it has none, or of more than one.
    """
    families = {d.family for d in devices()} - {"cpu"}
    if len(families) != 1:
        here = ", ".join(d.name for d in devices())
        raise TargetError(f"say which device by target=; this machine has: {here}")
    return families.pop()


def device_for(target: Target) -> Device:
    """A device that runs `target`.

    Raises
    ------
    TargetError : there is none; says why.
    """
    for found in devices():
        if target.name in found.targets:
            return found
    if target.family in NAMES:
        there = device(target.family)
        raise TargetError(
            f"this machine cannot run {target.name}: {there.name} is a {there.description} "
            f"({there.chip}), which runs: {', '.join(there.targets) or 'no target of irnorm'}"
            f"{there._why_not([target])}"
        )
    targets.check_runnable(target)
    raise TargetError(f"this machine cannot run {target.name}")
