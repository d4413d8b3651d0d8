"""The JSON-LD context and frame that stand in `ontology/`, and the prefixes that the context declares."""

import json
from functools import cache
from typing import Any

from dgmf_kg import resources

Json = dict[str, Any]
"""A JSON object; JSON-LD knows nothing narrower."""


@cache
def context() -> Json:
    """What `context.jsonld` puts under `@context`."""
    found: Json = _read("context.jsonld")["@context"]
    return found


@cache
def prefixes() -> dict[str, str]:
    """The prefixes that the context declares, and their namespaces."""
    return {
        name: value
        for name, value in context().items()
        if isinstance(value, str) and name[0].islower() and value.endswith(("#", "/"))
    }


def frame_of_a_description() -> Json:
    """What `agency-description.frame.jsonld` holds."""
    return _read("agency-description.frame.jsonld")


def _read(name: str) -> Json:
    text = (resources.folder("ontology") / name).read_text(encoding="utf-8")
    found: Json = json.loads(text)
    return found
