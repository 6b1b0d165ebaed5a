"""`irnorm list` and `irnorm show`."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from irnorm.cli.build import Width
from irnorm.cli.output import as_json, print_json, print_table, size
from irnorm.errors import ArgumentError, BundleError, IrnormError
from irnorm.ops import NAMES, Specialization, operation
from irnorm.targets import TARGETS, Target, find

if TYPE_CHECKING:
    from irnorm.bundle import Bundle, Entry


# -- list -----------------------------------------------------------------------------------------


@click.command("list")
@click.argument("path", metavar="[BUNDLE]", required=False, type=click.Path(path_type=Path))
@click.option("--functions", is_flag=True, help="One line for each entry: function and target.")
@as_json
def list_(path: Path | None, functions: bool, as_json: bool) -> None:
    """List a bundle, or operations, targets and bundles.

    Of a BUNDLE its files and entries; without one what irnorm knows, and finds on IRNORM_PATH.
    """
    if path is None:
        if functions:
            raise click.UsageError("--functions needs a BUNDLE")
        _list_everything(as_json)
        return
    from irnorm import bundle

    opened = bundle.open_bundle(path)
    if as_json:
        print_json({"path": str(path), "irnorm": opened.irnorm, "iree": opened.iree,
                    "files": [asdict(f) for f in opened.files.values()],
                    "entries": [asdict(e) for e in opened.entries]})  # fmt: skip
    elif functions:
        for entry in opened.entries:
            click.echo(f"{entry.function}\t{entry.target}")
    else:
        _print_bundle(opened)


def _print_bundle(opened: Bundle) -> None:
    click.echo(f"{opened.path}: by irnorm {opened.irnorm}, IREE {opened.iree}\n")
    rows = [
        (f.path, f.target, sum(e.file == f.path for e in opened.entries), size(f.size))
        for f in opened.files.values()
    ]
    print_table(("file", "target", "entries", "size"), rows, ("entries", "size"))
    for op in dict.fromkeys(e.op for e in opened.entries):
        groups: dict[tuple[str, ...], dict[str, list[str]]] = {}
        entries = [e for e in opened.entries if e.op == op]
        arrays = max((tuple(e.dtypes) for e in entries), key=len)
        for entry in entries:
            widths = groups.setdefault(tuple(entry.dtypes.get(name, "") for name in arrays), {})
            widths.setdefault(entry.target, []).append(_width(entry.width))
        click.echo(f"\n{op}")
        print_table((*arrays, "widths"), _rows_of(groups))


def _rows_of(groups: dict[tuple[str, ...], dict[str, list[str]]]) -> list[tuple[str, ...]]:
    """A row for each combination of dtypes; several where targets differ in their widths."""
    rows = []
    for dtypes, targets in groups.items():
        texts = {target: " ".join(dict.fromkeys(widths)) for target, widths in targets.items()}
        same = len(set(texts.values())) == 1
        for target, text in list(texts.items())[: 1 if same else None]:
            rows.append((*dtypes, text if same else f"{target}: {text}"))
    return rows


def _width(width: int | None) -> str:
    return "any" if width is None else str(width)


def _widths(widths: Sequence[int | None]) -> str:
    """Widths, or if they are many their number."""
    known = [width for width in widths if width is not None]
    first = [f"{len(known)} from {known[0]} to {known[-1]}"] if len(known) > 3 else known
    return " ".join(map(str, [*first, *(["any"] if None in widths else [])]))


def _list_everything(as_json: bool) -> None:
    from irnorm.hardware import runs

    ops: list[dict[str, Any]] = [
        {
            "name": name,
            "dtypes": [dict(s.dtypes) for s in operation(name).variants(None)],
            "widths": [w for w in operation(name).widths if any(operation(name).variants(w))],
        }
        for name in NAMES
    ]
    targets = [
        {"name": t.name, "family": t.family, "runs_here": runs(t.name)} for t in TARGETS.values()
    ]
    bundles = found_bundles()
    if as_json:
        print_json({"operations": ops, "targets": targets, "bundles": bundles})
        return
    rows = [(o["name"], len(o["dtypes"]), _widths(o["widths"])) for o in ops]
    print_table(("operation", "variants", "widths by default"), rows, ["variants"])
    click.echo()
    listed = [(t["name"], t["family"], "yes" if t["runs_here"] else "no") for t in targets]
    print_table(("target", "family", "runs here"), listed)
    click.echo()
    if not bundles:
        click.echo("no bundles: IRNORM_PATH is not set")
        return
    found = [(b["path"], b["error"] or f"{b['entries']} entries") for b in bundles]
    print_table(("bundle on IRNORM_PATH", "holds"), found)


def found_bundles() -> list[dict[str, Any]]:
    """The bundles on IRNORM_PATH; what is wrong with one is in its `error`."""
    from irnorm import bundle

    found = []
    for path in bundle.search_path():
        facts: dict[str, Any] = {"path": str(path), "entries": 0, "error": None}
        try:
            facts["entries"] = len(bundle.open_bundle(path).entries)
        except IrnormError as error:
            facts["error"] = str(error).removeprefix(f"{path}: ")
        found.append(facts)
    return found


# -- show -----------------------------------------------------------------------------------------

# Options of `show`, and what operations call the arrays that they give the dtype of.
_ARRAYS = {
    "x": ("x", "q", "input", "q_rope"),
    "gamma": ("gamma", "weight"),
    "out": ("output", "q_out", "q_rope_output"),
    "scales": ("scale_output", "block_scale"),
    "cache": ("cache",),
    "freqs": ("freqs_cis",),
}
_DEFAULTS = dict.fromkeys(_ARRAYS["x"], "bfloat16") | {"scale_output": "float32"}


@click.command("show")
@click.argument("source", metavar="OP|BUNDLE")
@click.argument("function", required=False)
@click.option("--target", metavar="NAME", help="Target.  [default: this machine's best]")
@click.option("--x", metavar="DTYPE", help="dtype of x, q or q_rope.  [default: bfloat16]")
@click.option("--gamma", metavar="DTYPE", help="dtype of gamma.  [default: that of x]")
@click.option("--out", metavar="DTYPE", help="dtype of output.  [default: float8_e4m3fn]")
@click.option("--scales", metavar="DTYPE", help="dtype of scales.  [default: float32]")
@click.option("--cache", metavar="DTYPE", help="dtype of a paged cache.  [default: that of x]")
@click.option("--freqs", metavar="DTYPE", help="dtype of freqs_cis.  [default: float32]")
@click.option("--width", type=Width(), default="any", show_default=True, metavar="N|any")
@as_json
def show(
    source: str,
    function: str | None,
    target: str | None,
    width: int | None,
    as_json: bool,
    **dtypes: str | None,
) -> None:
    """Print MLIR with its stock iree-compile line.

    The line is a comment at the top. Of one variant of an operation, as in `irnorm show
    rms_norm_fused_fp8 --width 4096`; or of what a bundle holds: of one FUNCTION, or without
    FUNCTION of the whole file of a target.
    """
    from irnorm import compiler

    if source in NAMES:
        if function:
            raise click.UsageError("a FUNCTION is looked up in a BUNDLE, not in an operation")
        chosen = _target(target)
        entries = [_variant(source, width, dtypes)]
        stem = entries[0].name
    else:
        _refuse_dtypes(dtypes)
        entries, chosen, stem = _from_bundle(Path(source), function, target)
    line = shlex.join(compiler.command(chosen, f"{stem}.mlir", f"{stem}.vmfb"))
    mlir = compiler.emit(entries, chosen)
    if as_json:
        names = [e.name for e in entries]
        print_json({"target": chosen.name, "functions": names, "command": line, "mlir": mlir})
    else:
        click.echo(f"// {line}")
        click.echo(mlir)


def _target(name: str | None) -> Target:
    if name is None:
        from irnorm.targets import runnable

        return (*runnable(), *TARGETS.values())[0]
    found = find(name)
    if len(found) > 1:
        raise ArgumentError(
            f"{name} stands for several targets, expected one of: "
            f"{', '.join(t.name for t in found)}"
        )
    return found[0]


def _variant(op: str, width: int | None, dtypes: dict[str, str | None]) -> Specialization:
    """The variant of an operation with the dtypes asked for, and likely ones for the rest."""
    # What is not asked for is as usual.
    left = sorted(operation(op).variants(width), key=lambda s: not operation(op).usual(s))
    if not left:
        raise ArgumentError(f"{op} has no variants of width {width}; see `irnorm list`")
    wanted = {}
    for option, dtype in dtypes.items():
        if dtype:
            names = [n for n in _ARRAYS[option] if n in dict(left[0].dtypes)]
            if not names:
                raise click.UsageError(f"--{option}: {op} has no such array")
            wanted[names[0]] = dtype
    arrays = list(dict(left[0].dtypes))
    for array in (*wanted, *(a for a in arrays if a not in wanted)):
        accepted = list(dict.fromkeys(dict(s.dtypes).get(array, "") for s in left))
        dtype = wanted.get(array, _DEFAULTS.get(array, ""))
        if not dtype or dtype not in accepted:
            if array in wanted:
                raise ArgumentError(
                    f"{op}: {array} is {dtype}, expected {' or '.join(filter(None, accepted))}"
                )
            dtype = accepted[0]
        left = [s for s in left if dict(s.dtypes).get(array, "") == dtype]
    return left[0]


def _refuse_dtypes(dtypes: dict[str, str | None]) -> None:
    for option, dtype in dtypes.items():
        if dtype:
            raise click.UsageError(
                f"--{option} chooses a variant of an operation ({', '.join(NAMES)}), "
                "the first argument is none"
            )


def _from_bundle(
    path: Path, function: str | None, target: str | None
) -> tuple[list[Specialization], Target, str]:
    """The specializations of a function, or of a file; the target, and a name for both."""
    from irnorm import bundle

    if not path.exists():
        raise ArgumentError(
            f"{path} is neither an operation nor a bundle; operations: {', '.join(NAMES)}"
        )
    opened = bundle.open_bundle(path)
    held = [e for e in opened.entries if function in (None, e.function)]
    if not held:
        raise BundleError(
            f"{path} has no function {function}; see `irnorm list {path} --functions`"
        )
    chosen = _target(target) if target else _best(held)
    held = [e for e in held if e.target == chosen.name]
    if not held:
        has = ", ".join(dict.fromkeys(f.target for f in opened.files.values()))
        raise BundleError(f"{path} has nothing for {chosen.name}; it has: {has}")
    return [e.specialization() for e in held], chosen, function or Path(held[0].file).stem


def _best(held: Sequence[Entry]) -> Target:
    """The best target that this machine runs, else the first."""
    from irnorm.targets import runnable

    names = {e.target for e in held}
    known = [t for t in (*runnable(), *TARGETS.values()) if t.name in names]
    if not known:
        raise BundleError(f"unknown targets: {', '.join(sorted(names))}")
    return known[0]
