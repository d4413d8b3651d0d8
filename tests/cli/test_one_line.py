"""What a file says cannot break a line of the report or command the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Called


def test_control_characters_in_a_text_are_shown_not_obeyed(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    stated = 'ex:description dgmf:states "two\\nlines \\u001B[31m red" .'
    good.write_text(f"{text}\n{stated}\n", encoding="utf-8")
    called = dgmf("validate", "--lang", "en", good)
    assert 1 == called.code
    assert "\x1b" not in called.out
    assert "two\\u000Alines \\u001B[31m red" in called.out
    assert all(line.startswith(str(good)) for line in called.out.splitlines())
