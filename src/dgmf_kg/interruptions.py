"""Work in several processes that the user can interrupt."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context, parent_process
from queue import SimpleQueue
from threading import Thread, current_thread, main_thread
from typing import Generic, TypeVar

_Result = TypeVar("_Result")


class Done(Generic[_Result]):
    """What workers have done, one after another, and interruptions.

    Python raises an interruption wherever the main thread happens to be. Within the lock of a
    future, that lock is never given back, and the end of the pool waits for it for ever. So an
    interruption waits in the same queue, and is raised where no lock is held.
    """

    def __init__(self) -> None:
        # In C as a whole, so that a signal can add to it whatever else is going on.
        self._queue: SimpleQueue[Future[_Result] | None] = SimpleQueue()
        self._interrupted = False

    def submit(
        self, executor: Executor, work: Callable[..., _Result], *given: object
    ) -> Future[_Result]:
        """Hand in work, and wait for it too."""
        # A process that begins with it is deaf from its first moment.
        with _deaf():
            future = executor.submit(work, *given)
        future.add_done_callback(self._queue.put)
        return future

    def next(self) -> Future[_Result]:
        """The next of those waited for that is done.

        Raises:
            KeyboardInterrupt: the user has interrupted the run.
        """
        future = self._queue.get()
        if future is None:
            raise KeyboardInterrupt
        return future

    def in_order(self, futures: Sequence[Future[_Result]]) -> Iterator[Future[_Result]]:
        """Futures that are waited for, and no others, each when it is done and those before it are.

        Raises:
            KeyboardInterrupt: the user has interrupted the run.
        """
        over: set[Future[_Result]] = set()
        for future in futures:
            while future not in over:
                over.add(self.next())
            yield future

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Interruptions come here; but not where the caller deals with them in a way of its own.

        Raises:
            KeyboardInterrupt: there was one, whatever has become of the workers since.
        """
        before = signal.getsignal(signal.SIGINT)
        if current_thread() is not main_thread() or before is not signal.default_int_handler:
            yield
            return
        signal.signal(signal.SIGINT, self._interrupt)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
            if self._interrupted:
                raise KeyboardInterrupt

    def _interrupt(self, *_: object) -> None:
        self._interrupted = True
        self._queue.put(None)


@contextmanager
def _deaf() -> Iterator[None]:
    """Interruptions reach this thread later, and what it starts not at all."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def processes(
    width: int, method: str, *, end_at_once: bool = False
) -> Iterator[ProcessPoolExecutor]:
    """A pool of processes that end with this one, however it ends.

    Args:
        width: how many.
        method: how they come into being, by the names of `multiprocessing`.
        end_at_once: whether an interruption ends them, and not this process when they are done.
    """
    pool = ProcessPoolExecutor(width, get_context(method), partial(_start_worker, end_at_once))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()


def _start_worker(end_at_once: bool) -> None:  # noqa: FBT001 - given by position
    signal.signal(signal.SIGINT, signal.SIG_DFL if end_at_once else signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        # Nobody waits for the work any more, and nobody would tell this process to stop.
        os._exit(1)
