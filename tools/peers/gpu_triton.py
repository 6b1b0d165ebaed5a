"""RMSNorm and FP8 quantization as one would write it in Triton: a row, or some, in registers."""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl

#: Elements that a thread may have at least and at most; fewer waste it, more spill.
ELEMENTS = (8, 64)
WARPS = (1, 2, 4, 8, 16, 32)
ROWS = (1, 2, 4)


@triton.jit(do_not_specialize=["m"])
def _kernel(
    x_start,
    gamma_start,
    output_start,
    scale_start,
    m,
    epsilon,
    n: tl.constexpr,
    columns: tl.constexpr,
    rows: tl.constexpr,
):
    row = tl.program_id(0).to(tl.int64) * rows + tl.arange(0, rows)[:, None]
    column = tl.arange(0, columns)[None, :]
    exists = column < n
    both = exists & (row < m)
    gamma = tl.load(gamma_start + column, mask=exists, other=0.0).to(tl.float32)
    x = tl.load(x_start + row * n + column, mask=both, other=0.0).to(tl.float32)
    rstd = 1.0 / tl.sqrt(tl.sum(x * x, axis=1) / n + epsilon)
    peak = tl.max(tl.abs(x * gamma), axis=1) * rstd
    scale = peak / 448.0
    inverse = tl.where(scale == 0.0, 0.0, 1.0 / scale)
    y = x * rstd[:, None] * gamma * inverse[:, None]
    codes = tl.minimum(tl.maximum(y, -448.0), 448.0).to(tl.float8e4nv)
    tl.store(output_start + row * n + column, codes, mask=both)
    index = tl.program_id(0).to(tl.int64) * rows + tl.arange(0, rows)
    tl.store(scale_start + index, scale, mask=index < m)


def configurations(m: int, n: int) -> list[tuple[int, int]]:
    """Rows a program and warps that are worth trying."""
    columns = triton.next_power_of_2(n)
    return [
        (rows, warps)
        for rows in ROWS
        for warps in WARPS
        if ELEMENTS[0] <= rows * columns // (32 * warps) <= ELEMENTS[1]
        and (rows == 1 or (rows <= m and columns <= 8192))
    ]


def launch(
    x: torch.Tensor,
    gamma: torch.Tensor,
    output: torch.Tensor,
    scale: torch.Tensor,
    epsilon: float,
    rows: int,
    warps: int,
) -> Any:
    """Put the kernel on torch's current stream."""
    m, n = x.shape
    grid = (triton.cdiv(m, rows),)
    columns = triton.next_power_of_2(n)
    return _kernel[grid](
        x, gamma, output, scale, m, epsilon, n=n, columns=columns, rows=rows, num_warps=warps
    )
