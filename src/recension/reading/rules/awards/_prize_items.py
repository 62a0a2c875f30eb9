"""A prize as its own words tell it: its value, the body or festival that gave it, those it went to."""

import re
from collections.abc import Iterator

from recension.reading.mentions._mentions import Mention
from recension.reading.rules.awards._award_clause import year_of
from recension.reading.rules.awards._award_lists import titled
from recension.reading.rules.awards._award_prizes import called
from recension.reading.rules.awards._award_words import OF_OTHER_ARTS, OF_SPORT, body_of, craft_of
from recension.reading.rules.awards._prize_deeds import Deed
from recension.reading.rules.awards._prize_parts import (
    EACH,
    ITEM,
    JOINED,
    Talk,
    body_before,
    body_by,
    festival_named,
    whole_body,
)

#: A prize told: its value, its qualifiers and who got it.
Told = tuple[str, dict[str, str], Mention | None]


class Item:
    """A prize, by a match of ITEM; `given_by` is the body that the deed before it names."""

    def __init__(self, talk: Talk, m: re.Match[str], given_by: str = "") -> None:
        self.talk, self.m = talk, m
        self.recipients = tuple(p for group in ("in_brackets", "to", "hand") for p in talk.people(m.span(group)))
        own = self._own_body()
        self.body = own or given_by
        #: The festival where it was given, which no body is.
        self._place = next((b for b in (own if m["at"] or m["near"] else "", given_by) if b and not body_of(b.lower())), "")

    @property
    def is_sought(self) -> bool:
        """Whether it is no more than a nomination."""
        return bool(self.m["sought"] or self.m["hoped"] or self.m["nod"])

    def told(self, deed: Deed, people: tuple[Mention, ...]) -> Iterator[tuple[Told, int]]:
        """The prize for each who got it, or for the film, and where its words end."""
        value = self.value(deed.craft)
        if deed.aside and "–" not in value:
            return  # "Quill, who had an Oscar": for what nobody says
        own = () if deed.lost or (people and self._is_for_role) else self.recipients
        got = own or (() if self._is_for_film else people)
        words, (start, end) = self.talk.words, self.m.span()
        year = year_of(words[max(0, start - 40) : start], words[end : end + 60])
        for who in (got or (None,)) if value else ():
            yield (value, {"recipient": who.name if who else "", "year": year}, who), end

    def each(self) -> Iterator[tuple[Told, int]]:
        """Each of several prizes with what it was for: "awards for the picture, for Quill and for Holm's sets"."""
        body = self.body or body_before(self.talk, self.m.start())
        if not body or not (self.m["thing"] or self.m["body"]) or self.is_sought:
            return
        at, found = max(self.m.end("thing"), self.m.end("body")), []
        while (one := EACH.match(self.talk.words, at)) is not None:
            found.append(one)
            at = one.end()
        for one in found if len(found) > 1 else ():
            value = called(body, "best film" if one["film"] else _category(one["craft"] or one["own"] or ""))
            for who in self.talk.people(one.span("who")) or (None,):
                yield (value, {"recipient": who.name if who else ""}, who), one.end()

    def value(self, craft: str = "") -> str:
        """The claim's value, the craft being that of the deed; "" where body and category leave it open."""
        m, name = self.m, self._name()
        place = self._place if self._place != name else ""
        if name and "–" not in place:
            return "" if OF_OTHER_ARTS.match(name) or OF_SPORT.search(name) else f"{place} – {name}" if place else name
        category = m["best"] or m["whole"] or self._shared() or m["what"] or self._bare() or m["later"] or m["titled"] or m["of"] or m["craft"] or craft
        body = self.body or body_before(self.talk, m.start())
        if not category and body and (m["thing"] or m["hoped"]):
            return whole_body(body)
        if category.startswith("most "):
            return f"{body} – {category.title()}" if body else ""
        return called(body, _category(category)) if body else ""

    @property
    def _is_for_role(self) -> bool:
        """ "Holm got a nomination for Hughes": who follows is whom she plays."""
        m = self.m
        before = self.talk.words[max(0, m.start("to") - 12) : max(0, m.start("to"))]
        return bool(m["to"] and not m["craft"] and not m["in_brackets"] and " for " in before)

    @property
    def _is_for_film(self) -> bool:
        """Whether it is the film's, whoever is told of: "best picture"."""
        m = self.m
        return _FILMS.search(m["best"] or m["whole"] or m["what"] or m["bare"] or m["later"] or m["titled"] or "") is not None

    def _own_body(self) -> str:
        m = self.m
        named = {group: self.talk.mentions(m.span(group)) for group in ("at", "near", "by", "society")}
        for group, (first, *_) in ((g, n) for g, n in named.items() if n):
            if group == "society":
                return first.name + (" of Film Critics" if "of film critics" in m[0] else "")
            return festival_named(first) + (f"{(m['kind'] or '').title()} Festival" if group == "near" else "")
        return body_by(m["with"] or m["best_body"] or m["bare_body"] or m["body"] or m["by"] or "")

    def _name(self) -> str:
        """The name of a prize that has one, such as festivals give: "Silver Bear", "Queer Lion", "Audience Award"."""
        m = self.m
        if m["name"]:
            return self.talk.mentions(m.span("name"))[0].name
        if m["bare"] in _PUBLIC:
            return _PUBLIC[m["bare"]]
        if not m["body"] or m["whole"] or self._shared() or not self._place:
            return ""
        return titled(m["body"]).removeprefix("Best ") if m["body"].startswith("special ") else body_of(m["body"])

    def _shared(self) -> str:
        """ "both the Academy Award and the Golden Globe for best foreign picture": the second's category is the first's too."""
        m, words = self.m, self.talk.words
        joined = JOINED.match(words, m.end()) if m["body"] and not m["whole"] and m[0].startswith("both ") else None
        second = ITEM.match(words, joined.end()) if joined else None
        return (second["whole"] or "") if second else ""

    def _bare(self) -> str:
        bare = (self.m["bare"] or "").replace("'s", "").replace("'", "")
        return {"actors": "actor", "actresses": "actress", "acting": ""}.get(bare, bare)


_FILMS = re.compile(r"\b(?:film|picture|movie|feature|foreign|documentary|comedy|drama|musical)\b")
_PUBLIC = {"people's": "People's Choice Award", "public's": "Audience Award", "audience": "Audience Award"}


def _category(words: str) -> str:
    """A category as the room's other rules name it: what is not a craft's is none."""
    if words in ("designs", "sets"):
        return "production design"
    if words in ("playing", "performance"):
        return ""
    return craft_of(words).lower() or words
