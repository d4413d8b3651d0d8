"""What a bulk run writes, read back."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COUNT = 24


@dataclass(frozen=True)
class Tables:
    """What a run has written."""

    assessments: bytes
    problems: bytes
    summary: bytes
    counts: dict[str, Any]

    def rows(self) -> list[dict[str, str]]:
        """The table of assessments."""
        return list(csv.DictReader(self.assessments.decode().splitlines()))

    def faults(self) -> list[dict[str, str]]:
        """The table of problems."""
        return list(csv.DictReader(self.problems.decode().splitlines()))

    def results(self) -> list[dict[str, str]]:
        """The rows without what tells where they are from."""
        return [
            {name: cell for name, cell in row.items() if name not in {"file", "input_sha256"}}
            for row in self.rows()
        ]


def tables(folder: Path) -> Tables:
    """What stands in a folder that a run has written."""
    names = ("assessments.csv", "problems.csv", "summary.json")
    first, second, third = ((folder / name).read_bytes() for name in names)
    assert sorted(names) == sorted(path.name for path in folder.iterdir())
    assert not folder.with_name(f"{folder.name}.part").exists()
    return Tables(first, second, third, json.loads(third))
