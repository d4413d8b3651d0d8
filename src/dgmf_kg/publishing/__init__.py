"""What is handed to others: serialisations, warnings of deprecated terms, and what has changed."""
