"""What was measured, as tables of at most 80 columns."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from irnorm.bench.operations import OPERATIONS
from irnorm.bench.runs import Cell, Report


def _figure(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def main_table(report: Report, console: Console | None = None) -> None:
    """Prints the report in at most 80 columns; `vs` is a peer's minimum over ours."""
    console = console or Console(width=80, highlight=False)
    for op in dict.fromkeys(cell.op for cell in report.cells):
        kinds = [report.options.dtype]
        if OPERATIONS[op].cached and report.options.cache:
            kinds.append(f"cache {report.options.cache}")
        title = f"{op}, {', '.join(kinds)}, µs a call"
        table = Table(title=title, title_justify="left")
        table.add_column("M × N, threads", no_wrap=True)
        table.add_column("contender", no_wrap=True, max_width=28)
        for heading in ("min", "median", "GB/s", "vs"):
            table.add_column(heading, justify="right", no_wrap=True)
        for cell in (cell for cell in report.cells if cell.op == op):
            _add_rows(table, cell)
        console.print(table)
    for name, milliseconds in report.startup.items():
        console.print(f"{name}: {milliseconds:.1f} ms")
    notes = {f"{r.name}: {r.note}" for c in report.cells for r in c.fastest() if r.note}
    for note in sorted(notes):
        console.print(note, style="dim")


def _add_rows(table: Table, cell: Cell) -> None:
    results = cell.fastest()
    for k, result in enumerate(results):
        table.add_row(
            f"{cell.m} × {cell.n}, {cell.threads}" if k == 0 else "",
            result.name,
            _figure(result.minimum_us),
            _figure(result.median_us),
            _figure(result.gigabytes_per_s),
            f"{result.minimum_us / results[0].minimum_us:.2f}",
            end_section=k == len(results) - 1,
        )
