"""Where in a file a triple stands.

The fast parser says where a syntax error is, not where a triple is; so when something has to be
pointed at, and only then, the file is read a second time by a parser that keeps count of lines.
"""

from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dgmf_kg.errors import Place
from dgmf_kg.positions.index import Index, LineColumn, Term, Way

if TYPE_CHECKING:
    from dgmf_kg.positions.turtle import Excerpts

__all__ = ["Term", "Way", "locate", "locate_term"]

_MOST_PARTS: Final = 4
"""Subjects of a file that are looked up one by one, before all of the file is gone through."""
_LARGEST_CUT: Final = 1_000_000
"""The largest file, in bytes, that is cut into statements for that, and so kept in memory."""


def locate(
    path: Path, subject: Term, predicate: str | None = None, value: Term | None = None
) -> Place:
    """The best known place of a triple, of a property of a subject, or of a subject.

    A blank node stands where the property that leads to it has it as its value.

    Args:
        path: the file, already known to be readable and well-formed.
        subject: the subject's IRI, or the way to it if it is a blank node.
        predicate: the predicate's IRI, where one is meant.
        value: the object's IRI, lexical form or way, where one is meant.
    """
    found = _places_of(path).find(subject, predicate, value)
    wanted = subject if isinstance(subject, str) else subject.root
    return Place(str(path), *(found or _search(path, wanted)))


def locate_term(path: Path, iri: str) -> Place:
    """The first place where an IRI stands, as subject, predicate or object."""
    return Place(str(path), *(_places_of(path).index.terms.get(iri) or _search(path, iri)))


def _search(path: Path, iri: str) -> LineColumn | tuple[()]:
    """The first line that names the IRI, in full or by its last part; nothing if none does."""
    local = iri.rpartition("#")[2].rpartition("/")[2]
    text = _text(path)
    for wanted in filter(None, (iri, local)):
        before, found, _ = text.partition(wanted)
        if found:
            return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    return ()


def _text(path: Path) -> str:
    # Editors do not count a byte order mark as a column.
    return path.read_text(encoding="utf-8-sig", errors="replace")


class _Places:
    """The places in one file, of which no more is read than is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._parts: dict[str, Index] = {}

    def find(self, subject: Term, predicate: str | None, value: Term | None) -> LineColumn | None:
        """The best known place of a triple, of a property of a subject, or of a subject."""
        if isinstance(subject, str) and not isinstance(value, Way) and "index" not in vars(self):
            part = self._part(subject)
            if part is not None and subject in part.subjects:
                return part.find(subject, predicate, value)
        return self.index.find(subject, predicate, value)

    def _part(self, subject: str) -> Index | None:
        """What the statements about a subject say; None where they are not to be had alone."""
        if subject not in self._parts:
            excerpts = self._excerpts if len(self._parts) < _MOST_PARTS else None
            text = excerpts.of(subject) if excerpts else None
            if text is None:
                return None
            from dgmf_kg.positions import turtle  # noqa: PLC0415 - as below

            self._parts[subject] = turtle.read(text, is_trig=False)
        return self._parts[subject]

    @cached_property
    def _excerpts(self) -> "Excerpts | None":
        if self._path.suffix.lower() != ".ttl" or self._path.stat().st_size > _LARGEST_CUT:
            return None
        from dgmf_kg.positions import turtle  # noqa: PLC0415 - as below

        return turtle.Excerpts(_text(self._path))

    @cached_property
    def index(self) -> Index:
        """All places in the file."""
        suffix = self._path.suffix.lower()
        text = _text(self._path)
        # Imported here: most runs have nothing to point at, and rdflib takes longer than the rest.
        if suffix in {".ttl", ".trig"}:
            from dgmf_kg.positions import turtle  # noqa: PLC0415

            return turtle.read(text, is_trig=suffix == ".trig")
        if suffix in {".nt", ".nq"}:
            from dgmf_kg.positions import lines  # noqa: PLC0415

            return lines.read(text)
        if suffix == ".jsonld":
            from dgmf_kg.positions import json_ld  # noqa: PLC0415

            return json_ld.read(text)
        if suffix in {".rdf", ".xml", ".owl"}:
            from dgmf_kg.positions import rdf_xml  # noqa: PLC0415

            return rdf_xml.read(text)
        return Index()


def _places_of(path: Path) -> _Places:
    now = path.stat()
    return _places(path, now.st_mtime_ns, now.st_size)


@lru_cache(maxsize=8)
def _places(path: Path, changed: int, size: int) -> _Places:
    del changed, size  # so that a file that has changed is read anew
    return _Places(path)
