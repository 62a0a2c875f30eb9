"""What goes with people of stories, on either side of their names, and what speaks against it: tables of signs."""

import re

from recension.reading.matching._sought import Sought
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.world._story_words import FATE, OBJECT_OF

_SOMEBODY = f"[{CHARACTER}{NAME}{PERSON}]"
#: Who belongs to somebody, and what somebody of a story has.
KIN = (
    r"(?:father|mother|dad|daddy|mom|mum|parents?|sisters?|brothers?|sons?|daughters?|wife|husband|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|friends?|girlfriend|boyfriend|lover|fianc[eé]e?|boss|"
    r"partner|roommate|neighbou?rs?|children|kids|family|mistress|twin|stepfather|stepmother|stepson|stepdaughter|ex-wife|ex-husband|butler|maid|secretary|assistant|sidekick|henchm[ae]n|gang|goons|rival|nemesis|victims?|killer|murderer|"
    r"captors?|bodyguard|chauffeur|nanny|governess|servants?|mentor)"
)
_HAVE = (
    r"(?:house|home|apartment|room|bedroom|life|death|murder|body|corpse|car|truck|dog|cat|horse|plans?|scheme|job|secret|past|affections?|obsession|revenge|hands?|eyes|heart|mind|head|face|men|wedding|ghost|bed|farm|ranch|shop|store|gun|"
    r"money|fate|suicide|disappearance|arrest|kidnapping|capture|marriage|affair|pregnancy|innocence|guilt|grave|funeral|soul|spirit|childhood|memory|memories|diary|letters?|inheritance|fortune|castle|lair|mansion|estate|quest|journey|"
    r"mission|escape|rescue|arrival|return|departure|reputation|feelings|throat|arms|identity|alter ego|invention|laboratory)"
)
_LY = r"(?: \([^()\n]{3,60}\),?)?(?:,? who)?(?:,? (?:then|also|soon|finally|eventually|quickly|never|still|now|just|later|[a-z]+ly|however|meanwhile|himself|herself),?)?"
_VERB = (
    r"(?:gets|goes|finds|falls|tries|wants|decides|tells|knows|thinks|loves|hates|meets|sees|believes|must|cannot|can't|doesn't|isn't|won't|hasn't|begins|keeps|leaves|takes|makes|comes|returns|refuses|starts|learns|lives|asks|says|agrees|runs|"
    r"walks|turns|becomes|arrives|needs|hopes|dies|survives|escapes|wakes|sits|stands|waits|hides|sneaks|rides|drives|flies|moves|marries|pretends|fights|kills|shoots|attacks|rescues|saves|helps|hires|works for|sends|gives (?:him|her|his|them|up)|"
    r"feels|remembers|reali[sz]es|discovers|visits|invites|offers|confronts|suspects|insists|continues|struggles|longs|dreams|plots|plans|vows|swears|steals|robs|teaches|convinces|persuades|reveals|confesses|admits|explains|warns|threatens|dumps|"
    r"rejects|ignores|forgives|apologizes|cries|screams|laughs|sleeps|drinks|eats|breaks|loses|wins|sets|puts|brings|calls|shows up|appears to|seems to|happens to|manages|fails|promises|proposes|storms|wanders|joins|follows|chases|hunts|stalks|spies|"
    r"watches|smuggles|rules|owns|serves|seduces|befriends|accepts|denies|betrays|blames|trusts|adores|despises|resents|inherits|investigates|orders|leads|spends|sings|writes (?:a letter|to)|grows|recalls|narrates|relates|arranges|objects|disapproves|"
    r"interrupts|intervenes|suggests|demands|panics|collapses|faints|drowns|vanishes|disappears|reappears|enters|exits|reaches|crosses|climbs|digs|builds|buys|sells|pays|owes|earns|studies|practises|practices|trains|prepares|drowns|lurks|travels|sails|heads|hitches)"
)
_SUFFERS = (
    r"(?:killed|murdered|kidnapped|arrested|hired|sent|forced|found|seduced|attacked|fired|shot|stabbed|raped|rescued|accused|framed|haunted|torn|smitten|married|engaged|pregnant|dead|alive|left|thrown|taken|captured|tortured|wounded|possessed|"
    r"bitten|transformed|invited|assigned|determined|obsessed|convinced|blackmailed|abandoned|released|freed|banished|exiled|trapped|stranded|lured|tricked|reunited|raised|adopted|orphaned|widowed|jilted|dumped|betrayed|drafted|wanted|being held)"
)
#: A name's surroundings by how much they tell, most first: behind the name.
AFTER = (
    (3, re.compile(rf"'s? (?:(?:[a-z-]+|{_SOMEBODY}),? ){{0,3}}?{KIN}\b(?! (?:of|story|comedy|drama|film|movie))|{_LY} (?!is an? (?:[a-z]+ )?(?:film|movie|picture|comedy|drama|musical|director|actor|actress)){FATE}\b")),
    (2, re.compile(
        rf"'s? (?:[a-z-]+,? ){{0,3}}?{_HAVE}\b|{_LY} {_VERB}\b(?! (?:us|you|me|the (?:viewers?|audience))\b| (?:an?|the|his|her|one|always|as|at (?:his|her)) (?:[a-z-]+ )?(?:film|movie|performances?|roles?|part|director|actor|actress|star|great|good|fine|excellent|best|worst)\b)"
        rf"|,? (?:is|was|has been|gets|being|are|were|'s) (?:[a-z]+ly )?{_SUFFERS}\b"
    )),
    (1, re.compile(
        rf",? (?:and|or) (?:his|her|their) [a-z]|,? who (?:is|has|was|had|[a-z]+s)\b|,? (?:must|will|would|could|can|did|didn't|had|was|went|took|got|tried|wanted|decided|found|met|knew) |'s? [a-z]|,? (?:and|but|or) {_SOMEBODY}"
        rf"|{_LY} (?!plays|stars|gives|delivers|does|directs|looks|works|appears|shines|steals|acts|performs|writes|brings|manages|proves|fans|films|movies|scenes|episodes|was|vs|always|as|this|his|themes|songs)[a-z]{{2,}}s\b"
    )),
)  # fmt: skip
_KEPT_BY = r"(?<!is )(?<!was )(?<!are )(?<!film )(?<!movie )(?:named|called|by the name of|nicknamed|the characters? (?:of|named)|christened|names? (?:is|was)|known as)"
#: What a story does with whom it is about.
_TELLS_OF = r"(?:(?:plot|story|film|movie|picture|tale|script|action|it) (?:simply |basically |mainly |primarily )?(?:involves|concerns|follows|cent(?:er|re)s (?:on|around|upon)|revolves around|focus(?:es|ses) (?:on|upon)|opens with|begins with|starts with|introduces us to|tells of))"
_TOWARDS = r"(?:in love with|engaged to|married to|smitten with|infatuated with|betrothed to|affair with|crush on|murder of|death of|kidnapping of|daughter of|romance between|relationship between|friendship between|love story between|love affair between|affair between|rivalry between|feud between|duel between|attraction between|what happens to|what becomes of|what became of|what will happen to|sons? of|wife of|widow of|hand of|misadventures of|exploits of|story of|tale of|adventures of)"
_LIKE = (
    r"(?:young|old|poor|little|evil|sweet|lovely|innocent|beautiful|handsome|shy|lonely|pretty|nasty|wicked|hapless|naive|naïve|spoiled|wealthy|rich|crazy|mad|mousy|sexy|bratty|bumbling|sinister|villainous|heroic|brave|plucky|nerdy|unfortunate|"
    r"troubled|cruel|gentle|feisty|rebellious|teenage|widowed|pregnant|elderly|dastardly|meek|timid|cowardly|ruthless|jealous|drunken|psychotic|homicidal|dying|blind|crippled|orphaned|ambitious|newlyweds?|treacherous|enter|between)"
)
_DO = (
    r"(?:kill|kills|killed|save|saves|saved|find|finds|rescue|marry|marries|married|meet|love|loved|protect|help|tell|tells|told|leave|leaves|leaving|give|gives|forgive|hunt|capture|catch|seduce|stop|follow|follows|following|trust|blame|blames|"
    r"join|joins|visit|visits|confront|attack|destroy|kidnap|kidnapped|murder|murdered|convince|persuade|force|forces|let|lets|beat|beats|defeat|send|sends|win|woo|impress|raise|murdering|killing|saving|marrying|meeting|finding|loving|"
    r"seducing|rescuing|hunting|resents?|warn|betray|hire|poison|frame|adopt|abandon|blackmail|befriend|nab|arrest|avenge|court|divorce|comfort|kiss|slap|punch|torture|torment|bully|chase|pursue|track|trick|outwit|interrogate|question)"
)
#: The same before it.
BEFORE = (
    (3, re.compile(rf"\b(?:(?:killed|murdered|raised|seduced|hired|kidnapped|led|haunted|pursued|chased|attacked|befriended|rescued|saved|captured|raped|betrayed|tortured|stalked|hunted|ruled|owned|blackmailed|adopted|joined|accompanied|arrested|invited|abandoned) by|{_KEPT_BY} \"?|{_TELLS_OF} |(?:{OBJECT_OF}|{_TOWARDS}) (?:(?:the|an?|his|her|their) (?:[a-z-]+ ){1,2})?)$")),
    (2, re.compile(rf"\b(?:{_LIKE}|{_DO}) $")),
    (1, re.compile(r"\b(?:when|as|while|until|after|before|where|because|that|if|since|once|whether|and|but|so|then|meanwhile|with|to|for|from|of|at|on|about|against|towards?|upon|behind|without|beside) $|^$|, $")),
)
#: "his best friend Ned", "newlyweds Nan and": the kind is asked whether it is somebody's.
KIND_BEFORE = re.compile(r"(?<![\w'-])(?P<det>(?:an?|the|his|her|their|its|our|two|three|one|some|other|another) )?(?:[a-z'-]+,? ){0,3}?(?P<kind>(?:best )?[a-z]+(?:-[a-z]+)*),? $")
#: Beside a name these say that it is none of the story's, whatever else is told of it.
NEVER_BEFORE = re.compile(
    r"(?:^|\b(?:directed|written|produced|scored|shot|edited|composed|performed|film|movie|novels?|books?|score|music|script|screenplay|played|portrayed|voiced|photography|cinematography|work|performances?|turns?|story|stories|acting|provided|supplied|"
    r"sung|penned|created|made|plays?|series|songs?|photographed|helmed|adapted|photos?|one|those|also|and|,|picture|pictures|version|remake|based on|a)) by $|\b(?:starring|stars?|co-stars?|directors?|actors?|actress|writers?|author|novelist|composer|producers?|filmmakers?|critic|historian|cinematographer|screenwriter|legend|featuring|version of|la|like|unlike|than|the|an?|as in|of course,|"
    r"compared (?:to|with)|dear|my|thanks to|hey|hi|saint|no|next|average|every|any|said|reminiscent of|reminds? (?:me|one|you|us) of|remember|fans?|mr|mrs|ms|in|on|at|into|through|near|across|around|throughout|university|studio|band|song) $|[-&+/@(]$|\ue001's? $"
)
#: The same where nothing before the name tells of somebody: "an old Albatross", "the priest of Larkhollow".
NO_NAME_BEFORE = re.compile(r"\b(?:an? (?:[a-z-]+,? ){1,2}|[a-z]+ of )$")
NEVER_AFTER = re.compile(
    r"(?:'s?)? (?:[a-z-]+,? (?:and )?){0,3}?(?:films?|movies?|pictures?|direction|script|screenplay|score|music|novels?|books?|camera|cinematography|photography|performances?|portrayal|acting|turn|songs?|album|version|remake|masterpiece|"
    r"classic|oeuvre|adaptations?|drama|comedy|thriller|western|cartoons?|vehicle|career|fans?|edition|disc|dvd|essay|commentary|review|style|grade|award|cinema|theory)\b|[-+/@]| ?&(?! [\ue002\ue003](?: \(|,))|,? (?:you|what|why|how)\b| (?:plays|played|portrays|stars|starred|directs|directed|wrote|scored|produced|delivers|gives (?:an?|the|his|one))\b|\)"
)
#: A sentence that speaks of work, of the writer or of another work.
OUTSIDE = re.compile(
    r"\b(?:evaluation|director|directed|directing|awards?|oscars?|my|i|career|wrote|written|novels?|sequels?|remakes?|albums?|songs?|singer|producers?|commentary|documentary|influence|filmography|interview(?:s|ed)?|rating|reviewers?|fans?|"
    r"creator|cartoonist|cinematographer|author|acting|actors?|actress(?:es)?|cameo|casting|cast|performances?|screenwriter|composer|press|franchise|series|episodes?|season|real|real-life|footage|stooges)\b"
)
#: A text of more than one of these is of no story.
NO_STORY = Sought(
    r"\b(?:documentar(?:y|ies)|reality (?:show|tv|series|television)|wrestl\w+|contestants?|concerts?|stand-up|album|bands?|footnotes?|hosts?|interviewed|interviewees?)\b"
)
#: A plural of people that a row of names stands beside.
SEVERAL = r"(?:[a-z-]+,? ){0,3}?(?P<kind>[a-z-]+(?:s|men|women|children|people|folk|duo|trio|pair|couple))"
