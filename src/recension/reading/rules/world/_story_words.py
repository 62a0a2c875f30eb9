"""What people of stories do, and what is done to them."""

FATE = (
    r"(?:falls? (?:in love|for)|marr(?:y|ies|ied)|murders?|kills?|escapes?|meets?|discovers?|learns|decides?|befriends?|returns? (?:home|to)|moves? (?:in|to|back|out)|"
    r"runs away|runs off|gets (?:killed|married|shot|arrested|pregnant|caught|himself|herself|involved|a job)|lives (?:in|with|alone)|dies|hires?|wakes?|visits?|flees?|agrees? to|tries to|"
    r"wants (?:to|her|him|his|nothing)|goes (?:to|on|back|home|after)|finds (?:himself|herself|out|that|his|her|a)|reali[sz]es?|confesses?|seduces?|kidnaps?|becomes? (?:obsessed|a|an|involved|more)|"
    r"grabs?|abandons?|sets out|sets off|travels?|arrives|leaves (?:him|her|his|the|home|for|town)|loses (?:his|her)|joins|accepts|takes (?:in|his|her|him|up|off|the)|rescues|saves|betrays|hunts|"
    r"is (?:a (?:young|man|woman|boy|girl|widow|cop|lonely|struggling|successful|hired)|an? [a-z]+ (?:man|woman|boy|girl|cop|lawyer|teacher|student|father|mother)|killed|murdered|arrested|kidnapped|sent|forced|hired|released|haunted|torn|pregnant|married|"
    r"in love|engaged|shot|wounded|accused|attacked|captured|convinced|determined|living|working|assigned|trying|about to|left|dead|possessed|obsessed))"
)
#: What is done to somebody: the name behind it is of the story.
OBJECT_OF = (
    r"befriends|marries|kidnaps|seduces|rescues|murders|kills|betrays|confronts|attacks|chases|hunts(?: down)?|stalks|abandons|blackmails|arrests|protects|warns|shoots|stabs|strangles|beats(?: up)?|adopts|dates|"
    r"(?:cheats on|falls (?:madly |deeply )?(?:for|in love with)|runs (?:away|off) with|sleeps with|searches for|looks (?:after|for)|takes care of|goes after|teams up with|breaks up with|runs into|moves in with|"
    r"makes love to|gets (?:engaged|married) to|turns to|lusts after|flirts with|spies on|pines for|proposes to|lies to|catches up (?:to|with)|bumps into|hooks up with|joins forces with|elopes with)|"
    r"meets(?: up with)?|hires|rejects|interrogates|questions|torments|terrorizes|terrorises|tortures|frames|frees|imprisons|dumps|divorces|leaves|loves|encounters|tracks down|kisses|slaps|punches|poisons|raises|mentors|trains|"
    r"suspects|accuses|convinces|persuades|forces|asks|orders|urges|begs|invites|tricks|helps|tells|pursues|woos|courts|outwits|outsmarts|double-crosses|defeats|saves|avenges|bullies|taunts|humiliates|comforts|consoles|nurses"
)
