"""Whatever way descriptions are packed, the rows are those of the single files."""

from __future__ import annotations

import bz2
import errno
import gzip
import lzma
import os
import shutil
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import zstandard

from bulk.written import COUNT
from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.bulk.items import find

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulk.written import Tables

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".zst": zstandard.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


def dump(folder: Path, path: Path) -> Path:
    """All descriptions of a folder in one file, in the format that its name says."""
    form = ox.RdfFormat.from_extension(path.suffix.removeprefix("."))
    assert form
    with path.open("wb") as stream:
        for one in sorted(folder.glob("*.ttl")):
            quads = list(ox.parse(path=one))
            kind = next(q for q in quads if q.object.value.endswith("#AgencyDescription"))
            graph = kind.subject if form.supports_datasets else ox.DefaultGraph()
            assert isinstance(graph, (ox.NamedNode, ox.DefaultGraph))
            ox.serialize(
                (ox.Quad(q.subject, q.predicate, q.object, graph) for q in quads), stream, form
            )
    return path


def pack(folder: Path, path: Path) -> Path:
    """All files of a folder in an archive."""
    files = sorted(folder.glob("*.ttl"))
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for one in files:
                archive.write(one, f"inside/{one.name}")
        return path
    plain = path.with_suffix(".plain")
    with tarfile.open(plain, "w") as tar:
        for one in files:
            tar.add(one, f"inside/{one.name}")
    path.write_bytes(COMPRESS[path.suffix](plain.read_bytes()))
    return path


def test_rows_are_those_of_an_assessment_of_each_file(
    folder: Path, expected: list[dict[str, str]]
) -> None:
    assessor = Assessor(Parameters())
    singly = []
    for path in sorted(folder.glob("*.ttl"))[:6]:
        found = assessor.assess(path).assessment
        assert found
        statuses = {one.criterion.code: one.status for one in found.findings}
        overall = found.overall
        singly.append(statuses | {"overall_proven": str(overall.proven_rank) if overall else ""})

    assert singly == [{name: row[name] for name in singly[0]} for row in expected[:6]]


def test_a_folder_is_its_files_in_order(
    folder: Path, expected: list[dict[str, str]], assess: Callable[..., Tables]
) -> None:
    found = assess(folder)

    assert expected == found.results()
    assert [str(path) for path in sorted(folder.glob("*.ttl"))] == [r["file"] for r in found.rows()]


def test_a_pattern_is_the_files_that_match_it(
    folder: Path, expected: list[dict[str, str]], assess: Callable[..., Tables]
) -> None:
    assert expected[:9] == assess(folder / "agency-00000?.ttl").results()


def test_a_file_that_is_named_twice_is_read_once(folder: Path) -> None:
    one = folder / "agency-000001.ttl"

    assert [one] == find([one, folder / "*1.ttl", one])[:1]
    assert COUNT == len(find([folder, folder, one]))


def test_hidden_files_and_other_files_of_a_folder_are_passed_over(tmp_path: Path) -> None:
    for name in (".git/x.ttl", "a/.x.ttl", "notes.txt", "log.txt.gz", "a/b.ttl", "a/c.nq.zst"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()

    assert ["a/b.ttl", "a/c.nq.zst"] == [str(p.relative_to(tmp_path)) for p in find([tmp_path])]


def test_folders_stand_among_files_by_their_names(tmp_path: Path) -> None:
    for name in ("b/x.ttl", "a.ttl", "b.ttl", "b-.ttl", "b/a/x.ttl", "B/x.ttl", "c/x.TTL"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "c" / "again").symlink_to(tmp_path)
    (tmp_path / "c" / "linked.ttl").symlink_to(tmp_path / "a.ttl")

    found = find([tmp_path])

    assert sorted(found, key=lambda one: one.parts) == found
    assert ["c/linked.ttl", "c/x.TTL"] == [str(one.relative_to(tmp_path)) for one in found[-2:]]
    assert len(found) == 8


def test_a_folder_that_cannot_be_looked_into_is_a_row(
    folder: Path, tmp_path: Path, assess: Callable[..., Tables]
) -> None:
    shutil.copy(folder / "agency-000001.ttl", tmp_path / "a.ttl")
    # Root may look into every folder, but nobody into one whose path is too long to be named.
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(os.pathconf(tmp_path, "PC_PATH_MAX") // 200 + 1):
        os.mkdir("z" * 200, dir_fd=here)
        inside = os.open("z" * 200, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inside
    os.close(here)

    found = assess(tmp_path)

    assert ["assessed", "not-read"] == [row["outcome"] for row in found.rows()]
    (problem,) = found.faults()
    assert problem["file"].endswith("z" * 200)
    assert os.strerror(errno.ENAMETOOLONG) in problem["message_en"]


@pytest.mark.parametrize("name", ["all.zip", "all.tar.gz", "all.tar.zst", "all.tar.xz"])
def test_an_archive_is_the_files_in_it(
    name: str,
    folder: Path,
    expected: list[dict[str, str]],
    assess: Callable[..., Tables],
    tmp_path: Path,
) -> None:
    archive = pack(folder, tmp_path / name)

    found = assess(archive)

    assert expected == found.results()
    assert f"{archive}/inside/agency-000001.ttl" == found.rows()[0]["file"]


@pytest.mark.parametrize("name", ["all.nt", "all.nq", "all.ttl", "all.trig"])
def test_a_dump_is_the_descriptions_in_it(
    name: str,
    folder: Path,
    expected: list[dict[str, str]],
    assess: Callable[..., Tables],
    tmp_path: Path,
) -> None:
    path = dump(folder, tmp_path / name)

    found = assess(path)

    assert expected == found.results()
    assert f"{path}#1" == found.rows()[0]["file"]


@pytest.mark.parametrize("suffix", COMPRESS)
def test_a_compressed_dump_is_the_descriptions_in_it(
    suffix: str,
    folder: Path,
    expected: list[dict[str, str]],
    assess: Callable[..., Tables],
    tmp_path: Path,
) -> None:
    plain = dump(folder, tmp_path / "all.nq")
    packed = tmp_path / f"all.nq{suffix}"
    packed.write_bytes(COMPRESS[suffix](plain.read_bytes()))

    assert expected == assess(packed).results()


def test_a_dump_with_blank_nodes_gives_the_same_bytes_each_time(
    folder: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    blank = " ; <https://example.org/note> [ <https://example.org/in> [] ] ."
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.ttl"))[:3]]
    path = tmp_path / "all.ttl"
    path.write_text("\n".join(f"{text.rstrip().removesuffix('.')}{blank}" for text in texts))

    assert assess(path) == assess(path)


def test_descriptions_with_shared_names_do_not_see_each_other(
    folder: Path, expected: list[dict[str, str]], assess: Callable[..., Tables]
) -> None:
    texts = [path.read_text("utf-8") for path in folder.glob("*.ttl")]
    portal = "<https://example.org/national/portal> a m8g:Channel"

    assert sum(portal in text for text in texts) > 1
    assert expected == assess(folder, at_once=1).results()
