"""Bundles as files: written whole or not at all, read only if they are what the manifest says."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from iree.runtime.version import VERSION as IREE_VERSION

from irnorm import bundle, compiler, modules, targets
from irnorm.bundle import MANIFEST
from irnorm.errors import BundleError, TargetError
from tests import compiled
from tests.compiled import BEST, OTHER_WIDTH, WIDTH, assert_call_is_right, specialization

Manifest = dict[str, Any]


def write(path: Path, *widths: int | None) -> bundle.Bundle:
    """A bundle for the best target whose one file really has the entry for the first width."""
    data = compiled.module(widths[0])
    return bundle.write(path, [(BEST, data, [specialization(w) for w in widths])])


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A whole bundle with the entry for WIDTH."""
    return write(tmp_path / "bundle", WIDTH).path


def vmfb(path: Path) -> Path:
    """The one module of a bundle."""
    return next(path.glob("*.vmfb"))


def edit(path: Path, change: Callable[[Manifest], object]) -> None:
    """Change the manifest of a bundle."""
    manifest = json.loads((path / MANIFEST).read_text())
    change(manifest)
    (path / MANIFEST).write_text(json.dumps(manifest))


# -- what is written is what is read --------------------------------------------------------------


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "a" / "new" / "bundle"
    entries = [specialization(WIDTH), specialization(None)]
    files = [
        (target, f"module for {target.name}".encode(), entries)
        for target in targets.TARGETS.values()
    ]
    written = bundle.write(path, files)
    opened = bundle.open_bundle(path)
    assert opened == written
    assert opened.iree == IREE_VERSION
    for target, data, _ in files:
        for entry in entries:
            found = opened.find(entry.name, target.name)
            assert found is not None
            assert found.specialization() == entry
            assert (found.width, found.target) == (entry.width, target.name)
            assert opened.read(found.file) == data
    assert opened.find(specialization(64).name, BEST.name) is None
    assert opened.find(specialization(WIDTH).name, "another") is None


def test_the_manifest_is_readable(good: Path) -> None:
    manifest = json.loads((good / MANIFEST).read_text())
    assert set(manifest) == {"schema", "irnorm", "iree", "files", "entries"}
    (file,) = manifest["files"]
    assert file["size"] == vmfb(good).stat().st_size
    assert file["command"][0] == "iree-compile"
    assert file["path"] == file["command"][-1] == vmfb(good).name
    (entry,) = manifest["entries"]
    assert entry["dtypes"]["output"] == "float8_e4m3fn"


def test_it_can_be_read_by_others(good: Path) -> None:
    """The folder is made private at first."""
    assert good.stat().st_mode & 0o555 == 0o555


def test_write_replaces_a_bundle(good: Path) -> None:
    write(good, None)
    assert [e.width for e in bundle.open_bundle(good).entries] == [None]
    assert [p.name for p in good.parent.iterdir()] == [good.name]


def test_write_fills_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path / "empty", WIDTH)
    assert bundle.open_bundle(tmp_path / "empty").entries


def test_write_spares_other_folders_and_files(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "file"
    folder.mkdir()
    (folder / "precious").write_text("data")
    file.write_text("data")
    for path in (folder, file):
        with pytest.raises(BundleError, match="not a bundle"):
            write(path, WIDTH)
    assert (folder / "precious").read_text() == file.read_text() == "data"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder"]


def test_write_where_nothing_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("data")
    with pytest.raises(BundleError, match="cannot be written"):
        write(tmp_path / "file" / "bundle", WIDTH)


@pytest.mark.parametrize("step", ["write_bytes", "write_text", "rename"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("before", [False, True], ids=["new", "replacing"])
def test_an_interrupted_write_leaves_what_was(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    error: BaseException,
    before: bool,
) -> None:
    path = tmp_path / "bundle"
    if before:
        write(path, WIDTH)

    ordinary = getattr(Path, step)

    def fail(self: Path, *arguments: Any, **options: Any) -> Any:
        old = self == path or self.name == "bundle"
        if step == "rename" and old:  # out of the way, and back
            return ordinary(self, *arguments, **options)
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Path, step, fail)
        with pytest.raises((BundleError, KeyboardInterrupt)):
            write(path, None)
    if before:
        assert [e.width for e in bundle.open_bundle(path).entries] == [WIDTH]
    assert [p.name for p in tmp_path.iterdir()] == (["bundle"] if before else [])


def test_nothing_is_visible_before_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bundle"
    seen = []
    ordinary = bundle._move

    def look(new: Path, destination: Path) -> None:
        assert destination == path
        seen.append(path.exists())
        whole = bundle.open_bundle(new)
        assert whole.read(vmfb(new).name) == compiled.module(WIDTH)
        ordinary(new, destination)

    monkeypatch.setattr(bundle, "_move", look)
    write(path, WIDTH)
    assert seen == [False]
    assert path.exists()


def test_readers_beside_writers(tmp_path: Path) -> None:
    """What is read while bundles replace each other is one of them, or a BundleError."""
    path, stop, found = tmp_path / "bundle", threading.Event(), set()
    contents = {b"a" * 100_000, b"b" * 200_000}

    def replace_again_and_again() -> None:
        for number in range(60):
            data = sorted(contents)[number % 2]
            bundle.write(path, [(BEST, data, [specialization(WIDTH)])])
        stop.set()

    writer = threading.Thread(target=replace_again_and_again)
    writer.start()
    while not stop.is_set():
        try:
            found.add(bundle.open_bundle(path).read(f"{BEST.name}.vmfb"))
        except BundleError:
            continue
    writer.join()
    assert found
    assert found <= contents


# -- what is wrong with a bundle ------------------------------------------------------------------


def _set(key: str, value: Any) -> Callable[[Manifest], object]:
    return lambda manifest: manifest.update({key: value})


def _in(where: str, key: str, value: Any) -> Callable[[Manifest], object]:
    return lambda manifest: manifest[where][0].update({key: value})


MALFORMED: dict[str, Callable[[Manifest], object]] = {
    "no schema": lambda m: m.pop("schema"),
    "no files": lambda m: m.pop("files"),
    "no entries": lambda m: m.pop("entries"),
    "no iree": lambda m: m.pop("iree"),
    "iree is null": _set("iree", None),
    "iree is a number": _set("iree", 3.13),
    "files is a number": _set("files", 3),
    "entries is null": _set("entries", None),
    "an entry is a string": _set("entries", ["entry"]),
    "a file lacks its hash": lambda m: m["files"][0].pop("sha256"),
    "a file has more": _in("files", "more", 1),
    "a file's path is a list": _in("files", "path", ["a"]),
    "an entry lacks its op": lambda m: m["entries"][0].pop("op"),
    "an entry has more": _in("entries", "more", 1),
    "an entry of no file": _in("entries", "file", "other.vmfb"),
    "an entry's file is a list": _in("entries", "file", ["a"]),
    "an entry's file is a number": _in("entries", "file", 1),
    "an entry's function is a list": _in("entries", "function", ["a"]),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_manifest(good: Path, name: str) -> None:
    edit(good, MALFORMED[name])
    with pytest.raises(BundleError, match=r"manifest\.json: malformed"):
        bundle.open_bundle(good)


@pytest.mark.parametrize("text", [b"", b"{", b"\0", b"[1", b'{"schema": 1,}', b"\xe9"])
def test_manifest_that_is_not_json(good: Path, text: bytes) -> None:
    (good / MANIFEST).write_bytes(text)
    with pytest.raises(BundleError, match="not JSON"):
        bundle.open_bundle(good)


@pytest.mark.parametrize("text", ["[]", "null", "3", '"text"'])
def test_manifest_that_is_no_object(good: Path, text: str) -> None:
    (good / MANIFEST).write_text(text)
    with pytest.raises(BundleError, match="malformed"):
        bundle.open_bundle(good)


def test_files_outside_of_the_bundle(good: Path) -> None:
    outside = good.parent / "outside.vmfb"
    shutil.copy(vmfb(good), outside)
    for name in ("../outside.vmfb", str(outside)):
        edit(good, _in("files", "path", name))
        edit(good, _in("entries", "file", name))
        with pytest.raises(BundleError):
            bundle.open_bundle(good)


def test_another_schema(good: Path) -> None:
    edit(good, _set("schema", 99))
    edit(good, _set("irnorm", "9.9"))
    with pytest.raises(BundleError, match=r"irnorm 9\.9 \(schema 99\).*irnorm compile"):
        bundle.open_bundle(good)


@pytest.mark.parametrize("version", ["3.12.0", "4.13.0", "99.0.0rc1", ""])
def test_another_iree(good: Path, version: str) -> None:
    edit(good, _set("iree", version))
    with pytest.raises(BundleError, match="iree-base-runtime"):
        bundle.open_bundle(good)


def test_another_patch_release_of_iree(good: Path) -> None:
    edit(good, _set("iree", ".".join(IREE_VERSION.split(".")[:2]) + ".77"))
    bundle.open_bundle(good)


def test_no_bundle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    for name in ("missing", "file", "."):
        with pytest.raises(BundleError, match="not a bundle"):
            bundle.open_bundle(tmp_path / name)


def _truncate(file: Path) -> None:
    os.truncate(file, file.stat().st_size - 1)


def _flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 4
    file.write_bytes(data)


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "truncated": (_truncate, "size or sha256"),
    "a bit flipped": (_flip, "size or sha256"),
    "longer": (lambda file: file.write_bytes(file.read_bytes() + b"\0"), "size or sha256"),
    "empty": (lambda file: file.write_bytes(b""), "size or sha256"),
    "missing": (Path.unlink, "No such file"),
    "a folder": (lambda file: (file.unlink(), file.mkdir()), "directory"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damaged_file(good: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Damage is an error, not a reason to look elsewhere; the repaired bundle works at once."""
    damage, message = DAMAGE[name]
    monkeypatch.setenv("IRNORM_PATH", str(good))
    file = vmfb(good)
    whole = file.read_bytes()
    damage(file)
    with pytest.raises(BundleError, match=message) as caught:
        assert_call_is_right()
    assert str(file) in str(caught.value)
    if file.is_dir():
        file.rmdir()
    file.write_bytes(whole)
    assert_call_is_right()
    assert not cache.exists()


@pytest.mark.parametrize("data", ["", "garbage", "half", "zeros"])
def test_a_module_that_cannot_be_loaded(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, data: str
) -> None:
    """The manifest may agree with the file, and the file be no module all the same."""
    whole = compiled.module(WIDTH)
    broken = {
        "": b"",
        "garbage": b"garbage" * 1000,
        "half": whole[: len(whole) // 2],
        "zeros": bytes(len(whole)),
    }[data]
    path = bundle.write(tmp_path / "bundle", [(BEST, broken, [specialization(WIDTH)])]).path
    monkeypatch.setenv("IRNORM_PATH", str(path))
    with pytest.raises(BundleError, match="cannot be loaded"):
        assert_call_is_right()


def test_a_module_without_the_function(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "bundle", None, WIDTH).path
    monkeypatch.setenv("IRNORM_PATH", str(path))
    with pytest.raises(BundleError, match=f"lacks the function {specialization(WIDTH).name}"):
        assert_call_is_right()
    assert_call_is_right(OTHER_WIDTH)


# -- the search path ------------------------------------------------------------------------------


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever compiles fails."""

    def fail(*_: Any) -> bytes:
        raise AssertionError("something was compiled")

    monkeypatch.setattr(compiler, "compile_module", fail)


@pytest.mark.usefixtures("cache")
class TestSearch:
    """Which module a call gets; compiled beforehand, since compiling is an error here."""

    @pytest.fixture(autouse=True)
    def _prepare(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for width in (WIDTH, None):
            compiled.module(width)
        monkeypatch.setenv("IRNORM_JIT", "0")

    @pytest.fixture
    def search(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., modules.Function]:
        def find(width: int, *folders: Path | str) -> modules.Function:
            monkeypatch.setenv("IRNORM_PATH", os.pathsep.join(map(str, folders)))
            return modules.find(specialization(width), targets.best())

        return find

    def test_first_folder_first(
        self, tmp_path: Path, search: Callable[..., modules.Function], forget: Callable[[], None]
    ) -> None:
        a, b = tmp_path / "a", tmp_path / "b"
        for path in (a, b):
            data = compiled.module(WIDTH) + path.name.encode()
            bundle.write(path, [(BEST, data, [specialization(WIDTH)])])
        assert search(WIDTH, a, b).module.data.endswith(b"a")
        forget()
        assert search(WIDTH, b, a).module.data.endswith(b"b")

    def test_a_folder_without_the_entry_is_passed(
        self, tmp_path: Path, search: Callable[..., modules.Function]
    ) -> None:
        other = bundle.write(tmp_path / "other", [(BEST, b"", [specialization(256)])]).path
        a = write(tmp_path / "a", WIDTH).path
        assert search(WIDTH, other, "", a).module.data == compiled.module(WIDTH)

    def test_static_width_before_any(
        self, tmp_path: Path, search: Callable[..., modules.Function]
    ) -> None:
        path = tmp_path / "a"
        entries = [specialization(None), specialization(WIDTH)]
        bundle.write(path, [(BEST, compiled.module(WIDTH), entries)])
        assert search(WIDTH, path).width == WIDTH
        assert search(OTHER_WIDTH, path).width is None
        assert search(256, path).width is None

    def test_any_width_computes_other_widths(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_compiler: None
    ) -> None:
        monkeypatch.setenv("IRNORM_PATH", str(write(tmp_path / "a", None).path))
        for width in (1, OTHER_WIDTH, WIDTH, 4096):
            assert_call_is_right(width)

    @pytest.mark.parametrize("width", [33, 4100, 4127])
    def test_odd_widths_of_their_own(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_compiler: None, width: int
    ) -> None:
        """Large outputs too, whose rows then begin anywhere in a cache line."""
        monkeypatch.setenv("IRNORM_PATH", str(write(tmp_path / "a", width).path))
        for m in (5, (1 << 21) // width + 1):
            assert_call_is_right(width, m)

    def test_bundle_before_cache(
        self, tmp_path: Path, search: Callable[..., modules.Function], cache: Path
    ) -> None:
        write(bundle.cache_path(specialization(WIDTH), BEST), WIDTH)
        data = compiled.module(WIDTH) + b"bundle"
        path = bundle.write(tmp_path / "a", [(BEST, data, [specialization(WIDTH)])]).path
        assert search(WIDTH, path).module.data == data

    def test_cache_before_compiling(
        self, search: Callable[..., modules.Function], cache: Path, no_compiler: None
    ) -> None:
        write(bundle.cache_path(specialization(WIDTH), BEST), WIDTH)
        assert search(WIDTH).module.data == compiled.module(WIDTH)
        assert_call_is_right()

    def test_one_module_for_all_entries_of_a_file(
        self, tmp_path: Path, search: Callable[..., modules.Function]
    ) -> None:
        entries = [specialization(None), specialization(WIDTH)]
        path = bundle.write(tmp_path / "a", [(BEST, b"", entries)]).path
        assert search(WIDTH, path).module is search(OTHER_WIDTH, path).module

    def test_a_missing_folder_is_an_error(
        self, tmp_path: Path, search: Callable[..., modules.Function]
    ) -> None:
        with pytest.raises(BundleError, match="missing: not a bundle"):
            search(WIDTH, tmp_path / "missing")

    def test_best_target_first(
        self, tmp_path: Path, search: Callable[..., modules.Function]
    ) -> None:
        files = [(t, t.name.encode(), [specialization(WIDTH)]) for t in targets.runnable()[::-1]]
        assert search(WIDTH, bundle.write(tmp_path / "a", files).path).module.data == (
            BEST.name.encode()
        )

    def test_the_target_that_was_asked_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        files = [(t, t.name.encode(), [specialization(WIDTH)]) for t in targets.runnable()]
        monkeypatch.setenv("IRNORM_PATH", str(bundle.write(tmp_path / "a", files).path))
        for target in targets.runnable():
            found = modules.find(specialization(WIDTH), (target,))
            assert found.module.data == target.name.encode()


V3, V4 = targets.TARGETS["cpu-x86-64-v3"], targets.TARGETS["cpu-x86-64-v4"]


@pytest.mark.skipif(V3 not in targets.runnable(), reason="needs x86-64-v3")
def test_a_machine_without_avx512(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It refuses entries for v4, and takes those for v3 from the same bundle."""
    monkeypatch.setattr(targets, "cpu_features", lambda: V3.features)
    targets.runnable.cache_clear()
    monkeypatch.setenv("IRNORM_JIT", "0")
    entry = specialization(WIDTH)
    v3 = (V3, compiled.module(WIDTH, V3), [entry])
    v4 = (V4, b"illegal instructions", [entry])
    monkeypatch.setenv("IRNORM_PATH", str(bundle.write(tmp_path / "both", [v4, v3]).path))
    assert_call_is_right()
    with pytest.raises(TargetError, match=r"cannot run cpu-x86-64-v4.*avx512f.*cpu-x86-64-v3"):
        assert_call_is_right(target="cpu-x86-64-v4")
