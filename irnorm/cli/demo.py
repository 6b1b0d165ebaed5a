"""`irnorm demo`: the operation on random data, its time and its error."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from irnorm.cli.output import as_json, print_json

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

EPSILON = 1e-6


@click.command("demo")
@click.option("--m", type=click.IntRange(min=1), default=512, show_default=True, help="Rows.")
@click.option("--n", type=click.IntRange(1, 131072), default=4096, show_default=True, help="Width.")
@click.option("--threads", type=click.IntRange(min=1), help="Threads.  [default: the cores]")
@as_json
def demo(m: int, n: int, threads: int | None, as_json: bool) -> None:
    """Run RMSNorm + FP8 on random rows.

    Prints its time, GB/s, and error against float64.
    """
    import ml_dtypes
    import numpy as np

    import irnorm

    if threads:
        irnorm.set_num_threads(threads)
    random = np.random.default_rng(0)
    x = random.standard_normal((m, n), dtype=np.float32).astype(ml_dtypes.bfloat16)
    gamma = random.uniform(0.5, 1.5, n).astype(ml_dtypes.bfloat16)
    begin = time.perf_counter()
    output, scale = irnorm.rms_norm_fused_fp8(x, gamma, epsilon=EPSILON)
    first = time.perf_counter() - begin

    def call() -> None:
        irnorm.rms_norm_fused_fp8(x, gamma, epsilon=EPSILON, output=output, scale_output=scale)

    seconds = _fastest(call)
    traffic = x.nbytes + output.nbytes
    facts = {
        "op": "rms_norm_fused_fp8",
        "shape": [m, n],
        "dtypes": {"x": x.dtype.name, "output": output.dtype.name, "scale": scale.dtype.name},
        "threads": irnorm.get_num_threads(),
        "first_call_ms": round(first * 1e3, 2),
        "us": round(seconds * 1e6, 2),
        "gigabytes_per_s": round(traffic / seconds / 1e9, 2),
        **_errors(x, gamma, output, scale),
    }
    if as_json:
        print_json(facts)
    else:
        _print(facts)


def _print(facts: dict[str, Any]) -> None:
    m, n = facts["shape"]
    click.echo(f"{facts['op']}, x [{m}, {n}] {facts['dtypes']['x']} to {facts['dtypes']['output']}")
    click.echo(f"first call   {facts['first_call_ms']:.1f} ms (loads the module; may compile it)")
    click.echo(f"then         {facts['us']:.1f} us, {facts['gigabytes_per_s']:.1f} GB/s, "
               f"at most {facts['threads']} threads, the fastest of many calls")  # fmt: skip
    click.echo(
        f"codes        {facts['other_codes']} of {m * n} are another rounding than float64's"
    )
    click.echo(f"scales       within {facts['scale_error']:.1e} of float64's, relatively")
    click.echo(f"dequantized  RMS error {facts['rms_error']:.2%} of the exact rows, as FP8 has it")


def _fastest(call: Callable[[], None], seconds: float = 0.3) -> float:
    best = float("inf")
    stop = time.perf_counter() + seconds
    while (begin := time.perf_counter()) < stop or best == float("inf"):
        call()
        best = min(best, time.perf_counter() - begin)
    return best


def _errors(x: Array, gamma: Array, output: Array, scale: Array) -> dict[str, float]:
    """How the results differ from the formula in float64."""
    import numpy as np

    wide = x.astype(np.float64)
    exact = wide / np.sqrt(np.mean(wide**2, axis=-1, keepdims=True) + EPSILON) * gamma
    exact = exact.astype(np.float64)
    exact_scale = np.max(np.abs(exact), axis=-1, keepdims=True) / 448.0
    codes = (exact / exact_scale).astype(np.float32).astype(output.dtype)
    dequantized = output.astype(np.float64) * scale
    return {
        "other_codes": int(np.count_nonzero(codes.view(np.uint8) != output.view(np.uint8))),
        "scale_error": float(np.max(np.abs(scale / exact_scale - 1))),
        "rms_error": float(np.sqrt(np.mean((dequantized - exact) ** 2) / np.mean(exact**2))),
    }
