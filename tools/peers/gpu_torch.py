"""The peers of tools/gpu_check that need torch: `torch.compile`, and a Triton kernel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

if TYPE_CHECKING:
    from gpu.times import Cell, Contender, Sets

COMPILE = "torch.compile"
TRITON = "triton"
MODES = ("default", "max-autotune-no-cudagraphs")
EPSILON = 1e-6
COMPARED = 16


def formula(x: Any, gamma: Any) -> tuple[Any, Any]:
    """The operation's own formula, without guards against zero and non-finite rows."""
    xf, g = x.float(), gamma.float()
    r = torch.rsqrt(xf.pow(2).mean(-1, keepdim=True) + EPSILON)
    scale = (xf * g).abs().amax(-1, keepdim=True) * r / 448.0
    codes = (xf * r * g * (1.0 / scale)).clamp(-448.0, 448.0).to(torch.float8_e4m3fn)
    return codes, scale


class _Foreign:
    """Memory of the driver's, as torch takes it without a copy."""

    def __init__(self, address: int, size: int) -> None:
        self.__cuda_array_interface__ = {
            "shape": (size,),
            "typestr": "|u1",
            "data": (address, False),
            "version": 3,
        }


class _Tensors:
    """The sets of a cell as tensors."""

    def __init__(self, device: str, cell: Cell, memory: Sets) -> None:
        shapes = {"x": (cell.m, cell.n), "gamma": (cell.n,), "output": (cell.m, cell.n)}
        shapes["scale_output"] = (cell.m, 1)
        dtypes = {"output": torch.float8_e4m3fn, "scale_output": torch.float32}
        self.sets: list[dict[str, torch.Tensor]] = [{} for _ in range(memory.count)]
        for name, shape in shapes.items():
            size = memory.count * cell.sizes[name]
            whole = torch.as_tensor(_Foreign(memory.starts[name], size), device=device)
            whole = whole.view(dtypes.get(name, torch.bfloat16)).view(memory.count, *shape)
            for tensors, part in zip(self.sets, whole.unbind(0), strict=True):
                tensors[name] = part

    def __getitem__(self, i: int) -> dict[str, torch.Tensor]:
        return self.sets[i]


class _Capture:
    """Makes graphs by torch's own way, which keeps what calls allocate."""

    def __init__(self, stream: int, device: str) -> None:
        self.measured = torch.cuda.ExternalStream(stream, device=device)
        self.side = torch.cuda.Stream(device=device)
        self.pool = torch.cuda.graph_pool_handle()

    def __call__(self, enqueue: Callable[[int], object]) -> Callable[[], None]:
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.stream(self.side):
            graph.capture_begin(pool=self.pool, capture_error_mode="thread_local")
            try:
                enqueue(self.side.cuda_stream)
            finally:
                graph.capture_end()

        def replay() -> None:
            with torch.cuda.stream(self.measured):
                graph.replay()

        return replay


def contenders(
    device: str, cell: Cell, memory: Sets, problems: dict[str, str], stack: ExitStack
) -> Iterator[Contender]:
    """Every version of every peer, those that compile slowly last; `stack` ends their memory."""
    torch.cuda.set_device(device)
    tensors = _Tensors(device, cell, memory)
    capture = _Capture(memory.gpu.stream, device)
    yield from _triton(cell, tensors, capture, problems)
    yield from _compiled(tensors, capture, stack)


def _rows(codes: torch.Tensor) -> np.ndarray[Any, Any]:
    """The first rows of codes, as bytes on the host."""
    found: np.ndarray[Any, Any] = codes[:COMPARED].contiguous().view(torch.uint8).cpu().numpy()
    return found


def _triton(
    cell: Cell, tensors: _Tensors, capture: _Capture, problems: dict[str, str]
) -> Iterator[Contender]:
    from gpu.times import Contender

    try:
        from peers import gpu_triton
    except Exception as error:  # an installation may be broken in any way
        problems[TRITON] = f"cannot be imported: {error}"
        return

    def call(rows: int, warps: int, i: int, stream: int) -> None:
        t = tensors[i]
        given = t["x"], t["gamma"], t["output"], t["scale_output"]
        with torch.cuda.stream(torch.cuda.ExternalStream(stream)):
            gpu_triton.launch(*given, EPSILON, rows, warps)

    def codes() -> Any:
        return _rows(tensors[0]["output"])

    for rows, warps in gpu_triton.configurations(cell.m, cell.n):
        name = f"{TRITON}, {rows} rows, {warps} warps"
        yield Contender(name, TRITON, partial(call, rows, warps), capture, codes)


def _compiled(tensors: _Tensors, capture: _Capture, stack: ExitStack) -> Iterator[Contender]:
    from gpu.times import Contender

    torch._dynamo.reset()  # compiled code has its shape built in: start afresh
    for mode in MODES:
        function = torch.compile(formula, mode=mode, dynamic=False)
        # What a call returns stays, else the next would be given the same memory, still in L2.
        kept: list[Any] = []
        stack.callback(kept.clear)
        call, codes = partial(_call, function, tensors, kept), partial(_first, kept)
        yield Contender(f"{COMPILE}, {mode}", COMPILE, call, capture, codes, slow=True)


def _call(function: Any, tensors: _Tensors, kept: list[Any], i: int, stream: int) -> None:
    t = tensors[i]
    with torch.cuda.stream(torch.cuda.ExternalStream(stream)):
        kept.append(function(t["x"], t["gamma"]))


def _first(kept: list[Any]) -> Any:
    return _rows(kept[0][0])


def host_calls(device: str, x: Any, gamma: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    """Calls from torch to torch, as users make them."""
    import irnorm

    def tensor(values: Any) -> torch.Tensor:
        return torch.from_numpy(values.view(np.uint8)).to(device).view(torch.bfloat16)

    x, gamma = tensor(x), tensor(gamma)
    output = torch.empty(x.shape, dtype=torch.float8_e4m3fn, device=device)
    scale = torch.empty(x.shape[0], 1, device=device)
    ours = partial(irnorm.rms_norm_fused_fp8, x, gamma)
    yield "irnorm, torch", ours
    yield "irnorm, torch, supplied", partial(ours, output=output, scale_output=scale)
    yield COMPILE, partial(torch.compile(formula, dynamic=False), x, gamma)

    def launch() -> None:
        from peers import gpu_triton

        gpu_triton.launch(x, gamma, output, scale, EPSILON, 1, 4)

    yield f"{TRITON}, supplied", launch


def release() -> None:
    """Give memory back to the driver."""
    torch.cuda.synchronize()
    torch.cuda.empty_cache()
