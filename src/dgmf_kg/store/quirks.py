"""Where servers differ from each other, and what is made of it; the only place that knows."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import pyoxigraph as ox

from dgmf_kg.namespaces import XSD
from dgmf_kg.store.graphs import Solutions, Term

_BOOLEANS: Final = {"1": "true", "0": "false"}
_NUMBERS: Final = frozenset(
    XSD + name
    for name in ("decimal", "integer", "int", "long", "nonNegativeInteger", "positiveInteger")
)
_OURS: Final = "#+ "  # how the header of every query of `queries/` begins
# What Virtuoso says with status 500 where others say 401 or 403.
_NO_PERMISSION: Final = re.compile(
    r"\bSR186\b|No permission to execute|RDF Graph Security", re.IGNORECASE
)


def is_refusal(status: int, body: str) -> bool:
    """Whether an error is about what the user may do, whatever its status."""
    return status in {400, 500} and bool(_NO_PERMISSION.search(body))


def graphs_query(server: str) -> str:
    """The query for the names of all graphs."""
    # Oxigraph has a list of them; others say nothing, or something else, to the empty pattern.
    pattern = "" if "oxigraph" in server.lower() else "?s ?p ?o"
    return f"SELECT DISTINCT ?graph WHERE {{ GRAPH ?graph {{ {pattern} }} }}"


def union_parameters(server: str) -> list[tuple[str, str]] | None:
    """What makes a server take all of its graphs as the default graph.

    Args:
        server: what the server calls itself.

    Returns:
        Parameters of the request; None where nothing but a list of the graphs will do.
    """
    name = server.lower()
    if "virtuoso" in name:
        return []
    if "oxigraph" in name:
        return [("union-default-graph", "true")]
    if "fuseki" in name:
        return [("default-graph-uri", "urn:x-arq:UnionGraph")]
    return None


def most_operations(server: str) -> int | None:
    """How many operations a server takes in one update; None for any number."""
    # Virtuoso's compiler overflows its stack at about sixty of ours.
    return 8 if "virtuoso" in server.lower() else None


def derives(server: str) -> bool:
    """Whether a server infers as others do."""
    # Whether Virtuoso follows `skos:broader*` depends on what else is in the same update.
    return "virtuoso" not in server.lower()


def planned(query: str, server: str) -> str:
    """The query as it is sent to a server that would not find a way through it by itself."""
    # Virtuoso's planner gives up on our longer questions, or takes minutes for what takes
    # milliseconds in the order in which they are written. Those of others know no such order.
    if "virtuoso" in server.lower() and query.startswith(_OURS):
        return f'DEFINE sql:select-option "order"\n{query}'
    return query


def graph_parameter(server_path: str) -> str:
    """The name of the parameter with the graph's IRI in the graph store protocol."""
    # Virtuoso is older than the standard.
    return "graph-uri" if "sparql-graph-crud" in server_path else "graph"


def solutions(body: bytes) -> Solutions | bool:
    """The answer to a SELECT or ASK in JSON, its terms as other servers would write them.

    Raises:
        ValueError: it is no such answer.
    """
    try:
        data: Any = json.loads(body)
        if "boolean" in data:
            return bool(data["boolean"])
        columns = tuple(data["head"]["vars"])
        rows = tuple(
            tuple(_term(row[name]) if name in row else None for name in columns)
            for row in data["results"]["bindings"]
        )
    except (KeyError, TypeError, AttributeError, UnicodeDecodeError) as error:
        raise ValueError("no SPARQL result") from error
    return Solutions(columns, rows)


def triples(body: bytes, kind: str) -> Iterator[ox.Triple]:
    """The triples of an answer, their literals as other servers would write them.

    Raises:
        ValueError: the answer is not RDF in N-Triples or Turtle.
    """
    if kind not in {"application/n-triples", "text/turtle", "text/plain", "text/rdf+n3"}:
        raise ValueError(kind)
    form = ox.RdfFormat.TURTLE if kind != "application/n-triples" else ox.RdfFormat.N_TRIPLES
    try:
        for quad in ox.parse(body, format=form):
            value = quad.object
            if isinstance(value, ox.Literal):
                value = _literal(value)
            yield ox.Triple(quad.subject, quad.predicate, value)
    except SyntaxError as error:
        raise ValueError(error.msg) from error


def comparable(ntriples: str) -> frozenset[str]:
    """Triples as they look after any server had them: literals are equal if their values are."""
    found = set()
    for quad in ox.parse(ntriples.encode(), format=ox.RdfFormat.N_TRIPLES):
        value = quad.object
        if isinstance(value, ox.Literal):
            value = _literal(value)
            if value.datatype.value in _NUMBERS:
                number = _number(value.value)
                value = ox.Literal(number, datatype=value.datatype)
        found.add(str(ox.Triple(quad.subject, quad.predicate, value)))
    return frozenset(found)


def _term(data: dict[str, str]) -> Term:
    value = data["value"]
    if data["type"] == "uri":
        return Term("iri", value)
    if data["type"] == "bnode":
        return Term("blank", value)
    # Virtuoso writes `typed-literal`, a word of a draft of the standard.
    if data["type"] not in {"literal", "typed-literal"}:
        raise KeyError(data["type"])
    datatype = data.get("datatype", "")
    if datatype == XSD + "boolean":
        value = _BOOLEANS.get(value, value)
    if datatype == XSD + "string" or "xml:lang" in data:
        datatype = ""
    return Term("literal", value, datatype, data.get("xml:lang", "").lower())


def _literal(value: ox.Literal) -> ox.Literal:
    if value.language:
        return ox.Literal(value.value, language=value.language.lower())
    if value.datatype.value == XSD + "boolean":
        return ox.Literal(_BOOLEANS.get(value.value, value.value), datatype=value.datatype)
    return value


def _number(text: str) -> str:
    try:
        return format(Decimal(text).normalize(), "f")
    except InvalidOperation:
        return text
