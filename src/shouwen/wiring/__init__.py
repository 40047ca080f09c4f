"""Puts the house together and owns nothing: settings, routes, processes, commands."""
