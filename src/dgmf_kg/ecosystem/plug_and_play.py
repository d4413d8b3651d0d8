"""Which systems can join which platforms."""

from collections import defaultdict
from collections.abc import Sequence

from dgmf_kg.ecosystem.collection import Collection
from dgmf_kg.ecosystem.model import Joining

_QUERIES = "interoperability"


def systems(collection: Collection) -> tuple[str, ...]:
    """The systems in force that their operators describe, by IRI."""
    return tuple(sorted({row["system"] for row in collection.ask(_QUERIES, "systems")}))


def platforms(collection: Collection) -> tuple[str, ...]:
    """The platforms in force that their operators describe, by IRI."""
    return tuple(sorted({row["platform"] for row in collection.ask(_QUERIES, "platforms")}))


def joinings(
    collection: Collection, some_systems: Sequence[str], some_platforms: Sequence[str]
) -> tuple[Joining, ...]:
    """Whether each of some systems can join each of some platforms."""
    asked = collection.ask(_QUERIES, "joinings", [*some_systems, *some_platforms])
    verdicts = {(row["system"], row["platform"]): row["verdict"] for row in asked}
    required: dict[str, list[str]] = defaultdict(list)
    for row in collection.ask(_QUERIES, "required-standards", some_platforms):
        if row["standard"] not in required[row["platform"]]:
            required[row["platform"]].append(row["standard"])
    followed: dict[str, set[str]] = defaultdict(set)
    for row in collection.ask(_QUERIES, "conformances", some_systems):
        followed[row["system"]].add(row["standard"])
    standards = {one for rules in required.values() for one in rules}
    names = collection.names({*some_systems, *some_platforms, *standards})
    return tuple(
        Joining(
            names(system),
            names(platform),
            verdicts[system, platform],
            tuple(names(one) for one in required[platform]),
            tuple(names(one) for one in required[platform] if one not in followed[system]),
        )
        for platform in some_platforms
        for system in some_systems
        if (system, platform) in verdicts
    )
