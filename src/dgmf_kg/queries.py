"""The query library: `.rq` files with a header of `#+ key: value` lines."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dgmf_kg import resources


@dataclass(frozen=True)
class Query:
    """One SPARQL query: its name (the file's, without `.rq`), text, and header."""

    name: str
    text: str
    header: dict[str, str]

    @property
    def sha256(self) -> str:
        """SHA-256 of the text, as `sha256sum` prints it for the file."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def load(path: Path) -> Query:
    """The query in that file."""
    text = path.read_text(encoding="utf-8")
    header = {}
    for line in text.splitlines():
        if not line.startswith("#+"):
            break
        key, _, value = line[2:].partition(":")
        header[key.strip()] = value.strip()
    return Query(path.stem, text, header)


@cache
def group(name: str) -> tuple[Query, ...]:
    """The queries of one folder under `queries/`, in the order of their names."""
    return tuple(load(path) for path in sorted((resources.folder("queries") / name).glob("*.rq")))


def inference() -> tuple[Query, ...]:
    """All queries of one assessment in the order in which they run.

    Those of `infer/` that are numbered below 10 come first, then the criteria by code, then the
    rest of `infer/`.
    """
    steps = group("infer")
    before = tuple(query for query in steps if query.name < "10")
    return before + group("criteria") + steps[len(before) :]
