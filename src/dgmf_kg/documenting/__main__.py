"""Write the pages of the rules, or of the query library, into a folder.

From the top of a checkout: `python -m dgmf_kg.documenting docs/rules docs/queries`. The name of a
folder says which pages it holds.
"""

import sys
from pathlib import Path

from dgmf_kg.documenting import catalogue
from dgmf_kg.documenting.pages import pages


def main(folder: Path) -> None:
    """Make the folder hold exactly the pages of today's rules, or of today's queries."""
    folder.mkdir(parents=True, exist_ok=True)
    written = catalogue.pages() if folder.name == "queries" else pages()
    for path in folder.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        main(Path(argument))
