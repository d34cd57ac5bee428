"""What writers share: a document as flat rows, and text as Markdown and YAML need it."""
