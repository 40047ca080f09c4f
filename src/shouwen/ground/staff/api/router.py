"""The room's one router."""

from shouwen.ground.base.api import kit

router = kit.router("staff")
