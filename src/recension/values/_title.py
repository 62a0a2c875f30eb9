import re

#: The articles that lists by letter put behind a title.
ARTICLES = ("The", "A", "An", "Le", "La", "Les", "Der", "Die", "Das", "El", "Il")

#: Lists part the article by a comma, some by a semicolon.
_BEHIND = re.compile(rf"^(?P<title>[^,;]+)[,;] ?(?P<article>{'|'.join(ARTICLES)})(?P<more>\s*[:(\[].*)?$")


def article_in_front(title: str) -> str:
    """A title with its article where it belongs.

    >>> article_in_front("Night Ferry, The (1961)"), article_in_front("Me and Her, A Story")
    ('The Night Ferry (1961)', 'Me and Her, A Story')
    """
    return _BEHIND.sub(r"\g<article> \g<title>\g<more>", title)
