"""The driver's run where whoever takes a condition's lock dawdles with it: FOLDER OUT AT-ONCE.

An interruption that comes between the taking and the use of a lock is one in thousands; here it is
one of two.
"""

import runpy
import threading
import time
from pathlib import Path


def _dawdle(condition: threading.Condition) -> bool:
    taken = condition.acquire()
    time.sleep(0.05)
    return taken


if __name__ == "__main__":
    threading.Condition.__enter__ = _dawdle  # type: ignore[method-assign]
    runpy.run_path(str(Path(__file__).with_name("driver.py")), run_name="__main__")
