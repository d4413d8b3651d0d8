"""A validation report as SARIF 2.1.0, which code scanning and editors read."""

import hashlib
import json
import os
from pathlib import Path
from typing import Final
from urllib.parse import quote

from dgmf_kg import __version__
from dgmf_kg.errors import Place, Problem
from dgmf_kg.report import rules
from dgmf_kg.report.options import Options
from dgmf_kg.report.texts import LANGUAGES, say
from dgmf_kg.report.validation import FileReport, escaped, visible
from dgmf_kg.validation import Result, Severity

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {Severity.VIOLATION: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_Data = dict[str, object]


def render(reports: list[FileReport], options: Options) -> bytes:
    """The reports as one run; a file that could not be checked is an error at its place."""
    descriptors: dict[str, _Data] = {}
    results = []
    for report in reports:
        if report.problem:
            results.append(_unchecked(report.problem, report.path, options.language, descriptors))
        results.extend(
            _result(result, report.path, options.language, descriptors) for result in report.results
        )
    run: _Data = {
        "tool": {
            "driver": {
                "name": "dgmf",
                "fullName": "dgmf validate",
                "version": __version__,
                "language": options.language,
                "rules": list(descriptors.values()),
            }
        },
        "language": options.language,
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri(report.path)}} for report in reports],
        "invocations": [_invocation(reports, options.language)],
        "results": results,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return f"{escaped(json.dumps(log, ensure_ascii=False, indent=2))}\n".encode(
        errors="backslashreplace"
    )


def uri(path: Path) -> str:
    """A path as SARIF names files: relative ones as relative references, others as file URIs."""
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def _result(result: Result, path: Path, language: str, descriptors: dict[str, _Data]) -> _Data:
    rule = rules.name(result)
    if rule not in descriptors:
        descriptors[rule] = _descriptor(result)
    location = _location(result.place, path)
    location["logicalLocations"] = [
        {"fullyQualifiedName": visible(result.focus), "kind": "resource"}
    ]
    return {
        "ruleId": rule,
        "ruleIndex": list(descriptors).index(rule),
        "level": _LEVELS[result.severity],
        "message": {"text": visible(rules.message(result, language)[0])},
        "locations": [location],
        "partialFingerprints": {"dgmfResult/v1": _fingerprint(result)},
        "properties": {
            "focus": result.focus,
            "path": result.path,
            "value": result.value,
            "component": result.component,
            "shape": result.shape,
            "messages": result.messages,
        },
    }


def _descriptor(result: Result) -> _Data:
    """What SARIF says of a rule: its texts, its level and its page."""
    texts = {name: visible(rules.in_general(result, name)) for name in LANGUAGES}
    descriptor: _Data = {
        "id": rules.name(result),
        "shortDescription": {"text": texts["en"]},
        "fullDescription": {"text": "\n".join(dict.fromkeys(texts.values()))},
        "messageStrings": {name: {"text": _braces(text)} for name, text in texts.items()},
        "help": {"text": "\n".join(dict.fromkeys(texts.values()))},
        "defaultConfiguration": {"level": _LEVELS[result.severity]},
    }
    if result.shape:
        descriptor["name"] = result.shape.rpartition("#")[2].rpartition("/")[2]
    if page := rules.page(result):
        descriptor["helpUri"] = page
    return descriptor


def _braces(text: str) -> str:
    """A text as a SARIF message string, in which braces would open a placeholder."""
    return text.replace("{", "{{").replace("}", "}}")


def _unchecked(problem: Problem, path: Path, language: str, descriptors: dict[str, _Data]) -> _Data:
    """A problem as a result too: what shows alerts shows results, and would show a clean file."""
    rule = problem.message_id
    descriptors.setdefault(rule, {"id": rule, "defaultConfiguration": {"level": "error"}})
    return {
        "ruleId": rule,
        "ruleIndex": list(descriptors).index(rule),
        "level": "error",
        "message": {"text": visible(say(rule, language, **problem.values))},
        "locations": [_location(problem.place, path)],
        "partialFingerprints": {"dgmfResult/v1": _hash(rule)},
        "properties": {
            "messages": {name: say(rule, name, **problem.values) for name in LANGUAGES},
        },
    }


def _invocation(reports: list[FileReport], language: str) -> _Data:
    """Whether the run looked at every file, and why it did not look at some."""
    notifications = [
        {
            "level": "error",
            "message": {"text": visible(say(problem.message_id, language, **problem.values))},
            "locations": [_location(problem.place, report.path)],
        }
        for report in reports
        if (problem := report.problem)
    ]
    return {
        "executionSuccessful": not notifications,
        "toolExecutionNotifications": notifications,
    }


def _location(place: Place | None, path: Path) -> _Data:
    physical: _Data = {"artifactLocation": {"uri": uri(path)}}
    if place and place.line:
        physical["region"] = {"startLine": place.line} | (
            {"startColumn": place.column} if place.column else {}
        )
    return {"physicalLocation": physical}


def _fingerprint(result: Result) -> str:
    """The same for the same fault in the same description, wherever its line has moved."""
    return _hash(rules.name(result), result.shape, result.focus, result.path, result.value or "")


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]
