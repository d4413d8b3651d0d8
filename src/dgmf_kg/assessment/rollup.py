"""One result for a whole branch of a register, from the assessments of its units."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg import queries
from dgmf_kg.assessment.framework import Framework
from dgmf_kg.assessment.model import Assessment, Dimension, Stage, Text
from dgmf_kg.assessment.pipeline import Assessor, Outcome
from dgmf_kg.assessment.policies import Policy
from dgmf_kg.assessment.register import Branch
from dgmf_kg.errors import BadArgumentError, BadInputError, Place, Problem
from dgmf_kg.inference import FRAMEWORK_GRAPH, new_store
from dgmf_kg.namespaces import DCAT, DGMF, RDF, XSD
from dgmf_kg.store import Description, EmbeddedStore, read_description

_GRAPH = "urn:dgmf:rollup"
_OVERALL = DGMF + "OverallAttainment"

Period = tuple[str, str]
"""First and last day."""


@dataclass(frozen=True)
class Count:
    """How many units are at or above a stage, proven and possible."""

    stage: Stage
    proven: int
    possible: int


@dataclass(frozen=True)
class RolledUp:
    """A dimension, or overall, of all units together.

    Attributes:
        dimension: the dimension, None for overall.
        proven: the proven stage by the policy, None for none.
        possible: the possible stage by the policy, None for none.
        units: how many units count.
        counts: how many of them are at or above each stage.
        outside: the described units that do not count, for it is out of scope for them, by IRI.
    """

    dimension: Dimension | None
    proven: Stage | None
    possible: Stage | None
    units: int
    counts: tuple[Count, ...]
    outside: tuple[str, ...]


@dataclass(frozen=True)
class RollUp:
    """The result for a branch of a register.

    Attributes:
        branch: the node, and the units at or below it.
        policy: how the units were taken together.
        period: first and last day of the reporting period.
        as_of: the date on which validity was judged.
        minimum_grade: the lowest grade that counted.
        described: the assessments of the units, by the unit's IRI.
        undescribed: the units without a description that could be used, by IRI.
        stages: every dimension in the framework's order, then overall.
        elsewhere: files about an agency that is not in the branch.
        other_period: files about another period.
        insisted: units whose description does not conform, and counts all the same.
    """

    branch: Branch
    policy: Policy
    period: Period
    as_of: str
    minimum_grade: str
    described: Mapping[str, Assessment]
    undescribed: tuple[str, ...]
    stages: tuple[RolledUp, ...]
    elsewhere: tuple[Path, ...]
    other_period: tuple[Path, ...]
    insisted: tuple[str, ...]

    def name(self, unit: str) -> Text:
        """The name of a unit: the register's, else its description's."""
        found = self.branch.names.get(unit)
        if found:
            return found
        return self.described[unit].name if unit in self.described else {}


@dataclass(frozen=True)
class _Candidate:
    path: Path
    agency: str
    period: Period


class Gathering:
    """The files of a roll-up, read one by one; what cannot be used is kept to be told."""

    def __init__(self, branch: Branch, period_end: str | None) -> None:
        """Begin without a file.

        Args:
            branch: the units that are wanted.
            period_end: the last day of the reporting period; None where all are to share one.
        """
        self._branch = branch
        self._period_end = period_end
        self.problems: list[Problem] = list(branch.problems)
        self.barred: list[Outcome] = []
        self._elsewhere: list[Path] = []
        self._other_period: list[Path] = []

    def roll_up(
        self, files: Sequence[Path], assessor: Assessor, policy: Policy, *, insist: bool
    ) -> RollUp:
        """The result.

        Args:
            files: the descriptions.
            assessor: what assesses them.
            policy: how the units are taken together.
            insist: assess descriptions with violations too.

        Raises:
            BadArgumentError: the descriptions are of several periods, or none can be used.
        """
        candidates = self._candidates(files)
        period = _period_of(candidates)
        described = {
            assessment.agency: assessment
            for one in self._without_doubles(candidates)
            for assessment in [self._assess(one, assessor, insist=insist)]
            if assessment
        }
        if period is None or not described:
            raise BadArgumentError("rollup-none", node=self._branch.node)
        some = next(iter(described.values()))
        return RollUp(
            branch=self._branch,
            policy=policy,
            period=period,
            as_of=some.as_of,
            minimum_grade=some.minimum_grade,
            described=described,
            undescribed=tuple(one for one in self._branch.units if one not in described),
            stages=tuple(together(described.values(), assessor.framework, policy)),
            elsewhere=tuple(self._elsewhere),
            other_period=tuple(self._other_period),
            insisted=tuple(sorted(a for a, one in described.items() if not one.conforms)),
        )

    def _candidates(self, files: Iterable[Path]) -> list[_Candidate]:
        """The descriptions of units of the branch, in the period as far as one is given."""
        found, units = [], set(self._branch.units)
        # The same file named twice is one description.
        for path in {path.resolve(): path for path in files}.values():
            try:
                one = _candidate(read_description(path))
            except BadInputError as error:
                self.problems.append(error.problem)
                continue
            if one.agency not in units:
                self._elsewhere.append(path)
            elif self._period_end and one.period[1] not in {"", self._period_end}:
                self._other_period.append(path)
            else:
                found.append(one)
        return found

    def _without_doubles(self, candidates: Sequence[_Candidate]) -> list[_Candidate]:
        by_agency: dict[str, list[_Candidate]] = defaultdict(list)
        for one in candidates:
            by_agency[one.agency].append(one)
        for agency, several in by_agency.items():
            if len(several) > 1:
                names = ", ".join(str(one.path) for one in several)
                place = Place(str(several[0].path))
                values = {"agency": agency, "files": names}
                self.problems.append(Problem("rollup-double", place, values))
        return [one for several in by_agency.values() if len(several) == 1 for one in several]

    def _assess(
        self, candidate: _Candidate, assessor: Assessor, *, insist: bool
    ) -> Assessment | None:
        try:
            outcome = assessor.assess(candidate.path, insist=insist)
        except BadInputError as error:
            self.problems.append(error.problem)
            return None
        if outcome.assessment is None:
            self.barred.append(outcome)
        return outcome.assessment


def _candidate(description: Description) -> _Candidate:
    document = description.document
    agencies = document.objects(description.iri, DGMF + "describes")
    periods = document.objects(description.iri, DGMF + "reportingPeriod")
    bounds = [
        next((day for one in periods for day in document.objects(one, DCAT + bound)), "")
        for bound in ("startDate", "endDate")
    ]
    return _Candidate(document.path, next(iter(agencies), ""), (bounds[0], bounds[1]))


def _period_of(candidates: Sequence[_Candidate]) -> Period | None:
    """The one period of all descriptions; None when there is no description.

    Raises:
        BadArgumentError: there are several.
    """
    # One without a period does not conform; it is told of when it is assessed.
    periods = sorted({one.period for one in candidates if all(one.period)})
    if len(periods) > 1:
        named = ", ".join(f"{start}/{end}" for start, end in periods)
        raise BadArgumentError("rollup-periods", periods=named)
    return periods[0] if periods else None


def together(
    assessments: Iterable[Assessment], framework: Framework, policy: Policy
) -> Iterable[RolledUp]:
    """Every dimension in the framework's order, then overall, of some assessments together.

    Args:
        assessments: one of each unit.
        framework: the framework of the assessments.
        policy: how the units are taken together.
    """
    units = list(assessments)
    stages = {stage.rank: stage for stage in framework.stages.values()}
    counts: dict[str, list[Count]] = defaultdict(list)
    totals: dict[str, int] = {}
    store, graph = facts(units)
    query = next(query for query in queries.group("rollup") if query.name == "at-or-above")
    for row in store.select(query.text, [FRAMEWORK_GRAPH, graph]):
        of = row["of"]
        stage = stages[int(row["rank"])]
        counts[of].append(Count(stage, int(row["provenUnits"]), int(row["possibleUnits"])))
        totals[of] = int(row["units"])
    for of, dimension in (*framework.dimensions.items(), (_OVERALL, None)):
        here, total = counts.get(of, []), totals.get(of, 0)
        proven = policy.rank({one.stage.rank: one.proven for one in here}, total)
        possible = policy.rank({one.stage.rank: one.possible for one in here}, total)
        yield RolledUp(
            dimension=dimension,
            proven=stages.get(proven),
            possible=stages.get(possible),
            units=total,
            counts=tuple(here),
            outside=tuple(sorted(one.agency for one in units if _is_outside(one, dimension))),
        )


def _is_outside(assessment: Assessment, dimension: Dimension | None) -> bool:
    if dimension is None:
        return assessment.overall is None
    return any(one.dimension == dimension and not one.in_scope for one in assessment.dimensions)


def facts(assessments: Iterable[Assessment]) -> tuple[EmbeddedStore, str]:
    """A store with the framework and what the runs attained, and the graph with the latter."""
    store = new_store()
    for one in assessments:
        store.add_iri(one.iri, DGMF + "assesses", one.description, _GRAPH)
        store.add_iri(one.description, DGMF + "describes", one.agency, _GRAPH)
        for attainment in (*one.dimensions, *([one.overall] if one.overall else [])):
            of = attainment.dimension
            iri = f"{one.iri}/{of.code if of else 'overall'}"
            store.add_iri(one.iri, DGMF + "hasAttainment", iri, _GRAPH)
            for name, rank in (
                ("provenRank", attainment.proven_rank),
                ("possibleRank", attainment.possible_rank),
            ):
                store.add_literal(iri, DGMF + name, str(rank), XSD + "integer", _GRAPH)
            if of is None:
                store.add_iri(iri, RDF + "type", _OVERALL, _GRAPH)
                continue
            store.add_iri(iri, DGMF + "ofDimension", of.iri, _GRAPH)
            if not attainment.in_scope:
                store.add_iri(one.iri, DGMF + "excludes", of.iri, _GRAPH)
    return store, _GRAPH
