"""What an inquiry into capabilities answers."""

from dataclasses import dataclass

from dgmf_kg.inquiry import Text


@dataclass(frozen=True)
class Considered:
    """A holding that was looked at for a need.

    Attributes:
        iri: the holding.
        holder: the organisation, post or system.
        ability: the code of its ability, None where that is not stated.
        readiness: the code of its readiness, None where that is not stated.
        last_review: the day of its latest review by the day asked about.
        shortfalls: the codes of the respects in which it falls short; none: it satisfies.
    """

    iri: str
    holder: str
    ability: str | None
    readiness: str | None
    last_review: str | None
    shortfalls: tuple[str, ...]


@dataclass(frozen=True)
class Risk:
    """A risk of a gap: likelihood, impact and level as codes, the level's rank."""

    iri: str
    likelihood: str
    impact: str
    level: str
    rank: int


@dataclass(frozen=True)
class Action:
    """A corrective action: the posts that answer for it, its due date, whether that has passed."""

    iri: str
    owners: tuple[str, ...]
    due: str | None
    is_late: bool


@dataclass(frozen=True)
class Need:
    """What a project requires, and what stands against it.

    Attributes:
        iri: the need.
        capability: what is required.
        needed: the code of the lowest ability that satisfies.
        gap: the codes of the kinds of its open gap; none: the need is satisfied.
        considered: whose ability and readiness were looked at.
        risks: of the gap, the gravest first.
        actions: that are to close the gap.
        criteria: of the matrix, which the capability serves.
    """

    iri: str
    capability: str
    needed: str | None
    gap: tuple[str, ...]
    considered: tuple[Considered, ...]
    risks: tuple[Risk, ...]
    actions: tuple[Action, ...]
    criteria: tuple[str, ...]


@dataclass(frozen=True)
class Exposure:
    """How exposed a project or an agency is to the risks of its open gaps.

    Attributes:
        iri: the project or agency.
        highest: the code of the highest level, None where no gap has a risk.
        counts: the code of each level with the number of gaps that have a risk of it.
        gaps: how many gaps are open.
        unassessed: how many of them have no risk assessed.
    """

    iri: str
    highest: str | None
    counts: tuple[tuple[str, int], ...]
    gaps: int
    unassessed: int


@dataclass(frozen=True)
class Project:
    """A project: who undertakes it, what it needs, how exposed it is."""

    iri: str
    agencies: tuple[str, ...]
    needs: tuple[Need, ...]
    exposure: Exposure

    @property
    def open_needs(self) -> tuple[Need, ...]:
        """The needs that nobody concerned satisfies."""
        return tuple(need for need in self.needs if need.gap)


@dataclass(frozen=True)
class SaidByOther:
    """A holding that only another agency's description states."""

    need: str
    holding: str
    holder: str
    sayer: str


@dataclass(frozen=True)
class Capabilities:
    """What projects need and have on a day."""

    day: str
    projects: tuple[Project, ...]
    agencies: tuple[Exposure, ...]
    said_by_others: tuple[SaidByOther, ...]
    names: dict[str, Text]

    @property
    def has_gap(self) -> bool:
        """Whether a need of some project is not satisfied."""
        return any(project.open_needs for project in self.projects)

    @property
    def is_told(self) -> bool:
        """Whether every project states what it needs, and there is one."""
        return bool(self.projects) and all(project.needs for project in self.projects)
