"""What is known while a run goes on: the module that a hook was called in, and the packages that mypy has found."""

from __future__ import annotations

import pytest
from httpstatus_mypy import run
from httpstatus_mypy.configuration import Configuration
from mypy.options import Options


def begin(*, is_daemon: bool = False) -> None:
    options = Options()
    options.fine_grained_incremental = is_daemon
    run.resume(run.Run(Configuration(), options))


def test_before_a_hook_is_called_there_is_no_module() -> None:
    begin()
    with pytest.raises(LookupError):
        run.module()


@pytest.mark.parametrize("is_daemon", [False, True])
def test_a_package_is_found_by_itself_or_by_what_is_in_it(*, is_daemon: bool) -> None:
    begin(is_daemon=is_daemon)
    modules = dict.fromkeys(("httpx", "google.auth"))
    for _ in range(2):
        assert run.is_found("httpx", modules)
        assert run.is_found("google", modules)
        assert not run.is_found("goo", modules)
        assert not run.is_found("requests", modules)
    modules["requests.models"] = None
    assert run.is_found("requests", modules)


def test_in_the_daemon_what_was_found_may_be_gone() -> None:
    begin(is_daemon=True)
    assert run.is_found("google", {"google.auth": None})
    assert not run.is_found("google", {})
