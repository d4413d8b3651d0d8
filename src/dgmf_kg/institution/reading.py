"""The institutions of a group, read back from an inquiry."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inquiry import Inquiry, Text
from dgmf_kg.institution.model import (
    Advice,
    Conflict,
    Institutions,
    KindState,
    Observed,
    SaidByOther,
    State,
    Subject,
)
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import Description, Row

_STATES: dict[str, State] = {
    DGMF + "agreesKind": "agreed",
    DGMF + "partlyAgreesKind": "partly",
    DGMF + "lacksKind": "lacking",
}
# The order in which the slides name them; practices stand in the picture only.
_ORDER = ("Rule", "Norm", "Standard", "Meaning", "Symbol", "Process", "Practice", "Agreement")
_CLASSES = {"ecosystem": DGMF + "ServiceEcosystem", "platform": DGMF + "Platform"}
_A_GROUP = 2


def institutions(descriptions: Sequence[Description], day: str, subject: Subject) -> Institutions:
    """What a group has agreed on, lacks, and has in conflict.

    Args:
        descriptions: what the agencies say, each of itself.
        day: the day asked about, `YYYY-MM-DD`.
        subject: whose institutions are asked about.

    Raises:
        BadArgumentError: the descriptions do not know the subject, or its agencies are fewer than
            two, so that there is nobody to agree with.
    """
    described = {
        agency
        for one in descriptions
        for agency in one.document.objects(one.iri, DGMF + "describes")
    }
    iris = subject.iris or tuple(sorted(described))
    _check_known(descriptions, subject, iris)
    inquiry = Inquiry("institution", descriptions, day, iris)
    agencies = tuple(row["agency"] for row in inquiry.rows("agencies"))
    if len(agencies) < _A_GROUP:
        raise BadArgumentError("institution-no-group", count=str(len(agencies)))
    names = inquiry.names()
    return Institutions(
        subject=subject,
        day=day,
        agencies=agencies,
        kinds=_kinds(inquiry, agencies, names),
        purposes_lacking=tuple(row["purpose"] for row in inquiry.rows("purposes-lacking")),
        conflicts=tuple(_conflicts(inquiry)),
        said_by_others=tuple(
            SaidByOther(row["agency"], row["institution"], row["sayer"])
            for row in inquiry.rows("said-by-others")
        ),
        names=names,
    )


def _check_known(
    descriptions: Iterable[Description], subject: Subject, iris: Iterable[str]
) -> None:
    wanted = _CLASSES.get(subject.kind, DGMF + "Agency")
    known = {iri for one in descriptions for iri in one.document.subjects_of_type(wanted)}
    for iri in iris:
        if iri not in known:
            raise BadArgumentError(f"institution-no-{subject.kind}", iri=iri)


def _kinds(
    inquiry: Inquiry, agencies: tuple[str, ...], names: dict[str, Text]
) -> tuple[KindState, ...]:
    observed: dict[str, list[Observed]] = defaultdict(list)
    rows = inquiry.rows("observances")
    for (kind, iri), group in groupby(rows, key=lambda row: (row["kind"], row["institution"])):
        until = _until(list(group))
        silent = tuple(agency for agency in agencies if agency not in until)
        observed[kind].append(Observed(iri, tuple(sorted(until.items())), silent))
    instructions = inquiry.instructions()
    advice: dict[str, list[Advice]] = defaultdict(list)
    for row in inquiry.rows("planning-steps"):
        step = row["step"]
        one = Advice(int(row["order"]), names[step], instructions[step])
        advice[row["kind"]].append(one)
    states = {row["kind"]: _STATES[row["state"]] for row in inquiry.rows("kinds")}
    order = {f"{FW}{name}Institution": place for place, name in enumerate(_ORDER)}
    return tuple(
        KindState(kind, states[kind], tuple(observed[kind]), tuple(advice[kind]))
        for kind in sorted(states, key=lambda iri: (order.get(iri, len(order)), iri))
    )


def _until(rows: list[Row]) -> dict[str, str | None]:
    """For each agency the last day on which it is shown to go by the institution."""
    found: dict[str, list[str | None]] = defaultdict(list)
    for row in rows:
        ends = [row[name] for name in ("until", "groundUntil") if name in row]
        found[row["agency"]].append(min(ends, default=None))
    return {
        agency: None if None in ends else max(end for end in ends if end)
        for agency, ends in found.items()
    }


def _conflicts(inquiry: Inquiry) -> Iterable[Conflict]:
    going_by: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in inquiry.rows("standards-by-exchange"):
        going_by[row["exchange"], row["standard"]].append(row["agency"])
    for row in inquiry.rows("conflict-two-standards"):
        exchange = row["exchange"]
        both = (row["standard"], row["otherStandard"])
        things = tuple((one, tuple(going_by[exchange, one])) for one in both)
        yield Conflict("two-standards", exchange, things)
    for row in inquiry.rows("conflict-expired-agreement"):
        yield Conflict("expired", row["agreement"], day=row["until"])
    unsigned = inquiry.rows("conflict-unsigned-agreement")
    for agreement, group in groupby(unsigned, key=lambda row: row["agreement"]):
        yield Conflict("unsigned", agreement, tuple((row["party"], ()) for row in group))
