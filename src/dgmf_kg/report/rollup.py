"""A roll-up in words, as plain data for JSON, and as a table in CSV."""

import csv
import io
from collections.abc import Iterable

from dgmf_kg.assessment import Assessment
from dgmf_kg.assessment.rollup import RolledUp, RollUp
from dgmf_kg.report.plan import stage_data
from dgmf_kg.report.sheet import Sheet

_OVERALL = "overall"


def text(rollup: RollUp, language: str, *, colour: bool) -> str:
    """The roll-up in words: the stages by the policy, then each unit.

    Args:
        rollup: what is reported.
        language: `en` or `th`.
        colour: whether to mark headings with terminal colours.
    """
    sheet = Sheet(language, colour=colour)
    _head(sheet, rollup)
    sheet.table(
        ["dimension", "proven", "possible", "rollup-counts"],
        [_row(sheet, one) for one in rollup.stages],
    )
    codes = [one.dimension for one in rollup.stages if one.dimension]
    sheet.table(
        ["rollup-unit", "proven", "possible", "rollup-ranks"],
        [
            [
                _unit(sheet, rollup, unit),
                *_overall(sheet, assessment),
                " ".join(
                    f"{dimension.code}:{_ranks(assessment, dimension.code)}" for dimension in codes
                ),
            ]
            for unit, assessment in sorted(rollup.described.items())
        ],
    )
    _left_out(sheet, rollup)
    return sheet.text()


def _head(sheet: Sheet, rollup: RollUp) -> None:
    branch = rollup.branch
    node = _unit(sheet, rollup, branch.node)
    sheet.line(sheet.say("rollup-title", node=node), style="bold")
    setting = sheet.say(
        "setting",
        start=sheet.day(rollup.period[0]),
        end=sheet.day(rollup.period[1]),
        as_of=sheet.day(rollup.as_of),
        grade=sheet.say(rollup.minimum_grade),
    )
    sheet.line(setting)
    policy = rollup.policy
    message_id = f"rollup-policy-{policy.name}"
    share = {"policy": policy.text} if policy.name == "share" else {}
    sheet.line(sheet.say(message_id, **share))
    follows = "rollup-overseeing" if branch.follows_oversight else "rollup-belonging"
    sheet.line(sheet.say(follows))
    counts = {"described": str(len(rollup.described)), "units": str(len(branch.units))}
    sheet.line(sheet.say("rollup-units", **counts))


def _row(sheet: Sheet, one: RolledUp) -> list[str]:
    name = sheet.dimension(one.dimension)
    if not one.units:
        return [name, sheet.say("rollup-no-unit"), "", ""]
    counts = "  ".join(
        f"{count.stage.rank}: "
        + sheet.say("rollup-count", count=str(count.proven), units=str(one.units))
        for count in one.counts
    )
    return [name, sheet.stage(one.proven), sheet.stage(one.possible), counts]


def _overall(sheet: Sheet, assessment: Assessment) -> list[str]:
    overall = assessment.overall
    if overall is None:
        return [sheet.say("out-of-scope"), ""]
    return [sheet.stage(overall.proven), sheet.stage(overall.possible)]


def _ranks(assessment: Assessment, code: str) -> str:
    """Proven and possible rank of a dimension; a dash where it is out of scope."""
    for one in assessment.dimensions:
        if one.dimension and one.dimension.code == code and one.in_scope:
            return f"{one.proven_rank}/{one.possible_rank}"
    return "–"


def _left_out(sheet: Sheet, rollup: RollUp) -> None:
    for one in rollup.stages:
        if one.outside:
            units = _units(sheet, rollup, one.outside)
            if one.dimension:
                name = sheet.dimension(one.dimension)
                sheet.line(sheet.say("rollup-outside", dimension=name, units=units))
            else:
                sheet.line(sheet.say("rollup-outside-overall", units=units))
    for message_id, left in (
        ("rollup-undescribed", rollup.undescribed),
        ("rollup-insisted", rollup.insisted),
    ):
        if left:
            sheet.line(sheet.say(message_id, units=_units(sheet, rollup, left)))
    for message_id, paths in (
        ("rollup-elsewhere", rollup.elsewhere),
        ("rollup-other-period", rollup.other_period),
    ):
        if paths:
            sheet.line(sheet.say(message_id, files=", ".join(map(str, paths))))


def _units(sheet: Sheet, rollup: RollUp, units: Iterable[str]) -> str:
    return ", ".join(_unit(sheet, rollup, unit) for unit in units)


def _unit(sheet: Sheet, rollup: RollUp, unit: str) -> str:
    return sheet.name(rollup.name(unit), unit)


def data(rollup: RollUp) -> dict[str, object]:
    """The roll-up as plain data."""
    branch = rollup.branch
    return {
        "node": _unit_data(rollup, branch.node),
        "policy": rollup.policy.text,
        "followsOversight": branch.follows_oversight,
        "period": {"start": rollup.period[0], "end": rollup.period[1]},
        "asOf": rollup.as_of,
        "minimumGrade": rollup.minimum_grade,
        "stages": [_rolled_up_data(one) for one in rollup.stages],
        "described": [
            {
                **_unit_data(rollup, unit),
                "run": assessment.iri,
                "inputSha256": assessment.input_sha256,
                "conforms": assessment.conforms,
                "overall": (
                    {
                        "provenRank": assessment.overall.proven_rank,
                        "possibleRank": assessment.overall.possible_rank,
                    }
                    if assessment.overall
                    else None
                ),
                "dimensions": [
                    {
                        "dimension": one.dimension.code,
                        "inScope": one.in_scope,
                        "provenRank": one.proven_rank,
                        "possibleRank": one.possible_rank,
                    }
                    for one in assessment.dimensions
                    if one.dimension
                ],
            }
            for unit, assessment in sorted(rollup.described.items())
        ],
        "undescribed": [_unit_data(rollup, unit) for unit in rollup.undescribed],
        "elsewhere": list(map(str, rollup.elsewhere)),
        "otherPeriod": list(map(str, rollup.other_period)),
    }


def _unit_data(rollup: RollUp, unit: str) -> dict[str, object]:
    return {"iri": unit, "name": dict(rollup.name(unit))}


def _rolled_up_data(one: RolledUp) -> dict[str, object]:
    return {
        "dimension": one.dimension.code if one.dimension else None,
        "units": one.units,
        "proven": stage_data(one.proven),
        "possible": stage_data(one.possible),
        "atOrAbove": [
            {"rank": count.stage.rank, "proven": count.proven, "possible": count.possible}
            for count in one.counts
        ],
        "outOfScope": list(one.outside),
    }


def to_csv(rollup: RollUp) -> str:
    """The roll-up as a table: a row for each dimension and one for overall, every row complete.

    Lists of units are IRIs with spaces between them; where no unit counts, ranks are empty.
    """
    ranks = sorted({count.stage.rank for one in rollup.stages for count in one.counts})
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(
        (
            *("node", "policy", "follows_oversight", "period_start", "period_end", "as_of"),
            *("minimum_grade", "dimension", "units", "proven_rank", "possible_rank"),
            *(f"proven_at_or_above_{rank}" for rank in ranks),
            *(f"possible_at_or_above_{rank}" for rank in ranks),
            *("out_of_scope", "undescribed"),
        )
    )
    for one in rollup.stages:
        counts = {count.stage.rank: count for count in one.counts}
        writer.writerow(
            (
                rollup.branch.node,
                rollup.policy.text,
                str(rollup.branch.follows_oversight).lower(),
                *rollup.period,
                rollup.as_of,
                rollup.minimum_grade,
                one.dimension.code if one.dimension else _OVERALL,
                one.units,
                *(
                    (stage.rank if stage else 0) if one.units else ""
                    for stage in (one.proven, one.possible)
                ),
                *(counts[rank].proven if rank in counts else 0 for rank in ranks),
                *(counts[rank].possible if rank in counts else 0 for rank in ranks),
                " ".join(one.outside),
                " ".join(rollup.undescribed),
            )
        )
    return out.getvalue()
