"""What a move would come to, and how it is taken back. Pure."""
