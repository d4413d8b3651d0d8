"""Descriptions in a store, assessed there."""

import tempfile
from dataclasses import replace
from pathlib import Path

from dgmf_kg.assessment.pipeline import Assessor, Options, Outcome
from dgmf_kg.errors import BadInputError, Place, RefusedError
from dgmf_kg.inference import FRAMEWORK_GRAPH, Parameters, given_ntriples, no_as_of, run_iri
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import Description, EmbeddedStore, GraphStore, Scope, Term, read_description
from dgmf_kg.store.loading import CHECKSUM, checksum, load_framework
from dgmf_kg.store.terms import lines_of


class StoreAssessor(Assessor):
    """Assesses descriptions in a store: there if it may be written to, else here.

    Where it may not, the description is fetched and nothing is written; `is_written` says so. A
    server that does not infer as others do, and any store where the framework is one of the user's
    own, is given what was inferred here.
    """

    def __init__(
        self,
        store: GraphStore,
        parameters: Parameters,
        engine: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Keep what holds for every run.

        Args:
            store: where the descriptions are; the framework is added to it if need be.
            parameters: as-of date and minimum grade.
            engine: name of the SHACL engine; None is the default one.
            options: what else an assessor may be told.
        """
        chosen = options or Options()
        super().__init__(
            parameters,
            engine,
            framework=chosen.framework,
            near_misses=chosen.near_misses,
            publish=chosen.publish,
            record_time=chosen.record_time,
            max_size=chosen.max_size,
        )
        self._remote = store
        self.is_written = self._prepare()

    def assess_graph(self, graph: str, *, insist: bool = False) -> Outcome:
        """Validate a description and, if it conforms or the user insists, infer its stages.

        Args:
            graph: the IRI of the description and of its graph.
            insist: assess even a description with violations; the result then says so.

        Raises:
            BadInputError: the graph is not one description, or there is no as-of date in or after
                its reporting period.
            FaultError: a server failed.
        """
        place = Place(graph)
        ntriples = self._remote.ntriples(graph)
        if not ntriples:
            raise BadInputError("store-graph-missing", place, where=self._remote.where)
        sha256 = checksum(self._remote, graph)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "description.nt"
            own = (line for line in lines_of(ntriples) if f"> <{CHECKSUM}> <" not in line)
            path.write_text("".join(own), encoding="utf-8")
            try:
                description = _described(path, graph, sha256)
                outcome = self.assess_description(description, insist=insist)
            except BadInputError as error:
                problem = error.problem
                raise BadInputError(problem.message_id, place, **problem.values) from None
        # A store has no lines to point at.
        results = tuple(replace(one, place=place) for one in outcome.results)
        return replace(outcome, path=Path(graph), results=results)

    def _infer(self, store: EmbeddedStore, description: Description, *, conforms: bool) -> None:
        """Derive the run where the data are if that works there, and have it here in any case."""
        run = run_iri(description, self._parameters, self._files)
        if self._files.is_own or not (self.is_written and self._remote.derives):
            super()._infer(store, description, conforms=conforms)
            if self.is_written:
                self._remote.replace(run, store.ntriples(run))
            return
        given = given_ntriples(description, self._parameters, self._files, conforms=conforms)
        steps = [step.text for step in self._files.inference]
        self._remote.derive(run, given, steps, (FRAMEWORK_GRAPH, description.iri))
        has_date = f"ASK {{ ?run <{DGMF}asOf> ?asOf }}"
        if not self._remote.ask(has_date, Scope((run,)), {"run": Term.iri(run)}):
            self._remote.drop(run)
            raise no_as_of(description, self._parameters)
        store.add(description.document, description.iri)
        store.add_ntriples(self._remote.ntriples(run), run)

    def _prepare(self) -> bool:
        """Put the framework into the store if it is not there; whether the store can be written."""
        try:
            load_framework(self._remote)
        except RefusedError:
            return False
        return True


def _described(path: Path, graph: str, sha256: str) -> Description:
    """The description that a graph holds, which was written to a file, and that it is named by."""
    # What a store holds was let in there, however large.
    description = read_description(path, max_size=path.stat().st_size)
    if description.iri != graph:
        raise BadInputError("store-graph-name", description=description.iri)
    if not sha256:
        return description
    return replace(description, document=replace(description.document, sha256=sha256))
