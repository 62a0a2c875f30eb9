"""From drafts to claims: full names, assertion, raw spans, and one claim for each meaning."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from recension.reading.assertion._assertion import Assertions
from recension.reading.claims._full_values import full_value
from recension.reading.claims._fuller import without_vaguer
from recension.reading.claims._last_score import with_last_score
from recension.reading.claims._subject import Subjects, of_a_sequel
from recension.reading.claims._told_in_the_past import without_places_of_the_past
from recension.reading.credence import doubts
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._known import KnownPerson
from recension.reading.rules.cast._other_players import plays_elsewhere
from recension.records import Claim
from recension.values import Evidence, fold
from recension.vocabulary import BY_NAME, Assertion

#: A text shorter than this is a note, in which what is said in passing may be all there is; longer ones are taken at
#: their word: of 1,592 judged claims of reviews the table of doubts took ten right ones and three wrong ones. 98 in a
#: hundred of the passages that it is fitted on are shorter.
NOTE_LENGTH = 450


def claims_of(drafts: Iterable[Draft], typed: Typed, *, whole: int = 0) -> tuple[Claim, ...]:
    """Claims in the order of their quotes; of several with one meaning, the most explicit.

    `whole` is the length of the document where the text is a part of it.
    """
    is_note = max(whole, len(typed.text.view)) < NOTE_LENGTH
    best: dict[tuple[str, ...], tuple[tuple[bool, bool, int], Claim]] = {}
    for order, (draft, drawn) in enumerate(drawn_up(drafts, typed)):
        claim = _believed(drawn, draft, typed) if is_note else drawn
        key, weight = _meaning(claim), (claim.is_fact, _tells_relation(claim), -order)
        if key not in best or weight > best[key][0]:
            best[key] = (weight, claim)
    kept = with_last_score(without_vaguer([claim for _, claim in best.values()]), typed)
    return tuple(sorted(kept, key=lambda c: (c.span.start, c.span.end, c.property, c.value)))


def drawn_up(drafts: Iterable[Draft], typed: Typed) -> Iterator[tuple[Draft, Claim]]:
    """Each draft with its claim as cues make it, before it is asked whether the words round it deserve credence."""
    assertions, subjects = Assertions(typed), Subjects(typed)
    for draft in _without_players_of_others([*without_places_of_the_past(drafts, typed)], typed):
        yield draft, _claim(draft, typed, assertions, subjects)


#: What a review thinks of its film: told from other words than facts, by rules and weights of its own. A notice, a
#: programme or a question thinks nothing of it.
JUDGED = frozenset(("opinion", "verdict", "recommend", "score"))


def _believed(claim: Claim, draft: Draft, typed: Typed) -> Claim:
    """The same claim, of unknown standing where the words round it make it no plain fact."""
    if not claim.is_fact or claim.property in JUDGED:
        return claim
    cues = doubts(draft, typed)
    return replace(claim, assertion=Assertion.UNKNOWN, cues=cues) if cues else claim


#: Relations that a sentence states.
_STATED = frozenset("remake_of sequel_of sequel prequel remake".split())


def _tells_relation(claim: Claim) -> bool:
    """Whether a claim states how another film stands to this one, and does not merely speak of it."""
    return claim.property == "related_film" and claim.qualifiers.get("relation") in _STATED


#: Between what a player does and the film that it is done in.
_DONE_IN = re.compile(r" (?:in|from) (?:the )?[\"_*]*")


def _without_players_of_others(drafts: list[Draft], typed: Typed) -> Iterator[Draft]:
    """Without players of whom the words beside tell another film: "Quill and Salt gave fine turns in Brine"."""
    others = {d.mention[0] for d in drafts if d.property == "related_film" and d.mention}
    credited = {p.name for p in typed.known.people if p.acts} if typed.known.sure else set()
    for draft in drafts:
        stranger = draft.property == "cast_member" and draft.value not in credited
        if stranger and plays_elsewhere(draft, typed):
            continue
        film = _DONE_IN.match(typed.text.view, draft.end) if draft.property == "cast_member" and others else None
        if film is None or film.end() not in others:
            yield draft


#: What belongs to the document or names other films itself is never handed to another film.
_KEPT = frozenset("related_film title year verdict recommend score music music_change edition price".split())
_MONEY = frozenset(("budget", "gross", "salary", "price"))
#: What is said of copies and cuts: a country's or a year's version is one of this film, and no other work.
_OF_VERSIONS = frozenset("edition_diff carrier availability extra release".split())
#: A source may be a work of the stage: "based on the Broadway play".
_OF_OTHER_WORKS = frozenset(("based_on",))
#: What is said of a film as it is shown, on television too.
_OF_COPIES = _OF_VERSIONS | {"runtime", "content_rating", "production", "company"}


def _claim(draft: Draft, typed: Typed, assertions: Assertions, subjects: Subjects) -> Claim:
    text, at = typed.text, draft.at
    if not draft.presupposed and _is_casting_of_record(draft, typed):
        draft = replace(draft, presupposed=True)
    assertion, cues = _assertion(draft, assertions)
    subject, qualifiers = draft.subject, draft.qualifiers
    if subject == "film" and draft.property not in _KEPT:
        of_versions = draft.property in _OF_VERSIONS | _OF_OTHER_WORKS or "edition" in qualifiers
        subject = subjects.of(*at, of_versions=of_versions, of_people=draft.property not in _OF_COPIES)
        if draft.property in _PEOPLES:
            subject = _of_people(draft, typed, subjects, subject)
    if subject == f"film:{qualifiers.get('edition')}":  # a version under another title is no other film
        subject = "film"
    if subject.startswith("film:") and draft.property in _MONEY:
        subject, qualifiers = "film", {"about": subject.removeprefix("film:"), **qualifiers}
    mention = text.raw_span(*_unquoted(*draft.mention, text.view)) if draft.mention else None
    span = text.raw_span(draft.start, draft.end)
    return Claim(
        draft.property,
        full_value(draft.property, draft.value),
        Evidence.of(text.raw, span, mention),
        qualifiers,
        draft.ids,
        subject,
        assertion,
        draft.rule,
        cues,
    )


def _unquoted(start: int, end: int, view: str) -> tuple[int, int]:
    """Where a name itself stands that is mentioned with its quotation marks; the second may stand behind a comma."""
    mark = view[start]
    if mark not in "\"'" or view.find(mark, start + 1, end + 2) < end - 1:
        return start, end
    return start + 1, end - (view[end - 1] == mark)


def _is_casting_of_record(draft: Draft, typed: Typed) -> bool:
    """Whether a player is named with the part and the film credits them: "X as Y should have won", "could X as Y …?".

    What is asked, wished or supposed of the two then takes the casting for granted.
    """
    if draft.property != "cast_member" or not draft.qualifiers.get("character") or not typed.known.sure:
        return False
    person = _of_record(draft, typed)
    return person is not None and person.acts


def _of_record(draft: Draft, typed: Typed) -> KnownPerson | None:
    """The film's person whom a draft names."""
    return next((p for p in typed.known.people if p.name == draft.value), None)


#: Of these the rules see to everything themselves.
_SETTLED = frozenset("title year opinion verdict recommend score".split())


def _assertion(draft: Draft, assertions: Assertions) -> tuple[Assertion, tuple[str, ...]]:
    """How the text stands to a draft: a rule that saw to it knows its clause, not the sentences round it."""
    if draft.assertion is None:
        return assertions.of(*draft.at, property=draft.property, presupposed=draft.presupposed)
    if draft.property not in _SETTLED and not _is_only_spoken_of(draft):
        wide, cues = assertions.of(*draft.at, property=draft.property, presupposed=draft.presupposed, wide=True)
        if wide is not Assertion.ASSERTED:
            return wide, cues
    return draft.assertion, ()


def _is_only_spoken_of(draft: Draft) -> bool:
    """Whether a film is named beside this one and nothing is stated of it, whatever is wished or supposed of either."""
    return draft.property == "related_film" and draft.qualifiers.get("relation") not in _STATED


_PEOPLES = frozenset("cast_member director screenwriter producer crew".split())


def _of_people(draft: Draft, typed: Typed, subjects: Subjects, subject: str) -> str:
    """Whose person it is: whoever the film credits is its own; a stranger may be of the film spoken of before."""
    known = typed.known
    person = _of_record(draft, typed)
    if person and any(q.partition(":")[0] == draft.property for q in person.properties):
        return "film"
    if subject == "film" and known.sure and known.people:
        return of_a_sequel(typed, draft.at[0]) or subjects.carried(draft.at[0])
    return subject


_ARTICLE = re.compile(r"^(?:an?|the) ")


def _meaning(claim: Claim) -> tuple[str, ...]:
    """What makes two claims of a document one: property, subject, value and the property's key qualifiers."""
    keys = BY_NAME[claim.property].keys
    if claim.property == "opinion":  # the premise is one thing, the last twist another
        keys = (*keys, "at")
    if claim.property == "music_change":  # each witness tells it another way
        keys = (*keys, "by")
    qualifiers: Mapping[str, str] = {**claim.qualifiers, "at": str(claim.span.start)}
    value = fold(claim.value)
    if claim.property == "narrative_location":  # "a small town" and "small town" are one place
        value = _ARTICLE.sub("", value)
    return (claim.property, claim.subject, value, *(fold(qualifiers.get(k, "")) for k in keys))
