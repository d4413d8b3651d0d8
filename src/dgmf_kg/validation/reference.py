"""pySHACL, the reference engine: slower, and what the fast engine is held to."""

import logging
import re
from functools import cache

import pyshacl
import rdflib
from rdflib import BNode, Graph, URIRef
from rdflib.namespace import SH
from rdflib.term import Node

from dgmf_kg.errors import BadInputError
from dgmf_kg.validation.model import RawResult, Severity

# rdflib logs each ill-typed literal with a traceback; the shapes report it with its place.
logging.getLogger("rdflib.term").setLevel(logging.ERROR)

# White space that rdflib takes for the end of an IRI; to all others it is a sign like any other.
_SPACE = re.compile(r"[^\S\x00-\x7f]")


@cache
def _shapes(text: str) -> Graph:
    return Graph().parse(data=text, format="turtle")


def run(shapes: str, data: str) -> list[RawResult]:
    """The results of validating N-Triples data against shapes in Turtle."""
    labels: dict[str, BNode] = {}
    graph = _as_written(data, labels)
    try:
        _, report, _ = pyshacl.validate(graph, shacl_graph=_shapes(shapes), inference="none")
    except (ArithmeticError, RuntimeError, TypeError, ValueError) as error:
        # It compares values without asking whether they can be compared: NaN as a count, say.
        raise BadInputError("engine-failed", reason=f"{type(error).__name__}: {error}") from None
    # Not all results in the report: those within a shape that another one refers to are details.
    names: dict[Node, str] = {node: f"_:{label}" for label, node in labels.items()}
    return [_result(report, node, names) for node in report.objects(None, SH.result)]


def _as_written(data: str, labels: dict[str, BNode]) -> Graph:
    """N-Triples with every literal as it stands: rdflib would mend or cut some of them.

    Args:
        data: the text.
        labels: filled with the blank nodes, which rdflib names anew, by their labels in the text.
    """
    before = rdflib.NORMALIZE_LITERALS
    rdflib.NORMALIZE_LITERALS = False
    try:
        escaped = _SPACE.sub(lambda space: f"\\u{ord(space[0]):04X}", data)
        return Graph().parse(data=escaped, format="nt11", bnode_context=labels)
    finally:
        rdflib.NORMALIZE_LITERALS = before


def _result(report: Graph, node: Node, names: dict[Node, str]) -> RawResult:
    path = report.value(node, SH.resultPath)
    value = report.value(node, SH.value)
    component = str(report.value(node, SH.sourceConstraintComponent))
    severity = str(report.value(node, SH.resultSeverity))
    return RawResult(
        focus=_plain(report.value(node, SH.focusNode), names),
        path=str(path) if isinstance(path, URIRef) else "",
        value=None if value is None else _plain(value, names),
        component=component.removeprefix(str(SH)),
        shape=_plain(report.value(node, SH.sourceShape), {}),
        severity=Severity(severity.removeprefix(str(SH)).lower()),
    )


def _plain(term: Node | None, names: dict[Node, str]) -> str:
    if isinstance(term, BNode):
        return names.get(term, f"_:{term}")
    return str(term)
