"""Which GPUs there are, what runs on them, bundles for them, and IREE's arrays on them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np
import pytest
from click.testing import CliRunner, Result

import irnorm
from irnorm import arrays, call, compiler, hardware, reference, sessions, verify
from irnorm.cli import main
from irnorm.errors import ArgumentError, CompileError, TargetError
from tests import cases, simulated
from tests.checks import assert_same_bytes
from tests.compiled import assert_call_is_right, run_python
from tools.simulator.driver import Driver as Simulator


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with simulated.device("sm_90") as installed:
        yield installed


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def succeed(*arguments: object) -> str:
    result = invoke(*arguments)
    assert result.exit_code == 0, result.output
    return result.output


# -- devices --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chip", "best"), [("sm_80", "sm_80"), ("sm_87", "sm_86"), ("sm_100", "sm_100f"),
                       ("sm_101", "sm_100"), ("sm_103", "sm_100f"), ("sm_110", "sm_100"),
                       ("sm_120", "sm_120f"), ("sm_121", "sm_120f"), ("sm_130", "sm_100")],
)  # fmt: skip
def test_newer_chips_run_what_is_for_older_ones(chip: str, best: str) -> None:
    with simulated.device(chip, name="A chip") as simulator:
        _, found = hardware.devices()
        assert (found.name, found.chip, found.description) == ("cuda:0", chip, "A chip")
        assert found.targets[0] == f"cuda-{best}"
        assert_call_is_right(target="cuda")
        assert_call_is_right(target=f"cuda-{best}")
        assert len(simulator.launches) == 2


@pytest.mark.parametrize(
    ("chip", "cuda", "ptx", "best", "newest"),
    [
        ("sm_100", (12, 8), (8, 7), "sm_100", "sm_100f"),
        ("sm_121", (12, 8), (8, 7), "sm_100", "sm_120f"),
        ("sm_90", (12, 1), (8, 1), "sm_90", "sm_90"),
        ("sm_90", (12, 0), (8, 0), "sm_86", "sm_90"),
    ],
)
def test_an_older_driver_gets_code_that_it_takes(
    chip: str, cuda: tuple[int, int], ptx: tuple[int, int], best: str, newest: str
) -> None:
    with simulated.device(chip, cuda=cuda, ptx=ptx) as simulator:
        _, found = hardware.devices()
        assert found.targets[0] == f"cuda-{best}"
        assert_call_is_right(target="cuda")
        assert len(simulator.launches) == 1
        if newest != best:
            what = rf"cannot run cuda-{newest}: .* runs: cuda-{best}, .*; its driver is older than"
            with pytest.raises(TargetError, match=what):
                assert_call_is_right(target=f"cuda-{newest}")


def test_a_driver_that_takes_nothing_says_so() -> None:
    problem = r"\(sm_90\), which no target of irnorm fits; .*; its driver is older than CUDA 11\.6$"
    with simulated.device("sm_90", cuda=(11, 5)), pytest.raises(TargetError, match=problem):
        assert_call_is_right(target="cuda")


@pytest.mark.parametrize(("chip", "family"), [("sm_120", "sm_100f"), ("sm_100", "sm_120f")])
def test_a_target_of_another_family_is_refused(chip: str, family: str) -> None:
    with simulated.device(chip), pytest.raises(TargetError, match=f"cannot run cuda-{family}: .*"):
        assert_call_is_right(target=f"cuda-{family}")


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("cuda", ["cuda:0 is a Simulated GPU (sm_75), which no target of irnorm fits", "sm_80"]),
        ("cuda-sm_80", ["cannot run cuda-sm_80", "Simulated GPU (sm_75)", "no target of irnorm"]),
        ("cuda:1", ["no device cuda:1 (it has 1 of cuda)", "it has: cpu, cuda:0"]),
        ("rocm", ["no device rocm (no AMD driver", "libamdhip64.so"]),
    ],
)
def test_an_unsupported_chip_or_device_says_so(target: str, words: list[str]) -> None:
    with simulated.device("sm_75"), pytest.raises(TargetError) as error:
        assert_call_is_right(target=target)
    assert str(error.value).startswith("rms_norm_fused_fp8: ")
    assert all(word in str(error.value) for word in words), error.value


def test_a_target_of_a_newer_chip_is_refused() -> None:
    with simulated.device("sm_80"):
        with pytest.raises(TargetError, match=r"cannot run cuda-sm_90: .*sm_80.* runs: cuda-sm_80"):
            assert_call_is_right(target="cuda-sm_90")
        with pytest.raises(ArgumentError, match="expected one of: cpu, cuda, rocm, "):
            assert_call_is_right(target="cuda-sm_42")


def test_without_a_driver() -> None:
    output = run_python(
        """
        import numpy as np, irnorm
        x, gamma = np.ones((2, 64), np.float32), np.ones(64, np.float32)
        for target in ("cuda", "cuda-sm_90", "rocm:0"):
            try:
                irnorm.rms_norm_fused_fp8(x, gamma, target=target)
            except irnorm.errors.TargetError as error:
                print(error)
        irnorm.rms_norm_fused_fp8(x, gamma)
    """.replace("import numpy as np, irnorm", "import numpy as np, irnorm, irnorm.errors")
    )
    cuda, chip, rocm = output.splitlines()
    assert "no device cuda (no NVIDIA driver: none of libcuda.so.1, libcuda.so was found" in cuda
    assert "libcuda.so.1" in chip
    assert "no device rocm:0 (no AMD driver" in rocm
    assert all("it has: cpu" in line for line in (cuda, chip, rocm))


def test_two_devices() -> None:
    with simulated.device("sm_90", devices=2) as simulator:
        for index in (0, 1, 0):
            assert_call_is_right(target=f"cuda:{index}")
            assert simulator.launches[-1].device == index
        (found,) = {d.chip for d in irnorm.devices() if d.family == "cuda"}
        assert found == "sm_90"


def test_a_kernel_that_fails_is_an_error_and_not_the_end(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert_call_is_right(target="cuda")
    with monkeypatch.context() as patch:
        patch.setattr("tools.simulator.machine.launch", _fail)
        with pytest.raises(TargetError, match=r"cuda:0: a launch failed: .* launch failure"):
            assert_call_is_right(target="cuda")
    simulator.fault = None
    assert_call_is_right()
    sessions._state.devices.pop(("cuda", 0))


def _fail(*_: Any) -> None:
    raise RuntimeError("as asked for")


# -- arrays of torch and IREE ---------------------------------------------------------------------


def test_arrays_of_two_devices_are_refused(simulator: Simulator) -> None:
    from irnorm.arguments import Arguments
    from irnorm.places import place

    def layout(device: str) -> arrays.Layout:
        return arrays.Layout("torch", (3, 64), (64, 1), "float32", device, True)

    arguments = Arguments("op")
    for other in ("cpu", "cuda:1"):
        with pytest.raises(ArgumentError, match=f"gamma is on {other}, x on cuda:0; expected all"):
            arguments.place(None, ("x", "gamma"), (layout("cuda:0"), layout(other)))
    assert place("cuda:0", None) == place("cuda:0", "cuda") == place("cuda:0", "cuda:0")
    for target in ("cpu", "cpu-x86-64-v3", "rocm", "cuda:1", "cuda-sm_100"):
        with pytest.raises(ArgumentError, match=f"target is {target}, the arrays are on cuda:0"):
            place("cuda:0", target)


def on_device(array: np.ndarray) -> Any:
    device = sessions.gpu_device("cuda", 0)
    return iree.asdevicearray(device, array)


@pytest.mark.parametrize(("width", "dtype"), [(64, "float16"), (97, "float32")])
def test_iree_arrays(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, width: int, dtype: str
) -> None:
    values, gamma = cases.normal(5, width, dtype=dtype), cases.make_gamma(width, dtype)
    x, weight = on_device(values), on_device(gamma)
    monkeypatch.setattr(sessions.Session, "upload", pytest.fail)
    monkeypatch.setattr(sessions.Session, "download", pytest.fail)
    results = irnorm.rms_norm_fused_fp8(x, weight, scales_dtype=dtype)
    expected = reference.rms_norm_fused_fp8(values, gamma, scales_dtype=dtype)
    for result, right in zip(results, expected, strict=True):
        assert isinstance(result, iree.DeviceArray)
        assert tuple(result.shape) == right.shape
        assert result.dtype == right.dtype
        assert_same_bytes(result.to_host(), right)
    assert len(simulator.launches) == 1
    # Buffers in a key would be kept.
    assert not call._known
    assert not call._runs


@pytest.mark.parametrize("where", [on_device, np.copy])
def test_bound_calls(simulator: Simulator, where: Callable[[np.ndarray], Any]) -> None:
    """Of IREE's arrays, and of numpy arrays that are copied to the device and back."""
    values, gamma = cases.normal(5, 64, dtype="float32"), cases.make_gamma(64, "float32")
    bound_call = irnorm.bind(irnorm.rms_norm_fused_fp8, where(values), where(gamma), target="cuda")
    assert not simulator.launches
    expected = reference.rms_norm_fused_fp8(values, gamma)
    for count in (1, 2):
        for result, right in zip(bound_call(), expected, strict=True):
            found = result if where is np.copy else result.to_host()
            assert_same_bytes(found, right)
        assert len(simulator.launches) == count


def test_what_cannot_be_bound_is_refused_then(simulator: Simulator) -> None:
    x, gamma = np.ones((4, 128), np.float32), np.ones(128, np.float32)
    output = x.view("float8_e4m3fn")[:, :128]
    with pytest.raises(ArgumentError, match="output shares memory with x"):
        irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma, output=output, target="cuda")


def test_iree_arrays_of_no_rows(simulator: Simulator) -> None:
    x, gamma = on_device(np.empty((0, 64), np.float32)), on_device(np.ones(64, np.float32))
    results = irnorm.rms_norm_fused_fp8(x, gamma)
    assert [tuple(r.shape) for r in results] == [(0, 64), (0, 1)]


def test_iree_arrays_and_others_are_refused(simulator: Simulator) -> None:
    values, gamma = cases.normal(5, 64, dtype="float32"), cases.make_gamma(64, "float32")
    with pytest.raises(ArgumentError, match=r"gamma is on cpu, x on iree:\d+; expected all on"):
        irnorm.rms_norm_fused_fp8(on_device(values), gamma)
    output = np.empty((5, 64), "float8_e4m3fn")
    with pytest.raises(ArgumentError, match="output is on cpu"):
        irnorm.rms_norm_fused_fp8(on_device(values), on_device(gamma), output=output)
    with pytest.raises(ArgumentError, match="target is cpu"):
        irnorm.rms_norm_fused_fp8(on_device(values), on_device(gamma), target="cpu")


def test_iree_arrays_of_two_devices_are_refused() -> None:
    values, gamma = cases.normal(5, 64, dtype="float32"), cases.make_gamma(64, "float32")
    with simulated.device("sm_90", devices=2):
        there = iree.asdevicearray(sessions.gpu_device("cuda", 1), gamma)
        with pytest.raises(ArgumentError, match="expected all on one device"):
            irnorm.rms_norm_fused_fp8(on_device(values), there)


# -- bundles --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "kernels"
    succeed("compile", "--target", "cuda-sm_90", "--width", 128, "--width", "any",
            "--op", "rms_norm_fused_fp8", "--op", "row_mean_of_squares_qk",
            "--dtype", "float32", "--output", path)  # fmt: skip
    return path


@pytest.fixture
def only_bundle(
    bundle: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]
) -> Path:
    """The bundle is all there is: no cache, no compiler."""
    monkeypatch.setenv("IRNORM_PATH", str(bundle))
    monkeypatch.setenv("IRNORM_JIT", "0")
    monkeypatch.setattr(compiler, "emit", pytest.fail)
    return bundle


def test_a_bundle_is_all_that_a_call_needs(simulator: Simulator, only_bundle: Path) -> None:
    for width, function in ((128, "n128"), (64, "nany"), (97, "nany"), (4096, "nany")):
        assert_call_is_right(width, target="cuda")
        assert simulator.launches[-1].kernel.endswith(function)
    irnorm.rms_norm_fused_fp8(
        *(np.ones(s, np.float32) for s in ((2, 128), 128)), target="cuda", compile_only=True
    )


def test_a_newer_chip_takes_what_a_bundle_has(only_bundle: Path) -> None:
    with simulated.device("sm_103") as simulator:
        assert_call_is_right(128, target="cuda")
        assert simulator.launches[-1].kernel.endswith("n128")


def test_a_bundle_without_the_chip_says_what_to_run(only_bundle: Path) -> None:
    with simulated.device("sm_80"), pytest.raises(CompileError) as error:
        assert_call_is_right(128, target="cuda")
    message = str(error.value)
    assert "irnorm compile --target cuda-sm_80" in message
    assert "cuda-sm_90" in message, "it does not tell what the bundles are for"


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer rows and widths to verify."""
    monkeypatch.setattr(verify, "THREAD_ELEMENTS", 1 << 14)
    monkeypatch.setattr(verify, "ANY_WIDTHS", (1, 97))


@pytest.mark.usefixtures("short")
def test_verify_runs_what_the_gpu_runs(simulator: Simulator, bundle: Path) -> None:
    report = json.loads(succeed("verify", bundle, "--json"))
    assert report["ok"]
    outcomes = {(r["kind"], r["outcome"]) for r in report["results"]}
    assert outcomes == {("file", "ok"), ("entry", "ok")}
    assert simulator.launches


def test_verify_without_the_gpu(bundle: Path) -> None:
    with simulated.device(devices=0):
        output = succeed("verify", bundle)
    assert "not run: this machine cannot run cuda-sm_90" in output


@pytest.mark.usefixtures("short")
def test_verify_finds_a_wrong_block(simulator: Simulator, bundle: Path, tmp_path: Path) -> None:
    """What the manifest says of launching is checked like all else."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in bundle.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    manifest = json.loads((copy / "manifest.json").read_text())
    for entry in manifest["entries"]:
        entry["kernel"]["block"] *= 2
    (copy / "manifest.json").write_text(json.dumps(manifest))
    result = invoke("verify", copy)
    assert result.exit_code == 1, result.output
    assert "its launch facts are not those of its kernel" in result.output


def test_list_show_and_env(simulator: Simulator, only_bundle: Path) -> None:
    listed = succeed("list", only_bundle)
    assert "cuda-sm_90-n128.vmfb" in listed
    assert "cuda-sm_90-nany.vmfb" in listed
    everything = json.loads(succeed("list", "--json"))
    here = {t["name"] for t in everything["targets"] if t["runs_here"]}
    assert {"cuda-sm_90", "cuda-sm_80"} <= here
    assert "cuda-sm_100" not in here
    env = succeed("env", "--json")
    assert "cuda:0: Simulated GPU (sm_90), runs cuda-sm_90" in env
