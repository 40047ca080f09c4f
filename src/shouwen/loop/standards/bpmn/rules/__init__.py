"""BPMN files read, checked, written and laid out: bytes and documents in, values out."""
