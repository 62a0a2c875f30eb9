"""What the film is about, in the critic's words."""

from recension.reading._rules import Rule, literal

_ABOUT = r"[^\n.;:()!?]{4,80}?"
_END = r"(?=[.;:()!?\n]| (?:and|but|which|who|that|as|while|when|with|is|are|was|were)\b|,|$)"
_WORK = r"(?:film|movie|picture|story|it|this|which|tale|drama|comedy|[\ue004]\"?)"

RULES: tuple[Rule, ...] = (
    Rule("theme of", "theme", rf"\b(?:themes? (?:of|about|like|such as|include)|subject (?:of|is)|messages? (?:of|about|is)|issues? (?:of|like|such as)|moral (?:of|is)) (?P<value>{_ABOUT}){_END}", "theme|subject|message|issue|moral", literal),
    Rule("explores", "theme", rf"\b(?P<quote>(?:explor(?:es|ing|ation of)|examin(?:es|ing|ation of)|meditat(?:es|ion|ing) on|rumination on|medi?tation (?:on|about)|deals? with|dealing with|tackl(?:es|ing)|addresses|addressing|confronts|a study (?:of|in)|reflects? on|reflection on|comments? on|commentary on|a critique of|indictment of|a celebration of|a tribute to|ode to|parable (?:of|about)|allegory (?:of|for|about)|fable about|satire (?:of|on)|speaks to) (?P<value>{_ABOUT})){_END}", "explor|examin|meditat|medtat|ruminat|deal|tackl|address|confront|study|reflect|comment|critique|indictment|celebration|tribute|ode to|parable|allegory|fable|satire|speaks", literal),
    Rule("really about", "theme", rf"\b{_WORK} (?:is|was|'s) (?:really |essentially |ultimately |basically |at heart |at its heart |primarily |mostly |not only |all )?about (?P<value>{_ABOUT}){_END}", " about ", literal),
    Rule("story of", "theme", rf"\b(?P<quote>(?:a|an) (?:[\w'-]+,? ){{0,3}}?(?:film|movie|story|tale|look|drama|comedy|study|portrait|portrayal) (?:about|of|at) (?P<value>{_ABOUT})){_END}", "about|of|at", literal),
)  # fmt: skip
