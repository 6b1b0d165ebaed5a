"""The code of GPU kernels is within its budgets, and the tool that says so can say no."""

from __future__ import annotations

import itertools
import json
import os
import re
import sys
from functools import cache
from graphlib import CycleError
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

from irnorm.ops import NAMES, operation
from irnorm.targets import GPU_FAMILIES, TARGETS

TOOLS = Path(__file__).parent.parent / "tools"


def _tool():
    loader = SourceFileLoader("tools_gpu_code", str(TOOLS / "gpu_code"))
    module = module_from_spec(spec_from_loader("tools_gpu_code", loader))
    sys.modules[loader.name] = module  # where dataclasses look their types up
    loader.exec_module(module)
    return module


sys.path.insert(0, str(TOOLS))
try:
    import machine_code

    TOOL = _tool()
finally:
    sys.path.remove(str(TOOLS))

MISSING = machine_code.missing_tools()
needs_cuda_tools = pytest.mark.skipif(
    bool(MISSING) and os.environ.get("CI") != "true",
    reason=f"not found: {', '.join(MISSING)} (wheels of irnorm[test], on Linux)",
)
CASES = {case.name: case for case in TOOL.cases()}
SM_90, GFX90A, GFX942 = (
    f"rms_norm_fused_fp8, bfloat16 output=float8, N = 4096, {target}"
    for target in ("cuda-sm_90", "rocm-gfx90a", "rocm-gfx942")
)
FP4 = "rmsnorm_fp4quant, bfloat16 block16, N = 4096, {}"
APPLY = "apply_qk_rms_norm, bfloat16, any N, rocm-gfx942"
MEANS = "row_mean_of_squares_qk, bfloat16, any N, cuda-sm_90"
EVERY = [pytest.param(n, marks=needs_cuda_tools if "cuda" in n else ()) for n in CASES]


@cache
def compiled(name):
    return TOOL.compiled(CASES[name])


def broken(name, text):
    """What the tool finds wrong with `text` in place of what the case compiles to."""
    (result,) = TOOL.judge(CASES[name], text, compiled(name)[1])
    return result.broken


# -- the kernels ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY)
def test_within_budget(name):
    assert broken(name, compiled(name)[0]) == []


@pytest.mark.parametrize("name", [p for p in EVERY if "cuda" in p.values[0]])
def test_ptxas_fuses_nothing(name):
    """Else sums would depend on the chip, and on the driver's ptxas."""
    text, _ = compiled(name)
    assert machine_code.contractible(text) == []
    assert not machine_code.contracted(text)


@pytest.mark.parametrize(
    ("name", "convert", "count"),
    [
        pytest.param(SM_90, "F2FP.SATFINITE.E4M3.F32", 16, marks=needs_cuda_tools),
        (GFX942, "v_cvt_pk_fp8_f32", 16),
        (GFX90A, "fp8", 0),
        *(
            pytest.param(FP4.format(target), "E2M1", count, marks=needs_cuda_tools)
            for target, count in (("cuda-sm_100", 0), ("cuda-sm_100f", 16), ("cuda-sm_120f", 16))
        ),
        (FP4.format("rocm-gfx950"), "v_cvt_scalef32_pk_fp4_f32", 16),
    ],
)
def test_converts_where_the_chip_can(name, convert, count):
    (kernel,) = machine_code.read(compiled(name)[0])
    assert sum(n for opcode, n in kernel.converts.items() if convert in opcode) == count


def test_every_operation_and_chip_has_a_budget():
    chips = [t.name for t in TARGETS.values() if t.family in GPU_FAMILIES]
    assert {(c.op, c.target) for c in CASES.values()} == set(itertools.product(NAMES, chips))


@pytest.mark.parametrize("target", ["gfx1100", "gfx1201", "gfx90a", "gfx942"])
@pytest.mark.parametrize(
    ("op", "width", "dtypes"),
    [
        ("rms_norm_fused_fp8", 1024, {"x": "float32", "scale_output": "float16"}),
        ("rms_norm_fused_fp8", 1024, {"x": "float16", "scale_output": "float32"}),
        ("rms_norm_fused_fp8", None, {"x": "bfloat16", "scale_output": "float16"}),
        ("apply_qk_rms_norm", None, {"q": "float32", "q_out": "float16"}),
        ("apply_qk_rms_norm", None, {"q": "float16", "q_out": "float16"}),
    ],
)
def test_products_are_rounded_before_they_become_float16(op, width, dtypes, target):
    """AMD's chips can do both at once, which rounds once where two roundings are meant."""
    assert fused_rounding(float16_code(op, width, tuple(dtypes.items()), target)) == []


def fused_rounding(text):
    return [line for line in machine_code.inexact(text) if "_f16" in line]


@cache
def float16_code(op, width, dtypes, target):
    """AMD's assembly of an operation's first variant of these dtypes."""
    variants = operation(op).variants(width)
    entry = next(s for s in variants if set(dtypes) <= set(s.dtypes))
    return TOOL.assembly(entry, TARGETS[f"rocm-{target}"])


def test_rounding_at_once_is_found(monkeypatch):
    """Without the fences AMD's code has it."""
    monkeypatch.setattr("irnorm.schedules.emit.Emitter.fence", lambda self, value: value)
    dtypes = (("x", "float32"), ("scale_output", "float16"))
    assert fused_rounding(float16_code.__wrapped__("rms_norm_fused_fp8", 1024, dtypes, "gfx1100"))


# -- planted faults -------------------------------------------------------------------------------


def plant(text, pattern, replacement, count=1):
    """`text` with the first `count` matches replaced; all where that is 0."""
    planted, times = re.subn(pattern, replacement, text, count=count)
    assert times == count if count else times
    return planted


@needs_cuda_tools
def test_finds_spills_in_ptx():
    text = plant(compiled(SM_90)[0], r"\.maxntid [^\n]*", r"\g<0>\n.maxnreg 40")
    found = broken(SM_90, text)
    assert any(s.startswith("spills ") for s in found)
    assert any(s.startswith("local ") for s in found)


@needs_cuda_tools
def test_finds_narrow_store_in_ptx():
    stores = r"st\.global\.v4\.b16(.*)\{(%rs\d+), .*\}"
    text = plant(compiled(SM_90)[0], stores, r"st.global.b16\1\2", count=0)
    assert broken(SM_90, text) == ["store 2, below 8"]


@needs_cuda_tools
def test_finds_extra_instructions_in_ptx():
    text = plant(compiled(SM_90)[0], r"\tbar\.sync.*\n", r"\g<0>" + "\tnanosleep.u32 1;\n" * 64)
    (found,) = broken(SM_90, text)
    assert found.startswith("instructions ")


@pytest.mark.parametrize(
    ("pattern", "replacement", "count", "found"),
    [
        (r"\.vgpr_spill_count: 0", ".vgpr_spill_count: 3", 1, "spills 3, above 0"),
        (r"private_segment_fixed_size: 0", "private_segment_fixed_size: 8", 1, "local 8, above 0"),
        (r"\.vgpr_count: +\d+", ".vgpr_count: 200", 1, "registers 200, above 96"),
        (r"global_store_dwordx2", "global_store_byte", 0, "store 1, below 8"),
        (r"global_load_dwordx4", "global_load_dwordx2", 1, "load 8, below 16"),
        (r"\ts_barrier\n", "\ts_barrier\n\ts_barrier\n", 1, "barriers 2, above 1"),
        (r"(\tglobal_load_dwordx4.*\n)", r"\1\1", 1, "read 4.5, above 4"),
        (r"(denorm_mode_32) 3", r"\1 0", 1, "inexact: .amdhsa_float_denorm_mode_32 0"),
    ],
)
def test_finds_faults_in_amd_code(pattern, replacement, count, found):
    text = plant(compiled(GFX942)[0], pattern, replacement, count=count)
    assert broken(GFX942, text) == [found]


def test_finds_extra_instructions_in_amd_code():
    text = plant(compiled(GFX942)[0], r"\ts_barrier\n", r"\g<0>" + "\tv_nop\n" * 100)
    (found,) = broken(GFX942, text)
    assert found.startswith("instructions ")


@needs_cuda_tools
def test_finds_extra_instructions_in_loops():
    loads = r"\tld\.global\S*\.v4.*\n"
    text = plant(compiled(MEANS)[0], loads, r"\g<0>" + "\tnanosleep.u32 1;\n" * 8, count=0)
    (found,) = broken(MEANS, text)
    assert found.startswith("instructions ")


@pytest.mark.parametrize(
    ("pattern", "replacement", "found"),
    [
        (r"global_load_dwordx4", "global_load_dwordx2", "load 8, below 16"),
        (r"global_store_dwordx4", "global_store_dwordx2", "store 8, below 16"),
        (r"(\tglobal_load_dwordx4.*\n)", r"\1\1", "read 12, above 6"),
        (r"\ts_endpgm", r"\tscratch_load_dword v1\n\g<0>", "inexact: scratch_load_dword v1"),
        (r"\ts_endpgm", r"\tv_fma_mixlo_f16 v1\n\g<0>", "inexact: v_fma_mixlo_f16 v1"),
    ],
)
def test_finds_faults_in_loops_of_amd_code(pattern, replacement, found):
    text = plant(compiled(APPLY)[0], pattern, replacement, count=0)
    assert set(broken(APPLY, text)) == {found}


def test_exit_code(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(TOOL.bootstrap, "enter", lambda *_: None)
    asked = ["--op", "rms_norm_fused_fp8", "--target", "rocm-gfx942", "--width", "4096"]
    monkeypatch.setattr(sys, "argv", ["gpu_code", *asked])
    assert TOOL.main() == 0
    table = capsys.readouterr().out
    assert "all within budget" in table
    assert max(map(len, table.splitlines())) <= 80
    budgets = json.loads(TOOL.BUDGETS.read_text())
    limits = budgets["operations"]["rms_norm_fused_fp8"]["bfloat16 output=float8"]["4096"][
        "rocm-gfx942"
    ]
    limits["instructions"] = 1
    tight = tmp_path / "budgets.json"
    tight.write_text(json.dumps(budgets))
    monkeypatch.setattr(TOOL, "BUDGETS", tight)
    assert TOOL.main() == 1
    assert f"OVER BUDGET {GFX942}: instructions" in capsys.readouterr().out


# -- reading --------------------------------------------------------------------------------------

SASS = """\
.text.k:
        /*0000*/                   LDG.E.128.CONSTANT R4, desc[UR6][R2.64] ;
        /*0010*/                   MUFU.RCP R9, R8 ;
        /*0020*/              @!P0 BRA `(.L_x_0) ;
        /*0030*/                   MOV R10, 0x50 ;
        /*0040*/                   CALL.REL.NOINC `($slow) ;
        /*0050*/                   BRA `(.L_x_1) ;
.L_x_0:
        /*0060*/                   FFMA R8, R9, R9, R9 ;
.L_x_1:
        /*0070*/                   BRA.U UP0, `(.L_x_3) ;
        /*0080*/               @P1 BRA `(.L_x_2) ;
        /*0090*/                   HFMA2.MMA R1, -RZ, RZ, 0, 0 ;
.L_x_2:
        /*00a0*/                   STG.E.64 desc[UR6][R2.64], R4 ;
        /*00b0*/               @P2 STG.E.U8 desc[UR6][R2.64], R4 ;
        /*00c0*/                   EXIT ;
.L_x_3:
        /*00d0*/                   IADD3 R4, R4, 0x1, RZ ;
.L_x_4:
        /*00e0*/                   STG.E.U8 desc[UR6][R2.64], R4 ;
        /*00f0*/               @P0 BRA `(.L_x_4) ;
        /*0100*/                   EXIT ;
$slow:
        /*0110*/                   RET.REL.NODEC R10 `(k) ;
.L_x_5:
        /*0120*/                   BRA `(.L_x_5);
        /*0130*/                   NOP;
"""


def test_path_of_sass():
    path = machine_code.ordinary_path(*machine_code.parse_sass(SASS, "k"))
    assert [i.opcode for i in path] == [
        "LDG.E.128.CONSTANT", "MUFU.RCP", "BRA", "FFMA", "BRA.U", "BRA", "HFMA2.MMA",
        "STG.E.64", "STG.E.U8", "EXIT",
    ]  # fmt: skip
    kernel = machine_code.Kernel("k", "sm_90", path, 20, 16, 0, 0, 0)
    assert kernel.loads == {16: 1}
    assert kernel.stores == {8: 1, 1: 1}
    assert kernel.classes == {"memory": 3, "float": 2, "control": 4, "move": 1}


AMD = """\
\t.amdgcn_target "amdgcn-amd-amdhsa-unknown-gfx950"
k:
\ts_load_dwordx2 s[2:3], s[0:1], 0x0 ; comment
\ts_waitcnt lgkmcnt(0)
\tglobal_load_b128 v[3:6], v21, s[6:7]
\ts_cbranch_execz .LBB0_2
\tds_write2_b32 v72, v30, v1 offset1:4
.LBB0_2:
\ts_barrier_signal -1
\ts_barrier_wait -1
\ts_cbranch_scc1 .LBB0_4
.LBB0_3:
\tglobal_store_byte v0, v1, s[0:1]
\ts_cbranch_vccnz .LBB0_3
\ts_branch .LBB0_5
.LBB0_4:
\tv_dual_mul_f32 v0, v1, v2 :: v_dual_and_b32 v3, 1, v4
\tglobal_store_dwordx2 v[2:3], v[0:1], off
\tglobal_store_d16_hi_b8 v2, v0, off
.LBB0_5:
\ts_endpgm
.Lfunc_end0:
amdhsa.kernels:
  - .agpr_count:     0
    .args:
      - .name:           not_the_kernel
        .offset:         0
    .group_segment_fixed_size: 24
    .name:           k
    .private_segment_fixed_size: 4
    .sgpr_spill_count: 1
    .vgpr_count:     94
    .vgpr_spill_count: 2
amdhsa.target:   amdgcn-amd-amdhsa-unknown-gfx950
amdhsa.version:
  - 1
"""


def test_reads_amd():
    (kernel,) = machine_code.read(AMD)
    assert [i.opcode for i in kernel.path] == [
        "s_load_dwordx2", "global_load_b128", "s_cbranch_execz", "ds_write2_b32",
        "s_barrier_signal", "s_barrier_wait", "s_cbranch_scc1", "v_dual_mul_f32",
        "global_store_dwordx2", "global_store_d16_hi_b8", "s_endpgm",
    ]  # fmt: skip
    assert (kernel.name, kernel.chip, kernel.total) == ("k", "gfx950", 14)
    assert (kernel.registers, kernel.spills, kernel.local, kernel.shared) == (94, 3, 4, 24)
    assert (kernel.barriers, kernel.loads, kernel.stores) == (1, {16: 1}, {8: 1, 1: 1})
    assert machine_code.measures(kernel, 8)["store"] == 8
    assert machine_code.measures(kernel, 8, row_stores=0)["store"] == 1


LOOP = """\
.text.k:
        /*0000*/              @!P0 BRA `(.L_x_9) ;
.L_x_0:
        /*0010*/              @!P1 BRA `(.L_x_1) ;
        /*0020*/                   LDG.E.128.CONSTANT R4, desc[UR6][R2.64] ;
        /*0030*/                   BRA `(.L_x_2) ;
.L_x_1:
        /*0040*/                   LDG.E.U16 R4, desc[UR6][R2.64] ;
        /*0050*/                   LDG.E.U16 R5, desc[UR6][R2.64+0x2] ;
.L_x_2:
        /*0060*/                   FADD R4, R4, R5 ;
        /*0070*/              @!P2 BRA `(.L_x_3) ;
        /*0080*/                   STG.E.128 desc[UR6][R2.64], R4 ;
.L_x_3:
        /*0090*/               @P0 BRA `(.L_x_0) ;
.L_x_4:
        /*00a0*/                   LDG.E.U8 R4, desc[UR6][R2.64] ;
        /*00b0*/                   FADD R4, R4, R5 ;
        /*00c0*/               @P3 BRA `(.L_x_4) ;
.L_x_9:
        /*00d0*/                   EXIT ;
"""


def test_once_around_a_loop():
    """The way with the widest accesses, though others are longer, or shorter."""
    code, labels = machine_code.parse_sass(LOOP, "k")
    path = machine_code.once_around(code, labels)
    assert [i.opcode for i in path] == [
        "BRA", "LDG.E.128.CONSTANT", "BRA", "FADD", "BRA", "STG.E.128", "BRA",
    ]  # fmt: skip
    with pytest.raises(ValueError, match="no loop"):
        machine_code.once_around(*machine_code.parse_sass(LOOP.replace("128", "32"), "k"))
    again = LOOP.replace("EXIT ;", "@P4 BRA `(.L_x_0) ;")
    with pytest.raises(CycleError):
        machine_code.once_around(*machine_code.parse_sass(again, "k"))


SEARCH = """\
.text.k:
        /*0000*/                   MOV R8, RZ ;
.L_x_0:
        /*0010*/                   LDG.E.CONSTANT R4, desc[UR6][R2.64] ;
        /*0020*/              @!P0 BRA `(.L_x_0) ;
        /*0030*/                   LDG.E.128.CONSTANT R4, desc[UR6][R2.64] ;
        /*0040*/                   STG.E.128 desc[UR6][R2.64], R4 ;
        /*0050*/                   EXIT ;
"""


def test_a_search_is_passed_once():
    path = machine_code.ordinary_path(*machine_code.parse_sass(SEARCH, "k"))
    assert [i.opcode for i in path] == [
        "MOV", "LDG.E.CONSTANT", "BRA", "LDG.E.128.CONSTANT", "STG.E.128", "EXIT",
    ]  # fmt: skip
    for access in ("LDG.E.128.CONSTANT R4", "STG.E R4"):
        loop = SEARCH.replace("LDG.E.CONSTANT R4", access)
        with pytest.raises(ValueError, match="loop"):
            machine_code.ordinary_path(*machine_code.parse_sass(loop, "k"))


def test_a_path_with_a_loop_is_refused():
    text = AMD.replace("s_cbranch_scc1 .LBB0_4", "s_nop 0")
    with pytest.raises(ValueError, match="loop"):
        machine_code.read(text)


PTX = """\
.version 8.1
.target sm_90
.address_size 64
.visible .entry k(.param .u64 p)
{
	.reg .f32 %f<4>;
	.reg .b64 %rd<2>;
	ld.param.u64 %rd1, [p];
	ld.global.v2.f32 {%f1, %f2}, [%rd1];
	mul.rn.f32 %f3, %f1, %f2;
	add.rn.f32 %f3, %f3, %f2;
	st.global.f32 [%rd1], %f3;
	ret;
}
"""


@needs_cuda_tools
def test_finds_contraction():
    assert not machine_code.contracted(PTX)
    assert machine_code.contractible(PTX) == []
    loose = PTX.replace(".rn", "")
    assert machine_code.contracted(loose)
    assert len(machine_code.contractible(loose)) == 2


@needs_cuda_tools
def test_reads_ptx():
    (kernel,) = machine_code.read(PTX)
    assert (kernel.name, kernel.chip) == ("k", "sm_90")
    assert (kernel.loads, kernel.stores) == ({8: 1}, {4: 1})
    assert (kernel.spills, kernel.local, kernel.shared, kernel.barriers) == (0, 0, 0, 0)
    assert 0 < len(kernel.path) <= kernel.total
    with pytest.raises(RuntimeError, match="ptxas failed"):
        machine_code.read(PTX.replace("mul.rn", "nil.rn"))


@pytest.mark.parametrize(
    "line",
    ["sqrt.approx.f32 %f1, %f2;", "mul.rn.ftz.f32 %f1, %f2, %f3;", "div.full.f32 %f1, %f2, %f3;",
     ".local .align 4 .b8 depot[16];", "st.local.f32 [%rd1], %f1;"],
)  # fmt: skip
def test_finds_inexact_ptx(line):
    assert machine_code.inexact(f"{PTX}\t{line}  // sqrt.approx\n") == [line]
    assert machine_code.inexact(f"{PTX}// {line}\n") == []
