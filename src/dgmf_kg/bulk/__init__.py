"""Thousands of descriptions in one go: found, assessed in parallel, and written as tables."""

from dgmf_kg.bulk.run import Bulk, BulkOptions, Progress, assess_all

__all__ = ["Bulk", "BulkOptions", "Progress", "assess_all"]
