"""What fits of signs share."""

from bench._fitting import logit

TOLD = [(f"tt{n}", frozenset({"harbour"} if n % 2 else {"quarry"}) | {"both"}, bool(n % 2)) for n in range(40)]
TOLD.append(("tt99", frozenset({"seen once"}), True))


def test_a_logit_finds_the_sign_that_tells_and_is_the_same_twice() -> None:
    table = logit(TOLD, films=5, penalty=0.1, steps=100)
    assert table["harbour"] > 1 > -1 > table["quarry"]
    assert "seen once" not in table
    assert table == logit(TOLD, films=5, penalty=0.1, steps=100)
