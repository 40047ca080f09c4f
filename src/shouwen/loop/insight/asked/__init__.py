"""What insight is asked with: a period, the dimensions, cursors, and how far the reader may see. No tables."""
