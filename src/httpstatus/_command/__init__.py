"""The command `httpstatus`, a module for each thing that it does. Nothing here is imported by `import httpstatus`."""
