"""How long kernels take on a GPU, beside copies of as many bytes and beside the peers.

A cell is one shape. Its contenders work on the same arrays, sets of which are rotated over, so that
whoever comes finds nothing of his set in the L2 cache: between two visits to a set twice as many
bytes are moved as it holds. Calls are captured in graphs, so that the device alone is timed, and
events of the driver's enclose each replay; contenders take turns.
"""

from __future__ import annotations

import gc
import math
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

import ml_dtypes
import numpy as np

import irnorm
from gpu import check
from gpu.device import Gpu, Settings
from irnorm import arrays, gpu, hardware, modules, reference
from irnorm.errors import TargetError
from irnorm.ops import Specialization
from irnorm.rows import Rows, Size

EPSILON = 1e-6
DTYPES = {
    "x": "bfloat16",
    "gamma": "bfloat16",
    "output": "float8_e4m3fn",
    "scale_output": "float32",
}
OURS, COPY = "irnorm", "copy"

ROTATION = 2.2  # of the L2 cache, at least
BATCH_S = 600e-6  # of a replay, about: readings of the clock are good to a microsecond
MAX_BATCH = 512
LARGE_COPY = 1 << 30
COPY_ALIGNMENT = 128
COMPARED = 16  # rows whose results are looked at
CREDIT_S = 40.0  # that the first cells may take beyond their time: they pay for what all need

Values = np.ndarray[Any, Any]
Replay = Any  # called without arguments; the driver's have `close`


@dataclass(frozen=True)
class Cell:
    """A shape to measure; `seconds` is the time for it, of which slow peers may take the rest."""

    m: int
    n: int
    seconds: float = 60.0

    @property
    def sizes(self) -> dict[str, int]:
        """Bytes of each array."""
        m, n = self.m, self.n
        return {"x": 2 * m * n, "gamma": 2 * n, "output": m * n, "scale_output": 4 * m}

    @property
    def traffic(self) -> int:
        """Bytes that must be read or written."""
        return sum(self.sizes.values())

    @property
    def half(self) -> int:
        """Bytes that a copy reads, and writes; where it begins must be no worse than for us."""
        return -(-self.traffic // (2 * COPY_ALIGNMENT)) * COPY_ALIGNMENT


@dataclass
class Times:
    """What a contender took, in µs a call on the device.

    Attributes
    ----------
    name : of the contender.
    group : contenders of a group are versions of one peer, of which the fastest counts.
    samples : of all trials.
    """

    name: str
    group: str
    samples: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.samples)


@dataclass
class Measured:
    """A cell's results; `problems` by contender, `host_us` of whole calls by what is called."""

    m: int
    n: int
    traffic: int
    sets: int = 0
    times: list[Times] = field(default_factory=list)
    host_us: dict[str, list[float]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    wrong: str = ""

    def as_json(self) -> dict[str, Any]:
        """With the samples, and what tables show of them."""
        for times in self.times:
            times.samples = [round(s, 4) for s in times.samples]
        raw = asdict(self)
        for found, times in zip(raw["times"], self.times, strict=True):
            found |= {"median": round(times.median, 4), "minimum": min(times.samples)}
        return raw


@dataclass(frozen=True)
class Contender:
    """Something to time.

    Attributes
    ----------
    name, group : as in `Times`.
    call : puts its work on set i on a stream, given by its handle.
    capture : makes a graph of what is put on the stream given, replayed on the GPU's.
    codes : of a peer, its first `COMPARED` rows of codes for set 0, once it has been called.
    slow : whether it may take many seconds to compile.
    """

    name: str
    group: str
    call: Callable[[int, int], object]
    capture: Callable[[Callable[[int], object]], Replay]
    codes: Callable[[], Values] | None = None
    slow: bool = False


class Sets:
    """The sets of arrays of a cell, one after the other in memory for each array.

    Attributes
    ----------
    count : how many sets.
    starts : where each array of set 0 is, by name; `copy_from` and `copy_to` are for the copy.
    """

    def __init__(self, device: Gpu, cell: Cell, count: int, starts: dict[str, int]) -> None:
        self.gpu, self.cell, self.count, self.starts = device, cell, count, starts

    def address(self, name: str, i: int) -> int:
        """Where an array of set i is."""
        return self.starts[name] + i * self.cell.sizes[name]

    def fill(self) -> None:
        """Write the inputs: normal rows, the same again after some."""
        random = np.random.default_rng(0)
        x = random.standard_normal(min(self.cell.m * self.cell.n, 1 << 22) * 2, np.float32)
        gamma = random.uniform(0.5, 1.5, self.cell.n)
        for name, values in (("x", x), ("gamma", gamma)):
            size = self.count * self.cell.sizes[name]
            self.gpu.fill(self.starts[name], size, values.astype(ml_dtypes.bfloat16))

    def first(self, name: str) -> Values:
        """An array of set 0 on the host, of its rows the first."""
        rows, size = self.cell.m, self.cell.sizes[name]
        if name != "gamma":
            size = size // rows * min(rows, COMPARED)
        values = self.gpu.download(self.starts[name], size).view(arrays.numpy_dtype(DTYPES[name]))
        return values if name == "gamma" else values.reshape(min(rows, COMPARED), -1)


@contextmanager
def sets(device: Gpu, cell: Cell, most: int) -> Iterator[Sets]:
    """Memory for a cell; where the device has too little, fewer sets, down to one.

    Raises
    ------
    TargetError : not even one fits.
    """
    count = max(1, min(most, math.ceil(ROTATION * device.l2_bytes / cell.traffic)))
    with ExitStack() as stack:
        while True:
            sizes = [count * size for size in (*cell.sizes.values(), cell.half, cell.half)]
            try:
                starts = stack.enter_context(device.memory(*sizes))
                break
            except TargetError:
                if count == 1:
                    raise
                count //= 2
        names = [*cell.sizes, "copy_from", "copy_to"]
        made = Sets(device, cell, count, dict(zip(names, starts, strict=True)))
        made.fill()
        yield made


class Timer:
    """Measures cells in a worker process."""

    def __init__(self, settings: Settings) -> None:
        settings.enter()
        self.settings = settings
        self.device = hardware.device(settings.device)
        if self.device.family != "cuda":
            raise TargetError("times are taken by CUDA's events: only on NVIDIA's GPUs")
        self.gpu = Gpu(self.device.index)
        self.torch = settings.torch_device()
        self.rounds = 2 if settings.simulate else 15 if settings.quick else 40
        self.credit = CREDIT_S

    def is_alive(self) -> bool:
        return self.gpu.is_alive()

    def __call__(self, job: Cell | str) -> Any:
        """Measure a cell; or the large copy, in GB/s."""
        if isinstance(job, str):
            return self._large_copy()
        measured, begin = Measured(job.m, job.n, job.traffic), time.monotonic()
        self.credit += job.seconds
        try:
            self._cell(job, measured, begin + self.credit)
        except Exception as error:  # the next cell may go well
            measured.problems["cell"] = _text(error)
            measured.times = [times for times in measured.times if times.samples]
        self.credit -= time.monotonic() - begin
        gc.collect()
        if self.torch:
            from peers import gpu_torch

            gpu_torch.release()
        return measured

    def _large_copy(self) -> list[float]:
        size = LARGE_COPY if not self.settings.simulate else 1 << 16
        with self.gpu.memory(size, size) as (start, to):
            task = partial(self.gpu.copy, to, start, size, self.gpu.stream)
            task()
            return [round(2 * size / s / 1e9, 2) for s in self.gpu.seconds([task] * 20)]

    def _cell(self, cell: Cell, measured: Measured, until: float) -> None:
        """Measure a cell; peers that compile slowly are left out from `until` on."""
        most = 3 if self.settings.simulate else sys.maxsize
        with sets(self.gpu, cell, most) as memory, ExitStack() as stack:
            measured.sets = memory.count
            contenders = [self._ours(memory), self._copy(memory)]
            for contender in contenders:
                contender.call(0, self.gpu.stream)
            self.gpu.synchronize()
            measured.wrong = self._wrong(memory)
            contenders += self._peers(cell, memory, measured, until, stack)
            self._measure(contenders, memory, measured)
            if cell.m == 1:
                self._host(memory, measured)

    # -- contenders --------------------------------------------------------------------------------

    def _ours(self, memory: Sets) -> Contender:
        """Our kernel, launched as for torch's tensors."""
        cell = memory.cell
        specialization = Specialization(check.OP, tuple(DTYPES.items()), cell.n)
        program = specialization.program()
        rows = {name: Rows(cell.m, cell.n, cell.n, dtype) for name, dtype in DTYPES.items()}
        rows["gamma"] = Rows(1, cell.n, cell.n, DTYPES["gamma"])
        rows["scale_output"] = Rows(cell.m, 1, 1, DTYPES["scale_output"])
        work = gpu.Work(
            find=partial(modules.find, specialization, self.device.candidates()),
            size=Size.plain(cell.m, cell.n),
            device=self.device,
            arrays=program.arrays,
            rows=tuple(rows[a.name] for a in program.arrays),
        )
        uniforms = {"epsilon": _rounded(EPSILON), "weight_offset": 0.0, "scale_ub": math.inf}
        numbers = [uniforms[name] for name in program.uniforms]
        launch = gpu.DriverLaunch(work)

        def call(i: int, stream: int) -> None:
            launch.bind([memory.address(a.name, i) for a in program.arrays], numbers)(stream)

        return Contender(OURS, OURS, call, self.gpu.capture)

    def _copy(self, memory: Sets) -> Contender:
        """Reads and writes as many bytes; by the driver."""
        size = memory.cell.half
        start, to = (memory.starts[name] for name in ("copy_from", "copy_to"))

        def call(i: int, stream: int) -> None:
            self.gpu.copy(to + i * size, start + i * size, size, stream)

        return Contender(COPY, COPY, call, self.gpu.capture)

    def _peers(
        self, cell: Cell, memory: Sets, measured: Measured, until: float, stack: ExitStack
    ) -> list[Contender]:
        """What torch's world has to offer, as far as it compiles and computes the same."""
        problems = measured.problems
        if not self.torch:
            problems["peers"] = "torch is not there for this device"
            return []
        good = []
        try:
            from peers import gpu_torch

            for peer in gpu_torch.contenders(self.torch, cell, memory, problems, stack):
                problems[peer.name] = self._objection(peer, memory, until)
                if not problems[peer.name]:
                    del problems[peer.name]
                    good.append(peer)
        except Exception as error:  # peers may be broken in any way
            problems["peers"] = _text(error)
        return good

    def _objection(self, peer: Contender, memory: Sets, until: float) -> str:
        """Call a peer for the first time, which compiles it; why it cannot be timed, if so."""
        begin = time.monotonic()
        if peer.slow and begin > until:
            return "left out: out of time"
        try:
            peer.call(0, self.gpu.stream)
            self.gpu.synchronize()
            assert peer.codes
            steps = np.abs(_ordinals(peer.codes()) - _ordinals(self._expected(memory)[0]))
        except Exception as error:  # as above
            return _text(error)
        seconds = time.monotonic() - begin
        if seconds > 2:
            print(f"    {peer.name}: {seconds:.1f} s to compile", file=sys.stderr)
        near = float(np.mean(steps <= 1))
        return "" if near > 0.999 else f"of its codes only {near:.4f} are within a step of ours"

    def _expected(self, memory: Sets) -> tuple[Values, Values]:
        """The reference's codes and scales for the first rows of set 0."""
        return reference.rms_norm_fused_fp8(
            memory.first("x"), memory.first("gamma"), epsilon=EPSILON
        )

    def _wrong(self, memory: Sets) -> str:
        """How our results for set 0 differ from the reference's; empty if they do not."""
        names = ("output", "scale_output")
        for name, expected in zip(names, self._expected(memory), strict=True):
            if memory.first(name).tobytes() != expected.tobytes():
                return f"{name} differs from the reference"
        return ""

    # -- measuring ---------------------------------------------------------------------------------

    def _measure(self, contenders: Sequence[Contender], memory: Sets, measured: Measured) -> None:
        """Capture batches of every contender, and replay them by turns."""
        batch = _batch(memory, bool(self.settings.simulate))
        graphs = max(1, math.ceil(memory.count / batch))
        replays: dict[str, list[Replay]] = {}
        for c in contenders:
            try:
                replays[c.name] = [_captured(c, memory, batch, g) for g in range(graphs)]
                measured.times.append(Times(c.name, c.group))
            except Exception as error:  # again, of the peers
                if c.name in (OURS, COPY):
                    raise
                measured.problems[c.name] = _text(error)
        self._replay_ours(replays[OURS][0], memory, measured)
        for replay in (r for own in replays.values() for r in own):
            replay()  # the first time sends it to the device
        self.gpu.synchronize()
        for turn in range(self.rounds):
            tasks = [partial(self._lead, memory)]
            for place, own in enumerate(replays.values()):
                # Each begins elsewhere in the rotation: it is to find nobody's traces there.
                tasks.append(own[(turn + place * graphs // len(replays)) % graphs])
            seconds = self.gpu.seconds(tasks)[1:]
            for times, spent in zip(measured.times, seconds, strict=True):
                times.samples.append(spent / batch * 1e6)
        for graph in (*replays[OURS], *replays[COPY]):
            graph.close()

    def _replay_ours(self, replay: Replay, memory: Sets, measured: Measured) -> None:
        """See that a replay computes: results of set 0 are removed, and must come back."""
        for name in ("output", "scale_output"):
            size = memory.cell.sizes[name]
            self.gpu.fill(memory.starts[name], size, np.full(4096, 0xA5, np.uint8))
        replay()
        self.gpu.synchronize()
        wrong = self._wrong(memory)
        measured.wrong = measured.wrong or (wrong and f"when replayed: {wrong}")

    def _lead(self, memory: Sets) -> None:
        """Work that gives the host time to queue what is timed behind it; it clears the L2 too."""
        size = memory.count * memory.cell.half
        for _ in range(3):
            to, start = memory.starts["copy_to"], memory.starts["copy_from"]
            self.gpu.copy(to, start, size, self.gpu.stream)

    # -- whole calls, on the host ------------------------------------------------------------------

    def _host(self, memory: Sets, measured: Measured) -> None:
        """Time calls as users make them, with one row: from numpy to numpy, from torch to torch."""
        cell, random = memory.cell, np.random.default_rng(1)
        x = random.standard_normal((1, cell.n), np.float32).astype(ml_dtypes.bfloat16)
        gamma = np.ones(cell.n, ml_dtypes.bfloat16)
        function = partial(irnorm.rms_norm_fused_fp8, x, gamma, target=self.settings.device)
        few = (1, 2) if self.settings.simulate else (50, 5)
        measured.host_us["irnorm, numpy to numpy"] = host_us(function, lambda: None, *few)
        if self.torch:
            from peers import gpu_torch

            for name, call in gpu_torch.host_calls(self.torch, x, gamma):
                try:
                    call()
                    measured.host_us[name] = host_us(call, self.gpu.synchronize, 200, 20)
                except Exception as error:
                    measured.problems[f"host: {name}"] = _text(error)


def host_us(
    call: Callable[[], object], wait: Callable[[], object], count: int, trials: int
) -> list[float]:
    """µs for a call to return, on the mean of `count`; `wait` between trials, not timed."""
    found = []
    for _ in range(trials + 1):
        begin = time.perf_counter()
        for _ in range(count):
            call()
        found.append(round((time.perf_counter() - begin) / count * 1e6, 3))
        wait()
    return found[1:]


def _rounded(epsilon: float) -> float:
    return float(ml_dtypes.bfloat16(epsilon))


def _text(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]


def _ordinals(codes: Values) -> Values:
    """Codes of e4m3fn as integers that count their steps."""
    codes = codes.view(np.uint8)
    magnitude = (codes & 0x7F).astype(np.int32)
    return np.where(codes & 0x80, -magnitude, magnitude)


def _batch(memory: Sets, simulated: bool) -> int:
    """Calls in a graph."""
    if simulated:
        return min(2, memory.count)
    call_s = max(2.5e-6, memory.cell.traffic / 2.5e12)
    return max(1, min(MAX_BATCH, math.ceil(BATCH_S / call_s)))


def _captured(contender: Contender, memory: Sets, batch: int, number: int) -> Replay:
    """A graph of a batch of calls, the `number`-th of the rotation."""

    def enqueue(stream: int) -> None:
        for i in range(number * batch, (number + 1) * batch):
            contender.call(i % memory.count, stream)

    return contender.capture(enqueue)
