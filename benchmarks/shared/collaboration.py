"""Agencies that work together: thousands, of whom many stand on one platform and some are an ecosystem.

Each description has a system with two exchanges, adoptions, an agreement with a neighbour, abilities of
the agency, a post and the system, and 30 other facts; every fifth has a project with three needs, risks
and actions. The first agency coordinates an ecosystem and a memorandum of all who share the platform.
"""

from collections.abc import Iterator
from typing import Final

AS_OF: Final = "2025-09-30"
EX: Final = "https://example.org/growth/"
MEMBERS: Final = 50
PROJECT_EVERY: Final = 5
_ON_PLATFORMS_OF: Final = 20
_PREFIXES: Final = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "dgmf": "https://w3id.org/dgmf/ontology#",
    "ex": EX,
    "fw": "https://w3id.org/dgmf/framework#",
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_HEAD: Final = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in _PREFIXES.items())
_NEEDS: Final = ("DataProtection", "InterfaceEngineering", "ServiceDesign")


def platform_of(number: int, sharing: int) -> int:
    """The number of the platform on which an agency stands; the first one is shared by many."""
    return 0 if number < sharing else 1 + number // _ON_PLATFORMS_OF


def description(number: int, sharing: int) -> str:
    """The description of one agency, in Turtle."""
    parts = [*_core(number, sharing), *_institutions(number), *_abilities(number)]
    if number % PROJECT_EVERY == 0:
        parts += _project(number)
    if number == 0:
        parts += _coordination(sharing)
    return _HEAD + "\n".join(parts) + "\n"


def _core(n: int, sharing: int) -> Iterator[str]:
    exchanges = f"ex:e{n % 3} , ex:e{3 + n % 5}"
    yield from (
        f"ex:d{n} a dgmf:AgencyDescription ; dgmf:describes ex:a{n} ; dgmf:reportingPeriod ex:year ;",
        f"  dgmf:states ex:s{n} , ex:at{n} , ex:ad{n} , ex:sv{n} , ex:ch{n} .",
        'ex:year a dcterms:PeriodOfTime ; dcat:startDate "2024-10-01"^^xsd:date ;',
        f'  dcat:endDate "{AS_OF}"^^xsd:date .',
        f'ex:a{n} a dgmf:Agency ; skos:prefLabel "Agency {n}"@en ; dgmf:memberKind fw:AgencyMember .',
        f"ex:s{n} a dgmf:InformationSystem ; dgmf:isOperatedBy ex:a{n} ;",
        f'  dcterms:title "System {n}"@en ; dgmf:conformsToStandard ex:i{n % 4} .',
        f"ex:at{n} a dgmf:Attachment ; dgmf:isAttachmentOf ex:a{n} ; dgmf:attachesSystem ex:s{n} ;",
        f"  dgmf:attachesTo ex:p{platform_of(n, sharing)} ; dgmf:carriesExchange {exchanges} ;",
        f'  dgmf:validFrom "2024-10-01"^^xsd:date ; dgmf:validUntil "202{5 + n % 5}-12-31"^^xsd:date .',
        f"ex:ad{n} a dgmf:Adoption ; dgmf:isAdoptedBy ex:a{n} ; dgmf:adopts ex:m{n % 2} ;",
        f'  dgmf:isAdoptedFor {exchanges} ; dgmf:validFrom "2024-10-01"^^xsd:date .',
        f"ex:m{n % 2} a dgmf:Standard ; dgmf:institutionKind fw:StandardInstitution ;",
        "  dgmf:standardKind fw:DataStandard ; dgmf:standardPurpose fw:IntegratedWork .",
        f"ex:sv{n} a cpsv:PublicService ; m8g:hasCompetentAuthority ex:a{n} ;",
        f"  m8g:hasChannel ex:ch{n} ; dgmf:runsOn ex:s{n} .",
        f"ex:ch{n} a m8g:Channel ; dgmf:isOperatedBy ex:a{(n + 1) % MEMBERS} .",
        f"ex:e{n % 3} dgmf:exchangeKind fw:InformationExchange .",
        f"ex:e{3 + n % 5} dgmf:exchangeKind fw:ProcessExchange .",
        *(f'ex:f{n}-{k} a dgmf:StandingFact ; dcterms:title "Fact {k}"@en .' for k in range(30)),
    )


def _institutions(n: int) -> Iterator[str]:
    other = n + 1 if n % 2 == 0 else n - 1
    pair = f"{min(n, other)}"
    yield from (
        f"ex:d{n} dgmf:states ex:agreement{pair} , ex:rule-adoption{n} , ex:norm-adoption{n} .",
        f"ex:agreement{pair} a dgmf:Agreement ; dgmf:institutionKind fw:AgreementInstitution ;",
        f"  dgmf:hasParty ex:a{n} , ex:a{other} ; dgmf:agreesOn ex:practice{pair} ;",
        f'  dgmf:validFrom "2024-10-01"^^xsd:date ; dgmf:validUntil "202{4 + n // 2 % 4}-12-31"^^xsd:date ;',
        f"  dgmf:hasSignature ex:signature{n} .",
        f"ex:practice{pair} a dgmf:Practice .",
        f'ex:signature{n} a dgmf:Signature ; dgmf:isSignedBy ex:a{n} ; dgmf:signatureDate "2024-09-02"^^xsd:date .',
        f"ex:rule-adoption{n} a dgmf:Adoption ; dgmf:isAdoptedBy ex:a{n} ; dgmf:adopts ex:rule .",
        'ex:rule a dgmf:Rule ; dcterms:title "Rule"@en .',
        f"ex:norm-adoption{n} a dgmf:Adoption ; dgmf:isAdoptedBy ex:a{n} ; dgmf:adopts ex:norm{n % 3} .",
        f"ex:norm{n % 3} a dgmf:Norm .",
    )


def _abilities(n: int) -> Iterator[str]:
    holders = (f"ex:a{n}", f"ex:post{n}", f"ex:s{n}")
    yield f"ex:post{n} a org:Post ; org:postIn ex:a{n} ."
    for k, (name, holder) in enumerate(zip(_NEEDS, holders, strict=True)):
        ready = "Ready" if (n + k) % 3 else "NotReady"
        yield from (
            f"ex:d{n} dgmf:states ex:holding{n}-{k} .",
            f"ex:holding{n}-{k} a dgmf:CapabilityHolding ; dgmf:ofCapability fw:{name}Capability ;",
            f"  dgmf:hasHolder {holder} ; dgmf:ability fw:AbilitySufficient ; dgmf:readiness fw:{ready} ;",
            f"  dgmf:reviewedIn ex:review{n}-{k} .",
            f'ex:review{n}-{k} a dgmf:CapabilityReview ; dgmf:reviewDate "202{2 + n % 4}-05-15"^^xsd:date .',
        )


def _project(n: int) -> Iterator[str]:
    yield from (
        f"ex:d{n} dgmf:states ex:project{n} .",
        f'ex:project{n} a dgmf:Project ; dcterms:title "Project {n}"@en ;',
        f'  dgmf:isUndertakenBy ex:a{n} , ex:a{n + 1} ; dgmf:validFrom "2025-01-01"^^xsd:date .',
    )
    for k, name in enumerate(_NEEDS):
        yield from (
            f"ex:d{n} dgmf:states ex:risk{n}-{k} , ex:action{n}-{k} .",
            f"ex:need{n}-{k} a dgmf:CapabilityNeed ; dgmf:isNeedOf ex:project{n} ;",
            f"  dgmf:requiresCapability fw:{name}Capability ; dgmf:neededAbility fw:AbilityStrong .",
            f"ex:risk{n}-{k} a dgmf:Risk ; dgmf:concernsNeed ex:need{n}-{k} ;",
            f"  dgmf:likelihood fw:RiskRank{1 + n % 5} ; dgmf:impact fw:RiskRank{1 + (n + k) % 5} .",
            f"ex:action{n}-{k} a dgmf:CorrectiveAction ; dgmf:addressesNeed ex:need{n}-{k} ;",
            f'  dgmf:isAssignedTo ex:post{n} ; dgmf:dueDate "2025-12-31"^^xsd:date .',
        )


def _coordination(sharing: int) -> Iterator[str]:
    def all_of(name: str, count: int) -> str:
        return " , ".join(f"ex:{name}{k}" for k in range(count))

    yield from (
        "ex:d0 dgmf:states ex:p0 , ex:ecosystem , ex:memorandum .",
        "ex:p0 a dgmf:Platform ; dgmf:isOperatedBy ex:a0 ; dgmf:isLinkedTo ex:p600 ;",
        "  dgmf:requiresStandard ex:i0 .",
        "ex:i0 a dgmf:Standard ; dgmf:standardKind fw:InterfaceStandard .",
        "ex:ecosystem a dgmf:ServiceEcosystem ; dgmf:isCoordinatedBy ex:a0 ;",
        f"  dgmf:hasMember {all_of('a', MEMBERS)} ; dgmf:offersService {all_of('sv', MEMBERS)} .",
        *(f"ex:a{k} dgmf:memberKind fw:AgencyMember ." for k in range(MEMBERS)),
        "ex:memorandum a dgmf:Agreement ; dgmf:institutionKind fw:AgreementInstitution ;",
        f"  dgmf:hasParty {all_of('a', sharing)} ; dgmf:agreesOn ex:joint-process ;",
        f"  dgmf:hasSignature {all_of('joined', sharing)} .",
        "ex:joint-process a dgmf:Process .",
        *(
            f'ex:joined{k} dgmf:isSignedBy ex:a{k} ; dgmf:signatureDate "2024-09-02"^^xsd:date .'
            for k in range(sharing)
        ),
    )
