"""The loop, bottom to top: standards, intake, handling, feedback, insight, care and coaching, improvement."""
