"""What calls with torch tensors must do on a GPU besides computing: streams, graphs, threads.

Each function here raises what is wrong, and returns how many calls were right.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch

import irnorm
from gpu import check
from irnorm.bundle import Bundle
from irnorm.ops import Specialization
from irnorm.verify import Case

WIDTH = 4096  # where the bundle has an entry of any width alone


class Work:
    """Rows of an entry on the device, and the right results of each.

    Attributes
    ----------
    kinds : rows that there are.
    """

    def __init__(self, bundle: Bundle, ways: check.Ways, target: str) -> None:
        self.device, self.target = ways.torch, target
        entry = check.usual_first(bundle, target)[0]
        self.specialization: Specialization = entry.specialization()
        if entry.width is None:
            self.specialization = replace(self.specialization, width=WIDTH)
        assert self.specialization.width
        self.case: Case = check.cases(self.specialization, self.specialization.width)[0]
        self.kinds = len(self.case.rows)
        self.gamma = self.tensor("gamma", np.s_[:])

    def tensor(self, name: str, rows: Any) -> torch.Tensor:
        """Rows of an array of the case on the device."""
        values = self.case.arrays[name][rows]
        dtype = getattr(torch, self.dtype(name))
        return torch.from_numpy(values.view(np.uint8)).to(self.device).view(dtype)

    def dtype(self, name: str) -> str:
        return next(d for n, d in self.specialization.dtypes if n == name)

    def __call__(self, x: torch.Tensor, **outputs: torch.Tensor) -> Any:
        """The call, as anyone makes it."""
        named = check.options(self.specialization, self.case)
        return irnorm.rms_norm_fused_fp8(x, self.gamma, **named, **outputs)

    def outputs(self, m: int) -> dict[str, torch.Tensor]:
        """New outputs for m rows."""
        width = self.specialization.width or 1
        shapes = {"output": (m, width), "scale_output": (m, 1)}
        return {
            name: torch.zeros(shape, dtype=getattr(torch, self.dtype(name)), device=self.device)
            for name, shape in shapes.items()
        }

    def expect(self, found: Any, rows: Any, when: str) -> None:
        """Hold results to what those rows of the case must give."""
        for name, result in zip(("output", "scale_output"), found, strict=True):
            expected = np.ascontiguousarray(self.case.arrays[name][rows]).view(np.uint8)
            data = result.contiguous().view(torch.uint8).cpu().numpy()
            wrong = int(np.count_nonzero(data.ravel() != expected.ravel()))
            if wrong:
                raise AssertionError(f"{when}: {name}: {wrong} of {data.size} bytes differ")


def graph(work: Work) -> int:
    """A captured call computes anew from what its input holds at each replay."""
    rows = np.arange(5)
    x, outputs = work.tensor("x", rows), work.outputs(5)
    work(x, **outputs)
    torch.cuda.synchronize()
    captured = torch.cuda.CUDAGraph()
    with torch.cuda.graph(captured):
        supplied = work(x, **outputs)
        allocated = work(x)
    for shift in (3, 6, 9):
        now = (rows + shift) % work.kinds
        x.copy_(work.tensor("x", now))
        captured.replay()
        torch.cuda.synchronize()
        work.expect(supplied, now, "outputs supplied")
        work.expect(allocated, now, "outputs allocated while capturing")
    return 6


def side_stream(work: Work) -> int:
    """A call on a side stream waits for what was put there before it, and for nothing else."""
    stale, fresh = np.array([0, 1, 2]), np.array([5, 8, 9])
    side = torch.cuda.Stream(device=work.device)
    source = work.tensor("x", fresh)
    done = 0
    for _ in range(5):
        x, outputs = work.tensor("x", stale), work.outputs(3)
        torch.cuda.synchronize()
        with torch.cuda.stream(side):
            torch.cuda._sleep(20_000_000)  # some 10 ms
            x.copy_(source)
            found = work(x, **outputs)
        if side.query():
            raise AssertionError("the call waited for its stream")
        side.synchronize()
        work.expect(found, fresh, "after work on its stream")
        done += 1
    return done


def bound(work: Work) -> int:
    """A bound call computes anew from what its input holds, on the stream of the moment."""
    rows, done = np.arange(5), 0
    x, outputs = work.tensor("x", rows), work.outputs(5)
    calls = [irnorm.bind(work, x, **outputs), irnorm.bind(work, x)]
    streams = [torch.cuda.current_stream(work.device), torch.cuda.Stream(device=work.device)]
    for turn in range(10):
        now = (rows + turn) % work.kinds
        source = work.tensor("x", now)
        torch.cuda.synchronize()
        with torch.cuda.stream(streams[turn % 2]):
            torch.cuda._sleep(2_000_000)  # some 1 ms
            x.copy_(source)
            found = [call() for call in calls]
        torch.cuda.synchronize()
        for result in found:
            work.expect(result, now, f"bound, turn {turn}")
            done += 1
    return done


def second_thread(work: Work) -> int:
    """Threads do not disturb each other."""
    counts, errors = [0, 0, 0], []

    def repeat(number: int) -> None:
        try:
            torch.cuda.set_device(work.device)
            stream = torch.cuda.Stream(device=work.device)
            with torch.cuda.stream(stream):
                for turn in range(40):
                    rows = (np.arange(3) + number + turn) % work.kinds
                    work.expect(work(work.tensor("x", rows)), rows, f"in thread {number}")
                    counts[number] += 1
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=repeat, args=(n,)) for n in range(len(counts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in errors:
        raise error
    return sum(counts)


def memory_reused(work: Work) -> int:
    """Memory that torch gives to one tensor after another serves each call with its own rows."""
    seen = set()
    for turn in range(300):
        rows = (np.arange(1 + turn % 9) + turn) % work.kinds
        x = work.tensor("x", rows)
        found = work(x)
        seen.add(x.data_ptr())
        if turn % 10 == 0:
            work.expect(found, rows, f"call {turn}")
    if len(seen) > 150:
        raise AssertionError(f"no test: {len(seen)} addresses in 300 calls")
    return 300


def misaligned(work: Work) -> int:
    """Rows at odd distances and addresses are right, whichever entry of the bundle takes them."""
    width, rows, done = work.specialization.width or 1, np.arange(7), 0
    x, codes = work.tensor("x", rows), work.outputs(7)
    for before, after in ((0, 3), (1, 0), (3, 5), (8, 8), (4, 12)):
        wide = torch.zeros(7, before + width + after, dtype=x.dtype, device=work.device)
        slot = wide[:, before : before + width]
        slot.copy_(x)
        flat = torch.zeros(7, before + width + after, dtype=torch.uint8, device=work.device)
        output = flat.view(codes["output"].dtype)[:, before : before + width]
        for supplied in ({}, {"output": output}):
            work.expect(work(slot, **supplied), rows, f"{before} and {after} columns around")
            done += 1
    return done


def far_apart(work: Work) -> int:
    """Rows further apart than 32 bits count elements are right."""
    width, rows, stride = work.specialization.width or 1, np.arange(5), 1 << 30
    x, like = work.tensor("x", rows), work.outputs(1)["output"]
    size = 4 * stride + width
    wide = torch.empty(size, dtype=x.dtype, device=work.device).as_strided(x.shape, (stride, 1))
    wide.copy_(x)
    codes = torch.empty(size, dtype=torch.uint8, device=work.device).view(like.dtype)
    output = codes.as_strided(x.shape, (stride, 1))
    work.expect(work(wide, output=output), rows, f"{stride} elements from row to row")
    return 1


CALLS: dict[str, Callable[[Work], int]] = {
    "cuda graph": graph,
    "side stream": side_stream,
    "bound": bound,
    "second thread": second_thread,
    "memory reused": memory_reused,
    "misaligned": misaligned,
    "far apart": far_apart,
}


def run(name: str, bundle: Bundle, ways: check.Ways, target: str) -> int:
    """Check what is called `name`; how many calls were right."""
    torch.cuda.set_device(ways.torch)
    work = Work(bundle, ways, target)
    work.expect(work(work.tensor("x", np.s_[:])), np.s_[:], "at first")
    return CALLS[name](work)
