"""Put a tool into a virtual environment that has irnorm and what the tool needs.

Standard library only, in the syntax of Python 3.6: an old Python is to get an error that says
what to do, not a SyntaxError.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 10)
#: Inside the environment: which checkout it was set up for, from which pyproject.toml.
STAMP = "irnorm-setup.json"


def say(text: str) -> None:
    """Print one line of progress on stderr."""
    print(text, file=sys.stderr, flush=True)


def fail(problem: str, remedy: str) -> NoReturn:
    """Say what is wrong and what to do about it, and exit with status 2."""
    say("error: " + problem)
    say("  " + remedy)
    sys.exit(2)


def run_step(title: str, remedy: str, *command: object, required: bool = True) -> bool:
    """Run one set-up command, silent unless it fails; return whether it succeeded."""
    say(title + " ...")
    start = time.monotonic()
    done = subprocess.run(
        [str(part) for part in command],
        cwd=str(ROOT),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode == 0:
        say(f"  done in {time.monotonic() - start:.0f} s")
        return True
    for line in done.stdout.splitlines()[-15:]:
        say("  | " + line)
    if required:
        fail(f"{title} failed (exit status {done.returncode})", remedy)
    say("  failed; going on without it. " + remedy)
    return False


def enter(*extras: str) -> None:
    """Return with irnorm installed from this checkout, in a virtual environment.

    With one active, what is missing is installed into it. Otherwise ``.venv`` in the checkout is
    created and the running script starts again inside it. Nothing is installed a second time
    until pyproject.toml changes or other extras are wanted.
    """
    _check_python()
    if sys.prefix == sys.base_prefix:
        _restart(_own_environment(ROOT / ".venv"))
    stamp = Path(sys.prefix) / STAMP
    project = (ROOT / "pyproject.toml").read_bytes()
    wanted = {"root": str(ROOT), "pyproject": hashlib.sha256(project).hexdigest()}
    present = _read_stamp(stamp)
    installed = set(present.pop("extras", []))
    if present != wanted:
        installed = set()
    if not set(extras) <= installed:
        _need_pip()
        pip_install(
            "installing irnorm with the dependencies of: " + ", ".join(extras),
            "--editable",
            f"{ROOT}[{','.join(extras)}]",
        )
        content = dict(wanted, extras=sorted(installed.union(extras)))
        stamp.write_text(json.dumps(content) + "\n", encoding="utf-8")
        _restart(sys.executable)  # Python reads the .pth file of an editable install at its start


def pip_install(title: str, *arguments: str, required: bool = True) -> bool:
    """Install with the running interpreter's pip; return whether it succeeded."""
    quietly = ["--quiet", "--no-input", "--disable-pip-version-check"]
    return run_step(
        title,
        "pip needs the network, or an index or wheel folder it is configured to use;"
        " the lines above say which package it could not get.",
        *[sys.executable, "-m", "pip", "install", *quietly, *arguments],
        required=required,
    )


def _check_python() -> None:
    if sys.version_info[:2] >= OLDEST:
        return
    have = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for name in ("python3.14", "python3.13", "python3.12", "python3.11", "python3.10"):
        if shutil.which(name):
            fail(
                "irnorm needs Python 3.10 or newer; this is " + have,
                f"run it with a newer one: {name} {sys.argv[0]}",
            )
    fail("irnorm needs Python 3.10 or newer; this is " + have, "install a newer Python")


def _own_environment(folder: Path) -> str:
    """Create the virtual environment if there is none; return its Python."""
    python = folder / "bin" / "python"
    if os.name == "nt":
        python = folder / "Scripts" / "python.exe"
    if not python.exists():
        try:
            import ensurepip  # noqa: F401
            import venv  # noqa: F401
        except ImportError:
            fail(
                "this Python cannot create virtual environments (no venv or ensurepip module)",
                "on Debian and Ubuntu: apt install python3-venv; or activate an environment of"
                " your own and run this again",
            )
        run_step(
            f"creating the virtual environment {folder}",
            "remove the folder and try again, or activate an environment of your own",
            *[sys.executable, "-m", "venv", "--clear", folder],
        )
    return str(python)


def _restart(python: str) -> NoReturn:
    """Run this script again, from its start, under another Python."""
    folder = os.path.dirname(python)
    environment = dict(os.environ, VIRTUAL_ENV=os.path.dirname(folder))
    environment["PATH"] = folder + os.pathsep + environment.get("PATH", os.defpath)
    environment.pop("PYTHONHOME", None)
    command = [python, *sys.argv]
    if os.name == "nt":  # os.execve returns to the shell at once there
        sys.exit(subprocess.call(command, env=environment))
    os.execve(python, command, environment)


def _need_pip() -> None:
    have = subprocess.call(
        [sys.executable, "-m", "pip", "--version"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if have != 0:
        run_step(
            f"adding pip to {sys.prefix}",
            "install pip into this environment, or deactivate it and run this again",
            *[sys.executable, "-m", "ensurepip"],
        )


def _read_stamp(path: Path) -> Any:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
