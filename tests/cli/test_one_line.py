"""What a file says cannot break a line of the report or command the terminal."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import rdflib

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Called

FORMS = ("text", "json", "turtle", "html", "sarif", "junit", "github")
STATED = 'ex:description dgmf:states "two\\nlines \\u001B[31m red \\u202Eturned\\u009B round" .'
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|two\nlines")


@pytest.fixture
def wicked(good: Path) -> Path:
    """A description with a text that would colour, turn round and break a line."""
    text = good.read_text(encoding="utf-8")
    good.write_text(f"{text}\n{STATED}\n", encoding="utf-8")
    return good


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_the_report_hands_on_what_a_terminal_or_a_page_obeys(
    dgmf: Callable[..., Called], wicked: Path, form: str
) -> None:
    called = dgmf("validate", "--lang", "en", "--format", form, wicked)
    assert 1 == called.code
    assert [] == OBEYED.findall(called.out)
    assert "two" in called.out
    assert "u202e" in called.out.lower()


def test_a_github_command_stays_one_line(dgmf: Callable[..., Called], wicked: Path) -> None:
    out = dgmf("validate", "--lang", "en", "--format", "github", wicked).out
    lines = [line for line in out.splitlines() if "turned" in line]
    assert lines
    assert all(re.match("::error file=[^ ]+,line=[0-9]+", line) for line in lines)


def test_what_a_viewer_shows_of_a_report_is_without_control_characters(
    dgmf: Callable[..., Called], wicked: Path
) -> None:
    (run,) = json.loads(dgmf("validate", "--format", "sarif", wicked).out)["runs"]
    suites = ET.fromstring(dgmf("validate", "--format", "junit", wicked).out.encode())  # noqa: S314 - our own
    shown = [result["message"]["text"] for result in run["results"]]
    places = [result["locations"][0]["logicalLocations"][0] for result in run["results"]]
    shown += [place["fullyQualifiedName"] for place in places]
    shown += [value for node in suites.iter() for value in node.attrib.values()]
    assert [] == [text for text in shown if OBEYED.search(text)]
    assert any("turned" in text for text in shown)


def test_a_program_reads_the_text_as_it_was_written(
    dgmf: Callable[..., Called], wicked: Path
) -> None:
    written = "two\nlines \x1b[31m red \u202eturned\x9b round"
    (report,) = json.loads(dgmf("validate", "--format", "json", wicked).out)["files"]
    assert written in {result["value"] for result in report["results"]}
    graph = rdflib.Graph().parse(data=dgmf("validate", "--format", "turtle", wicked).out)
    assert written in {str(value) for value in graph.objects(None, rdflib.SH.value)}


def test_control_characters_in_a_text_are_shown_not_obeyed(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    stated = 'ex:description dgmf:states "two\\nlines \\u001B[31m red" .'
    good.write_text(f"{text}\n{stated}\n", encoding="utf-8")
    called = dgmf("validate", "--lang", "en", good)
    assert 1 == called.code
    assert "\x1b" not in called.out
    assert "two\\u000Alines \\u001B[31m red" in called.out
    assert all(line.startswith(str(good)) for line in called.out.splitlines())
