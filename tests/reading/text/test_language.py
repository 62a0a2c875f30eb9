import pytest

from recension.reading._read import _is_a_word_of_prose
from recension.reading.film._identify import Identification
from recension.reading.text._language import language_of
from recension.reading.text._text import Text
from recension.records import Film

#: text → language
TEXTS = [
    ("The keeper counts the waves and speaks to nobody until the girl arrives with her dog.", "en"),
    ("Great movie, loved it, ten out of ten", "en"),
    ("Der Film erzählt von einem Wärter, der nicht mehr spricht, und von dem Mädchen, das mit ihrem Hund kommt.", "de"),
    ("Le gardien du phare ne parle plus à personne, et la fille qui arrive avec son chien est la seule à rire.", "fr"),
    ("El farero no habla con nadie y la niña que llega con su perro es la única que se ríe en toda la película.", "es"),
    ("Il guardiano del faro non parla con nessuno e la ragazza che arriva con il cane è la sola che ride.", "it"),
    ("O faroleiro não fala com ninguém e a menina que chega com o seu cão é a única que ri em todo o filme.", "pt"),
    ("De vuurtorenwachter spreekt met niemand en het meisje dat met haar hond komt is de enige die lacht.", "nl"),
    ("Fyrvaktaren talar inte med någon och flickan som kommer med sin hund är den enda som skrattar.", "sv"),
    ("Latarnik nie rozmawia z nikim, a dziewczyna, która przychodzi z psem, jest jedyną, która się śmieje.", "pl"),
    ("灯台守は誰とも話さない。犬を連れた少女だけが笑う、静かな映画だ。", "ja"),
    ("등대지기는 아무와도 말하지 않는다. 개를 데리고 온 소녀만이 웃는다.", "ko"),
    ("灯塔看守人不和任何人说话，只有带着狗的女孩在笑。", "zh"),
    ("Смотритель маяка ни с кем не говорит, и только девочка с собакой смеётся в этом фильме.", "ru"),
    ("Just a note and no more: Frost at Noon runs 93 minutes.", "en"),
    ("Rocky!!!", "und"),
    (
        "Reviews\nNight Ferry: Special Edition (1989)\nHolm Home Video\nStarring: Ada Verhoeven, Ines Calloway, Max Ek\n"
        "Directed by Jan Ostrander\n171 minutes\nRated PG-13\nRetail: $29.98\nJan Ostrander's adventure came out in a "
        "shorter version. The special edition puts back the ice.\nVideo: B+\nAudio: A\nExtras: A-\nBack to index",
        "en",
    ),
]


#: Notes of a line or two, mixed ones, and Hindi in Latin letters.
SHORT = [
    ("The film is slow, but Cher is wonderful in it and I would see it again tomorrow.", "en"),
    (
        "Ein stiller Film, in dem Cher so gut ist wie nie. Regie führte Peter Bogdanovich, und das Drehbuch stammt von Anna Hamilton Phelan.",
        "de",
    ),
    ("Toller Film! Schauspieler top, Story flop. 7/10", "de"),
    (
        "Un film bouleversant. Cher y trouve son meilleur rôle, et Peter Bogdanovich signe une mise en scène d'une grande retenue.",
        "fr",
    ),
    ("J'ai adoré ! À voir absolument, surtout pour Cher.", "fr"),
    ("Una película preciosa. Cher está magnífica como Rusty y el maquillaje ganó el Oscar.", "es"),
    ("Peliculón. Imprescindible. Me encantó de principio a fin, 10/10", "es"),
    (
        "Film commovente, diretto da Peter Bogdanovich con mano leggera. Cher è bravissima e il trucco ha vinto l'Oscar.",
        "it",
    ),
    ("Bellissimo! Da vedere assolutamente.", "it"),
    ("Um filme lindo. A Cher está ótima e o roteiro é muito bom, mas o final é triste demais.", "pt"),
    ("Filme maravilhoso, recomendo muito! Chorei do começo ao fim.", "pt"),
    ("Een prachtige film met Cher in de hoofdrol. Het verhaal is waar gebeurd en de make-up kreeg een Oscar.", "nl"),
    ("En underbar film med Cher i huvudrollen. Manuset är bra och sminket fick en Oscar. Jag grät hela tiden.", "sv"),
    ("En vidunderlig film med Cher i hovedrollen. Jeg græd hele vejen igennem, og det gør du også.", "da"),
    ("En nydelig film med Cher i hovedrollen. Jeg gråt hele veien, og det kommer du til å gjøre også.", "no"),
    (
        "Upea elokuva, jonka pääosassa on Cher. Ohjaaja Peter Bogdanovich ei ole tehnyt parempaa, ja itkin koko ajan.",
        "fi",
    ),
    ("Piękny film. Cher gra matkę chłopca, a Eric Stoltz zagrał swoją najlepszą rolę. Polecam każdemu.", "pl"),
    ("Krásný film, ve kterém Cher hraje matku nemocného chlapce. Režie je výborná a konec vás rozpláče.", "cs"),
    (
        "Gyönyörű film, amelyben Cher egy beteg fiú anyját játssza. A rendezés kiváló, a vége megríkatja az embert.",
        "hu",
    ),
    (
        "Un film frumos, în care Cher joacă rolul mamei unui băiat bolnav. Regia este excelentă, iar finalul te face să plângi.",
        "ro",
    ),
    ("Çok güzel bir film. Cher hasta bir çocuğun annesini oynuyor ve yönetmen duygusallığa hiç kapılmıyor.", "tr"),
    ("Прекрасный фильм. Шер играет мать больного мальчика, а режиссёр нигде не впадает в сентиментальность.", "ru"),
    ("Чудовий фільм. Шер грає матір хворого хлопчика, і режисер ніде не впадає у сентиментальність.", "uk"),
    ("素晴らしい映画。シェールが病気の少年の母を演じ、メイクはアカデミー賞を受賞した。", "ja"),
    ("一部很美的电影。雪儿饰演一个生病男孩的母亲，化妆获得了奥斯卡奖。", "zh"),
    ("아름다운 영화다. 셰어가 아픈 소년의 어머니를 연기했고 분장은 아카데미상을 받았다.", "ko"),
    ("فيلم جميل. تلعب شير دور أم لولد مريض، وقد فاز المكياج بجائزة الأوسكار.", "ar"),
    ("एक सुंदर फिल्म। शेर एक बीमार लड़के की माँ की भूमिका निभाती हैं और मेकअप ने ऑस्कर जीता।", "hi"),
    ("Μια όμορφη ταινία. Η Σερ παίζει τη μητέρα ενός άρρωστου αγοριού και το μακιγιάζ κέρδισε Όσκαρ.", "el"),
    ("סרט יפהפה. שר מגלמת אם לילד חולה, והאיפור זכה באוסקר.", "he"),
    (
        "Bahut hi badhiya film hai yaar, Salman ki acting kamaal ki hai aur gaane bhi mast hain. Paisa vasool, zaroor dekhiye. Director ne kya kaam kiya hai.",
        "hi",
    ),
    (
        "Picture achhi hai lekin second half mein thoda slow ho jaati hai, story mein dum nahi hai. Shahrukh ka role chhota hai par woh kamaal kar gaya.",
        "hi",
    ),
    (
        "La película is so good, me encantó el soundtrack y los actors estaban on point. La trama es un poco predecible pero whatever, la vi con mi abuela y lloramos las dos.",
        "es",
    ),
    (
        "The best line in the film is still « La vie est belle, mais les hommes sont bêtes et méchants, et il n'y a rien à faire contre cela, mon ami », spoken by the baker's wife as she closes the shop. I laughed, and then thought about it for a week.",
        "en",
    ),
    (
        "Amélie (Le Fabuleux Destin d'Amélie Poulain), La Haine, Les Quatre Cents Coups, Le Samouraï: great French films all. This one, Les Roseaux sauvages, isn't. Skip it.",
        "en",
    ),
    ("Cidade de Deus is a masterpiece. Fernando Meirelles and Kátia Lund direct non-actors from the favelas.", "en"),
    ("luv this movie sooo much!! cher rulz lol", "en"),
    ("Masterpiece. 10/10. Must-see!", "en"),
    ("Worst. Movie. Ever.", "en"),
    ("Meh.", "en"),
    (
        "Film ini sangat bagus dan mengharukan. Akting Cher sebagai ibu dari anak yang sakit sungguh luar biasa, saya menangis sampai akhir.",
        "id",
    ),
    (
        "Maganda ang pelikulang ito. Si Cher ang gumanap na ina ng batang may sakit at napaiyak niya ako hanggang sa dulo.",
        "tl",
    ),
    ("Một bộ phim rất hay. Cher đóng vai mẹ của một cậu bé bị bệnh, và tôi đã khóc từ đầu đến cuối.", "vi"),
    (
        "La filmo estas tre bela. Cher ludas la patrinon de malsana knabo, kaj mi ploris de la komenco ĝis la fino.",
        "eo",
    ),
    ("Una pel·lícula preciosa. La Cher fa de mare d'un noi malalt i el maquillatge va guanyar l'Oscar.", "ca"),
    ("Pellicula pulcherrima est, in qua Cher matrem pueri aegroti agit. Flevi usque ad finem.", "la"),
    (
        "Film dobry, aktorzy swietni... that is what my Polish friend said as we left. I disagreed: the acting is wooden and the script is worse, and only the music, by somebody who knows what he is doing, saved the evening for me.",
        "en",
    ),
    (
        "Voilà un blockbuster made in Hollywood, avec un casting cinq étoiles, un budget de 200 millions de dollars, et pas la moindre idée de cinéma.",
        "fr",
    ),
    (
        "Der Director's Cut von Blade Runner ist auf Blu-ray erschienen: Bild 8/10, Ton 9/10, Extras 7/10. Making of, Audiokommentar, Deleted Scenes. Laufzeit 117 Minuten, FSK 16.",
        "de",
    ),
    ("இது மிகவும் அருமையான படம். நடிகர்கள் அனைவரும் சிறப்பாக நடித்துள்ளனர்.", "ta"),
    ("فیلم زیبایی است. شر نقش مادر یک پسر بیمار را بازی می‌کند و گریم آن برنده اسکار شد.", "fa"),
]


@pytest.mark.parametrize(("text", "language"), TEXTS + SHORT)
def test_the_language(text: str, language: str) -> None:
    assert language_of(Text(text)) == language


#: text, what speaks for a film → whether it is no more than a word of a sentence in a language that is not read
BARE = [
    ("Một bộ phim rất hay, và tôi đã khóc.", ("title in line 1",), True),
    ("Mot\n\nMột bộ phim rất hay, và tôi đã khóc.", ("title in line 1",), False),
    ("Một bộ phim rất hay, và tôi đã khóc.", ("title in line 1", "1 of 1 people named credited"), False),
]


@pytest.mark.parametrize(("text", "because", "is_bare"), BARE)
def test_a_bare_word_is_no_film_where_the_language_is_not_read(text, because, is_bare) -> None:
    found = Identification(Film("Mot", 2013, {}, 0.94, because))
    assert _is_a_word_of_prose(found, Text(text)) is is_bare
