"""The folder that a bulk run writes: in parts beside it, whole in the end by one rename."""

import csv
import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, Final

from dgmf_kg.bulk.work import PROBLEM_COLUMNS, Part, columns
from dgmf_kg.errors import BadArgumentError, BadInputError, Place
from dgmf_kg.files import write_whole

ASSESSMENTS: Final = "assessments.csv"
PROBLEMS: Final = "problems.csv"
SUMMARY: Final = "summary.json"


class Output:
    """The folder OUT, and OUT.part beside it until everything is there."""

    def __init__(self, folder: Path, job: dict[str, Any]) -> None:
        """Keep where to write, and what the job is: two jobs never mix their parts.

        Args:
            folder: the folder that is to come into being.
            job: everything that the result depends on, as JSON.
        """
        self.folder = folder
        self._parts = folder.with_name(f"{folder.name}.part")
        self._job = hashlib.sha256(json.dumps(job, sort_keys=True).encode()).hexdigest()

    def begin(self, *, resume: bool) -> set[int]:
        """Make room; the numbers of the parts that an earlier run of the same job has left.

        Raises:
            BadArgumentError: the folder exists already, what an earlier run has left belongs to
                another job, or what stands in its place is not from a run.
            BadInputError: the folder cannot be written to.
        """
        if self.folder.exists():
            raise BadArgumentError("bulk-exists", folder=str(self.folder))
        marker = self._parts / "job"
        try:
            if resume and marker.is_file():
                if marker.read_text(encoding="utf-8") != self._job:
                    raise BadArgumentError("bulk-other-job", folder=str(self._parts))
                return {int(path.stem) for path in self._parts.glob("*.json")}
            if self._parts.exists():
                if not marker.is_file() and any(self._parts.iterdir()):
                    raise BadArgumentError("bulk-not-ours", folder=str(self._parts))
                shutil.rmtree(self._parts)
            self._parts.mkdir(parents=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise BadInputError("file-unwritable", Place(str(self._parts)), reason=reason) from None
        write_whole(marker, self._job.encode())
        return set()

    def keep(self, part: Part) -> None:
        """Write down a part; from here on an interruption does not lose it."""
        # Not `asdict`, which copies all there is to copy.
        content = json.dumps(vars(part), ensure_ascii=False).encode()
        write_whole(self._parts / f"{part.number:08}.json", content)

    def finish(self, count: int) -> dict[str, Any]:
        """Join the parts, remove them, and give the folder its name; the summary.

        Args:
            count: how many parts there are.

        Raises:
            BadInputError: there is no room, or the folder may not be written to.
        """
        whole = self._parts / "whole"
        try:
            whole.mkdir(exist_ok=True)
            paths = (self._parts / f"{number:08}.json" for number in range(count))
            counts, repeated = _join(map(_read, paths), whole)
            summary = _summary(counts, repeated)
            text = json.dumps(summary, ensure_ascii=False, indent=2)
            (whole / SUMMARY).write_text(f"{text}\n", encoding="utf-8")
            whole.replace(self.folder)
            shutil.rmtree(self._parts)
        except OSError as error:
            reason = error.strerror or str(error)
            raise BadInputError("file-unwritable", Place(str(self.folder)), reason=reason) from None
        return summary


def _read(path: Path) -> Part:
    found = json.loads(path.read_text(encoding="utf-8"))
    return Part(**{**found, "keys": [tuple(key) for key in found["keys"]]})


def _join(parts: Iterable[Part], folder: Path) -> tuple[Counter[str], int]:
    """Write the tables; all counts, and how many descriptions repeat an agency and its period."""
    counts: Counter[str] = Counter()
    seen: set[bytes] = set()
    repeated = 0
    with (
        (folder / ASSESSMENTS).open("w", encoding="utf-8", newline="") as assessments,
        (folder / PROBLEMS).open("w", encoding="utf-8", newline="") as problems,
    ):
        _write(assessments, columns())
        _write(problems, PROBLEM_COLUMNS)
        for part in parts:
            assessments.write(part.assessments)
            problems.write(part.problems)
            counts.update(part.counts)
            for key, name in part.keys:
                # The digest keeps memory small, whatever the length of IRIs.
                digest = hashlib.blake2b(key.encode(), digest_size=12).digest()
                if digest in seen:
                    repeated += 1
                    _write(problems, _repeats(name, key.partition(" ")[0]))
                seen.add(digest)
    return counts, repeated


def _repeats(name: str, agency: str) -> list[str]:
    from dgmf_kg.report.texts import LANGUAGES, say  # noqa: PLC0415 - rarely needed

    messages = [say("bulk-repeated", language, agency=agency) for language in LANGUAGES]
    return [name, "", "", "warning", "", agency, *messages]


def _write(stream: IO[str], row: Iterable[str]) -> None:
    csv.writer(stream, lineterminator="\n").writerow(row)


def _summary(counts: Counter[str], repeated: int) -> dict[str, Any]:
    """The counts as a tree: `proven/MGT/2` becomes `{"proven": {"MGT": {"2": …}}}`."""
    tree: dict[str, Any] = {"repeated": repeated}
    for name, count in sorted(counts.items()):
        *path, last = name.split("/")
        branch = tree
        for step in path:
            branch = branch.setdefault(step, {})
        branch[last] = count
    return tree
