"""The live rooms of tickets' facts, as `base.push.reach` names them: `queue:*`, `queue:tech`, `queue:person:7`."""

from shouwen.ground.base.push.reach import concerned, opened, reached

__all__ = ["concerned", "opened", "reached"]
