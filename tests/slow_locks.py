"""Once imported, whoever takes the lock of a condition dawdles with it.

An interruption that comes between the taking and the use of a lock is one in thousands; then it is
one of a few.
"""

import threading
import time


def _dawdle(condition: threading.Condition) -> bool:
    taken = condition.acquire()
    time.sleep(0.05)
    return taken


threading.Condition.__enter__ = _dawdle  # type: ignore[method-assign]
