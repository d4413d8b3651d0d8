"""The pipeline: read, validate, infer, and read the result back as plain data.

What assesses the graphs of a store is in `dgmf_kg.assessment.stored`.
"""

from dgmf_kg.assessment.framework import Framework, read_framework
from dgmf_kg.assessment.history import History, read_history
from dgmf_kg.assessment.model import (
    Assessment,
    Attainment,
    Criterion,
    Dimension,
    Evidence,
    Finding,
    Ground,
    NearMiss,
    PatternPart,
    QueryUse,
    SetAside,
    Stage,
    Text,
)
from dgmf_kg.assessment.pipeline import Assessor, Outcome
from dgmf_kg.assessment.provenance import TOOL, Part, Provenance
from dgmf_kg.assessment.published import PREFIXES
from dgmf_kg.inference import Parameters

__all__ = [
    "PREFIXES",
    "TOOL",
    "Assessment",
    "Assessor",
    "Attainment",
    "Criterion",
    "Dimension",
    "Evidence",
    "Finding",
    "Framework",
    "Ground",
    "History",
    "NearMiss",
    "Outcome",
    "Parameters",
    "Part",
    "PatternPart",
    "Provenance",
    "QueryUse",
    "SetAside",
    "Stage",
    "Text",
    "read_framework",
    "read_history",
]
