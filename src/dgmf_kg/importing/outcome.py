"""What an import did: descriptions written, things counted, and what the catalogue left open."""

from dataclasses import dataclass
from pathlib import Path

from dgmf_kg.errors import Problem


@dataclass(frozen=True)
class Counts:
    """How many different services, channels and agencies there are."""

    services: int
    channels: int
    agencies: int


@dataclass(frozen=True)
class ImportedDescription:
    """One description that was written.

    Args:
        agency: IRI of the agency that it describes.
        description: IRI of the description.
        path: the file.
        services: how many services are in it.
        channels: how many channels are in it.
        missing: what the catalogue and the options do not say: one problem for each rule of the
            shapes and each thing that breaks it, named by `rule` and `item` in `values`.
    """

    agency: str
    description: str
    path: Path
    services: int
    channels: int
    missing: tuple[Problem, ...]


@dataclass(frozen=True)
class ImportReport:
    """What one import did.

    Args:
        source: the catalogue.
        descriptions: what was written, in the order of the agencies' IRIs.
        read: what the catalogue holds.
        written: what the descriptions hold together; the agencies are the described ones.
        remarks: what of the catalogue is in no description, and blank nodes that stand for
            agencies.
    """

    source: Path
    descriptions: tuple[ImportedDescription, ...]
    read: Counts
    written: Counts
    remarks: tuple[Problem, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every service, channel and agency of the catalogue is in some description."""
        return self.read == self.written
