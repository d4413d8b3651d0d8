"""What comes nearest to the pattern of a criterion, in words and as data."""

from dgmf_kg.assessment import NearMiss, PatternPart
from dgmf_kg.report.texts import name_of, say


def sentence(miss: NearMiss, language: str) -> str:
    """What a candidate has and what it lacks, or what would be the first step without any."""
    missing = _joined([part.lacking[language] for part in miss.missing], language)
    if not miss.iri:
        return missing
    name = name_of(miss.name, language, miss.iri)
    held = [part.held[language] for part in miss.held]
    if not held:
        return say("miss-bare", language, name=name, missing=missing)
    return say("miss", language, name=name, held=_joined(held, language), missing=missing)


def _joined(phrases: list[str], language: str) -> str:
    *first, last = phrases
    if not first:
        return last
    return say("miss-list", language, first=say("miss-comma", language).join(first), last=last)


def miss_data(miss: NearMiss) -> dict[str, object]:
    """A near miss for JSON; the item is null where nothing is stated that could be one."""
    return {
        "item": miss.iri or None,
        "held": [_part_data(part) for part in miss.held],
        "missing": [_part_data(part, missing=True) for part in miss.missing],
    }


def _part_data(part: PatternPart, *, missing: bool = False) -> dict[str, object]:
    return {"part": part.code, "text": dict(part.lacking if missing else part.held)}
