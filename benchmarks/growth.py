"""Whether any query grows faster than the number of descriptions.

    .venv/bin/python benchmarks/growth.py [--sizes 1000 4000]

All descriptions lie in one store, which is not how a bulk run does it: it takes fifty at a time.
Each query of `queries/infer` and `queries/criteria` is asked over a `BatchStore`, and those of
`queries/check` on descriptions over a store with a graph for each. Four times as many may take five
times as long as four times a look-up takes: what grows with the number and with nothing else, such as
two look-ups for each thing that is stated, is the control, for it grows by more than four too where the
smaller store fits into the processor's cache and the larger one does not. Of three rounds the fastest
counts, in time of the processor.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

import generate
import pyoxigraph as ox

from dgmf_kg import queries
from dgmf_kg.assessment import Parameters
from dgmf_kg.frameworks import standard
from dgmf_kg.inference import new_batch, numbered
from dgmf_kg.store import Description, read_description
from dgmf_kg.validation.vocabulary import vocabulary

LIMIT = 5.0
ROUNDS = 3
FEWEST = 0.005
"""Seconds below which a measurement says nothing."""
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


def timed(descriptions: list[Description]) -> dict[str, float]:
    """Processor time of each query over some descriptions together."""
    found: dict[str, float] = {}
    for _ in range(ROUNDS):
        store = new_batch(numbered(descriptions), Parameters())
        for step in standard().inference:
            # Each run is told whom it reads of, in the place of this query: there it would be all.
            if step.name == "08-agencies":
                continue
            _keep(found, step.name, partial(store.derive, step.text))
        _keep(found, CONTROL, partial(store.derive, _CONTROL))
        graphs = _graphs(descriptions)
        for query in queries.group("check"):
            if query.name.startswith("description-"):
                _keep(found, query.name, partial(_ask, graphs, query.text))
            elif query.name.startswith("descriptions-"):
                _keep(found, query.name, partial(_ask, graphs, query.text, across=True))
    return found


def _graphs(descriptions: list[Description]) -> ox.Store:
    """A store with a graph for each description, the framework outside."""
    store = ox.Store()
    store.load(vocabulary().structure.encode(), format=ox.RdfFormat.N_TRIPLES)
    for description in descriptions:
        store.load(
            description.document.to_ntriples().encode(),
            format=ox.RdfFormat.N_TRIPLES,
            to_graph=ox.NamedNode(description.iri),
        )
    return store


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
    with tempfile.TemporaryDirectory() as folder:
        paths = generate.write_each(Path(folder), max(given.sizes), faulty=0)
        descriptions = [read_description(path) for path in paths]
    small, large = (timed(descriptions[:size]) for size in given.sizes)
    control = large[CONTROL] / small[CONTROL]
    times = given.sizes[1] / given.sizes[0]
    ratios = {name: large[name] / small[name] for name in small}
    first, second = given.sizes
    print(f"| query | {first:,}, s | {second:,}, s | ratio | beside the control |")
    print("|---|---|---|---|---|")
    for name, ratio in sorted(ratios.items(), key=lambda one: -one[1]):
        cells = (name, f"{small[name]:.3f}", f"{large[name]:.3f}", f"{ratio:.1f}")
        print(f"| {' | '.join(cells)} | {times * ratio / control:.1f} |")
    measured = {name: ratio for name, ratio in ratios.items() if large[name] >= FEWEST}
    too_fast = [name for name, ratio in measured.items() if times * ratio / control > LIMIT]
    print(f"\n{len(measured)} of {len(ratios)} took {FEWEST:g} s or more at {second:,}; beside the")
    print(f"control above {LIMIT:g}: {', '.join(too_fast) or 'none'}")


if __name__ == "__main__":
    main()
