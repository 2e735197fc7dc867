"""Other plugins in the same configuration do their work, whether they stand before or after ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import cache_of
from running import Project

if TYPE_CHECKING:
    from pathlib import Path

OURS: Final = "httpstatus.mypy"

# A cache of pydantic for each order of plugins serves both of its tests.
of_pydantic: Final = pytest.mark.xdist_group("pydantic")
PYDANTIC_SETTINGS: Final = "[pydantic-mypy]\ninit_forbid_extra = true\n"

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

DECLARED: Final = """\
from httpstatus import AnyStatusCode
{imports}


{head}
    code: AnyStatusCode
    size: int = 0


def use(reply: Reply) -> None:
    Reply(code=427)
    Reply(code=404, size=427)
    reply.code = 427
    reply.code == 427
    200 <= reply.code < 299
    reply.size == 427
"""
PYDANTIC_DECLARED: Final = DECLARED.format(imports="from pydantic import BaseModel", head="class Reply(BaseModel):")
ATTRS_DECLARED: Final = DECLARED.format(imports="import attrs", head="@attrs.define\nclass Reply:")

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
    configuration = f"[mypy]\nplugins = {plugins}\nstrict = true\n{settings}"
    project.write("mypy.ini", configuration)
    # django-stubs imports the settings.
    environment = {"PYTHONPATH": str(folder)}
    return project.check(cache_of(configuration), next(iter(files)), environment=environment)


def each_order(folder: Path, other: str, files: dict[str, str], settings: str) -> tuple[list[str], list[str]]:
    """What the other plugin finds alone, and what is found with ours before it, which is what is found after it."""
    alone = found(folder / "alone", other, files, settings)
    before = found(folder / "before", f"{OURS}, {other}", files, settings)
    after = found(folder / "after", f"{other}, {OURS}", files, settings)
    assert before == after
    assert set(alone) <= set(before)
    return alone, [line for line in before if line not in alone]


@pytest.mark.matrix
@of_pydantic
def test_the_plugin_of_pydantic_does_its_work(tmp_path: Path) -> None:
    pytest.importorskip("pydantic")
    bare = found(tmp_path / "bare", OURS, {"main.py": PYDANTIC}, "")
    alone, more = each_order(tmp_path, "pydantic.mypy", {"main.py": PYDANTIC}, PYDANTIC_SETTINGS)
    assert [line.rpartition("[")[2] for line in more] == ["httpstatus-comparison]", "httpstatus-value]"]
    assert any("[arg-type]" in line for line in bare)
    assert not any("[arg-type]" in line for line in alone), "pydantic's plugin lets a model convert"


def lines_of(found: list[str]) -> list[int]:
    return [int(line.split(":")[1]) for line in found]


@of_pydantic
def test_of_a_model_of_pydantic_the_annotation_counts(tmp_path: Path) -> None:
    pytest.importorskip("pydantic")
    files = {"main.py": PYDANTIC_DECLARED}
    assert lines_of(found(tmp_path / "bare", OURS, files, "")) == [11, 13, 14, 15]
    alone, more = each_order(tmp_path, "pydantic.mypy", files, PYDANTIC_SETTINGS)
    assert not alone
    assert lines_of(more) == [13, 14, 15], "under its plugin nothing is said of what is handed to a model"


def test_of_a_class_of_attrs_the_annotation_counts(tmp_path: Path) -> None:
    pytest.importorskip("attrs")
    assert lines_of(found(tmp_path / "bare", OURS, {"main.py": ATTRS_DECLARED}, "")) == [12, 14, 15, 16]


@pytest.mark.matrix
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
