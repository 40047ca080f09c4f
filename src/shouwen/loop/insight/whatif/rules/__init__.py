"""The simulator: learning from histories, one run, a question's two runs side by side. Pure given a seed."""
