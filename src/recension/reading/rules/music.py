"""Music heard in the film, and music that was changed: what for what, by whom, why, and in which version."""

import re
from collections.abc import Iterator

from recension.reading._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._near import Near, around, near
from recension.reading._rules import Draft, Hit, Rule, expand
from recension.vocabulary import Assertion

_Q = rf'"?[{QUOTED}{TITLE}]"?'
_A = r"(?:(?:the )?(?:@name|@known))"
_SONG = r"(?:songs?|tunes?|anthem|ballads?|singles?|ditty|ditties|aria|theme song|title song|title track|love song|hymn|lullaby|instrumental|carol|power ballad|waltz|showtune)"
_SONG_TOO = r"(?:numbers?|tracks?|hits?|classics?|standards?|cover|recording|theme)"
_MUSIC = r"(?:songs?|soundtrack|score|music|tracks?|tunes?|theme|cues?|recordings?|background music|opening song)"
_PLAYED = r"(?:plays?|is (?:playing|heard|sung)|are heard|playing|comes on|blar(?:es|ing)|swells|kicks in|runs over|opens the film|closes the film|accompan(?:ies|ying)|over the (?:opening|closing|end) (?:credits|titles))"


def _songs(hit: Hit) -> list[Mention]:
    named = [m for m in hit.mentions("value") if m.kind in (QUOTED, TITLE) and not m.own and len(m.name) > 1]
    return [m for m in named if not m.name[0].islower()]


def _artist(hit: Hit) -> str:
    named = [m for m in hit.mentions("artist") or hit.mentions("by") if m.kind in (NAME, PERSON, CHARACTER, QUOTED, TITLE)]
    return "/".join(m.name for m in named[:2])


_NOT_HEARD = re.compile(r"\b(?:isn't in|not in the|wrote|famous for|known for|reminded? me of|hums?|humming|like|as if|cousin of|instead of|rather than|could have|should have|would have|would've|wanted|wish|where is|album)\b[^.;]{0,40}$")
_NOT_AFTER = re.compile(r"^[\"']?[^.;]{0,20}\b(?:isn't|is not|was not|wasn't|would have|should have|could have|never)\b")


def _heard(hit: Hit) -> Iterator[Draft]:
    """Songs named in quotation marks, with who plays them."""
    place = near(hit, "value")
    if _NOT_HEARD.search(place.before) or _NOT_AFTER.match(place.after):
        return
    given = Assertion.ASSERTED if "set to" in f"{place.before[-45:]}{hit.match[0]}" else None
    for song in _songs(hit):
        yield hit.draft(song.name.strip(" ,."), {"artist": _artist(hit)}, mention=song, assertion=given)


def _artists(hit: Hit) -> Iterator[Draft]:
    """Those whose songs are heard, where no song is named."""
    place = near(hit, "value")
    if _NOT_HEARD.search(place.before) or _NOT_AFTER.match(place.after) or place.others(30):
        return
    for artist in hit.mentions("value"):
        if artist.kind in (NAME, PERSON) and not artist.own and not _makes_it(artist):
            yield hit.draft(artist.name, {"artist": artist.name}, mention=artist)


def _makes_it(person: Mention) -> bool:
    """Whether the film's credits know a person for its music: a composer's score is a credit, no song."""
    return person.credit is not None and any(p.startswith("crew") for p in person.credit.properties)


# ── changes ─────────────────────────────────────────────────────────────────────────────────────────

_THING = rf"(?:(?:(?:the|an?|his|her|their|its|those|these|all|some|new|original|most|other|rather|more|that|this|of|from|with|by|and|for|in) |(?:[a-z'-]+) |@any(?:'s)? |@any, |\"){{0,7}}?(?:(?:{_MUSIC}|flutes?|piano|synthesi[sz]ers?|synths?|orchestra|ones|stuff|muzak|strings|drums?|instrumentals?|sound-?alikes?|knock-?offs?|substitutes?|stand-ins?|numbers?|pieces?|jingles?)\b(?: \"?[{QUOTED}{TITLE}],?\"?)?|@any\"?(?:'s)?))"
#: What a change begins with: the head of a noun phrase, whose other words are taken in from the left.
_HEAD = rf"(?:(?:{_MUSIC})\b|@any\"?(?:'s?)?)"
_SWAP = r"(?:replaced|swapped(?: out)?|substituted|switched(?: out)?|exchanged|dropped|ditched|removed|pulled|stripped(?: out)?|thrown out|scrapped|tossed(?: out)?|rejected|jettisoned|supplanted|excised|changed|lost|overdubbed|rescored|re-scored)"
_WHY = r"(?P<why>(?:because|since|after|when|as|due to|owing to|over|for reasons of|thanks to|for want of|in a dispute|so that|to (?:save|avoid|cut|get))\b[^\n.;]{3,120})"
_REASON = re.compile(rf"^[^\n.;]{{0,60}}?(?:,| |—|\()\s?{_WHY}")
_LICENSING = re.compile(r"\b(?:music (?:licensing|rights|clearance)s?|licensing|rights (?:issues|problems|fees|dispute)|royalt(?:y|ies)|clearance|copyright)[a-z ]{0,20}")
_BY = re.compile(expand(r"(?:\bby (?P<by>(?:the )?(?:studio|distributors?|producers?|label|@name|@known))|(?P<subject>(?:the )?(?:studio|distributors?|producers?|label|universal|@name|@known)) (?:had |then |later |also )*$)"))


_MUSICAL = re.compile(rf"\b(?:{_MUSIC}|flutes?|pianos?|synthesi[sz]ers?|synths?|orchestra|guitars?|muzak|jingles?|instrumentals?|sound-?alikes?|band|singer's)\b")


def _about_music(hit: Hit) -> bool:
    """Whether a replacement is one of music: a music word or a song stands in it."""
    sentence = near(hit, width=160)
    words = f"{sentence.before[-90:]}{hit.match[0]}{sentence.after[:70]}"
    return _MUSICAL.search(words) is not None


def _change(hit: Hit) -> Iterator[Draft]:
    """A replacement: from, to, reason, by."""
    place = around(hit.typed, *_narrow(hit), width=160)
    if not _about_music(hit) or place.others(40) or _PERSONS_JOB.search(hit.match[0]):
        return
    before = _thing(hit, "from")
    qualifiers = {
        "from": _told_before(hit) if before.lower() in _GENERIC else before,
        "to": _thing(hit, "to"),
        "reason": _reason(hit, place),
        "by": _by(hit, place),
    }
    yield hit.draft(qualifiers["from"] or before, qualifiers, quote=_quote(hit), assertion=_standing(hit, place))


_GENERIC = frozenset("song songs music score soundtrack tracks tune tunes recordings they".split())
_EARLIER = re.compile(expand(r"(?P<artist>@name|@known)(?:'s)? (?:[a-z]+ ){0,2}?(?:songs|music|tracks|tunes|recordings|score|soundtrack)|(?:songs|music|tracks|score) (?:by|of|from) (?P<by>@name|@known)|(?P<song>\"[\ue004\ue005],?\")"))


def _told_before(hit: Hit) -> str:
    """What "the songs" were, where one of the two sentences before says so."""
    shadow, end = hit.typed.shadow, hit.match.start()
    begin = end
    for _ in range(3):
        begin = shadow.rfind("\n", 0, max(begin, 0)) if begin > 0 else -1
    told = list(_EARLIER.finditer(shadow, max(begin, 0, end - 400), end))
    if not told:
        return _thing(hit, "from")
    found = next((m for m in reversed(told) if not m["song"]), told[-1])
    group = next(g for g in ("artist", "by", "song") if found[g])
    names = hit.typed.within(*found.span(group))
    return (f"{names[0].name} songs" if group != "song" else names[0].name) if names else _thing(hit, "from")


_PERSONS_JOB = re.compile(r"\b(?:actors?|actress|director|star|cast|role|character|singer|drummer|guitarist|bassist|composer|conductor)\b")


def _standing(hit: Hit, place: Near) -> Assertion | None:
    clause = re.split(r"; |, (?:and|but) | and ", place.before)[-1]
    told = f"{clause} {hit.match[0]}"
    if re.search(r"\b(?:would|should|could|if|might|wish|hope|need to be|deserves|story that|legend|nearly|almost|myth)\b", told):
        return Assertion.HYPOTHETICAL
    if re.search(r"\b(?:not|never|n't|no|nothing|nobody)\b|n't\b", place.before[-35:] + hit.match[0]):
        return None
    if re.search(r"\b(?:reportedly|supposedly|apparently|i (?:think|believe|read|heard)|they say|the story goes|usual account|according to|insists?|claims?|says)\b", told):
        return Assertion.REPORTED
    return Assertion.ASSERTED


_PHRASE_BEFORE = re.compile(
    expand(r"(?:^|[ ,(])(?P<phrase>(?:(?:the|an?|his|her|their|its|those|these|all|some|most|that|this) )?(?:(?:(?!that\b|which\b|and\b|when\b|but\b|disc\b|of\b|in\b|on\b|the\b)[a-z'-]+|@any(?:'s?)?|\"|/) ?){0,5})$")
)


def _span(hit: Hit, group: str) -> tuple[int, int]:
    """The shadow span of a group, with the words of its noun phrase that stand before a match that it opens."""
    start, end = hit.match.span(group)
    if start != hit.match.start():
        return start, end
    line = hit.typed.line_at(start)[0]
    found = _PHRASE_BEFORE.search(hit.typed.shadow[max(line, start - 60) : start])
    return (start - len(found["phrase"]), end) if found else (start, end)


def _quote(hit: Hit) -> tuple[int, int]:
    """The quote without the words before the noun phrase that it begins with."""
    return hit.typed.to_view(*_narrow(hit))


def _narrow(hit: Hit) -> tuple[int, int]:
    start, end = hit.match.span("quote")
    opening = next((g for g in ("from", "to") if hit.has(g) and hit.match.start(g) == start), "")
    return (_span(hit, opening)[0] if opening else start), end


def _thing(hit: Hit, group: str) -> str:
    """What was or became the music: its words without the articles in front."""
    if not hit.has(group):
        return ""
    a, b = hit.typed.to_view(*_span(hit, group))
    words = " ".join(hit.typed.text.view[a:b].split()).strip(" ,.\"")
    words += '"' if words.count('"') % 2 else ""
    return re.sub(r"(?i)^(?:(?:the|an?|some|his|her|their|its|those|rather|that|all|of) +)+", "", words)


def _reason(hit: Hit, place: Near) -> str:
    if hit.has("why"):
        return hit.words("why").strip(" ,")
    end = hit.match.end()
    line_end = place.line[1]
    found = _REASON.match(hit.typed.shadow[end : min(line_end, end + 200)])
    if found:
        a, b = hit.typed.to_view(end + found.start("why"), end + found.end("why"))
        return hit.typed.text.view[a:b].strip(" ,")
    licensing = _LICENSING.search(place.after) or _LICENSING.search(hit.typed.shadow[end : end + 220])
    return licensing[0].strip() if licensing else ""


def _by(hit: Hit, place: Near) -> str:
    after, before = _BY.search(place.after[:40]), _BY.search(place.before)
    found, at = (after, hit.match.end()) if after and after["by"] else (before, place.start - len(place.before))
    if not found or not (found["by"] or found["subject"]):
        return ""
    group = "by" if found["by"] else "subject"
    a, b = hit.typed.to_view(at + found.start(group), at + found.end(group))
    return re.sub(r"(?i)^the ", "", hit.typed.text.view[a:b].strip())


_FOR = r"(?:with|by|for|in favou?r of|to)"
_BE = r"(?:was|were|is|are|has been|have been|had been|has since been|have since been|had to be|got|gets|being|been)"

RULES: tuple[Rule, ...] = (
    Rule("song SONG by ARTIST", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}]",?"?)(?: [a-z]+)?,? (?:\(?(?:by|from|performed by|sung by|courtesy of) (?P<artist>{_A}(?: and {_A})?)))(?! (?:films?|movies?))', build=lambda hit: _if_song(hit)),
    Rule("ARTIST's SONG", "music", rf'(?P<quote>(?P<artist>{_A})\'s? (?:(?!for\b|of\b|in\b|to\b|from\b|film\b|movie\b|score\b)[a-z-]+ ){{0,3}}?(?:(?:{_SONG}|{_SONG_TOO}) )?(?P<value>"[{QUOTED}{TITLE}]"))', build=lambda hit: _if_song(hit)),
    Rule("the song SONG", "music", rf'(?P<quote>(?:\b(?:the|a|an|its|#\d|this|old|hit|that|ballads?|number) (?:[a-z#\d-]+ ){{0,3}}?|(?P<artist>{_A})(?:\'s)? (?:[a-z-]+ ){{0,2}}?)(?:{_SONG}|(?P<too>{_SONG_TOO}))(?: called| titled| entitled|,)? (?P<value>"[{QUOTED}{TITLE}],?"(?:(?:,? and |, )"[{QUOTED}{TITLE}],?"){{0,4}})(?: by (?P<by>{_A}))?)', build=lambda hit: _named_song(hit)),
    Rule("SONG is a song", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}]"),? (?:is )?(?:a|an|the|another|one of (?:the|her|his|their)) (?:[a-z-]+ ){{0,4}}?(?:{_SONG})\b)', build=_heard),
    Rule("set to SONG", "music", rf'\b(?P<quote>(?:set to|to the (?:tune|strains|sound|accompaniment) of|singing|sings?|sang|performing|performs?|danc(?:es|ing|ed) to|rendition of|strains of|lip-sync(?:s|hing|ing)? to) (?:the |an? |his |her )?(?:(?P<artist>{_A}(?:/{_A})*)(?:\'s)? (?:[a-z-]+,? )?)?(?:[a-z-]+ ){{0,2}}?(?:{_SONG},? )?(?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("SONG plays", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"(?: and "[{QUOTED}{TITLE}]")?) (?:is |are )?{_PLAYED}\b)(?! (?:in (?:theaters|theatres|cinemas)|at the|like|on (?:tv|cable|hbo|dvd)))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("it was SONG", "music", rf'\b(?P<quote>(?:it was|what plays[^\n"]{{0,40}}? is|we hear|you hear|opens with|closes with|ends with|hear|heard is) (?:(?P<artist>{_A})(?:\'s)? )?(?P<value>"[{QUOTED}{TITLE}],?")(?: by (?P<by>{_A}))?)', build=lambda hit: _if_song(hit, sure=hit.has("by"))),
    Rule("songs by ARTIST", "music", r"\b(?P<quote>(?:songs|tunes|tracks|hits|numbers) (?:by|from|courtesy of|performed by|of) (?P<value>(?:the )?(?:@name|@known)(?:(?:, and |, | and | & )(?:the )?(?:@name|@known))*))", build=_artists),
    Rule("ARTIST songs", "music", r"\b(?P<quote>(?:original|several|many|two|three|four|five|\d|old|classic|some|all the|the|those|with|has|lots of) (?P<value>@name|@known) (?:songs|tunes|tracks|music(?= (?:is|was|gives|in|on|fits|works|and)))(?: (?=\W|is|are|on|in|and))?)\b(?! (?:video|career|industry))", build=_artists),
    Rule("ARTIST's songs", "music", r"(?P<quote>(?P<value>@name|@known)'s songs)\b(?= (?:were|are|is|run|play|on|in|fill|keep|carry|underscore|that|which))", build=_artists),
    Rule("X replaced with Y", "music_change", rf"(?P<quote>(?P<from>{_HEAD})(?: (?:of|in|from|on) the [a-z' ]{{3,28}}?)?,? (?:(?:that|which) )?{_BE}(?: [a-z]+ly| all| later| since| then| subsequently| now)? {_SWAP} (?:out )?{_FOR} (?P<to>{_THING}(?: (?:[a-z'-]+ |@any ?){{0,3}}?(?:{_MUSIC}))?))", build=_change),
    Rule("replaced X with Y", "music_change", rf"\b(?P<quote>(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?(?: out)?|switch(?:ed|ing)?|exchang(?:ed|ing)|substitut(?:ed|ing)) (?P<from>{_THING}) (?:with|by|for|to) (?P<to>{_THING}))", build=_change),
    Rule("swapped in Y", "music_change", rf"\b(?P<quote>(?:swapped|put|dubbed|stuck|brought|slotted|dropped|substituted) (?:in )?(?P<to>{_THING}) (?:in place of|instead of|for|in (?:its|their) place(?: of)?|in the stead of) (?P<from>{_THING}))", build=_change),
    Rule("Y put in its place", "music_change", rf"(?P<quote>(?P<from>{_HEAD}) {_BE} (?:[a-z]+ly )?{_SWAP} and (?P<to>{_THING}) (?:put|installed|substituted|dropped|brought) (?:in )?(?:(?:in )?(?:its|their) (?:place|stead)|instead))", build=_change),
    Rule("Y instead of X", "music_change", rf"\b(?P<quote>(?:now|instead) (?:has|have|features|plays|hear|get|we get|we hear|you get|you hear) (?P<to>{_THING}) (?:instead of|in place of|rather than) (?P<from>{_THING}))", build=_change),
    Rule("soundtrack changed", "music_change", r"\b(?P<quote>(?:(?:decided to |had |to |have )?chang(?:e|ed|ing) the (?P<from>(?:whole |entire )?(?:soundtrack|score|music))|(?P<what>(?:the )?(?:original |entire |whole )?(?:soundtrack|score|music))(?: track)? (?:was|has been|had been|is|were) (?:[a-z]+ly |completely |entirely )?(?:changed|replaced|rescored|re-scored|altered|thrown out|scrapped|rejected|discarded|redone|junked)))\b(?! (?:by|with|for) )", build=lambda hit: _plain_change(hit)),
    Rule("songs restored", "music_change", rf"(?P<quote>(?P<to>{_HEAD}) (?:{_BE}|is|are) (?:finally |now |all |at last )?(?:restored|reinstated|put back|back (?:where|in place|in)|back)(?: (?:to|in|on|for) (?:the|this|its) [^\n.;,()]{{3,60}})?)", build=lambda hit: _restored(hit)),
    Rule("restores the songs", "music_change", rf"\b(?P<quote>(?:restores|restored|restoring|reinstates|reinstated|puts back|put back|brings back) (?P<to>(?:all )?(?:the |his |her |its |their |(?=@any)){_THING})(?: (?:put back|restored|reinstated|intact))?(?: (?:to|in|on) (?:the|its) [^\n.;,()]{{3,40}})?)", build=lambda hit: _restored(hit)),
)  # fmt: skip


_OF_MUSIC = re.compile(rf"\b(?:{_SONG}|soundtrack|music(?:al)?|sings?|sang|sung|singing|heard|radio|rendition|lyrics?|danc(?:es?|ed|ing)|end credits|opening credits|closing credits|karaoke|jukebox|choir|guitar|piano)\b")


def _if_song(hit: Hit, *, sure: bool = False) -> Iterator[Draft]:
    """A quoted name is a song only where music is spoken of."""
    if sure or _OF_MUSIC.search(near(hit, width=70).before + hit.match[0] + near(hit, width=50).after):
        yield from _heard(hit)


def _named_song(hit: Hit) -> Iterator[Draft]:
    """A song so called; "the classic" and "the hit" name songs only where music is spoken of."""
    yield from _if_song(hit, sure=not hit.has("too"))


def _plain_change(hit: Hit) -> Iterator[Draft]:
    """A change that says no more than that there was one."""
    place = near(hit, width=160)
    if not place.others(40):
        qualifiers = {"from": _thing(hit, "from") or _thing(hit, "what"), "reason": _reason(hit, place), "by": _by(hit, place)}
        yield hit.draft("soundtrack changed", qualifiers, assertion=_standing(hit, place))


_RESTORES = re.compile(r"\b(?:restor|reinstat|put|back|bring)")


def _restored(hit: Hit) -> Iterator[Draft]:
    """Music that came back: what was heard again, in which version."""
    words = hit.match[0]
    if not _RESTORES.search(words) or not re.search(rf"\b{_MUSIC}\b", words) or near(hit).others(40):
        return
    yield hit.draft(f"{_thing(hit, 'to')} restored", {"to": _thing(hit, "to")}, quote=_quote(hit), assertion=_standing(hit, around(hit.typed, *_narrow(hit), width=160)))
