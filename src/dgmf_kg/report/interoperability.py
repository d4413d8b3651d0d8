"""Interoperability as a director reads it, and as JSON."""

import json
from collections.abc import Mapping, Sequence

from dgmf_kg.assessment import Text
from dgmf_kg.ecosystem import (
    Advice,
    AgencyAnswer,
    Link,
    Matrix,
    Named,
    PlatformAnswer,
    Saying,
    Verdict,
)
from dgmf_kg.inquiry import MANY
from dgmf_kg.report.console import Page, list_of, thing
from dgmf_kg.report.texts import name_of


def agency_text(
    one: AgencyAnswer, codes: Mapping[str, Text], language: str, *, colour: bool
) -> str:
    """One agency with all others, or one pair, in words.

    Args:
        one: what is reported.
        codes: names of the framework's codes by IRI.
        language: `en` or `th`.
        colour: whether to mark headings with terminal styles.
    """
    page = Page(language, colour=colour)
    agency = page.name(one.agency)
    if one.other is None:
        page.line(page.say("interop-title-agency", agency=agency), style="bold")
    else:
        title = page.say("interop-title-pair", agency=agency, other=page.name(one.other))
        page.line(title, style="bold")
    page.line(page.say("interop-setting", as_of=page.day(one.as_of)))
    page.line("")
    for unknown in one.unknown:
        page.line(page.say("interop-undescribed", agency=page.name(unknown)))
    if not one.verdicts and not one.unknown:
        page.line(page.say("interop-nothing"))
    if one.other is not None:
        for kind in _kinds(one.verdicts):
            of_kind = [each for each in one.verdicts if each.kind == kind]
            yes = any(each.is_interoperable for each in of_kind)
            name = _code(codes, kind, language)
            page.line(page.say("interop-kind-yes" if yes else "interop-kind-no", kind=name))
    for verdict in one.verdicts:
        _verdict(page, verdict, codes, named=one.other is None)
    if one.leaves_adopters_out:
        page.line(page.say("interop-unlisted", count=str(MANY)))
    return page.text()


def _kinds(verdicts: Sequence[Verdict]) -> list[str]:
    return sorted({one.kind for one in verdicts})


def _code(codes: Mapping[str, Text], iri: str, language: str) -> str:
    return name_of(codes.get(iri, {}), language, iri)


def _verdict(page: Page, one: Verdict, codes: Mapping[str, Text], *, named: bool) -> None:
    sign, style = ("✓", "green") if one.is_interoperable else ("½", "yellow")
    if len(one.missing) > 1:
        sign, style = "·", ""
        status = page.say("interop-half-both")
    elif one.missing:
        status = page.say(f"interop-half-{one.missing[0]}")
    else:
        status = page.say("interop-yes")
    what = f"{page.name(one.exchange)} ({_code(codes, one.kind, page.language)})"
    who = f"{page.name(one.other)}, " if named else ""
    page.line(f"{sign} {who}{what}: {status}", 2, style)
    for link in one.links:
        page.line(_link(page, link), 6)
    for rule in one.shared:
        page.line(page.say("interop-shared", rule=page.name(rule)), 6)
    for saying in one.sayings:
        page.line(_saying(page, saying), 6)
    for advice in one.advice:
        page.line(page.say("interop-close", advice=_advice(page, advice)), 6)


def _link(page: Page, link: Link) -> str:
    values = {"target": page.name(link.target)}
    if link.way != "same-platform":
        values["other"] = page.name(link.other_target)
    return page.say(f"interop-way-{link.way}", **values)


def _saying(page: Page, one: Saying) -> str:
    return page.say(
        f"interop-said-{one.half}",
        speaker=page.name(one.speaker),
        about=page.name(one.about),
        value=page.name(one.value),
    )


def _advice(page: Page, advice: Advice) -> str:
    values = {key: page.names(things) for key, things in advice.values}
    if advice.day is not None:
        values["day"] = page.day(advice.day)
    return page.say(advice.message_id, **values)


def platform_text(
    one: PlatformAnswer, codes: Mapping[str, Text], language: str, *, colour: bool
) -> str:
    """Who works together on one platform, in words."""
    page = Page(language, colour=colour)
    title = page.say("interop-title-platform", platform=page.name(one.platform))
    page.line(title, style="bold")
    page.line(page.say("interop-setting", as_of=page.day(one.as_of)))
    page.line("")
    for group in one.groups:
        what = f"{page.name(group.exchange)} ({_code(codes, group.kind, language)})"
        if group.institution is None:
            page.line(f"½ {what}: {page.say('interop-alone')}", 2, "yellow")
        else:
            how = page.say("interop-group", rule=page.name(group.institution))
            page.line(f"✓ {what}: {how}", 2, "green")
        for agency in group.agencies:
            page.line(page.name(agency), 6)
    return page.text()


def matrix_text(one: Matrix, language: str, *, colour: bool) -> str:
    """Chosen agencies against each other, as a table."""
    page = Page(language, colour=colour)
    page.line(page.say("interop-title-matrix"), style="bold")
    page.line(page.say("interop-setting", as_of=page.day(one.as_of)))
    page.line("")
    table = page.new_table()
    for column in ("", *(str(n) for n in range(1, len(one.agencies) + 1))):
        table.add_column(column, no_wrap=True)
    for number, agency in enumerate(one.agencies, 1):
        cells = [_cell(page, one, agency, other) for other in one.agencies]
        table.add_row(f"{number} {page.name(agency)}", *cells)
    page.table(table)
    page.line(page.say("interop-matrix-legend"))
    return page.text()


def _cell(page: Page, one: Matrix, agency: Named, other: Named) -> str:
    if agency == other:
        return ""
    if {agency.iri, other.iri} & {each.iri for each in one.unknown}:
        return "?"
    between = [v for v in one.verdicts if {v.agency.iri, v.other.iri} == {agency.iri, other.iri}]
    shown = sum(verdict.is_interoperable for verdict in between)
    if shown:
        return page.say("interop-matrix-yes", count=str(shown))
    return "½" if between else "·"


def agency_json(one: AgencyAnswer) -> str:
    """One agency with all others, or one pair, as one JSON document."""
    data = {
        "agency": thing(one.agency),
        "other": thing(one.other) if one.other else None,
        "asOf": one.as_of,
        "undescribed": list_of(one.unknown),
        "verdicts": [_verdict_data(each) for each in one.verdicts],
        "adoptersLeftOut": one.leaves_adopters_out,
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def matrix_json(one: Matrix) -> str:
    """Chosen agencies against each other, as one JSON document."""
    data = {
        "agencies": list_of(one.agencies),
        "asOf": one.as_of,
        "undescribed": list_of(one.unknown),
        "verdicts": [_verdict_data(each) for each in one.verdicts],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def platform_json(one: PlatformAnswer) -> str:
    """Who works together on one platform, as one JSON document."""
    data = {
        "platform": thing(one.platform),
        "asOf": one.as_of,
        "groups": [
            {
                "exchange": thing(group.exchange),
                "kind": group.kind,
                "interoperableBy": thing(group.institution) if group.institution else None,
                "agencies": list_of(group.agencies),
            }
            for group in one.groups
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _verdict_data(one: Verdict) -> dict[str, object]:
    return {
        "agency": thing(one.agency),
        "other": thing(one.other),
        "exchange": thing(one.exchange),
        "kind": one.kind,
        "verdict": one.verdict,
        "interoperable": one.is_interoperable,
        "notShown": list(one.missing),
        "connections": [
            {"way": link.way, "over": thing(link.target), "otherOver": thing(link.other_target)}
            for link in one.links
        ],
        "shared": list_of(one.shared),
        "saidByOther": [
            {
                "speaker": saying.speaker.iri,
                "about": saying.about.iri,
                "half": saying.half,
                "item": saying.item.iri,
                "value": thing(saying.value),
            }
            for saying in one.sayings
        ],
        "toClose": [
            {
                "advice": advice.message_id,
                "day": advice.day,
                **{key: list_of(things) for key, things in advice.values},
            }
            for advice in one.advice
        ],
    }
