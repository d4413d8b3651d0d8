"""A page of text in one language: lines and tables, with styles on a terminal only."""

import io
from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from dgmf_kg.ecosystem import Named
from dgmf_kg.report.texts import day, name_of, say

_WIDTH = 120


class Page:
    """Collects lines and tables."""

    def __init__(self, language: str, *, colour: bool) -> None:
        """Begin an empty page; `colour` says whether styles are for a terminal."""
        self.language = language
        self._buffer = io.StringIO()
        self._console = Console(
            file=self._buffer,
            width=_WIDTH,
            force_terminal=colour,
            no_color=not colour,
            highlight=False,
            markup=False,
            soft_wrap=True,
        )

    def say(self, message_id: str, **values: str) -> str:
        """A sentence in the page's language."""
        return say(message_id, self.language, **values)

    def name(self, one: Named) -> str:
        """The name of a thing in the page's language."""
        return name_of(one.name, self.language, one.iri)

    def names(self, things: Iterable[Named]) -> str:
        """The names of some things, one after the other."""
        return ", ".join(self.name(one) for one in things)

    def day(self, text: str) -> str:
        """A date as readers of the page's language write it."""
        return day(text, self.language)

    def line(self, text: str, indent: int = 0, style: str = "") -> None:
        """Add a line."""
        self._console.print(Line(" " * indent + text, style=style))

    def new_table(self, *columns: str) -> Table:
        """An empty table with columns headed by messages."""
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for column in columns:
            table.add_column(self.say(column))
        return table

    def table(self, table: Table) -> None:
        """Add a table."""
        self._console.print(table)

    def text(self) -> str:
        """All that was added, without trailing spaces."""
        return "\n".join(line.rstrip() for line in self._buffer.getvalue().splitlines())


def thing(one: Named) -> dict[str, object]:
    """A thing as JSON data."""
    return {"iri": one.iri, "name": dict(one.name)}


def list_of(things: Iterable[Named]) -> list[dict[str, object]]:
    """Things as JSON data."""
    return [thing(one) for one in things]
