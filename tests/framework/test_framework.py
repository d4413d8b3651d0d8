"""The content of the framework, held against its contract, which is stated here a second time."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

import pyoxigraph as ox
import pytest
import rdflib
from rdflib import OWL, RDF, SKOS

from framework.graphs import FRAMEWORK, PREFIXES, data, modules, short, triples_of

DGMF = rdflib.Namespace(PREFIXES["dgmf"])
FW = rdflib.Namespace(PREFIXES["fw"])

# Criterion; "*" where it may be inapplicable; the criteria that it depends on.
CRITERIA = """
MGT-1.1
MGT-2.1  MGT-1.1
MGT-3.1  MGT-2.1
MGT-4.1  MGT-3.1
SVC-1.1  MGT-1.1
SVC-2.1  MGT-2.1 SVC-1.1 CHN-1.1
SVC-2.2* SVC-1.1 CHN-2.1
SVC-2.3* SVC-2.1 TEC-1.1
SVC-3.1  SVC-1.1 SVC-2.3
SVC-3.2* SVC-2.3 SVC-3.1
SVC-3.3* SVC-2.1 SVC-2.3
SVC-4.1* SVC-3.3 TEC-3.1
SVC-4.2
CHN-1.1
CHN-2.1  CHN-1.1 SVC-1.1
CHN-3.1* CHN-2.1 SVC-2.1 SVC-2.3
CHN-3.2  MGT-2.1 CHN-2.1
CHN-3.3  CHN-1.1 TEC-2.2
CHN-4.1  CHN-3.2 TEC-1.1
TEC-1.1
TEC-2.1  TEC-1.1
TEC-2.2* TEC-2.1 SVC-2.3
TEC-3.1  TEC-2.1
TEC-3.2* TEC-3.1
TEC-4.1  TEC-3.1 TEC-3.2
TEC-4.2* TEC-4.1 SVC-1.1
"""

LIFTERS = """
MGT-2.L1 MGT-3.1
SVC-1.L1 SVC-2.1 CHN-3.1
CHN-1.L1 SVC-2.1 CHN-3.1
CHN-2.L1 CHN-3.1
CHN-2.L2 CHN-3.2
TEC-1.L1
TEC-1.L2 TEC-2.1 TEC-4.1
"""

# Code class; its codes, each with its rank where the code list is ordered.
CODE_LISTS = """
AbilityRank AbilityNone=0 AbilityBasic=1 AbilitySufficient=2 AbilityStrong=3
AgencyType Ministry Department ProvincialAdministration DistrictOffice StateEnterprise
  PublicOrganization IndependentStateUnit StateFund ServiceDeliveryUnit
  ProvincialAdministrativeOrganization CityMunicipality TownMunicipality SubdistrictMunicipality
  SubdistrictAdministrativeOrganization BangkokMetropolitanAdministration PattayaCity
  AutonomousUniversity ParliamentaryBody CourtBody IndependentBody ProsecutorBody
  OtherPublicAgency
AllocationBasis CitizenNeed AgencyMission PolicyDirective
Applicability AlwaysApplicable ConditionallyApplicable
ArrangementKind SharedTechnologyService CloudCollaboration DedicatedHosting
AssuranceGrade SelfClaimed=1 Documented=2 IndependentlyVerified=3
AuthenticationAssuranceLevel AAL1=1 AAL2=2 AAL3=3
ChannelKind WebPortal SharedChannel AccessPoint SingleWindow OneStopService Counter
  MobileApplication Telephone Kiosk Website
CommitmentKind DataSharing IntegratedService OpenDataRelease
Conformance Conforms DoesNotConform
ControlKind Certification PenetrationTest PolicyAudit EncryptionControl MonitoringControl
DeclarationStatus Overclaim Unsupported Underclaim Confirmed
DeliveryMode OnlineDelivery OnSiteDelivery
ExchangeKind InformationExchange ProcessExchange
FindingStatus Met NotMet Unknown NotApplicable Conflicting
GapKind GapAbsent GapBelowAbility GapNotReady GapNeverReviewed GapReviewTooOld
HolderKind OrganizationHolder PersonHolder SystemHolder
IdentityAssuranceLevel IAL1=1 IAL2=2 IAL3=3
InstitutionKind RuleInstitution NormInstitution StandardInstitution MeaningInstitution
  SymbolInstitution ProcessInstitution PracticeInstitution AgreementInstitution
IntegrationLayer InformationIntegration ProcessIntegration
InvestmentField DigitalInvestment OtherInvestment
InvestmentKind BuildInvestment ReplaceInvestment RenewInvestment MaintenanceInvestment
  JoinInvestment
InvestmentPurpose ServicePurpose InternalPurpose
MemberKind AgencyMember OrganizationMember PersonMember SystemMember ThingMember
MemberRole CoordinatorRole ProviderRole UserRole OperatorRole SourceRole StandardSetterRole
OnlineExtent InformationOnline PartlyOnline EndToEndOnline
ParticipationAudience OpenToCitizens OpenToInvited OpenToStaff
PlatformPart LoadBalancer Firewall WebServer MessageExchange VirtualServer CloudService
  Configuration
ReadinessStatus Ready NotReady
RegisterSubject CitizenSubject BusinessSubject LandSubject VehicleSubject
RiskLevel RiskLevel1=1 RiskLevel2=2 RiskLevel3=3 RiskLevel4=4
RiskRank RiskRank1=1 RiskRank2=2 RiskRank3=3 RiskRank4=4 RiskRank5=5
Sector GovernmentSector StateEnterpriseSector PrivateSector CitizenSector
ServiceFunction InformationFunction TransactionFunction OwnDataFunction
SourceFlag Slide Operationalisation
Stage stage-1=1 stage-2=2 stage-3=3 stage-4=4
StandardKind DataStandard InterfaceStandard ProcessStandard SecurityStandard
StandardPurpose PlugAndPlay IntegratedWork
SystemFunction CoreServiceFunction PaymentFunction HealthFunction RegistrationFunction
  LicensingFunction BenefitFunction TaxFunction EducationFunction JusticeFunction
  TransportFunction LandFunction BackOfficeFunction FinanceOfficeFunction PersonnelFunction
  DocumentFunction
UseStatus StillInUse NoLongerInUse
Verdict ClaimedMet ClaimedNotMet ClaimedNotApplicable
"""

BROADER = {
    "CoreServiceFunction": {
        "PaymentFunction",
        "HealthFunction",
        "RegistrationFunction",
        "LicensingFunction",
        "BenefitFunction",
        "TaxFunction",
        "EducationFunction",
        "JusticeFunction",
        "TransportFunction",
        "LandFunction",
    },
    "BackOfficeFunction": {"FinanceOfficeFunction", "PersonnelFunction", "DocumentFunction"},
}

SENTENCES = (
    DGMF.correctiveMeasure,
    DGMF.evidencePattern,
    DGMF.inapplicableWhen,
    DGMF.riskIfLacking,
    DGMF.statement,
    SKOS.definition,
)

THAI = re.compile("[\u0e00-\u0e7f]")


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return rdflib.Graph().parse(FRAMEWORK)


def _table(text: str) -> dict[str, list[str]]:
    lines = text.replace("\n  ", " ").strip().splitlines()
    return {line.split()[0]: line.split()[1:] for line in lines}


def _name(node: rdflib.term.Node | None) -> str:
    return str(node).removeprefix(str(FW))


def _names(graph: rdflib.Graph, name: str, predicate: rdflib.URIRef) -> set[str]:
    return {_name(node) for node in graph.objects(FW[name], predicate)}


def _members(graph: rdflib.Graph, class_name: str) -> set[str]:
    return {_name(node) for node in graph.subjects(RDF.type, DGMF[class_name])}


def test_both_parsers_read_the_same_triples(graph: rdflib.Graph) -> None:
    by_rdflib = graph.serialize(format="nt", encoding="utf-8")
    expected = {quad.triple for quad in ox.parse(by_rdflib, format=ox.RdfFormat.N_TRIPLES)}
    assert expected == triples_of(FRAMEWORK)


def test_there_is_no_blank_node(graph: rdflib.Graph) -> None:
    nodes = graph.all_nodes()
    assert [] == [node for node in nodes if isinstance(node, rdflib.BNode)]


@pytest.mark.parametrize(
    ("count", "class_name"),
    [
        (1, "Framework"),
        (4, "Stage"),
        (4, "Dimension"),
        (16, "Cell"),
        (26, "Criterion"),
        (7, "Limitation"),
    ],
)
def test_the_framework_has_its_number_of(count: int, class_name: str, graph: rdflib.Graph) -> None:
    assert count == len(_members(graph, class_name))


def test_each_cell_crosses_the_stage_and_the_dimension_of_its_code(graph: rdflib.Graph) -> None:
    for dimension in ("MGT", "SVC", "CHN", "TEC"):
        for rank in range(1, 5):
            cell = f"{dimension}-{rank}"
            assert {f"stage-{rank}"} == _names(graph, cell, DGMF.atStage)
            assert {dimension} == _names(graph, cell, DGMF.inDimension)


def test_the_framework_lists_its_stages_and_dimensions(graph: rdflib.Graph) -> None:
    assert _members(graph, "Stage") == _names(graph, "DGMF", DGMF.hasStage)
    assert _members(graph, "Dimension") == _names(graph, "DGMF", DGMF.hasDimension)


def test_the_dimensions_are_listed_in_the_order_of_the_slides(graph: rdflib.Graph) -> None:
    order = {_name(one): str(place) for one, place in graph.subject_objects(DGMF.listingOrder)}
    assert {"MGT": "1", "SVC": "2", "CHN": "3", "TEC": "4"} == order


def test_each_stage_precedes_the_next(graph: rdflib.Graph) -> None:
    chain = {stage: _names(graph, stage, DGMF.precedes) for stage in _members(graph, "Stage")}
    expected = {"stage-1": {"stage-2"}, "stage-2": {"stage-3"}, "stage-3": {"stage-4"}}
    assert expected | {"stage-4": set()} == chain


def test_each_criterion_and_limitation_belongs_to_the_cell_of_its_code(
    graph: rdflib.Graph,
) -> None:
    for code in _members(graph, "Criterion") | _members(graph, "Limitation"):
        assert {code.partition(".")[0]} == _names(graph, code, DGMF.belongsToCell)


def test_each_criterion_depends_on_the_criteria_of_the_contract(graph: rdflib.Graph) -> None:
    expected = {code.rstrip("*"): set(needs) for code, needs in _table(CRITERIA).items()}
    criteria = _members(graph, "Criterion")
    assert expected == {code: _names(graph, code, DGMF.dependsOn) for code in criteria}


def test_only_the_criteria_of_the_contract_may_be_inapplicable(graph: rdflib.Graph) -> None:
    expected = {
        code.rstrip("*"): {"ConditionallyApplicable" if "*" in code else "AlwaysApplicable"}
        for code in _table(CRITERIA)
    }
    criteria = _members(graph, "Criterion")
    assert expected == {code: _names(graph, code, DGMF.applicability) for code in criteria}


def test_each_limitation_is_lifted_by_the_criteria_of_the_contract(graph: rdflib.Graph) -> None:
    expected = {code: set(lifters) for code, lifters in _table(LIFTERS).items()}
    limitations = _members(graph, "Limitation")
    assert expected == {code: _names(graph, code, DGMF.isLiftedBy) for code in limitations}


def test_every_statement_but_one_is_the_slides_and_every_pattern_was_added(
    graph: rdflib.Graph,
) -> None:
    sources = defaultdict(set)
    for subject, flag in graph.subject_objects(DGMF.statementSource):
        sources[_name(flag)].add(_name(subject))
    assert {"TEC-2.2"} == sources["Operationalisation"]
    assert 16 + 26 + 7 - 1 == len(sources["Slide"])
    assert {FW.Operationalisation} == set(graph.objects(None, DGMF.patternSource))


def test_the_parameters_are_those_of_the_contract(graph: rdflib.Graph) -> None:
    stated = {
        (_name(subject), short(str(predicate)), str(value))
        for predicate in (DGMF.threshold, DGMF.saturation, DGMF.minimumRank)
        for subject, value in graph.subject_objects(predicate)
    }
    expected = {
        ("MGT-3.1", "dgmf:threshold", "0.5"),
        ("CHN-3.3", "dgmf:saturation", "0.9"),
        ("SVC-2.3", "dgmf:minimumRank", "2"),
    }
    assert expected == stated


def test_each_criterion_wants_three_types_of_evidence_of_its_own(graph: rdflib.Graph) -> None:
    wanted = {
        code: _names(graph, code, DGMF.wantsEvidence) for code in _members(graph, "Criterion")
    }
    for code, types in wanted.items():
        assert {f"{code}-evidence-{number}" for number in (1, 2, 3)} == types
    assert 3 * 26 == len(set().union(*wanted.values()))


def test_the_code_lists_are_those_of_the_contract(graph: rdflib.Graph) -> None:
    stated = defaultdict(set)
    for code in graph.subjects(RDF.type, SKOS.Concept):
        rank = graph.value(code, DGMF.rank)
        text = _name(code) if rank is None else f"{_name(code)}={rank}"
        for code_class in graph.objects(code, RDF.type):
            if code_class != SKOS.Concept:
                stated[str(code_class).removeprefix(str(DGMF))].add(text)
    assert {name: set(codes) for name, codes in _table(CODE_LISTS).items()} == stated


def test_the_codes_of_one_class_are_in_one_code_list_of_their_own(graph: rdflib.Graph) -> None:
    scheme_of = {
        name: {scheme for code in _members(graph, name) for scheme in _scheme(graph, code)}
        for name in _table(CODE_LISTS)
    }
    assert {1} == {len(schemes) for schemes in scheme_of.values()}
    assert len(scheme_of) == len(set().union(*scheme_of.values()))


def _scheme(graph: rdflib.Graph, code: str) -> set[str]:
    return _names(graph, code, SKOS.inScheme)


def test_each_code_is_at_the_top_of_its_code_list_or_below_a_broader_code(
    graph: rdflib.Graph,
) -> None:
    below = defaultdict(set)
    for narrower, broader in graph.subject_objects(SKOS.broader):
        below[_name(broader)].add(_name(narrower))
    assert below == BROADER
    for code in graph.subjects(RDF.type, SKOS.Concept):
        top = set() if graph.value(code, SKOS.broader) else _scheme(graph, _name(code))
        assert top == _names(graph, _name(code), SKOS.topConceptOf)


def test_no_two_codes_of_a_code_list_share_a_name_in_a_language(graph: rdflib.Graph) -> None:
    labels = [
        (graph.value(code, SKOS.inScheme), label)
        for code in graph.subjects(RDF.type, SKOS.Concept)
        for label in graph.objects(code, SKOS.prefLabel)
    ]
    assert len(labels) == len(set(labels))


def test_each_text_is_tidy_and_in_the_script_of_its_language(graph: rdflib.Graph) -> None:
    texts = [node for node in graph.objects() if isinstance(node, rdflib.Literal) and node.language]
    assert {"en", "th"} == {text.language for text in texts}
    assert [] == [text for text in texts if (text.language == "th") != bool(THAI.search(text))]
    tidy = {text: " ".join(unicodedata.normalize("NFC", text).split()) for text in texts}
    assert [] == [text for text in texts if str(text) != tidy[text]]


def test_statements_end_in_a_full_stop_in_english_and_without_one_in_thai(
    graph: rdflib.Graph,
) -> None:
    sentences = [
        text
        for predicate in SENTENCES
        for text in graph.objects(None, predicate)
        if isinstance(text, rdflib.Literal)
    ]
    assert sentences
    assert [] == [text for text in sentences if text.endswith(".") != (text.language == "en")]


def test_everything_of_the_framework_that_is_named_is_described(graph: rdflib.Graph) -> None:
    iris = {node for node in graph.objects() if isinstance(node, rdflib.URIRef)}
    named = {iri for iri in iris if iri.startswith(str(FW))}
    assert set() == named - set(graph.subjects(RDF.type, None))


def test_everything_described_says_that_this_file_defines_it(graph: rdflib.Graph) -> None:
    header = graph.value(predicate=RDF.type, object=OWL.Ontology)
    described = set(graph.subjects(RDF.type, None)) - {header}
    assert described == set(graph.subjects(rdflib.RDFS.isDefinedBy, header))


def test_every_term_that_the_framework_uses_is_declared_in_a_module(graph: rdflib.Graph) -> None:
    used = {
        str(term)
        for term in {*graph.predicates(), *graph.objects(None, RDF.type)}
        if str(term).startswith(str(DGMF))
    }
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
    declared = {
        str(term)
        for path in modules()
        for kind in kinds
        for term in rdflib.Graph().parse(path).subjects(RDF.type, kind)
    }
    assert set() == used - declared


def test_the_header_gives_a_version_and_a_licence(graph: rdflib.Graph) -> None:
    header = rdflib.URIRef("https://w3id.org/dgmf/ontology/framework")
    version = rdflib.URIRef("https://w3id.org/dgmf/ontology/1.0.0/framework")
    licence = rdflib.URIRef("https://creativecommons.org/licenses/by/4.0/")
    assert version == graph.value(header, OWL.versionIRI)
    assert rdflib.Literal("1.0.0") == graph.value(header, OWL.versionInfo)
    assert licence == graph.value(header, rdflib.DCTERMS.license)


def test_the_modules_add_to_the_framework_and_take_nothing_from_it() -> None:
    assert set(data(with_modules=False).splitlines()) < set(data().splitlines())
