"""Whose film it is: its director, told by the film being theirs."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import (
    DESCRIPTION,
    FILM_NOUN,
    LIST,
    P,
    W,
    directors_known,
    followed_by_other_title,
    names,
)
from recension.reading.rules.credits._crafts import DIRECTOR, Credit
from recension.reading.rules.credits._makers import HIS, NOT_THEIRS, credit_drafts


def _as(credit: Credit, *, strong: bool) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        if not followed_by_other_title(hit, hit.match.end()):
            yield from credit_drafts(hit, [credit], strong=strong)

    return build


def _helms(hit: Hit) -> Iterator[Draft]:
    """ "X is at the helm"; behind the camera of a film that another directs stands its cameraman."""
    strangers = all(m.credit is None or "director" not in m.credit.properties for m in names(hit))
    if not ("behind" in hit.match[0] and strangers and directors_known(hit.typed)):
        yield from credit_drafts(hit, [DIRECTOR], strong=True)


#: "his adaptation of Quill's 'Night Ferry'": whose work was filmed.
_ADAPTED = re.compile(r"\b(?:(?:adapt(?:ation|s|ed|ing)|versions?|filming|dramati[sz]ation|reading|based|drawn|taken|remakes?) (?:of|on|from)|remaking|remade) (?:the )?$")


def _owner_plays(m: Mention) -> bool:
    """Whether a film called somebody's is theirs as a player's vehicle, or their role in it: "Pell's Batman"."""
    return m.plays or (m.credit is not None and m.credit.acts and "director" not in m.credit.properties)


def _own_title(hit: Hit) -> Iterator[Draft]:
    if _ADAPTED.search(hit.typed.shadow, max(0, hit.match.start() - 30), hit.match.start()):
        return
    if any(m.own for m in hit.mentions("title")) and not any(map(_owner_plays, names(hit))):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


#: "the novel 'Night Ferry', by Ada Quill".
_BOOK_BEFORE = re.compile(r"\b(?:novel|book|play|story|poem|memoir|comics?|bestseller|author|read|reading|based on|adapted from|songs?|album|musical)\b[^\n.;]{0,40}$")


def _title_by(hit: Hit) -> Iterator[Draft]:
    """ "Night Ferry, by Ada Quill,": its director, where the authority knows of no writer by trade."""
    start, found = hit.match.start(), names(hit)
    own = any(m.own for m in hit.mentions("title"))
    may_direct = all(m.words > 1 and m.trade in ("", "director") and not _owner_plays(m) for m in found)
    if own and may_direct and not _BOOK_BEFORE.search(hit.typed.shadow, max(0, start - 70), start):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


def _which_they_made(hit: Hit) -> Iterator[Draft]:
    """ "Night Ferry, which Ada Quill knocked off in twenty days": the reviewed film's, where a title stands before."""
    own = not hit.has("title") or any(m.own for m in hit.mentions("title"))
    if own and not any(map(_owner_plays, names(hit))) and (not directors_known(hit.typed) or any(m.credit is not None for m in names(hit))):
        yield from credit_drafts(hit, [DIRECTOR], strong=True)


_SEEN_BEFORE = re.compile(r"\b(?:seen|unlike|than|as in|remaking) $")


def _film_of(hit: Hit) -> Iterator[Draft]:
    """ "X's 1927 masterpiece"; "X's previous film" is another."""
    found = names(hit)
    uncredited = any(m.credit is None for m in found)
    players = _PLAYERS_DEBUT.search(hit.match[0]) or _MUSICAL.match(hit.typed.shadow, hit.match.end() - 7)
    if uncredited and (directors_known(hit.typed) or _of_another(hit) or players or any(map(_owner_plays, found))):
        return  # "a rip-off of X's masterpiece"
    if uncredited and _SEEN_BEFORE.search(hit.typed.shadow, max(0, hit.match.start() - 14), hit.match.start()):
        return  # "he had never seen Quill's film"
    if uncredited and re.search(
        r"'s? (?:[a-z-]+ )*?(?:first|last|final|second|third|fourth|fifth|only|finest|greatest|biggest|latest) (?:[a-z-]+ )?(?:film|movie|picture)\b",
        hit.match[0],
    ):
        return
    if not re.search(
        r"\b(?:previous|next|other|earlier|upcoming|another|prior|like|favou?rite|least|best-known|remake|sequel|prequel|guide)\b",
        hit.match[0],
    ):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


#: "Pell's film debut" is a player's, "Quill's musical choice" no film.
_PLAYERS_DEBUT = re.compile(r"(?<!feature )(?<!directorial )(?<!directing )\b(?:acting|screen|film|movie|hollywood|cinema|american) (?:acting |film |screen )?debut$")
_MUSICAL = re.compile(r"musical (?!is\b|was\b|that\b|which\b|with\b|about\b|and\b|in\b|of\b|for\b|from\b|at\b|to\b|on\b)[a-z]")


def _of_another(hit: Hit) -> bool:
    """Whether a title that is not the reviewed film's stands right behind: "Quill's dumb film 'Brine'"."""
    behind = re.match(f"[,:]? ?\"?[{TITLE}{QUOTED}{NAME}]", hit.typed.shadow[hit.match.end() : hit.match.end() + 4])
    if behind is None:
        return False
    place = hit.match.end() + behind.end()
    (work,) = hit.typed.within(place - 1, place)
    return not work.own and (work.kind == TITLE or (work.known and work.words > 1))


def _credited_film_of(hit: Hit) -> Iterator[Draft]:
    """ "a John Ford western" names its director, "a Tom Hanks movie" does not: the film's credits decide."""
    yield from (d for d, m in zip(_film_of(hit), names(hit), strict=False) if m.credit is not None)


def _named(hit: Hit) -> Iterator[Draft]:
    """The film's director, named anywhere in its review."""
    (m,) = hit.mentions("value")
    if NOT_THEIRS.match(hit.typed.shadow, hit.match.end()):
        return
    if m.credit is not None and "director" in m.credit.properties and not m.credit.acts:
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("NAME's film", "director", rf"{HIS}(?:(?:18|19|20)\d\d [{NAME}{PERSON}] )?(?:{W},? (?:and )?){{0,6}}?{FILM_NOUN}\b(?! (?:about|on|of) the (?:shoot|shooting|making|filming|production)\b)(?![-']| (?:[{NAME}{PERSON}{CHARACTER}{TITLE}{QUOTED}]\"? |[a-z-]+ )?(?:novels?|books?|comics?|graphic novels?|poems?|albums?|short stories|stories|tales|story|stories|series|collection|version|school|festival|critics?|studios?|company|career|stars?|buffs?|clubs?|score|crew|reviews?|industry|history|theory|noir|guide|magazine|reviews?|theme|channel|database|numbers?|offerings?|sequences?|talents?|skills?|timing|chops|elements?|scenes?|moments?|relief|genius|roles?|routines?))", build=_film_of, presupposed=True),
    Rule("NAME's TITLE", "director", rf"{HIS}(?:{W},? (?:and )?){{0,6}}?(?P<title>@title)", build=_own_title, presupposed=True),
    Rule("TITLE, by NAME", "director", rf"(?P<title>@title),? (?:(?:18|19|20)\d\d,? |\((?:18|19|20)\d\d\),? )?by (?:(?:the )?(?:director|{W}) ){{0,2}}?(?P<value>{P}(?: and {P})?)(?=[.,;:)!?\n]|$| (?:is|was|has|who|with|tells|about|and)\b)", build=_title_by),
    Rule("NAME's director's cut", "director", rf"(?P<value>{P})'s? (?:own |long |longer |original |preferred )?director'?s'? cut\b", build=_as(DIRECTOR, strong=True), presupposed=True),
    Rule("which NAME shot in N days", "director", rf"(?:(?P<title>@title)\"?|\b(?:film|movie|picture|comedy|drama|thriller|western|musical))(?: \((?:18|19|20)\d\d\))?,? (?:which|that) (?P<value>{P})(?: then| later| first| himself| herself| has| [a-z]+ly)? (?:shot|made|filmed|directed|helmed|knocked (?:off|out)|dashed off|tossed off|cranked out|turned out|banged out|rattled off|threw together)(?: (?:it|quickly|fast))? (?:in|on|for|from|out of|between|after|before|while|when|over|as|back to back|under)\b", build=lambda hit: _which_they_made(hit)),
    Rule("a NAME film", "director", rf"(?P<value>{P})(?: {W}){{0,2}}? {FILM_NOUN}\b(?!-)", build=_credited_film_of, presupposed=True),
    Rule("dir. NAME", "director", rf"(?:^|[.;(] )(?P<quote>dirs?\.:? (?P<value>{LIST}))", build=_as(DIRECTOR, strong=True)),
    Rule("at the helm", "director", rf"(?P<value>{P})(?: (?:is|was|sits?|back|once again|again|at last)){{0,2}} (?:at the helm|behind the camera|in the director's (?:chair|seat)|calling the shots)", build=lambda hit: _helms(hit)),
    Rule("NAME's film as director", "director", rf"{HIS}(?:{W} ){{0,4}}?(?:(?:film|feature|movie|picture|outing|effort|work|turn|time|job|stint|shot|go|try)s?|debut) (?:as (?:an? |the )?(?:[a-z-]+ )?director|behind the camera|at the helm|in the director's chair)\b", build=_as(DIRECTOR, strong=False)),
    Rule("debut of", "director", rf"\b(?:directorial debut|first film|debut film|directing debut|debut feature|first feature|latest film|directorial effort) (?:of|by|from|for) {DESCRIPTION}(?P<value>{LIST})", build=_as(DIRECTOR, strong=True)),
    Rule("makes his directing debut", "director", rf"(?P<value>{P}),? (?:makes|making|made) (?:his|her|an?|their) (?:[a-z]+ )?(?:directing|directorial)(?:[a-z -]{{0,20}})? debut", build=_as(DIRECTOR, strong=True)),
    Rule("directing his first film", "director", rf"(?P<value>{P}),? (?:who is |here |again |now )?directing (?:his|her) (?:very )?(?:own|first|second|third|fourth|debut|only|last|final) (?:[a-z-]+ ){{0,2}}(?:film|feature|movie|picture|effort|script|screenplay)", build=_as(DIRECTOR, strong=True)),
    Rule("credited maker", "director", f"(?P<value>{PERSON})", build=_named, presupposed=True, needs_film=True),
)  # fmt: skip
