"""Capability building: what projects need, who is able and ready, gaps, actions and risks."""

from dgmf_kg.capability.catalogue import Capability, Step, capabilities_for, procedure
from dgmf_kg.capability.model import (
    Action,
    Capabilities,
    Considered,
    Exposure,
    Need,
    Project,
    Risk,
    SaidByOther,
)
from dgmf_kg.capability.reading import capabilities

__all__ = [
    "Action",
    "Capabilities",
    "Capability",
    "Considered",
    "Exposure",
    "Need",
    "Project",
    "Risk",
    "SaidByOther",
    "Step",
    "capabilities",
    "capabilities_for",
    "procedure",
]
