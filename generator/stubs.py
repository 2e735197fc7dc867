"""The stubs: one `.pyi` for each module of `src/httpstatus`, drawn from the runtime enum.

Documentation stays in the modules, where editors find it. What each checker makes of the stubs is in
`docs/type-checkers.md`, with the ways that were measured and not taken.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpstatus
from generator import facts
from httpstatus import HTTPStatus, StatusClass, status_class
from httpstatus import client as client_module

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

# The alias of each class's members.
ALIASES: Final = {
    StatusClass.INFORMATIONAL: "Informational",
    StatusClass.SUCCESS: "Success",
    StatusClass.REDIRECTION: "Redirection",
    StatusClass.CLIENT_ERROR: "ClientError",
    StatusClass.SERVER_ERROR: "ServerError",
}

IMPORTS: Final = """
from enum import IntEnum
from typing import Final, Generic, Literal, TypeAlias, TypeVar, overload

from typing_extensions import Never, TypeAliasType, TypeIs
"""

# Without `__set__`, mypy would let the attributes be assigned to.
DESCRIPTOR: Final = """
_Default = TypeVar("_Default")
_Class_contra = TypeVar("_Class_contra", contravariant=True)
_Fact_co = TypeVar("_Fact_co", covariant=True)

class _Attribute(Generic[_Fact_co]):
    def __get__(self, instance: HTTPStatus, owner: type[HTTPStatus]) -> _Fact_co: ...
    def __set__(self, instance: HTTPStatus, value: Never) -> None: ...

class _IsOfClass(Generic[_Class_contra]):
    @overload
    def __get__(self, instance: _Class_contra, owner: type[HTTPStatus]) -> Literal[True]: ...
    @overload
    def __get__(self, instance: HTTPStatus, owner: type[HTTPStatus]) -> bool: ...
    def __set__(self, instance: HTTPStatus, value: Never) -> None: ...
"""

# What the runtime stores in each member has to be a variable here, and what it computes a property.
ATTRIBUTES: Final = """
    phrase: _Attribute[str]
    description: _Attribute[str]
    reference: _Attribute[str]
    registration: _Attribute[Literal["permanent", "temporary", "expired", "obsoleted", "unused"]]

    @property
    def url(self) -> str: ...
    @property
    def is_cacheable_by_default(self) -> bool: ...
    @property
    def allows_content(self) -> bool: ...
    @property
    def required_fields(self) -> tuple[str, ...]: ...
    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> dict[str, object]: ...
"""

GET: Final = """    @overload
    @staticmethod
    def get(code: StatusCode, default: object = None) -> HTTPStatus: ...
    @overload
    @staticmethod
    def get(code: int, default: None = None) -> HTTPStatus | None: ...
    @overload
    @staticmethod
    def get(code: int, default: _Default) -> HTTPStatus | _Default: ...
"""


def header() -> str:
    """Return the first lines of each stub."""
    return facts.header("src/httpstatus")


def members() -> Iterable[str]:
    """Yield one line for each member, and after it its aliases, in the specification's form."""
    names: dict[HTTPStatus, list[str]] = {}
    for name, member in HTTPStatus.__members__.items():
        names.setdefault(member, []).append(name)
    for member, (name, *aliases) in names.items():
        yield f"    {name} = {member.value}\n"
        yield from (f"    {alias} = {name}\n" for alias in aliases)


def bracketed(opening: str, items: Iterable[str]) -> str:
    """Return an expression in brackets, one item a line."""
    return "\n    ".join([f"{opening}[", *(f"{item}," for item in items)]) + "\n]\n"


def exported(names: Iterable[str]) -> str:
    """Return the list `__all__`: constants first, as ruff sorts it."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    return "\n" + bracketed("__all__ = ", map(json.dumps, ordered))


def package() -> str:
    """Return `__init__.pyi`."""
    classes = {kind: [status for status in HTTPStatus if status_class(status) is kind] for kind in StatusClass}
    return "".join(
        [
            header(),
            IMPORTS,
            exported(httpstatus.__all__),
            DESCRIPTOR,
            "\nclass StatusClass(IntEnum):\n",
            *(f"    {kind.name} = {kind.value}\n" for kind in StatusClass),
            "\nclass HTTPStatus(IntEnum):\n",
            *members(),
            "\n",
            *(f"    is_{kind.name.lower()}: _IsOfClass[{alias}]\n" for kind, alias in ALIASES.items()),
            ATTRIBUTES,
            GET,
            # Of an alias of this form mypy keeps the name: the plugin finds it in declarations.
            '\nAnyStatusCode = TypeAliasType("AnyStatusCode", int)\n',
            bracketed("StatusCode: TypeAlias = Literal", (str(int(status)) for status in HTTPStatus)),
            *(
                bracketed(f"{alias}: TypeAlias = Literal", (f"HTTPStatus.{status.name}" for status in classes[kind]))
                for kind, alias in ALIASES.items()
            ),
            "\n__version__: Final[str]\n\n",
            "def status_class(code: int) -> StatusClass: ...\n",
            *(
                f"def is_{kind.name.lower()}(status: HTTPStatus) -> TypeIs[{alias}]: ...\n"
                for kind, alias in ALIASES.items()
            ),
        ]
    )


def classes() -> str:
    """Return `_classes.pyi`, which stands for what the package makes its own when it is asked for."""
    return f"{header()}\nfrom httpstatus import StatusClass as StatusClass\n"


def client() -> str:
    """Return `client.pyi`."""
    return "".join(
        [
            header(),
            "\nfrom typing import Final\n\nfrom httpstatus import HTTPStatus\n",
            exported(client_module.__all__),
            "\n",
            *(f"{name}: Final = HTTPStatus.{status.name}\n" for name, status in HTTPStatus.__members__.items()),
            "\nresponses: Final[dict[int, str]]\n",
        ]
    )


def main() -> str:
    """Return `__main__.pyi`."""
    return (
        f"{header()}\nfrom collections.abc import Sequence\n\n"
        "def main(arguments: Sequence[str] | None = None) -> int: ...\n"
    )


def mypy() -> str:
    """Return `mypy.pyi`."""
    return (
        f"{header()}\nfrom mypy.plugin import Plugin\n"
        f"{exported(['plugin'])}\ndef plugin(version: str) -> type[Plugin]: ...\n"
    )
