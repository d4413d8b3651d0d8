"""Assessments for machines: RDF, and a table with a row for each agency and criterion."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from dgmf_kg.assessment import PREFIXES, TOOL, Assessment, Attainment, Finding, Provenance
from dgmf_kg.report.texts import name_of
from dgmf_kg.store import EmbeddedStore

COLUMNS: Final = (
    *("description", "agency", "agency_name", "period_start", "period_end"),
    *("as_of", "minimum_grade", "conforms"),
    *("dimension", "in_scope", "stage_rank", "criterion", "status"),
    *("dimension_proven_rank", "dimension_possible_rank"),
    *("overall_proven_rank", "overall_possible_rank"),
    *("input_sha256", "query_sha256", "framework", "framework_version", "tool_version"),
    *("queries_sha256", "shapes_version", "shapes_sha256"),
)
"""The columns of the table, in their order."""

_GRAPH: Final = "urn:dgmf:results"
# A spreadsheet takes what begins with one of these for a formula, and runs it.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def with_data(made: Provenance) -> dict[str, object]:
    """With what assessments were made, as JSON data."""
    return {
        "framework": {
            "iri": made.framework_iri,
            "version": made.framework.version or None,
            "sha256": made.framework.sha256,
        },
        "queries": {"sha256": made.queries.sha256},
        "shapes": {"version": made.shapes.version or None, "sha256": made.shapes.sha256},
        "tool": {"name": TOOL, "version": made.tool_version},
        "time": made.time,
    }


def to_turtle(assessments: Iterable[Assessment]) -> bytes:
    """The published graphs of some assessments, together, in a stable order."""
    store = EmbeddedStore()
    for one in assessments:
        store.add_ntriples(one.published, _GRAPH)
    return store.turtle(_GRAPH, PREFIXES)


def to_csv(assessments: Iterable[Assessment], made: Provenance, language: str) -> bytes:
    """A table with a row for each agency and criterion, as RFC 4180 has it, in UTF-8.

    Args:
        assessments: what is told.
        made: with what they were made.
        language: the language of the agencies' names.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for one in assessments:
        for row in _rows(one, made, language):
            writer.writerow([_harmless(value) for value in row])
    return buffer.getvalue().encode()


def _rows(one: Assessment, made: Provenance, language: str) -> Iterator[tuple[str, ...]]:
    attained = {each.dimension.code: each for each in one.dimensions if each.dimension}
    head = (one.description, one.agency, name_of(one.name, language, one.agency), *one.period)
    setting = (one.as_of, one.minimum_grade, _boolean(value=one.conforms))
    overall = _ranks(one.overall)
    for finding in one.findings:
        dimension = attained[finding.criterion.dimension]
        yield (
            *head,
            *setting,
            *_decided(finding, dimension),
            *_ranks(dimension),
            *overall,
            one.input_sha256,
            finding.query.sha256 if finding.query else "",
            made.framework_iri,
            made.framework.version,
            made.tool_version,
            made.queries.sha256,
            made.shapes.version,
            made.shapes.sha256,
        )


def _decided(finding: Finding, attainment: Attainment) -> tuple[str, ...]:
    criterion = finding.criterion
    in_scope = _boolean(value=attainment.in_scope)
    return (criterion.dimension, in_scope, str(criterion.rank), criterion.code, finding.status)


def _ranks(attainment: Attainment | None) -> tuple[str, str]:
    if attainment is None:
        return "", ""
    return str(attainment.proven_rank), str(attainment.possible_rank)


def _boolean(*, value: bool) -> str:
    return "true" if value else "false"


def _harmless(value: str) -> str:
    """A value that no spreadsheet takes for a formula: an apostrophe stands before such a one."""
    return f"'{value}" if value.startswith(_FORMULA) else value
