"""Plans, comparisons and roll-ups of the examples are those of their golden files, read by eye."""

from __future__ import annotations

import re

import pytest

from examples.outputs import GOLDEN, ROOT, Golden


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda one: str(one.path.relative_to(ROOT)))
def test_a_command_over_an_example_gives_its_golden_output(golden: Golden) -> None:
    done = golden.run()
    assert golden.path.read_text(encoding="utf-8") == done.stdout
    assert golden.code == done.returncode


THAI = re.compile(r"[\u0e00-\u0e7f]")
# Three plain words in a row make an English phrase; names and codes stay below that.
ENGLISH_PHRASE = re.compile(r"\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){2,}")


def test_thai_output_holds_no_english_phrase_and_english_output_no_thai_but_values() -> None:
    for golden in GOLDEN:
        text = golden.path.read_text(encoding="utf-8")
        if golden.path.name.endswith("th.txt"):
            assert [] == ENGLISH_PHRASE.findall(text), golden.path
        elif golden.path.name.endswith("en.txt"):
            # An arrow stands between values of a description, which are in any language.
            said = [line for line in text.splitlines() if "→" not in line]
            assert [] == [line for line in said if THAI.search(line)], golden.path
