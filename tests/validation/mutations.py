"""Every single-triple mutation of a description that one of a dozen slips would make.

A mutation takes one triple away, writes one anew, or adds one. Which other node, code or word is
put in is fixed by the description itself, so that the same file always gives the same mutations.
"""

from __future__ import annotations

import datetime as dt
import random
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from engines import DGMF, FW, PREFIXES, RDF, XSD, read

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*/*.ttl"))

_TYPE = ox.NamedNode(RDF + "type")
_NAMES = {**PREFIXES, "adms": "http://www.w3.org/ns/adms#"}
_DATE, _DECIMAL, _INTEGER, _STRING = (
    ox.NamedNode(XSD + name) for name in ("date", "decimal", "integer", "string")
)

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


_DISTINGUISHED = {
    "dcterms:publisher": ("m8g:Evidence",),
    "dcterms:title": (
        "dcterms:PeriodOfTime",
        "dgmf:AgencyDescription",
        "dgmf:Commitment",
        "m8g:Evidence",
    ),
    "dgmf:aboutPeriod": ("dgmf:TransactionObservation",),
    "dgmf:currency": ("dgmf:Investment",),
    "dgmf:isOperatedBy": ("m8g:Channel",),
    "skos:prefLabel": ("dgmf:Agency", "org:Post"),
}
"""Properties of many classes, and the classes for which other rules hold than for the rest."""


@dataclass(frozen=True, eq=False)
class Mutation:
    """A description with one slip.

    Attributes:
        kind: the slip, in words.
        about: the property that it is made in, by prefix and name, and whose property it is where
            that matters; of a type, `a` and the class.
        alone: whether the triple was the only one with its subject and property.
        pointed_by: the properties that point to the subject, by prefix and name.
        path: the file of the example.
        before: the triple that was taken away or written anew; of a second value, the first one.
        after: the triple that was put in, if any.
        quads: the whole description.
    """

    kind: str
    about: str
    alone: bool
    pointed_by: frozenset[str]
    path: Path
    before: ox.Triple
    after: ox.Triple | None
    quads: tuple[ox.Quad, ...]

    def __str__(self) -> str:
        return f"{self.path.stem}: {self.kind}: {self.before} → {self.after or 'nothing'}"


def short(iri: str) -> str:
    """An IRI by prefix and name, where its namespace is a known one."""
    for prefix, namespace in _NAMES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


@cache
def codes() -> dict[str, ox.NamedNode]:
    """The class of each code, criterion and other node of the framework."""
    found: dict[str, ox.NamedNode] = {}
    for triple in sorted(read(ROOT / "ontology" / "framework.ttl"), key=str):
        if triple.predicate == _TYPE and isinstance(triple.object, ox.NamedNode):
            subject = str(triple.subject).strip("<>")
            if triple.object.value.startswith(DGMF) or subject not in found:
                found[subject] = triple.object
    return found


class _Example:
    """One description, and what of it the slips draw upon."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.quads = tuple(ox.parse(path=path))
        self.values: dict[tuple[str, str], list[Term]] = defaultdict(list)
        self.classes: dict[str, set[str]] = defaultdict(set)
        self.pointing: dict[str, set[str]] = defaultdict(set)
        for quad in self.quads:
            self.values[str(quad.subject), quad.predicate.value].append(quad.object)
            self.pointing[str(quad.object)].add(short(quad.predicate.value))
            if quad.predicate == _TYPE and isinstance(quad.object, ox.NamedNode):
                self.classes[str(quad.subject)].add(short(quad.object.value))

    def about(self, triple: ox.Triple) -> str:
        """The property of a triple, and whose it is where that matters."""
        name = short(triple.predicate.value)
        subject = str(triple.subject)
        if triple.predicate == _TYPE and isinstance(triple.object, ox.NamedNode):
            return f"a {short(triple.object.value)}"
        if name == "dgmf:agencyType" and "dgmf:describes" in self.pointing[subject]:
            return f"{name} of the described"
        if name == "dgmf:withAgency" and self.values[subject, DGMF + "underAgreement"]:
            return f"{name} beside an agreement"
        for kind in _DISTINGUISHED.get(name, ()):
            if kind in self.classes[subject]:
                return f"{name} of {kind}"
        return name

    def alike(self, node: str, *, same: bool) -> list[str]:
        """The other nodes that share a class with that node, or that share none."""
        mine = self.classes[node]
        return sorted(
            other
            for other, classes in self.classes.items()
            if other != node and bool(mine & classes) == same
        )


def _misspelt(iri: str) -> str:
    """The IRI with its last two different neighbours exchanged, as fingers do."""
    for i in range(len(iri) - 1, 1, -1):
        if iri[i] != iri[i - 1]:
            return iri[: i - 1] + iri[i] + iri[i - 1] + iri[i + 1 :]
    raise ValueError(iri)


def _in_buddhist_era(date: str) -> str:
    return f"{int(date[:4]) + 543}{date[4:]}"


def _next_day(date: str) -> str:
    return str(dt.date.fromisoformat(date) + dt.timedelta(days=1))


def _of_another_list(iri: str) -> ox.NamedNode:
    mine = codes()[iri]
    others = [code for code, kind in codes().items() if kind != mine]
    return ox.NamedNode(others[sum(iri.encode()) % len(others)])


def _second_code(iri: str) -> ox.NamedNode:
    mine = codes()[iri]
    others = [code for code, kind in codes().items() if kind == mine and code != iri]
    return ox.NamedNode(others[sum(iri.encode()) % len(others)])


def _slips_of_iri(example: _Example, iri: ox.NamedNode) -> Iterator[tuple[str, Term]]:
    node = str(iri)
    if iri.value.startswith((DGMF, FW)):
        yield "misspell the value", ox.NamedNode(_misspelt(iri.value))
    if iri.value in codes():
        yield "code of another list", _of_another_list(iri.value)
    elif node in example.classes:
        others = example.alike(node, same=False)
        other = others[sum(node.encode()) % len(others)]
        yield "node of another class", ox.NamedNode(other.strip("<>"))
    yield "blank node", ox.BlankNode("somebody")
    yield "text for a node", ox.Literal(short(iri.value))


def _slips_of_literal(literal: ox.Literal) -> Iterator[tuple[str, Term]]:
    value = literal.value
    if literal.language:
        yield "drop the language", ox.Literal(value)
        yield "another language", ox.Literal(value, language="fr")
    elif literal.datatype == _DATE:
        yield "Buddhist era", ox.Literal(_in_buddhist_era(value), datatype=_DATE)
        yield "date as text", ox.Literal(value)
        yield "no such day", ox.Literal(value[:8] + "32", datatype=_DATE)
    elif literal.datatype in (_DECIMAL, _INTEGER):
        other = _INTEGER if literal.datatype == _DECIMAL else _DECIMAL
        yield "number as text", ox.Literal(value)
        yield "another type of number", ox.Literal(value.partition(".")[0], datatype=other)
        yield "negative number", ox.Literal(f"-{value}1", datatype=literal.datatype)
    else:
        yield "number for a text", ox.Literal("7", datatype=_INTEGER)


def _second(example: _Example, value: Term) -> Term | None:
    """Another value of the same sort, or None where there is none."""
    if isinstance(value, ox.NamedNode):
        if value.value in codes():
            return _second_code(value.value)
        others = example.alike(str(value), same=True) if str(value) in example.classes else []
        return ox.NamedNode(others[0].strip("<>")) if others else None
    if not isinstance(value, ox.Literal):
        return None
    if value.language:
        return ox.Literal(value.value + " 2", language=value.language)
    if value.datatype == _DATE:
        return ox.Literal(_next_day(value.value), datatype=_DATE)
    return ox.Literal(value.value + "1", datatype=value.datatype)


def _slips(example: _Example, triple: ox.Triple) -> Iterator[tuple[str, ox.Triple | None]]:
    values = example.values[str(triple.subject), triple.predicate.value]
    yield "delete the only value" if len(values) == 1 else "delete one of several", None
    if triple.predicate.value.startswith(DGMF):
        misspelt = ox.NamedNode(_misspelt(triple.predicate.value))
        yield "misspell the property", ox.Triple(triple.subject, misspelt, triple.object)
    if isinstance(triple.object, ox.NamedNode):
        slips = _slips_of_iri(example, triple.object)
    elif isinstance(triple.object, ox.Literal):
        slips = _slips_of_literal(triple.object)
    else:
        raise TypeError(triple)
    for kind, value in slips:
        if triple.predicate != _TYPE or kind == "misspell the value":
            yield kind, ox.Triple(triple.subject, triple.predicate, value)


def _mutations_of(example: _Example, index: int) -> Iterator[Mutation]:
    triple = example.quads[index].triple
    rest = (*example.quads[:index], *example.quads[index + 1 :])
    values = example.values[str(triple.subject), triple.predicate.value]

    def made(kind: str, after: ox.Triple | None, others: tuple[ox.Quad, ...]) -> Mutation:
        return Mutation(
            kind=kind,
            about=example.about(triple),
            alone=len(values) == 1,
            pointed_by=frozenset(example.pointing[str(triple.subject)]),
            path=example.path,
            before=triple,
            after=after,
            quads=others if after is None else (*others, ox.Quad(*after)),
        )

    for kind, after in _slips(example, triple):
        yield made(kind, after, rest)
    second = _second(example, triple.object) if triple.predicate != _TYPE else None
    if second is not None and second not in values:
        added = ox.Triple(triple.subject, triple.predicate, second)
        yield made("second value", added, example.quads)


@cache
def mutations(path: Path) -> tuple[Mutation, ...]:
    """All mutations of one description."""
    example = _Example(path)
    return tuple(m for index in range(len(example.quads)) for m in _mutations_of(example, index))


@cache
def sample(most: int) -> tuple[Mutation, ...]:
    """Of each kind of slip in each property so many, drawn from all examples by a fixed seed."""
    alike: dict[tuple[str, str, bool], list[Mutation]] = defaultdict(list)
    for path in EXAMPLES:
        for mutation in mutations(path):
            alike[mutation.kind, mutation.about, mutation.alone].append(mutation)
    drawn: list[Mutation] = []
    for key, found in sorted(alike.items()):
        drawn += random.Random(str(key)).sample(found, min(most, len(found)))  # noqa: S311 - no secret
    return tuple(drawn)
