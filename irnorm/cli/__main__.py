"""`python -m irnorm.cli`, where the `irnorm` script is not on the PATH."""

from irnorm.cli import main

main(prog_name="irnorm")
