"""Whatever is killed, and however often, the tables are the same in the end."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import psutil
import pytest

import interrupting
from bulk import deadly
from bulk.written import COUNT, tables
from dgmf_kg.assessment import Parameters
from dgmf_kg.bulk import BulkOptions, assess_all
from dgmf_kg.errors import BadArgumentError, BadInputError
from dgmf_kg.report.texts import say
from interrupting import told_by

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from bulk.written import Tables


def start(folder: Path, out: Path, *, slow_locks: bool = False) -> subprocess.Popen[bytes]:
    """A run in a process group of its own, a part for each description."""
    script = "from bulk.driver import main; main()"
    return interrupting.start(script, folder, out, 1, slow_locks=slow_locks)


def parts(out: Path) -> int:
    """How many parts a run has written so far."""
    return len(list(out.with_name(f"{out.name}.part").glob("*.json")))


def wait_for_parts(running: subprocess.Popen[bytes], out: Path, count: int) -> None:
    """Wait until a run has written so many parts, or has ended."""
    while running.poll() is None and parts(out) < count:
        time.sleep(0.002)


def test_interrupted_three_times_and_resumed_the_bytes_are_those_of_one_run(
    folder: Path, tmp_path: Path, assess: Callable[..., Tables]
) -> None:
    out = tmp_path / "out"
    workers: set[psutil.Process] = set()
    for sent in (signal.SIGKILL, signal.SIGINT, signal.SIGKILL):
        done = parts(out)
        running = start(folder, out)
        wait_for_parts(running, out, done + random.randint(1, 3))  # noqa: S311
        workers |= set(psutil.Process(running.pid).children(recursive=True))
        if sent == signal.SIGINT:
            # As a terminal does: everybody gets it.
            os.killpg(running.pid, sent)
        else:
            running.send_signal(sent)
        told_by(running)
        assert not out.exists()
        assert done < parts(out) < COUNT

    last = start(folder, out)
    told = told_by(last)

    assert (0, b"") == (last.returncode, told)
    assert assess(folder, at_once=1) == tables(out)
    # Those whose parent was killed have ended by themselves.
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert [] == alive


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_an_interruption_in_the_middle_of_a_lock_ends_the_run(
    count: int, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    running = start(folder, out, slow_locks=True)
    wait_for_parts(running, out, count)
    os.killpg(running.pid, signal.SIGINT)

    told = told_by(running)

    assert (-signal.SIGINT, True) == (running.returncode, told.endswith(b"KeyboardInterrupt\n"))
    assert count <= parts(out) < COUNT


def test_a_worker_that_is_killed_changes_nothing(
    folder: Path, tmp_path: Path, assess: Callable[..., Tables]
) -> None:
    out = tmp_path / "out"
    running = start(folder, out)
    wait_for_parts(running, out, 2)
    pool = [
        one
        for one in psutil.Process(running.pid).children()
        if "resource_tracker" not in " ".join(one.cmdline())
    ]
    pool[0].kill()
    told = told_by(running)

    assert (0, b"") == (running.returncode, told)
    assert assess(folder, at_once=1) == tables(out)


def test_a_description_that_kills_whoever_reads_it_is_one_row(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dgmf_kg.bulk.run.work", deadly.work)
    some = [folder / f"agency-00000{number}.ttl" for number in range(1, 6)]

    out = tmp_path / "out"
    assess_all(some, out, BulkOptions(workers=1, at_once=3))

    found = tables(out)
    wanted = ["assessed", "assessed", "not-read", "assessed", "assessed"]
    assert wanted == [row["outcome"] for row in found.rows()]
    assert [(str(some[2]), say("bulk-worker-died", "en"))] == [
        (row["file"], row["message_en"]) for row in found.faults()
    ]


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_workers_changes_no_byte(
    workers: int, folder: Path, tmp_path: Path, assess: Callable[..., Tables]
) -> None:
    out = tmp_path / "out"
    assess_all([folder], out, BulkOptions(workers=workers, at_once=5))

    assert assess(folder, at_once=5) == tables(out)


def test_any_executor_will_do(folder: Path, tmp_path: Path, assess: Callable[..., Tables]) -> None:
    out = tmp_path / "out"
    with ThreadPoolExecutor(2) as executor:
        assess_all([folder], out, BulkOptions(at_once=5), executor=executor)

    assert assess(folder, at_once=5) == tables(out)


def test_progress_counts_each_description_once(
    folder: Path, tmp_path: Path, pool: Executor
) -> None:
    told: list[int] = []
    totals: set[int | None] = set()

    def tell(count: int, total: Callable[[], int | None]) -> None:
        told.append(count)
        totals.add(total())

    assess_all([folder], tmp_path / "out", BulkOptions(at_once=5), tell, executor=pool)

    assert (COUNT, {COUNT}) == (sum(told), totals)


def test_a_folder_that_exists_is_refused_and_left_as_it_is(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine")

    with pytest.raises(BadArgumentError, match="bulk-exists"):
        assess_all([folder], out, BulkOptions())

    assert ["mine.txt"] == [path.name for path in out.iterdir()]
    assert not out.with_name("out.part").exists()


def test_what_stands_where_parts_would_go_is_left_as_it_is(folder: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out.part" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")

    with pytest.raises(BadArgumentError, match="bulk-not-ours"):
        assess_all([folder], tmp_path / "out", BulkOptions())

    assert "mine" == mine.read_text()


@pytest.fixture
def broken_off(folder: Path, tmp_path: Path, pool: Executor) -> tuple[Path, Path]:
    """A copy of a description, and the name of an output of which a run has left parts."""
    some = tmp_path / "some"
    some.mkdir()
    for number in (1, 2, 3):
        shutil.copy(folder / f"agency-00000{number}.ttl", some)
    out = tmp_path / "out"

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        assess_all([some], out, BulkOptions(at_once=1), stop, executor=pool)
    assert 1 == parts(out)
    return some, out


def test_other_files_are_not_mixed_with_those_of_an_earlier_run(
    broken_off: tuple[Path, Path],
) -> None:
    some, out = broken_off
    (some / "agency-000003.ttl").write_text("changed")

    with pytest.raises(BadArgumentError, match="bulk-other-job"):
        assess_all([some], out, BulkOptions(resume=True, at_once=1))


def test_other_options_are_not_mixed_with_those_of_an_earlier_run(
    broken_off: tuple[Path, Path],
) -> None:
    some, out = broken_off
    options = BulkOptions(Parameters(minimum_grade="documented"), resume=True, at_once=1)

    with pytest.raises(BadArgumentError, match="bulk-other-job"):
        assess_all([some], out, options)


@pytest.mark.parametrize("there", [1, 3])
def test_progress_counts_what_was_there_already(
    there: int, broken_off: tuple[Path, Path], pool: Executor
) -> None:
    some, out = broken_off
    (part,) = out.with_name("out.part").glob("*.json")
    content = part.read_bytes()
    for number in range(there):
        part.with_name(f"{number:08}.json").write_bytes(content)
    told: list[int] = []

    options = BulkOptions(resume=True, at_once=1)
    assess_all([some], out, options, lambda count, _: told.append(count), executor=pool)

    assert 3 == sum(told)


def test_without_resume_a_run_begins_anew(
    broken_off: tuple[Path, Path], pool: Executor, assess: Callable[..., Tables]
) -> None:
    some, out = broken_off

    assess_all([some], out, BulkOptions(at_once=1), executor=pool)

    assert assess(some, at_once=1) == tables(out)


def test_where_nothing_can_be_written_nothing_is(folder: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("mine")

    with pytest.raises(BadInputError, match="file-unwritable"):
        assess_all([folder], in_the_way / "out", BulkOptions())

    assert ["file"] == [path.name for path in tmp_path.iterdir()]


def test_when_the_disk_is_full_there_is_no_half_a_result_and_a_later_run_goes_on(
    folder: Path, tmp_path: Path, pool: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("dgmf_kg.bulk.output._join", full)
        with pytest.raises(BadInputError, match="No space left on device"):
            assess_all([folder], out, BulkOptions(at_once=12), executor=pool)
    assert not out.exists()

    assess_all([folder], out, BulkOptions(resume=True, at_once=12))

    assert COUNT == len(tables(out).rows())
