"""Read, validate, infer, read back: one description at a time, in one store."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from dgmf_kg import queries
from dgmf_kg.assessment.framework import Framework, read_framework
from dgmf_kg.assessment.model import Assessment
from dgmf_kg.assessment.reading import read_assessment
from dgmf_kg.inference import Parameters, infer, new_store, run_iri
from dgmf_kg.store import EmbeddedStore, read_description
from dgmf_kg.validation import Result, Severity, validate

_ROUNDS = 32
"""Descriptions assessed in one store before it is made anew; making it costs as much as a tenth of
one assessment."""


@dataclass(frozen=True)
class Outcome:
    """What became of one file: its validation results, and the assessment if there is one."""

    path: Path
    results: tuple[Result, ...]
    assessment: Assessment | None

    @property
    def conforms(self) -> bool:
        """Whether no result is a violation."""
        return all(result.severity is not Severity.VIOLATION for result in self.results)


class Assessor:
    """Assesses descriptions one after another, loading the framework once."""

    def __init__(
        self,
        parameters: Parameters,
        engine: str | None = None,
        *,
        keep_graph: bool = False,
        near_misses: bool = False,
    ) -> None:
        """Keep what holds for every run.

        Args:
            parameters: as-of date and minimum grade.
            engine: name of the SHACL engine; None is the default one.
            keep_graph: whether each assessment carries its run's graph.
            near_misses: whether findings tell what comes nearest to their pattern; it takes some
                milliseconds, which reports that do not show it need not spend.
        """
        self._explaining = queries.group("explain") if near_misses else ()
        self._keep_graph = keep_graph
        self._parameters = parameters
        self._engine = engine
        self._rounds = 0
        self._current: EmbeddedStore | None = None

    def _store(self) -> EmbeddedStore:
        """A store that holds the framework only, fresh after some rounds.

        Graphs that were dropped leave traces in a store, past which every later query has to walk.
        """
        if self._current is None or self._rounds == _ROUNDS:
            self._current, self._rounds = new_store(), 0
        self._rounds += 1
        return self._current

    @cached_property
    def framework(self) -> Framework:
        """The framework that the assessments are made with."""
        return read_framework(self._store())

    def assess(self, path: Path, *, insist: bool = False) -> Outcome:
        """Validate a description and, if it conforms or the user insists, infer its stages.

        Args:
            path: the file with the description.
            insist: assess even a description with violations; the result then says so.

        Raises:
            BadInputError: the file is not one readable description, or there is no as-of date in
                or after its reporting period.
        """
        description = read_description(path)
        results = validate(description, self._engine)
        outcome = Outcome(path, results, None)
        if not outcome.conforms and not insist:
            return outcome
        store = self._store()
        run = run_iri(description, self._parameters)
        try:
            infer(store, description, self._parameters, conforms=outcome.conforms)
            assessment = read_assessment(store, self.framework, description, run, self._explaining)
            if self._keep_graph:
                assessment = replace(assessment, graph=store.ntriples(run))
        finally:
            # Only the framework stays, so that memory does not grow with the number of files.
            store.drop(description.iri)
            store.drop(run)
        return Outcome(path, results, assessment)
