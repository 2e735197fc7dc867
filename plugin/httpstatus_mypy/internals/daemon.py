"""What mypy's daemon checks again, where mypy's documented plugin interface, which is for classes, does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.nodes import MypyFile


def check_again(tree: MypyFile, target: str, trigger: str) -> None:
    """Have the daemon check a target of a module again if a trigger fires: each is a full name, a trigger in `<...>`.

    A trigger that is a target makes it fire too.  mypy 1.20 to 2.4.  Without it: in the daemon, what was found stays
    when another function, from which it is drawn, has changed.
    """
    tree.plugin_deps.setdefault(trigger, set()).add(target)
