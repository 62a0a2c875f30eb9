import pytest

from recension.reading import read
from recension.reading.text._kind import kind_of
from recension.reading.text._text import Text
from recension.records import Document

#: what it is, the kinds that are right, the text
TEXTS = [
    (
        "book",
        "not_review",
        "Margaret Holt's new novel is her finest since The Salt Road. Told in three voices, it follows a family of ferrymen through a century of bad weather. The prose is spare, the dialogue crackles, and the final hundred pages are as gripping as anything in recent fiction. Knopf, 412 pages, $27.95. A film adaptation is said to be in the works.",
    ),
    (
        "book2",
        "not_review",
        "I picked up this audiobook because I loved the movie. The narrator does a wonderful job with the voices, and the author knows her Paris, but the middle third sags. I finished it in two days. Four stars. Ages 14 and up. ISBN 978-0-00-000000-2.",
    ),
    (
        "game",
        "not_review",
        "The combat is fluid and the boss fights are spectacular, but the side quests feel like filler and the frame rate tanks on PC. The voice acting is top notch, and the story borrows its best twist from Blade Runner. At $69.99 with microtransactions, wait for a patch. 7/10",
    ),
    (
        "game2",
        "not_review",
        "As a first-person shooter this holds up: the level design is tight, the guns have weight, and co-op with friends on Steam is a blast. Cutscenes are skippable, thank God, as the writing is the worst I have seen in an RPG. Load times are terrible.",
    ),
    (
        "album",
        "not_review",
        "On their fourth record the trio trade fuzz for strings. Opener 'Glass Harbour' is a slow burn, the bass line of 'Ferry' nicks from Bowie, and the closing track runs eleven minutes. The production is lush, the lyrics less so. Rating: 8.1. Out on Matador, available on streaming and LP.",
    ),
    (
        "album2",
        "not_review",
        "The band's debut EP is a noisy delight: riffs, feedback, a singer who sounds like she has swallowed a kazoo. Standout track 'Blue Movie' has a chorus to die for and the drumming is tremendous. Catch them live on tour this autumn.",
    ),
    (
        "recipe",
        "not_review",
        "Preheat the oven to 180C. Beat the butter and sugar until pale, add the eggs one at a time, then fold in the flour and the cocoa. Bake for 25 minutes. This is the cake from the scene in Matilda, and the kids loved it. Serves eight.",
    ),
    (
        "obit",
        "not_review|unknown",
        "Ada Verhoeven, the actress who made her name as the governess in Night Ferry, died on Tuesday at her home in Antwerp. She was 84. Her death was confirmed by her daughter. Born in Ghent in 1939, the daughter of a tram driver, she studied at the conservatory before her first film role in 1958. She is survived by two daughters and a grandson.",
    ),
    (
        "casting",
        "not_review|unknown",
        "EXCLUSIVE: Eric Stoltz has joined the cast of the untitled heist thriller for Lionsgate, sources tell us. Principal photography is set to begin in Atlanta in March. Peter Bogdanovich is attached to direct from a screenplay by Anna Hamilton Phelan. Stoltz is repped by CAA. Plot details are being kept under wraps.",
    ),
    (
        "interview",
        "not_review|unknown",
        "Q: You had never worked with Cher before. How did that come about?\nA: She called me. I thought it was a joke.\nQ: And the makeup took how long?\nA: Three and a half hours every morning. I slept through most of it.\nQ: What are you working on now?\nA: A western. We start shooting in May, I think it will be the best thing I have done.",
    ),
    (
        "press",
        "not_review|unknown",
        "FOR IMMEDIATE RELEASE. LOS ANGELES, March 3, 2004 – Universal Studios Home Entertainment today announced the release of Mask: Director's Cut on DVD on September 7. Starring Academy Award winner Cher and directed by Peter Bogdanovich, the critically acclaimed film will carry a suggested retail price of $14.98. About Universal: NBC Universal is one of the world's leading media companies. Contact: press@example.com. ###",
    ),
    (
        "synopsis",
        "not_review|unknown",
        "Rocky Dennis, a boy with a rare disease, moves to a new town with his mother Rusty. At school he is mocked, then admired. At summer camp he falls in love with Diana, a blind girl. He dies in his sleep. Rusty finds him in the morning, and at the funeral the bikers leave baseball cards on the grave.",
    ),
    (
        "listing",
        "not_review|unknown",
        "Mask (Director's Cut) [DVD]. Condition: Used - Very Good. Disc plays perfectly. Region 1. Case has light shelf wear. Ships within 24 hours from Ohio. Free shipping on orders over $25. Returns accepted within 30 days. Item number 3321. Add to cart. Quantity available: 3. Seller feedback: 99.8% positive.",
    ),
    (
        "tv",
        "not_review|unknown",
        "SATURDAY 14 MAY\n7.00 News\n7.30 The Antiques Show\n8.00 Film: Mask (1985) Peter Bogdanovich drama with Cher, Eric Stoltz (R) (S)\n10.00 News at Ten\n10.35 Match of the Day\n11.55 Film: Psycho (1960) Hitchcock thriller with Anthony Perkins (B/W)\n1.40 Closedown",
    ),
    (
        "fanfic",
        "not_review",
        'Rated T for language. Disclaimer: I don\'t own Star Wars. Chapter 3. Han leaned on the bulkhead and smirked. "You love me," he said. Leia rolled her eyes, her heart hammering. "I know," she whispered, and the Falcon lurched. A/N: thanks for the reviews! Next chapter up on Friday, please R&R.',
    ),
    (
        "box",
        "not_review|unknown",
        "Weekend box office: the superhero sequel held the top spot with an estimated $41.2 million from 4,102 theaters, down 58%, for a domestic total of $188 million. Opening in second was the animated comedy with $22.5 million, followed by the horror film, which added $9.1 million in its third frame. Per-theater average: $5,500. Overseas, it took $60 million from 54 markets.",
    ),
    (
        "question",
        "not_review|unknown",
        "Does anyone remember a movie from the late 80s or early 90s where a boy finds a robot in a barn? I saw it on cable as a kid and I think the dad was a farmer. There was a scene with a fire. I've tried Google and IMDb with no luck. Any help appreciated! Thanks in advance.",
    ),
    (
        "trailer",
        "not_review|unknown",
        "The first trailer for the new Mask remake just dropped and I have thoughts. The footage looks gorgeous, but that CGI face is a no from me. I can't wait to see what the director does with the ending, if they keep it. The film opens in theaters next December. What did you think of the teaser? Sound off in the comments.",
    ),
    (
        "theatre",
        "not_review",
        "At the Lyceum through June 3, this revival of The Cherry Orchard has a cast of fifteen and not one weak link. The set turns; the curtain rises on a nursery. Director Ada Holm has staged the second act as farce, and the audience on press night roared. Two hours forty with one interval. Tickets from $35.",
    ),
    (
        "musical",
        "not_review",
        "Broadway's newest jukebox musical is loud, bright and brainless. The choreography dazzles, the book is by committee, and the leading lady belts her eleven o'clock number as if the rent were due. The score recycles hits. At the Palace Theatre until September, box office 555-0101.",
    ),
    (
        "restaurant",
        "not_review",
        "The brunch here is a scene. Portions are huge, the staff are friendly, and the pancakes were the best I've had in Portland. Parking is a nightmare. There's a movie theme: I had the Godfather omelette. Would come back, 4 stars.",
    ),
    (
        "product",
        "not_review",
        "I bought these headphones for watching movies on the plane. Noise cancelling is superb, the bass is punchy, they fold flat and the cable is long. The microphone is bad. Delivery was quick. Five stars, would buy again.",
    ),
    (
        "tvset",
        "not_review",
        "This 55-inch 4K television has deep blacks and great upscaling; films on Blu-ray look like the cinema. HDMI ports are awkward to reach and the remote is cheap plastic. Setup took ten minutes. The built-in speakers are tinny, so budget for a soundbar.",
    ),
    (
        "politics",
        "not_review",
        "The senator's speech was pure theatre, a drama in three acts with a villain and no hero. Voters in Ohio, who have seen this movie before, yawned. Her campaign spent $4 million on adverts last week, and the polls have not moved.",
    ),
    (
        "sport",
        "not_review",
        "It was a horror show at the back for United, who conceded three before half time. The striker's hat-trick was the performance of the season and the manager looked like the star of a disaster movie. Ten points clear now, the champions can start to plan the parade.",
    ),
    (
        "travel",
        "not_review",
        "We stayed three nights at the inn where they filmed The Quiet Man. The room was small but clean, breakfast was included, and our guide knew every pub. Fly to Shannon, rent a car. Don't miss the cliffs; bring a raincoat.",
    ),
    (
        "podcast",
        "not_review|unknown",
        "Welcome back to the show. On this week's episode we talk to the team behind the festival, answer your emails, and play a round of guess the quote. This episode is brought to you by a mattress. Subscribe wherever you get your podcasts, and leave us five stars.",
    ),
    (
        "legal",
        "not_review",
        "This agreement is made between the Producer and the Artist. The Artist shall render services in the motion picture tentatively entitled Mask. The Producer shall pay the Artist a fixed compensation of $500,000. This agreement shall be governed by the laws of the State of California.",
    ),
    (
        "wine",
        "not_review",
        "Deep ruby in the glass, with blackcurrant and cedar on the nose. The tannins are grippy, the finish long. Like a good western it takes its time. Drink from 2026. 92 points. Pairs with lamb.",
    ),
    (
        "car",
        "not_review",
        "Zero to sixty in 4.1 seconds, and a cabin straight out of a science fiction film. The steering is numb, the ride firm, the infotainment screen a mess. As a daily driver it is hard to fault, but the fuel economy is a joke at this price.",
    ),
    (
        "r1",
        "review",
        "A boy, a mask of bone, a mother on a motorcycle. I was in tears by the second reel. Cher carries it, the script never begs, and the ending is earned. Bring tissues.",
    ),
    (
        "r2",
        "review",
        "Three hours in a restaurant, and I wanted dessert. The chef is played by a man who can do menace with a ladle, the waiter is a hoot, and the menu of horrors is shot like an advert. It's the best thriller of the year, and the recipe is simple: lock the doors, let the camera watch.",
    ),
    (
        "r3",
        "review",
        "Saw this last night. Laughed twice, slept once. The lead is miscast, the villain is a bore, and the twist is visible from space. 3/10",
    ),
    (
        "r4",
        "review",
        "The novelist in the film can't write, the album he plays over and over is awful, and the gallery scenes go on for ever. Yet the director makes of it a comedy as sad as any I have seen. The actress is a find.",
    ),
    (
        "bk",
        "not_review",
        "Three generations of clockmakers, one stopped clock: Ines Falk's saga is long (six hundred pages) and never dull. The translation is supple. If you liked The Glass Sea you'll devour this one. Vintage, £9.99.",
    ),
    (
        "bk2",
        "not_review",
        "A cosy mystery set in a bakery, with recipes at the back. The heroine, a retired librarian, is fun company, though I guessed the murderer by chapter six. Book four in the series can be read on its own. Thanks to NetGalley for the ARC.",
    ),
    (
        "cm",
        "not_review",
        "Issue 12 wraps up the arc with a splash page for the ages. The pencils are kinetic, the colours pop, the lettering is crisp, and the writer finally gives the sidekick something to do. DC Comics, 32 pages, $3.99. Trade paperback in May.",
    ),
    (
        "gm",
        "not_review",
        "The sequel adds crafting, a bigger map and a skill tree, but the AI is dumb as a brick and I fell through the floor twice. Performance on Switch is rough. If you played the first one for the story, you will be happy; everyone else should wait for a sale.",
    ),
    (
        "bg",
        "not_review",
        "A worker placement game for two to four players, with gorgeous wooden meeples and a rulebook written by a lawyer. Games take ninety minutes. The dice are loaded with drama, and the expansion fixes the endgame. My group loved it.",
    ),
    (
        "al",
        "not_review",
        "He sings like a man reading his own post. Nine songs, thirty-one minutes, recorded in a barn with two microphones. 'Letter to Ruth' is the single, 'Cinema Verite' the keeper. If Nick Drake had owned a drum machine he might have made this. A-",
    ),
    (
        "gig",
        "not_review",
        "They walked on at ten past nine and played for two hours without a word. The new material is heavier, the light show a wonder, the encore a Springsteen cover. The sound at the Roxy was muddy as ever, and a pint costs seven pounds.",
    ),
    (
        "op",
        "not_review",
        "A new Tosca at the Met gives us Rome under glass. The soprano has the notes and none of the danger; the tenor has danger and none of the notes. The conductor drove the second act like a getaway car. Through Feb. 12.",
    ),
    (
        "ex",
        "not_review",
        "The retrospective fills two floors with photographs of harbours. The early prints are the treasure; the late colour work is postcards. Admission is free, the catalogue is forty dollars, and the gift shop sells tea towels. Until 4 January.",
    ),
    (
        "hotel",
        "not_review",
        "Great location next to the film museum, but our room was on the street and the tram starts at five. Bed comfy, shower weak, staff lovely. Breakfast buffet was poor for 18 euros a head. Would stay again for the price.",
    ),
    (
        "app",
        "not_review",
        "I've used this app to log movies for a year. The latest update broke syncing, and there are ads after every screen. Support never answered my email. Uninstalled. One star.",
    ),
    (
        "phone",
        "not_review",
        "The screen is the star: bright, 120Hz, perfect for films on the train. The camera struggles at night, charging is slow, and it gets hot. Android 15 out of the box. At 399 it is the best mid-range handset.",
    ),
    (
        "news",
        "not_review",
        "Firefighters were called to the old Rex cinema on Tuesday night after smoke was seen from the roof. Nobody was hurt. Police said the building, empty since 1998, had been broken into. The council plans to turn it into flats.",
    ),
    (
        "econ",
        "not_review",
        "Shares of the streaming company fell nine percent on Thursday after it said it had added fewer subscribers than expected. Analysts had forecast two million. The chief executive blamed a thin slate of movies and the strong dollar.",
    ),
    (
        "poem",
        "not_review|unknown",
        "The gulls have gone to bed in the sky,\nthe boats have gone to bed in the bay,\nand I, who have no bed but a lie,\nshall lie with you till the end of the day.",
    ),
    (
        "story",
        "not_review|unknown",
        'Marta shut the door behind her. The hall smelled of wax and oranges. "You\'re late," said the old man, without looking up. She put the envelope on the table. Outside, the rain had turned to sleet, and somewhere a dog was barking at nothing.',
    ),
    (
        "faq",
        "not_review|unknown",
        "How do I change my region? Go to Settings, then Account. Can I download movies? Yes, on mobile. Why is there no sound? Check that your device is not muted. Contact us if the problem persists.",
    ),
    (
        "cast2",
        "not_review|unknown",
        "Deadline reports that Ada Quill will play the villain opposite Max Ek in Harbour Lights, a drama to be directed by Jan Ostrander from his own script. Shooting starts in Riga in June. Nordfilm is producing and will handle sales at Cannes.",
    ),
    (
        "prize",
        "not_review|unknown",
        "And the nominees for best picture are: Night Ferry, Frost, The Keeper, Salt, and Harbour Lights. Best director: Jan Ostrander, Ada Holm, Max Ek. The ceremony will be held on March 2 and broadcast live on ABC.",
    ),
    (
        "job",
        "not_review|unknown",
        "We are looking for a camera assistant for a short film shooting in Leeds over two weekends in May. Unpaid, but expenses and lunch provided. Own transport essential. Send your CV and a link to your reel.",
    ),
    (
        "fest",
        "not_review|unknown",
        "Submissions are now open for the tenth Harbour Film Festival. Features, shorts and documentaries completed after January 1 are eligible. The early deadline is May 3, entry fee $35. Winners receive a cash prize and a trophy.",
    ),
    (
        "rv1",
        "review",
        "Go in cold. What starts as a ghost story in a lighthouse becomes a love story, and Ines Calloway breaks your heart in both. The sound design deserves a prize. Two hours fly by.",
    ),
    (
        "rv2",
        "review",
        "As a piece of film-making it's a shambles: shots don't match, the boom is in frame, and whoever edited it should be sent to sea. I loved every minute.",
    ),
    (
        "rv3",
        "review",
        "The book was better, but what book isn't? The author wrote six hundred pages of rain, the director gives us two hours of it, and the novel's best chapter is cut. Calloway reads the letters in voice-over as if they were a menu.",
    ),
    (
        "rv4",
        "review",
        "Based on the video game, and it shows: levels, bosses, weapons, no plot. The player in me grinned, the viewer yawned. At least the actors are having fun, and the final fight is shot by somebody who can see.",
    ),
    (
        "rv6",
        "review",
        "Blu-ray: Criterion's new 4K restoration is a revelation. Colours are rich, grain intact, the uncompressed mono clear. Extras: a commentary, two interviews, the trailer. Highly recommended.",
    ),
    (
        "rv9",
        "review",
        "An election thriller which takes three ballots and a dead senator to get going, and then never lets up. The camera prowls the parliament like a cat, and Max Ek's minister is his finest hour on screen.",
    ),
    (
        "rv10",
        "review",
        "My wife picked it. We both fell asleep. When I woke there was a helicopter. When she woke there were credits. Don't bother.",
    ),
]


@pytest.mark.parametrize(("name", "kinds", "text"), TEXTS, ids=[name for name, *_ in TEXTS])
def test_what_a_text_is(name: str, kinds: str, text: str) -> None:
    assert read(Document(name, text)).kind in kinds.split("|")


OTHER_THINGS = [
    "Fold the eggs into the flour, bake the tart in a hot oven for half an hour and let it cool. My aunt's recipe, and "
    "a good one: the story goes that she would not give it to the cook of the Grand Hotel for any money.",
    "We waited an hour for a table, and the waiter forgot the wine. The chef's menu reads like a drama in five acts, "
    "and the dessert was a comedy. A restaurant for an audience with patience; the performance in the kitchen is fine.",
    "Their third album opens with a drone and ends in a waltz. The vocalist whispers, the guitarist scrapes, and on "
    "vinyl the quiet passages have a depth that no stream will give you. The best thing they have done.",
    "The novelist's second book is told by a dog. Chapter nine, in which the plot turns on a bone, is the funniest "
    "story I have read this year; the characters are warm, the ending is not. Wait for the paperback, if you must.",
    "Forty hours in, the gameplay still surprises. The story is thin, the villain forgettable, but multiplayer on the "
    "new console is a joy, and the controller's haptics sell every jump. Recharge the battery first.",
    "The visitors took the lead after ten minutes when the goalkeeper let a soft header through, and from then on the "
    "league leaders sat back. It finished two to nil, and the crowd went home in the rain without a song.",
    "The minister told parliament that the ballot would be held in May. The opposition called it a farce, and a "
    "senator from the north spoke for an hour about roads, bridges and the price of milk in the mountains.",
]


@pytest.mark.parametrize("text", OTHER_THINGS)
def test_other_things_are_no_film_reviews(text: str) -> None:
    assert kind_of(Text(text), "en", film_confidence=0.0).kind == "not_review"


#: text, language, how sure its film is → kind
KINDS = [
    ("the director lets the plot drift and the cast do as it likes", "en", 0.0, "review"),
    ("the chef of the restaurant has the best scene of this movie", "en", 0.0, "review"),
    ("the waiter has the best scene of this movie", "en", 0.9, "review"),
    ("fold the eggs into the flour", "en", 0.0, "unknown"),
    ("cher is rusty, and stoltz is rocky. " * 9, "en", 0.9, "review"),
    ("le film de la semaine", "fr", 0.9, "unknown"),
]


@pytest.mark.parametrize(("text", "language", "confidence", "kind"), KINDS)
def test_the_kind(text: str, language: str, confidence: float, kind: str) -> None:
    assert kind_of(Text(text), language, film_confidence=confidence).kind == kind


def test_what_reviews_another_thing_claims_nothing_of_a_film() -> None:
    text = next(text for name, _, text in TEXTS if name == "game")
    found = read(Document("game", text))
    assert (found.film, found.claims) == (None, ())


def test_what_announces_a_film_tells_of_it_and_judges_nothing() -> None:
    text = next(text for name, _, text in TEXTS if name == "press")
    told = {c.property for c in read(Document("press", text)).claims}
    assert "director" in told and not told & {"opinion", "verdict", "score", "recommend"}
