"""Agency descriptions by the thousand, each different, all fictional, the same for the same seed.

    .venv/bin/python benchmarks/generate.py 1000 --out FOLDER            a Turtle file for each
    .venv/bin/python benchmarks/generate.py 1000 --out agencies.nt       all in one N-Triples file

A description has about 190 triples of the real vocabulary: the agency and those it works with, a
strategy, a budget, services, channels, systems, institutions, claims, and the evidence behind them.
Which of them it has, and with which codes, dates and sums, is drawn anew for each agency. One in
ten breaks a rule in the way that people do: a year of the Buddhist era, a name in one language, a
grade left out.
"""

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pyoxigraph as ox

SEED: Final = 2568
FAULTY_SHARE: Final = 0.1

_BASE = "https://example.org/generated/"
_PREFIXES: Final = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "dgmf": "https://w3id.org/dgmf/ontology#",
    "fw": "https://w3id.org/dgmf/framework#",
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_HEAD: Final = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in _PREFIXES.items())

_KINDS = {
    "Department": ("Department", "กรม"),
    "Ministry": ("Ministry", "กระทรวง"),
    "ProvincialAdministration": ("Province", "จังหวัด"),
    "CityMunicipality": ("City Municipality", "เทศบาลนคร"),
    "PublicOrganization": ("Public Organisation", "องค์การมหาชน"),
    "StateEnterprise": ("State Enterprise", "รัฐวิสาหกิจ"),
}
_WORDS = (
    ("Canal", "คลอง"), ("Garden", "สวน"), ("Lantern", "โคม"), ("Lotus", "บัว"), ("Market", "ตลาด"),
    ("Mountain", "ภูเขา"), ("Orchid", "กล้วยไม้"), ("Paddy", "ทุ่งนา"), ("River", "แม่น้ำ"),
    ("Seaside", "ชายทะเล"), ("Silk", "ไหม"), ("Teak", "สัก"), ("Tide", "น้ำขึ้น"), ("Wind", "ลม"),
)  # fmt: skip
_SERVICES = (
    ("Building permit", "การขออนุญาตก่อสร้าง"),
    ("Birth registration", "การแจ้งเกิด"),
    ("Payment of a fee", "การชำระค่าธรรมเนียม"),
    ("Licence of a shop", "การขอใบอนุญาตร้านค้า"),
    ("Land survey", "การรังวัดที่ดิน"),
    ("Old-age allowance", "เบี้ยยังชีพผู้สูงอายุ"),
)
_CHANNELS = ("WebPortal", "Counter", "AccessPoint", "SingleWindow", "OneStopService")
_GRADES = ("SelfClaimed", "Documented", "IndependentlyVerified")
_CRITERIA = ("MGT-1.1", "MGT-2.1", "SVC-1.1", "SVC-2.1", "CHN-1.1", "CHN-2.1", "TEC-1.1", "TEC-2.1")
_VERDICTS = ("ClaimedMet", "ClaimedNotMet")


@dataclass
class _Draft:
    """A description being written: its random choices, its statements, its evidence."""

    number: int
    draw: random.Random
    blocks: list[str] = field(default_factory=list)
    stated: list[str] = field(default_factory=list)
    evidence: int = 0

    def iri(self, name: str) -> str:
        return f"<{_BASE}{self.number}/{name}>"

    def node(self, name: str, kind: str, *properties: str, is_stated: bool = True) -> str:
        """Write a node; its IRI."""
        iri = self.iri(name)
        self.blocks.append(" ;\n    ".join((f"{iri} a {kind}", *properties)) + " .\n")
        if is_stated:
            self.stated.append(iri)
        return iri

    def title(self, english: str, thai: str, predicate: str = "dcterms:title") -> str:
        return f'{predicate} "{english} {self.number}"@en , "{thai} {self.number}"@th'

    def date(self, first: int, last: int) -> str:
        year, month = self.draw.randint(first, last), self.draw.randint(1, 12)
        return f'"{year}-{month:02}-{self.draw.randint(1, 28):02}"^^xsd:date'

    def amount(self, least: int = 1, most: int = 900) -> str:
        return f"{self.draw.randint(least, most)}{self.draw.randint(0, 999):03}000.00"

    def proof(self, criterion: str, publisher: str) -> str:
        """Write a piece of evidence; the property that leads to it."""
        self.evidence += 1
        iri = self.node(
            f"evidence-{self.evidence}",
            "m8g:Evidence",
            self.title(f"Record {self.evidence} of", f"หลักฐานที่ {self.evidence} ของ"),
            f"dcterms:conformsTo fw:{criterion}-evidence-1",
            f"dcterms:publisher {publisher}",
            f"dcterms:issued {self.date(2023, 2025)}",
            f'dcterms:identifier "ทด {self.draw.randint(100, 999)}/{self.draw.randint(1, 9999)}"',
            f"dgmf:grade fw:{self.draw.choice(_GRADES)}",
            is_stated=False,
        )
        return f"dgmf:hasEvidence {iri}"


def _agency(draft: _Draft, name: str, kind: str) -> str:
    english, thai = _KINDS[kind]
    (first, first_thai), (second, second_thai) = draft.draw.sample(_WORDS, 2)
    names = draft.title(
        f"{english} of {first} and {second}", f"{thai}{first_thai}{second_thai}", "skos:prefLabel"
    )
    return draft.node(name, "dgmf:Agency", names, f"dgmf:agencyType fw:{kind}", is_stated=False)


def _management(draft: _Draft, agency: str, other: str, period: str) -> None:
    kind = draft.draw.choice(("DataSharing", "IntegratedService"))
    commitment = draft.node(
        "commitment",
        "dgmf:Commitment",
        draft.title("Work on common data", "ทำงานบนข้อมูลร่วม"),
        f"dgmf:commitsTo fw:{kind}",
        f"dgmf:withAgency {other}",
        is_stated=False,
    )
    draft.node(
        "strategy",
        "dgmf:Strategy",
        draft.title("Digital plan", "แผนดิจิทัล"),
        f"dgmf:validFrom {draft.date(2020, 2023)}",
        f"dgmf:validUntil {draft.date(2026, 2029)}",
        f"dgmf:setsOut {commitment}",
        draft.proof("MGT-2.1", agency),
    )
    budget = draft.node(
        "budget",
        "dgmf:Budget",
        draft.title("Project budget", "งบประมาณโครงการ"),
        f"dgmf:projectTotal {draft.amount(2_703, 4_000)}",
        'dgmf:currency "THB"',
        f"dgmf:aboutPeriod {period}",
        draft.proof("MGT-3.1", agency),
    )
    for count in range(draft.draw.randint(1, 3)):
        draft.node(
            f"allocation-{count}",
            "dgmf:Allocation",
            draft.title("Allocation", "การจัดสรร"),
            f"dgmf:isAllocatedFrom {budget}",
            f"dgmf:amount {draft.amount()}",
            f"dgmf:allocationBasis fw:{draft.draw.choice(('CitizenNeed', 'AgencyMission'))}",
        )
    forum = draft.node(
        "forum",
        "dgmf:ParticipationMechanism",
        draft.title("Open forum", "เวทีประชาคม"),
        f"dgmf:isOpenTo fw:{draft.draw.choice(('OpenToCitizens', 'OpenToStaff'))}",
    )
    draft.node(
        "decision",
        "dgmf:InvestmentDecision",
        draft.title("Decision on an investment", "มติเรื่องการลงทุน"),
        f"dgmf:isInformedBy {forum}",
        f"dgmf:concernsField fw:{draft.draw.choice(('DigitalInvestment', 'OtherInvestment'))}",
        f"dgmf:aboutDate {draft.date(2024, 2025)}",
    )


def _services(draft: _Draft, agency: str, other: str) -> None:
    channels = [
        draft.node(
            f"channel-{count}",
            "m8g:Channel",
            draft.title("Channel", "ช่องทาง"),
            f"dgmf:channelKind fw:{kind}",
            f"dgmf:isOperatedBy {draft.draw.choice((agency, other))}",
            draft.proof("CHN-2.1", agency),
        )
        for count, kind in enumerate(draft.draw.sample(_CHANNELS, draft.draw.randint(1, 3)))
    ]
    for count, (english, thai) in enumerate(draft.draw.sample(_SERVICES, 2)):
        draft.node(
            f"service-{count}",
            "cpsv:PublicService",
            draft.title(english, thai),
            f"m8g:hasCompetentAuthority {agency}",
            f"m8g:hasChannel {draft.draw.choice(channels)}",
            "dgmf:deliveryMode fw:OnlineDelivery",
            f"dgmf:onlineExtent fw:{draft.draw.choice(('EndToEndOnline', 'PartlyOnline'))}",
            "dgmf:hasFunction fw:TransactionFunction",
            *([draft.proof("SVC-2.1", agency)] if draft.draw.randrange(2) else []),
        )


def _technology(draft: _Draft, agency: str, other: str, period: str) -> None:
    system = draft.node(
        "system",
        "dgmf:InformationSystem",
        draft.title("Licensing system", "ระบบใบอนุญาต"),
        "dgmf:supportsFunction fw:LicensingFunction",
        f"dgmf:supportedUntil {draft.date(2026, 2035)}",
        f"dgmf:isOperatedBy {agency}",
    )
    draft.node(
        "investment",
        "dgmf:Investment",
        draft.title("Building of the system", "การพัฒนาระบบ"),
        "dgmf:investmentKind fw:BuildInvestment",
        "dgmf:investmentPurpose fw:ServicePurpose",
        f"dgmf:investsIn {system}",
        f"dgmf:investedAmount {draft.amount()}",
        'dgmf:currency "THB"',
        f"dgmf:aboutPeriod {period}",
        draft.proof("TEC-2.1", other),
    )
    total = draft.draw.randint(1_000, 900_000)
    draft.node(
        "transactions",
        "dgmf:TransactionObservation",
        draft.title("Transactions", "ธุรกรรม"),
        f"dgmf:digitalTransactions {draft.draw.randint(0, total)}",
        f"dgmf:totalTransactions {total}",
        f"dgmf:aboutPeriod {period}",
        draft.proof("CHN-3.3", agency),
    )


def _claims(draft: _Draft, agency: str) -> None:
    for criterion in draft.draw.sample(_CRITERIA, draft.draw.randint(2, 4)):
        draft.node(
            f"claim-{criterion}",
            "dgmf:Claim",
            f"dgmf:aboutCriterion fw:{criterion}",
            f"dgmf:verdict fw:{draft.draw.choice(_VERDICTS)}",
            f"dgmf:isClaimedBy {agency}",
        )


_FAULTS: Final[tuple[Callable[[str], str], ...]] = (
    lambda text: text.replace('dcat:startDate "2024', 'dcat:startDate "2567'),
    lambda text: text.replace(" ;\n    dgmf:grade fw:SelfClaimed", "", 1),
    lambda text: text.replace('"@en , "', '"@en , "x"@fr , "', 1),
)


def description(number: int, seed: int = SEED) -> str:
    """One description, without its prefixes."""
    draw = random.Random(f"{seed}/{number}")  # noqa: S311 - nothing secret is drawn
    draft = _Draft(number, draw)
    agency = _agency(draft, "agency", draw.choice(list(_KINDS)))
    other = _agency(draft, "partner", "Department")
    period = draft.node(
        "period",
        "dcterms:PeriodOfTime",
        'dcat:startDate "2024-10-01"^^xsd:date',
        'dcat:endDate "2025-09-30"^^xsd:date',
        is_stated=False,
    )
    _management(draft, agency, other, period)
    _services(draft, agency, other)
    _technology(draft, agency, other, period)
    _claims(draft, agency)
    draft.node(
        "description",
        "dgmf:AgencyDescription",
        draft.title("Description", "เอกสารคำอธิบาย"),
        f"dcterms:publisher {agency}",
        f"dgmf:describes {agency}",
        f"dgmf:reportingPeriod {period}",
        f"dgmf:states {' , '.join(draft.stated)}",
        is_stated=False,
    )
    text = "\n".join(draft.blocks)
    return draw.choice(_FAULTS)(text) if draw.random() < FAULTY_SHARE else text


def descriptions(count: int, seed: int = SEED) -> Iterator[str]:
    """Descriptions as Turtle documents."""
    return (f"{_HEAD}\n{description(number, seed)}" for number in range(1, count + 1))


def write_each(folder: Path, count: int, seed: int = SEED) -> list[Path]:
    """A Turtle file for each description."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, text in enumerate(descriptions(count, seed), start=1):
        path = folder / f"agency-{number:06}.ttl"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def write_one(path: Path, count: int, seed: int = SEED) -> None:
    """One file with all descriptions: Turtle, or N-Triples if its name ends in .nt."""
    with path.open("wb") as stream:
        if path.suffix != ".nt":
            stream.write(_HEAD.encode())
        for number in range(1, count + 1):
            text = description(number, seed)
            if path.suffix == ".nt":
                quads = ox.parse(_HEAD + text, format=ox.RdfFormat.TURTLE)
                ox.serialize((q.triple for q in quads), stream, ox.RdfFormat.N_TRIPLES)
            else:
                stream.write(f"\n{text}".encode())


def main() -> None:
    """Write the descriptions that the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    if given.out.suffix in {".nt", ".ttl"}:
        write_one(given.out, given.count, given.seed)
    else:
        write_each(given.out, given.count, given.seed)
    print(f"{given.count} descriptions in {given.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
