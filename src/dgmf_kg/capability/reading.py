"""Needs, gaps, risks and actions, read back from an inquiry."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from dgmf_kg.capability.model import (
    Action,
    Capabilities,
    Considered,
    Exposure,
    Need,
    Project,
    Risk,
    SaidByOther,
)
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inquiry import Inquiry
from dgmf_kg.store import Description, Row


def capabilities(
    descriptions: Sequence[Description],
    day: str,
    project: str | None = None,
    agency: str | None = None,
) -> Capabilities:
    """What projects need, who satisfies it, and what follows where nobody does.

    Args:
        descriptions: what the agencies say, each of itself.
        day: the day asked about, `YYYY-MM-DD`.
        project: the IRI of the one project that is wanted; None for all in progress on that day.
        agency: the IRI of the agency whose projects are wanted; None for those of all.

    Raises:
        BadArgumentError: no description states such a project, or it is not in progress; or nobody
            says that such an agency undertakes one.
    """
    inquiry = Inquiry("capability", descriptions, day)
    agencies: dict[str, list[str]] = defaultdict(list)
    for row in inquiry.rows("projects"):
        if "agency" in row:
            agencies[row["project"]].append(row["agency"])
        else:
            agencies[row["project"]] = []
    if project is not None:
        if project not in agencies:
            raise BadArgumentError("capability-no-project", iri=project)
        agencies = defaultdict(list, {project: agencies[project]})
    if agency is not None:
        agencies = defaultdict(list, {p: those for p, those in agencies.items() if agency in those})
        if not agencies:
            raise BadArgumentError("capability-no-agency", iri=agency)
    needs = _needs(inquiry)
    exposures = _Exposures(inquiry)
    projects = tuple(
        Project(iri, tuple(those), tuple(needs[iri]), exposures.of(iri, needs[iri]))
        for iri, those in agencies.items()
    )
    known = {need.iri for one in projects for need in one.needs}
    return Capabilities(
        day=day,
        projects=projects,
        agencies=()
        if project
        else tuple(
            one for one in _of_agencies(projects, exposures) if agency is None or one.iri == agency
        ),
        said_by_others=tuple(
            SaidByOther(row["need"], row["holding"], row["holder"], row["sayer"])
            for row in inquiry.rows("said-by-others")
            if row["need"] in known
        ),
        names=inquiry.names(),
    )


def _needs(inquiry: Inquiry) -> dict[str, list[Need]]:
    """The needs of each project, with all that is found of them."""
    kinds = _grouped(inquiry.rows("gaps"), "need", "kind")
    gaps = {row["need"]: row["gap"] for row in inquiry.rows("gaps")}
    criteria = _grouped(inquiry.rows("criteria-at-stake"), "gap", "criterion")
    considered = _considered(inquiry)
    risks = defaultdict(list)
    for row in inquiry.rows("risks"):
        risk = Risk(row["risk"], row["likelihood"], row["impact"], row["level"], int(row["rank"]))
        risks[row["gap"]].append(risk)
    actions = _actions(inquiry)
    needs = defaultdict(list)
    for row in inquiry.rows("needs"):
        iri = row["need"]
        gap = gaps.get(iri, "")
        need = Need(
            iri=iri,
            capability=row["capability"],
            needed=row.get("needed"),
            gap=tuple(kinds[iri]),
            considered=tuple(considered[iri]),
            risks=tuple(risks[gap]),
            actions=tuple(actions[gap]),
            criteria=tuple(criteria[gap]),
        )
        needs[row["project"]].append(need)
    return needs


def _considered(inquiry: Inquiry) -> dict[str, list[Considered]]:
    found = defaultdict(list)
    rows = inquiry.rows("considered")
    for (need, holding), group in groupby(rows, key=lambda row: (row["need"], row["holding"])):
        same = list(group)
        first = same[0]
        one = Considered(
            iri=holding,
            holder=first["holder"],
            ability=first.get("ability"),
            readiness=first.get("readiness"),
            last_review=first.get("date"),
            shortfalls=tuple(dict.fromkeys(row["kind"] for row in same if "kind" in row)),
        )
        found[need].append(one)
    return found


def _actions(inquiry: Inquiry) -> dict[str, list[Action]]:
    found = defaultdict(list)
    rows = inquiry.rows("actions")
    for (gap, iri), group in groupby(rows, key=lambda row: (row["gap"], row["action"])):
        same = list(group)
        owners = tuple(dict.fromkeys(row["owner"] for row in same if "owner" in row))
        is_late = any(row["isLate"] == "true" for row in same)
        found[gap].append(Action(iri, owners, same[0].get("due"), is_late))
    return found


def _grouped(rows: Iterable[Row], key: str, value: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row[value])
    return groups


class _Exposures:
    """The exposure of projects and agencies, as the queries found it."""

    def __init__(self, inquiry: Inquiry) -> None:
        self._highest: dict[str, str] = {}
        self._counts: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for row in inquiry.rows("exposure"):
            self._highest[row["exposed"]] = row["highest"]
            self._counts[row["exposed"]].append((row["level"], int(row["gaps"])))
        self._without_risk = {row["need"] for row in inquiry.rows("gaps-without-risk")}

    def of(self, iri: str, needs: Iterable[Need]) -> Exposure:
        """The exposure of a project or an agency that has these needs."""
        found = {need.iri for need in needs if need.gap}
        return Exposure(
            iri=iri,
            highest=self._highest.get(iri),
            counts=tuple(self._counts[iri]),
            gaps=len(found),
            unassessed=len(found & self._without_risk),
        )


def _of_agencies(projects: Iterable[Project], exposures: _Exposures) -> tuple[Exposure, ...]:
    needs: dict[str, list[Need]] = defaultdict(list)
    for project in projects:
        for agency in project.agencies:
            needs[agency].extend(project.needs)
    return tuple(exposures.of(agency, needs[agency]) for agency in sorted(needs))
