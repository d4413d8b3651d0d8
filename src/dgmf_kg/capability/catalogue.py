"""The framework's own capabilities, and how to find out which ones a project requires."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from dgmf_kg import queries
from dgmf_kg.inquiry import CONTENT, Text, by_language, content_store
from dgmf_kg.store import Row


@dataclass(frozen=True)
class Capability:
    """A capability of the catalogue: its IRI and its name by language."""

    iri: str
    name: Text


@dataclass(frozen=True)
class Step:
    """One step of a procedure: its order, name and instruction."""

    order: int
    name: Text
    instruction: Text


def capabilities_for(criteria: Iterable[str]) -> dict[str, tuple[Capability, ...]]:
    """The capabilities that serve each of some criteria, by the criterion's IRI, in that order.

    Args:
        criteria: IRIs of criteria of the framework; one that no capability serves has none.
    """
    names = by_language(_rows("report", "names"))
    serving = defaultdict(list)
    for row in _rows("capability", "capabilities-of-criteria"):
        capability = Capability(row["capability"], names[row["capability"]])
        serving[row["criterion"]].append(capability)
    return {criterion: tuple(serving[criterion]) for criterion in criteria}


def procedure() -> tuple[Step, ...]:
    """The steps by which one finds out what a project requires, in their order."""
    names = by_language(_rows("report", "names"))
    instructions = by_language(_rows("inquiry", "instructions"))
    return tuple(
        Step(int(row["order"]), names[row["step"]], instructions[row["step"]])
        for row in _rows("capability", "procedure")
    )


@cache
def _rows(folder: str, name: str) -> list[Row]:
    query = next(query for query in queries.group(folder) if query.name == name)
    return content_store().select(query.text, [CONTENT])
