"""Generated descriptions, a pool of real processes that the tests share, and what a run writes."""

from __future__ import annotations

import csv
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import generate
import pytest

from dgmf_kg.bulk import BulkOptions, assess_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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
    import json  # noqa: PLC0415

    names = ("assessments.csv", "problems.csv", "summary.json")
    first, second, third = ((folder / name).read_bytes() for name in names)
    assert sorted(names) == sorted(path.name for path in folder.iterdir())
    assert not folder.with_name(f"{folder.name}.part").exists()
    return Tables(first, second, third, json.loads(third))


@pytest.fixture(scope="session")
def pool() -> Iterator[Executor]:
    """Two processes that many runs may use one after another."""
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        yield executor


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with descriptions, none of them faulty."""
    folder = tmp_path_factory.mktemp("agencies")
    generate.write_each(folder, COUNT, faulty=0)
    return folder


@pytest.fixture
def assess(pool: Executor, tmp_path: Path) -> Callable[..., Tables]:
    """A function that assesses what it is given in the shared processes."""
    count = 0

    def run(*paths: Path, at_once: int = 12) -> Tables:
        nonlocal count
        count += 1
        out = tmp_path / f"out-{count}"
        assess_all(paths, out, BulkOptions(at_once=at_once), executor=pool)
        return tables(out)

    return run


@pytest.fixture(scope="session")
def expected(
    pool: Executor, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[dict[str, str]]:
    """The results of the descriptions in the folder, given file by file."""
    out = tmp_path_factory.mktemp("files") / "out"
    assess_all(sorted(folder.glob("*.ttl")), out, BulkOptions(at_once=12), executor=pool)
    return tables(out).results()
