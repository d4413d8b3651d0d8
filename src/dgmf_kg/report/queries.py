"""The query library as people and programs list it."""

import json
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from dgmf_kg.library import GROUPS, Parameter, Question
from dgmf_kg.report.answers import heading
from dgmf_kg.report.texts import say


def listing(questions: tuple[Question, ...], language: str, console: Console) -> None:
    """Print questions by group: name, number and question."""
    for group in GROUPS:
        own = [one for one in questions if one.group == group]
        if not own:
            continue
        console.print(Line(f"{say(f'group-{group}', language)} ({group})", style="bold"))
        rows = Table.grid(padding=(0, 2))
        for one in own:
            rows.add_row("", one.number, Line(one.name, style="cyan"), Line(one.asks(language)))
        console.print(rows)


def page(question: Question, language: str, console: Console) -> None:
    """Print all there is to know of one question."""
    console.print(Line(f"{question.number} {question.name}", style="bold"))
    console.print(Line(question.asks(language)))
    console.print(Line(question.summary(language)))
    if question.parameters:
        console.print(Line(f"\n{say('query-parameters', language)}", style="bold"))
        rows = Table.grid(padding=(0, 2))
        for one in question.parameters:
            rows.add_row("", Line(one.name, style="cyan"), *told(one, language))
        console.print(rows)
    console.print(Line(f"\n{say('query-columns', language)}", style="bold"))
    rows = Table.grid(padding=(0, 2))
    for column in question.columns:
        rows.add_row("", Line(column, style="cyan"), heading(column, language))
    console.print(rows)
    console.print(Line(f"\n{say('query-text', language)}", style="bold"))
    console.print(Line(body(question)), soft_wrap=True)


def told(parameter: Parameter, language: str) -> tuple[str, str, str]:
    """What a parameter means, of which kind its values are, and whether it has to be given."""
    need = say("query-required" if parameter.required else "query-optional", language)
    if parameter.default:
        need = say("query-default", language, value=parameter.default)
    meaning = say(f"parameter-{parameter.name}", language)
    return meaning, say(f"kind-{parameter.kind}", language), need


def body(question: Question) -> str:
    """The text of a query without its header."""
    lines = question.query.text.splitlines()
    return "\n".join(line for line in lines if not line.startswith("#+")).strip()


def as_json(questions: tuple[Question, ...]) -> str:
    """Questions with everything that a program needs to ask them."""
    return json.dumps([_entry(one) for one in questions], ensure_ascii=False, indent=1) + "\n"


def _entry(question: Question) -> dict[str, Any]:
    languages = ("en", "th")
    return {
        "name": question.name,
        "number": question.number,
        "group": question.group,
        "question": {language: question.asks(language) for language in languages},
        "summary": {language: question.summary(language) for language in languages},
        "parameters": [
            {
                "name": one.name,
                "type": one.kind,
                "required": one.required,
                "default": one.default or None,
            }
            for one in question.parameters
        ],
        "columns": list(question.columns),
        "query": body(question),
    }
