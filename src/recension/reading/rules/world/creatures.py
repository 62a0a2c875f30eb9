"""People and beasts of the story whose kind stands right behind their name: "Skipper the dog", "Orla the maid"."""

from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.world._of_story import is_played

_KINDS = (
    r"(?:dog|puppy|hound|cat|kitten|crow|raven|horse|pony|donkey|mule|bear|parrot|monkey|chimp|ape|gorilla|orangutan|lion|tiger|leopard|panther|rabbit|bunny|pig|mouse|rat|squirrel|elephant|hippo|giraffe|dragon|dinosaur|"
    r"duck|goose|penguin|owl|eagle|chicken|rooster|turtle|tortoise|frog|toad|snake|fish|whale|dolphin|shark|crab|lobster|spider|ant|bee|goat|sheep|lamb|cow|bull|fox|wolf|raccoon|skunk|hedgehog|beaver|"
    r"robot|android|computer|clown|butler|maid|housekeeper|cook|chef|chauffeur|driver|janitor|bartender|barber|baker|butcher|blacksmith|gardener|handyman|mailman|milkman|plumber|mechanic|waiter|waitress|nurse|dentist|"
    r"witch|wizard|ghost|vampire|werewolf|zombie|mummy|troll|ogre|elf|dwarf|giant|fairy|genie|mermaid|snowman|scarecrow|puppet|hunchback|pirate|priest|monk|nun|sheriff|mayor|cop|bully|nerd|hooker|pimp|prostitute|junkie|bouncer|drunk)"
)
#: How a name is led to when it is another's, or likened to.
_NOT_HERE = r"(?<!like )(?<!than )(?<!called )(?<!named )(?<!remember )(?<!\bof )(?<!unlike )"


def _kind_behind(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    line = hit.typed.line_at(hit.match.start())
    if m.words == 1 and m.credit is None and not names_another(hit.typed, *line) and not is_played(hit, m):
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("NAME the dog", "character", rf"{_NOT_HERE}(?P<quote>(?P<value>[{NAME}{PERSON}]) the {_KINDS})\b(?=[.,;:!?()\n—]|$| (?:and|who|is|was|has|had|in|on|with|but|as|to|or|that|which|from|for|gets|does|makes|steals|looks|comes|goes|[a-z]+s)\b)(?! (?:film|movie|series|books?)\b)", build=_kind_behind, presupposed=True),
)  # fmt: skip
