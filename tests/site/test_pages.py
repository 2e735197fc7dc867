"""Every page of the site in a browser, wide and narrow, light and dark; `nox -s site_browser` makes the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browser import HEIGHT, SCHEMES, WIDTHS, Site, prefer, served, window

from httpstatus import HTTPStatus
from httpstatus._command.vendors import VENDOR_CODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

FOLDER = Path(__file__).parents[2] / "site"
# The path of each page. `404.html` is what a server shows for any path: its links begin at the root.
PAGES = sorted(path.relative_to(FOLDER).as_posix().removesuffix("index.html") for path in FOLDER.rglob("*.html"))

# The results of the search stand in a tree of their own.
RESULTS = """() => {
    const links = root => [...root.querySelectorAll("*")].flatMap(
        element => [...(element.shadowRoot ? links(element.shadowRoot) : []), ...(element.href ? [element.href] : [])]);
    return [...document.querySelectorAll("*")].filter(element => element.shadowRoot)
        .flatMap(element => links(element.shadowRoot));
}"""

every_width = pytest.mark.parametrize("view", WIDTHS, indirect=True, scope="module")


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with served(FOLDER) as site:
        yield site


@pytest.fixture(scope="module")
def view(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    with window(browser, request.param) as context:
        yield context


def test_the_pages_were_made() -> None:
    assert len(PAGES) > 30
    assert "" in PAGES


def keep(page: Page, name: str, folder: Path) -> None:
    """Keep a picture of a page, light and dark: of a long one the first screens, since what is ugly is seen there."""
    assert page.viewport_size
    width = page.viewport_size["width"]
    height = min(4 * HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
    for scheme in SCHEMES:
        prefer(page, scheme)
        path = folder / f"{name}-{width}-{scheme}.png"
        page.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": height})


@every_width
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.rstrip("/") or "front")
def test_a_page_fits_and_works_and_asks_nobody_else(
    path: str, view: BrowserContext, site: Site, pictures: Path | None
) -> None:
    page, found = site.visit(view, path)
    if pictures:
        keep(page, path.strip("/").replace("/", "_") or "front", pictures)
    page.close()
    assert found == []


def test_each_code_has_an_anchor(site: Site) -> None:
    links = [f"{site.address}/codes/#{code}" for code in HTTPStatus]
    links += [f"{site.address}/vendor-codes/#{code}" for code in VENDOR_CODES]
    assert [link for link in links if not site.leads_somewhere(link)] == []


@every_width
@pytest.mark.parametrize("path", ["codes/#404", "vendor-codes/#499", "mypy/#pre-commit"])
def test_an_anchor_is_shown_below_the_head_of_the_page(path: str, view: BrowserContext, site: Site) -> None:
    page, _ = site.visit(view, path)
    head = page.locator("header").first.bounding_box()
    target = page.locator(f'[id="{path.partition("#")[2]}"]').bounding_box()
    page.close()
    assert head
    assert target
    assert head["y"] + head["height"] <= target["y"] < HEIGHT


def test_a_page_is_as_dark_as_the_reader_prefers(browser: Browser, site: Site) -> None:
    with window(browser, 1280) as context:
        page, _ = site.visit(context, "")
        red = []
        for scheme in SCHEMES:
            prefer(page, scheme)
            color = page.evaluate("getComputedStyle(document.body).backgroundColor")
            red.append(int(color.partition("(")[2].partition(",")[0]))
    light, dark = red
    assert light > 200
    assert dark < 50


@every_width
@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("install", "install/"),
        ("pre-commit", "mypy/"),
        ("404", "codes/"),
        ("499", "vendor-codes/"),
        ("swallowed", "rules/swallowed/"),
        ("extra_codes", "configuration/"),
    ],
)
def test_the_search_finds(query: str, path: str, view: BrowserContext, site: Site) -> None:
    page, found = site.visit(view, "")
    page.keyboard.press("Control+k")
    page.keyboard.type(query, delay=50)
    page.wait_for_function(f"({RESULTS})().length > 0")
    page.wait_for_timeout(300)  # until the results are those of the whole word
    links = page.evaluate(RESULTS)
    page.close()
    assert found == []
    assert any(link.startswith(f"{site.address}/{path}") for link in links[:3]), links


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<main><article><p style="width: 2000px">wide</p></article></main>', "the page is 20"),
        ('<main><article style="overflow: hidden"><p style="width: 2000px">wide</p></article></main>', "<p> ends at 2"),
        ("<script>nothing()</script>", "a script fails: nothing is not defined"),
        ("<script>console.error('no')</script>", "the console says: no"),
        ('<img src="http://127.0.0.2:9/x.png">', "it asks another host: http://127.0.0.2:9/x.png"),
        ('<img src="none.png">', "none.png is answered with 404"),
        ('<a href="#none">x</a>', "a link leads nowhere"),
        ('<a href="none/">x</a>', "a link leads nowhere"),
    ],
)
def test_what_is_wrong_with_a_page_is_noticed(html: str, problem: str, browser: Browser, tmp_path: Path) -> None:
    icon = '<link rel="icon" href="data:,">'
    (tmp_path / "index.html").write_text(f"<!doctype html><html><head>{icon}</head><body>{html}</body></html>")
    with served(tmp_path) as site, window(browser, 1280) as context:
        _, found = site.visit(context, "")
    assert any(problem in text for text in found), found


def test_a_page_that_is_right_has_no_problem(browser: Browser, tmp_path: Path) -> None:
    html = (
        '<main><article><div style="overflow-x: auto"><p style="width: 2000px">wide</p></div>'
        '<a id="here" href="#here">x</a> <a href="https://example.org/">y</a></article></main>'
    )
    icon = '<link rel="icon" href="data:,">'
    (tmp_path / "index.html").write_text(f"<!doctype html><html><head>{icon}</head><body>{html}</body></html>")
    with served(tmp_path) as site, window(browser, 1280) as context:
        assert site.visit(context, "")[1] == []
