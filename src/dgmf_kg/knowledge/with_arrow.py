"""Tables of Arrow, and the files they are written to; the only door to pyarrow."""

from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet


def table(columns: dict[str, list[Any]]) -> pa.Table:
    """A table whose columns keep the datatypes of their values."""
    return pa.table({name: _array(values) for name, values in columns.items()})


def parquet(columns: dict[str, list[Any]]) -> bytes:
    """The table as a Parquet file."""
    file = BytesIO()
    pa.parquet.write_table(table(columns), file)
    return file.getvalue()


def arrow(columns: dict[str, list[Any]]) -> bytes:
    """The table as an Arrow IPC file, not compressed."""
    file = BytesIO()
    pa.feather.write_feather(table(columns), file, compression="uncompressed")
    return file.getvalue()


def _array(values: list[Any]) -> pa.Array:
    is_empty = all(one is None for one in values)
    return pa.array(values, type=pa.string() if is_empty else None)
