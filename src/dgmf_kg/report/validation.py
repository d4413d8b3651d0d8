"""Validation results as lines of text and as JSON."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg.errors import Problem
from dgmf_kg.report.texts import say
from dgmf_kg.validation import Result, Severity

# Line ends and what a terminal obeys: colours, cursor movements, the direction of writing.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

# The same but for tabs and line ends, which within a string are escapes by the syntax.
_CONTROL_IN_STRING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)


def visible(text: str) -> str:
    """Text from a file as one line that a terminal shows and does not obey."""
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04X}", text)


def escaped(text: str) -> str:
    """A JSON or Turtle text in which what a terminal obeys is written as an escape."""
    return _CONTROL_IN_STRING.sub(lambda match: f"\\u{ord(match[0]):04X}", text)


@dataclass(frozen=True)
class FileReport:
    """What validation says of one file: its results, or the problem that kept it from being read."""

    path: Path
    results: tuple[Result, ...]
    problem: Problem | None = None

    def count(self, severity: Severity) -> int:
        """How many results have that severity."""
        return sum(result.severity is severity for result in self.results)

    @property
    def conforms(self) -> bool:
        """Whether the file was checked and no result is a violation."""
        return self.problem is None and not self.count(Severity.VIOLATION)


def problem_line(problem: Problem, language: str) -> str:
    """One line on a problem with the input: place, what is wrong, what to do."""
    sentence = say(problem.message_id, language, **problem.values)
    # A parser's words may span lines; a problem is one line.
    line = f"{say('not-checked', language)}: {' '.join(sentence.split())}"
    return visible(f"{problem.place}: {line}" if problem.place else line)


def result_line(result: Result, language: str) -> str:
    """One line on one result: place, severity, rule, message, and the value where it helps."""
    message = result.messages.get(language) or next(
        iter(result.messages.values()), result.component
    )
    subject = f"<{result.focus}>" if ":" in result.focus else result.focus
    rule = f" {result.rule}" if result.rule else ""
    line = f"{result.place}: {say(result.severity, language)}{rule}: {message} ({subject})"
    return visible(line)


def text(reports: list[FileReport], language: str) -> tuple[list[str], list[str]]:
    """Lines for standard output (results and verdicts) and for standard error (problems)."""
    out: list[str] = []
    err: list[str] = []
    for report in reports:
        if report.problem:
            err.append(problem_line(report.problem, language))
            continue
        out.extend(result_line(result, language) for result in report.results)
        out.append(f"{report.path}: {_verdict(report, language)}")
    if len(reports) > 1:
        unread = sum(report.problem is not None for report in reports)
        conforming = sum(report.conforms for report in reports)
        summary = say(
            "summary-validate",
            language,
            files=str(len(reports)),
            conforming=str(conforming),
            failing=str(len(reports) - conforming - unread),
            unread=str(unread),
        )
        out.append(summary)
    return out, err


def _verdict(report: FileReport, language: str) -> str:
    violations, warnings = report.count(Severity.VIOLATION), report.count(Severity.WARNING)
    if violations:
        return say("conforms-not", language, violations=str(violations), warnings=str(warnings))
    if warnings:
        return say("conforms-with-warnings", language, warnings=str(warnings))
    return say("conforms", language)


def result_data(result: Result) -> dict[str, object]:
    """One result as JSON data, messages in all languages."""
    return {
        "rule": result.rule,
        "severity": result.severity.value,
        "line": result.place.line,
        "column": result.place.column,
        "focus": result.focus,
        "path": result.path or None,
        "value": result.value,
        "component": result.component,
        "shape": result.shape or None,
        "messages": dict(sorted(result.messages.items())),
    }


def problem_data(problem: Problem) -> dict[str, object]:
    """A problem with the input as JSON data, in both languages."""
    place = problem.place
    return {
        "id": problem.message_id,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "messages": {
            language: say(problem.message_id, language, **problem.values)
            for language in ("en", "th")
        },
    }


def to_json(reports: list[FileReport]) -> str:
    """The reports as one JSON document."""
    data = [
        {
            "file": str(report.path),
            "checked": report.problem is None,
            "conforms": report.conforms if report.problem is None else None,
            "problem": problem_data(report.problem) if report.problem else None,
            "results": [result_data(result) for result in report.results],
        }
        for report in reports
    ]
    return escaped(json.dumps({"files": data}, ensure_ascii=False, indent=2))
