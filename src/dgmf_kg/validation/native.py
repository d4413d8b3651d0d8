"""The fast SHACL engine, compiled; the default where a wheel for it exists."""

import re
from dataclasses import replace
from functools import cache

import shacl

from dgmf_kg.namespaces import SH
from dgmf_kg.store import lexical
from dgmf_kg.validation.model import RawResult, Severity

_SIMPLE_PATH = re.compile(r"<([^<>]*)>")


@cache
def _compile(shapes: str) -> shacl.Shapes:
    return shacl.Shapes.from_turtle(shapes)


# The engine names blank nodes anew, those of the shapes first, then in the order of the data. So each
# is given its label as a property behind the data, in a second run beside the same shapes; a shape
# that objects to the property brings name and label together.
_LABEL = "urn:dgmf:label"
_LABELLED = f"""
<{_LABEL}> a <{SH}PropertyShape> ; <{SH}targetSubjectsOf> <{_LABEL}> ;
    <{SH}path> <{_LABEL}> ; <{SH}nodeKind> <{SH}IRI> .
"""
_TERM = re.compile(r'<[^>]*+>|"(?:[^"\\]++|\\.)*+"|_:([^\s<"]+)')


def run(shapes: str, data: str) -> list[RawResult]:
    """The results of validating N-Triples data against shapes in Turtle."""
    results = _run(shapes, data)
    if not any(_is_blank(one.focus) or _is_blank(one.value) for one in results):
        return results
    names = _labels(shapes, data)
    return [
        replace(
            one,
            focus=names.get(one.focus, one.focus),
            value=None if one.value is None else names.get(one.value, one.value),
        )
        for one in results
    ]


def _is_blank(term: str | None) -> bool:
    return term is not None and term.startswith("_:")


def _labels(shapes: str, data: str) -> dict[str, str]:
    """The label in N-Triples data of each blank node, by the name that the engine gives it."""
    labels = dict.fromkeys(filter(None, _TERM.findall(data)))
    named = "".join(f'_:{label} <{_LABEL}> "{label}" .\n' for label in labels)
    results = _run(shapes + _LABELLED, data + named)
    return {one.focus: f"_:{one.value}" for one in results if one.shape == _LABEL}


def _run(shapes: str, data: str) -> list[RawResult]:
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
