"""The command line: its verbs, exit codes and JSON, and what it says when something is wrong."""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

import irnorm
from irnorm import bundle, compiler, hardware, ops, targets, verify, verify_cases
from irnorm.bench import runs, variants
from irnorm.bench.operations import OPERATIONS
from irnorm.cli import main
from irnorm.cli.build import selected
from irnorm.runtime import Launch, Module

HERE = targets.runnable()[0].name
OTHER = "cpu-aarch64" if HERE.startswith("cpu-x86") else "cpu-x86-64-v3"
ENTRY = "rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n256"
#: How many this machine's target has in the bundle that most tests share, and the other.
ENTRIES = len(selected(ops.NAMES, (256, None), ("bfloat16",), everything=False))
OTHERS = len(selected(ops.NAMES[:1], (256, None), ("bfloat16",), everything=False))
VERBS = ("compile", "list", "show", "verify", "bench", "demo", "cache", "env")


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def succeed(*arguments: object) -> str:
    result = invoke(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def process(
    *arguments: object, timeout: float = 60, **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "irnorm.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **variables},
    )


def entry(width: int | None = 256) -> ops.Specialization:
    variants = ops.operation("rms_norm_fused_fp8").variants(width)
    return next(s for s in variants if s.name.startswith("rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32"))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of every operation for this machine, and of the first for one that it is not."""
    folder = tmp_path_factory.mktemp("cli")
    modules = []
    for name, which in ((HERE, ops.NAMES), (OTHER, ops.NAMES[:1])):
        chosen = itertools.chain(*(("--op", op) for op in which))
        arguments = ("--target", name, "--dtype", "bfloat16", "--width", "256", "--width", "any")
        succeed("compile", *arguments, *chosen, "--output", folder / name)
        opened = bundle.open_bundle(folder / name)
        data = opened.read(f"{name}.vmfb")
        modules.append((targets.TARGETS[name], data, [e.specialization() for e in opened.entries]))
    return bundle.write(folder / "built", modules).path


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    """A copy of the bundle, to damage."""
    return Path(shutil.copytree(built, tmp_path / "copy"))


def edit_manifest(path: Path, change: Callable[[dict], None]) -> None:
    manifest = path / bundle.MANIFEST
    raw = json.loads(manifest.read_text())
    change(raw)
    manifest.write_text(json.dumps(raw))


# -- help, usage ----------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", VERBS)
def test_help_names_json(verb: str) -> None:
    assert "--json" in succeed(verb, "--help")


def test_help_lists_the_verbs_and_imports_nothing_heavy() -> None:
    assert re.findall(r"^  (\w+)  ", succeed("--help").split("Commands:")[1], re.M) == list(VERBS)
    code = (
        "import sys, irnorm.cli; from click.testing import CliRunner;"
        "assert CliRunner().invoke(irnorm.cli.main, ['--help']).exit_code == 0;"
        "print([m for m in ('numpy', 'iree', 'torch', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["compile", "--target", "nope"], ["unknown target 'nope'", "cpu-x86-64-v3", "all"]),
        (["compile", "--op", "nope"], ["nope", "rms_norm_fused_fp8"]),
        (["compile", "--width", "0"], ["'0'", "any", "131072"]),
        (["compile", "--width", "wide"], ["'wide'", "any"]),
        (["compile", "--dtype", "int8"], ["int8", "bfloat16"]),
        (["compile", "--jobs", "0"], ["0"]),
        (["show", "nope"], ["nope", "rms_norm_fused_fp8"]),
        (["show", "rms_norm_fused_fp8", "--x", "int8"], ["x is int8", "bfloat16"]),
        (["show", "rms_norm_fused_fp8", "--target", "cpu"], ["several", "cpu-x86-64-v3"]),
        (["show", "rms_norm_fused_fp8", "f"], ["BUNDLE"]),
        (["show", "/", "--x", "float16"], ["--x", "rms_norm_fused_fp8"]),
        (["list", "/"], ["/: not a bundle", "manifest.json"]),
        (["list", "--functions"], ["BUNDLE"]),
        (["verify", "/"], ["/: not a bundle"]),
        (["bench", "--dtype", "int8"], ["int8", "bfloat16"]),
        (["demo", "--n", "0"], ["0"]),
        (["nope"], ["nope"]),
    ],
)
def test_wrong_usage_is_2_and_says_what_is_accepted(arguments: list[str], words: list[str]) -> None:
    result = invoke(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert all(word in result.stderr for word in words), result.stderr


# -- compile --------------------------------------------------------------------------------------


def test_compile_json_and_again(tmp_path: Path) -> None:
    what = ["--op", "rms_norm_fused_fp8", "--dtype", "float16", "--width", "64"]
    arguments = ["compile", "--target", HERE, *what, "--json"]
    path = tmp_path / "new" / "bundle"
    for _ in range(2):
        result = json.loads(succeed(*arguments, "--output", path))
        (facts,) = result["targets"]
        assert (facts["target"], facts["entries"], facts["error"]) == (HERE, 4, None)
        assert result["bundle"] == str(path)
        opened = bundle.open_bundle(path)
        assert {dict(e.dtypes)["x"] for e in opened.entries} == {"float16"}
        assert opened.files[facts["files"][0]].size == facts["size"]
    assert [p.name for p in path.parent.iterdir()] == ["bundle"]


def test_compile_prints_a_table_and_progress(tmp_path: Path) -> None:
    what = ["--op", "rms_norm_fused_fp8", "--dtype", "bfloat16", "--width", "64"]
    arguments = ["--target", HERE, *what]
    done = process("compile", *arguments, "--output", tmp_path / "b", COLUMNS="80")
    assert done.returncode == 0
    assert HERE in done.stdout
    assert f"{HERE}: compiling 4 entries" in done.stderr
    assert "\x1b" not in done.stdout + done.stderr
    assert max(map(len, done.stdout.split(str(tmp_path))[0].splitlines())) <= 80


def test_compile_refuses_to_replace_what_is_no_bundle(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    for path in (tmp_path, tmp_path / "notes.txt"):
        result = invoke("compile", "--target", HERE, "--width", "64", "--output", path)
        assert result.exit_code == 2
        assert "not a bundle" in result.stderr
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_compile_to_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    what = ["--op", "rms_norm_fused_fp8", "--dtype", "bfloat16", "--width", "64"]
    arguments = ["--target", HERE, *what]
    result = invoke("compile", *arguments, "--output", tmp_path / "file" / "bundle")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_a_target_that_fails_is_1_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiler, "FLAGS", ("--no-such-flag",))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    arguments = ["--target", HERE, "--dtype", "bfloat16", "--width", "64", "--json"]
    result = invoke("compile", *arguments, "--output", tmp_path / "b")
    assert result.exit_code == 1
    assert f"{HERE}: iree-compile failed" in result.stderr
    assert json.loads(result.stdout)["bundle"] is None
    assert not (tmp_path / "b").exists()


def test_compile_leaves_out_any_width_where_a_target_has_none(tmp_path: Path) -> None:
    what = ["--target", "metal", "--op", "rms_norm_fused_fp8", "--dtype", "float32"]
    arguments = ["compile", *what, "--output", tmp_path / "b"]
    result = json.loads(succeed(*arguments, "--width", "64", "--width", "any", "--json"))
    assert result["targets"][0]["entries"] == 2
    alone = invoke(*arguments, "--width", "any")
    assert alone.exit_code == 2
    assert "metal has entries of one width only" in alone.stderr


@pytest.mark.parametrize("family", ["metal", "vulkan"])
def test_compile_leaves_out_paged_caches_where_a_target_has_none(
    tmp_path: Path, family: str
) -> None:
    what = ["--target", family, "--width", "64", "--dtype", "float32", "--json"]
    arguments = ["compile", *what, "--output", tmp_path / "b", "--op", "fused_rope_rmsnorm"]
    result = json.loads(succeed(*arguments, "--op", "rms_norm_fused_fp8"))
    assert result["targets"][0]["entries"] == 2
    assert {e.op for e in bundle.open_bundle(tmp_path / "b").entries} == {"rms_norm_fused_fp8"}
    alone = invoke(*arguments, "--target", HERE)
    assert alone.exit_code == 2
    assert f"{family} cannot have operations on a paged cache (fused_rope_rmsnorm)" in alone.stderr


def test_compile_takes_the_widths_of_each_operation() -> None:
    found: dict[str, set[int | None]] = {}
    for e in selected(ops.NAMES, (), ("bfloat16",), everything=False):
        found.setdefault(e.op, set()).add(e.width)
    assert found.pop("row_mean_of_squares_qk") == found.pop("apply_qk_rms_norm") == {None}
    assert found.pop("fused_rope_rmsnorm") == {512, None}
    assert found.pop("mla_fused_rope_rmsnorm_quantization") == {512, None}
    assert len(found) == 2
    assert all(widths == set(ops.WIDTHS) for widths in found.values())
    asked = selected(ops.NAMES, (256,), ("bfloat16",), everything=False)
    assert {e.width for e in asked} == {256}


def test_compile_without_a_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler, "available", lambda: False)
    result = invoke("compile", "--width", "64", "--output", tmp_path / "b")
    assert result.exit_code == 2
    assert "irnorm[compile]" in result.stderr


# -- list, show -----------------------------------------------------------------------------------


def test_list_a_bundle(built: Path) -> None:
    text = succeed("list", built)
    assert "256 any" in text
    assert HERE in text
    (mxfp4,) = (line for line in text.splitlines() if " uint8 " in line)
    assert re.fullmatch(r"(\w+) +\1 {3,}uint8 +float4_e2m1fn +256 any *", mxfp4)
    entries = json.loads(succeed("list", built, "--json"))["entries"]
    assert len(entries) == ENTRIES + OTHERS
    assert {e["op"] for e in entries} == set(ops.NAMES)
    lines = succeed("list", built, "--functions").splitlines()
    assert [line.split("\t")[0] for line in lines] == [e["function"] for e in entries]


def test_list_everything(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IRNORM_PATH", os.pathsep.join([str(built), str(tmp_path)]))
    text = succeed("list")
    assert all(t in text for t in targets.TARGETS)
    found = json.loads(succeed("list", "--json"))
    assert [o["name"] for o in found["operations"]] == list(ops.NAMES)
    widths = {o["name"]: o["widths"] for o in found["operations"]}
    assert widths["rmsnorm_fp4quant"] == list(ops.WIDTHS)
    assert (widths["apply_qk_rms_norm"], widths["fused_rope_rmsnorm"]) == ([None], [512, None])
    assert re.search(r"rms_norm_fused_fp8 +30 +14 from 576 to 16384 any", text)
    assert re.search(r"fused_rope_rmsnorm +135 +512 any", text)
    good, bad = found["bundles"]
    assert (good["entries"], good["error"]) == (ENTRIES + OTHERS, None)
    assert "not a bundle" in bad["error"]


def test_show_names_the_line_that_compiles_it(tmp_path: Path) -> None:
    mlir = succeed("show", "rms_norm_fused_fp8", "--width", "256", "--target", HERE)
    line = mlir.splitlines()[0].removeprefix("// ").split()
    assert line[0] == "iree-compile"
    (tmp_path / line[-3]).write_text(mlir)
    tool = Path(sys.executable).parent / "iree-compile"
    subprocess.run([tool, *line[1:]], cwd=tmp_path, check=True, timeout=60)
    module = Module((tmp_path / line[-1]).read_bytes())

    x, gamma = (np.ones(shape, np.dtype("bfloat16")) for shape in ((1, 256), (256,)))
    output, scale = np.zeros((1, 256), np.uint8), np.zeros((1, 1), np.float32)
    arrays = (x, gamma, output, scale)
    kinds = ("bfloat16", "bfloat16", "float8_e4m3fn", "float32")
    memory = tuple((k, a.itemsize, a.nbytes) for k, a in zip(kinds, arrays, strict=True))
    call = Launch(module, ENTRY, memory, (1, 256, 256, 1), 3, 256)
    call(tuple(a.ctypes.data for a in arrays), (0.0, 0.0, np.inf))
    assert (output == 0x7E).all()
    assert scale == np.float32(1 / 448)


def test_show_of_a_bundle_gives_what_it_was_made_of(built: Path, tmp_path: Path) -> None:
    shown = json.loads(succeed("show", built, "--target", OTHER, "--json"))
    line = shown["command"].split()
    assert line == bundle.open_bundle(built).files[f"{OTHER}.vmfb"].command
    assert len(shown["functions"]) == OTHERS
    data = compiler.compile_module(shown["mlir"], targets.TARGETS[OTHER])
    assert data == (built / f"{OTHER}.vmfb").read_bytes()


def test_show_a_function_of_a_bundle(built: Path) -> None:
    assert f"func.func @{ENTRY}(" in succeed("show", built, ENTRY)
    result = invoke("show", built, "nope")
    assert result.exit_code == 2
    assert "nope" in result.stderr
    assert invoke("show", built, ENTRY, "--target", "metal").exit_code == 2


@pytest.mark.parametrize("gamma", ["float32", "float16"])
def test_show_takes_dtypes(gamma: str) -> None:
    dtypes = ["--x", "float16", "--gamma", gamma, "--out", "float8_e4m3fnuz"]
    shown = json.loads(
        succeed("show", "rms_norm_fused_fp8", *dtypes, "--scales", "bfloat16", "--json")
    )
    short = gamma.replace("float", "f")
    assert shown["functions"] == [f"rms_norm_fused_fp8_f16_{short}_e4m3fnuz_bf16_nany"]


# -- verify ---------------------------------------------------------------------------------------


def test_verify_a_good_bundle(built: Path) -> None:
    result = json.loads(succeed("verify", built, "--json"))
    assert result["ok"]
    outcomes = [(r["kind"], r["target"] == HERE, r["outcome"]) for r in result["results"]]
    assert outcomes.count(("file", True, "ok")) == outcomes.count(("file", False, "ok")) == 1
    assert outcomes.count(("entry", True, "ok")) == ENTRIES
    assert outcomes.count(("entry", False, "not run")) == OTHERS
    assert "cannot run" in succeed("verify", built)


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer widths to verify."""
    monkeypatch.setattr(verify, "ANY_WIDTHS", (7,))


def flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize(
    "damage",
    [flip, lambda file: file.write_bytes(file.read_bytes()[:-1]), Path.unlink],
    ids=["flipped byte", "truncated", "missing"],
)
def test_verify_finds_a_damaged_file(copy: Path, damage: Callable[[Path], None]) -> None:
    damage(copy / f"{HERE}.vmfb")
    result = invoke("verify", copy, "--json")
    assert result.exit_code == 1
    assert f"file {HERE}.vmfb" in result.stderr
    outcomes = {r["outcome"] for r in json.loads(result.stdout)["results"] if r["kind"] == "entry"}
    assert outcomes == {"not run"}


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("width", 512, "true of rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n512"),
        ("width", -1, "its width is -1"),
        ("dtypes", {"x": "bfloat16"}, "no variant"),
        ("op", "other", "unknown operation 'other'"),
        ("target", "metal", "its file is for"),
    ],
)
def test_verify_finds_a_wrong_entry(copy: Path, key: str, value: object, words: str) -> None:
    def change(raw: dict) -> None:
        next(e for e in raw["entries"] if e["function"] == ENTRY)[key] = value

    edit_manifest(copy, change)
    result = invoke("verify", copy)
    assert result.exit_code == 1
    assert f"entry {ENTRY}" in result.stderr
    assert words in result.stderr


def write_module(path: Path, mlir: str, width: int | None = 256) -> None:
    target = targets.TARGETS[HERE]
    bundle.write(path, [(target, compiler.compile_module(mlir, target), [entry(width)])])


def test_verify_finds_wrong_results(tmp_path: Path) -> None:
    mlir = compiler.emit([entry()], targets.TARGETS[HERE])
    assert "4.480000e+02" in mlir
    write_module(tmp_path / "b", mlir.replace("4.480000e+02", "4.470000e+02"))
    result = invoke("verify", tmp_path / "b")
    assert result.exit_code == 1
    assert f"entry {ENTRY} ({HERE}): width 256" in result.stderr
    assert re.search(r"\d+ of \d+ bytes differ", result.stderr)


@pytest.mark.usefixtures("short")
def test_verify_runs_all_operations_on_many_threads(
    built: Path,
) -> None:
    before = irnorm.get_num_threads()
    irnorm.set_num_threads(5)
    try:
        results = list(verify.verify(bundle.open_bundle(built)))
    finally:
        irnorm.set_num_threads(before)
    assert {r.outcome for r in results if r.target == HERE} == {"ok"}


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("array", ["q_rope_output", "cache"])
def test_verify_finds_wrong_results_of_rope(
    built: Path, monkeypatch: pytest.MonkeyPatch, array: str
) -> None:
    good = verify_cases.CASES["fused_rope_rmsnorm"]

    def wrong(specialization: ops.Specialization, width: int) -> Iterator[verify_cases.Case]:
        for case in good(specialization, width):
            case.arrays[array].view(np.uint8)[4, 1, case.arrays[array].itemsize] ^= 1
            yield case

    monkeypatch.setitem(verify_cases.CASES, "fused_rope_rmsnorm", wrong)
    verify_cases.cases.cache_clear()
    results = list(verify.verify(bundle.open_bundle(built)))
    verify_cases.cases.cache_clear()
    found = [r for r in results if r.outcome == "wrong"]
    assert len(found) == sum(
        r.target == HERE and r.name.startswith("fused_rope_rmsnorm") for r in results
    )
    words = rf"{array}: 1 of \d+ bytes differ; first in a row \[4, 1\], column 1: "
    assert all(re.search(words, r.detail) for r in found)


def test_verify_finds_a_function_that_is_not_there(tmp_path: Path) -> None:
    write_module(tmp_path / "b", compiler.emit([entry(128)], targets.TARGETS[HERE]))
    result = invoke("verify", tmp_path / "b")
    assert result.exit_code == 1
    assert f"lacks the function {ENTRY}" in result.stderr


@pytest.mark.usefixtures("short")
def test_verify_runs_the_bundle_and_not_the_search_path(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IRNORM_PATH", str(tmp_path))
    monkeypatch.setenv("IRNORM_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("IRNORM_JIT", "0")
    succeed("verify", built)
    assert not (tmp_path / "cache").exists()


# -- bench, demo ----------------------------------------------------------------------------------


def test_bench(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IRNORM_PATH", str(built))
    arguments = ["bench", "--m", "1", "--n", "256", "--threads", "1", "--seconds", "0.01"]
    report = json.loads(succeed(*arguments, "--quick", "--json"))
    assert [cell["op"] for cell in report["cells"]] == list(ops.NAMES)
    for cell in report["cells"]:
        assert (cell["m"], cell["n"], cell["results"][0]["name"]) == (1, 256, "irnorm")
    assert "irnorm" in succeed(*arguments, "--quick", "--op", "rms_norm_fused_fp8")


@pytest.mark.parametrize("op", [op for op in ops.NAMES if not OPERATIONS[op].cached])
@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_bench_gives_every_contender_the_same_work(op: str, dtype: str) -> None:
    """torch gets the arrays that irnorm gets, and computes the same, or nearly.

    Operations that write in place have a test of their own, the next.
    """
    torch_peers = pytest.importorskip("irnorm.bench.torch_peers", reason="torch is not installed")
    operation, peer = OPERATIONS[op], torch_peers.FORMULATIONS[op]
    work = runs.workload(runs.Options(dtype=dtype), op, 3, 384, 1)
    (arrays,) = work.sets
    for contender in operation.contenders(work):
        contender.call(0)
    inputs = [torch_peers.tensor(arrays[name]) for name in operation.inputs]
    for formulation in peer:
        results = formulation(*inputs)
        results = results if isinstance(results, tuple) else (results,)
        for name, result in zip(operation.outputs, results, strict=True):
            ours, theirs = arrays[name].astype(np.float32), result.float().numpy()
            np.testing.assert_allclose(theirs, ours, rtol=0.13, atol=1e-3)  # one code, FP8
            assert abs(theirs - ours).mean() < 0.01 * abs(ours).mean()


@pytest.mark.parametrize("op", [op for op in ops.NAMES if "rope" in op])
@pytest.mark.parametrize(
    ("dtype", "cache"), [("bfloat16", ""), ("float16", ""), ("bfloat16", "float8_e4m3fn")]
)
@pytest.mark.parametrize("m", [3, 300])
def test_bench_gives_every_contender_the_same_cache(
    op: str, dtype: str, cache: str, m: int
) -> None:
    """torch does to a cache what irnorm does to it, or nearly; and nothing elsewhere."""
    torch_peers = pytest.importorskip("irnorm.bench.torch_peers", reason="torch is not installed")
    options = runs.Options(dtype=dtype, cache=cache, working_set=0)
    work = runs.workload(options, op, m, 384, 1)
    for formulation in torch_peers.FORMULATIONS[op]:
        if dtype == "bfloat16" or formulation.__name__ != "words":
            torch_peers.check(work, formulation, formulation)


def test_bench_compares_caches_of_two_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    from irnorm.bench import mla

    monkeypatch.setattr(mla, "SIZES", {"small": 1 << 20, "large": 1 << 22})
    options = runs.Options(min_time=0.01, rounds=1)
    cell = runs.measure_cache_sizes(options, "mla_fused_rope_rmsnorm_quantization")
    assert [result.name for result in cell.results] == ["small", "large"]


def test_bench_compares_variants() -> None:
    arguments = ["bench", "--variants", "3x256", "--seconds", "0.01", "--rounds", "1"]
    report = json.loads(succeed(*arguments, "--json"))
    results = report["results"]
    assert [r["kernel"] for r in results] == [256] * 4 + [None] * 3
    assert [r["columns"] for r in results] == [256] * 5 + [257, 260]
    assert [r["traffic"] for r in results[:3]] == [3 * 256 * 3, 3 * 256 * 3, 3 * 256 * 5]
    assert (results[0]["relative"], results[0]["relative_median"]) == (1, 1)
    for result in results:
        expected = result["minimum_us"] / result["traffic"]
        expected /= results[0]["minimum_us"] / results[0]["traffic"]
        assert result["relative"] == pytest.approx(expected, abs=1e-3)
    table = succeed(*arguments)
    assert "any N" in table
    assert max(map(len, table.splitlines())) <= 80


def test_bench_takes_the_kernel_for_any_width() -> None:
    """It computes what the one for the width does, from a module of its own."""
    ordinary = variants.VARIANTS[0]
    (any_width,) = (v for v in variants.VARIANTS if v.any_width)
    codes = []
    for variant in (ordinary, any_width):
        given = variant.arrays(5, 256)
        variant.bound(given)()
        codes.append((given["output"].tobytes(), given["scale_output"].tobytes()))
    assert codes[0] == codes[1]
    assert any_width.specialization(256).name.endswith("_nany")


@pytest.mark.parametrize("text", ["512", "512x", "0x4096", "ax4", "1x2x3"])
def test_bench_refuses_a_shape(text: str) -> None:
    result = invoke("bench", f"--variants={text}")
    assert result.exit_code == 2
    assert f"{text!r} is no shape, expected rows and columns, as 512x4096" in result.stderr


def test_demo(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IRNORM_PATH", str(built))
    facts = json.loads(succeed("demo", "--m", "4", "--n", "256", "--threads", "1", "--json"))
    assert facts["shape"] == [4, 256]
    assert facts["us"] > 0
    assert facts["other_codes"] < 10
    assert facts["scale_error"] < 1e-6
    assert 0.01 < facts["rms_error"] < 0.05
    assert "GB/s" in succeed("demo", "--m", "4", "--n", "256")


# -- cache, env -----------------------------------------------------------------------------------


def test_cache_clears_only_what_irnorm_wrote(tmp_path: Path) -> None:
    folder = {"IRNORM_CACHE_DIR": str(tmp_path), "IRNORM_PATH": ""}
    assert process("demo", "--m", "1", "--n", "128", "--json", **folder).returncode == 0
    (made,) = (p for p in tmp_path.iterdir() if p.is_dir())
    leftover = tmp_path / f".{made.name}-abc123_x"
    leftover.mkdir()
    mine = tmp_path / f"{made.name[:-16]}0123456789abcdef"
    mine.mkdir()
    (mine / "notes.txt").write_text("mine")
    (tmp_path / "link").symlink_to(made)

    facts = json.loads(process("cache", "--json", **folder).stdout)
    assert facts["entries"] == 1
    assert facts["size"] > 1000
    assert process("cache", **folder).stdout.count("kB") == 1
    facts = json.loads(process("cache", "--clear", "--json", **folder).stdout)
    assert facts["removed"] == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["link", mine.name])
    assert json.loads(process("cache", "--json", **folder).stdout)["entries"] == 0


def test_cache_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IRNORM_CACHE_DIR", str(tmp_path / "none"))
    assert json.loads(succeed("cache", "--clear", "--json"))["removed"] == 0


def test_env_reports_what_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("no luck")

    (tmp_path / "file").write_text("")
    monkeypatch.setattr(hardware, "devices", broken)
    monkeypatch.setenv("IRNORM_PATH", str(tmp_path))
    monkeypatch.setenv("IRNORM_CACHE_DIR", str(tmp_path / "file"))
    facts = json.loads(succeed("env", "--json"))
    assert "no luck" in facts["devices"]
    assert "not a bundle" in facts["bundles"][0]
    assert "not writable" in facts["cache"]
    assert facts["variables"]["IRNORM_PATH"] == str(tmp_path)
    assert "not a bundle" in succeed("env")


# -- as a process ---------------------------------------------------------------------------------


def test_tables_fit_80_columns(built: Path) -> None:
    for arguments in (["list"], ["list", built], ["verify", built], ["cache"], ["env"]):
        done = process(*arguments, COLUMNS="80")
        assert done.returncode == 0
        lines = [line for line in done.stdout.splitlines() if str(built) not in line]
        assert max(map(len, lines)) <= 80, done.stdout


def test_a_closed_pipe_is_quiet() -> None:
    show = f"{sys.executable} -m irnorm.cli show rms_norm_fused_fp8 | head -c 10"
    done = subprocess.run(show, shell=True, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "// iree-co"
    assert done.stderr == ""


def test_an_interrupt_is_quiet() -> None:
    code = (
        "import irnorm.cli, irnorm.cli.machine as m\n"
        "def stop():\n raise KeyboardInterrupt\n"
        "m.environment = stop\n"
        "irnorm.cli.main(['env'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_an_interrupt_ends_a_compilation_at_once(tmp_path: Path) -> None:
    arguments = ["compile", "--target", HERE, "--output", str(tmp_path / "b")]
    running = subprocess.Popen(
        [sys.executable, "-m", "irnorm.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert "compiling" in running.stderr.readline()
    deadline = time.monotonic() + 30
    while not list(tmp_path.glob("irnorm-*/*.mlir")) and time.monotonic() < deadline:
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    assert running.communicate(timeout=10) == ("", "")
    assert running.returncode == 130
    assert list(tmp_path.iterdir()) == []
