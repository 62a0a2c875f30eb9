"""Lines of a page that no class name gives away: its furniture, and readers' remarks under a heading of their own."""

import re

#: A whole line that is a page's furniture, not its article's.
_FURNITURE = re.compile(
    r"\W*(?:advertisements?|advertisement - continue reading below|story continues below(?: advertisement)?"
    r"|skip to .{1,20}"
    r"|share (?:this|on|via)\b.{0,30}|(?:tweet|pin it|print|e-?mail)(?: this)?|read more|read (?:also|next)\b.{0,80}"
    r"|\[?edit\]?|back to (?:the )?(?:top|index|home|main|reviews)\b.{0,30}|(?:posted|filed) (?:in|under)\b.{0,80}"
    r"|tagged\b.{0,80}|labels:.{0,80}|leave a (?:reply|comment)\b.{0,20}|(?:no|\d+) comments?(?: yet)?|post a comment"
    r"|(?:proudly )?powered by .{1,40}|all rights reserved|(?:you are|you're) visitor\b.{0,60}"
    r"|best viewed (?:with|in|at)\b.{0,60}"
    r"|(?:©|\(c\)|copyright (?:©|\(c\))|copyright (?=\d{4})).{0,60}\b"
    r"(?:all rights reserved|\.com|inc\b|ltd\b|llc\b).{0,40}"
    r"|(?:please )?enable javascript\b.{0,60}|this site uses cookies\b.{0,90}"
    r"|sign up (?:for|to) (?:our|the)\b.{0,60}newsletter.{0,40}"
    r"|you must (?:be logged in|log in) to .{1,30}|name \(required\)|originally posted by .{1,60})\W*",
    re.I,
)
#: The heading over what readers wrote.
_REMARKS = re.compile(
    r"\W*(?:(?:(?:reader|user|visitor)s?'? )?comments?"
    r"|(?:no|one|\d+) (?:comments?|responses?|replies|thoughts)\b.{0,60}"
    r"|comments? \(\d+\)|responses|discussion|leave a (?:reply|comment))\W*",
    re.I,
)
#: What shows that the lines below it are readers' own.
_OF_READERS = re.compile(
    r"\b(?:says?|said|wrote|writes)(?:\.{3}|…|:)|\(required\)|\blog(?:ged)? in to\b|\bleave a (?:reply|comment)\b"
    r"|\b(?:reply|report abuse|permalink|upvote)\b|\b\d{1,2}:\d\d ?(?:[ap]\.?m\b)?|\banonymous\b"
    r"|^[^\n]{1,60}\b\d{1,2},? (?:19|20)\d\d\)?(?: at\b|:)",
    re.I | re.M,
)
_NUMBERED = re.compile(r"\d|\b(?:no|one) (?:comment|response|thought)", re.I)
#: Remarks stand behind an article, not in the place of one.
_LEAST_BEFORE = 200


def without_page_lines(text: str) -> str:
    """The text without its page's furniture, and without what stands under a heading of readers' remarks."""
    kept: list[str] = []
    lines = text.split("\n")
    length = 0
    for i, line in enumerate(lines):
        bare = line.strip()
        if bare and len(bare) <= 120:
            if length >= _LEAST_BEFORE and _REMARKS.fullmatch(bare) and _is_theirs(bare, lines[i + 1 :]):
                break
            if _FURNITURE.fullmatch(bare):
                continue
        kept.append(line)
        length += len(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _is_theirs(heading: str, below: list[str]) -> bool:
    rest = "\n".join(below)
    return bool(_NUMBERED.search(heading)) or bool(_OF_READERS.search(rest))
