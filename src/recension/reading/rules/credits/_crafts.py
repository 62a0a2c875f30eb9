"""The table of crafts: what makers are called, what they make and what they do, with the credit each word brings."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credit:
    """A property and its qualifier: role for crew, kind for writers."""

    property: str
    qualifiers: tuple[tuple[str, str], ...] = ()


def crew(role: str) -> Credit:
    return Credit("crew", (("role", role),))


DIRECTOR, PRODUCER, CAST = Credit("director"), Credit("producer"), Credit("cast_member")
MUSIC, CINEMATOGRAPHY, EDITING = crew("music"), crew("cinematography"), crew("editing")
SCREENPLAY = Credit("screenwriter", (("kind", "screenplay"),))
STORY = Credit("screenwriter", (("kind", "story"),))
WRITER = Credit("screenwriter")

#: What a maker is called before the name: "director X", "cinematographers X and Y".
AGENTS: tuple[tuple[str, Credit], ...] = (
    (
        r"(?:co-)?directors? of photography|d\.?o?\.?p\.?|cinematographers?|camera ?(?:man|men|woman|operators?)|lens(?:er|man|men)|director of cinematography",
        crew("cinematography"),
    ),
    (r"art directors?|production designers?|set designers?|set decorators?", crew("production_design")),
    (r"music directors?|(?:film )?composers?|musical directors?", crew("music")),
    (r"casting directors?", crew("casting")),
    (r"(?:film )?editors?|cutters?", crew("editing")),
    (r"costume designers?|costumers?", crew("costume")),
    (r"make-?up (?:effects )?(?:artists?|men|man|wiz(?:ard)?s?|whiz|gurus?|legends?|genius|designers?|maestros?|effects artists?|people|guys?|team|boys|crew)", crew("makeup")),
    (
        r"(?:special |visual |make-?up |gore |creature )?(?:effects|fx|f/x) (?:wizards?|masters?|man|men|artists?|maestros?|gurus?|supervisors?|legends?|whiz(?:zes)?|experts?|technicians?|people|guys?|team|boys|crew|duo)",
        crew("effects"),
    ),
    (r"(?:fight |dance |action |stunt )?choreographers?", crew("choreography")),
    (r"stunt (?:coordinators?|co-ordinators?|directors?)|action directors?|second unit directors?", crew("stunts")),
    (r"sound (?:designers?|mixers?|editors?|recordists?)", crew("sound")),
    (r"lyricists?", crew("lyrics")),
    (r"songwriters?", crew("songs")),
    (
        r"(?:head |lead )?animators?|animation directors?|stop-motion (?:animators?|wizards?|masters?)",
        crew("animation"),
    ),
    (
        r"(?:co-|first-time |debut(?:ant|ing)? )?directors?|(?:film|movie) ?-?directors?|helmers?|(?:film|movie)-?makers?|(?:directing|directorial|film-?making) (?:duo|team|pair|couple|brothers|partners?|trio)|dir\.?",
        DIRECTOR,
    ),
    (
        r"(?:co-)?(?:screen|script)-?writers?|scenarists?|script(?:er|ers|wright)|(?:screen|script)-?writing partners?|(?:screen)?play ?writers?|script ?doctors?|scribes?",
        SCREENPLAY,
    ),
    (r"(?:co-)?writers?|(?:screen)?writing (?:duo|team|pair|partners?)", WRITER),
    (r"(?:executive |co-|associate |line )?producers?", PRODUCER),
    (r"(?:co-)?stars?|lead actors?|lead actress(?:es)?|leading (?:man|lady|men|ladies)|leads?|co-leads?", CAST),
)

#: What is made: "cinematography by X", "X's score".
WORKS: tuple[tuple[str, Credit], ...] = (
    (r"cinematography|(?:colou?r |black[- ]and[- ]white |b&w |widescreen |location |camera )?photography|camera ?-?work|lensing|cinematographic work|lens work", crew("cinematography")),
    (r"(?:musical |film |music |background |orchestral |original |jazz |synth |electronic |rock )*(?:scor(?:e|ing)|soundtrack)|(?:incidental |background |original |film )?music(?: score| cue)?|musical accompaniment|orchestrations?|(?:musical |orchestral )arrangements?", crew("music")),
    (r"(?:original|new|terrible|wonderful|fine|catchy|dreadful|clever|awful) songs(?: in the (?:film|movie|picture))?|songs(?:, (?!and\b|by\b|or\b)[a-z][^\n.;:,()]{2,50},)?(?: (?:are|were|was|all))? (?:written|composed)|musical numbers", crew("songs")),
    (r"lyrics", crew("lyrics")),
    (r"(?:prosthetic |special )?make-?up(?: effects| work| design| fx| job)?|prosthetics|(?:[a-z]+ of )?(?:latex|foam rubber|putty)", crew("makeup")),
    (r"(?:film )?editing", crew("editing")),
    (r"production design|art (?:direction|design)|set designs?|set decorations?|sets", crew("production_design")),
    (r"costum(?:es|ing)(?: designs?)?|costume designs?|gowns|wardrobe", crew("costume")),
    (r"(?:special |visual |make-?up |gore |creature |stop[- ]motion |practical |digital )*(?:effects|fx|f/x)(?: work)?|trick (?:work|photography)|(?:creature|monster) (?:designs?|suits?|work)", crew("effects")),
    (r"(?:fight |dance |action |stunt |wire )?choreography|dances|dance numbers|stunt ?work|fight direction|fights|(?:fight|action) (?:scenes|sequences)", crew("choreography")),
    (r"sound design", crew("sound")),
    (r"stunts", crew("stunts")),
    (r"(?:stop-motion )?animation|stop-motion", crew("animation")),
    (r"direction|directing|directorial (?:debut|effort|skills?|style|touch|hand|artistry|work|flair|feature|outing|vision|eye)|(?:feature )?directing debut|helming", DIRECTOR),
    (r"(?:first|early|earliest|original|shooting|final) drafts?", SCREENPLAY),
    (r"(?:original |shooting |adapted )?(?:script(?:ing)?|screen ?-?play|teleplay|scenario)s?|(?:tight |sharp |witty )writing", SCREENPLAY),
)  # fmt: skip

#: What is done to a film: "directed by X", "lensed by X".
PASSIVES: tuple[tuple[str, Credit], ...] = (
    (r"(?:co-)?directed|helmed|co-helmed", DIRECTOR),
    (r"(?:co-)?(?:scripted|penned|screen-?written)|re-?written|script-?doctored|set down|(?:script|screenplay) written|(?:co-)?adapted", SCREENPLAY),
    (r"(?:co-)?written|co-authored", WRITER),
    (r"(?:co-|executive[- ])?produced", PRODUCER),
    (r"(?:co-)?edited", crew("editing")),
    (r"photographed|lensed|shot|filmed|(?:[a-z]+ly )?lit", crew("cinematography")),
    (r"scored|composed|conducted|orchestrated", crew("music")),
    (r"narrated", CAST),
    (r"choreographed", crew("choreography")),
    (r"animated", crew("animation")),
    (r"costumed", crew("costume")),
    (r"production[- ]designed|art[- ]directed", crew("production_design")),
)

#: What makers do: "X wrote and directed it".
ACTIVES: tuple[tuple[str, Credit], ...] = (
    (r"(?:co-)?direct(?:s|ed)|helm(?:s|ed)", DIRECTOR),
    (r"(?:co-)?(?:wrote|writes)", WRITER),
    (r"(?:co-)?script(?:s|ed)|penned|pens|(?:based|took|drew|fashioned|carved) (?:the|his|her|their) (?:script|screenplay)", SCREENPLAY),
    (r"(?:co-|executive[- ])?produce[sd]", PRODUCER),
    (r"(?:co-)?edit(?:s|ed)", crew("editing")),
    (r"photograph(?:s|ed)|lensed|shot", crew("cinematography")),
    (r"scored|compose[sd]", crew("music")),
    (r"choreograph(?:s|ed)", crew("choreography")),
    (r"conduct(?:s|ed)|orchestrate[sd]", crew("music")),
    (r"(?:production-)?designed(?= (?:it|the (?:film|movie|picture|sets|production))\b)", crew("production_design")),
    (r"(?:dressed|costumed)(?= (?:it|the (?:film|movie|picture|cast|players))\b)", crew("costume")),
    (r"(?:co-)?(?:stars|starred)|acts|acted|appears|plays", CAST),
)


class Table:
    """Rows of expressions compiled for asking which credit a word brings."""

    def __init__(self, rows: tuple[tuple[str, Credit], ...]) -> None:
        self._rows = [(re.compile(pattern), credit) for pattern, credit in rows]
        #: One expression for any of the rows, without groups that capture.
        self.any = "(?:" + "|".join(f"(?:{pattern})" for pattern, _ in rows) + ")"

    def credit(self, words: str) -> Credit | None:
        """The credit of the first row that is the whole of `words`."""
        return next((credit for pattern, credit in self._rows if pattern.fullmatch(words)), None)

    def credits(self, words: str) -> list[Credit]:
        """The credits of a coordination: "written, produced and directed"; "black and white photography" is one work."""
        if (whole := self.credit(words)) is not None:
            return [whole]
        parts = re.split(r"\s*(?:,? and |/|, | & |,? but |(?<=r)-(?=[a-z]))\s*", words)
        bare = (part.strip().split("ly ")[-1] for part in parts)
        found = [self.credit(part) or self.credit(part.removeprefix("co-")) for part in bare]
        return list(dict.fromkeys(c for c in found if c is not None))
