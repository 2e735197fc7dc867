class LookupDict(dict[str, int]):
    def __getattr__(self, key: str) -> int | None: ...

codes: LookupDict
