"""Plans, comparisons and roll-ups of the examples are those of their golden files, read by eye."""

from __future__ import annotations

import pytest

from examples.outputs import GOLDEN, ROOT, Golden


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda one: str(one.path.relative_to(ROOT)))
def test_a_command_over_an_example_gives_its_golden_output(golden: Golden) -> None:
    done = golden.run()
    assert golden.path.read_text(encoding="utf-8") == done.stdout
    assert golden.code == done.returncode
