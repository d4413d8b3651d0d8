"""An assessment and the framework it was made with, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Text = Mapping[str, str]
"""One text by language tag (`en`, `th`)."""


@dataclass(frozen=True)
class Stage:
    """A stage: IRI, rank counted from 1, and name."""

    iri: str
    rank: int
    name: Text


@dataclass(frozen=True)
class Dimension:
    """A dimension: IRI, code such as `MGT`, and name."""

    iri: str
    code: str
    name: Text


@dataclass(frozen=True)
class Criterion:
    """A criterion with all that a report says of it.

    Attributes:
        iri: the criterion's IRI.
        code: such as `MGT-2.1`.
        name: short title.
        cell: IRI of its cell.
        dimension: code of its dimension.
        rank: rank of its stage.
        statement: what must be shown.
        pattern: what the facts of a description must look like to show it.
        measure: what to do when it is not met.
        risk: what threatens when it is not met.
        evidence: names of the types of evidence wanted.
    """

    iri: str
    code: str
    name: Text
    cell: str
    dimension: str
    rank: int
    statement: Text
    pattern: Text
    measure: Text
    risk: Text
    evidence: tuple[Text, ...]


@dataclass(frozen=True)
class Evidence:
    """A piece of evidence: IRI, name, assurance grade, validity, and whether it is valid now."""

    iri: str
    name: Text
    grade: str
    valid_from: str | None
    valid_until: str | None
    is_valid: bool


@dataclass(frozen=True)
class Ground:
    """What a finding rests on.

    Attributes:
        role: `shown`, `refuted`, `exempted`, `ignored` (an exemption that does not hold) or
            `left-out` (a service that was matched without identity assurance).
        kind: `match`, `claim`, `completeness`, or `statement` for a service left out.
        iri: the match, claim or completeness statement.
        claimant: name of whoever makes the claim; empty where it is no claim.
        items: the statements of the description that take part, each IRI with its name.
        evidence: the evidence of those statements.
        evidence_by_item: the same, for each of the items.
    """

    role: str
    kind: str
    iri: str
    claimant: Text
    items: tuple[tuple[str, Text], ...]
    evidence: tuple[Evidence, ...]
    evidence_by_item: tuple[tuple[Evidence, ...], ...] = ()


@dataclass(frozen=True)
class SetAside:
    """A statement that does not count.

    Attributes:
        iri: the statement.
        name: its name.
        reason: `expired`, `not-yet-valid`, `outside-period` or `below-grade`.
    """

    iri: str
    name: Text
    reason: str


@dataclass(frozen=True)
class QueryUse:
    """A query as it was when it was run: its IRI and the SHA-256 of its text."""

    iri: str
    sha256: str


@dataclass(frozen=True)
class PatternPart:
    """One part of a criterion's pattern.

    Attributes:
        code: its id within the pattern, such as `sharing.partner`, which is asked for only where
            `sharing` is there.
        held: what a candidate that has it does, as a verb phrase (“sets out data sharing”).
        lacking: what is said of a candidate that has it not (“names no other agency”).
    """

    code: str
    held: Text
    lacking: Text


@dataclass(frozen=True)
class NearMiss:
    """A statement that comes near to the pattern of a criterion, and what it still lacks.

    Attributes:
        iri: the statement; empty when the description states nothing that could be a first step.
        name: its name.
        held: the parts of the pattern that it has.
        missing: the parts that it lacks, at least one; where nothing is stated, what would be the
            first step, said by `lacking`.
    """

    iri: str
    name: Text
    held: tuple[PatternPart, ...]
    missing: tuple[PatternPart, ...]


@dataclass(frozen=True)
class Finding:
    """The finding of one criterion.

    Attributes:
        criterion: what was judged.
        status: `met`, `not-met`, `unknown`, `not-applicable` or `conflicting`.
        grounds: what the finding rests on.
        set_aside: statements that would have mattered, but do not count.
        iri: the finding's own IRI.
        query: what looked for matches; None for a criterion that only claims decide.
        near_misses: for a finding that is unknown or not met, the statements that come nearest to
            the pattern, the nearest first, three at most; empty unless they were asked for.
    """

    criterion: Criterion
    status: str
    grounds: tuple[Ground, ...]
    set_aside: tuple[SetAside, ...]
    iri: str = ""
    query: QueryUse | None = None
    near_misses: tuple[NearMiss, ...] = ()


@dataclass(frozen=True)
class Attainment:
    """The stage reached in a dimension, or overall when there is no dimension.

    Attributes:
        dimension: the dimension, None for overall.
        proven_rank: rank of the proven stage, 0 for none.
        possible_rank: rank of the possible stage, 0 for none.
        proven: the proven stage, None at rank 0.
        possible: the possible stage, None at rank 0.
        declared: the stage that the description declares, if it does.
        declaration_status: `overclaim`, `unsupported`, `underclaim` or `confirmed`.
        ahead: ranks of the cells that are proven above the proven stage.
        in_scope: whether the dimension is in scope for the agency.
        next_steps: findings that keep the dimension from its next stage.
    """

    dimension: Dimension | None
    proven_rank: int
    possible_rank: int
    proven: Stage | None
    possible: Stage | None
    declared: Stage | None
    declaration_status: str | None
    ahead: tuple[int, ...]
    in_scope: bool
    next_steps: tuple[Finding, ...]


@dataclass(frozen=True)
class Assessment:
    """The result of one run over one description.

    Attributes:
        iri: the run, which is also the name of its graph.
        description: the description's IRI.
        agency: the described agency's IRI.
        name: the agency's name.
        period: first and last day of the reporting period.
        as_of: the date on which validity was judged.
        minimum_grade: the lowest assurance grade that counted.
        conforms: whether the description passed validation; only a user who insists gets a result
            for one that did not.
        overall: the overall attainment; None when every dimension is out of scope.
        dimensions: the attainment of each dimension, in the framework's order.
        findings: one for each criterion, by code.
        set_aside: completeness and scope statements that were set aside, with their dimension.
        warnings: names of a stated limitation and of the criterion that lifts it.
        limitations: names of the limitations that the description states.
        input_sha256: SHA-256 of the input file's bytes.
        publisher: whoever publishes the description, IRI and name; None where it does not say.
        proven_cells: IRIs of the cells whose criteria are shown.
        possible_cells: IRIs of the cells that nothing rules out.
        graph: the run's graph as N-Triples, empty unless it was asked for.
        published: the graph as it is published, as N-Triples, empty unless it was asked for.
    """

    iri: str
    description: str
    agency: str
    name: Text
    period: tuple[str, str]
    as_of: str
    minimum_grade: str
    conforms: bool
    overall: Attainment | None
    dimensions: tuple[Attainment, ...]
    findings: tuple[Finding, ...]
    set_aside: tuple[tuple[Dimension, SetAside], ...]
    warnings: tuple[tuple[Text, Criterion], ...]
    limitations: tuple[Text, ...]
    input_sha256: str
    publisher: tuple[str, Text] | None
    proven_cells: frozenset[str]
    possible_cells: frozenset[str]
    graph: str = field(default="", repr=False)
    published: str = field(default="", repr=False)
