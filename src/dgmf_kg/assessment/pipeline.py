"""Read, validate, infer, read back: one description at a time, in one store."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from dgmf_kg import files
from dgmf_kg.assessment.framework import Framework, read_framework
from dgmf_kg.assessment.model import Assessment
from dgmf_kg.assessment.provenance import Provenance, provenance
from dgmf_kg.assessment.published import publish
from dgmf_kg.assessment.reading import read_assessment
from dgmf_kg.frameworks import FrameworkFiles, standard
from dgmf_kg.inference import Parameters, infer, new_store, run_iri
from dgmf_kg.store import Description, EmbeddedStore, read_description
from dgmf_kg.validation import (
    Result,
    Severity,
    UserShapes,
    Vocabulary,
    of_framework,
    read_shapes,
    validate,
)

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


@dataclass(frozen=True)
class Options:
    """What holds for every run beside parameters and engine; see `Assessor` for each."""

    framework: FrameworkFiles | None = None
    near_misses: bool = False
    publish: bool = False
    record_time: bool = False
    max_size: int = files.MAX_SIZE


class Assessor:
    """Assesses descriptions one after another, loading the framework once."""

    def __init__(  # noqa: PLR0913 - one parameter for each thing that holds for every run
        self,
        parameters: Parameters,
        engine: str | None = None,
        *,
        framework: FrameworkFiles | None = None,
        keep_graph: bool = False,
        near_misses: bool = False,
        publish: bool = False,
        record_time: bool = False,
        max_size: int = files.MAX_SIZE,
    ) -> None:
        """Keep what holds for every run.

        Args:
            parameters: as-of date and minimum grade.
            engine: name of the SHACL engine; None is the default one.
            framework: the framework to assess by; None is the installed one. One of the user's own
                is taken as it is: `validation.check_framework` tells what is wrong with it.
            keep_graph: whether each assessment carries its run's graph.
            near_misses: whether findings tell what comes nearest to their pattern; it takes some
                milliseconds, which reports that do not show it need not spend.
            publish: whether each assessment carries its graph as it is published.
            record_time: whether the result tells the time of the run.
            max_size: the largest file that is read, in bytes.
        """
        self._max_size = max_size
        self._keep_graph = keep_graph
        self._publish = publish
        self._record_time = record_time
        self._parameters = parameters
        self._engine = engine
        self._files = framework or standard()
        self._explaining = self._files.explaining if near_misses else ()
        self._rounds = 0
        self._current: EmbeddedStore | None = None

    def _store(self) -> EmbeddedStore:
        """A store that holds the framework only, fresh after some rounds.

        Graphs that were dropped leave traces in a store, past which every later query has to walk.
        """
        if self._current is None or self._rounds == _ROUNDS:
            self._current, self._rounds = new_store(self._files), 0
        self._rounds += 1
        return self._current

    @cached_property
    def framework(self) -> Framework:
        """The framework that the assessments are made with."""
        return read_framework(self._store(), self._files)

    @cached_property
    def provenance(self) -> Provenance:
        """With what the assessments are made.

        Raises:
            BadArgumentError: SOURCE_DATE_EPOCH is set, and is no time.
        """
        return provenance(self._files, record_time=self._record_time)

    @cached_property
    def _shapes(self) -> UserShapes | None:
        """The framework's own shapes, if it has any."""
        return read_shapes(self._files.shapes, self._engine) if self._files.shapes else None

    @cached_property
    def _vocabulary(self) -> Vocabulary | None:
        """The framework's own vocabulary, if it is not the installed one."""
        return of_framework(self._files) if self._files.is_own else None

    def assess(self, path: Path, *, insist: bool = False) -> Outcome:
        """Validate a description and, if it conforms or the user insists, infer its stages.

        Args:
            path: the file with the description.
            insist: assess even a description with violations; the result then says so.

        Raises:
            BadInputError: the file is not one readable description, or there is no as-of date in
                or after its reporting period.
        """
        description = read_description(path, max_size=self._max_size)
        return self.assess_description(description, insist=insist)

    def assess_description(self, description: Description, *, insist: bool = False) -> Outcome:
        """The same of a description that has been read."""
        path = description.document.path
        results = validate(
            description, self._engine, extra_shapes=self._shapes, known=self._vocabulary
        )
        outcome = Outcome(path, results, None)
        if not outcome.conforms and not insist:
            return outcome
        store = self._store()
        run = run_iri(description, self._parameters, self._files)
        try:
            self._infer(store, description, conforms=outcome.conforms)
            assessment = read_assessment(store, self.framework, description, run, self._explaining)
            if self._keep_graph:
                assessment = replace(assessment, graph=store.ntriples(run))
            if self._publish:
                published = publish(store, description, run, self._files, self.provenance)
                assessment = replace(assessment, published=published)
        finally:
            # Only the framework stays, so that memory does not grow with the number of files.
            store.drop(description.iri)
            store.drop(run)
        return Outcome(path, results, assessment)

    def _infer(self, store: EmbeddedStore, description: Description, *, conforms: bool) -> None:
        """Put the description and what is derived from it into a store."""
        infer(store, description, self._parameters, self._files, conforms=conforms)
