"""Where a value comes from, and whether it stays: which plain ints are statuses, and what may change unseen."""
