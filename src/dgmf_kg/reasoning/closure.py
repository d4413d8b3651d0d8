"""An ontology with all that it imports, read from files that catalogs name and nowhere else."""

from collections import deque
from pathlib import Path
from typing import Final

from dgmf_kg import catalog, files, positions, resources
from dgmf_kg.errors import BadInputError, FaultError
from dgmf_kg.namespaces import OWL
from dgmf_kg.store import Document, parse

ROOT: Final = "https://w3id.org/dgmf/ontology"
"""The IRI of the ontology that imports every module of ours but the derivation of stages."""

STAGES: Final = "https://w3id.org/dgmf/ontology/stages"
"""The IRI of the derivation of stages."""


def load_closure(*iris: str, document: Document | None = None) -> list[Document]:
    """Ontologies and what they import, at any distance, each file once.

    A catalog beside the document goes before the installed one, which knows all modules of ours.

    Args:
        iris: the ontologies wanted, by IRI or version IRI.
        document: an ontology of somebody else's, already read; it comes first in the result.

    Raises:
        BadInputError: an import is in no catalog, a catalog names a file that is not there, or
            a file cannot be read.
        FaultError: a file of our own is missing.
    """
    ours = resources.folder("ontology") / catalog.NAME
    catalogs = [ours]
    if document and (beside := document.path.parent / catalog.NAME).is_file():
        catalogs.insert(0, beside)
    entries: dict[str, tuple[catalog.Entry, Path]] = {}
    for path in reversed(catalogs):
        found = catalog.parse_catalog(_content(path, ours), path)
        entries.update({iri: (entry, path) for iri, entry in found.items()})

    documents: dict[Path, Document] = {}
    waiting = deque((iri, ours) for iri in iris)
    seen: set[str] = set()
    if document:
        documents[document.path.resolve()] = document
        seen.update(document.subjects_of_type(OWL + "Ontology"))
        waiting.extend(_imports(document))
    while waiting:
        iri, importer = waiting.popleft()
        if iri in seen:
            continue
        seen.add(iri)
        if iri not in entries:
            place = positions.locate_term(importer, iri)
            raise BadInputError("import-not-local", place, iri=iri, catalog=catalog.NAME)
        entry, named_in = entries[iri]
        if not entry.file.is_file():
            if named_in == ours:
                raise FaultError("fault-file-missing", name=f"ontology/{entry.file.name}")
            raise BadInputError("module-missing", entry.place, iri=iri, file=str(entry.file))
        key = entry.file.resolve()
        if key not in documents:
            documents[key] = parse(entry.file)
            waiting.extend(_imports(documents[key]))
    return list(documents.values())


def _imports(document: Document) -> list[tuple[str, Path]]:
    return [(iri, document.path) for _, iri in document.pairs(OWL + "imports")]


def _content(path: Path, ours: Path) -> bytes:
    try:
        return files.read(path)
    except BadInputError:
        if path != ours:
            raise
        raise FaultError("fault-file-missing", name=f"ontology/{path.name}") from None
