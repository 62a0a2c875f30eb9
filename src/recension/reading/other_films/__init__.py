"""Other films than the reviewed one: by a word alone, loosely written, in capitals, by number, known to everybody."""
