"""Who may open a folder: many who read, or one who writes."""

import sys
from pathlib import Path


class Lock:
    """A hold on a file that ends with the process, however that ends."""

    def __init__(self, path: Path, *, write: bool) -> None:
        """Take hold of a file, which is made if it is not there.

        Args:
            path: the file.
            write: whether nobody else may hold it, and not only nobody who writes.

        Raises:
            BlockingIOError: another process holds it.
            OSError: the file cannot be opened.
        """
        # Somebody who may only read the folder locks the file without changing it.
        self._file = path.open("a" if write or not path.exists() else "r", encoding="utf-8")
        # On Windows a store that is open is closed to everybody else by Oxigraph itself.
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - there is none on Windows

            try:
                kind = fcntl.LOCK_EX if write else fcntl.LOCK_SH
                fcntl.flock(self._file, kind | fcntl.LOCK_NB)
            except OSError:
                self._file.close()
                raise

    def release(self) -> None:
        """Let go of the file."""
        self._file.close()
