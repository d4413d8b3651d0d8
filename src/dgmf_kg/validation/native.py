"""The fast SHACL engine, compiled; the default where a wheel for it exists."""

import re
from functools import cache

import shacl

from dgmf_kg.store import lexical
from dgmf_kg.validation.model import RawResult, Severity

_SIMPLE_PATH = re.compile(r"<([^<>]*)>")


@cache
def _compile(shapes: str) -> shacl.Shapes:
    return shacl.Shapes.from_turtle(shapes)


def run(shapes: str, data: str) -> list[RawResult]:
    """The results of validating N-Triples data against shapes in Turtle."""
    report = _compile(shapes).validate_text(data, format="ntriples")
    return [
        RawResult(
            focus=lexical(result.focus_node),
            path=_path(result.path),
            value=None if result.value is None else lexical(result.value),
            component=result.component,
            shape=lexical(result.source_shape or "<>"),
            severity=Severity(result.severity.lower()),
        )
        for result in report.results
    ]


def _path(path: str | None) -> str:
    match = _SIMPLE_PATH.fullmatch(path or "")
    return match[1] if match else ""
