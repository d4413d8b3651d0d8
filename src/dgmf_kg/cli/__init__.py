"""The command `dgmf`: arguments in, text and exit code out.

Exit codes: 0 yes, 1 no, 2 could not tell (bad input or arguments), 3 a fault of ours.
"""

import errno
import gc
import os
import sys
from contextlib import suppress
from typing import TextIO

import click

from dgmf_kg.cli.language import detect
from dgmf_kg.errors import BadArgumentError, BadInputError, DgmfError

_YES, _COULD_NOT_TELL, _FAULT = 0, 2, 3
_SELDOM = 100_000
# Of a stream, not of a file: those are told by the function that writes them.
_OUTPUT_FAILURES = {
    errno.EBADF,
    errno.EDQUOT,
    errno.EFBIG,
    errno.EIO,
    errno.ENOSPC,
    errno.EPIPE,
}


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with its code."""
    # A start makes many objects and no circles of them; Python looks for those at each 700th.
    gc.set_threshold(_SELDOM)
    code = run(sys.argv[1:] if arguments is None else arguments)
    # Nor at the end, where Python would go through all that there is.
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run the command line; the exit code."""
    from dgmf_kg.cli.commands import build  # noqa: PLC0415 - after the language is known

    language = detect(arguments, os.environ)
    for stream in (sys.stdout, sys.stderr):
        # Thai has to come out whatever the locale says; a terminal that cannot show a sign shows ?.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = build(language).main(arguments, prog_name="dgmf", standalone_mode=False)
        if sys.stdout is not None:
            # What waits in the buffer would fail at exit, where nothing can be said any more.
            sys.stdout.flush()
    except Exception as error:  # noqa: BLE001 - a traceback is no message for a user
        return _explain(error, language)
    except (KeyboardInterrupt, SystemExit):
        # click leaves this way when the reader of our output has gone (`dgmf … | head`).
        return _COULD_NOT_TELL
    return int(code or _YES)


def _explain(error: Exception, language: str) -> int:
    """Say on standard error what went wrong, in one line; the exit code."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.UsageError):
        return _usage(error, language)
    if isinstance(error, DgmfError):
        is_input = isinstance(error, (BadInputError, BadArgumentError))
        return _problem(error, language, _COULD_NOT_TELL if is_input else _FAULT)
    if isinstance(error, click.Abort):
        return _COULD_NOT_TELL
    if isinstance(error, OSError) and error.errno in _OUTPUT_FAILURES and error.filename is None:
        return _output_failed(error, language)
    from dgmf_kg.report.texts import say  # noqa: PLC0415

    reason = f"{type(error).__name__}: {error}"
    click.echo(f"dgmf: {' '.join(say('fault', language, reason=reason).split())}", err=True)
    return _FAULT


def _output_failed(error: OSError, language: str) -> int:
    """Say on standard error, if that can be written to, why an output could not be written."""
    from dgmf_kg.report.texts import say  # noqa: PLC0415

    _discard(sys.stdout)
    if isinstance(error, BrokenPipeError):
        # The reader has gone before the last of it was sent; there is nobody left to tell.
        return _COULD_NOT_TELL
    try:
        click.echo(
            f"dgmf: {say('output-failed', language, reason=error.strerror or str(error))}",
            err=True,
        )
    except OSError:
        _discard(sys.stderr)
    return _COULD_NOT_TELL


def _discard(stream: TextIO) -> None:
    """Send what a stream still holds to nowhere, or it would fail once more at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _problem(error: DgmfError, language: str, code: int) -> int:
    from dgmf_kg.report.validation import problem_line  # noqa: PLC0415

    click.echo(f"dgmf: {problem_line(error.problem, language)}", err=True)
    return code


def _usage(error: click.UsageError, language: str) -> int:
    from dgmf_kg.cli.language import usage_reason  # noqa: PLC0415
    from dgmf_kg.report.texts import say  # noqa: PLC0415

    command = error.ctx.command_path.partition(" ")[2] if error.ctx else ""
    reason = usage_reason(error, language)
    sentence = say("usage", language, reason=reason, command=f"{command} " if command else "")
    click.echo(f"dgmf: {sentence}", err=True)
    return _COULD_NOT_TELL
