"""The program behind tools/demo: RMSNorm + FP8 on the real rows of a small language model."""

from __future__ import annotations

import argparse
import json
import math
import platform
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
from smollm2 import EPSILON, WIDTH, DataUnavailable, load_rows

import irnorm
from irnorm.errors import IrnormError

Array = npt.NDArray[Any]
Call = Callable[[], Any]
Timer = Callable[[], float]  # gives the seconds of one call

FP8 = ml_dtypes.float8_e4m3fn
FP8_MAX, FP4_MAX = 448.0, 6.0
#: Bits of a value: of its code, and its part of a scale.
BITS = {"FP8": 8 + 32 / WIDTH, "NVFP4": 4 + 8 / 16, "MXFP4": 4 + 8 / 32}
ROUNDED_EPSILON = float(ml_dtypes.bfloat16(EPSILON))  # as the operation rounds it
THREADS = irnorm.get_num_threads()
CHUNK = 4096  # rows of the float64 check held at a time
BEYOND_CACHES = 1 << 29  # bytes of the copy that shows what DRAM gives


def main() -> int:
    """Run the demo and return its exit status."""
    parser = argparse.ArgumentParser(prog="tools/demo", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    options = parser.parse_args()
    try:
        report = measure()
    except DataUnavailable as error:
        say(f"error: {error}")
        return 2
    except IrnormError as error:
        say(f"error: {type(error).__name__}: {error}")
        return 1
    print(json.dumps(report, indent=2) if options.json else table(report))
    return 0


def measure() -> dict[str, Any]:
    """Read the data, compile, time every contestant and check its result."""
    say("reading SmolLM2-135M")
    text, gammas = load_rows()
    vocabulary, _ = load_rows(whole_vocabulary=True)
    gamma = gammas["blk.0.attn_norm"].astype(ml_dtypes.bfloat16)
    inputs = [rows.astype(ml_dtypes.bfloat16) for rows in (text, vocabulary)]

    say("compiling rms_norm_fused_fp8, or taking it from the cache")
    start = time.perf_counter()
    irnorm.rms_norm_fused_fp8(inputs[0], gamma, epsilon=EPSILON, compile_only=True)
    ready = time.perf_counter() - start

    torch_calls, note = torch_functions()
    report: dict[str, Any] = {
        "op": "rms_norm_fused_fp8",
        "data": "SmolLM2-135M token embeddings, layer 0 attn_norm",
        "input_dtype": "bfloat16",
        "out_dtype": "float8_e4m3fn",
        "epsilon": EPSILON,
        "cpu": cpu_name(),
        "threads": THREADS,
        "irnorm": irnorm.__version__,
        "seconds_until_ready": ready,
        "torch": note,
        "shapes": [],
    }
    for x in inputs:
        say(f"measuring {x.shape[0]} x {x.shape[1]}")
        report["shapes"].append(measure_shape(x, gamma, torch_calls))
    say(f"checking the norm weights of all layers ({len(gammas)})")
    dram = [probe() for probe in copy_probes(BEYOND_CACHES).values() for _ in range(3)]
    report["dram_bytes"], report["dram_gb_per_s"] = BEYOND_CACHES, BEYOND_CACHES / min(dram) / 1e9
    report["all_norms"] = check_all_norms(inputs[0], gammas)
    say("quantizing to FP4")
    report["formats"] = [format_errors(x, gamma) for x in inputs]
    return report


def say(text: str) -> None:
    """Print one line of progress on stderr."""
    print(text, file=sys.stderr, flush=True)


def cpu_name() -> str:
    """The processor's name as Linux gives it, or else its architecture."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


# Time


def measure_shape(x: Array, gamma: Array, torch_calls: dict[str, Any]) -> dict[str, Any]:
    """Time and check every way to compute one input, and measure what memory allows."""
    M, N = x.shape
    moved = M * N * (x.itemsize + 1) + 4 * M + gamma.nbytes
    output, scales = np.empty(x.shape, FP8), np.empty((M, 1), np.float32)

    def supplied() -> Any:
        return irnorm.rms_norm_fused_fp8(
            x, gamma, epsilon=EPSILON, output=output, scale_output=scales
        )

    def allocating() -> Any:
        return irnorm.rms_norm_fused_fp8(x, gamma, epsilon=EPSILON)

    calls: dict[str, Call] = {"irnorm, outputs supplied": supplied, "irnorm": allocating}
    calls.update({name: bind(x, gamma) for name, bind in torch_calls.items()})
    errors = {name: error_against_float64(x, gamma, *call()) for name, call in calls.items()}
    probes = copy_probes(moved)
    timers = {**probes, **{name: batch_timer(call) for name, call in calls.items()}}
    seconds = interleaved(timers)
    limit = max(moved / float(np.median(seconds[name])) for name in probes)
    rows = []
    for name, samples in seconds.items():
        median = float(np.median(samples))
        row = {
            "name": name,
            "min_us": min(samples) * 1e6,
            "median_us": median * 1e6,
            "gb_per_s": moved / median / 1e9,
            "fraction_of_limit": moved / median / limit,
        }
        rows.append({**row, **errors.get(name, {})})
    return {"rows": M, "width": N, "bytes": moved, "limit_gb_per_s": limit / 1e9, "results": rows}


def copy_probes(moved: int) -> dict[str, Timer]:
    """Timers of a plain copy that reads and writes ``moved`` bytes in all, by its threads."""
    one: dict[str, Timer] = {"copy, 1 thread": CopyProbe(moved, 1).run}
    if THREADS > 1:
        one[f"copy, {THREADS} threads"] = CopyProbe(moved, THREADS).run
    return one


class CopyProbe:
    """A copy that reads half of ``moved`` bytes and writes the other half, on some threads.

    ``run`` gives the seconds of one copy, from the first thread's start to the last one's end
    over enough repetitions that starting the threads does not count.
    """

    def __init__(self, moved: int, threads: int) -> None:
        size = moved // 2
        source, target = np.ones(size, np.uint8), np.zeros(size, np.uint8)
        edges = [size * i // threads for i in range(threads + 1)]
        spans = [slice(edges[i], edges[i + 1]) for i in range(threads)]
        self.parts = [(target[span], source[span]) for span in spans]
        self.repetitions = max(2, 400_000_000 // moved)

    def run(self) -> float:
        barrier = threading.Barrier(len(self.parts))
        spans: list[tuple[float, float]] = []

        def work(target: Array, source: Array) -> None:
            barrier.wait()
            start = time.perf_counter()
            for _ in range(self.repetitions):
                np.copyto(target, source)
            spans.append((start, time.perf_counter()))

        threads = [threading.Thread(target=work, args=part) for part in self.parts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return (max(end for _, end in spans) - min(start for start, _ in spans)) / self.repetitions


def batch_timer(call: Call) -> Timer:
    """A timer of ``call``, over about 3 ms of calls where one is short.

    Each batch follows an untimed one: the threads of another contestant may still be spinning.
    """
    call()
    start = time.perf_counter()
    call()
    batch = max(1, round(0.003 / (time.perf_counter() - start)))

    def timer() -> float:
        for _ in range(batch):
            call()
        start = time.perf_counter()
        for _ in range(batch):
            call()
        return (time.perf_counter() - start) / batch

    return timer


def interleaved(timers: dict[str, Timer], budget: float = 12.0) -> dict[str, list[float]]:
    """Seconds from each timer, again and again for ``budget`` seconds, at least five times.

    The timers take turns, so that a machine that slows down or speeds up does so for all.
    """
    samples: dict[str, list[float]] = {name: [] for name in timers}
    end = time.perf_counter() + budget
    rounds = 0
    while rounds < 5 or time.perf_counter() < end:
        for name, timer in timers.items():
            samples[name].append(timer())
        rounds += 1
    return samples


# Error


def error_against_float64(x: Array, gamma: Array, output: Any, scales: Any) -> dict[str, float]:
    """How far codes and scales are from the same formula in float64, rounded once at its end.

    Returns the signal-to-noise ratio of the decoded result in dB, that of the float64 codes, the
    largest distance between codes in steps of the format, and the fraction of codes that differ.
    """
    output, scales = as_numpy(output), as_numpy(scales)
    signal = noise = floor = 0.0
    steps, differ = 0, 0
    for at in range(0, len(x), CHUNK):
        rows = slice(at, at + CHUNK)
        y = normalized(x[rows], gamma, ROUNDED_EPSILON)
        scale = np.abs(y).max(axis=1, keepdims=True) / FP8_MAX
        exact = round_to_fp8(y / np.where(scale == 0, 1, scale))
        ours = output[rows].astype(np.float64)
        signal += float(np.sum(y * y))
        noise += float(np.sum((y - ours * scales[rows].astype(np.float64)) ** 2))
        floor += float(np.sum((y - exact * scale) ** 2))
        distance = np.abs(ordinals(output[rows]) - ordinals(exact.astype(FP8)))
        steps = max(steps, int(distance.max()))
        differ += int(np.count_nonzero(distance))
    return {
        "sqnr_db": 10 * math.log10(signal / noise),
        "sqnr_db_float64": 10 * math.log10(signal / floor),
        "max_code_steps": steps,
        "codes_that_differ": differ / x.size,
    }


def normalized(x: Array, gamma: Array, epsilon: float) -> Array:
    """RMSNorm in float64."""
    xs = x.astype(np.float64)
    rstd = 1 / np.sqrt(np.mean(xs * xs, axis=1, keepdims=True) + epsilon)
    y: Array = xs * rstd * gamma.astype(np.float64)
    return y


def format_errors(x: Array, gamma: Array) -> dict[str, Any]:
    """The signal-to-noise ratio in dB that each format leaves of ``x``, normalized in float64."""
    parts = [slice(at, at + CHUNK) for at in range(0, len(x), CHUNK)]
    amax = max(float(np.abs(normalized(x[rows], gamma, EPSILON)).max()) for rows in parts)
    factor = FP8_MAX * FP4_MAX / amax
    codes, scales = irnorm.rms_norm_fused_fp8(x, gamma, epsilon=EPSILON)
    nv = irnorm.rmsnorm_fp4quant(x, gamma, global_scale=factor, eps=EPSILON)
    mx = irnorm.rmsnorm_fp4quant(x, gamma, eps=EPSILON, block_size=32)
    decoders: dict[str, Callable[[slice], Array]] = {
        "FP8": lambda rows: codes[rows].astype(np.float64) * scales[rows],
        "NVFP4": lambda rows: irnorm.dequantize_fp4(nv[0][rows], nv[1][rows], global_scale=factor),
        "MXFP4": lambda rows: irnorm.dequantize_fp4(mx[0][rows], mx[1][rows], block_size=32),
    }
    signal, noise = 0.0, dict.fromkeys(decoders, 0.0)
    for rows in parts:
        exact = {e: normalized(x[rows], gamma, e) for e in (EPSILON, ROUNDED_EPSILON)}
        signal += float(np.sum(exact[EPSILON] ** 2))
        for name, decode in decoders.items():
            y = exact[ROUNDED_EPSILON if name == "FP8" else EPSILON]  # as the operation has it
            noise[name] += float(np.sum((y - decode(rows)) ** 2))
    ratios = {name: 10 * math.log10(signal / value) for name, value in noise.items()}
    return {"rows": len(x), "global_scale": factor, "sqnr_db": ratios}


def round_to_fp8(values: Array) -> Array:
    """float64 values rounded to the nearest float8_e4m3fn, ties to even, in float64.

    Not ``astype``, which goes through float32 and so rounds twice.
    """
    exponent = np.maximum(np.frexp(values)[1] - 1, -6)  # subnormals share the smallest exponent
    step = np.ldexp(1.0, exponent - 3)
    rounded: Array = np.clip(np.rint(values / step) * step, -FP8_MAX, FP8_MAX)
    return rounded


def ordinals(codes: Array) -> Array:
    """FP8 codes as integers in the order of their values, one apart; both zeros are 0."""
    bits = np.ascontiguousarray(codes).view(np.uint8).astype(np.int16)
    ordered: Array = np.where(bits < 0x80, bits, 0x80 - bits)
    return ordered


def check_all_norms(x: Array, gammas: dict[str, Array]) -> dict[str, float]:
    """The worst error of ``x`` under every norm weight of the model."""
    results = []
    for weight in gammas.values():
        gamma = weight.astype(x.dtype)
        result = irnorm.rms_norm_fused_fp8(x, gamma, epsilon=EPSILON)
        results.append(error_against_float64(x, gamma, *result))
    return {
        "weights": len(results),
        "codes": len(results) * x.size,
        "lowest_sqnr_db": min(result["sqnr_db"] for result in results),
        "max_code_steps": max(result["max_code_steps"] for result in results),
        "codes_that_differ": float(np.mean([result["codes_that_differ"] for result in results])),
    }


# torch, where it is installed


def torch_functions() -> tuple[dict[str, Any], str]:
    """What torch makes of the same formula, by name, and a remark on what there is.

    Each function binds ``(x, gamma)`` as tensors over the same memory and gives the call to time.
    """
    try:
        import torch
    except ImportError:
        return {}, "not installed, so not compared"

    def formula(x: Any, gamma: Any) -> Any:
        xs = x.float()
        y = xs * torch.rsqrt(xs.square().mean(-1, keepdim=True) + ROUNDED_EPSILON) * gamma.float()
        scale = y.abs().amax(-1, keepdim=True) / FP8_MAX
        inverse = torch.where(scale == 0, 0.0, 1 / scale)
        return (y * inverse).clamp(-FP8_MAX, FP8_MAX).to(torch.float8_e4m3fn), scale

    def bind(function: Any, x: Array, gamma: Array) -> Call:
        tensors = [torch.from_numpy(a.view(np.int16)).view(torch.bfloat16) for a in (x, gamma)]
        return partial(function, *tensors)

    functions = {"torch eager": partial(bind, formula)}
    note = f"{torch.__version__}, {torch.get_num_threads()} threads"
    compiled = torch.compile(formula, dynamic=False)
    try:
        say("compiling the same formula with torch.compile")
        compiled(torch.ones(4, 576, dtype=torch.bfloat16), torch.ones(576, dtype=torch.bfloat16))
    except Exception as error:  # whatever it is, the demo goes on
        reason = (str(error).strip().splitlines() or [""])[0]
        return functions, f"{note}; torch.compile failed: {type(error).__name__}: {reason}"
    return {"torch.compile": partial(bind, compiled), **functions}, note


def as_numpy(array: Any) -> Array:
    """A numpy view of a numpy array or a torch tensor, FP8 included."""
    if isinstance(array, np.ndarray):
        return array
    import torch

    if array.dtype == torch.float8_e4m3fn:
        codes: Array = array.view(torch.uint8).numpy()
        return codes.view(FP8)
    return np.asarray(array)


# Output


def table(report: dict[str, Any]) -> str:
    """The report as text, at most 80 columns wide."""
    heading = f"{'':<27}{'min us':>9}{'median':>9}{'GB/s':>7}{'limit':>7}"
    heading += f"{'SQNR':>7}{'steps':>6}{'differ':>8}"
    lines = [
        f"{report['op']}: {report['input_dtype']} -> {report['out_dtype']}, irnorm "
        f"{report['irnorm']}",
        f"{report['data']}; ready after {report['seconds_until_ready']:.2f} s",
        *wrapped(f"{report['cpu']}, {THREADS} threads; torch {report['torch']}"),
        "",
        heading,
    ]
    for shape in report["shapes"]:
        lines.append(f"{shape['rows']} x {shape['width']}, {shape['bytes'] / 1e6:.1f} MB moved")
        lines += [table_row(result) for result in shape["results"]]
    norms = report["all_norms"]
    lines += [
        "",
        *wrapped(
            "limit: GB/s against the faster copy of as many bytes (read + written)."
            f" A copy of {report['dram_bytes'] / 1e6:.0f} MB: {report['dram_gb_per_s']:.1f} GB/s."
        ),
        *wrapped(
            "SQNR in dB, largest code difference in steps of the format, and share of codes that"
            " differ: against the formula in float64, whose own codes give"
            f" {report['shapes'][0]['results'][-1]['sqnr_db_float64']:.2f} dB on the text."
        ),
        *wrapped(
            f"The text under each of the {norms['weights']} norm weights: lowest SQNR"
            f" {norms['lowest_sqnr_db']:.2f} dB, no code more than {norms['max_code_steps']}"
            f" off, {norms['codes_that_differ']:.4%} of {norms['codes'] / 1e6:.1f} million codes"
            " differ."
        ),
        "",
        *format_table(report["formats"]),
    ]
    return "\n".join(lines)


def format_table(errors: list[dict[str, Any]]) -> list[str]:
    """Lines of what each format leaves of the rows."""
    lines = [f"{'SQNR in dB':<27}{'bits':>9}" + "".join(f"{e['rows']:>9} rows" for e in errors)]
    for name, bits in BITS.items():
        ratios = "".join(f"{e['sqnr_db'][name]:>14.2f}" for e in errors)
        lines.append(f"  {name:<25}{bits:>9.2f}{ratios}")
    return [*lines, "NVFP4 and MXFP4 by rmsnorm_fp4quant; global_scale of NVFP4: 448 * 6 / amax."]


def table_row(result: dict[str, Any]) -> str:
    """One contestant's line: time, rate and, but for a copy, error."""
    line = f"  {result['name']:<25}{result['min_us']:>9.1f}{result['median_us']:>9.1f}"
    line += f"{result['gb_per_s']:>7.1f}{result['fraction_of_limit']:>7.0%}"
    if "sqnr_db" in result:
        line += f"{result['sqnr_db']:>7.2f}{result['max_code_steps']:>6}"
        line += f"{result['codes_that_differ']:>8.4%}"
    return line


def wrapped(text: str) -> list[str]:
    """``text`` in lines of at most 80 columns."""
    return textwrap.wrap(text, 80)
