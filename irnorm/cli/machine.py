"""`irnorm bench`, `irnorm cache` and `irnorm env`: what is about this machine."""

from __future__ import annotations

import logging
import os
import platform
import re
import shutil
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import click

from irnorm.cli.output import FailedError, as_json, print_json, print_table, size
from irnorm.ops import NAMES
from irnorm.targets import TARGETS
from irnorm.version import VERSION

# -- bench ----------------------------------------------------------------------------------------

CACHES = ("bfloat16", "float16", "float32", "float8_e4m3fn")


@click.command("bench")
@click.option(
    "--op",
    "ops",
    multiple=True,
    default=NAMES,
    type=click.Choice(NAMES),
    help="Operation; may be repeated.  [default: all]",
)
@click.option(
    "--m",
    type=click.IntRange(min=1),
    multiple=True,
    default=(1, 32, 512, 4096),
    show_default=True,
    help="Rows; may be repeated.",
)
@click.option(
    "--n",
    type=click.IntRange(1, 131072),
    multiple=True,
    default=(4096, 7168),
    show_default=True,
    help="Width; may be repeated.",
)
@click.option(
    "--dtype",
    type=click.Choice(("bfloat16", "float16", "float32")),
    default="bfloat16",
    show_default=True,
    help="dtype of x and gamma.",
)
@click.option(
    "--cache",
    type=click.Choice(CACHES),
    metavar="DTYPE",
    help=f"dtype of caches: {', '.join(CACHES)}.  [default: that of x]",
)
@click.option(
    "--variants",
    metavar="[MxN]",
    is_flag=False,
    flag_value="512x4096",
    help="Instead: dtypes and widths of rms_norm_fused_fp8 for each byte, one thread, 512x4096 "
    "unless told.",
)
@click.option(
    "--threads",
    type=click.IntRange(min=1),
    multiple=True,
    help="Threads; may be repeated.  [default: 1, and all that calls use]",
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=1.0,
    show_default=True,
    help="For each contender of a shape.",
)
@click.option("--rounds", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--torch", is_flag=True, help="Also time torch, eager and compiled.")
@click.option("--quick", is_flag=True, help="A fifth of the time, no fresh processes.")
@as_json
def bench(
    ops: tuple[str, ...],
    m: tuple[int, ...],
    n: tuple[int, ...],
    dtype: str,
    cache: str | None,
    variants: str | None,
    threads: tuple[int, ...],
    seconds: float,
    rounds: int,
    torch: bool,
    quick: bool,
    as_json: bool,
) -> None:
    """Measure the operations beside a memory sweep."""
    from irnorm.bench import runs, tables
    from irnorm.bench.variants import VariantReport, measure_variants
    from irnorm.runtime import get_num_threads

    logging.getLogger("irnorm").setLevel(logging.INFO)
    options = runs.Options(
        ops=ops,
        m=m,
        n=n,
        dtype=dtype,
        cache=cache or "",
        threads=threads or tuple(dict.fromkeys((1, get_num_threads()))),
        min_time=seconds / (5 if quick else 1),
        rounds=max(1, rounds // 4) if quick else rounds,
        startup=not quick,
    )
    shape = _shape(variants) if variants else None
    report: runs.Report | VariantReport
    try:
        report = measure_variants(options, *shape) if shape else runs.run(options, _peers(torch))
    except (ValueError, RuntimeError) as error:
        raise FailedError(str(error)) from error
    if as_json:
        click.echo(report.to_json())
    else:
        tables.print_report(report)


def _shape(text: str) -> tuple[int, int]:
    from irnorm.bench.variants import shape

    try:
        return shape(text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--variants") from error


def _peers(torch: bool) -> list[Any]:
    if not torch:
        return []
    try:
        from irnorm.bench import torch_peers
    except ImportError as error:
        raise click.UsageError(f"--torch: torch cannot be imported ({error})") from error
    return [torch_peers.peers]


# -- cache ----------------------------------------------------------------------------------------


@click.command("cache")
@click.option("--clear", is_flag=True, help="Remove what irnorm has written there.")
@as_json
def cache(clear: bool, as_json: bool) -> None:
    """Say what the cache holds, or clear it."""
    from irnorm.bundle import cache_folder

    folder = cache_folder()
    entries, remains = cached(folder)
    total = sum(f.stat().st_size for e in entries for f in e.iterdir())
    facts = {"folder": str(folder), "entries": len(entries), "size": total}
    if clear:
        facts["removed"] = _clear(entries, remains)
    if as_json:
        print_json(facts)
        return
    print_table(("cache", "entries", "size"), [(folder, len(entries), size(total))],
                ("entries", "size"))  # fmt: skip
    if clear:
        click.echo(f"\nremoved {facts['removed']} of {len(entries)} entries")


def cached(folder: Path) -> tuple[list[Path], list[Path]]:
    """What irnorm has written to the folder: whole entries; locks and what writing left behind."""
    targets = "|".join(map(re.escape, TARGETS))
    ops = "|".join(map(re.escape, NAMES))
    name = rf"(?:{ops})_\w+-(?:{targets})-[0-9a-f]{{16}}"
    entries, remains = [], []
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if path.is_symlink():
            continue
        if path.is_dir():
            if re.fullmatch(name, path.name) and _is_ours(path):
                entries.append(path)
            elif re.fullmatch(rf"\.{name}-(old-)?\w+", path.name):
                remains.append(path)
        elif re.fullmatch(rf"\.{name}\.lock", path.name):
            remains.append(path)
    return entries, remains


def _is_ours(path: Path) -> bool:
    """Whether a folder holds a bundle and nothing else."""
    from irnorm.bundle import MANIFEST

    files = [f for f in path.iterdir() if f.is_file() and not f.is_symlink()]
    known = [f for f in files if f.name == MANIFEST or f.suffix == ".vmfb"]
    return len(known) == len(list(path.iterdir()))


def _clear(entries: list[Path], remains: list[Path]) -> int:
    """Remove all but what another process is compiling; how many entries that was."""
    import filelock

    names = {e.name for e in entries} | {_entry_name(r.name) for r in remains}
    removed = 0
    for name in sorted(names):
        folder = (entries + remains)[0].parent
        lock = folder / f".{name}.lock"
        try:
            with filelock.FileLock(lock, timeout=0):
                for path in (p for p in remains if p.is_dir() and _entry_name(p.name) == name):
                    shutil.rmtree(path)
                if (folder / name) in entries:
                    shutil.rmtree(folder / name)
                    removed += 1
                lock.unlink(missing_ok=True)
        except filelock.Timeout:
            click.echo(f"in use, kept: {name}", err=True)
    return removed


def _entry_name(name: str) -> str:
    found = re.match(r"\.(.*-[0-9a-f]{16})", name)
    return found.group(1) if found else name


# -- env ------------------------------------------------------------------------------------------


@click.command("env")
@as_json
def env(as_json: bool) -> None:
    """Print what irnorm finds on this machine.

    For bug reports; never fails.
    """
    facts = environment()
    if as_json:
        print_json(facts)
    else:
        print_table(("fact", "value"), [(k, _text(v)) for k, v in facts.items()])


def environment() -> dict[str, Any]:
    """Facts by name; one that cannot be had says why."""
    gather: dict[str, Callable[[], Any]] = {
        "irnorm": lambda: VERSION,
        "python": platform.python_version,
        **{p: _version(p) for p in ("iree-base-runtime", "iree-base-compiler", "numpy",
                                    "ml_dtypes", "torch")},
        "platform": platform.platform,
        "cpu": _cpu,
        "devices": _devices,
        "cores": lambda: os.cpu_count(),
        "threads": _threads,
        "variables": lambda: {k: v for k, v in sorted(os.environ.items())
                              if k.startswith("IRNORM_")},
        "cache": _cache,
        "bundles": _bundles,
    }  # fmt: skip
    facts: dict[str, Any] = {}
    for name, get in gather.items():
        try:
            facts[name] = get()
        except Exception as error:  # whatever is broken here is what a report is about
            facts[name] = f"unknown ({type(error).__name__}: {error})"
    return facts


def _version(package: str) -> Callable[[], str]:
    def get() -> str:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            return "not installed"

    return get


def _cpu() -> str:
    from irnorm.bench.machine import machine

    return machine()["cpu"]


def _devices() -> list[str]:
    from irnorm import driver, hardware
    from irnorm.errors import TargetError

    lines = [
        f"{d.name}: {d.description} ({d.chip}), runs {', '.join(d.targets) or 'no target'}"
        for d in hardware.devices()
    ]
    for family in driver.NAMES:
        try:
            driver.driver(family)
        except TargetError as error:
            lines.append(f"{family}: {error}")
    return lines


def _threads() -> int:
    from irnorm.runtime import get_num_threads

    return get_num_threads()


def _cache() -> str:
    from irnorm.bundle import cache_folder

    folder = cache_folder()
    nearest = next(p for p in (folder, *folder.absolute().parents) if p.exists())
    writable = nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
    return f"{folder} ({'writable' if writable else 'not writable'})"


def _bundles() -> list[str]:
    from irnorm.cli.inspect import found_bundles

    return [f"{b['path']}: {b['error'] or str(b['entries']) + ' entries'}" for b in found_bundles()]


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{k}={v}" for k, v in value.items()) or "none"
    if isinstance(value, list):
        return "\n".join(map(str, value)) or "none"
    return str(value)
