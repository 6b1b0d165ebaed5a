"""The command line: `irnorm VERB`. Results on stdout, progress and errors on stderr.

Exit codes: 0, or 1 when a check or a compilation failed, or 2 for wrong usage and for what the
environment lacks. Heavy modules are imported inside the commands, so that help is quick.
"""

from __future__ import annotations

import errno
import logging
import sys
from typing import Any

import click

from irnorm.cli.build import build
from irnorm.cli.check import check
from irnorm.cli.demo import demo
from irnorm.cli.inspect import list_, show
from irnorm.cli.machine import bench, cache, env
from irnorm.cli.output import FailedError
from irnorm.errors import IrnormError
from irnorm.version import VERSION

INTERRUPTED = 130  # as shells have it: 128 + SIGINT


class _Verbs(click.Group):
    """Verbs in the order in which they are added, and the exit codes of what they raise."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except FailedError as failure:
            _complain(str(failure), 1)
        except IrnormError as error:
            _complain(str(error), 2)
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:  # click ends quietly
                raise
            _complain(str(error), 2)


def _complain(text: str, code: int) -> None:
    click.echo(f"irnorm: error: {text}", err=True)
    sys.exit(code)


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="irnorm")
def main() -> None:
    """Fused normalization and quantization kernels: compile, look, check, measure.

    Results go to stdout, progress and errors to stderr; every verb takes --json. Exit codes: 0;
    1 when a check or a compilation failed; 2 for wrong usage and for what the environment lacks.
    """
    logging.basicConfig(format="irnorm: %(message)s", level=logging.WARNING, stream=sys.stderr)


for _verb in (build, list_, show, check, bench, demo, cache, env):
    main.add_command(_verb)
