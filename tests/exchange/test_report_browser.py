"""The report in a real browser: by keyboard, in both schemes, narrow, with nothing blocked."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from recension.exchange import report
from tests.exchange.comparisons import EVERY_KIND

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not os.environ.get("CHROMIUM"), reason="no chromium (apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage"]
        started = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=arguments)
        yield started
        started.close()


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    jpeg = cv2.imencode(".jpg", np.full((90, 160, 3), 120, np.uint8))[1].tobytes()
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(report.dumps(EVERY_KIND, thumbnails=dict.fromkeys(report.wanted_stills(EVERY_KIND), jpeg)))
    return file


def opened(browser: Browser, file: Path, **options: object) -> tuple[Page, list[str]]:
    page = browser.new_context(**options).new_page()  # type: ignore[arg-type]
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(file.as_uri())
    return page, faults


def test_every_difference_is_reached_by_keyboard(browser: Browser, page_file: Path) -> None:
    page, faults = opened(browser, page_file)
    cards = page.locator(".card").count()
    for number in range(1, cards + 1):
        page.keyboard.press("j" if number % 2 else "ArrowRight")
        assert page.evaluate("document.activeElement.id") == f"d{number}"
    assert page.locator("#where").inner_text() == f"{cards} of {cards}" and page.locator("#next").is_disabled()
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.id") == f"d{cards - 1}"
    assert not faults


def test_layers_can_be_hidden(browser: Browser, page_file: Path) -> None:
    page, faults = opened(browser, page_file)
    page.get_by_label("sound").uncheck()
    assert page.locator(".card[data-layer=sound]:visible").count() == 0
    assert page.locator(".card[data-layer=cut]:visible").count() == 6
    page.keyboard.press("Tab")
    page.locator("h1").click()
    page.keyboard.press("+")
    assert (
        page.evaluate("document.querySelector('#stage').clientWidth / document.querySelector('.scroll').clientWidth")
        > 1.5
    )
    assert not faults


def test_thumbnails_hang_on_both_lanes(browser: Browser, page_file: Path) -> None:
    page, _ = opened(browser, page_file, viewport={"width": 1280, "height": 900})
    for side in ("left", "right"):
        places = page.eval_on_selector_all(f"#stills-{side} a", "all => all.map(a => a.getBoundingClientRect().x)")
        assert len(places) >= 3
        places.sort()
        assert all(after - before >= 90 for before, after in itertools.pairwise(places))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, page_file: Path, scheme: str) -> None:
    page, _ = opened(browser, page_file, color_scheme=scheme, bypass_csp=True)
    found = Axe().run(page).response["violations"]
    assert [each["id"] for each in found] == []


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_is_no_wider_than_its_window(browser: Browser, page_file: Path, width: int) -> None:
    page, _ = opened(browser, page_file, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_all_findings_stand_there_without_script(browser: Browser, page_file: Path) -> None:
    page, _ = opened(browser, page_file, java_script_enabled=False)
    assert page.locator(".card").count() == page.locator(".card:visible").count() >= 9
    assert page.locator(".bar i").count() == len([s for s in EVERY_KIND.segments for t in (s.left, s.right) if t])
