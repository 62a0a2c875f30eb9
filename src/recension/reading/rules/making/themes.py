"""What the film is about, in the critic's words."""

import re
from collections.abc import Iterator

from recension.reading._near import near
from recension.reading._rules import Draft, Hit, Rule

_ABOUT = r"[^\n.;:()!?]{3,80}?"
_END = r"(?=[.;:()!?\n]| (?:and|but|which|who|that|as|while|when|with|whose|where|is|are|was|were|has|have|had|will|would|can|could|might|should|may|must|does|do|did|seem|seems|seemed|they|you|he|she|it|we|but)\b|,|$)"
_WORK = r"(?:film|movie|picture|story|it|this|which|tale|drama|comedy|[\ue004]\"?)"

_NO_THEME = re.compile(
    r"(?:the |about )?(?:\d|only |last |first |best |worst |next |same |year\b|time\b|end\b|day\b|half\b|one of|two hours|an hour|as |to |it\b|him\b|her\b|"
    r"them\b|me\b|us\b|this\b|that\b|what\b|nothing|everything|something|much|the film|the movie|this film|his work|her work|the (?:name|credits|trailer|cast|cover|clip)\b|these\b|(?:who|how|why|whether|where|when|which|both|all|these|those|anything|one|things?|stuff|issues|people|someone|somebody)$|[\"“])"
)


#: What follows a person or thing of the plot rather than a theme: "a man who …", "an annoying, celebrated woman".
_OF_THE_PLOT = re.compile(r"^(?:,| who\b| that\b| whose\b| which\b| where\b| and (?:his|her|their)\b| and (?:[a-z]+ ){1,2}[a-z]+)")
#: "the rise of Gus", "Quill's mythos": somebody's doings are plot, whatever they show.
_OF_A_NAME = re.compile(" (?:named|called) |[\ue001\ue002\ue003]'s|^(?:the |an? )?[\ue001\ue002\ue003\ue004]|[\ue001\ue003]$")
_SOMEBODYS = re.compile(r"\b(?:to|i|we|you|must|can|could|will|would)(?: [a-z]+ly)? $|\ue003(?: [a-z]+ly)? $")
_ANYBODYS = re.compile(r"\b(?:he|she|they|who)(?: [a-z]+ly)? $|[\ue001\ue002](?: [a-z]+ly)? $")
_DONE_BY_PEOPLE = re.compile(r"^(?:deal|comment|confront|address|tackl)")


def _theme(hit: Hit) -> Iterator[Draft]:
    """The words after the cue, unless they count, time or point at something, or tell the plot."""
    place, value = near(hit, "value"), hit.words("value").lower()
    before = near(hit).before
    if hit.rule.name == "explores" and (_SOMEBODYS.search(before) or (_DONE_BY_PEOPLE.match(hit.match[0]) and _ANYBODYS.search(before))):
        return
    if re.match(r"(?:an?|some|two|three|four|the|one) ", value) and _OF_THE_PLOT.match(place.after):
        return
    if _NO_THEME.match(value) or _OF_A_NAME.search(hit.match["value"]):
        return
    start, end = hit.span("value")
    on = _AND_OF.match(hit.typed.text.view, end) if " " not in value else None
    end = on.end() if on else end
    yield hit.draft(hit.typed.text.view[start:end].strip(), mention=(start, end), quote=(hit.quote()[0], max(end, hit.quote()[1])) if on else None)


#: What a lone word goes on with, as adjectives do: "a film about deep and unspoken griefs".
_AND_OF = re.compile(r" and (?!(?:not|his|her|their|its|how|what|why)\b)[a-z-]+ [a-z-]+(?: [a-z-]+)?(?=[.,;:()!?\n]|$)")


RULES: tuple[Rule, ...] = (
    Rule("theme of", "theme", rf"\b(?:themes? (?:of|about|like|such as|include)|subject of|messages? (?:of|about|is)|issues (?:of|like|such as)|moral (?:of|is)) (?P<value>{_ABOUT}){_END}", build=_theme),
    Rule("explores", "theme", rf"\b(?P<quote>(?:explor(?:es|ing|ation of)|examin(?:es|ing|ation of)|meditat(?:es|ion|ing) on|rumination on|medi?tation (?:on|about)|deals? with|dealing with|tackl(?:es|ing)|addresses|addressing|confronts|a study (?:of|in)|reflects? on|reflection on|comments? on|commentary on|a critique of|indictment of|a celebration of|a tribute to|ode to|parable (?:of|about)|allegory (?:of|for|about)|fable about|satire (?:of|on)|speaks to|(?:has|have) (?:a lot|much|plenty|something|things) to say about|raises questions about|an? (?:cautionary|morality) tale about|a warning (?:about|against)|warns (?:of|against)|a plea for|(?:takes|took) aim at|satiri[sz]es|lampoons|an essay on|a love letter to|a treatise on|an inquiry into|a portrait of) (?P<value>{_ABOUT})){_END}", build=_theme),
    Rule("really about", "theme", rf"(?<!\w){_WORK} (?:is|was|'s) (?:really |essentially |ultimately |basically |at heart |at its heart |primarily |mostly |not only |all )?about (?P<value>{_ABOUT}){_END}", build=_theme),
    Rule("what it says is", "theme", rf"\b(?P<quote>what (?:it|this|the (?:film|movie|picture)) (?:says|is saying|argues|tells us|teaches|suggests|means to say) is (?:that |simply |this: )*(?P<value>{_ABOUT}))(?=[.;:()!?\n]|$)", build=_theme),
    Rule("is what it is about", "theme", rf"(?:^|[,;:] )(?P<quote>(?P<value>[^\n.,;:()!?]{{4,50}}?) (?:is|are) what (?:the |this )?\"?{_WORK}(?:, [^\n.,;()]{{2,40}},)? (?:is|was|'s) (?:all |really |truly )?about)\b", build=_theme),
    Rule("story of", "theme", rf"\b(?P<quote>(?:a|an|it is|it's|this is) (?:[\w'-]+,? ){{0,3}}?(?:(?:film|movie|story|tale|drama|comedy|fable|satire) about|(?:story|tale|study|portrait|portrayal) of|look at) (?P<value>{_ABOUT})){_END}", build=_theme),
)  # fmt: skip
