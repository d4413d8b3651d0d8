"""A file is written whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.errors import BadInputError
from dgmf_kg.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_replaced_whole_and_readable_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.ttl"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert b"new" == path.read_bytes()
    ordinary = tmp_path / "ordinary"
    ordinary.touch()
    assert ordinary.stat().st_mode == path.stat().st_mode
    assert [path] == list(path.parent.iterdir())


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ttl"
    write_whole(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInputError) as caught:
        write_whole(path, b"new")
    assert "file-unwritable" == caught.value.problem.message_id
    assert "No space left on device" in caught.value.problem.values["reason"]
    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(BadInputError) as caught:
        write_whole(tmp_path / "a" / "b.ttl", b"new")
    assert "file-unwritable" == caught.value.problem.message_id
