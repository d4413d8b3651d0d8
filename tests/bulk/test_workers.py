"""How the processes of a bulk run come into being."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bulk.written import tables
from dgmf_kg.bulk import BulkOptions, assess_all

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def second_thread() -> Iterator[None]:
    """A thread beside the one of the test."""
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    yield
    end.set()
    thread.join()


@pytest.mark.usefixtures("second_thread")
def test_a_process_with_threads_is_not_copied_and_the_result_is_the_same(
    folder: Path, expected: list[dict[str, str]], tmp_path: Path
) -> None:
    assess_all([folder], tmp_path / "out", BulkOptions(workers=2, at_once=12))
    assert expected == tables(tmp_path / "out").results()


@pytest.mark.parametrize(
    ("before", "method"),
    [
        ("", "fork" if sys.platform == "linux" else "spawn"),
        ("Thread(target=Event().wait, daemon=True).start();", "spawn"),
    ],
    ids=["one thread", "two threads"],
)
def test_only_a_process_with_one_thread_is_copied(before: str, method: str) -> None:
    script = (
        "from threading import Event, Thread; from dgmf_kg.bulk.run import start_method;"
        f"{before} print(start_method())"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == method


def test_copies_come_to_the_same_result(
    folder: Path, expected: list[dict[str, str]], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "bulk.driver", str(folder), str(out), "12"]
    subprocess.run(command, cwd=Path(__file__).parents[1], check=True)
    assert expected == tables(out).results()
