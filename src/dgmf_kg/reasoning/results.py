"""What reasoning tells of a file, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dgmf_kg.errors import Place


@dataclass(frozen=True)
class Term:
    """A class or an individual by its IRI, with its first place in the user's file.

    The place has no line where the file does not name the term, as with one that it imports.
    """

    iri: str
    place: Place


@dataclass(frozen=True)
class Stages:
    """The stages that one assessment reaches.

    Attributes:
        dimensions: the rank reached in each dimension, by code, in the framework's order; 0 is
            none.
        overall: the rank reached overall; None when no dimension is in scope.
    """

    dimensions: Mapping[str, int]
    overall: int | None


@dataclass(frozen=True)
class Reasoning:
    """What reasoning tells of a file together with the ontology.

    Attributes:
        is_consistent: whether the file and the ontology can both be true.
        clashes: individuals that cannot be what is said of them, if there is a contradiction and
            it can be pinned down.
        unsatisfiable: classes that can have no member, by IRI.
        inferred: the stages of each assessment as the OWL axioms derive them, by IRI.
        queried: the stages of the same assessments as the queries derived them.
    """

    is_consistent: bool
    clashes: tuple[Term, ...] = ()
    unsatisfiable: tuple[Term, ...] = ()
    inferred: Mapping[str, Stages] = field(default_factory=dict)
    queried: Mapping[str, Stages] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether there is no contradiction and no class without possible members."""
        return self.is_consistent and not self.unsatisfiable

    @property
    def agrees(self) -> bool:
        """Whether axioms and queries derive the same stages."""
        return self.inferred == self.queried
