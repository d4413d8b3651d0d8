"""Assessments that were kept as JSON (`dgmf assess --format json`), read back as far as they compare."""

import json
from pathlib import Path
from typing import Any

from dgmf_kg import files
from dgmf_kg.assessment.snapshot import (
    OVERALL,
    Basis,
    MadeWith,
    Observed,
    Reached,
    Snapshot,
    relative,
)
from dgmf_kg.errors import BadInputError, Place

_Json = dict[str, Any]


def is_saved(path: Path) -> bool:
    """Whether a file is, by its name, a saved assessment and not a description."""
    return path.suffix.lower() == ".json"


def read_saved(path: Path) -> Snapshot:
    """The one assessment in a file.

    Raises:
        BadInputError: the file cannot be read, is no JSON, or holds no assessment, or several.
    """
    content = files.read(path)
    files.check_utf8(content, path)
    try:
        data = json.loads(content)
    except json.JSONDecodeError as error:
        place = Place(str(path), error.lineno, error.colno)
        raise BadInputError("file-syntax", place, format="json", reason=error.msg) from None
    except RecursionError:
        raise BadInputError("saved-no-assessment", Place(str(path))) from None
    try:
        found = [one["assessment"] for one in data["files"] if one["assessment"]]
        if len(found) > 1:
            raise BadInputError("saved-several", Place(str(path)), count=str(len(found)))
        return _snapshot(found[0])
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        raise BadInputError("saved-no-assessment", Place(str(path))) from None


def _snapshot(data: _Json) -> Snapshot:
    description = str(data["description"])
    overall = data["overall"]
    stages = {str(one["dimension"]): _reached(one) for one in data["dimensions"]}
    return Snapshot(
        agency=str(data["agency"]["iri"]),
        name=dict(data["agency"]["name"]),
        period=(str(data["period"]["start"]), str(data["period"]["end"])),
        as_of=str(data["asOf"]),
        minimum_grade=str(data["minimumGrade"]),
        conforms=bool(data["conforms"]),
        input_sha256=str(data["inputSha256"]),
        stages={**stages, **({OVERALL: _reached(overall)} if overall else {})},
        findings={
            str(one["criterion"]): Observed(
                status=str(one["status"]),
                basis=tuple(_basis(ground, description) for ground in one["grounds"]),
                set_aside={
                    relative(item["item"], description): str(item["reason"])
                    for item in one["setAside"]
                },
            )
            for one in data["findings"]
        },
        made_with=_made_with(data),
    )


def _reached(data: _Json) -> Reached:
    return Reached(int(data["provenRank"]), int(data["possibleRank"]), bool(data["inScope"]))


def _basis(data: _Json, description: str) -> Basis:
    return Basis(
        role=str(data["role"]),
        kind=str(data["kind"]),
        items=tuple(sorted(relative(iri, description) for iri in data["items"])),
        evidence={
            relative(one["iri"], description): bool(one["valid"]) for one in data["evidence"]
        },
    )


def _made_with(data: _Json) -> MadeWith | None:
    """What decided; None where the assessment does not tell."""
    told = data.get("with")
    if not told:
        return None
    return MadeWith(
        version=str(told["framework"]["version"] or ""),
        content=str(told["framework"]["sha256"]),
        queries=str(told["queries"]["sha256"]),
        criteria={
            str(one["criterion"]): str(one["query"]["sha256"])
            for one in data["findings"]
            if one.get("query")
        },
    )
