"""What a kernel can do wrong. Each message names the PTX line, the block and the thread."""

from __future__ import annotations


class Fault(Exception):  # noqa: N818
    """A launch did something that the hardware traps on or leaves undefined."""


class OutOfBounds(Fault):
    """An access outside every allocation, shared variable or local variable."""


class ReadOnly(Fault):
    """A store to memory that the launch may only read."""


class Misaligned(Fault):
    """An address that is not a multiple of the size of the access."""


class UninitializedRegister(Fault):
    """A register was read that the thread had not written."""


class UninitializedMemory(Fault):
    """Shared or local memory was read that nobody had written."""


class SharedRace(Fault):
    """Two threads met in a byte of shared memory without a barrier, and one of them wrote."""


class GlobalRace(Fault):
    """Two threads met in a byte of global memory: different values written, or one that read."""


class DivergentBarrier(Fault):
    """Threads of a block wait at a barrier that the others will not reach."""


class DivergentWarp(Fault):
    """A warp-wide instruction without all its members, or one that reads from an absent lane."""


class WrongLaunch(Fault):
    """A launch that the kernel or the hardware does not allow."""


class Runaway(Fault):
    """A thread that executes instructions without an end."""
