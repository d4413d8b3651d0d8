"""Commands that run in turns, so that a machine that is slow for a while is slow for all of them."""

import os
import select
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass

import psutil

_LOOK = 0.5
_ENDS = range(3)
"""Exit codes of `dgmf` for yes, no, and what it was given; above are faults of its own."""


@dataclass(frozen=True)
class Taken:
    """What a command took.

    Attributes:
        wall: seconds in which it was let run.
        processor: seconds of processors, of all processes that it started.
        memory: the most resident memory of all of them at once that was seen, in bytes; pages that
            they share are counted once for each.
    """

    wall: float
    processor: float
    memory: int


class Running:
    """A command, with all that it starts, that runs while it is let, and stands still otherwise."""

    def __init__(self, command: Sequence[str]) -> None:
        """Keep what is to run; it begins with its first turn.

        Args:
            command: the program and its arguments; what it prints goes nowhere.
        """
        self._command = list(command)
        self._pid = 0
        self._wall = 0.0
        self._memory = 0

    def kill(self) -> None:
        """End it, however far it is."""
        if self._pid:
            os.killpg(self._pid, signal.SIGKILL)
            self._end()

    def turn(self, seconds: float) -> Taken | None:
        """Let it run for so long, or to its end; what it took in all its turns, once it is over.

        Raises:
            subprocess.CalledProcessError: it was killed, or says that the fault is its own.
        """
        start = time.perf_counter()
        if self._pid:
            os.killpg(self._pid, signal.SIGCONT)
        else:
            quiet = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
            self._pid = os.posix_spawn(
                self._command[0], self._command, os.environ, file_actions=[quiet], setpgroup=0
            )
        is_over = self._wait(start + seconds)
        if not is_over:
            os.killpg(self._pid, signal.SIGSTOP)
        self._wall += time.perf_counter() - start
        return self._over() if is_over else None

    def _over(self) -> Taken:
        code, processor = self._end()
        if code not in _ENDS:
            raise subprocess.CalledProcessError(code, self._command)
        return Taken(self._wall, processor, self._memory)

    def _end(self) -> tuple[int, float]:
        """Its exit code, and the seconds of processors that it and all that it has waited for took."""
        _, status, used = os.wait4(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime

    def _wait(self, until: float) -> bool:
        """Whether it ends before some time."""
        end = os.pidfd_open(self._pid)
        try:
            while (left := until - time.perf_counter()) > 0:
                self._memory = max(self._memory, self._resident())
                if select.select([end], [], [], min(left, _LOOK))[0]:
                    return True
        finally:
            os.close(end)
        return False

    def _resident(self) -> int:
        total = 0
        try:
            root = psutil.Process(self._pid)
            processes = [root, *root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return 0
        for one in processes:
            try:
                total += one.memory_info().rss
            except psutil.NoSuchProcess:
                continue
        return total
