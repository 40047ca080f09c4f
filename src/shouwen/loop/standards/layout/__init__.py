"""Where the boxes and arrows of a drawing go, for any nodes and edges. Owns nothing, hears and calls nobody."""
