"""One question to several descriptions together, answered for one day."""

from dgmf_kg.inquiry.gathering import Gathered, Refused, gather
from dgmf_kg.inquiry.reach import MANY, Reach
from dgmf_kg.inquiry.run import CONTENT, Inquiry, Text, by_language, content_store

__all__ = [
    "CONTENT",
    "MANY",
    "Gathered",
    "Inquiry",
    "Reach",
    "Refused",
    "Text",
    "by_language",
    "content_store",
    "gather",
]
