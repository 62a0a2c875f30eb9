"""Where the story is, told by a kind of place: "ends up in a mental hospital", "a climax set in a graveyard"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.cast._roles import is_role
from recension.reading.rules.world._grounds import BEFORE_SCENES, PLAIN, SAID, TO_BE_NAMED, is_ground
from recension.reading.rules.world._settings import of_elsewhere, of_the_past

_LIKENED = re.compile(r"\b(?:like|as if|as though|akin to|reminiscent|more than|less than|rather than|instead of|reminds?|resembles?|could|would|should|might|imagine|than)\b[^,;:()\n]{0,60}$")


_WATCHED = re.compile(r"\b(?:we(?!'re (?:in|on|at|inside|aboard)\b)|us|our|you|your|game|games|level|levels|segment)\b")
def _of_story(hit: Hit) -> bool:
    line = hit.typed.line_at(hit.match.start())
    sentence = hit.typed.shadow[slice(*line)]
    others = _WATCHED.search(sentence) or names_another(hit.typed, *line)
    return not (others or of_elsewhere(hit) or of_the_past(sentence) or _LIKENED.search(hit.typed.shadow, line[0], hit.match.start()))


#: Where one is sent without an article.
_BARE = re.compile(r"(?:school|camp|prison|jail|college|university|reformatory|borstal|suburbia|death row)$")
#: What is a setting though it is spoken of as known: "the woods".
_WIDE = re.compile(
    r"(?:countryside|seashore|seaside|jungle|desert|woods|forest|mountains|island|suburbs|suburbia|wilderness|outback|swamp|bayou|tundra|prairie|mangroves?|slums|ghetto|inner city|underworld|netherworld|trenches|sewers|moors|wasteland|wastelands|badlands|convent|monastery|orphanage|asylum|submarine|plantation|junkyard|graveyard|cemetery)$"
)
#: What the reader is taken to know: "her old town", "the eponymous castle".
_OF_SOMEBODY = re.compile(r"^(?:old|own|eponymous|titular|whole|entire|famous|usual|very|once) ")
#: What tells only which one is meant.
_WHICH = re.compile(r"^(?:nearby|local|certain|particular|very|small-time|neighbou?ring|nearest),? ")


def _found(hit: Hit) -> Iterator[Draft]:
    words = hit.match["value"]
    known = hit.match["det"] in ("the", "his", "her", "their") and (" " not in words or _OF_SOMEBODY.search(words)) and not _WIDE.search(words)
    if is_ground(words) and not known and (hit.match["det"] or _BARE.search(words)):
        which = _WHICH.match(words)
        start, end = hit.match.span("value")
        span = hit.typed.to_view(start + (len(which[0]) if which else 0), end)
        yield hit.draft(hit.typed.text.view[slice(*span)], mention=span)


#: What one scene alone is set in is no setting of the story.
_ONE_SCENE = re.compile(r"\b(?:in|during) (?:one|another|an?|the|this|that) (?:[a-z-]+ ){0,2}(?:scene|sequence|moment|shot)\b|\bscenes? (?:in which|where|when|with)\b")


def _led_there(hit: Hit) -> Iterator[Draft]:
    """ "is sent to a boarding school": what people of a story do, in the present."""
    if _of_story(hit) and not _ONE_SCENE.search(hit.sentence):
        yield from _found(hit)


#: What a whole story goes on in; one scene is set anywhere.
_WHOLE = re.compile(r" (?:settings?|locale)$")
_OF_A_TIME = re.compile(r"(?:opening|early|first|last|final|closing|later?|brief|short|climactic|best|obligatory|comic-relief) ")


def _scenes(hit: Hit) -> Iterator[Draft]:
    """ "the jungle scenes", of this film."""
    others = names_another(hit.typed, *hit.typed.line_at(hit.match.start()))
    wide = _WIDE.search(hit.match["value"]) or _WHOLE.search(hit.match[0])
    if wide and is_ground(hit.match["value"]) and not others and not _OF_A_TIME.match(hit.match["value"]):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


def _called(hit: Hit) -> Iterator[Draft]:
    """ "a club called Vertigo": whatever else bears the name."""
    if not of_elsewhere(hit):
        for m in hit.mentions("value"):
            yield hit.draft(m.name if m.kind == NAME else hit.words("value"), mention=m)


#: What is done by no gun.
_WAS_SHOT = re.compile(r"\bshot (?:dead|down|him|her|them|by|to death|and)\b")


_SOMEBODY_SHOT = re.compile(r"\b([a-z-]+) $")


def _shot_there(hit: Hit) -> Iterator[Draft]:
    """ "filmed in an abandoned hospital", in a sentence that tells nothing of the story."""
    sentence = hit.sentence
    somebody = _SOMEBODY_SHOT.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start())
    if somebody and hit.match[0].startswith("shot") and is_role(somebody[1]):
        return  # "a crooked businessman shot on a crowded street"
    if CHARACTER not in sentence and not _LIKENED.search(hit.typed.shadow, hit.typed.line_at(hit.match.start())[0], hit.match.start()) and not _WAS_SHOT.search(sentence):
        words = hit.match["value"]
        if is_ground(words) or _YARD.search(words):
            yield hit.draft(hit.words("value"), mention=hit.span("value"))


#: Where films are shot and stories seldom are.
_YARD = re.compile(r"(?:backyard|back yard|basement|garage|apartment|house|home|studio|sound ?stage|backlot|back lot|buildings?|church|ship|boat|field|bar|room|flat|living room|street|woods|store|shop|theat(?:er|re)|school)$")
_DET = r"(?:an?|the|his|her|their|this|some|another|two)"
_GOES = (
    r"(?:lives?|living|works?|working|stays?|staying|stuck|trapped|stranded|marooned|imprisoned|incarcerated|institutionalized|locked|confined|isolated|hid(?:es?|ing)|holed up|barricaded?|gather(?:s|ed)?|arriv(?:es?|ing)|moves?|moving|heads?|"
    r"heading|goes|going|travel(?:s|ing|ling)?|returns?|returning|retreats?|retires?|sent|sentenced|committed|admitted|taken|escap(?:es?|ed|ing)|flees?|fleeing|checks?|ends?|winds?|wakes?|awakens?|finds? (?:himself|herself|themselves|itself)|lands?|crash(?:es|-lands?)?|"
    r"shipwrecked|stows?|stowed|enrol(?:l?s|ls?)|stud(?:y|ies|ying)|teach(?:es|ing)?|vacationing|holidaying|camping|honeymooning|spend(?:s|ing)?|serv(?:es?|ing)|stationed|posted|assigned|raised|grow(?:s|ing)? up|wanders?|stumbles?|breaks?|invited|"
    r"takes? (?:refuge|shelter|up residence|a job|place)|taking (?:refuge|shelter)|job|position|post|vacancy|internship|employed|patients?|inmates?|students?|guests?|prisoners?|residents?|people|strangers|passengers?|teacher|nurse|doctor|teens|teenagers|friends|group|life|weekend|night|shelter|refuge|"
    r"sets? (?:out|off|up|sail)|drives?|driving|flies|sails?|dragged|carried|brought|lured|kidnapped and taken|transferred|exiled|banished|relocates?|relocated|summoned|called|hired|drafted|transported|abandoned|buried|(?:setting|action|story|plot|scene) (?:moves|shifts|transferred)|(?:shift(?:s|ing)|mov(?:es|ing)|transfer(?:s|ring)|relocat(?:es|ing)|transplant(?:s|ing)) the (?:setting|action|story|plot)|murders?|killings?|deaths?|events|happenings|goings-on)"
)

RULES: tuple[Rule, ...] = (
    Rule("ends up in a GROUND", "narrative_location", rf"\b(?P<quote>{_GOES}(?: [a-z]+){{0,2}}? (?:in|at|on|to|into|onto|from|inside|aboard|through|across|near|within|around) (?:(?P<det>{_DET}) )?(?P<value>{SAID}))(?! of (?:the )?[{NAME}{TITLE}])", build=_led_there),
    Rule("enters a GROUND", "narrative_location", rf"\b(?P<quote>(?:enters?|reach(?:es)?|explores?|exploring|visits?|visiting|inherits?|runs|running|owns|attends?|attending|terrori[sz](?:es|ing)|stalk(?:s|ing)|leav(?:es|ing)|overruns?|invad(?:es|ing)|infiltrates?|infiltrating|haunts?|haunting|besieg(?:es|ing)|roam(?:s|ing)) (?P<det>{_DET}) (?P<value>{SAID}))", build=_led_there),
    Rule("shot in a GROUND", "filming_location", rf"\b(?P<quote>(?:filmed|lensed|(?<!a )(?<!the )(?<!this )(?<!last )(?<!first )(?<!final )(?<!opening )(?<!one )(?<!is )shot|(?:it|film|movie|picture) is (?:entirely |mostly |largely |actually )?shot|(?:was|were|been|being) (?:entirely |mostly |largely |actually )?shot|shooting|filming)(?: (?:it|this|the (?:film|movie|picture)|this (?:film|movie|picture)))?,?(?: (?:on location|entirely|largely|mostly|partly|almost entirely|primarily|actually|cheaply|guerrilla style))? (?:in|at|on|inside|aboard|around) (?:(?:an?|the|his|her|their|some|one|two) )?(?:actual |real |real-life |working |genuine )?(?P<value>(?:{PERSON}'s? |{NAME}'s? )?{PLAIN}))", build=_shot_there),
    Rule("the GROUND scenes", "narrative_location", rf"\b(?P<quote>(?P<det>the|an?|its|his|her) (?P<value>{BEFORE_SCENES}) (?:scenes?|sequences?|climax|finale|settings?|segments?|locale|shootout|showdown|chase|massacre|interludes?))\b", build=_scenes),
    Rule("a GROUND called NAME", "narrative_location", rf"\b(?P<quote>{TO_BE_NAMED} (?:called|named|known as|known only as|dubbed|by the name of) (?:the )?[\"'_*]{{0,2}}(?P<value>[{NAME}{QUOTED}{TITLE}]))", build=_called),
)  # fmt: skip
