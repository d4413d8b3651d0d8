"""Knowledge graph of the Digital Government Maturity Framework."""

__version__ = "1.0.0"
