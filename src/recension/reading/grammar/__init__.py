"""What is written the same way whatever it is said of: numbers, amounts, running times, carriers, blocks."""
