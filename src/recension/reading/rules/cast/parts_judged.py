"""Parts told by what their players make of them: "Quill, whose Moll is brisk", "makes White a bewildered loser", "stuck with the dead girl's sister"."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import P, is_person, names
from recension.reading.rules.cast._likened import is_likened
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import also_a_role, elsewhere
from recension.reading.rules.cast._roles import ROLE, is_role, role_of
from recension.reading.rules.world._settings import listed

_SOMEBODY = f"[{NAME}{CHARACTER}]"
_CLOSED = r"(?=[.,;:!?)\n—–]|$| (?:[—–-]|and|but|who|in|with|until|when|while|as|whose|at|for|so|to|from|of)\b)"


def _players(hit: Hit) -> list[Mention]:
    return [] if elsewhere(hit) or is_likened(hit) else [m for m in names(hit) if acts(m, weak=True) and not also_a_role(hit, m)]


def _named(hit: Hit) -> Iterator[Draft]:
    """A role by its name, which is nobody's of films and no place's."""
    (role,) = hit.mentions("role")
    if role.kind == CHARACTER or (is_person(role) and not role.known and not listed(role.name) and role.credit is None):
        yield from (cast_draft(hit, m, role.name) for m in _players(hit) if m.name != role.name)


def _told(hit: Hit) -> Iterator[Draft]:
    """A role by name or by its kind."""
    role = role_of(hit)
    if role is not None and (not hit.has("described") or is_role(role)):
        yield from (cast_draft(hit, m, role) for m in _players(hit) if m.name != role)


_ASIDE = r"(?:, (?!and\b|but\b|or\b|as\b)[^\n.;:()]{3,150}?,| \([^()\n]{1,80}\))?"
_ADJECTIVES = r"(?:(?:and |yet |but )?(?!(?:film|movie|great|good|version|new|young|second|third|first)\b)[a-z]+(?:-[a-z]+)*,? ){1,4}"
_MADE_SO = r"(?:an? [a-z]|(?:more|less|so|both|as|too|seem|look|feel|come|into|[a-z]+er than|[a-z]+(?:ful|ing|ous|ible|able|ive|ic|ly|some|less|ant|ent)|human|real|funny|sad|warm|cold|likeable|his own|her own)\b)"

RULES: tuple[Rule, ...] = (
    Rule("PLAYER, whose NAME is so", "cast_member", rf"(?P<value>{P}), whose (?:(?!films?\b|movies?\b|own\b|previous\b)[a-z-]+,? ){{0,4}}?(?P<role>{_SOMEBODY})(?= (?:is|was|has|does|seems?|looks?|remains|comes|gets|goes|makes|manages|never|proves|suggests|steals|turns|walks|[a-z]+s)\b)", build=_named),
    Rule("PLAYER makes NAME so", "cast_member", rf"(?P<value>{P}){_ASIDE} (?:makes|made|renders|plays) (?P<role>{_SOMEBODY})(?:, (?:the|an?|his|her) [^\n.;:()]{{3,90}}?,)? {_MADE_SO}", build=_named),
    Rule("PLAYER makes a wooden NAME", "cast_member", rf"(?P<value>{PERSON}){_ASIDE} (?:makes|made|is|was|proves|contributes|offers|gives us|creates) (?:for )?an? {_ADJECTIVES}(?P<role>{_SOMEBODY}){_CLOSED}", build=_named),
    Rule("PLAYER (he is ROLE)", "cast_member", rf"(?P<value>{PERSON})(?: (?!as\b)[^\n.;:()]{{1,30}})? \((?:he|she)(?:'s| is| was| plays) (?:the )?{ROLE}", build=_told),
    Rule("PLAYER, saddled with ROLE", "cast_member", rf"(?P<value>{P}),? (?:is |was |are |who is )?(?:[a-z]+ly )?(?:saddled|stuck|lumbered|landed|entrusted|burdened|stranded|wasted|squandered|miscast|cast(?: [a-z]+)? against type|well cast|hampered|trusted|tasked) (?:with|as|in) (?:the (?:role|part) of )?{ROLE}", build=_told),
    Rule("PLAYER, roaring as ROLE", "cast_member", rf"(?P<value>{PERSON}), (?:(?!who\b|and\b|but\b)[a-z]+(?:ing|ed|ful|ous|y|ic|ant|ent|ive|able|ible|less)(?:,? (?:and |yet |but )?[a-z-]+){{0,4}}) as {ROLE}{_CLOSED}", build=_told),
)  # fmt: skip
