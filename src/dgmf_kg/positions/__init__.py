"""Where in a file a triple stands.

The fast parser says where a syntax error is, not where a triple is; so when something has to be
pointed at, and only then, the file is read a second time by a parser that keeps count of lines.
"""

from functools import lru_cache
from pathlib import Path

from dgmf_kg.errors import Place
from dgmf_kg.positions.index import Index

_TURTLE_LIKE = {".ttl", ".nt", ".trig"}


def locate(
    path: Path, subject: str, predicate: str | None = None, value: str | None = None
) -> Place:
    """The best known place of a triple, of a property of a subject, or of a subject.

    Args:
        path: the file, already known to be readable and well-formed.
        subject: the subject's IRI.
        predicate: the predicate's IRI, where one is meant.
        value: the object's IRI or lexical form, where one is meant.
    """
    index = _index(path)
    found = None
    if predicate is not None and value is not None:
        found = index.triples.get((subject, predicate, value))
    if found is None and predicate is not None:
        found = index.predicates.get((subject, predicate))
    if found is None:
        found = index.subjects.get(subject) or index.terms.get(subject)
    return Place(str(path), *(found or _search(path, subject)))


def locate_term(path: Path, iri: str) -> Place:
    """The first place where an IRI stands, as subject, predicate or object."""
    return Place(str(path), *(_index(path).terms.get(iri) or _search(path, iri)))


def _search(path: Path, iri: str) -> tuple[int, int] | tuple[()]:
    """The first line that names the IRI, in full or by its last part; nothing if none does."""
    local = iri.rpartition("#")[2].rpartition("/")[2]
    text = path.read_text(encoding="utf-8", errors="replace")
    for wanted in (iri, local):
        before, found, _ = text.partition(wanted)
        if wanted and found:
            return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    return ()


@lru_cache(maxsize=8)
def _index(path: Path) -> Index:
    suffix = path.suffix.lower()
    if suffix not in _TURTLE_LIKE:
        return Index()
    # Imported here: most runs have nothing to point at, and rdflib takes longer than all the rest.
    from dgmf_kg.positions.turtle import read  # noqa: PLC0415

    return read(path.read_text(encoding="utf-8"), is_trig=suffix == ".trig")
