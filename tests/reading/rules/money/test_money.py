import re
from decimal import Decimal

import pytest

from recension.reading.grammar._money import AMOUNT, amount_of, approximation
from recension.reading.rules.money import box_office, money, money_words
from tests.reading.facts import claims_in, stated

AMOUNTS = [
    ("$2,500", "2500", "USD"),
    ("$ 4,000", "4000", "USD"),
    ("$7m", "7000000", "USD"),
    ("$5.6 million", "5600000", "USD"),
    ("A$12 million", "12000000", "AUD"),
    ("£0.79", "0.79", "GBP"),
    ("£900k", "900000", "GBP"),
    ("€3.2 million", "3200000", "EUR"),
    ("twenty million dollars", "20000000", "USD"),
    ("seven and a half million dollars", "7500000", "USD"),
    ("half a million pounds", "500000", "GBP"),
    ("a million and a half dollars", "1500000", "USD"),
    ("two million and a quarter", "2250000", ""),
    ("twenty-five thousand euros", "25000", "EUR"),
    ("300,000 yen", "300000", "JPY"),
    ("two hundred thousand francs", "200000", "FRF"),
    ("six bucks", "6", "USD"),
    ("fifty cents", "0.5", "USD"),
    ("48 million", "48000000", ""),
    ("two crore rupees", "20000000", "INR"),
    ("$910,000 canadian.", "910000", "CAD"),
    ("$3 million canadian actors", "3000000", "USD"),
    ("$9 million mark", "9000000", "USD"),
]


@pytest.mark.parametrize(("text", "value", "currency"), AMOUNTS)
def test_amounts(text: str, value: str, currency: str) -> None:
    match = re.search(AMOUNT, text.lower())
    assert match is not None
    amount = amount_of(match)
    assert (amount.shown, amount.currency) == (value, currency)


@pytest.mark.parametrize("text", ["$5-7 million", "$5 to $7 million", "$5 million to $7 million", "$5m-$7m", "$5 and $7 million"])
def test_ranges(text: str) -> None:
    match = re.search(AMOUNT, text)
    assert match is not None
    amount = amount_of(match)
    assert (amount.low, amount.high) == (Decimal(5_000_000), Decimal(7_000_000))


@pytest.mark.parametrize(
    ("before", "after", "approx", "lead"),
    [
        ("it cost about ", "", "around", "it cost"),
        ("a budget of just under ", "", "nearly", "a budget of"),
        ("it made a whopping ", "", "", "it made"),
        ("made for only ", "", "only", "made for"),
        ("it took well over ", "", "over", "it took"),
        ("made for less than ", "", "under", "made for"),
        ("made for ", " or so", "around", "made for"),
        ("a budget of no more than ", "", "at_most", "a budget of"),
    ],
)
def test_approximations(before: str, after: str, approx: str, lead: str) -> None:
    found, rest = approximation(before, after)
    assert (found, rest.removesuffix(" of").strip()) == (approx, lead.removesuffix(" of"))


#: text, property, value, qualifiers, quote
MONEY = [
    ("Budgeted at $25 million, it sank.", "budget", "25000000", {"currency": "USD"}, "Budgeted at $25 million"),
    ("Shot for less than two million dollars over four weeks.", "budget", "2000000", {"currency": "USD", "approx": "under"}, "Shot for less than two million dollars"),
    ("No more than $100,000 was spent.", "budget", "100000", {"currency": "USD", "approx": "at_most"}, "$100,000 was spent"),
    ("Harbour Films put up $3 million.", "budget", "3000000", {"currency": "USD"}, "put up $3 million"),
    ("It finished with $71 million domestic.", "gross", "71000000", {"currency": "USD", "territory": "US"}, "$71 million domestic"),
    ("It opened to $12 million.", "gross", "12000000", {"currency": "USD"}, "opened to $12 million"),
    ("Available from Harrow at $39.95.", "price", "39.95", {"currency": "USD"}, "Available from Harrow at $39.95"),
    ("Shot on a budget of just $40,000 in a barn.", "budget", "40000", {"currency": "USD", "approx": "only"}, "budget of just $40,000"),
    ("Its $90 million budget is nowhere to be seen.", "budget", "90000000", {"currency": "USD"}, "Its $90 million budget"),
    ("Made for about seven and a half million dollars, it charms.", "budget", "7500000", {"currency": "USD", "approx": "around"}, "Made for about seven and a half million dollars"),
    ("It cost £3 million to make.", "budget", "3000000", {"currency": "GBP"}, "It cost £3 million"),
    ("Budget: $5-7 million", "budget", "5000000", {"currency": "USD", "low": "5000000", "high": "7000000"}, "Budget: $5-7 million"),
    ("For a low-budget western it looks handsome.", "budget", "low", {}, "low-budget western"),
    ("It was shot on a shoestring budget in Wales.", "budget", "low", {}, "shoestring budget"),
    ("The picture grossed over $60 million in Japan.", "gross", "60000000", {"currency": "USD", "approx": "over", "territory": "Japan"}, "grossed over $60 million"),
    ("It took nearly 48 million dollars at the American box office.", "gross", "48000000", {"currency": "USD", "approx": "nearly", "territory": "US"}, "48 million dollars at the American box office"),
    ("The film made $12 million worldwide.", "gross", "12000000", {"currency": "USD", "territory": "worldwide"}, "The film made $12 million"),
    ("It made $9 million on its opening weekend.", "gross", "9000000", {"currency": "USD", "period": "opening weekend"}, "It made $9 million"),
    ("Hanna Brandt was paid $2 million for the part.", "salary", "2000000", {"currency": "USD", "by": "Hanna Brandt"}, "Hanna Brandt was paid $2 million"),
    ("I bought the DVD for six bucks.", "price", "6", {"currency": "USD"}, "bought the DVD for six bucks"),
    ("The necessary £4m became available in March.", "budget", "4000000", {"currency": "GBP"}, "necessary £4m"),
    ("It had a million-dollar budget and no script.", "budget", "1000000", {"currency": "USD"}, "million-dollar budget"),
    ("It was one of the most expensive musicals ever staged for a camera.", "budget", "high", {}, "one of the most expensive musicals ever"),
    ("It is still the third highest-grossing film in Norway.", "box_office", "hit", {"territory": "Norway"}, "the third highest-grossing film"),
    ("The picture sank and died on its first release.", "box_office", "flop", {}, "sank and died on its first release"),
    ("It was a box office flop.", "box_office", "flop", {}, "a box office flop"),
    ("The film was a huge hit in France.", "box_office", "hit", {"territory": "France"}, "film was a huge hit"),
    ("It bombed at the box office.", "box_office", "flop", {}, "bombed at the box office"),
    ("It was no hit.", "box_office", "flop", {}, "It was no hit"),
    ("The movie is an enormous hit in Britain.", "box_office", "hit", {"territory": "UK"}, "movie is an enormous hit"),
    ("Oddly, this was successful at the box-office.", "box_office", "success", {}, "successful at the box-office"),
    ("It was the biggest hit of that spring.", "box_office", "hit", {}, "was the biggest hit"),
    ("Pride made this film into a huge success in Norway.", "box_office", "success", {"territory": "Norway"}, "made this film into a huge success"),
    ("It cost a small fortune.", "budget", "high", {}, "It cost a small fortune"),
    ("No expense was spared.", "budget", "high", {}, "No expense was spared"),
    ("The budget was tiny.", "budget", "low", {}, "The budget was tiny"),
    ("It had a budget which is generally given as $28 million.", "budget", "28000000", {"currency": "USD"}, "budget which is generally given as $28 million"),
    ("Harbour Films is said to have spent around $36 million.", "budget", "36000000", {"currency": "USD", "approx": "around"}, "said to have spent around $36 million"),
    ("She had $40,000 to work with.", "budget", "40000", {"currency": "USD"}, "$40,000 to work with"),
    ("The DVD was only $6.99.", "price", "6.99", {"currency": "USD", "approx": "only"}, "DVD was only $6.99"),
    ("The bill stood at $172 million.", "budget", "172000000", {"currency": "USD"}, "The bill stood at $172 million"),
    ("Opening weekend saw $21.2 million over three days.", "gross", "21200000", {"currency": "USD", "period": "opening weekend"}, "Opening weekend saw $21.2 million"),
    ("There was $176 million more from everywhere else.", "gross", "176000000", {"currency": "USD"}, "$176 million more from everywhere else"),
    ("That brought the worldwide take to $264.2 million.", "gross", "264200000", {"currency": "USD", "territory": "worldwide"}, "worldwide take to $264.2 million"),
    ("It opened on August 9 to $9.3 million.", "gross", "9300000", {"currency": "USD"}, "opened on August 9 to $9.3 million"),
    ("It finished with $54,243,125.", "gross", "54243125", {"currency": "USD"}, "finished with $54,243,125"),
    ("Before you fork out $50+ for this, rent it.", "price", "50", {"currency": "USD", "approx": "over"}, "you fork out $50+"),
    ("The Criterion Collection. $149.95. Five discs.", "price", "149.95", {"currency": "USD"}, "$149.95"),
    ("Hanna Brandt, paid $2 million, did one week.", "salary", "2000000", {"currency": "USD", "by": "Hanna Brandt"}, "Hanna Brandt, paid $2 million"),
    ("I paid $15.99 for it.", "price", "15.99", {"currency": "USD"}, "I paid $15.99"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "prop", "value", "qualifiers", "quote"), MONEY)
def test_money(text: str, prop: str, value: str, qualifiers: dict[str, str], quote: str) -> None:
    (claim,) = claims_in(text, money_words, money, box_office)
    assert (claim.property, claim.value, claim.qualifiers, claim.evidence.quote) == (prop, value, qualifiers, quote)
    assert claim.is_fact


@pytest.mark.parametrize(
    "text",
    [
        "You can see all $30 of the budget up there on the screen.",
        "The sequel was made for $25 million more than the first film.",
        "He steals $3 million from a bank in Leeds.",
        "If it had cost $200 million, they'd call it visionary.",
        "The heirs sued for $11 million.",
        '"Harbour" followed the box office success of "Night Ferry".',
        "It was $10 million over budget.",
        "I wouldn't pay $5 to see this again.",
        "They make films with $100 million budgets now.",
        "I love low-budget horror movies.",
        "Most low budget films have better lighting.",
        "Unlike those big-budget Hollywood epics, it has a heart.",
        "A million people watched it.",
        "The studio spent $20 million on advertising.",
        "The song was a huge hit in France.",
        "She owes the bank $900,000.",
        "This one is a total flop.",
        "It was no hit. It was no flop either.",
        "The film is not a total success.",
        "A financially unsuccessful designer.",
        "It cost a bomb to see.",
        "A perfume that is popular in the harbour.",
    ],
)
def test_no_money_of_this_film(text: str) -> None:
    assert stated(text, money_words, money, box_office) == []


def test_the_first_one_is_another_film() -> None:
    (claim,) = claims_in("While the first one was made for $2 million, this had everything.", money_words, money)
    assert claim.qualifiers["about"] == "the first one"
