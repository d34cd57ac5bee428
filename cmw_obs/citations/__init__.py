"""What finds citations in the texts of a document: one module for each kind.

Each has `find(passages, document, language)`, which gives a list of `passages.Found`. It is sure
of what it finds or does not find it; what a citation means beside others ("ibid.") is resolved by
the annotator of references.
"""
