"""What the guides to queries ask, is answered."""

from __future__ import annotations

import re
import shlex

import pytest

from dgmf_kg.cli import run
from dgmf_kg.library import GROUPS, questions
from dgmf_kg.library.values import KINDS
from engines import ROOT

GUIDES = ("query.md", "query.th.md")
BLOCK = re.compile(r"```(sh|python)\n(.*?)```", re.DOTALL)
_COUNT = {"query.md": "sixty-one of them in ten groups", "query.th.md": "หกสิบเอ็ดข้อในสิบหมวด"}


def text(guide: str) -> str:
    return (ROOT / "docs" / guide).read_text(encoding="utf-8")


@pytest.mark.parametrize("guide", GUIDES)
def test_the_commands_over_files_are_answered(
    guide: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    lines = [
        line
        for kind, block in BLOCK.findall(text(guide))
        if kind == "sh"
        for line in block.splitlines()
        if line.endswith("examples/*/*.ttl")
    ]
    assert 2 == len(lines)
    few = ["examples/integrated/integrated.ttl", "examples/ahead/ahead.ttl"]
    for line in lines:
        assert 0 == run([*shlex.split(line)[1:-1], *few])
        assert "\n" in capsys.readouterr().out


@pytest.mark.parametrize("guide", GUIDES)
def test_the_python_runs(guide: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (block,) = (block for kind, block in BLOCK.findall(text(guide)) if kind == "python")
    names: dict[str, object] = {}
    exec(compile(block, guide, "exec"), names)  # noqa: S102 - that is what the reader does
    answer = names["answer"]
    assert hasattr(answer, "rows")
    assert 8 == len(answer.rows)


@pytest.mark.parametrize("guide", GUIDES)
def test_kinds_of_values_and_the_number_of_questions_are_told(guide: str) -> None:
    told = set(
        re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", text(guide), re.MULTILINE)))
    )
    assert KINDS.keys() - {"string", "integer"} == told
    assert (61, 10) == (len(questions()), len(GROUPS))
    assert _COUNT[guide] in text(guide)
