"""The room's router."""

from shouwen.ground.base.api.kit import router

api = router("mining")
