"""Whether a GPU gives the bytes that the CPU gives.

Every entry is called by each way there is: as numpy arrays are (through IREE), as torch tensors are
(through the driver) on memory of our own, and on torch's where torch sees the device. What must
come out is what `irnorm.reference` says, which the bundle's code for the CPU is held to first.
Arrays lie in images of guard bytes, and whole images are compared: nothing beside the results may
be written.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

import irnorm
from gpu.device import Gpu, Settings
from irnorm import bundle, gpu, hardware, verify
from irnorm.errors import CompileError, TargetError
from irnorm.geometry import OCTET
from irnorm.images import Image, image
from irnorm.lang.program import Program
from irnorm.modules import Function
from irnorm.ops import Specialization
from irnorm.places import cpu_launch
from irnorm.rows import Rows
from irnorm.runtime import Module
from irnorm.targets import TARGETS
from irnorm.verify_cases import CASES, Case, cases

OK, WRONG, NOT_RUN = verify.OK, verify.WRONG, verify.NOT_RUN

#: Widths at which entries for any width are run, or the next that they take.
ANY_WIDTHS = (1, 7, 97, 333, 576, 5000, 4096, 16384, 32768, 131072)
SIMULATED_WIDTHS = (1, 333)
MAX_PAGED_WIDTH = 32768  # of latents: caches of wider ones take long to copy
MAX_ELEMENTS = 1 << 21  # of a call: more rows show nothing new
SIMULATED_ELEMENTS = 1 << 16  # of a call whose rows are not ours to choose

Values = np.ndarray[Any, Any]


OP = "rms_norm_fused_fp8"
NUMPY = "numpy arrays"
#: What is called as users call it, on the whole bundle: in `calls`, and in `paged_calls`.
CALLS = (
    *(NUMPY, "cuda graph", "side stream", "bound", "second thread"),
    *("memory reused", "misaligned", "far apart"),
)
PAGED_OPS = ("fused_rope_rmsnorm", "mla_fused_rope_rmsnorm_quantization")
PAGED_CALLS = ("in place", "allocated", "cuda graph", "wild tables")


@dataclass(frozen=True)
class Job:
    """An entry to check; or, without a function, one of the calls of `op`."""

    function: str
    target: str
    call: str = ""
    op: str = OP

    @property
    def name(self) -> str:
        return self.function or (self.call if self.op == OP else f"{self.call}, {self.op}")


@dataclass
class Result:
    """What became of a job.

    Attributes
    ----------
    name, target : the function of the entry, or what was called; what it is compiled for.
    outcome : `ok`, `wrong` or `not run`.
    details : the first problem by each way to call; or why it was not run.
    calls : how many were right, by each way.
    seconds : how long it took.
    """

    name: str
    target: str
    outcome: str = OK
    details: dict[str, str] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0


# -- how arrays lie -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Layout:
    """How the arrays of a call lie.

    Attributes
    ----------
    m : rows, where no tables place them.
    padding : between rows; in elements, or in octets where an entry wants these aligned.
    offset : where arrays begin, likewise; differs from array to array if it is not 0.
    case : which case of the operation's, counted round and round.
    """

    m: int
    padding: int = 0
    offset: int = 0
    case: int = 0


LAYOUTS = (
    *(Layout(14, case=case) for case in range(3)),
    Layout(1, 0, 1),
    Layout(2, 3, 2, 1),
    Layout(3, 8, 0, 2),
    Layout(7, 5, 7, 1),
    Layout(33, 0, 3),
    Layout(257, 1, 5, 2),
)
SIMULATED_LAYOUTS = (Layout(5, case=1), Layout(14), Layout(1, 0, 1), Layout(3, 5, 7, 2))


# -- ways to call ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    """A function to call on arrays that lie as `images` have it."""

    function: Function
    program: Program
    case: Case
    images: list[Image]

    @property
    def uniforms(self) -> tuple[float, ...]:
        return self.case.of(self.program)[0]

    @property
    def integers(self) -> tuple[int, ...]:
        return self.case.of(self.program)[1]

    @property
    def rows(self) -> tuple[Rows, ...]:
        return tuple(image.rows for image in self.images)

    def work(self, device: hardware.Device) -> gpu.Work:
        """The call on a GPU; whatever its arrays, it is of this function."""
        return gpu.Work(
            find=lambda aligned: self.function,
            size=self.case.size,
            device=device,
            arrays=self.program.arrays,
            rows=self.rows,
            integers=self.integers,
        )

    def addresses(self, starts: Iterable[int]) -> tuple[int, ...]:
        """Where the arrays begin, in images that begin at `starts`."""
        return tuple(start + i.start for start, i in zip(starts, self.images, strict=True))

    def on_cpu(self) -> list[Values]:
        """The images after the call on the CPU."""
        memory = [image.data.copy() for image in self.images]
        rest = self.program.arrays, self.rows, len(self.uniforms), self.integers
        launch = cpu_launch(self.function, self.case.size, *rest)
        launch(self.addresses(data.ctypes.data for data in memory), self.uniforms)
        return memory


class Ways:
    """The ways to call on one device, by name; each returns the images after the call."""

    def __init__(self, device: hardware.Device, torch_device: str) -> None:
        self.device, self.torch = device, torch_device
        self.gpu = Gpu(device.index) if device.family == "cuda" else None
        self.all: dict[str, Callable[[Call], list[Values]]] = {"iree": self.by_iree}
        if self.gpu:
            self.all["driver"] = self.by_driver
        if self.torch:
            self.all["torch"] = self.by_torch

    def by_iree(self, call: Call) -> list[Values]:
        """As numpy arrays are: through IREE, on copies."""
        memory = [image.data.copy() for image in call.images]
        launch = gpu.IreeLaunch(call.work(self.device))
        launch(call.addresses(data.ctypes.data for data in memory), call.uniforms)
        return memory

    def by_torch(self, call: Call) -> list[Values]:
        """As torch tensors are: on the stream that is current."""
        import torch

        memory = [torch.from_numpy(image.data).to(self.torch) for image in call.images]
        launch = gpu.DriverLaunch(call.work(self.device))
        launch(call.addresses(data.data_ptr() for data in memory), call.uniforms)
        return [data.cpu().numpy() for data in memory]

    def by_driver(self, call: Call) -> list[Values]:
        """On memory of our own, as torch tensors are, but on a stream of our own."""
        assert self.gpu is not None
        sizes = [image.data.nbytes for image in call.images]
        with self.gpu.memory(*sizes) as memory:
            for image, address in zip(call.images, memory, strict=True):
                self.gpu.upload(address, image.data)
            launch = gpu.DriverLaunch(call.work(self.device))
            launch.bind(call.addresses(memory), call.uniforms)(self.gpu.stream)
            self.gpu.synchronize()
            return [self.gpu.download(*pair) for pair in zip(memory, sizes, strict=True)]


def difference(call: Call, way: Callable[[Call], list[Values]]) -> str:
    """How the arrays after a call differ from what is expected; empty if they do not."""
    try:
        found = way(call)
    except Exception as error:  # a wrong kernel may fail in any way
        return f"{type(error).__name__}: {error}"
    pairs = zip(call.images, found, strict=True)
    texts = (image.difference(data, call.case.rows) for image, data in pairs)
    return next(filter(None, texts), "")


# -- entries --------------------------------------------------------------------------------------


class Checker:
    """Checks jobs in a worker process."""

    def __init__(self, settings: Settings) -> None:
        settings.enter()
        self.settings = settings
        self.bundle = bundle.open_bundle(settings.bundle)
        self.device = hardware.device(settings.device)
        self.ways = Ways(self.device, settings.torch_device())
        self._modules: dict[str, Module] = {}
        self._of_cpu: dict[tuple[str, int], str] = {}

    def is_alive(self) -> bool:
        return self.ways.gpu is None or self.ways.gpu.is_alive()

    def __call__(self, job: Job) -> Result:
        begin = time.monotonic()
        result = Result(job.name, job.target)
        try:
            if job.function:
                self._entry(job, result)
            else:
                self._call(job, result)
        except Exception as error:  # the next job may do well
            lacking = isinstance(error, CompileError) or "out of memory" in str(error).lower()
            result.outcome = NOT_RUN if lacking else WRONG
            result.details["check"] = f"{type(error).__name__}: {error}"
        result.seconds = round(time.monotonic() - begin, 3)
        return result

    def _entry(self, job: Job, result: Result) -> None:
        entry = self.bundle.find(job.function, job.target)
        assert entry is not None  # jobs are made from the bundle
        if entry.op not in CASES:
            result.outcome, result.details["check"] = NOT_RUN, f"there are no cases of {entry.op}"
            return
        any_widths = SIMULATED_WIDTHS if self.settings.simulate else ANY_WIDTHS
        if entry.op in PAGED_OPS:
            any_widths = tuple(w for w in any_widths if w <= MAX_PAGED_WIDTH)
        for width in verify.widths_of(entry, any_widths):
            problem = self._cpu_problem(entry, width)
            if problem:
                result.details.setdefault("cpu", f"width {width}: {problem}")
                result.outcome = WRONG
            self._at_width(entry, width, result)

    def _layouts(self, width: int) -> list[Layout]:
        found = SIMULATED_LAYOUTS if self.settings.simulate else LAYOUTS
        most = max(3, MAX_ELEMENTS // width)
        return [replace(layout, m=min(layout.m, most)) for layout in found]

    def _at_width(self, entry: bundle.Entry, width: int, result: Result) -> None:
        assert entry.kernel
        for layout in self._layouts(width):
            call = self._made(entry, width, layout)
            for name, way in self.ways.all.items():
                if name in result.details:  # it has failed: one report is enough
                    continue
                problem = difference(call, way)
                if problem:
                    result.outcome = WRONG
                    result.details[name] = f"width {width}, {layout}: {problem}"
                else:
                    result.calls[name] = result.calls.get(name, 0) + 1

    def _made(self, entry: bundle.Entry, width: int, layout: Layout) -> Call:
        """A call of an entry."""
        program = entry.specialization().program()
        found = cases(entry.specialization(), width)
        if self.settings.simulate:
            found = tuple(c for c in found if c.size.elements <= SIMULATED_ELEMENTS) or found[:1]
        case = found[layout.case % len(found)]
        if not case.integers:
            # Few rows are others for other layouts.
            case = case.chosen(program, (np.arange(layout.m) + 5 * layout.m) % len(case.rows))
        unit = OCTET if entry.kernel and entry.kernel.aligned else 1
        placed = [
            image(array, case, layout.offset * (2 * n + 1) % OCTET * unit, layout.padding * unit)
            for n, array in enumerate(program.arrays)
        ]
        if entry.file not in self._modules:
            self._modules[entry.file] = Module(self.bundle.read(entry.file))
        module = self._modules[entry.file]
        function = Function(module, entry.function, entry.width, entry.kernel)
        return Call(function, program, case, placed)

    def _cpu_problem(self, entry: bundle.Entry, width: int) -> str:
        """How the bundle's code for this CPU differs from the reference; empty if it does not."""
        key = (entry.function, width)
        if key not in self._of_cpu:
            runnable = hardware.device("cpu").targets
            same = [self.bundle.find(entry.function, name) for name in runnable]
            found = next((e for e in same if e), None)
            self._of_cpu[key] = self._on_cpu(found, width) if found else ""
        return self._of_cpu[key]

    def _on_cpu(self, entry: bundle.Entry, width: int) -> str:
        for layout in self._layouts(width):
            problem = difference(self._made(entry, width, layout), Call.on_cpu)
            if problem:
                return problem
        return ""

    def _call(self, job: Job, result: Result) -> None:
        entry = usual_first(self.bundle, job.target, job.op)[0]
        if entry.op != job.op:
            result.outcome, result.details["check"] = NOT_RUN, f"the bundle has no {job.op}"
        elif job.call == NUMPY:
            result.calls["numpy"] = by_numpy(self.bundle, self.device, job.target)
        elif not self.ways.torch:
            result.outcome, result.details["torch"] = NOT_RUN, "torch is not there for this device"
        elif job.op in PAGED_OPS:
            from gpu import paged_calls

            result.calls["torch"] = paged_calls.run(job.call, entry, self.ways.torch)
        else:
            from gpu import calls

            result.calls["torch"] = calls.run(job.call, self.bundle, self.ways, job.target)


# -- whole calls ----------------------------------------------------------------------------------


def options(specialization: Specialization, case: Case) -> dict[str, Any]:
    """What a call of OP needs besides arrays."""
    dtypes = dict(specialization.dtypes)
    formats = {"out_dtype": dtypes["output"], "scales_dtype": dtypes["scale_output"]}
    return {**case.uniforms, **formats}


def by_numpy(opened: bundle.Bundle, device: hardware.Device, target: str) -> int:
    """Call with numpy arrays, rows compact and not; how many calls were right.

    Raises
    ------
    AssertionError : one was not.
    """
    entry = usual_first(opened, target)[0]
    width = entry.width or SIMULATED_WIDTHS[-1]
    specialization = replace(entry.specialization(), width=width)
    for case in cases(specialization, width):
        for padding in (0, 3):
            wide = np.zeros((len(case.rows), width + padding), case.arrays["x"].dtype)
            wide[:, :width] = case.arrays["x"]
            found = irnorm.rms_norm_fused_fp8(
                wide[:, :width],
                case.arrays["gamma"],
                **options(specialization, case),
                target=device.name,
            )
            for name, result in zip(("output", "scale_output"), found, strict=True):
                if result.tobytes() != case.arrays[name].tobytes():
                    raise AssertionError(f"{name} differs, {padding} columns between rows")
    return 2 * len(cases(specialization, width))


# -- which ----------------------------------------------------------------------------------------


def usual_first(opened: bundle.Bundle, target: str, op: str = OP) -> list[bundle.Entry]:
    """The entries for a target, those of an operation first, in it those of the usual dtypes."""
    fp8 = TARGETS[target].fp8
    # Of those that the operation has; the others are the same in all of its entries.
    narrow = dict.fromkeys(("output", "cache"), fp8)
    usual = dict.fromkeys(("x", "gamma", "q_rope", "q_rope_output"), "bfloat16") | narrow
    usual |= dict.fromkeys(("scale_output", "freqs_cis"), "float32")

    def unusual(entry: bundle.Entry) -> tuple[bool, int]:
        differ = sum(usual.get(name, dtype) != dtype for name, dtype in entry.dtypes.items())
        return entry.op != op, differ

    return sorted((e for e in opened.entries if e.target == target), key=unusual)


def jobs(settings: Settings, all_targets: bool) -> list[Job]:
    """What there is to check of a bundle on a device.

    Raises
    ------
    TargetError : the bundle has nothing for the device.
    """
    opened, device = bundle.open_bundle(settings.bundle), hardware.device(settings.device)
    had = [name for name in device.targets if any(e.target == name for e in opened.entries)]
    if not had:
        has = ", ".join(sorted({e.target for e in opened.entries}))
        raise TargetError(
            f"the bundle has no entry that {device.name} ({device.chip}) runs; it has: {has}"
        )
    targets = had if all_targets else had[:1]
    # Targets take turns, so that the reference is asked once, and the usual comes first.
    ranked = [enumerate(usual_first(opened, target)) for target in targets]
    listed = sorted(itertools.chain(*ranked), key=lambda pair: pair[0])
    entries = [Job(e.function, e.target) for _, e in listed]
    whole = [Job("", targets[0], call=name) for name in CALLS]
    for op in PAGED_OPS:
        if any(e.op == op and e.target == targets[0] for e in opened.entries):
            whole += [Job("", targets[0], call=name, op=op) for name in PAGED_CALLS]
    return [*entries[:1], *whole, *entries[1:]]
