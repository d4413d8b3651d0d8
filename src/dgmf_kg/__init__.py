"""Knowledge graph of the Digital Government Maturity Framework."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dgmf_kg.knowledge import KnowledgeGraph as KnowledgeGraph

__version__ = "1.0.0"
__all__ = ["KnowledgeGraph", "__version__"]


def __getattr__(name: str) -> object:
    """`KnowledgeGraph`, loaded only when somebody asks for it: commands start without it."""
    if name == "KnowledgeGraph":
        from dgmf_kg.knowledge import KnowledgeGraph  # noqa: PLC0415

        return KnowledgeGraph
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
