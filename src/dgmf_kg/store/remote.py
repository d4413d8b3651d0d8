"""Named graphs on a server that speaks SPARQL 1.1."""

import urllib.request
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Final
from urllib.parse import quote

import pyoxigraph as ox
from SPARQLWrapper import JSON, POST, SPARQLWrapper

from dgmf_kg.errors import DgmfError, FaultError, RefusedError
from dgmf_kg.store import quirks
from dgmf_kg.store.access import Access
from dgmf_kg.store.binding import with_values
from dgmf_kg.store.graphs import EVERYTHING, Bindings, Scope, Solutions, Term
from dgmf_kg.store.rdf import Document, by_graph
from dgmf_kg.store.terms import lines_of, to_quad
from dgmf_kg.store.transport import Answer, Transport
from dgmf_kg.store.updates import deriving, filling

_RESULTS: Final = "application/sparql-results+json"
_TRIPLES: Final = "application/n-triples, text/turtle;q=0.9"
_SMALL: Final = 16_000
_AT_ONCE: Final = 100
_ALL: Final = "SELECT ?graph ?s ?p ?o WHERE { GRAPH ?graph { ?s ?p ?o } }"
_IS_RESULTS: Final = frozenset({_RESULTS, "application/json"})


class RemoteStore:
    """A `GraphStore` on a server."""

    def __init__(self, access: Access, transport: Transport | None = None) -> None:
        """Keep how the server is reached; nothing is sent yet."""
        self._access = access
        self._transport = transport or Transport(access)
        self._server = ""
        self._is_introduced = False

    def __repr__(self) -> str:
        """The URL, and nothing that is secret."""
        return f"RemoteStore({self._access.query!r})"

    @property
    def where(self) -> str:
        """The query URL, without user and password."""
        return self._access.query

    @property
    def derives(self) -> bool:
        """Whether this kind of server infers as others do."""
        return quirks.derives(self._known_server())

    def replace(self, graph: str, ntriples: str, *, drop: Iterable[str] = ()) -> None:
        """Make a graph hold exactly these triples, all at once or not at all."""
        if not self._access.graphs or not ntriples:
            self._update(filling(graph, ntriples, drop))
            return
        for one in drop:
            self.drop(one)
        if len(ntriples) > _SMALL:
            self._introduce()
        # N-Triples is Turtle, which every server takes.
        headers = {"Content-Type": "text/turtle; charset=utf-8"}
        self._write(
            urllib.request.Request(  # noqa: S310 - the scheme was checked with the access
                self._of(graph), data=ntriples.encode(), headers=headers, method="PUT"
            )
        )

    def drop(self, graph: str) -> bool:
        """Remove a graph; whether it was there."""
        found = self.ask("ASK { ?s ?p ?o }", Scope((graph,)))
        if found and self._access.graphs:
            self._write(urllib.request.Request(self._of(graph), method="DELETE"))  # noqa: S310
        elif found:
            self._update(filling(graph, ""))
        return found

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of all graphs that hold a triple, sorted."""
        rows = self._solutions(quirks.graphs_query(self._server), []).plain()
        return tuple(sorted(row["graph"] for row in rows))

    def ntriples(self, graph: str) -> str:
        """The triples of a graph as N-Triples, sorted; empty if there is no such graph."""
        return self.construct("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", Scope((graph,)))

    def documents(self, graphs: Sequence[str], excerpt: str = "") -> tuple[Document, ...]:
        """Some graphs, or excerpts of them, each as a document whose path is the graph's IRI."""
        quads: list[ox.Quad] = []
        for start in range(0, len(graphs), _AT_ONCE):
            given = {"graph": tuple(map(Term.iri, graphs[start : start + _AT_ONCE]))}
            found = self.select(excerpt or _ALL, bindings=given)
            places = [found.columns.index(name) for name in ("s", "p", "o", "graph")]
            quads += (to_quad(*(row[place] for place in places)) for row in found.rows)
        return by_graph(quads, graphs)

    def select(
        self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None
    ) -> Solutions:
        """The solutions of a SELECT, variables bound beforehand where values are given."""
        text = quirks.planned(with_values(query, bindings or {}), self._known_server())
        return self._solutions(text, self._parameters(scope))

    def ask(self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None) -> bool:
        """The answer to an ASK, variables bound beforehand where values are given."""
        answer = self._results(with_values(query, bindings or {}), self._parameters(scope))
        if not isinstance(answer, bool):
            raise TypeError("only an ASK query is true or false")
        return answer

    def construct(
        self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None
    ) -> str:
        """What a CONSTRUCT or DESCRIBE yields, as sorted N-Triples."""
        answer = self._query(with_values(query, bindings or {}), self._parameters(scope), _TRIPLES)
        try:
            found = ox.serialize(
                quirks.triples(answer.body, answer.kind), format=ox.RdfFormat.N_TRIPLES
            )
        except ValueError:
            raise self._not_sparql(answer) from None
        return "".join(sorted(set(lines_of((found or b"").decode()))))

    def derive(self, graph: str, given: str, steps: Sequence[str], over: Sequence[str]) -> None:
        """Make a graph hold some triples and what CONSTRUCTs one after another derive from them."""
        most = quirks.most_operations(self._known_server())
        try:
            for update in deriving(graph, given, steps, over, most):
                self._update(update)
        except FaultError:
            # Where it took several requests, the first ones have left something behind.
            with suppress(DgmfError):
                self.drop(graph)
            raise

    def close(self) -> None:
        """Nothing has to be let go of: each request has a connection of its own."""

    def _introduce(self) -> None:
        """Log in, once, before something large is sent.

        Servers refuse before they have read everything, which then looks like a broken connection;
        and who logs in by Digest is always refused at first.

        Raises:
            RefusedError: the server does not let us in.
        """
        if self._is_introduced:
            return
        try:
            self._transport.send(urllib.request.Request(self._of("urn:dgmf:none")))  # noqa: S310
        except RefusedError as error:
            # A graph that is not there is what was asked for.
            if error.problem.message_id == "store-login":
                raise
        self._is_introduced = True

    def _of(self, graph: str) -> str:
        """The URL of a graph in the graph store protocol."""
        url = self._access.graphs
        name = quirks.graph_parameter(url)
        return f"{url}{'&' if '?' in url else '?'}{name}={quote(graph, safe='')}"

    def _parameters(self, scope: Scope) -> list[tuple[str, str]]:
        named = [("named-graph-uri", graph) for graph in scope.ranged()]
        if scope.default:
            return [("default-graph-uri", graph) for graph in scope.default] + named
        union = quirks.union_parameters(self._known_server())
        if union is None:
            union = [("default-graph-uri", graph) for graph in self.graphs()]
            named = named or [("named-graph-uri", graph) for _, graph in union]
        return union + named

    def _known_server(self) -> str:
        """What the server calls itself, asked for at the first time."""
        if not self._server:
            self._results("ASK { }", [])
        return self._server

    def _solutions(self, query: str, parameters: list[tuple[str, str]]) -> Solutions:
        answer = self._results(query, parameters)
        if isinstance(answer, bool):
            raise TypeError("only a SELECT query has rows")
        return answer

    def _results(self, query: str, parameters: list[tuple[str, str]]) -> Solutions | bool:
        answer = self._query(query, parameters, _RESULTS)
        if answer.kind not in _IS_RESULTS:
            raise self._not_sparql(answer)
        try:
            return quirks.solutions(answer.body)
        except ValueError:
            raise self._transport.fault("store-broken") from None

    def _query(self, query: str, parameters: list[tuple[str, str]], accept: str) -> Answer:
        wrapper = _Wrapper(self._access.query, is_update=False)
        wrapper.addCustomHttpHeader("Accept", accept)
        wrapper.addCustomHttpHeader("X-dgmf-reads", "1")
        for name, value in parameters:
            wrapper.addParameter(name, value)
        answer = self._transport.send(wrapper.request(query))
        self._server = answer.server or "unknown"
        return answer

    def _update(self, text: str) -> None:
        self._write(_Wrapper(self._access.update, is_update=True).request(text))

    def _write(self, request: urllib.request.Request) -> None:
        answer = self._transport.send(request)
        # A page is the form to log in of some other server; Virtuoso calls an empty answer one.
        if answer.kind == "text/html" and answer.body.strip():
            raise self._not_sparql(answer)

    def _not_sparql(self, answer: Answer) -> Exception:
        return self._transport.fault("store-not-sparql", kind=answer.kind)


class _Wrapper(SPARQLWrapper):  # type: ignore[misc, unused-ignore]
    """SPARQLWrapper as the one who knows the protocol; sending is the transport's."""

    def __init__(self, url: str, *, is_update: bool) -> None:
        self._kind = "INSERT" if is_update else "SELECT"
        super().__init__(url, url, returnFormat=JSON)
        self.setOnlyConneg(True)
        self.setMethod(POST)

    def _parseQueryType(self, query: str) -> str:  # noqa: N802 - the name is theirs
        # Theirs guesses from the text, and takes a prefix named `insert:` for an update.
        del query
        return self._kind

    def request(self, text: str) -> urllib.request.Request:
        """The request that asks a query or sends an update."""
        self.setQuery(text)
        request: urllib.request.Request = self._createRequest()
        return request
