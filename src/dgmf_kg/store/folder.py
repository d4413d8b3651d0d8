"""Named graphs in memory or in a folder, by Oxigraph."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

import pyoxigraph as ox

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.store.binding import with_values
from dgmf_kg.store.graphs import EVERYTHING, Answer, Bindings, Scope, Solutions, Term
from dgmf_kg.store.lock import Lock
from dgmf_kg.store.rdf import Document, by_graph, to_ntriples
from dgmf_kg.store.terms import from_oxigraph, lines_of
from dgmf_kg.store.updates import deriving, filling

_LOCK: Final = "dgmf.lock"
_SIGN: Final = "CURRENT"  # the file that every folder of RocksDB has

_Answer = TypeVar("_Answer", ox.QuerySolutions, ox.QueryTriples, ox.QueryBoolean)


class MemoryStore:
    """A `GraphStore` that is gone when the process ends."""

    def __init__(self) -> None:
        """Make an empty store."""
        self._store = ox.Store()

    @classmethod
    def of(cls, nquads: str) -> "MemoryStore":
        """A store that holds some N-Quads."""
        store = MemoryStore()
        store._store.load(nquads.encode(), format=ox.RdfFormat.N_QUADS)
        return store

    @property
    def where(self) -> str:
        """The name of stores of this kind."""
        return ":memory:"

    @property
    def derives(self) -> bool:
        """Always: the queries are made for Oxigraph among others."""
        return True

    def replace(self, graph: str, ntriples: str, *, drop: Iterable[str] = ()) -> None:
        """Make a graph hold exactly these triples, all at once or not at all."""
        # One update or one load is one transaction: whoever reads, or comes back after a crash,
        # finds the old triples or the new ones. A load has no triples to read as SPARQL.
        gone = tuple(drop)
        if ntriples and not gone and not self._store.contains_named_graph(ox.NamedNode(graph)):
            self._add(graph, ntriples)
        else:
            self._update(filling(graph, ntriples, gone))

    def drop(self, graph: str) -> bool:
        """Remove a graph; whether it was there."""
        found = self._store.contains_named_graph(ox.NamedNode(graph))
        if found:
            self._update(filling(graph, ""))
        return found

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of all graphs that hold a triple, sorted."""
        names = (one.value for one in self._store.named_graphs() if isinstance(one, ox.NamedNode))
        return tuple(sorted(names))

    def ntriples(self, graph: str) -> str:
        """The triples of a graph as N-Triples, sorted; empty if there is no such graph."""
        quads = self._store.quads_for_pattern(None, None, None, ox.NamedNode(graph))
        return "".join(sorted(lines_of(to_ntriples(quads))))

    def documents(self, graphs: Sequence[str], excerpt: str = "") -> tuple[Document, ...]:
        """Some graphs, or excerpts of them, each as a document whose path is the graph's IRI."""
        if not excerpt:
            return tuple(
                Document(
                    Path(graph), "", tuple(self._store.quads_for_pattern(None, None, None, name))
                )
                for graph, name in ((graph, ox.NamedNode(graph)) for graph in graphs)
            )
        given = {"graph": tuple(map(Term.iri, graphs))}
        found = self._query(excerpt, EVERYTHING, given, ox.QuerySolutions)
        quads = (ox.Quad(row["s"], row["p"], row["o"], row["graph"]) for row in found)
        return by_graph(quads, graphs)

    def select(
        self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None
    ) -> Solutions:
        """The solutions of a SELECT, variables bound beforehand where values are given."""
        solutions = self._query(query, scope, bindings, ox.QuerySolutions)
        columns = tuple(variable.value for variable in solutions.variables)
        return Solutions(columns, tuple(map(_row, solutions)))

    def ask(self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None) -> bool:
        """The answer to an ASK, variables bound beforehand where values are given."""
        return bool(self._query(query, scope, bindings, ox.QueryBoolean))

    def construct(
        self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None
    ) -> str:
        """What a CONSTRUCT or DESCRIBE yields, as sorted N-Triples."""
        triples = self._query(query, scope, bindings, ox.QueryTriples)
        found = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
        return "".join(sorted(set(lines_of(found.decode()))))

    def derive(self, graph: str, given: str, steps: Sequence[str], over: Sequence[str]) -> None:
        """Make a graph hold some triples and what CONSTRUCTs one after another derive from them."""
        (update,) = deriving(graph, given, steps, over)
        self._update(update)

    def close(self) -> None:
        """Nothing has to be let go of."""

    def nquads(self) -> str:
        """All that is in the store, as N-Quads."""
        return (self._store.dump(format=ox.RdfFormat.N_QUADS) or b"").decode()

    def answer(self, query: str, scope: Scope, bindings: Bindings, most: int) -> Answer:
        """The answer to a query of any kind, up to so many rows or triples."""
        found = self._raw(query, scope, bindings)
        if isinstance(found, ox.QueryBoolean):
            return Answer(bool(found))
        if isinstance(found, ox.QueryTriples):
            triples = list(islice(found, most + 1))
            content = ox.serialize(triples[:most], format=ox.RdfFormat.N_TRIPLES) or b""
            lines = sorted(set(lines_of(content.decode())))
            return Answer("".join(lines), len(triples) > most)
        columns = tuple(variable.value for variable in found.variables)
        rows = tuple(_row(one) for one in islice(found, most + 1))
        return Answer(Solutions(columns, rows[:most]), len(rows) > most)

    def _update(self, text: str) -> None:
        self._store.update(text)

    def _add(self, graph: str, ntriples: str) -> None:
        self._store.load(
            ntriples.encode(), format=ox.RdfFormat.N_TRIPLES, to_graph=ox.NamedNode(graph)
        )

    def _query(
        self, query: str, scope: Scope, bindings: Bindings | None, kind: type[_Answer]
    ) -> _Answer:
        answer = self._raw(query, scope, bindings or {})
        if not isinstance(answer, kind):
            raise TypeError(f"the query does not yield {kind.__name__}")
        return answer

    def _raw(
        self, query: str, scope: Scope, bindings: Bindings
    ) -> ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean:
        # Oxigraph has substitutions of its own, but for variables in the SELECT clause only.
        return self._store.query(
            with_values(query, bindings),
            use_default_graph_as_union=not scope.default,
            default_graph=[ox.NamedNode(graph) for graph in scope.default] or None,
            named_graphs=[ox.NamedNode(graph) for graph in scope.ranged()] or None,
        )


class FolderStore(MemoryStore):
    """A `GraphStore` in a folder, of which one process writes or many read at a time."""

    def __init__(self, folder: Path, *, write: bool = True) -> None:
        """Open the store, or make it if it will be written to.

        Args:
            folder: where the store is.
            write: whether it will be changed.

        Raises:
            BadInputError: another process has it open, it may not be read or written, or the
                folder holds no store or something else.
        """
        self._folder = folder
        self._has_news = False
        place = Place(str(folder))
        is_store = (folder / _SIGN).is_file()
        if not is_store and not write:
            raise BadInputError("store-missing", place)
        try:
            if (
                not is_store
                and folder.exists()
                and any(one.name != _LOCK for one in folder.iterdir())
            ):
                raise BadInputError("store-not-a-store", place)
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = Lock(folder / _LOCK, write=write)
            try:
                self._store = ox.Store(folder) if write else ox.Store.read_only(str(folder))
            except BaseException:
                self._lock.release()
                raise
        except NotADirectoryError:
            raise BadInputError("store-not-a-store", place) from None
        except BlockingIOError:
            raise BadInputError("store-locked", place) from None
        except OSError as error:
            if "lock" in str(error).lower():
                raise BadInputError("store-locked", place) from None
            raise BadInputError("store-unusable", place, reason=_reason(error)) from None

    @property
    def where(self) -> str:
        """The folder."""
        return str(self._folder)

    def close(self) -> None:
        """Write everything to disk, and leave the folder to others."""
        try:
            if self._has_news:
                self._store.flush()
        except OSError as error:
            place = Place(str(self._folder))
            raise BadInputError("store-unwritable", place, reason=_reason(error)) from None
        finally:
            self._release()

    def _release(self) -> None:
        del self._store
        # Answers that nobody has read to their end keep the folder open.
        gc.collect()
        self._lock.release()

    def _update(self, text: str) -> None:
        with self._writing():
            super()._update(text)

    def _add(self, graph: str, ntriples: str) -> None:
        with self._writing():
            super()._add(graph, ntriples)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
            self._has_news = True
        except OSError as error:
            # What could not be written now could not be written later either.
            self._has_news = False
            place = Place(str(self._folder))
            raise BadInputError("store-unwritable", place, reason=_reason(error)) from None


def _row(solution: ox.QuerySolution) -> tuple[Term | None, ...]:
    return tuple(None if value is None else from_oxigraph(value) for value in solution)


def _reason(error: OSError) -> str:
    """The system's own words, without the names of files inside the store."""
    return error.strerror or str(error).rpartition(": ")[2]
