"""A validation report as RDF: `sh:ValidationReport`, in Turtle.

The text is laid out here: nested results read as one, and the nameless nodes of a report keep
the same order from run to run, which a serialiser of triples does not promise.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Final

from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.namespaces import SH, SHAPES
from dgmf_kg.report.options import Options
from dgmf_kg.report.texts import LANGUAGES, say
from dgmf_kg.report.validation import FileReport, escaped
from dgmf_kg.store import parse
from dgmf_kg.validation import Result

_HEADER: Final = """\
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmfsh: <https://w3id.org/dgmf/shapes#> .
@prefix earl: <http://www.w3.org/ns/earl#> .
@prefix ptr: <http://www.w3.org/2009/pointers#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
"""
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|^`\\]")
_LOCAL_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")

_RULE_ID = re.compile(r"[A-Za-z][A-Za-z0-9._]*-[0-9]+")
_UNTAGGED: Final = ("", "und")

_Key = tuple[str, str, str]


@dataclass
class _Terms:
    """The terms of one file as Turtle writes them, and short names for its blank nodes."""

    written: dict[_Key, str]
    blanks: dict[str, str] = field(default_factory=dict)
    first: int = 0

    def node(self, text: str) -> str:
        """A subject or an object that is no literal."""
        if not text.startswith("_:"):
            return _iri(text)
        return self.blanks.setdefault(text, f"_:node{self.first + len(self.blanks) + 1}")


def render(reports: list[FileReport], options: Options) -> bytes:
    """A report for each file, its messages in both languages, and its place as a pointer.

    As SHACL has it, `sh:conforms` is true only of a file without any result, warnings and hints
    included. A file that could not be checked is a test whose outcome is `earl:cantTell`.
    """
    del options  # RDF carries both languages
    parts = [_HEADER]
    blanks = 0
    for report in reports:
        if report.problem:
            parts.append(_unchecked(report.problem, str(report.path)))
            continue
        terms = _Terms(_written(report), first=blanks)
        parts.append(_report(report, terms))
        blanks += len(terms.blanks)
    return escaped("\n".join(parts)).encode(errors="replace")


def _report(report: FileReport, terms: _Terms) -> str:
    lines = [
        "[] a sh:ValidationReport",
        f"dcterms:source {_string(str(report.path))}",
        f"sh:conforms {'false' if report.results else 'true'}",
    ]
    if report.results:
        lines.append("sh:result " + " , ".join(_result(r, terms) for r in report.results))
    return " ;\n    ".join(lines) + " .\n"


def _result(result: Result, terms: _Terms) -> str:
    severity = result.severity.value.capitalize()
    component = (SH if result.shape else SHAPES) + result.component
    lines = [
        "a sh:ValidationResult",
        f"sh:focusNode {terms.node(result.focus)}",
        f"sh:resultSeverity sh:{severity}",
        f"sh:sourceConstraintComponent {_iri(component)}",
    ]
    if result.path:
        lines.append(f"sh:resultPath {_iri(result.path)}")
    if value := _value(result, terms):
        lines.append(f"sh:value {value}")
    if result.shape:
        lines.append(f"sh:sourceShape {terms.node(result.shape)}")
    # The id that opened the message; a rule without one goes by its shape's name.
    rule = f"{result.rule}: " if _RULE_ID.fullmatch(result.rule) else ""
    lines.extend(
        f"sh:resultMessage {_string(rule + message)}{_tag(language)}"
        for language, message in sorted(result.messages.items())
    )
    lines.extend(_pointer(result.place))
    return "[\n        " + " ;\n        ".join(lines) + "\n    ]"


def _value(result: Result, terms: _Terms) -> str | None:
    """The offending value; nothing where the result leaves open which term of the file it is."""
    if result.value is None:
        return None
    if written := terms.written.get((result.focus, result.path, result.value)):
        return written
    # A blank node, the focus node itself, or the property that the result is about.
    if result.value.startswith("_:") or result.value in {result.focus, result.path}:
        return terms.node(result.value)
    return None


def _written(report: FileReport) -> dict[_Key, str]:
    """The objects of a file's triples, by subject, predicate and lexical form.

    A result knows a value by its lexical form; its language or datatype stands in the file.
    """
    if all(result.value is None for result in report.results):
        return {}
    try:
        document = parse(report.path)
    except BadInputError:
        return {}
    found: dict[_Key, str] = {}
    for quad, triple in zip(document.quads, document.triples(), strict=True):
        key, term = triple[:3], str(quad.object)
        found[key] = term if found.get(key, term) == term else ""
    return found


def _pointer(place: Place | None) -> list[str]:
    """The place as the W3C's vocabulary of pointers says it; nothing where it is not known."""
    if place is None or not place.line:
        return []
    column = f" ; ptr:charNumber {place.column}" if place.column else ""
    return [f"earl:pointer [ a ptr:LineCharPointer ; ptr:lineNumber {place.line}{column} ]"]


def _unchecked(problem: Problem, path: str) -> str:
    lines = [
        "[] a earl:TestResult",
        f"dcterms:source {_string(path)}",
        "earl:outcome earl:cantTell",
        *(
            f"earl:info {_string(say(problem.message_id, language, **problem.values))}@{language}"
            for language in LANGUAGES
        ),
        *_pointer(problem.place),
    ]
    return " ;\n    ".join(lines) + " .\n"


def _iri(iri: str) -> str:
    for prefix, namespace in (("sh", SH), ("dgmfsh", SHAPES)):
        local = iri.removeprefix(namespace)
        if local != iri and _LOCAL_NAME.fullmatch(local):
            return f"{prefix}:{local}"
    return f"<{_NOT_IN_IRI.sub(lambda match: f'%{ord(match[0]):02X}', iri)}>"


def _tag(language: str) -> str:
    return "" if language in _UNTAGGED else f"@{language}"


def _string(text: str) -> str:
    """A string literal: the escapes of JSON are all escapes of Turtle too."""
    return json.dumps(text, ensure_ascii=False)
