"""Beyond one agency: interoperability, plug and play, and service ecosystems."""

from dgmf_kg.ecosystem.collection import Collection
from dgmf_kg.ecosystem.interoperability import matrix, of_agency, of_pair, of_platform
from dgmf_kg.ecosystem.model import (
    Advice,
    AgencyAnswer,
    EcosystemProfile,
    Group,
    Joining,
    Link,
    Matrix,
    Maturity,
    Named,
    PlatformAnswer,
    Saying,
    Verdict,
)
from dgmf_kg.ecosystem.plug_and_play import joinings, platforms, systems
from dgmf_kg.ecosystem.profile import profile, view

__all__ = [
    "Advice",
    "AgencyAnswer",
    "Collection",
    "EcosystemProfile",
    "Group",
    "Joining",
    "Link",
    "Matrix",
    "Maturity",
    "Named",
    "PlatformAnswer",
    "Saying",
    "Verdict",
    "joinings",
    "matrix",
    "of_agency",
    "of_pair",
    "of_platform",
    "platforms",
    "profile",
    "systems",
    "view",
]
