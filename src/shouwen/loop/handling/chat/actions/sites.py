"""Sites: who may carry the chat, what it offers, and the secret that signs identities."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypedDict, Unpack

from django.db import IntegrityError, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import checked_week, readable_colour
from shouwen.ground.base.company.seal import seal
from shouwen.ground.base.errors import Invalid, NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.chat import rules
from shouwen.loop.handling.chat.errors import SiteTaken
from shouwen.loop.handling.chat.events import ChatSecretRotated, ChatSiteChanged
from shouwen.loop.handling.chat.models import Site
from shouwen.loop.handling.chat.queries import origins, places_of, sites, visitors

SECRET_BYTES: Final = 32
DEMO: Final = "demo"
DEMO_MENU: Final = {"hardware": "tech-support", "software": "tech-support", "usage": "", "complaint": "", "other": ""}


class SiteChanges(TypedDict, total=False):
    """What may be changed; `team` and the menu's problems are codes."""

    name: str
    colour: str
    team: str
    greeting: Mapping[str, str]
    menu: Sequence[Mapping[str, str]]
    origins: Sequence[str]
    languages: Sequence[str]
    week: Mapping[str, Sequence[Sequence[str]]] | None
    archived: bool


@action
def add_site(key: str, *, by: Principal, **given: Unpack[SiteChanges]) -> tuple[Site, str]:
    """A new site and its secret, told this once."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    site = Site(key=key, secret_sealed=seal(secret), rotated_at=clock.now(), name="")
    _set(site, {"team": "service", **given})
    try:
        with transaction.atomic():
            site.save()
    except IntegrityError:
        raise SiteTaken(key=key) from None
    record(ChatSiteChanged(chat_site_id=site.pk, key=key, fields=tuple(sorted(given))), by=by)
    _forget()
    return site, secret


@action
def change_site(key: str, *, by: Principal, **given: Unpack[SiteChanges]) -> Site:
    """Change what is given."""
    site = _locked(key)
    _set(site, given)
    site.save()
    record(ChatSiteChanged(chat_site_id=site.pk, key=key, fields=tuple(sorted(given))), by=by)
    _forget()
    return site


@action
def rotate_secret(key: str, *, by: Principal) -> tuple[Site, str]:
    """A new secret, told this once; the one before holds for a day, so that nobody signed in is turned away."""
    site, secret = _locked(key), secrets.token_urlsafe(SECRET_BYTES)
    site.secret_before, site.secret_sealed, site.rotated_at = site.secret_sealed, seal(secret), clock.now()
    site.save(update_fields=["secret_before", "secret_sealed", "rotated_at"])
    record(ChatSecretRotated(chat_site_id=site.pk, key=key), by=by)
    _forget()
    return site, secret


@action
def lay_demo_site(*, by: Principal = SYSTEM) -> None:
    """The site of our own portal, so that both sides of a chat can be tried at once; safe to repeat."""
    if not Site.objects.filter(key=DEMO).exists():
        menu = [{"problem": code, "team": team} for code, team in DEMO_MENU.items()]
        add_site(DEMO, by=by, name="", team="service", menu=menu)


def _locked(key: str) -> Site:
    site = Site.objects.select_for_update().filter(key=key).first()
    if site is None:
        raise NotFound
    return site


def _set(site: Site, given: Mapping[str, Any]) -> None:
    known = reference()
    if "team" in given:
        team = known.teams.get(given["team"])
        if team is None:
            raise Invalid(fields={"team": given["team"]})
        site.team_id = team.id
    if "menu" in given:
        site.menu = [_entry(each) for each in given["menu"]]
    if "origins" in given:
        site.origins = list(dict.fromkeys(rules.origin(each) for each in given["origins"]))
    if "colour" in given:
        site.colour = readable_colour(given["colour"]) if given["colour"] else ""
    if "greeting" in given:
        site.greeting = {language: text for language, text in given["greeting"].items() if text.strip()}
    if "languages" in given:
        site.languages = list(dict.fromkeys(given["languages"]))
    if "week" in given:
        site.week = _week(rules.week(given["week"]))
    site.name = given.get("name", site.name)
    if "archived" in given:
        site.archived_at = clock.now() if given["archived"] else None


def _week(wanted: rules.Week | None) -> dict[str, list[list[str]]] | None:
    if wanted is None:
        return None
    return {str(day): [list(span) for span in spans] for day, spans in checked_week(company().timezone, wanted).items()}


def _entry(each: Mapping[str, str]) -> dict[str, str]:
    known = reference()
    if known.problems.get(each["problem"]) is None:
        raise Invalid(fields={"menu": each["problem"]})
    team = each.get("team") or ""
    if team and known.teams.get(team) is None:
        raise Invalid(fields={"menu": team})
    return {"problem": each["problem"], "team": team}


def _forget() -> None:
    """What is kept in this process is read anew; others see it within seconds."""

    def drop() -> None:
        for kept in (sites, places_of, visitors, origins):
            kept.drop()

    drop()
    transaction.on_commit(drop)
