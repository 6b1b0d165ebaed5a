"""The short way to a kernel: its machine code, called without IREE's virtual machine.

A module for a CPU is a zip file with a shared library in it, which lists its kernels in a published
ABI (`iree/hal/local/executable_library.h`). A call through that costs 0.3 us, one through the
virtual machine 2.7 us. Arrays are the bindings of a kernel, and its numbers the constants, integers
as two words each, in the order of `irnorm.schedules.module`. Where a library is not of the version
known here, or a kernel has other bindings or constants, there is no short way.
"""

from __future__ import annotations

import ctypes
import io
import itertools
import os
import struct
import sys
import zipfile
from collections.abc import Callable, Sequence
from ctypes import (
    POINTER,
    Structure,
    addressof,
    byref,
    c_char_p,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
)
from functools import cache, partial
from typing import Any, cast

_VERSION = 6  # of the ABI, as of IREE 3.13


class _Attributes(Structure):
    _fields_ = (
        ("flags", c_uint64),
        ("local_memory_pages", c_uint16),
        ("constants", c_uint8),
        ("bindings", c_uint8),
        ("rest", c_uint8 * 52),
    )


class _Header(Structure):
    _fields_ = (("version", c_uint32), ("name", c_char_p), ("features", c_uint32 * 2))


class _Library(Structure):
    _fields_ = (
        ("header", POINTER(_Header)),
        ("imports", c_uint32),
        ("import_names", c_void_p),
        ("exports", c_uint32),
        ("kernels", POINTER(c_void_p)),
        ("attributes", POINTER(_Attributes)),
        ("parameters", c_void_p * 2),
        ("names", POINTER(c_char_p)),
        ("debugging", c_void_p * 4),
        ("constants", c_uint32),
    )


class Dispatch(Structure):
    _fields_ = (
        ("workgroup_size", c_uint32 * 2),
        ("workgroup_size_z", c_uint16),
        ("constant_count", c_uint16),
        ("workgroup_count", c_uint32 * 2),
        ("workgroup_count_z", c_uint16),
        ("concurrency", c_uint8),
        ("binding_count", c_uint8),
        ("constants", c_void_p),
        ("bindings", c_void_p),
        ("sizes", c_void_p),
    )


_Query = ctypes.CFUNCTYPE(POINTER(_Library), c_uint32, c_void_p)
Kernel = ctypes.CFUNCTYPE(ctypes.c_int)
Memory = tuple[str, int, int]  # an array's dtype, itemsize, size in bytes
_Export = tuple[Any, int, int]  # a kernel, its numbers of bindings and constants

_loaded = itertools.count()

Workgroup = c_uint64 * 8  # its index, and nothing else
ENVIRONMENT = (c_uint64 * 16)()  # no specialization, no imports, no features of the CPU
_ENVIRONMENT, _FIRST = byref(ENVIRONMENT), byref(Workgroup())  # as arguments of a kernel


@cache
def _piece(arrays: int, constants: int) -> Any:
    """The type of a dispatch and what it points to, for so many arrays and constants.

    A call that finds its rows in no cache finds none of this there, so that it is kept together.
    """

    class Piece(Structure):
        _fields_ = (
            ("dispatch", Dispatch),
            ("bindings", c_uint64 * arrays),
            ("sizes", c_uint64 * arrays),
            ("constants", c_uint32 * constants),
        )

    return Piece


def piece(
    workgroups: int, addresses: Sequence[int], sizes: Sequence[int] = (), constants: bytes = b""
) -> Structure:
    """What a kernel is told of arrays and numbers: a `Dispatch`, and what that points to."""
    arrays, count = len(addresses), len(constants) // 4
    kind = _piece(arrays, count)
    made = kind()
    pointers = (addressof(made) + f.offset for f in (kind.constants, kind.bindings, kind.sizes))
    made.dispatch = Dispatch((1, 1), 1, count, (workgroups, 1), 1, 1, arrays, *pointers)
    made.bindings[: len(addresses)] = addresses
    made.sizes[: len(sizes)] = sizes
    made.constants = (c_uint32 * count).from_buffer_copy(constants)
    return cast(Structure, made)


class Library:
    """The kernels of a module; none where there is no short way to them."""

    def __init__(self, data: bytes) -> None:
        self._kernels: dict[str, _Export] = {}
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                (name,) = (n for n in archive.namelist() if n.endswith(".so"))
                self._loaded = _load(archive.read(name))
            self._kernels = _exports(self._loaded)
        except (OSError, AttributeError, ValueError, zipfile.BadZipFile):
            pass

    def has(self, name: str, arrays: int, integers: int, floats: int) -> bool:
        """Whether there is a kernel `name` that takes so many arguments."""
        found = self._kernels.get(name)
        return found is not None and found[1:] == (arrays, 2 * integers + floats)

    def bind(
        self,
        name: str,
        addresses: Sequence[int],
        memory: Sequence[Memory],
        integers: Sequence[int],
        floats: Sequence[float],
    ) -> Callable[[], object]:
        """What runs the kernel `name` on the rows of arrays, which nothing here keeps alive."""
        kernel, told = self.call(name, addresses, memory, integers, floats, 1)
        return partial(kernel, _ENVIRONMENT, byref(told), _FIRST)

    def call(
        self,
        name: str,
        addresses: Sequence[int],
        memory: Sequence[Memory],
        integers: Sequence[int],
        floats: Sequence[float],
        workgroups: int,
    ) -> tuple[Any, Structure]:
        """The kernel `name`, and what all its workgroups are told."""
        words = struct.pack(f"<{len(integers)}q{len(floats)}f", *integers, *floats)
        sizes = [size for *_, size in memory]
        return self.kernel(name), piece(workgroups, addresses, sizes, words)

    def kernel(self, name: str) -> Any:
        """The kernel `name`, to be called with the ABI's three arguments."""
        return self._kernels[name][0]


def _load(data: bytes) -> ctypes.CDLL:
    """A shared library that is in no file."""
    if sys.platform != "linux":
        raise OSError("no memfd_create")
    with os.fdopen(os.memfd_create("irnorm"), "wb") as file:
        file.write(data)
        file.flush()
        # A path of its own: dlopen takes one that it knows for the library it knows.
        return ctypes.CDLL(f"/proc/self/fd/{'./' * next(_loaded)}{file.fileno()}")


def _exports(loaded: ctypes.CDLL) -> dict[str, _Export]:
    """The kernels, by name, that need nothing but their arguments."""
    query = _Query(("iree_hal_executable_library_query", loaded))
    found = query(_VERSION, ENVIRONMENT)
    if not found or found[0].header[0].version != _VERSION:
        return {}
    library = found[0]
    if library.imports or library.constants:
        return {}
    exports: dict[str, _Export] = {}
    for i in range(library.exports):
        needs = library.attributes[i]
        if not needs.flags and not needs.local_memory_pages:
            kernel = Kernel(library.kernels[i])
            exports[library.names[i].decode()] = (kernel, needs.bindings, needs.constants)
    return exports
