"""Other films the text names, with their years and how they stand to the reviewed one."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._lexicon import lines_of, phrases_of, words_of
from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention, title_like
from recension.reading._near import knows_own
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._dated_films import HEAD, before_year, dated_name
from recension.reading.rules._heard import is_song_by_habit
from recension.reading.rules._people import is_person
from recension.reading.rules._real import FIGURES
from recension.reading.rules._related_words import (
    ENTERED,
    STATED,
    VERSION_NAME,
    YEAR_BEFORE,
    called_film,
    is_speech,
    is_spoken,
    lead_of,
    names_no_film,
    of_song,
    relation_of,
)  # fmt: skip
from recension.reading.rules.same_titles import of_another_year
from recension.values import fold

_WHO = f"[{PERSON}{NAME}]"
_NOT_NAMES = words_of("not_names")


#: What stands behind these is another film than the one likened to it.
_LIKENED = re.compile(
    r"\b(?:hybrid|cross|mix(?:ture)?|blend|combination|marriage|mash-?up|knock-?off|rip-?off|copy|clone|remake|sequel|imitation|version|answer) (?:of|between|to)(?: an?| the)? \"?$"
    r"|\b(?:unlike|than|reminiscent of|reminds? (?:me|one|you|us) of|reminded (?:me|us) of|compared (?:to|with)|same breath as(?:,? say,?)?|part|meets|since) (?:the )?\"?$"
    r"|(?:^|\n|[.!?;,] |\b(?:so|or|just|rather|please|instead) )(?:see|watch|rent|try|get|read|stick with|go see|check out) (?:the )?\"?$"
)


def _may_be_own(hit: Hit, m: Mention, relation: str) -> bool:
    """Whether a title may be the reviewed film's, in a text that does not surely tell which that is."""
    if hit.typed.known.sure or (relation and not relation.startswith("same_")) or hit.words("year") or _LIKENED.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start()) or knows_own(hit.typed):
        return False
    titles = [t.name for t in hit.typed.mentions if t.kind in (TITLE, QUOTED)]
    outside = HEAD < m.start < len(hit.typed.text.view) - HEAD  # a review names its film at either end
    return (m.name == titles[0] and not outside) or titles.count(m.name) > 2


#: "the original 'Dead' trilogy": a series, and no film of it.
_OF_SERIES = re.compile(r"\"? (?:trilogy|saga|cycle|universe)\b")


def related(hit: Hit) -> Iterator[Draft]:
    """One claim for each title that is not the reviewed film's own."""
    (m,) = hit.mentions("value")[:1]
    start, end = hit.match.span("value")
    lead, after = lead_of(hit.typed.shadow, start), hit.typed.shadow[end : end + 40]
    marked = m.known and " " in m.name and _emphasised(hit, m)
    if (_OF_SERIES.match(hit.typed.shadow, end) and m.words == 1) or _is_heading(hit, m) or (_is_short_form(hit, m) and relation_of(lead, after) not in STATED):
        return
    if m.own and (other := of_another_year(hit)):
        yield hit.draft(m.name, {"year": hit.words("year"), "relation": other}, mention=m)
    in_a_role = not _marked(hit, m) and _AS_A_ROLE.search(lead) is not None
    if m.own or in_a_role or not _names_a_work(hit, m) or names_no_film(lead[-60:], known=m.known) or _opens_own_title(hit, m):
        return
    if is_song_by_habit(hit.typed, m) or _of_headline(hit, m) or is_spoken(lead) or _is_played(hit, m, after):
        return
    if _OTHER_NAME.search(hit.typed.shadow, max(0, start - 8), start) or _is_footnote(hit, start) or _OTHER_TITLES.match(hit.typed.shadow, hit.typed.line_at(start)[0]):
        return
    year = hit.words("year") or ((found := YEAR_BEFORE.search(lead)) and found[1]) or ""
    relation = relation_of(lead, after)
    if _may_be_own(hit, m, relation) or (not year and relation not in STATED and of_song(lead, after, marked=marked)):
        return
    if not _film_like(hit, m, year, relation) and not (m.known and _stands_as_film(hit, m, lead, after)):
        return
    person = ""
    if relation.startswith("same_"):
        people = hit.typed.within(max(0, start - len(lead) - 80), start)
        person = next((p.name for p in reversed(people) if p.kind in (PERSON, NAME)), "")
    draft = hit.draft(m.name, {"year": year, "relation": relation or "comparison", "person": person}, mention=m)
    yield replace(draft, presupposed=relation not in STATED)
    if m.known and " " in m.name:
        yield from (replace(d, presupposed=True) for d in _beside(hit, m))


def _opens_own_title(hit: Hit, m: Mention) -> bool:
    """Whether a name is the reviewed film's title up to its first comma: "Lamp" for "Lamp, Wick and Oil"."""
    return any(t.lower().startswith(f"{m.name.lower()},") for t in hit.typed.known.titles)


#: "X as the Soul Keeper": somebody of the story, whatever films are called so.
_AS_A_ROLE = re.compile(rf"[{PERSON}{NAME}],? (?:who )?(?:[a-z]+ ){{0,2}}(?:as|plays?|played|playing|portrays?) (?:the )?$")


#: A title with a number: the bare word is the first film's.
_OF_A_ROW = re.compile(r"\b(?:[2-9]|I{2,3}|IV|VI{0,3}|Part|Two|Three)\b")


def _is_short_form(hit: Hit, m: Mention) -> bool:
    """Whether one word without a year is of the reviewed film's own longer title: "Paris" for a film set there."""
    own = (word for title in hit.typed.known.titles for word in fold(title).split() if " " in title and not _OF_A_ROW.search(title))
    return hit.typed.known.sure and not hit.words("year") and m.words == 1 and fold(m.name) in own


_PLAYER_BEHIND = re.compile(rf"^ \((?:(?:an?|the|played by) )?(?:[a-z-]+ ){{0,3}}{_WHO}[),]")


def _is_played(hit: Hit, m: Mention, after: str) -> bool:
    """Whether a name that nothing marks has its player behind it: "The Operative (Ned Salt)"."""
    return not _marked(hit, m) and _PLAYER_BEHIND.match(after) is not None


#: A title in brackets right behind a title is another name of the same film.
_OTHER_NAME = re.compile(r"[\ue004\ue005][\"']{0,2}(?: aka\.?| a\.k\.a\.)? \((?:aka |a\.k\.a\. )?[\"']?$")


def _is_footnote(hit: Hit, start: int) -> bool:
    """Whether a title stands in a note that names books: "[^1]: Ada Quill, _My Life_"."""
    line = hit.typed.shadow.rfind("\n", 0, start) + 1
    return hit.typed.shadow.startswith("[^", hit.typed.shadow.rfind("\n\n", 0, line) + 2 if "[^" in hit.typed.shadow[max(0, line - 200) : line] else line)


#: Behind such a label stand other names of the reviewed film.
_OTHER_TITLES = re.compile(r"(?:(?:alternat(?:e|ive)|original|other|foreign|working|english|us|uk) titles?(?: include)?|a\.?k\.?a\.?|also known as) ?:")


_JOINED = re.compile(r"[\"']?(?: \((?:18|19|20)\d\d\))?(?:,[\"']?(?: and| or)?|[\"']? (?:and|or|&)) [\"']?")


_LONGEST_HEADLINE = 120


def _is_heading(hit: Hit, m: Mention) -> bool:
    """Whether a name in capitals fills a line by itself: the head of a column or whoever signs it."""
    view = hit.typed.text.view
    alone = view[max(0, m.start - 2) : m.start].strip(" -*~\"") in ("", "\n") and view[m.end : m.end + 2].strip(" -*~\"")[:1] in ("", "\n")
    starts = m.start < 2 or "\n" in view[max(0, m.start - 3) : m.start]
    return alone and starts and view[m.start : m.end].isupper() and m.words > 1


def _of_headline(hit: Hit, m: Mention) -> bool:
    """Whether a name is half of the text's headline, whose other half is the reviewed film: "The Long Night: Looking Back at X"."""
    view = hit.typed.text.view
    end = view.find("\n")
    if not 0 < end < _LONGEST_HEADLINE or m.end > end or view[m.start - 1 : m.start] == '"':
        return False
    return view[m.end : m.end + 1] in (":", "\n") and any(o.own and o.end <= end for o in hit.typed.mentions)


def _beside(hit: Hit, title: Mention) -> Iterator[Draft]:
    """Unmarked names that the authority knows as titles, in a row with a title: "Night Ferry, The Long Way Round, High Water"."""
    mentions, view = hit.typed.mentions, hit.typed.text.view
    at = bisect_left(mentions, title.start, key=lambda m: m.start)
    for step in (-1, 1):
        last = title
        for m in mentions[at + step :: step] if at + step >= 0 else ():
            first, second = (m, last) if step < 0 else (last, m)
            if not _JOINED.fullmatch(view, first.end, second.start):
                break
            if m.kind == NAME and (m.known or m.words > 1) and may_be_title(m, alone=False):
                yield hit.draft(m.name, {"relation": "comparison"}, mention=m, quote=(m.start, m.end))
            last = m


def _names_a_work(hit: Hit, m: Mention) -> bool:
    written = hit.typed.text.view[m.start : m.end]
    a_warning = m.name.lower().startswith("spoiler")
    if m.kind == TITLE and written[:1].islower() and not hit.typed.text.lower_cased and not hit.words("year"):
        return False  # "the bad guys" in quotation marks: no title in a text that writes capitals
    if not hit.words("year") and fold(m.name) in NO_TITLES and not _marked(hit, m):
        return False
    return len(m.name) > 1 and any(map(str.isalpha, written)) and not a_warning and not VERSION_NAME.fullmatch(m.name)


#: Of history, whatever films are called so.
NO_TITLES = FIGURES | set(
    "cold war|civil war|world war|world war ii|great depression|wild west|old west|the rock|the great war|air force|white house|wall street|secret service|big apple|middle east|"
    "united states|high school|new year|new wave|french new wave|black and white|the west|the beatles|the church|the bible|the army|the navy|the police|the president|the queen|the king".split("|")
)


def _marked(hit: Hit, m: Mention) -> bool:
    around = hit.typed.text.view[max(0, m.start - 1) : m.start] + hit.typed.text.view[m.end : m.end + 1]
    return any(c in "\"'" for c in around) or _emphasised(hit, m)


def _film_like(hit: Hit, m: Mention, year: str, relation: str) -> bool:
    """Whether a name is a film's by itself: it has its year, or is known and of several words or emphasised.

    A quoted run that the authority does not know is a film only where the words say so.
    """
    several, titled = " " in m.name, title_like(m.name, emphatic=False)
    if m.kind == QUOTED:
        told = year or (relation and several and not m.name.isupper())
        return titled and bool(told or (several and _among_films(hit, m)))
    if year or (m.known and (several or _emphasised(hit, m))):
        return True
    return not m.name.isupper() if several else bool(relation)


_OF_MUSIC = re.compile(r"\b(?:songs?|sings?|sung|singing|soundtrack|music|album|ballad|tunes?|band|lyrics|episodes?|chapters?|called|titled|entitled|says?|said|tells|line|phrase)\b")


def _among_films(hit: Hit, m: Mention) -> bool:
    """Whether a quoted run stands in a sentence that names a film of the authority in the same way, and speaks of no songs."""
    line = hit.typed.line_at(hit.match.start())
    others = (t for t in hit.typed.within(*line) if t.kind == TITLE and t.known and not t.own and t.words > 1)
    return any(True for _ in others) and not _OF_MUSIC.search(hit.typed.shadow, *line)


def _emphasised(hit: Hit, m: Mention) -> bool:
    return any(a <= m.start < b for a, b in hit.typed.text.emphases)


def _stands_as_film(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether one known word in quotation marks is a title: no speech, and no short form of a longer one."""
    entered = ENTERED.search(lead) is not None or called_film(lead)
    if is_speech(m.name, lead, after, entered=entered):
        return False
    titles = [t.name for t in hit.typed.mentions if t.kind in (TITLE, QUOTED) and t.words > 1]
    longer = {word for title in (*titles, *hit.typed.known.titles) for word in fold(title).split()}
    return entered or fold(m.name) not in longer


def _named_original(hit: Hit) -> Iterator[Draft]:
    """A bare name where only a film can stand: after "remake of", "sequel to", "the original"."""
    for m in hit.mentions("value"):
        if m.name.lower() in _NOT_NAMES:
            continue
        relation = relation_of(hit.typed.shadow[max(0, hit.match.start("value") - 60) : hit.match.start("value")], "")
        yield hit.draft(m.name, {"relation": relation or "comparison", "year": hit.words("year")}, mention=m)


def _listed_films(hit: Hit) -> Iterator[Draft]:
    """Films in a row behind a plural noun: "several comedies (Night Ferry, High Water)"."""
    for m in hit.mentions("value"):
        if m.kind == NAME and (m.words > 1 or hit.has("bracket")) and not m.own:
            yield hit.draft(m.name, {"relation": "comparison"}, mention=m)


_FILMS = r"(?:films|movies|pictures|comedies|dramas|thrillers|westerns|musicals|classics|flicks|titles|noirs|hits|blockbusters|sequels|romances|mysteries|epics|features|documentaries)"
_WORK = f"\"?[{NAME}{TITLE}{QUOTED}]\"?"
_NAMES_IN_ROW = rf"{_WORK}(?:,? \(@year\))?(?:(?:,? and |, or | or |, |; ){_WORK}(?:,? \(@year\))?){{0,12}}"
_RANKS = words_of("honorifics")
_GIVEN, _PLACES = words_of("given_names"), phrases_of("places")
_FILM_CUE = (
    r"(?:the (?:director|makers?|creators?|writers?|star|stars|producers?|team|people|guys|man|men|folks) (?:of|behind)|(?:film|movie|hit|classic|blockbuster|favou?rite|masterpiece|sequel|comedy|western|thriller|"
    r"musical|drama|cult classic)s? (?:like|such as)|reminiscent of|reminded (?:me|us) of|reminds (?:me|one|you|us) of|in the (?:vein|style|spirit|tradition|mold|mould) of|rip-?offs? of|knock-?offs? of|"
    r"cross between|same breath as(?:,? say,?)?|homages? to|echoes of|shades of|(?:better|worse|funnier|scarier|as good|as bad|as funny) (?:than|as)|on (?:a )?par with|(?:starred|appeared|seen|role|work|performance|turn) in|(?:the )?hit|"
    r"(?:texture|rhythm|look|feel|tone|mood|style|plot|ending) of|followed by|compar(?:ed|able|isons?) (?:to|with))"
)


def _cued(hit: Hit) -> Iterator[Draft]:
    """Unmarked names in a row where only films can stand: the first must be of several words and nobody's."""
    row = hit.mentions("value")
    if not row or not may_be_title(row[0]):
        return
    lead = hit.typed.shadow[max(0, hit.match.start("value") - 60) : hit.match.start("value")]
    for m in row:
        ends = not hit.typed.text.view[m.end : m.end + 1].isspace()
        if m.kind == NAME and (m.words > 1 or (len(row) > 1 and ends)) and may_be_title(m, alone=False):
            start = m.start - 4 if hit.typed.text.view[max(0, m.start - 4) : m.start] == "The " else m.start
            yield hit.draft(hit.typed.text.view[start : m.end], {"relation": relation_of(lead, "") or "comparison"}, mention=(start, m.end))


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """ "Isaac (Ned Salt, The Glass Ferry)": what stands behind a player in brackets is known of the player."""
    for m in hit.mentions("value"):
        if m.own or m.credit is not None or m.name in _PLACES or m.name.isupper():
            continue
        start = m.start - 4 if hit.typed.text.view[max(0, m.start - 4) : m.start] == "The " else m.start
        yield hit.draft(hit.typed.text.view[start : m.end], {"relation": "same_actor"}, mention=(start, m.end))


def _watched(hit: Hit) -> Iterator[Draft]:
    """ "I've seen Gulliver": a lone name of nobody's that one watches."""
    (m,) = hit.mentions("value")
    words = m.name.split()
    if may_be_title(m, alone=False) and not m.name.isupper() and fold(m.name) not in _PEOPLES and len(words) < 5:
        yield hit.draft(m.name, {"relation": "comparison"}, mention=m)


_PEOPLES = frozenset(fold(line.split(" = ")[0]) for line in lines_of("peoples"))


def may_be_title(m: Mention, *, alone: bool = True) -> bool:
    """Whether a name may be a film's: no person's as far as given names and credits tell, no place."""
    words = m.name.split()
    if m.own or m.credit is not None or m.kind != NAME or m.name in _PLACES or not (m.known or is_person(m)):
        return False
    return not (alone and len(words) < 2) and words[0].lower() not in _GIVEN and words[0].lower().strip(".") not in _NOT_NAMES | _RANKS and words[-1] not in _PLACES


RULES: tuple[Rule, ...] = (
    Rule("after a film's cue", "related_film", rf"\b{_FILM_CUE} (?:the )?(?P<value>{NAME}(?:(?:, and |, | and | or |, or )(?:the )?{NAME}){{0,5}})(?!'s|[{PERSON}{NAME}]| \()", build=_cued, presupposed=True),
    Rule("(PLAYER, NAME)", "related_film", rf"(?<=\(){PERSON}, (?:star of |from |of |late of |tv's )?(?:the )?(?P<value>{NAME}(?:(?:, and |, | and | & )(?:the )?{NAME}){{0,3}})(?=\))", build=_in_brackets, presupposed=True),
    Rule("watched NAME", "related_film", rf"\b(?:i've|i have|you've|you have|we've|who have|who've|have you|i had|having|never|ever|just|already|since|re-)(?: (?:ever|never|also|just|already|even|not|only|recently|actually))* (?:seen|watched|saw|seeing|watching|rewatched) (?P<value>{NAME})(?=[.,;:!?)]|$)(?! [a-z]+ed\b)", build=_watched, presupposed=True),
    Rule("films (NAMES)", "related_film", rf"\b{_FILMS}(?: of \w+)?,? (?:(?P<bracket>\((?:(?:like|such as|including|e\.g\.|notably|see|think) )?)|(?:such as|including|like|along the lines of|in the vein of|namely|e\.g\.|notably) )(?P<value>{_NAMES_IN_ROW})(?=[).,;:!?\n]|$| and\b| etc\b)", build=_listed_films, presupposed=True),
    Rule("words (YEAR)", "related_film", r"[(\[](?P<year>@year)[)\]]", build=before_year, presupposed=True),
    Rule("NAME (YEAR)", "related_film", rf"\b(?:in|from|like|of|to|than|and|with|after|before|for)(?: the)? (?P<quote>(?P<value>{NAME}) [(\[](?P<year>@year)[)\]])", build=dated_name, presupposed=True),
    Rule("remake of NAME", "related_film", rf"\b(?:remake of|sequel to|prequel to|precursor to|follow-?up to|spoof of|parody of|rip-?off of|spin-?off of|lampooned in|spoofed in|referenced in|(?:remake of|faithful to|superior to|inferior to) the original) (?:the )?(?P<value>{NAME})(?! (?:novel|book|play|story|series|script|screenplay|song|score|music|cut|version|cast|release)|'s)(?: \((?P<year>@year)\))?", build=_named_original),
    Rule("TITLE (YEAR)", "related_film", r'"?(?P<value>[\ue004\ue005])["\']?(?:,?["\']? ?[(\[](?P<year>@year)[)\]])?', build=related, presupposed=True),
)  # fmt: skip
