"""The way from a call to a module: the cache, compiling, processes, threads and imports."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import irnorm
from irnorm import bundle, compiler, modules, targets
from irnorm.bundle import MANIFEST
from irnorm.errors import ArgumentError, CompileError
from irnorm.lang import Value
from irnorm.targets import Target
from tests import compiled
from tests.compiled import (
    BEST,
    OTHER_WIDTH,
    WIDTH,
    assert_call_is_right,
    finish,
    inputs,
    run_python,
    specialization,
    start_python,
)

#: At the head of scripts: the call that `assert_call_is_right` makes, and its result's bytes.
CALL = """
import hashlib, os, sys
import numpy as np

def call(width=128, m=5, **options):
    import irnorm
    rng = np.random.default_rng(width)
    x, gamma = rng.standard_normal((m, width)).astype(np.float32), np.ones(width, np.float32)
    found = irnorm.rms_norm_fused_fp8(x, gamma, out_dtype="float8_e4m3fn", **options)
    return hashlib.sha256(b"".join(a.tobytes() for a in found)).hexdigest()
"""


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of targets that were compiled for; modules come from a store, not the compiler."""
    made: list[str] = []
    ordinary = compiler.compile_module

    def count(mlir: str, target: Target) -> bytes:
        made.append(target.name)
        for width in (WIDTH, None):
            if f"@{specialization(width).name}" in mlir and "_fn" not in mlir:
                return compiled.module(width, target)
        return ordinary(mlir, target)

    for width in (WIDTH, None):
        compiled.module(width)
    monkeypatch.setattr(compiler, "compile_module", count)
    return made


def entries(cache: Path) -> list[Path]:
    """What a cache holds besides locks."""
    if not cache.is_dir():
        return []
    return [p for p in cache.iterdir() if not (p.name.startswith(".") and p.suffix == ".lock")]


# -- the cache ------------------------------------------------------------------------------------


def test_compiled_once(cache: Path, compilations: list[str], forget: Callable[[], None]) -> None:
    for _ in range(3):
        assert_call_is_right()
        assert_call_is_right(OTHER_WIDTH)
        assert_call_is_right(OTHER_WIDTH + 1)
        forget()
    assert len(compilations) == 2
    assert len(entries(cache)) == 2
    for entry in entries(cache):
        bundle.open_bundle(entry)  # each is a bundle


def test_every_target_has_its_own(cache: Path, compilations: list[str]) -> None:
    for target in targets.runnable():
        assert_call_is_right(target=target.name)
        assert_call_is_right(target=target.name)
    assert compilations == [t.name for t in targets.runnable()]
    assert len(entries(cache)) == len(compilations)


@pytest.mark.parametrize(
    ("width", "compiled_for"),
    [
        (1, None),
        (100, None),
        (127, None),
        (64, None),
        (128, 128),
        (576, 576),
        (600, None),
        (4096, 4096),
        (32768, 32768),
        (32832, None),
        (None, None),
    ],
)
def test_which_widths_are_compiled_for(width: int | None, compiled_for: int | None) -> None:
    assert modules.compiled_width(width, BEST) == compiled_for


def _flip(folder: Path) -> None:
    file = next(folder.glob("*.vmfb"))
    data = bytearray(file.read_bytes())
    data[len(data) // 3] ^= 1
    file.write_bytes(data)


def _as_of_another_iree(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["iree"] = "0.1.0"
    (folder / MANIFEST).write_text(json.dumps(manifest))


def _without_entries(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["entries"] = []
    (folder / MANIFEST).write_text(json.dumps(manifest))


def _empty(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


CORRUPTIONS: dict[str, Callable[[Path], object]] = {
    "a bit flipped": _flip,
    "module truncated": lambda f: os.truncate(next(f.glob("*.vmfb")), 1000),
    "module empty": lambda f: os.truncate(next(f.glob("*.vmfb")), 0),
    "module missing": lambda f: next(f.glob("*.vmfb")).unlink(),
    "manifest truncated": lambda f: os.truncate(f / MANIFEST, 50),
    "manifest empty": lambda f: os.truncate(f / MANIFEST, 0),
    "manifest missing": lambda f: (f / MANIFEST).unlink(),
    "no entries": _without_entries,
    "another IREE": _as_of_another_iree,
    "an empty folder": _empty,
    "a file": lambda f: (shutil.rmtree(f), f.write_text("")),
}


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_a_corrupt_entry_is_compiled_again(
    cache: Path, compilations: list[str], forget: Callable[[], None], name: str
) -> None:
    """And replaced: it is whole the next time."""
    assert_call_is_right()
    (entry,) = entries(cache)
    CORRUPTIONS[name](entry)
    for count in (2, 2):
        forget()
        assert_call_is_right()
        assert len(compilations) == count
        assert entries(cache) == [entry]


@pytest.mark.parametrize("where", ["the cache", "its parent", "an entry"])
def test_a_cache_that_cannot_be_written(
    cache: Path,
    compilations: list[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    where: str,
) -> None:
    """Calls work, with a warning. (A file stands in the way; chmod would not stop root.)"""
    if where == "the cache":
        cache.write_text("a file")
    elif where == "its parent":
        cache.parent.joinpath("file").write_text("a file")
        monkeypatch.setenv("IRNORM_CACHE_DIR", str(cache.parent / "file" / "cache"))
    else:
        monkeypatch.setattr(Path, "rename", _no_space)
    with caplog.at_level(logging.WARNING, "irnorm"):
        for _ in range(3):
            assert_call_is_right()
    assert len([r for r in caplog.records if "cannot cache" in r.message]) == 1
    assert len(compilations) == 1
    assert entries(cache) == []


def _no_space(*_: Any) -> None:
    raise OSError(28, "No space left on device")


def test_a_write_that_is_killed(cache: Path, forget: Callable[[], None]) -> None:
    """Nothing is found afterwards, and the next process is not hindered."""
    script = (
        CALL
        + """
from irnorm import bundle
bundle._move = lambda *_: os._exit(0)
call()
"""
    )
    run_python(script, IRNORM_CACHE_DIR=str(cache))
    assert not bundle.cache_path(specialization(WIDTH), BEST).exists()
    assert bundle.from_cache(specialization(WIDTH), BEST) is None
    assert_call_is_right()
    assert bundle.from_cache(specialization(WIDTH), BEST)


def test_two_processes_compile_once(cache: Path, tmp_path: Path) -> None:
    """The second waits for the first, and gets the same bytes."""
    log = tmp_path / "log"
    script = (
        CALL
        + f"""
import time
from irnorm import compiler
ordinary = compiler.compile_module
def logged(*arguments):
    with open({str(log)!r}, "a") as file:
        file.write("compiled\\n")
    return ordinary(*arguments)
compiler.compile_module = logged
print("ready", flush=True)
sys.stdin.readline()
print(call(), call(100))
"""
    )
    processes = [start_python(script, wait=True, IRNORM_CACHE_DIR=str(cache)) for _ in range(3)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    outputs = {finish(process) for process in processes}
    assert len(outputs) == 1
    assert log.read_text() == "compiled\n" * 2
    assert len(entries(cache)) == 2


def test_threads_compile_once(cache: Path, compilations: list[str]) -> None:
    errors: list[BaseException] = []

    def work() -> None:
        try:
            assert_call_is_right()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert len(compilations) == 1


# -- what a cached module depends on --------------------------------------------------------------


def test_the_key_covers_what_code_depends_on(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    entry = specialization(WIDTH)
    paths = {bundle.cache_path(entry, BEST)}
    paths.add(bundle.cache_path(specialization(None), BEST))
    paths.add(bundle.cache_path(entry, replace(BEST, flags=(*BEST.flags, "--more"))))
    paths.add(bundle.cache_path(entry, replace(BEST, name="other")))
    paths.add(bundle.cache_path(replace(entry, digest="a" * 64), BEST))
    paths.add(bundle.cache_path(replace(entry, digest="a" * 63 + "b"), BEST))
    for module, name in ((bundle, "IREE_VERSION"), (bundle, "SCHEMA")):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, "other")
            paths.add(bundle.cache_path(entry, BEST))
    with monkeypatch.context() as patch:
        patch.setattr(compiler, "code_digest", lambda: "other")
        paths.add(bundle.cache_path(entry, BEST))
    assert len(paths) == 9
    assert bundle.cache_path(entry, BEST) in paths
    assert {p.parent for p in paths} == {cache}


def test_the_digest_covers_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed file of code generation makes another digest, one of the runtime does not."""
    package = tmp_path / "irnorm"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(Path(compiler.__file__).parent, package, ignore=ignore)
    monkeypatch.setattr(compiler, "__file__", str(package / "compiler.py"))

    def digest() -> str:
        return compiler.code_digest.__wrapped__()

    before = digest()
    assert before == compiler.code_digest()
    for name in ("runtime.py", "arrays.py"):
        (package / name).write_text("# changed")
    assert digest() == before
    digests = {before}
    changed = ["formats.py", "geometry.py", "targets.py", "compiler.py", "lang/functions.py"]
    for name in [
        *changed,
        "schedules/cpu/kernel.py",
        "ops/rms_norm_fused_fp8.py",
        "schedules/new.py",
    ]:
        with (package / name).open("a") as file:
            file.write("# changed\n")
        digests.add(digest())
    assert len(digests) == 9


def test_changed_code_is_compiled_anew(
    cache: Path,
    compilations: list[str],
    forget: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert_call_is_right()
    forget()
    monkeypatch.setattr(compiler, "code_digest", lambda: "other")
    assert_call_is_right()
    assert len(compilations) == 2
    assert len(entries(cache)) == 2


# -- input_fn -------------------------------------------------------------------------------------


def twice(x: Value) -> Value:
    return x + x


def test_input_fn_is_cached_but_not_bundled(
    tmp_path: Path,
    cache: Path,
    compilations: list[str],
    forget: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = [(BEST, compiled.module(w), [specialization(w)]) for w in (WIDTH,)]
    path = bundle.write(tmp_path / "bundle", files).path
    monkeypatch.setenv("IRNORM_PATH", str(path))
    x, gamma = inputs()
    for _ in range(2):
        assert_call_is_right()  # from the bundle
        options = {"epsilon": 0.0, "out_dtype": "float8_e4m3fn"}
        codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, input_fn=twice, **options)
        expected = irnorm.rms_norm_fused_fp8(x + x, gamma, **options)
        assert codes.tobytes() == expected[0].tobytes()
        assert scale.tobytes() == expected[1].tobytes()
        forget()
    assert len(compilations) == 1
    (entry,) = entries(cache)
    assert "_fn" in entry.name
    monkeypatch.setenv("IRNORM_JIT", "0")
    monkeypatch.setenv("IRNORM_CACHE_DIR", str(tmp_path / "other"))
    with pytest.raises(CompileError, match="IRNORM_JIT=0"):
        irnorm.rms_norm_fused_fp8(x, gamma, input_fn=twice, **options)


# -- compiling ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("cache")
class TestCompilingFails:
    """What users read when a module cannot be made."""

    @pytest.mark.parametrize("width", [WIDTH, OTHER_WIDTH])
    def test_forbidden(self, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
        monkeypatch.setenv("IRNORM_JIT", "0")
        with pytest.raises(CompileError) as caught:
            assert_call_is_right(width)
        for part in ("IRNORM_JIT=0", f"irnorm compile --target {BEST.name}", "IRNORM_PATH"):
            assert part in str(caught.value)

    def test_forbidden_but_cached(self, monkeypatch: pytest.MonkeyPatch) -> None:
        entry = specialization(WIDTH)
        path = bundle.cache_path(entry, BEST)
        bundle.write(path, [(BEST, compiled.module(WIDTH), [entry])])
        monkeypatch.setenv("IRNORM_JIT", "0")
        assert_call_is_right()

    def test_no_compiler(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(compiler, "available", lambda: False)
        with pytest.raises(CompileError, match=r"irnorm\[compile\].*IRNORM_PATH"):
            assert_call_is_right()

    def test_the_compiler_refuses(self) -> None:
        """Its first complaint is in the message, all of it and the program in a folder."""
        wrong = replace(BEST, flags=(*BEST.flags, "--no-such-flag"))
        with pytest.raises(CompileError, match="exit code") as caught:
            modules.find(specialization(WIDTH), (wrong,))
        folder = Path(str(caught.value).splitlines()[-1].partition(": ")[2])
        try:
            assert "no-such-flag" in (folder / "diagnostics.txt").read_text()
            assert "no-such-flag" in str(caught.value)
            assert specialization(WIDTH).name in "".join(
                file.read_text() for file in folder.glob("*.mlir")
            )
        finally:
            shutil.rmtree(folder)

    def test_a_wrong_program(self) -> None:
        with pytest.raises(CompileError, match=r"iree-compile failed.*error") as caught:
            compiler.compile_module("module { not mlir }", BEST)
        shutil.rmtree(Path(str(caught.value).splitlines()[-1].partition(": ")[2]))

    def test_failures_are_not_remembered(
        self, monkeypatch: pytest.MonkeyPatch, cache: Path
    ) -> None:
        with monkeypatch.context() as patch:
            patch.setenv("IRNORM_JIT", "0")
            with pytest.raises(CompileError):
                assert_call_is_right()
        assert_call_is_right()


# -- fresh processes ------------------------------------------------------------------------------


@pytest.fixture
def warm(tmp_path: Path) -> dict[str, str]:
    """Environment of a process with a bundle, an empty cache, and no leave to compile."""
    files = [(BEST, compiled.module(WIDTH), [specialization(WIDTH)])]
    path = bundle.write(tmp_path / "bundle", files).path
    cache = tmp_path / "empty"
    return {"IRNORM_PATH": str(path), "IRNORM_CACHE_DIR": str(cache), "IRNORM_JIT": "0"}


def test_a_bundle_needs_neither_compiler_nor_torch(warm: dict[str, str]) -> None:
    script = (
        """
import sys
sys.modules.update({"torch": None, "iree.compiler": None})  # importing them fails
"""
        + CALL
        + """
print(call())
try:
    os.environ["IRNORM_JIT"] = "1"
    call(100)
except Exception as error:
    print(type(error).__name__, error)
"""
    )
    right, *rest = run_python(script, **warm).splitlines()
    assert right == run_python(CALL + "print(call())").strip()
    assert rest[0].startswith("CompileError iree-base-compiler is not installed")


def test_a_bundle_imports_neither_compiler_nor_torch(warm: dict[str, str]) -> None:
    script = (
        CALL
        + """
call()
heavy = ["torch", "iree.compiler", "irnorm.schedules", "click", "rich"]
heavy += ["iree.runtime"] if sys.platform == "linux" else []
print(sorted(name for name in sys.modules if name in heavy))
"""
    )
    assert run_python(script, **warm) == "[]\n"


def test_import_is_light() -> None:
    script = """
import sys, time
begin = time.perf_counter()
import irnorm
print(time.perf_counter() - begin)
print(sorted(n for n in sys.modules if n in ("numpy", "torch", "iree", "ml_dtypes", "click")))
"""
    runs = [run_python(script).splitlines() for _ in range(3)]
    assert {run[1] for run in runs} == {"[]"}
    assert min(float(run[0]) for run in runs) < 0.2


def test_public_names() -> None:
    assert set(irnorm.__all__) <= set(dir(irnorm))
    for name in irnorm.__all__:
        assert getattr(irnorm, name)
    with pytest.raises(AttributeError, match="no attribute 'rms_norm'"):
        irnorm.rms_norm  # noqa: B018


# -- threads and forks ----------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, -1, 1.0, 2.5, "2", None, True, float("nan"), [2]])
def test_wrong_numbers_of_threads(count: Any) -> None:
    before = irnorm.get_num_threads()
    with pytest.raises(ArgumentError, match=r"set_num_threads: count is .*, expected a positive"):
        irnorm.set_num_threads(count)
    assert irnorm.get_num_threads() == before


def test_numbers_of_threads() -> None:
    import numpy as np

    before = irnorm.get_num_threads()
    try:
        for count in (1, 3, np.int64(2)):
            irnorm.set_num_threads(count)
            assert irnorm.get_num_threads() == count
            assert type(irnorm.get_num_threads()) is int
    finally:
        irnorm.set_num_threads(before)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"IRNORM_NUM_THREADS": "3", "OMP_NUM_THREADS": "5"}, "3"),
        ({"OMP_NUM_THREADS": "5"}, "5"),
        ({"OMP_NUM_THREADS": "4,2"}, "4"),
        ({"IRNORM_NUM_THREADS": "0", "OMP_NUM_THREADS": "2"}, "2"),
        ({"IRNORM_NUM_THREADS": "many", "OMP_NUM_THREADS": "2"}, "2"),
    ],
)
def test_default_number_of_threads(
    environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from irnorm import runtime

    for name in ("IRNORM_NUM_THREADS", "OMP_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert runtime._default_threads() == int(expected)


FORK = (
    CALL
    + """
import threading
import irnorm

LARGE = 4096  # rows: enough for the pool of threads
irnorm.set_num_threads(2)
right = {m: call(m=m) for m in (5, LARGE)}

def in_child(leave):
    child = os.fork()
    if child == 0:
        same = all(call(m=m) == right[m] for m in ORDER)
        leave(0 if same else 3)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

def also_in_a_thread():
    global right_there
    right_there = call(m=LARGE) == right[LARGE]

ORDER = (LARGE, 5)
assert in_child(os._exit) == 0
ORDER = (5, LARGE)
assert in_child(os._exit) == 0
assert in_child(sys.exit) == 0  # the interpreter's end must not wait for the parent's threads

thread = threading.Thread(target=also_in_a_thread)
thread.start()
thread.join()
assert right_there
assert in_child(lambda status: os._exit(status or in_child(os._exit))) == 0  # a grandchild
assert call(m=LARGE) == right[LARGE] and call() == right[5]
print("well")
"""
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_after_a_fork_large_and_small(warm: dict[str, str]) -> None:
    """After work on a pool of threads, children do both kinds of work, and end."""
    assert run_python(FORK, timeout=60, **warm) == "well\n"


@pytest.mark.skipif(sys.platform != "linux", reason="fork is not the usual way elsewhere")
def test_multiprocessing_by_fork(warm: dict[str, str]) -> None:
    script = (
        CALL
        + """
import multiprocessing
import irnorm
irnorm.set_num_threads(2)
right = [call(), call(m=4096)]
with multiprocessing.get_context("fork").Pool(2) as pool:
    found = pool.starmap(call, [(128, 5), (128, 4096)] * 4)
print(found == right * 4)
"""
    )
    assert run_python(script, **warm) == "True\n"
