"""What a framework is made of: its content and its queries, ours or anybody's."""

from dgmf_kg.frameworks.files import FrameworkFiles, standard
from dgmf_kg.frameworks.folder import read_folder
from dgmf_kg.namespaces import FRAMEWORK_GRAPH

__all__ = ["FRAMEWORK_GRAPH", "FrameworkFiles", "read_folder", "standard"]
