"""Lines to a tree: which line is a heading, a paragraph, an item, and how they nest.

`frame` says which numbers count the paragraphs, `assembly` makes blocks of the lines, and `tree`
nests them.
"""
