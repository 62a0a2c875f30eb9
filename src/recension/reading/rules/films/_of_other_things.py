"""Names that films bear too, where they are another's: works of the stage and the page, pieces of music, somebody's
by-name, a word of a longer name."""

import re

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P
from recension.values import fold

#: Whose works are books, plays and music; of those who made films too none stands here.
_AUTHORS, _SMALL = words_of("authors_and_composers"), words_of("title_small")
_OWNED = re.compile(rf"[{PERSON}{NAME}]'s? [\"'*_]{{0,2}}$")
#: Before or behind such a work these speak of a film of it all the same.
_FILMED = re.compile(r"\b(?:films?|movies?|filmed|screen|version|versions|adapt\w+|remake|directed|starring|television|tv|mini-?series|(?:19|20)\d\d)\b")
#: Pieces of music are called so.
_MUSIC = re.compile(r"(?i)\b(?:overture|symphon(?:y|ies)|concerto|sonata|nocturne|requiem|anthem|aria)\b")
#: A work of the stage or the page is spoken of.
_STAGED = re.compile(r"\b(?:revival|staging|restaging|recital|libretto|fairy[- ]?tales?|fables?|nursery rhyme|myth) of (?:the )?[\"'*_]{0,2}$")
#: Somebody's by-name, or what a passage is called after.
_BY_NAME = re.compile(r"[\"'*_]{0,2} (?:persona|nickname|moniker|alias|alter ego|scenes? (?:in|where|with|when|from|at)|scenario)\b")
#: What is said, by whom: '"Lamps!" says Quill'.
_SAID = re.compile(rf"[,.!?]?[\"'] (?:says|said|asks|asked|cries|cried|shouts|yells|whispers|replies|replied|quips|answers|snarls|mutters|barks) (?:[{PERSON}{NAME}{CHARACTER}]|the\b|a\b|her|his)")
_CRY = re.compile(r"[!?]+[\"']")
_A_CRY = re.compile(r"\b(?:an?|cries of|shouts of|chants of) [\"']$")
#: Heroes and villains in a row are somebody, whatever films are called after them.
_PEOPLE_LIKE = re.compile(
    r"\b(?:(?:super)?heroes|superheros|villains|characters|avengers|mutants|monsters|creatures|fights?|fought|teams?|teamed|allies)\b[^\n.;!?]{0,24}\b(?:like|such as|including|alongside|against)\b[^\n.;!?\"]{0,80}$"
)


def is_of_another_art(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a title is a book's, a play's or a piece of music's here: "Maugham's 'The Circle'", "a revival of …"."""
    if hit.words("year"):
        return False
    if not m.known and _MUSIC.search(m.name):
        return True
    if _STAGED.search(lead):
        return True
    start = hit.match.start("value")
    if not _OWNED.search(hit.typed.shadow, max(0, start - 6), start) or _FILMED.search(lead[-60:] + after):
        return False
    owner = hit.typed.within(max(0, start - 6), start)
    return bool(owner) and fold(owner[-1].name).rpartition(" ")[2] in _AUTHORS


def is_said_or_by_name(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a name in marks is somebody's by-name, a passage's or a cry: "the 'Duke' persona", "'Big time!' says Quill"."""
    if hit.words("year"):
        return False
    cried = _CRY.match(after) is not None and _A_CRY.search(hit.typed.shadow, max(0, hit.match.start("value") - 14), hit.match.start("value")) is not None
    return cried or _SAID.match(after) is not None or (m.words == 1 and _BY_NAME.match(after) is not None)


def is_among_heroes(hit: Hit) -> bool:
    """Whether a name that nothing marks stands in a row of heroes: "heroes like the Lamp and Captain Wick"."""
    start = hit.match.start("value")
    line = hit.typed.line_at(start)[0]
    return not hit.words("year") and _PEOPLE_LIKE.search(hit.typed.shadow, max(line, start - 130), start) is not None


_GREAT_BEFORE = re.compile(r"\b[A-Z][A-Z'&]+ (?:(?:IN|OF|ON|AND|THE|TO|FOR|WITH|&) ){0,2}$")
_PIECE_BEFORE = re.compile(
    r"\b(?:Return|Revenge|Night|Day|Dawn|Curse|Son|Sons|Bride|Daughter|Attack|Land|Rise|Legend|Tomb|Ghost|Mark|House|Planet|Children|Escape from|Beneath|Battle for|Invasion) of (?:the )?$"
)


def is_the_end_of_a_name(hit: Hit, m: Mention) -> bool:
    """Whether what stands before a title that nothing marks is of its name: "BLACK LAMP RIVER", "Return of the Lamps"."""
    view = hit.typed.text.view
    if m.start < _SHORTEST or view[m.start - 1] != " ":
        return False
    before = _PIECE_BEFORE.search(view, max(0, m.start - 24), m.start)
    if before is None and view[m.start : m.end].isupper() and any(map(str.islower, view[max(0, m.start - 90) : m.end + 90])):
        before = _GREAT_BEFORE.search(view, max(0, m.start - 30), m.start)
    return before is not None and not any(o.end > before.start() for o in hit.typed.mentions if o.start < m.start and o.kind in _NAMED)


#: Right behind these a name of one word in marks is whatever the next word says: "the 'Duke' look".
_DETERMINED = re.compile(r"\b(?:the|an?|this|that) [\"']$")
#: Whose it is: "returns to his 'Penelope'"; but "his 'Vertigo' phase" is of a film.
_IS_SOMEBODY = re.compile(rf"[,.]?[\"'] (?:who|whom|whose)\b|[,.]?[\"'] \([{PERSON}{NAME}{CHARACTER}]")
_SOMEBODYS = re.compile(r"\b(?:his|her|my|our|their) [\"']$")
#: A film or series, said behind its name.
_OF_FILMS = re.compile(
    r"[,.!?]?[\"'*_]{0,2}[- ](?:[a-z-]+ )?(?:films?|movies?|series|serials?|shows?|sitcoms?|trilogy|saga|franchise|sequels?|prequels?|pictures?|pics?|flicks?|cartoons?|remakes?|universe|canon|episodes?|pilot|fame|era|days|rip|knock|clone|style|type|esque|like|wannabe|copy|territory|spoof|parody|trailer)\b"
)


def is_determined(hit: Hit, m: Mention, after: str) -> bool:
    """Whether one word in marks stands behind an article and before no word for films, and its title has no article."""
    start = hit.match.start("value")
    if m.words > 1 or hit.words("year") or m.name.startswith(("The ", "A ", "An ")):
        return False
    if _SOMEBODYS.search(hit.typed.shadow, max(0, start - 8), start):
        return _IS_SOMEBODY.match(after) is not None
    return _DETERMINED.search(hit.typed.shadow, max(0, start - 7), start) is not None and _OF_FILMS.match(after) is None


#: 'Lamp' (Ada Quill): whoever plays it stands in the brackets.
_PLAYER_BEHIND = re.compile(rf"[,.!?]?[\"'] \((?:played by )?(?:the (?:[a-z]+ )?)?([{PERSON}{NAME}])\)")
_FILM_FOLLOWS = re.compile(r"\b(?:in|from|of|like|than|with|since|after|before|films?|movies?|see|saw|rent|watch|series|classic|hit|for)[ ,\"']*$")
_A_ROLE_NAME = 2


def is_a_role(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a short name in marks is a role's, whose player stands behind it: no film's with its maker."""
    behind = _PLAYER_BEHIND.match(after)
    if behind is None or m.words > _A_ROLE_NAME or _FILM_FOLLOWS.search(lead):
        return False
    end = hit.match.end("value") + behind.start(1)
    (player,) = hit.typed.within(end, end + 1)
    makes = player.trade == "director" or (player.credit is not None and not player.credit.acts)
    return not makes and " " in player.name


_PLAYED_BY = re.compile(rf"^ \((?:(?:an?|the|played by) )?(?:[a-z-]+ ){{0,3}}{P}(?:\)|,(?! (?:18|19|20)\d\d\b))")


def is_played(m: Mention, after: str) -> bool:
    """Whether a name that nothing marks has its player behind it: "The Operative (Ned Salt)"; a likely film its maker."""
    return not m.likely and _PLAYED_BY.match(after) is not None


#: What is said or shown rather than called so: "I love you", "Ten years later".
_SPEECH = re.compile(r"\b(?:I|[Yy]ou|[Mm]e|[Mm]y|[Ww]e|[Yy]our|for love|(?:years|months|weeks|days) later)\b")


def is_written_low(hit: Hit, m: Mention) -> bool:
    """Whether words in marks are not written as a title's are, and say something: "I love you"."""
    written = hit.typed.text.view[m.start : m.end]
    low = any(w[0].islower() and len(w) >= _SHORTEST and w not in _SMALL for w in written.split())
    return low and not hit.words("year") and not hit.typed.text.lower_cased and _SPEECH.search(written) is not None


#: Right before a name without marks: it is one of a kind, "a Major League umpire".
_ONE_OF = re.compile(r"\b(?:an?|some|(?:some |any )?(?:sort|kind|type) of)(?: an?)? $")
#: Behind such a name these make it a film all the same: "a Jaws clone", "a Lamp of our days".
_AS_MODEL = re.compile(_OF_FILMS.pattern + r"|[- ](?:of|for|with|meets|without|set|on)\b|'s? |[.,;:!?]")


def is_one_of_a_kind(hit: Hit, after: str) -> bool:
    """Whether a bare name only says of what kind something is."""
    start = hit.match.start("value")
    return _ONE_OF.search(hit.typed.shadow, max(0, start - 18), start) is not None and _AS_MODEL.match(after) is None


#: A capitalised word right before, which no sentence begins with: "Colonial America".
_GREAT_WORD = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+(?:al|ist|an|ish|ic|ern|ese) $")
_SOMEWHERE_BEHIND = re.compile(r", ([A-Z][a-z]+)")


def is_of_a_place(hit: Hit, m: Mention) -> bool:
    """Whether a bare name is a place's in a longer one: "Colonial America", "Crown Heights, Brooklyn"."""
    view = hit.typed.text.view
    behind = _SOMEWHERE_BEHIND.match(view, m.end)
    return _GREAT_WORD.search(view, max(0, m.start - 24), m.start) is not None or (behind is not None and behind[1] in _PLACES)


_PLACES = phrases_of("places")
_SHORTEST = 4
_NAMED = (PERSON, CHARACTER, TITLE, QUOTED)


def is_within_own(hit: Hit, m: Mention) -> bool:
    """Whether a name that no film bears, or what stands behind a comma or colon of the film's title, is a piece of that."""
    name = fold(m.name).split()
    if not hit.typed.known.sure or len(name) < _PIECES or hit.words("year"):
        return False
    for title in hit.typed.known.titles:
        if not m.known and set(name) <= set(fold(title).split()):
            return True
        if any(fold(piece) == " ".join(name) for piece in re.split(r"[,:] ", title)[1:]):
            return True
    return False


_PIECES = 2
