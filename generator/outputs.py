"""Which files are generated, and what makes the text of each.

To add a file, add a row: the path below the repository's root, and a function that returns the whole text.
A function may read the file that it replaces, to write a part of it anew.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from generator import ROOT, pages, parts, plugin_tables, stubs, table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# The pages that the wheel carries: no rule of hatch's gives them to a wheel and to an editable install alike.
RULES: Final = sorted((ROOT / "docs" / "rules").glob("*.md"))
# The pages that are written by hand, but for some parts.
FILLED: Final = [
    page.relative_to(ROOT).as_posix()
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    if parts.PART.search(page.read_text(encoding="utf-8"))
]

OUTPUTS: Final[Mapping[str, Callable[[], str]]] = {
    "docs/codes.md": pages.codes,
    "docs/libraries.md": pages.libraries,
    "docs/vendor-codes.md": pages.vendor_codes,
    **{page: partial(parts.filled, page) for page in FILLED},
    **{f"src/httpstatus/rules/{page.name}": partial(page.read_text, encoding="utf-8") for page in RULES},
    "src/httpstatus/__init__.py": table.documented,
    "src/httpstatus/_command/vendors.py": plugin_tables.command_vendor_codes,
    "stubs/httpstatus/__init__.pyi": stubs.package,
    "stubs/httpstatus/__main__.pyi": stubs.main,
    "stubs/httpstatus/_classes.pyi": stubs.classes,
    "stubs/httpstatus/client.pyi": stubs.client,
    "stubs/httpstatus/mypy.pyi": stubs.mypy,
    "plugin/httpstatus_mypy/_cpython.py": plugin_tables.cpython_history,
    "plugin/httpstatus_mypy/_vendors.py": plugin_tables.vendor_codes,
}
