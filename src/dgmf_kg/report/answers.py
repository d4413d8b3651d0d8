"""The rows of a query as a table for people, and as CSV, TSV and JSON for programs."""

import csv
import io
import json
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from dgmf_kg.namespaces import XSD
from dgmf_kg.report.texts import TEXTS
from dgmf_kg.store import Solutions, Term
from dgmf_kg.store.terms import in_sparql

_NUMBERS = {XSD + name for name in ("integer", "decimal", "double", "float")}
_UNBROKEN = 10_000


def heading(column: str, language: str) -> str:
    """A column's name for people; that of the variable, where it is none of the library's."""
    return TEXTS.get(f"column-{column}", {}).get(language, column)


def table(solutions: Solutions, language: str, width: int | None, *, colour: bool) -> str:
    """The rows as a table.

    Args:
        solutions: the rows.
        language: of the headings.
        width: columns of the terminal; None leaves lines unbroken, for a pipe or a file.
        colour: whether headings are set off.
    """
    shown = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold" if colour else "")
    for position, column in enumerate(solutions.columns):
        terms = [row[position] for row in solutions.rows]
        is_number = any(terms) and all(one is None or one.datatype in _NUMBERS for one in terms)
        shown.add_column(
            heading(column, language),
            justify="right" if is_number else "left",
            overflow="fold",
            no_wrap=width is None,
        )
    for row in solutions.rows:
        # As a Line, for square brackets would be markup.
        shown.add_row(*(Line(_plain(one)) for one in row))
    out = io.StringIO()
    Console(
        file=out,
        width=width or _UNBROKEN,
        force_terminal=colour,
        no_color=not colour,
        highlight=False,
    ).print(shown)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines()).strip("\n") + "\n"


def comma_separated(solutions: Solutions) -> str:
    """The rows as SPARQL 1.1 Query Results CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(solutions.columns)
    writer.writerows(["" if one is None else _label(one) for one in row] for row in solutions.rows)
    return out.getvalue()


def tab_separated(solutions: Solutions) -> str:
    """The rows as SPARQL 1.1 Query Results TSV."""
    lines = ["\t".join(f"?{column}" for column in solutions.columns)]
    lines += ["\t".join("" if one is None else _term(one) for one in row) for row in solutions.rows]
    return "".join(f"{line}\n" for line in lines)


def as_json(solutions: Solutions) -> str:
    """The rows as SPARQL 1.1 Query Results JSON."""
    bindings = [
        {
            column: _binding(term)
            for column, term in zip(solutions.columns, row, strict=True)
            if term is not None
        }
        for row in solutions.rows
    ]
    content: dict[str, Any] = {
        "head": {"vars": list(solutions.columns)},
        "results": {"bindings": bindings},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _plain(term: Term | None) -> str:
    if term is None:
        return ""
    # What a file says must not steer the terminal.
    return "".join(sign if sign.isprintable() else " " for sign in _label(term))


def _label(term: Term) -> str:
    return f"_:{term.value}" if term.kind == "blank" else term.value


def _term(term: Term) -> str:
    if term.kind == "blank":
        return _label(term)
    return in_sparql(term).replace("\t", "\\t")


def _binding(term: Term) -> dict[str, str]:
    kind = {"iri": "uri", "blank": "bnode", "literal": "literal"}[term.kind]
    found = {"type": kind, "value": term.value}
    if term.language:
        found["xml:lang"] = term.language
    elif term.datatype:
        found["datatype"] = term.datatype
    return found
