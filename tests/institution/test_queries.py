"""Which institutions a group has agreed on; each answer hangs on single facts, in both engines."""

from __future__ import annotations

import pytest

from engines import ENGINES, Engine
from inquiries import Answer, ask, base, edited, inquiry, lines, selects

DAY = "2025-09-30"
GROUP = ("ecosystem",)
TOLD = (
    "kinds",
    "purposes-lacking",
    "conflict-two-standards",
    "conflict-expired-agreement",
    "conflict-unsigned-agreement",
    "said-by-others",
)


def told(
    edit: str = "",
    *,
    day: str = DAY,
    subjects: tuple[str, ...] = GROUP,
    engine: Engine = "oxigraph",
) -> set[str]:
    given = edited("institution", edit) | inquiry(day, *subjects)
    return lines(ask("institution", given, engine), *TOLD)


def _swap(subject: str, predicate: str, old: str, new: str) -> str:
    """An update that gives one property of one thing another value."""
    triple = f"ex:{subject} dgmf:{predicate}"
    return f"DELETE DATA {{ {triple} {old} }} ; INSERT DATA {{ {triple} {new} }}"


def _drop(subject: str, predicate: str, value: str) -> str:
    return f"DELETE DATA {{ ex:{subject} dgmf:{predicate} {value} }}"


def _date(day: str) -> str:
    return f'"{day}"^^xsd:date'


UNSIGNED = {
    "kinds AgreementInstitution lacksKind",
    "kinds PracticeInstitution lacksKind",
    "purposes-lacking PlugAndPlay",
}

# What is done to the facts; the lines that come, and those that go.
FLIPS: list[tuple[str, str, set[str], set[str]]] = [
    (
        "one agency does not adopt a rule",
        _drop("adoption-c", "adopts", "ex:rule"),
        {"kinds RuleInstitution partlyAgreesKind"},
        {"kinds RuleInstitution agreesKind"},
    ),
    (
        "two agencies do not adopt a norm",
        f"{_drop('adoption-c', 'adopts', 'ex:norm')} ; {_drop('adoption-b', 'adopts', 'ex:norm')}",
        {"kinds NormInstitution lacksKind"},
        {"kinds NormInstitution agreesKind"},
    ),
    (
        "one agency goes by another meaning",
        (
            f"{_swap('adoption-c', 'adopts', 'ex:meaning', 'ex:other-meaning')} ;"
            " INSERT DATA { ex:other-meaning a dgmf:Meaning }"
        ),
        {"kinds MeaningInstitution partlyAgreesKind"},
        {"kinds MeaningInstitution agreesKind"},
    ),
    (
        "the code of a symbol is not stated",
        _drop("symbol", "institutionKind", "fw:SymbolInstitution"),
        {"kinds SymbolInstitution lacksKind"},
        {"kinds SymbolInstitution agreesKind"},
    ),
    (
        "a process begins a day later",
        _swap("process", "validFrom", _date("2025-09-30"), _date("2025-10-01")),
        {"kinds ProcessInstitution lacksKind"},
        {"kinds ProcessInstitution agreesKind"},
    ),
    (
        "a practice ends a day earlier",
        _swap("practice", "validUntil", _date("2025-09-30"), _date("2025-09-29")),
        {"kinds PracticeInstitution lacksKind"},
        {"kinds PracticeInstitution agreesKind"},
    ),
    (
        "a standard serves no purpose",
        _drop("data-standard", "standardPurpose", "fw:IntegratedWork"),
        {"purposes-lacking IntegratedWork"},
        set(),
    ),
    (
        "the agreement no longer covers a standard",
        _drop("agreement", "agreesOn", "ex:interface-standard"),
        {"purposes-lacking PlugAndPlay"},
        set(),
    ),
    (
        "an adoption is not stated",
        _drop("description-c", "states", "ex:adoption-c"),
        {
            f"kinds {kind}Institution partlyAgreesKind"
            for kind in ("Meaning", "Norm", "Process", "Rule", "Symbol")
        },
        {
            f"kinds {kind}Institution agreesKind"
            for kind in ("Meaning", "Norm", "Process", "Rule", "Symbol")
        },
    ),
    (
        "what another agency said is also said by the agency itself",
        "INSERT DATA { ex:description-c dgmf:states ex:said-of-c }",
        set(),
        {"said-by-others c manual a"},
    ),
    (
        "a party signs a day later",
        _swap("signature-c", "signatureDate", _date("2025-09-30"), _date("2025-10-01")),
        UNSIGNED | {"conflict-unsigned-agreement agreement c"},
        {"kinds AgreementInstitution agreesKind", "kinds PracticeInstitution agreesKind"},
    ),
    (
        "a signature is of nobody",
        _drop("signature-b", "isSignedBy", "ex:b"),
        UNSIGNED | {"conflict-unsigned-agreement agreement b"},
        {"kinds AgreementInstitution agreesKind", "kinds PracticeInstitution agreesKind"},
    ),
    (
        "the agreement has ended",
        _swap("agreement", "validUntil", _date("2027-09-30"), _date("2025-09-29")),
        UNSIGNED | {"conflict-expired-agreement agreement 2025-09-29"},
        {"kinds AgreementInstitution agreesKind", "kinds PracticeInstitution agreesKind"},
    ),
    (
        "the agreement is stated by none of its parties",
        _drop("description-a", "states", "ex:agreement"),
        UNSIGNED,
        {"kinds AgreementInstitution agreesKind", "kinds PracticeInstitution agreesKind"},
    ),
    (
        "one agency goes by a second standard of the same kind for the same exchange",
        (
            "INSERT DATA { ex:adoption-c dgmf:adopts ex:old-standard . ex:old-standard a dgmf:Standard ;"
            " dgmf:standardKind fw:DataStandard }"
        ),
        {"conflict-two-standards exchange DataStandard data-standard old-standard"},
        set(),
    ),
    (
        "the second standard is of another kind",
        (
            "INSERT DATA { ex:adoption-c dgmf:adopts ex:old-standard . ex:old-standard a dgmf:Standard ;"
            " dgmf:standardKind fw:SecurityStandard }"
        ),
        set(),
        set(),
    ),
    (
        "the second standard is for another exchange",
        (
            "INSERT DATA { ex:description-c dgmf:states ex:other . ex:other a dgmf:Adoption ;"
            " dgmf:isAdoptedBy ex:c ; dgmf:adopts ex:old-standard ; dgmf:isAdoptedFor ex:payments ."
            " ex:old-standard a dgmf:Standard ; dgmf:standardKind fw:DataStandard }"
        ),
        set(),
        set(),
    ),
    (
        "the second standard is no longer in force",
        (
            "INSERT DATA { ex:adoption-c dgmf:adopts ex:old-standard . ex:old-standard a dgmf:Standard ;"
            ' dgmf:standardKind fw:DataStandard ; dgmf:validUntil "2025-09-29"^^xsd:date }'
        ),
        set(),
        set(),
    ),
]


@pytest.mark.parametrize(
    ("edit", "come", "go"), [flip[1:] for flip in FLIPS], ids=[flip[0] for flip in FLIPS]
)
@pytest.mark.parametrize("engine", ENGINES)
def test_one_fact_turns_exactly_what_hangs_on_it(
    edit: str, come: set[str], go: set[str], engine: Engine
) -> None:
    before, after = told(engine=engine), told(edit, engine=engine)
    assert come == after - before
    assert go == before - after


@pytest.mark.parametrize("engine", ENGINES)
def test_a_group_that_agrees_on_everything_lacks_nothing(engine: Engine) -> None:
    kinds = ["Agreement", "Meaning", "Norm", "Practice", "Process", "Rule", "Standard", "Symbol"]
    expected = {f"kinds {kind}Institution agreesKind" for kind in kinds}
    assert expected | {"said-by-others c manual a"} == told(engine=engine)


@pytest.mark.parametrize(
    ("subjects", "day", "expected"),
    [
        (("ecosystem",), DAY, "abc"),
        (("a", "c"), DAY, "ac"),
        (("platform",), "2026-01-31", "ab"),
        (("platform",), "2026-02-01", "a"),
    ],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_the_group_is_named_or_read_from_an_ecosystem_or_from_a_platform(
    subjects: tuple[str, ...], day: str, expected: str, engine: Engine
) -> None:
    answer = ask("institution", base("institution") | inquiry(day, *subjects), engine)
    assert {(name,) for name in expected} == answer.rows["agencies"]


@pytest.mark.parametrize("engine", ENGINES)
def test_one_agency_alone_has_agreed_with_nobody(engine: Engine) -> None:
    states = {line.split()[2] for line in told(subjects=("a",), engine=engine) if "kinds" in line}
    assert {"lacksKind"} == states


@pytest.mark.parametrize("engine", ENGINES)
def test_planning_steps_are_shown_for_what_is_missing_only_and_in_order(engine: Engine) -> None:
    given = edited("institution", _drop("adoption-c", "adopts", "ex:symbol"))
    answer = ask("institution", given | inquiry(DAY, *GROUP), engine)
    expected = {("SymbolInstitution", str(n), f"plan-symbol-{n}") for n in range(1, 5)}
    assert expected == answer.rows["planning-steps"]


def test_both_engines_derive_the_same_and_every_query_has_a_row_in_some_case() -> None:
    answers: list[Answer] = []
    for _, edit, _, _ in FLIPS:
        given = edited("institution", edit) | inquiry(DAY, *GROUP)
        fast, reference = ask("institution", given), ask("institution", given, "rdflib")
        assert reference == fast
        answers.append(fast)
    assert set() == {
        name for name in selects("institution") if not any(a.rows[name] for a in answers)
    }
