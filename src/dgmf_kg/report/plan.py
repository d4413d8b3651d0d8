"""A plan as an officer reads it, and as plain data for JSON."""

from collections.abc import Mapping

from dgmf_kg.assessment import Assessment, Dimension, Stage
from dgmf_kg.assessment.plan import Kind, Plan, Step
from dgmf_kg.capability import Capability
from dgmf_kg.report.sheet import Sheet

Serving = Mapping[str, tuple[Capability, ...]]
"""The capabilities that serve each criterion, by its IRI."""


def text(
    plan: Plan, assessment: Assessment, serving: Serving, language: str, *, colour: bool
) -> str:
    """The plan in words: what it promises, then its steps in three lists.

    Args:
        plan: what is reported.
        assessment: where the plan starts.
        serving: the capabilities that each step calls for.
        language: `en` or `th`.
        colour: whether to mark headings with terminal colours.
    """
    sheet = Sheet(language, colour=colour)
    _head(sheet, plan, assessment)
    for kind in Kind:
        steps = plan.listed(kind)
        if steps:
            sheet.line()
            sheet.line(sheet.say(kind), style="bold")
        for step in steps:
            _step(sheet, step, serving.get(step.criterion.iri, ()))
    return sheet.text()


def _head(sheet: Sheet, plan: Plan, assessment: Assessment) -> None:
    names = ", ".join(sheet.dimension(goal.dimension) for goal in plan.goals)
    goal = sheet.say("plan-overall") if plan.is_overall else sheet.say("plan-in", dimensions=names)
    agency = sheet.name(assessment.name, assessment.agency)
    title = sheet.say("plan-title", agency=agency, stage=sheet.stage(plan.target), goal=goal)
    sheet.line(title, style="bold")
    sheet.line(sheet.setting(assessment))
    if not assessment.conforms:
        sheet.line(sheet.say("insisted"), style="red")
    sheet.line()
    if plan.is_reached:
        lowest = min(
            (goal.now for goal in plan.goals), key=lambda stage: stage.rank if stage else 0
        )
        sheet.line(sheet.say("plan-reached", now=sheet.stage(lowest)))
    else:
        several = len(plan.steps) > 1
        sheet.line(
            sheet.say("plan-promise", count=str(len(plan.steps)))
            if several
            else sheet.say("plan-promise-one")
        )
        if several:
            sheet.line(sheet.say("plan-order"))
    _goals(sheet, plan)
    named = {goal.dimension.code for goal in plan.goals}
    for one in assessment.dimensions:
        if one.dimension and not one.in_scope and (plan.is_overall or one.dimension.code in named):
            sheet.line(sheet.say("plan-outside", dimension=sheet.dimension(one.dimension)))


def _goals(sheet: Sheet, plan: Plan) -> None:
    rows = [
        [
            sheet.dimension(goal.dimension),
            sheet.stage(goal.now),
            sheet.stage(goal.then),
            " ".join(
                f"{step.number}:{step.criterion.code}"
                for step in plan.steps
                if step.criterion.dimension == goal.dimension.code
            ),
        ]
        for goal in plan.goals
    ]
    overall = [
        sheet.say("overall"),
        sheet.stage(plan.overall_now),
        sheet.stage(plan.overall_then),
        "",
    ]
    sheet.table(
        ["dimension", "plan-now", "plan-then", "plan-steps"],
        [*rows, *([overall] if plan.is_overall else [])],
    )


def _step(sheet: Sheet, step: Step, capabilities: tuple[Capability, ...]) -> None:
    criterion = step.criterion
    name = sheet.name(criterion.name, criterion.iri)
    sheet.line(f"{step.number}. {criterion.code} {name}", 2)
    evidence = "; ".join(sheet.name(one) for one in criterion.evidence)
    measure = sheet.name(criterion.measure)
    if step.kind is Kind.FIND_OUT:
        sheet.line(sheet.say("advice-unknown", evidence=evidence, measure=measure), 6)
    else:
        if step.kind is Kind.DO:
            sheet.line(measure, 6)
        elif step.finding.status == "not-applicable":
            sheet.line(sheet.say("plan-exempted", measure=measure), 6)
        else:
            sheet.line(sheet.say("advice-conflicting"), 6)
        sheet.line(sheet.say("plan-evidence", evidence=evidence), 6)
    sheet.line(sheet.say("risk", risk=sheet.name(criterion.risk)), 6)
    if capabilities:
        names = "; ".join(sheet.name(one.name, one.iri) for one in capabilities)
        sheet.line(sheet.say("plan-capabilities", capabilities=names), 6)
    if step.prerequisites:
        sheet.line(sheet.say("plan-after", criteria=_prerequisites(sheet, step)), 6)
    gains = _gains(sheet, step)
    if gains:
        sheet.line(sheet.say("plan-unlocks", gains=gains), 6)


def _prerequisites(sheet: Sheet, step: Step) -> str:
    parts = []
    for before in step.prerequisites:
        code, name = before.criterion.code, sheet.name(before.criterion.name)
        if before.step is None:
            status = sheet.say(before.status)
            parts.append(sheet.say("plan-after-outside", code=code, name=name, status=status))
        else:
            number = str(before.step)
            parts.append(sheet.say("plan-after-step", code=code, name=name, step=number))
    return "; ".join(parts)


def _gains(sheet: Sheet, step: Step) -> str:
    unlocks = step.unlocks
    parts = [
        sheet.say("plan-cell", dimension=sheet.dimension(dimension), stage=sheet.stage(stage))
        for dimension, stage in unlocks.cells
    ]
    if unlocks.dimension and unlocks.cells:
        dimension = sheet.dimension(unlocks.cells[0][0])
        stage = sheet.stage(unlocks.dimension)
        parts.append(sheet.say("plan-dimension", stage=stage, dimension=dimension))
    if unlocks.overall:
        parts.append(sheet.say("plan-overall-stage", stage=sheet.stage(unlocks.overall)))
    return "; ".join(parts)


def data(plan: Plan, assessment: Assessment, serving: Serving) -> dict[str, object]:
    """The plan as plain data.

    Args:
        plan: what is reported.
        assessment: where the plan starts.
        serving: the capabilities that each step calls for.
    """
    return {
        "run": assessment.iri,
        "agency": {"iri": assessment.agency, "name": dict(assessment.name)},
        "asOf": assessment.as_of,
        "minimumGrade": assessment.minimum_grade,
        "conforms": assessment.conforms,
        "inputSha256": assessment.input_sha256,
        "target": stage_data(plan.target),
        "isOverall": plan.is_overall,
        "reached": plan.is_reached,
        "overall": {"now": stage_data(plan.overall_now), "then": stage_data(plan.overall_then)},
        "goals": [
            {
                "dimension": goal.dimension.code,
                "inScope": goal.in_scope,
                "now": stage_data(goal.now),
                "then": stage_data(goal.then),
            }
            for goal in plan.goals
        ],
        "steps": [_step_data(step, serving.get(step.criterion.iri, ())) for step in plan.steps],
    }


def stage_data(stage: Stage | None) -> dict[str, object] | None:
    """A stage as plain data; None at rank 0."""
    return {"iri": stage.iri, "rank": stage.rank, "name": dict(stage.name)} if stage else None


def _step_data(step: Step, capabilities: tuple[Capability, ...]) -> dict[str, object]:
    criterion = step.criterion
    return {
        "step": step.number,
        "list": str(step.kind),
        "criterion": criterion.code,
        "iri": criterion.iri,
        "name": dict(criterion.name),
        "status": step.finding.status,
        "measure": dict(criterion.measure),
        "risk": dict(criterion.risk),
        "evidence": [dict(name) for name in criterion.evidence],
        "capabilities": [{"iri": one.iri, "name": dict(one.name)} for one in capabilities],
        "after": [
            {
                "criterion": before.criterion.code,
                "status": before.status,
                "step": before.step,
            }
            for before in step.prerequisites
        ],
        "unlocks": {
            "cells": [_cell_data(*cell) for cell in step.unlocks.cells],
            "dimension": stage_data(step.unlocks.dimension),
            "overall": stage_data(step.unlocks.overall),
        },
    }


def _cell_data(dimension: Dimension, stage: Stage) -> dict[str, object]:
    return {"dimension": dimension.code, "rank": stage.rank}
