"""Shapes of the user: rules of their own, and ours switched off or graded anew.

A file of shapes comes from outside like any other input. What could run a query or a script is
refused, for a query can reach other hosts; so is what would change the meaning of one of our rules
under its old name.
"""

import importlib.util
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from dgmf_kg import positions, resources
from dgmf_kg.errors import BadInputError, FaultError, Place
from dgmf_kg.namespaces import RDF, SH, SHAPES
from dgmf_kg.store import Document, Triple, parse
from dgmf_kg.validation.model import RawResult

Engine = Callable[[str, str], list[RawResult]]
"""A SHACL engine: shapes in Turtle and data in N-Triples, results back."""

_CODE: Final = {
    SH + name
    for name in (
        *("ask", "construct", "expression", "js", "jsFunctionName", "jsLibrary", "jsLibraryURL"),
        *("nodeValidator", "propertyValidator", "rule", "select", "sparql", "target", "update"),
        *("validator", "values"),
    )
}
_TARGETS: Final = {
    SH + name for name in ("targetClass", "targetNode", "targetObjectsOf", "targetSubjectsOf")
}
_SHAPE_CLASSES: Final = {SH + "NodeShape", SH + "PropertyShape"}
_SEVERITIES: Final = {SH + name for name in ("Violation", "Warning", "Info")}
_CHANGEABLE: Final = {SH + "severity", SH + "deactivated"}
_REFERENCES: Final = {
    *(
        SH + name
        for name in ("and", "node", "not", "or", "property", "qualifiedValueShape", "xone")
    ),
    RDF + "first",
    RDF + "rest",
}


@dataclass(frozen=True, eq=False)
class UserShapes:
    """What the user's files of shapes say, checked.

    Attributes:
        replaced: pairs of one of our shapes and a property whose value the user gives anew.
    """

    replaced: frozenset[tuple[str, str]]
    _documents: tuple[Document, ...]

    def documents(self, known: set[str]) -> Iterator[Document]:
        """The user's files, without what they say of our shapes that are not in use.

        Args:
            known: the nodes of our files that are in use.
        """
        idle = {pair for pair in self.replaced if pair[0] not in known}
        return (document.without(idle) for document in self._documents)


def read_user_shapes(paths: Iterable[Path], engine: Engine) -> UserShapes:
    """The shapes in files of the user.

    Args:
        paths: the files, in any RDF format.
        engine: what checks that they are shapes as SHACL wants them.

    Raises:
        BadInputError: a file cannot be read or parsed, holds no shape, is no well-formed SHACL,
            brings a query or a script, or says of our shapes what it may not.
    """
    documents = []
    values: dict[tuple[str, str], str] = {}
    for number, path in enumerate(paths, 1):
        document = parse(path)
        _check(document, engine)
        document = document.renamed(_names(document, number), f"user{number}n")
        for triple in document.triples():
            if triple.predicate not in _CHANGEABLE:
                continue
            key = (triple.subject, triple.predicate)
            if values.setdefault(key, triple.object) != triple.object:
                place = positions.locate(path, triple.subject, triple.predicate)
                raise BadInputError("shapes-two-values", place, shape=triple.subject)
        _check_recursion(document)
        documents.append(document)
    ours = _our_shapes()
    return UserShapes(frozenset(key for key in values if key[0] in ours), tuple(documents))


@cache
def _our_shapes() -> dict[str, frozenset[str]]:
    """Our shapes of all profiles, each with the properties that it has."""
    found: dict[str, set[str]] = {}
    for path in resources.shapes_files(resources.PROFILES[-1]):
        for triple in parse(path).triples():
            found.setdefault(triple.subject, set()).add(triple.predicate)
    return {
        iri: frozenset(properties) for iri, properties in found.items() if iri.startswith(SHAPES)
    }


def _check(document: Document, engine: Engine) -> None:
    """Refuse a file that is not what it has to be."""
    path = document.path
    ours = _our_shapes()
    is_shape = False
    for triple in document.triples():
        subject, predicate, value = triple.subject, triple.predicate, triple.object
        if predicate in _CODE:
            place = positions.locate(path, subject, predicate)
            raise BadInputError("shapes-code", place, property=f"sh:{predicate.removeprefix(SH)}")
        if predicate == SH + "severity" and value not in _SEVERITIES:
            place = positions.locate(path, subject, predicate, value)
            raise BadInputError("shapes-severity", place, value=value)
        for node in (subject, value) if triple.object_is_iri else (subject,):
            if node.startswith(SHAPES) and node not in ours:
                raise _unknown(path, node)
        if subject in ours:
            _check_ours(path, triple, ours[subject])
        is_shape = is_shape or predicate in _TARGETS or predicate == SH + "path"
        is_shape = is_shape or value in _SHAPE_CLASSES or subject in ours
    if not is_shape:
        raise BadInputError("shapes-none", Place(str(path)))
    results = engine(_shapes_of_shapes(), document.to_ntriples())
    if results:
        raise _malformed(path, min(results, key=lambda one: (one.path == "", one.path, one.focus)))


def _malformed(path: Path, result: RawResult) -> BadInputError:
    """The refusal of a shape that is not as SHACL wants it."""
    # Of a shape that is neither a good node shape nor a good property shape, it is the path.
    part = result.path or SH + "path"
    if result.focus.startswith("_:"):
        place = positions.locate_term(path, part) if result.path else Place(str(path))
    else:
        place = positions.locate(path, result.focus, result.path or None, result.value)
    return BadInputError("shapes-malformed", place, part=part.replace(SH, "sh:"))


def _check_recursion(document: Document) -> None:
    """Refuse shapes that refer to themselves: SHACL leaves open what they mean."""
    waiting: dict[str, set[str]] = {}
    for triple in document.triples():
        if triple.predicate in _REFERENCES:
            waiting.setdefault(triple.subject, set()).add(triple.object)
    # Take away whatever refers to nothing that is left; what cannot be taken away is a circle.
    while waiting:
        free = [node for node, others in waiting.items() if not others & waiting.keys()]
        if not free:
            node = min(waiting)
            place = positions.locate(document.path, node)
            raise BadInputError("shapes-recursive", place, shape=node)
        for node in free:
            del waiting[node]


def _check_ours(path: Path, triple: Triple, properties: frozenset[str]) -> None:
    """Refuse what a user's file may not say of one of our shapes."""
    subject, predicate = triple.subject, triple.predicate
    if predicate == RDF + "type":
        return
    place = positions.locate(path, subject, predicate)
    shape = f"dgmfsh:{subject.removeprefix(SHAPES)}"
    if predicate not in _CHANGEABLE:
        raise BadInputError("shapes-ours", place, shape=shape)
    reports = SH + "message" in properties
    if not reports and (predicate == SH + "severity" or not _TARGETS & properties):
        raise BadInputError("shapes-part", place, shape=shape)


def _unknown(path: Path, node: str) -> BadInputError:
    """The refusal of a shape that we do not have, with the nearest one that we have."""
    import difflib  # noqa: PLC0415 - only a misspelling needs it

    near = difflib.get_close_matches(node, sorted(_our_shapes()), n=1, cutoff=0.0)
    shape, nearest = (f"dgmfsh:{iri.removeprefix(SHAPES)}" for iri in (node, near[0]))
    return BadInputError(
        "shapes-unknown", positions.locate_term(path, node), shape=shape, nearest=nearest
    )


def _names(document: Document, number: int) -> dict[str, str]:
    """An IRI for each shape that is a blank node, after its parent and its path.

    A result names the shape it comes from; an engine's label for a blank node would be of no use.
    """
    paths: dict[str, str] = {}
    parents: dict[str, str] = {}
    for triple in document.triples():
        if triple.predicate == SH + "path" and triple.subject.startswith("_:"):
            paths[triple.subject] = triple.object if triple.object_is_iri else ""
        if triple.predicate == SH + "property" and triple.object.startswith("_:"):
            parents.setdefault(triple.object, triple.subject)
        if triple.predicate in _TARGETS or triple.object in _SHAPE_CLASSES:
            paths.setdefault(triple.subject, "")
    names: dict[str, str] = {}
    for order, node in enumerate(dict.fromkeys((*parents, *paths)), 1):
        if not node.startswith("_:"):
            continue
        parent = parents.get(node, "")
        base = f"urn:dgmf:shapes:{number}:shape" if parent.startswith("_:") else parent
        last = paths.get(node, "").rpartition("#")[2].rpartition("/")[2]
        names[node] = f"{base or f'urn:dgmf:shapes:{number}:shape'}-{last or order}"
        if list(names.values()).count(names[node]) > 1:
            names[node] += f"-{order}"
    return names


@cache
def _shapes_of_shapes() -> str:
    """The shapes that SHACL gives for shapes, as pySHACL carries them."""
    package = importlib.util.find_spec("pyshacl")
    for folder in (package.submodule_search_locations or ()) if package else ():
        path = Path(folder) / "assets" / "shacl-shacl.ttl"
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise FaultError("fault-data-missing", name="shacl-shacl.ttl")
