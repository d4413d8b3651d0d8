"""From any RDF format that we read to any that others ask for."""

from pathlib import Path
from typing import Final

from dgmf_kg import files
from dgmf_kg.errors import BadArgumentError, BadInputError, Place
from dgmf_kg.publishing.context import prefixes
from dgmf_kg.store import Document, identify, parse
from dgmf_kg.store.writing import to_rdf_xml, to_sorted_ntriples, to_turtle

FORMATS: Final = ("turtle", "rdfxml", "ntriples", "jsonld")
"""What a file can be converted to."""


def convert(path: Path, target: str, out: Path, *, framed: bool = False) -> None:
    """Write the triples of a file in another format; the same bytes in give the same bytes out.

    Args:
        path: an RDF file; its extension names its format.
        target: one of `FORMATS`.
        out: the file to write, whole or not at all.
        framed: as a tree that starts at the one agency description in the file; JSON-LD only.

    Raises:
        BadInputError: the file cannot be read or parsed, holds nothing or several graphs, cannot
            be said in that format, or is to be framed and is not one description.
        BadArgumentError: there is no such format, or it has no frame.
    """
    files.write_whole(out, converted(path, target, framed=framed))


def converted(path: Path, target: str, *, framed: bool = False) -> bytes:
    """What `convert` writes."""
    if target not in FORMATS:
        raise BadArgumentError("convert-format-unknown", format=target, known=", ".join(FORMATS))
    if framed and target != "jsonld":
        raise BadArgumentError("convert-framed-format", format=target)
    document = parse(path)
    if not document.quads:
        raise BadInputError("file-no-triples", Place(str(path)))
    if target == "jsonld":
        # Imported here: the other formats have no use for a JSON-LD processor.
        from dgmf_kg.publishing import json_ld  # noqa: PLC0415

        if framed:
            return json_ld.tree(document, identify(document).iri)
        _check_one_graph(document)
        return json_ld.nodes(document)
    _check_one_graph(document)
    if target == "ntriples":
        return to_sorted_ntriples(document)
    writer = to_turtle if target == "turtle" else to_rdf_xml
    return writer(document, prefixes())


def _check_one_graph(document: Document) -> None:
    """Refuse several graphs: no target format keeps them apart.

    One is no loss. The graph of a description is named by the description's own IRI.

    Raises:
        BadInputError: the document has several graphs.
    """
    graphs = {quad.graph_name for quad in document.quads}
    if len(graphs) > 1:
        raise BadInputError(
            "convert-graphs-several", Place(str(document.path)), count=str(len(graphs))
        )
