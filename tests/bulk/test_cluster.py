"""The same tables from a Dask cluster: a scheduler and two workers over TCP, one of them killed."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from distributed import Client

from bulk.written import COUNT, Tables, tables
from dgmf_kg.bulk import BulkOptions, assess_all
from dgmf_kg.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def dask(*arguments: str) -> subprocess.Popen[bytes]:
    """A process of Dask."""
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", *arguments]
    if arguments[0] == "worker":
        command = [sys.executable, "-m", "distributed.cli.dask_worker", *arguments[1:]]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def cluster(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers."""
    folder = tmp_path_factory.mktemp("cluster")
    told = folder / "scheduler.json"
    local = ["--host", "127.0.0.1"]
    scheduler = dask(*local, "--port", "0", "--scheduler-file", str(told), "--no-dashboard")
    known = ["--scheduler-file", str(told), "--nthreads", "1", "--no-dashboard", "--no-nanny"]
    workers = [
        dask("worker", *local, *known, "--local-directory", str(folder / str(number)))
        for number in (1, 2)
    ]
    try:
        while not told.exists():
            time.sleep(0.05)
        with Client(scheduler_file=str(told), set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address, workers
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def test_a_cluster_gives_the_same_bytes_though_a_worker_is_killed_in_the_middle(
    cluster: tuple[str, list[subprocess.Popen[bytes]]],
    folder: Path,
    tmp_path: Path,
    assess: Callable[..., Tables],
) -> None:
    address, workers = cluster
    told: list[int] = []

    def kill_one(count: int, _: object) -> None:
        told.append(count)
        if len(told) == 3:
            workers[0].kill()

    out = tmp_path / "out"
    assess_all([folder], out, BulkOptions(dask=address, at_once=2), kill_one)

    assert assess(folder, at_once=2) == tables(out)
    assert COUNT == sum(told)
    assert [True, False] == [worker.poll() is not None for worker in workers]


def test_where_no_scheduler_answers_it_is_one_line(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("dgmf_kg.bulk.cluster._TIMEOUT", 0.5)
    address = "tcp://127.0.0.1:1"

    code = run(["assess", str(folder), "-o", str(tmp_path / "out"), "--dask", address])

    captured = capsys.readouterr()
    assert (3, "") == (code, captured.out)
    assert 1 == captured.err.count("\n")
    assert address in captured.err
