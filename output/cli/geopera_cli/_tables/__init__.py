"""What the document says, as tables: one file for each group of commands, read when needed."""
