"""Files that are none, too large, out of reach or in a circle: one clear line, never a wait."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg import files
from dgmf_kg.errors import BadInputError
from dgmf_kg.store import read_description
from hostile.conftest import Called, call_apart
from hostile.documents import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

# Reads a file as somebody who owns nothing; the modules first, for they may be out of reach too.
READ_AS_NOBODY = """
import os, sys
from pathlib import Path
from dgmf_kg import files
from dgmf_kg.errors import BadInputError
if os.geteuid() == 0:
    os.setuid(65534)
try:
    files.read(Path(sys.argv[1]))
except BadInputError as error:
    print(error.problem.message_id)
"""
# Writes a file on a disk that has room for less than that.
WRITE_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from dgmf_kg import files
from dgmf_kg.errors import BadInputError
resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, 65_536))
try:
    files.write_whole(Path(sys.argv[1]), b"new" * 100_000)
except BadInputError as error:
    print(error.problem.message_id, error.problem.values["reason"])
"""


def child(code: str, *arguments: object) -> str:
    """What a Python process prints."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=30,
    ).stdout.strip()


def one_line(called: Called) -> str:
    """The one line of a refusal."""
    assert 2 == called.code
    assert not called.out.strip()
    (line,) = called.err.splitlines()
    return line


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.ttl"
    os.mkfifo(path)
    assert "not an ordinary file" in one_line(call_apart("validate", path))


def test_a_device_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "zero.ttl"
    path.symlink_to("/dev/zero")
    assert "not an ordinary file" in one_line(call_apart("validate", path))


def test_links_in_a_circle_are_told(dgmf: Callable[..., Called], tmp_path: Path) -> None:
    first, second = tmp_path / "a.ttl", tmp_path / "b.ttl"
    first.symlink_to(second)
    second.symlink_to(first)
    assert "symbolic links" in one_line(dgmf("validate", first))


def test_a_folder_that_contains_itself_is_a_folder_like_any_other(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert "is a folder" in one_line(dgmf("validate", tmp_path / "again" / "again"))


def test_a_name_too_long_for_the_system_is_told(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    assert "too long" in one_line(dgmf("validate", tmp_path / f"{'x' * 5_000}.ttl"))


def test_a_name_that_no_system_takes_is_told() -> None:
    with pytest.raises(BadInputError) as caught:
        files.read(Path("a\0b.ttl"))
    assert "file-unreadable" == caught.value.problem.message_id


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(SMALL, encoding="utf-8")
    path.chmod(0)
    assert "file-not-permitted" == child(READ_AS_NOBODY, path)


def test_a_refused_permission_is_told_with_what_to_do(
    dgmf: Callable[..., Called], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(SMALL, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "Ask its owner" in one_line(dgmf("validate", path))


def test_a_file_of_a_hundred_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.ttl"
    with path.open("wb") as stream:
        stream.write(SMALL.encode())
        stream.truncate(100 * files.MEGABYTE)
    line = one_line(call_apart("validate", path))
    assert "100 MB" in line
    assert "more than the 32 MB" in line


def test_the_largest_size_is_a_matter_of_choice(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(SMALL, encoding="utf-8")
    size = path.stat().st_size
    assert "https://example.org/description" == read_description(path, max_size=size).iri
    with pytest.raises(BadInputError) as caught:
        read_description(path, max_size=size - 1)
    assert "file-too-large" == caught.value.problem.message_id


def test_a_disk_that_fills_while_a_report_is_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(b"old")
    assert "file-unwritable File too large" == child(WRITE_ON_A_FULL_DISK, path)
    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_one_bad_file_of_each_kind_does_not_keep_the_good_ones_from_being_read(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    good, pipe = tmp_path / "good.ttl", tmp_path / "pipe.ttl"
    good.write_text(SMALL, encoding="utf-8")
    os.mkfifo(pipe)
    called = dgmf("validate", "--format", "json", pipe, good, tmp_path / "missing.ttl")
    problems = {name: problem and problem["id"] for name, problem in called.problems.items()}
    assert {
        "pipe.ttl": "file-not-ordinary",
        "good.ttl": None,
        "missing.ttl": "file-missing",
    } == problems
