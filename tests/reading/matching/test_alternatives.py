import re

from hypothesis import given
from hypothesis import strategies as st

from recension.reading.matching._alternatives import folded, trie_of

_WORDS = st.lists(st.text("ab -'", min_size=1, max_size=5), min_size=1, max_size=12)


@given(_WORDS, st.text("ab -'", max_size=6))
def test_a_trie_matches_exactly_its_words(words: list[str], text: str) -> None:
    assert bool(re.fullmatch(trie_of(words), text)) == (text in words)


@given(_WORDS)
def test_a_trie_takes_the_longest_word(words: list[str]) -> None:
    text = max(words, key=len)
    found = re.match(trie_of(words), text)
    assert found and found[0] == max((w for w in words if text.startswith(w)), key=len)


def test_only_plain_lists_are_folded() -> None:
    for pattern in (r"(?:a|b|c)", r"(?:films?|movies?|pictures?|flicks?|works?|shows?)", r"[a-f]"):
        assert folded(pattern) == pattern
    assert folded(r"(?P<x>one|two|three|four|five|six)") == r"(?P<x>f(?:ive|our)|one|six|t(?:hree|wo))"
