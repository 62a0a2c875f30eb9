"""Roles in prose: "Walker's amiable partner Captain Dave Harris", "a scrappy thug"; and which of two names is the role."""

import re

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.values import fold

_NOUNS = words_of("role_nouns")
_HONORIFICS = words_of("honorifics")
_STOP = (
    r"(?!(?:of|in|from|with|by|to|for|and|or|who|whom|whose|that|which|as|is|was|are|were|has|had|on|at|than|then|but|not|when|"
    r"while|where|if|he|she|they|it|you|i|we|about|into|so|because|like|much|well|good|far|long|soon|though|ever|always|usual|"
    r"also|this)\b)"
)
_WORD = rf"{_STOP}'?[a-z0-9]+(?:[-'][a-z0-9]+)*'?,?"
_NAME = f"[{CHARACTER}{NAME}{PERSON}]"
#: A role named, whatever describes it: the group `role` is the name.
NAMED = rf"(?:(?:{_WORD}|{_NAME}'s?|[{TITLE}{QUOTED}]'?|{_NAME}(?= {_NAME})) ){{0,9}}?(?P<role>{_NAME})(?!'s| '|-| as )"
#: What goes on behind a role: its article's next noun, or what its player does.
_ON = (
    r"(?:a|an|the|his|her|turns?|turned|steals?|stole|gives?|gave|here|again|do|does|did|didn't|doesn't|don't|can|can't|could|couldn't|would|will|may|might|never|really|just|still|makes?|made|shines?|shone|proves?|proved|gets?|got|"
    r"comes?|came|seems?|seemed|looks?|looked|brings?|brought|displays?|delivers?|delivered|adds?|added|manages?|managed|provides?|provided|works?|worked|fails?|failed|stands|stood|excels?|carries|carried|wins?|won|goes|went|lends?|offers?|offered|give|steal|shine|excel|stand|bring|carry|"
    r"lent|shows?|showed|struggles?|struggled|overacts?|comes|doing|having|making|giving|trying|isn't|wasn't|aren't|weren't)\b"
)
#: A role described: "a scrappy thug", "his long-suffering wife".
DESCRIBED = (
    rf"(?<!of )(?P<described>(?:a|an|the|his|her|their|its|one of the|two|three|{_NAME}'s?) (?:(?:{_WORD}|{_NAME}) ){{0,7}}?"
    rf"{_STOP}[a-z]+(?:-[a-z]+)*)(?![a-z']|-(?!-))(?! {_STOP}(?!{_ON})[a-z]+)"
)
ROLE = rf"(?:{NAMED}|{DESCRIBED})"
#: A role behind "of": "the role of a widow".
ROLE_OF = ROLE.replace("(?<!of )", "")
_KIN = re.compile(
    r"(?:man|woman|men|women|girl|boy|(?<!mat)(?<!dis)(?<!for)tress|eress|stess|iess|ist|eer|ster|ian|smith|keeper|master|monger|fighter|seller|maker|teller|owner)s?$"
)
_NO_ROLE = frozenset(
    "career character characters actor actress performer director filmmaker whole result matter film movie writer producer thriller comedy"
    " drama viewer reviewer winner number lead star hero's part role title cast screenwriter newcomer list twist mystery master best"
    " most rest same one name story woman's comedian musician".split()
)


def role_of(hit: Hit) -> str | None:
    """The role of a match in full: the name, or the words that describe it where they name a person's kind."""
    return role_at(hit.typed, hit.match)


def role_at(typed: Typed, match: re.Match[str]) -> str | None:
    """The role that the groups `role` and `described` of a match over the shadow hold."""
    groups = match.re.groupindex
    if "role" in groups and match["role"] is not None:
        described = _apposed(typed, match) or _of_whom(typed, match)
        return described if described is not None else role_name(typed.within(*match.span("role"))[0], typed)
    if "described" in groups and match["described"] is not None:
        end = described_end(typed, match)
        if end:
            return typed.text.view[slice(*typed.to_view(match.start("described"), end))]
    return None


def role_name(m: Mention, typed: Typed) -> str | None:
    """A role by its full name; by the text's own form where a player or maker is called so too; None of a player in full."""
    written = typed.text.view[m.start : m.end].removesuffix("'s")
    if m.kind == PERSON and m.credit is not None and " " in m.name:
        if " " not in written:
            return written
        if m.credit.acts and not any(fold(written) in fold(c) for c in m.credit.characters):
            return None
    return m.name


_AND_MORE = re.compile(
    rf"(?: and|,(?: and| but| yet)?(?! (?:a|an|the|his|her|their|its|my|no|one)\b)(?= {_STOP})) (?:[a-z-]+,? ){{0,3}}?(?P<last>[a-z-]+)(?![a-z'-])(?! [a-z]+er\b)"
)


#: "A husband and wife", "a singer and dancer".
_OTHER_HALF = re.compile(r" and (?P<last>[a-z-]+)(?=[.,;:!?)\n—]|$| (?:who|whose|in|with|on|at|from|of|team|duo|pair)\b)")
#: "A and B as his aunt and uncle": each is one of the two.
_IN_ROW = re.compile(rf"{_NAME}(?:,| and|, and| &) $")
_PARTICIPLE = re.compile(
    r" (?:[a-z]+(?:ed|ing)|torn|caught|bent|born|left|sent|lost|out|up|down|drawn|driven|hidden|stuck|set|hellbent)\b"
)


def described_end(typed: Typed, match: re.Match[str]) -> int:
    """Where a described role ends, perhaps past an "and" or a comma ("a grinning, mendacious hit-man"); 0 where it is none."""
    if is_role(match["described"]):
        other = _OTHER_HALF.match(typed.shadow, match.end("described"))
        alone = other and not _IN_ROW.search(typed.shadow, max(0, match.start() - 8), match.start())
        return other.end() if other and alone and is_role(other["last"]) else match.end("described")
    for m in _PARTICIPLE.finditer(match["described"]):  # "a doctor torn between two men"
        if is_role(match["described"][: m.start()]):
            return match.start("described") + m.start()
    more = _AND_MORE.match(typed.shadow, match.end("described"))
    while more and not is_role(more["last"]):
        longer = re.compile(r" ([a-z-]+)(?![a-z'-])").match(typed.shadow, more.end())
        if not longer or longer.end() - match.end("described") > 40:
            return 0
        if is_role(longer[1]):
            return longer.end()
        more = None
    return more.end() if more else 0


_TO_ROLE = re.compile(r" (?:as|is|are|plays?) ")


def _apposed(typed: Typed, match: re.Match[str]) -> str | None:
    """Of "as his best friend, Gary Cole" what stands before the comma, where it is a role by itself."""
    before = _TO_ROLE.split(match[0][: match.start("role") - match.start()])[-1]
    head, comma, rest = before.partition(", ")
    if not comma or rest.strip() or not is_role(head) or _bears_role(typed, match):
        return None
    a = match.start("role") - len(before)
    start, end = typed.to_view(a, a + len(head))
    return typed.text.view[start:end]


#: What somebody does with the role that is described before: "the blind girl Rocky meets".
_WHOM = re.compile(
    r" (?:meets?|met|loves?|loved|falls? (?:for|in love with)|fell for|dates?|marries|married|befriends?|hires?|rescues?"
    r"|courts|woos|pursues?|adores|fancies|longs for|left behind|lives with|lived with|works for|worked for)\b"
)


def _of_whom(typed: Typed, match: re.Match[str]) -> str | None:
    """Of "as the blind girl Rocky meets" the words before the name, which is another's."""
    if not _WHOM.match(typed.shadow, match.end("role")):
        return None
    head = _TO_ROLE.split(match[0][: match.start("role") - match.start()])[-1].rstrip()
    start, end = typed.to_view(match.start("role") - len(head) - 1, match.start("role") - 1)
    return typed.text.view[start:end] if is_role(head) else None


_CLOSED = re.compile(r"[.,;:)!?\n—]|$| (?:who|whose|and)\b")


def _bears_role(typed: Typed, match: re.Match[str]) -> bool:
    """Whether the name behind a described role is the role's own: "plays the boyfriend, Drew", no further player's."""
    (m,) = typed.within(*match.span("role"))
    if m.kind == CHARACTER:
        return True
    lone = m.words == 1 or fold(m.name).partition(" ")[0] in _HONORIFICS or bool(typed.known.people)
    return m.kind == NAME and lone and _CLOSED.match(typed.shadow, match.end("role")) is not None


def is_role(words: str) -> bool:
    """Whether a described role ends in what a person can be ("a grinning hit-man")."""
    last = re.split(r"[ -]", words)[-1]
    singular = last.removesuffix("s")
    if last in _NO_ROLE or singular in _NO_ROLE:
        return False
    whole = words.split()[-1]
    return whole in _NOUNS or last in _NOUNS or singular in _NOUNS or _KIN.search(last) is not None


_NO_PERSON = words_of("units") | frozenset(
    "performance performances debut effort cameo voice narration sequel remake version adaptation original script screenplay score song music scene"
    " scenes sequence ending opening effects project studio series show episode book novel play direction cinematography production crew makeup".split()
)


def may_be_role(words: str) -> bool:
    """Whether the words before a sure player's name may say whom they play: not a part or a making of the film."""
    last = re.split(r"[ -]", words)[-1]
    return last not in _NO_ROLE and last not in _NO_PERSON and not last.endswith("ly")


def role_first(before: Mention, inside: Mention, typed: Typed) -> bool:
    """Of "A (B)" whether A is the role: what the credits and the authority know, else titles, else the text's habit."""
    for sign in (_by_credits, _by_kind, _by_words):
        told = sign(before, inside)
        if told is not None:
            return told
    return not _habitually_player_first(typed)


def _by_credits(before: Mention, inside: Mention) -> bool | None:
    first, second = (m.credit is not None and m.credit.acts and m.kind == PERSON for m in (before, inside))
    return None if first == second else second


def _by_kind(before: Mention, inside: Mention) -> bool | None:
    if CHARACTER in (before.kind, inside.kind):
        return before.kind == CHARACTER
    first, second = (fold(m.name).split()[:1] for m in (before, inside))
    ranked = [bool(w) and w[0] in _HONORIFICS for w in (first, second)]
    if ranked[0] != ranked[1]:
        return ranked[0]
    if (before.kind == PERSON) != (inside.kind == PERSON):
        return inside.kind == PERSON
    return None


def _by_words(before: Mention, inside: Mention) -> bool | None:
    if (before.words == 1) != (inside.words == 1):
        return before.words == 1
    return None


_PAIR = re.compile(rf"({_NAME}) \(({_NAME})\)")


@once_a_text
def _habitually_player_first(typed: Typed) -> bool:
    """Whether the pairs that can be told stand mostly player first."""
    votes = 0
    for m in _PAIR.finditer(typed.shadow):
        a, b = typed.within(m.start(1), m.end(2))
        told = next((t for t in (_by_credits(a, b), _by_kind(a, b), _by_words(a, b)) if t is not None), None)
        votes += 0 if told is None else (-1 if told else 1)
    return votes > 0
