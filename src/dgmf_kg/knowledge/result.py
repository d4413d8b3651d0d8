"""Rows as Python values, and from there as tables of pandas, polars and Arrow."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from html import escape
from typing import TYPE_CHECKING, Any, Final, Self

from dgmf_kg.namespaces import XSD
from dgmf_kg.store import Solutions, Term

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

_SHOWN: Final = 100


class Iri(str):
    """An IRI; as text it is the IRI itself."""

    __slots__ = ()


class Text(str):
    """A text with a language.

    Attributes:
        language: its language tag in lower case.
    """

    __slots__ = ("language",)
    language: str

    def __new__(cls, value: str, language: str) -> Self:
        """A text in a language."""
        text = super().__new__(cls, value)
        text.language = language
        return text


Value = Iri | Text | str | int | float | bool | Decimal | date | None

_INTEGERS: Final = {
    XSD + name
    for name in ("integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger")
}


def value(term: Term | None) -> Value:  # noqa: PLR0911 - one way out for each kind of value
    """A term as a Python value; one whose text does not fit its datatype stays text."""
    if term is None:
        return None
    if term.kind == "iri":
        return Iri(term.value)
    if term.language:
        return Text(term.value, term.language)
    try:
        if term.datatype in _INTEGERS:
            return int(term.value)
        if term.datatype == XSD + "decimal":
            return Decimal(term.value)
        if term.datatype in {XSD + "double", XSD + "float"}:
            return float(term.value)
        if term.datatype == XSD + "date":
            return date.fromisoformat(term.value)
    except (ValueError, InvalidOperation):
        return term.value
    if term.datatype == XSD + "boolean":
        return term.value in {"true", "1"}
    return term.value


class Result:
    """The answer to a query: columns, and rows of Python values.

    Numbers, dates and truth values keep their datatypes, IRIs are `Iri`, texts with a language are
    `Text`, and what is not bound is None.
    """

    def __init__(self, solutions: Solutions) -> None:
        """Take the solutions of a query."""
        self.columns = solutions.columns
        self.rows: tuple[tuple[Value, ...], ...] = tuple(
            tuple(value(term) for term in row) for row in solutions.rows
        )

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Value]]:
        """The rows one by one, as values by column."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def __repr__(self) -> str:
        """The columns and the number of rows."""
        return f"<Result of {len(self)} rows: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        """The rows as a notebook shows them, the first hundred of them."""
        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{_cell(one)}</td>" for one in row) + "</tr>"
            for row in self.rows[:_SHOWN]
        )
        more = len(self) - _SHOWN
        rest = f"<p>… {more}</p>" if more > 0 else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{rest}"

    def to_pandas(self) -> "pd.DataFrame":
        """A pandas table; needs the extra `pandas`."""
        from dgmf_kg.knowledge.with_pandas import frame  # noqa: PLC0415

        return frame(self.named())

    def to_polars(self) -> "pl.DataFrame":
        """A polars table; needs the extra `polars`."""
        from dgmf_kg.knowledge.with_polars import frame  # noqa: PLC0415

        return frame(self.named())

    def to_arrow(self) -> "pa.Table":
        """An Arrow table; needs the extra `arrow`."""
        from dgmf_kg.knowledge.with_arrow import table  # noqa: PLC0415

        return table(self.named())

    def named(self) -> dict[str, list[Any]]:
        """The values of each column, all of one type or all text.

        A column with texts in languages is followed by one with their tags, `NAME_language`.
        """
        found: dict[str, list[Any]] = {}
        for position, column in enumerate(self.columns):
            values = [row[position] for row in self.rows]
            found[column] = _alike(values)
            if any(isinstance(one, Text) for one in values):
                found[f"{column}_language"] = [
                    one.language if isinstance(one, Text) else None for one in values
                ]
        return found


def _alike(values: list[Value]) -> list[Any]:
    kinds = {type(one) for one in values if one is not None}
    if kinds <= {int, Decimal} and len(kinds) > 1:
        return [None if one is None else Decimal(str(one)) for one in values]
    if len(kinds) == 1 and not issubclass(next(iter(kinds)), str):
        return values
    return [None if one is None else str(one) for one in values]


def _cell(one: Value) -> str:
    if one is None:
        return ""
    text = escape(str(one))
    # Only what a browser may follow without harm becomes a link.
    if isinstance(one, Iri) and one.startswith(("http://", "https://")):
        return f'<a href="{text}">{text}</a>'
    return f'<span lang="{escape(one.language)}">{text}</span>' if isinstance(one, Text) else text
