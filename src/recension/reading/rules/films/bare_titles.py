"""Other films named without marks, where the words before say that a film's name follows."""

from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules.credits._companies import is_company
from recension.reading.rules.films._bare_titles import PEOPLES, PLACES, may_be_title
from recension.reading.rules.films._dated_films import before_year, dated_name
from recension.reading.rules.films._related_words import named, relation_of
from recension.values import fold

_NOT_NAMES = words_of("not_names")


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
        if m.kind == NAME and (m.words > 1 or hit.has("bracket") or _is_among_titles(hit, m)) and not m.own:
            yield hit.draft(m.name, {"relation": "comparison"}, mention=m)


def _is_among_titles(hit: Hit, m: Mention) -> bool:
    """Whether one great word of a row is a title as the others are, of several words each or known."""
    others = [o for o in hit.mentions("value") if o is not m]
    return may_be_title(m, alone=False) and bool(others) and all(o.words > 1 or o.kind == TITLE for o in others)


_FILMS = r"(?:films|other works|movies|pictures|comedies|dramas|thrillers|westerns|musicals|classics|flicks|titles|noirs|hits|blockbusters|sequels|romances|mysteries|epics|features|documentaries)"
_WORK = f"\"?[{NAME}{TITLE}{QUOTED}]\"?"
_NAMES_IN_ROW = rf"{_WORK}(?:,? \(@year\))?(?:(?:,? and |, or | or |, |; ){_WORK}(?:,? \(@year\))?){{0,12}}"
_FILM_CUE = (
    r"(?:the (?:director|makers?|creators?|writers?|star|stars|producers?|team|people|guys|man|men|folks) (?:of|behind)|(?:film|movie|hit|classic|blockbuster|favou?rite|masterpiece|sequel|comedy|western|thriller|"
    r"musical|drama|cult classic)s? (?:like|such as)|reminiscent of|reminded (?:me|us) of|reminds (?:me|one|you|us) of|in the (?:vein|style|spirit|tradition|mold|mould) of|rip-?offs? of|knock-?offs? of|"
    r"cross between|same breath as(?:,? say,?)?|homages? to|echoes of|shades of|(?:better|worse|funnier|scarier|as good|as bad|as funny) (?:than|as)|on (?:a )?par with|(?:starred|appeared|seen|role|work|performance|turn) in|(?:the )?hit|"
    r"(?:texture|rhythm|look|feel|tone|mood|style|plot|ending) of|(?:spin-?off|tv|television|bbc|itv|hbo|netflix|short-lived|long-running|popular|cult|animated|anime) (?:series|show|sitcom|serial|movie)|followed by|compar(?:ed|able|isons?) (?:to|with)|(?:first|second|third|fourth|fifth|last|next|only|other|previous|debut) (?:film|feature|picture|movie)(?: as (?:a )?(?:writer-)?director)?,? (?:after|since|following|before|was|being|had been)"
    r"|(?:(?:had|has|having) (?:just |already |also |previously |recently )?|'d (?:just |already |also )?)(?:done|directed|made|written|scripted|shot|filmed|photographed|appeared in|been in)|(?:known|remembered) (?:chiefly |mainly |best |only )?(?:for|from)|walked off|next (?:film |picture )?(?:was|would be))"
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
            start, title = _as_written(hit, m)
            yield hit.draft(title, {"relation": relation_of(lead, "") or "comparison"}, mention=(start, m.end))


def _as_written(hit: Hit, m: Mention) -> tuple[int, str]:
    """Where a title starts and what it is: with its great article, or in full where the authority knows it by a part."""
    view = hit.typed.text.view
    start = m.start - 4 if view.startswith("The ", m.start - 4) and m.start > 3 else m.start
    whole = m.known and fold(m.name) != fold(view[m.start : m.end])
    return start, m.name if whole else view[start : m.end]


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """ "Isaac (Ned Salt, The Glass Ferry)": what stands behind a player in brackets is known of the player."""
    for m in hit.mentions("value"):
        if m.own or m.credit is not None or m.name in PLACES or m.name.isupper():
            continue
        start, title = _as_written(hit, m)
        yield hit.draft(title, {"relation": "same_actor"}, mention=(start, m.end))


def _watched(hit: Hit) -> Iterator[Draft]:
    """ "I've seen Gulliver": a lone name of nobody's that one watches."""
    (m,) = hit.mentions("value")
    words = m.name.split()
    if may_be_title(m, alone=False) and not m.name.isupper() and fold(m.name) not in PEOPLES and len(words) < 5:
        yield hit.draft(m.name, {"relation": "comparison"}, mention=m)


def _seen_in(hit: Hit) -> Iterator[Draft]:
    """ "I loved her in Salt Girl", "as he did in Salt Girl": what somebody is seen in, and is no place or time."""
    (m,) = hit.mentions("value")
    own = any(fold(m.name) in fold(t) or fold(t) in fold(m.name) for t in hit.typed.known.titles)
    if own or not may_be_title(m, alone=False) or fold(m.name) in PEOPLES or m.name in _NO_FILMS or is_company(m):
        return
    if hit.typed.text.view.startswith("the ", m.start - 4) and not m.known:
        return  # "who looked good in the Bathing Suit"
    start, title = _as_written(hit, m)
    yield named(hit.draft(title, {"relation": "same_actor"}, mention=(start, m.end)))


_NO_FILMS = frozenset("Hollywood Bollywood Broadway Act Season Part Episode Chapter Scene Technicolor Heaven Hell Earth Christmas Sundance Cannes Court Congress Parliament Vogue Playboy".split())


def _of_a_series(hit: Hit) -> Iterator[Draft]:
    """ "the old Ferryman series", "a High Water knock-off": what has followers is a film or a series."""
    (m,) = hit.mentions("value")
    own = any(fold(m.name) in fold(t) or fold(t) in fold(m.name) for t in hit.typed.known.titles)
    lone = m.words == 1 and not m.known and hit.has("copy")
    if own or lone or is_company(m) or not may_be_title(m, alone=False) or fold(m.name) in PEOPLES or m.name in _NO_SERIES:
        return
    yield hit.draft(m.name, {"relation": "tv" if hit.has("tv") else "comparison"}, mention=m)


def _in_episodes(hit: Hit) -> Iterator[Draft]:
    """ "an episode of Marsh Hall": what has episodes is a series, known or not."""
    (m,) = hit.mentions("value")
    own = any(fold(m.name) in fold(t) or fold(t) in fold(m.name) for t in hit.typed.known.titles)
    if own or m.own or m.credit is not None or m.name in _NO_SERIES or m.name in PLACES or fold(m.name) in PEOPLES:
        return
    start, title = _as_written(hit, m)
    yield named(hit.draft(title, {"relation": "tv"}, mention=(start, m.end)))


_NO_SERIES = frozenset("Hollywood Bollywood Hammer Universal Disney World Super American British Cold Christmas Saturday Sunday Netflix HBO BBC ITV PBS Marvel Criterion Oscar TV T.V. Sunday-morning".split())

RULES: tuple[Rule, ...] = (
    Rule("after a film's cue", "related_film", rf"\b{_FILM_CUE} (?:the )?(?P<value>{NAME}(?:(?:, and |, | and | or |, or )(?:the )?{NAME}){{0,5}})(?!'s|[{PERSON}{NAME}]| \()", build=_cued, presupposed=True),
    Rule("(PLAYER, NAME)", "related_film", rf"(?<=\(){PERSON}, (?:star of |from |of |late of |tv's )?(?:the )?(?P<value>{NAME}(?:(?:, and |, | and | & )(?:the )?{NAME}){{0,3}})(?=\))", build=_in_brackets, presupposed=True),
    Rule("watched NAME", "related_film", rf"\b(?:i've|i have|you've|you have|we've|who have|who've|have you|i had|having|never|ever|just|already|since|re-)(?: (?:ever|never|also|just|already|even|not|only|recently|actually))* (?:seen|watched|saw|seeing|watching|rewatched) (?P<value>{NAME})(?=[.,;:!?)]|$)(?! [a-z]+ed\b)", build=_watched, presupposed=True),
    Rule("seen in NAME", "related_film", rf"(?:\b(?:saw|seen|loved|liked|enjoyed|remember(?:ed)?|recogni[sz]ed?|knew|know|hated|watched|adored) (?:{PERSON}|him|her)(?: only| first| best| mostly| last| most)?|(?:{PERSON}|\b(?:he|she|who|they)) (?:was|is|were|looked)(?: so| much| very| really| way| just| also| far| quite| even| pretty)*? (?:good|great|better|best|brilliant|excellent|wonderful|funny|hilarious|terrific|superb|fantastic|amazing|awesome|memorable|perfect|fine)|\b(?:as|than|like|what) (?:{PERSON}|he|she|they) (?:did|was|had|does|had done|has done)) (?:in|from) (?:the )?(?P<value>{NAME})(?=[.,;:!?)]|$| (?:and|but|as|where|when|with|which|although|though|because|so|or|that|years|a few)\b)(?!,? [{NAME}]|, [A-Z])", build=_seen_in, presupposed=True),
    Rule("NAME series", "related_film", rf"\b(?:the|his|her|their|old|original|classic|popular|another|a|an) (?:[a-z-]+ ){{0,2}}?(?P<value>{NAME}) (?:(?P<tv>(?:tv|television) (?:series|shows?)|sitcom|cartoons?)|series|franchise|trilogy|(?P<copy>(?:knock|rip)-?offs?|clones?|wannabes?|copycats?|imitations?|homage))\b(?! of (?!the (?:early |late |mid-?)?(?:[’']?[3-9]0|19[3-9]0|(?:thir|for|fif|six|seven|eigh|nine)ties)))", build=_of_a_series, presupposed=True),
    Rule("episode of NAME", "related_film", rf"\b(?:episodes?|re-?runs?) (?:of|from) (?:the (?:old |original )?)?(?P<value>[{NAME}{PERSON}])(?=[.,;:!?)\"]|$| (?:and|or|but|with|where|when|which|than|as|is|was|done|made|directed|written|called|titled|starring|from|that|ever|the|you|i|on (?:tv|acid|speed))\b)(?![,:] ?(?:s?he )?[{NAME}])", build=_in_episodes, presupposed=True),
    Rule("films (NAMES)", "related_film", rf"\b{_FILMS}(?: of \w+| (?:by|from|of|with|starring) (?:the )?[{PERSON}{NAME}])?,? (?:(?P<bracket>\((?:(?:like|such as|including|e\.g\.|notably|see|think) )?)|(?:such as|including|like|along the lines of|in the vein of|namely|e\.g\.|notably) )(?P<value>{_NAMES_IN_ROW})(?=[).,;:!?\n]|$| and\b| etc\b)", build=_listed_films, presupposed=True),
    Rule("words (YEAR)", "related_film", r"[(\[](?P<year>@year)(?:[;,] [^()\[\]\n]{1,60})?[)\]]", build=before_year, presupposed=True),
    Rule("NAME (YEAR)", "related_film", rf"\b(?:in|from|like|of|to|than|and|with|after|before|for)(?: the)? (?P<quote>(?P<value>{NAME}) [(\[](?P<year>@year)[)\]])", build=dated_name, presupposed=True),
    Rule("remake of NAME", "related_film", rf"\b(?:remake of|sequel to|prequel to|precursor to|follow-?up to|spoof of|parody of|rip-?off of|spin-?off of|lampooned in|spoofed in|referenced in|(?:remake of|faithful to|superior to|inferior to) the original) (?:the )?(?P<value>{NAME})(?! (?:novel|book|play|story|series|script|screenplay|song|score|music|cut|version|cast|release)|'s)(?: \((?P<year>@year)\))?", build=_named_original),
)  # fmt: skip
