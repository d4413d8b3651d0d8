"""Is a description fit to be assessed? SHACL shapes and a check of our own terms."""

from dgmf_kg.validation.model import Result, Severity
from dgmf_kg.validation.run import ENGINES, validate

__all__ = ["ENGINES", "Result", "Severity", "validate"]
