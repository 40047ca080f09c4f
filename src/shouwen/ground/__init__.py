"""What we know and stand on; hears nothing, is called by the loop."""
