"""`dgmf interoperability`, `dgmf plug-and-play`, `dgmf ecosystem`: golden answers, exits, refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

from dgmf_kg.cli import run

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "first-days"
FILES = [str(path) for path in sorted((EXAMPLE / "descriptions").glob("*.ttl"))]
EX = "https://example.org/first-days/"

# Golden file, the arguments before the files, and the exit code.
GOLDEN: dict[str, tuple[list[str], int]] = {
    "child-grants.txt": (["interoperability", EX + "child-grants"], 0),
    "data-bridge.txt": (["interoperability", EX + "data-bridge"], 0),
    "ecosystem.json": (["ecosystem", EX + "ecosystem", "--format", "json"], 0),
    "ecosystem.txt": (["ecosystem", EX + "ecosystem"], 0),
    "ecosystem.th.txt": (["ecosystem", EX + "ecosystem", "--lang", "th"], 0),
    "for-lotus-bank.txt": (["ecosystem", EX + "ecosystem", "--for", EX + "lotus-bank"], 0),
    "matrix.json": (["interoperability", "--matrix", "--format", "json"], 1),
    "matrix.txt": (["interoperability", "--matrix"], 1),
    "pa-yom-health.th.txt": (
        ["interoperability", EX + "pa-yom", EX + "mother-child-health", "--lang", "th"],
        1,
    ),
    "plug-and-play.json": (["plug-and-play", "--format", "json"], 2),
    "plug-and-play.th.txt": (["plug-and-play", "--lang", "th"], 2),
    "plug-and-play.txt": (["plug-and-play"], 2),
}


def _run(
    arguments: list[str], capsys: pytest.CaptureFixture[str], files: list[str] | None = None
) -> tuple[int, str, str]:
    language = [] if "--lang" in arguments else ["--lang", "en"]
    code = run([*arguments, *language, *(FILES if files is None else files)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_the_ecosystem_gives_its_golden_answers(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, expected = GOLDEN[name]
    code, out, err = _run(arguments, capsys)
    assert (EXAMPLE / name).read_text(encoding="utf-8") == out
    assert (expected, "") == (code, err)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["interoperability", EX + "child-grants", EX + "treasury-payments"], 0),
        (["interoperability", EX + "child-grants", EX + "pa-yom"], 1),
        (["interoperability", EX + "child-grants", EX + "stranger"], 2),
        (["interoperability", EX + "common-digital"], 1),
        (["interoperability", EX + "process-line"], 1),
        (["interoperability", "--matrix", EX + "child-grants", EX + "civil-records"], 0),
        (["interoperability", "--matrix", EX + "child-grants", EX + "stranger"], 2),
        (["interoperability", EX + "child-grants", "--as-of", "2024-12-31"], 0),
        (["plug-and-play", EX + "portal-system", EX + "process-line"], 0),
        (["plug-and-play", EX + "grant-system", EX + "process-line"], 1),
        (["plug-and-play", EX + "grant-system", EX + "health-hub"], 2),
    ],
)
def test_the_exit_code_says_yes_no_or_could_not_tell(
    arguments: list[str], expected: int, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = _run(arguments, capsys)
    assert (expected, "") == (code, err)
    assert out


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["interoperability"],
        ["interoperability", EX + "stranger"],
        ["interoperability", EX + "1", EX + "2", EX + "3"],
        ["interoperability", "--matrix", *(f"{EX}{number}" for number in range(51))],
        ["interoperability", EX + "child-grants", "--store", "nowhere"],
        ["interoperability", EX + "child-grants", "--as-of", "2568-09-30"],
        ["interoperability", EX + "child-grants", "--as-of", "2020-01-01"],
        ["plug-and-play", EX + "stranger"],
        ["ecosystem"],
        ["ecosystem", EX + "stranger"],
        ["ecosystem", EX + "ecosystem", EX + "stranger"],
        ["ecosystem", EX + "ecosystem", "--for", EX + "stranger"],
    ],
)
def test_what_cannot_be_asked_is_refused_in_clear_lines(
    arguments: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = _run([*arguments, "--lang", language], capsys)
    assert (2, "") == (code, out)
    assert err
    assert "Traceback" not in err


def test_without_a_file_nothing_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = _run(["interoperability", EX + "child-grants"], capsys, [])
    assert (2, "") == (code, out)
    assert 1 == err.count("\n")


def test_one_bad_file_is_reported_and_the_rest_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.ttl"
    bad.write_text("no Turtle", encoding="utf-8")
    arguments = ["interoperability", EX + "child-grants", EX + "treasury-payments"]
    code, out, err = _run(arguments, capsys, [*FILES, str(bad)])
    assert 2 == code
    assert "✓" in out
    assert str(bad) in err


def test_what_does_not_conform_is_left_out_unless_insisted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [path for path in FILES if "treasury" not in path]
    text = (EXAMPLE / "descriptions" / "treasury-payments.ttl").read_text(encoding="utf-8")
    broken = tmp_path / "treasury-payments.ttl"
    broken.write_text(text.replace("    dcterms:publisher fd:treasury-payments ;\n", ""), "utf-8")
    arguments = ["interoperability", EX + "child-grants", EX + "treasury-payments"]
    code, _, err = _run(arguments, capsys, [*files, str(broken)])
    assert 2 == code
    assert str(broken) in err
    code, _, err = _run([*arguments, "--insist"], capsys, [*files, str(broken)])
    assert (0, "") == (code, err)


def test_two_descriptions_of_one_agency_and_period_are_read_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (EXAMPLE / "descriptions" / "treasury-payments.ttl").read_text(encoding="utf-8")
    parts = [tmp_path / "linked.ttl", tmp_path / "of-one-mind.ttl"]
    names = ("treasury-payments-2568", "treasury-payments-again")
    for path, name, left_out in zip(parts, names, ("payment-adoption", "grant-link"), strict=True):
        part = text.replace(f"    dgmf:states fact:{left_out} ;\n", "")
        assert part != text
        path.write_text(part.replace("fd:treasury-payments-2568", f"fd:{name}"), encoding="utf-8")
    others = [path for path in FILES if "treasury" not in path]
    arguments = ["interoperability", EX + "child-grants", EX + "treasury-payments"]
    for path in parts:
        assert (1, "") == _run(arguments, capsys, [*others, str(path)])[::2]
    assert (0, "") == _run(arguments, capsys, [*others, *map(str, parts)])[::2]


def test_a_later_description_takes_the_place_of_an_earlier_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (EXAMPLE / "descriptions" / "treasury-payments.ttl").read_text(encoding="utf-8")
    later = tmp_path / "later.ttl"
    text = text.replace("treasury-payments-2568", "treasury-payments-2569")
    text = text.replace('"2025-09-30"^^xsd:date', '"2026-09-30"^^xsd:date')
    text = text.replace('startDate "2024-10-01"', 'startDate "2025-10-01"')
    later.write_text(text.replace("    dgmf:states fact:grant-link ;\n", ""), encoding="utf-8")
    arguments = ["interoperability", EX + "child-grants", EX + "treasury-payments"]
    assert (1, "") == _run(arguments, capsys, [*FILES, str(later)])[::2]
    code, _, err = _run([*arguments, "--as-of", "2025-09-30"], capsys, [*FILES, str(later)])
    assert 2 == code
    assert str(later) in err
