"""Is a description fit to be assessed? SHACL shapes, our own terms, and checks beyond shapes."""

from dgmf_kg.validation.bulk import Checked, Options, check_files, validate_files
from dgmf_kg.validation.checks import Comparison, check, compare
from dgmf_kg.validation.framework import check_framework
from dgmf_kg.validation.model import FileResults, Result, Severity
from dgmf_kg.validation.run import (
    DEFAULT_PROFILE,
    ENGINES,
    PROFILES,
    read_shapes,
    validate,
)
from dgmf_kg.validation.screening import Severities, screen
from dgmf_kg.validation.user import UserShapes
from dgmf_kg.validation.vocabulary import Vocabulary, of_framework

__all__ = [
    "DEFAULT_PROFILE",
    "ENGINES",
    "PROFILES",
    "Checked",
    "Comparison",
    "FileResults",
    "Options",
    "Result",
    "Severities",
    "Severity",
    "UserShapes",
    "Vocabulary",
    "check",
    "check_files",
    "check_framework",
    "compare",
    "of_framework",
    "read_shapes",
    "screen",
    "validate",
    "validate_files",
]
