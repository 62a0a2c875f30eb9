"""More of what makes an amount a budget, a gross or a salary: two sums set against each other, sums in brackets, deals."""

from recension.reading.rules.money._money_contexts import FILM, Context

_SUM = r"(?:[$£€]\d[\d.,]*(?:[- ]?(?:m|k|b|mil|million|billion|thousand))?|(?:\d[\d.,]*|[a-z-]+(?: and a half)?) (?:million|billion|thousand|grand))(?: dollars| pounds)?"
_WHERE = r"(?: (?:world-?wide|domestic(?:ally)?|stateside|overseas|globally|abroad|at home|in (?:the )?(?:us|u\.s\.|states|uk|north america|america)))?"
_AGAINST = r"(?:on|against|off|versus|vs\.?|out of|for)"
_MONEY_TALK = r"\bdid (?=[$£\d])|\b(?:made|make|took|takes?|taking|gross\w*|earn\w*|returned|returns?|recoup\w*|recover\w*|brought|box[- ]office|flop\w*|bomb\w*|tanked|hits?|profits?|profitable|money|lost|loss|receipts|ticket)\b"
_ROSE = r"(?:climb(?:ed|ing)|rose|rising|swell(?:ed|ing)|balloon(?:ed|ing)|grew|went up|soar(?:ed|ing)|crept up|jump(?:ed|ing)|escalat(?:ed|ing)|spirall?(?:ed|ing)|inflat(?:ed|ing)|mount(?:ed|ing)|shot up|doubled)"

#: These are asked first: a sum "of its $20 million" is no gross, whatever made it.
FIRST: tuple[Context, ...] = (
    Context("a fraction of its AMOUNT", "budget", r"\b(?:tenth|half|third|quarter|fifth|fraction|portion|percent|%|twice|double|triple|times|thirds|quarters|back|recoup(?:ed)?|recovered)(?: of)?(?: (?:its|their|that|the film's|the movie's))$", r"(?! (?:domestic|world-?wide|overseas|gross|at the box|take))", 10_000, sentence=_MONEY_TALK),
    Context("AMOUNT against its AMOUNT", "gross", "", rf"{_WHERE},? {_AGAINST} (?:an? |its |some |the |that |costs of |a budget of |a cost of |production costs of )+(?:[a-z]+ly )?(?:[a-z]+ ){{0,2}}?{_SUM}(?:[- ](?:or so )?(?:production |shooting |reported )?(?:budget|outlay|investment|cost|price tag|production|film|picture)\b)", 1000),
    Context("AMOUNT against AMOUNT", "gross", "", rf"{_WHERE},? (?:on|against|off|versus|vs\.?|out of) (?:an? |its |some |the |costs of |a budget of |a cost of )*(?:[a-z]+ly )?(?:(?:reported|estimated|reputed|rumou?red|mere|paltry|modest|measly|tiny|cool|budgeted) )?(?:{_SUM}|\d{{1,3}}(?:\.\d+)?(?=[.,;:)!]|$))", 10_000, sentence=_MONEY_TALK),
    Context("on AMOUNT that it made back", "budget", rf"{_SUM}{_WHERE},? (?:on|against|off|versus|vs\.?|out of)$", "", 10_000, sentence=rf"{_MONEY_TALK}|\b(?:budget|outlay|investment)\b"),
    Context("AMOUNT in, AMOUNT out", "budget", "", r" in,? (?:and |for )?[^\n.;,]{3,50} out\b", 1000),
    Context("and AMOUNT out", "gross", "", r" out(?=[.,;!]|$)", 1000, sentence=r"\b(?:million|thousand|grand|dollars|\d[mk]?) in,? [^\n]* out\b"),
    Context("biggest hit with AMOUNT", "gross", r"\b(?:biggest|highest|top|largest|best)[^\n.;()]{0,40} (?:hit|grosser|grossing|earner|success|moneymaker|money-maker|draw)[^\n.;()]{0,30} ?(?:\(|with|at|—)$", "", 100_000),
    Context("most expensive (AMOUNT)", "budget", r"\b(?:most expensive|costliest|priciest|dearest)[^\n.;()]{0,50} ?(?:\(|at|—)$", "", 100_000),
)
#: And these last.
LAST: tuple[Context, ...] = (
    Context("costs of AMOUNT", "budget", r"\b(?:costs(?: (?:of|were|was|ran to|came to|hit|reached|totall?ed))?|investment of|tab (?:was|of|came to|ran to|hit))$", "", 10_000),
    Context("costs rose to AMOUNT", "budget", rf"\b(?:budget|costs?|bill|tab|price)\b[^\n.;]{{0,40}}? (?:(?:had |has |have )?{_ROSE}|ended up|finished|wound up|came in|landed|settled|stood)(?: up| all the way| eventually)?(?: from [^\n.;]{{2,28}}?)?(?: (?:to|at|on|past|beyond))?$", "", 10_000),
    Context("At AMOUNT it was", "budget", r"(?:^|[.;] )(?:(?:and|even|but) )?at$", r",? (?:\"?[\ue004\ue005]\"?|it|this|the (?:film|movie|picture)) (?:was|is|remains|became|looks|looked|had|must)\b", 100_000),
    Context("AMOUNT went into it", "budget", r"\b(?:put|put in|ploughed|plowed|threw|thrown)$", r" (?:into|at|behind) (?:it|this|the (?:film|movie|picture|production|project))\b", 1000),
    Context("raised the AMOUNT it took", "budget", r"\b(?:raised?|find|raising|found|scrap(?:ed|ing)|borrow(?:ed|ing)|begg(?:ed|ing)|saved|spent)(?: up| together)?$", r"(?: or so| odd)? (?:(?:that )?it (?:took|cost|needed)|(?:that )?(?:the|this) (?:film|movie|picture) (?:cost|took|needed)|(?:he|she|they) (?:needed|shot it|made it))", 1000),
    Context("cheaper than a car — AMOUNT", "budget", r"\b(?:made|shot|filmed|produced)\b[^\n.;]{0,40} (?:for|on|with) [^\n.;—]{3,40} ?(?:—|--| -|\(|:)$", r" ?(?:[—),.;]|-|$)", 500),
    Context("the price of it: AMOUNT", "budget", r"\b(?:price|cost|tab|bill)(?: (?:of|for))?(?: (?:all|it|that|this|the|making|whole))+(?: [a-z]+){0,3}:$", "", 100_000),
    Context("AMOUNT opening", "gross", "", r"[ -](?:opening|debut|bow|launch)\b(?! (?:scene|shot|sequence|credits|title))", 10_000),
    Context("AMOUNT in the till", "gross", "", r"(?: dollars)? in the (?:till|tills|bank|coffers|kitty|black)\b", 10_000),
    Context("got back AMOUNT", "gross", r"\b(?:got|gets|clawed|won|made|earned|took) (?:back|out)$", "", 10_000, sentence=r"\b(?:spent|cost|budget|put in|rentals?|invest\w+|million)\b"),
    Context("saw AMOUNT back", "gross", r"\b(?:saw|got|had|made|earned|took|see|seen|brought)$", r"(?: dollars)? (?:back|home)\b", 1000),
    Context("AMOUNT it cost", "budget", "", r"(?: dollars)?,? (?:that )?(?:is what )?(?:\"?[\ue004\ue005]\"?(?: \(\d{4}\))?|it|this|the (?:film|movie|picture)) (?:had |has |must have )?cost\b(?! (?:him|her|me|us|them))", 10_000),
    Context("AMOUNT it earned", "gross", "", r"(?: dollars)?,? (?:that )?(?:is what )?(?:it|the (?:film|movie|picture)) (?:took|earned|grossed|made|returned|brought in)\b(?! (?:him|her|me|us|them|(?:for|of|on) (?:its|the)))", 10_000),
    Context("another AMOUNT abroad", "gross", r"\b(?:another|plus|and|with)$", r"(?: dollars)?(?: more)? (?:abroad|overseas|internationally|elsewhere|worldwide|in (?:foreign|the rest|other|rentals)|domestic)", 1000),
    Context("AMOUNT of it at home", "gross", "", r" of (?:it|that|which|them) (?:domestic(?:ally)?|abroad|overseas|stateside|(?:in|from|at) (?:the|home|north|america|foreign))", 1000, talk=r"\b(?:gross\w*|million|dollars|[$£])"),
    Context("it cost both AMOUNT", "budget", rf"\b(?:it|which|(?:the|this) {FILM}) cost(?: [a-z]+ly)? (?:them|him|her|@any(?: (?:and|&) @any)?)$", "", 10_000),
    Context("AMOUNT up front", "salary", "", r"(?: dollars)? (?:up ?front|plus (?:a |an |some |his |her )?(?:points|percentage|percent|share|slice|cut)|and (?:a |an |some |his |her )?(?:points|percentage|share of|slice of|cut of|[a-z]+ points|[a-z]+ percent)|against (?:a |\d|[a-z]+ percent))", 100),
    Context("it brought PERSON AMOUNT", "salary", r"\b(?:brought|netted|earned|gave|got|landed|won|made) (?P<by>him|her|them|@known)$", "", 1000, sentence=r"\b(?:salary|deal|percentage|points|gross|fee|paid|profits|cut of|share)\b"),
    Context("PERSON cost AMOUNT", "salary", r"(?P<by>@known) cost (?:them|him|her|the (?:production|producers|studio|film|picture)|@any)$", "", 1000),
    Context("scale: AMOUNT", "salary", r"\b(?:for|at|worked for|got|paid) scale ?[:,(—]$", "", 100),
    Context("PERSON made AMOUNT", "salary", r"(?P<by>@known) (?:made|got|had|received|earned|drew|was on|worked for|settled for|asked|asked for)$", r"(?:[.,;)—]|$| (?:a (?:week|day|picture|film)|for|and|plus|up front))", 100, 100_000_000, talk=r"\b(?:paid|fees?|salary|salaries|paychecks?|wages|scale|cheap|worked for|signed)\b"),
    Context("and PERSON AMOUNT", "salary", r"(?:,|;|\band) (?P<by>@known)$", r"(?:[.,;)—]|$| (?:apiece|each|and|plus|for)\b)", 100, 100_000_000, talk=r"\b(?:paid|fee|salary|got|received|earned|paycheck|made|took home)\b[^\n]*(?:[$£€]|million|thousand|grand|dollars)"),
)  # fmt: skip
