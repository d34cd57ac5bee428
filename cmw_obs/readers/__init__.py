"""One module per kind of source: bytes or text in, lines or a document out."""
