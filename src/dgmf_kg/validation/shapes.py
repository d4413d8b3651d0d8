"""The shapes as text for an engine, and their rules and messages by language."""

import re
from functools import cached_property, lru_cache

from dgmf_kg import resources
from dgmf_kg.store import Document, EmbeddedStore, parse
from dgmf_kg.validation.user import UserShapes

_RULE = re.compile(r"([A-Za-z][A-Za-z0-9._]*-[0-9]+): *")
# Statements for readers; in our own files each has a line of its own.
_PROSE = ("    rdfs:comment ", "    sh:description ", "    sh:message ")
_UNTAGGED = "und"
_MESSAGES = """
PREFIX sh: <http://www.w3.org/ns/shacl#>
SELECT ?shape ?text (LANG(?text) AS ?language)
WHERE { ?shape sh:message ?text }
"""
_GENERIC = {
    "en": "The rule {shape} of your own shapes is not kept ({component}). Correct the value or the rule.",
    "th": "ไม่เป็นไปตามกฎ {shape} ในรูปแบบข้อมูลของท่าน ({component}) ให้แก้ค่าหรือแก้กฎ",
}


class Shapes:
    """The shapes of one profile, with those of the user where there are any."""

    def __init__(self, profile: str, extra: UserShapes | None) -> None:
        """Keep the name of the profile and the user's shapes."""
        self._profile = profile
        self._extra = extra

    @cached_property
    def text(self) -> str:
        """All shapes as one Turtle text for an engine.

        Ours are without messages and comments, which are most of their text: an engine copies all
        that it is given for each validation.
        """
        paths = resources.shapes_files(self._profile)
        if self._extra is None:
            return "".join(_without_prose(path.read_text(encoding="utf-8")) for path in paths)
        return "".join(document.to_ntriples() for document in self._documents)

    @property
    def _documents(self) -> list[Document]:
        """The files of the shapes, with what the user says in the place of what we said."""
        ours = [parse(path) for path in resources.shapes_files(self._profile)]
        if self._extra is None:
            return ours
        known = {triple.subject for document in ours for triple in document.triples()}
        return [
            *(document.without(self._extra.replaced) for document in ours),
            *self._extra.documents(known),
        ]

    @cached_property
    def _rules(self) -> dict[str, tuple[str, dict[str, str]]]:
        """For each shape's IRI the rule's id and the message by language, the id taken off."""
        store = EmbeddedStore()
        graph = "urn:shapes"
        for document in self._documents:
            store.add(document, graph)
        found: dict[str, tuple[str, dict[str, str]]] = {}
        for row in store.select(_MESSAGES, [graph]):
            match = _RULE.match(row["text"])
            rule = match[1] if match else _local(row["shape"])
            _, messages = found.setdefault(row["shape"], (rule, {}))
            messages[row["language"] or _UNTAGGED] = row["text"][match.end() if match else 0 :]
        return found

    def rule(self, shape: str, component: str) -> tuple[str, dict[str, str]]:
        """The id and the message by language of the rule that a shape stands for.

        Args:
            shape: the shape's IRI.
            component: the constraint component that was violated, for a shape without message.
        """
        name = _local(shape)
        generic = {k: v.format(shape=name, component=component) for k, v in _GENERIC.items()}
        return self._rules.get(shape, (name, generic))


@lru_cache(maxsize=8)
def shapes(profile: str, extra: UserShapes | None = None) -> Shapes:
    """The shapes of a profile, with those of the user where there are any."""
    return Shapes(profile, extra)


def _without_prose(text: str) -> str:
    """One of our own files of shapes, without what no engine reads."""
    lines = []
    for line in text.splitlines():
        if not line.startswith(_PROSE):
            lines.append(line)
        elif line.endswith(" ."):
            lines.append("    .")
    return "\n".join(lines) + "\n"


def _local(iri: str) -> str:
    """The last part of an IRI; nothing for a blank node."""
    if iri.startswith("_:"):
        return ""
    return iri.rpartition("#")[2].rpartition("/")[2].rpartition(":")[2]
