"""How a room shows itself over HTTP: routers with our sign-in, one error shape, bounds on what comes in.

`kit` is what rooms import; `door` is the middleware before every /api address; `docs` serves the readable page.
"""
