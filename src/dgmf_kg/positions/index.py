"""What is remembered of a file's places."""

from dataclasses import dataclass, field

LineColumn = tuple[int, int]
"""Line and column, both counted from 1."""


@dataclass
class Index:
    """First place of each subject, property of a subject, triple, and IRI in any position.

    Terms are plain strings: an IRI, or a literal's lexical form as written.
    """

    subjects: dict[str, LineColumn] = field(default_factory=dict)
    predicates: dict[tuple[str, str], LineColumn] = field(default_factory=dict)
    triples: dict[tuple[str, str, str], LineColumn] = field(default_factory=dict)
    terms: dict[str, LineColumn] = field(default_factory=dict)
