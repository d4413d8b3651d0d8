"""Catalogues of services become descriptions: all that is in them, and nothing that is not."""

import subprocess
import sys
import uuid
from pathlib import Path

import pyoxigraph as ox
import pytest

from dgmf_kg import queries
from dgmf_kg.errors import BadArgumentError, BadInputError
from dgmf_kg.importing import ImportedDescription, ImportOptions, ImportReport, import_cpsv_ap
from dgmf_kg.store import parse, read_description
from dgmf_kg.validation import validate
from engines import CASES, DGMF, ENGINES, FW, Engine, assess, read
from importing.catalogues import CPSV, EX, M8G, SKOS, Run, objects, subjects

SHARED = Path(__file__).parents[2].parent / "shared"

PERIOD = ImportOptions(period_start="2024-10-01", period_end="2025-09-30")
TWO_AGENCIES = CASES / "import" / "two-agencies.ttl"
ONE_AGENCY = CASES / "import" / "one-agency.ttl"
REAL = [
    path
    for name in ("trento-services-lavoro.rdf", "cpsv-ex.ttl", "cpov-ex.ttl")
    if (path := SHARED / "data" / name).exists()
]
WHOLE = [ONE_AGENCY, *REAL]
"""Catalogues of which nothing has to be left out."""
ALL = [TWO_AGENCIES, *WHOLE]
WITHOUT_AGENCY = [
    CASES / "import" / "evidence-only.ttl",
    *(
        path
        for name in ("cccev-ex.ttl", "cccev-ex2.ttl")
        if (path := SHARED / "data" / name).exists()
    ),
]


def name(path: Path) -> str:
    return path.stem


def triples_of(description: ImportedDescription) -> set[ox.Triple]:
    return set(read(description.path))


def about(report: ImportReport, agency: str) -> ImportedDescription:
    (found,) = (d for d in report.descriptions if d.agency == agency)
    return found


@pytest.mark.parametrize("catalogue", WHOLE, ids=name)
def test_every_service_and_channel_of_the_catalogue_is_in_the_output(
    catalogue: Path, tmp_path: Path
) -> None:
    report = import_cpsv_ap(catalogue, tmp_path, PERIOD)
    given = {quad.triple for quad in ox.parse(path=catalogue)}
    lifted = set().union(*(triples_of(description) for description in report.descriptions))
    for kind in (CPSV + "PublicService", M8G + "Channel"):
        assert subjects(given, kind) == subjects(lifted, kind)
    assert report.read == report.written
    assert report.is_complete


def test_every_service_has_its_description_and_the_rest_is_named_in_the_report(
    tmp_path: Path,
) -> None:
    report = import_cpsv_ap(TWO_AGENCIES, tmp_path, PERIOD)
    (blank,) = (d.agency for d in report.descriptions if d.agency.startswith("urn:uuid:"))
    expected = {
        EX + "town": {EX + "permit", EX + "ferry"},
        EX + "waters": {EX + "permit", EX + "level"},
        blank: {EX + "mooring"},
    }
    actual = {
        description.agency: subjects(triples_of(description), CPSV + "PublicService")
        for description in report.descriptions
    }
    assert expected == actual
    remarks = {(remark.message_id, remark.values["item"]) for remark in report.remarks}
    assert {
        ("import-agency-blank", blank),
        ("import-service-left-out", EX + "fishing"),
        ("import-channel-left-out", EX + "kiosk"),
    } == remarks
    assert not report.is_complete


def test_a_channel_without_a_service_goes_to_its_owner(tmp_path: Path) -> None:
    report = import_cpsv_ap(TWO_AGENCIES, tmp_path, PERIOD)
    assert EX + "site" in objects(triples_of(about(report, EX + "town")), DGMF + "states")
    assert EX + "site" not in objects(triples_of(about(report, EX + "waters")), DGMF + "states")


def test_the_only_agency_states_what_belongs_to_nobody_but_is_not_made_its_authority(
    tmp_path: Path,
) -> None:
    report = import_cpsv_ap(ONE_AGENCY, tmp_path, PERIOD)
    lifted = triples_of(report.descriptions[0])
    assert {EX + "picnic", EX + "gate"} == objects(lifted, DGMF + "states")
    assert set() == objects(lifted, M8G + "hasCompetentAuthority")
    said = {
        problem.message_id: problem.values["item"] for problem in report.descriptions[0].missing
    }
    assert EX + "picnic" == said["import-authority-missing"]


def test_a_shared_service_has_one_name_in_both_descriptions_though_parts_are_blank(
    tmp_path: Path,
) -> None:
    report = import_cpsv_ap(TWO_AGENCIES, tmp_path, PERIOD)
    channels = [
        objects(triples_of(about(report, EX + agency)), M8G + "hasChannel", of=EX + "permit")
        for agency in ("waters", "town")
    ]
    assert channels[0] == channels[1]
    (channel,) = channels[0]
    assert channel.startswith("urn:uuid:")


def test_a_withdrawn_service_is_described_but_not_stated(tmp_path: Path) -> None:
    report = import_cpsv_ap(TWO_AGENCIES, tmp_path, PERIOD)
    town = about(report, EX + "town")
    assert EX + "ferry" in subjects(triples_of(town), CPSV + "PublicService")
    assert EX + "ferry" not in objects(triples_of(town), DGMF + "states")
    assert "import-service-not-stated" in {problem.message_id for problem in town.missing}


def test_names_in_other_languages_are_kept_as_alternative_names(tmp_path: Path) -> None:
    report = import_cpsv_ap(TWO_AGENCIES, tmp_path, PERIOD)
    lifted = triples_of(about(report, EX + "waters"))
    preferred = objects(lifted, SKOS + "prefLabel", of=EX + "waters")
    alternative = objects(lifted, SKOS + "altLabel", of=EX + "waters")
    assert {'"Water Administration"@en'} == preferred
    assert {
        '"Administration des eaux"@fr',
        '"Water Administration (old name)"@en',
        '"Waterbeheer"@nl',
        '"Waters"@en',
        '"การน้ำ"@th',
    } == alternative


def test_a_channel_has_a_kind_only_where_its_type_code_means_the_same(tmp_path: Path) -> None:
    report = import_cpsv_ap(TWO_AGENCIES, tmp_path, PERIOD)
    lifted = set().union(*(triples_of(description) for description in report.descriptions))
    kinds = {
        channel: objects(lifted, DGMF + "channelKind", of=EX + channel)
        for channel in ("hotline", "site", "pier", "letters")
    }
    assert {
        "hotline": {FW + "Telephone"},
        "site": {FW + "Website"},
        "pier": {FW + "Counter"},
        "letters": set(),
    } == kinds


def test_what_users_hand_in_is_never_evidence(tmp_path: Path) -> None:
    for catalogue in ALL:
        report = import_cpsv_ap(catalogue, tmp_path / catalogue.stem, PERIOD)
        for description in report.descriptions:
            lifted = triples_of(description)
            assert set() == subjects(lifted, M8G + "Evidence")
            assert set() == objects(lifted, DGMF + "hasEvidence")


@pytest.mark.parametrize("catalogue", ALL, ids=name)
@pytest.mark.parametrize(
    "options",
    [
        PERIOD,
        ImportOptions(
            period_start="2024-10-01",
            period_end="2025-09-30",
            publisher="https://example.org/publisher",
            agency_type="Department",
            base="https://example.org/descriptions/",
        ),
    ],
    ids=["bare", "with-all-options"],
)
def test_the_report_names_exactly_what_breaks_the_shapes(
    catalogue: Path, options: ImportOptions, tmp_path: Path
) -> None:
    report = import_cpsv_ap(catalogue, tmp_path, options)
    for description in report.descriptions:
        expected = {
            (result.rule, result.focus) for result in validate(read_description(description.path))
        }
        actual = {(p.values["rule"], p.values["item"]) for p in description.missing}
        assert expected == actual


@pytest.mark.parametrize("catalogue", ALL, ids=name)
def test_an_assessment_of_what_was_lifted_decides_nothing(catalogue: Path, tmp_path: Path) -> None:
    report = import_cpsv_ap(catalogue, tmp_path, PERIOD)
    for description in report.descriptions:
        assert {"Unknown"} == set(assess(read(description.path)).statuses.values())


def test_a_channel_that_the_catalogue_itself_calls_a_web_portal_shows_the_first_channel_criterion(
    tmp_path: Path,
) -> None:
    catalogue = tmp_path / "portal.ttl"
    catalogue.write_text(
        f"<{EX}s> a <{CPSV}PublicService> ; <{M8G}hasCompetentAuthority> <{EX}a> ;"
        f" <{M8G}hasChannel> <{EX}c> . <{EX}c> <http://purl.org/dc/terms/type> <{EX}portal> ."
        f" <{EX}portal> <{SKOS}exactMatch> <{FW}WebPortal> .",
        encoding="utf-8",
    )
    report = import_cpsv_ap(catalogue, tmp_path / "out", PERIOD)
    outcome = assess(read(report.descriptions[0].path))
    assert {"CHN-1.1"} == outcome.with_status("Met")
    assert {"Met", "Unknown"} == set(outcome.statuses.values())


@pytest.mark.parametrize("catalogue", ALL, ids=name)
def test_two_runs_give_the_same_bytes(catalogue: Path, tmp_path: Path) -> None:
    import_cpsv_ap(catalogue, tmp_path / "here", PERIOD)
    program = (
        "from pathlib import Path\n"
        "from dgmf_kg.importing import ImportOptions, import_cpsv_ap\n"
        f"import_cpsv_ap(Path({str(catalogue)!r}), Path({str(tmp_path / 'there')!r}), {PERIOD!r})\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    here = {path.name: path.read_bytes() for path in (tmp_path / "here").iterdir()}
    there = {path.name: path.read_bytes() for path in (tmp_path / "there").iterdir()}
    assert here == there
    assert here


@pytest.mark.parametrize(
    ("suffix", "form"),
    [
        (".rdf", ox.RdfFormat.RDF_XML),
        (".nt", ox.RdfFormat.N_TRIPLES),
        (".jsonld", ox.RdfFormat.JSON_LD),
        (".trig", ox.RdfFormat.TRIG),
    ],
)
def test_every_format_of_a_catalogue_gives_the_same_counts(
    suffix: str, form: ox.RdfFormat, tmp_path: Path
) -> None:
    catalogue = tmp_path / f"catalogue{suffix}"
    # RDF/XML has no prefixes of its own to write, and the other formats need none.
    ox.serialize((q.triple for q in ox.parse(path=TWO_AGENCIES)), catalogue, form)
    expected = import_cpsv_ap(TWO_AGENCIES, tmp_path / "turtle", PERIOD)
    actual = import_cpsv_ap(catalogue, tmp_path / "other", PERIOD)
    assert (expected.read, expected.written) == (actual.read, actual.written)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("catalogue", ALL, ids=name)
def test_the_queries_alone_lift_the_same_in_every_engine(
    catalogue: Path, engine: Engine, tmp_path: Path
) -> None:
    report = import_cpsv_ap(catalogue, tmp_path, PERIOD)
    orphans = [EX + "gate", EX + "picnic"] if catalogue == ONE_AGENCY else []
    run = Run(engine, skolemized(catalogue))
    for description in report.descriptions:
        lifted = run.lift(description.agency, description.description, orphans)
        expected = {(problem.message_id, problem.values["item"]) for problem in description.missing}
        assert triples_of(description) == lifted
        assert expected == run.notes(lifted)


@pytest.mark.parametrize("catalogue", ALL, ids=name)
def test_the_lists_of_what_a_catalogue_holds_are_the_same_in_every_engine(catalogue: Path) -> None:
    one, other = (Run(engine, skolemized(catalogue)).lists() for engine in ENGINES)
    assert {
        "cpsv-ap-list-agencies",
        "cpsv-ap-list-channels",
        "cpsv-ap-list-links",
        "cpsv-ap-list-services",
    } == set(one)
    assert one == other


def skolemized(catalogue: Path) -> set[ox.Triple]:
    """The catalogue with blank nodes named as the importer names them."""
    document = parse(catalogue)
    base = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, document.sha256)}#genid-"
    return {quad.triple for quad in document.skolemized(base).quads}


def test_every_query_of_the_import_says_what_it_does_in_both_languages() -> None:
    for query in queries.group("import"):
        assert query.header["summary"]
        assert query.header["summary-th"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<https://example.org/a> a <https://example.org/b", "file-syntax"),
        ("", "file-empty"),
        ("<https://example.org/a> a <https://example.org/b> .", "import-agency-none"),
        (
            f"<https://example.org/d> <{DGMF}describes> <https://example.org/a> .",
            "import-of-description",
        ),
    ],
    ids=["broken", "empty", "without-agency", "already-a-description"],
)
def test_a_bad_file_leaves_no_output(text: str, message: str, tmp_path: Path) -> None:
    catalogue = tmp_path / "catalogue.ttl"
    catalogue.write_text(text, encoding="utf-8")
    with pytest.raises(BadInputError) as raised:
        import_cpsv_ap(catalogue, tmp_path / "out", PERIOD)
    assert message == raised.value.problem.message_id
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("catalogue", WITHOUT_AGENCY, ids=name)
def test_evidence_without_an_agency_cannot_be_described(catalogue: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInputError) as raised:
        import_cpsv_ap(catalogue, tmp_path, PERIOD)
    assert "import-agency-none" == raised.value.problem.message_id


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (ImportOptions(), "import-period-unknown"),
        (ImportOptions(period_start="2024-10-01"), "import-period-unknown"),
        (ImportOptions("2024-10-01", "30.9.2025"), "import-date-malformed"),
        (ImportOptions("2024-10-01", "2025-02-30"), "import-date-malformed"),
        (ImportOptions("2567-10-01", "2568-09-30"), "import-date-buddhist-era"),
        (ImportOptions("2025-10-01", "2025-09-30"), "import-period-reversed"),
        (ImportOptions("2024-10-01", "2025-09-30", "an office"), "import-iri-malformed"),
        (ImportOptions("2024-10-01", "2025-09-30", base="d/"), "import-iri-malformed"),
        (ImportOptions("2024-10-01", "2025-09-30", None, "Guild"), "import-agency-type-unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_options_that_make_no_sense_are_refused_before_anything_is_read(
    options: ImportOptions, message: str, tmp_path: Path
) -> None:
    with pytest.raises(BadArgumentError) as raised:
        import_cpsv_ap(tmp_path / "missing.ttl", tmp_path / "out", options)
    assert message == raised.value.problem.message_id


def test_agencies_whose_iris_end_alike_have_files_of_their_own(tmp_path: Path) -> None:
    catalogue = tmp_path / "alike.nt"
    iris = ["https://example.org/a/b", "https://example.org/a-b", "https://example.org/A/B#"]
    kind = f"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{M8G}PublicOrganisation>"
    catalogue.write_text("".join(f"<{iri}> {kind} .\n" for iri in iris), encoding="utf-8")
    report = import_cpsv_ap(catalogue, tmp_path / "out", PERIOD)
    assert 3 == len({description.path for description in report.descriptions})
    assert set((tmp_path / "out").iterdir()) == {
        description.path for description in report.descriptions
    }
