"""Of a store, the descriptions that a question touches; no other is read."""

from collections.abc import Iterable, Sequence
from typing import Final

from dgmf_kg import queries
from dgmf_kg.inquiry.gathering import Dated, Gathered, day_of, latest
from dgmf_kg.store import Description, GraphStore, Term
from dgmf_kg.store.loading import CHECKSUM

_EXCHANGE: Final = "excerpt-exchange"
_INSTITUTIONS: Final = "excerpt-institutions"
MANY: Final = 200
"""Above so many adopters, those with whom an agency is not connected are left out."""


class Reach:
    """Finds in a store what questions touch, and reads that.

    Descriptions were held to the shapes when they were loaded, or were let in by somebody who
    insisted; they are not validated again.
    """

    def __init__(self, store: GraphStore, as_of: str | None = None) -> None:
        """Keep what is asked.

        Args:
            store: where the descriptions are.
            as_of: the day asked about; None for the latest end of a reporting period among what
                is touched.
        """
        self._store = store
        self._as_of = as_of

    def everything(self) -> Gathered:
        """All descriptions."""
        return self._read(self._rows("descriptions"))

    def described(self) -> tuple[str, ...]:
        """The agencies that have a description, by IRI."""
        return tuple(sorted({row["subject"] for row in self._rows("descriptions")}))

    def agency(self, agency: str) -> Gathered:
        """What tells with whom an agency is interoperable; nothing where it has no description."""
        near = self._agencies("agency", [agency])
        if agency not in near:
            return self._read([])
        adopters = self._agencies("adopters", [agency])
        is_many = len(adopters - {agency}) > MANY
        touched = near | self._agencies("connected", [agency])
        return self._of(
            touched if is_many else touched | adopters, _EXCHANGE, leaves_adopters_out=is_many
        )

    def agencies(self, agencies: Sequence[str]) -> Gathered:
        """What tells whether some agencies are interoperable with each other."""
        return self._of(self._agencies("agency", agencies), _EXCHANGE)

    def platform(self, platform: str) -> Gathered:
        """What tells who works together on a platform."""
        return self._of(self._agencies("platform", [platform]), _EXCHANGE)

    def operated(self, things: Sequence[str]) -> Gathered:
        """Those who operate some systems and platforms."""
        return self._of(self._agencies("owners", things))

    def ecosystem(self, ecosystem: str) -> Gathered:
        """What an ecosystem is made of."""
        return self._of(self._agencies("ecosystem", [ecosystem]))

    def group(self, subjects: Sequence[str]) -> Gathered:
        """Agencies, or those of an ecosystem or platform, and those who speak of their institutions."""
        owners = self._agencies("owners", subjects)
        group = self._agencies("group", subjects)
        speakers = self._agencies("speakers", sorted(group))
        return self._of(owners | group | speakers, _INSTITUTIONS)

    def projects(self, projects: Sequence[str]) -> Gathered:
        """Those who have to do with some projects."""
        return self._of(self._agencies("project", projects))

    def projects_of(self, agency: str) -> Gathered:
        """Those who have to do with the projects of an agency, and the agency itself."""
        found = [row["project"] for row in self._rows("projects", [agency])]
        return self._of({agency} | self._agencies("project", found))

    def _of(
        self, agencies: Iterable[str], excerpt: str = "", *, leaves_adopters_out: bool = False
    ) -> Gathered:
        """What some agencies say, or excerpts of it."""
        rows = self._rows("descriptions", sorted(agencies))
        return self._read(rows, excerpt, leaves_adopters_out=leaves_adopters_out)

    def _agencies(self, name: str, subjects: Sequence[str]) -> set[str]:
        return {row["agency"] for row in self._rows(name, subjects)}

    def _rows(self, name: str, subjects: Sequence[str] | None = None) -> list[dict[str, str]]:
        """The rows of a query about some things; about all where none are given."""
        if subjects is not None and not subjects:
            return []
        about = {"subject": tuple(map(Term.iri, subjects))} if subjects else {}
        return self._store.select(_text(name), bindings=about).plain()

    def _read(
        self,
        rows: Iterable[dict[str, str]],
        excerpt: str = "",
        *,
        leaves_adopters_out: bool = False,
    ) -> Gathered:
        dated = [
            Dated(one["description"], one["subject"], one["start"], one["end"]) for one in rows
        ]
        if not dated:
            return Gathered(self._as_of or "", {}, {})
        day = day_of(dated, self._as_of)
        agencies = latest(dated, day)
        graphs = sorted(iri for one in agencies.values() for iri in one)
        documents = self._store.documents(graphs, _text(excerpt) if excerpt else "")
        descriptions = {
            graph: Description(
                graph, document if excerpt else document.without({(graph, CHECKSUM)})
            )
            for graph, document in zip(graphs, documents, strict=True)
        }
        return Gathered(day, descriptions, agencies, (), leaves_adopters_out)


def _text(name: str) -> str:
    return next(query for query in queries.group("reach") if query.name == name).text
