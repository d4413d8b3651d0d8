"""A validation report as one HTML page: both languages, fonts and all, with nothing to fetch."""

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from markupsafe import Markup, escape

from dgmf_kg import namespaces
from dgmf_kg.errors import Place, Problem
from dgmf_kg.report import page, rules
from dgmf_kg.report.options import Options
from dgmf_kg.report.texts import LANGUAGES, day, say
from dgmf_kg.report.validation import FileReport, visible
from dgmf_kg.validation import Result, Severity

_LONGEST_VALUE: Final = 300
_PREFIXES: Final = {
    "dcat": namespaces.DCAT,
    "dcterms": namespaces.DCTERMS,
    "dgmf": namespaces.DGMF,
    "fw": namespaces.FW,
    "owl": namespaces.OWL,
    "rdf": namespaces.RDF,
    "rdfs": namespaces.RDFS,
    "skos": namespaces.SKOS,
}


@dataclass(frozen=True)
class _Group:
    """Results that say the same of several places."""

    rule: str
    severity: Severity
    messages: dict[str, "_Message"]
    results: tuple[Result, ...]


@dataclass(frozen=True)
class _Message:
    """A message for readers of one language: what is wrong, what to write, and in what language."""

    wrong: str
    remedy: str
    language: str


def render(reports: list[FileReport], options: Options) -> bytes:
    """The reports as one page, the language of the options shown first."""
    environment = page.environment()
    environment.globals |= {
        "groups": _groups,
        "made_on": _made_on,
        "place": _place,
        "short": _short,
        "text_of": _text_of,
        "value": _value,
    }
    written = environment.get_template("validation.html.jinja").render(
        reports=reports,
        options=options,
        language=options.language,
        severities=tuple(Severity),
        counts={s: sum(report.count(s) for report in reports) for s in Severity},
        summary=_summary(reports),
        title=say("report-title", options.language),
    )
    return page.encoded(written)


def _made_on(date: str) -> Markup:
    return page.spans({name: say("report-day", name, day=day(date, name)) for name in LANGUAGES})


def _text_of(problem: Problem) -> Markup:
    return page.both(problem.message_id, **problem.values)


def _summary(reports: list[FileReport]) -> dict[str, str]:
    unread = sum(report.problem is not None for report in reports)
    conforming = sum(report.conforms for report in reports)
    return {
        "files": str(len(reports)),
        "conforming": str(conforming),
        "failing": str(len(reports) - conforming - unread),
        "unread": str(unread),
    }


def _groups(report: FileReport) -> list[_Group]:
    """The results of a file by rule and message, gravest first, rules in alphabetical order."""
    gravity = list(Severity)

    def key(result: Result) -> tuple[int, str, list[tuple[str, str]]]:
        messages = sorted(result.messages.items())
        return gravity.index(result.severity), rules.name(result), messages

    found = []
    for (_, name, _), members in groupby(sorted(report.results, key=key), key=key):
        results = tuple(members)
        messages = {language: _message(results[0], language) for language in LANGUAGES}
        found.append(_Group(name, results[0].severity, messages, results))
    return found


def _message(result: Result, language: str) -> _Message:
    sentence, written_in = rules.message(result, language)
    return _Message(*rules.remedy(sentence, written_in), written_in)


def _place(place: Place | None) -> Markup:
    if place is None or not place.line:
        return page.both("report-place-unknown")
    if not place.column:
        return page.both("report-line", line=str(place.line))
    return page.both("report-line-column", line=str(place.line), column=str(place.column))


def _short(iri: str) -> str:
    """An IRI with the prefix that a description usually gives its namespace."""
    for prefix, namespace in _PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


def _value(text: str) -> Markup:
    """A value, cut where it is too long to read; never between a letter and its marks."""
    cut = min(len(text), _LONGEST_VALUE)
    while cut < len(text) and unicodedata.category(text[cut]) in {"Mn", "Mc", "Me"}:
        cut += 1
    return escape(visible(_short(text[:cut]))) + (Markup(" …") if cut < len(text) else Markup(""))
