"""What an import did, as lines of text and as JSON."""

import json
from itertools import groupby

from dgmf_kg.errors import Problem
from dgmf_kg.importing import ImportReport
from dgmf_kg.report.texts import say
from dgmf_kg.report.validation import problem_data, problem_line


def text(report: ImportReport, language: str) -> tuple[list[str], list[str]]:
    """Lines for standard output (what was written, what is missing) and error (what was left out)."""
    out = []
    for one in report.descriptions:
        out.append(
            say(
                "import-written",
                language,
                path=str(one.path),
                services=str(one.services),
                channels=str(one.channels),
                agency=one.agency,
            )
        )
        out.extend(f"  {line}" for line in _missing(one.missing, language))
    read, written = report.read, report.written
    summary = say(
        "import-summary",
        language,
        services=str(read.services),
        channels=str(read.channels),
        agencies=str(read.agencies),
        services_out=str(written.services),
        channels_out=str(written.channels),
        agencies_out=str(written.agencies),
    )
    out.append(summary)
    return out, [problem_line(remark, language) for remark in report.remarks]


def _missing(problems: tuple[Problem, ...], language: str) -> list[str]:
    """One line for each kind of thing that is missing, with the first of its kind as example."""
    lines = []

    def kind(problem: Problem) -> tuple[str, str]:
        return problem.values["rule"], problem.message_id

    for (rule, message_id), group in groupby(sorted(problems, key=kind), key=kind):
        same = list(group)
        sentence = say(message_id, language, **same[0].values)
        if len(same) == 1:
            lines.append(f"{rule}: {sentence}")
        else:
            count = str(len(same) - 1)
            lines.append(say("import-more", language, rule=rule, count=count, sentence=sentence))
    return lines


def to_json(report: ImportReport) -> str:
    """The report as one JSON document, with every single thing that is missing."""
    read, written = report.read, report.written
    data = {
        "source": str(report.source),
        "complete": report.is_complete,
        "read": {
            "services": read.services,
            "channels": read.channels,
            "agencies": read.agencies,
        },
        "written": {
            "services": written.services,
            "channels": written.channels,
            "agencies": written.agencies,
        },
        "descriptions": [
            {
                "agency": one.agency,
                "description": one.description,
                "file": str(one.path),
                "services": one.services,
                "channels": one.channels,
                "missing": [problem_data(problem) | problem.values for problem in one.missing],
            }
            for one in report.descriptions
        ],
        "remarks": [problem_data(remark) | remark.values for remark in report.remarks],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
