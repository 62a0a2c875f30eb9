"""A score or song that a version has in another's stead, told by a clause: "features a new score", "the score was thrown out"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.music._changes import standing_of
from recension.reading.versions._talk import talk_of

_SCORE = r"(?:scores?|soundtracks?|music(?: track)?|songs?|theme(?: song| music| tune)?|music cues|cues|source music|underscore|accompaniment)"
_NEW = r"(?:new|newly composed|newly recorded|brand[- ]new|different|alternat(?:e|ive)|replacement|modern|re-?recorded|specially composed|substitute|generic|library|stock|rescored|updated|contemporary|reconstructed)"
_KIND = r"(?:(?:orchestral|piano|organ|electronic|synth(?:esi[sz]er)?|rock|pop|jazz|disco|techno|ambient|musical|chamber|classical|awful|dreadful|bland|fine|lovely|original|stereo|digital|[a-z]+-style|improvised) )*"
_WHO = rf"(?:(?P<who>[{PERSON}{NAME}])'s? )"
_END = r"(?=[.;:()!?\n—]|,|$| (?:but|while|which|because|although|though|so|and)\b)"
_NOT_MUSIC = re.compile(r"\b(?:album|cd|single|chart|radio|settle|video ?game|evens?|settling|oscar|award|nominat\w+|perfect score|box[- ]office|test|points|out of ten)\b")


def _changed(hit: Hit) -> Iterator[Draft]:
    """A change of music as its words tell it; versions or releases are spoken of shortly before, or by the words."""
    place = near(hit, width=120)
    if place.others(60) or _NOT_MUSIC.search(hit.match[0]) or _NOT_MUSIC.search(place.after[:25]):
        return
    told = {"from": _name(hit, "old"), "to": _name(hit, "who") or _name(hit, "by")}
    yield hit.draft(hit.words("quote"), told, mention=hit.span("quote"), assertion=standing_of(hit, place))


def _name(hit: Hit, group: str) -> str:
    return next((m.name for m in hit.mentions(group)), "")


def _of_version(hit: Hit) -> Iterator[Draft]:
    """ "It has a new score": of a copy or restoration that is spoken of."""
    if talk_of(hit.typed).since(hit.match.start()) <= 1 or _COPY.search(near(hit, width=140).sentence):
        yield from _changed(hit)


_COPY = re.compile(r"\b(?:silent|restor\w+|dvds?|blu-?rays?|prints?|versions?|releases?d?|re-?releases?d?|re-?issues?d?|edition|tape|vhs|laserdisc|kino|dub(?:bed)?|us distributors?|video)\b")

def _songs(hit: Hit) -> Iterator[Draft]:
    """One piece for another, where music is spoken of and a version."""
    if _MUSIC.search(near(hit, width=120).sentence) and talk_of(hit.typed).since(hit.match.start()) <= 2:
        yield from _changed(hit)


_MUSIC = re.compile(r"\b(?:songs?|soundtrack|music|score|scored|tunes?|tracks|sings?|numbers|theme)\b")


RULES: tuple[Rule, ...] = (
    Rule("has a new score", "music_change", rf"\b(?P<quote>(?:features?|featuring|has|have|had|with|adds?|added|comes? with|came with|carries|gets?|got|receives?|received|given|boasts?|includes?|sports?|uses?|used|plus|commissioned|composed|wrote|written|recorded|to|provides?|provided|offers?|accompanied by) (?:an? |the |its |his |their |some |two |three )?(?:{_WHO})?(?:(?:all|completely|entirely|totally|brand|whole) )?{_NEW} {_KIND}{_SCORE}(?: (?:by|from|composed by|written by|recorded by|performed by) (?P<by>[{PERSON}{NAME}]))?(?: (?:that|which) [^\n.;:()]{{3,60}}?)?){_END}", build=_of_version),
    Rule("NAME's score replaces", "music_change", rf"(?P<quote>{_WHO}(?:[a-z]+ ){{0,2}}?{_SCORE},?[^\n.;:()]{{0,60}}? (?:replaces|replaced|supplants|supplanted|displaces|displaced|ousted|takes the place of|took the place of) (?:the (?:[a-z]+ )?(?:{_SCORE} (?:by|of) )?)?(?P<old>[{PERSON}{NAME}])(?:'s)?(?: (?:[a-z]+ )?{_SCORE})?)", build=_changed),
    Rule("soundtrack was altered", "music_change", rf"@begin(?P<quote>(?:(?:the|its|his|her|most of the|much of the|all the|original|whole|entire|[{PERSON}{NAME}]'s?) ){{1,3}}(?:[a-z]+ )?{_SCORE} (?:(?:was|were|is|are|has been|have been|had been|got|gets|being) )?(?:[a-z]+ly |also |now |been |all )*(?:re-?mixed|re-?recorded|altered|changed|re-?scored|re-?placed|substituted|swapped(?: out)?|thrown out|tossed(?: out)?|yanked(?: out)?|scrapped|jettisoned|junked|ditched|discarded|rejected|dropped|stripped(?: out| off| away)?|taken out|removed|missing|lost|restored|reinstated|rewritten)\b[^\n.;:()]{{0,60}}?){_END}", build=_of_version),
    Rule("threw out the score", "music_change", rf"\b(?P<quote>(?:threw|tossed|throws|throwing|yanked|ripped|stripped|took|cut|had|scrapped|jettisoned|rejected|discarded|dropped|ditched|dumped|replaced|dispensed with|removed|chucked) (?:out |away )?(?:the |his |her |its |all (?:of )?the |most of the )?(?:[a-z]+ )?(?:(?P<old>[{PERSON}{NAME}])'s? )(?:[a-z]+ )?{_SCORE}\b[^\n.;:()]{{0,70}}?){_END}", build=_changed),
    Rule("hired to write a score", "music_change", rf"(?P<quote>(?P<who>[{PERSON}{NAME}]) (?:was|were) (?:then |later |instead )*(?:hired|brought in|called in|drafted in|asked|engaged|commissioned|recruited|paid) to (?:[a-z]+ (?:up )?)(?:an? |the )?(?:{_NEW} |replacement |fresh ){_KIND}{_SCORE}\b[^\n.;:()]{{0,60}}?){_END}", build=_changed),
    Rule("SONG instead of SONG", "music_change", rf"(?P<quote>(?:(?P<who>[{PERSON}{NAME}])|\"[{QUOTED}{TITLE}],?\")(?:'s)?(?: [a-z]+){{0,3}}? (?:in place of|instead of|where|in lieu of|rather than|in the stead of) (?:the )?(?:(?P<old>[{PERSON}{NAME}])|\"[{QUOTED}{TITLE}],?\")(?:'s)?(?: (?:ought to be|should be|was|used to be|had been|once was|songs?|music|score))?)(?! (?:had |has )?(?:wanted|meant|intended|chose|chosen|asked|planned|imagined|hoped)\b)", build=_songs),
)  # fmt: skip
