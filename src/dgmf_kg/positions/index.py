"""What is remembered of a file's places."""

from dataclasses import dataclass, field

LineColumn = tuple[int, int]
"""Line and column, both counted from 1."""


@dataclass(frozen=True)
class Way:
    """How a blank node is reached, for it has no name that two parsers would share.

    Attributes:
        root: the IRI to start from; empty for a blank node that no triple leads to.
        steps: predicates to follow, each with the number of the blank node among those that the
            predicate has there, counted from 0 in the order of the file; where the root is empty,
            the first step counts the blank nodes that no triple leads to, and its predicate is
            empty.
    """

    root: str
    steps: tuple[tuple[str, int], ...]


Term = str | Way
"""An IRI, a literal's lexical form, or the way to a blank node."""


@dataclass
class Index:
    """First place of each subject, property of a subject, triple, and IRI in any position.

    Terms are plain strings: an IRI, a literal's lexical form as written, or a blank node by a label
    of the index's own that begins with `_:`.
    """

    subjects: dict[str, LineColumn] = field(default_factory=dict)
    predicates: dict[tuple[str, str], LineColumn] = field(default_factory=dict)
    triples: dict[tuple[str, str, str], LineColumn] = field(default_factory=dict)
    terms: dict[str, LineColumn] = field(default_factory=dict)
    blanks: dict[tuple[str, str], dict[str, None]] = field(default_factory=dict)

    def add_subject(self, subject: str, place: LineColumn) -> None:
        """Note where a subject stands."""
        self.subjects.setdefault(subject, place)
        self._add_term(subject, place)

    def add_predicate(self, subject: str, predicate: str, place: LineColumn) -> None:
        """Note where a property of a subject stands."""
        self.predicates.setdefault((subject, predicate), place)
        self._add_term(predicate, place)

    def add_triple(
        self, subject: str, predicate: str, value: str, place: LineColumn, *, is_iri: bool = False
    ) -> None:
        """Note where a triple's object stands."""
        self.triples.setdefault((subject, predicate, value), place)
        self.add_blank(subject, predicate, value)
        if is_iri:
            self._add_term(value, place)

    def _add_term(self, iri: str, place: LineColumn) -> None:
        # What holds others in brackets may be noted after them.
        self.terms[iri] = min(place, self.terms.get(iri, place))

    def add_blank(self, subject: str, predicate: str, value: str) -> None:
        """Note that a triple leads to a blank node, if it does."""
        if value.startswith("_:"):
            self.blanks.setdefault((subject, predicate), {})[value] = None

    def label(self, term: Term) -> tuple[str | None, LineColumn | None]:
        """The string by which the index knows a term, and the last place on the way to it."""
        if isinstance(term, str):
            return term, None
        here, place, steps = term.root, None, term.steps
        if not here:
            led_to = {label for labels in self.blanks.values() for label in labels}
            roots = [s for s in self.subjects if s.startswith("_:") and s not in led_to]
            number = steps[0][1]
            if number >= len(roots):
                return None, None
            here, steps = roots[number], steps[1:]
            place = self.subjects[here]
        for predicate, number in steps:
            labels = list(self.blanks.get((here, predicate), ()))
            place = self.predicates.get((here, predicate), place)
            if number >= len(labels):
                return None, place
            place = self.triples.get((here, predicate, labels[number]), place)
            here = labels[number]
        return here, place

    def find(self, subject: Term, predicate: str | None, value: Term | None) -> LineColumn | None:
        """The best known place of a triple, of a property of a subject, or of a subject."""
        about, on_the_way = self.label(subject)
        if about is None:
            return on_the_way
        found = None
        if predicate is not None and value is not None:
            wanted, _ = self.label(value)
            found = self.triples.get((about, predicate, wanted)) if wanted is not None else None
        if found is None and predicate is not None:
            found = self.predicates.get((about, predicate))
        return found or on_the_way or self._first(about)

    def _first(self, term: str) -> LineColumn | None:
        """Where a term stands first: as a subject, else anywhere, else as a literal."""
        place = self.subjects.get(term) or self.terms.get(term)
        return place or next((at for key, at in self.triples.items() if key[2] == term), None)
