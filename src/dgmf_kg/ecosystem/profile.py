"""An ecosystem as a whole, and what one member has to know of it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from dgmf_kg.assessment import Parameters, Text, read_framework
from dgmf_kg.ecosystem.collection import Collection, Names
from dgmf_kg.ecosystem.interoperability import of_agency
from dgmf_kg.ecosystem.model import (
    Dependence,
    EcosystemProfile,
    Maturity,
    Member,
    Named,
    PlatformProfile,
    Relation,
    Reliance,
)
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inference import Summary, new_store, numbered, summarize
from dgmf_kg.namespaces import FW
from dgmf_kg.store import Row

_QUERIES = "ecosystem"
_TOGETHER = 50


def profile(collection: Collection, ecosystem: str, *, assesses: bool = True) -> EcosystemProfile:
    """All that the descriptions say of an ecosystem.

    Args:
        collection: the descriptions.
        ecosystem: the IRI of the ecosystem.
        assesses: whether its member agencies are assessed too.

    Raises:
        BadArgumentError: no coordinator's own description states the ecosystem.
    """
    heads = collection.ask(_QUERIES, "coordinators", [ecosystem])
    if not heads:
        raise BadArgumentError("ecosystem-not-stated", ecosystem=ecosystem)
    head = heads[0]
    rows = {
        name: collection.ask(_QUERIES, name, [ecosystem])
        for name in (
            "members",
            "roles",
            "platforms",
            "services",
            "reliances",
            "critical-members",
            "relations",
        )
    }
    operated = collection.ask("interoperability", "platforms")
    names = collection.names(
        _things([*heads, *operated, *(r for each in rows.values() for r in each)])
    )
    agencies = [one["member"] for one in rows["members"] if one["kind"] == FW + "AgencyMember"]
    return EcosystemProfile(
        ecosystem=names(ecosystem),
        viewer=None,
        coordinator=names(head["coordinator"]),
        as_of=collection.as_of,
        state=head["state"],
        goal=_goal(collection.ask(_QUERIES, "goals", [ecosystem])),
        members=_members(rows["members"], rows["roles"], names),
        platforms=_platforms(rows["platforms"], operated, names),
        services=tuple((names(row["service"]), names(row["provider"])) for row in rows["services"]),
        reliances=tuple(_reliance(row, names) for row in rows["reliances"]),
        dependences=tuple(
            Dependence(
                names(row["member"]), names(row["service"]), names(row["provider"]), row["way"]
            )
            for row in rows["critical-members"]
        ),
        relations=tuple(
            Relation(names(row["member"]), names(row["other"]), row["way"])
            for row in rows["relations"]
        ),
        maturity=_maturity(collection, agencies) if assesses else (),
        undescribed=tuple(names(one) for one in sorted(agencies) if not collection.describes(one)),
    )


def view(collection: Collection, whole: EcosystemProfile, member: str) -> EcosystemProfile:
    """What one member has to know of an ecosystem: itself and those with whom it has to do.

    A member has to do with the coordinator, with those with whom it shares half of an exchange, on
    whom its services rely or whose services rely on it, whose platform it stands on or who stands
    on its own, whom it operates or who operates it, and with whom it works. Nothing else that the
    ecosystem holds is in the view, not even a count.

    Args:
        collection: the descriptions.
        whole: the profile of the ecosystem; where it holds no stages, those in view are found.
        member: the IRI of the member.

    Raises:
        BadArgumentError: it is no member of the ecosystem.
    """
    everyone = {one.who.iri: one.who for one in whole.members}
    if member not in everyone:
        raise BadArgumentError("ecosystem-no-member", member=member, ecosystem=whole.ecosystem.iri)
    relations = _relations_of(collection, whole, everyone[member])
    related = {one.other.iri for one in relations}
    visible = {member} | (related & everyone.keys())
    maturity = tuple(one for one in whole.maturity if one.agency in visible)
    reliances = tuple(
        one
        for one in whole.reliances
        if {one.provider.iri, one.holder.iri} <= visible
        and member in {one.provider.iri, one.holder.iri}
    )
    services = {one.service.iri for one in reliances}
    platforms = _platforms_of(collection, member) | {one.means.iri for one in reliances}
    return replace(
        whole,
        viewer=everyone[member],
        members=tuple(one for one in whole.members if one.who.iri in visible),
        platforms=tuple(
            one
            for one in whole.platforms
            if one.operator is not None
            and one.operator.iri in visible
            and (one.operator.iri == member or one.platform.iri in platforms)
        ),
        services=tuple(
            (service, provider)
            for service, provider in whole.services
            if provider.iri == member or (service.iri in services and provider.iri in visible)
        ),
        reliances=reliances,
        dependences=tuple(
            one
            for one in whole.dependences
            if {one.member.iri, one.provider.iri} <= visible
            and member in {one.member.iri, one.provider.iri}
        ),
        relations=tuple(one for one in relations if one.other.iri in visible),
        maturity=maturity or _maturity(collection, visible),
        undescribed=tuple(one for one in whole.undescribed if one.iri in visible),
    )


def _relations_of(
    collection: Collection, whole: EcosystemProfile, member: Named
) -> tuple[Relation, ...]:
    """Those with whom a member has to do, and why, each once."""
    coordinator = whole.coordinator
    found = list(whole.relations)
    found += [Relation(one.provider, one.holder, "service") for one in whole.reliances]
    found += [Relation(one.who, coordinator, "coordinates") for one in whole.members]
    found += [
        Relation(member, verdict.other, "exchange")
        for verdict in of_agency(collection, member.iri).verdicts
    ]
    both = [*found, *(Relation(one.other, one.member, one.way) for one in found)]
    mine = {
        (one.other.iri, one.way): one
        for one in both
        if one.member.iri == member.iri != one.other.iri
    }
    return tuple(mine[key] for key in sorted(mine))


def _platforms_of(collection: Collection, member: str) -> set[str]:
    descriptions = collection.descriptions_of([member])
    if not descriptions:
        return set()
    rows = collection.ask("interoperability", "attachments", descriptions)
    return {row["target"] for row in rows if row["state"] == "in-force"}


def _things(rows: Iterable[Row]) -> set[str]:
    columns = (
        "coordinator", "ecosystem", "holder", "means", "member", "operator", "other", "platform",
        "provider", "service",
    )  # fmt: skip
    return {row[key] for row in rows for key in columns if key in row}


def _goal(rows: list[Row]) -> Text:
    goal: dict[str, str] = {}
    for row in rows:
        goal.setdefault(row["language"], row["text"])
    return goal


def _members(rows: list[Row], roles: list[Row], names: Names) -> tuple[Member, ...]:
    played: dict[str, list[str]] = defaultdict(list)
    for row in roles:
        played[row["member"]].append(row["role"])
    return tuple(
        Member(names(row["member"]), row["kind"], tuple(played[row["member"]])) for row in rows
    )


def _platforms(rows: list[Row], operated: list[Row], names: Names) -> tuple[PlatformProfile, ...]:
    operators: dict[str, str] = {}
    codes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in operated:
        operators.setdefault(row["platform"], row["operator"])
        for kind in ("part", "layer"):
            if kind in row:
                codes[row["platform"], kind].add(row[kind])
    return tuple(
        PlatformProfile(
            names(row["platform"]),
            names(operators[row["platform"]]) if row["platform"] in operators else None,
            tuple(sorted(codes[row["platform"], "part"])),
            tuple(sorted(codes[row["platform"], "layer"])),
        )
        for row in rows
    )


def _reliance(row: Row, names: Names) -> Reliance:
    return Reliance(
        names(row["service"]),
        names(row["provider"]),
        row["way"],
        names(row["means"]),
        names(row["holder"]),
    )


def _maturity(collection: Collection, agencies: Iterable[str]) -> tuple[Maturity, ...]:
    """The stages of the agencies that have a description, on the day of the collection."""
    found: list[Maturity] = []
    dimensions = read_framework(new_store()).dimensions
    read = collection.descriptions_of(sorted(agencies))
    for start in range(0, len(read), _TOGETHER):
        some = [collection.description(iri) for iri in read[start : start + _TOGETHER]]
        for one in summarize(numbered(some), Parameters(collection.as_of)):
            if isinstance(one, Summary):
                reached = {
                    dimension.code: one.dimensions[iri] for iri, dimension in dimensions.items()
                }
                found.append(Maturity(one.agency, one.overall, reached))
    return tuple(found)
