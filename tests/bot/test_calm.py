"""When the garbage collector rests, and that it goes on afterwards."""

import subprocess
import sys

TRY = """
import gc
import bot.__main__
from bot.calm import nothing_collected

assert gc.isenabled() and gc.get_freeze_count() > 100_000  # what was loaded is left out for good
try:
    with nothing_collected():
        assert not gc.isenabled()
        import no_such_module
except ImportError:
    assert gc.isenabled()
else:
    raise AssertionError
"""


def test_it_rests_while_modules_load() -> None:
    """And goes on when they are there, or cannot be: in a process of its own, as what is frozen
    stays so."""
    subprocess.run([sys.executable, "-c", TRY], check=True)
