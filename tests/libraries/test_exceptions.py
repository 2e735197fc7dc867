"""Each row of the plugin's table of exceptions, held against the library's real release: it answers with that code."""

from __future__ import annotations

import asyncio
import inspect
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.handlers.exception import response_for_exception
from django.test import RequestFactory, override_settings
from httpstatus_mypy import exceptions
from httpstatus_mypy.exceptions import CALLS, FAMILIES, Answer, Family, classes

pytestmark = pytest.mark.filterwarnings("ignore")  # theirs
#: A code that is the default of none.
OTHER = 409
urlpatterns: list[object] = []


def named(full_name: str) -> Any:
    """What a full name stands for."""
    module, _, name = full_name.rpartition(".")
    try:
        return getattr(import_module(module), name)
    except ModuleNotFoundError:  # a method
        return getattr(named(module), name)


def made(full_name: str, **arguments: object) -> Any:
    """An exception, of whatever its class requires."""
    cls = named(full_name)
    required = [
        name
        for name, parameter in inspect.signature(cls.__init__).parameters.items()
        if parameter.default is parameter.empty
        and parameter.kind in {parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY}
        and name not in {"self", *arguments}
    ]
    values = {"resource_length": 1, "max_size": 1, "allowed_methods": ["GET"], "method": "GET", "link": None}
    return cls(**{name: values.get(name, "x") for name in required}, **arguments)


def code(exception: BaseException) -> int:
    """The code that a framework answers an exception with."""
    if type(exception).__module__.startswith("django."):
        with override_settings(ROOT_URLCONF=__name__):
            return response_for_exception(RequestFactory().get("/"), exception).status_code
    for attribute in ("status_code", "code"):
        if isinstance(value := getattr(exception, attribute, None), int):
            return value
    raise LookupError(exception)


def family(full_name: str) -> Family:
    """The family of a class."""
    bases = [f"{base.__module__}.{base.__qualname__}" for base in named(full_name).__mro__]
    return next(exceptions.BASES[base] for base in bases if base in exceptions.BASES)


KNOWN = {name: answer for name, answer in classes().items() if answer.code is not None}


@pytest.mark.parametrize("name", KNOWN)
def test_a_class_answers_with_its_code(name: str) -> None:
    assert code(made(name)) == KNOWN[name].code


@pytest.mark.parametrize("one", FAMILIES, ids=lambda one: one.base)
def test_a_family_reads_what_it_is_said_to_read(one: Family) -> None:
    for name, answer in {one.base: one.answer, **one.others}.items():
        if answer.parameter:
            assert code(made(name, **{answer.parameter: OTHER})) == OTHER
        if answer.attribute:
            own = type("Own", (named(name),), {answer.attribute: OTHER})
            assert own().status_code == OTHER if hasattr(own, "status_code") else own().code == OTHER


@pytest.mark.parametrize("name", classes())
def test_a_class_is_of_its_family(name: str) -> None:
    assert issubclass(named(name), named(family(name).base))


@pytest.mark.parametrize("one", FAMILIES, ids=lambda one: one.base)
def test_what_lets_a_family_pass_can_be_imported(one: Family) -> None:
    base_module, _, base = one.base.rpartition(".")
    package, _, name = (one.name or base).rpartition(".")
    module = import_module(".".join(filter(None, (one.module or base_module, package))))
    assert getattr(module, name) is named(one.base)


ABORTS = {name: known for name, known in CALLS.items() if known[1].code != 404}


@pytest.mark.parametrize("name", ABORTS)
def test_a_call_raises_what_answers_with_the_code_that_it_is_handed(name: str) -> None:
    one, answer = ABORTS[name]
    bound = (SimpleNamespace(),) if name.count(".") == 3 and "Namespace" in name else ()
    with pytest.raises(named(one.base)) as raised:
        named(name)(*bound, OTHER)
    assert code(raised.value) == OTHER
    if answer.code is not None:
        with pytest.raises(named(one.base)) as raised:
            named(name)()
        assert code(raised.value) == answer.code


class Missing:
    """A queryset in which nothing is."""

    model = SimpleNamespace(DoesNotExist=LookupError, _meta=SimpleNamespace(object_name="Item"))

    def get(self, **_arguments: object) -> object:
        raise LookupError

    async def aget(self, **_arguments: object) -> object:
        raise LookupError

    def filter(self, **_arguments: object) -> Missing:
        return self

    def __iter__(self) -> Any:
        return iter(())

    async def __aiter__(self) -> Any:
        for item in self:
            yield item


@pytest.mark.parametrize("name", [name for name in CALLS if name not in ABORTS])
def test_what_is_not_found_is_a_404(name: str) -> None:
    one, answer = CALLS[name]
    assert answer == Answer(code=404)

    async def look() -> None:
        found = named(name)(Missing())
        if inspect.isawaitable(found):
            await found

    with pytest.raises(named(one.base)) as raised:
        asyncio.run(look())
    assert code(raised.value) == 404


@pytest.mark.parametrize("name", exceptions.RESPONSES)
def test_what_answers_is_there(name: str) -> None:
    assert callable(named(name))
