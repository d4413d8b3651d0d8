"""The texts of updates that the stores send, from our own queries and N-Triples."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import pyoxigraph as ox

_CONSTRUCT: Final = re.compile(r"^CONSTRUCT \{$", re.MULTILINE)
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


def derivation(construct: str, over: Sequence[str], into: str) -> str:
    """The update that puts into a graph what a CONSTRUCT yields over some graphs and that one.

    Raises:
        ValueError: the query does not have `CONSTRUCT {`, and `}` before `WHERE {`, on lines of
            their own.
    """
    using = "\n".join(f"USING {iri(graph)}" for graph in dict.fromkeys((*over, into)))
    text, heads = _CONSTRUCT.subn(f"INSERT {{ GRAPH {iri(into)} {{", construct)
    text, bodies = _WHERE.subn(f"}} }}\n{using}\nWHERE {{", text)
    if (heads, bodies) != (1, 1):
        raise ValueError("a CONSTRUCT query has CONSTRUCT {, } and WHERE { on lines of their own")
    return text
