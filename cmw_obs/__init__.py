"""Read, segment and convert the concluding observations of the UN treaty bodies."""

__version__ = "0.1.0"
