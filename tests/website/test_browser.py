"""The pages in a real browser: accessible, by keyboard, without script, narrow and wide."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from recension.catalogue import actions
from recension.records import Film
from tests.witnesses import reading

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not os.environ.get("CHROMIUM"), reason="no chromium: apt-get install chromium, or set CHROMIUM"),
]

FILM = "/film/mask-1985/"
PATHS = ["/", "/shelf/just-returned/", FILM, FILM + "cuts/", "/review/the-boy-who-refused-our-pity/",
         "/person/eric-stoltz/", "/search/?q=mask", "/about/", "/none/"]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Playwright runs a loop in this thread; Django would take that for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as play:
        found = play.chromium.launch(
            executable_path=os.environ["CHROMIUM"],
            args=["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage"],
        )
        yield found
        found.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def url(live_server: Any, filled: None) -> str:
    return str(live_server.url)


def opened(browser: Browser, **options: Any) -> Page:
    page = browser.new_context(**options).new_page()
    page.set_default_timeout(15_000)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, url: str, scheme: str) -> None:
    page = opened(browser, color_scheme=scheme, viewport={"width": 1280, "height": 900}, bypass_csp=True)
    wrong = {}
    for path in PATHS:
        page.goto(url + path)
        found = Axe().run(page).response["violations"]
        wrong[path] = [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found]
    page.context.close()
    assert {path: found for path, found in wrong.items() if found} == {}


def test_a_year_behind_a_name_of_another_script_stays_a_year(browser: Browser, url: str) -> None:
    actions.add(reading("reversed", "Ghost is a film.", film=Film("Ghost\u202egnp.exe", 1997)))
    list(actions.collate_stale())
    page = opened(browser, viewport={"width": 1280, "height": 900})
    page.goto(url)
    first, last = page.evaluate(
        """() => {
          const year = [...document.querySelectorAll(".cap > span")].find((e) => e.textContent === "1997").firstChild
          return [0, 3].map((n) => {
            const range = document.createRange()
            range.setStart(year, n), range.setEnd(year, n + 1)
            return range.getBoundingClientRect().x
          })
        }"""
    )
    assert first < last
    page.context.close()


#: What sticks out of the window: elements past its right edge, but for what scrolls by itself or is put away.
_STICKING_OUT = """
() => [...document.querySelectorAll("body *")]
  .filter((e) => !e.closest(".row, .scroll, .note, .skip, .hidden, svg") && e.getBoundingClientRect().width > 0)
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => e.outerHTML.slice(0, 80))
"""


@pytest.mark.parametrize("width", [320, 390, 640, 1280])
def test_no_page_is_wider_than_its_window(browser: Browser, url: str, width: int) -> None:
    page = opened(browser, viewport={"width": width, "height": 800})
    wide = {}
    for path in PATHS:
        page.goto(url + path)
        wide[path] = page.evaluate(_STICKING_OUT)
    page.context.close()
    assert {path: found[:3] for path, found in wide.items() if found} == {}


def test_a_witness_is_heard_without_script(browser: Browser, url: str) -> None:
    page = opened(browser, java_script_enabled=False)
    page.goto(url + FILM)
    mark = page.locator(".record .w").first
    assert not mark.locator(".note").is_visible()
    mark.locator("button").focus()
    assert mark.locator(".note").is_visible()
    page.locator("h1").click()
    assert not mark.locator(".note").is_visible()
    mark.locator("button").hover()
    words = mark.locator(".note mark").first.inner_text()
    mark.locator(".note .q").first.click()
    assert "/review/" in page.url
    assert words in page.locator(".prose").inner_text()
    page.context.close()


def test_everything_by_keyboard(browser: Browser, url: str) -> None:
    page = opened(browser)
    page.goto(url + FILM)
    page.keyboard.press("/")
    page.keyboard.type("bogdonavich")
    page.keyboard.press("Enter")
    page.wait_for_selector(".hits a")
    assert page.locator(".hits a b").first.inner_text() == "Peter Bogdanovich"
    page.fill("#q", "")
    page.type("#q", "stol")
    page.get_by_role("main").get_by_text("Eric Stoltz", exact=True).wait_for()
    page.goto(url + FILM)
    mark = page.locator(".record .w").first
    mark.locator("button").focus()
    page.keyboard.press("Tab")
    assert mark.locator(".note .q").first.evaluate("e => e === document.activeElement")
    page.keyboard.press("Escape")
    assert not mark.locator(".note").is_visible()
    page.context.close()


def test_nothing_is_blocked_and_nothing_comes_from_elsewhere(browser: Browser, url: str) -> None:
    page = opened(browser)
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for path in PATHS[:-1]:
        page.goto(url + path)
    page.context.close()
    assert said == []
    assert [one for one in asked if not one.startswith(url)] == []


def test_a_first_visit_is_light(browser: Browser, url: str) -> None:
    page = opened(browser)
    sizes: list[int] = []
    page.on("response", lambda response: sizes.append(len(response.body())))
    page.goto(url + FILM)
    page.wait_for_load_state("networkidle")
    page.context.close()
    assert 0 < sum(sizes) < 100_000
