"""Attributes that are computed when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class Lazy(Generic[_T]):
    """As `functools.cached_property`, but without the lock that it has before Python 3.12.

    All objects of a class share that lock. A child that is forked while another thread has it would
    wait for it forever. Threads that ask at the same time each compute the attribute.
    """

    def __init__(self, compute: Callable[[Any], _T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> _T:
        value = instance.__dict__[self._name] = self._compute(instance)
        return value
