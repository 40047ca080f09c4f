"""Lays the talks of `bench.chat` into a house that runs: visitors with their keys, each served by one of the agents.

Called as `shouwen manage shell -c "from bench.talks import lay; lay(2000, 100)"`; prints what the crowd needs.
"""

import json

from django.db import transaction

from shouwen.ground.base.principals.actions.tokens import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers.rules import Contact
from shouwen.ground.staff.actions import add_person
from shouwen.ground.staff.queries import principal_of, teams_by_code
from shouwen.loop.handling.chat import actions as chat
from shouwen.loop.handling.chat.queries import sites, visitors
from shouwen.loop.handling.contacts import actions as contacts

SITE = "demo"


def lay(count: int, agents: int) -> None:
    """So many talks going on, spread over so many agents."""
    chat.lay_demo_site()
    site, team = sites.get(SITE), teams_by_code()["service"]
    staff, tokens = [], []
    for number in range(agents):
        email = f"bench{number}@example.com"
        person = add_person(email, by=SYSTEM, name=f"客服{number}", roles=["agent"], teams=[team])
        staff.append(principal_of(person.pk))
        tokens.append(create_token(person.pk, ["contacts:write"], "bench", by=SYSTEM))
    talks = []
    for number in range(count):
        visitor, token = chat.arrive(site, identity=None)
        beginning = chat.Beginning("您好", Contact(f"访客{number}"), "first")
        by = staff[number % agents]
        assert by is not None
        with transaction.atomic():  # nobody else is offered it in between
            talk = chat.begin(visitors.get(visitor.digest), site, beginning)
            contacts.accept(talk.contact_id, by=by)
        talks.append({"token": token, "code": talk.code, "contact": talk.contact_id, "agent": number % agents})
    print(json.dumps({"agents": tokens, "talks": talks}))
