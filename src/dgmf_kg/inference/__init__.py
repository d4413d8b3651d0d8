"""From a description to findings and stages: the queries of `queries/`, run in order."""

from dgmf_kg.inference.run import FRAMEWORK_GRAPH, Parameters, infer, new_store, run_iri

__all__ = ["FRAMEWORK_GRAPH", "Parameters", "infer", "new_store", "run_iri"]
