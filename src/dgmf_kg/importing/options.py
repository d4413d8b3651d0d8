"""What a catalogue of services does not hold and the importer has to be told."""

import re
from dataclasses import dataclass
from datetime import date

from dgmf_kg import resources
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import parse

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_BUDDHIST_ERA = 2400
"""Years from here on are of the Buddhist era, as in the shapes."""


@dataclass(frozen=True)
class ImportOptions:
    """The parts of each description that no catalogue of services holds.

    Args:
        period_start: first day of the reporting period, `YYYY-MM-DD`.
        period_end: last day of the reporting period, `YYYY-MM-DD`.
        publisher: IRI of who answers for the descriptions.
        agency_type: code of the list of agency types, such as `Department`, for every agency
            that is described.
        base: what the IRI of each description begins with; by default the IRI is a UUID that
            follows from the agency, the period and the publisher.
    """

    period_start: str | None = None
    period_end: str | None = None
    publisher: str | None = None
    agency_type: str | None = None
    base: str | None = None

    def period(self) -> tuple[str, str]:
        """First and last day of the reporting period.

        Raises:
            BadArgumentError: one is not given, is no day of the Gregorian calendar, or the end
                lies before the start.
        """
        if self.period_start is None or self.period_end is None:
            raise BadArgumentError("import-period-unknown", options="--period-start --period-end")
        start = _day("--period-start", self.period_start)
        end = _day("--period-end", self.period_end)
        if end < start:
            raise BadArgumentError("import-period-reversed", start=start, end=end)
        return start, end

    def check(self) -> None:
        """Refuse options that no catalogue could be read with.

        Raises:
            BadArgumentError: the period is missing or makes none, or the publisher or the base is
                not an absolute IRI.
        """
        self.period()
        for option, value in (("--publisher", self.publisher), ("--base", self.base)):
            if value is not None and not _IRI.fullmatch(value):
                raise BadArgumentError("import-iri-malformed", option=option, value=value)

    def agency_type_iri(self) -> str | None:
        """The IRI of the agency type, where one is given.

        Raises:
            BadArgumentError: the framework has no agency type of that code.
        """
        if self.agency_type is None:
            return None
        known = parse(resources.framework_file()).subjects_of_type(DGMF + "AgencyType")
        wanted = FW + self.agency_type.removeprefix(FW).removeprefix("fw:")
        if wanted not in known:
            codes = " ".join(sorted(iri.removeprefix(FW) for iri in known))
            raise BadArgumentError(
                "import-agency-type-unknown", value=self.agency_type, known=codes
            )
        return wanted


def _day(option: str, value: str) -> str:
    try:
        year = date.fromisoformat(value).year if _DATE.fullmatch(value) else None
    except ValueError:
        year = None
    if year is None:
        raise BadArgumentError("import-date-malformed", option=option, value=value)
    if year >= _BUDDHIST_ERA:
        raise BadArgumentError("import-date-buddhist-era", option=option, value=value)
    return value
