"""Who made the film: direction, writing, production, crafts, companies."""

from recension.reading._rules import Rule

_WRITING = r"(?:script|screenplay|screen play|teleplay|scenario)"

RULES: tuple[Rule, ...] = (
    Rule("directed by", "director", r"(?:co-)?(?:directed|helmed) (?:and \w+ )?by (?P<value>@people)", r"(?:directed|helmed) "),
    Rule("director NAME", "director", r"(?<!assistant )(?<!music )(?<!casting )(?<!art )\b(?:co-)?directors? (?P<value>@people)", "director"),
    Rule("NAME's direction", "director", r"(?P<value>@person)'s? (?:@adj ){0,2}(?:direction|directing)\b", "directi"),
    Rule("written by", "screenwriter", rf"(?:written|scripted|{_WRITING}) (?:and directed )?by (?P<value>@people)", "written|script|screen|teleplay|scenario", qualifiers=(("kind", "screenplay"),)),
    Rule("screenwriter NAME", "screenwriter", r"(?:screenwriters?|scriptwriters?|screenplay writers?) (?P<value>@people)", "writer", qualifiers=(("kind", "screenplay"),)),
    Rule("produced by", "producer", r"produced (?:and directed )?by (?P<value>@people)", "produced "),
    Rule("music by", "crew", r"(?:score|music) (?:was )?(?:composed )?by (?P<value>@people)", "score|music", qualifiers=(("role", "music"),)),
    Rule("cinematography by", "crew", r"(?:cinematography|photography|camerawork) by (?P<value>@people)", "graphy by|camerawork by", qualifiers=(("role", "cinematography"),)),
)  # fmt: skip
