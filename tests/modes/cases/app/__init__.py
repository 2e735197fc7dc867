"""A program that has each kind of thing that the plugin understands or reports."""
