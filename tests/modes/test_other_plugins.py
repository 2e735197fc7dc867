"""Other plugins in the same configuration do their work, whether they stand before or after ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from running import Project

if TYPE_CHECKING:
    from pathlib import Path

OURS: Final = "httpstatus.mypy"

PYDANTIC: Final = """\
from http import HTTPStatus

from pydantic import BaseModel


class Reply(BaseModel):
    status: HTTPStatus
    text: str


Reply(status=HTTPStatus.OK, text=1)
Reply(status=HTTPStatus.OK, txt="")
reply = Reply(status=HTTPStatus(200), text="")
reply.status == 427
HTTPStatus(299)
"""

MODELS: Final = """\
from django.db import models


class Reply(models.Model):
    code = models.IntegerField()
"""

DJANGO: Final = """\
from django.http import HttpResponse

from replies.models import Reply

reveal_type(Reply().code)
Reply.objects.filter(nothing=1)
reveal_type(Reply.objects.get())
HttpResponse().status_code == 427
"""

DJANGO_SETTINGS: Final = "SECRET_KEY = '1'\nINSTALLED_APPS = ['replies']\n"


def found(folder: Path, plugins: str, files: dict[str, str], settings: str) -> list[str]:
    folder.mkdir()
    project = Project(folder)
    for name, text in files.items():
        project.write(name, text)
    project.write("mypy.ini", f"[mypy]\nplugins = {plugins}\nstrict = true\n{settings}")
    # django-stubs imports the settings.
    environment = {"PYTHONPATH": str(folder)}
    return project.check("--cache-dir=/dev/null", next(iter(files)), environment=environment)


def each_order(folder: Path, other: str, files: dict[str, str], settings: str = "") -> tuple[list[str], list[str]]:
    """What the other plugin finds alone, and what is found with ours before it, which is what is found after it."""
    alone = found(folder / "alone", other, files, settings)
    before = found(folder / "before", f"{OURS}, {other}", files, settings)
    after = found(folder / "after", f"{other}, {OURS}", files, settings)
    assert before == after
    assert set(alone) <= set(before)
    return alone, [line for line in before if line not in alone]


def test_the_plugin_of_pydantic_does_its_work(tmp_path: Path) -> None:
    pytest.importorskip("pydantic")
    bare = found(tmp_path / "bare", OURS, {"main.py": PYDANTIC}, "")
    alone, more = each_order(
        tmp_path, "pydantic.mypy", {"main.py": PYDANTIC}, "[pydantic-mypy]\ninit_forbid_extra = true\n"
    )
    assert [line.rpartition("[")[2] for line in more] == ["httpstatus-comparison]", "httpstatus-value]"]
    assert any("[arg-type]" in line for line in bare)
    assert not any("[arg-type]" in line for line in alone), "pydantic's plugin lets a model convert"


def test_the_plugin_of_django_does_its_work(tmp_path: Path) -> None:
    pytest.importorskip("mypy_django_plugin")
    files = {
        "replies/views.py": DJANGO,
        "replies/models.py": MODELS,
        "replies/__init__.py": "",
        "project_settings.py": DJANGO_SETTINGS,
    }
    alone, more = each_order(
        tmp_path,
        "mypy_django_plugin.main",
        files,
        "mypy_path = $MYPY_CONFIG_FILE_DIR\n[mypy.plugins.django-stubs]\ndjango_settings_module = project_settings\n",
    )
    assert [line.rpartition("[")[2] for line in more] == ["httpstatus-comparison]"]
    assert any("Cannot resolve keyword 'nothing'" in line for line in alone)
