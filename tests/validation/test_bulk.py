"""Many files are validated in batches and in several processes with the same results."""

from __future__ import annotations

import os
import pickle
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.store import read_description
from dgmf_kg.validation import Options, check, check_files, validate, validate_files
from interrupting import start, told_by

if TYPE_CHECKING:
    from dgmf_kg.validation import FileResults

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
SHAPES = """
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix my: <https://example.org/shapes#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
my:Shape a sh:NodeShape ; sh:targetClass dgmf:Agency ; sh:property [
    sh:path dgmf:motto ; sh:minCount 1 ; sh:message "MY-001: No motto. Write one."@en
] .
"""


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """More files than one process is given: examples over and over, some of them with faults."""
    folder = tmp_path_factory.mktemp("many")
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    given = []
    for number in range(132):
        path = folder / f"{number}.ttl"
        text = texts[number % len(texts)]
        if number % 5 == 0:
            text = text.replace("dgmf:describes", "dgmf:describe", 1)
        path.write_text("broken" if number == 7 else text, encoding="utf-8")
        given.append(path)
    return given


def test_processes_give_the_results_and_the_order_of_one(paths: list[Path]) -> None:
    expected = validate_files(paths, Options())
    assert paths == [one.path for one in expected]
    assert ["file-syntax"] == [one.problem.message_id for one in expected if one.problem]
    assert {"TE-01", "XC-13"} <= {result.rule for one in expected for result in one.results}
    assert expected == validate_files(paths, Options(workers=2))


def test_a_file_among_many_has_the_results_that_it_has_alone(paths: list[Path]) -> None:
    some = paths[:7]
    alone = [
        {*validate(description), *check(description)} for description in map(read_description, some)
    ]
    assert alone == [set(one.found.results) for one in check_files(paths[:40], Options())[:7]]


def test_what_a_process_is_given_and_gives_back_can_be_pickled(paths: list[Path]) -> None:
    checked = check_files(paths[5:9], Options())
    assert checked == pickle.loads(pickle.dumps(checked))  # noqa: S301 - our own bytes
    error = BadInputError("shapes-none", Place("a.ttl", 3), shape="x")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (BadInputError, error.problem) == (type(again), again.problem)


def test_the_user_s_own_shapes_reach_the_processes(paths: list[Path], tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(SHAPES, encoding="utf-8")
    found = _rules(validate_files(paths[:130], Options(shapes=(own,), workers=2)))
    assert [True] * 130 == ["MY-001" in rules or number == 7 for number, rules in enumerate(found)]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_an_interruption_ends_all_processes_without_a_word(count: int, paths: list[Path]) -> None:
    script = "from dgmf_kg.cli import main; main(['validate', '--workers', '2', *sys.argv[1:]])"
    running = start(script, *paths, slow_locks=True)
    while running.poll() is None and len(psutil.Process(running.pid).children()) < count:
        time.sleep(0.002)
    os.killpg(running.pid, signal.SIGINT)

    told = told_by(running)

    assert (2, b"") == (running.returncode, told.strip())


def _rules(found: list[FileResults]) -> list[set[str]]:
    return [{result.rule for result in one.results} for one in found]


def test_a_file_larger_than_allowed_is_refused_and_the_others_go_on(tmp_path: Path) -> None:
    large = tmp_path / "large.ttl"
    large.write_bytes(EXAMPLES[0].read_bytes() + b"\n" * 100_000)
    found = validate_files([large, EXAMPLES[0]], Options(max_size=100_000))
    assert ["file-too-large", None] == [one.problem and one.problem.message_id for one in found]
    assert [None] == [one.problem for one in validate_files([large], Options())]
