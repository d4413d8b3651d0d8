"""Tables of polars; the only door to it."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

import polars as pl

_TYPES: Final[dict[type, Any]] = {
    bool: pl.Boolean,
    float: pl.Float64,
    date: pl.Date,
    str: pl.String,
}


def frame(columns: dict[str, list[Any]]) -> pl.DataFrame:
    """A table whose columns keep the datatypes of their values."""
    return pl.DataFrame([_series(name, values) for name, values in columns.items()])


def _series(name: str, values: list[Any]) -> pl.Series:
    kind = next((type(one) for one in values if one is not None), str)
    if kind is int:
        is_small = all(one is None or abs(one) < 2**63 for one in values)
        return pl.Series(name, values, dtype=pl.Int64 if is_small else pl.Int128)
    if kind is Decimal:
        exponents = [one.as_tuple().exponent for one in values if one is not None]
        scale = max(0, *(-one for one in exponents if isinstance(one, int)))
        return pl.Series(name, values, dtype=pl.Decimal(38, scale))
    return pl.Series(name, values, dtype=_TYPES[kind])
