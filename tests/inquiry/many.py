"""Agencies of a few lines each: what makes a question touch them, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

EX = "https://example.org/many/"
_PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dgmf": "https://w3id.org/dgmf/ontology#",
    "ex": EX,
    "fw": "https://w3id.org/dgmf/framework#",
    "org": "http://www.w3.org/ns/org#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
ADOPTION = """ex:{name} dgmf:states ex:{name}-adoption .
ex:{name}-adoption a dgmf:Adoption ; dgmf:isAdoptedBy ex:{name}-agency ; dgmf:adopts ex:standard ;
    dgmf:isAdoptedFor ex:notices .
ex:standard a dgmf:Standard .
ex:notices dgmf:exchangeKind fw:InformationExchange .
"""
ATTACHMENT = """ex:{name} dgmf:states ex:{name}-attachment .
ex:{name}-attachment a dgmf:Attachment ; dgmf:isAttachmentOf ex:{name}-agency ;
    dgmf:attachesSystem ex:{name}-system ; dgmf:attachesTo ex:platform ; dgmf:carriesExchange ex:notices .
ex:notices dgmf:exchangeKind fw:InformationExchange .
"""


def description(name: str, *facts: str, year: int = 2025, agency: str = "") -> str:
    """A description in Turtle, `{name}` in its facts being its name."""
    agency = agency or f"{name}-agency"
    text = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in _PREFIXES.items())
    text += f"ex:{name} a dgmf:AgencyDescription ; dgmf:describes ex:{agency} ;\n"
    text += f"    dgmf:reportingPeriod ex:year-{year} .\n"
    text += f'ex:year-{year} dcat:startDate "{year - 1}-10-01"^^xsd:date ;\n'
    text += f'    dcat:endDate "{year}-09-30"^^xsd:date .\nex:{agency} a dgmf:Agency .\n'
    return text + "".join(fact.format(name=name) for fact in facts)


def written(folder: Path, texts: dict[str, str]) -> list[Path]:
    """Descriptions as files of those names."""
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.ttl"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def adopters(others: int) -> dict[str, str]:
    """One agency, two that are connected with it, and others who go by the same standard."""
    alone = {f"other-{n}": description(f"other-{n}", ADOPTION) for n in range(others - 2)}
    both = {name: description(name, ADOPTION, ATTACHMENT) for name in ("one", "near", "next")}
    return both | alone
