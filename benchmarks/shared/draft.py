"""A description while it is written: its nodes, its evidence, and what they decide."""

import random
from dataclasses import dataclass, field
from typing import Final

from verdicts import Piece

BASE: Final = "https://example.org/generated/"
NATIONAL: Final = "https://example.org/national/"
GRADES: Final = ("SelfClaimed", "Documented", "IndependentlyVerified")

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
_PARTNERS: Final = 20


@dataclass
class Draft:
    """A description being written.

    Attributes:
        number: its number among all.
        draw: the source of its random choices.
        blocks: its nodes as Turtle.
        pieces: what it says about criteria, as far as that is valid.
        written: the length of it all, in triples.
    """

    number: int
    draw: random.Random
    blocks: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    written: int = 0
    agency: str = ""
    other: str = ""
    period: str = ""
    _stated: list[str] = field(default_factory=list)
    _evidence: str = ""
    _has_ended: bool = False
    _taken: set[str] = field(default_factory=set)
    _count: int = 0

    @property
    def base(self) -> str:
        """What the IRIs of its own nodes begin with."""
        return f"{BASE}{self.number}/"

    def begin(self) -> None:
        """Write who and when: the agency, another one, the period."""
        self.agency = self.organization("agency", self.draw.choice(list(_KINDS)))
        # Partners are shared, and so are the agencies that others describe.
        partner = self.draw.randint(1, _PARTNERS)
        other = f"<{NATIONAL}agency-{partner}>"
        if self.draw.randrange(2):
            other = f"<{BASE}{self.number % 97 + 1 + self.number}/agency>"
        self.other = self.organization(other, "Department")
        self.period = self._period("period", 2025)

    def end(self) -> None:
        """Write the description itself."""
        self.node(
            "description",
            "dgmf:AgencyDescription",
            self.title("Description", "เอกสารคำอธิบาย"),
            f"dcterms:publisher {self.agency}",
            f"dgmf:describes {self.agency}",
            f"dgmf:reportingPeriod {self.period}",
            *([f"dgmf:states {' , '.join(self._stated)}"] if self._stated else []),
        )

    def node(self, name: str, kind: str, *properties: str) -> str:
        """Write a node; its IRI in angle brackets."""
        iri = name if name.startswith("<") else f"<{self.base}{name}>"
        self.blocks.append(" ;\n    ".join((f"{iri} a {kind}", *properties)) + " .\n")
        self.written += 1 + sum(1 + text.count(" , ") for text in properties)
        return iri

    def fact(self, name: str, kind: str, *properties: str, stands: bool = True) -> str:
        """Write a stated fact with the evidence and validity of what is being told; its IRI."""
        further = [f"dgmf:hasEvidence {self._evidence}"] if self._evidence else []
        if stands and self._has_ended:
            further += ['dgmf:validFrom "2019-01-01"^^xsd:date', self._until(2020, 2024)]
        elif stands and self.draw.randrange(3) == 0:
            further += [self._until(2026, 2031)]
        iri = self.node(name, kind, *properties, *further)
        self._stated.append(iri)
        return iri

    def told(self, code: str, *, grade: int, has_ended: bool = False) -> None:
        """Give all facts that follow one grade and validity."""
        self._has_ended = has_ended
        self._evidence = ""
        # What is claimed without evidence has the lowest grade as well.
        if grade or self.draw.randrange(8) == 0:
            self._count += 1
            self._evidence = self.node(
                f"evidence-{self._count}",
                "m8g:Evidence",
                self.title("Record of", "หลักฐานของ"),
                f"dcterms:conformsTo fw:{code}-evidence-1",
                f"dcterms:publisher {self.agency}",
                f'dcterms:issued "202{self.draw.randint(3, 5)}-0{self.draw.randint(1, 9)}-15"^^xsd:date',
                f'dcterms:identifier "ทด {self.draw.randint(100, 999)}/{self.draw.randint(1, 9999)}"',
                f"dgmf:grade fw:{GRADES[grade]}",
            )

    def claim(self, code: str, verdict: str) -> None:
        """Claim `Met`, `NotMet` or `NotApplicable`."""
        reason = 'dgmf:justification "This does not concern us."@en , "เรื่องนี้ไม่เกี่ยวกับเรา"@th'
        self._count += 1
        self.fact(
            f"claim-{self._count}",
            "dgmf:Claim",
            f"dgmf:aboutCriterion fw:{code}",
            f"dgmf:verdict fw:Claimed{verdict}",
            f"dgmf:isClaimedBy {self.agency}",
            *([reason] if verdict == "NotApplicable" else []),
        )

    def title(self, english: str, thai: str, predicate: str = "dcterms:title") -> str:
        """A title in both languages."""
        return f'{predicate} "{english} {self.number}"@en , "{thai} {self.number}"@th'

    def service_name(self) -> tuple[str, str]:
        """What a service is called."""
        return self.draw.choice(_SERVICES)

    def shared(self, national: str, own: str) -> str:
        """The name of something that many descriptions name, if this one does not yet, or its own.

        Descriptions say different things of it, which must not leak from one to another.
        """
        if national in self._taken or self.draw.randrange(2):
            return own
        self._taken.add(national)
        return f"<{NATIONAL}{national}>"

    def organization(self, name: str, kind: str) -> str:
        """Write an agency; its IRI."""
        english, thai = _KINDS[kind]
        (first, first_thai), (second, second_thai) = self.draw.sample(_WORDS, 2)
        names = self.title(
            f"{english} of {first} and {second}",
            f"{thai}{first_thai}{second_thai}",
            "skos:prefLabel",
        )
        return self.node(name, "dgmf:Agency", names, f"dgmf:agencyType fw:{kind}")

    def company(self) -> str:
        """A private company."""
        return self._once("company", "Corner Shops", "ร้านหัวมุม", "PrivateSector")

    def club(self) -> str:
        """A group of citizens."""
        return self._once("club", "Neighbours' Club", "ชมรมเพื่อนบ้าน", "CitizenSector")

    def _once(self, name: str, english: str, thai: str, sector: str) -> str:
        iri = f"<{self.base}{name}>"
        if name not in self._taken:
            self._taken.add(name)
            names = self.title(english, thai, "skos:prefLabel")
            self.node(iri, "org:Organization", names, f"dgmf:sector fw:{sector}")
        return iri

    def earlier(self) -> str:
        """The period before."""
        return self._period("earlier", 2024)

    def _period(self, name: str, year: int) -> str:
        return self.node(
            name,
            "dcterms:PeriodOfTime",
            f'dcat:startDate "{year - 1}-10-01"^^xsd:date',
            f'dcat:endDate "{year}-09-30"^^xsd:date',
        )

    def _until(self, first: int, last: int) -> str:
        day = f"{self.draw.randint(first, last)}-08-{self.draw.randint(10, 28)}"
        return f'dgmf:validUntil "{day}"^^xsd:date'
