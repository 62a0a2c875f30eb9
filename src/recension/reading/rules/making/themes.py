"""What the film is about, in the critic's words."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.making._theme_words import NO_THEME, OF_A_NAME, is_of_the_plot

_ABOUT = r"[^\n.;:()!?,]{3,80}?"
_END = r"(?=[.;:()!?\n]| (?:and|or|but|which|who|that|as|such|while|when|with|whose|where|is|are|was|were|has|have|had|will|would|can|could|might|should|may|must|does|do|did|seem|seems|seemed|they|you|he|she|it|we|but)\b|,|$)"
_WORK = r"(?:film|movie|picture|story|it|this|which|tale|drama|comedy|[\ue004]\"?)"
#: What goes on a list of themes: "love, loss and the price of fame".
_ITEM = r"(?!(?:about|of|on|at|by|from|but|gave|gives|add|adds|another|it|he|she|they|we|you|i|is|was|are|were|has|had|have|also|then|even|its|there|this|that|which|who|how|what|makes?|does|did|doing|could|would|will|can|as|for|in|with|to|not|never|so|just)\b|[a-z]+ing (?:some|the|an?|his|her|it|up|out)\b)[a-z][a-z'-]*(?: (?:[a-z][a-z'-]*|[\ue001\ue002](?:'s)?)){0,4}?"
_MORE = rf"(?P<more>(?:, {_ITEM}){{0,4}},? (?:and|or|&) {_ITEM}(?=[.;:()!?\n,]|$| (?:and|but|which|that|through|in|within|is|are|was|were|as)\b))"
_LIST = rf"(?:{_MORE}|{_END})"

_SOMEBODYS = re.compile(r"\b(?:to|i|we|you|must|can|could|will|would)(?: [a-z]+ly)? $|\ue003(?: [a-z]+ly)? $")
_ANYBODYS = re.compile(r"\b(?:he|she|they|who|two|each|both|i|we|way of|ways of|when|while|by|after|before|for|of|and|friends?|boys?|girls?|men|women|man|woman|people|characters?|kids|family),?(?: [a-z]+ly)? $")
#: "Mann explores loneliness" is of the film, "Gus deals with his loss" of its story.
_NAMED = re.compile(r"[\ue001\ue002](?: [a-z]+ly)? $")
_DONE_BY_PEOPLE = re.compile(r"^(?:deal|comment|confront|address|tackl|reflect|explor|examin|touch|delv|grappl|celebrat)")
_DONE_IN_LIFE = re.compile(r"^(?:deal|comment|confront|address|tackl|grappl|reflect|celebrat)")
_SEPARATOR = re.compile(r"(?:^|,? )(?:and|or|&) |, ")


def _parts(hit: Hit) -> Iterator[str]:
    """The themes of a list."""
    more = hit.words("more")
    if " " not in hit.words("value") and _AND_OF.fullmatch(more.lower()):
        yield f"{hit.words('value')} {more}"
        return
    yield hit.words("value")
    if not _OF_TWO.search(hit.match["value"]):
        yield from (part.strip() for part in _SEPARATOR.split(more.lstrip(", ")) if part.strip())


#: What a lone word goes on with, as adjectives do: "a film about deep and unspoken griefs".
_AND_OF = re.compile(r"and (?!(?:not|his|her|their|its|how|what|why|the)\b)[a-z-]+ [a-z-]+(?: [a-z-]+)?")
#: "the bond between art and life" is one theme.
_OF_TWO = re.compile(r"\b(?:between|both|string of)\b|^how\b|\"")


def _theme(hit: Hit) -> Iterator[Draft]:
    """The words after the cue, unless they count, time or point at something, or tell the plot."""
    place, before = near(hit, "value"), near(hit).before
    value, done = hit.match["value"].lower(), _DONE_BY_PEOPLE.match(hit.match[0])
    if done and (_SOMEBODYS.search(before) or _ANYBODYS.search(before) or (_DONE_IN_LIFE.match(hit.match[0]) and _NAMED.search(before))):
        return
    if not (NO_THEME.match(value) or OF_A_NAME.search(hit.match["value"]) or is_of_the_plot(value, place.after)):
        yield from (hit.draft(part, mention=hit.span("value")) for part in _parts(hit))


def _named(hit: Hit) -> Iterator[Draft]:
    """ "biting social commentary": the words that name its kind are the theme."""
    if not _UNSOUGHT.search(near(hit, width=30).before):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_UNSOUGHT = re.compile(r"\b(?:no|any|without|not|lacks?|devoid of|from|instead of|dvd|audio|for)(?: [a-z]+)? $")
_OF_SOCIETY = r"(?:social|political|racial|feminist|proto-feminist|anti-?war|pacifist|environmental|ecological|moral|religious|christian|existential|philosophical|satirical|anti-?racist|anti-?drugs?|homoerotic|gay|lesbian|sexual|freudian|marxist|communist|socialist|class|sociological|spiritual|humanist|conservationist|capitalist|anti-?capitalist|pro-?life|oedipal|colonialist|colonial|incestuous|apocalyptic)"

_CUES = (
    r"explor(?:es|ing|ation of)|examin(?:es|ing|ation of)|meditat(?:es|ion|ing) on|ruminat(?:ion|ions|es) on|medi?tation (?:on|about)|deals? (?:mainly |mostly |primarily |largely |also )?with|(?:film|movie|story|drama|comedy|documentary|plot|picture|tale|one|series|episode) dealing with|"
    r"tackl(?:es|ing)|addresses|addressing|confronts|a study (?:of|in)|reflects? on|reflection on|comments? on (?!how\b)|commentary (?:on|about)|critiques? of|indictment of|a celebration of|an ode to|ode to|hymn to|paean to|parable (?:of|about|on)|allegory (?:of|for|about|on)|metaphors? for|"
    r"fable about|satire (?:of|on|about)|attack on|expos[eé] (?:of|on)|(?:has|have) (?:a lot|much|plenty|something|things|little) to say about|raises questions about|an? (?:cautionary|morality) tale about|a warning (?:about|against)|warns (?:of|against)|a plea for|(?:takes|took) aim at|"
    r"satiri[sz](?:es|ing)|lampoons (?!with\b)|an essay on|a love letter to|a treatise on|an inquiry into|a portrait of|touch(?:es|ing)? (?:briefly |also |lightly )?(?:on|upon)|delv(?:es|ing) (?:deep |deeply |deeper )?into|grappl(?:es|ing) with|sub-?text (?:about|of)|undertones? of|overtones? of|"
    r"celebrat(?:es|ing) (?!(?:his|her|a|an|their|the (?:birthday|wedding|anniversary|holiday))\b)"
)

RULES: tuple[Rule, ...] = (
    Rule("theme of", "theme", rf"\b(?:themes? (?:of|about|like|such as|include|including)|subjects? (?:of|like|such as)|messages? (?:of|about|is that)|(?:deals with|raises|tackles|addresses|explores|about|universal|serious|social|moral|political) issues (?:of|like|such as)|moral (?:of the (?:story|film|tale) )?is that) (?P<value>{_ABOUT}){_LIST}", build=_theme),
    Rule("its real subjects are", "theme", rf"(?<!\w)(?:(?:its|the|whose|film's|movie's|picture's|story's|his|her|[\ue001\ue004]'s?) (?:[a-z]+ )?(?:(?:real|true|central|main|great|principal|chief|key|recurring|recurrent|abiding|underlying|major|big|overriding|dominant|perennial|favou?rite|actual|deeper|twin|other) )+(?:themes?|subjects?|concerns?|preoccupations?|obsessions?|topics?)|(?:its|the film's|the movie's|the picture's) (?:themes?|subject(?: matter)?|concerns|preoccupations?)) (?:is|are|remains?|include|includes|being) (?:(?:really|simply|nothing less than|rather|always|as ever|once again) )?(?P<value>{_ABOUT}){_LIST}", build=_theme),
    Rule("themes in dashes", "theme", rf"\b(?:themes|subjects|concerns|preoccupations|obsessions|motifs) ?(?:[—–:]|-{{1,2}}|\() ?(?P<value>{_ITEM})(?P<more>(?:, {_ITEM}){{1,5}}(?:,? (?:and|or|&) {_ITEM})?|,? and {_ITEM})(?= ?[—–)-]|[.;]|$)", build=_theme),
    Rule("about X, about Y", "theme", rf"(?<!\w){_WORK} (?:is |was |really )?(?:a film |a picture )?about [^\n.;:()!?,]{{3,60}}(?:,(?: and| but)?| and| but) (?:it is |it's |also )?(?P<quote>about (?P<value>{_ABOUT})){_LIST}", build=_theme),
    Rule("explores", "theme", rf"\b(?P<quote>(?:{_CUES}) ?(?P<value>{_ABOUT}){_LIST})", build=_theme),
    Rule("really about", "theme", rf"(?<!\w){_WORK} (?:is|was|'s) (?:really |essentially |ultimately |basically |at heart |at its heart |primarily |mostly |not only |also |mainly |largely |actually |all )?about (?P<value>{_ABOUT}){_LIST}", build=_theme),
    Rule("what it says is", "theme", rf"\b(?P<quote>what (?:it|this|the (?:film|movie|picture)) (?:says|is saying|argues|tells us|teaches|suggests|means to say|is (?:really |actually |finally |truly )?about) is (?:that |simply |this: )*(?P<value>{_ABOUT}))(?=[.;:()!?\n]|$)", build=_theme),
    Rule("is what it is about", "theme", rf"(?:^|[,;:] )(?P<quote>(?P<value>[^\n.,;:()!?]{{4,50}}?) (?:is|are) what (?:the |this )?\"?{_WORK}(?:, [^\n.,;()]{{2,40}},)? (?:is|was|'s) (?:all |really |truly )?about)\b", build=_theme),
    Rule("story of", "theme", rf"\b(?P<quote>(?:a|an|it is|it's|this is|one of the) (?:[\w'-]+,? ){{0,3}}?(?:(?:films?|movies?|story|tale|drama|comedy|fable|satire|documentary|picture) about|(?:story|tale|study|portrait|portrayal) of|(?<!camera )look (?:at|into)) (?P<value>{_ABOUT}){_LIST})", build=_theme),
    Rule("tales of", "theme", rf"\b(?P<quote>(?:two|three|four|five|six|several|interwoven|interlocking|interconnected|separate|different|short) (?:[a-z-]+ )?(?:tales|stories) (?:of|about) (?P<value>{_ABOUT}){_LIST})", build=_theme),
    Rule("social commentary", "theme", rf"(?<![\w-])(?P<quote>(?P<value>{_OF_SOCIETY} (?:commentary|messages?|satire|sub-?text|undertones?|overtones?|themes?|allegory|critique|criticism|lessons?|parable|statement|undercurrents?)))\b", build=_named),
    Rule("X is a theme", "theme", r"(?:^|[,;:] )(?P<quote>(?P<value>[^\n.,;:()!?]{4,70}?) (?:is|are|becomes?) (?:a|the|one of the|its|also a|an) (?:[a-z-]+ )?(?:recurrent|recurring|central|major|main|key|underlying|constant|common|overarching|important|big|dominant) themes?)\b", build=_theme),
)  # fmt: skip
