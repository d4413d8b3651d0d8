"""A store by the word that a user names it with."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dgmf_kg.errors import BadArgumentError
from dgmf_kg.store.folder import FolderStore, MemoryStore
from dgmf_kg.store.graphs import GraphStore

DEFAULT: Final = "dgmf-store"
"""The folder of the store where none is named."""

MEMORY: Final = ":memory:"
"""The name of a store that is gone when the process ends."""


def named_store(named: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """What names the store: the option, else DGMF_STORE, else the folder `dgmf-store`."""
    return named or environment.get("DGMF_STORE") or DEFAULT


def is_remote(where: str) -> bool:
    """Whether a store is named by a URL."""
    return where.lower().startswith(("http://", "https://"))


def open_store(
    where: str, *, write: bool = False, environment: Mapping[str, str] = os.environ
) -> GraphStore:
    """The store that a folder, a URL of a SPARQL 1.1 endpoint, or `:memory:` names.

    A folder that is opened to write is made if it is not there, and is closed to other processes;
    any number of them may read it at once.

    Args:
        where: the folder or URL.
        write: whether the store will be changed.
        environment: where credentials and the other URLs of a server are looked up, under
            DGMF_STORE_USER, DGMF_STORE_PASSWORD, DGMF_STORE_AUTH (`basic` or `digest`),
            DGMF_STORE_TOKEN, DGMF_STORE_UPDATE_URL, DGMF_STORE_GRAPHS_URL and DGMF_STORE_TIMEOUT.

    Raises:
        BadInputError: the folder holds no store, or another process has it open.
        BadArgumentError: the URL or a setting in the environment makes no sense.
    """
    if where == MEMORY:
        return MemoryStore()
    if is_remote(where):
        # SPARQLWrapper takes longer to load than most commands take to run.
        from dgmf_kg.store.access import access  # noqa: PLC0415
        from dgmf_kg.store.remote import RemoteStore  # noqa: PLC0415

        return RemoteStore(access(where, environment))
    if "://" in where:
        raise BadArgumentError("store-scheme", where=where.partition("://")[0])
    return FolderStore(Path(where), write=write)
