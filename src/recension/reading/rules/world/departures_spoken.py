"""Where a film leaves its source or the facts, as critics speak of it: "Orlick has been dropped", "Hayes's idea", "there was no Ned Salt"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.world._real import is_true_story, tells_of_the_real
from recension.reading.rules.world.departures import the_clause

_BOOK = r"(?:novels?|books?|novella|graphic novel|comics|comic book|plays?|story|short story|stories|memoirs?|original|source|tale|autobiography|biography)"
_NAMED = f"[{NAME}{PERSON}]"
_ANY = f"[{NAME}{PERSON}{CHARACTER}]"

#: What speaks of a source somewhere in the text.
_SOURCE = Sought(
    rf"(?:'s|\b(?:his|her) own|\b(?:based on|from|out of|of|on) (?:the|an?|this)) (?:[a-z0-9-]+,? ){{0,3}}(?:novels?|novella|books?|play|stage version|short story|stories|memoirs?|bestseller|paperback|graphic novel|comics?)\b"
    rf"|\b(?:novel|book|play|story|memoir) by [{NAME}{PERSON}]|\badapt(?:ed from|ation of|s|ing)\b|\bthe (?:novel|source novel|play)\b|\b(?:story|tale|plot) (?:is|comes from|was) [{NAME}{PERSON}]'s"
    rf"|\bthe (?:novel|book|play|memoir)'s\b|\b(?:his|her) (?:novel|play|memoir)\b|\bthe source (?:is|was|as)\b|\bwrote (?:an?|the) (?:[a-z]+ )?(?:book|novel|memoir)\b|\bsuggested by\b|(?<=, )an? (?:[a-z-]+ )?(?:novel|novella|memoir|short story)\b"
)


@once_a_text
def has_a_source(typed: Typed) -> bool:
    """Whether a text speaks of a work that its film was taken from."""
    return _SOURCE.search(typed) is not None


def _of_facts(typed: Typed) -> bool:
    return is_true_story(typed) or tells_of_the_real(typed)


#: What is cut, changed or missing of a copy, a print or a version leaves no source.
_OF_COPIES = re.compile(
    r"\b(?:censors?|censored|bbfc|mpaa|hays|prints?|versions?|cuts?(?! out)|dvd|blu-ray|disc|discs|tape|tapes|vhs|laserdisc|broadcast|transfer|minutes|seconds|footage|edition|extras?|commentary|trailer|soundtrack|songs?|release[ds]?|award\w*|oscars?)\b"
)


def _from_source(hit: Hit) -> Iterator[Draft]:
    if has_a_source(hit.typed) and not _OF_COPIES.search(hit.sentence):
        yield from the_clause(hit)


def _from_facts(hit: Hit) -> Iterator[Draft]:
    if _of_facts(hit.typed) and not _OF_COPIES.search(hit.sentence):
        yield from the_clause(hit)


def _from_either(hit: Hit) -> Iterator[Draft]:
    if (has_a_source(hit.typed) or _of_facts(hit.typed)) and not _OF_COPIES.search(hit.sentence):
        yield from the_clause(hit)


def _by_a_maker(hit: Hit) -> Iterator[Draft]:
    """ "Quill throws out the war": said of who makes the film, for those of the story throw things too."""
    for m in hit.mentions("who"):
        makes = m.trade in _MAKES or (m.credit is not None and not m.credit.properties.isdisjoint(_MAKES))
        if not makes and (m.credit is not None or _OF_ANYBODY.match(hit.match["value"])):
            return
    yield from _from_source(hit)


_MAKES = frozenset(("director", "screenwriter"))
#: What people of a story do as well.
_OF_ANYBODY = re.compile(r"drop|collaps|soften|sacrific|revers|cut|prun|boil|discard|ditch|scrap|g[eo]ts? rid|do|did")


def _an_authors(hit: Hit) -> Iterator[Draft]:
    """ "Quill's Lamp does not run": one of the story as its author made it, who is nobody of the film."""
    (author,) = hit.mentions("who")
    if author.kind in (NAME, PERSON) and author.name in _authors(hit.typed):
        yield from _from_source(hit)


@once_a_text
def _authors(typed: Typed) -> frozenset[str]:
    """Whose books and plays a text speaks of."""
    found = (typed.within(*m.span("who" if m["who"] else "who2")) for m in _AUTHOR.finditer(typed))
    return frozenset(m.name for mentions in found for m in mentions)


_AUTHOR = Sought(rf"(?P<who>{_NAMED})(?:'s? (?:[a-z0-9-]+,? ){{0,3}}|,? whose (?:own )?(?:[a-z]+ )?)(?:novels?|novella|books?|plays?|story|stories|memoirs?)\b|\b(?:novel|novella|book|play|story|tale|memoir|source)(?:, [^,\n]{{2,30}},)? (?:by|as) (?P<who2>{_NAMED})")


_MAKER = rf"(?:(?:the |this )?(?:film|movie|script|screenplay|adaptation|adapters?|production|film-?makers|makers|screenwriters?|scenarists?|writers?|director)|(?P<who>{_NAMED}))"
_HOW = r"(?:also |even |completely |totally |entirely |wisely |simply |sensibly |needlessly |rightly |quietly |prudently |cheerfully |unfortunately |sadly |deliberately )?"
_DROPS = (
    r"(?:throws? (?:out|away)|threw (?:out|away)|thrown (?:out|away)|jettison(?:s|ed)|discard(?:s|ed)|ditch(?:es|ed)|dispens(?:es|ed) with|do(?:es|ne)? away with|did away with|suppress(?:es|ed)|excis(?:es|ed)|prun(?:es|ed)(?: away)?|"
    r"lop(?:s|ped) off|scrap(?:s|ped)|cuts? out|leaves? out|left out|omit(?:s|ted)|drops|dropped|elid(?:es|ed)|sacrific(?:es|ed)|got rid of|gets rid of|boil(?:s|ed) (?:away|down)|collaps(?:es|ed)|conflat(?:es|ed)|telescop(?:es|ed)|soften(?:s|ed)|invert(?:s|ed)|revers(?:es|ed))"
)
_DROPPED = r"(?:dropped|left out|omitted|thrown (?:out|away)|jettisoned|discarded|excised|written out|done away with|eliminated|suppressed|got rid of|softened|cut out|sacrificed|merged|conflated|moved|changed|lost|disposed of)"
_THING = r"(?:the|an?|most|much|all|half|nearly|almost|every|any|some|many|several|two|three|his|her|their|its|whole|everything|[\ue001-\ue003])"
_MOVES = r"(?:mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transplant(?:s|ed|ing)?|transfer(?:s|red|ring)?|transpos(?:es?|ed|ing)|relocat(?:es?|ed|ing)|updat(?:es?|ed|ing)|re-?set(?:s|ting)?|pack(?:s|ed)|carr(?:ies|ied)|uproot(?:s|ed)|bring(?:s|ing)? forward|brought forward)"
_OWN = r"(?:invention|inventions|idea|ideas|addition|additions|doing|contribution|embroidery|device|fancy)"

RULES: tuple[Rule, ...] = (
    Rule("drops what BOOK has", "departure", rf"(?<!\w){_MAKER} (?:have |has |had )?{_HOW}(?P<value>{_DROPS} {_THING}[^\n.;()!?]{{3,90}})", build=_by_a_maker, presupposed=True),
    Rule("throwing out", "departure", r"(?P<value>(?:,|\b(?:by|and)) (?:throwing (?:out|away)|jettisoning|discarding|dispensing with|doing away with|leaving out|omitting|dropping|suppressing|excising|ditching) (?:the|most|much|all|half|nearly|any|every|his|her|their|its|[\ue001-\ue003])[^\n.;()!?]{3,80})", build=_from_source, presupposed=True),
    Rule("has been dropped", "departure", rf"(?P<value>(?:{_ANY}|\b(?:the|his|her|their|all|much|most|half|every|nearly|both|some)\b [^\n.;:()!?]{{3,60}}?)(?: (?:has|have|had) (?:all |been |simply |quietly |sensibly |wisely )*{_DROPPED}| (?:is|are|was|were) (?:all |simply |quietly |sensibly |wisely )*(?:dropped|left out|omitted|thrown out|jettisoned|discarded|excised|written out|suppressed|disposed of))(?: altogether| entirely| completely| too| at a stroke)?)(?=[,.;:)]|$| (?:and|but|for|so|in|by|from)\b)", build=_from_source, presupposed=True),
    Rule("gone is", "departure", r"(?:^|[.;:] )(?P<value>gone,? (?:too,? )?(?:is|are|was|were) [^\n.;!?]{3,110}|what has gone (?:from|of) [^\n.;!?]{3,110}|[^\n.;:!?]{6,90}\? gone\b[^\n.;!?]{0,30})", build=_from_source, presupposed=True),
    Rule("what it leaves out is", "departure", r"\b(?P<value>what [^\n.;,:]{2,34} (?:leaves? out|left out|omits?|omitted|has dropped|drops|does not (?:tell|say|show)|doesn't (?:tell|say|show)|never (?:tells?|says?|shows?))(?: us)? (?:is|are|was|were) [^\n.;!?]{4,100})", build=_from_either, presupposed=True),
    Rule("is an invention", "departure", rf"(?P<value>(?:{_ANY}|\b(?:who|he|she|it|they|this|that|which|all|most of (?:it|them)|the [a-z -]{{3,34}}?)),? (?:is|was|are|were|being)(?: [a-z]+ly| a| an| the| all| merely| only| quite| sheer)* (?:[a-z-]+ )?(?:inventions?|fabrications?|composites?|figment of|made up|invented|(?<=pure )fiction|(?<=sheer )fiction|(?<=total )fiction|fictitious|imaginary)\b(?! (?:world|land|friend|country|town|city)))", build=_from_either),
    Rule("playing an invention", "departure", r"\b(?P<value>(?:plays?|playing|played) (?:an? |the )?(?:[a-z-]+ )?(?:invention|fabrication|composite)\b[^\n.;,()]{0,40})", build=_from_either),
    Rule("MAKER's idea", "departure", rf"(?P<value>(?:is|are|was|were)(?: all| wholly| entirely| purely| largely| mostly)? (?:the (?:director|film|script|screenwriter|writer|picture|studio|scenarist|adapter)'s|{_NAMED}'s|his|hers|theirs)(?: own)? {_OWN}|are all the (?:director|screenwriter|script|film)'s)\b", build=_from_either),
    Rule("there was no such", "departure", rf"\b(?P<value>there (?:was|were|is|had been)(?: in (?:fact|life|history),?)? (?:never any|no such|no|never an?|nobody called|no one called) (?:[a-z]+ ){{0,2}}?{_ANY})", build=_from_facts),
    Rule("nobody in 1540", "departure", r"\b(?P<value>nobody (?:in (?:1\d\d\d|life|history|fact|reality)|ever|at the time) [^\n.;:()!?]{4,100})", build=_from_facts),
    Rule("the real one never", "departure", rf"\b(?P<value>the (?:real|actual|historical|real-life) (?:{_ANY}|one|[a-z]+)(?: [a-z]+)?(?:, [^,\n.;]{{3,60}},)? (?:(?:did|was|were|had|may|could|would) (?:not|never|no|nothing)|didn't|wasn't|weren't|hadn't|never|[a-z]+ (?:more|less|older|younger|worse|better|much))[^\n.;:()!?]{{3,90}})", build=_from_facts),
    Rule("in life they never", "departure", rf"(?P<value>(?:\bin (?:life|truth|history),? (?:{_ANY}|he|she|they|it|the|there|his|her|no|nobody)\b[^\n.;!?]{{0,40}}\b(?:not|never|no|n't|nobody|only|already|until|had|been|before|after)\b[^\n.;!?]{{4,90}}))", build=_from_facts),
    Rule("moved elsewhere", "departure", rf"\b(?P<value>{_MOVES} (?:bodily |back |forward |off )?(?:it|everything|all (?:this|that|of it)|the (?:whole )?(?:[a-z]+ )?(?:story|action|tale|thing|play|novel|scene|setting|plot|events?|book|lot|affair)|{NAME}) (?:bodily |back |forward |off |over )?(?:from [^\n.;,()]{{1,40}} )?(?:to|into) (?:{_ANY}|the [^\n.;,()]{{2,40}}|(?:present|modern|contemporary|our|pre-war|post-war|[a-z-]+century)[^\n.;,()]{{2,30}}))", build=_from_source),
    Rule("is moved elsewhere", "departure", rf"(?P<value>(?:,|\b(?:is|was|been|are|were)) (?:here |now |all )?(?:moved|transplanted|transposed|relocated|transferred|shifted|updated|reset|brought forward|uprooted) (?:bodily |back |forward )?(?:from [^\n.;,()]{{1,40}} )?(?:to|into) (?:{_ANY}|the [^\n.;,()]{{2,40}}|(?:present|modern|contemporary|our|pre-war|post-war)[^\n.;,()]{{2,30}}))", build=_from_source),
    Rule("AUTHOR's CHARACTER does not", "departure", rf"(?P<who>{_NAMED})'s (?:[a-z-]+ )?(?P<value>(?:{_ANY}|(?:hero|heroine|butler|husband|wife|narrator|detective|killer|policeman|doctor|ending|version|girl|boy)) (?:(?:does|is|was|did|has|had)(?: not|n't| never)?|doesn't|isn't|wasn't|didn't|hasn't|dies|never|goes|stays|survives|kills|lives) [^\n.;:()!?]{{2,100}})", build=_an_authors),
    Rule("in AUTHOR she is", "departure", rf"(?:^|[.;:,(] ?|\b(?:but|and) )(?P<value>in (?P<who>{_NAMED}),? (?:the|he|she|it|there|they|nobody|{CHARACTER}|{NAME}) [^\n.;:!?]{{5,100}})", build=_an_authors),
    Rule("in which there is no", "departure", rf"\b{_BOOK}(?: [^\n.;:()]{{1,40}})?,? (?P<value>in which (?:there (?:is|are|was|were) (?:no|neither|not)|nobody|nothing)\b[^\n.;:()!?]{{3,90}})", build=_from_source),
    Rule("the BOOK's hero is", "departure", rf"(?<!\w)(?P<value>the {_BOOK}'s (?:own )?(?:[a-z-]+ ){{1,2}}?(?:is|was|has|had|are|were|does|did|never|dies|kills|goes|stays|comes|gets|marries|knows|survives|works|lives|ends) [^\n.;:()!?]{{2,100}}|{CHARACTER} (?:of|in) the {_BOOK}(?:, [^\n.;]{{3,40}},)? (?:is|was|has|had|does|did|never) [^\n.;:()!?]{{2,100}})", build=_from_source),
    Rule("in the story, on the screen", "departure", rf"\b(?P<value>in (?:the|his|her|{_NAMED}'s) {_BOOK},? [^\n.;:!?]{{5,100}}(?:[;,:]|[;,:]? (?:but|while|whereas|and)) (?:on (?:the )?screen|on film|in the (?:film|picture|movie)|here|the (?:film|picture|movie)))\b", build=_from_source),
    Rule("in NAME's BOOK he", "departure", rf"(?P<value>(?:{_ANY}(?:, )?|\b)in {_NAMED}'s {_BOOK},? (?:never|does|is|was|has|had|dies|kills|goes|comes|stays|the|he|she|they|there|{_ANY}) ?[^\n.;:!?]{{4,110}})", build=_from_source),
    Rule("with the end changed", "departure", r"\b(?P<value>(?:with )?(?:the|its|all the|a|an) (?:[a-z]+ )?(?:end|ending|names|finale|conclusion|outcome)(?: (?:has|have|had) been| is| are| was| were)? (?:changed|altered|softened|reversed|rewritten|tacked on|turned round|sweetened|made up)|chang(?:es|ed|ing) (?:nothing|little)[^\n.;]{0,24} (?:but|except|save) [^\n.;,]{3,40})", build=_from_either),
    Rule("a different ending", "departure", r"\b(?P<value>(?:gives?|gave|given|tack(?:s|ed) on|suppl(?:ies|ied)|prefers|preferred|invent(?:s|ed)|substitut(?:es|ed)|add(?:s|ed)|adding|wrote|written|provid(?:es|ed)|(?:who)?ever wrote|with) (?:it |the story |us |the film )?(?:an?|his|her|its|the) (?:own |new |entirely |completely |quite |rather ){0,2}(?:new |happier |happy |different |softer |upbeat |third |better |other |hopeful |altered )(?:[a-z]+ )?ending)\b", build=_from_source),
    Rule("no warrant in BOOK", "departure", rf"\b(?P<value>(?:no (?:warrant|foundation|authority|trace|hint|mention|sign|counterpart|equivalent)|nothing (?:of|like)|(?:little|not much|nothing) (?:is )?left of|not a (?:word|trace|hint|line|scene) of)[^\n.;:()!?]{{0,46}} ?(?:in|of|to|from|but)\b (?:(?:the |its |this )?(?:{_BOOK}|records?|facts|history)|{_NAMED}|it|the [a-z]+ and the [a-z]+))", build=_from_source),
    Rule("does not appear", "departure", r"\b(?P<value>(?:who|whom|which|of whom|of which) (?:does not|do not|doesn't|don't|never|nowhere|we) (?:appears?|figures?|get a mention|hear not (?:a|one) word|hear nothing|see nothing)|(?:goes|go|went) (?:quite |entirely )?(?:unmentioned|unshown|untold))\b", build=_from_facts),
    Rule("too tactful to tell", "departure", r"\b(?P<value>(?:the|this) (?:film|movie|picture|script|screenplay),? [^\n.;()]{0,60}?(?:never|does not|doesn't|is too [a-z]+ to|prefers not to|declines to|omits to|neglects to|forgets to|would rather not) (?:mentions?|tells?|says?|go into|touch(?: on)?|dwell on|let on|admits?|explain)\b[^\n.;!?]{0,90})", build=_from_facts),
    Rule("history will not support it", "departure", r"\b(?P<value>(?:history|the record|the records|the facts) (?:will not|won't|does not|doesn't|do not|don't|cannot|can't) (?:support|bear (?:it |this |them |any of it )?out|sustain|confirm|back)\b[^\n.;()!?]{0,60})", build=_from_either),
    Rule("has her wavering", "departure", rf"\b(?P<value>in (?:the|{_NAMED}'s) {_BOOK}[^\n.;!?]{{5,120}}; [^\n.;!?]{{5,120}})", build=_from_source),
)  # fmt: skip
