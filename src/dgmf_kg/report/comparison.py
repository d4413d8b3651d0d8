"""What changed between two assessments, in words and as plain data."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from dgmf_kg.assessment import Framework, Text
from dgmf_kg.assessment.comparison import (
    Cause,
    Comparison,
    FindingChange,
    FrameworkChange,
    StageChange,
)
from dgmf_kg.assessment.snapshot import OVERALL, Basis, Reached, Snapshot
from dgmf_kg.assessment.statements import Revision
from dgmf_kg.namespaces import DCTERMS, SKOS
from dgmf_kg.publishing.context import prefixes
from dgmf_kg.report.sheet import Sheet

_SHOWN: Final = 4
_VALUE_LENGTH: Final = 60
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMES: Final = frozenset((DCTERMS + "title", SKOS + "prefLabel"))


def text(
    comparison: Comparison,
    framework: Framework,
    names: Mapping[str, Text],
    language: str,
    *,
    colour: bool,
) -> str:
    """The comparison in words: stages, then findings by what changed them.

    Args:
        comparison: what is reported.
        framework: the framework, for the names of stages, dimensions and criteria.
        names: names of the resources of the two descriptions.
        language: `en` or `th`.
        colour: whether to mark headings with terminal colours.
    """
    sheet = Sheet(language, colour=colour)
    _Writer(sheet, comparison, framework, names).write()
    return sheet.text()


class _Writer:
    """Writes one comparison to one sheet."""

    def __init__(
        self,
        sheet: Sheet,
        comparison: Comparison,
        framework: Framework,
        names: Mapping[str, Text],
    ) -> None:
        self._sheet = sheet
        self._comparison = comparison
        self._dimensions = {one.code: one for one in framework.dimensions.values()}
        self._stages = {stage.rank: stage for stage in framework.stages.values()}
        self._criteria = {one.code: one for one in framework.criteria.values()}
        self._names = {**comparison.before.names, **names, **comparison.after.names}

    def write(self) -> None:
        sheet, one = self._sheet, self._comparison
        agency = sheet.name(one.after.name or one.before.name, one.after.agency)
        sheet.line(sheet.say("diff-title", agency=agency), style="bold")
        sheet.line(sheet.say("diff-before", setting=self._setting(one.before)))
        sheet.line(sheet.say("diff-after", setting=self._setting(one.after)))
        if not (one.before.conforms and one.after.conforms):
            sheet.line(sheet.say("diff-insisted"), style="red")
        self._framework()
        sheet.line()
        if not one.is_changed:
            sheet.line(sheet.say("diff-nothing"))
        if one.stages:
            sheet.table(
                ["dimension", "diff-proven", "diff-possible", "diff-by"],
                [self._stage_row(change) for change in one.stages],
            )
        for group in (*Cause, "several"):
            self._findings(group, [c for c in one.findings if _group(c) == group])
        self._findings("held", one.held)
        if one.statements and one.statements.is_any:
            counts = {
                "added": str(len(one.statements.added)),
                "removed": str(len(one.statements.removed)),
                "revised": str(len({revision.subject for revision in one.statements.revised})),
            }
            sheet.line()
            sheet.line(sheet.say("diff-statements", **counts))

    def _setting(self, one: Snapshot) -> str:
        sheet = self._sheet
        return sheet.say(
            "setting",
            start=sheet.day(one.period[0]),
            end=sheet.day(one.period[1]),
            as_of=sheet.day(one.as_of),
            grade=sheet.say(one.minimum_grade),
        )

    def _framework(self) -> None:
        sheet, one = self._sheet, self._comparison
        if one.framework is FrameworkChange.UNKNOWN:
            sheet.line(sheet.say("diff-framework-unknown"))
        elif (
            one.framework is FrameworkChange.CHANGED
            and one.before.made_with
            and one.after.made_with
        ):
            versions = {
                "before": one.before.made_with.version,
                "after": one.after.made_with.version,
            }
            sheet.line(sheet.say("diff-framework-changed", **versions))

    def _stage_row(self, change: StageChange) -> list[str]:
        sheet = self._sheet
        dimension = self._dimensions.get(change.key)
        name = sheet.dimension(dimension) if dimension or change.key == OVERALL else change.key
        causes = (self._causes(move.causes) for move in change.moves)
        return [
            name,
            self._from_to(change.before, change.after, "proven"),
            self._from_to(change.before, change.after, "possible"),
            sheet.say("diff-then").join(dict.fromkeys(causes)),
        ]

    def _from_to(self, before: Reached | None, after: Reached | None, which: str) -> str:
        old, new = self._reached(before, which), self._reached(after, which)
        return new if old == new else self._sheet.say("diff-from-to", before=old, after=new)

    def _reached(self, reached: Reached | None, which: str) -> str:
        if reached is None:
            return self._sheet.say("diff-no-overall")
        rank = reached.proven if which == "proven" else reached.possible
        stage = self._sheet.stage(self._stages.get(rank))
        return stage if reached.in_scope else self._sheet.say("diff-scope", stage=stage)

    def _causes(self, causes: Iterable[Cause]) -> str:
        return self._sheet.say("diff-or").join(self._sheet.say(f"cause-{one}") for one in causes)

    def _status(self, status: str) -> str:
        return self._sheet.say("finding-absent" if status == "absent" else status)

    def _findings(self, group: str, changes: Iterable[FindingChange]) -> None:
        changes = list(changes)
        if not changes:
            return
        sheet = self._sheet
        sheet.line()
        sheet.line(sheet.say(f"diff-findings-{group}"), style="bold")
        for change in changes:
            criterion = self._criteria.get(change.code)
            name = sheet.name(criterion.name) if criterion else ""
            move = sheet.say(
                "diff-from-to",
                before=self._status(change.before),
                after=self._status(change.after),
            )
            sheet.line(f"{change.code} {name}: {move}", 2)
            if len(change.moves) > 1 or group in {"several", "held"}:
                self._moves(change)
            self._facts(change)

    def _moves(self, change: FindingChange) -> None:
        for move in change.moves:
            line = self._sheet.say(
                "diff-move",
                before=self._status(move.before),
                after=self._status(move.after),
                causes=self._causes(move.causes),
            )
            self._sheet.line(line, 6)

    def _facts(self, change: FindingChange) -> None:
        sheet = self._sheet
        if change.by_another_query:
            sheet.line(sheet.say("diff-another-query"), 6)
        for message_id, found in (("diff-lost", change.lost), ("diff-gained", change.gained)):
            for basis in found[:_SHOWN]:
                items = self._basis(basis)
                sheet.line(sheet.say(message_id, role=sheet.say(basis.role), items=items), 6)
            self._more(len(found))
        reasons = (
            ("diff-set-aside", change.set_aside),
            ("diff-counted-again", change.counted_again),
        )
        for message_id, reasoned in reasons:
            if reasoned:
                parts = (f"{self._name(iri)} ({sheet.say(why)})" for iri, why in reasoned.items())
                sheet.line(sheet.say(message_id, items=", ".join(parts)), 6)
        for message_id, iris in (
            ("diff-lapsed", change.lapsed),
            ("diff-removed", change.removed),
            ("diff-added", change.added),
        ):
            if iris:
                names = ", ".join(self._name(iri) for iri in iris)
                sheet.line(sheet.say(message_id, items=names), 6)
        # Of names only the new ones are shown.
        revised = [one for one in change.revised if one.predicate not in _NAMES]
        for revision in revised[:_SHOWN]:
            sheet.line(self._revision(revision), 6)
        self._more(len(revised))

    def _more(self, count: int) -> None:
        if count > _SHOWN:
            self._sheet.line(self._sheet.say("more-grounds", count=str(count - _SHOWN)), 6)

    def _basis(self, basis: Basis) -> str:
        if basis.kind == "completeness":
            return self._sheet.say("completeness")
        names = " + ".join(self._name(iri) for iri in basis.items)
        return self._sheet.say("diff-quote", text=names) if basis.kind == "claim" else names

    def _revision(self, revision: Revision) -> str:
        return self._sheet.say(
            "diff-revised",
            item=self._name(revision.subject),
            property=_short(revision.predicate),
            before=self._values(revision.removed),
            after=self._values(revision.added),
        )

    def _values(self, values: tuple[str, ...]) -> str:
        shown = ", ".join(self._value(value) for value in values)
        return shown or self._sheet.say("diff-empty")

    def _value(self, value: str) -> str:
        if value in self._names:
            return self._name(value)
        if _DATE.fullmatch(value):
            return self._sheet.day(value)
        # A text of the description, on one line as names are.
        short = self._sheet.name({self._sheet.language: _short(value)})
        return short if len(short) <= _VALUE_LENGTH else f"{short[: _VALUE_LENGTH - 1]}…"

    def _name(self, iri: str) -> str:
        return self._sheet.name(self._names.get(iri, {}), iri)


def _short(iri: str) -> str:
    """An IRI with its prefix, where it has a known one."""
    for prefix, namespace in prefixes().items():
        if iri.startswith(namespace) and iri != namespace:
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


def _group(change: FindingChange) -> str:
    """The one cause of a change, `several` where there are more, or more are possible."""
    causes = {cause for move in change.moves for cause in move.causes}
    return causes.pop() if len(causes) == 1 else "several"


def data(comparison: Comparison) -> dict[str, object]:
    """The comparison as plain data."""
    one = comparison
    return {
        "agency": {"iri": one.after.agency, "name": dict(one.after.name)},
        "before": _snapshot_data(one.before),
        "after": _snapshot_data(one.after),
        "changed": one.is_changed,
        "framework": str(one.framework),
        "stages": [
            {
                "of": change.key,
                "before": _reached_data(change.before),
                "after": _reached_data(change.after),
                "moves": [
                    {
                        "causes": list(map(str, move.causes)),
                        "before": _reached_data(move.before),
                        "after": _reached_data(move.after),
                    }
                    for move in change.moves
                ],
            }
            for change in one.stages
        ],
        "findings": [_finding_data(change) for change in one.findings],
        "held": [_finding_data(change) for change in one.held],
        "statements": (
            {
                "removed": list(one.statements.removed),
                "added": list(one.statements.added),
                "revised": [_revision_data(revision) for revision in one.statements.revised],
            }
            if one.statements
            else None
        ),
    }


def _snapshot_data(one: Snapshot) -> dict[str, object]:
    return {
        "period": {"start": one.period[0], "end": one.period[1]},
        "asOf": one.as_of,
        "minimumGrade": one.minimum_grade,
        "conforms": one.conforms,
        "inputSha256": one.input_sha256,
        "frameworkVersion": one.made_with.version if one.made_with else None,
    }


def _reached_data(one: Reached | None) -> dict[str, object] | None:
    if one is None:
        return None
    return {"provenRank": one.proven, "possibleRank": one.possible, "inScope": one.in_scope}


def _finding_data(change: FindingChange) -> dict[str, object]:
    return {
        "criterion": change.code,
        "before": change.before,
        "after": change.after,
        "moves": [
            {"causes": list(map(str, move.causes)), "before": move.before, "after": move.after}
            for move in change.moves
        ],
        "byAnotherQuery": change.by_another_query,
        "lost": [_basis_data(one) for one in change.lost],
        "gained": [_basis_data(one) for one in change.gained],
        "setAside": [{"item": iri, "reason": why} for iri, why in change.set_aside.items()],
        "countedAgain": [{"item": iri, "reason": why} for iri, why in change.counted_again.items()],
        "lapsed": list(change.lapsed),
        "removed": list(change.removed),
        "added": list(change.added),
        "revised": [_revision_data(revision) for revision in change.revised],
    }


def _basis_data(one: Basis) -> dict[str, object]:
    return {"role": one.role, "kind": one.kind, "items": list(one.items)}


def _revision_data(one: Revision) -> dict[str, object]:
    return {
        "resource": one.subject,
        "property": one.predicate,
        "removed": list(one.removed),
        "added": list(one.added),
    }
