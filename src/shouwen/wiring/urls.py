"""All of the API under /api/v1, one router per room."""

from django.urls import URLPattern, URLResolver, path, re_path
from ninja import Router

from shouwen.ground.base.api import docs, door, kit
from shouwen.ground.base.company import api as company
from shouwen.ground.base.events import api as events
from shouwen.ground.base.files import api as files
from shouwen.ground.customers import api as customers
from shouwen.ground.staff import api as staff
from shouwen.loop.feedback import api as feedback
from shouwen.loop.handling.appointments import api as appointments
from shouwen.loop.handling.bulk import api as bulk
from shouwen.loop.handling.chat import api as chat
from shouwen.loop.handling.contacts import api as contacts
from shouwen.loop.handling.desk import api as desk
from shouwen.loop.handling.duties import api as duties
from shouwen.loop.handling.exports import api as exports
from shouwen.loop.handling.guests import api as guests
from shouwen.loop.handling.guide import api as guide
from shouwen.loop.handling.handovers import api as handovers
from shouwen.loop.handling.incidents import api as incidents
from shouwen.loop.handling.links import api as links
from shouwen.loop.handling.lists import api as lists
from shouwen.loop.handling.macros import api as macros
from shouwen.loop.handling.mentions import api as mentions
from shouwen.loop.handling.moves import api as moves
from shouwen.loop.handling.notices import api as notices
from shouwen.loop.handling.portal import api as portal
from shouwen.loop.handling.routing import api as routing
from shouwen.loop.handling.tickets import api as tickets
from shouwen.loop.handling.webhooks import api as webhooks
from shouwen.loop.insight.alarms import api as alarms
from shouwen.loop.insight.conformance import api as conformance
from shouwen.loop.insight.figures import api as figures
from shouwen.loop.insight.forecast import api as forecast
from shouwen.loop.insight.mining import api as mining
from shouwen.loop.insight.reports import api as reports
from shouwen.loop.insight.robots import api as robots
from shouwen.loop.insight.statistics import api as statistics
from shouwen.loop.insight.whatif import api as whatif
from shouwen.loop.standards.bpmn import api as bpmn
from shouwen.loop.standards.manual import api as manual
from shouwen.loop.standards.templates import api as templates
from shouwen.loop.standards.versions import api as standards

ROOMS: tuple[Router, ...] = (
    company.api,
    events.api,
    files.api,
    staff.router,
    customers.api,
    standards.api,
    bpmn.api,
    manual.api,
    templates.api,
    moves.api,
    tickets.api,
    exports.api,  # before talks and the desk, where their names would be taken for a talk's or a ticket's number
    contacts.api,
    contacts.talking,
    lists.api,
    bulk.api,
    desk.api,
    links.api,
    incidents.api,
    guide.api,
    duties.api,
    notices.api,
    macros.api,
    mentions.api,
    guests.api,
    guests.light,
    handovers.api,
    portal.api,
    chat.settings,
    chat.api,
    chat.saying,
    routing.api,
    webhooks.api,
    appointments.api,
    appointments.settings,
    appointments.portal,
    feedback.api,
    feedback.talks,
    figures.api,
    forecast.api,
    whatif.api,
    figures.indicators,
    statistics.api,
    conformance.api,
    mining.api,
    robots.api,
    alarms.api,
    reports.api,
    reports.schedules,
)  # a room's line: its `api.router`, in the order of the house

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", kit.build(ROOMS).urls),
    path("api/docs", docs.page),
    path("api/docs/<name>", docs.part),
    re_path(r"^api/(.*)$", door.no_such_address),
]
