"""`python -m dgmf_kg.cli`: the command line."""

from dgmf_kg.cli import main

main()
