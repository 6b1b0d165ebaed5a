"""How a row is divided among the threads of a GPU: what launching a kernel must know of it.

Nothing here needs the compiler.
"""

from __future__ import annotations

from dataclasses import dataclass

from irnorm.lang.program import REDUCTIONS, Program, nodes
from irnorm.ops import Specialization
from irnorm.targets import Target

OCTET = 8  # columns that a thread takes at a time
WIDEST_RESIDENT = 16384  # columns: 32 a thread, of 512 threads
BLOCK = 128  # threads of a block at least: several narrow rows share one
STREAMING_BLOCK = 1024  # threads of the widest rows
ALIGNMENT = 16  # bytes of the widest access


@dataclass(frozen=True)
class Kernel:
    """How to launch a kernel.

    Attributes
    ----------
    block : threads of a block; a row has `threads_per_row` of them.
    shared : bytes of shared memory that a launch asks for.
    aligned : whether all octets must lie at multiples of 16 bytes, or of their size if that is
        less; if not, the kernel is told where arrays begin, see `module.parameters`.
    """

    block: int
    shared: int
    aligned: bool


def facts(specialization: Specialization, target: Target) -> Kernel | None:
    """How to launch the kernel of a specialization; None if it is not for a GPU."""
    if target.schedule != "gpu":
        return None
    width = specialization.width
    # AMD's code objects say themselves how much they share.
    shared = 0
    if target.family == "cuda":
        shared = shared_bytes(specialization.program(), target.subgroup)
    return Kernel(block_threads(width), shared, is_resident(width))


def is_resident(width: int | None) -> bool:
    """Whether rows of a static width (None: any) stay in registers.

    Such kernels demand octets that lie at multiples of 16 bytes, or of their size if that is less.
    """
    return width is not None and width % OCTET == 0 and width <= WIDEST_RESIDENT


def threads_per_row(width: int) -> int:
    """Threads of a row: an eighth of the chains of its sums, see `Row.dot`."""
    return min(1024, 1 << max(0, (-(-width // 32) - 1).bit_length()))


def block_threads(width: int | None) -> int:
    """Threads of a block of the kernel for a static width, or for any."""
    if width is None or not is_resident(width):
        return STREAMING_BLOCK
    return max(BLOCK, threads_per_row(width))


def shared_bytes(program: Program, subgroup: int) -> int:
    """Shared memory of a block: for each reduction a float of every subgroup."""
    if program.width is not None and threads_per_row(program.width) <= subgroup:
        return 0
    size = 4 * block_threads(program.width) // subgroup
    padded = -(-size // ALIGNMENT) * ALIGNMENT
    values = nodes(store.value for store in program.stores)
    return padded * sum(value.op in REDUCTIONS for value in values)
