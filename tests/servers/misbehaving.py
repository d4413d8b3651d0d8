"""A small server that misbehaves as it is told, and remembers what it was asked."""

from __future__ import annotations

import threading
import time
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON = "application/sparql-results+json"
NOTHING = b'{"head": {"vars": ["graph"]}, "results": {"bindings": []}}'
NO = b'{"head": {}, "boolean": false}'


@dataclass(frozen=True)
class Reply:
    """One answer.

    Attributes:
        status: its status.
        body: its body.
        kind: its media type.
        headers: more headers.
        promised: the length that it claims to have; None for the true one.
        delay: seconds before it is sent.
        is_endless: whether the body is sent over and over.
    """

    status: int = 200
    body: bytes = NOTHING
    kind: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    promised: int | None = None
    delay: float = 0
    is_endless: bool = False


@dataclass(frozen=True)
class Asked:
    """One request: method, path, credentials, and body."""

    method: str
    path: str
    authorization: str | None
    body: bytes


@dataclass
class Server:
    """What is to be answered, in turn and the last one for ever, and what was asked."""

    url: str = ""
    replies: deque[Reply] = field(default_factory=deque)
    asked: list[Asked] = field(default_factory=list)

    def will(self, *replies: Reply) -> None:
        """Answer so from now on."""
        self.replies = deque(replies)
        self.asked.clear()

    def next(self) -> Reply:
        """The answer to the next request."""
        return self.replies.popleft() if len(self.replies) > 1 else self.replies[0]


@contextmanager
def misbehaving() -> Iterator[Server]:
    """A server on a free port of the loopback."""
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            credentials = self.headers.get("Authorization")
            server.asked.append(Asked(self.command, self.path, credentials, body))
            reply = server.next()
            time.sleep(reply.delay)
            with suppress(OSError):
                self._send(reply)

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.kind)
            for name, value in reply.headers:
                self.send_header(name, value)
            if not reply.is_endless:
                promised = len(reply.body) if reply.promised is None else reply.promised
                self.send_header("Content-Length", str(promised))
            self.end_headers()
            self.wfile.write(reply.body)
            while reply.is_endless:
                self.wfile.write(reply.body)

        do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 - the names are http.server's

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            del format, args

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    server.url = f"http://127.0.0.1:{httpd.server_address[1]}/query"
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        httpd.shutdown()
        httpd.server_close()
        thread.join()
