"""The shapes of an agency description, each held to one case in both engines."""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pyoxigraph
import pyshacl
import pytest
import rdflib
import shacl
from rdflib.namespace import RDF, SH
from rdflib.term import Node

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "shapes"
PROFILES = ("core", "assessable", "evidenced", "publishable")
SHAPE_FILES = tuple(ROOT / "shapes" / f"{profile}.shacl.ttl" for profile in PROFILES)
FRAMEWORK = ROOT / "ontology" / "framework.ttl"
NAMESPACE = "https://w3id.org/dgmf/shapes#"
RULE_ID = re.compile(r"[A-Z]{2}-\d{2}(?=: )")
CASE_NAMES = sorted(path.stem for path in CASES.glob("*.ru"))


class Outcome(NamedTuple):
    """One validation result, without what the engines word or label freely."""

    shape: str
    focus: str
    value: str
    severity: str


@cache
def shapes(profile: str = "publishable") -> rdflib.Graph:
    """Return the shapes of a profile and of those that it includes; by default all there are."""
    graph = rdflib.Graph()
    for path in SHAPE_FILES[: PROFILES.index(profile) + 1]:
        graph.parse(path, format="turtle")
    return graph


@cache
def native_shapes(profile: str) -> shacl.Shapes:
    return shacl.Shapes.from_text(shapes(profile).serialize(format="nt"), format="ntriples")


@cache
def framework() -> tuple[pyoxigraph.Triple, ...]:
    return triples(FRAMEWORK)


@cache
def base() -> tuple[pyoxigraph.Triple, ...]:
    return triples(CASES / "base.ttl")


@cache
def rules() -> dict[str, str]:
    """Local name of each shape that reports, and its rule id."""
    found: dict[str, str] = {}
    for shape, message in shapes().subject_objects(SH.message):
        rule_id = RULE_ID.match(str(message))
        found[local_name(shape)] = rule_id.group() if rule_id else ""
    return found


@cache
def profile_of(shape: str) -> str:
    """Return the least demanding profile that has the shape."""
    node = rdflib.URIRef(NAMESPACE + shape)
    return next(profile for profile in PROFILES if (node, None, None) in shapes(profile))


def triples(path: Path) -> tuple[pyoxigraph.Triple, ...]:
    quads = pyoxigraph.parse(path.read_bytes(), format=pyoxigraph.RdfFormat.TURTLE)
    return tuple(quad.triple for quad in quads)


def local_name(term: Node | str) -> str:
    return str(term).removeprefix(NAMESPACE)


def shape_of(case: str) -> str:
    """Return the shape that a case breaks: `Shape-part.ru`, and `Shape-part.two.ru` for more."""
    return case.partition(".")[0]


def store_of(description: tuple[pyoxigraph.Triple, ...]) -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    store.extend(pyoxigraph.Quad(*triple) for triple in description)
    return store


def broken(name: str) -> tuple[pyoxigraph.Triple, ...]:
    """Return the base description after the update of one case."""
    store = store_of(base())
    store.update((CASES / f"{name}.ru").read_text(encoding="utf-8"))
    return tuple(quad.triple for quad in store)


def text(term: object) -> str:
    """Return the term in one spelling for both engines; blank nodes lose their labels."""
    if isinstance(term, rdflib.BNode):
        return "_:"
    if isinstance(term, rdflib.URIRef):
        return str(pyoxigraph.NamedNode(term))
    if isinstance(term, rdflib.Literal):
        datatype = pyoxigraph.NamedNode(term.datatype) if term.datatype else None
        return str(pyoxigraph.Literal(str(term), datatype=datatype, language=term.language))
    return "_:" if str(term).startswith("_:") else str(term or "")


def native_outcomes(
    description: tuple[pyoxigraph.Triple, ...], profile: str = "assessable"
) -> Counter[Outcome]:
    data = pyoxigraph.serialize((*framework(), *description), format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert data is not None
    report = native_shapes(profile).validate_text(data.decode(), format="ntriples")
    return Counter(
        Outcome(
            shape=local_name(str(result.source_shape).strip("<>")),
            focus=text(result.focus_node),
            value=text(result.value),
            severity=result.severity,
        )
        for result in report.results
    )


def rdflib_term(term: object) -> Node:
    """Return the term as rdflib's, its literals as written: rdflib would drop a date's time zone."""
    if isinstance(term, pyoxigraph.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, pyoxigraph.BlankNode):
        return rdflib.BNode(term.value)
    assert isinstance(term, pyoxigraph.Literal)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    return rdflib.Literal(term.value, datatype=term.datatype.value, normalize=False)


@cache
def rdflib_framework() -> tuple[tuple[Node, Node, Node], ...]:
    return tuple(rdflib_triple(triple) for triple in framework())


def rdflib_triple(triple: pyoxigraph.Triple) -> tuple[Node, Node, Node]:
    return (
        rdflib_term(triple.subject),
        rdflib_term(triple.predicate),
        rdflib_term(triple.object),
    )


def pyshacl_outcomes(
    description: tuple[pyoxigraph.Triple, ...], profile: str = "assessable"
) -> Counter[Outcome]:
    data = rdflib.Graph()
    for triple in (*rdflib_framework(), *map(rdflib_triple, description)):
        data.add(triple)
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes(profile), inference="none")
    assert isinstance(report, rdflib.Graph)
    return Counter(
        Outcome(
            shape=local_name(str(report.value(result, SH.sourceShape))),
            focus=text(report.value(result, SH.focusNode)),
            value=text(report.value(result, SH.value)),
            severity=str(report.value(result, SH.resultSeverity)).removeprefix(str(SH)),
        )
        for result in report.objects(None, SH.result)
    )


def with_value(
    subject: str,
    predicate: str,
    lexical: str,
    datatype: str,
    description: tuple[pyoxigraph.Triple, ...] | None = None,
) -> tuple[pyoxigraph.Triple, ...]:
    """Return a description with one value written anew, past a store that would normalise it."""
    node = pyoxigraph.NamedNode(f"https://example.org/{subject}")
    property_ = pyoxigraph.NamedNode(predicate)
    type_ = pyoxigraph.NamedNode(f"http://www.w3.org/2001/XMLSchema#{datatype}")
    value = pyoxigraph.Literal(lexical, datatype=type_)
    rest = tuple(
        triple
        for triple in description or base()
        if (triple.subject, triple.predicate) != (node, property_)
    )
    return (*rest, pyoxigraph.Triple(node, property_, value))


def assert_rules(expected: list[str], description: tuple[pyoxigraph.Triple, ...]) -> None:
    native = native_outcomes(description)
    assert expected == sorted(rules()[outcome.shape] for outcome in native.elements())
    assert native == pyshacl_outcomes(description)


def predicate_of(triple: pyoxigraph.Triple) -> str:
    return triple.predicate.value


def with_generic_facts() -> tuple[pyoxigraph.Triple, ...]:
    """Return the base with a statement of each class that is not of a kind of its own."""
    store = store_of(base())
    for kind in ("DatedFact", "Fact", "StandingFact", "Statement"):
        store.update(
            "PREFIX dcterms: <http://purl.org/dc/terms/>"
            "PREFIX dgmf: <https://w3id.org/dgmf/ontology#>"
            "PREFIX ex: <https://example.org/>"
            f"INSERT DATA {{ ex:description dgmf:states ex:{kind} ."
            f' ex:{kind} a dgmf:{kind} ; dcterms:title "{kind}"@en }}'
        )
    return tuple(quad.triple for quad in store)


def nodes_of_classes(shape: str) -> set[object]:
    """Return the nodes of the base and of the generic facts that a shape targets by class."""
    targets = shapes().objects(rdflib.URIRef(NAMESPACE + shape), SH.targetClass)
    classes = {pyoxigraph.NamedNode(str(target)) for target in targets}
    return {t[0] for t in with_generic_facts() if t[2] in classes}


def assert_focus_nodes(
    expected_rule: str, expected: set[object], description: tuple[pyoxigraph.Triple, ...]
) -> None:
    native = native_outcomes(description)
    assert {expected_rule} == {rules()[outcome.shape] for outcome in native}
    assert sorted(map(str, expected)) == sorted(outcome.focus for outcome in native.elements())
    assert native == pyshacl_outcomes(description)


def test_every_shape_that_reports_has_a_case_and_every_case_a_shape() -> None:
    assert set(rules()) == {shape_of(name) for name in CASE_NAMES}
    assert set() == set(rules()) - set(CASE_NAMES)


def test_every_shape_has_a_name_and_only_named_parts() -> None:
    kinds = (SH.NodeShape, SH.PropertyShape)
    named = {shape for kind in kinds for shape in shapes().subjects(RDF.type, kind)}
    parts: set[Node] = set()
    for property_ in (SH.property, SH.node, SH["not"], SH.qualifiedValueShape):
        parts.update(shapes().objects(None, property_))
    for list_ in shapes().objects(None, SH["or"]):
        parts.update(shapes().items(list_))
    assert set() == {shape for shape in named if not str(shape).startswith(NAMESPACE)}
    assert set() == parts - named


def test_every_property_shape_with_a_severity_reports_and_every_other_is_a_part() -> None:
    with_severity = {local_name(shape) for shape in shapes().subjects(SH.severity, None)}
    assert set(rules()) == with_severity


def test_every_message_is_given_once_in_english_and_once_in_thai_with_one_rule_id() -> None:
    faults = []
    for name in rules():
        messages = list(shapes().objects(rdflib.URIRef(NAMESPACE + name), SH.message))
        languages = sorted(str(m.language) for m in messages if isinstance(m, rdflib.Literal))
        ids = {match.group() if (match := RULE_ID.match(str(m))) else "" for m in messages}
        if languages != ["en", "th"] or len(ids) != 1 or "" in ids:
            faults.append(name)
    assert [] == faults


def test_thai_messages_are_in_thai_and_english_ones_are_not() -> None:
    thai = re.compile("[\u0e00-\u0e7f]")
    faults = [
        str(message)
        for message in shapes().objects(None, SH.message)
        if isinstance(message, rdflib.Literal)
        and (message.language == "th") != bool(thai.search(message))
    ]
    assert [] == faults


def test_every_message_ends_with_what_to_write_instead() -> None:
    endings = {
        "en": re.compile(
            r"[.] (Add|Correct|Exchange|Give|Keep|Leave|Replace|Subtract|Write)[ :].+[.]$"
        ),
        "th": re.compile(r" ให้\S.*[^.]$"),
    }
    faults = [
        str(message)
        for message in shapes().objects(None, SH.message)
        if isinstance(message, rdflib.Literal)
        and not endings[str(message.language)].search(str(message))
    ]
    assert [] == faults


def test_no_two_shapes_share_a_rule_id() -> None:
    shared = [rule_id for rule_id, times in Counter(rules().values()).items() if times > 1]
    assert [] == shared


def test_the_rule_ids_of_each_letter_pair_count_up_without_a_gap() -> None:
    by_letters: dict[str, list[int]] = {}
    for rule_id in sorted(rules().values()):
        letters, number = rule_id.split("-")
        by_letters.setdefault(letters, []).append(int(number))
    faults = [k for k, numbers in by_letters.items() if numbers != [*range(1, len(numbers) + 1)]]
    assert [] == faults


def test_the_shapes_stay_within_the_core_of_shacl() -> None:
    beyond = {SH.sparql, SH.js, SH.rule, SH.target, SH.expression, SH.select, SH.ask}
    assert set() == beyond & set(shapes().predicates())


@pytest.mark.parametrize("path", SHAPE_FILES, ids=lambda path: path.name)
def test_two_parsers_read_the_same_triples(path: Path) -> None:
    quads = list(pyoxigraph.parse(path.read_bytes(), format=pyoxigraph.RdfFormat.TURTLE))
    assert len(quads) == len(rdflib.Graph().parse(path, format="turtle"))


@pytest.mark.parametrize("path", SHAPE_FILES, ids=lambda path: path.name)
def test_each_file_says_what_it_is_in_both_languages(path: Path) -> None:
    graph = rdflib.Graph().parse(path, format="turtle")
    name = path.name.removesuffix(".shacl.ttl")
    header = rdflib.URIRef(f"https://w3id.org/dgmf/shapes/{name}")
    assert rdflib.OWL.Ontology == graph.value(header, RDF.type)
    assert rdflib.Literal("1.0.0") == graph.value(header, rdflib.OWL.versionInfo)
    for predicate in (rdflib.DCTERMS.title, rdflib.DCTERMS.description):
        texts = [o for o in graph.objects(header, predicate) if isinstance(o, rdflib.Literal)]
        assert ["en", "th"] == sorted(str(literal.language) for literal in texts)


def test_the_shapes_conform_to_the_shapes_of_shacl() -> None:
    conforms, _, _ = pyshacl.validate(rdflib.Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms


def test_the_framework_alone_gives_no_result() -> None:
    assert Counter() == native_outcomes((), "publishable")
    assert Counter() == pyshacl_outcomes((), "publishable")


def test_the_base_description_conforms_without_any_result() -> None:
    assert Counter() == native_outcomes(base(), "publishable")
    assert Counter() == pyshacl_outcomes(base(), "publishable")


def test_the_base_description_has_a_focus_node_for_every_target() -> None:
    graph = rdflib.Graph().parse(CASES / "base.ttl", format="turtle")
    generic = {"DatedFact", "Fact", "StandingFact", "Statement"}
    classes = {
        target
        for target in shapes().objects(None, SH.targetClass)
        if str(target).rpartition("#")[2] not in generic
    }
    assert set() == classes - set(graph.objects(None, RDF.type))
    properties = set(shapes().objects(None, SH.targetSubjectsOf))
    properties |= set(shapes().objects(None, SH.targetObjectsOf))
    assert set() == properties - set(graph.predicates())


def test_the_ontology_loaded_beside_the_base_description_adds_no_result() -> None:
    modules = sorted(path for path in FRAMEWORK.parent.glob("**/*.ttl") if path != FRAMEWORK)
    ontology = tuple(triple for path in modules for triple in triples(path))
    assert Counter() == native_outcomes((*base(), *ontology), "publishable")
    assert Counter() == pyshacl_outcomes((*base(), *ontology), "publishable")


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_case_says_what_it_breaks(name: str) -> None:
    first_line = (CASES / f"{name}.ru").read_text(encoding="utf-8").partition("\n")[0]
    assert re.fullmatch(r"# [A-Z].*\.", first_line)
    assert set(base()) != set(broken(name))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_broken_description_gives_exactly_its_rule_in_both_engines(name: str) -> None:
    description, profile = broken(name), profile_of(shape_of(name))
    native = native_outcomes(description, profile)
    assert [shape_of(name)] == [outcome.shape for outcome in native.elements()]
    assert native == pyshacl_outcomes(description, profile)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_broken_description_breaks_nothing_that_a_less_demanding_profile_asks(name: str) -> None:
    below = PROFILES[: PROFILES.index(profile_of(shape_of(name)))]
    for profile in below:
        assert Counter() == native_outcomes(broken(name), profile)


@pytest.mark.parametrize(
    ("lexical", "datatype", "expected"),
    [
        ("1000-01-01", "date", []),
        ("2024-02-29", "date", []),
        ("2399-12-31", "date", ["PE-08"]),
        ("2400-01-01", "date", ["PE-04"]),
        ("2567-02-29", "date", ["PE-04"]),
        ("2567-10-01", "string", ["PE-04"]),
        ("2567-10-01Z", "date", ["PE-04"]),
        ("2567-10-01T00:00:00", "dateTime", ["PE-04"]),
        ("2567-13-45", "date", ["PE-04"]),
        ("9999-01-01", "date", ["PE-04"]),
        ("0999-01-01", "date", ["PE-03"]),
        ("12024-10-01", "date", ["PE-03"]),
        ("-2024-10-01", "date", ["PE-03"]),
        ("2023-02-29", "date", ["PE-03"]),
        ("2024-00-10", "date", ["PE-03"]),
        ("2024-10-01", "string", ["PE-03"]),
        ("2024-10-01Z", "date", ["PE-03"]),
        ("2024-10-01-05:00", "date", ["PE-03"]),
        ("2024-10-01T00:00:00", "dateTime", ["PE-03"]),
        ("2024-10-01\n", "date", ["PE-03"]),
        (" 2024-10-01", "date", ["PE-03"]),
        ("2024-1-1", "date", ["PE-03"]),
        ("20241001", "date", ["PE-03"]),
        ("2024-W40-2", "date", ["PE-03"]),
        ("01/10/2567", "string", ["PE-03"]),
        ("๒๕๖๗-๑๐-๐๑", "date", ["PE-03"]),
        ("2024", "gYear", ["PE-03"]),
        ("", "date", ["PE-03"]),
    ],
)
def test_both_engines_read_a_first_day_alike(
    lexical: str, datatype: str, expected: list[str]
) -> None:
    description = with_value("period", "http://www.w3.org/ns/dcat#startDate", lexical, datatype)
    assert_rules(expected, description)


@pytest.mark.parametrize(
    ("lexical", "datatype", "expected"),
    [
        ("0.0", "decimal", []),
        ("-0.00", "decimal", []),
        ("+12.5", "decimal", []),
        (".5", "decimal", []),
        ("5.", "decimal", []),
        ("12", "decimal", []),
        ("-0.01", "decimal", ["AL-05"]),
        ("-1250", "decimal", ["AL-05"]),
        ("12", "integer", ["AL-04"]),
        ("-12", "integer", ["AL-04"]),
        ("12.5", "string", ["AL-04"]),
        ("1.2e3", "double", ["AL-04"]),
        ("1.2e3", "decimal", ["AL-04"]),
        ("1,250.00", "decimal", ["AL-04"]),
        ("1_250.00", "decimal", ["AL-04"]),
        ("๑๒.๕", "decimal", ["AL-04"]),
        ("12.5\n", "decimal", ["AL-04"]),
        ("-INF", "double", ["AL-04"]),
        ("NaN", "decimal", ["AL-04"]),
        ("-Infinity", "decimal", ["AL-04"]),
        ("", "decimal", ["AL-04"]),
    ],
)
def test_both_engines_read_an_amount_alike(
    lexical: str, datatype: str, expected: list[str]
) -> None:
    amount = "https://w3id.org/dgmf/ontology#amount"
    assert_rules(expected, with_value("allocation", amount, lexical, datatype))


@pytest.mark.parametrize(
    ("lexical", "datatype", "expected"),
    [
        ("6000", "integer", []),
        ("+06000", "integer", []),
        ("5999", "integer", ["TO-08"]),
        ("0", "integer", ["TO-07"]),
        ("-0", "integer", ["TO-07"]),
        ("-7000", "integer", ["TO-07"]),
        ("5999", "string", ["TO-06"]),
        ("-5999", "string", ["TO-06"]),
        ("5999.0", "decimal", ["TO-06"]),
        ("6000", "int", ["TO-06"]),
        ("6_000", "integer", ["TO-06"]),
        ("6,000", "integer", ["TO-06"]),
        ("๖๐๐๐", "integer", ["TO-06"]),
        ("6000\n", "integer", ["TO-06"]),
        ("6e3", "double", ["TO-06"]),
        ("", "integer", ["TO-06"]),
    ],
)
def test_both_engines_read_a_total_alike(lexical: str, datatype: str, expected: list[str]) -> None:
    total = "https://w3id.org/dgmf/ontology#totalTransactions"
    assert_rules(expected, with_value("observation", total, lexical, datatype))


def test_a_period_wholly_in_the_buddhist_era_breaks_the_rule_of_each_date_and_no_other() -> None:
    start = with_value("period", "http://www.w3.org/ns/dcat#startDate", "2567-10-01", "date")
    end = "http://www.w3.org/ns/dcat#endDate"
    assert_rules(["PE-04", "PE-07"], with_value("period", end, "2568-09-30", "date", start))


def test_each_kind_of_fact_wants_a_title() -> None:
    title = "http://purl.org/dc/terms/title"
    facts = nodes_of_classes("FactShape")
    description = tuple(
        t for t in with_generic_facts() if not (t[0] in facts and predicate_of(t) == title)
    )
    assert_focus_nodes("FA-01", facts, description)


def test_each_kind_of_statement_wants_to_be_stated() -> None:
    statements = nodes_of_classes("StatementShape")
    kept = pyoxigraph.NamedNode("https://example.org/scope")
    description = tuple(
        t for t in with_generic_facts() if t[2] == kept or not predicate_of(t).endswith("#states")
    )
    assert_focus_nodes("ST-02", statements - {kept}, description)


def test_each_kind_of_dated_fact_but_an_allocation_says_what_it_is_about() -> None:
    facts = nodes_of_classes("DatedFactShape")
    description = tuple(t for t in base() if not (t[0] in facts and "#about" in predicate_of(t)))
    assert_focus_nodes("DF-01", facts, description)


def test_a_node_of_two_kinds_breaks_a_shared_rule_once() -> None:
    store = store_of(broken("FactShape-title"))
    store.update(
        "INSERT DATA { <https://example.org/strategy> a <https://w3id.org/dgmf/ontology#Interface> }"
    )
    assert_rules(["FA-01"], tuple(quad.triple for quad in store))
