"""Three real servers on the loopback, started for each file of tests that asks them.

They start in two seconds, and Virtuoso takes longer than that to forget what another file has loaded.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.store import GraphStore, open_store
from profiles import java

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
_VIRTUOSO = """
[Database]
DatabaseFile = {folder}/virtuoso.db
TransactionFile = {folder}/virtuoso.trx
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
ServerThreads = 4
NumberOfBuffers = 2000
MaxDirtyBuffers = 1000
DirsAllowed = {folder}
CaseMode = 2
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 4
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 100000
MaxQueryExecutionTime = 60
"""
_DBA = {
    "DGMF_STORE_USER": "dba",
    "DGMF_STORE_PASSWORD": "dba",
    "DGMF_STORE_AUTH": "digest",
    "DGMF_STORE_TIMEOUT": "120",
}


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(600):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(f"nobody listens at {port}")


@contextmanager
def _running(command: list[object], **options: object) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        **options,  # type: ignore[call-overload]
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=30)


@pytest.fixture(scope="module")
def oxigraph_url() -> Iterator[str]:
    """The query URL of Oxigraph's own server."""
    port = _free_port()
    program = Path(sys.executable).with_name("oxigraph")
    with _running([program, "serve", "-b", f"127.0.0.1:{port}"]):
        _wait_for(port)
        yield f"http://127.0.0.1:{port}/query"


@pytest.fixture(scope="module")
def jena_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The query URL of Jena behind a small server of ours."""
    class_path = java.jena_class_path(tmp_path_factory.mktemp("jena-server"))
    options = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
    command = ["java", *options, "-cp", os.pathsep.join(map(str, class_path))]
    with _running([*command, HERE / "JenaServer.java"]) as process:
        assert process.stdout
        port = int(process.stdout.readline())
        yield f"http://127.0.0.1:{port}/ds/query"


@pytest.fixture(scope="module")
def virtuoso_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The query URL of Virtuoso."""
    folder, sql, http = tmp_path_factory.mktemp("virtuoso"), _free_port(), _free_port()
    text = _VIRTUOSO.format(folder=folder, sql=sql, http=http)
    (folder / "virtuoso.ini").write_text(text, encoding="utf-8")
    with _running(
        ["virtuoso-t", "+configfile", folder / "virtuoso.ini", "+foreground"], cwd=folder
    ):
        _wait_for(http)
        yield f"http://127.0.0.1:{http}/sparql"


@pytest.fixture(scope="module")
def oxigraph(oxigraph_url: str) -> GraphStore:
    return open_store(oxigraph_url, environment={})


@pytest.fixture(scope="module")
def jena(jena_url: str) -> GraphStore:
    return open_store(jena_url, environment={})


@pytest.fixture(scope="module")
def virtuoso(virtuoso_url: str) -> GraphStore:
    return open_store(virtuoso_url, environment=_DBA)
