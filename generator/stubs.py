"""The stubs: one `.pyi` for each module of `src/httpstatus`, drawn from the runtime enum.

Documentation stays in the modules, where editors find it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpstatus
from generator import facts
from httpstatus import HTTPStatus, StatusClass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

HEADER: Final = facts.header("src/httpstatus")

# The names of the aliases, in the order of the classes.
CLASS_ALIASES: Final = ("Informational", "Success", "Redirection", "ClientError", "ServerError")

ATTRIBUTES: Final = """\
    @property
    def phrase(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def is_informational(self) -> bool: ...
    @property
    def is_success(self) -> bool: ...
    @property
    def is_redirection(self) -> bool: ...
    @property
    def is_client_error(self) -> bool: ...
    @property
    def is_server_error(self) -> bool: ...
    @property
    def reference(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def registration(self) -> Literal["permanent", "temporary", "expired", "obsoleted", "unused"]: ...
    @property
    def is_cacheable_by_default(self) -> bool: ...
    @property
    def allows_content(self) -> bool: ...
    @property
    def required_fields(self) -> tuple[str, ...]: ...
    @overload
    @classmethod
    def get(cls, code: StatusCode, default: object = None) -> HTTPStatus: ...
    @overload
    @classmethod
    def get(cls, code: int, default: None = None) -> HTTPStatus | None: ...
    @overload
    @classmethod
    def get(cls, code: int, default: _Default) -> HTTPStatus | _Default: ...
"""


def members() -> Iterable[str]:
    """Yield one line for each member, and after it its aliases, in the specification's form."""
    names: dict[HTTPStatus, list[str]] = {}
    for name, member in HTTPStatus.__members__.items():
        names.setdefault(member, []).append(name)
    for member, (name, *aliases) in names.items():
        yield f"    {name} = {member.value}\n"
        for alias in aliases:
            yield f"    {alias} = {name}\n"


def literal(name: str, values: Iterable[str]) -> Iterable[str]:
    """Yield the lines of an alias of a `Literal` type."""
    yield f"{name}: TypeAlias = Literal[\n"
    for value in values:
        yield f"    {value},\n"
    yield "]\n"


def package() -> str:
    """Return `__init__.pyi`."""
    lines = [
        HEADER,
        "\nfrom enum import IntEnum\n",
        "from typing import Final, Literal, TypeVar, overload\n\n",
        "from typing_extensions import TypeAlias, TypeIs\n\n",
        '_Default = TypeVar("_Default")\n\n',
        "__version__: Final[str]\n\n",
    ]
    lines += [*literal("StatusCode", (str(int(status)) for status in HTTPStatus)), "\n"]
    lines.append("class StatusClass(IntEnum):\n")
    lines += [f"    {member.name} = {member.value}\n" for member in StatusClass]
    lines.append("\nclass HTTPStatus(IntEnum):\n")
    lines += [*members(), ATTRIBUTES, "\n"]
    for name, kind in zip(CLASS_ALIASES, StatusClass, strict=True):
        lines += [*literal(name, (f"HTTPStatus.{status.name}" for status in HTTPStatus if status // 100 == kind)), "\n"]
    lines.append("def status_class(code: int) -> StatusClass: ...\n")
    lines += [f"def is_{kind.name.lower()}(status: HTTPStatus) -> TypeIs[{name}]: ...\n" for name, kind in zip(CLASS_ALIASES, StatusClass, strict=True)]
    return "".join(lines)


def main() -> str:
    """Return `__main__.pyi`."""
    return f"{HEADER}\nfrom collections.abc import Sequence\n\ndef main(arguments: Sequence[str] | None = None) -> int: ...\n"


def client() -> str:
    """Return `client.pyi`."""
    constants = (f"{name}: Final = HTTPStatus.{status.name}\n" for name, status in HTTPStatus.__members__.items())
    return (
        f"{HEADER}\nfrom typing import Final\n\nfrom httpstatus import HTTPStatus\n\n"
        f"{''.join(constants)}\nresponses: Final[dict[int, str]]\n"
    )


def mypy() -> str:
    """Return `mypy.pyi`."""
    return f"{HEADER}\nfrom mypy.plugin import Plugin\n\ndef plugin(version: str) -> type[Plugin]: ...\n"
