"""What it cost, took and sells for."""
