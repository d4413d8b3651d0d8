"""Generated descriptions, a pool of real processes that the tests share, and what a run writes."""

from __future__ import annotations

from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

import agencies
import pytest

from bulk.written import COUNT, tables
from dgmf_kg.bulk import BulkOptions, assess_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulk.written import Tables


@pytest.fixture(scope="session")
def pool() -> Iterator[Executor]:
    """Two processes that many runs may use one after another."""
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        yield executor


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with descriptions, none of them faulty."""
    folder = tmp_path_factory.mktemp("agencies")
    agencies.write_each(folder, COUNT, faulty=0)
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
