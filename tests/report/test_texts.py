"""Everything said to a user exists in Thai and English."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.assessment.proof import check_codes, prove
from dgmf_kg.cli.commands import VERBS, help_texts
from dgmf_kg.report import explaining
from dgmf_kg.report.assessment import text
from dgmf_kg.report.texts import MODULES, TEXTS, day, name_of

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
ALL = {
    **TEXTS,
    **{f"help-{verb}-{key}": texts for verb in VERBS for key, texts in help_texts(verb).items()},
}
THAI = re.compile(r"[\u0e00-\u0e7f]")
# Three plain words in a row make an English phrase; names and codes stay below that.
ENGLISH_PHRASE = re.compile(r"\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){2,}")


def test_no_two_modules_have_a_text_of_the_same_id() -> None:
    assert len(TEXTS) == sum(len(module.TEXTS) for module in MODULES)


@pytest.mark.parametrize("key", sorted(ALL))
def test_a_text_has_both_languages_with_the_same_placeholders(key: str) -> None:
    texts = ALL[key]
    assert ["en", "th"] == sorted(texts)
    fields = {
        language: {field for _, field, _, _ in string.Formatter().parse(value) if field}
        for language, value in texts.items()
    }
    assert fields["en"] == fields["th"]
    words = re.sub(r"\{\w+\}", "", texts["th"])
    assert THAI.search(words) or not re.search("[A-Za-z]", words)
    assert not THAI.search(texts["en"])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("grade", ["self-claimed", "independently-verified"])
def test_thai_output_holds_no_english_phrase_and_english_output_no_thai(
    path: Path, grade: str
) -> None:
    assessor = Assessor(Parameters(minimum_grade=grade), near_misses=True)
    outcome = assessor.assess(path)
    assert outcome.assessment is not None
    dimensions = check_codes(("MGT", "SVC", "CHN", "TEC"), assessor.framework)
    proofs = [prove(outcome.assessment, assessor.framework, code) for code in dimensions]
    thai, english = (
        text(outcome.assessment, assessor.framework, language, colour=False)
        + explaining.text(outcome.assessment, proofs, language, colour=False)
        for language in ("th", "en")
    )
    assert [] == ENGLISH_PHRASE.findall(thai)
    assert not THAI.search(english)


def test_thai_dates_show_the_buddhist_year() -> None:
    assert "30 ก.ย. 2568" == day("2025-09-30", "th")
    assert "29 ก.พ. 2567" == day("2024-02-29", "th")
    assert "2025-09-30" == day("2025-09-30", "en")


def test_a_name_falls_back_to_another_language_and_then_to_the_iri() -> None:
    assert "กรม" == name_of({"th": "กรม"}, "en", "https://example.org/a")
    assert "Agenzia" == name_of({"it": "Agenzia"}, "th", "https://example.org/a")
    assert "a" == name_of({}, "en", "https://example.org/a")
    assert "b" == name_of({}, "en", "https://example.org/a#b")
