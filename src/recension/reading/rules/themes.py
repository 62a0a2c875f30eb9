"""What the film is about, in the critic's words."""

import re
from collections.abc import Iterator

from recension.reading._rules import Draft, Hit, Rule

_ABOUT = r"[^\n.;:()!?]{4,80}?"
_END = r"(?=[.;:()!?\n]| (?:and|but|which|who|that|as|while|when|with|is|are|was|were)\b|,|$)"
_WORK = r"(?:film|movie|picture|story|it|this|which|tale|drama|comedy|[\ue004]\"?)"

_NO_THEME = re.compile(
    r"(?:the |about )?(?:\d|only |last |first |best |worst |next |same |year\b|time\b|end\b|day\b|half\b|one of|two hours|an hour|as |to |it\b|him\b|her\b|"
    r"them\b|me\b|us\b|this\b|that\b|what\b|nothing|everything|something|much|the film|the movie|this film|his work|her work)"
)


def _theme(hit: Hit) -> Iterator[Draft]:
    """The words after the cue, unless they count, time or point at something."""
    if not _NO_THEME.match(hit.words("value").lower()):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("theme of", "theme", rf"\b(?:themes? (?:of|about|like|such as|include)|subject of|messages? (?:of|about|is)|issues? (?:of|like|such as)|moral (?:of|is)) (?P<value>{_ABOUT}){_END}", build=_theme),
    Rule("explores", "theme", rf"\b(?P<quote>(?:explor(?:es|ing|ation of)|examin(?:es|ing|ation of)|meditat(?:es|ion|ing) on|rumination on|medi?tation (?:on|about)|deals? with|dealing with|tackl(?:es|ing)|addresses|addressing|confronts|a study (?:of|in)|reflects? on|reflection on|comments? on|commentary on|a critique of|indictment of|a celebration of|a tribute to|ode to|parable (?:of|about)|allegory (?:of|for|about)|fable about|satire (?:of|on)|speaks to) (?P<value>{_ABOUT})){_END}", build=_theme),
    Rule("really about", "theme", rf"\b{_WORK} (?:is|was|'s) (?:really |essentially |ultimately |basically |at heart |at its heart |primarily |mostly |not only |all )?about (?P<value>{_ABOUT}){_END}", build=_theme),
    Rule("story of", "theme", rf"\b(?P<quote>(?:a|an) (?:[\w'-]+,? ){{0,3}}?(?:film|movie|story|tale|look|drama|comedy|study|portrait|portrayal) (?:about|of|at) (?P<value>{_ABOUT})){_END}", build=_theme),
)  # fmt: skip
