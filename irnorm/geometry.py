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
    least : threads that a row has at least.
    shared : bytes of shared memory that a launch asks for.
    aligned : whether all octets must lie at multiples of 16 bytes, or of their size if that is
        less; if not, the kernel is told where arrays begin, see `module.parameters`.
    """

    block: int
    least: int
    shared: int
    aligned: bool

    def rows(self, width: int) -> int:
        """Rows of a block."""
        return self.block // max(threads_per_row(width), self.least)


def facts(specialization: Specialization, target: Target) -> Kernel | None:
    """How to launch the kernel of a specialization; None if it is not for a GPU."""
    if target.schedule != "gpu":
        return None
    program = specialization.program()
    # AMD's code objects say themselves how much they share.
    shared = 0
    if target.family == "cuda":
        shared = shared_bytes(program, target.subgroup)
    return Kernel(block_threads(program), least_threads(program), shared, is_resident(program))


def is_resident(program: Program) -> bool:
    """Whether rows stay in registers.

    Such kernels demand octets that lie at multiples of 16 bytes, or of their size if that is less.
    """
    least = least_threads(program)
    return all(fits(n) and threads_per_row(n or 0) >= least for n in program.widths)


def fits(width: int | None) -> bool:
    """Whether rows of a width (None: any) could stay in registers."""
    return width is not None and width % OCTET == 0 and width <= WIDEST_RESIDENT


def least_threads(program: Program) -> int:
    """Threads that a row must have: those of a block of columns exchange what they have."""
    sizes = [
        value.attr
        for part in program.parts
        for value in nodes(store.value for store in part.stores)
        if value.op == "block_amax"
    ]
    return max(sizes, default=OCTET) // OCTET


def threads_per_row(width: int) -> int:
    """Threads of a row: an eighth of the chains of its sums, see `Row.dot`."""
    return min(1024, 1 << max(0, (-(-width // 32) - 1).bit_length()))


def block_threads(program: Program) -> int:
    """Threads of a block."""
    if not is_resident(program):
        return STREAMING_BLOCK
    return max(BLOCK, *(threads_per_row(n) for n in program.widths if n is not None))


def shared_bytes(program: Program, subgroup: int) -> int:
    """Shared memory of a block: for each reduction a float of every subgroup."""
    size = 4 * block_threads(program) // subgroup
    padded = -(-size // ALIGNMENT) * ALIGNMENT
    reductions = 0
    for part in program.parts:
        if part.width is None or threads_per_row(part.width) > subgroup:
            values = nodes(store.value for store in part.stores)
            reductions += sum(value.op in REDUCTIONS for value in values)
    return padded * reductions
