"""Shouwen 首问: customer service as one closed loop, run by a versioned service standard."""
