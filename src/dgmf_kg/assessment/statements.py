"""What two documents about one agency state differently."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from dgmf_kg.assessment.snapshot import relative
from dgmf_kg.store import Description

_Values = Mapping[str, Mapping[str, frozenset[str]]]


@dataclass(frozen=True)
class Revision:
    """The values of one property of one resource that went and came.

    Attributes:
        subject: the resource, as `./name` below its description.
        predicate: the property's IRI.
        removed: values of the first document that the second has not, sorted.
        added: values of the second that the first has not, sorted.
    """

    subject: str
    predicate: str
    removed: tuple[str, ...]
    added: tuple[str, ...]


@dataclass(frozen=True)
class Statements:
    """What differs between two documents.

    Attributes:
        removed: the resources that only the first one tells of, sorted.
        added: the resources that only the second one tells of, sorted.
        revised: the properties of resources in both whose values differ.
    """

    removed: tuple[str, ...]
    added: tuple[str, ...]
    revised: tuple[Revision, ...]

    @property
    def is_any(self) -> bool:
        """Whether anything differs."""
        return bool(self.removed or self.added or self.revised)


def differences(before: Description, after: Description) -> Statements:
    """What the documents of two descriptions state differently.

    The description itself is `.` in both; its lists of what it states are left out, for a resource
    that came or went says the same.
    """
    old, new = _values(before), _values(after)
    revised = [
        Revision(subject, predicate, tuple(sorted(gone)), tuple(sorted(come)))
        for subject in sorted(old.keys() & new.keys())
        for predicate in sorted(old[subject].keys() | new[subject].keys())
        for gone, come in [_sides(old[subject], new[subject], predicate)]
        if gone or come
    ]
    return Statements(
        tuple(sorted(old.keys() - new.keys())),
        tuple(sorted(new.keys() - old.keys())),
        tuple(revised),
    )


def _sides(
    old: Mapping[str, frozenset[str]], new: Mapping[str, frozenset[str]], predicate: str
) -> tuple[frozenset[str], frozenset[str]]:
    before, after = old.get(predicate, frozenset()), new.get(predicate, frozenset())
    return before - after, after - before


def _values(description: Description) -> _Values:
    """The values of each property of each resource."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    # Blank nodes by their order: a document that is kept in one order compares well.
    document = description.document.skolemized(f"{description.iri}/unnamed-")

    def short(iri: str) -> str:
        return "." if iri == description.iri else relative(iri, description.iri)

    for triple in document.triples():
        if triple.subject == description.iri and triple.predicate.endswith("#states"):
            continue
        value = short(triple.object) if triple.object_is_iri else triple.object
        found[short(triple.subject)][triple.predicate].add(value)
    return {
        subject: {predicate: frozenset(values) for predicate, values in properties.items()}
        for subject, properties in found.items()
    }
