"""Queries from outside: only those that read what the store holds, and not too long."""

import re
import threading
from collections.abc import Callable, Mapping
from typing import Final

from dgmf_kg.errors import BadArgumentError, BadInputError, DgmfError, FaultError, Place
from dgmf_kg.store import GraphStore, Solutions, Term

_TOKEN: Final = re.compile(
    r"#[^\n\r]*"
    r'|"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    r'|<[^<>"{}|^`\\\x00-\x20]*>'
    r"|[?$@]\w+"
    r"|[\w.-]*:[\w.%-]*"
    r"|(?P<word>[A-Za-z]+)",
    re.DOTALL,
)
_FORBIDDEN: Final = frozenset(
    {
        *("SERVICE", "FROM", "LOAD", "INSERT", "DELETE"),
        *("CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"),
    }
)
_FORMS: Final = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_POSITION: Final = re.compile(r"\bat (\d+):(\d+)")


def is_query_text(text: str) -> bool:
    """Whether a text is a query, and not the name of one."""
    return "{" in text or "\n" in text


def check_outside(text: str) -> None:
    """Refuse a query that is no SELECT, or that does more than read what the store holds.

    Raises:
        BadArgumentError: the query is of another form, or uses a word that reaches further.
    """
    words = [found["word"].upper() for found in _TOKEN.finditer(text) if found["word"]]
    for word in words:
        if word in _FORBIDDEN:
            raise BadArgumentError("query-forbidden", word=word)
    form = next((word for word in words if word in _FORMS), "")
    if form != "SELECT":
        raise BadArgumentError("query-not-select", form=form or "?")


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
        timeout: the longest time in seconds; None for no limit.
        name: the file that the query came from, for the place of a fault.

    Raises:
        BadArgumentError: the query does more than read.
        BadInputError: the query has a fault; the place tells line and column.
        FaultError: it takes too long, or the store fails.
    """
    check_outside(text)
    terms = {one: _term(value) for one, value in given.items()}
    found = _within(timeout, lambda: _select(store, text, terms, name))
    rows = found.rows if limit is None else found.rows[:limit]
    return Solutions(found.columns, rows)


def _term(value: str) -> Term:
    is_iri = value.startswith("<") and value.endswith(">")
    return Term.iri(value[1:-1]) if is_iri else Term.text(value)


def _select(store: GraphStore, text: str, terms: Mapping[str, Term], name: str) -> Solutions:
    try:
        return store.select(text, bindings=terms)
    except SyntaxError as error:
        reason = " ".join(str(error.msg or error).split())
        at = _POSITION.search(reason)
        place = Place(name, int(at[1]), int(at[2])) if at else Place(name)
        raise BadInputError("query-syntax", place, reason=reason) from None
    except RuntimeError as error:
        raise BadInputError("query-failed", Place(name), reason=str(error)) from None


def _within(timeout: float | None, work: Callable[[], Solutions]) -> Solutions:
    if timeout is None:
        return work()
    outcome: list[Solutions | DgmfError] = []

    def run() -> None:
        try:
            outcome.append(work())
        except DgmfError as error:
            outcome.append(error)

    # An engine cannot be interrupted; a thread that nobody waits for ends with the process.
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(timeout)
    if not outcome:
        raise FaultError("query-timeout", seconds=f"{timeout:g}")
    if isinstance(outcome[0], DgmfError):
        raise outcome[0]
    return outcome[0]
