"""OWL reasoning: is it consistent, and which stages do the axioms derive; the door to owlready2."""

from dgmf_kg.reasoning.ladder import Ladder, read_ladder
from dgmf_kg.reasoning.results import Reasoning, Stages, Term
from dgmf_kg.reasoning.run import reason_about_assessment, reason_about_ontology
from dgmf_kg.reasoning.stages import to_turtle

__all__ = [
    "Ladder",
    "Reasoning",
    "Stages",
    "Term",
    "read_ladder",
    "reason_about_assessment",
    "reason_about_ontology",
    "to_turtle",
]
