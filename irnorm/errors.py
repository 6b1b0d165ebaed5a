"""What can go wrong, as exceptions.

Every exception of the package derives from `IrnormError`. Messages say what was given, what is
accepted, and what to do next.
"""

from __future__ import annotations


class IrnormError(Exception):
    """Base of every exception that irnorm raises on purpose."""


class ArgumentError(IrnormError, ValueError):
    """An argument has the right type but a wrong shape, dtype, layout or value."""


class ArgumentTypeError(IrnormError, TypeError):
    """An argument is not of a type that the operation takes."""


class TargetError(IrnormError, RuntimeError):
    """The target is unknown, or this machine cannot run it."""


class CompileError(IrnormError, RuntimeError):
    """The compiler is missing, forbidden, or failed; the message holds its diagnostics."""


class BundleError(IrnormError, RuntimeError):
    """A bundle is malformed, corrupt, foreign, or lacks the entry that was asked for."""
