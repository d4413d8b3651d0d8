"""A bulk run in a process of its own, for tests that interrupt it: FOLDER OUT DESCRIPTIONS-AT-ONCE."""

import sys
from pathlib import Path

from dgmf_kg.bulk import BulkOptions, assess_all


def main() -> None:
    """Assess as the command line says."""
    folder, out, at_once = sys.argv[1:]
    options = BulkOptions(workers=2, resume=True, at_once=int(at_once))
    assess_all([Path(folder)], Path(out), options)


if __name__ == "__main__":
    main()
