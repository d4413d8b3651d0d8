"""A Dask cluster as an executor; the only door to `distributed`, which is an extra."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from dgmf_kg.errors import BadArgumentError, FaultError

_TIMEOUT = 10


@contextmanager
def dask_crew(address: str) -> Iterator[tuple[Executor, int, type[Exception]]]:
    """The cluster behind a scheduler's address, how many tasks it does at once, and its last word.

    A task whose worker dies is done again by another one; that is the scheduler's affair, until it
    gives up and raises the error that comes back here.

    Raises:
        BadArgumentError: the extra is not installed.
        FaultError: nobody answers at the address within ten seconds.
    """
    try:
        from distributed import Client, KilledWorker  # noqa: PLC0415 - an extra
    except ImportError:
        raise BadArgumentError("dask-missing") from None
    try:
        client = Client(address, timeout=_TIMEOUT, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise FaultError("fault-cluster", address=address, reason=reason) from None
    with client:
        threads = sum(client.nthreads().values())
        yield client.get_executor(pure=False), max(threads, 1), KilledWorker
