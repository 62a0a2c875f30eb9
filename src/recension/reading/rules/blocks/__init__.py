"""Header blocks, credits in columns and disc specifications."""
