"""What an inquiry into institutions answers."""

from dataclasses import dataclass
from typing import Literal

from dgmf_kg.inquiry import Text

State = Literal["agreed", "partly", "lacking"]


@dataclass(frozen=True)
class Subject:
    """Whose institutions are asked about: an ecosystem, a platform, or agencies by name.

    Attributes:
        kind: `ecosystem`, `platform` or `agencies`.
        iris: of the ecosystem or the platform; of the agencies, none for all described ones.
    """

    kind: Literal["ecosystem", "platform", "agencies"] = "agencies"
    iris: tuple[str, ...] = ()


@dataclass(frozen=True)
class Observed:
    """An institution and who of the group goes by it.

    Attributes:
        iri: the institution.
        agencies: those who go by it, with the day until which each is shown to, None for open.
        silent: those of the group of whom that is not shown.
    """

    iri: str
    agencies: tuple[tuple[str, str | None], ...]
    silent: tuple[str, ...]

    @property
    def until(self) -> str | None:
        """The first day after which somebody no longer goes by it, None for open."""
        return min((day for _, day in self.agencies if day), default=None)


@dataclass(frozen=True)
class Advice:
    """One step towards an institution: its order, name and instruction."""

    order: int
    name: Text
    instruction: Text


@dataclass(frozen=True)
class KindState:
    """A kind of institution, how far the group agrees on one, by which, and what would help."""

    kind: str
    state: State
    observed: tuple[Observed, ...]
    advice: tuple[Advice, ...]


@dataclass(frozen=True)
class Conflict:
    """Something that does not hold together.

    Attributes:
        kind: `two-standards`, `expired` or `unsigned`.
        subject: the exchange, or the agreement.
        things: the two standards, with who goes by each; the parties that have not signed.
        day: the last day of an agreement that has ended.
    """

    kind: Literal["two-standards", "expired", "unsigned"]
    subject: str
    things: tuple[tuple[str, tuple[str, ...]], ...] = ()
    day: str | None = None


@dataclass(frozen=True)
class SaidByOther:
    """An adoption by one agency that only another agency's description states."""

    agency: str
    institution: str
    sayer: str


@dataclass(frozen=True)
class Institutions:
    """The institutions of a group on a day."""

    subject: Subject
    day: str
    agencies: tuple[str, ...]
    kinds: tuple[KindState, ...]
    purposes_lacking: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    said_by_others: tuple[SaidByOther, ...]
    names: dict[str, Text]

    @property
    def is_complete(self) -> bool:
        """Whether every kind is agreed by all, every purpose served, and nothing conflicts."""
        agreed = all(kind.state == "agreed" for kind in self.kinds)
        return agreed and not self.purposes_lacking and not self.conflicts
