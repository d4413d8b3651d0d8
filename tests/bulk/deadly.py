"""Work that kills the process that does it, over one description."""

import os
import signal

from dgmf_kg.assessment import Parameters
from dgmf_kg.bulk import work as real
from dgmf_kg.bulk.items import Chunk
from dgmf_kg.bulk.work import Part


def work(chunk: Chunk, parameters: Parameters) -> Part:
    """As the real work, but the third description kills its process."""
    if any(item.name.endswith("3.ttl") for item in chunk.items):
        os.kill(os.getpid(), signal.SIGKILL)
    return real.work(chunk, parameters)
