"""Api and Target to plan nodes: every decision a template shows was made here."""
