"""An assessment as a director reads it, and as JSON."""

import io
import json
from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from dgmf_kg.assessment import (
    Assessment,
    Attainment,
    Finding,
    Framework,
    Ground,
    Outcome,
    Provenance,
    SetAside,
    Stage,
)
from dgmf_kg.errors import Problem
from dgmf_kg.report.misses import miss_data, sentence
from dgmf_kg.report.results import with_data
from dgmf_kg.report.texts import day, name_of, say
from dgmf_kg.report.validation import problem_data, result_data

SIGNS = {
    "met": ("✓", "green"),
    "not-met": ("✗", "red"),
    "unknown": ("?", "yellow"),
    "conflicting": ("!", "magenta"),
    "not-applicable": ("–", "dim"),
}
_LISTS = {"not-met": "do", "unknown": "find-out", "conflicting": "settle"}
_SHOWN_GROUNDS = 3
_TABLE_WIDTH = 120


def text(assessment: Assessment, framework: Framework, language: str, *, colour: bool) -> str:
    """The assessment in words: the profile, why, and what next.

    Args:
        assessment: what is reported.
        framework: the framework that it was made with.
        language: `en` or `th`.
        colour: whether to mark statuses with terminal colours; the signs say the same.
    """
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=_TABLE_WIDTH,
        force_terminal=colour,
        no_color=not colour,
        highlight=False,
        markup=False,
        soft_wrap=True,
    )
    _Writer(console, assessment, framework, language).write()
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines())


class _Writer:
    """Writes one assessment to one console in one language."""

    def __init__(
        self, console: Console, assessment: Assessment, framework: Framework, language: str
    ) -> None:
        self._console = console
        self._assessment = assessment
        self._framework = framework
        self._language = language

    def write(self) -> None:
        """Write all sections."""
        self._head()
        self._profile()
        self._why()
        self._next()

    def _say(self, message_id: str, **values: str) -> str:
        return say(message_id, self._language, **values)

    def _print(self, line: str, indent: int = 0, style: str = "") -> None:
        self._console.print(Line(" " * indent + line, style=style))

    def _stage(self, stage: Stage | None) -> str:
        if stage is None:
            return self._say("stage-none")
        name = name_of(stage.name, self._language, stage.iri)
        return self._say("stage", rank=str(stage.rank), name=name)

    def _dimension(self, attainment: Attainment) -> str:
        dimension = attainment.dimension
        if dimension is None:
            return self._say("overall")
        return name_of(dimension.name, self._language, dimension.iri)

    def _head(self) -> None:
        one = self._assessment
        agency = name_of(one.name, self._language, one.agency)
        own = self._framework.own_name
        title = self._say("title", agency=agency)
        if own is not None:
            framework = name_of(own, self._language, "")
            title = self._say("title-own-framework", framework=framework, agency=agency)
        self._print(title, style="bold")
        setting = self._say(
            "setting",
            start=day(one.period[0], self._language),
            end=day(one.period[1], self._language),
            as_of=day(one.as_of, self._language),
            grade=self._say(one.minimum_grade),
        )
        self._print(setting)
        if not one.conforms:
            self._print(self._say("insisted"), style="red")
        self._print("")

    def _profile(self) -> None:
        overall = self._assessment.overall
        if overall is None:
            self._print(self._say("no-overall"))
        else:
            sentence = self._say(
                "overall-sentence",
                proven=self._stage(overall.proven),
                possible=self._stage(overall.possible),
            )
            self._print(sentence, style="bold")
            if overall.declared:
                judgement = self._say(str(overall.declaration_status))
                declared = self._stage(overall.declared)
                self._print(self._say("declared-sentence", declared=declared, judgement=judgement))
        self._table()

    def _table(self) -> None:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        is_declared = any(one.declared for one in self._assessment.dimensions)
        columns = ("dimension", "proven", "possible", *(("declared",) if is_declared else ()))
        for column in columns:
            table.add_column(self._say(column), no_wrap=True)
        table.add_column(self._say("held-back-by"), min_width=16)
        any_binding = False
        for attainment in self._assessment.dimensions:
            binding = self._is_binding(attainment)
            any_binding = any_binding or binding
            table.add_row(
                self._dimension(attainment) + self._mark(attainment, binding=binding),
                self._stage(attainment.proven),
                self._stage(attainment.possible),
                *((self._declared(attainment),) if is_declared else ()),
                " ".join(step.criterion.code for step in attainment.next_steps),
            )
        self._console.print(table)
        if any_binding:
            self._print(self._say("binding-mark"))
        for attainment in self._assessment.dimensions:
            if attainment.ahead:
                stages = ", ".join(self._stage(self._stage_at(rank)) for rank in attainment.ahead)
                dimension = self._dimension(attainment)
                self._print(self._say("ahead", dimension=dimension, stages=stages))
        self._print("")

    def _declared(self, attainment: Attainment) -> str:
        if not attainment.declared:
            return ""
        judgement = self._say(str(attainment.declaration_status))
        return f"{attainment.declared.rank} ({judgement})"

    def _mark(self, attainment: Attainment, *, binding: bool) -> str:
        if not attainment.in_scope:
            return f" ({self._say('out-of-scope')})"
        return " *" if binding else ""

    def _stage_at(self, rank: int) -> Stage | None:
        return next((s for s in self._framework.stages.values() if s.rank == rank), None)

    def _is_binding(self, attainment: Attainment) -> bool:
        overall = self._assessment.overall
        highest = max(stage.rank for stage in self._framework.stages.values())
        return (
            overall is not None
            and attainment.in_scope
            and attainment.proven_rank == overall.proven_rank < highest
        )

    def _why(self) -> None:
        self._print(self._say("why"), style="bold")
        for attainment in self._assessment.dimensions:
            if attainment.dimension is None:
                continue
            mark = self._mark(attainment, binding=False)
            self._print(self._dimension(attainment) + mark, 2, "bold")
            later = 0
            for finding in self._assessment.findings:
                if finding.criterion.dimension != attainment.dimension.code:
                    continue
                is_silent = finding.status == "unknown" and not finding.set_aside
                if is_silent and finding.criterion.rank > attainment.proven_rank + 1:
                    later += 1
                else:
                    self._finding(finding)
            if later:
                self._print(self._say("later", count=str(later)), 4)
        self._general()
        self._print("")

    def _finding(self, finding: Finding) -> None:
        criterion = finding.criterion
        sign, style = SIGNS[finding.status]
        line = Line("    ")
        line.append(f"{sign} {criterion.code} {self._say(finding.status)}", style=style)
        line.append(f": {name_of(criterion.name, self._language, criterion.iri)}")
        self._console.print(line)
        for role in ("shown", "refuted", "exempted", "ignored", "left-out"):
            grounds = [ground for ground in finding.grounds if ground.role == role]
            for ground in grounds[:_SHOWN_GROUNDS]:
                self._print(f"{self._say(role)} {self._ground(ground)}", 8)
            if len(grounds) > _SHOWN_GROUNDS:
                self._print(self._say("more-grounds", count=str(len(grounds) - _SHOWN_GROUNDS)), 8)
        if finding.set_aside:
            self._print(self._say("set-aside", items=self._reasons(finding.set_aside)), 8)
        self._nearest(finding)

    def _nearest(self, finding: Finding) -> None:
        is_silent = not finding.grounds and not finding.set_aside
        if not finding.near_misses:
            if is_silent:
                self._print(self._say("nothing-said"), 8)
            return
        nearest = finding.near_misses[0]
        if nearest.iri or is_silent:
            message = "nearest" if nearest.iri else "first-step"
            self._print(self._say(message, sentence=sentence(nearest, self._language)), 8)

    def _ground(self, ground: Ground) -> str:
        items = self._items(ground)
        valid = {one.iri: one for one in ground.evidence if one.is_valid}
        if not valid or ground.role == "left-out":
            return items if ground.role == "left-out" else f"{items}; {self._say('evidence-none')}"
        names = ", ".join(
            f"{name_of(one.name, self._language, one.iri)} ({self._say(one.grade)})"
            for one in valid.values()
        )
        return f"{items}; {self._say('evidence', names=names)}"

    def _items(self, ground: Ground) -> str:
        if ground.kind == "completeness":
            return self._say("completeness")
        if ground.kind == "claim":
            claimant = name_of(ground.claimant, self._language, ground.iri)
            ((_, justification),) = ground.items
            if not justification:
                return self._say("claim-bare", claimant=claimant)
            text = name_of(justification, self._language, ground.iri)
            return self._say("claim", claimant=claimant, justification=text)
        return " + ".join(name_of(name, self._language, iri) for iri, name in ground.items)

    def _reasons(self, items: Iterable[SetAside]) -> str:
        return ", ".join(
            f"{name_of(item.name, self._language, item.iri)} ({self._say(item.reason)})"
            for item in items
        )

    def _general(self) -> None:
        for dimension, item in self._assessment.set_aside:
            name = name_of(dimension.name, self._language, dimension.iri)
            items = self._reasons([item])
            self._print(self._say("dimension-set-aside", dimension=name, items=items), 2)
        if self._assessment.limitations:
            names = "; ".join(name_of(n, self._language, "") for n in self._assessment.limitations)
            self._print(f"{self._say('limitations')}: {names}", 2)
        for limitation, criterion in self._assessment.warnings:
            title = name_of(criterion.name, self._language, criterion.iri)
            warning = self._say(
                "limitation-warning",
                limitation=name_of(limitation, self._language, ""),
                criterion=f"{criterion.code} {title}",
            )
            self._print(warning, 2, "yellow")

    def _next(self) -> None:
        self._print(self._say("next"), style="bold")
        # What holds the overall stage back comes first.
        attainments = sorted(
            (one for one in self._assessment.dimensions if one.in_scope and one.next_steps),
            key=lambda one: not self._is_binding(one),
        )
        if not attainments:
            self._print(self._say("next-nothing"), 2)
        for attainment in attainments:
            mark = " *" if self._is_binding(attainment) else ""
            goal = self._say(
                "next-goal",
                dimension=self._dimension(attainment),
                stage=self._stage(self._stage_at(attainment.proven_rank + 1)),
            )
            self._print(goal + mark, 2, "bold")
            for status, title in _LISTS.items():
                steps = [step for step in attainment.next_steps if step.status == status]
                if steps:
                    self._print(self._say(title), 4)
                for step in steps:
                    self._step(step)

    def _step(self, step: Finding) -> None:
        criterion = step.criterion
        title = name_of(criterion.name, self._language, criterion.iri)
        self._print(f"{criterion.code} {title}", 6)
        measure = criterion.measure[self._language]
        if step.status == "not-met":
            advice = measure
        elif step.status == "conflicting":
            advice = self._say("advice-conflicting")
        else:
            wanted = ", ".join(name_of(one, self._language, "") for one in criterion.evidence)
            advice = self._say("advice-unknown", evidence=wanted, measure=measure)
        self._print(advice, 10)
        self._print(self._say("risk", risk=criterion.risk[self._language]), 10)


def to_json(outcomes: list[tuple[Outcome | None, str, Problem | None]], made: Provenance) -> str:
    """Outcomes, or the problems in their place, as one JSON document.

    Args:
        outcomes: for each file its outcome (None when it could not be read), its path, and the
            problem that kept it from being read.
        made: with what the assessments were made.
    """
    data = []
    for outcome, path, problem in outcomes:
        assessment = outcome.assessment if outcome else None
        data.append(
            {
                "file": path,
                "conforms": outcome.conforms if outcome else None,
                "problem": problem_data(problem) if problem else None,
                "results": [result_data(one) for one in outcome.results] if outcome else [],
                "assessment": _assessment_data(assessment, made) if assessment else None,
            }
        )
    return json.dumps({"files": data}, ensure_ascii=False, indent=2)


def _assessment_data(one: Assessment, made: Provenance) -> dict[str, object]:
    return {
        "run": one.iri,
        "description": one.description,
        "agency": {"iri": one.agency, "name": dict(one.name)},
        "period": {"start": one.period[0], "end": one.period[1]},
        "asOf": one.as_of,
        "minimumGrade": one.minimum_grade,
        "conforms": one.conforms,
        "inputSha256": one.input_sha256,
        "with": with_data(made),
        "overall": _attainment_data(one.overall) if one.overall else None,
        "dimensions": [_attainment_data(attainment) for attainment in one.dimensions],
        "findings": [_finding_data(finding) for finding in one.findings],
        "setAside": [
            {"dimension": dimension.code, "item": item.iri, "reason": item.reason}
            for dimension, item in one.set_aside
        ],
        "limitations": [dict(name) for name in one.limitations],
        "warnings": [
            {"limitation": dict(limitation), "criterion": criterion.code}
            for limitation, criterion in one.warnings
        ],
    }


def _stage_data(stage: Stage | None) -> dict[str, object] | None:
    return {"iri": stage.iri, "rank": stage.rank, "name": dict(stage.name)} if stage else None


def _attainment_data(one: Attainment) -> dict[str, object]:
    return {
        "dimension": one.dimension.code if one.dimension else None,
        "inScope": one.in_scope,
        "provenRank": one.proven_rank,
        "possibleRank": one.possible_rank,
        "proven": _stage_data(one.proven),
        "possible": _stage_data(one.possible),
        "declared": _stage_data(one.declared),
        "declarationStatus": one.declaration_status,
        "ahead": list(one.ahead),
        "next": [
            {"criterion": step.criterion.code, "list": _LISTS[step.status]}
            for step in one.next_steps
        ],
    }


def _finding_data(finding: Finding) -> dict[str, object]:
    query = finding.query
    return {
        "iri": finding.iri,
        "criterion": finding.criterion.code,
        "status": finding.status,
        "query": {"iri": query.iri, "sha256": query.sha256} if query else None,
        "grounds": [
            {
                "role": ground.role,
                "kind": ground.kind,
                "iri": ground.iri,
                "items": [iri for iri, _ in ground.items],
                "evidence": [
                    {"iri": piece.iri, "grade": piece.grade, "valid": piece.is_valid}
                    for piece in ground.evidence
                ],
            }
            for ground in finding.grounds
        ],
        "setAside": [{"item": item.iri, "reason": item.reason} for item in finding.set_aside],
        "nearMisses": [miss_data(miss) for miss in finding.near_misses],
    }
