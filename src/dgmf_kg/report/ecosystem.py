"""Ecosystems as a director reads them, and as JSON."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rich.table import Table

from dgmf_kg.assessment import Text
from dgmf_kg.ecosystem import EcosystemProfile, Joining, Maturity
from dgmf_kg.report.console import Page, list_of, thing
from dgmf_kg.report.texts import name_of


def profile_text(
    one: EcosystemProfile, codes: Mapping[str, Text], language: str, *, colour: bool
) -> str:
    """An ecosystem, or one member's view of it, in words.

    Args:
        one: what is reported.
        codes: names of the framework's codes by IRI.
        language: `en` or `th`.
        colour: whether to mark headings with terminal styles.
    """
    page = Page(language, colour=colour)
    _head(page, one)
    page.line(page.say("eco-members"), style="bold")
    page.table(_members(page, one, codes))
    if one.maturity:
        page.line(page.say("eco-stages-legend"))
        page.line("")
    _platforms(page, one, codes)
    _services(page, one)
    page.line(page.say("eco-dependences"), style="bold")
    for each in one.dependences:
        values = {"member": page.name(each.member), "service": page.name(each.service)}
        page.line(page.say(f"eco-dependence-{each.way}", **values), 2)
    _none(page, one.dependences)
    if one.viewer is not None:
        page.line("")
        page.line(page.say("eco-relations"), style="bold")
        for relation in one.relations:
            why = page.say(f"eco-relation-{relation.way}")
            page.line(f"{page.name(relation.other)}: {why}", 2)
    return page.text()


def _none(page: Page, found: Sequence[object]) -> None:
    if not found:
        page.line(page.say("eco-none"), 2)


def _head(page: Page, one: EcosystemProfile) -> None:
    name = page.name(one.ecosystem)
    if one.viewer is None:
        page.line(page.say("eco-title", ecosystem=name), style="bold")
    else:
        title = page.say("eco-title-view", ecosystem=name, member=page.name(one.viewer))
        page.line(title, style="bold")
    coordinator = page.name(one.coordinator)
    page.line(page.say("eco-setting", as_of=page.day(one.as_of), coordinator=coordinator))
    if one.state != "in-force":
        page.line(page.say(f"eco-state-{one.state}"), style="red")
    if one.goal:
        page.line(page.say("eco-goal", goal=name_of(one.goal, page.language, "")))
    page.line("")


def _members(page: Page, one: EcosystemProfile, codes: Mapping[str, Text]) -> Table:
    table = page.new_table("eco-members", "eco-sort", "eco-roles", "overall")
    for code in one.maturity[0].dimensions if one.maturity else ():
        table.add_column(code, no_wrap=True)
    stages: dict[str, list[list[str]]] = defaultdict(list)
    for each in one.maturity:
        stages[each.agency].append(_stages(each))
    undescribed = {each.iri for each in one.undescribed}
    for member in one.members:
        # Of several descriptions of one agency, each has a line of its own.
        cells = ["\n".join(lines) for lines in zip(*stages[member.who.iri], strict=True)]
        if member.who.iri in undescribed:
            cells = [page.say("eco-no-description")]
        table.add_row(
            page.name(member.who),
            name_of(codes.get(member.kind, {}), page.language, member.kind),
            ", ".join(name_of(codes.get(r, {}), page.language, r) for r in member.roles),
            *cells,
        )
    return table


def _stages(one: Maturity) -> list[str]:
    """Ranks from proven to possible: overall, then of each dimension; a dash out of scope."""
    found = [one.overall, *(each if each.in_scope else None for each in one.dimensions.values())]
    return [f"{each.proven_rank}–{each.possible_rank}" if each else "–" for each in found]


def _platforms(page: Page, one: EcosystemProfile, codes: Mapping[str, Text]) -> None:
    page.line(page.say("eco-platforms"), style="bold")
    for each in one.platforms:
        name = page.name(each.platform)
        if each.operator is None:
            page.line(page.say("eco-platform-undescribed", platform=name), 2)
            continue
        page.line(page.say("eco-platform", platform=name, operator=page.name(each.operator)), 2)
        for key, found in (("eco-layers", each.layers), ("eco-parts", each.parts)):
            if found:
                names = ", ".join(name_of(codes.get(c, {}), page.language, c) for c in found)
                page.line(page.say(key, names=names), 4)
    _none(page, one.platforms)
    page.line("")


def _services(page: Page, one: EcosystemProfile) -> None:
    page.line(page.say("eco-services"), style="bold")
    for service, provider in one.services:
        values = {"service": page.name(service), "provider": page.name(provider)}
        page.line(page.say("eco-service", **values), 2)
        for each in one.reliances:
            if each.service.iri == service.iri and each.way != "system-itself":
                means = {"means": page.name(each.means), "holder": page.name(each.holder)}
                page.line(page.say(f"eco-way-{each.way}", **means), 4)
    _none(page, one.services)
    page.line("")


def profile_json(one: EcosystemProfile) -> str:
    """An ecosystem, or one member's view of it, as one JSON document."""
    data = {
        "ecosystem": thing(one.ecosystem),
        "viewer": thing(one.viewer) if one.viewer else None,
        "coordinator": thing(one.coordinator),
        "asOf": one.as_of,
        "state": one.state,
        "goal": dict(one.goal),
        "members": [
            {**thing(each.who), "kind": each.kind, "roles": list(each.roles)}
            for each in one.members
        ],
        "platforms": [
            {
                **thing(each.platform),
                "operator": thing(each.operator) if each.operator else None,
                "parts": list(each.parts),
                "layers": list(each.layers),
            }
            for each in one.platforms
        ],
        "services": [
            {**thing(service), "provider": thing(provider)} for service, provider in one.services
        ],
        "reliances": [
            {
                "service": each.service.iri,
                "way": each.way,
                "means": thing(each.means),
                "holder": thing(each.holder),
            }
            for each in one.reliances
        ],
        "dependences": [
            {"member": thing(each.member), "service": each.service.iri, "way": each.way}
            for each in one.dependences
        ],
        "relations": [
            {"member": each.member.iri, "other": each.other.iri, "way": each.way}
            for each in one.relations
        ],
        "maturity": [_maturity(each) for each in one.maturity],
        "undescribed": list_of(one.undescribed),
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _maturity(one: Maturity) -> dict[str, object]:
    overall = one.overall
    return {
        "agency": one.agency,
        "provenRank": overall.proven_rank if overall else None,
        "possibleRank": overall.possible_rank if overall else None,
        "dimensions": {
            code: [each.proven_rank, each.possible_rank] for code, each in one.dimensions.items()
        },
    }


def joinings_text(joinings: tuple[Joining, ...], as_of: str, language: str, *, colour: bool) -> str:
    """Which systems can join which platforms, as a table."""
    page = Page(language, colour=colour)
    page.line(page.say("plug-title", as_of=page.day(as_of)), style="bold")
    table = page.new_table("plug-platform", "plug-system", "plug-verdict", "plug-missing")
    for one in joinings:
        missing = ", ".join(page.name(each) for each in one.missing)
        verdict = page.say(one.verdict)
        table.add_row(page.name(one.platform), page.name(one.system), verdict, missing)
    page.table(table)
    return page.text()


def joinings_json(joinings: tuple[Joining, ...], as_of: str) -> str:
    """Which systems can join which platforms, as one JSON document."""
    data = [
        {
            "system": thing(one.system),
            "platform": thing(one.platform),
            "verdict": one.verdict,
            "required": list_of(one.required),
            "missing": list_of(one.missing),
        }
        for one in joinings
    ]
    return json.dumps({"asOf": as_of, "joinings": data}, ensure_ascii=False, indent=2)
