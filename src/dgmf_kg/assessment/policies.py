"""The policies of a roll-up: how many units have to be at or above a stage for all to be there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from dgmf_kg.errors import BadArgumentError

_SHARE = re.compile(r"share:([01](?:\.\d{1,9})?)")


@dataclass(frozen=True)
class Policy:
    """A policy.

    Attributes:
        name: `worst`, `best`, `median` or `share`.
        share: of `share`, the smallest share that is enough, above 0 and at most 1.
    """

    name: str
    share: Fraction = Fraction(1)

    @property
    def text(self) -> str:
        """The policy as a user types it."""
        if self.name != "share":
            return self.name
        return f"share:{self.share.numerator / self.share.denominator:.9f}".rstrip("0").rstrip(".")

    def is_enough(self, at_or_above: int, units: int) -> bool:
        """Whether so many units of so many are enough; by whole numbers alone."""
        match self.name:
            case "worst":
                return at_or_above == units
            case "best":
                return at_or_above > 0
            case "median":
                # The lower one: of four units, the second from below, which three are at or above.
                return 2 * at_or_above > units
            case _:
                return at_or_above * self.share.denominator >= units * self.share.numerator

    def rank(self, at_or_above: Mapping[int, int], units: int) -> int:
        """The highest rank that enough units are at or above, 0 for none.

        Args:
            at_or_above: how many units are at or above each rank.
            units: how many units there are.
        """
        enough = (rank for rank, count in at_or_above.items() if self.is_enough(count, units))
        return max(enough, default=0)


def policy_named(text: str) -> Policy:
    """The policy of that name, or with that share.

    Raises:
        BadArgumentError: there is none, or the share is not above 0 and at most 1.
    """
    if text in {"worst", "best", "median"}:
        return Policy(text)
    found = _SHARE.fullmatch(text)
    if not found or not 0 < Fraction(found[1]) <= 1:
        raise BadArgumentError("policy-unknown", value=text)
    return Policy("share", Fraction(found[1]))
