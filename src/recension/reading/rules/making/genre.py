"""What kind of film it is."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.matching._near import is_other_film, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules.making._genre_kinds import is_named_as_such, of_films_at_large
from recension.values import fold


def _either(name: str) -> str:
    return "|".join(re.escape(w) for w in sorted(lines_of(name), key=len, reverse=True))


_HEADS, _MODIFIERS = _either("genre_heads"), _either("genre_modifiers")
_MOD = rf"(?:(?:{_MODIFIERS})[ -/](?:and )?)"
_FILM = r"(?:film|movie|flick|picture|pic|genre|entry|outing|fare|classic|tale|story|yarn|fan|buff|lover|cinema|film-making|series|trilogy|franchise)s?"


#: A genre at large rather than this film's: other people's films, a career's, a likeness, what others made of it.
_AT_LARGE = re.compile(
    r"\b(?:career|careers|mostly|made|makes|making|directed|directs|directing|writes|writing|stages|staging|watch(?:es|ing)?|borrows? [^.;]{0,25}from|known for|famous for|success in|star of|lead in|parts in|roles in|appeared in|work in|worked in|starring in|stars? of|(?:writers?|authors?|makers?|directors?|novelists?|publishers?|readers?) of|"
    r"turned into|became|spawned|spun off into|based on|like they're in|as if in|escap(?:es|ing|ed) into)(?: (?:in|on|from|of|an?|the|some|several|many|his|her|their|other|low-budget|cheap|[a-z]+an|[a-z]+ese)){0,3} $"
)
_SUPPLEMENT = re.compile(r"\b(?:dvd|blu-?ray|extras?|featurettes?|commentary|bonus|special features|reunion|making[- ]of|deleted scenes|outtakes|(?:hour|minute)(?:-long)?)\b")
#: Another work, of which there is more to tell: "there was a kids' cartoon".
_ANOTHER_WORK = re.compile(r"\bthere (?:was|were|had been)(?: also| even| once)? (?:an? )?(?:[a-z']+ ){0,2}$")
#: What a mystery is in a story, when somebody goes about it.
_SOLVED = re.compile(r"\b(?:solv\w+|uncover\w*|investigat\w+|unravel\w*|remains?|shrouded in|discover\w*|stumbl\w+ (?:on|upon|into)|into|behind|inside|involved in|caught (?:up )?in|drawn into)(?: [a-z]+)? $")
#: What puzzles the critic: "is a complete mystery", "it's a mystery to me why".
_PUZZLES = re.compile(r"\b(?:complete|total|utter|absolute|real|big|biggest|greatest) mystery\b|\bmystery (?:why|how|to (?:me|us|everyone)|as to|what|where)\b")
_BEFORE_STYLE = re.compile(r"^-(?:style|like|ish|esque|type|worthy|inspired|making|loving)\b")


#: What the film is only likened to, or what somebody would rather have.
_LIKENED = re.compile(
    r"\b(?:(?:almost|more|rather|bit|somewhat|just|much|plays?|feels?|looks?|seems?|sounds?|reads?|unfolds?) like|looking for|expecting|unlike|instead of|in search of|hoping for|rather than) (?:an? |the |some )?(?:(?:straight|real|regular|typical|standard|good|bad|proper|simple|cheap) )?$"
)

#: What was only meant: "supposed to be a parody and is, alas, just a soap opera".
_MEANT = re.compile(r"\b(?:supposed|meant|intended) to be (?:an? |some (?:kind|sort) of )?(?:[a-z]+ )?$")
_FALLS_SHORT = re.compile(r",? (?:and|but) (?:(?:it|this)(?:'s| is)|is)\b[^.;]{0,20}\b(?:just|only|merely|nothing but|more of an?)\b")


def _stands(hit: Hit, after: str) -> bool:
    """Whether the genre is a noun here: "a mystery", not "a mystery woman"."""
    return (hit.rule.name not in _NOUNS and not hit.match["value"].endswith("western")) or is_named_as_such(after.removeprefix("s"))


def _names_another(hit: Hit) -> bool:
    """ "The animated film Ferry Folk": whether another film's title follows."""
    return any(is_other_film(hit.typed, m) for m in hit.typed.within(hit.match.end(), hit.match.end() + 3))


_NOUNS = ("a doubtful HEAD", "MODIFIER HEAD", "a love story")


def _genre(hit: Hit) -> Iterator[Draft]:
    """A genre named, unless the words round it speak of other films than this one."""
    place, word = near(hit, "value", width=70), hit.match["value"]
    if _AT_LARGE.search(place.before) or _LIKENED.search(place.before) or _ANOTHER_WORK.search(place.before) or _BEFORE_STYLE.match(place.after):
        return
    if of_films_at_large(place, hit.match[0]) or not _stands(hit, place.after) or _names_another(hit):
        return
    if re.search(r"documentar|short|animat|interview", word) and _SUPPLEMENT.search(f"{place.before} {place.after[:40]}"):
        return
    if _MEANT.search(place.before) and _FALLS_SHORT.match(place.after):
        return
    if word == "mystery" and (_SOLVED.search(place.before) or _PUZZLES.search(f"{hit.match[0]}{place.after}")):
        return
    value = re.sub(r"\s+", " ", hit.words("value")).lower()
    value = value if value == "series" else re.sub(r"(?<=r|y|l|a)s$", "", value.replace("comedies", "comedy"))
    yield from (hit.draft(part, mention=hit.span("value")) for part in value.split("/"))


#: Nouns that name nothing but a genre, and those that are also a quality or an element of a film.
_PLAIN = [h for h in lines_of("genre_heads") if h not in lines_of("genre_heads_doubtful")]
_DOUBTFUL = "|".join(re.escape(w) for w in sorted(lines_of("genre_heads_doubtful"), key=len, reverse=True))
_SURE = "|".join(re.escape(w) for w in sorted(_PLAIN, key=len, reverse=True))
_DET = r"(?:an?|this|another|one of the|such an?|best|greatest|finest|good|great|excellent|classic|fine|first|perfect|solid|decent|typical|rare|dark|light|better|worst|pure|as|@year)"
_ABSTRACT = r"(?! (?:of (?:the|his|her|it|this|manners)|is (?:too|a bit|not|never|so)|and (?:the|his)|between|in (?:the|his|her)|that (?:surrounds|unfolds)|series|queen|club|routine|style|team|duo|act|timing|relief|value|one\b))"

_OF_GENRES = re.compile(rf"(?:(?:{_MODIFIERS}|{_HEADS})(?:[/ -]+|$))+")


def _written_large(hit: Hit) -> Iterator[Draft]:
    """ "A fan of cheap Horror flicks": a kind that its capital makes a name."""
    (m,) = hit.mentions("value")
    words, place = fold(m.name), near(hit, "value", width=70)
    if not _OF_GENRES.fullmatch(words) or m.own:
        return
    if _AT_LARGE.search(place.before) or _LIKENED.search(place.before) or of_films_at_large(place, hit.match[0]) or _names_another(hit):
        return
    if hit.rule.name == "a KIND written large" and not (words in _PLAIN and is_named_as_such(place.after)):
        return
    yield hit.draft(words, mention=m)


_COMPOUND = re.compile(r"[/ -]")


def _quoted(hit: Hit) -> Iterator[Draft]:
    """ "a so-called 'horror/comedy'": genres alone within quotation marks."""
    (m,) = hit.mentions("value")
    words = m.name.lower().strip(" .,")
    if _OF_GENRES.fullmatch(words) and _COMPOUND.search(words):
        yield from (hit.draft(part, mention=m) for part in dict.fromkeys(words.split("/")))

#: Genres that a film is mixed of.
_MIXED = r"(?:action|adventure|romance|comedy|drama|horror|suspense|mystery|fantasy|satire|farce|melodrama|slapstick|sci-fi|science fiction|thriller|western|musical|noir|film noir|tragedy|documentary|animation|soap opera|black comedy|martial arts|kung fu|political thriller|fairy tale|slasher|gore|blaxploitation|crime|espionage|war)"


def _mixed(hit: Hit) -> Iterator[Draft]:
    """ "a blend of romance, comedy and action": each of them."""
    if not _OF_SCENES.search(near(hit, width=40).before):
        yield from (hit.draft(m[0], mention=hit.span("value")) for m in re.finditer(_MIXED, hit.match["value"]))


_OF_SCENES = re.compile(r"\b(?:scenes?|moments?|career|episodes?|roles|films|movies) (?:that |which )?(?:[a-z]+ )?$")

RULES: tuple[Rule, ...] = (
    Rule("MODIFIER film", "genre", rf"\b(?<!non-)(?<!non )(?<!anti-)(?P<value>{_MOD}{{0,2}}(?:{_MODIFIERS})) (?!(?<=gay )lover|(?<=christian )(?:story|tale|fan|lover)|(?<=silent )(?:cinema|film-making|series)|(?<=short )(?:story|stories|tale)|(?<=tv )(?:fare|cinema|tale|story)){_FILM}\b", build=_genre),
    Rule("a sure HEAD", "genre", rf"\b(?P<value>{_MOD}{{0,3}}(?:{_SURE}))s?\b(?! (?:numbers?|debt|civili[sz]ation|world|audiences?|society|culture|values|europe|governments?|powers?|countries|nations|eyes|standards|viewers|media|philosophy|medicine|front|ideals|influences?|hemisphere|"
        r"elements?|set pieces|trappings|clich[eé]s|conventions|tropes|taste|roots|writers?|directors?|footage|style|crews?|makers?|filmmakers?)\b)", build=_genre),
    Rule("a doubtful HEAD", "genre", rf"(?P<quote>\b(?!this time\b){_DET} (?:(?:mix|mixture|blend|combination|hybrid|cross|kind|sort|type|piece|slice|example|parody|pastiche|attempt) (?:of|at) (?:an? )?|(?!(?:into|of|to|for|is|are|was|were|or|either|with|in|on|from|at|by|it|he|she|they|you|we|i|than|that|which|who|be|been|as|escalates|bringing|together)\b)[\w'\ue002-]+,? (?:and )?){{0,4}}?(?P<value>{_MOD}{{0,3}}(?:{_DOUBTFUL}))s?)\b{_ABSTRACT}", build=_genre),
    Rule("MODIFIER HEAD", "genre", rf"\b(?P<value>{_MOD}{{1,3}}(?:{_DOUBTFUL}))s?\b{_ABSTRACT}", build=_genre),
    Rule("MODIFIER and a genre of the fantastic", "genre", rf"\b(?P<value>{_MOD}{{1,3}}(?:horror|fantasy|sci-fi|science[- ]fiction|animation|fable))(?= (?:and|but|at|of|with|from|that|which|in|about|done)\b|[.,;:)!]|$)", build=_genre),
    Rule("KIND film, written large", "genre", rf"(?P<value>{NAME}) {_FILM}\b", build=_written_large),
    Rule("a KIND written large", "genre", rf"\b(?:an?|this|one of the|such an?|best|greatest|finest|worst|good|great|excellent|classic) (?:(?!(?:of|to|for|in|on|with|from|at|by|is|was|that|which|who|and)\b)[a-z'-]+,? ){{0,3}}(?P<value>{NAME})(?!'s)", build=_written_large),
    Rule("GENRE in quotation marks", "genre", r"\"(?P<value>\ue005)\"", build=_quoted),
    Rule("a fine HORROR", "genre", r"\b(?:an?|this|classic|vintage|old-school|gothic) (?:[a-z'-]+,? ){0,3}?(?P<value>(?:horror|fantasy|sci-fi|animation))(?=[.!;)]|$| (?:from|that|with|which)\b)", build=_genre),
    Rule("a sort of GENRE", "genre", r"\b(?:sort of|kind of|part|half|pure|straight|straightforward|hard|soft|work of|piece of|slice of|bit of) (?P<value>science fiction|sci-fi|horror|fantasy|noir|film noir|slapstick|suspense|satire|melodrama|farce|romance|action|adventure)\b", build=_genre),
    Rule("a mix of GENRES", "genre", rf"\b(?P<quote>(?:mix|mixture|mixed bag|blend|combination|hybrid|fusion|cross|marriage|mash-?up|combines?|blends?|mixes|mixing|blending|combining)(?: of| between)? (?:[a-z-]+ ){{0,2}}?(?P<value>{_MIXED}(?:(?:, and |, | and | & | with |/)(?:[a-z-]+ )?{_MIXED})+))\b", build=_mixed),
    Rule("a love story", "genre", r"(?:^|[.,:;(] ?|\b(?:is|was|(?<!there)'s|as|this|basically|simply|just|really|essentially) )(?P<quote>(?:an?|this|another|one of the) (?:(?!(?:with|for|of|to|in)\b)[a-z'-]+,? (?:and )?){0,4}?(?P<value>love story|character study|ghost story|coming-of-age story|b-movie|b-picture|b-western|whodunit|family show|kids' show|(?<!a )(?<!this young )romance|(?<!an )adventure|talkie|morality play|chick flick|road movie|buddy movie|date movie))\b", build=_genre),
    Rule("this short", "genre", r"\b(?:this|silent|animated|the|a) (?P<value>short)(?= (?:has|is|was|subject|comes|stars|about|tells)\b)", build=_genre),
    Rule("silent", "genre", r"(?<!\ba )(?<!earlier )(?<!another )\b(?P<value>silent) (?:masterpiece|classic|era|feature|version|picture|epic|gem)", build=_genre),
    Rule("genre: X", "genre", r"\bgenre: ?(?P<value>[a-z/, -]{3,40})", build=_genre),
)  # fmt: skip
