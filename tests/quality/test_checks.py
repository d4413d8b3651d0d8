"""Each check of the ontology finds nothing in our files, and exactly the fault in a broken copy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quality.dataset import ENGINES, ROOT, broken, everything, files, rows

if TYPE_CHECKING:
    from quality.dataset import Edit, Engine, Row

CHECKS = {
    path.stem.removeprefix("ontology-"): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "queries" / "check").glob("ontology-*.rq"))
}
AGENCY, CORE, FRAMEWORK, ROOT_FILE = (
    f"ontology/{name}.ttl" for name in ("agency", "core", "framework", "dgmf")
)
SHAPES = "shapes/core.shacl.ttl"
EXAMPLE = "examples/integrated/integrated.ttl"
QUERY = "queries/criteria/CHN-1.1.rq"
STUB = "ontology/stubs/foaf.ttl"

STATUS = '    vs:term_status "stable" .\n'
CORE_IRI = "https://w3id.org/dgmf/ontology/core"
LICENCE = "<https://creativecommons.org/licenses/by/4.0/>"
VERSION = "https://w3id.org/dgmf/ontology/1.0.0/core"
EARLIER = "https://w3id.org/dgmf/ontology/1.9.2/core"
LATER = "https://w3id.org/dgmf/ontology/1.10.0/core"
STAGE = "dgmf:Stage a owl:Class ;\n"
DEPRECATED = "dgmf:Stage a owl:Class ;\n    owl:deprecated true ;\n"


def _new(kind: str, name: str, more: str = "") -> Edit:
    """A term without fault but for its name and what else is said of it, added to the core."""
    term = (
        f'dgmf:{name} a owl:{kind} ;\n{more}    skos:prefLabel "made-up thing"@en ;\n'
        '    skos:prefLabel "สิ่งสมมติ"@th ;\n    skos:definition "Nothing that is."@en ;\n'
        '    skos:definition "ไม่มีจริง"@th ;\n'
        '    skos:editorialNote "No domain is stated: it is made up."@en ;\n'
        '    skos:editorialNote "No range is stated: it is made up."@en ;\n'
        f"    rdfs:isDefinedBy <{CORE_IRI}> ;\n{STATUS}\n"
    )
    return (CORE, "# Codes\n", f"# Codes\n\n{term}")


# Check; the edits that break our files; the rows that they must yield.
FAULTS: list[tuple[str, list[Edit], list[Row]]] = [
    (
        "missing-text",
        [(CORE, '    skos:prefLabel "stage"@en ;\n', "")],
        [("dgmf:Stage", "skos:prefLabel", "en", "0")],
    ),
    (
        "missing-text",
        [(AGENCY, '    skos:prefLabel "fact"@en ;\n', '    skos:definition "อีกครั้ง"@th ;\n')],
        [
            ("dgmf:Fact", "skos:definition", "th", "2"),
            ("dgmf:Fact", "skos:prefLabel", "en", "0"),
        ],
    ),
    (
        "untagged-text",
        [(CORE, STAGE, f'{STAGE}    skos:altLabel "phase" ;\n')],
        [("dgmf:Stage", "skos:altLabel", "phase")],
    ),
    (
        "circular-definition",
        [(CORE, "Relates a cell to the stage whose", "Puts a cell at stage and column whose")],
        [
            (
                "dgmf:atStage",
                "at stage",
                "Puts a cell at stage and column whose column it stands in.",
            )
        ],
    ),
    (
        "circular-definition",
        [(CORE, "สภาพหนึ่งในลำดับสภาพ", "ขั้นหนึ่งในลำดับสภาพ")],
        [("dgmf:Stage", "ขั้น", "ขั้นหนึ่งในลำดับสภาพที่รัฐบาลดิจิทัลผ่านไปสู่วุฒิภาวะ ซึ่งใช้ร่วมกันทุกด้าน")],
    ),
    (
        "circular-definition",
        [(FRAMEWORK, "A member that is a public agency.", "An agency that is a member.")],
        [("fw:AgencyMember", "Agency", "An agency that is a member.")],
    ),
    (
        "hierarchy-cycle",
        [(CORE, "dgmf:Clause a owl:Class ;\n", "dgmf:Clause rdfs:subClassOf dgmf:Criterion ;\n")],
        [("dgmf:Clause", "rdfs:subClassOf"), ("dgmf:Criterion", "rdfs:subClassOf")],
    ),
    (
        "hierarchy-cycle",
        [(CORE, "dgmf:rank a ", "dgmf:rank rdfs:subPropertyOf dgmf:rank ;\n    a ")],
        [("dgmf:rank", "rdfs:subPropertyOf")],
    ),
    (
        "hierarchy-cycle",
        [(FRAMEWORK, "# Stages\n", "fw:TaxFunction skos:broader fw:TaxFunction .\n")],
        [("fw:TaxFunction", "skos:broader")],
    ),
    (
        "silent-domain-or-range",
        [(CORE, '    skos:editorialNote "No domain is stated: stages and the', "#")],
        [("dgmf:rank", "rdfs:domain")],
    ),
    (
        "silent-domain-or-range",
        [(CORE, "    rdfs:domain dgmf:Cell ;\n    rdfs:range dgmf:Dimension ;\n", "")],
        [("dgmf:inDimension", "rdfs:domain"), ("dgmf:inDimension", "rdfs:range")],
    ),
    (
        "undefined-term",
        [(SHAPES, "sh:path dgmf:describes ;", "sh:path dgmf:describe ;")],
        [("dgmf:describe", "dgmfsh:AgencyDescriptionShape-describes")],
    ),
    (
        "undefined-term",
        [(QUERY, "fw:WebPortal", "fw:WebPortel")],
        [("fw:WebPortel", f"file:{QUERY}")],
    ),
    (
        "undefined-term",
        [(EXAMPLE, "dgmf:projectTotal", "dgmf:projectSum")],
        [("dgmf:projectSum", "…/budget")],
    ),
    (
        "undefined-term",
        [(SHAPES, "sh:property dgmfsh:DescribingShape-type", "sh:property dgmfsh:Describing")],
        [("dgmfsh:Describing", "dgmfsh:DescribingShape")],
    ),
    (
        "undefined-by-file",
        [(CORE, f"    rdfs:isDefinedBy <{CORE_IRI}> ;\n", "")],
        [("dgmf:Framework", "0", "0")],
    ),
    (
        "undefined-by-file",
        [
            (
                AGENCY,
                "rdfs:isDefinedBy <https://w3id.org/dgmf/ontology/agency>",
                f"rdfs:isDefinedBy <{CORE_IRI}>",
            )
        ],
        [("dgmf:AgencyDescription", "1", "0")],
    ),
    ("missing-status", [(CORE, STATUS, "    .\n")], [("dgmf:Framework",)]),
    (
        "missing-status",
        [(CORE, 'vs:term_status "stable"', 'vs:term_status "done"')],
        [("dgmf:Framework",)],
    ),
    (
        "missing-metadata",
        [(CORE, f"    dcterms:license {LICENCE} ;\n", "")],
        [(f"file:{CORE}", "dcterms:license", "", "0")],
    ),
    (
        "missing-metadata",
        [(STUB, '    owl:versionInfo "1.0.0" ;\n', '    dcterms:title "Again"@en ;\n')],
        [
            (f"file:{STUB}", "dcterms:title", "en", "2"),
            (f"file:{STUB}", "owl:versionInfo", "", "0"),
        ],
    ),
    (
        "other-licence",
        [(CORE, LICENCE, "<https://creativecommons.org/licenses/by-nc/4.0/>")],
        [(CORE_IRI, "https://creativecommons.org/licenses/by-nc/4.0/")],
    ),
    (
        "version-mismatch",
        [(CORE, 'owl:versionInfo "1.0.0"', 'owl:versionInfo "1.1.0"')],
        [(CORE_IRI, "1.1.0", VERSION)],
    ),
    (
        "version-mismatch",
        [(CORE, f"<{VERSION}>", "<https://w3id.org/dgmf/ontology/core/1.0.0>")],
        [(CORE_IRI, "1.0.0", "https://w3id.org/dgmf/ontology/core/1.0.0")],
    ),
    (
        "prior-version",
        [(CORE, "    owl:versionInfo", "    owl:priorVersion <urn:x:1> ;\n    owl:versionInfo")],
        [(CORE_IRI, "urn:x:1")],
    ),
    (
        "prior-version",
        [(CORE, "    owl:versionInfo", f"    owl:priorVersion <{VERSION}> ;\n    owl:versionInfo")],
        [(CORE_IRI, VERSION)],
    ),
    (
        "deprecated-without-replacement",
        [(CORE, STAGE, DEPRECATED)],
        [("dgmf:Stage",)],
    ),
    (
        "deprecated-without-replacement",
        [(CORE, STAGE, f"{DEPRECATED}    dcterms:isReplacedBy dgmf:Phase ;\n")],
        [("dgmf:Stage",)],
    ),
    (
        "deprecated-in-use",
        [
            _new("Class", "Phase", "    owl:deprecated true ;\n"),
            (CORE, STAGE, f"{STAGE}    rdfs:subClassOf dgmf:Phase ;\n"),
        ],
        [("dgmf:Stage", "dgmf:Phase", "")],
    ),
    (
        "deprecated-in-use",
        [
            (
                CORE,
                "dgmf:saturation a ",
                "dgmf:saturation owl:deprecated true ;\n    dcterms:isReplacedBy dgmf:rank ;\n    a ",
            )
        ],
        [
            ("dgmfsh:CriterionShape-saturation", "dgmf:saturation", "dgmf:rank"),
            ("file:queries/criteria/CHN-3.3.rq", "dgmf:saturation", "dgmf:rank"),
            ("file:queries/explain/CHN-3.3.rq", "dgmf:saturation", "dgmf:rank"),
            ("fw:CHN-3.3", "dgmf:saturation", "dgmf:rank"),
        ],
    ),
    ("naming", [_new("Class", "made_up")], [("dgmf:made_up", "case")]),
    ("naming", [_new("Class", "Phases")], [("dgmf:Phases", "singular")]),
    ("naming", [_new("ObjectProperty", "Meets")], [("dgmf:Meets", "case")]),
    ("naming", [_new("ObjectProperty", "serviceProvided")], [("dgmf:serviceProvided", "verb")]),
    ("naming", [_new("DatatypeProperty", "hasAmount")], [("dgmf:hasAmount", "noun")]),
    (
        "inverse-pair",
        [(CORE, "dgmf:hasStage a ", "dgmf:hasStage owl:inverseOf dgmf:atStage ;\n    a ")],
        [("dgmf:hasStage", "dgmf:atStage")],
    ),
    (
        "criterion-without-slide",
        [(FRAMEWORK, "    dgmf:statementSource fw:Slide .\n", "    .\n")],
        [("fw:MGT-1.1",)],
    ),
    (
        "criterion-without-slide",
        [(FRAMEWORK, "    dgmf:belongsToCell fw:MGT-2 ;\n", "")],
        [("fw:MGT-2.1",)],
    ),
    (
        "double-slash",
        [(EXAMPLE, "<https://example.org/documents/w", "<https://example.org/documents//w")],
        [("https://example.org/documents//waterworks-satisfaction-2568",)],
    ),
    (
        "double-slash",
        [(CORE, f"<{VERSION}>", "<https://w3id.org/dgmf/ontology/1.0.0//core>")],
        [("https://w3id.org/dgmf/ontology/1.0.0//core",)],
    ),
    (
        "ill-typed-literal",
        [(EXAMPLE, '"2025-06-30"^^xsd:date', '"30/6/2568"^^xsd:date')],
        [("…/architecture", "dgmf:nextReview", "30/6/2568", "xsd:date")],
    ),
    (
        "ill-typed-literal",
        [(EXAMPLE, '"2025-06-30"^^xsd:date', '"2025-02-29"^^xsd:date')],
        [("…/architecture", "dgmf:nextReview", "2025-02-29", "xsd:date")],
    ),
    (
        "ill-typed-literal",
        [(EXAMPLE, '"2025-06-30"^^xsd:date', '"2025-06-30"^^xsd:Date')],
        [("…/architecture", "dgmf:nextReview", "2025-06-30", "xsd:Date")],
    ),
    (
        "ill-typed-literal",
        [(EXAMPLE, "dgmf:projectTotal 1860000000.00", 'dgmf:projectTotal "1,860"^^xsd:decimal')],
        [("…/budget", "dgmf:projectTotal", "1,860", "xsd:decimal")],
    ),
    (
        "literal-out-of-range",
        [(EXAMPLE, "dgmf:projectTotal 1860000000.00", "dgmf:projectTotal 1860000000")],
        [("…/budget", "dgmf:projectTotal", "1860000000", "xsd:decimal")],
    ),
    (
        "unused-prefix",
        [(CORE, "@prefix owl:", "@prefix prov: <http://www.w3.org/ns/prov#> .\n@prefix owl:")],
        [(f"file:{CORE}", "prov")],
    ),
    (
        "unused-prefix",
        [(QUERY, "PREFIX m8g:", "PREFIX prov: <http://www.w3.org/ns/prov#>\nPREFIX m8g:")],
        [(f"file:{QUERY}", "prov")],
    ),
    (
        "misspelt-prefix",
        [(SHAPES, "<http://www.w3.org/ns/shacl#>", "<http://www.w3.org/ns/shcl#>")],
        [
            (
                f"file:{SHAPES}",
                "sh",
                "http://www.w3.org/ns/shcl#",
                "sh",
                "http://www.w3.org/ns/shacl#",
            )
        ],
    ),
    (
        "misspelt-prefix",
        [(QUERY, "PREFIX m8g:", "PREFIX sdo: <http://schema.org/>\nPREFIX m8g:")],
        [(f"file:{QUERY}", "sdo", "http://schema.org/", "schema", "https://schema.org/")],
    ),
]


def _found(check: str, edits: list[Edit], engine: Engine) -> list[Row]:
    fact = "https://example.org/rural-waterworks-2568/"
    found = rows(CHECKS[check], broken(edits), engine)
    return [tuple(value.replace(fact, "…/") for value in row) for row in found]


def test_every_check_has_a_broken_copy_that_it_finds() -> None:
    assert set(CHECKS) == {check for check, _, _ in FAULTS}


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_says_in_both_languages_what_is_wrong_and_what_to_do(check: str) -> None:
    header = dict(re.findall(r"^#\+ ([a-z-]+): (.+)$", CHECKS[check], re.MULTILINE))
    assert {"summary", "summary-th", "severity", "remedy", "remedy-th"} == set(header)
    assert header["severity"] in {"violation", "warning"}


# What looks like a fault and is none: check; edits.
SOUND: list[tuple[str, list[Edit]]] = [
    (
        "prior-version",
        [
            (
                CORE,
                f"    owl:versionIRI <{VERSION}> ;\n",
                f"    owl:versionIRI <{LATER}> ;\n    owl:priorVersion <{EARLIER}> ;\n",
            )
        ],
    ),
    (
        "deprecated-without-replacement",
        [(CORE, STAGE, f"{DEPRECATED}    dcterms:isReplacedBy dgmf:Cell ;\n")],
    ),
    ("missing-status", [(CORE, STATUS, "    owl:deprecated true .\n")]),
    ("ill-typed-literal", [(EXAMPLE, '"2025-06-30"^^xsd:date', '"2024-02-29"^^xsd:date')]),
    ("ill-typed-literal", [(EXAMPLE, '"2025-06-30"^^xsd:date', '"2000-02-29"^^xsd:date')]),
    ("naming", [_new("ObjectProperty", "providesService")]),
    ("naming", [_new("ObjectProperty", "colour", "    rdfs:range dgmf:SourceFlag ;\n")]),
    ("naming", [_new("Class", "Basis")]),
    ("unused-prefix", [(CORE, "@prefix owl:", "# an owl: in a remark\n@prefix owl:")]),
]


@pytest.mark.parametrize(
    ("check", "edits"), SOUND, ids=[f"{i}-{s[0]}" for i, s in enumerate(SOUND)]
)
def test_a_check_leaves_alone_what_is_sound(check: str, edits: list[Edit]) -> None:
    assert [] == _found(check, edits, "pyoxigraph")


def test_every_kind_of_file_is_read() -> None:
    folders = {name.partition("/")[0] for name in files()}
    assert {"examples", "ontology", "queries", "shapes"} == folders


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("check", CHECKS)
def test_a_check_finds_nothing_in_our_files(check: str, engine: Engine) -> None:
    assert [] == rows(CHECKS[check], everything(), engine)


@pytest.mark.parametrize(
    ("check", "edits", "expected"), FAULTS, ids=[f"{i}-{f[0]}" for i, f in enumerate(FAULTS)]
)
def test_a_check_finds_exactly_the_fault(
    check: str, edits: list[Edit], expected: list[Row]
) -> None:
    assert expected == sorted(_found(check, edits, "pyoxigraph"))


@pytest.mark.parametrize("check", CHECKS)
def test_rdflib_finds_the_same_fault(check: str) -> None:
    edits, expected = next((edits, found) for name, edits, found in FAULTS if name == check)
    assert expected == sorted(_found(check, edits, "rdflib"))
