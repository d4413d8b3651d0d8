"""The texts of updates that the stores send, from our own queries and N-Triples."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import pyoxigraph as ox

_CONSTRUCT: Final = re.compile(r"^CONSTRUCT \{$", re.MULTILINE)
_PREFIX: Final = re.compile(r"^PREFIX (?P<name>\S+) (?P<iri><[^>]*>)\n", re.MULTILINE)
_COMMENT: Final = re.compile(r"^#.*\n", re.MULTILINE)
_WHERE: Final = re.compile(r"^\}\nWHERE \{$", re.MULTILINE)


def iri(value: str) -> str:
    """An IRI as it stands in SPARQL.

    Raises:
        ValueError: it is none.
    """
    return str(ox.NamedNode(value))


def filling(graph: str, ntriples: str, drop: Iterable[str] = ()) -> str:
    """The update that makes a graph hold exactly these triples and removes others."""
    gone = [f"DROP SILENT GRAPH {iri(one)}" for one in dict.fromkeys((graph, *drop))]
    # N-Triples is valid inside INSERT DATA.
    insert = [f"INSERT DATA {{ GRAPH {iri(graph)} {{\n{ntriples}}} }}"] if ntriples else []
    return " ;\n".join([*gone, *insert])


def deriving(
    graph: str, given: str, steps: Iterable[str], over: Sequence[str], most: int | None = None
) -> Iterator[str]:
    """The updates that make a graph hold some triples and what CONSTRUCTs derive in turn.

    Args:
        graph: the graph that is filled.
        given: the triples to begin with, as N-Triples.
        steps: queries in which `CONSTRUCT {`, and `}` before `WHERE {`, are lines of their own.
        over: the graphs that they see beside the one that is filled.
        most: how many operations an update may have; None for all in one.

    Raises:
        ValueError: a query is laid out otherwise, or two give one prefix two meanings.
    """
    prefixes: dict[str, str] = {}
    parts = [filling(graph, given)]
    for step in steps:
        for name, meaning in _PREFIX.findall(step):
            if prefixes.setdefault(name, meaning) != meaning:
                raise ValueError(f"two meanings of {name}")
        parts.append(_insertion(_PREFIX.sub("", _COMMENT.sub("", step)), over, graph))
    # Oxigraph takes prefixes at the head only.
    head = "".join(f"PREFIX {name} {meaning}\n" for name, meaning in prefixes.items())
    size = most or len(parts)
    for start in range(0, len(parts), size):
        yield head + " ;\n".join(parts[start : start + size])


def _insertion(construct: str, over: Sequence[str], into: str) -> str:
    using = "\n".join(f"USING {iri(graph)}" for graph in dict.fromkeys((*over, into)))
    text, heads = _CONSTRUCT.subn(f"INSERT {{ GRAPH {iri(into)} {{", construct)
    text, bodies = _WHERE.subn(f"}} }}\n{using}\nWHERE {{", text)
    if (heads, bodies) != (1, 1):
        raise ValueError("a CONSTRUCT query has CONSTRUCT {, } and WHERE { on lines of their own")
    return text.strip()
