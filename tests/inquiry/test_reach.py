"""A store is asked for what a question touches: the answers of files, and nothing else is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.cli import run
from dgmf_kg.ecosystem import Collection, of_agency, of_pair
from dgmf_kg.errors import Place
from dgmf_kg.inquiry import MANY, Reach, gather
from dgmf_kg.queries import group
from dgmf_kg.store import Scope, Term, open_store
from dgmf_kg.store.binding import with_values
from dgmf_kg.store.loading import load
from ecosystem.first_days import AS_OF, EXAMPLE, FILES, fast, reference
from ecosystem.first_days import EX as DAYS
from inquiry.many import ADOPTION, ATTACHMENT, EX, adopters, description, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dgmf_kg.inquiry import Gathered
    from dgmf_kg.queries import Query
    from dgmf_kg.store import GraphStore

COLLABORATION = sorted((EXAMPLE / "collaboration").glob("*.ttl"))


def _strangers() -> dict[str, str]:
    """Agencies with whom nobody in the example has to do, and one year that is over."""
    old = description("old", ATTACHMENT, year=2020).replace("ex:old-agency", f"<{DAYS}pa-yom>")
    return {
        "old": old,
        "stranger": description("stranger", ADOPTION, ATTACHMENT),
        "later": description("later", year=2030),
    }


def _filled(where: str, paths: list[Path]) -> GraphStore:
    store = open_store(where, write=True)
    for path in paths:
        load(store, path)
    return store


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Stores of the example, with and without its second half, each with strangers beside."""
    base = tmp_path_factory.mktemp("stores")
    paths = written(base, _strangers())
    stores = {"half": [*FILES, *paths], "whole": [*FILES, *COLLABORATION, *paths]}
    for name, those in stores.items():
        _filled(str(base / name), those).close()
    return {name: str(base / name) for name in stores}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    paths = written(tmp_path_factory.mktemp("strangers"), _strangers())
    opened = _filled(":memory:", [*FILES, *COLLABORATION, *paths])
    yield opened
    opened.close()


ECOSYSTEM = DAYS + "ecosystem"
# Golden file of the example, the store that is asked, the arguments, and the exit code.
GOLDEN = {
    "child-grants.txt": ("half", ["interoperability", DAYS + "child-grants"], 0),
    "data-bridge.txt": ("half", ["interoperability", DAYS + "data-bridge"], 0),
    "ecosystem.json": ("half", ["ecosystem", ECOSYSTEM, "--format", "json"], 0),
    "for-lotus-bank.txt": ("half", ["ecosystem", ECOSYSTEM, "--for", DAYS + "lotus-bank"], 0),
    "pa-yom-health.th.txt": (
        "half",
        ["interoperability", DAYS + "pa-yom", DAYS + "mother-child-health", "--lang", "th"],
        1,
    ),
    "institutions.en.txt": ("whole", ["institutions", "--ecosystem", ECOSYSTEM], 1),
    "institutions.json": (
        "whole",
        ["institutions", "--ecosystem", ECOSYSTEM, "--format", "json"],
        1,
    ),
}


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_store_gives_the_golden_answers_of_the_files(
    name: str, folders: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    kind, arguments, expected = GOLDEN[name]
    language = [] if "--lang" in arguments else ["--lang", "en"]
    code = run([*arguments, *language, "--store", folders[kind]])
    captured = capsys.readouterr()
    assert (EXAMPLE / name).read_text(encoding="utf-8") == captured.out
    assert (expected, "") == (code, captured.err)


AGENCIES = [
    DAYS + name
    for name in (
        *("child-grants", "civil-records", "common-digital"),
        *("mother-child-health", "pa-yom", "treasury-payments"),
    )
]


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["interoperability", "--matrix", *AGENCIES], FILES),
        (["plug-and-play", DAYS + "grant-system", DAYS + "process-line"], FILES),
        (["plug-and-play", DAYS + "process-line", "--as-of", AS_OF], FILES),
        (["institutions", "--platform", DAYS + "data-bridge"], [*FILES, *COLLABORATION]),
        (
            ["institutions", "--agencies", DAYS + "pa-yom", "--agencies", DAYS + "child-grants"],
            [*FILES, *COLLABORATION],
        ),
        (["capabilities", "--project", DAYS + "grant-at-birth"], [*FILES, *COLLABORATION]),
        (["capabilities", "--agency", DAYS + "child-grants"], [*FILES, *COLLABORATION]),
        (["capabilities", "--as-of", AS_OF], [*FILES, *COLLABORATION]),
    ],
)
def test_a_store_answers_as_files_do(
    arguments: list[str],
    files: list[Path],
    folders: dict[str, str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    form = ["--format", "json", "--insist"]
    codes, answers = [], []
    where = folders["half" if files == FILES else "whole"]
    for source in (["--store", where], [str(path) for path in files]):
        codes.append(run([*arguments, *form, *source]))
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]
    assert codes[0] == codes[1]
    assert answers[0]


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["interoperability", EX + "nobody"],
        ["interoperability", EX + "nobody", EX + "no-other"],
        ["interoperability", EX + "nobody", "some.ttl"],
        ["ecosystem", EX + "none"],
        ["institutions", "--platform", EX + "none"],
        ["capabilities", "--project", EX + "none"],
        ["capabilities", "--agency", EX + "nobody"],
    ],
)
def test_what_a_store_does_not_speak_of_is_one_line_and_exit_code_2(
    arguments: list[str],
    language: str,
    folders: dict[str, str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = run([*arguments, "--lang", language, "--store", folders["half"]])
    captured = capsys.readouterr()
    assert (2, "") == (code, captured.out)
    assert 1 == captured.err.count("\n")


def _touched(found: Gathered) -> set[str]:
    return {agency.removeprefix(DAYS) for agency in found.agencies}


def test_a_question_touches_only_those_whom_it_is_about(store: GraphStore) -> None:
    reach = Reach(store, AS_OF)
    everybody = {agency.removeprefix(DAYS) for agency in AGENCIES}
    stranger = EX + "stranger-agency"
    assert everybody | {stranger} == _touched(reach.everything())
    assert everybody == _touched(reach.ecosystem(ECOSYSTEM))
    assert everybody == _touched(reach.group([ECOSYSTEM]))
    treasury = {"treasury-payments", "child-grants"}
    assert treasury == _touched(reach.agency(DAYS + "treasury-payments"))
    bridge = {"child-grants", "civil-records", "pa-yom"}
    assert bridge == _touched(reach.platform(DAYS + "data-bridge"))
    assert {"common-digital"} == _touched(reach.operated([DAYS + "process-line"]))
    project = {"child-grants", "civil-records", "treasury-payments"}
    assert project == _touched(reach.projects([DAYS + "grant-at-birth"]))
    # Another agency was connected with it years ago: that is looked up, and what it says now counts.
    near = reach.agency(stranger)
    assert {stranger, "pa-yom"} == _touched(near)
    assert () == of_agency(Collection(near), stranger).verdicts
    assert set() == _touched(reach.agency(EX + "nobody"))


def test_what_a_question_does_not_need_is_not_read(store: GraphStore) -> None:
    reach = Reach(store, AS_OF)
    published = "http://purl.org/dc/terms/publisher"
    iri = DAYS + "pa-yom-2568"
    assert [] == list(reach.agencies([DAYS + "pa-yom"]).descriptions[iri].document.pairs(published))
    assert list(reach.ecosystem(ECOSYSTEM).descriptions[iri].document.pairs(published))


def test_the_day_is_the_latest_end_of_what_is_touched(store: GraphStore) -> None:
    assert AS_OF == Reach(store).agency(DAYS + "pa-yom").day
    assert "2030-09-30" == Reach(store).everything().day
    assert {DAYS + "pa-yom": (EX + "old",)} == Reach(store, "2020-09-30").everything().agencies


# Query, what it is asked about, and what it finds.
REACHES = {
    "adopters": ("child-grants", [*AGENCIES[:2], AGENCIES[3], AGENCIES[5]]),
    "agency": ("pa-yom", [DAYS + "civil-records", DAYS + "pa-yom"]),
    "connected": ("treasury-payments", [DAYS + "child-grants", DAYS + "treasury-payments"]),
    "descriptions": ("pa-yom", [DAYS + "pa-yom"]),
    "ecosystem": ("ecosystem", AGENCIES),
    "group": ("data-bridge", [DAYS + "child-grants", DAYS + "civil-records", DAYS + "pa-yom"]),
    "platform": ("health-hub", [DAYS + "mother-child-health", DAYS + "pa-yom"]),
    "project": ("grant-at-birth", []),
    "projects": ("child-grants", []),
    "speakers": ("common-digital", [DAYS + "child-grants"]),
    "owners": ("process-line", [DAYS + "common-digital"]),
}


@pytest.mark.parametrize(
    "query",
    [query for query in group("reach") if query.name in REACHES],
    ids=lambda query: query.name,
)
def test_both_engines_find_the_same_agencies(query: Query) -> None:
    subject, expected = REACHES[query.name]
    text = with_values(query.text, {"subject": Term.iri(DAYS + subject)})
    rows = fast(text, [])
    assert isinstance(rows, list)
    assert sorted(reference(text, [])) == sorted(rows)
    position = 1 if "descriptions" == query.name else 0
    assert expected == sorted(row[position] for row in rows)


def test_every_query_is_asked() -> None:
    assert {*REACHES, *EXCERPTS} == {query.name for query in group("reach")}


# Excerpt, what is in it of one description, and what is not.
EXCERPTS = {
    "excerpt-exchange": ({"hub-attachment", "vaccine-adoption", "data-bridge"}, {"rule-adoption"}),
    "excerpt-institutions": ({"hub-attachment", "vaccine-adoption"}, {"municipal-system"}),
}


@pytest.mark.parametrize("name", sorted(EXCERPTS))
def test_both_engines_take_the_same_excerpts(name: str) -> None:
    (query,) = [query for query in group("reach") if query.name == name]
    text = with_values(query.text, {"graph": Term.iri(DAYS + "pa-yom-2568")})
    rows = fast(text, [])
    assert isinstance(rows, list)
    assert sorted(reference(text, [])) == sorted(rows)
    found = {row[1].rpartition("/")[2] for row in rows}
    held, left_out = EXCERPTS[name]
    assert held <= found
    assert set() == left_out & found


@pytest.mark.parametrize("others", [MANY, MANY + 1])
def test_above_200_adopters_only_the_connected_ones_are_told(others: int, tmp_path: Path) -> None:
    paths = written(tmp_path, adopters(others))
    from_files = gather(paths, AS_OF, insist=True)
    kept = _filled(":memory:", paths)
    from_store = Reach(kept, AS_OF).agency(EX + "one-agency")
    is_many = others > MANY
    answers = [
        of_agency(Collection(found), EX + "one-agency") for found in (from_files, from_store)
    ]
    assert answers[0] == answers[1]
    told = {one.other.iri.removeprefix(EX): one.verdict for one in answers[0].verdicts}
    connected = {"near-agency": "interoperable", "next-agency": "interoperable"}
    others_told = {f"other-{n}-agency": "only-understood" for n in range(others - 2)}
    assert (connected if is_many else connected | others_told) == told
    assert is_many is answers[0].leaves_adopters_out
    # Only those whose answers count are read: nobody asks for the understandings of thousands.
    assert (3 if is_many else others + 1) == len(from_store.descriptions)
    pair = of_pair(Collection(from_files), EX + "one-agency", EX + "other-0-agency")
    assert ["only-understood"] == [one.verdict for one in pair.verdicts]
    kept.close()


def test_it_is_said_that_many_adopters_are_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [str(path) for path in written(tmp_path, adopters(MANY + 1))]
    said = {"en": "More than 200 other agencies", "th": "มากกว่า 200 แห่ง"}
    for language, words in said.items():
        code = run(["interoperability", EX + "one-agency", "--insist", "--lang", language, *paths])
        captured = capsys.readouterr()
        assert (0, "") == (code, captured.err)
        assert words in captured.out


@pytest.mark.parametrize("language", ["en", "th"])
def test_a_matrix_of_more_than_50_is_refused_with_what_to_do(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = written(tmp_path, adopters(50))
    where = tmp_path / "store"
    _filled(str(where), paths).close()
    remedy = {"en": "Write the IRIs of up to 50 agencies", "th": "ให้ระบุ IRI ของหน่วยงานไม่เกิน 50 แห่ง"}
    named = [f"{EX}{number}" for number in range(51)]
    for arguments in (["--insist", *map(str, paths)], ["--store", str(where)], [*named, "no.ttl"]):
        code = run(["interoperability", "--matrix", "--lang", language, *arguments])
        captured = capsys.readouterr()
        assert (2, "") == (code, captured.out)
        (line,) = captured.err.splitlines()
        assert "51" in line
        assert remedy[language] in line


def test_a_graph_comes_as_a_document_whole_or_in_excerpt(store: GraphStore) -> None:
    iri = DAYS + "pa-yom-2568"
    whole, none = store.documents([iri, EX + "no-such-graph"])
    assert store.ntriples(iri).count("\n") == len(whole.quads)
    assert () == none.quads
    described = "https://w3id.org/dgmf/ontology#describes"
    excerpt = f"SELECT ?graph ?s ?p ?o {{ GRAPH ?graph {{ ?s ?p ?o }} FILTER(?p = <{described}>) }}"
    part, none = store.documents([iri, EX + "no-such-graph"], excerpt)
    assert [(iri, DAYS + "pa-yom")] == list(part.pairs(described)) == list(whole.pairs(described))
    assert [1, 0] == [len(part.quads), len(none.quads)]
    assert Place(iri) == whole.locate(iri) == whole.locate_term(iri)


def test_a_variable_is_given_several_values(store: GraphStore) -> None:
    query = "SELECT DISTINCT ?agency WHERE { GRAPH ?graph { ?graph <https://w3id.org/dgmf/ontology#describes> ?agency } } ORDER BY ?agency"
    two = (Term.iri(AGENCIES[0]), Term.iri(AGENCIES[5]))
    found = store.select(query, Scope(), {"agency": two}).plain()
    assert [AGENCIES[0], AGENCIES[5]] == [row["agency"] for row in found]
