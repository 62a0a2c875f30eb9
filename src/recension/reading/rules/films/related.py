"""Other films the text names by their titles, with their years and how they stand to the reviewed one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._film_cues import film_around
from recension.reading.mentions._marked_runs import title_like
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.other_films._songs import songs_in_marks
from recension.reading.rules.films._bare_titles import NO_TITLES, PLACES
from recension.reading.rules.films._common_people import relation_told
from recension.reading.rules.films._names_in_marks import is_only_stressed, is_somebody_in_marks
from recension.reading.rules.films._of_other_things import (
    is_a_role,
    is_among_heroes,
    is_determined,
    is_of_another_art,
    is_played,
    is_said_or_by_name,
    is_the_end_of_a_name,
    is_within_own,
    is_written_low,
)
from recension.reading.rules.films._own_names import is_own_name, may_be_own
from recension.reading.rules.films._quoted_titles import OF_MUSIC, is_cued, is_unheard_of
from recension.reading.rules.films._related_words import (
    ENTERED,
    STATED,
    VERSION_NAME,
    YEAR_BEFORE,
    YEAR_BEHIND,
    called_film,
    is_speech,
    is_spoken,
    lead_of,
    named,
    named_film,
    names_no_film,
    of_song,
    relation_of,
)
from recension.reading.rules.films._title_rows import JOINED, beside, is_in_a_row
from recension.reading.rules.films.same_titles import of_another_year, of_the_original
from recension.values import fold

#: "the original 'Dead' trilogy": a series, and no film of it.
_OF_SERIES = re.compile(r"\"? (?:trilogy|saga|cycle|universe)\b")


def related(hit: Hit) -> Iterator[Draft]:
    """One claim for each title that is not the reviewed film's own."""
    (m,) = hit.mentions("value")[:1]
    start, end = hit.match.span("value")
    lead, after = lead_of(hit.typed.shadow, start), hit.typed.shadow[end : end + 40]
    if _OF_SERIES.match(hit.typed.shadow, end) and m.words == 1:
        return
    if m.own:
        if other := of_another_year(hit) or of_the_original(hit, lead):
            yield hit.draft(_with_article(hit, m), {"year": hit.words("year"), "relation": other}, mention=m)
        return
    if _TRANSLATED.search(lead) or is_own_name(hit, m, lead, after) or _is_no_film(hit, m, lead, after):
        return
    found = YEAR_BEFORE.search(lead) or YEAR_BEHIND.match(after)
    year = hit.words("year") or (found[1] if found else "")
    relation, person = relation_told(hit, m, lead, after)
    if m.unlikely and not (year or relation or called_film(lead) or film_around(lead, after)):
        return  # "the Highway to Hell"
    emphasised = m.known and " " in m.name and _emphasised(hit, m)
    if may_be_own(hit, m, relation) or (
        not year and relation not in STATED and of_song(lead, after, marked=emphasised)
    ):
        return
    if not _film_like(hit, m, year, relation) and not (m.known and _stands_as_film(hit, m, lead, after)):
        return
    told = {"year": year, "relation": relation or "comparison", "person": person or _maker(hit, lead, relation)}
    draft = hit.draft(m.name, told, mention=m)
    yield named(draft)
    if m.known and " " in m.name:
        yield from (replace(d, presupposed=True) for d in beside(hit, m))


#: "The German title means 'The Long Sky'": the film by another name.
_TRANSLATED = re.compile(r"\b(?:title|original|name)(?: [a-z]+){0,2} (?:means?|meant|translates?(?: literally)?(?: as| to)?|literally)(?: something like)?,? [\"'(]{0,2}$")


def _with_article(hit: Hit, m: Mention) -> str:
    """The title of another film of the reviewed one's name, with the article that this text gives it: "The Mask"."""
    view = hit.typed.text.view
    return view[m.start - 4 : m.end] if view.startswith("The ", m.start - 4) and m.start > 3 else m.name


def _maker(hit: Hit, lead: str, relation: str) -> str:
    """Who the two films have in common, where the relation is of somebody."""
    start = hit.match.start("value")
    people = hit.typed.within(max(0, start - len(lead) - 80), start) if relation.startswith("same_") else []
    named = (p for p in reversed(people) if p.kind in (PERSON, NAME) and not (p.kind == NAME and p.known))
    return next((p.name for p in named if not _AS.search(hit.typed.text.view, max(0, p.start - 9), p.start)), "")


#: "who would be seen as Lana Lamp in …": a part, and nobody who made it.
_AS = re.compile(r"\b(?:as|plays?|played) (?:the )?$")


def _is_no_film(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a title is somebody's name, a song's, a word spoken or a part of another name."""
    if _is_somebody(hit, m, lead, after) or not _names_a_work(hit, m, lead) or names_no_film(lead[-60:], known=m.known):
        return True
    if _OF_EXTRAS.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())) and not relation_of(lead, after):
        return True
    if _A_SEGMENT.match(after) or _A_SET.match(after) or (_NAMES_A_SET.search(m.name) and not m.known):
        return True
    if m.start in songs_in_marks(hit.typed) or is_spoken(lead) or is_only_stressed(hit, m, lead, after):
        return True
    if _marked(hit, m) and not _emphasised(hit, m) and (is_determined(hit, m, after) or is_somebody_in_marks(hit, m, lead, after) or (is_written_low(hit, m) and not relation_of(lead, after))):
        return True
    if is_a_role(hit, m, lead, after) or is_of_another_art(hit, m, lead, after) or is_said_or_by_name(hit, m, lead, after) or is_within_own(hit, m):
        return True
    if not _marked(hit, m) and (is_the_end_of_a_name(hit, m) or is_among_heroes(hit)):
        return True
    return (not _marked(hit, m) and is_played(m, after)) or _goes_on(hit, m) or _is_among_people(hit, m)


def _is_among_people(hit: Hit, m: Mention) -> bool:
    """Whether a title of "The" and a name, which nothing marks, stands in a row with those of the story or its cast."""
    if m.words != _ARTICLE_AND_NAME or hit.words("year") or _marked(hit, m) or not m.name.startswith("The "):
        return False
    start, end, view = hit.match.start("value"), hit.match.end("value"), hit.typed.text.view
    others = (o for o in hit.typed.within(start - 8, end + 8) if o.kind in (CHARACTER, PERSON))
    return any(JOINED.fullmatch(view, min(o.end, m.end), max(o.start, m.start)) for o in others)


_ARTICLE_AND_NAME = 2


#: Parts of a film are called by names too: '"The Raft" and "The Mill" segments'.
_A_SEGMENT = re.compile(r"[\"']*(?:,? and [\"']*[\ue002\ue004\ue005][\"']*)* (?:segments|vignettes|sketches|chapters|episodes|skits)\b")
#: Boxes of discs have names too: 'the "Wet Nights" box set', "Pirates of the Coast Collection".
_A_SET = re.compile(r"[\"']* (?:(?:dvd|disc|film|movie|[2-9]|two|three|four|five)[- ])*(?:box(?:ed)?[- ]?set|set(?=[.,;:!?)]|$| (?:that|which|from|by|of|is|was|has|with|put|release[ds]?|includes?|contains?)\b)|collections?|multi-?packs?|[a-z]+-packs?|double[- ]features?|triple[- ]features?|label|imprint|line of|range)\b")
_NAMES_A_SET = re.compile(r"(?i)\b(?:collection|box(?:ed)? set|[a-z]+[- ]pack|library|anthology|(?:double|triple) features?|masterpieces|essentials)$")
#: A sentence of these lists what a disc holds.
_OF_EXTRAS = re.compile(r"\b(?:featurettes?|deleted scenes?|gag reel|(?:photo|still) galler(?:y|ies)|optional commentary|minute documentary)\b")


def _is_somebody(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a name is a role's or a nickname: "Bob Hask as Mr. Lamp", "'Lamp' Hask", whatever marks stand round it."""
    if hit.words("year"):
        return False
    if not (m.known and _marked(hit, m)) and _AS_A_ROLE.search(lead):
        return True
    if not m.known and _is_ranked(m.name) and not _TITLE_FOLLOWS.search(lead) and not _WORK_BEHIND.match(after):
        return True
    if m.words == 1 and _marked(hit, m) and _NOUN_AND_BRACKET.search(lead) and _BRACKET_BEHIND.match(after):
        return True
    if not m.known and _IN_BRACKETS.search(lead) and _BRACKET_BEHIND.match(after) and _is_of_a_player(hit):
        return True
    named_before = _NAME_BEFORE.search(lead) is not None
    return _marked(hit, m) and (m.words == 1 or not m.known or named_before) and _NAME_BEHIND.match(after) is not None


def _is_of_a_player(hit: Hit) -> bool:
    """Whether whoever is named last before a title acts in the reviewed film."""
    start = hit.match.start("value")
    before = hit.typed.within(start - 6, start)
    return bool(before) and (credit := before[-1].credit) is not None and credit.acts


def _is_ranked(name: str) -> bool:
    """Whether a name is written as somebody's with a rank: "Mrs. Lamp"."""
    words = name.split()
    return words[0].lower().strip(".") in _RANKS and all(map(str.isupper, (w[0] for w in words)))


#: A role in quotation marks and brackets behind its player: 'Dora Marsh ("Pat Yeoman")'.
_IN_BRACKETS, _BRACKET_BEHIND = re.compile(rf"{PERSON},? \([\"']?$"), re.compile(r"[,.]?[\"']\)")
#: One word in marks and brackets behind what a person is, and no work: "a red brother ('Genius')".
_NOUN_AND_BRACKET = re.compile(
    r"\b(?!(?:film|movie|picture|one|show|series|comedy|drama|hit|classic|remake|sequel|version|work|effort|flick|thriller|western|debut|musical|songs?|number|novel|book)\b)"
    r"[a-z]{3,} \([\"']?$"
)
_WORK_BEHIND = re.compile(r"[\"']* (?:[a-z]+ )?(?:series|shows?|episodes?|films?|movies?)\b")
#: Where a title stands though it begins as a name does: "his role in 'Sgt. Lamp'".
_TITLE_FOLLOWS = re.compile(r"\b(?:in|from|like|than|and|or|shows?|series|films?|movies?)[ ,\"']*$")
_NAME_BEFORE = re.compile(rf"[{PERSON}{NAME}] [\"']?$")
_RANKS = words_of("honorifics")
_NAME_BEHIND = re.compile(rf"[\"'] [{PERSON}{NAME}]")
#: What makes a name that nothing marks a part of a longer one.
_LONGER = re.compile(r" (?:(?:of|in|for) (?:the )?)?[A-Z][a-z]+|: [A-Z]")
#: A title of so many words is whole: "She lit The Masque of the Long Night for Quill".
_WHOLE = 4
_LONGER_STILL = re.compile(r" [A-Z][a-z]+|: [A-Z]")
_LONGER_CAPITALS = re.compile(r" (?:(?:OF|IN|FOR) (?:THE )?)?[A-Z]{2,}")


def _goes_on(hit: Hit, m: Mention) -> bool:
    """Whether the name of a known film is the beginning of a longer name that is none: "the Glass Ferry Returns"."""
    view = hit.typed.text.view
    if not m.known or m.kind != TITLE or hit.words("year") or _marked(hit, m):
        return False
    if view[m.start : m.end].isupper():
        return _LONGER_CAPITALS.match(view, m.end) is not None
    behind = (_LONGER if m.words < _WHOLE else _LONGER_STILL).match(view, m.end)
    return behind is not None and not any(o.start == m.end + 1 for o in hit.typed.mentions if o.kind != NAME)


#: "X as the Soul Keeper": somebody of the story, whatever films are called so.
_AS_A_ROLE = re.compile(
    rf"[{PERSON}{NAME}],? (?:who )?(?:[a-z]+ ){{0,2}}(?:as|plays?|played|playing|portrays?) (?:the )?$"
)


#: "Salt Harbour, Nebraska".
_ENDS_IN_A_PLACE = re.compile(r", (?:" + "|".join(sorted(map(re.escape, PLACES), key=len, reverse=True)) + r")$")
_SMALL_ARTICLE = re.compile(r"(?:the|a|an) [A-Z0-9]")


def _names_a_work(hit: Hit, m: Mention, lead: str) -> bool:
    written = hit.typed.text.view[m.start : m.end]
    a_warning = m.name.lower().startswith("spoiler")
    small = m.kind == TITLE and written[:1].islower() and not _SMALL_ARTICLE.match(written) and not hit.typed.text.lower_cased
    if small and not hit.words("year") and (_marked(hit, m) or not m.known):
        return False  # "the bad guys" in quotation marks: no title in a text that writes capitals
    if not hit.words("year") and fold(m.name) in NO_TITLES and not _marked(hit, m):
        return False
    if not m.known and _ENDS_IN_A_PLACE.search(written) and not hit.words("year") and not named_film(lead):
        return False
    return len(m.name) > 1 and (any(map(str.isalpha, written)) or (m.known and " " in m.name)) and not a_warning and not VERSION_NAME.fullmatch(m.name)


def _marked(hit: Hit, m: Mention) -> bool:
    around = hit.typed.text.view[max(0, m.start - 1) : m.start] + hit.typed.text.view[m.end : m.end + 1]
    return any(c in "\"'" for c in around) or _emphasised(hit, m)


def _film_like(hit: Hit, m: Mention, year: str, relation: str) -> bool:
    """Whether a name is a film's by itself: it has its year, or is known and of several words or emphasised.

    A quoted run that the authority does not know is a film only where the words say so.
    """
    several, titled = " " in m.name, title_like(m.name, emphatic=False)
    lead = lead_of(hit.typed.shadow, hit.match.start("value"))
    if m.kind == QUOTED:
        after = hit.typed.shadow[hit.match.end("value") : hit.match.end("value") + 40]
        told = year or relation == "trailer" or _ON_TELEVISION.match(after) or _OF_FILMS_BEHIND.match(after) or _SEEN.search(lead) or called_film(lead) or named_film(lead) or (relation and several and not m.name.isupper())
        return titled and bool(told or (several and (_among_films(hit, m) or is_unheard_of(hit, m))) or is_cued(hit, m, lead, after))
    if year or (m.known and (several or m.likely or _emphasised(hit, m))):
        return True
    return not m.name.isupper() if several else bool(relation or (_marked(hit, m) and _SEEN.search(lead)))


#: Behind a name in marks: it is called so, whoever has heard of it.
_ON_TELEVISION = re.compile(r"[\"'] (?:[a-z]+ )?(?:tv|television) (?:[a-z]+ )?(?:series|shows?|specials?|movies?|cartoons?|sitcoms?)\b")


#: 'rent "Lamp"', 'she had a part in "Lamp"': whoever has heard of it.
_SEEN = re.compile(
    r"\b(?:(?:re-?)?watch(?:ed|ing)?|saw|seen|rent(?:ed)?|(?:starred|appeared|role|part|performance|turn|cameo|debut|seen|good|great|better|best|wonderful|brilliant|superb) in|ripped off from|remake of|sequel to|knock-?off of|rip-?off of)(?: the)? [\"']?$"
)
#: '"Lamp" movies': what there are films of, though each be called otherwise.
_OF_FILMS_BEHIND = re.compile(r"[\"'] (?:[a-z]+ )?(?:movies|films|pictures|flicks|shorts|serials)\b")


def _among_films(hit: Hit, m: Mention) -> bool:
    """Whether a quoted run stands in a sentence that names a film of the authority in the same way, and speaks of no songs."""
    line = hit.typed.line_at(hit.match.start())
    others = (t for t in hit.typed.within(*line) if t.kind == TITLE and t.known and not t.own and t.words > 1)
    return any(True for _ in others) and not OF_MUSIC.search(hit.typed.shadow, *line)


def _emphasised(hit: Hit, m: Mention) -> bool:
    return any(a <= m.start < b for a, b in hit.typed.text.emphases)


def _stands_as_film(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether one known word in quotation marks is a title: no speech, and no short form of a longer one."""
    if relation_of(lead, after) == "trailer" or _IN_SHOW.search(lead):
        return True
    entered = ENTERED.search(lead) is not None or called_film(lead) or is_in_a_row(hit, m)
    if is_speech(m.name, lead, after, entered=entered):
        return False
    titles = [t.name for t in hit.typed.mentions if t.kind in (TITLE, QUOTED) and t.words > 1]
    longer = {word for title in (*titles, *hit.typed.known.titles) for word in fold(title).split()}
    return entered or fold(m.name) not in longer


#: "her hit television show", a title.
_IN_SHOW = re.compile(r"\b(?:tv|television|hit|bbc|itv|nbc|abc|cbs|hbo|fox) (?:show|series|sitcom|comedy|drama|cartoon|soap),? $")

RULES: tuple[Rule, ...] = (
    Rule(
        "TITLE (YEAR)",
        "related_film",
        r'"?(?P<value>[\ue004\ue005])["\']?(?:(?:,?["\']? ?[(\[](?:[^()\[\]\n]{1,60}, )?)(?P<year>@year)(?:[;,] [^()\[\]\n]{1,60})?[)\]])?',
        build=related,
        presupposed=True,
    ),
)
