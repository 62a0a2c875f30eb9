"""The words that the rules of the making share: how long a clause goes on, who makes films, with what and for how long."""

import re

from recension.reading.matching._near import near
from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON

#: A clause up to its next stop or joining word, cut at a word's end where it is long.
TAIL = r"(?:(?! (?:and|but|which|who|so|because|while|although|though|until)\b)[^\n.;:()!?,—]){0,90}(?!\w)"
#: The same over commas: "in the autumn of 1946, mostly at Denham".
LONG_TAIL = r"(?:(?! (?:and|but|which|who|so|because|while|although|though|until)\b)[^\n.;:()!?—]){0,90}(?!\w)"
#: Somebody by name, pronoun or trade, as the subject of what follows.
TRADE = (
    r"(?:director|co-director|screenwriter|writer|producer|star|leading man|leading lady|lead|actor|actress|composer|editor|cameraman|cinematographer|"
    r"photographer|author|novelist|playwright|dramatist|designer|film-?maker|studio|distributors?|company|network|front office|backers?|producers|players|actors|leads|"
    r"writers|stars|cast|crew|unit|girls?|boys?|children|pair|two leads|two stars|two girls|two boys|choreographer)"
)
WHO = rf"(?:(?P<who>[{PERSON}{NAME}{CHARACTER}])(?:, (?:[^\n,.;()]{{2,50}}), |,? who | himself | herself | )|\b(?P<pronoun>he|she|they) |\b(?:the|its|their|his|her) (?:[a-z-]+ )?{TRADE}(?:,? who)? )"
ADVERBS = r"(?:(?:had|then|also|later|first|at first|originally|apparently|reportedly|actually|finally|twice|even|only|simply|soon|promptly|never|once|therefore|long|himself|herself|themselves|[a-z]+ly) )*"
#: Numbers in words and figures.
MANY = (
    r"(?:\d+|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|odd))?|several|a few|many|a couple of|a dozen|a hundred|(?:a )?half an?|no more than [a-z]+)"
)
WHILES = r"(?:days?|weeks?|months?|nights?|weekends?|years?|hours?|afternoons?|evenings?|fortnight|mornings?|summers?|winters?|takes?)"

#: "I wonder why the studio let him", "if he had been cast": what is asked or supposed is not told.
_ASKED = re.compile(r"\b(?:what|why|how|where|whatever|wonder\w*|if|whether|as if|unless|whoever|moment|imagine|guess|suppose|maybe|perhaps|should|must|could)\b[^.;,]{0,25}$")


def is_asked(hit: Hit) -> bool:
    """Whether a clause is asked or supposed."""
    return _ASKED.search(near(hit).before) is not None
