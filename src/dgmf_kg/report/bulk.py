"""What a bulk run came to, as a table of stages and one sentence."""

from typing import Any

from rich.console import Console
from rich.table import Table

from dgmf_kg.assessment import Framework
from dgmf_kg.report.texts import name_of, say


def text(summary: dict[str, Any], folder: str, framework: Framework, language: str) -> str:
    """How many agencies are proven to be at each stage, by dimension, and how many were not assessed.

    Args:
        summary: the counts, as `summary.json` has them.
        folder: where the tables are.
        framework: stages and dimensions, with their names.
        language: `en` or `th`.
    """
    proven = summary.get("proven", {})
    table = Table(box=None, pad_edge=False, header_style="")
    table.add_column(say("bulk-stage", language))
    names = [say("overall", language)]
    names += [name_of(one.name, language, one.iri) for one in framework.dimensions.values()]
    codes = ["overall", *(one.code for one in framework.dimensions.values())]
    for name in names:
        table.add_column(name, justify="right")
    rows = [("0", say("bulk-none", language))]
    rows += [
        (
            str(stage.rank),
            say(
                "stage",
                language,
                rank=str(stage.rank),
                name=name_of(stage.name, language, stage.iri),
            ),
        )
        for stage in sorted(framework.stages.values(), key=lambda one: one.rank)
    ]
    rows.append(("out-of-scope", say("out-of-scope", language)))
    for key, name in rows:
        table.add_row(name, *(str(proven.get(code, {}).get(key, 0)) for code in codes))
    console = Console(width=120, color_system=None, force_terminal=False)
    with console.capture() as captured:
        console.print(table)
    outcome = summary.get("outcome", {})
    sentence = say(
        "bulk-summary",
        language,
        total=str(sum(outcome.values())),
        assessed=str(outcome.get("assessed", 0)),
        failing=str(outcome.get("not-conforming", 0)),
        unread=str(outcome.get("not-read", 0)),
        folder=folder,
    )
    lines = [line.rstrip() for line in captured.get().splitlines()]
    return "\n".join([*lines, "", sentence])
