"""Write the page of each rule, and the table of all rules, into a folder.

From the top of a checkout: `python -m dgmf_kg.documenting docs/rules`.
"""

import sys
from pathlib import Path

from dgmf_kg.documenting.pages import pages


def main(folder: Path) -> None:
    """Make the folder hold exactly the pages of today's rules."""
    folder.mkdir(parents=True, exist_ok=True)
    written = pages()
    for path in folder.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
