"""Live push: tells each connected page what changed, and the page refetches.

Owns nothing, hears the whole log. Rooms of the house register who may follow what in `push.rooms`; wiring mounts `live`
at /api/v1/live and keeps `life` as long as the web process.
"""
