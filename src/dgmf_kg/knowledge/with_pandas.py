"""Tables of pandas; the only door to it."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

import pandas as pd

_TYPES: Final[dict[type, str]] = {
    bool: "boolean",
    int: "Int64",
    float: "Float64",
    date: "datetime64[s]",
    str: "string",
    Decimal: "object",
}


def frame(columns: dict[str, list[Any]]) -> pd.DataFrame:
    """A table whose columns keep the datatypes of their values."""
    return pd.DataFrame({name: _series(values) for name, values in columns.items()})


def _series(values: list[Any]) -> "pd.Series[Any]":
    kind = next((type(one) for one in values if one is not None), str)
    # Numbers past 64 bits have no type of their own.
    if kind is int and any(one is not None and abs(one) >= 2**63 for one in values):
        kind = Decimal
    return pd.Series(values, dtype=_TYPES[kind])
