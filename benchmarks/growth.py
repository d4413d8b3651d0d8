"""Whether any query grows faster than the number of descriptions.

    .venv/bin/python benchmarks/growth.py [--sizes 1000 4000]

All descriptions lie in one store, which is not how a bulk run does it: it takes some dozens at a time.
Each query of `queries/infer` and `queries/criteria` is asked over a `BatchStore`, and those of
`queries/check` on descriptions over a store with a graph for each. Two things are told of each, with
those that become more than five times as much for four times as many:

* **Solutions** that Oxigraph's own plan of the query went through, those of every step added up. They
  are the same on every machine, and none may (`tests/queries/test_growth.py` holds them to it).
  Counted over what all queries have derived.
* **Time of the processor**, of three rounds the fastest, beside four times what a look-up takes: what
  grows with the number and with nothing else, such as two look-ups for each thing that is stated, is
  the control, for it grows by more than four too where the smaller store fits into the processor's
  cache and the larger one does not.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import cast

import generate
import plans
import pyoxigraph as ox

from dgmf_kg.assessment import Parameters
from dgmf_kg.inference import new_batch, numbered
from dgmf_kg.store import Description, read_description

LIMIT = 5.0
ROUNDS = 3
FEWEST = 0.005
"""Seconds below which a measurement says nothing."""
FEWEST_SOLUTIONS = 1_000
"""Solutions below which chance decides how many more there are."""
CONTROL = "control: two look-ups for each statement"
_CONTROL = """
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
CONSTRUCT {
  ?run dgmf:counts ?kind .
}
WHERE {
  ?run dgmf:assesses ?description .
  ?description dgmf:states ?item .
  ?item a ?kind .
  FILTER(?kind = dgmf:Run)
}
"""


@dataclass
class Measured:
    """What each query took over some descriptions together.

    Attributes:
        seconds: time of the processor, by the name of the query.
        solutions: how many there were in all steps of its plan.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    solutions: dict[str, int] = field(default_factory=dict)


def measure(descriptions: list[Description], folder: Path) -> Measured:
    """Ask each query over some descriptions together.

    Args:
        descriptions: the descriptions.
        folder: where stores can be written, for the plans.
    """
    found = Measured()
    for _ in range(ROUNDS):
        batch = numbered(descriptions)
        store = new_batch(batch, Parameters())
        for step in plans.steps():
            _keep(found.seconds, step.name, partial(store.derive, step.text))
        _keep(found.seconds, CONTROL, partial(store.derive, _CONTROL))
        graphs = plans.graphs(batch)
        for across in (False, True):
            for query in plans.checks(across=across):
                ask = partial(_ask, graphs, query.text, across=across)
                _keep(found.seconds, query.name, ask)
    with plans.plans(store, folder) as asked:
        found.solutions = {step.name: asked.solutions(step.text) for step in plans.steps()}
        found.solutions[CONTROL] = asked.solutions(_CONTROL)
    with plans.plans(graphs, folder) as asked:
        for across in (False, True):
            for query in plans.checks(across=across):
                found.solutions[query.name] = asked.solutions(query.text, across=across)
    return found


def _ask(store: ox.Store, text: str, *, across: bool = False) -> None:
    for _ in cast("ox.QuerySolutions", store.query(text, use_default_graph_as_union=across)):
        pass


def _keep(found: dict[str, float], name: str, work: Callable[[], None]) -> None:
    start = time.process_time()
    work()
    found[name] = min(found.get(name, float("inf")), time.process_time() - start)


def main() -> None:
    """Print a Markdown table of the queries, the fastest growing first."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs=2, default=[1_000, 4_000])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = generate.write_each(folder / "in", max(given.sizes), faulty=0)
        descriptions = [read_description(path) for path in paths]
        small, large = (measure(descriptions[:size], folder) for size in given.sizes)
    first, second = given.sizes
    times = second / first
    growth = {one: large.seconds[one] / small.seconds[one] for one in small.seconds}
    beside = {one: times * ratio / growth[CONTROL] for one, ratio in growth.items()}
    more = {one: large.solutions[one] / max(small.solutions[one], 1) for one in small.solutions}
    print(
        f"| query | solutions at {first:,} | at {second:,} | ratio | s at {first:,} | at {second:,}"
        " | ratio | beside the control |\n|---|---|---|---|---|---|---|---|"
    )
    for one in sorted(growth, key=lambda name: -growth[name]):
        cells = (
            *(one, f"{small.solutions[one]:,}", f"{large.solutions[one]:,}", f"{more[one]:.1f}"),
            *(f"{small.seconds[one]:.3f}", f"{large.seconds[one]:.3f}", f"{growth[one]:.1f}"),
            f"{beside[one]:.1f}",
        )
        print(f"| {' | '.join(cells)} |")
    known = {
        "solutions": {k: v for k, v in more.items() if large.solutions[k] >= FEWEST_SOLUTIONS},
        "time": {k: v for k, v in beside.items() if large.seconds[k] >= FEWEST},
    }
    for what, ratios in known.items():
        above = sorted(one for one, ratio in ratios.items() if ratio > LIMIT)
        print(
            f"\n{what}: enough at {second:,} in {len(ratios)} of {len(growth)} queries,"
            f" at most {max(ratios.values()):.1f} times as much; above {LIMIT:g}:"
            f" {', '.join(above) or 'none'}"
        )


if __name__ == "__main__":
    main()
