"""Cuts and releases: what each is, holds and lacks, and how it can be had."""
