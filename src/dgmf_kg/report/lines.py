"""Lines of text for a terminal: indented, coloured where that is wanted, without control signs."""

import io

from dgmf_kg.report.validation import visible

_WIDTH = 120


class Lines:
    """Collects lines, and gives them back as one text."""

    def __init__(self) -> None:
        """Begin without a line."""
        self._lines: list[tuple[str, str]] = []

    def add(self, line: str = "", indent: int = 0, style: str = "") -> None:
        """Add a line; the style is one of rich's and says nothing that the words do not say."""
        self._lines.append((" " * indent + visible(line), style))

    def render(self, *, colour: bool) -> str:
        """All lines, with terminal colours or without."""
        if not colour:
            return "\n".join(line.rstrip() for line, _ in self._lines)
        from rich.console import Console  # noqa: PLC0415 - only a terminal has colours
        from rich.text import Text  # noqa: PLC0415 - as above

        buffer = io.StringIO()
        console = Console(
            file=buffer, width=_WIDTH, force_terminal=True, highlight=False, soft_wrap=True
        )
        for line, style in self._lines:
            console.print(Text(line, style=style))
        return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines())
