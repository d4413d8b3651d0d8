"""A store of descriptions and assessments that is loaded, assessed and asked."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from dgmf_kg.assessment import Outcome, Parameters
from dgmf_kg.assessment.stored import StoreAssessor
from dgmf_kg.files import MAX_SIZE
from dgmf_kg.knowledge.result import Result
from dgmf_kg.library import ask, ask_outside, is_query_text, question
from dgmf_kg.store import GraphStore, named_store, open_store
from dgmf_kg.store.listing import list_graphs
from dgmf_kg.store.loading import load, load_framework


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
        return tuple(sorted(one.graph for one in list_graphs(self._store).descriptions))

    def load(self, *paths: str | Path, max_size: int = MAX_SIZE) -> Self:
        """Put descriptions into the store, each in the place of an older version of it.

        Args:
            paths: files with one description each.
            max_size: the largest file that is read, in bytes.

        Raises:
            BadInputError: a file is not one readable description; those before it are in.
        """
        load_framework(self._store)
        for path in map(Path, paths):
            self._files[load(self._store, path, max_size=max_size).graph] = path
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
        parameters = Parameters(str(as_of) if as_of else None, minimum_grade)
        assessor = StoreAssessor(self._store, parameters)
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

    def _assess(self, assessor: StoreAssessor, graph: str, *, insist: bool) -> Outcome:
        """What became of a description, under the name of its file if it was loaded just now."""
        outcome = assessor.assess_graph(graph, insist=insist)
        return replace(outcome, path=self._files.get(graph, outcome.path))
