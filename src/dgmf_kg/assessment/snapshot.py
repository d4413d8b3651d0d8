"""What two assessments are compared by: stages, findings and their grounds, however they were kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dgmf_kg.assessment.framework import Framework
from dgmf_kg.assessment.model import Assessment, Attainment, Finding, Ground, Text
from dgmf_kg.assessment.provenance import Provenance

OVERALL = "overall"
"""The key of the overall stage among the codes of the dimensions."""


@dataclass(frozen=True)
class MadeWith:
    """What decided.

    Attributes:
        version: the framework's version, empty where it states none.
        content: SHA-256 of the framework's file.
        queries: SHA-256 of the list that `sha256sum` prints of all queries of a run, by name.
        criteria: SHA-256 of the query of each criterion, by the criterion's code.
    """

    version: str
    content: str
    queries: str
    criteria: Mapping[str, str]


@dataclass(frozen=True)
class Reached:
    """The ranks of a dimension, or overall: proven and possible, 0 for none, and whether in scope."""

    proven: int
    possible: int
    in_scope: bool


@dataclass(frozen=True)
class Basis:
    """Something that a finding rests on, as far as it can be compared with another assessment's.

    Attributes:
        role: as in `Ground`.
        kind: as in `Ground`.
        items: IRIs of the statements that take part, sorted.
        evidence: whether each piece of evidence is valid, by IRI.
    """

    role: str
    kind: str
    items: tuple[str, ...]
    evidence: Mapping[str, bool]

    @property
    def key(self) -> tuple[str, str, tuple[str, ...]]:
        """What makes it the same in another assessment."""
        return self.role, self.kind, self.items


@dataclass(frozen=True)
class Observed:
    """A finding: its status, what it rests on, and why statements were set aside, by their IRI."""

    status: str
    basis: tuple[Basis, ...]
    set_aside: Mapping[str, str]


@dataclass(frozen=True)
class Snapshot:
    """An assessment as it is compared.

    IRIs of statements that begin with the IRI of their description are kept without it, as
    `./name`: so a fact of one year meets the same fact of the next.

    Attributes:
        agency: the agency's IRI.
        name: the agency's name.
        period: first and last day of the reporting period.
        as_of: the date on which validity was judged.
        minimum_grade: the lowest grade that counted.
        conforms: whether the description conforms.
        input_sha256: SHA-256 of the description's bytes.
        stages: by code of the dimension, and `overall` unless every dimension is out of scope.
        findings: by code of the criterion.
        made_with: what decided; None where a saved assessment does not tell.
        names: names of statements and evidence, by IRI.
    """

    agency: str
    name: Text
    period: tuple[str, str]
    as_of: str
    minimum_grade: str
    conforms: bool
    input_sha256: str
    stages: Mapping[str, Reached]
    findings: Mapping[str, Observed]
    made_with: MadeWith | None
    names: Mapping[str, Text] = field(default_factory=dict, repr=False)


def relative(iri: str, description: str) -> str:
    """An IRI as `./name` where it lies below its description's, else as it is."""
    for sign in ("/", "#"):
        if iri.startswith(description + sign):
            return f"./{iri.removeprefix(description + sign)}"
    return iri


def made_with(provenance: Provenance, framework: Framework) -> MadeWith:
    """What decides in the assessments of that provenance, by that framework."""
    return MadeWith(
        version=provenance.framework.version,
        content=provenance.framework.sha256,
        queries=provenance.queries.sha256,
        criteria={code: query.sha256 for code, query in framework.queries.items()},
    )


def snapshot(assessment: Assessment, made: MadeWith) -> Snapshot:
    """An assessment just made, as it is compared.

    Args:
        assessment: the assessment.
        made: what decided.
    """
    attainments = (*assessment.dimensions, *([assessment.overall] if assessment.overall else []))
    names = {}
    for finding in assessment.findings:
        for iri, name in _named(finding):
            names[relative(iri, assessment.description)] = name
    return Snapshot(
        agency=assessment.agency,
        name=assessment.name,
        period=assessment.period,
        as_of=assessment.as_of,
        minimum_grade=assessment.minimum_grade,
        conforms=assessment.conforms,
        input_sha256=assessment.input_sha256,
        stages={_key(one): _reached(one) for one in attainments},
        findings={
            finding.criterion.code: _observed(finding, assessment.description)
            for finding in assessment.findings
        },
        made_with=made,
        names=names,
    )


def _named(finding: Finding) -> list[tuple[str, Text]]:
    return [
        *(item for ground in finding.grounds for item in ground.items),
        *((one.iri, one.name) for ground in finding.grounds for one in ground.evidence),
        *((item.iri, item.name) for item in finding.set_aside),
    ]


def _key(attainment: Attainment) -> str:
    return attainment.dimension.code if attainment.dimension else OVERALL


def _reached(attainment: Attainment) -> Reached:
    return Reached(attainment.proven_rank, attainment.possible_rank, attainment.in_scope)


def _observed(finding: Finding, description: str) -> Observed:
    return Observed(
        status=finding.status,
        basis=tuple(_basis(ground, description) for ground in finding.grounds),
        set_aside={relative(one.iri, description): one.reason for one in finding.set_aside},
    )


def _basis(ground: Ground, description: str) -> Basis:
    return Basis(
        role=ground.role,
        kind=ground.kind,
        items=tuple(sorted(relative(iri, description) for iri, _ in ground.items)),
        evidence={relative(one.iri, description): one.is_valid for one in ground.evidence},
    )
