"""Where a call runs: a device, the targets that its code may be for, and what launches it there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from irnorm import modules, targets
from irnorm.errors import ArgumentError
from irnorm.lang.program import Array
from irnorm.ops import Specialization
from irnorm.rows import Rows, Size
from irnorm.runtime import Launch
from irnorm.targets import GPU_FAMILIES, Target

if TYPE_CHECKING:
    from irnorm.hardware import Device


@dataclass(frozen=True)
class Place:
    """Where a call runs.

    Attributes
    ----------
    candidates : targets that its code may be for, best first.
    device : a GPU; None for the CPU.
    """

    candidates: tuple[Target, ...]
    device: Device | None = None

    @property
    def fp8(self) -> str:
        """The FP8 format of its own."""
        return self.candidates[0].fp8


def place(device: str, target: str | None) -> Place:
    """The place for arrays on `device` (`cpu`, `cuda:0`, `iree:0`) and a target, if one is named.

    A target is a row of the table of targets, a device, or a family of them.

    Raises
    ------
    ArgumentError : there is no target of that name, or the arrays are elsewhere.
    TargetError : this machine cannot run it.
    """
    family = target.split(":")[0] if target else ""
    named = target is None or target == "cpu" or target in targets.TARGETS
    if not named and family not in GPU_FAMILIES:
        known = ", ".join(("cpu", *GPU_FAMILIES, *targets.TARGETS))
        raise ArgumentError(f"target is {target!r}, expected one of: {known}")
    wants_cpu = target is not None and (family == "cpu" or targets.is_cpu(target))
    if device == "cpu" and target in (None, "cpu"):
        return Place(targets.best())
    if device == "cpu" and target and wants_cpu:
        targets.check_runnable(targets.TARGETS[target])
        return Place((targets.TARGETS[target],))
    if wants_cpu:
        raise ArgumentError(f"target is {target}, the arrays are on {device}")
    from irnorm import hardware  # loads the GPUs' drivers

    row = targets.TARGETS.get(target or "")
    if device == "cpu" or device.startswith("iree"):
        there = hardware.device_for(row) if row else hardware.device(target or hardware.only_gpu())
    else:
        there = hardware.device(device)
        if family and target not in (there.name, there.family, *there.targets):
            raise ArgumentError(
                f"target is {target}, the arrays are on {there.name}, which runs: "
                f"{', '.join(there.targets)}"
            )
    return Place((row,) if row else there.candidates(), there)


def launch(
    specialization: Specialization,
    size: Size,
    place: Place,
    arguments: Sequence[Array],
    rows: Sequence[Rows],
    uniforms: int,
    first: Any,
    integers: tuple[int, ...] = (),
) -> Any:
    """A launch of the function for `specialization`, on arrays like `first`.

    `integers` are those of the program, `uniforms` is how many it has.

    It has `elements`, the amount of work; `load()` makes it ready; called with addresses and
    uniforms, it runs; `bound`, called with the same and the most threads, gives what runs it.
    """
    find = partial(modules.find, specialization, place.candidates)
    if place.device is not None:
        from irnorm import gpu

        taken = tuple(arguments), tuple(rows), integers, specialization.op
        return gpu.launch(gpu.Work(find, size, place.device, *taken), first)
    return cpu_launch(find(), size, arguments, rows, uniforms, integers)


def cpu_launch(
    function: modules.Function,
    size: Size,
    arguments: Sequence[Array],
    rows: Sequence[Rows],
    uniforms: int,
    integers: tuple[int, ...] = (),
) -> Launch:
    """A launch of a function for the CPU."""
    numbers = size.integers(function.width, arguments, rows)
    memory = tuple((r.dtype, r.itemsize, r.size) for r in rows)
    module, name = function.module, function.name
    return Launch(module, name, memory, (*numbers, *integers), uniforms, size.elements)
