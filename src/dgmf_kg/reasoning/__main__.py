"""Write the derivation of stages for the installed framework to standard output, as Turtle.

From the top of a checkout: `python -m dgmf_kg.reasoning > ontology/stages.ttl`.
"""

import sys

from dgmf_kg.reasoning.ladder import read_ladder
from dgmf_kg.reasoning.stages import to_turtle

if __name__ == "__main__":
    sys.stdout.buffer.write(to_turtle(read_ladder()).encode())
