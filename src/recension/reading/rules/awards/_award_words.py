"""The words of awards: bodies with their full names, categories, and what says that one was won or only sought."""

import re

#: Bodies and prizes as reviews write them, with the name they go by.
BODIES: tuple[tuple[str, str], ...] = (
    (r"(?:academy awards?|oscars?|academy's (?:award|prize|statuette|honou?rs?))(?:®)?", "Academy Award"),
    (r"golden globes?(?: awards?)?", "Golden Globe"),
    (r"(?:bafta|british academy)s?(?: (?:film )?awards?)?", "BAFTA"),
    (r"(?:primetime )?emmys?(?: awards?)?", "Emmy"),
    (r"grammys?(?: awards?)?", "Grammy"),
    (r"tonys?(?: awards?)|tonys", "Tony Award"),
    (r"c[eé]sars(?: awards?)?|c[eé]sar awards?", "César"),
    (r"peabodys?(?: awards?)?", "Peabody Award"),
    (r"saturn awards?", "Saturn Award"),
    (r"hugo awards?", "Hugo Award"),
    (r"edgar awards?", "Edgar Award"),
    (r"(?:independent )?spirit awards?", "Independent Spirit Award"),
    (r"golden raspberr(?:y|ies)(?: awards?)?", "Golden Raspberry Award"),
    (r"razz(?:ies?|y)(?: awards?)?", "Razzie"),
    (r"(?:screen actors guild|sag) awards?", "Screen Actors Guild Award"),
    (r"(?:directors|writers|producers) guild(?: of america)? awards?|[dwp]ga awards?", "guild award"),
    (r"national film awards?|national awards?", "National Film Award"),
    (r"filmfare awards?", "Filmfare Award"),
    (r"goyas|goya awards?", "Goya Award"),
    (r"david di donatello(?: awards?)?", "David di Donatello"),
    (r"genie awards?|genies", "Genie Award"),
    (r"golden horse(?: awards?)?", "Golden Horse Award"),
    (r"european film awards?", "European Film Award"),
    (r"mtv movie awards?", "MTV Movie Award"),
    (r"people's choice awards?", "People's Choice Award"),
    (r"gotham awards?", "Gotham Award"),
    (r"annie awards?", "Annie Award"),
    (r"(?:new york|los angeles|national society of|chicago|london)(?: film)? critics'?(?: circle| association)?(?:' awards?| awards?)?", "film critics' award"),
    (r"national board of review(?: awards?)?", "National Board of Review"),
    (r"palme d'or|golden palm|palm d'or", "Palme d'Or"),
    (r"golden lions?", "Golden Lion"),
    (r"silver lions?", "Silver Lion"),
    (r"golden bears?", "Golden Bear"),
    (r"silver bears?", "Silver Bear"),
    (r"golden leopards?", "Golden Leopard"),
    (r"golden shell", "Golden Shell"),
    (r"golden frog", "Golden Frog"),
    (r"cam[eé]ra d'or", "Caméra d'Or"),
    (r"volpi cup", "Volpi Cup"),
    (r"grand jury prize", "Grand Jury Prize"),
    (r"(?:special )?jury (?:prize|award)", "Jury Prize"),
    (r"grand (?:prix|prize)", "Grand Prix"),
    (r"audience (?:award|prize)s?", "Audience Award"),
    (r"critics'? (?:award|prize)", "Critics' Prize"),
    (r"fipresci(?: (?:award|prize))?", "FIPRESCI Prize"),
    (r"(?:australian film institute|afi) (?:awards?|prizes?)", "AFI Award"),
    (r"aacta awards?", "AACTA Award"),
    (r"lumi[eè]re awards?|lumi[eè]res", "Lumière Award"),
    (r"british independent film awards?|bifas?", "British Independent Film Award"),
    (r"critics' choice (?:movie )?awards?", "Critics' Choice Award"),
    (r"hong kong film awards?", "Hong Kong Film Award"),
    (r"blue dragon (?:film )?awards?", "Blue Dragon Film Award"),
    (r"nordic council film prize", "Nordic Council Film Prize"),
    (r"guldbagge(?: awards?)?", "Guldbagge"),
    (r"un certain regard(?: (?:award|prize))?", "Un Certain Regard"),
    (r"prix louis[- ]delluc|louis delluc prize|prix delluc", "Prix Louis Delluc"),
    (r"prix jean vigo|jean vigo (?:prize|award)", "Prix Jean Vigo"),
    (r"nastr[oi] d'argento|silver ribbons?(?: awards?)?", "Nastro d'Argento"),
    (r"golden roosters?(?: awards?)?", "Golden Rooster"),
    (r"hundred flowers(?: awards?)?", "Hundred Flowers Award"),
    (r"kinema junpo(?: awards?| prizes?)?", "Kinema Junpo Award"),
    (r"mainichi(?: film)? (?:awards?|prizes?|concours)", "Mainichi Film Award"),
    (r"japan(?:ese)? academy(?: film)? (?:prizes?|awards?)", "Japan Academy Film Prize"),
    (r"blue ribbon awards?", "Blue Ribbon Award"),
    (r"grand bell(?: awards?)?", "Grand Bell Award"),
    (r"baeksang(?: arts)? awards?", "Baeksang Arts Award"),
    (r"golden cal(?:f|ves)", "Golden Calf"),
    (r"magrittes?(?: awards?)(?: du cin[eé]ma)?", "Magritte Award"),
    (r"ophir awards?", "Ophir Award"),
    (r"nika awards?", "Nika Award"),
    (r"(?:german film|lola) (?:awards?|prizes?)|deutscher filmpreis|filmband in gold", "German Film Award"),
    (r"bodil(?:s| awards?)", "Bodil Award"),
    (r"robert awards?", "Robert Award"),
    (r"amanda awards?", "Amanda Award"),
    (r"jussi awards?", "Jussi Award"),
    (r"golden orange(?: awards?)?", "Golden Orange"),
    (r"ariel awards?|ariel de (?:oro|plata)|(?:golden|silver) ariels?", "Ariel Award"),
    (r"silver condors?|c[oó]ndor de plata", "Silver Condor"),
    (r"crystal globe", "Crystal Globe"),
    (r"(?:gold|silver|golden) hugo", "Gold Hugo"),
    (r"golden tulip", "Golden Tulip"),
    (r"(?:hivos )?tiger awards?", "Tiger Award"),
    (r"crystal bear", "Crystal Bear"),
    (r"teddy awards?", "Teddy Award"),
    (r"queer palm", "Queer Palm"),
    (r"golden osella", "Golden Osella"),
    (r"marcello mastroianni (?:award|prize)", "Marcello Mastroianni Award"),
    (r"(?:ecumenical jury )(?:prize|award)|prize of the ecumenical jury", "Prize of the Ecumenical Jury"),
    (r"satellite awards?", "Satellite Award"),
    (r"teen choice awards?", "Teen Choice Award"),
    (r"(?:naacp )?image awards?", "NAACP Image Award"),
    (r"glaad(?: media)? awards?", "GLAAD Media Award"),
    (r"evening standard(?: british)?(?: film)? awards?", "Evening Standard British Film Award"),
    (r"empire awards?", "Empire Award"),
    (r"canadian screen awards?", "Canadian Screen Award"),
    (r"(?:bram )?stoker awards?", "Bram Stoker Award"),
    (r"cable ?ace(?: awards?)?", "CableACE Award"),
    (r"prix italia", "Prix Italia"),
    (r"(?:top|first|grand|main) prize|top honou?rs", "top prize"),
)  # fmt: skip
#: Prizes called by a name that persons bear too: only after an article.
NAMES_TOO = {
    "tony": "Tony Award",
    "cesar": "César",
    "césar": "César",
    "goya": "Goya Award",
    "genie": "Genie Award",
    "hugo": "Hugo Award",
    "edgar": "Edgar Award",
    "obie": "Obie Award",
    "bodil": "Bodil Award",
    "robert": "Robert Award",
    "guldbagge": "Guldbagge",
    "lola": "German Film Award",
    "felix": "European Film Award",
    "jussi": "Jussi Award",
    "nika": "Nika Award",
    "saturn": "Saturn Award",
}
#: Prizes of the stage and of books, which no film can win: what won them is what it was made from, or somebody's life.
OF_OTHER_ARTS = re.compile(
    r"^(?:tony|obie|(?:laurence )?olivier|drama desk|pulitzer|booker|nobel|national book|newbery|goncourt)\b", re.I
)
#: What runners and soldiers win.
OF_SPORT = re.compile(r"\b(?:Olympics?|Gold|Silver|Bronze|Heisman|Stanley|World|Championship)\b.*\b(?:Medal|Trophy)|Medal of (?:Honou?r|Freedom|Valou?r)")
#: Prizes that have no categories, and the festivals that give them.
WHOLE = {
    "Palme d'Or": "Cannes", "Golden Lion": "Venice", "Golden Bear": "Berlin", "Golden Leopard": "Locarno",
    "Grand Jury Prize": "Sundance", "Volpi Cup": "Venice", "Crystal Globe": "Karlovy Vary",
}  # fmt: skip
FESTIVALS = r"(?:cannes|sundance|venice|berlin|berlinale|toronto|locarno|telluride|tribeca|sxsw|sitges|avoriaz|karlovy vary|san sebastian|rotterdam|slamdance|edinburgh|fantasporto)"

_QUALITY = r"(?:foreign|foreign[- ]language|language|supporting|original|adapted|animated|documentary|short|leading|lead|visual|special|sound|film|motion|costume|art|production|musical|live[- ]action|dramatic|british|international|new|sound effects|black and white|female|male|set|comedy|debut|first|feature|horror|science[- ]fiction|fantasy|european|promising)"
_OBJECT = r"(?:picture|film|actor|actress|director|direction|directing|screenplay|script|writing|cinematography|photography|score|song|music|editing|effects|make-?up|hairstyling|design|decoration|sound|feature|documentary|short|movie|performance|newcomer|comedy|drama|musical|mixing|costumes?|screenwriter|cinematographer|composer|editor|writer|series|mini-?series|adaptation|choreography|animation|story)"
#: A category without its "best", as the later items of a list have it; and with it.
NAMED = rf"(?:(?:{_QUALITY}[ -]){{0,4}}{_OBJECT}|(?:female|male) lead)"
CATEGORY = rf"(?:best|worst)[ -]{NAMED}(?:, (?:original )?(?:story|song|screenplay|score)(?: and screenplay)?(?=[.;)\n]|$)|[- ](?:set decoration|original (?:song|score))| and hairstyling)?(?: in a (?:supporting|leading) role)?(?: \(?(?:comedy|drama|musical|comedy or musical|comedy/musical)\)?)?"
BODY = "(?:" + "|".join(f"(?:{pattern})" for pattern, _ in BODIES) + ")"
_COMPILED = [(re.compile(pattern), name) for pattern, name in BODIES]

WON = re.compile(
    r"\b(?:wo?n|wins|winning|(?:first|only|youngest|oldest|second|last)[^\n.;,]{0,25} to win|\b(?:it|film|movie|picture|which|documentary|short)(?: (?:would|also|later))? (?:went on to|go on to|managed to|did) win|(?:was|were|been) (?:named|voted|chosen)|took|takes|taken|taking|take|receiv(?:ed|es|ing)|earn(?:ed|s|ing)|picked up|picks up|bagged|grabbed|garner(?:ed|ing)|nabbed|landed|landing|"
    r"scooped|carr(?:ied|ies|ying) off|did (?:win|take|bag|collect|carry off|pick up)|clean(?:ed|ing|s) up|swept|sweeping|sweeps|awarded|winner of|winners of|recipient of|walk(?:ed|s|ing) (?:off|away) with|(?:went|came|left|goes|comes) (?:home |away )?with|copped|collected|snagged|hono(?:u)?red (?:with|by)|got|gets|(?:did|to) get|took home|"
    r"make do with|(?:be |been )?content with|settle for|settled for|brought(?= (?:him\b|her\b|them\b|it\b|home\b|[\ue001\ue002]))|given|gave|got|claimed|captured|shared|did share|split(?= (?:the|an?|its|his|her)\b)|rewarded with|tied(?= for )|converted(?= (?:just |only )?[a-z0-9]+ (?:out )?of ))\b"
)
WON_AFTER = re.compile(
    r"(?:[- ]winn(?:er|ing)\b|s? (?:went|was given|were given|was awarded) to\b|s? win\b|s?(?: for [^\n.;,]{3,40})? (?:came|followed|were to follow|was to follow) |s? to show for\b|, turned into)"
)
SOUGHT = re.compile(
    r"\b(?:nominat(?:ed|ion|ions|ing)|noms?|nominees?|nods?|(?:was |were |is )?up for|lost (?=(?:the|an?|out|best)\b)|shortlisted|short-listed|considered for|in the running|contenders?|compet(?:ed|es|ing) for|vied for|in (?:competition|contention) for)\b"
)
SOUGHT_AFTER = re.compile(
    r"(?:[- ](?:nominat(?:ed|ions?)|noms?|nominees?|nods?|contenders?|shortlist|short-?listed)\b)"
)
#: After the award these words make it no award of anything.
NO_AWARD_AFTER = re.compile(
    r"[- ](?:worthy|bait\w*|caliber|calibre|grade|ceremon\w+|night|season|show|shows|telecast|host\w*|buzz|voters?|speech|race|committee|people|clip|material|campaign|winners|"
    r"worthiness|winners? from|winning (?:[a-z-]+ ){0,2}(?:[\ue001\ue002\ue004]|caliber|calibre|material|type|\")|career|hopefuls?|glory|hungry|level|winning (?:character )?(?:actors?|actress(?:es)?|director|writer|screenwriter|composer|team|cast|star|producer|cinematographer|camera(?:man|men|woman)|lyricist|songwriter|filmmaker|editor|designer|playwright|author|duo|documentaries|films|movies|pictures|performers?|heavyweight|lead|costume (?:designers?|people)|make-?up (?:artists?|man|men|team|wizards?|maestros?|people|whiz)|special effects (?:man|wizard)))(?:\b|(?<=[\ue001-\ue004]))"
    r"|[- ]winning,|[- ]winner,? [\ue001\ue002]"
    r"| to (?:somebody|someone|something|another|a rival|others)\b"
    r"| (?:she|he|they|i|you|we) (?:won|has|have|had|got)\b|-nominated (?:actors?|actress(?:es)?|director|writer|screenwriter|composer|star|cinematographer)\b"
)


def body_of(words: str) -> str:
    """The full name of a body as written; "" for none."""
    return next((name for pattern, name in _COMPILED if pattern.fullmatch(words)), NAMES_TOO.get(words, ""))
#: Crafts that prizes are given for, as prose names them without "best"; and the category each is of.
CRAFTS: tuple[tuple[str, str], ...] = (
    (r"make-?up", "Best Makeup"), (r"costumes?(?: design)?", "Best Costume Design"), (r"(?:film )?editing|cutting", "Best Film Editing"),
    (r"cinematography|photography|camerawork", "Best Cinematography"), (r"(?:original )?score|music(?! video)", "Best Score"), (r"(?:original |title )?song", "Best Song"),
    (r"(?:original |adapted )?(?:screenplay|script)", "Best Screenplay"), (r"(?:visual|special) effects", "Best Visual Effects"), (r"art direction", "Best Art Direction"),
    (r"production design", "Best Production Design"), (r"sound(?: editing| mixing)?", "Best Sound"), (r"direction|directing", "Best Director"),
)  # fmt: skip
CRAFT = "(?:" + "|".join(f"(?:{pattern})" for pattern, _ in CRAFTS) + ")"


def craft_of(words: str) -> str:
    """The category of a craft as written; "" for none."""
    return next((name for pattern, name in CRAFTS if re.fullmatch(pattern, words)), "")


def unnamed(pattern: str) -> str:
    """A pattern without the names of its groups."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def of_worst(body: str, category: str) -> str:
    """A category as its body names it: the Golden Raspberries are for the worst."""
    return category.replace("Best ", "Worst ") if body in ("Golden Raspberry Award", "Razzie") else category


#: What joins a body to its category; and a craft to its body, before or after it.
AS = r"(?:'s?|:|,)?[ -](?:(?:award|prize|nominations?|nominated|noms?|nods?|wins?)s? )?(?:for|as|in the category of|including|in|-)? ?(?:the )?"
FOR_CRAFT = rf"(?: (?:award|nomination|nod|win)s?)?,? (?:for|including) (?:(?:its|his|her|their|the|outstanding) )?(?P<craft>{CRAFT})\b(?! (?:of|about|to|is|was))"
BY_CRAFT = rf"[- ](?P<how>winning|nominated) (?:[a-z-]+ ){{0,2}}?(?P<craft>{CRAFT})\b(?! (?:artists?|man|men|team|wizards?|designers?|editors?|mixers?|people|supervisors?|writers?|maestros?))"
