"""Results in words and in JSON, in Thai and English."""
