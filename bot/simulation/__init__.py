"""A year of an invented community, lived by the real rules: see `python -m bot simulate`."""
