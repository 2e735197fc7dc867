from aioresponses import CallbackResult, aioresponses


def arguments(mock: aioresponses) -> None:
    # aioresponses.core.aioresponses.get(status)
    mock.get("https://example.org", status=427)
    # aioresponses.core.aioresponses.post(status)
    mock.post("https://example.org", status=427)
    # aioresponses.core.aioresponses.put(status)
    mock.put("https://example.org", status=427)
    # aioresponses.core.aioresponses.patch(status)
    mock.patch("https://example.org", status=427)
    # aioresponses.core.aioresponses.delete(status)
    mock.delete("https://example.org", status=427)
    # aioresponses.core.aioresponses.head(status)
    mock.head("https://example.org", status=427)
    # aioresponses.core.aioresponses.options(status)
    mock.options("https://example.org", status=427)
    # aioresponses.core.aioresponses.add(status)
    mock.add("https://example.org", status=427)
    # aioresponses.core.CallbackResult(status)
    CallbackResult(status=427)
