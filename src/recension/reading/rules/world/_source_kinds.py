"""Kinds of works that films are taken from."""

import re

#: The work's kind as written → the qualifier.
KINDS = {
    "novel": "novel", "novella": "novella", "book": "book", "bestseller": "novel", "best-seller": "novel", "best seller": "novel", "play": "play",
    "stage play": "play", "short story": "short_story", "story": "short_story", "stories": "short_story", "musical": "musical", "comic": "comic",
    "comic book": "comic", "comics": "comic", "comic strip": "comic", "graphic novel": "graphic_novel", "manga": "manga", "memoir": "memoir",
    "memoirs": "memoir", "source novel": "novel", "comic books": "comic", "graphic novels": "graphic_novel", "stage musical": "musical", "stageplay": "play", "autobiography": "autobiography", "biography": "biography", "article": "article", "poem": "poem", "opera": "opera",
    "video game": "video_game", "videogame": "video_game", "game": "video_game", "tv series": "tv_series", "television series": "tv_series",
    "tv show": "tv_series", "series": "tv_series", "radio play": "radio_play", "fairy tale": "fairy_tale", "legend": "legend", "myth": "myth",
    "stage hit": "play", "broadway hit": "play", "west end hit": "play", "stage success": "play", "true story": "true_story", "true stories": "true_story", "true events": "true_story", "real events": "true_story", "actual events": "true_story",
    "real-life events": "true_story", "a real story": "true_story", "true incident": "true_story", "true incidents": "true_story", "fact": "true_story",
    "real-life story": "true_story", "real-life stories": "true_story", "real life story": "true_story", "true-life story": "true_story", "real life events": "true_story", "real-life case": "true_story", "real case": "true_story",
    "actual case": "true_story", "true case": "true_story", "real-life incident": "true_story", "real incident": "true_story", "actual incident": "true_story", "real-life incidents": "true_story", "true crime": "true_story",
    "series of articles": "article", "series of novels": "novel", "series of books": "novel", "series of short stories": "short_story", "articles": "article", "musical play": "musical",
    "study": "book", "account": "book", "reminiscences": "memoir", "letters": "letters", "journals": "diary", "journal": "diary", "essay": "article", "magazine article": "article",
    "newspaper article": "article", "folk tale": "fairy_tale", "folktale": "fairy_tale", "fable": "fairy_tale", "epic poem": "poem", "verse drama": "play", "one-act play": "play",
    "true event": "true_story", "actual event": "true_story", "true historic event": "true_story", "true life story": "true_story", "real people": "true_story",
    "historical events": "true_story", "bible": "book", "novels": "novel", "books": "book", "plays": "play", "diary": "diary", "diaries": "diary", "trilogy": "novel",
    "broadway show": "musical", "stage show": "musical", "one-man show": "play", "one-woman show": "play", "show": "show", "folk tales": "fairy_tale", "folktales": "fairy_tale", "fairy tales": "fairy_tale", "fairytale": "fairy_tale",
    "fairytales": "fairy_tale", "fables": "fairy_tale", "legends": "legend", "myths": "myth", "ballad": "song", "poems": "poem", "parable": "book", "novelette": "novella", "novellas": "novella", "film serial": "serial", "movie serial": "serial",
    "radio serial": "radio_play", "radio show": "radio_play", "radio series": "radio_play", "web series": "web_series", "webcomic": "comic", "picture book": "book", "storybook": "book", "urban legend": "legend",
    "light novel": "novel", "light novels": "novel", "sitcom": "tv_series", "cartoon series": "tv_series", "auto-biography": "autobiography", "auto biography": "autobiography", "operetta": "musical", "ballet": "ballet", "album": "album", "rock opera": "album",
    "short story collection": "short_story", "collection of short stories": "short_story", "collection of stories": "short_story", "story collection": "short_story", "collection of essays": "article", "book series": "novel", "series of children's books": "novel",
    "novel series": "novel", "comic book series": "comic", "comic series": "comic", "comic-book series": "comic", "comic-book": "comic", "manga series": "manga", "children's book": "book", "children's books": "book", "photo-novel": "comic", "tragedy": "play", "comedies": "play", "tragedies": "play",
    "newspaper column": "article", "column": "article", "columns": "article", "magazine story": "article", "podcast": "podcast", "travelogue": "book", "nonfiction book": "book", "non-fiction book": "book", "video games": "video_game", "games": "video_game", "computer game": "video_game", "board game": "game",
    "one-woman play": "play", "one-man play": "play", "musicals": "musical", "teleplay": "tv_series", "telenovela": "tv_series", "miniseries": "tv_series", "mini-series": "tv_series", "penny dreadful": "novel", "chronicles": "book", "chronicle": "book", "exposé": "book", "monologue": "play", "monologues": "play", "sketch": "sketch", "tale": "short_story", "tales": "short_story", "newspaper serial": "serial", "magazine serial": "serial", "recollections": "memoir", "narrative poem": "poem", "verse novel": "novel", "short novel": "novel", "children's novel": "novel", "verse play": "play", "stage comedy": "play", "paperback": "novel", "paperback original": "novel", "libretto": "opera", "confessions": "memoir", "oral history": "book", "stage version": "play", "magazine serials": "serial", "sketches": "sketch", "skit": "sketch",
}  # fmt: skip
KIND = "|".join(re.escape(k) for k in sorted(KINDS, key=len, reverse=True))
