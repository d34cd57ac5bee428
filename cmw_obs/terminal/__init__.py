"""The document in a terminal."""
