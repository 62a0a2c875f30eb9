"""Whether a quote alone says a value, for proposals of a second reader: by the kind of the property, then by its name.

A name stands in the quote as it is, whole and capitalised; a number is worth what the quote's digits or words are
worth; free words are mostly there, their names and numbers all. Beyond the value the quote has to speak of the property
(`_licence_cues`): who "plays Marta" has directed nothing.
"""

import re
from collections.abc import Callable

from recension.reading.grammar._numerals import numbers_in
from recension.reading.opinion._lexicon import entries, tokens
from recension.reading.second_reader._licence_cues import says, speaks
from recension.reading.second_reader._licence_qualifiers import SMALL, qualifies
from recension.records import Proposal
from recension.values import fold
from recension.vocabulary import ASPECTS, BY_NAME, Kind


def licensed(proposal: Proposal, text: str) -> str:
    """Why a quote does not license what is proposed of it; empty when it does."""
    by_name = _BY_NAME.get(proposal.property)
    measure = by_name or _BY_KIND.get(BY_NAME[proposal.property].kind, _words)
    if not measure(proposal, text):
        return "the value is not licensed by the quote"
    if not speaks(proposal):
        return f"the quote does not speak of the {BY_NAME[proposal.property].label}"
    for name, value in proposal.qualifiers.items():
        if not qualifies(name, value, proposal, text):
            return f"the qualifier {name!r} is not licensed by the quote"
    return ""


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def _place(value: str, quote: str) -> tuple[str, ...]:
    """The quote's words in which the value stands, whole and in a row, but for their accents, case and marks."""
    written = _WORD.findall(quote)
    folded, wanted = [fold(w) for w in written], [fold(w) for w in _WORD.findall(value)]
    for i in range(len(folded) - len(wanted) + 1) if wanted else ():
        if folded[i : i + len(wanted)] == wanted:
            return tuple(written[i : i + len(wanted)])
    return ()


def _name(proposal: Proposal, text: str) -> bool:
    """A name: its words in a row in the quote, capitalised there unless the whole quote is in small letters.

    Of a name that the text has in full elsewhere the last word does ("Ek" for Max Ek).
    """
    at = _place(proposal.value, proposal.quote)
    if not at and len(_WORD.findall(proposal.value)) > 1 and _place(proposal.value, text):
        at = _place(_WORD.findall(proposal.value)[-1], proposal.quote)
    words = [w for w in at if w.lower() not in SMALL]
    small = not any(c.isupper() for c in proposal.quote)
    return len(fold(proposal.value)) > 1 and bool(words) and (small or all(map(_is_capital, words)))


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


_ARTICLE = re.compile(r"(?:the|a|an) (?=\S)", re.I)


#: A longer name that a title is part of.
_RUNS_IN = re.compile(r"\b(?!(?:The|A|An|In|On|Of|And|But|While|With|If|As|Like|Unlike)\b)[A-Z][\w'’-]* $")
_RUNS_ON = re.compile(r" [A-Z]\w")


def _title(proposal: Proposal, text: str) -> bool:
    """A title: in a row and opened by a capital, with its article or without, and no part of a longer one."""
    value = proposal.value
    at = _place(value, proposal.quote) or _place(_ARTICLE.sub("", value, count=1), proposal.quote)
    if not at or not any(map(_is_capital, at)):
        return False
    before, _, after = proposal.quote.partition(at[0])
    after = after.partition(at[-1])[2] if len(at) > 1 else after
    return not _RUNS_IN.search(before) and not _RUNS_ON.match(after)


def _number(proposal: Proposal, text: str) -> bool:
    if not re.fullmatch(r"\d{1,12}(\.\d+)?", proposal.value):
        return proposal.value in ("low", "high")
    return any(abs(float(proposal.value) - n) < 1e-6 for n in numbers_in(proposal.quote))


def _year(proposal: Proposal, text: str) -> bool:
    return bool(re.fullmatch(r"(?:18|19|20)\d\d", proposal.value)) and _number(proposal, text)


def _word(proposal: Proposal, text: str) -> bool:
    """A word of a list: it stands there whole, "PG" not within "PG-13"."""
    value = re.escape(proposal.value.replace("_", " ").lower()).replace(r"\ ", r"[ -]")
    return re.search(rf"(?<![\w]){value}(?:e?s)?(?![\w]|-[\w])", proposal.quote.lower()) is not None


#: Names that one body or prize has beside its own.
_OTHER_NAMES = {"academy": ("oscar", "oscars"), "awards": ("oscar", "oscars"), "award": ("oscar", "oscars", "prize")}


def _words(proposal: Proposal, text: str) -> bool:
    """Free words: two thirds of them stand in the quote, names and numbers all."""
    told = {w for w in fold(proposal.value).split() if w not in SMALL} or set(fold(proposal.value).split())
    quote = set(fold(proposal.quote).split())
    held = {w for w in told if w in quote or not quote.isdisjoint(_OTHER_NAMES.get(w, ()))}
    names = {fold(w) for w in _WORD.findall(proposal.value)[1:] if w[0].isupper() or w[0].isdigit()}
    return bool(told) and 3 * len(held) >= 2 * len(told) and all(w in held or " " in w for w in names & told)


_NEGATES = re.compile(r"\b(?:not|no|none|never|less|without|nothing|hardly|lack\w*|fail\w*|too|little|if)\b|n't\b")
_FEWESTSMALL = 3  # words in small letters; with fewer a quote says nothing of anything


def _leans(quote: str, polarity: str) -> bool:
    """Whether the quote can bear a polarity: its judging words do not all lean the other way.

    What is turned round may lean either way; words that no list knows are the second reader's own to judge.
    """
    words = tokens(quote.lower().replace("’", "'"))
    table = entries()
    signs = {
        entry.sign
        for i, word in enumerate(words)
        for entry in table.get(word, ())
        if entry.sign and words[i : i + len(entry.words)] == entry.words
    }
    if not signs:
        return len(re.findall(r"\b[a-z]{2,}", quote)) >= _FEWESTSMALL
    wanted = {"pos": {1}, "neg": {-1}}.get(polarity, signs)
    return bool(signs & wanted) or _NEGATES.search(quote.lower()) is not None


def _opinion(proposal: Proposal, text: str) -> bool:
    """An aspect of the list, with a polarity that the quote's own judging words bear."""
    polarity = proposal.qualifiers.get("pol", "")
    is_one = polarity in ("pos", "neg", "mixed", "neutral")
    return proposal.value in ASPECTS and is_one and _leans(proposal.quote, polarity)


def _score(proposal: Proposal, text: str) -> bool:
    at = proposal.quote.find(proposal.value)
    end = at + len(proposal.value)
    return at >= 0 and not re.search(r"[\w.]$", proposal.quote[:at]) and not re.match(r"\w", proposal.quote[end:])


_BY_NAME: dict[str, Callable[[Proposal, str], bool]] = {
    "opinion": _opinion,
    "verdict": lambda p, _: p.value in ("pos", "neg", "mixed") and _leans(p.quote, p.value),
    "recommend": lambda p, _: p.value in ("yes", "no"),
    "box_office": lambda p, text: says(p) or _words(p, text),
    "availability": lambda p, text: says(p) or _word(p, text),
    "carrier": lambda p, text: says(p) or _word(p, text),
    "score": _score,
}
_BY_KIND: dict[Kind, Callable[[Proposal, str], bool]] = {
    Kind.PERSON: _name,
    Kind.ORGANISATION: _name,
    Kind.TITLE: _title,
    Kind.PLACE: _name,
    Kind.YEAR: _year,
    Kind.MONEY: _number,
    Kind.DURATION: _number,
    Kind.WORD: _word,
}
