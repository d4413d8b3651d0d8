"""The knowledge graph as a Python object, for scripts and notebooks."""

from dgmf_kg.knowledge.graph import KnowledgeGraph
from dgmf_kg.knowledge.result import Iri, Result, Text, Value

__all__ = ["Iri", "KnowledgeGraph", "Result", "Text", "Value"]
