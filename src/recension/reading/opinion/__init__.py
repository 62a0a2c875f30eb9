"""What the text thinks of the film: judging words beside aspects, advice, and what they come to."""
