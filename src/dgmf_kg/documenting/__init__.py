"""Documentation made from what the package runs on: one page for each rule, and the table of all.

The pages say nothing of their own: titles, remedies and reasons are those of the shapes and
checks, and each example is a tested case.
"""

from dgmf_kg.documenting.pages import pages

__all__ = ["pages"]
