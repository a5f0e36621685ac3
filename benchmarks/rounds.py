"""Which way of choosing a round is best: total weight against the optimum, time and memory.

Run `make bench-rounds`, or `python -m benchmarks.rounds 1000 5000` for other sizes. Invented
members with themes of uneven size, shared languages, room for one to three introductions and up to
eight weeks of waiting; each has about ten to twenty candidates. Every solver runs in a process of
its own, and is ended after two minutes. "Of the bound" divides by the linear relaxation, which no
round can exceed: the true optimum lies a little under it. OR-tools takes part where it is there.
"""

import importlib.util
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

import numpy as np
from numpy.typing import NDArray

from matching.rounds import Edge, Graph, fill, improve, relax, solve, weight

SIZES = (1_000, 5_000, 20_000)
PATIENCE = 120  # seconds a solver
NEAREST = 12  # candidates each member names; being named by others adds to them
LEAST_SIMILARITY = 0.2
DIMENSIONS = 16
Chosen = NDArray[np.bool_]


def community(members: int, seed: int = 1) -> Graph:
    """Needs around themes: the nearest in a shared language are the candidates."""
    rng = np.random.default_rng(seed)
    themes = max(8, members // 60)
    theme = rng.choice(themes, size=members, p=rng.dirichlet(np.full(themes, 0.6)))
    spoken = rng.random((members, 4)) < np.array([0.6, 0.4, 0.35, 0.05])
    spoken[~spoken.any(axis=1), 0] = True
    vectors = rng.normal(size=(themes, DIMENSIONS))[theme]
    vectors = vectors + 0.9 * rng.normal(size=(members, DIMENSIONS))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    room = rng.choice([1, 2, 3], size=members, p=[0.3, 0.55, 0.15])
    weeks = rng.integers(0, 9, members)
    tongues = spoken.astype(np.float32)
    edges = []
    for start in range(0, members, 500):
        similar = vectors[start : start + 500] @ vectors.T
        similar[tongues[start : start + 500] @ tongues.T == 0] = -1
        rows = np.arange(len(similar))
        similar[rows, rows + start] = -1
        nearest = np.argpartition(-similar, NEAREST, axis=1)[:, :NEAREST]
        for row, near in zip(rows.tolist(), nearest.tolist(), strict=True):
            edges += [
                Edge(start + row, j, weight(float(s), float(weeks[start + row]), float(weeks[j])))
                for j in near
                if (s := similar[row, j]) >= LEAST_SIMILARITY
            ]
    return Graph.of(edges, dict(enumerate(room.tolist())))


def nothing(graph: Graph) -> Chosen:
    return np.zeros(len(graph.weights), np.bool_)


def greedy(graph: Graph) -> Chosen:
    return fill(graph, nothing(graph))


def greedy_with_local_search(graph: Graph) -> Chosen:
    return improve(graph, greedy(graph))


def highs_milp(graph: Graph) -> Chosen:
    """To within one per cent of the optimum, by branch and bound."""
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import csr_array  # noqa: PLC0415

    columns = np.repeat(np.arange(len(graph.weights)), 2)
    rooms = csr_array(
        (np.ones(len(columns)), (graph.ends.ravel(), columns)),
        shape=(len(graph.room), len(graph.weights)),
    )
    result = milp(
        -graph.weights,
        constraints=LinearConstraint(rooms, -np.inf, graph.room),
        bounds=Bounds(0, 1),
        integrality=1,
        options={"mip_rel_gap": 0.01, "time_limit": PATIENCE},
    )
    return np.asarray(result.x > 0.5)


def rustworkx_copies(graph: Graph) -> Chosen:
    """An exact matching of copies of members, as many as they have room for.

    Two members' copies may meet twice, which counts once: so the room left is filled greedily.
    """
    import rustworkx  # noqa: PLC0415

    first = np.concatenate([[0], np.cumsum(graph.room)])
    owner = np.repeat(np.arange(len(graph.room)), graph.room)
    copies = rustworkx.PyGraph()
    copies.add_nodes_from(range(int(first[-1])))
    numbers = {}
    for i, (a, b) in enumerate(graph.ends.tolist()):
        numbers[a, b] = i
        value = round(float(graph.weights[i]) * 1_000_000)
        copies.add_edges_from(
            [
                (int(x), int(y), value)
                for x in range(first[a], first[a + 1])
                for y in range(first[b], first[b + 1])
            ]
        )
    chosen = nothing(graph)
    for x, y in rustworkx.max_weight_matching(copies, weight_fn=int):
        a, b = int(owner[x]), int(owner[y])
        chosen[numbers[a, b] if (a, b) in numbers else numbers[b, a]] = True
    return fill(graph, chosen)


def ortools_cp_sat(graph: Graph) -> Chosen:
    """OR-tools' best within the time, on two cores."""
    from ortools.sat.python import cp_model  # noqa: PLC0415

    model = cp_model.CpModel()
    takes = [model.new_bool_var("") for _ in graph.weights]
    at: list[list[int]] = [[] for _ in graph.room]
    for i, ends in enumerate(graph.ends.tolist()):
        for end in ends:
            at[end].append(i)
    for edges, most in zip(at, graph.room.tolist(), strict=True):
        model.add(sum(takes[i] for i in edges) <= most)
    values = (graph.weights * 1_000_000).round().astype(int).tolist()
    model.maximize(sum(value * take for value, take in zip(values, takes, strict=True)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = 0.75 * PATIENCE
    solver.parameters.num_workers = 2
    solver.parameters.relative_gap_limit = 0.01
    solver.solve(model)
    return np.array([solver.boolean_value(take) for take in takes])


SOLVERS: dict[str, Callable[[Graph], Chosen]] = {
    "greedy": greedy,
    "greedy, local search": greedy_with_local_search,
    "HiGHS LP, local search": solve,  # the one that matching/rounds.py uses
    "HiGHS MILP, 1 % gap": highs_milp,
    "rustworkx, copies": rustworkx_copies,
}
if importlib.util.find_spec("ortools") is not None:
    SOLVERS["OR-tools CP-SAT, 1 % gap"] = ortools_cp_sat


def run(name: str, members: int, answer: Connection) -> None:
    """In a process of its own: the total, seconds, and MiB at the highest."""
    graph = community(members)
    start = time.perf_counter()
    chosen = SOLVERS[name](graph)
    seconds = time.perf_counter() - start
    count = np.bincount(graph.ends[chosen].ravel(), minlength=len(graph.room))
    assert (count <= graph.room).all()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer.send((float(graph.weights[chosen].sum()), seconds, peak))


def measure(name: str, members: int) -> tuple[float, float, float] | None:
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=run, args=(name, members, there))
    process.start()
    there.close()
    try:
        # A little more, as the process first invents the community.
        return here.recv() if here.poll(PATIENCE + members / 500) else None
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()


def main(sizes: tuple[int, ...]) -> None:
    print("| members | edges | solver | of the bound | seconds | peak MiB |")
    print("|---:|---:|---|---:|---:|---:|")
    for members in sizes:
        graph = community(members)
        _, bound = relax(graph)
        for name in SOLVERS:
            found = measure(name, members)
            figures = f"— | over {PATIENCE} | —"
            if found is not None:
                total, seconds, peak = found
                figures = f"{total / bound:.2%} | {seconds:.1f} | {peak:.0f}"
            print(f"| {members} | {len(graph.weights)} | {name} | {figures} |", flush=True)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
