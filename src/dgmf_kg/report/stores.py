"""What became of files and graphs in a store, and what a store holds, as text and JSON."""

import json
from dataclasses import asdict

from dgmf_kg.errors import Problem
from dgmf_kg.namespaces import FRAMEWORK_GRAPH, GRADES
from dgmf_kg.report.texts import day, name_of, say
from dgmf_kg.report.validation import problem_data, visible
from dgmf_kg.store.listing import Listing, StoredDescription
from dgmf_kg.store.loading import Loaded

_GRADES = {iri: name for name, iri in GRADES.items()}


def loaded_line(path: str, loaded: Loaded, language: str) -> str:
    """One line on a file that was loaded."""
    count = str(len(loaded.dropped))
    sentence = (
        say("store-replaced", language, graph=loaded.graph, count=count)
        if loaded.change == "replaced"
        else say(f"store-{loaded.change}", language, graph=loaded.graph)
    )
    return visible(f"{path}: {sentence}")


def loaded_json(outcomes: list[tuple[str, Loaded | None, Problem | None]]) -> str:
    """What became of files, as JSON."""
    files = [
        {
            "file": path,
            "graph": loaded.graph if loaded else None,
            "change": loaded.change if loaded else None,
            "dropped": list(loaded.dropped) if loaded else [],
            "problem": problem_data(problem) if problem else None,
        }
        for path, loaded, problem in outcomes
    ]
    return json.dumps({"files": files}, ensure_ascii=False, indent=2)


def listing_lines(listing: Listing, language: str) -> list[str]:
    """What a store holds, a line for each graph, assessments below their descriptions."""
    if not (listing.has_framework or listing.descriptions or listing.runs or listing.others):
        return [say("store-empty", language)]
    lines = []
    for one in listing.descriptions:
        name = name_of(one.name, language, one.agency) if one.agency else one.graph
        lines.append(f"{_period(one, language)}  {name}: {one.graph}")
        lines += (
            "  "
            + say(
                "store-run",
                language,
                as_of=day(run.as_of, language),
                grade=say(_GRADES[run.grade], language) if run.grade in _GRADES else run.grade,
                graph=run.graph,
            )
            for run in listing.runs
            if run.description == one.graph
        )
    if listing.has_framework:
        lines.append(f"{say('store-framework', language)}: {FRAMEWORK_GRAPH}")
    else:
        lines.append(say("store-no-framework", language))
    lines += (f"{say('store-other', language)}: {graph}" for graph in listing.others)
    counts = {
        "descriptions": str(len(listing.descriptions)),
        "runs": str(len(listing.runs)),
    }
    return [visible(line) for line in (*lines, say("store-count", language, **counts))]


def listing_json(listing: Listing) -> str:
    """What a store holds, as JSON."""
    data = {
        "framework": FRAMEWORK_GRAPH if listing.has_framework else None,
        "descriptions": [asdict(one) for one in listing.descriptions],
        "assessments": [
            asdict(run) | {"grade": _GRADES.get(run.grade, run.grade)} for run in listing.runs
        ],
        "others": list(listing.others),
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _period(one: StoredDescription, language: str) -> str:
    start, end = one.period
    if not (start and end):
        return say("store-no-period", language)
    return say("store-period", language, start=day(start, language), end=day(end, language))
