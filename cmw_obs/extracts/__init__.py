"""What readers of extracted text share: pages and their notes, markup, lifting it out."""
