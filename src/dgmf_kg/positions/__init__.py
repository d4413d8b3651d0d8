"""Where in a file a triple stands.

The parser says where a syntax error is, not where a triple is; so when something has to be pointed
at, and only then, the file is read a second time, with an eye on where everything stands.
"""

from functools import lru_cache
from pathlib import Path

from dgmf_kg.errors import Place
from dgmf_kg.positions.index import Index, LineColumn, Term, Way

__all__ = ["Term", "Way", "locate", "locate_term"]


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
    found = _index_of(path).find(subject, predicate, value)
    wanted = subject if isinstance(subject, str) else subject.root
    return Place(str(path), *(found or _search(path, wanted)))


def locate_term(path: Path, iri: str) -> Place:
    """The first place where an IRI stands, as subject, predicate or object."""
    return Place(str(path), *(_index_of(path).terms.get(iri) or _search(path, iri)))


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


def _read(path: Path) -> Index:
    """All places in a file."""
    suffix = path.suffix.lower()
    # Imported here: most runs have nothing to point at, and a file has one format.
    if suffix in {".ttl", ".trig"}:
        from dgmf_kg.positions import turtle  # noqa: PLC0415

        return turtle.read(_text(path), is_trig=suffix == ".trig")
    if suffix in {".nt", ".nq"}:
        from dgmf_kg.positions import lines  # noqa: PLC0415

        return lines.read(_text(path))
    if suffix == ".jsonld":
        from dgmf_kg.positions import json_ld  # noqa: PLC0415

        return json_ld.read(_text(path))
    if suffix in {".rdf", ".xml", ".owl"}:
        from dgmf_kg.positions import rdf_xml  # noqa: PLC0415

        return rdf_xml.read(_text(path))
    return Index()


def _index_of(path: Path) -> Index:
    now = path.stat()
    return _index(path, now.st_mtime_ns, now.st_size)


@lru_cache(maxsize=8)
def _index(path: Path, changed: int, size: int) -> Index:
    del changed, size  # so that a file that has changed is read anew
    return _read(path)
