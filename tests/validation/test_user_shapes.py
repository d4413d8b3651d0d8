"""Shapes of the user: rules of their own, ours switched off or graded anew, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.errors import BadInputError
from dgmf_kg.namespaces import SHAPES
from dgmf_kg.store import Description, read_description
from dgmf_kg.validation import ENGINES, Options, Result, read_shapes, validate, validate_files

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
BASE = ROOT / "tests" / "cases" / "shapes" / "base.ttl"
HEAD = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix dgmfsh: <https://w3id.org/dgmf/shapes#> .
@prefix m8g: <http://data.europa.eu/m8g/> .
@prefix my: <https://example.org/shapes#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
NAMED = """
my:ChannelShape a sh:NodeShape ; sh:targetClass m8g:Channel ; sh:property my:ChannelShape-page .
my:ChannelShape-page a sh:PropertyShape ; sh:path dcterms:source ; sh:minCount 1 ;
    sh:severity sh:Warning ;
    sh:message "MY-001: A channel names its page. Write dcterms:source."@en ,
        "MY-001: ช่องทางต้องมีหน้าเว็บ ให้ระบุ dcterms:source"@th .
"""
NAMELESS = """
my:ChannelShape a sh:NodeShape ; sh:targetClass m8g:Channel ;
    sh:property [ sh:path dcterms:source ; sh:minCount 1 ; sh:message "No page." ] ;
    sh:property [ sh:path [ sh:inversePath m8g:hasChannel ] ; sh:minCount 2 ] .
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """A function that writes a file of shapes and gives its path."""

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(HEAD + text, encoding="utf-8")
        return path

    return written


@pytest.fixture
def faulty(tmp_path: Path) -> Description:
    """A description that breaks DS-11 (warning) and FA-01 (warning) and AG-06 (violation)."""
    lines = BASE.read_text(encoding="utf-8").splitlines()
    title = next(i for i, line in enumerate(lines) if "dcterms:title" in line)
    strategy = next(i for i, line in enumerate(lines) if "dgmf:Strategy" in line) + 1
    kept = [line for i, line in enumerate(lines) if i not in {title, strategy}]
    path = tmp_path / "faulty.ttl"
    type_ = "dgmf:agencyType fw:Department ;"
    text = "\n".join(kept).replace(type_, f"{type_} dgmf:agencyType fw:Ministry ;")
    path.write_text(text, encoding="utf-8")
    return read_description(path)


def _found(description: Description, *paths: Path) -> list[tuple[str, str]]:
    """Rule and severity of each result; both engines must find the same."""
    native, reference = (
        validate(description, engine, extra_shapes=read_shapes(paths, engine)) for engine in ENGINES
    )
    assert [_full(result) for result in reference] == [_full(result) for result in native]
    return sorted((result.rule, result.severity.value) for result in native)


def _full(result: Result) -> tuple[object, ...]:
    messages = tuple(sorted(result.messages.items()))
    shown = (result.rule, result.severity, result.focus, result.path, result.value)
    return (*shown, result.component, result.shape, messages)


def test_a_rule_of_the_users_own_is_applied_with_its_id_and_messages(
    write: Callable[[str, str], Path],
) -> None:
    path = write("own.ttl", NAMED)
    description = read_description(BASE)
    assert [("MY-001", "warning")] == _found(description, path)
    (result,) = validate(description, extra_shapes=read_shapes([path]))
    assert "A channel names its page. Write dcterms:source." == result.messages["en"]
    assert "ช่องทางต้องมีหน้าเว็บ ให้ระบุ dcterms:source" == result.messages["th"]
    assert None is not result.place.line


def test_a_shape_without_a_name_is_known_by_its_parent_and_path(
    write: Callable[[str, str], Path],
) -> None:
    path = write("nameless.ttl", NAMELESS)
    description = read_description(BASE)
    expected = [("ChannelShape-2", "violation"), ("ChannelShape-source", "violation")]
    assert expected == _found(description, path)
    by_rule = {r.rule: r for r in validate(description, extra_shapes=read_shapes([path]))}
    assert {"und": "No page."} == by_rule["ChannelShape-source"].messages
    assert "MinCountConstraintComponent" in by_rule["ChannelShape-2"].messages["en"]
    assert {"en", "th"} == set(by_rule["ChannelShape-2"].messages)


def test_our_rules_hold_beside_the_users(
    write: Callable[[str, str], Path], faulty: Description
) -> None:
    ours = [("AG-06", "violation"), ("DS-11", "warning"), ("FA-01", "warning")]
    assert ours == _found(faulty)
    assert [*ours, ("MY-001", "warning")] == _found(faulty, write("own.ttl", NAMED))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "dgmfsh:AgencyShape-oneType sh:deactivated true .",
            [("DS-11", "warning"), ("FA-01", "warning")],
        ),
        (
            "dgmfsh:AgencyShape sh:deactivated true .",
            [("DS-11", "warning"), ("FA-01", "warning")],
        ),
        (
            "dgmfsh:AgencyShape-oneType sh:severity sh:Info .",
            [("AG-06", "info"), ("DS-11", "warning"), ("FA-01", "warning")],
        ),
        (
            "dgmfsh:FactShape-title a sh:PropertyShape ; sh:severity sh:Violation .",
            [("AG-06", "violation"), ("DS-11", "warning"), ("FA-01", "violation")],
        ),
        (
            "dgmfsh:FactShape-title sh:severity sh:Violation ; sh:deactivated false .",
            [("AG-06", "violation"), ("DS-11", "warning"), ("FA-01", "violation")],
        ),
        (
            "dgmfsh:PublishedDescriptionShape-keyword sh:severity sh:Violation .",
            [("AG-06", "violation"), ("DS-11", "warning"), ("FA-01", "warning")],
        ),
    ],
)
def test_one_of_our_rules_is_switched_off_or_graded_anew_by_its_iri(
    text: str,
    expected: list[tuple[str, str]],
    write: Callable[[str, str], Path],
    faulty: Description,
) -> None:
    assert expected == _found(faulty, write("ours.ttl", text))


def test_several_files_join_though_their_blank_nodes_have_the_same_labels(
    write: Callable[[str, str], Path],
) -> None:
    text = """my:{name} a sh:NodeShape ; sh:targetClass m8g:Channel ; sh:property _:p .
    _:p sh:path dcterms:{name} ; sh:minCount 1 ."""
    paths = [write(f"{name}.ttl", text.format(name=name)) for name in ("source", "subject")]
    expected = [("source-source", "violation"), ("subject-subject", "violation")]
    assert expected == _found(read_description(BASE), *paths)


def test_a_shape_may_use_a_part_of_ours(write: Callable[[str, str], Path]) -> None:
    text = """my:S a sh:NodeShape ; sh:targetClass m8g:Evidence ; sh:property my:S-issued .
    my:S-issued sh:path dcterms:issued ; sh:node dgmfsh:BuddhistEraDate ; sh:message "BE-1: No."@en ."""
    assert [("BE-1", "violation")] == _found(read_description(BASE), write("part.ttl", text))


def test_a_target_that_the_framework_has_too_yields_results_about_the_description_only(
    write: Callable[[str, str], Path],
) -> None:
    text = """my:S a sh:NodeShape ; sh:targetClass skos:Concept ;
    sh:property [ sh:path skos:hiddenLabel ; sh:minCount 1 ] ."""
    assert [] == _found(read_description(BASE), write("concepts.ttl", text))


REFUSED = [
    ("shapes-none", "my:S a my:Thing ."),
    ("file-syntax", "my:S a sh:NodeShape ; sh:targetClass m8g:Channel sh:x"),
    (
        "shapes-code",
        """my:S a sh:NodeShape ; sh:targetClass m8g:Channel ;
        sh:sparql [ sh:select "SELECT $this WHERE { SERVICE <http://example.org> {} }" ] .""",
    ),
    (
        "shapes-code",
        """my:S a sh:NodeShape ; sh:targetClass m8g:Channel ;
        sh:js [ sh:jsFunctionName "f" ] .""",
    ),
    (
        "shapes-code",
        """my:S a sh:NodeShape ; sh:nodeKind sh:IRI ;
        sh:target [ a sh:SPARQLTarget ; sh:select "SELECT ?this WHERE {}" ] .""",
    ),
    ("shapes-severity", "dgmfsh:AgencyShape-name sh:severity my:Fatal ."),
    ("shapes-two-values", "dgmfsh:AgencyShape-name sh:severity sh:Info , sh:Warning ."),
    ("shapes-ours", "dgmfsh:AgencyShape-name sh:minCount 3 ."),
    ("shapes-ours", 'dgmfsh:AgencyShape-name sh:message "AG-02: Another text."@en .'),
    ("shapes-part", "dgmfsh:BuddhistEraDate sh:deactivated true ."),
    ("shapes-part", "dgmfsh:AgencyShape sh:severity sh:Info ."),
    ("shapes-unknown", "dgmfsh:AgencyShape-nam sh:deactivated true ."),
    ("shapes-unknown", "my:S a sh:NodeShape ; sh:node dgmfsh:GregorianDay ."),
    (
        "shapes-malformed",
        """my:S a sh:NodeShape ; sh:targetClass m8g:Channel ;
        sh:property [ sh:path my:p ; sh:minCount "many" ] .""",
    ),
    (
        "shapes-malformed",
        "my:S a sh:NodeShape ; sh:targetClass m8g:Channel ; sh:property [ sh:minCount 1 ] .",
    ),
    ("shapes-recursive", "my:S a sh:NodeShape ; sh:targetClass m8g:Channel ; sh:node my:S ."),
    (
        "shapes-recursive",
        """my:S a sh:NodeShape ; sh:targetClass m8g:Channel ; sh:property [ sh:path my:p ;
        sh:or ( [ sh:node my:S ] [ sh:nodeKind sh:IRI ] ) ] .""",
    ),
]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("message_id", "text"), REFUSED)
def test_a_file_that_cannot_be_used_is_refused_with_its_reason_and_place(
    message_id: str, text: str, engine: str, write: Callable[[str, str], Path]
) -> None:
    path = write("refused.ttl", text)
    with pytest.raises(BadInputError) as caught:
        read_shapes([path], engine)
    problem = caught.value.problem
    assert message_id == problem.message_id
    assert problem.place is not None
    assert str(path) == problem.place.path


def test_a_misspelt_shape_of_ours_suggests_the_nearest(write: Callable[[str, str], Path]) -> None:
    path = write("unknown.ttl", "dgmfsh:AgencyShape-nam sh:deactivated true .")
    with pytest.raises(BadInputError) as caught:
        read_shapes([path])
    values = {"shape": "dgmfsh:AgencyShape-nam", "nearest": "dgmfsh:AgencyShape-name"}
    assert values == caught.value.problem.values


def test_two_files_that_grade_one_rule_differently_are_refused(
    write: Callable[[str, str], Path],
) -> None:
    paths = [
        write(f"{severity}.ttl", f"dgmfsh:AgencyShape-name sh:severity sh:{severity} .")
        for severity in ("Info", "Warning")
    ]
    with pytest.raises(BadInputError) as caught:
        read_shapes(paths)
    assert "shapes-two-values" == caught.value.problem.message_id
    assert {"shape": SHAPES + "AgencyShape-name"} == caught.value.problem.values


def test_files_are_not_validated_against_shapes_that_cannot_be_used(
    write: Callable[[str, str], Path],
) -> None:
    options = Options(shapes=(write("none.ttl", "my:S a my:Thing ."),))
    with pytest.raises(BadInputError) as caught:
        validate_files([BASE], options)
    assert "shapes-none" == caught.value.problem.message_id


def test_files_are_validated_against_the_users_shapes(write: Callable[[str, str], Path]) -> None:
    (found,) = validate_files([BASE], Options(shapes=(write("own.ttl", NAMED),)))
    assert ["MY-001"] == [result.rule for result in found.results]
