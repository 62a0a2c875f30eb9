"""`python -m recension` is the `recension` command."""

from recension.cli import main

main()
