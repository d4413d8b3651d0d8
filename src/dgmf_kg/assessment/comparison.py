"""What changed between two assessments, and what did it: the agency, the framework, date or grade.

Between the two stand counterfactual assessments, where a description is at hand to make them from:
the first description on the date of the second assessment, then with its minimum grade as well.
What changes on the way there is the doing of date and grade; what changes after that is the doing
of the agency, or of the framework where another one decided. A criterion can rest on what another
one found, so that any change of the framework can have changed any finding.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from dgmf_kg.assessment.snapshot import OVERALL, Basis, MadeWith, Observed, Reached, Snapshot
from dgmf_kg.assessment.statements import Revision, Statements
from dgmf_kg.errors import BadArgumentError


class Cause(StrEnum):
    """What can change an assessment."""

    AGENCY = "agency"
    FRAMEWORK = "framework"
    DATE = "date"
    GRADE = "grade"


class FrameworkChange(StrEnum):
    """Whether the same framework decided both times."""

    NONE = "none"
    CHANGED = "changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Side:
    """One of two assessments.

    Attributes:
        snapshot: the assessment.
        again: its description assessed on another date and with another grade, or None where that
            cannot be done; itself None where no description is at hand.
    """

    snapshot: Snapshot
    again: Callable[[str, str], Snapshot | None] | None = None


@dataclass(frozen=True)
class Move:
    """One change on the way, and what did it; several causes are causes that cannot be told apart."""

    causes: tuple[Cause, ...]
    before: str
    after: str


@dataclass(frozen=True)
class StageMove:
    """The same for the ranks of a stage."""

    causes: tuple[Cause, ...]
    before: Reached | None
    after: Reached | None


@dataclass(frozen=True)
class StageChange:
    """A dimension, or overall, whose ranks or scope changed.

    Attributes:
        key: code of the dimension, or `overall`.
        before: what was reached; None where there was no overall stage or no such dimension.
        after: what is reached.
        moves: the way from one to the other.
    """

    key: str
    before: Reached | None
    after: Reached | None
    moves: tuple[StageMove, ...]


@dataclass(frozen=True)
class FindingChange:
    """A finding whose status changed, at last or only in between, with the facts that did it.

    Attributes:
        code: code of the criterion.
        before: the status before, `absent` where the framework had no such criterion.
        after: the status after.
        moves: the way from one to the other.
        lost: what it rested on and does no longer.
        gained: what it rests on now and did not.
        set_aside: statements set aside now that were not, with the reason.
        counted_again: statements set aside before that are not now, with the reason of then.
        lapsed: evidence that was valid and is not.
        removed: resources among all these that only the first description tells of.
        added: resources among all these that only the second description tells of.
        revised: what the descriptions state differently about the others, of evidence last.
        by_another_query: whether another query decided, as far as that is known.
    """

    code: str
    before: str
    after: str
    moves: tuple[Move, ...]
    lost: tuple[Basis, ...]
    gained: tuple[Basis, ...]
    set_aside: Mapping[str, str]
    counted_again: Mapping[str, str]
    lapsed: tuple[str, ...]
    removed: tuple[str, ...]
    added: tuple[str, ...]
    revised: tuple[Revision, ...]
    by_another_query: bool


@dataclass(frozen=True)
class Comparison:
    """What changed between two assessments of one agency.

    Attributes:
        before: the first assessment.
        after: the second.
        stages: the dimensions, and overall, whose stage or scope changed.
        findings: the findings that changed, by code.
        held: findings that date or grade would have changed, had the agency not done something.
        framework: whether the same framework decided.
        statements: what the descriptions state differently; None unless both are at hand.
    """

    before: Snapshot
    after: Snapshot
    stages: tuple[StageChange, ...]
    findings: tuple[FindingChange, ...]
    held: tuple[FindingChange, ...]
    framework: FrameworkChange
    statements: Statements | None

    @property
    def is_changed(self) -> bool:
        """Whether any stage or any finding changed."""
        return bool(self.stages or self.findings)


def compare(before: Side, after: Side, statements: Statements | None = None) -> Comparison:
    """What changed between two assessments.

    Args:
        before: the first one.
        after: the second one.
        statements: what their descriptions state differently, where both are at hand.

    Raises:
        BadArgumentError: they are about different agencies.
    """
    old, new = before.snapshot, after.snapshot
    if old.agency != new.agency:
        raise BadArgumentError("diff-agencies", before=old.agency, after=new.agency)
    way = _way(before, after)
    changes = [
        _finding(way, code, statements)
        for code in sorted(old.findings.keys() | new.findings.keys())
    ]
    keys = [*(key for key in new.stages if key != OVERALL), OVERALL]
    keys[0:0] = [key for key in old.stages if key not in keys]
    return Comparison(
        before=old,
        after=new,
        stages=tuple(
            StageChange(key, old.stages.get(key), new.stages.get(key), tuple(_stages(way, key)))
            for key in keys
            if old.stages.get(key) != new.stages.get(key)
        ),
        findings=tuple(change for change in changes if change.before != change.after),
        held=tuple(change for change in changes if change.before == change.after and change.moves),
        framework=_framework(old, new),
        statements=statements,
    )


def _way(before: Side, after: Side) -> list[Snapshot]:
    """The first assessment, the counterfactual ones as far as they can be made, and the second."""
    old, new = before.snapshot, after.snapshot
    if before.again:
        dated = _again(before, new.as_of, old.minimum_grade)
        graded = _again(before, new.as_of, new.minimum_grade)
        if dated and graded:
            return [old, dated, graded, new]
    if after.again:
        graded = _again(after, old.as_of, old.minimum_grade)
        dated = _again(after, new.as_of, old.minimum_grade)
        if dated and graded:
            return [old, graded, dated, new]
    return [old, new]


def _again(side: Side, as_of: str, grade: str) -> Snapshot | None:
    one = side.snapshot
    if (as_of, grade) == (one.as_of, one.minimum_grade):
        return one
    return side.again(as_of, grade) if side.again else None


def _framework(old: Snapshot, new: Snapshot) -> FrameworkChange:
    if old.made_with is None or new.made_with is None:
        return FrameworkChange.UNKNOWN
    return FrameworkChange.NONE if old.made_with == new.made_with else FrameworkChange.CHANGED


def _causes(old: Snapshot, new: Snapshot) -> tuple[Cause, ...]:
    """What differs between two assessments, and so can have changed any finding."""
    found = [
        cause
        for cause, differs in (
            (Cause.AGENCY, old.input_sha256 != new.input_sha256),
            (Cause.FRAMEWORK, _framework(old, new) is FrameworkChange.CHANGED),
            (Cause.DATE, old.as_of != new.as_of),
            (Cause.GRADE, old.minimum_grade != new.minimum_grade),
        )
        if differs
    ]
    # The same bytes on the same day, and yet another answer: something else must have decided.
    return tuple(found) or (Cause.FRAMEWORK,)


def _stages(way: Sequence[Snapshot], key: str) -> Iterator[StageMove]:
    for old, new in pairwise(way):
        before, after = old.stages.get(key), new.stages.get(key)
        if before != after:
            yield StageMove(_causes(old, new), before, after)


_ABSENT = Observed("absent", (), {})


def _finding(way: Sequence[Snapshot], code: str, statements: Statements | None) -> FindingChange:
    seen = [one.findings.get(code, _ABSENT) for one in way]
    before, after = seen[0], seen[-1]
    moves = tuple(
        Move(_causes(old, new), one.status, other.status)
        for (old, new), (one, other) in zip(pairwise(way), pairwise(seen), strict=True)
        if one.status != other.status
    )
    kept_before, kept_after = ({one.key for one in side.basis} for side in (before, after))
    items = _items(before) | _items(after)
    concerned = items | _evidence(before) | _evidence(after)
    return FindingChange(
        code=code,
        before=before.status,
        after=after.status,
        moves=moves,
        lost=tuple(one for one in before.basis if one.key not in kept_after),
        gained=tuple(one for one in after.basis if one.key not in kept_before),
        set_aside=_only(after.set_aside, before.set_aside),
        counted_again=_only(before.set_aside, after.set_aside),
        lapsed=tuple(sorted(_valid(before) & _invalid(seen[1:]))),
        removed=tuple(iri for iri in statements.removed if iri in concerned) if statements else (),
        added=tuple(iri for iri in statements.added if iri in concerned) if statements else (),
        revised=tuple(
            sorted(
                (one for one in statements.revised if one.subject in concerned),
                key=lambda one: one.subject not in items,
            )
            if statements
            else ()
        ),
        by_another_query=_has_another_query(way[0].made_with, way[-1].made_with, code),
    )


def _has_another_query(old: MadeWith | None, new: MadeWith | None, code: str) -> bool:
    if old is None or new is None:
        return False
    return old.criteria.get(code) != new.criteria.get(code)


def _only(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    return {iri: one[iri] for iri in sorted(one) if other.get(iri) != one[iri]}


def _items(finding: Observed) -> set[str]:
    """The statements that a finding rests on or might have rested on."""
    return {iri for one in finding.basis for iri in one.items} | set(finding.set_aside)


def _evidence(finding: Observed) -> set[str]:
    return {iri for one in finding.basis for iri in one.evidence}


def _valid(finding: Observed) -> set[str]:
    return {iri for one in finding.basis for iri, valid in one.evidence.items() if valid}


def _invalid(findings: Sequence[Observed]) -> set[str]:
    return {
        iri
        for finding in findings
        for one in finding.basis
        for iri, valid in one.evidence.items()
        if not valid
    }
