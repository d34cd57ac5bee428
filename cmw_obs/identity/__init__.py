"""What a document says of itself: symbol, title, session, meetings, and the reports it is on."""
