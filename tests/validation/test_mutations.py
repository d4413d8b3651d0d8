"""A slip in an example is caught by the rule for it, or it is harmless for a reason given here."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgmf_kg import positions
from dgmf_kg.errors import Place
from dgmf_kg.store import Description, read_description
from dgmf_kg.store.rdf import Document
from dgmf_kg.validation import Result, check, validate
from engines import Outcome, assess
from validation.mutations import EXAMPLES, Mutation, mutations, sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pyoxigraph as ox

# Rule ids by property. Whether one with a question mark comes along depends on the example; where
# nothing else catches the slip, it is harmless without it.

NOT_OF_THE_CLASS = {
    "adms:identifier": "ID-01",
    "dcterms:conformsTo": "EV-09",
    "dgmf:aboutCriterion": "CL-02",
    "dgmf:aboutPeriod of dgmf:TransactionObservation": "DF-03",
    "dgmf:aboutPeriod": "DF-03",
    "dgmf:acceptsAccount": "PS-14",
    "dgmf:acknowledgesLimitation": "LI-02",
    "dgmf:adopts": "AD-02",
    "dgmf:agencyType of the described": "AG-07",
    "dgmf:agencyType": "AG-07",
    "dgmf:allocationBasis": "AL-07",
    "dgmf:arrangementKind": "SA-02",
    "dgmf:channelKind": "CH-02",
    "dgmf:commitsTo": "CM-03",
    "dgmf:concernsField": "IN-03",
    "dgmf:controlKind": "SE-02",
    "dgmf:coversService": "SE-04",
    "dgmf:declaresFor": "DE-04 XC-16",
    "dgmf:declaresStage": "DE-02",
    "dgmf:deliveryMode": "PS-06",
    "dgmf:describes": "DS-04",
    "dgmf:excludesDimension": "SC-02",
    "dgmf:grade": "EV-03",
    "dgmf:hasEvidence": "ST-03 EV-15?",
    "dgmf:hasFunction": "PS-17",
    "dgmf:hasParty": "AM-02",
    "dgmf:hasSupplier": "SA-04",
    "dgmf:institutionKind": "IS-01",
    "dgmf:investmentKind": "IV-02",
    "dgmf:investmentPurpose": "IV-04",
    "dgmf:investsIn": "IV-06",
    "dgmf:isAcceptedBy": "AC-02",
    "dgmf:isAdoptedBy": "AD-04",
    "dgmf:isAllocatedFrom": "AL-02",
    "dgmf:isBuiltBy": "CS-02",
    "dgmf:isBuiltOn": "CS-04",
    "dgmf:isCompleteFor": "CO-02",
    "dgmf:isCompletedAt": "PS-15 XC-09",
    "dgmf:isContractorOf": "OR-07",
    "dgmf:isGovernedBy": "TC-03",
    "dgmf:isInformedBy": "IN-01",
    "dgmf:isOpenTo": "PM-02",
    "dgmf:isOperatedBy of m8g:Channel": "CH-06",
    "dgmf:isOperatedBy": "CH-06",
    "dgmf:isOperatedFor": "CH-04",
    "dgmf:isOwnedBy": "EA-02",
    "dgmf:isReachableBy": "RR-04",
    "dgmf:isSharedWith": "TC-01",
    "dgmf:isUsedOnceOnlyBy": "RR-03",
    "dgmf:linksProvider": "SA-03",
    "dgmf:measuresService": "SM-02",
    "dgmf:onlineExtent": "PS-08",
    "dgmf:passesMattersTo": "CH-05",
    "dgmf:registersSubject": "RR-02",
    "dgmf:reportingPeriod": "DS-06",
    "dgmf:requiresAuthentication": "PS-13",
    "dgmf:requiresIdentityProofing": "PS-11",
    "dgmf:runsOn": "PS-16",
    "dgmf:sector": "OR-06",
    "dgmf:setsOut": "SG-02 CM-06",
    "dgmf:standardKind": "SD-02",
    "dgmf:standardPurpose": "SD-03",
    "dgmf:states": "ST-02 ST-01?",
    "dgmf:supportsFunction": "SY-02",
    "dgmf:underAgreement": "CM-05",
    "dgmf:useStatus": "DF-07",
    "dgmf:usesStandard": "PS-09",
    "dgmf:verdict": "CL-04",
    "dgmf:withAgency beside an agreement": "CM-04",
    "dgmf:withAgency": "CM-04",
    "m8g:hasChannel": "PS-04 XC-09?",
    "m8g:hasCompetentAuthority": "PS-02",
}
"""The value is a node of another class, a code of another list, or no IRI at all."""

NOT_AN_IRI = {
    "dcterms:creator": "ID-05",
    "dcterms:publisher": "DS-08",
    "dcterms:publisher of m8g:Evidence": "EV-07",
    "dcterms:source": "EV-13",
    "dgmf:isClaimedBy": "CL-06",
    "dgmf:isOverseenBy": "AG-10",
    "dgmf:isPublishedAs": "SM-04",
    "dgmf:states": "DS-10 ST-01 ST-02",
    "org:subOrganizationOf": "AG-09",
}
"""The value is a blank node or a text, where no class is asked for."""

DESCRIBED_OTHERWISE = {
    "dcterms:creator": "ID-06",
    "dcterms:publisher": "DS-14",
    "dcterms:publisher of m8g:Evidence": "EV-14",
    "dgmf:isClaimedBy": "CL-09",
    "dgmf:isOverseenBy": "AG-12",
    "org:subOrganizationOf": "AG-11? AG-13?",
}
"""The value is described in the same document, as nothing that the property is about."""

ASKED_OF_THE_NODE = {
    **{name: rules.split()[0] for name, rules in NOT_OF_THE_CLASS.items()},
    "dgmf:states": "ST-01",
}
"""By the property that points to a node: the rule that misses the node's class."""

TYPE_OF_A_DESCRIPTION = "DS-01"

MISSING = {
    "dcat:endDate": "PE-05",
    "dcat:startDate": "PE-02",
    "dcterms:conformsTo": "EV-08",
    "dcterms:creator": "ID-04",
    "dcterms:publisher": "DS-07",
    "dcterms:publisher of m8g:Evidence": "EV-06",
    "dgmf:aboutCriterion": "CL-01",
    "dgmf:aboutDate": "DF-01",
    "dgmf:aboutPeriod": "DF-01",
    "dgmf:aboutPeriod of dgmf:TransactionObservation": "TO-01",
    "dgmf:acknowledgesLimitation": "LI-01",
    "dgmf:adopts": "AD-01",
    "dgmf:agencyType of the described": "AG-05",
    "dgmf:allocationBasis": "AL-06",
    "dgmf:amount": "AL-03",
    "dgmf:arrangementKind": "SA-01",
    "dgmf:channelKind": "CH-01",
    "dgmf:commitsTo": "CM-02",
    "dgmf:concernsField": "IN-02",
    "dgmf:controlKind": "SE-01",
    "dgmf:coversService": "SE-03",
    "dgmf:currency": "BU-05",
    "dgmf:currency of dgmf:Investment": "IV-12",
    "dgmf:declaresFor": "XC-15 XC-16",
    "dgmf:declaresStage": "DE-01",
    "dgmf:deliveryMode": "PS-05",
    "dgmf:describes": "DS-03",
    "dgmf:digitalTransactions": "TO-02",
    "dgmf:excludesDimension": "SC-01",
    "dgmf:grade": "EV-02",
    "dgmf:hasEvidence": "EV-15?",
    "dgmf:investmentKind": "IV-01",
    "dgmf:investmentPurpose": "IV-03",
    "dgmf:investsIn": "IV-05",
    "dgmf:isAdoptedBy": "AD-03",
    "dgmf:isAllocatedFrom": "AL-01",
    "dgmf:isBuiltBy": "CS-01",
    "dgmf:isBuiltOn": "CS-03",
    "dgmf:isClaimedBy": "CL-05",
    "dgmf:isCompleteFor": "CO-01",
    "dgmf:isGovernedBy": "TC-02",
    "dgmf:isOpenTo": "PM-01",
    "dgmf:isOperatedBy of m8g:Channel": "CH-03",
    "dgmf:isOwnedBy": "EA-01",
    "dgmf:isPublishedAs": "SM-03",
    "dgmf:measuresService": "SM-01",
    "dgmf:nextReview": "EA-03",
    "dgmf:projectTotal": "BU-01",
    "dgmf:registersSubject": "RR-01",
    "dgmf:reportingPeriod": "DS-05",
    "dgmf:sector": "OR-04",
    "dgmf:setsOut": "SG-01 CM-06",
    "dgmf:standardKind": "SD-01",
    "dgmf:supportedUntil": "SY-03",
    "dgmf:supportsFunction": "SY-01",
    "dgmf:totalTransactions": "TO-05",
    "dgmf:verdict": "CL-03",
    "dgmf:withAgency": "CM-07",
    "m8g:hasChannel": "PS-03",
    "m8g:hasCompetentAuthority": "PS-01",
    "skos:notation": "ID-02",
}
"""The only value is gone."""

FEWER = {
    "dgmf:hasEvidence": "EV-15?",
    "dgmf:hasParty": "AM-01",
    "dgmf:setsOut": "CM-06",
    "dgmf:states": "ST-02",
    "skos:prefLabel of dgmf:Agency": "AG-04",
}
"""One of several values is gone."""

TOO_MANY = {
    "dcat:endDate": "PE-05",
    "dcat:startDate": "PE-02",
    "dcterms:issued": "EV-10",
    "dcterms:publisher": "DS-07",
    "dgmf:aboutCriterion": "CL-01",
    "dgmf:aboutDate": "DF-02",
    "dgmf:aboutPeriod": "DF-02",
    "dgmf:aboutPeriod of dgmf:TransactionObservation": "DF-02",
    "dgmf:agencyType": "AG-06",
    "dgmf:agencyType of the described": "AG-06",
    "dgmf:allocationBasis": "AL-06",
    "dgmf:amount": "AL-03 XC-06?",
    "dgmf:commitsTo": "CM-07?",
    "dgmf:currency": "BU-05 BU-06",
    "dgmf:currency of dgmf:Investment": "IV-10 IV-11",
    "dgmf:declaresFor": "DE-03 XC-15",
    "dgmf:declaresStage": "DE-01",
    "dgmf:describes": "DS-03",
    "dgmf:digitalTransactions": "TO-02",
    "dgmf:grade": "EV-02",
    "dgmf:investedAmount": "IV-07",
    "dgmf:isCompletedAt": "XC-09?",
    "dgmf:nextReview": "EA-04",
    "dgmf:onlineExtent": "PS-07",
    "dgmf:projectTotal": "BU-02",
    "dgmf:reportingPeriod": "DS-05",
    "dgmf:requiresAuthentication": "PS-12",
    "dgmf:requiresIdentityProofing": "PS-10",
    "dgmf:sector": "OR-05",
    "dgmf:supportedUntil": "SY-04",
    "dgmf:totalTransactions": "TO-05",
    "dgmf:useStatus": "DF-06",
    "dgmf:validFrom": "ST-04",
    "dgmf:validUntil": "ST-07",
    "dgmf:verdict": "CL-03 XC-17?",
    "org:subOrganizationOf": "XC-10?",
    "skos:notation": "ID-02",
}
"""A second value stands beside the only one."""

LANGUAGE = {
    "dcterms:title": "FA-02",
    "dcterms:title of dcterms:PeriodOfTime": "PE-09",
    "dcterms:title of dgmf:AgencyDescription": "DS-12",
    "dcterms:title of dgmf:Commitment": "CM-08",
    "dcterms:title of m8g:Evidence": "EV-05",
    "dgmf:agreementScope": "AM-03",
    "dgmf:justification": "CL-08",
    "skos:prefLabel": "OR-03",
    "skos:prefLabel of dgmf:Agency": "AG-03",
    "skos:prefLabel of org:Post": "PO-01",
}
"""The language is not said, is another one, or is said twice."""

BUDDHIST_ERA = {
    "dcat:endDate": "PE-07",
    "dcat:startDate": "PE-04",
    "dcterms:issued": "EV-12",
    "dgmf:aboutDate": "DF-05",
    "dgmf:nextReview": "EA-06",
    "dgmf:supportedUntil": "SY-06",
    "dgmf:validFrom": "ST-06",
    "dgmf:validUntil": "ST-09",
}

NOT_A_DAY = {
    "dcat:endDate": "PE-06",
    "dcat:startDate": "PE-03",
    "dcterms:issued": "EV-11",
    "dgmf:aboutDate": "DF-04",
    "dgmf:nextReview": "EA-05",
    "dgmf:supportedUntil": "SY-05",
    "dgmf:validFrom": "ST-05",
    "dgmf:validUntil": "ST-08",
}

NOT_A_NUMBER = {
    "dgmf:amount": "AL-04",
    "dgmf:digitalTransactions": "TO-03",
    "dgmf:investedAmount": "IV-08",
    "dgmf:projectTotal": "BU-03",
    "dgmf:totalTransactions": "TO-06",
}

NEGATIVE = {
    "dgmf:amount": "AL-05",
    "dgmf:digitalTransactions": "TO-04",
    "dgmf:investedAmount": "IV-09",
    "dgmf:projectTotal": "BU-04 XC-06",
    "dgmf:totalTransactions": "TO-07",
}

NOT_A_TEXT = {
    "dgmf:currency": "BU-06",
    "dgmf:currency of dgmf:Investment": "IV-11",
    "skos:notation": "ID-03",
}

CAUGHT: dict[str, tuple[dict[str, str], ...]] = {
    "Buddhist era": (BUDDHIST_ERA,),
    "another language": (LANGUAGE,),
    "another type of number": (NOT_A_NUMBER,),
    "blank node": (NOT_AN_IRI, NOT_OF_THE_CLASS),
    "code of another list": (NOT_OF_THE_CLASS,),
    "date as text": (NOT_A_DAY,),
    "delete one of several": (FEWER,),
    "delete the only value": (MISSING,),
    "drop the language": (LANGUAGE,),
    "misspell the value": (NOT_OF_THE_CLASS,),
    "negative number": (NEGATIVE,),
    "no such day": (NOT_A_DAY,),
    "node of another class": (DESCRIBED_OTHERWISE, NOT_OF_THE_CLASS),
    "number as text": (NOT_A_NUMBER,),
    "number for a text": (NOT_A_TEXT,),
    "second value": (LANGUAGE, TOO_MANY),
    "text for a node": (NOT_AN_IRI, NOT_OF_THE_CLASS),
}
"""By kind of slip, the tables that name its rules; the first that knows the property counts."""

READ_BY_NOBODY = "no query reads it; it is there for people"
SAYS_LESS = "it is optional; without it a criterion that was met is at worst unknown"
SAYS_MORE = "there may be several, and each is a statement that nothing contradicts"
OPEN_VALIDITY = "a first or last day may be left out, and validity is then open at that end"
NO_PARENT = "only the description knows above whom an agency stands; many stand below none"
ONLY_NAMED = "who it is need not be described in the same document, so no class is asked for"

HARMLESS: dict[str, dict[str, frozenset[str]]] = {
    READ_BY_NOBODY: {
        "delete one of several": frozenset(
            {
                "dcterms:title",
                "dcterms:title of dcterms:PeriodOfTime",
                "dcterms:title of dgmf:AgencyDescription",
                "dcterms:title of dgmf:Commitment",
                "dcterms:title of m8g:Evidence",
                "dgmf:agreementScope",
                "dgmf:justification",
                "skos:prefLabel",
                "skos:prefLabel of org:Post",
            }
        ),
        "delete the only value": frozenset(
            {
                "adms:identifier",
                "dcterms:identifier",
                "dcterms:issued",
                "dcterms:source",
                "dgmf:agencyType",
                "dgmf:hasSupplier",
                "dgmf:institutionKind",
                "dgmf:investedAmount",
                "dgmf:standardPurpose",
            }
        ),
        "number for a text": frozenset({"dcterms:identifier"}),
        "second value": frozenset(
            {
                "dcterms:conformsTo",
                "dcterms:creator",
                "dcterms:identifier",
                "dcterms:publisher of m8g:Evidence",
                "dgmf:hasParty",
                "dgmf:hasSupplier",
                "dgmf:institutionKind",
                "dgmf:isClaimedBy",
                "dgmf:isOverseenBy",
                "dgmf:standardPurpose",
            }
        ),
    },
    SAYS_LESS: {
        "delete one of several": frozenset(
            {
                "dgmf:channelKind",
                "dgmf:coversService",
                "dgmf:deliveryMode",
                "dgmf:hasEvidence",
                "dgmf:isAcceptedBy",
                "dgmf:isAdoptedBy",
                "dgmf:isOperatedFor",
                "dgmf:isReachableBy",
                "dgmf:linksProvider",
                "dgmf:measuresService",
                "dgmf:passesMattersTo",
                "dgmf:withAgency",
                "m8g:hasChannel",
            }
        ),
        "delete the only value": frozenset(
            {
                "dgmf:acceptsAccount",
                "dgmf:hasEvidence",
                "dgmf:hasFunction",
                "dgmf:isCompletedAt",
                "dgmf:isContractorOf",
                "dgmf:isInformedBy",
                "dgmf:isOperatedBy",
                "dgmf:isOverseenBy",
                "dgmf:isSharedWith",
                "dgmf:isUsedOnceOnlyBy",
                "dgmf:onlineExtent",
                "dgmf:passesMattersTo",
                "dgmf:requiresAuthentication",
                "dgmf:requiresIdentityProofing",
                "dgmf:runsOn",
                "dgmf:underAgreement",
                "dgmf:useStatus",
                "dgmf:usesStandard",
                "dgmf:withAgency beside an agreement",
            }
        ),
    },
    SAYS_MORE: {
        "second value": frozenset(
            {
                "dgmf:acknowledgesLimitation",
                "dgmf:arrangementKind",
                "dgmf:channelKind",
                "dgmf:commitsTo",
                "dgmf:concernsField",
                "dgmf:controlKind",
                "dgmf:coversService",
                "dgmf:deliveryMode",
                "dgmf:excludesDimension",
                "dgmf:hasEvidence",
                "dgmf:hasFunction",
                "dgmf:investmentKind",
                "dgmf:investmentPurpose",
                "dgmf:isAcceptedBy",
                "dgmf:isAdoptedBy",
                "dgmf:isBuiltBy",
                "dgmf:isCompleteFor",
                "dgmf:isCompletedAt",
                "dgmf:isContractorOf",
                "dgmf:isOpenTo",
                "dgmf:isOperatedBy",
                "dgmf:isOperatedBy of m8g:Channel",
                "dgmf:isOperatedFor",
                "dgmf:isReachableBy",
                "dgmf:isSharedWith",
                "dgmf:isUsedOnceOnlyBy",
                "dgmf:linksProvider",
                "dgmf:measuresService",
                "dgmf:passesMattersTo",
                "dgmf:registersSubject",
                "dgmf:setsOut",
                "dgmf:standardKind",
                "dgmf:supportsFunction",
                "dgmf:withAgency",
                "dgmf:withAgency beside an agreement",
                "m8g:hasChannel",
                "m8g:hasCompetentAuthority",
                "org:subOrganizationOf",
            }
        ),
    },
    OPEN_VALIDITY: {
        "delete the only value": frozenset({"dgmf:validFrom", "dgmf:validUntil"}),
    },
    NO_PARENT: {
        "delete the only value": frozenset({"org:subOrganizationOf"}),
    },
    ONLY_NAMED: {
        "delete the only value": frozenset({"a dgmf:Agency", "a org:Organization"}),
    },
}
"""By reason, the slips that give no result."""

MOST = 3
"""How many mutations of one kind in one property are tried."""

Seen = Counter[tuple[str, str, str, str | None]]


@pytest.fixture(autouse=True, scope="module")
def _without_places() -> Iterator[None]:
    """Leave out where a result stands: a mutation is in no file."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("locate", "locate_term"):
            patch.setattr(positions, name, lambda path, *_: Place(str(path)))
        yield


def described(mutation: Mutation) -> Description:
    document = Document(mutation.path, "", mutation.quads)
    return Description(read(mutation.path).iri, document)


@cache
def read(path: Path) -> Description:
    return read_description(path)


def seen(description: Description) -> Seen:
    """What shapes, terms and the checks beyond shapes find."""
    results = validate(description) + check(description)
    return Counter((result.rule, result.focus, result.path, result.value) for result in results)


@cache
def seen_before(path: Path) -> Seen:
    return seen(read(path))


@cache
def rules_for(mutation: Mutation) -> frozenset[str]:
    """The rules that give a result which the example itself does not give."""
    results = seen(described(mutation)) - seen_before(mutation.path)
    return frozenset(rule for rule, _, _, _ in results)


def entry(mutation: Mutation, kind: str) -> tuple[dict[str, str], str] | None:
    """The table that names the rules for a slip, and the rules."""
    for table in CAUGHT[kind]:
        if mutation.about in table:
            return table, table[mutation.about]
    return None


def rules_of_a_type(mutation: Mutation) -> set[str]:
    if mutation.about == "a dgmf:AgencyDescription":
        return {TYPE_OF_A_DESCRIPTION}
    asked = (ASKED_OF_THE_NODE.get(name) for name in mutation.pointed_by)
    return {rule for rule in asked if rule}


def rules_of_another_type(mutation: Mutation) -> set[str]:
    """The rules that a node may break once it is described as something else."""
    return {
        rule.removesuffix("?")
        for name, rules in DESCRIBED_OTHERWISE.items()
        for rule in rules.split()
        if name.partition(" ")[0] in mutation.pointed_by
    }


def deletion(mutation: Mutation) -> str:
    return "delete the only value" if mutation.alone else "delete one of several"


def expected(mutation: Mutation) -> tuple[set[str], set[str]]:
    """The rules that catch a slip, and those that may come along."""
    kind = deletion(mutation) if mutation.kind == "misspell the property" else mutation.kind
    if mutation.about.startswith("a "):
        certain, possible = rules_of_a_type(mutation), set[str]()
        if mutation.kind == "misspell the value":
            possible = rules_of_another_type(mutation)
    else:
        found = entry(mutation, kind)
        rules = found[1].split() if found else []
        certain = {rule for rule in rules if not rule.endswith("?")}
        possible = {rule.removesuffix("?") for rule in rules}
    if mutation.kind.startswith("misspell"):
        certain.add("TE-01")
    return certain, certain | possible


def reasons(mutation: Mutation) -> list[str]:
    """Why a slip is harmless, if it is."""
    return [
        reason
        for reason, kinds in HARMLESS.items()
        if mutation.about in kinds.get(mutation.kind, ())
    ]


@cache
def caught() -> tuple[Mutation, ...]:
    """The slips that a table names rules for, if those are certain or give a result."""
    return tuple(
        mutation
        for mutation in sample(MOST)
        if expected(mutation)[0] or (expected(mutation)[1] and rules_for(mutation))
    )


@cache
def harmless() -> tuple[Mutation, ...]:
    """The slips that no rule is to catch."""
    found = set(map(id, caught()))
    return tuple(mutation for mutation in sample(MOST) if id(mutation) not in found)


def test_more_than_a_thousand_mutations_of_all_examples_are_tried() -> None:
    assert len(sample(MOST)) > 1000
    assert {path.stem for path in EXAMPLES} == {mutation.path.stem for mutation in sample(MOST)}
    assert {*CAUGHT, "misspell the property"} == {mutation.kind for mutation in sample(MOST)}


def test_each_slip_is_caught_by_exactly_the_rules_for_it() -> None:
    faults = [
        f"{mutation}: {sorted(rules_for(mutation))}"
        for mutation in caught()
        if not expected(mutation)[0] <= rules_for(mutation) <= expected(mutation)[1]
    ]
    assert [] == faults


def test_each_slip_that_no_rule_catches_is_harmless_for_one_reason() -> None:
    faults = [
        f"{mutation}: {sorted(rules_for(mutation))} {reasons(mutation)}"
        for mutation in harmless()
        if rules_for(mutation) or len(reasons(mutation)) != 1
    ]
    assert [] == faults


def test_every_rule_in_the_tables_caught_a_slip() -> None:
    used = set()
    for mutation in caught():
        kind = deletion(mutation) if mutation.kind == "misspell the property" else mutation.kind
        found = entry(mutation, kind)
        if found:
            used |= {(id(found[0]), mutation.about, rule) for rule in rules_for(mutation)}
    named = {
        (id(table), name, rule.removesuffix("?"))
        for tables in CAUGHT.values()
        for table in tables
        for name, rules in table.items()
        for rule in rules.split()
    }
    assert set() == {(name, rule) for _, name, rule in named - used}


def test_every_reason_is_the_reason_for_a_slip() -> None:
    used = {(reason, m.kind, m.about) for m in harmless() for reason in reasons(m)}
    assert used == {
        (reason, kind, name)
        for reason, kinds in HARMLESS.items()
        for kind, names in kinds.items()
        for name in names
    }


def assessed(quads: tuple[ox.Quad, ...]) -> Outcome:
    return assess(frozenset(quad.triple for quad in quads))


@cache
def assessed_before(path: Path) -> Outcome:
    return assessed(read(path).document.quads)


def changes(mutation: Mutation) -> set[tuple[str, str]]:
    """The statuses of findings before and after a slip, where they differ."""
    before, after = assessed_before(mutation.path).statuses, assessed(mutation.quads).statuses
    return {(before[code], after[code]) for code in before if before[code] != after[code]}


def test_what_no_query_reads_leaves_every_derived_triple_as_it_is() -> None:
    faults = [
        str(mutation)
        for mutation in harmless()
        if reasons(mutation) == [READ_BY_NOBODY]
        and assessed(mutation.quads).triples != assessed_before(mutation.path).triples
    ]
    assert [] == faults


def test_the_class_of_what_is_only_named_changes_no_finding() -> None:
    named = [mutation for mutation in harmless() if reasons(mutation) == [ONLY_NAMED]]
    assert [] == [str(mutation) for mutation in named if changes(mutation)]


def test_a_description_that_says_less_shows_no_more() -> None:
    less = [mutation for mutation in harmless() if reasons(mutation) == [SAYS_LESS]]
    faults = [str(m) for m in less if not changes(m) <= {("Met", "Unknown")}]
    assert [] == faults


@settings(max_examples=50, derandomize=True, deadline=None, database=None)
@given(path=st.sampled_from(EXAMPLES), place=st.floats(0, 1, exclude_max=True))
def test_both_engines_find_the_same_in_any_mutation(path: Path, place: float) -> None:
    slips = mutations(path)
    mutation = slips[int(place * len(slips))]
    described_anew = described(mutation)
    assert both(validate(described_anew, "shacl")) == both(validate(described_anew, "pyshacl"))


def both(results: tuple[Result, ...]) -> Counter[tuple[object, ...]]:
    """The results without what an engine writes in its own way."""
    return Counter(
        (
            result.rule,
            result.severity,
            result.shape,
            result.component,
            result.path,
            _plain(result.focus),
            _plain(result.value or ""),
        )
        for result in results
    )


def _plain(term: str) -> str:
    """A term without the label of a blank node, or the quotation marks of a literal.

    The native engine puts those about a focus node that is a literal: a text after dgmf:states.
    """
    return "_:" if term.startswith("_:") else term.strip('"')
