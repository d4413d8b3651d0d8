"""From a description to findings and stages: the queries of `queries/`, run in order."""

from dgmf_kg.frameworks import FRAMEWORK_GRAPH
from dgmf_kg.inference.batch import infer_batch, new_batch, numbered
from dgmf_kg.inference.run import (
    Parameters,
    given_ntriples,
    infer,
    new_store,
    no_as_of,
    run_iri,
)
from dgmf_kg.inference.summary import Reached, Summary, summarize

__all__ = [
    "FRAMEWORK_GRAPH",
    "Parameters",
    "Reached",
    "Summary",
    "given_ntriples",
    "infer",
    "infer_batch",
    "new_batch",
    "new_store",
    "no_as_of",
    "numbered",
    "run_iri",
    "summarize",
]
