"""Triple stores, and RDF in and out of them; the only door to pyoxigraph and SPARQLWrapper.

Only what looks for places in a file has another to pyoxigraph.
`open_store` gives the store that a user names, as a `GraphStore`.
"""

from dgmf_kg.store.batch import Batch, BatchStore, Common, Numbered, number_of
from dgmf_kg.store.description import Description, identify, read_description
from dgmf_kg.store.embedded import EmbeddedStore, Row, construct_fault
from dgmf_kg.store.graphs import EVERYTHING, Bindings, GraphStore, Scope, Solutions, Term
from dgmf_kg.store.opening import named_store, open_store
from dgmf_kg.store.rdf import Document, Triple, lexical, parse, serialize, to_ntriples
from dgmf_kg.store.terms import line

__all__ = [
    "EVERYTHING",
    "Batch",
    "BatchStore",
    "Bindings",
    "Common",
    "Description",
    "Document",
    "EmbeddedStore",
    "GraphStore",
    "Numbered",
    "Row",
    "Scope",
    "Solutions",
    "Term",
    "Triple",
    "construct_fault",
    "identify",
    "lexical",
    "line",
    "named_store",
    "number_of",
    "open_store",
    "parse",
    "read_description",
    "serialize",
    "to_ntriples",
]
