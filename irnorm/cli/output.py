"""What the verbs share: tables and JSON on stdout, progress on stderr, common options."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


class FailedError(Exception):
    """A check or a compilation failed: exit code 1."""


def print_json(value: object) -> None:
    """`value` on stdout, indented."""
    click.echo(json.dumps(value, indent=2))


def print_table(
    columns: Sequence[str], rows: Iterable[Sequence[object]], right: Sequence[str] = ()
) -> None:
    """A table on stdout, as wide as the terminal; 80 columns where there is none.

    Long cells wrap. Columns named in `right` are aligned to the right.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for column in columns:
        justify: Any = "right" if column in right else "left"
        table.add_column(column, justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    Console(highlight=False).print(table)


def size(count: int) -> str:
    """A number of bytes for people."""
    if count < 1000:
        return f"{count} B"
    unit, factor = ("kB", 1e3) if count < 999_950 else ("MB", 1e6)
    return f"{count / factor:.1f} {unit}"


@contextmanager
def progress(what: str, total: int, verbose: bool) -> Iterator[Callable[[str, bool], None]]:
    """A progress bar on stderr, gone when done; plain lines where stderr is not a terminal.

    Yields a function of (text, whether a step is done). Where there is no terminal the texts are
    lines, if `verbose`.
    """
    if not sys.stderr.isatty():

        def line(text: str, done: bool) -> None:
            if verbose:
                click.echo(text, err=True)

        yield line
        return
    from rich import progress as bars
    from rich.console import Console

    with bars.Progress(
        bars.SpinnerColumn(),
        bars.BarColumn(20),
        bars.MofNCompleteColumn(),
        bars.TimeElapsedColumn(),
        bars.TextColumn("{task.description}", markup=False),
        console=Console(stderr=True, highlight=False),
        transient=True,
    ) as bar:
        task = bar.add_task(what, total=total)
        yield lambda text, done: bar.update(task, description=text, advance=1 if done else 0)
