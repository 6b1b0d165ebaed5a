"""From a specialization to a function that runs: process, bundles, cache, then the compiler."""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from irnorm import bundle, compiler
from irnorm.errors import BundleError, CompileError
from irnorm.geometry import Kernel, facts, fits
from irnorm.ops import Specialization
from irnorm.runtime import Module
from irnorm.targets import Target

log = logging.getLogger("irnorm")


@dataclass(frozen=True)
class Function:
    """A function of a module, for one width or (None) for any; on GPUs, how to launch it."""

    module: Module
    name: str
    width: int | None
    kernel: Kernel | None = None


_functions: dict[tuple[Specialization, tuple[Target, ...], bool], Function] = {}
_modules: dict[tuple[Path, str], Module] = {}
_lock = threading.RLock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)


def find(
    specialization: Specialization, candidates: tuple[Target, ...], aligned: bool = True
) -> Function:
    """The function for `specialization` on one of `candidates`, the best first.

    Not `aligned`: a kernel for a GPU must take arrays wherever they lie.

    Raises
    ------
    BundleError : a bundle on `IRNORM_PATH` is unusable.
    CompileError : no bundle and no cache has it, and compiling is impossible or forbidden.
    """
    with _lock:
        key = (specialization, candidates, aligned)
        if key not in _functions:
            _functions[key] = _load(specialization, candidates, aligned)
        return _functions[key]


def _load(
    specialization: Specialization, candidates: tuple[Target, ...], aligned: bool
) -> Function:
    for found in bundle.on_path():
        for wanted in (specialization, replace(specialization, width=None)):
            for target in candidates:
                entry = found.find(wanted.name, target.name)
                if entry and (aligned or not (entry.kernel and entry.kernel.aligned)):
                    module = _module(found, entry.file)
                    return Function(module, wanted.name, wanted.width, entry.kernel)
    target = candidates[0]
    width = compiled_width(specialization.width, target) if aligned else None
    wanted = replace(specialization, width=width)
    data = bundle.from_cache(wanted, target) or _compile(wanted, target)
    return Function(Module(data), wanted.name, wanted.width, facts(wanted, target))


def _module(found: bundle.Bundle, file: str) -> Module:
    """A file of a bundle, read and checked once."""
    key = (found.path, file)
    if key not in _modules:
        _modules[key] = Module(found.read(file))
    return _modules[key]


def compiled_width(width: int | None, target: Target) -> int | None:
    """The width to compile for when a call of `width` finds nothing compiled.

    Hidden sizes of models get code of their own; odd widths share the entry for any width, which
    costs them little.
    """
    if target.schedule == "gpu":
        return width if fits(width) else None
    own = width is not None and width % 64 == 0 and 128 <= width <= 32768
    return width if own else None


def _remedy(specialization: Specialization, target: Target) -> str:
    if specialization.retrace:
        return "an input_fn is never in a bundle: call once with compile_only=True and IRNORM_JIT=1"
    there = {e.target for found in bundle.on_path() for e in found.entries}
    has = f" (the bundles there are for {', '.join(sorted(there))})" if there else ""
    return f"run `irnorm compile --target {target.name}` and put its bundle on IRNORM_PATH{has}"


def _compile(specialization: Specialization, target: Target) -> bytes:
    """Compile into the cache; a second process that wants the same waits for the first."""
    if os.environ.get("IRNORM_JIT") == "0":
        raise CompileError(
            f"no bundle on IRNORM_PATH and no cached module has {specialization.name} for "
            f"{target.name}, and IRNORM_JIT=0 forbids compiling; {_remedy(specialization, target)}"
        )
    import filelock  # not needed, and not paid for, where a bundle has everything

    path = bundle.cache_path(specialization, target)
    data = b""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(path.parent / f".{path.name}.lock"):
            cached = bundle.from_cache(specialization, target)
            if cached:
                return cached
            data = compiler.compile_module(compiler.emit([specialization], target), target)
            bundle.remove(path)
            bundle.write(path, [(target, data, [specialization])])
    except (OSError, BundleError) as error:
        log.warning("cannot cache compiled modules: %s", error)
    return data or compiler.compile_module(compiler.emit([specialization], target), target)
