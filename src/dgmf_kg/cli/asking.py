"""`dgmf query`: whom it asks, and where the answer goes."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from dgmf_kg.errors import BadArgumentError, BadInputError, Place
from dgmf_kg.files import read, write_whole
from dgmf_kg.library import ask, ask_outside, check_names, question
from dgmf_kg.report import answers
from dgmf_kg.report.texts import say
from dgmf_kg.store import GraphStore, Solutions, named_store, open_store

_ENDINGS: Final = (".rq", ".sparql")
_BINARY: Final = ("parquet", "arrow")


@dataclass(frozen=True)
class Call:
    """One question as it was typed.

    Attributes:
        name: of a question of the library, or of a file with a query, or `-`.
        values: the parameters' values.
        language: of the user; names come in it where the question has them in both.
        timeout: for a query from outside, in seconds.
        limit: of rows, for a query from outside.
    """

    name: str
    values: Mapping[str, str]
    language: str
    timeout: float
    limit: int | None

    def of_store(self, where: str | None) -> Solutions:
        """The answer of a store."""
        self._look()
        store = open_store(named_store(where))
        try:
            return self._ask(store)
        finally:
            store.close()

    def of_files(
        self, files: Sequence[Path], where: str | None, *, insist: bool, max_size: int
    ) -> Solutions:
        """The answer of descriptions in files, loaded into memory and assessed.

        Raises:
            BadArgumentError: a store is named beside the files.
            BadInputError: a file is not one readable description.
        """
        from dgmf_kg.knowledge import KnowledgeGraph  # noqa: PLC0415

        if where:
            raise BadArgumentError("query-store-and-files")
        self._look()
        store = open_store(":memory:")
        graph = KnowledgeGraph(store).load(*files, max_size=max_size)
        for outcome in graph.assess(insist=insist):
            if outcome.assessment is None:
                said = say("query-not-assessed", self.language, path=str(outcome.path))
                click.echo(f"dgmf: {said}", err=True)
        return self._ask(store)

    @property
    def _is_outside(self) -> bool:
        return self.name == "-" or self.name.endswith(_ENDINGS) or Path(self.name).is_file()

    def _look(self) -> None:
        """Find what is wrong with the name before anything is opened or assessed."""
        if not self._is_outside:
            check_names(question(self.name), self.values)

    def _ask(self, store: GraphStore) -> Solutions:
        if self._is_outside:
            text = _text(self.name)
            return ask_outside(
                store, text, self.values, limit=self.limit, timeout=self.timeout, name=self.name
            )
        asked = question(self.name)
        takes_language = any(one.name == "lang" for one in asked.parameters)
        values = {"lang": self.language, **self.values} if takes_language else self.values
        return ask(store, asked, values)


def values(given: Sequence[str]) -> dict[str, str]:
    """The values of parameters by name.

    Raises:
        BadArgumentError: one has no value, or two.
    """
    found: dict[str, str] = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not (name and equals):
            raise BadArgumentError("parameter-form", value=pair)
        if name in found:
            raise BadArgumentError("parameter-repeated", name=name)
        found[name] = value
    return found


def check_form(form: str, *, to_terminal: bool) -> None:
    """Refuse a form that the terminal cannot show, or that needs what is not installed.

    Raises:
        BadArgumentError: it is one of those.
    """
    if form not in _BINARY:
        return
    if to_terminal:
        raise BadArgumentError("query-needs-output", form=form)
    from importlib.util import find_spec  # noqa: PLC0415

    if find_spec("pyarrow") is None:
        raise BadArgumentError("extra-missing", module="pyarrow", extra="arrow")


def write(solutions: Solutions, form: str, language: str, output: Path | None) -> None:
    """Write an answer to a file or to standard output."""
    if output:
        write_whole(output, _content(solutions, form, language, to_terminal=False))
    else:
        content = _content(solutions, form, language, to_terminal=sys.stdout.isatty())
        click.echo(content if form in _BINARY else content.decode(), nl=False)
    if form == "table":
        click.echo(say("query-rows", language, count=str(len(solutions.rows))), err=True)


def _content(solutions: Solutions, form: str, language: str, *, to_terminal: bool) -> bytes:
    if form in _BINARY:
        from dgmf_kg.knowledge import Result, with_arrow  # noqa: PLC0415

        columns = Result(solutions).named()
        return with_arrow.parquet(columns) if form == "parquet" else with_arrow.arrow(columns)
    if form == "table":
        width = shutil.get_terminal_size().columns if to_terminal else None
        colour = to_terminal and not os.environ.get("NO_COLOR")
        return answers.table(solutions, language, width, colour=colour).encode()
    text = {
        "csv": answers.comma_separated,
        "tsv": answers.tab_separated,
        "json": answers.as_json,
    }[form](solutions)
    return text.encode()


def _text(name: str) -> str:
    place = Place("<stdin>" if name == "-" else name)
    content = sys.stdin.buffer.read() if name == "-" else read(Path(name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInputError("query-not-utf8", place) from None
