"""Answers about interoperability, platforms and ecosystems, as plain data."""

from dataclasses import dataclass
from typing import Final

from dgmf_kg.assessment import Text
from dgmf_kg.inference import Reached

CONNECTION, UNDERSTANDING = "connection", "understanding"
"""The two halves of interoperability."""
NOT_SHOWN = "not-shown"
"""The verdict where neither is shown."""
_MISSING: Final[dict[str, tuple[str, ...]]] = {
    "interoperable": (),
    "only-connected": (UNDERSTANDING,),
    "only-understood": (CONNECTION,),
    NOT_SHOWN: (CONNECTION, UNDERSTANDING),
}


@dataclass(frozen=True)
class Named:
    """A thing: IRI and name."""

    iri: str
    name: Text


@dataclass(frozen=True)
class Holding:
    """What an agency's own description shows of one half for one exchange.

    Attributes:
        item: the attachment or adoption.
        value: what is attached to, or adopted.
        from_: first day in force, None where not given.
        until: last day in force, None where not given.
        state: `in-force`, `expired` or `not-yet-valid`.
    """

    item: Named
    value: Named
    from_: str | None
    until: str | None
    state: str


@dataclass(frozen=True)
class Link:
    """One way in which two agencies are connected: how, and over which platforms or systems."""

    way: str
    target: Named
    other_target: Named


@dataclass(frozen=True)
class Saying:
    """What one agency's description says of another agency; it is shown, and does not count."""

    speaker: Named
    about: Named
    half: str
    item: Named
    value: Named


@dataclass(frozen=True)
class Advice:
    """What would close a missing half: a message id, and the things that it names."""

    message_id: str
    values: tuple[tuple[str, tuple[Named, ...]], ...]
    day: str | None = None


@dataclass(frozen=True)
class Verdict:
    """What is shown of two agencies for one exchange.

    Attributes:
        agency: the one asked about.
        other: the other one.
        exchange: what is exchanged.
        kind: IRI of the exchange kind; empty where neither description gives it.
        verdict: `interoperable`, `only-connected`, `only-understood` or `not-shown`, as the query
            says.
        links: the technical connections in force.
        shared: standards and meanings in force for both.
        advice: what would close the missing halves.
        sayings: what either's description says of the other's missing half.
    """

    agency: Named
    other: Named
    exchange: Named
    kind: str
    verdict: str
    links: tuple[Link, ...]
    shared: tuple[Named, ...]
    advice: tuple[Advice, ...] = ()
    sayings: tuple[Saying, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The halves that are not shown."""
        return _MISSING[self.verdict]

    @property
    def is_interoperable(self) -> bool:
        """Whether both halves are shown."""
        return not self.missing


@dataclass(frozen=True)
class AgencyAnswer:
    """Verdicts of one agency with all others, or with one other.

    Attributes:
        agency: the one asked about.
        other: the other one of a pair, None where all others are meant.
        as_of: the day on which everything has to be in force.
        unknown: those of the two of whom no description was read.
        verdicts: one for each exchange and other agency of which at least one half is shown; of a
            pair, one for each exchange that either description speaks of.
        leaves_adopters_out: whether so many others go by the same standards or meanings that only
            the connected ones are in the verdicts.
    """

    agency: Named
    other: Named | None
    as_of: str
    unknown: tuple[Named, ...]
    verdicts: tuple[Verdict, ...]
    leaves_adopters_out: bool = False


@dataclass(frozen=True)
class Group:
    """Agencies on one platform any two of which are interoperable for an exchange.

    Attributes:
        exchange: what is exchanged.
        kind: IRI of the exchange kind.
        institution: the standard or meaning that they share; None for those who share none.
        agencies: who they are.
    """

    exchange: Named
    kind: str
    institution: Named | None
    agencies: tuple[Named, ...]


@dataclass(frozen=True)
class PlatformAnswer:
    """Who works together on one platform, in groups, never in pairs."""

    platform: Named
    as_of: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Matrix:
    """Verdicts between chosen agencies, each pair once, in the order of the agencies."""

    agencies: tuple[Named, ...]
    as_of: str
    unknown: tuple[Named, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True)
class Joining:
    """Whether a system can join a platform.

    Attributes:
        system: the system.
        platform: the platform.
        verdict: `can-join`, `lacks-standards`, or `requirement-unknown` where the platform's
            operator states no requirement, as the query says.
        required: interface standards that the platform's operator says it requires.
        missing: those to which the system does not conform, as far as its operator says.
    """

    system: Named
    platform: Named
    verdict: str
    required: tuple[Named, ...]
    missing: tuple[Named, ...]


@dataclass(frozen=True)
class Member:
    """A member of an ecosystem: who, of which sort, in which roles (both codes by IRI)."""

    who: Named
    kind: str
    roles: tuple[str, ...]


@dataclass(frozen=True)
class PlatformProfile:
    """A platform as its operator describes it; operator None where no operator does."""

    platform: Named
    operator: Named | None
    parts: tuple[str, ...]
    layers: tuple[str, ...]


@dataclass(frozen=True)
class Reliance:
    """What a service relies on: a channel, a system or a platform, and who operates it."""

    service: Named
    provider: Named
    way: str
    means: Named
    holder: Named


@dataclass(frozen=True)
class Dependence:
    """A member whose leaving breaks a service, and in which way it alone carries it."""

    member: Named
    service: Named
    provider: Named
    way: str


@dataclass(frozen=True)
class Relation:
    """Two members who have to do with each other, and why."""

    member: Named
    other: Named
    way: str


@dataclass(frozen=True)
class Maturity:
    """The stages that a description of a member comes to.

    Attributes:
        agency: the IRI of the member.
        overall: the stage overall; None when every dimension is out of scope.
        dimensions: the stage in each dimension by its code, in the framework's order.
    """

    agency: str
    overall: Reached | None
    dimensions: dict[str, Reached]


@dataclass(frozen=True)
class EcosystemProfile:
    """An ecosystem, or what one member has to know of it.

    Attributes:
        ecosystem: the ecosystem.
        viewer: the member whose view it is, None for the whole.
        coordinator: who coordinates it.
        as_of: the day on which everything has to be in force.
        state: `in-force`, `expired` or `not-yet-valid`.
        goal: the shared goal or value, by language.
        members: who takes part.
        platforms: what it spans.
        services: each service with its provider.
        reliances: what the services rely on.
        dependences: members whose leaving breaks a service.
        relations: who has to do with whom; of a view, those of the viewer.
        maturity: the stages of the member agencies that have a description.
        undescribed: member agencies of whom no description was read.
    """

    ecosystem: Named
    viewer: Named | None
    coordinator: Named
    as_of: str
    state: str
    goal: Text
    members: tuple[Member, ...]
    platforms: tuple[PlatformProfile, ...]
    services: tuple[tuple[Named, Named], ...]
    reliances: tuple[Reliance, ...]
    dependences: tuple[Dependence, ...]
    relations: tuple[Relation, ...]
    maturity: tuple[Maturity, ...]
    undescribed: tuple[Named, ...]
