"""`irnorm verify`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from irnorm.cli.output import FailedError, as_json, print_json, print_table, progress

if TYPE_CHECKING:
    from irnorm.verify import Result


@click.command("verify")
@click.argument("path", metavar="BUNDLE", type=click.Path(path_type=Path))
@as_json
def check(path: Path, as_json: bool) -> None:
    """Check a bundle's hashes and results.

    Every entry that this machine runs must give the bytes of the reference, which is plain numpy,
    on ordinary and special rows. Exit code 1 if a file or an entry is wrong.
    """
    from irnorm import bundle, verify

    opened = bundle.open_bundle(path)
    results = []
    with progress("verifying", len(opened.files) + len(opened.entries), verbose=False) as report:
        for result in verify.verify(opened):
            results.append(result)
            report(result.name, True)
    wrong = [r for r in results if r.outcome == verify.WRONG]
    if as_json:
        print_json({"bundle": str(path), "ok": not wrong, "results": [asdict(r) for r in results]})
    else:
        _print(results)
    if wrong:
        raise FailedError(_report(path, wrong))


def _print(results: Sequence[Result]) -> None:
    counts = Counter((r.target, r.kind, r.outcome) for r in results)
    rows = [
        (target, counts[target, "file", "ok"], counts[target, "file", "wrong"],
         *(counts[target, "entry", outcome] for outcome in ("ok", "wrong", "not run")))
        for target in dict.fromkeys(r.target for r in results)
    ]  # fmt: skip
    columns = ("target", "files ok", "wrong", "entries ok", "wrong ", "not run")
    print_table(columns, rows, columns[1:])
    reasons = {r.detail for r in results if r.outcome == "not run"}
    for reason in sorted(reasons):
        click.echo(f"not run: {reason}")


def _report(path: Path, wrong: Sequence[Result]) -> str:
    shown = [f"{r.kind} {r.name} ({r.target}): {r.detail}" for r in wrong[:10]]
    more = [f"and {len(wrong) - 10} more; --json has them all"] if len(wrong) > 10 else []
    return "\n  ".join([f"{path}: {len(wrong)} wrong", *shown, *more])
