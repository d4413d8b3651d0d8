"""Every test here runs on both engines, most of them for every criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from criteria.variants import CODES
from engines import ENGINES

if TYPE_CHECKING:
    from engines import Engine


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    """The engine that runs the queries."""
    engine: Engine = request.param
    return engine


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    """The code of a criterion."""
    code: str = request.param
    return code
