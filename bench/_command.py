"""How a benchmark or drill is called: each is a word of `./run`, and its help ends with an example to copy."""

import argparse


def command(name: str, description: str | None, example: str) -> argparse.ArgumentParser:
    """The parser of `./run NAME`; `example` is what can stand behind it."""
    called = f"./run {name}"
    return argparse.ArgumentParser(
        prog=called,
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example: {called} {example}".rstrip(),
    )
