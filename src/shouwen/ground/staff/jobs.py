"""Mailing links that work once, and a nightly sweep."""

from django.conf import settings

from shouwen.ground.base.company.mail import send_secret
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.jobs import does, every
from shouwen.ground.base.principals import actions as principals
from shouwen.ground.staff.events import SendLink
from shouwen.ground.staff.queries import active_person
from shouwen.ground.staff.rules.letters import letter


@does(SendLink)
def send_link(job: SendLink) -> None:
    """Draw a secret and mail it; done twice, only the later mail works."""
    drawn = principals.draw_link(job.link_id)
    person = active_person(drawn[0].person_id or 0) if drawn else None
    if drawn is None or person is None:
        return
    link, secret = drawn
    words = letter(link.kind, language=person.language, name=person.name, company=company().name)
    send_secret(person.email, words.subject, words.text(settings.PUBLIC_URL, secret))


@every("40 3 * * *")
def nightly_sweep() -> None:
    """Old tries, spent links and ended sessions go."""
    principals.sweep()
