"""The command line itself: what does not depend on the document. Its data are the tables beside it."""
