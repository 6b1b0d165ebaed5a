"""Calls with everything fixed, arrays too: what a loop over static buffers repeats."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from threading import get_ident
from typing import Any, TypeVar

from irnorm.errors import ArgumentError, ArgumentTypeError

# What `bind` waits for in a Python thread: how to run the call, and what must stay alive for it.
wanted: dict[int, list[tuple[Callable[[], object], Sequence[object]]]] = {}
_T = TypeVar("_T")

if hasattr(os, "register_at_fork"):
    # A child has no other threads: threads of its own may be called by their numbers.
    os.register_at_fork(after_in_child=wanted.clear)


class BoundCall:
    """A call that `bind` has made ready; it takes no arguments, and returns `outputs`.

    Attributes
    ----------
    outputs : what the operation returns: the same arrays every time.
    """

    __slots__ = ("_kept", "_run", "outputs")

    def __init__(self, outputs: Any, run: Callable[[], object], kept: object) -> None:
        self.outputs = outputs
        self._run = run
        self._kept = kept  # arrays that a call has addresses of

    def __call__(self) -> Any:
        self._run()
        return self.outputs


def bind(function: Callable[..., Any], *args: Any, **kwargs: Any) -> BoundCall:
    """Make a call of an operation ready without running it.

    Its arguments are checked, its code is compiled and loaded, outputs that are not given are made.
    Each call of the result then runs the operation on what the same arrays hold by then, at the
    cost of the kernel and less than a microsecond::

        step = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma, output=y, scale_output=s)
        step()

    A bound call looks at nothing on its way: the arrays must keep their memory (no `resize_`) and
    tables of a paged cache are not checked, as on a GPU: tokens without a place are left out, their
    rows of outputs stay as they are. It uses as many threads as `get_num_threads` says when it is
    bound. On a GPU it launches on torch's current stream. It may be called from any Python thread,
    by one at a time.

    Parameters
    ----------
    function : an operation of irnorm
    args, kwargs : its arguments

    Returns
    -------
    call : BoundCall

    Raises
    ------
    ArgumentTypeError : `function` is no operation, or only compiles.
    ArgumentError, TargetError, CompileError : as the operation does.
    """
    if not callable(function):
        raise ArgumentTypeError(f"bind: function is a {type(function).__name__}, not an operation")
    thread = get_ident()
    if thread in wanted:
        raise ArgumentError("bind: called while another call is being bound")
    found = wanted[thread] = []
    try:
        outputs = function(*args, **kwargs)
    finally:
        wanted.pop(thread, None)
    name = getattr(function, "__name__", type(function).__name__)
    if len(found) != 1:
        raise ArgumentTypeError(f"bind: {name} made {len(found)} calls, expected an operation")
    run, kept = found[0]
    results = outputs if isinstance(outputs, tuple) else (outputs,)
    if any(all(r is not a and r is not getattr(a, "array", a) for a in kept) for r in results):
        raise ArgumentTypeError(f"bind: {name} does more than a call, expected an operation")
    return BoundCall(outputs, run, (args, kwargs, kept))


def is_wanted() -> bool:
    """Whether this Python thread's present call is not to run, but to be given to `keep`."""
    return bool(wanted) and get_ident() in wanted


def apart(make: Callable[[], _T]) -> _T:
    """`make()`, in which calls run: those of an `input_fn` while it is traced."""
    thread = get_ident()
    found = wanted.pop(thread, None)
    try:
        return make()
    finally:
        if found is not None:
            wanted[thread] = found


def keep(run: Callable[[], object], kept: Sequence[object]) -> None:
    """Give `bind` what it waits for; `kept` are the arrays of the call."""
    wanted[get_ident()].append((run, kept))
