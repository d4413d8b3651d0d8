"""The same input gives the same bytes, and no clock is in a result unless it is asked for."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest
from rdflib import PROV, Graph

from results.graphs import OF_BASE, ROOT

OTHER = ROOT / "examples" / "integrated" / "integrated.ttl"
EPOCH = "1790000000"


def called(*arguments: object, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """What `dgmf assess` answers in a process of its own."""
    environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
    return subprocess.run(
        [sys.executable, "-m", "dgmf_kg.cli", "assess", "--lang", "en", *map(str, arguments)],
        capture_output=True,
        env=environment | variables,
        check=False,
    )


def times(content: bytes) -> list[str]:
    graph = Graph().parse(data=content, format="turtle")
    return [str(time) for time in graph.objects(None, PROV.endedAtTime)]


@pytest.mark.parametrize("form", ["csv", "json", "turtle"])
def test_two_processes_that_hash_differently_write_the_same_bytes(form: str) -> None:
    first, second = (
        called("--format", form, OF_BASE, OTHER, PYTHONHASHSEED=seed) for seed in ("1", "2")
    )
    assert 0 == first.returncode
    assert first.stdout
    assert first.stdout == second.stdout


def test_the_time_of_the_source_is_recorded_where_the_build_gives_it() -> None:
    done = called("--format", "turtle", OF_BASE, SOURCE_DATE_EPOCH=EPOCH)
    assert ["2026-09-21T14:13:20+00:00"] == times(done.stdout)
    data = json.loads(called("--format", "json", OF_BASE, SOURCE_DATE_EPOCH=EPOCH).stdout)
    assert "2026-09-21T14:13:20Z" == data["files"][0]["assessment"]["with"]["time"]


def test_the_clock_is_recorded_on_request_and_not_otherwise() -> None:
    (time,) = times(called("--format", "turtle", "--record-time", OF_BASE).stdout)
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", time)
    assert [] == times(called("--format", "turtle", OF_BASE).stdout)


def test_a_time_of_the_source_that_is_none_is_one_line() -> None:
    done = called("--format", "json", OF_BASE, SOURCE_DATE_EPOCH="yesterday")
    assert 2 == done.returncode
    assert b"" == done.stdout
    (line,) = done.stderr.decode().splitlines()
    assert line.endswith(
        "SOURCE_DATE_EPOCH is yesterday, which is no time. "
        "Set it to seconds since 1970, or unset it."
    )
