"""Bundles: folders of compiled modules with a manifest; the search path; the cache.

A bundle is a folder with `manifest.json` and `.vmfb` files. The manifest lists the files (target,
size, sha256, compile command) and the entries in them (operation, dtypes, width, function). The
cache is a folder of bundles with one entry each, written under a temporary name and renamed, so
that processes never see half of one.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

# Of the runtime, without loading it.
from iree._runtime_libs.version import VERSION as IREE_VERSION

from irnorm import compiler
from irnorm.errors import BundleError
from irnorm.geometry import Kernel, facts
from irnorm.lazy import Lazy
from irnorm.ops import Specialization
from irnorm.targets import Target
from irnorm.version import VERSION

log = logging.getLogger("irnorm")

MANIFEST = "manifest.json"
SCHEMA = 6  # of the manifest, and of how functions are called


@dataclass(frozen=True)
class File:
    """A module of a bundle: code for one target."""

    path: str
    target: str
    size: int
    sha256: str
    command: list[str]


@dataclass(frozen=True)
class Entry:
    """A function of a module: one specialization for one target; on GPUs, how to launch it."""

    op: str
    dtypes: dict[str, str]
    width: int | None
    target: str
    file: str
    function: str
    options: tuple[str, ...] = ()
    kernel: Kernel | None = None

    def specialization(self) -> Specialization:
        return Specialization(self.op, tuple(self.dtypes.items()), self.width, self.options)


@dataclass(frozen=True)
class Bundle:
    """An opened bundle; its manifest is checked, its files are not read yet."""

    path: Path
    files: dict[str, File]
    entries: tuple[Entry, ...]
    irnorm: str
    iree: str

    def find(self, function: str, target: str) -> Entry | None:
        """The entry with that function for that target."""
        return self._index.get((function, target))

    @Lazy
    def _index(self) -> dict[tuple[str, str], Entry]:
        return {(e.function, e.target): e for e in self.entries}

    def read(self, name: str) -> bytes:
        """The module in file `name`, its size and hash checked.

        Raises
        ------
        BundleError : the file is missing, or is not what the manifest says.
        """
        file = self.files[name]
        try:
            data = (self.path / name).read_bytes()
        except OSError as error:
            raise BundleError(f"{self.path / name}: {error.strerror}") from error
        if len(data) != file.size or hashlib.sha256(data).hexdigest() != file.sha256:
            raise BundleError(
                f"{self.path / name}: not the file that {MANIFEST} describes (its size or sha256 "
                "differs); build the bundle again with `irnorm compile`"
            )
        return data


def open_bundle(path: Path) -> Bundle:
    """Read the manifest of the bundle at `path`.

    Raises
    ------
    BundleError : there is none, it is malformed, or it is of another irnorm or IREE.
    """
    manifest = path / MANIFEST
    try:
        raw: dict[str, Any] = json.loads(manifest.read_text())
    except OSError as error:
        raise BundleError(f"{path}: not a bundle ({MANIFEST}: {error.strerror})") from error
    except ValueError as error:
        raise BundleError(f"{manifest}: not JSON ({error})") from error
    try:
        if raw["schema"] != SCHEMA:
            raise BundleError(
                f"{path}: made by irnorm {raw.get('irnorm')} (schema {raw['schema']}), this is "
                f"irnorm {VERSION} (schema {SCHEMA}); build it again with `irnorm compile`"
            )
        files = {f["path"]: File(**f) for f in raw["files"]}
        entries = tuple(_entry(**e) for e in raw["entries"])
        bundle = Bundle(path, files, entries, raw["irnorm"], raw["iree"])
        loose = any(e.file not in files for e in entries)
        loose = loose or any(Path(name).name != name for name in files)
        foreign = _release(bundle.iree) != _release(IREE_VERSION)
        bundle._index  # noqa: B018 (finds names that are no strings)
    except (KeyError, TypeError, AttributeError) as error:
        raise BundleError(f"{manifest}: malformed ({error!r})") from error
    if loose:
        raise BundleError(f"{manifest}: malformed (an entry names a file that is not listed)")
    if foreign:
        raise BundleError(
            f"{path}: compiled by IREE {bundle.iree}, the runtime is {IREE_VERSION}; install the "
            "matching iree-base-runtime, or build the bundle again with `irnorm compile`"
        )
    return bundle


def _entry(
    options: Sequence[str] = (), kernel: dict[str, Any] | None = None, **fields: Any
) -> Entry:
    if kernel:
        kernel = {**kernel, "least": tuple(kernel["least"])}
    return Entry(**fields, options=tuple(options), kernel=Kernel(**kernel) if kernel else None)


def _release(version: str) -> str:
    return ".".join(version.split(".")[:2])


def write(path: Path, modules: Sequence[tuple[Target, bytes, Sequence[Specialization]]]) -> Bundle:
    """Write a bundle of `modules` (target, bytes, entries) at `path`, replacing what was there.

    Raises
    ------
    BundleError : `path` is something other than a bundle, or cannot be written.
    """
    files, entries = [], []
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new = _new_folder(path.parent, f".{path.name}-")
        try:
            for target, data, specializations in modules:
                name = f"{module_name(target, specializations)}.vmfb"
                (new / name).write_bytes(data)
                sha256 = hashlib.sha256(data).hexdigest()
                command = compiler.command(target, name.replace(".vmfb", ".mlir"), name)
                files.append(File(name, target.name, len(data), sha256, command))
                entries += [
                    Entry(
                        s.op,
                        dict(s.dtypes),
                        s.width,
                        target.name,
                        name,
                        s.name,
                        s.options,
                        facts(s, target),
                    )
                    for s in specializations
                ]
            manifest = {
                "schema": SCHEMA,
                "irnorm": VERSION,
                "iree": IREE_VERSION,
                "files": [asdict(f) for f in files],
                "entries": [asdict(e) for e in entries],
            }
            (new / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")
            new.chmod(0o755)
            _move(new, path)
        finally:
            shutil.rmtree(new, ignore_errors=True)
    except OSError as error:
        raise BundleError(f"{path}: cannot be written ({error.strerror})") from error
    return Bundle(path, {f.path: f for f in files}, tuple(entries), VERSION, IREE_VERSION)


def module_name(target: Target, specializations: Sequence[Specialization]) -> str:
    """What the file of a module is called: by its target, and its width if that is but one."""
    widths = {s.width for s in specializations}
    if target.schedule != "gpu" or len(widths) > 1:
        return target.name
    return f"{target.name}-n{widths.pop() or 'any'}"


def check_replaceable(path: Path) -> None:
    """Refuse a path where `write` would destroy something other than a bundle.

    Raises
    ------
    BundleError : there is a file, or a folder with something else in it.
    """
    if not path.exists() or (path / MANIFEST).exists():
        return
    if not path.is_dir() or any(path.iterdir()):
        raise BundleError(f"{path}: exists and is not a bundle; nothing was written")


def _new_folder(parent: Path, prefix: str) -> Path:
    import tempfile  # not paid for where nothing is written

    return Path(tempfile.mkdtemp(prefix=prefix, dir=parent))


def _move(new: Path, path: Path) -> None:
    """Put the folder `new` in the place of the bundle `path`."""
    check_replaceable(path)
    old = _new_folder(path.parent, f".{path.name}-old-")
    try:
        if path.exists():
            path.rename(old / "bundle")
        try:
            new.rename(path)
        except BaseException:
            if (old / "bundle").exists():
                (old / "bundle").rename(path)
            raise
    finally:
        shutil.rmtree(old, ignore_errors=True)


def remove(path: Path) -> None:
    """Remove what is at `path`, whole or not; for the cache, which owns all its paths."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


# -- the search path ------------------------------------------------------------------------------


def search_path() -> list[Path]:
    """The folders that `IRNORM_PATH` names, separated as in PATH."""
    return [Path(name) for name in os.environ.get("IRNORM_PATH", "").split(os.pathsep) if name]


def on_path() -> Iterator[Bundle]:
    """The bundles on `IRNORM_PATH`, each opened once."""
    for path in search_path():
        yield _opened(path)


@cache
def _opened(path: Path) -> Bundle:
    return open_bundle(path)


# -- the cache ------------------------------------------------------------------------------------


def cache_folder() -> Path:
    """`IRNORM_CACHE_DIR`, or the platform's folder for caches."""
    given = os.environ.get("IRNORM_CACHE_DIR")
    if given:
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_cache_dir("irnorm"))


def cache_path(specialization: Specialization, target: Target) -> Path:
    """Where the bundle of one entry is cached: the name tells the code and all it depends on."""
    facts = [compiler.code_digest(), IREE_VERSION, str(SCHEMA), *target.flags]
    facts += [specialization.digest]
    key = hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]
    return cache_folder() / f"{specialization.name}-{target.name}-{key}"


def from_cache(specialization: Specialization, target: Target) -> bytes | None:
    """The cached module; None if there is none, or what is there is not whole."""
    path = cache_path(specialization, target)
    if not path.exists():
        return None
    try:
        bundle = open_bundle(path)
        entry = bundle.find(specialization.name, target.name)
        return bundle.read(entry.file) if entry else None
    except BundleError as error:
        log.warning("ignoring a cached module: %s", error)
        return None
