"""Foreign data lifted into agency descriptions, without adding anything that it does not say."""

from dgmf_kg.importing.cpsv_ap import import_cpsv_ap
from dgmf_kg.importing.options import ImportOptions
from dgmf_kg.importing.outcome import ImportedDescription, ImportReport

__all__ = ["ImportOptions", "ImportReport", "ImportedDescription", "import_cpsv_ap"]
