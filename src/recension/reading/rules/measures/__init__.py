"""Running times, certificates, scores and advice."""
