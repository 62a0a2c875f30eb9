"""Frames: cues built from classes of words, those of saying, believing, wishing, planning and giving up.

What stands under such a word is somebody's word, or nothing came of it. A class holds all forms of its words, and a frame
holds for any member.
"""

from recension.reading.assertion._cues import HEARD_FROM_ANYBODY, OF_THE_MAKING, OF_WORKS, Cue
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.vocabulary import Assertion

A = Assertion


def _any(words: str) -> str:
    """An expression for any of some words; those of several are joined by `_`."""
    return "(?:" + "|".join(w.replace("_", " ") for w in words.split()) + ")"


_SAYING = _any(
    """says said saying tells told telling claims claimed claiming swears swore swearing insists insisted insisting assures assured
    reckons reckoned maintains maintained alleges alleged asserts asserted vows vowed boasts boasted brags bragged posted whispers
    whispered mutters muttered repeats repeated pretends pretended announces would_have_it has_it thinks believes assumes imagines
    supposes hears_tell tells_you tells_anyone"""
)
#: Who is no witness of a film: kin, neighbours, shops, labels, anybody at all.
_LAYMEN = _any(
    """guys? blokes? man men woman women lads? fella fellow geezer chap clerk assistant owner stranger mates? friends? pals? buddy teachers? professor
    uncle aunt cousins? brothers? sisters? dad father mum mom mother wife husband ex boyfriend girlfriend flatmate roommate neighbou?rs? grandad
    granddad grandpa gran grandma nan grandmother grandfather son daughter kids? barber dentist boss colleagues? workmates? class everybody everyone
    people folks? fans? some_fans someone somebody some_people the_internet internet wiki forums? reddit twitter youtube facebook gossip
    box sleeve label cover poster sticker blurb listing listings catalogue advert ads? shop dealer seller ebay amazon website page tagline trailer
    barman landlord driver postman usher projectionist critic friend-of-a-friend"""
)
#: What a layman's saying is introduced by, whatever follows: "thinks", "goes,", "had it down as".
_SAYS = _any(
    """says said say tells told tell claims claimed claim swears swore swear insists insisted insist assures assured reckons reckoned reckon
    thinks thought think believes believed believe goes_on_about promises promised promise boasts announces has_it had_it lists listed_it_as
    calls_it called_it used_to_say used_to_tell used_to_swear keeps_telling keeps_saying kept_telling kept_saying tried_to_sell_me tried_to_tell acting_like acts_like act_like"""
)
#: Believing in the past, or somebody else's believing.
_BELIEVED = _any(
    """thought believed assumed presumed imagined guessed figured supposed fancied feared suspected remembered
    was_sure were_sure was_certain were_certain was_convinced were_convinced was_positive were_positive dead_certain quite_certain
    was_under_the_impression would_have_sworn could_have_sworn would've_sworn could've_sworn 'd_have_sworn had_it_in_my_head
    misremembered misread misheard took_it_for_granted"""
)
_RUMOURS = _any(
    """tales? rumou?rs? myths? legends? notions? beliefs? gossip canards? misconceptions? superstitions? fallacy falsehoods? lies? fibs?
    hoax(?:es)? pranks? nonsense rubbish claims? whispers? chatter suggestions? assertions? theory theories idea"""
)
#: What is called so is not there.
_UNREAL = _any(
    """alleged so-called bogus phone?y fake imaginary fictitious non-existent nonexistent hypothetical proposed unmade
    cancell?ed aborted abandoned shelved rejected unused discarded mooted rumou?red much-rumou?red would-be mythical unreleased
    unfinished unrealised unrealized unproduced scrapped planned apocryphal mock fan-made"""
)
#: What became of a plan, a score, a version, a player.
_GIVEN_UP = _any(
    """cancell?ed scrapped shelved abandoned dropped ditched binned junked dumped axed rejected vetoed nixed discarded overruled
    thrown_out chucked chucked_out tossed tossed_out turned_down refused withdrawn called_off written_out scotched quashed squashed
    recast reshot painted_out painted_over"""
)
_CAME_TO_NOTHING = _any(
    """came_to_nothing fell_through fell_apart collapsed evaporated never_happened never_materiali[sz]ed never_appeared never_came_out
    never_came_off never_came_about never_got_made never_arrived never_surfaced didn't_happen did_not_happen didn't_pan_out went_nowhere
    went_out_of_the_window went_out_the_window went_in_the_bin ended_up_in_the_bin went_unused went_begging died_a_death
    remains?_a_rumou?r remains?_a_dream remains?_unmade was_never_made was_never_used was_never_shot was_never_pressed"""
)
_NAMED = PERSON + NAME + CHARACTER + TITLE
_ADVERBS = (
    "(?: (?:all|always|still|even|once|ever|later|then|often|quite|really|promptly|quietly|politely|eventually|finally|soon"
    "|swiftly|long|first|also|just|wisely|rightly|sadly))*"
)
#: What a layman stands behind: the start of a clause, or a word that goes before a noun.
_OPENS = (
    r"(?:^|[,;:—(\"'] ?|\b(?:my|the|our|his|her|your|an?|some|some of the|half the|half my|every|and|but|old|this|that|one"
    r"|video shop|shop|back of the) )"
)
#: What is said of nothing in particular, or of the teller: "says so", "tells of", "told his wife".
_NOTHING_TOLD = r"(?! (?:nothing|little|much|so|no|yes|hello|goodbye|what|his|her|of|about|to)\b)"
#: Who says it is no maker of the film and not the writer, nor does the film's own sleeve or commentary.
_BY_A_STRANGER = rf"(?<![{_NAMED}] )" + "".join(
    rf"(?<!\b{word} )"
    for word in """i we director producer writer star studio credits commentary documentary notes
    being having that which to be himself herself""".split()
)
_WHOM = r"(?: (?:me|us|you|him|her|them|everyone|everybody|people|anyone|anybody|the world|the room))"
_CLAUSE = r"(?: (?:that\b(?!,)|(?:how|it'?s?|they(?:'d|'ve)?|he|she|this|there)\b))"
_LONG = r"(?: for (?:years|ages|decades)| all my life| my (?:entire|whole) life| once| always)?"
#: A name whose bearer or work is not judged at once: "I thought Ann Roe wrote it", not "I thought Ann Roe was good".
_NAME_THAT_DOES = rf" [{PERSON}{NAME}{TITLE}] (?!(?:was|is|did|gave|had|of)\b)"
_MAKER = rf"(?:[{PERSON}{NAME}]|\b(?:he|she|they|who|and|but|studio|producers?|director))(?: [a-z]+ly| then| had| has)*"
_THE_LOT = r"(?= (?:it|them|the lot|the score|the whole|every|all of it|out|that|(?:his|her) (?:score|music))\b|[.,;])"
_LINKS = r"^(?:(?:no|but|and|well|alas|sadly|only|except),? )*"
#: What takes back the sentence before: "It wasn't.", "That is from another film".
_IS_NOT_SO = (
    rf"{_LINKS}(?:it|that|there|they|he|she|none of it)(?: is| was| does| did| do| has| had| are| were| will| would|'s)"
    r"(?:n'?t| not)(?: so| the case| true| to be| anything of the (?:kind|sort)| any such thing)?(?=[.,;!?—]| -|$)"
)
_IS_ANOTHER = (
    rf"{_LINKS}(?:that(?: was|'s| is| would be)|you(?:'re| are) thinking of|i was thinking of|s?he means|they mean)"
    r"(?: actually| of course)? (?:an?other|(?:the|a) (?:wrong|different|other)|from) "
)
#: "Count Walsegg, who isn't in Amadeus at all".
_WHO_IS_NOT_THERE = (
    rf",? who (?:(?:is|was)(?:n't| not)|never (?:is|was))(?: even| actually| of course)? in (?:it\b|this(?: one| film| picture)?[,.;)]|the (?:film|movie|picture)|[{TITLE}])"
    r"(?! (?:much|very|long|enough|for|nearly|until|till)\b)|,? who (?:does(?:n't| not)|never|did(?:n't| not)) (?:even |actually )?(?:appears?(?: (?:in (?:it|this|the)|here|at all))?(?=[,.;:)]|$| in\b| at\b)|figures? in (?:it|this|the))"
)
#: Not where something is only put in, and the denial is of what follows: "It is not, alas, her best".
_DENIES_SOMETHING_ELSE = (
    r", (?!(?:it|that|they|he|she|there|you|we|but|and|so(?! far))\b)[^,.;:\n]{1,50}, "
    r"(?!(?:it|that|they|he|she|there|you|we|i|but|and|so|true|sadly|though|alas|to be|at all|any|anything|in|on|one|a true|an actual)\b"
    rf"|(?:shot|filmed|made|based|directed|written|set|win|happen|exist|appear)|come out(?=[.;!,]|$)|[{_NAMED}])[a-z0-9]"
)
#: Nor where what is other is no film and no person: "That is another reason to see it".
_NO_OTHER_WORK = (
    r"(?:[a-z]+ )?(?:reasons?|points?|plus|strength|mark|sign|example|instance|choice|decision|call|lengths?|the heart"
    r"|another (?:time|age|era|world))\b"
)
#: What somebody says, and so it is: "he says it is a true story, and it is".
_AGREED = (
    r"[^\n]*\band (?:so do i\b|(?:it|he|she|they) (?:is|was|are|were|did|does)(?:[.!]|$)"
    r"|(?:it|that|he|she|they)(?:'s| is|'re| are| was| were)(?: quite| absolutely)? (?:right|true)\b)"
)
#: More of a length than nearly a fact: "nearly two years before".
_NUMBERS = _any("one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety half")
#: What people in a story are near, and long for.
_STORYS = _any("war death ruin collapse madness divorce suicide despair bankruptcy a_nervous_breakdown extinction")
_LONGED_FOR = _any("help home mercy rain love peace revenge freedom attention a_(?:quiet|better|new)_life")

#: What no layman's word makes a fact.
_HEARD = HEARD_FROM_ANYBODY | frozenset(
    """salary gross score genre theme narrative_location narrative_period company producer recommend box_office""".split()
)
#: Who may be told to have no place in the film.
_OF_THE_STORY = frozenset("cast_member character portrays director".split())
_MUSIC = frozenset("music crew edition".split())
_COUNTED = frozenset("runtime budget gross salary price score year award departure production".split())

CUES: tuple[Cue, ...] = (
    # somebody's word
    Cue(
        rf"{_OPENS}(?:[a-z'-]+ )?{_LAYMEN}\b(?:, who [^,\n]{{1,40}},)?[^\n.;:!?—,{_NAMED}]{{0,30}}? {_SAYS}(?![a-z]){_NOTHING_TOLD}",
        A.UNKNOWN,
        reach=140,
        only=_HEARD,
        spares=_AGREED,
    ),
    Cue(
        rf"{_BY_A_STRANGER}\b{_SAYING}(?:{_WHOM}?(?={_CLAUSE})|{_WHOM}(?= the\b))",
        A.UNKNOWN,
        reach=120,
        only=HEARD_FROM_ANYBODY | {"salary"},
        spares=_AGREED,
    ),
    Cue(
        rf"\b{_BELIEVED}{_LONG}(?={_CLAUSE}|{_NAME_THAT_DOES})",
        A.UNKNOWN,
        reach=60,
        only=_HEARD - {"cast_member", "director", "score", "genre"},
    ),
    Cue(
        rf"\b(?:the|that|this|an?|any|no|old|of) (?:[a-z]+ )?{_RUMOURS}(?: is| was)? (?:that\b(?!,)|has it|goes|went around)",
        A.UNKNOWN,
        reach=140,
        deep=True,
        only=HEARD_FROM_ANYBODY,
        spares=rf"[^\n]{{0,40}}?\bthat (?:is|was) [{PERSON}{NAME}]",
    ),
    # what is called so, or what became of it
    Cue(
        rf"\b{_UNREAL} (?:and [a-z-]+ )?",
        A.HYPOTHETICAL,
        reach=24,
        deep=True,
        only=OF_THE_MAKING - {"cast_member", "director", "filming_location"},
        spares=rf"{_UNREAL} (?:and [a-z-]+ )?[a-z]+ (?:is|are|appears?|can be (?:seen|found|heard)) (?:on|in|among)\b",
    ),
    Cue(
        rf"\b(?:was|were|been|got|gets|being){_ADVERBS} {_GIVEN_UP}\b(?! (?:into|off|until|till|an? (?:notch|touch|bit|little|shade)|for (?:[a-z0-9]+ ){{0,3}}(?:years?|months?|decades?))\b)|\b{_CAME_TO_NOTHING}\b",
        A.HYPOTHETICAL,
        "before",
        60,
        deep=True,
        only=OF_THE_MAKING - {"edition_diff", "music_change", "availability", "production", "content_rating"},
        wide=True,
    ),
    Cue(rf"{_MAKER} {_GIVEN_UP}{_THE_LOT}", A.HYPOTHETICAL, "before", 90, deep=True, only=_MUSIC),
    Cue(
        r"\b(?:(?:almost|nearly|all but)(?! (?:[a-z]+ly|all|every|the|an?|un[a-z]+|[0-9])\b)"
        r"|came (?:very |so |this )?close to|narrowly (?:missed|avoided)|came within|on the (?:verge|point|brink) of"
        r"|a whisker from|in talks (?:for|to|with)|negotiat(?:ed|ing|ions)|pitched (?:as|to))\b",
        A.HYPOTHETICAL,
        reach=40,
        only=OF_THE_MAKING - _COUNTED,
        spares=rf"(?:almost|nearly|all but) {_NUMBERS}\b|on the [a-z]+ of {_STORYS}\b",
    ),
    Cue(
        r"\b(?:tipped|touted|fancied|favou?rite|odds-on|front-?runner|hopeful|in contention|a shoo-in|a lock|a sure thing|a cert"
        r"|campaign(?:ing|ed)?) (?:for|to (?:win|take|walk off))\b",
        A.HYPOTHETICAL,
        "clause",
        40,
        deep=True,
        only=frozenset(("award",)),
    ),
    # what would be somebody's wish
    Cue(
        r"\b(?:would|'d) (?:sell|give|pay|kill|love|like) (?:an?|my|both|your|his|her|the|good money) [^\n.;:]{1,30}? for\b"
        r"|\b(?:hop(?:e|ing)|pray(?:ing)?|begging|holding out|yearn(?:s|ed|ing)?|long(?:ed|ing)|clamou?r(?:s|ed|ing)?|crying out"
        r"|petition(?:s|ed|ing)?|campaign(?:s|ed|ing)?) for\b",
        A.WISH,
        reach=60,
        deep=True,
        only=OF_THE_MAKING,
        spares=rf"[a-z ]{{3,20}} for {_LONGED_FOR}\b",
    ),
    Cue(
        r"[,:—] that i(?:'d| would) (?:buy|pay|watch|like|love|see)\b",
        A.WISH,
        "before",
        120,
        deep=True,
        only=OF_THE_MAKING,
    ),
    # what it is taken for
    Cue(
        r"\b(?:mistak(?:e|en|ing)|mistook|confus(?:es?|ed|ing)|mix(?:es|ed|ing)?(?: it| this| him| her| them)? up|taken|took it)"
        r"(?: it| this| him| her| them| these| the two)? (?:for|with)\b"
        r"|\b(?:you(?:'re| are)|(?:i|he|she) (?:was|is|am)|they(?:'re| are| were)) thinking of\b",
        A.DENIED,
        reach=50,
        deep=True,
        only=OF_THE_MAKING - {"related_film"} | {"genre"},
        spares=r"(?:taken|took it)(?: it| this| him| her| them| these)? for granted\b",
    ),
    Cue(
        r"\b(?:nobody|no-? ?one|none|few)\b[^\n.;:]{0,50}? (?:would|could|will|can|should)(?: ever)?"
        r" (?:call|describe|mistake|take|think|file|class)\b",
        A.DENIED,
        reach=50,
        deep=True,
        only=frozenset("genre theme based_on".split()),
    ),
    # a denial with something put in between, or behind what it denies
    Cue(
        r"\b(?:is|was|are|were|does|did|has|had|will|would)(?:n'?t| not| never), [^\n.;:()]{3,90}?, ",
        A.DENIED,
        reach=40,
        deep=True,
        only=OF_WORKS | {"genre"},
    ),
    Cue(_WHO_IS_NOT_THERE, A.DENIED, "aside", 4, deep=True, only=_OF_THE_STORY),
    Cue(r"\bthere (?:is|was|are|were)(?:n't| not| none)(?=[.,;!]|$)", A.DENIED, "before", 12, deep=True, only=OF_THE_MAKING),
    # what is taken back at once, or in the next sentence
    Cue(
        r"[,;—(] ?(?:no(?=,)|sorry|scratch that|strike that|correction|i tell a lie|make that|or rather|my mistake|oops),? ",
        A.UNKNOWN,
        "aside",
        3,
        deep=True,
        only=HEARD_FROM_ANYBODY,
    ),
    Cue(
        _IS_NOT_SO,
        A.DENIED,
        "previous",
        deep=True,
        only=HEARD_FROM_ANYBODY - {"related_film"} | {"genre", "production", "gross", "salary"},
        spares=_IS_NOT_SO + _DENIES_SOMETHING_ELSE,
    ),
    Cue(
        _IS_ANOTHER,
        A.UNKNOWN,
        "previous",
        deep=True,
        only=HEARD_FROM_ANYBODY - {"related_film"},
        spares=_IS_ANOTHER + _NO_OTHER_WORK,
    ),
)
