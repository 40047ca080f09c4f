from importlib import import_module

from django.apps import AppConfig

from shouwen.ground.staff.rules.rights import CAPABILITIES


class StaffConfig(AppConfig):
    name = "shouwen.ground.staff"
    label = "staff"

    def ready(self) -> None:
        """Tell base who knows people, and register the jobs; both need models, which are loaded only now."""
        principals = import_module("shouwen.ground.base.principals.queries")
        people = import_module("shouwen.ground.staff.queries")
        principals.register_people(people.principal_of, CAPABILITIES)
        events = import_module("shouwen.ground.base.events.access")
        events.register_team_codes(lambda: people.reference().team_codes)
        import_module("shouwen.ground.staff.jobs")
        presence = import_module("shouwen.ground.staff.actions.presence")
        import_module("shouwen.ground.base.push.seen").register_seen(presence.seen)
