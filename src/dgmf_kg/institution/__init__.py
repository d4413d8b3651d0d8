"""Institutions: what a group of agencies has agreed on, what it lacks, and what conflicts."""

from dgmf_kg.institution.model import (
    Advice,
    Conflict,
    Institutions,
    KindState,
    Observed,
    SaidByOther,
    Subject,
)
from dgmf_kg.institution.reading import institutions

__all__ = [
    "Advice",
    "Conflict",
    "Institutions",
    "KindState",
    "Observed",
    "SaidByOther",
    "Subject",
    "institutions",
]
