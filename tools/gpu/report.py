"""The report of a run: a table in 80 columns."""

from __future__ import annotations

import statistics
import textwrap
from collections import Counter
from collections.abc import Iterator
from typing import Any

from gpu.check import OK

BANDWIDTH_GOAL = 0.9  # of a copy's, from so many rows on:
BANDWIDTH_FROM = 16384
HEAD = "     M      N       µs   GB/s  copy large    triton   compile  peer"
NOTES = (
    "copy, large: our bandwidth over that of a copy of as many bytes, and of a large one; peer: "
    "the time of the best peer over ours. SLOW: a peer is faster. LOW: below 90 % of the copy's."
)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What to print of a report."""
    facts = report["facts"]
    yield f"{facts['device']} ({facts['chip']}), {facts['date']}"
    names = ("driver_version", "cuda", "irnorm", "iree-base-runtime", "torch", "triton")
    versions = (f"{n.removesuffix('_version')} {facts[n]}" for n in names if n in facts)
    yield from textwrap.wrap(", ".join(versions), 80)
    if facts["simulated"]:
        yield "SIMULATED: there is no GPU in this; times mean nothing."
    if report["checks"]:
        yield ""
        yield from _checks(report["checks"])
    if report["cells"]:
        yield ""
        yield from _times(report)


def _checks(results: list[dict[str, Any]]) -> Iterator[str]:
    counts = Counter((r["target"], r["outcome"]) for r in results)
    yield f"{'checked':<16} {'ok':>6} {'wrong':>6} {'not run':>8} {'calls':>8}"
    for target in dict.fromkeys(r["target"] for r in results):
        calls = sum(sum(r["calls"].values()) for r in results if r["target"] == target)
        ok, wrong, left = (counts[target, outcome] for outcome in ("ok", "wrong", "not run"))
        yield f"{target:<16} {ok:>6} {wrong:>6} {left:>8} {calls:>8}"
    ways = Counter[str]()
    for result in results:
        ways.update(result["calls"])
    yield "calls that were right: " + (", ".join(f"{n} by {w}" for w, n in ways.items()) or "none")
    reasons = Counter[str]()
    for result in results:
        for way, detail in result["details"].items():
            if result["outcome"] == "wrong":
                text = f"WRONG {result['name']} ({result['target']}), {way}: {detail}"
                yield from textwrap.wrap(text, 80, subsequent_indent="  ")
            elif result["outcome"] != OK:
                reasons[detail] += 1
    for reason, count in reasons.items():
        yield from textwrap.wrap(f"not run: {count}: {reason}", 80, subsequent_indent="  ")


def _times(report: dict[str, Any]) -> Iterator[str]:
    large = statistics.median(report["large_copy"]) if report["large_copy"] else 0.0
    yield "rms_norm_fused_fp8, bfloat16 to float8_e4m3fn, nothing in L2; medians"
    yield f"a large copy moves {large:.0f} GB/s, reading and writing"
    yield HEAD
    for cell in sorted(report["cells"], key=lambda c: (c["m"], c["n"])):
        yield _row(cell, large)
    yield from textwrap.wrap(NOTES, 80)
    for cell in report["cells"]:
        for name, samples in cell["host_us"].items():
            best, usual = min(samples), statistics.median(samples)
            yield f"1 × {cell['n']}, {name}: {best:.1f} µs on the host (median {usual:.1f})"
    problems = Counter(f"{n}: {t}" for c in report["cells"] for n, t in c["problems"].items())
    problems.update(
        f"WRONG at {c['m']} × {c['n']}: {c['wrong']}" for c in report["cells"] if c["wrong"]
    )
    for text, count in problems.items():
        shown = f"{count} × {text}" if count > 1 else text
        yield from textwrap.wrap(shown[:300], 80, subsequent_indent="  ")


def _row(cell: dict[str, Any], large: float) -> str:
    medians: dict[str, float] = {}
    for times in cell["times"]:
        group = times["group"]
        medians[group] = min(times["median"], medians.get(group, times["median"]))
    start = f"{cell['m']:>6} {cell['n']:>6}"
    if "irnorm" not in medians:
        return f"{start}  not measured"
    ours = medians["irnorm"]
    rate = cell["traffic"] / ours / 1e3
    of_copy = medians["copy"] / ours
    peers = {name: medians.get(name) for name in ("triton", "torch.compile")}
    best = min((t for t in peers.values() if t), default=None)
    shown = " ".join(f"{t:>9.2f}" if t else f"{'-':>9}" for t in peers.values())
    ratio = f"{best / ours:>5.2f}" if best else f"{'-':>5}"
    low = cell["m"] >= BANDWIDTH_FROM and of_copy < BANDWIDTH_GOAL
    marks = " LOW" * low + " SLOW" * (best is not None and best / ours < 0.995)
    share = f"{of_copy:>5.0%} {rate / large if large else 0:>5.0%}"
    return f"{start} {ours:>8.2f} {rate:>6.0f} {share} {shown} {ratio}{marks}"
