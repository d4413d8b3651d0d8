"""The institutions of a group, as lines of text and as JSON."""

import json
from collections.abc import Iterable

from dgmf_kg.institution import Conflict, Institutions, KindState, Observed
from dgmf_kg.report.lines import Lines
from dgmf_kg.report.texts import day, name_of, say

_STYLES = {"agreed": "green", "partly": "yellow", "lacking": "red"}


def text(found: Institutions, language: str, *, colour: bool) -> str:
    """What a group has agreed on, by whom and until when; what is missing; what to do."""
    return _Writer(found, language).write().render(colour=colour)


class _Writer:
    """Writes the institutions of one group in one language."""

    def __init__(self, found: Institutions, language: str) -> None:
        self._found = found
        self._language = language
        self._lines = Lines()

    def write(self) -> Lines:
        """All sections."""
        self._head()
        for kind in self._found.kinds:
            self._kind(kind)
        for purpose in self._found.purposes_lacking:
            message = self._say("institution-no-purpose", purpose=self._name(purpose))
            self._lines.add(message, style="red")
        if self._found.is_complete:
            self._lines.add()
            self._lines.add(self._say("institution-complete"))
        self._conflicts()
        self._advice()
        self._others()
        return self._lines

    def _say(self, message_id: str, **values: str) -> str:
        return say(message_id, self._language, **values)

    def _name(self, iri: str) -> str:
        return name_of(self._found.names.get(iri, {}), self._language, iri)

    def _names(self, iris: Iterable[str]) -> str:
        return ", ".join(map(self._name, iris))

    def _section(self, message_id: str) -> None:
        self._lines.add()
        self._lines.add(self._say(message_id), style="bold")

    def _head(self) -> None:
        found = self._found
        subject = (
            self._say("institution-of-agencies", count=str(len(found.agencies)))
            if found.subject.kind == "agencies"
            else self._names(found.subject.iris)
        )
        self._lines.add(self._say("institution-title", subject=subject), style="bold")
        agencies = self._names(found.agencies)
        setting = self._say(
            "institution-setting", day=day(found.day, self._language), agencies=agencies
        )
        self._lines.add(setting)
        self._lines.add()

    def _kind(self, kind: KindState) -> None:
        line = self._say(f"institution-{kind.state}", kind=self._name(kind.kind))
        self._lines.add(line, style=_STYLES[kind.state])
        for one in kind.observed:
            self._lines.add(self._observed(one), 4)

    def _observed(self, one: Observed) -> str:
        name, until = self._name(one.iri), self._until(one.until)
        if not one.silent:
            return self._say("institution-by-all", name=name, until=until)
        agencies = self._names(agency for agency, _ in one.agencies)
        silent = self._names(one.silent)
        return self._say(
            "institution-by-some", name=name, agencies=agencies, until=until, silent=silent
        )

    def _until(self, end: str | None) -> str:
        if end is None:
            return self._say("institution-open")
        return self._say("institution-until", day=day(end, self._language))

    def _conflicts(self) -> None:
        if not self._found.conflicts:
            return
        self._section("institution-conflicts")
        for conflict in self._found.conflicts:
            self._lines.add(self._conflict(conflict), 2)

    def _conflict(self, conflict: Conflict) -> str:
        subject = self._name(conflict.subject)
        if conflict.kind == "two-standards":
            (first, those), (second, others) = conflict.things
            return self._say(
                "institution-two-standards",
                exchange=subject,
                first=self._name(first),
                those=self._names(those),
                second=self._name(second),
                others=self._names(others),
            )
        if conflict.kind == "expired":
            end = day(conflict.day or "", self._language)
            return self._say("institution-expired", agreement=subject, day=end)
        parties = self._names(party for party, _ in conflict.things)
        return self._say("institution-unsigned", agreement=subject, parties=parties)

    def _advice(self) -> None:
        wanting = [kind for kind in self._found.kinds if kind.advice]
        if not wanting:
            return
        self._section("institution-advice")
        for kind in wanting:
            self._lines.add(self._name(kind.kind), 2)
            for step in kind.advice:
                line = self._say(
                    "institution-step",
                    order=str(step.order),
                    name=name_of(step.name, self._language, ""),
                    instruction=name_of(step.instruction, self._language, ""),
                )
                self._lines.add(line, 4)

    def _others(self) -> None:
        if not self._found.said_by_others:
            return
        self._section("institution-others")
        for one in self._found.said_by_others:
            line = self._say(
                "institution-other",
                agency=self._name(one.agency),
                institution=self._name(one.institution),
                sayer=self._name(one.sayer),
            )
            self._lines.add(line, 2)


def to_json(found: Institutions) -> str:
    """The institutions of a group as one JSON document, every text in both languages."""

    def named(iri: str) -> dict[str, object]:
        return {"iri": iri, "name": dict(found.names.get(iri, {}))}

    data = {
        "subject": {"kind": found.subject.kind, "items": [named(x) for x in found.subject.iris]},
        "asOf": found.day,
        "complete": found.is_complete,
        "agencies": [named(agency) for agency in found.agencies],
        "kinds": [
            {
                **named(kind.kind),
                "state": kind.state,
                "institutions": [
                    {
                        **named(one.iri),
                        "until": one.until,
                        "agencies": [
                            {"iri": agency, "until": until} for agency, until in one.agencies
                        ],
                        "notShownFor": list(one.silent),
                    }
                    for one in kind.observed
                ],
                "steps": [
                    {
                        "order": step.order,
                        "name": dict(step.name),
                        "instruction": dict(step.instruction),
                    }
                    for step in kind.advice
                ],
            }
            for kind in found.kinds
        ],
        "purposesLacking": [named(purpose) for purpose in found.purposes_lacking],
        "conflicts": [
            {
                "kind": conflict.kind,
                **named(conflict.subject),
                "until": conflict.day,
                "things": [{**named(iri), "agencies": list(who)} for iri, who in conflict.things],
            }
            for conflict in found.conflicts
        ],
        "saidByOthers": [
            {"agency": one.agency, "institution": one.institution, "saidBy": one.sayer}
            for one in found.said_by_others
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
