"""Facts that show a criterion to be met, or come near it: a template for each.

A template alone makes positive its own criterion and what `ALSO_SHOWS` says of it, and nothing else.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from draft import Draft

ALSO_SHOWS: Final = {
    "SVC-2.3": "SVC-2.1",
    "TEC-2.2": "TEC-2.1",
    "TEC-3.2": "TEC-3.1",
    "TEC-4.2": "TEC-4.1",
}
"""The criterion on whose match that of another is built; it is met as well."""
EXPIRES: Final = frozenset(
    {
        "MGT-1.1",
        "MGT-2.1",
        "SVC-1.1",
        "SVC-2.1",
        "SVC-2.2",
        "SVC-3.1",
        "SVC-3.2",
        "SVC-3.3",
        "SVC-4.1",
        "CHN-1.1",
        "CHN-2.1",
        "CHN-3.1",
        "CHN-3.2",
        "CHN-4.1",
        "TEC-1.1",
        "TEC-3.1",
    }
)
"""Criteria that stand on standing facts, whose validity can end."""
COUNTERS: Final = frozenset({"MGT-3.1", "CHN-3.3"})
"""Criteria that facts can also deny."""


def _strategy(draft: "Draft", code: str, kind: str, *, near: bool) -> None:
    commitment = draft.node(
        f"{code}-commitment",
        "dgmf:Commitment",
        draft.title("Common work", "งานร่วม"),
        f"dgmf:commitsTo fw:{kind}",
        *([] if near else [f"dgmf:withAgency {draft.other}"]),
    )
    draft.fact(
        f"{code}-strategy",
        "dgmf:Strategy",
        draft.title("Digital plan", "แผนดิจิทัล"),
        f"dgmf:setsOut {commitment}",
    )


def _mgt_1_1(draft: "Draft", *, near: bool) -> None:
    _strategy(draft, "mgt-1-1", "DataSharing", near=near)


def _mgt_2_1(draft: "Draft", *, near: bool) -> None:
    _strategy(draft, "mgt-2-1", "IntegratedService", near=near)


def _budget(draft: "Draft", *, near: bool, share: tuple[int, int] = (51, 99)) -> None:
    total = draft.draw.randint(1_000, 900_000) * 1_000
    budget = draft.fact(
        "budget",
        "dgmf:Budget",
        draft.title("Project budget", "งบประมาณโครงการ"),
        *([] if near else [f"dgmf:projectTotal {total}.00"]),
        'dgmf:currency "THB"',
        f"dgmf:aboutPeriod {draft.period}",
        stands=False,
    )
    draft.fact(
        "allocation",
        "dgmf:Allocation",
        draft.title("Allocation to requests", "เงินจัดสรรตามคำขอ"),
        f"dgmf:isAllocatedFrom {budget}",
        "dgmf:allocationBasis fw:CitizenNeed",
        f"dgmf:amount {total // 100 * draft.draw.randint(*share)}.00",
        stands=False,
    )


def _mgt_4_1(draft: "Draft", *, near: bool) -> None:
    forum = draft.fact(
        "forum",
        "dgmf:ParticipationMechanism",
        draft.title("Open forum", "เวทีประชาคม"),
        f"dgmf:isOpenTo fw:{'OpenToStaff' if near else 'OpenToCitizens'}",
    )
    draft.fact(
        "decision",
        "dgmf:InvestmentDecision",
        draft.title("Decision on an investment", "มติเรื่องการลงทุน"),
        f"dgmf:isInformedBy {forum}",
        "dgmf:concernsField fw:DigitalInvestment",
        f'dgmf:aboutDate "2025-0{draft.draw.randint(1, 9)}-12"^^xsd:date',
        stands=False,
    )


def _service(draft: "Draft", name: str, *properties: str, authority: str = "") -> str:
    english, thai = draft.service_name()
    return draft.fact(
        name,
        "cpsv:PublicService",
        draft.title(english, thai),
        f"m8g:hasCompetentAuthority {authority or draft.agency}",
        *properties,
    )


def _channel(draft: "Draft", name: str, kind: str, *properties: str) -> str:
    return draft.fact(
        name,
        "m8g:Channel",
        draft.title("Channel", "ช่องทาง"),
        f"dgmf:channelKind fw:{kind}",
        *properties,
    )


def _svc_1_1(draft: "Draft", *, near: bool) -> None:
    standard = draft.fact(
        draft.shared("data-standard", "standard"),
        "dgmf:Standard",
        draft.title("Data standard", "มาตรฐานข้อมูล"),
        f"dgmf:standardKind fw:{'InterfaceStandard' if near else 'DataStandard'}",
    )
    _service(draft, "svc-1-1-service", f"dgmf:usesStandard {standard}")
    draft.fact(
        "adoption",
        "dgmf:Adoption",
        draft.title("Adoption of the standard", "การรับมาตรฐาน"),
        f"dgmf:adopts {standard}",
        f"dgmf:isAdoptedBy {draft.agency} , {draft.other}",
    )


def _access_point(draft: "Draft", code: str, *properties: str, near: bool = False) -> None:
    channel = _channel(
        draft,
        draft.shared("portal", f"{code}-point"),
        "AccessPoint",
        f"dgmf:isOperatedBy {draft.other}",
    )
    _service(draft, f"{code}-service", f"m8g:hasChannel {channel}", *properties)
    if not near:
        _service(draft, f"{code}-other", f"m8g:hasChannel {channel}", authority=draft.other)


def _svc_2_1(draft: "Draft", *, near: bool) -> None:
    _access_point(draft, "svc-2-1", near=near)


def _svc_2_2(draft: "Draft", *, near: bool) -> None:
    operator = draft.agency if near else draft.other
    channel = _channel(
        draft, "svc-2-2-channel", "MobileApplication", f"dgmf:isOperatedBy {operator}"
    )
    _service(
        draft, "svc-2-2-service", f"m8g:hasChannel {channel}", "dgmf:deliveryMode fw:OnlineDelivery"
    )


def _svc_2_3(draft: "Draft", *, near: bool) -> None:
    proofing = "dgmf:requiresIdentityProofing fw:IAL2"
    level = 1 if near else draft.draw.randint(2, 3)
    _access_point(draft, "svc-2-3", proofing, f"dgmf:requiresAuthentication fw:AAL{level}")


def _svc_3_1(draft: "Draft", *, near: bool) -> None:
    draft.fact(
        draft.shared("register", "register"),
        "dgmf:ReferenceRegister",
        draft.title("Register of residents", "ทะเบียนผู้พักอาศัย"),
        "dgmf:registersSubject fw:CitizenSubject",
        f"dgmf:isUsedOnceOnlyBy {draft.agency}",
        f"dgmf:isReachableBy {draft.agency if near else draft.other}",
    )


def _svc_3_2(draft: "Draft", *, near: bool) -> None:
    function = "InformationFunction" if near else "OwnDataFunction"
    _service(draft, "svc-3-2-service", f"dgmf:hasFunction fw:{function}")


def _svc_3_3(draft: "Draft", *, near: bool) -> None:
    account = draft.fact(
        draft.shared("account", "account"),
        "dgmf:Account",
        draft.title("Citizen account", "บัญชีประชาชน"),
        f"dgmf:isAcceptedBy {draft.agency if near else draft.other}",
    )
    _service(
        draft,
        "svc-3-3-service",
        "dgmf:deliveryMode fw:OnlineDelivery",
        f"dgmf:acceptsAccount {account}",
    )


def _svc_4_1(draft: "Draft", *, near: bool) -> None:
    interface = draft.fact(
        "interface",
        "dgmf:Interface",
        draft.title("Open interface", "ส่วนต่อประสานเปิด"),
        f"dgmf:isOperatedBy {draft.agency}",
    )
    draft.fact(
        "composed",
        "dgmf:ComposedService",
        draft.title("Alert by neighbours", "บริการแจ้งเตือนโดยชุมชน"),
        f"dgmf:isBuiltBy {draft.company() if near else draft.club()}",
        f"dgmf:isBuiltOn {interface}",
    )


def _svc_4_2(draft: "Draft", *, near: bool) -> None:
    service = _service(draft, "svc-4-2-service")
    draft.fact(
        "measurement",
        "dgmf:SatisfactionMeasurement",
        draft.title("Survey", "การสำรวจ"),
        f"dgmf:measuresService {service}",
        *([] if near else [f"dgmf:isPublishedAs <{draft.base}survey.pdf>"]),
        f"dgmf:aboutPeriod {draft.period}",
        stands=False,
    )


def _on_channel(draft: "Draft", code: str, kind: str, *properties: str) -> None:
    channel = _channel(draft, f"{code}-channel", kind, *properties)
    _service(draft, f"{code}-service", f"m8g:hasChannel {channel}")


def _chn_1_1(draft: "Draft", *, near: bool) -> None:
    channel = _channel(draft, draft.shared("portal", "web"), "Website" if near else "WebPortal")
    _service(draft, "chn-1-1-service", f"m8g:hasChannel {channel}")


def _chn_2_1(draft: "Draft", *, near: bool) -> None:
    for_whom = draft.agency if near else draft.other
    _on_channel(draft, "chn-2-1", "SharedChannel", f"dgmf:isOperatedFor {for_whom}")


def _chn_3_1(draft: "Draft", *, near: bool) -> None:
    to_whom = draft.agency if near else draft.other
    _on_channel(draft, "chn-3-1", "SingleWindow", f"dgmf:passesMattersTo {to_whom}")


def _chn_3_2(draft: "Draft", *, near: bool) -> None:
    channel = _channel(draft, "chn-3-2-channel", "Counter" if near else "OneStopService")
    _service(draft, "chn-3-2-service", f"dgmf:isCompletedAt {channel}")


def _transactions(draft: "Draft", *, near: bool, rises: bool = True) -> None:
    """A share of the period before and, unless it is to stay near, a higher or lower one now."""
    low, high = sorted(draft.draw.sample(range(100, 890), 2))
    shares = (low, high) if rises else (high, low)
    total = draft.draw.randint(1, 900)
    for name, share, period in zip(
        ("earlier", "current"), shares, (draft.earlier(), draft.period), strict=True
    ):
        if near and name == "current":
            continue
        draft.fact(
            f"transactions-{name}",
            "dgmf:TransactionObservation",
            draft.title("Transactions", "ธุรกรรม"),
            f"dgmf:digitalTransactions {share * total}",
            f"dgmf:totalTransactions {1_000 * total}",
            f"dgmf:aboutPeriod {period}",
            stands=False,
        )


def _chn_4_1(draft: "Draft", *, near: bool) -> None:
    operator = draft.club() if near else draft.company()
    _on_channel(draft, "chn-4-1", "Counter", f"dgmf:isOperatedBy {operator}")


def _tec_1_1(draft: "Draft", *, near: bool) -> None:
    authority = draft.other if near else ""
    service = _service(draft, "tec-1-1-service", authority=authority)
    draft.fact(
        "control",
        "dgmf:SecurityControl",
        draft.title("Certificate of security", "ใบรับรองความมั่นคงปลอดภัย"),
        "dgmf:controlKind fw:Certification",
        f"dgmf:coversService {service}",
    )


def _invested(draft: "Draft", code: str, kind: str, purpose: str, what: str) -> None:
    draft.fact(
        f"{code}-investment",
        "dgmf:Investment",
        draft.title("Investment", "การลงทุน"),
        f"dgmf:investmentKind fw:{kind}",
        f"dgmf:investmentPurpose fw:{purpose}",
        f"dgmf:investsIn {what}",
        f"dgmf:aboutPeriod {draft.period}",
        stands=False,
    )


def _system(draft: "Draft", code: str, kind: str) -> str:
    system = draft.fact(
        f"{code}-system",
        "dgmf:InformationSystem",
        draft.title("Licensing system", "ระบบใบอนุญาต"),
        "dgmf:supportsFunction fw:LicensingFunction",
        f'dgmf:supportedUntil "{draft.draw.randint(2026, 2035)}-12-31"^^xsd:date',
    )
    _invested(draft, code, kind, "ServicePurpose", system)
    return system


def _tec_2_1(draft: "Draft", *, near: bool) -> None:
    kinds = ("BuildInvestment", "RenewInvestment", "ReplaceInvestment")
    _system(draft, "tec-2-1", "MaintenanceInvestment" if near else draft.draw.choice(kinds))


def _tec_2_2(draft: "Draft", *, near: bool) -> None:
    system = _system(draft, "tec-2-2", "RenewInvestment")
    _service(
        draft,
        "tec-2-2-service",
        "dgmf:hasFunction fw:TransactionFunction",
        f"dgmf:onlineExtent fw:{'PartlyOnline' if near else 'EndToEndOnline'}",
        f"dgmf:runsOn {system}",
    )


def _architecture(draft: "Draft", code: str, *, review: str) -> str:
    owner = draft.node(
        f"{code}-owner",
        "org:Post",
        draft.title("Chief architect", "หัวหน้าสถาปนิก", "skos:prefLabel"),
    )
    return draft.fact(
        f"{code}-architecture",
        "dgmf:EnterpriseArchitecture",
        draft.title("Architecture", "สถาปัตยกรรมองค์กร"),
        f"dgmf:isOwnedBy {owner}",
        f'dgmf:nextReview "{review}"^^xsd:date',
    )


def _tec_3_1(draft: "Draft", *, near: bool) -> None:
    _architecture(draft, "tec-3-1", review="2025-06-30" if near else "2026-06-30")


def _tec_3_2(draft: "Draft", *, near: bool) -> None:
    architecture = _architecture(draft, "tec-3-2", review="2026-12-31")
    draft.fact(
        "component",
        "dgmf:TechnologyComponent",
        draft.title("Message queue", "คิวข้อความ"),
        f"dgmf:isSharedWith {draft.agency if near else draft.other}",
        f"dgmf:isGovernedBy {architecture}",
    )


def _arrangement(draft: "Draft", code: str, purpose: str, *properties: str) -> None:
    arrangement = draft.fact(
        f"{code}-arrangement",
        "dgmf:SharedArrangement",
        draft.title("Shared service", "บริการร่วม"),
        "dgmf:arrangementKind fw:SharedTechnologyService",
        *properties,
    )
    _invested(draft, code, "JoinInvestment", purpose, arrangement)


def _tec_4_1(draft: "Draft", *, near: bool) -> None:
    _arrangement(draft, "tec-4-1", "InternalPurpose" if near else "ServicePurpose")


def _tec_4_2(draft: "Draft", *, near: bool) -> None:
    second = draft.agency if near else draft.company()
    _arrangement(draft, "tec-4-2", "ServicePurpose", f"dgmf:linksProvider {draft.other} , {second}")


Template = Callable[..., None]
SHOWS: Final[dict[str, Template]] = {
    "MGT-1.1": _mgt_1_1,
    "MGT-2.1": _mgt_2_1,
    "MGT-3.1": _budget,
    "MGT-4.1": _mgt_4_1,
    "SVC-1.1": _svc_1_1,
    "SVC-2.1": _svc_2_1,
    "SVC-2.2": _svc_2_2,
    "SVC-2.3": _svc_2_3,
    "SVC-3.1": _svc_3_1,
    "SVC-3.2": _svc_3_2,
    "SVC-3.3": _svc_3_3,
    "SVC-4.1": _svc_4_1,
    "SVC-4.2": _svc_4_2,
    "CHN-1.1": _chn_1_1,
    "CHN-2.1": _chn_2_1,
    "CHN-3.1": _chn_3_1,
    "CHN-3.2": _chn_3_2,
    "CHN-3.3": _transactions,
    "CHN-4.1": _chn_4_1,
    "TEC-1.1": _tec_1_1,
    "TEC-2.1": _tec_2_1,
    "TEC-2.2": _tec_2_2,
    "TEC-3.1": _tec_3_1,
    "TEC-3.2": _tec_3_2,
    "TEC-4.1": _tec_4_1,
    "TEC-4.2": _tec_4_2,
}


def show(draft: "Draft", code: str, *, near: bool = False) -> None:
    """Write facts that match the pattern of a criterion, or lack one thing for it."""
    SHOWS[code](draft, near=near)


def deny(draft: "Draft", code: str) -> None:
    """Write facts that match the counter-pattern of one of `COUNTERS`."""
    if code == "MGT-3.1":
        _budget(draft, near=False, share=(1, 49))
    else:
        _transactions(draft, near=False, rises=False)
