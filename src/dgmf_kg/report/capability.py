"""Needs, gaps, risks and actions of projects, as lines of text and as JSON."""

import json
from collections.abc import Iterable

from dgmf_kg.capability import (
    Action,
    Capabilities,
    Considered,
    Exposure,
    Need,
    Project,
    Risk,
    Step,
    procedure,
)
from dgmf_kg.report.lines import Lines
from dgmf_kg.report.texts import day, name_of, say

_COLOURS = {1: "green", 2: "yellow", 3: "red", 4: "bold red"}


def text(found: Capabilities, language: str, *, colour: bool) -> str:
    """What each project needs and has, its gaps with risk and action, and the exposure."""
    return _Writer(found, language).write().render(colour=colour)


class _Writer:
    """Writes the answer to one inquiry in one language."""

    def __init__(self, found: Capabilities, language: str) -> None:
        self._found = found
        self._language = language
        self._lines = Lines()

    def write(self) -> Lines:
        """All sections."""
        if not self._found.projects:
            self._lines.add(self._say("capability-none", day=self._day(self._found.day)))
        for place, project in enumerate(self._found.projects):
            if place:
                self._lines.add()
            self._project(project)
        if self._found.agencies:
            self._lines.add()
            self._lines.add(self._say("capability-agencies"), style="bold")
            for one in self._found.agencies:
                self._lines.add(self._exposure("capability-agency", one), 2)
        if self._found.said_by_others:
            self._lines.add()
            self._lines.add(self._say("capability-others"), style="bold")
            for other in self._found.said_by_others:
                line = self._say(
                    "capability-other",
                    holder=self._name(other.holder),
                    holding=self._name(other.holding),
                    sayer=self._name(other.sayer),
                )
                self._lines.add(line, 2)
        return self._lines

    def _say(self, message_id: str, **values: str) -> str:
        return say(message_id, self._language, **values)

    def _name(self, iri: str) -> str:
        return name_of(self._found.names.get(iri, {}), self._language, iri)

    def _names(self, iris: Iterable[str]) -> str:
        return ", ".join(map(self._name, iris))

    def _day(self, date: str) -> str:
        return day(date, self._language)

    def _exposure(self, message_id: str, one: Exposure) -> str:
        counts = [
            self._say("capability-count", level=self._name(level), count=str(count))
            for level, count in one.counts
        ]
        if one.unassessed:
            counts.append(self._say("capability-unassessed", count=str(one.unassessed)))
        none = "capability-not-assessed" if one.gaps else "capability-not-exposed"
        return self._say(
            message_id,
            agency=self._name(one.iri),
            highest=self._name(one.highest) if one.highest else self._say(none),
            gaps=str(one.gaps),
            counts=", ".join(counts) or "–",
        )

    def _project(self, project: Project) -> None:
        title = self._say("capability-title", project=self._name(project.iri))
        self._lines.add(title, style="bold")
        agencies = self._names(project.agencies) or self._say("capability-nobody")
        day_ = self._day(self._found.day)
        self._lines.add(self._say("capability-setting", day=day_, agencies=agencies))
        if not project.needs:
            self._lines.add(self._say("capability-no-need"))
            for step in procedure():
                self._step(step)
            return
        self._lines.add(self._exposure("capability-exposure", project.exposure))
        self._lines.add()
        for need in project.needs:
            self._need(need)

    def _step(self, step: Step) -> None:
        line = self._say(
            "capability-step",
            order=str(step.order),
            name=name_of(step.name, self._language, ""),
            instruction=name_of(step.instruction, self._language, ""),
        )
        self._lines.add(line, 4)

    def _need(self, need: Need) -> None:
        capability = self._name(need.capability)
        needed = self._name(need.needed) if need.needed else self._say("capability-any")
        if not need.gap:
            enough = [one.holder for one in need.considered if not one.shortfalls]
            line = self._say(
                "capability-satisfied",
                capability=capability,
                needed=needed,
                holders=self._names(enough),
            )
            self._lines.add(line, style="green")
            return
        kinds = self._names(need.gap)
        line = self._say("capability-gap", capability=capability, needed=needed, kinds=kinds)
        self._lines.add(line, style="red")
        for one in need.considered:
            self._lines.add(self._considered(one), 4)
        for risk in need.risks:
            self._lines.add(self._risk(risk), 4, _COLOURS.get(risk.rank, ""))
        if not need.risks:
            self._lines.add(self._say("capability-no-risk"), 4)
        for action in need.actions:
            self._lines.add(self._action(action), 4)
        if not need.actions:
            self._lines.add(self._say("capability-no-action"), 4)
        if need.criteria:
            codes = ", ".join(iri.rpartition("#")[2] for iri in need.criteria)
            self._lines.add(self._say("capability-criteria", criteria=codes), 4)

    def _considered(self, one: Considered) -> str:
        ability = one.ability
        readiness = one.readiness
        review = (
            self._say("capability-reviewed", day=self._day(one.last_review))
            if one.last_review
            else self._say("capability-unreviewed")
        )
        return self._say(
            "capability-considered",
            holder=self._name(one.holder),
            ability=self._name(ability) if ability else self._say("capability-any"),
            readiness=self._name(readiness)
            if readiness
            else self._say("capability-readiness-unknown"),
            review=review,
            shortfalls=self._names(one.shortfalls) or self._say("capability-enough"),
        )

    def _risk(self, risk: Risk) -> str:
        return self._say(
            "capability-risk",
            risk=self._name(risk.iri),
            likelihood=self._name(risk.likelihood),
            impact=self._name(risk.impact),
            level=self._name(risk.level),
        )

    def _action(self, action: Action) -> str:
        return self._say(
            "capability-late" if action.is_late else "capability-action",
            action=self._name(action.iri),
            owners=self._names(action.owners) or self._say("capability-no-owner"),
            due=self._day(action.due) if action.due else self._say("capability-no-due"),
        )


def to_json(found: Capabilities) -> str:
    """The answer to an inquiry as one JSON document, every name in both languages."""
    return json.dumps(_Data(found).all(), ensure_ascii=False, indent=2)


class _Data:
    """Puts the answer to one inquiry into what JSON can hold."""

    def __init__(self, found: Capabilities) -> None:
        self._found = found

    def all(self) -> dict[str, object]:
        """The whole answer."""
        found = self._found
        return {
            "asOf": found.day,
            "hasGap": found.has_gap,
            "isTold": found.is_told,
            "projects": [
                {
                    **self._named(project.iri),
                    "agencies": [self._named(agency) for agency in project.agencies],
                    "exposure": self._exposure(project.exposure),
                    "needs": [self._need(need) for need in project.needs],
                }
                for project in found.projects
            ],
            "agencies": [self._exposure(one) for one in found.agencies],
            "saidByOthers": [
                {"need": o.need, "holding": o.holding, "holder": o.holder, "saidBy": o.sayer}
                for o in found.said_by_others
            ],
        }

    def _named(self, iri: str) -> dict[str, object]:
        return {"iri": iri, "name": dict(self._found.names.get(iri, {}))}

    def _exposure(self, one: Exposure) -> dict[str, object]:
        return {
            **self._named(one.iri),
            "highest": one.highest,
            "counts": dict(one.counts),
            "openGaps": one.gaps,
            "unassessed": one.unassessed,
        }

    def _need(self, need: Need) -> dict[str, object]:
        return {
            "iri": need.iri,
            "capability": self._named(need.capability),
            "neededAbility": need.needed,
            "gap": list(need.gap),
            "considered": [
                {
                    "iri": one.iri,
                    "holder": self._named(one.holder),
                    "ability": one.ability,
                    "readiness": one.readiness,
                    "lastReview": one.last_review,
                    "shortfalls": list(one.shortfalls),
                }
                for one in need.considered
            ],
            "risks": [
                {
                    **self._named(risk.iri),
                    "likelihood": risk.likelihood,
                    "impact": risk.impact,
                    "level": risk.level,
                    "rank": risk.rank,
                }
                for risk in need.risks
            ],
            "actions": [
                {
                    **self._named(action.iri),
                    "owners": [self._named(owner) for owner in action.owners],
                    "due": action.due,
                    "isLate": action.is_late,
                }
                for action in need.actions
            ],
            "criteria": [iri.rpartition("#")[2] for iri in need.criteria],
        }
