"""Lays the talks of `bench.chat` and `bench.workspace` into a house that runs: visitors, each served by one agent.

Called as `shouwen manage shell -c "from bench.talks import lay; lay(2000, 100)"`; prints what the crowd needs.
"""

import json
from typing import Any

from django.db import transaction

from shouwen.ground.base.principals.actions.tokens import create_token
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.rules import Contact
from shouwen.ground.staff.actions import add_person
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of, teams_by_code
from shouwen.loop.handling.chat import actions as chat
from shouwen.loop.handling.chat.queries import Place, sites, visitors
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
        talks.append({**served(site, f"访客{number}", by=staff[number % agents]), "agent": number % agents})
    print(json.dumps({"agents": tokens, "talks": talks}))


def lay_for(email: str, count: int) -> None:
    """So many talks, all served by this person."""
    chat.lay_demo_site()
    by = principal_of(Person.objects.get(email=email).pk)
    for number in range(count):
        served(sites.get(SITE), f"访客{number}", by=by)


def served(site: Place, name: str, *, by: Principal | None) -> dict[str, Any]:
    """One talk that goes on."""
    assert by is not None
    visitor, token = chat.arrive(site, identity=None)
    beginning = chat.Beginning(f"您好，我是{name}", Contact(name), "first")
    with transaction.atomic():  # nobody else is offered it in between
        talk = chat.begin(visitors.get(visitor.digest), site, beginning)
        contacts.accept(talk.contact_id, by=by)
    return {"token": token, "code": talk.code, "contact": talk.contact_id}
