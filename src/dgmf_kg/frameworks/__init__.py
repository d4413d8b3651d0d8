"""What a framework is made of: its content and its queries, ours or anybody's."""

from dgmf_kg.frameworks.files import FRAMEWORK_GRAPH, FrameworkFiles, standard
from dgmf_kg.frameworks.folder import read_folder

__all__ = ["FRAMEWORK_GRAPH", "FrameworkFiles", "read_folder", "standard"]
