"""The namespaces that the code names; one constant each, IRIs as plain strings."""

from typing import Final

DGMF: Final = "https://w3id.org/dgmf/ontology#"
FW: Final = "https://w3id.org/dgmf/framework#"
SHAPES: Final = "https://w3id.org/dgmf/shapes#"

ADMS: Final = "http://www.w3.org/ns/adms#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
DCTERMS: Final = "http://purl.org/dc/terms/"
ORG: Final = "http://www.w3.org/ns/org#"
OWL: Final = "http://www.w3.org/2002/07/owl#"
PROV: Final = "http://www.w3.org/ns/prov#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
SH: Final = "http://www.w3.org/ns/shacl#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
SPDX: Final = "http://spdx.org/rdf/terms#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

FRAMEWORK_GRAPH: Final = "https://w3id.org/dgmf/framework"
"""The named graph that holds the framework's content."""

OURS: Final = (DGMF, FW)
"""Namespaces in which every term must be one that we define."""

GRADES: Final = {
    "self-claimed": FW + "SelfClaimed",
    "documented": FW + "Documented",
    "independently-verified": FW + "IndependentlyVerified",
}
"""Assurance grades as a user types them, in rising order, and their IRIs."""

GRADE_NAMES: Final = {iri: name for name, iri in GRADES.items()}
"""The assurance grades' IRIs, and what a user reads for each."""

STATUSES: Final = {
    FW + "Met": "met",
    FW + "NotMet": "not-met",
    FW + "Unknown": "unknown",
    FW + "NotApplicable": "not-applicable",
    FW + "Conflicting": "conflicting",
}
"""The IRIs of what can be found of a criterion, and what a user reads for each."""

DECLARATIONS: Final = {
    FW + "Overclaim": "overclaim",
    FW + "Unsupported": "unsupported",
    FW + "Underclaim": "underclaim",
    FW + "Confirmed": "confirmed",
}
"""The IRIs of how a declared stage stands to the proven one, and what a user reads for each."""
