"""How the simulator runs kernels: threads that part and meet, and each fault, planted."""

from __future__ import annotations

import re

import numpy as np
import pytest

from tests.kernels import HEADER, NUMBER, kernel, launch, text
from tools.simulator import faults, machine, ptx
from tools.simulator.memory import Memory

LANE = "mov.u32 %r20, %laneid;"
STORE = "add.u64 %d29, %d0, %d31; st.global.b32 [%d29], %r10;"


def words(count: int) -> np.ndarray:
    return np.zeros(count, np.uint32)


# Warps.


@pytest.mark.parametrize("mode", ["up", "down", "bfly", "idx"])
@pytest.mark.parametrize("width", [32, 16, 8])
def test_shuffle(mode: str, width: int) -> None:
    clamp = (32 - width) << 8 | (0 if mode == "up" else 31)
    for offset in (1, 3, width - 1):
        values, inside = words(64), words(64)
        launch(
            f"""{NUMBER}
            mul.lo.u32 %r1, %r31, 7;
            shfl.sync.{mode}.b32 %r10|%p1, %r1, {offset}, {clamp}, -1;
            {STORE}
            selp.b32 %r11, 1, 0, %p1; add.u64 %d28, %d1, %d31; st.global.b32 [%d28], %r11;""",
            values,
            inside,
            block=64,
        )
        lane = np.arange(64)
        first = lane // width * width
        source = {
            "up": lane - offset,
            "down": lane + offset,
            "bfly": lane ^ offset,
            "idx": first + offset,
        }[mode]
        good = (source >= first) & (source < first + width)
        assert (inside == good).all()
        assert (values == np.where(good, source, lane) * 7).all()


def test_votes_and_reductions() -> None:
    out = np.zeros((8, 32), np.uint32)
    body = f"""{NUMBER} {LANE}
        setp.lt.u32 %p1, %r20, 5;
        setp.lt.u32 %p2, %r20, 99;
        vote.sync.ballot.b32 %r1, %p1, -1;
        vote.sync.any.pred %p3, %p1, -1;
        vote.sync.all.pred %p4, %p1, -1;
        vote.sync.uni.pred %p5, %p2, -1;
        selp.b32 %r2, 1, 0, %p3; selp.b32 %r3, 1, 0, %p4; selp.b32 %r4, 1, 0, %p5;
        redux.sync.add.u32 %r5, %r20, -1;
        sub.s32 %r6, %r20, 40;
        redux.sync.max.s32 %r6, %r6, -1;
        xor.b32 %r7, %r20, 1;
        redux.sync.or.b32 %r7, %r7, -1;
        activemask.b32 %r8;
        add.u64 %d29, %d0, %d31;"""
    body += "".join(f"st.global.b32 [%d29+{128 * i}], %r{i + 1};\n" for i in range(8))
    launch(body, out)
    expected = [0b11111, 1, 0, 1, 31 * 16, -9 % (1 << 32), 31, 0xFFFFFFFF]
    assert (out == np.array(expected, np.uint32)[:, None]).all()


def test_halves_of_a_warp_shuffle_apart() -> None:
    """Two branches, each with its own members, may be at different shuffles."""
    out = words(32)
    launch(
        f"""{NUMBER} {LANE}
        setp.ge.u32 %p1, %r20, 16;
        @%p1 bra HIGH;
        shfl.sync.bfly.b32 %r10, %r20, 1, 31, 0xffff;
        bra.uni JOIN;
        HIGH: shfl.sync.bfly.b32 %r10, %r20, 2, 31, 0xffff0000;
        JOIN: {STORE}""",
        out,
    )
    lane = np.arange(32)
    assert (out == np.where(lane < 16, lane ^ 1, lane ^ 2)).all()


def test_threads_meet_again_after_loops_of_their_own_length() -> None:
    out = words(256)
    counts = launch(
        f"""{NUMBER} {LANE}
        mov.u32 %r10, 0; mov.u32 %r1, 0;
        LOOP: setp.ge.u32 %p1, %r1, %r20;
        @%p1 bra DONE;
        add.u32 %r10, %r10, %r1;
        add.u32 %r1, %r1, 1;
        bra LOOP;
        DONE: shfl.sync.bfly.b32 %r2, %r10, 1, 31, -1;
        add.u32 %r10, %r10, %r2; {STORE}""",
        out,
        grid=4,
        block=64,
    )
    lane = np.arange(256) % 32
    sums = lane * (lane - 1) // 2
    assert (out == sums + sums[np.arange(256) ^ 1]).all()
    trips = 8 * int(np.arange(32).sum())
    assert counts.executed["bra"] == trips + 256
    assert counts.executed["shfl.sync.bfly.b32"] == 256
    assert (counts.blocks, counts.threads) == (4, 256)
    assert counts.total == sum(counts.executed.values())
    assert counts.longest == 10 + 31 * 5 + 2 + 5  # before, in, out of, and after the loop


def test_early_exit_and_odd_blocks() -> None:
    """Threads that have left do not keep others from shuffles or barriers."""
    out = words(3 * 40)
    launch(
        f"""{NUMBER} mov.u32 %r20, %tid.x;
        setp.ge.u32 %p1, %r20, 36;
        @%p1 exit;
        bar.sync 0;
        setp.ge.u32 %p2, %r20, 34;
        @%p2 bra OUT;
        shfl.sync.bfly.b32 %r10, %r20, 1, 31, -1;
        {STORE}
        OUT:""",
        out,
        grid=3,
        block=40,
    )
    inside = np.arange(120) % 40
    assert (out == np.where(inside < 34, inside ^ 1, 0)).all()


def test_many_blocks_and_all_coordinates() -> None:
    """More lanes than run together, in three dimensions."""
    out = words(24 * 1024)
    memory = Memory()
    body = """mov.u32 %r1, %ctaid.x; mov.u32 %r2, %ctaid.y; mov.u32 %r3, %ctaid.z;
        mov.u32 %r4, %nctaid.x; mov.u32 %r5, %nctaid.y;
        mad.lo.u32 %r6, %r3, %r5, %r2; mad.lo.u32 %r6, %r6, %r4, %r1;
        mov.u32 %r7, %tid.x; mov.u32 %r8, %tid.y; mov.u32 %r9, %tid.z;
        mov.u32 %r10, %ntid.x; mov.u32 %r11, %ntid.y;
        mad.lo.u32 %r12, %r9, %r11, %r8; mad.lo.u32 %r12, %r12, %r10, %r7;
        mad.lo.u32 %r13, %r6, 1024, %r12;
        mul.wide.u32 %d1, %r13, 4; add.u64 %d1, %d1, %d0; st.global.u32 [%d1], %r13;"""
    made = kernel(body, "u64")
    counts = machine.launch(made, (4, 3, 2), (16, 8, 8), [memory.array(out)], memory)
    assert (out == np.arange(24 * 1024)).all()
    assert counts.threads == out.size


# Memory.

SHARED = ".shared .align 16 .b8 one[256];\n.extern .shared .align 16 .b8 rest[];"


def test_shared_memory_static_and_dynamic() -> None:
    out = words(128)
    launch(
        f"""{NUMBER} mov.u32 %r20, %tid.x;
        mov.u32 %r1, one; mov.u32 %r2, rest; shl.b32 %r3, %r20, 2;
        add.u32 %r4, %r1, %r3; add.u32 %r5, %r2, %r3;
        st.shared.b32 [%r4], %r20;
        st.shared.b32 [%r5], %r31;
        bar.sync 0;
        xor.b32 %r6, %r20, 63; shl.b32 %r6, %r6, 2; add.u32 %r6, %r2, %r6;
        ld.shared.u32 %r10, [%r6]; {STORE}""",
        out,
        grid=2,
        block=64,
        shared=256,
        outside=SHARED,
    )
    assert (out == (np.arange(128) ^ 63)).all()


def test_vectors_and_narrow_words() -> None:
    source = np.arange(64, dtype=np.uint32) * 3
    out, signed = words(64), words(16)
    launch(
        f"""{NUMBER}
        mul.wide.u32 %d10, %r31, 16; add.u64 %d11, %d0, %d10; add.u64 %d12, %d1, %d10;
        ld.global.nc.L1::no_allocate.v4.b32 {{%r1, %r2, %r3, %r4}}, [%d11];
        mov.b64 %d13, {{%r4, %r3}}; mov.b64 %d14, {{%r2, %r1}};
        st.global.v2.b64 [%d12], {{%d13, %d14}};
        neg.s32 %r5, %r31; cvt.u16.u32 %h1, %r5;
        add.u64 %d15, %d2, %d31;
        st.global.b8 [%d15], %h1; ld.global.s8 %r6, [%d15]; st.global.b32 [%d15], %r6;""",
        source,
        out,
        signed,
        block=16,
    )
    assert (out.reshape(16, 4) == source.reshape(16, 4)[:, ::-1]).all()
    assert (signed.view(np.int32) == -np.arange(16)).all()


def test_generic_constant_and_local_memory() -> None:
    out = words(32)
    launch(
        f"""{NUMBER} .local .align 8 .b8 stack[16]; {LANE}
        mov.b64 %d1, stack; cvta.local.u64 %d2, %d1;
        st.local.u32 [%d1+4], %r20;
        ld.u32 %r1, [%d2+4];
        mov.b64 %d3, table; and.b32 %r2, %r20, 3; mul.wide.u32 %d4, %r2, 4; add.u64 %d3, %d3, %d4;
        ld.global.u32 %r3, [%d3];
        mov.b64 %d5, one; cvta.shared.u64 %d6, %d5; add.u64 %d6, %d6, %d31;
        st.u32 [%d6], %r3; cvta.to.shared.u64 %d7, %d6; ld.shared.u32 %r4, [%d7];
        add.u32 %r10, %r1, %r4; {STORE}""",
        out,
        outside=f"{SHARED}\n.global .align 4 .u32 table[4] = {{100, 200, 300, 400}};",
    )
    lane = np.arange(32)
    assert (out == lane + (lane % 4 + 1) * 100).all()


def test_counts_tell_approximate_instructions() -> None:
    out = words(32)
    counts = launch(
        f"""{NUMBER} mov.b32 %r1, 0f40000000; ex2.approx.ftz.f32 %r10, %r1;
        rcp.rn.f32 %r1, %r1; {STORE}""",
        out,
    )
    assert (out.view(np.float32) == 4).all()
    assert counts.approximate == {"ex2.approx.ftz.f32": 32}


# Faults.


def fails(
    kind: type[faults.Fault], body: str, *arguments: np.ndarray | int, **options: object
) -> str:
    with pytest.raises(kind) as caught:
        launch(body, *arguments, **options)
    assert type(caught.value) is kind
    return str(caught.value)


def test_out_of_bounds_tells_line_block_and_thread() -> None:
    out = words(64)
    message = fails(
        faults.OutOfBounds, f"{NUMBER}\nmov.u32 %r10, 1;\n{STORE}", out, grid=3, block=32
    )
    assert re.search(r"line \d+: out of bounds at 0x[0-9a-f]+ \(4 bytes\)", message)
    assert "block (2, 0, 0), thread (0, 0, 0): st.global.b32 [%d29], %r10;" in message
    assert (
        "st.global.b32"
        in text(f"{NUMBER}\nmov.u32 %r10, 1;\n{STORE}", "u64").splitlines()[
            int(re.search(r"line (\d+)", message)[1]) - 1
        ]
    )


def test_an_access_half_outside_is_out_of_bounds() -> None:
    fails(faults.OutOfBounds, "ld.global.v4.b32 {%r1, %r2, %r3, %r4}, [%d0];", words(3))
    fails(faults.OutOfBounds, "st.global.b32 [%d0+-4], 1;", words(4))
    fails(faults.OutOfBounds, "mov.u64 %d1, 64; ld.global.b32 %r1, [%d1];", words(4))


def test_memory_that_was_taken_back_is_out_of_bounds() -> None:
    out, memory = words(32), Memory()
    address = memory.array(out)
    memory.remove(address)
    with pytest.raises(faults.OutOfBounds):
        machine.launch(
            kernel("st.global.b32 [%d0], 1;", "u64"), (1, 1, 1), (1, 1, 1), [address], memory
        )


def test_misaligned() -> None:
    fails(faults.Misaligned, "ld.global.b32 %r1, [%d0+2];", words(4))
    block = np.zeros(16, np.uint64)
    offset = 8 if block.ctypes.data % 16 == 0 else 0
    fails(faults.Misaligned, f"ld.global.v2.b64 {{%d1, %d2}}, [%d0+{offset}];", block)
    fails(faults.Misaligned, "st.shared.b32 [one+1], 5;", outside=SHARED)


def test_read_only_memory() -> None:
    constant = words(4)
    constant.flags.writeable = False
    launch("ld.global.b32 %r1, [%d0];", constant)
    fails(faults.ReadOnly, "st.global.b32 [%d0], 1;", constant)


def test_uninitialized_register() -> None:
    assert "%r1 " in fails(faults.UninitializedRegister, "add.u32 %r2, %r1, 1;")
    some = f"{LANE} setp.lt.u32 %p1, %r20, 9; @%p1 mov.u32 %r1, 3;"
    assert "thread (9, 0, 0)" in fails(faults.UninitializedRegister, f"{some} add.u32 %r2, %r1, 1;")
    launch(f"{some} @%p1 add.u32 %r2, %r1, 1;")
    launch(f"{some} @!%p1 mov.u32 %r1, 4; add.u32 %r2, %r1, 1;")


PAIR = "mov.b32 %r1, 0f40000000; mov.b64 %d5, {{{low}, {high}}}; mul.rn.f32x2 %d6, %d5, %d5;"


@pytest.mark.parametrize(("low", "high"), [("%r1", "%r2"), ("%r2", "%r1")])
def test_half_a_pair_may_be_unwritten_until_it_is_read(low: str, high: str) -> None:
    out = words(32)
    pair = PAIR.format(low=low, high=high)
    mine, other = ("%r10", "%r11") if low == "%r1" else ("%r11", "%r10")
    apart = f"{pair} mov.b64 {{%r10, %r11}}, %d6;"
    launch(f"{NUMBER} {apart} mov.b32 %r10, {mine}; {STORE}", out)
    assert (out.view(np.float32) == 4).all()
    read = f"mov.b32 %r12, {other};"
    assert f"{other} " in fails(faults.UninitializedRegister, f"{apart} {read}")
    for whole in ("add.u64 %d7, %d6, 1;", "mov.b64 %d7, %d6;", "st.global.b64 [%d0], %d6;"):
        assert "%d6 " in fails(faults.UninitializedRegister, f"{pair} {whole}", words(2))
    with_another = f"{pair} mov.b64 %d7, {{%r1, %r1}}; add.rn.f32x2 %d8, %d7, %d6;"
    launch(f"{with_another} mov.b64 {{%r10, %r11}}, %d8; mov.b32 %r12, {mine};")
    fails(faults.UninitializedRegister, f"{with_another} mov.b64 {{%r10, %r11}}, %d8; {read}")
    again = f"{pair} mov.b64 %d6, {{%r1, %r1}}; add.u64 %d7, %d6, 1;"
    launch(again)


def test_half_a_pair_that_some_threads_have_written() -> None:
    some = f"{LANE} setp.lt.u32 %p1, %r20, 9; mov.b32 %r1, 1; @%p1 mov.b32 %r2, 3;"
    pair = f"{some} mov.b64 %d5, {{%r1, %r2}};"
    launch(f"{pair} @%p1 add.u64 %d6, %d5, 1;")
    assert "thread (9, 0, 0)" in fails(faults.UninitializedRegister, f"{pair} add.u64 %d6, %d5, 1;")
    launch(f"{pair} @!%p1 mov.b64 %d5, {{%r1, %r1}}; add.u64 %d6, %d5, 1;")
    fails(faults.UninitializedRegister, f"{some} @%p1 mov.b64 %d5, {{%r1, %r2}}; mov.b64 %d6, %d5;")


def test_uninitialized_shared_memory() -> None:
    fails(faults.UninitializedMemory, "ld.shared.b32 %r1, [one];", outside=SHARED)
    wrong = "st.shared.b8 [one], 1; ld.shared.b32 %r1, [one];"
    fails(faults.UninitializedMemory, wrong, block=1, outside=SHARED)
    fails(faults.OutOfBounds, "st.shared.b32 [one+256], 1;", block=1, outside=SHARED)


EXCHANGE = """mov.u32 %r20, %tid.x; shl.b32 %r1, %r20, 2; mov.u32 %r2, one; add.u32 %r3, %r2, %r1;
    st.shared.b32 [%r3], %r20; {between}
    xor.b32 %r4, %r1, 4; add.u32 %r4, %r2, %r4; ld.shared.b32 %r5, [%r4]; {after}"""


def test_shared_race() -> None:
    options = {"block": 64, "outside": SHARED}
    launch(EXCHANGE.format(between="bar.sync 0;", after=""), **options)
    fails(faults.SharedRace, EXCHANGE.format(between="", after=""), **options)
    again = "st.shared.b32 [%r3], %r20;"
    fails(faults.SharedRace, EXCHANGE.format(between="bar.sync 0;", after=again), **options)
    launch(EXCHANGE.format(between="bar.sync 0;", after=f"bar.sync 0; {again}"), **options)
    fails(faults.SharedRace, "mov.u32 %r1, %tid.x; st.shared.b32 [one], %r1;", **options)
    # All may read the same, and one may read and write its own.
    launch("st.shared.b32 [one], 5; ld.shared.b32 %r1, [one]; st.shared.b32 [one], %r1;",
           block=1, outside=SHARED)  # fmt: skip


def test_global_races() -> None:
    same = "st.global.b32 [%d0], 7;"
    launch(same, words(1), block=64, grid=3)
    mine = f"{NUMBER} st.global.b32 [%d0], %r31;"
    fails(faults.GlobalRace, mine, words(1), block=32)
    fails(faults.GlobalRace, mine, words(1), block=1, grid=2)
    # One batch of blocks after another: the race is there all the same.
    fails(faults.GlobalRace, mine, words(1), block=1, grid=machine.LANES // 32 + 1)
    shifted = f"""{NUMBER} add.u64 %d29, %d0, %d31; ld.global.b32 %r10, [%d29+4]; {{between}}
        add.u32 %r10, %r10, 1; st.global.b32 [%d29], %r10;"""
    fails(faults.GlobalRace, shifted.format(between=""), words(65), block=64)
    launch(shifted.format(between="bar.sync 0;"), words(65), block=64)
    fails(faults.GlobalRace, shifted.format(between="bar.sync 0;"), words(129), block=64, grid=2)
    in_place = f"{NUMBER} add.u64 %d29, %d0, %d31; ld.global.b32 %r10, [%d29]; {STORE}"
    launch(in_place, words(128), block=64, grid=2)


def test_divergent_barrier() -> None:
    skipped = f"{LANE} setp.lt.u32 %p1, %r20, 7; @%p1 bra OUT; bar.sync 0; OUT: {{rest}}"
    launch(skipped.format(rest=""), block=64)
    fails(faults.DivergentBarrier, skipped.format(rest="bar.sync 0;"), block=64)
    apart = """mov.u32 %r20, %tid.x; setp.lt.u32 %p1, %r20, 32; @%p1 bra A; bar.sync 0; bra OUT;
        A: bar.sync 0; OUT:"""
    fails(faults.DivergentBarrier, apart, block=64)


def test_divergent_shuffle() -> None:
    skipped = f"""{LANE} setp.lt.u32 %p1, %r20, 7; @%p1 bra OUT;
        shfl.sync.bfly.b32 %r1, %r20, 1, 31, {{members}};
        OUT: bar.sync 0;"""
    fails(faults.DivergentWarp, skipped.format(members=-1))
    fails(faults.DivergentWarp, skipped.format(members=0xFFFFFF80))  # lane 8 has its own, 7 has not
    launch(skipped.format(members=0xFFFFFF80).replace("bfly", "idx").replace(" 1,", " 9,"))
    fails(faults.DivergentWarp, f"{LANE} shfl.sync.idx.b32 %r1, %r20, 0, 31, 0xff;")
    fails(faults.DivergentWarp, f"{LANE} shfl.sync.down.b32 %r1, %r20, 1, 31, -1;", block=20)


def test_wrong_launch() -> None:
    fails(faults.WrongLaunch, "", block=64, limits=".reqntid 32, 1, 1")
    fails(faults.WrongLaunch, "", block=64, limits=".maxntid 32")
    fails(faults.WrongLaunch, "", block=1056)
    fails(faults.WrongLaunch, "", grid=0)
    fails(faults.WrongLaunch, "", shared=300_000)
    fails(faults.WrongLaunch, "", shared=1024, outside=SHARED, shared_limit=1024)
    launch("", block=32, limits=".reqntid 32, 1, 1 .minnctapersm 2")
    with pytest.raises(faults.WrongLaunch, match="0 arguments for 1"):
        machine.launch(kernel("", "u64"), (1, 1, 1), (1, 1, 1), [], Memory())


def test_runaway() -> None:
    fails(faults.Runaway, "LOOP: bra LOOP;", limit=1000)


# What is not understood.


@pytest.mark.parametrize(
    "line",
    [
        "frobnicate.b32 %r1, %r2;",
        "add.u32 %r1, %r2;",
        "add.wrong.u32 %r1, %r2, %r3;",
        "add.f32x3 %r1, %r2, %r3;",
        "add.u32 %r1, %r99, 1;",
        "add.u32 %d1, %d2, 1;",
        "add.f32 %r1, %r2, 1;",
        "setp.lt.b32 %p1, %r1, %r2;",
        "div.rz.f32 %r1, %r2, %r3;",
        "sqrt.f32 %r1, %r2;",
        "fma.rn.f64 %d1, %d2, %d3, %d4;",
        "mul.rn.f32.f16 %r1, %h1, %r2;",
        "cvt.f16.f32 %h1, %r1;",
        "cvt.rn.e4m3x2.f32 %h1, %r1, %r2;",
        "bra NOWHERE;",
        "mov.u32 %r1, nothing;",
        "mov.u32 %r1, %clock;",
        "ld.global.acquire.gpu.b32 %r1, [%d1];",
        "ld.param.b32 %r1, [k_9];",
        "shfl.bfly.b32 %r1, %r2, 1, 31;",
        "bar.sync 0, 64;",
        "call function;",
        "@%r1 mov.u32 %r2, 1;",
        "bar.sync %r1",
    ],
)
def test_unknown_lines_are_errors(line: str) -> None:
    source = text(f"\n{line}\n")
    number = next(i for i, t in enumerate(source.splitlines(), 1) if line in t)
    with pytest.raises(ptx.PtxError, match=rf"line {number}:"):
        machine.launch(ptx.parse(source).kernels["k"], (1, 1, 1), (1, 1, 1), [], Memory())


@pytest.mark.parametrize(
    "outside",
    [
        ".func f() { ret; }",
        ".shared .align 4 .b8 x;\n.surprise;",
        ".global .f32 x = 1.0;",
        ".tex .u32 t;",
    ],
)
def test_unknown_directives_are_errors(outside: str) -> None:
    with pytest.raises(ptx.PtxError, match=r"line \d+:"):
        ptx.parse(text("", outside=outside))


def test_a_module_without_a_header_or_an_end() -> None:
    with pytest.raises(ptx.PtxError):
        ptx.parse(".address_size 64")
    with pytest.raises(ptx.PtxError, match="ends within"):
        ptx.parse(f"{HEADER}.entry k() {{ ret;")


def test_comments_scopes_and_debug_lines() -> None:
    out = words(32)
    counts = launch(
        f"""{NUMBER} // mov.u32 %r10, 1;
        /* bra
        NOWHERE; */ .loc 1 2 3
        {{ .reg .b32 inner; mov.u32 inner, 5; mov.u32 %r10, inner; }}
        .pragma "nounroll";
        {STORE}""",
        out,
    )
    assert (out == 5).all()
    assert counts.executed["ret"] == 32
