"""A store in a folder: one writes or many read, and nothing that was loaded is lost."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dgmf_kg.errors import BadInputError
from dgmf_kg.store import open_store
from dgmf_kg.store.listing import list_graphs

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "integrated" / "integrated.ttl"
GRAPH = "https://example.org/one"
TRIPLE = '<urn:a> <urn:p> "x" .\n'

_LOADS = """
import itertools, sys
from dgmf_kg.store import open_store
store = open_store(sys.argv[1], write=True)
for number in itertools.count():
    lines = "".join(f'<urn:{number}:{one}> <urn:p> "{one}" .\\n' for one in range(300))
    store.replace(f"urn:graph:{number % 7}", lines)
    print(number, flush=True)
"""
_HOLDS = """
import sys
from dgmf_kg.store import open_store
store = open_store(sys.argv[1], write=sys.argv[2] == "write")
print("open", flush=True)
sys.stdin.read()
"""


def _dgmf(*arguments: object, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit or 0, limit or 0))

    return subprocess.run(
        [sys.executable, "-m", "dgmf_kg.cli", *map(str, arguments), "--lang", "en"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        preexec_fn=limited if limit else None,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = open_store(str(tmp_path / "store"), write=True)
    store.replace(GRAPH, TRIPLE)
    store.close()
    return tmp_path / "store"


def test_what_was_reported_as_loaded_is_there_whole_after_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with subprocess.Popen(
        [sys.executable, "-c", _LOADS, folder], stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout
        for line in process.stdout:
            if int(line) == 60:
                break
        os.kill(process.pid, signal.SIGKILL)
        reported = max([60, *(int(line) for line in process.stdout.read().split())])
    store = open_store(str(folder))
    numbers = {}
    for graph in store.graphs():
        subjects = {line.split(":")[1] for line in store.ntriples(graph).splitlines()}
        assert 300 == len(store.ntriples(graph).splitlines())
        (number,) = subjects
        numbers[graph] = int(number)
    store.close()
    # The one after the last that was reported may be there or not, but never in part.
    expected = {f"urn:graph:{number % 7}": number for number in range(reported - 6, reported + 1)}
    begun = f"urn:graph:{(reported + 1) % 7}"
    assert expected | {begun: numbers[begun]} == numbers
    assert numbers[begun] in {reported - 6, reported + 1}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("write", "graphs", (2, "Another process has the store open")),
        ("write", "load", (2, "Another process has the store open")),
        ("read", "load", (2, "Another process has the store open")),
        ("read", "graphs", (0, "")),
    ],
)
def test_many_processes_read_or_one_writes(
    folder: Path, first: str, second: str, expected: tuple[int, str]
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDS, folder, first],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as holder:
        assert holder.stdout
        assert "open\n" == holder.stdout.readline()
        files = [EXAMPLE] if second == "load" else []
        done = _dgmf(second, *files, "--store", folder)
        holder.communicate("")
    assert (expected[0], bool(expected[1])) == (done.returncode, bool(done.stderr))
    assert expected[1] in done.stderr
    assert done.stderr.count("\n") == bool(expected[1])
    # The hold ends with its process.
    assert 0 == _dgmf("graphs", "--store", folder).returncode


@pytest.mark.parametrize("limit", [2_000, 90_000])
def test_a_full_disk_is_told_and_loses_nothing(folder: Path, limit: int) -> None:
    full = _dgmf("load", EXAMPLE, "--store", folder, limit=limit)
    assert (2, "", 1) == (full.returncode, full.stdout, full.stderr.count("\n"))
    assert "File too large" in full.stderr
    store = open_store(str(folder))
    assert ((GRAPH,), TRIPLE) == (store.graphs(), store.ntriples(GRAPH))
    store.close()
    assert 0 == _dgmf("load", EXAMPLE, "--store", folder).returncode


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear all", encoding="utf-8")
    for write in (False, True):
        with pytest.raises(BadInputError) as caught:
            open_store(str(tmp_path), write=write)
        assert {False: "store-missing", True: "store-not-a-store"}[
            write
        ] == caught.value.problem.message_id
    assert [tmp_path / "letter.txt"] == list(tmp_path.iterdir())
    with pytest.raises(BadInputError) as caught:
        open_store(str(tmp_path / "letter.txt"), write=True)
    assert "store-not-a-store" == caught.value.problem.message_id


def test_to_read_is_not_to_make_a_store(tmp_path: Path) -> None:
    with pytest.raises(BadInputError) as caught:
        open_store(str(tmp_path / "none"))
    assert "store-missing" == caught.value.problem.message_id
    assert [] == list(tmp_path.iterdir())


def test_a_store_that_was_written_is_read_again(folder: Path) -> None:
    store = open_store(str(folder))
    assert TRIPLE == store.ntriples(GRAPH)
    assert (GRAPH,) == list_graphs(store).others
    store.close()
