"""Queries that somebody else wrote: read-only, kept at home, and limited in time and rows."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, cast

from dgmf_kg.errors import BadInputError, FaultError, Place
from dgmf_kg.store.folder import FolderStore, MemoryStore
from dgmf_kg.store.graphs import EVERYTHING, Answer, GraphStore, Scope, Solutions, Term
from dgmf_kg.store.terms import in_sparql, lines_of

Kind = Literal["select", "ask", "construct", "describe"]

_KINDS: Final[dict[str, Kind]] = {
    "SelectQuery": "select",
    "AskQuery": "ask",
    "ConstructQuery": "construct",
    "DescribeQuery": "describe",
}
_REACHING: Final = {"ServiceGraphPattern": "SERVICE", "DatasetClause": "FROM"}
_LONGEST: Final = 1_000_000


@dataclass(frozen=True)
class Limits:
    """How long a query may take, in seconds, and how many rows or triples of its answer count."""

    seconds: float = 60.0
    rows: int = 100_000


def check_foreign(query: str, name: str = "query", *, reach_out: bool = False) -> Kind:
    """What kind of query a text is, if it may be asked.

    Args:
        query: the text.
        name: what the text is called in messages, such as its file.
        reach_out: whether SERVICE and FROM are allowed.

    Raises:
        BadInputError: the text is no SPARQL 1.1 query, is an update, or would read from elsewhere.
    """
    # rdflib takes longer to load than most commands take to run.
    from pyparsing import ParseBaseException  # noqa: PLC0415
    from rdflib.plugins.sparql.parser import parseQuery  # noqa: PLC0415

    if len(query) > _LONGEST:
        raise BadInputError("query-syntax", Place(name), reason=f"> {_LONGEST}")
    try:
        parsed = parseQuery(query)
    except ParseBaseException as error:
        if _is_update(query):
            raise BadInputError("query-changes", Place(name)) from None
        place = Place(name, error.lineno, error.column)
        raise BadInputError("query-syntax", place, reason=" ".join(error.msg.split())) from None
    except RecursionError:
        raise BadInputError("query-syntax", Place(name), reason="{{{{{…") from None
    except Exception as error:  # noqa: BLE001 - rdflib resolves escapes and prefixes on the way
        raise BadInputError("query-syntax", Place(name), reason=str(error)) from None
    words = sorted({_REACHING[one] for one in _names(parsed) if one in _REACHING})
    if words and not reach_out:
        raise BadInputError("query-reaches-out", Place(name), word=words[0])
    return _KINDS[parsed[1].name]


def parameter(name: str, value: str, *, is_iri: bool = False) -> Term:
    """The term that a user gives to a variable.

    Raises:
        BadInputError: the value should be an IRI and is none.
    """
    term = Term.iri(value) if is_iri else Term.text(value)
    try:
        in_sparql(term)
    except ValueError as error:
        raise BadInputError("query-parameter", name=name, value=value, reason=str(error)) from None
    return term


def ask_foreign(  # noqa: PLR0913 - each is a choice of its own
    store: GraphStore,
    query: str,
    *,
    name: str = "query",
    scope: Scope = EVERYTHING,
    bindings: Mapping[str, Term] | None = None,
    limits: Limits | None = None,
    reach_out: bool = False,
) -> Answer:
    """The answer to a query of somebody else.

    In a store on this machine a process of its own answers, which is ended when the time is up:
    Oxigraph cannot be told to stop. A server is not waited for any longer than its own timeout.

    Args:
        store: where to ask.
        query: the text.
        name: what the text is called in messages.
        scope: what the query sees.
        bindings: values for variables.
        limits: time and rows.
        reach_out: whether SERVICE and FROM are allowed.

    Raises:
        BadInputError: the query may not be asked, is wrong, or took too long.
        FaultError: a server failed.
    """
    kind = check_foreign(query, name, reach_out=reach_out)
    within = limits or Limits()
    if isinstance(store, MemoryStore):
        return _in_child(store, query, name, scope, bindings or {}, within)
    if kind == "select":
        solutions = store.select(query, scope, bindings)
        rows = solutions.rows[: within.rows]
        return Answer(replace(solutions, rows=rows), len(rows) < len(solutions.rows))
    if kind == "ask":
        return Answer(store.ask(query, scope, bindings))
    lines = lines_of(store.construct(query, scope, bindings))
    return Answer("".join(lines[: within.rows]), len(lines) > within.rows)


def encoded(answer: Answer) -> str:
    """An answer as the text that one process hands to another."""
    result: Any = answer.result
    if isinstance(result, Solutions):
        rows = [
            [
                None if one is None else [one.kind, one.value, one.datatype, one.language]
                for one in row
            ]
            for row in result.rows
        ]
        result = {"columns": result.columns, "rows": rows}
    return json.dumps({"result": result, "is_cut": answer.is_cut})


def _decoded(text: str) -> Answer:
    data = json.loads(text)
    result = data["result"]
    if isinstance(result, dict):
        rows = tuple(
            tuple(None if one is None else Term(*one) for one in row) for row in result["rows"]
        )
        result = Solutions(tuple(result["columns"]), rows)
    return Answer(result, data["is_cut"])


def _in_child(  # noqa: PLR0913, PLR0917 - passed on from above
    store: MemoryStore,
    query: str,
    name: str,
    scope: Scope,
    bindings: Mapping[str, Term],
    limits: Limits,
) -> Answer:
    task = {
        "folder": store.where if isinstance(store, FolderStore) else None,
        "nquads": None if isinstance(store, FolderStore) else store.nquads(),
        "query": query,
        "scope": [scope.default, scope.named],
        "bindings": {
            key: [one.kind, one.value, one.datatype, one.language] for key, one in bindings.items()
        },
        "rows": limits.rows,
    }
    try:
        done = subprocess.run(
            [sys.executable, "-m", "dgmf_kg.store.child"],
            input=json.dumps(task),
            capture_output=True,
            encoding="utf-8",
            timeout=limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        seconds = f"{limits.seconds:g}"
        raise BadInputError("query-slow", Place(name), seconds=seconds) from None
    if done.returncode == 0:
        return _decoded(done.stdout)
    try:
        problem = cast("dict[str, str]", json.loads(done.stdout))
    except ValueError:
        reason = (done.stderr.strip().splitlines() or [str(done.returncode)])[-1]
        raise FaultError("query-failed", Place(name), reason=reason) from None
    raise BadInputError(problem.pop("id"), Place(name), **problem)


def _is_update(query: str) -> bool:
    from rdflib.plugins.sparql.parser import parseUpdate  # noqa: PLC0415

    try:
        return bool(parseUpdate(query)["request"])
    except Exception:  # noqa: BLE001 - whatever it is, it is no update
        return False


def _names(node: object) -> set[str]:
    """The names of all parts of a parsed query."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        name = getattr(one, "name", None)
        if isinstance(name, str):
            found.add(name)
        if isinstance(one, dict):
            waiting.extend(one.values())
        elif not isinstance(one, str):
            waiting.extend(_parts(one))
    return found


def _parts(node: object) -> list[object]:
    try:
        return list(cast("Any", node))
    except TypeError:
        return []
