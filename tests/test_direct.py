"""The short way to a kernel gives what the virtual machine gives, and is left out when in doubt."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Callable

import numpy as np
import pytest

from irnorm import direct, sessions
from irnorm.direct import Library
from irnorm.runtime import Module
from irnorm.teams import NAME, Job, Teams
from tests import compiled
from tests.compiled import BEST, WIDTH, assert_call_is_right, specialization

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")


@linux
@pytest.mark.parametrize("width", [WIDTH, None])
@pytest.mark.parametrize("m", [1, 2, 7, 8, 9, 300])
def test_same_bytes(width: int | None, m: int) -> None:
    """With another number for every parameter: none may be taken for another."""
    module = Module(compiled.module(width))
    name, n, padding = specialization(width).name, WIDTH, 3
    rng = np.random.default_rng(m)
    x = rng.standard_normal((m, n + padding), np.float32)
    gamma = rng.standard_normal(n, np.float32)
    integers = (m, *([] if width else [n]), n + padding, n + 1, 2)
    results = []
    for runner, parts in (
        (module.library, 1),
        (module.library, 3),
        (sessions.session(module, sessions.cpu_device(1)), 1),
    ):
        codes, scales = np.zeros((m, n + 1), np.uint8), np.zeros((m, 2), np.float32)
        arrays = (x, gamma, codes, scales)
        kinds = ("float32", "float32", "float8_e4m3fn", "float32")
        memory = [(k, a.itemsize, a.nbytes) for k, a in zip(kinds, arrays, strict=True)]
        addresses = [a.ctypes.data for a in arrays]
        assert module.library.has(name, 4, len(integers), 3)
        arguments = name, addresses, memory, integers, (0.25, 1e-3, 2.0)
        if parts == 1:
            runner.bind(*arguments)()
        else:
            job = Job(runner.kernel(NAME), *runner.call(*arguments, parts), parts)
            Teams().run(job, 2, 2)
        results.append((codes.tobytes(), scales.tobytes()))
        assert np.count_nonzero(scales) == m
    assert len(set(results)) == 1


def test_no_library() -> None:
    for data in (b"", b"PK\3\4", b"\x7fELF" + bytes(1000)):
        assert not Library(data).has(specialization(WIDTH).name, 4, 4, 3)


@linux
def test_other_arguments() -> None:
    library = Module(compiled.module(WIDTH)).library
    name = specialization(WIDTH).name
    assert library.has(name, 4, 4, 3)
    for wrong in ((3, 4, 3), (4, 5, 3), (4, 3, 3), (4, 4, 2)):
        assert not library.has(name, *wrong)
    assert not library.has(name + "0", 4, 4, 3)


@pytest.mark.parametrize("name", ["_load", "_exports"])
def test_calls_without_it(
    name: str, monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]
) -> None:
    def refuse(_: object) -> None:
        raise OSError

    monkeypatch.setattr(direct, name, refuse)
    for target in (None, BEST.name):
        assert_call_is_right(target=target)
    forget()


def test_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(direct, "_VERSION", direct._VERSION - 1)
    assert not Library(compiled.module(WIDTH)).has(specialization(WIDTH).name, 4, 4, 3)


def test_modules_are_pickled_as_bytes() -> None:
    module = Module(compiled.module(WIDTH))
    module.library.has("", 0, 0, 0)
    assert pickle.loads(pickle.dumps(module)).data == module.data


@linux
def test_libraries_are_told_apart() -> None:
    """The second is another library, though it comes from a file with the number of the first."""
    names = [specialization(width).name for width in (WIDTH, None)]
    libraries = [Library(compiled.module(width)) for width in (WIDTH, None)]
    assert [lib.has(names[0], 4, 4, 3) for lib in libraries] == [True, False]
    assert [lib.has(names[1], 4, 5, 3) for lib in libraries] == [False, True]
