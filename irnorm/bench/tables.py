"""What was measured, as tables of at most 80 columns."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from irnorm.bench.operations import OPERATIONS
from irnorm.bench.runs import Cell, Report
from irnorm.bench.variants import VariantReport


def print_report(report: Report | VariantReport) -> None:
    """Prints a report of either kind."""
    console = Console(width=80, highlight=False)
    if isinstance(report, VariantReport):
        console.print(_variants(report))
    else:
        _print_cells(report, console)


def _print_cells(report: Report, console: Console) -> None:
    """`vs` is a peer's minimum over ours."""
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


def _variants(report: VariantReport) -> Table:
    """`vs` is the time for each byte over that of the first variant."""
    title = f"{report.op}, {report.m} × N, N = {report.n}, one thread, µs a call"
    table = Table(title=title, title_justify="left")
    table.add_column("variant", no_wrap=True)
    for heading in ("kernel", "KiB", "min", "median", "ns/KiB", "vs", "median vs"):
        table.add_column(heading, justify="right", no_wrap=True)
    for result in report.results:
        table.add_row(
            result.name,
            "any N" if result.kernel is None else f"N = {result.kernel}",
            f"{result.traffic / 1024:.0f}",
            _figure(result.minimum_us),
            _figure(result.median_us),
            _figure(result.ns_per_kib),
            f"{result.relative:.2f}",
            f"{result.relative_median:.2f}",
        )
    return table


def _figure(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:.1f}" if value < 1000 else f"{value:.0f}"
