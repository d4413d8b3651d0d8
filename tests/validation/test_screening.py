"""What is said of many descriptions at once is what is said of each one alone."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from dgmf_kg.errors import BadInputError
from dgmf_kg.inference import numbered
from dgmf_kg.namespaces import DGMF, XSD
from dgmf_kg.store import Description, identify, read_description
from dgmf_kg.store.rdf import Document
from dgmf_kg.validation import ENGINES, Severity, screen, validate
from shapes.test_shapes import CASE_NAMES, CASES, base, broken
from validation.mutations import EXAMPLES, sample

if TYPE_CHECKING:
    from pathlib import Path

TOGETHER = 50


def _description(triples: tuple[ox.Triple, ...] | tuple[ox.Quad, ...]) -> Description | None:
    """The description that some triples are; None where they are none, or several."""
    quads = tuple(ox.Quad(*tuple(one)[:3]) for one in triples)
    try:
        return identify(Document(CASES / "base.ttl", "", quads))
    except BadInputError:
        return None


@cache
def slips() -> tuple[Description, ...]:
    """Each case of each shape, and two of each kind of slip in the examples."""
    found = [_description(broken(name)) for name in CASE_NAMES]
    found += [_description(one.quads) for one in sample(2)]
    return tuple(one for one in found if one)


def alone(description: Description, engine: str | None = None) -> Counter[Severity]:
    results = validate(description, engine, places_of=())
    return Counter(result.severity for result in results)


def _has_reason(description: Description, severities: Counter[Severity]) -> bool:
    """Whether there is a reason to look at a description alone."""
    text = description.document.to_ntriples()
    return bool(severities[Severity.VIOLATION] or "\n_:" in text or " _:" in text)


def test_descriptions_that_share_their_names_are_screened_as_each_is_validated() -> None:
    descriptions = slips()
    assert len(descriptions) > 800
    outcomes: Counter[bool] = Counter()
    for start in range(0, len(descriptions), TOGETHER):
        some = descriptions[start : start + TOGETHER]
        for description, screened in zip(some, screen(numbered(some)), strict=True):
            severities = alone(description)
            outcomes[screened is not None] += 1
            if screened is None:
                assert _has_reason(description, severities)
            else:
                assert severities == screened
    assert min(outcomes.values()) > 100


@pytest.mark.parametrize("engine", ENGINES)
def test_every_example_is_screened_by_both_engines(engine: str) -> None:
    descriptions = [read_description(path) for path in EXAMPLES]
    for description, screened in zip(
        descriptions, screen(numbered(descriptions), engine), strict=True
    ):
        severities = alone(description, engine)
        assert severities == screened or (screened is None and _has_reason(description, severities))


def _without(predicate: str) -> Description:
    """The description that each case changes, without a property."""
    found = _description(tuple(one for one in base() if one.predicate.value != predicate))
    assert found
    return found


def test_what_one_leaves_out_is_not_made_good_by_another() -> None:
    whole, lacking = _without(""), _without(DGMF + "describes")
    assert not alone(whole)[Severity.VIOLATION]
    assert alone(lacking)[Severity.VIOLATION]
    assert [alone(whole), None] == screen(numbered([whole, lacking]))


def _with(line: str, path: Path) -> Description:
    """The first example with a line more."""
    path.write_text(f"{EXAMPLES[0].read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    return read_description(path)


@pytest.mark.parametrize(
    "line",
    [
        "[] a dgmf:Evidence .",
        "fw:MGT-1.1 dgmf:belongsToCell fw:MGT-4 .",
        "<https://example.org/x> dgmf:aboutCriteria fw:MGT-1.1 .",
        "<https://example.org/x> dgmf:counts <https://example.org/y> .",
        "<https://example.org/x> <https://example.org/is> <http://xmlns.com/foaf/0.1/Agent> .",
        "<https://example.org/x> <http://www.w3.org/2000/01/rdf-schema#subClassOf> dgmf:Budget .",
    ],
    ids=[
        "blank node",
        "about the framework",
        "misspelt",
        "of results",
        "named by a shape",
        "class",
    ],
)
def test_one_of_which_nothing_can_be_said_is_looked_at_alone_and_the_others_are_not(
    line: str, tmp_path: Path
) -> None:
    other = read_description(EXAMPLES[0])
    doubtful = _with(line, tmp_path / "doubtful.ttl")
    first, second = screen(numbered([other, doubtful]))
    assert alone(other) == first
    assert second is None


@pytest.mark.parametrize("stated", ["fw:MGT-1.1", '"of:0:0"'], ids=["a code", "a false name"])
def test_when_nobody_can_tell_whose_a_result_is_all_are_looked_at_alone(
    stated: str, tmp_path: Path
) -> None:
    other = read_description(EXAMPLES[0])
    odd = _with(f"<{other.iri}> dgmf:states {stated} .", tmp_path / "odd.ttl")
    assert alone(odd)[Severity.VIOLATION]
    assert [None, None] == screen(numbered([other, odd]))


def test_when_the_engine_breaks_down_all_are_looked_at_alone() -> None:
    description = _without("")
    not_a_number = ox.Literal("NaN", datatype=ox.NamedNode(XSD + "decimal"))
    quads = tuple(
        ox.Quad(one.subject, one.predicate, not_a_number)
        if one.predicate.value == DGMF + "totalTransactions"
        else one
        for one in description.document.quads
    )
    odd = Description(description.iri, Document(CASES / "base.ttl", "", quads))
    with pytest.raises(BadInputError, match="engine-failed"):
        validate(odd, "pyshacl")
    assert [None, None] == screen(numbered([description, odd]), "pyshacl")


def test_nothing_is_screened_without_descriptions() -> None:
    assert [] == screen(numbered([]))
