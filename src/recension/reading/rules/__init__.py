"""The rules, a room for each group of properties; each module that is no helper exports RULES, rows of data."""
