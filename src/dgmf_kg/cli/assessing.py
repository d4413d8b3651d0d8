"""One description assessed on the way to something else."""

import click

from dgmf_kg.assessment import Assessment, Outcome
from dgmf_kg.report.outcomes import barred


def assessment_of(outcome: Outcome, language: str) -> Assessment | None:
    """The assessment of an outcome; None when there is none, and why is said on standard error."""
    if outcome.assessment is None:
        for line in barred(outcome, language):
            click.echo(line, err=True)
    return outcome.assessment
