"""The shapes as text for an engine, and their messages by language."""

import re
from functools import cache

from dgmf_kg import resources
from dgmf_kg.store import EmbeddedStore

_RULE = re.compile(r"([A-Z]{2}-\d{2}): *")
_MESSAGES = """
PREFIX sh: <http://www.w3.org/ns/shacl#>
SELECT ?shape ?text (LANG(?text) AS ?language)
WHERE { ?shape sh:message ?text }
"""


@cache
def text() -> str:
    """All shapes that a description is held to, as one Turtle text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in resources.shapes_files())


@cache
def rules() -> dict[str, tuple[str, dict[str, str]]]:
    """For each shape's IRI the rule id and the message by language, the id taken off."""
    store = EmbeddedStore()
    graph = "urn:shapes"
    for path in resources.shapes_files():
        store.load_file(path, graph)
    found: dict[str, tuple[str, dict[str, str]]] = {}
    for row in store.select(_MESSAGES, [graph]):
        match = _RULE.match(row["text"])
        rule = match[1] if match else ""
        _, messages = found.setdefault(row["shape"], (rule, {}))
        messages[row["language"]] = row["text"][match.end() if match else 0 :]
    return found
