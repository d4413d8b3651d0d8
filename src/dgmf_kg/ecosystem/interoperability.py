"""Which agencies are interoperable, for what, and what would close a missing half."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from dgmf_kg.ecosystem.collection import Collection, Names
from dgmf_kg.ecosystem.model import (
    CONNECTION,
    NOT_SHOWN,
    UNDERSTANDING,
    Advice,
    AgencyAnswer,
    Group,
    Holding,
    Link,
    Matrix,
    Named,
    PlatformAnswer,
    Saying,
    Verdict,
)
from dgmf_kg.inquiry import MANY
from dgmf_kg.store import Row

_QUERIES = "interoperability"
_Key = tuple[str, str, str]
"""Agency, other agency, exchange."""


def of_agency(collection: Collection, agency: str) -> AgencyAnswer:
    """One agency with every other of which at least one half is shown.

    Where a standard is adopted far and wide, those with whom the agency is not connected are left
    out: thousands may go by a national standard without having anything to do with each other.
    """
    names = collection.names([agency])
    descriptions = collection.descriptions_of([agency])
    if not descriptions:
        return AgencyAnswer(names(agency), None, collection.as_of, (names(agency),), ())
    if not collection.leaves_adopters_out:
        rows = collection.ask(_QUERIES, "adopters", descriptions)
        if sum(int(row["others"]) for row in rows) > MANY:
            linked = collection.ask(_QUERIES, "connections", descriptions)
            return of_agency(collection.part({agency, *(row["other"] for row in linked)}), agency)
    found = _Found(collection, descriptions)
    others = sorted({other for _, other, _ in found.keys})
    verdicts = found.verdicts(found.keys, [agency, *others])
    return AgencyAnswer(
        names(agency), None, collection.as_of, (), verdicts, collection.leaves_adopters_out
    )


def of_pair(collection: Collection, agency: str, other: str) -> AgencyAnswer:
    """Two agencies, for each exchange that either description speaks of."""
    names = collection.names([agency, other])
    unknown = tuple(names(one) for one in (agency, other) if not collection.describes(one))
    if unknown:
        return AgencyAnswer(names(agency), names(other), collection.as_of, unknown, ())
    found = _among(collection, [agency, other])
    keys = [key for key in found.keys if key[:2] == (agency, other)]
    verdicts = found.verdicts(keys, [agency, other])
    return AgencyAnswer(names(agency), names(other), collection.as_of, (), verdicts)


def matrix(collection: Collection, agencies: Sequence[str]) -> Matrix:
    """Chosen agencies, each pair of them once, for each exchange of which a half is shown."""
    names = collection.names(agencies)
    described = [one for one in agencies if collection.describes(one)]
    unknown = tuple(names(one) for one in agencies if one not in described)
    verdicts: tuple[Verdict, ...] = ()
    if described:
        found = _among(collection, described)
        pairs = set(combinations(described, 2))
        keys = [key for key in found.keys if key[:2] in pairs and found.is_half_shown(key)]
        verdicts = found.verdicts(keys, described)
    return Matrix(tuple(map(names, agencies)), collection.as_of, unknown, verdicts)


def of_platform(collection: Collection, platform: str) -> PlatformAnswer:
    """Who works together on a platform: groups by exchange and by the standard that they share."""
    attached = collection.ask(_QUERIES, "platform-agencies", [platform])
    shared = collection.ask(_QUERIES, "platform-understandings", [platform])
    things = {platform}
    for row in attached + shared:
        things |= {row[key] for key in ("exchange", "agency", "institution") if key in row}
    names = collection.names(things)
    on: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in attached:
        on[row["exchange"], row["kind"]].add(row["agency"])
    going_by: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in shared:
        going_by[row["exchange"]][row["institution"]].add(row["agency"])
    groups = []
    for (exchange, kind), agencies in sorted(on.items()):
        together: set[str] = set()
        for institution, members in sorted(going_by[exchange].items()):
            if len(members) > 1:
                together |= members
                groups.append(_group(names, exchange, kind, institution, members))
        if agencies - together:
            groups.append(_group(names, exchange, kind, None, agencies - together))
    return PlatformAnswer(names(platform), collection.as_of, tuple(groups))


def _group(
    names: Names, exchange: str, kind: str, institution: str | None, agencies: Iterable[str]
) -> Group:
    rule = names(institution) if institution else None
    return Group(names(exchange), kind, rule, tuple(names(one) for one in sorted(agencies)))


def _among(collection: Collection, agencies: Sequence[str]) -> "_Found":
    descriptions = collection.descriptions_of(agencies)
    return _Found(collection, descriptions, descriptions)


class _Found:
    """The verdicts on some agencies, with what they rest on, as the queries found them."""

    def __init__(
        self, collection: Collection, descriptions: list[str], within: list[str] | None = None
    ) -> None:
        self._collection = collection
        self._within = within
        self._read: set[str] = set()
        self._shown: dict[_Key, str] = {}
        for row in collection.ask(_QUERIES, "verdicts", descriptions, within):
            self._shown[row["agency"], row["other"], row["exchange"]] = row["verdict"]
        self._links: dict[_Key, list[Row]] = defaultdict(list)
        self._shared: dict[_Key, list[str]] = defaultdict(list)
        for row in collection.ask(_QUERIES, "connections", descriptions, within):
            self._links[row["agency"], row["other"], row["exchange"]].append(row)
        for row in collection.ask(_QUERIES, "understandings", descriptions, within):
            rules = self._shared[row["agency"], row["other"], row["exchange"]]
            if row["institution"] not in rules:
                rules.append(row["institution"])
        self._held: dict[tuple[str, str], dict[str, list[Row]]] = {}
        self.names = Names({})
        self._read_held(descriptions)

    @property
    def keys(self) -> list[_Key]:
        """Pairs and exchanges on which there is a verdict."""
        return sorted(self._shown)

    def is_half_shown(self, key: _Key) -> bool:
        """Whether at least one half is shown."""
        return self._shown[key] != NOT_SHOWN

    def _read_held(self, descriptions: Iterable[str]) -> None:
        asked = [one for one in descriptions if one not in self._read]
        self._read.update(asked)
        if not asked:
            return
        for half, name in ((CONNECTION, "attachments"), (UNDERSTANDING, "adoptions")):
            for row in self._collection.ask(_QUERIES, name, asked):
                held = self._held.setdefault((row["agency"], row["exchange"]), {})
                held.setdefault(half, []).append(row)

    def verdicts(self, keys: Iterable[_Key], agencies: Sequence[str]) -> tuple[Verdict, ...]:
        """The verdict on each pair and exchange, the interoperable ones first."""
        keys = list(keys)
        self._read_held(self._collection.descriptions_of(agencies))
        said = self._said({key[:2] for key in keys}, agencies)
        self._read_names(keys, said)
        verdicts = [self._verdict(key, said) for key in keys]
        return tuple(sorted(verdicts, key=lambda one: not one.is_interoperable))

    def _said(self, pairs: set[tuple[str, str]], agencies: Sequence[str]) -> list[Row]:
        both = pairs | {(other, agency) for agency, other in pairs}
        rows = self._collection.ask(_QUERIES, "said-by-others", agencies, self._within)
        return [row for row in rows if (row["speaker"], row["agency"]) in both]

    def _read_names(self, keys: Iterable[_Key], said: Iterable[Row]) -> None:
        things = {iri for key in keys for iri in key}
        for rows in self._links.values():
            things |= {row[key] for row in rows for key in ("target", "otherTarget")}
        things |= {rule for rules in self._shared.values() for rule in rules}
        for held in self._held.values():
            for rows in held.values():
                for row in rows:
                    things.add(row.get("attachment") or row["adoption"])
                    things.add(row.get("target") or row["institution"])
        for row in said:
            things |= {row["item"], row["value"]}
        self.names = self._collection.names(things)

    def _verdict(self, key: _Key, said: Iterable[Row]) -> Verdict:
        agency, other, exchange = key
        links = {
            (row["way"], row["target"], row["otherTarget"]) for row in self._links.get(key, ())
        }
        verdict = Verdict(
            agency=self.names(agency),
            other=self.names(other),
            exchange=self.names(exchange),
            kind=self._kind(key),
            verdict=self._shown[key],
            links=tuple(Link(way, self.names(a), self.names(b)) for way, a, b in sorted(links)),
            shared=tuple(self.names(rule) for rule in self._shared.get(key, ())),
        )
        if verdict.is_interoperable:
            return verdict
        return replace(
            verdict,
            advice=tuple(self._advice(key, half) for half in verdict.missing),
            sayings=tuple(
                Saying(
                    self.names(row["speaker"]),
                    self.names(row["agency"]),
                    row["half"],
                    self.names(row["item"]),
                    self.names(row["value"]),
                )
                for row in said
                if {row["speaker"], row["agency"]} == {agency, other}
                and row["exchange"] == exchange
                and row["half"] in verdict.missing
            ),
        )

    def _kind(self, key: _Key) -> str:
        agency, other, exchange = key
        for one in (agency, other):
            for rows in self._held.get((one, exchange), {}).values():
                return rows[0]["kind"]
        return ""

    def _holdings(self, agency: str, exchange: str, half: str) -> list[Holding]:
        return [
            Holding(
                item=self.names(row.get("attachment") or row["adoption"]),
                value=self.names(row.get("target") or row["institution"]),
                from_=row.get("from"),
                until=row.get("until"),
                state=row["state"],
            )
            for row in self._held.get((agency, exchange), {}).get(half, ())
        ]

    def _advice(self, key: _Key, half: str) -> Advice:
        """What would close a half: the smallest step that the two descriptions allow."""
        agency, other, exchange = key
        ours, theirs = (self._holdings(one, exchange, half) for one in (agency, other))
        held = [[one for one in side if one.state == "in-force"] for side in (ours, theirs)]
        both = (self.names(agency), self.names(other))
        if all(held):
            values = tuple(_distinct(one.value for one in side) for side in held)
            return Advice(
                f"advice-{half}-apart",
                (
                    ("agency", both[:1]),
                    ("other", both[1:]),
                    ("own", values[0]),
                    ("others", values[1]),
                ),
            )
        if not any(held):
            return Advice(f"advice-{half}-none", (("agency", both[:1]), ("other", both[1:])))
        lacking, side, has = (1, theirs, held[0]) if held[0] else (0, ours, held[1])
        wanted = {one.value.iri for one in has}
        past = [one for one in side if one.value.iri in wanted and one.state == "expired"]
        if past:
            values_past = (("lacking", (both[lacking],)), ("item", (past[0].item,)))
            return Advice(f"advice-{half}-renew", values_past, past[0].until)
        return Advice(
            f"advice-{half}-one",
            (("lacking", (both[lacking],)), ("values", _distinct(one.value for one in has))),
        )


def _distinct(things: Iterable[Named]) -> tuple[Named, ...]:
    return tuple({one.iri: one for one in things}.values())
