"""One module per language, each a table of facts and no logic."""
