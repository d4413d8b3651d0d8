"""Bad input gets one clear line with file, line and remedy, in the user's language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Called


PREFIXES = """@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
"""


@dataclass(frozen=True)
class Bad:
    """A fault: how it comes about, where, with which exit code, and words of the remedy."""

    name: str
    old: str
    new: str
    code: int
    line_of: str
    remedy: dict[str, str]


def _line(text: str, wanted: str) -> int:
    return text[: text.index(wanted)].count("\n") + 1


# Faults in a description that is well-formed: the rule's id, not the words, is the shapes' affair.
FAULTS = [
    Bad(
        "a misspelt property",
        "dgmf:reportingPeriod",
        "dgmf:reportingPeriodd",
        1,
        "dgmf:reportingPeriodd",
        {"en": "Write dgmf:reportingPeriod instead", "th": "ให้เขียน dgmf:reportingPeriod แทน"},
    ),
    Bad(
        "a misspelt code",
        "fw:WebPortal",
        "fw:WebPortl",
        1,
        "fw:WebPortl",
        {"en": "Write fw:WebPortal instead", "th": "ให้เขียน fw:WebPortal แทน"},
    ),
    Bad(
        "an agency of unknown type",
        "dgmf:agencyType fw:Department",
        "dgmf:agencyType ex:Guild",
        1,
        "ex:Guild",
        {"en": "such as fw:Department", "th": "เช่น fw:Department"},
    ),
    Bad(
        "a literal with a bad datatype",
        '"2024-10-01"^^xsd:date',
        '"1 October 2024"^^xsd:date',
        1,
        '"1 October 2024"',
        {"en": "form YYYY-MM-DD", "th": "ในรูป ปปปป-ดด-วว"},
    ),
    Bad(
        "a year of the Buddhist era",
        '"2024-10-01"^^xsd:date',
        '"2567-10-01"^^xsd:date',
        1,
        '"2567-10-01"',
        {"en": "543", "th": "543"},
    ),
    Bad(
        "text after the last statement",
        "@prefix ex:",
        "@prefix ex",
        2,
        "@prefix ex",
        {"en": "Mend the text", "th": "ให้แก้ข้อความ"},
    ),
]


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize("bad", FAULTS, ids=lambda bad: bad.name)
@pytest.mark.parametrize("verb", ["validate", "assess"])
def test_a_fault_in_a_description_is_told_with_its_line_and_remedy(
    dgmf: Callable[..., Called], good: Path, verb: str, bad: Bad, language: str
) -> None:
    text = good.read_text(encoding="utf-8")
    assert bad.old in text
    text = text.replace(bad.old, bad.new, 1)
    good.write_text(text, encoding="utf-8")

    called = dgmf(verb, "--lang", language, good)

    assert bad.code == called.code
    place = f"{good}:{_line(text, bad.line_of)}:"
    told = [line for line in (called.out + called.err).splitlines() if line.startswith(place)]
    assert 1 == len([line for line in told if bad.remedy[language] in line]), called
    assert "Traceback" not in called.err


FILES = [
    ("empty.ttl", b"", "empty", "ว่างเปล่า"),
    ("blank.ttl", b" \n\n", "empty", "ว่างเปล่า"),
    ("prefixes-only.ttl", PREFIXES.encode(), "no statement", "ไม่มีข้อความ"),
    (
        "no-agency.ttl",
        (PREFIXES + "ex:a ex:b ex:c .").encode(),
        "No agency description",
        "ไม่มีเอกสาร",
    ),
    (
        "two.ttl",
        (PREFIXES + "ex:a a dgmf:AgencyDescription .\nex:b a dgmf:AgencyDescription .").encode(),
        "a file of its own",
        "แยกเป็นฉบับละหนึ่งแฟ้ม",
    ),
    ("not-turtle.ttl", b"Dear Sir,\nplease find the answers below.", "not well-formed", "ไวยากรณ์"),
    ("page.ttl", b"<!DOCTYPE html><html></html>", "not well-formed", "ไวยากรณ์"),
    ("thai-windows.ttl", PREFIXES.encode() + 'ex:a ex:b "กรม" .'.encode("cp874"), "UTF-8", "UTF-8"),
    ("wide.ttl", PREFIXES.encode("utf-16"), "UTF-8", "UTF-8"),
    ("broken.rdf", b"<rdf:RDF>", "not well-formed", "ไวยากรณ์"),
    ("broken.jsonld", b"{", "not well-formed", "ไวยากรณ์"),
    (
        "remote.jsonld",
        b'{"@context": "https://example.org/c.jsonld", "@id": "ex:a"}',
        "nothing is ever fetched",
        "ไม่ดึง",
    ),
    ("table.xlsx", b"PK", "RDF format", "รูปแบบ RDF"),
]


@pytest.mark.parametrize("verb", ["validate", "assess"])
@pytest.mark.parametrize(
    ("name", "content", "english", "thai"), FILES, ids=lambda part: str(part)[:16]
)
def test_a_file_that_is_no_description_is_one_line_and_exit_code_2(  # noqa: PLR0913, PLR0917
    dgmf: Callable[..., Called],
    tmp_path: Path,
    verb: str,
    name: str,
    content: bytes,
    english: str,
    thai: str,
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for language, words in (("en", english), ("th", thai)):
        called = dgmf(verb, "--lang", language, path)
        assert 2 == called.code
        (line,) = called.err.splitlines()
        assert line.startswith(str(path))
        assert words in line
        assert "conforms" not in called.out
        assert "เป็นไปตามข้อกำหนด" not in called.out


def test_wrong_bytes_and_wrong_syntax_are_told_with_line_and_column(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    path = tmp_path / "a.ttl"
    path.write_bytes(PREFIXES.encode() + b'ex:a ex:b "\xa1" .')
    assert dgmf("validate", path).err.startswith(f"{path}:3:12:")
    path.write_text(PREFIXES + "ex:a ex:b ex:c ;; .\nex:a ex:b }", encoding="utf-8")
    assert dgmf("validate", path).err.startswith(f"{path}:4:")


@pytest.mark.parametrize("verb", ["validate", "assess"])
def test_a_missing_file_among_good_ones_does_not_stop_the_rest(
    dgmf: Callable[..., Called], good: Path, verb: str
) -> None:
    called = dgmf(verb, good.with_name("missing.ttl"), good)
    assert 2 == called.code
    (line,) = called.err.splitlines()
    assert "no such file" in line
    assert "conforms" in called.out or "Digital government maturity of" in called.out


def test_a_folder_is_told_as_such(dgmf: Callable[..., Called], tmp_path: Path) -> None:
    called = dgmf("validate", tmp_path)
    assert 2 == called.code
    assert "is a folder" in called.err


@pytest.mark.parametrize(
    ("arguments", "english", "thai"),
    [
        (["assess", "--as-of", "2568-09-30", "x.ttl"], "Subtract 543: 2025-09-30", "ให้ลบ 543"),
        (["assess", "--as-of", "30/09/2025", "x.ttl"], "YYYY-MM-DD", "ปปปป-ดด-วว"),
        (["assess", "--as-of", "2025-02-30", "x.ttl"], "is no date", "ไม่ใช่วันที่"),
        (["assess"], "dgmf assess --help", "dgmf assess --help"),
        (["validate", "--depth", "3"], "dgmf validate --help", "ไม่มีตัวเลือก --depth"),
        (["validate", "--format", "odt", "x.ttl"], "odt", "ค่าของ --format ใช้ไม่ได้"),
        (["judge"], "judge", "ไม่รู้จักคำสั่ง"),
    ],
)
def test_wrong_arguments_are_one_line_and_exit_code_2(
    dgmf: Callable[..., Called], arguments: list[str], english: str, thai: str
) -> None:
    for language, words in (("en", english), ("th", thai)):
        # `--lang` stands last, where a wrong verb cannot hide it.
        called = dgmf(*arguments, "--lang", language)
        assert 2 == called.code
        (line,) = called.err.splitlines()
        assert words in line


def test_an_as_of_date_before_the_period_gives_no_result_even_to_one_who_insists(
    dgmf: Callable[..., Called], good: Path
) -> None:
    called = dgmf("assess", "--insist", "--as-of", "2023-01-01", good)
    assert 2 == called.code
    assert "lies before the reporting period" in called.err
    assert not called.out.strip()


@pytest.mark.parametrize(
    "forged",
    [
        "fw:MGT-3.1 dgmf:threshold 0.0 .",
        "fw:CHN-1.1 dgmf:applicability fw:ConditionallyApplicable .",
        "ex:run dgmf:assesses ex:description ; dgmf:meets fw:MGT-1.1 .",
        "ex:finding dgmf:status fw:Met .",
    ],
)
def test_a_description_cannot_write_its_own_verdict(
    dgmf: Callable[..., Called], good: Path, forged: str
) -> None:
    text = good.read_text(encoding="utf-8")
    good.write_text(f"{text}\n{forged}\n", encoding="utf-8")
    called = dgmf("validate", good)
    assert 1 == called.code
    assert re.search(r": violation TE-0[23]: ", called.out)
    assert 1 == dgmf("assess", good).code


def test_a_fault_of_ours_is_one_line_and_exit_code_3(
    dgmf: Callable[..., Called], good: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from dgmf_kg import resources  # noqa: PLC0415

    monkeypatch.setattr(resources, "__file__", str(tmp_path / "a" / "b" / "resources.py"))
    resources.folder.cache_clear()
    try:
        from dgmf_kg.validation import shapes  # noqa: PLC0415

        shapes.shapes.cache_clear()
        called = dgmf("validate", good)
    finally:
        resources.folder.cache_clear()
    assert 3 == called.code
    (line,) = called.err.splitlines()
    assert "Install dgmf-kg anew" in line
