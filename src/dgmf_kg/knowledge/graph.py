"""A store of descriptions and assessments that is loaded, assessed and asked."""

import tempfile
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from dgmf_kg import resources
from dgmf_kg.assessment import Assessor, Outcome, Parameters
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.frameworks import FRAMEWORK_GRAPH
from dgmf_kg.knowledge.result import Result
from dgmf_kg.library import ask, ask_outside, is_query_text, question
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import GraphStore, named_store, open_store, parse, read_description, to_ntriples

_DESCRIPTIONS = (
    f"SELECT DISTINCT ?description WHERE {{ GRAPH ?description {{ "
    f"?description a <{DGMF}AgencyDescription> }} }} ORDER BY ?description"
)


class KnowledgeGraph:
    """Descriptions, their assessments and the framework, in one store.

    Used in a `with` statement, it lets go of the store at the end.
    """

    def __init__(self, store: GraphStore | None = None) -> None:
        """Take a store; without one, an empty one in memory.

        Args:
            store: the store; the framework is put into it before anything is loaded.
        """
        self._store = store or open_store(":memory:")
        self._files: dict[str, Path] = {}

    @classmethod
    def open(cls, where: str | Path | None = None, *, write: bool = False) -> Self:
        """The knowledge graph in a folder or behind the URL of a SPARQL endpoint.

        Args:
            where: the folder or URL; by default what DGMF_STORE names, else `dgmf-store`.
            write: whether anything will be loaded or assessed.

        Raises:
            BadInputError: there is no store, or it cannot be opened.
        """
        return cls(open_store(named_store(str(where) if where else None), write=write))

    def __enter__(self) -> Self:
        """The knowledge graph itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the store."""
        self.close()

    def close(self) -> None:
        """Write everything down, and let go of files and connections."""
        self._store.close()

    @property
    def descriptions(self) -> tuple[str, ...]:
        """The IRIs of the descriptions in the store, sorted."""
        rows = self._store.select(_DESCRIPTIONS).rows
        return tuple(sorted(term.value for row in rows if (term := row[0])))

    def load(self, *paths: str | Path) -> Self:
        """Put descriptions into the store, each in the place of an older version of it.

        Args:
            paths: files with one description each.

        Raises:
            BadInputError: a file is not one readable description; those before it are in.
        """
        for path in map(Path, paths):
            description = read_description(path)
            self._need_framework()
            self._store.replace(description.iri, to_ntriples(description.document.quads))
            self._files[description.iri] = path
        return self

    def assess(
        self,
        *,
        as_of: str | date | None = None,
        minimum_grade: str = "self-claimed",
        insist: bool = False,
    ) -> tuple[Outcome, ...]:
        """Assess every description in the store, and put each assessment into it.

        Args:
            as_of: the date on which validity is judged; by default the end of each period.
            minimum_grade: the lowest assurance grade that counts.
            insist: assess descriptions with violations too; the result says so.

        Returns:
            What became of each description; one that does not conform has no assessment.

        Raises:
            BadInputError: there is no as-of date in or after a reporting period.
        """
        self._need_framework()
        parameters = Parameters(str(as_of) if as_of else None, minimum_grade)
        assessor = Assessor(parameters, keep_graph=True)
        return tuple(self._assess(assessor, one, insist=insist) for one in self.descriptions)

    def query(
        self, name_or_text: str, /, *, limit: int | None = None, **values: str | int | date
    ) -> Result:
        """The rows that answer a question of the library, or a SELECT of one's own.

        Args:
            name_or_text: the name of a question, such as `stages-by-ministry` or `CQ13`, or the
                text of a SPARQL query.
            limit: the largest number of rows of a query of one's own; None for no limit.
            values: values of the question's parameters.

        Raises:
            BadArgumentError: there is no such question, or a value is unknown, missing or of the
                wrong kind, or the query is none, or does more than read.
        """
        given = {name: str(value) for name, value in values.items()}
        if is_query_text(name_or_text):
            return Result(ask_outside(self._store, name_or_text, given, limit=limit))
        return Result(ask(self._store, question(name_or_text), given))

    def _need_framework(self) -> None:
        if not self._store.ntriples(FRAMEWORK_GRAPH):
            document = parse(resources.framework_file())
            self._store.replace(FRAMEWORK_GRAPH, to_ntriples(document.quads))

    def _assess(self, assessor: Assessor, graph: str, *, insist: bool) -> Outcome:
        if graph in self._files:
            outcome = assessor.assess(self._files[graph], insist=insist)
        else:
            outcome = self._assess_stored(assessor, graph, insist=insist)
        if outcome.assessment:
            self._store.replace(outcome.assessment.iri, outcome.assessment.graph)
        return outcome

    def _assess_stored(self, assessor: Assessor, graph: str, *, insist: bool) -> Outcome:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "description.nt"
            path.write_text(self._store.ntriples(graph), encoding="utf-8")
            try:
                return assessor.assess(path, insist=insist)
            except BadInputError as error:
                problem = error.problem
                raise BadInputError(problem.message_id, Place(graph), **problem.values) from None
