"""What contradicts the framework or another file is one clear line with its rule; the rest goes on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

CASES = Path(__file__).parents[1] / "cases" / "checks"
OTHER = Path(__file__).parents[2] / "examples" / "overclaims" / "overclaims.ttl"
NOT_APPLICABLE = """ex:claim-1 a dgmf:Claim ;
    dgmf:aboutCriterion fw:TEC-1.1 ;
    dgmf:verdict fw:ClaimedNotApplicable ;
    dgmf:isClaimedBy ex:water ;
    dgmf:justification "A fictional reason."@en ;
    dgmf:hasEvidence ex:evidence .
ex:description dgmf:states ex:claim-1 ."""


@dataclass(frozen=True)
class Bad:
    """What is changed in a good description, the rule that says so, and words of its line."""

    name: str
    old: str
    new: str
    code: int
    rule: str
    words: dict[str, str]


BAD = [
    Bad(
        "a declared stage that does not exist",
        "dgmf:declaresStage fw:stage-2",
        "dgmf:declaresStage fw:stage-9",
        1,
        "DE-02",
        {
            "en": "The framework has no such stage. Write fw:stage-1",
            "th": "กรอบไม่มีขั้นนี้ ให้ใช้ fw:stage-1",
        },
    ),
    Bad(
        "a claim for an unknown criterion",
        "dgmf:aboutCriterion fw:MGT-1.1",
        "dgmf:aboutCriterion fw:MGT-9.9",
        1,
        "CL-02",
        {"en": "MGT-1.1", "th": "MGT-1.1"},
    ),
    Bad(
        "a cell with every criterion claimed inapplicable",
        "# Evidence\n",
        f"{NOT_APPLICABLE}\n",
        0,
        "XC-17",
        {"en": "every criterion of the cell fw:TEC-1", "th": "ทุกเกณฑ์ของช่อง fw:TEC-1"},
    ),
    Bad(
        "an organisation tree with a cycle",
        "ex:ministry a dgmf:Agency , org:Organization ;",
        "ex:ministry a dgmf:Agency , org:Organization ;\n    org:subOrganizationOf ex:water ;",
        1,
        "XC-10",
        {"en": "org:subOrganizationOf", "th": "org:subOrganizationOf"},
    ),
]


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_a_statement_that_cannot_be_is_told_and_the_other_file_is_checked(
    dgmf: Callable[..., Called], good: Path, bad: Bad, language: str
) -> None:
    text = good.read_text(encoding="utf-8")
    assert bad.old in text
    good.write_text(text.replace(bad.old, bad.new, 1), encoding="utf-8")
    called = dgmf("validate", "--lang", language, good, OTHER)
    assert bad.code == called.code
    told = [line for line in called.out.splitlines() if f" {bad.rule}: " in line]
    assert told
    assert all(line.startswith(f"{good}:") for line in told)
    assert any(bad.words[language].lower() in line.lower() for line in told)
    assert not [line for line in called.out.splitlines() if line.startswith(f"{OTHER}:1")]
    assert f"{OTHER}: " in called.out


def test_evidence_without_dates_is_valid_and_no_fault(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    head, mark, evidence = text.partition("ex:evidence a m8g:Evidence")
    kept = [line for line in evidence.splitlines() if "issued" not in line and "valid" not in line]
    undated = "\n".join(kept).rstrip().rstrip(";.").rstrip() + " .\n"
    assert undated != evidence
    good.write_text(head + mark + undated, encoding="utf-8")
    called = dgmf("validate", "--lang", "en", good)
    assert (0, f"{good}: conforms\n") == (called.code, called.out)
    asked = dgmf("validate", "--lang", "en", "--profile", "evidenced", good)
    assert (0, True) == (asked.code, " warning EB-05: " in asked.out)


def test_two_descriptions_of_the_same_agency_and_period_are_told_in_both_files(
    dgmf: Callable[..., Called],
) -> None:
    folder = CASES / "descriptions-same-agency"
    files = [folder / "fail.1.ttl", folder / "fail.2.ttl"]
    called = dgmf("validate", "--lang", "en", *files, OTHER)
    assert 0 == called.code
    told = [line for line in called.out.splitlines() if " warning XC-18: " in line]
    assert [str(path) for path in files] == [line.partition(".ttl:")[0] + ".ttl" for line in told]
    assert 1 == dgmf("validate", "--fail-on", "warning", *files).code
