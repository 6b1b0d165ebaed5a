"""Threads that share a kernel's work, as a kernel of its own: they wait where no interpreter is.

A team has one leader at a time and any number of helpers; member 0 leads. The kernel is called with
a team's memory and, as its workgroup, the number of a member. A leader posts the team's job, takes
parts of it until all are taken, and returns when all are done. A helper never returns: it waits for
a job, takes parts, and waits again. It waits by looking at first, so that a job that follows soon
is begun at once, then asleep. A job is done whoever comes, and whenever.

`irnorm.teams` tells what lies where in the memory of a team and of a job. A helper's mail is 0, or
that a job is posted, or that the helper is asleep.

Threads sleep by Linux' futexes. A helper that finishes a job may take a part of the next before it
sees that it is not called for: a member too many for the time of that part.
"""

from __future__ import annotations

from string import Template

from irnorm import teams
from irnorm.targets import Target

_SPINS = 4096  # looks before sleep: 50 to 200 us
_POSTED, _ASLEEP = 1, 2
_WAIT, _WAKE = 128, 129  # of a futex that one process has

_ORDERS = {"relaxed": 2, "acquire": 4, "release": 5}  # LLVM's numbers

_CLOBBERED = {
    "x86_64": (
        *("rcx", "r8", "r9", "r10", "r11", "memory"),
        *("dirflag", "fpsr", "flags"),
        *(f"xmm{i}" for i in range(32)),
        *(f"k{i}" for i in range(8)),
    ),
    "aarch64": (
        *(f"x{i}" for i in (*range(3, 9), *range(10, 19), 30)),
        *("cc", "memory"),
        *(f"v{i}" for i in range(32)),
    ),
}
_MACHINE = {
    "x86_64": {
        "pause": '"pause", "~{memory}"',
        "futex": "202",
        "yield": "24",
        "system": '"syscall", "={ax},{ax},{di},{si},{dx},{r10},~{rcx},~{r11},~{memory}"',
        # Past the 128 bytes below the stack pointer that are the caller's.
        "call": '"leaq -128(%rsp), %rsp; callq *%rax; leaq 128(%rsp), %rsp", '
        '"={ax},={di},={si},={dx},0,1,2,3',
    },
    "aarch64": {
        "pause": '"isb", "~{memory}"',
        "futex": "98",
        "yield": "124",
        "system": '"svc #0", "={x0},{x8},{x0},{x1},{x2},{x3},~{memory}"',
        "call": '"blr x9", "={x9},={x0},={x1},={x2},0,1,2,3',
    },
}

_TEXT = Template("""
stream.executable private @${name}_executable {
  stream.executable.export public @$name workgroups(%members: index) -> (index, index, index) {
    %one = arith.constant 1 : index
    stream.return %members, %one, %one : index, index, index
  }
  builtin.module {
    func.func @$name(%binding: !stream.binding) {
      %start = arith.constant 0 : index
      %size = arith.constant 1024 : index
      %memory = stream.binding.subspan %binding[%start] : !stream.binding -> memref<?xi32>{%size}
      %index = memref.extract_aligned_pointer_as_index %memory : memref<?xi32> -> index
      %address = arith.index_cast %index : index to i64
      %team = llvm.inttoptr %address : i64 to !llvm.ptr
      %workgroup = stream.dispatch.workgroup.id[0] : index
      %member = arith.index_cast %workgroup : index to i64

      %c0 = arith.constant 0 : i32
      %c1 = arith.constant 1 : i32
      %posted = arith.constant $posted : i32
      %asleep = arith.constant $asleep : i32
      %spins = arith.constant $spins : i32
      %none = arith.constant 0 : i64
      %one = arith.constant 1 : i64
      %line = arith.constant $line : i64
      %futex = arith.constant $futex : i64
      %yield = arith.constant $yield : i64
      %wait = arith.constant $wait : i64
      %wake = arith.constant $wake : i64
      %asleep_word = arith.constant $asleep : i64

      %left = llvm.getelementptr %team[$left] : (!llvm.ptr) -> !llvm.ptr, i8
      %undone = llvm.getelementptr %team[$undone] : (!llvm.ptr) -> !llvm.ptr, i8
      %letters = llvm.getelementptr %team[$mail] : (!llvm.ptr) -> !llvm.ptr, i8
      %own = arith.muli %member, %line : i64
      %mail = llvm.getelementptr %letters[%own] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %leads = arith.cmpi eq, %member, %none : i64
      %helps = arith.cmpi ne, %member, %none : i64

      // A leader posts the job.
      scf.if %leads {
        %job = llvm.load %team : !llvm.ptr -> !llvm.ptr
        %count_at = llvm.getelementptr %job[$count] : (!llvm.ptr) -> !llvm.ptr, i8
        %count = llvm.load %count_at : !llvm.ptr -> i32
        %helpers_at = llvm.getelementptr %team[$helpers] : (!llvm.ptr) -> !llvm.ptr, i8
        %helpers = llvm.load %helpers_at : !llvm.ptr -> i64
        "llvm.store"(%count, %undone) <{$relaxed}> : (i32, !llvm.ptr) -> ()
        "llvm.store"(%count, %left) <{$release}> : (i32, !llvm.ptr) -> ()
        %end = arith.addi %helpers, %one : i64
        scf.for %i = %one to %end step %one : i64 {
          // Those who come early may have taken all.
          %now = "llvm.load"(%left) <{$relaxed}> : (!llvm.ptr) -> i32
          %any = arith.cmpi sgt, %now, %c0 : i32
          scf.if %any {
            %offset = arith.muli %i, %line : i64
            %letter = llvm.getelementptr %letters[%offset] : (!llvm.ptr, i64) -> !llvm.ptr, i8
            %was = llvm.atomicrmw xchg %letter, %posted acq_rel : !llvm.ptr, i32
            %sleeps = arith.cmpi eq, %was, %asleep : i32
            scf.if %sleeps {
              %at = llvm.ptrtoint %letter : !llvm.ptr to i64
              %ignored = llvm.inline_asm has_side_effects $system
                  %futex, %at, %wake, %one, %none : (i64, i64, i64, i64, i64) -> i64
            }
          }
        }
      }

      scf.while : () -> () {
        // A helper waits for one: it looks a while,
        scf.if %helps {
          scf.while (%looks = %spins) : (i32) -> i32 {
            %seen = "llvm.load"(%mail) <{$acquire}> : (!llvm.ptr) -> i32
            %nothing = arith.cmpi ne, %seen, %posted : i32
            %patient = arith.cmpi ne, %looks, %c0 : i32
            %again = arith.andi %nothing, %patient : i1
            scf.condition(%again) %looks : i32
          } do {
          ^bb0(%looks: i32):
            llvm.inline_asm has_side_effects $pause : () -> ()
            %fewer = arith.subi %looks, %c1 : i32
            scf.yield %fewer : i32
          }
          // then sleeps.
          scf.while : () -> () {
            %swap = llvm.cmpxchg %mail, %c0, %asleep acq_rel acquire : !llvm.ptr, i32
            %seen = "llvm.load"(%mail) <{$acquire}> : (!llvm.ptr) -> i32
            %sleeps = arith.cmpi eq, %seen, %asleep : i32
            scf.condition(%sleeps)
          } do {
            %at = llvm.ptrtoint %mail : !llvm.ptr to i64
            %ignored = llvm.inline_asm has_side_effects $system
                %futex, %at, %wait, %asleep_word, %none : (i64, i64, i64, i64, i64) -> i64
            scf.yield
          }
          %read = llvm.atomicrmw xchg %mail, %c0 acq_rel : !llvm.ptr, i32
        }
        // All take parts while there are any.
        scf.while : () -> () {
          %part = llvm.atomicrmw sub %left, %c1 acq_rel : !llvm.ptr, i32
          %taken = arith.cmpi sgt, %part, %c0 : i32
          scf.if %taken {
            %job = llvm.load %team : !llvm.ptr -> !llvm.ptr
            %kernel = llvm.load %job : !llvm.ptr -> !llvm.ptr
            %first_at = llvm.getelementptr %job[8] : (!llvm.ptr) -> !llvm.ptr, i8
            %first = llvm.load %first_at : !llvm.ptr -> !llvm.ptr
            %second_at = llvm.getelementptr %job[16] : (!llvm.ptr) -> !llvm.ptr, i8
            %second = llvm.load %second_at : !llvm.ptr -> !llvm.ptr
            %wide = arith.extui %part : i32 to i64
            %offset = arith.muli %wide, %line : i64
            %third = llvm.getelementptr %job[%offset] : (!llvm.ptr, i64) -> !llvm.ptr, i8
            %called = llvm.inline_asm has_side_effects is_align_stack $call
                %kernel, %first, %second, %third
                : (!llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> !llvm.struct<(i64, i64, i64, i64)>
            %rest = llvm.atomicrmw sub %undone, %c1 acq_rel : !llvm.ptr, i32
          }
          scf.condition(%taken)
        } do {
          scf.yield
        }
        scf.condition(%helps)
      } do {
        scf.yield
      }

      // A leader waits until all are done; a helper that has one may be without a processor.
      scf.while : () -> () {
        %looks = scf.while (%looks = %spins) : (i32) -> i32 {
          %rest = "llvm.load"(%undone) <{$acquire}> : (!llvm.ptr) -> i32
          %some = arith.cmpi ne, %rest, %c0 : i32
          %patient = arith.cmpi ne, %looks, %c0 : i32
          %again = arith.andi %some, %patient : i1
          scf.condition(%again) %looks : i32
        } do {
        ^bb0(%looks: i32):
          llvm.inline_asm has_side_effects $pause : () -> ()
          %fewer = arith.subi %looks, %c1 : i32
          scf.yield %fewer : i32
        }
        %late = arith.cmpi eq, %looks, %c0 : i32
        scf.condition(%late)
      } do {
        %ignored = llvm.inline_asm has_side_effects $system
            %yield, %none, %none, %none, %none : (i64, i64, i64, i64, i64) -> i64
        scf.yield
      }
      func.return
    }
  }
}
func.func @$name(%memory: tensor<?xi32> {iree.abi.output = 0 : index}) -> tensor<?xi32> {
  %c0 = arith.constant 0 : index
  %size = tensor.dim %memory, %c0 : tensor<?xi32>
  %result = flow.dispatch @${name}_executable::@$name[%size](%memory)
      : (tensor<?xi32>{%size}) -> %memory{%size}
  return %result : tensor<?xi32>
}
""")


def mlir(target: Target) -> str:
    """The kernel, and a function that keeps it in a module; it is not for calling."""
    machine = dict(_MACHINE[target.architecture])
    clobbered = "".join(f",~{{{name}}}" for name in _CLOBBERED[target.architecture])
    machine["call"] = f'{machine["call"]}{clobbered}"'
    return _TEXT.substitute(
        machine,
        name=teams.NAME,
        helpers=teams.HELPERS,
        left=teams.LEFT,
        undone=teams.UNDONE,
        mail=teams.MAIL,
        count=teams.COUNT,
        line=teams.LINE,
        spins=_SPINS,
        posted=_POSTED,
        asleep=_ASLEEP,
        wait=_WAIT,
        wake=_WAKE,
        **{
            order: f"ordering = {number} : i64, alignment = 4 : i64"
            for order, number in _ORDERS.items()
        },
    )
