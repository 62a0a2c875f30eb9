"""The labels of header blocks and what each means."""

from recension.reading.grammar._blocks import labels_by_first_word

#: Meanings of labels: a property, behind ":" its role or kind. Labels of meaning "" are known and say nothing here.
LABELS = {
    "director": "director, directors, directed by, co-director, co-directors, co-directed by, a film by, director(s)",
    "screenwriter": "writer, writers, written by, co-writer, writer(s), writing credits, adapted by, adaptation, author of screenplay",
    "screenwriter:screenplay": "screenplay, screenplay by, screenwriter, screenwriters, screen play by, script, script by, scriptwriter, teleplay, teleplay by",
    "screenwriter:story": "story, story by, original story, original story by",
    "director+screenwriter": "written and directed by, writer/director, writer-director, directed and written by, written & directed by, director/writer, writer and director",
    "producer": "producer, producers, produced by, executive producer, executive producers, co-producer, co-producers, associate producer, line producer, producer(s)",
    "director+producer": "produced and directed by, producer-director, producer/director",
    "crew:cinematography": "cinematography, cinematography by, cinematographer, cinematographers, director of photography, directors of photography, photographed by, photography, photography by, camera, dp, d.p.",
    "crew:music": "music, music by, original music, original music by, score, original score, score by, original score by, composer, composers, musical score, film score, music composed by",
    "crew:editing": "editor, editors, film editor, film editors, edited by, editing, editing by, film editing",
    "crew:production_design": "production design, production design by, production designer, production designers, art direction, art director, art directors, set decoration, set decorator, sets, set design, designer",
    "crew:costume": "costume design, costume designer, costume designers, costumes, costumes by, costume design by, wardrobe",
    "crew:makeup": "makeup, make-up, makeup by, make-up by, makeup artist, make-up artist, special makeup, special makeup effects",
    "crew:effects": "special effects, visual effects, special effects by, visual effects by, effects, vfx supervisor, visual effects supervisor",
    "crew:sound": "sound, sound design, sound designer, sound mixer, sound recordist",
    "crew:choreography": "choreography, choreographer, choreographed by, fight choreography",
    "crew:casting": "casting, casting by, casting director",
    "crew:lyrics": "lyrics, lyrics by",
    "crew:songs": "songs, songs by, songwriter",
    "crew:animation": "animation, animation by, animation director, animators",
    "cast_member": "starring, stars, other stars, cast, the cast, main cast, full cast, with, featuring, also starring, also featuring, co-starring, co-stars, guest starring, voice cast, voices, voices of, actors, players, principal cast, supporting cast, cast list, star, starring the voices of, actor(s), starring in, cameos, cameo, cameos by, cameo appearances, cameo appearance, cameo appearances by, guest stars, guest star, special guest stars, special guest star, guest appearances, special appearance, special appearances, narrator, narrated by, introducing, performers, lead cast, leads, lead actors, leading actors, supporting actors, actresses, voice actors, voice talent, eye candy, presenter, presenters, host, hosts",
    "company:studio": "studio / distribution, studio/distribution, studio / distributor, studio/distributor, studio, studios, studio(s), production company, production companies, produced by studio, company",
    "company:distribution": "distributor, distributors, distributed by, distribution, released by, released theatrically by, u.s. distributor, theatrical distributor",
    "company:home_video": "label, dvd label, publisher, home video distributor, dvd distributor, video label, dvd released by, disc released by, home video",
    "runtime": "running time, runtime, run time, run-time, running-time, length, duration, feature running time, total running time, total runtime, approx. running time, approximate running time, time",
    "content_rating": "rating, mpaa rating, mpaa, rated, certificate, certification, bbfc, classification, film rating, movie rating, age rating, bbfc certificate, cert, cert., us rating, uk certificate",
    "release": "release date, street date, release, released, theatrical release, theatrical release date, dvd release, dvd release date, dvd street date, blu-ray release date, blu-ray release, release date(s), home video release, video release date, date of release, u.s. release date, us release, in theaters, opening date, opens, premiere, on dvd, dvd date, dvd release year, blu-ray release year, disc release year, video release year, released on, date released, cinema release",
    "price": "price, srp, msrp, rrp, list price, retail price, suggested retail price, retail, dvd price, suggested retail",
    "year": "year, year of release, release year, year of production, production year, year released, theatrical release year, copyright, year made",
    "genre": "genre, genres, category",
    "based_on": "based on, based upon, source, source material, adapted from",
    "filming_location": "filming locations, filming location, filmed in, shot in, location, locations, filmed on location in",
    "extra": "special features, special feature, extras, extra features, bonus features, bonus material, bonus materials, supplements, supplemental features, disc extras, dvd extras, bonuses, special features include, extras include, dvd features, bonus, the extras, dvd special features, blu-ray extras, blu-ray special features, disc features, supplementary material, special edition features, features",
    "": "aspect ratio, video, audio, language, languages, subtitles, country, country of origin, countries, upc, region, regions, region code, format, formats, disc, discs, number of discs, disc format, plot, synopsis, plot synopsis, the plot, tagline, reviewed by, review by, reviewer, author, published, posted, picture, picture quality, sound quality, video quality, audio quality, screen format, color, colour, sound mix, other info, dvd details, specs, tech specs, technical specs, closed captioning, chapters, case type, packaging, catalogue, theme, verdict, the verdict, bottom line, overall, grade, score, our rating, review, the film, the movie, the disc, the dvd, image, manufacturer, layers, encoding, easter eggs, date, review date, see also, related, links, buy, buy it, title, original title, aka, a.k.a., alternate title, alternative title",
}  # fmt: skip
BY_FIRST_WORD = labels_by_first_word(LABELS)
