"""What a theme is not: a person or thing of the plot, a pointer, a measure."""

import re

NO_THEME = re.compile(
    r"(?:the |about )?(?:\d|only |last |first |best |worst |next |same |second\b|year\b|time\b|end\b|day\b|half\b|one of|two hours|an hour|as |to |it\b|him\b|her\b|"
    r"them\b|me\b|us\b|this\b|that\b|what\b|nothing|everything|something|anything|much|the film|the movie|this film|his work|her work|the (?:name|credits|trailer|cast|cover|clip|plots?|programs?|story|documentary|book|novel|series|game|characters?|man|woman)\b|these\b|"
    r"those\b|and\b|is\b|each other|one another|himself|herself|themselves|itself|my\b|your\b|our\b|his\b|her\b|their\b|low[- ]budget|(?:who|how|why|whether|where|when|which|both|all|people|men|women|things?|folks|two|films|movies|the thing|one|stuff|issues|someone|somebody|anything)$|where\b|are\b|was\b|were\b|themes? (?:of|like|such)\b|.* (?:of|with|from|by|as|an?|the|in|to)$)|[\"“]"
)
#: What follows a person or thing of the plot rather than a theme: "a man who …", "an annoying, celebrated woman".
OF_THE_PLOT = re.compile(r"^(?:,| who\b| that\b| whose\b| which\b| where\b| and (?:his|her|their)\b| and (?:[a-z]+ ){1,2}[a-z]+)")
#: "the rise of Gus", "Quill's mythos": somebody's doings are plot, whatever they show.
OF_A_NAME = re.compile(" (?:named|called) |[\ue001\ue002\ue003]'s|^(?:the |an? )?[\ue001\ue002\ue003\ue004]|[\ue001\ue003]$")
#: One or more of a kind: people and things of the plot, but for what no hand can touch.
_ONE = re.compile(r"(?:an?|two|three|four|five|six|seven|the|one|some|several) ")
_ABSTRACT = re.compile(
    r"\b(?:[a-z]{3,}(?:tion|sion|ness|ity|ment|ships?|hood|ism|ance|ence|cide|cracy|dom|archy|ogy|ology|osophy|ics|ings?|ties|tions)|love|loss|life|death|war|faith|guilt|power|price|cost|costs|nature|need|value|values|evils?|dangers?|horrors?|joys?|pains?|"
    r"sins?|fate|fear|fears|hope|hopes|hate|hatred|revenge|greed|lust|truth|lies|fame|youth|age|race|class|sex|money|law|crime|abuse|grief|honou?r|pride|duty|trust|struggles?|search|quest|limits|lure|role|effects?|impact|clash|divide|gap|line|lines|"
    r"conflict|bonds?|ties|dream|dreams|myth|myths|past|future|world|worlds|state|system|media|society|culture|politics|industry|business|family|families|marriage|childhood|dark side|underbelly|under belly|ways?|rise|fall|decline|end|birth)\b"
)


def is_of_the_plot(value: str, after: str) -> bool:
    """Whether a value counts people or things: "a jilted man", and not "the price of fame"."""
    return _ONE.match(value) is not None and (OF_THE_PLOT.match(after) is not None or _ABSTRACT.search(value) is None)
