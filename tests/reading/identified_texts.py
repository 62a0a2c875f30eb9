"""Texts of every class that is hard to identify, each with its film: class → (text, headline, title and year or None)."""

Case = tuple[str, str | None, tuple[str, int] | None]

TEXTS: dict[str, tuple[Case, ...]] = {
    "small letters": (
        ("saw blade runner again at the weekend. harrison ford looks tired and rutger hauer dies in the rain.", None, ("Blade Runner", 1982)),
        ("so, fargo. frances mcdormand is pregnant and polite and steve buscemi ends up in the wood chipper.", None, ("Fargo", 1996)),
        ("tom hanks dances on a giant piano and penny marshall keeps big sweet. robert loggia can still jump.", None, ("Big", 1988)),
        ("jeff goldblum loses his ears. geena davis cries. david cronenberg made the fly for people who eat during films.", None, ("The Fly", 1986)),
        ("i am told this is a classic. i fell asleep on the sofa and woke up for the credits.", None, None),
        ("my brother put on twin peaks. kyle maclachlan likes coffee, sheryl lee is dead, and i like ray wise least when he dances.", None, ("Twin Peaks", 1990)),
    ),
    "glued words": (
        ("The jury room sweats in12 Angry Men, andHenry Fonda never raises his voice.Sidney Lumet shuts the door.", None, ("12 Angry Men", 1957)),
        ("A hotel in winter:Jack Nicholsontypes, Shelley Duvallreads, andStanley Kubricktravels down the corridor of The Shining.", None, ("The Shining", 1980)),
        ("directed byRidley Scott,starringHarrison FordandRutger Hauer,it rains all through Blade Runner.", None, ("Blade Runner", 1982)),
        ("Silkwood, withMeryl Streepat the plant andCherat the kitchen table, is a film about badges and doors.", None, ("Silkwood", 1983)),
    ),
    "misspelt names": (
        ("Francis McDormand waddles through Fargo, and Steve Bushemi bleeds on the snow.", None, ("Fargo", 1996)),
        ("Alien keeps still. Sigorney Weaver looks for the cat, and Tom Skerrit for the way out.", None, ("Alien", 1979)),
        ("Directed by Martin Scorcese, with Robert DeNiro shadow-boxing in white gloves: the fights are opera. Raging Bull hurts.", None, ("Raging Bull", 1980)),
        ("Rutger Howard and Harison Ford on a wet roof. Blade Runner never dries.", None, ("Blade Runner", 1982)),
        ("sam eliot and eric stolz, a mother called rusty, and laura durn who cannot see him. i cried at mask.", None, ("Mask", 1985)),
    ),
    "common-word titles": (
        ("Her is a film about a telephone. Joaquin Phoenix talks, Scarlett Johansson answers, Spike Jonze listens.", None, ("Her", 2013)),
        ("Big has Tom Hanks in short trousers and Elizabeth Perkins in shoulder pads.", None, ("Big", 1988)),
        ("There is no better bank robbery than the one in Heat. Al Pacino shouts, Robert De Niro does not, Michael Mann counts the bullets.", None, ("Heat", 1995)),
        ("Brazil is paperwork as nightmare. Jonathan Pryce dreams of wings; Robert De Niro mends the ducts; Terry Gilliam found the ending.", None, ("Brazil", 1985)),
        ("Peter Lorre whistles in M and a city shuts its doors. Fritz Lang hardly shows a thing.", None, ("M", 1931)),
        ("It was a long evening and the mask of politeness slipped. Her coat was big. Alien to us all, he went home.", None, None),
        ("“Duel” is a man, a lorry and a road. Dennis Weaver sweats; Steven Spielberg was twenty-four.", None, ("Duel", 1971)),
    ),
    "remakes": (
        ("Kurt Russell has the beard and the flame-thrower. The Thing is cold in every frame, and John Carpenter trusts nobody.", None, ("The Thing", 1982)),
        ("Gus Van Sant copies the shower shot for shot. Anne Heche and Vince Vaughn have Psycho to live up to and do not.", None, ("Psycho", 1998)),
        ("Vera Miles finds the cellar. Anthony Perkins smiles, Janet Leigh drives, and Psycho turns at its middle.", None, ("Psycho", 1960)),
        ("Lady Gaga sings and Bradley Cooper drinks. This A Star Is Born is the fourth, after Judy Garland's and Barbra Streisand's.", None, ("A Star Is Born", 2018)),
        ("Judy Garland and James Mason: George Cukor's A Star Is Born is the one to keep.", None, ("A Star Is Born", 1954)),
        ("Vincent Price whispers over the garden. The Fly of 1958 keeps its head under a cloth until the last reel.", None, ("The Fly", 1958)),
        ("Donald Sutherland points and screams. Philip Kaufman's Invasion of the Body Snatchers moves to San Francisco.", None, ("Invasion of the Body Snatchers", 1978)),
        ("Al Pacino behind a desk of powder: Brian De Palma's Scarface has nothing of Howard Hawks but the name.", None, ("Scarface", 1983)),
        ("Naomi Watts and Tim Roth let two boys in to borrow eggs. Funny Games is played again in English.", None, ("Funny Games", 2007)),
    ),
    "siblings": (
        ("Rocky II marries him off. Talia Shire lies in a coma for half the film; Burgess Meredith shouts.", None, ("Rocky II", 1979)),
        ("Better than Alien? James Cameron brings marines, and Bill Paxton loses heart. Aliens is the louder one.", None, ("Aliens", 1986)),
        ("Sigourney Weaver shaves her head and Charles S. Dutton prays. Alien 3 is a prison, and David Fincher locks it.", None, ("Alien 3", 1992)),
        ("Terminator 2 melts. Robert Patrick runs, Linda Hamilton does her pull-ups, Edward Furlong rides a moped.", None, ("Terminator 2: Judgment Day", 1991)),
        ("Sofia Coppola dies on the steps and Andy Garcia inherits. The Godfather Part III needed Robert Duvall.", None, ("The Godfather Part III", 1990)),
        ("Harrison Ford goes into the carbonite. Irvin Kershner's is the dark one, after the fun of Star Wars.", None, ("The Empire Strikes Back", 1980)),
    ),
    "films only mentioned": (
        ("Like Jaws, like Alien, like The Thing: a monster you wait for. This one has none of their patience, and I shall not name it.", None, None),
        ("Whoever wept at The Elephant Man will weep at Mask, where Eric Stoltz wears the rubber and Cher wears leather.", None, ("Mask", 1985)),
        ("After Pulp Fiction everybody talked like that. Reservoir Dogs talked first: Harvey Keitel, Tim Roth, Michael Madsen and an ear.", None, ("Reservoir Dogs", 1992)),
        ("Not since Casablanca has fog done so much. Orson Welles stands in a doorway, Joseph Cotten looks up, and The Third Man begins.", None, ("The Third Man", 1949)),
    ),
    "television": (
        ("Two episodes in, Twin Peaks has a log, a dead girl and cherry pie. Kyle MacLachlan is Cooper; Ray Wise dances.", None, ("Twin Peaks", 1990)),
        ("The hotel series with John Cleese and Prunella Scales: twelve episodes of Fawlty Towers and not one to lose.", None, ("Fawlty Towers", 1975)),
        ("Tim Curry is the clown in the television It, and Richard Thomas stammers.", None, ("It", 1990)),
    ),
    "headlines": (
        ("Two hours of rain. I want the owl.", "Blade Runner: The Final Cut (Blu-ray review)", ("Blade Runner", 1982)),
        ("Nobody in it is wholly wrong.", "Do the Right Thing", ("Do the Right Thing", 1989)),
        ("The shower again, in colour.", "Psycho (1998) – one star", ("Psycho", 1998)),
        ("He shouts for three hours and I could have listened for four.", "REVIEW: Amadeus", ("Amadeus", 1984)),
        ("A quiet one. Sheep, a beach, a telephone box.", "What we watched last night", None),
    ),
    "specification blocks": (
        ("FARGO\nPolyGram / 1996 / 98 minutes / Rated R\nStarring Frances McDormand, William H. Macy, Steve Buscemi\nDirected by Joel Coen\n\nThe snow is clean on this disc, and the hum is low.", None, ("Fargo", 1996)),
        ("Title: Cape Fear\nYear: 1962\nDirector: J. Lee Thompson\nCast: Gregory Peck, Robert Mitchum, Polly Bergen\nLength: 106 min.\n\nThe blacks are deep at last.", None, ("Cape Fear", 1962)),
        ("Studio: Universal\nDirector: Martin Scorsese\nRunning time: 128 minutes\nWith: Nick Nolte, Jessica Lange, Juliette Lewis\n\nA transfer without scratches and a commentary without pauses.", None, ("Cape Fear", 1991)),
        ("Kino Lorber | 1922 | 94 min | silent\nDir. F.W. Murnau\nwith Max Schreck\n\nThe tints are back, the shadow climbs the stairs.", None, ("Nosferatu", 1922)),
    ),
}  # fmt: skip
