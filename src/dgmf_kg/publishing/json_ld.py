"""JSON-LD with short keys: a document as a list of nodes, or one description as a tree.

The context stands in `ontology/context.jsonld`, the frame of a description beside it. What is
written carries, of the context, the part that it uses, so that nobody has to fetch anything to
read it. Integers are JSON numbers. Decimals are strings: a JSON-LD processor has to read a number
with a fraction as a double (`5.0E-1`), which is no decimal, and money is to stay exact.
"""

import json
from typing import Any, NoReturn

from pyld import jsonld

from dgmf_kg.errors import FaultError
from dgmf_kg.publishing.context import Json, context, frame_of_a_description
from dgmf_kg.store import Document
from dgmf_kg.store.writing import numbered

_BLANK = "urn:x-dgmf:blank:"
_NODE_KEYS = {"id", "type"}


def nodes(document: Document) -> bytes:
    """The document as JSON-LD whose `@graph` lists its nodes, each once."""
    compacted = jsonld.compact(_expanded(document), context(), _options(graph=True))
    return _bytes({"@graph": compacted["@graph"]})


def tree(document: Document, description: str) -> bytes:
    """One description as a tree: its agency, its period, and what it states, with the evidence.

    What several statements may share, such as other organisations and periods, stands once, under
    `included`; statements name it, and each other, by IRI.

    Args:
        document: the document that holds the description.
        description: the description's IRI.
    """
    frame = {**frame_of_a_description(), "@context": context(), "id": description}
    # Framing names blank nodes anew and drops names used once; as IRIs, they keep theirs.
    expanded = _expanded(document.skolemized(_BLANK))
    framed = jsonld.frame(expanded, frame, _options(embed="@always", omitDefault=True))
    framed.pop("@context", None)
    shown = set(_described(framed))
    compacted = jsonld.compact(expanded, context(), _options(graph=True))
    rest = [node for node in compacted["@graph"] if node["id"] not in shown]
    content = _bytes({**framed, "included": rest} if rest else framed)
    return content.replace(f'"{_BLANK}'.encode(), b'"_:b')


def _expanded(document: Document) -> list[Json]:
    found: list[Json] = jsonld.from_rdf(
        numbered(document).to_ntriples(), {"format": "application/n-quads", "useNativeTypes": True}
    )
    return found


def _options(**options: object) -> Json:
    return {"documentLoader": refuse, **options}


def refuse(url: str, options: object) -> NoReturn:
    """Load nothing, from anywhere; all that is needed is given.

    Raises:
        FaultError: always.
    """
    del options
    raise FaultError("fault-network", url=url)


def _described(value: object) -> list[str]:
    """The identifiers of the nodes in some JSON of which more than the identifier is given."""
    found: list[str] = []
    if isinstance(value, list):
        for member in value:
            found += _described(member)
    elif isinstance(value, dict):
        if "id" in value and value.keys() - {"id"}:
            found.append(value["id"])
        for member in value.values():
            found += _described(member)
    return found


def _bytes(document: Json) -> bytes:
    """The document with the part of the context that it uses, keys in the context's order."""
    rank = {key: place for place, key in enumerate(context())}
    part = _part_of_context(_NODE_KEYS | _names(document))
    entries = ",\n".join(f"    {json.dumps(k)}: {json.dumps(v)}" for k, v in part.items())
    body = json.dumps(_ordered(document, rank), ensure_ascii=False, indent=2).removeprefix("{\n")
    return f'{{\n  "@context": {{\n{entries}\n  }},\n{body}\n'.encode()


def _ordered(value: Any, rank: dict[str, int]) -> Any:  # noqa: ANN401 - JSON goes in and out
    if isinstance(value, list):
        return [_ordered(member, rank) for member in value]
    if not isinstance(value, dict):
        return value
    keys = sorted(value, key=lambda key: (rank.get(key, len(rank)), key))
    return {key: _ordered(value[key], rank) for key in keys}


def _names(value: object) -> set[str]:
    """The keys, types and prefixes that occur anywhere in some JSON."""
    if isinstance(value, list):
        return {name for member in value for name in _names(member)}
    if isinstance(value, str):
        return {value, value.partition(":")[0]}
    if not isinstance(value, dict):
        return set()
    keys = {name for key in value for name in (key, key.partition(":")[0])}
    return keys | {name for member in value.values() for name in _names(member)}


def _part_of_context(names: set[str]) -> Json:
    """The entries of the context that the names need, and those that these need in turn."""
    whole = context()
    wanted = {name for name in names if name in whole} | {k for k in whole if k.startswith("@")}
    needed = set(wanted)
    for name in wanted:
        entry = whole[name]
        parts = entry.values() if isinstance(entry, dict) else [entry]
        needed |= {str(part).partition(":")[0] for part in parts} & whole.keys()
    return {name: entry for name, entry in whole.items() if name in needed}
