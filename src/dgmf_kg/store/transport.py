"""Requests to a server: time-limited, retried where that helps, and careful with secrets."""

import base64
import http.client
import re
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, Final
from urllib.parse import urljoin, urlsplit

from dgmf_kg.errors import BadInputError, DgmfError, FaultError, Place, RefusedError
from dgmf_kg.store.access import Access
from dgmf_kg.store.quirks import is_refusal

_RETRIED: Final = frozenset({429, 502, 503})
_TRIES: Final = 3
_LONGEST_PAUSE: Final = 10.0
_CHUNK: Final = 65_536
_REDIRECTS: Final = 5
_REASON: Final = 200


@dataclass(frozen=True)
class Answer:
    """What a server answered: status, media type, name of the server, and body."""

    status: int
    kind: str
    server: str
    body: bytes


@dataclass(frozen=True)
class _Refusal:
    """An answer that is an error: status, body, and the seconds that the server asks for."""

    status: int
    body: str
    wait: float | None


class Transport:
    """Sends requests to one server."""

    def __init__(self, access: Access, sleep: Callable[[float], None] = time.sleep) -> None:
        """Keep how the server is reached, and how to wait between tries."""
        self._access = access
        self._sleep = sleep
        self._opener = _opener(access)

    def send(self, request: urllib.request.Request) -> Answer:
        """What the server answers.

        Raises:
            BadInputError: the server has nothing there, or rejects the request as wrong.
            RefusedError: the server does not let us in.
            FaultError: the server is down, slow, busy or broken.
        """
        pause = self._access.pause
        for _ in range(_TRIES - 1):
            answer = self._try(request)
            if isinstance(answer, Answer):
                return answer
            if answer.status not in _RETRIED:
                raise self._error(answer, request)
            self._sleep(min(answer.wait or pause, _LONGEST_PAUSE))
            pause *= 2
        answer = self._try(request)
        if isinstance(answer, Answer):
            return answer
        raise self._error(answer, request)

    def fault(self, message_id: str, **values: str) -> FaultError:
        """A fault of this server."""
        return FaultError(message_id, self._place(), **values)

    def _place(self) -> Place:
        return Place(self._access.query)

    def _try(self, request: urllib.request.Request) -> Answer | _Refusal:
        deadline = time.monotonic() + self._access.timeout
        try:
            with self._opener.open(request, timeout=self._access.timeout) as response:
                return Answer(
                    status=response.status,
                    kind=response.headers.get_content_type(),
                    server=response.headers.get("Server", ""),
                    body=self._read(response, deadline),
                )
        except urllib.error.HTTPError as error:
            with error:
                return _Refusal(error.code, _beginning(error), _wait(error))
        except urllib.error.URLError as error:
            if isinstance(error.reason, TimeoutError | socket.timeout):
                raise self._slow() from None
            raise self.fault("store-down", reason=_words(error.reason)) from None
        except TimeoutError:
            raise self._slow() from None
        except http.client.IncompleteRead:
            raise self.fault("store-cut") from None
        except (http.client.HTTPException, ConnectionError) as error:
            raise self.fault("store-down", reason=_words(error)) from None
        except ValueError:
            # urllib's word for a way of logging in that it does not know.
            raise RefusedError("store-login", self._place(), status="401") from None

    def _read(self, response: http.client.HTTPResponse, deadline: float) -> bytes:
        parts: list[bytes] = []
        size = 0
        while part := response.read1(_CHUNK):
            parts.append(part)
            size += len(part)
            if size > self._access.max_answer:
                limit = str(self._access.max_answer // 1_000_000)
                raise self.fault("store-answer-too-large", limit=limit)
            if time.monotonic() > deadline:
                raise self._slow()
        if response.length:
            raise self.fault("store-cut")
        return b"".join(parts)

    def _slow(self) -> FaultError:
        return self.fault("store-slow", seconds=f"{self._access.timeout:g}")

    def _error(self, refusal: _Refusal, request: urllib.request.Request) -> DgmfError:
        status, place = str(refusal.status), self._place()
        reason = self._without_secrets(refusal.body)
        fault = self._fault(refusal, reason)
        if fault:
            return fault
        if refusal.status in {401, 403} or is_refusal(refusal.status, refusal.body):
            return RefusedError("store-login", place, status=status)
        if refusal.status in {404, 405, 410}:
            reads = request.full_url == self._access.query
            kind, message_id = (
                (BadInputError, "store-not-there") if reads else (RefusedError, "store-read-only")
            )
            return kind(message_id, place, status=status)
        return BadInputError("store-rejects", place, reason=reason)

    def _fault(self, refusal: _Refusal, reason: str) -> FaultError | None:
        """What the server did, if it is the server who is to blame."""
        status = str(refusal.status)
        if refusal.status in _RETRIED:
            return self.fault("store-busy", status=status, tries=str(_TRIES))
        if 300 <= refusal.status < 400:  # noqa: PLR2004
            return self.fault("store-redirects", status=status)
        if refusal.status >= 500 and not is_refusal(refusal.status, refusal.body):  # noqa: PLR2004
            return self.fault("store-failed", status=status, reason=reason)
        return None

    def _without_secrets(self, text: str) -> str:
        for secret in filter(None, (self._access.password, self._access.token)):
            text = text.replace(secret, "…")
        return text


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect with the same method and body; elsewhere without credentials.

    What writes is never sent to another host: whoever named the first one did not name the second.
    """

    max_redirections = _REDIRECTS

    def redirect_request(  # noqa: PLR0913, PLR0917 - urllib's own signature
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """The request to send instead; an error where there is none."""
        target = urljoin(req.full_url, newurl)
        is_same = _origin(target) == _origin(req.full_url)
        is_query = req.get_header("X-dgmf-reads") == "1"
        if urlsplit(target).scheme not in {"http", "https"} or not (is_same or is_query):
            raise urllib.error.HTTPError(req.full_url, code, msg, headers, fp)
        kept = {
            name: value
            for name, value in req.headers.items()
            if is_same or name.lower() not in {"authorization", "cookie"}
        }
        method = "GET" if code == http.client.SEE_OTHER else req.get_method()
        body = None if method == "GET" else req.data
        return urllib.request.Request(target, body, kept, method=method)  # noqa: S310 - checked above

    http_error_308 = urllib.request.HTTPRedirectHandler.http_error_302


class _Credentials(urllib.request.BaseHandler):
    """Sends what logs in to the server's own hosts, and to no other."""

    handler_order = 400

    def __init__(self, access: Access) -> None:
        self._origins = {
            _origin(url) for url in (access.query, access.update, access.graphs) if url
        }
        self._value = ""
        if access.token:
            self._value = f"Bearer {access.token}"
        elif access.user and access.auth == "basic":
            pair = f"{access.user}:{access.password}".encode()
            self._value = f"Basic {base64.b64encode(pair).decode()}"

    def http_request(self, request: urllib.request.Request) -> urllib.request.Request:
        """The request with credentials, where they belong."""
        if self._value and _origin(request.full_url) in self._origins:
            request.add_unredirected_header("Authorization", self._value)
        return request

    https_request = http_request


class _Digest(urllib.request.HTTPDigestAuthHandler):
    """Answers the server's challenge, and the one that it knows already before it is put."""

    _known: tuple[tuple[str, str, int], dict[str, str]] | None = None

    def get_authorization(self, req: urllib.request.Request, chal: Mapping[str, str]) -> str | None:
        """What logs in, after this challenge."""
        self._known = _origin(req.full_url), dict(chal)
        return super().get_authorization(req, chal)

    def http_request(self, request: urllib.request.Request) -> urllib.request.Request:
        """The request, logged in if the server's challenge is known."""
        if self._known and self._known[0] == _origin(request.full_url):
            value = super().get_authorization(request, self._known[1])
            if value and not request.has_header(self.auth_header):
                request.add_unredirected_header(self.auth_header, f"Digest {value}")
        return request

    https_request = http_request


def _opener(access: Access) -> urllib.request.OpenerDirector:
    """An opener of its own, for HTTP only; urllib's shared one would keep our credentials."""
    opener = urllib.request.OpenerDirector()
    handlers: list[urllib.request.BaseHandler] = [
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
        _Credentials(access),
    ]
    if access.user and access.auth == "digest" and not access.token:
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        for url in filter(None, (access.query, access.update, access.graphs)):
            passwords.add_password(None, url, access.user, access.password)
        handlers.append(_Digest(passwords))
    for handler in handlers:
        opener.add_handler(handler)
    return opener


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    default = 443 if parts.scheme == "https" else 80
    return parts.scheme, parts.hostname or "", parts.port or default


def _beginning(error: urllib.error.HTTPError) -> str:
    """The first words of an error's body, without tags."""
    try:
        text = error.read(_CHUNK).decode("utf-8", errors="replace")
    except (OSError, http.client.HTTPException):
        return error.reason
    plain = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    return plain[:_REASON] or str(error.reason)


def _wait(error: urllib.error.HTTPError) -> float | None:
    """The seconds that a server asks to be left alone for, if it gives a number."""
    text = error.headers.get("Retry-After", "")
    return float(text) if text.isdecimal() else None


def _words(reason: object) -> str:
    """The system's own words for why a connection failed."""
    return str(getattr(reason, "strerror", None) or reason)
