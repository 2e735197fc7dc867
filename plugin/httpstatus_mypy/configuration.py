"""The configuration: `[tool.httpstatus-mypy]` in pyproject.toml, `[httpstatus-mypy]` in mypy.ini or setup.cfg.

It is read from the file that mypy itself reads.  Whatever is wrong with it is said in one line, which names the file,
the section and the key, what is wrong, and what would be right.
"""

from __future__ import annotations

import configparser
import keyword
import re
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from httpstatus_mypy.error_codes import CODES, OPTIONAL

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # pragma: no cover - on Python 3.10 alone, where mypy depends on it

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

SECTION: Final = "httpstatus-mypy"

# The files that mypy looks for, and so those in which somebody may have put our section in vain.
_FILES: Final = ("mypy.ini", ".mypy.ini", "pyproject.toml", "setup.cfg")

# How a line of TOML may name us without being of a section.
_BESIDE: Final = tuple(
    f"{quote}{name}{end}"
    for quote in "\"'"
    for name in ("httpstatus", "typed-httpstatus")
    for end in (".mypy", "[", "=", ">", "~")
)

# What the name of our section is easily mistaken for.
_NEARLY: Final = frozenset({"httpstatus", "httpstatus-mypy", "mypy-httpstatus", "typed-httpstatus"})

# RFC 9110, Section 15: three digits. Some servers send more than 599.
_CODES: Final = range(100, 1000)

_NAME: Final = r"[^\W\d]\w*"
_FULL_NAME: Final = r"[^\W\d]\w*(\.[^\W\d]\w*){2,}"


class ConfigurationError(Exception):
    """A configuration that cannot be followed: its text is the line to print."""


class Configuration:
    """What a project adds to what the plugin knows.

    A plain class, since every run of mypy waits until it is made: a NamedTuple takes ten times as long.
    """

    #: Codes that are accepted for ints that are statuses, beside the registered ones.
    extra_codes: frozenset[int] = frozenset()
    #: Attributes of type `int` that are statuses: `app.models.Reply.code`.
    status_attributes: frozenset[str] = frozenset()
    #: Parameters that take a status: `app.errors.fail.code` is `code` of `app.errors.fail`.
    status_arguments: frozenset[str] = frozenset()
    #: Names that stand for a status wherever something of type `int` has one of them.
    status_names: frozenset[str] = frozenset()
    #: Optional error codes that are on: `httpstatus-vendor`.
    enable: frozenset[str] = frozenset()

    def __init__(self, given: Mapping[str, frozenset[Any]] = MappingProxyType({})) -> None:
        """Take the values of those keys that are there; the others are empty."""
        vars(self).update(given)


def read_configuration(config_file: str | None) -> Configuration:
    """Read the section from the file that mypy reads.

    Raises `ConfigurationError` if anything in it is not understood, or if it stands where it is not read.
    """
    if not config_file:
        return Configuration()
    path = Path(config_file)
    section = _section(path)
    for other in map(path.with_name, _FILES):
        if other.name != path.name and _section(other) is not None:
            raise ConfigurationError(
                f"{other}: [{_header(other)}] is not read, because mypy reads {path}; "
                f"move it there, as [{_header(path)}]"
            )
    return Configuration() if section is None else _parse(f"{path}: [{_header(path)}]", section)


def of_project(folders: Iterable[str]) -> Configuration:
    """Read the section of a project that may not use mypy: that of the first file that has one.

    Raises `ConfigurationError` as `read_configuration` does.
    """
    for folder in folders:
        for path in map(Path(folder).joinpath, _FILES):
            if _section(path) is not None:
                return read_configuration(str(path))
    return Configuration()


def _header(path: Path) -> str:
    return f"tool.{SECTION}" if _is_toml(path) else SECTION


def _section(path: Path) -> Mapping[str, object] | None:
    """Give our section of a file, or None if it has none."""
    try:
        # mypy reads an ini file in the encoding of the system: what is not ours may be in any.
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    # Every run of mypy waits for this: where nothing but `plugins` names us, the file is not parsed.
    is_toml = _is_toml(path)
    if not any(_may_be_of_section(line, is_toml=is_toml) for line in text.lower().splitlines()):
        return None
    header = _header(path)
    sections = _toml_sections(text) if is_toml else _ini_sections(text)
    for name, section in sections.items():
        if name != header and _is_nearly(name, section):
            raise ConfigurationError(f"{path}: {_written(name, section)} is not read; the section is called [{header}]")
    found = sections.get(header)
    if found is None or isinstance(found, dict):
        return found
    raise ConfigurationError(f"{path}: {_written(header, found)} is no section; write [{header}] above the keys")


def _written(name: str, section: object) -> str:
    """How a section is written, or what stands in the place of one."""
    if isinstance(section, dict):
        return f"[{name}]"
    is_array_of_tables = isinstance(section, list) and section and all(isinstance(item, dict) for item in section)
    return f"[[{name}]]" if is_array_of_tables else f"{name} = {section!r:.40}"


def _may_be_of_section(line: str, *, is_toml: bool) -> bool:
    """Whether a line, in lower case, may be the header of a section of ours, or in TOML a key of one."""
    if "httpstatus" not in line:
        return False
    if line.lstrip().startswith("["):
        return True
    for beside in _BESIDE:
        line = line.replace(beside, "")
    return is_toml and "httpstatus" in line


def _is_nearly(name: str, section: object) -> bool:
    if name == "mypy-httpstatus" and isinstance(section, dict) and not section.keys() & _KEYS.keys():
        return False  # mypy's own settings for the module `httpstatus`
    return re.sub("[_. ]", "-", re.sub("^tool[.:]", "", name.strip().lower())) in _NEARLY


def _toml_sections(text: str) -> dict[str, object]:
    """Give what may be a section of ours: everything at the top, in `tool`, and in `tool.mypy`."""
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError):
        return {}  # mypy says so itself
    sections: dict[str, object] = {}
    for prefix, names in (("", ()), ("tool.", ("tool",)), ("tool.mypy.", ("tool", "mypy"))):
        table: object = document
        for name in names:
            table = table.get(name) if isinstance(table, dict) else None
        sections |= {f"{prefix}{name}": value for name, value in table.items()} if isinstance(table, dict) else {}
    return sections


def _ini_sections(text: str) -> dict[str, object]:
    # Without a section of defaults, which would be in each of the others.
    parser = configparser.RawConfigParser(default_section="")
    try:
        parser.read_string(text)
    except configparser.Error:
        return {}  # mypy says so itself
    return {name: dict(parser.items(name)) for name in parser.sections()}


def _parse(place: str, section: Mapping[str, object]) -> Configuration:
    unknown = [key for key in section if key not in _KEYS]
    if unknown:
        raise ConfigurationError(f"{place}: unknown key {unknown[0]!r}; the keys are {', '.join(_KEYS)}")
    return Configuration({key: _set(f"{place}: {key}", _KEYS[key], value) for key, value in section.items()})


def _set(place: str, parse: Callable[[str, object], Sequence[Any]], value: object) -> frozenset[Any]:
    """Give the items of a list, each of which is to be there once."""
    items = parse(place, value)
    for number, item in enumerate(items):
        if item in items[:number]:
            raise ConfigurationError(f"{place}: {item} is listed twice; list it once")
    return frozenset(items)


def _items(place: str, value: object, example: str) -> Sequence[object]:
    """Give the items of a list: an array in TOML, divided by commas or lines in an ini file."""
    if _is_toml(place):
        if isinstance(value, list):
            return value
        raise ConfigurationError(f"{place}: {value!r} is no list; write [{example}]")
    text = str(value).strip()
    plain = example.replace('"', "")
    comment = re.search(r"(?<!\S)[#;].*", text)
    if comment:
        raise ConfigurationError(
            f"{place}: in an ini file no comment stands behind a value; put {comment[0]!r} on a line of its own"
        )
    if re.search(r"[\[\](){}\"']", text):
        raise ConfigurationError(f"{place}: {text!r} has brackets or quotes, which an ini file has not; write {plain}")
    # A line may end in a comma; one that is empty, or was a comment, says nothing.
    lines = [line.strip().removesuffix(",") for line in text.splitlines() if line.strip()]
    items = [item.strip() for line in lines for item in line.split(",")]
    for item in items:
        if not item or " " in item:
            raise ConfigurationError(f"{place}: {item!r} is no item; divide the items by commas: {plain}")
    return items


def _is_toml(path: Path | str) -> bool:
    """Whether mypy takes a file, or that of a place in one, for TOML."""
    return str(path).partition(": [")[0].lower().endswith(".toml")


def _codes(place: str, value: object) -> list[int]:
    codes = []
    for item in _items(place, value, "520, 521"):
        code = item
        if isinstance(item, str) and re.fullmatch("[+-]?[0-9]+", item, re.ASCII) and not _is_toml(place):
            # One of many digits is too large whatever they are, and `int` has a limit.
            code = int(item[:9])
        if type(code) is not int:
            raise ConfigurationError(f"{place}: {item!r} is not an int; write codes such as 520")
        if code not in _CODES:
            raise ConfigurationError(f"{place}: {item} is not a status code, which is 100 to 999, such as 520")
        codes.append(code)
    return codes


def _optional(place: str, value: object) -> list[str]:
    names = []
    for item in _items(place, value, '"httpstatus-vendor", "httpstatus-unchecked"'):
        if item not in OPTIONAL:
            is_on = isinstance(item, str) and item in CODES
            wrong = "is on by default: leave it out" if is_on else "is not an error code that can be enabled"
            raise ConfigurationError(f"{place}: {item!r} {wrong}; those that can be are {', '.join(OPTIONAL)}")
        names.append(str(item))
    return names


def _matching(pattern: str, what: str, example: str) -> Callable[[str, object], list[str]]:
    def parse(place: str, value: object) -> list[str]:
        names = []
        for item in _items(place, value, f'"{example}"'):
            if not isinstance(item, str) or not re.fullmatch(pattern, item) or _has_keyword(item):
                raise ConfigurationError(f"{place}: {item!r} is not {what}, such as {example}")
            names.append(item)
        return names

    return parse


def _has_keyword(name: str) -> bool:
    return any(map(keyword.iskeyword, name.split(".")))


_KEYS: Final[dict[str, Callable[[str, object], Sequence[object]]]] = {
    "extra_codes": _codes,
    "status_attributes": _matching(
        _FULL_NAME, "the full name of an attribute (module, class, attribute)", "app.models.Reply.code"
    ),
    "status_arguments": _matching(
        _FULL_NAME,
        "the full name of a parameter (module, function or class, parameter)",
        "app.errors.fail.code",
    ),
    "status_names": _matching(_NAME, "a bare name", "status_code"),
    "enable": _optional,
}
