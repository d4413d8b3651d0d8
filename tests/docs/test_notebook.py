"""The notebook runs from its first cell to its last, and draws what it says."""

from __future__ import annotations

from functools import cache

import nbformat
import pytest
from nbclient import NotebookClient

from engines import ROOT

PATH = ROOT / "docs" / "notebook.ipynb"


@cache
def executed() -> nbformat.NotebookNode:
    """The notebook with its outputs; an error in a cell is an error here."""
    notebook = nbformat.read(PATH, as_version=4)
    client = NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": str(PATH.parent)}}
    )
    return client.execute()


def outputs(kind: str) -> list[str]:
    """The outputs of one media type."""
    return [
        output["data"][kind]
        for cell in executed().cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if kind in output.get("data", {})
    ]


@pytest.mark.filterwarnings("default")
def test_it_draws_a_heat_map_and_a_trend_and_shows_tables() -> None:
    assert 2 == len(outputs("image/png"))
    tables = outputs("text/html")
    assert 2 == len(tables)
    assert "กระทรวงทางน้ำและชายฝั่ง" in tables[0]
    assert 3 + 1 == tables[1].count("<tr>")
    # A letter that no font has would be told here.
    warned = [
        output
        for cell in executed().cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
    ]
    assert [] == warned


def test_it_is_kept_without_outputs() -> None:
    cells = nbformat.read(PATH, as_version=4).cells
    assert all([] == cell.outputs for cell in cells if cell.cell_type == "code")
