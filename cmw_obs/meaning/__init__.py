"""What words say of a text that stands by itself: its role, a heading's purpose, a deadline.

Texts come folded (see `language.fold`); what they mean beside others is the annotators' concern.
"""
