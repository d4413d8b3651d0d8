"""An organisation register: who belongs to whom, and who oversees whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg import queries
from dgmf_kg.assessment.framework import read_names
from dgmf_kg.assessment.model import Text
from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.store import Document, EmbeddedStore, parse

_GRAPH = "urn:dgmf:register"


@dataclass(frozen=True)
class Branch:
    """A node of a register with all that is below it.

    Attributes:
        node: the node's IRI.
        follows_oversight: whether what is overseen counts as below.
        units: the IRIs of the units, the node included, sorted.
        names: names of organisations, by IRI.
        problems: circles of the register elsewhere, which do not touch the branch.
    """

    node: str
    follows_oversight: bool
    units: tuple[str, ...]
    names: Mapping[str, Text]
    problems: tuple[Problem, ...]


def read_branch(path: Path, node: str, *, follow_oversight: bool) -> Branch:
    """A branch of the register in a file.

    Args:
        path: the file, in any RDF format.
        node: the IRI of the node.
        follow_oversight: whether to follow dgmf:isOverseenBy beside org:subOrganizationOf.

    Raises:
        BadInputError: the file cannot be read or says nothing, the node is not in it, or
            organisations of the branch stand above themselves.
    """
    document = parse(path)
    if not document.quads:
        raise BadInputError("file-no-triples", Place(str(path)))
    if not any(node in {triple.subject, triple.object} for triple in document.triples()):
        raise BadInputError("rollup-node-unknown", Place(str(path)), node=node)
    store = EmbeddedStore()
    store.add(document, _GRAPH)
    suffix = "-overseen" if follow_oversight else ""
    rows = store.select(_query(f"units{suffix}"), [_GRAPH], {"node": node})
    units = tuple(row["unit"] for row in rows)
    circle = [row["unit"] for row in store.select(_query(f"circles{suffix}"), [_GRAPH])]
    here = [unit for unit in circle if unit in set(units)]
    if here:
        problem = _circle(document, path, here)
        raise BadInputError(problem.message_id, problem.place, **problem.values)
    return Branch(
        node=node,
        follows_oversight=follow_oversight,
        units=units,
        names=read_names(store, [_GRAPH]),
        problems=(_circle(document, path, circle),) if circle else (),
    )


def _circle(document: Document, path: Path, units: list[str]) -> Problem:
    place = document.locate(units[0]) or Place(str(path))
    return Problem("rollup-circle", place, {"units": " ".join(f"<{unit}>" for unit in units)})


def _query(name: str) -> str:
    return next(query.text for query in queries.group("rollup") if query.name == name)
