"""Fixtures of all tests: one cache of compiled modules a run, and a way to start afresh."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Share compiled modules among the tests of a run; with IRNORM_CACHE_DIR, among runs."""
    os.environ.pop("IRNORM_PATH", None)
    os.environ.pop("IRNORM_JIT", None)
    if not os.environ.get("IRNORM_CACHE_DIR"):
        folder = tempfile.mkdtemp(prefix="irnorm-tests-")
        os.environ["IRNORM_CACHE_DIR"] = folder
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


@pytest.fixture
def forget() -> Iterator[Callable[[], None]]:
    """A function that forgets what this process has loaded; called before and after the test."""
    from irnorm import bundle, call, modules, targets

    def clear() -> None:
        modules._functions.clear()
        modules._modules.clear()
        bundle._opened.cache_clear()
        call.forget()
        targets.runnable.cache_clear()

    clear()
    yield clear
    clear()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]) -> Path:
    """An empty cache of the test's own, and nothing loaded."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("IRNORM_CACHE_DIR", str(folder))
    return folder
