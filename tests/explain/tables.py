"""Which part of a pattern is missing, by what was done to a description."""

OWN_SERVICE = {"description states service", "service hasCompetentAuthority", "service type"}
"""What makes a service one of the agency's own."""

LACKS: dict[str, dict[str, set[str]]] = {
    "CHN-1.1": {
        "portal": {"channel channelKind"},
        "service": OWN_SERVICE | {"service hasChannel"},
    },
    "CHN-2.1": {
        "partner": {"channel isOperatedFor", "harbours type"},
        "service": OWN_SERVICE | {"service hasChannel"},
        "shared": {"channel channelKind"},
    },
    "CHN-3.1": {
        "partner": {"channel passesMattersTo", "harbours type"},
        "service": OWN_SERVICE | {"service hasChannel"},
        "window": {"channel channelKind"},
    },
    "CHN-3.2": {
        "one-stop": {"channel channelKind"},
        "service": OWN_SERVICE | {"service isCompletedAt"},
    },
    "CHN-3.3": {
        "counts": {"current digitalTransactions", "current totalTransactions"},
        "counts.comparison": {
            "description states earlier",
            "earlier aboutPeriod",
            "earlier digitalTransactions",
            "earlier totalTransactions",
            "earlier type",
            "fiscal-year-2024 endDate",
        },
        "period": {"current aboutPeriod"},
    },
    "CHN-4.1": {
        "operator": {"channel isOperatedBy"},
        "operator.private": {"corner-shops sector"},
        "service": OWN_SERVICE | {"service hasChannel"},
    },
    "MGT-1.1": {
        "sharing": {"commitment commitsTo", "strategy setsOut"},
        "sharing.partner": {"commitment withAgency", "harbours type"},
    },
    "MGT-2.1": {
        "integrated": {"commitment commitsTo", "strategy setsOut"},
        "integrated.partner": {"commitment withAgency", "harbours type"},
    },
    "MGT-3.1": {
        "need": {
            "allocation allocationBasis",
            "allocation amount",
            "allocation isAllocatedFrom",
            "allocation type",
            "description states allocation",
        },
        "period": {"budget aboutPeriod"},
        "total": {"budget projectTotal"},
    },
    "MGT-4.1": {
        "decision": {"decision isInformedBy", "decision type", "description states decision"},
        "decision.digital": {"decision concernsField"},
        "open": {"mechanism isOpenTo"},
    },
    "SVC-1.1": {
        "adopted": {"adoption isAdoptedBy"},
        "data": {"standard standardKind"},
        "partner": {"adoption isAdoptedBy", "harbours type"},
        "service": OWN_SERVICE | {"service usesStandard"},
    },
    "SVC-2.1": {
        "partner": {
            "description states other-service",
            "harbours type",
            "other-service hasChannel",
            "other-service hasCompetentAuthority",
            "other-service type",
        },
        "point": {"channel channelKind"},
        "service": OWN_SERVICE | {"service hasChannel"},
    },
    "SVC-2.2": {
        "elsewhere/operator": {"channel isOperatedBy", "harbours type"},
        "elsewhere/service": OWN_SERVICE | {"service hasChannel"},
        "elsewhere/service.online": {"service deliveryMode"},
    },
    "SVC-2.3": {
        "authentication": {"service requiresAuthentication"},
        "matched": {
            "channel channelKind",
            "channel type",
            "description states channel",
            "description states other-service",
            "harbours type",
            "other-service hasChannel",
            "other-service hasCompetentAuthority",
            "other-service type",
            "service hasChannel",
        },
        "proofing": {"service requiresIdentityProofing"},
    },
    "SVC-3.1": {
        "citizens": {"register registersSubject"},
        "once-only": {"register isUsedOnceOnlyBy"},
        "reach": {"harbours type", "register isReachableBy"},
    },
    "SVC-3.2": {
        "agency": {"service hasCompetentAuthority"},
        "own-data": {"service hasFunction"},
    },
    "SVC-3.3": {
        "partner": {"account isAcceptedBy", "harbours type"},
        "service": OWN_SERVICE | {"service acceptsAccount"},
        "service.online": {"service deliveryMode"},
    },
    "SVC-4.1": {
        "base": {"composed isBuiltOn", "description states interface", "interface type"},
        "base.operated": {"interface isOperatedBy"},
        "builder": {"composed isBuiltBy"},
        "builder.citizens": {"growers sector"},
    },
    "SVC-4.2": {
        "published": {"measurement isPublishedAs"},
        "service": OWN_SERVICE | {"measurement measuresService"},
    },
    "TEC-1.1": {
        "service": {"control coversService"},
        "service.own": OWN_SERVICE,
    },
    "TEC-2.1": {
        "core": {"system supportsFunction"},
        "investment": {"description states investment", "investment investsIn", "investment type"},
        "investment.kind": {"investment investmentKind"},
        "support": {"system supportedUntil"},
    },
    "TEC-2.2": {
        "online": {"service onlineExtent"},
        "system": {"service runsOn"},
        "system.matched": {
            "description states investment",
            "description states system",
            "investment investmentKind",
            "investment investsIn",
            "investment type",
            "system supportedUntil",
            "system supportsFunction",
            "system type",
        },
        "transaction": {"service hasFunction"},
    },
    "TEC-3.1": {
        "owner": {"architecture isOwnedBy"},
        "review": {"architecture nextReview"},
    },
    "TEC-3.2": {
        "architecture": {"component isGovernedBy"},
        "architecture.matched": {
            "architecture isOwnedBy",
            "architecture nextReview",
            "architecture type",
            "description states architecture",
        },
        "partner": {"component isSharedWith", "harbours type"},
    },
    "TEC-4.1": {
        "investment": {"description states investment", "investment investsIn", "investment type"},
        "investment.purpose": {"investment investmentPurpose"},
        "kind": {"arrangement arrangementKind"},
    },
    "TEC-4.2": {
        "matched": {
            "arrangement arrangementKind",
            "description states investment",
            "investment investmentPurpose",
            "investment investsIn",
            "investment type",
        },
        "private": {"arrangement linksProvider", "corner-shops sector"},
        "public": {"arrangement linksProvider", "harbours type"},
    },
}
"""By criterion and part: the triples of `met.ttl` without which exactly that part is missing."""

LACK_SEVERAL = {
    ("CHN-3.3", "current type"): ("period", "counts.comparison.higher"),
    ("CHN-3.3", "description states current"): ("period", "counts.comparison.higher"),
    ("SVC-1.1", "adoption type"): ("adopted", "partner"),
    ("SVC-1.1", "adoption adopts"): ("adopted", "partner"),
    ("SVC-1.1", "description states adoption"): ("adopted", "partner"),
}
"""Triples that carry more than one part, or without which another candidate comes nearest."""

NEAR = {
    "CHN-1.1": {
        "portal": {"near-website"},
        "service": {"near-other-service", "near-unused"},
    },
    "CHN-2.1": {
        "partner": {"near-no-agency", "near-own-agency"},
        "partner.other": {"near-above"},
        "service": {"near-other-service"},
        "shared": {"near-other-kind"},
    },
    "CHN-3.1": {
        "partner": {"near-no-agency", "near-own-agency"},
        "partner.other": {"near-below"},
        "service": {"near-other-service"},
    },
    "CHN-3.2": {
        "one-stop": {"near-counter", "near-single-window"},
        "service": {"near-other-service", "near-steps-elsewhere"},
    },
    "CHN-3.3": {
        "counts": {"near-zero"},
        "counts.comparison": {
            "near-first-observation",
            "near-no-total",
            "near-overlap",
            "near-within",
        },
        "counts.comparison.higher": {"counter-equal", "counter-large", "counter-latest", "counter"},
        "period": {"near-half-year"},
    },
    "CHN-4.1": {
        "operator.private": {
            "near-citizens",
            "near-own-channel",
            "near-state-enterprise-agency",
            "near-state-enterprise",
        },
        "service": {"near-other-service"},
    },
    "MGT-1.1": {
        "agency/sharing.partner.named.other": {"near-above", "near-below", "near-far-above"},
        "agreement/sharing.partner.stated": {"near-unstated-agreement"},
        "agreement/sharing.partner.stated.parties": {
            "near-agreement-above",
            "near-agreement-of-others",
        },
        "sharing": {"near-open-data"},
        "sharing.partner": {
            "near-itself",
            "near-no-agency",
            "near-no-partner",
            "near-other-agreement",
        },
    },
    "MGT-2.1": {
        "integrated": {"near-data-sharing"},
        "integrated.partner": {"near-agreement", "near-no-agency"},
        "integrated.partner.other": {"near-above"},
    },
    "MGT-3.1": {
        "need": {"counter-mission", "counter-no-allocation"},
        "need.above": {"counter-half", "counter-mostly-mission", "counter"},
        "period.valid.current": {"near-past-budget"},
        "total": {"near-no-total"},
    },
    "MGT-4.1": {
        "decision": {"near-not-informed"},
        "decision.digital": {"near-other-investment"},
        "open": {"near-invited", "near-staff"},
    },
    "SVC-1.1": {
        "adopted": {"near-adopted-by-others", "near-others-standard"},
        "data": {"near-interface-standard"},
        "partner": {"near-no-agency", "near-other-standard", "near-own-adoption"},
        "partner.other": {"near-above"},
        "service": {"near-other-service", "near-unused"},
    },
    "SVC-2.1": {
        "partner": {"near-no-agency", "near-own-services"},
        "partner.other": {"near-above"},
        "point": {"near-web-portal"},
        "service": {"near-others-only", "near-two-points"},
    },
    "SVC-2.2": {
        "elsewhere/operator": {"near-own-channel", "near-private"},
        "elsewhere/operator.other": {"near-above", "near-below"},
        "elsewhere/service.online": {"near-on-site"},
        "here/operator": {"near-others-only"},
    },
    "SVC-2.3": {
        "authentication": {
            "near-authentication-rank-1",
            "near-no-authentication",
            "near-other-list",
        },
        "matched": {"near-other-criterion", "near-unmatched-service"},
        "proofing": {"near-proofing-other-list", "near-proofing-rank-1", "near-split"},
    },
    "SVC-3.1": {
        "citizens": {"near-business-register"},
        "once-only": {"near-asks-again", "near-used-by-other"},
        "reach": {"near-no-agency", "near-own-agency"},
        "reach.other": {"near-below"},
    },
    "SVC-3.2": {
        "agency": {"near-other-channel", "near-other-service"},
        "own-data": {"near-information"},
    },
    "SVC-3.3": {
        "partner": {"near-no-agency", "near-own-agency", "near-two-accounts"},
        "partner.other": {"near-above"},
        "service": {"near-other-service"},
        "service.online": {"near-on-site"},
    },
    "SVC-4.1": {
        "base": {"near-component"},
        "base.operated": {"near-other-interface"},
        "builder.citizens": {"near-agency", "near-private"},
        "builder.citizens.free": {"near-contractor"},
    },
    "SVC-4.2": {
        "published": {"near-unpublished"},
        "service": {"near-no-service", "near-other-service"},
    },
    "TEC-1.1": {
        "service": {"near-no-service"},
        "service.own": {"near-other-service"},
    },
    "TEC-2.1": {
        "core": {"near-back-office"},
        "investment": {"near-no-system"},
        "investment.kind": {"near-maintenance"},
        "support": {"near-support-unknown"},
        "support.current": {"near-support-ended"},
    },
    "TEC-2.2": {
        "online": {"near-partly-online"},
        "system.matched": {"near-other-criterion", "near-other-system", "near-support-ended"},
        "transaction": {"near-information"},
    },
    "TEC-3.1": {
        "owner": {"near-no-owner"},
        "review": {"near-no-review"},
        "review.due": {"near-review-overdue"},
    },
    "TEC-3.2": {
        "architecture": {"near-ungoverned"},
        "architecture.matched": {"near-other-architecture", "near-review-overdue"},
        "partner": {"near-no-agency", "near-own-agency"},
        "partner.other": {"near-below"},
    },
    "TEC-4.1": {
        "investment": {"near-no-investment"},
        "investment.purpose": {"near-internal"},
        "kind": {"near-dedicated"},
    },
    "TEC-4.2": {
        "matched": {"near-internal"},
        "private": {"near-citizens", "near-other-arrangement", "near-public-only", "near-supplier"},
        "public": {"near-private-only"},
    },
}
"""By criterion and part: the case files in which exactly that part is missing."""
