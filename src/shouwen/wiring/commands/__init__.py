"""One module per command of `shouwen`; `cli` imports it only when it is called."""
