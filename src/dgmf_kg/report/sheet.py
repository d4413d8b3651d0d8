"""A sheet of text in one language: sentences, names, stages and tables, one line after another."""

import io
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from dgmf_kg.assessment import Assessment, Dimension, Stage, Text
from dgmf_kg.report.texts import day, name_of, say
from dgmf_kg.report.validation import visible

_WIDTH = 120


class Sheet:
    """What is written to it, in one language, with terminal colours or without."""

    def __init__(self, language: str, *, colour: bool) -> None:
        """Begin an empty sheet.

        Args:
            language: `en` or `th`.
            colour: whether to mark lines with terminal colours.
        """
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

    def text(self) -> str:
        """All that was written, without space at the ends of lines."""
        lines = (line.rstrip() for line in self._buffer.getvalue().splitlines())
        return "\n".join(lines).rstrip("\n")

    def say(self, message_id: str, **values: str) -> str:
        """The sentence of that id in the sheet's language."""
        return say(message_id, self.language, **values)

    def name(self, texts: Text, iri: str = "") -> str:
        """A name in the sheet's language, as far as there is one, on one line."""
        return visible(name_of(texts, self.language, iri))

    def stage(self, stage: Stage | None) -> str:
        """A stage by rank and name."""
        if stage is None:
            return self.say("stage-none")
        return self.say("stage", rank=str(stage.rank), name=self.name(stage.name, stage.iri))

    def dimension(self, dimension: Dimension | None) -> str:
        """A dimension by name; overall, where there is none."""
        return self.name(dimension.name, dimension.iri) if dimension else self.say("overall")

    def day(self, date: str) -> str:
        """A date as readers of the language write it."""
        return day(date, self.language)

    def setting(self, assessment: Assessment) -> str:
        """Period, as-of date and minimum grade of an assessment."""
        return self.say(
            "setting",
            start=self.day(assessment.period[0]),
            end=self.day(assessment.period[1]),
            as_of=self.day(assessment.as_of),
            grade=self.say(assessment.minimum_grade),
        )

    def line(self, line: str = "", indent: int = 0, style: str = "") -> None:
        """Write one line."""
        self._console.print(Line(" " * indent + line, style=style))

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a table; the last column may be long.

        Args:
            columns: the headings, as message ids.
            rows: the cells, as text.
        """
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for column in columns[:-1]:
            table.add_column(self.say(column), no_wrap=True)
        table.add_column(self.say(columns[-1]), min_width=16)
        for row in rows:
            table.add_row(*row)
        self._console.print(table)
