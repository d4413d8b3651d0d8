"""Queries from outside: only those that read what the store holds, and not too long."""

from collections.abc import Mapping
from typing import Final

from dgmf_kg.errors import BadArgumentError
from dgmf_kg.store import GraphStore, Solutions, Term
from dgmf_kg.store.foreign import Limits, ask_foreign, check_foreign

_NO_LIMIT: Final = 10**9


def is_query_text(text: str) -> bool:
    """Whether a text is a query, and not the name of one."""
    return "{" in text or "\n" in text


def ask_outside(  # noqa: PLR0913 - what limits a query beside what it asks
    store: GraphStore,
    text: str,
    given: Mapping[str, str],
    *,
    limit: int | None = None,
    timeout: float | None = None,
    name: str = "query",
) -> Solutions:
    """The rows of a SELECT from outside.

    Args:
        store: the store that is asked.
        text: the query.
        given: values by the names of its variables: IRIs in angle brackets, else plain texts.
        limit: the largest number of rows; None for no limit.
        timeout: the longest time in seconds; None for the usual one.
        name: the file that the query came from, for the place of a fault.

    Raises:
        BadArgumentError: the query is no SELECT.
        BadInputError: the query has a fault, does more than read, or takes too long.
        FaultError: the store fails.
    """
    kind = check_foreign(text, name)
    if kind != "select":
        raise BadArgumentError("query-not-select", form=kind.upper())
    rows = _NO_LIMIT if limit is None else limit
    limits = Limits(rows=rows) if timeout is None else Limits(seconds=timeout, rows=rows)
    terms = {one: _term(value) for one, value in given.items()}
    answer = ask_foreign(store, text, name=name, bindings=terms, limits=limits)
    if not isinstance(answer.result, Solutions):
        raise TypeError("a SELECT has solutions")
    return answer.result


def _term(value: str) -> Term:
    is_iri = value.startswith("<") and value.endswith(">")
    return Term.iri(value[1:-1]) if is_iri else Term.text(value)
