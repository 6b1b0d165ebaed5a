"""From a specialization to a function that runs: process, bundles, cache, then the compiler."""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from irnorm import bundle, compiler, targets
from irnorm.errors import BundleError, CompileError, TargetError
from irnorm.ops import Specialization
from irnorm.runtime import Module
from irnorm.targets import Target

log = logging.getLogger("irnorm")


@dataclass(frozen=True)
class Function:
    """A function of a module, for one width or (None) for any."""

    module: Module
    name: str
    width: int | None


_functions: dict[tuple[Specialization, str], Function] = {}
_modules: dict[tuple[Path, str], Module] = {}
_lock = threading.RLock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)


def find(specialization: Specialization, target: Target | None) -> Function:
    """The function for `specialization` on `target`, or on the best target this machine has.

    Raises
    ------
    TargetError : this machine cannot run the target.
    BundleError : a bundle on `IRNORM_PATH` is unusable.
    CompileError : no bundle and no cache has it, and compiling is impossible or forbidden.
    """
    if target is not None:
        targets.check_runnable(target)
    candidates = (target,) if target else targets.runnable()
    if not candidates:
        raise TargetError("irnorm has no target for this machine's CPU")
    with _lock:
        key = (specialization, target.name if target else "")
        if key not in _functions:
            _functions[key] = _load(specialization, candidates)
        return _functions[key]


def _load(specialization: Specialization, candidates: tuple[Target, ...]) -> Function:
    for found in bundle.on_path():
        for wanted in (specialization, replace(specialization, width=None)):
            for target in candidates:
                entry = found.find(wanted.name, target.name)
                if entry:
                    return Function(_module(found, entry.file), wanted.name, wanted.width)
    wanted = replace(specialization, width=compiled_width(specialization.width))
    data = bundle.from_cache(wanted, candidates[0]) or _compile(wanted, candidates[0])
    return Function(Module(data), wanted.name, wanted.width)


def _module(found: bundle.Bundle, file: str) -> Module:
    """A file of a bundle, read and checked once."""
    key = (found.path, file)
    if key not in _modules:
        _modules[key] = Module(found.read(file))
    return _modules[key]


def compiled_width(width: int | None) -> int | None:
    """The width to compile for when a call of `width` finds nothing compiled.

    Hidden sizes of models get code of their own; odd widths share the entry for any width, which
    costs them little.
    """
    own = width is not None and width % 64 == 0 and 128 <= width <= 32768
    return width if own else None


def _remedy(specialization: Specialization, target: Target) -> str:
    if specialization.retrace:
        return "an input_fn is never in a bundle: call once with compile_only=True and IRNORM_JIT=1"
    return f"run `irnorm compile --target {target.name}` and put its bundle on IRNORM_PATH"


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
