"""A service that tracks parcels of several carriers, and a client for it."""
