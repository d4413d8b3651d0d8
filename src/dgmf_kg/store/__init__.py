"""The embedded triple store, and RDF in and out of it; the only door to pyoxigraph."""

from dgmf_kg.store.batch import BatchStore
from dgmf_kg.store.description import Description, identify, read_description
from dgmf_kg.store.embedded import EmbeddedStore, Row, construct_fault
from dgmf_kg.store.rdf import Document, Triple, lexical, parse, serialize, to_ntriples

__all__ = [
    "BatchStore",
    "Description",
    "Document",
    "EmbeddedStore",
    "Row",
    "Triple",
    "construct_fault",
    "identify",
    "lexical",
    "parse",
    "read_description",
    "serialize",
    "to_ntriples",
]
