"""Wire conformance: vectors, runners, one comparer, and a reference builder of messages."""
