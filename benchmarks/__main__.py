"""`python -m benchmarks`: the table of ratios (table.py).

Here and not there: a process that a benchmark spawns imports again what was started, but for this.
"""

import typer

from benchmarks.table import main

if __name__ == "__main__":
    typer.run(main)
