"""What a bulk run came to, as a table of stages and one sentence."""

from typing import Any

from rich.console import Console
from rich.table import Table

from dgmf_kg.frameworks import FrameworkFiles
from dgmf_kg.report.texts import name_of, say


def text(summary: dict[str, Any], folder: str, framework: FrameworkFiles, language: str) -> str:
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
    by_code = {code: _name(framework, iri, language) for iri, code in framework.dimensions.items()}
    for name in (say("overall", language), *by_code.values()):
        table.add_column(name, justify="right")
    rows = [("0", say("bulk-none", language))]
    for iri, rank in framework.ranks.items():
        name = _name(framework, iri, language)
        rows.append((str(rank), say("stage", language, rank=str(rank), name=name)))
    rows.append(("out-of-scope", say("out-of-scope", language)))
    for key, name in rows:
        cells = (str(proven.get(of, {}).get(key, 0)) for of in ("overall", *by_code))
        table.add_row(name, *cells)
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


def _name(framework: FrameworkFiles, iri: str, language: str) -> str:
    return name_of(framework.names_of(iri), language, iri)
