"""A store for many descriptions at once: what it derives, and whose it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from dgmf_kg.inference import Parameters, new_batch, numbered
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import BatchStore, number_of, read_description

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.ttl"))
HEAD = f"PREFIX dgmf: <{DGMF}>\n"
FIRST = f"{HEAD}CONSTRUCT {{\n  ?run dgmf:counts ?agency .\n}}\nWHERE {{ ?run dgmf:readsAgency ?agency }}\n"
SECOND = (
    f"{HEAD}CONSTRUCT {{\n  ?run dgmf:meets ?agency .\n}}\nWHERE {{ ?run dgmf:counts ?agency }}\n"
)
ANSWER = f"{HEAD}SELECT ?run ?agency WHERE {{ ?run dgmf:meets ?agency }}"


@pytest.fixture
def store() -> BatchStore:
    return new_batch(numbered(map(read_description, EXAMPLES)), Parameters())


def test_each_query_sees_what_those_before_it_have_added(store: BatchStore) -> None:
    store.derive(FIRST, SECOND)
    found = [(number, row["agency"]) for number, row in store.select(ANSWER)]
    expected = [
        (number, agency)
        for number, path in enumerate(EXAMPLES)
        for agency in read_description(path).document.subjects_of_type(DGMF + "Agency")
    ]
    assert sorted(expected) == sorted(found)


def test_and_none_of_those_after_it(store: BatchStore) -> None:
    store.derive(SECOND, FIRST)
    assert [] == list(store.select(ANSWER))


@pytest.mark.parametrize(
    "other",
    [
        FIRST.replace("CONSTRUCT {\n", "CONSTRUCT\n{\n"),
        FIRST.replace(DGMF, FW),
        "SELECT ?run WHERE { ?run ?property ?value }",
    ],
    ids=["on two lines", "another prefix", "no CONSTRUCT"],
)
def test_a_query_that_cannot_be_asked_with_others_is_refused(store: BatchStore, other: str) -> None:
    with pytest.raises(ValueError, match="CONSTRUCT"):
        store.derive(FIRST, other)
    assert [] == list(store.select(ANSWER.replace("meets", "counts")))


def test_only_a_select_has_rows(store: BatchStore) -> None:
    with pytest.raises(TypeError, match="SELECT"):
        list(store.select("ASK { ?run ?property ?value }"))


def test_a_name_tells_whose_it_is() -> None:
    first, second = numbered(map(read_description, EXAMPLES[:2]))
    assert [0, 1] == [number_of(plain(one.name(DGMF + "any"))) for one in (first, second)]
    assert number_of(FW + "MGT") is None


def test_every_triple_keeps_its_predicate_and_loses_its_own_names() -> None:
    batch = numbered(map(read_description, EXAMPLES))
    for one in batch:
        lines = one.description.document.ntriples.splitlines()
        assert len(lines) == len(one.lines)
        for before, after in zip(lines, one.lines, strict=True):
            assert before.split(b" ")[1] == after.split(b" ")[1]
            assert number_of(plain(after.split(b" ")[0])) == one.number
        assert set(one.read) < set(one.lines)
    assert not any(b"example.org" in term for term in batch.shared)
    assert f"<{DGMF}states>".encode() in batch.shared


def test_a_kind_without_a_name_belongs_to_one_description(tmp_path: Path) -> None:
    text = EXAMPLES[0].read_text(encoding="utf-8")
    kinds = []
    for number in (1, 2):
        path = tmp_path / f"{number}.ttl"
        path.write_text(f"{text}\n<https://example.org/thing> a _:kind .\n", encoding="utf-8")
        kinds.append(read_description(path))
    for one in numbered(kinds):
        (line,) = (
            line for line in one.lines if line.startswith(one.name("https://example.org/thing"))
        )
        assert number_of(plain(line.split(b" ")[2])) == one.number


def plain(name: bytes) -> str:
    """A name of a description's own as an answer has it."""
    return name.decode().strip(" <>")
