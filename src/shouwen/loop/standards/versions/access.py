"""Who may read, change and publish standards. Drafts are for those who may change them."""

import datetime as dt

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards.models import Standard, Version
from shouwen.loop.standards.versions import queries
from shouwen.loop.standards.versions.rules.review import CHANGEABLE, SUBMITTABLE, checked_by, may_review


def may_read(principal: Principal, version_id: int) -> Version:
    """The version, or NotFound."""
    principal.require("standards.read")
    found = Version.objects.select_related("standard").filter(id=version_id).first()
    if found is None or (found.published_at is None and principal.reach("standards.change") is None):
        raise NotFound
    return found


def may_change(principal: Principal, version_id: int) -> Version:
    """The version for a change, or NotFound."""
    principal.require("standards.change")
    return may_read(principal, version_id)


def may_publish(principal: Principal, version_id: int) -> Version:
    """The version to publish or retire, or NotFound."""
    principal.require("standards.publish")
    return may_read(principal, version_id)


def standards(principal: Principal) -> list[Standard]:
    """All standards."""
    principal.require("standards.read")
    return list(Standard.objects.order_by("code"))


def visible(principal: Principal, code: str) -> list[Version]:
    """The versions of one standard that this principal may see, latest first."""
    principal.require("standards.read")
    found = Version.objects.select_related("standard").filter(standard__code=code).order_by("-number")
    if principal.reach("standards.change") is None:
        found = found.filter(published_at__isnull=False)
    return list(found)


def versions(principal: Principal, code: str) -> list[Version]:
    """As `visible`, or NotFound when there are none."""
    found = visible(principal, code)
    if not found:
        raise NotFound
    return found


def before(principal: Principal, version: Version) -> int | None:
    """The version to compare this one with: the one before it in its line that this principal may see."""
    found = Version.objects.filter(standard=version.standard, number__lt=version.number).order_by("-number")
    if principal.reach("standards.change") is None:
        found = found.filter(published_at__isnull=False)
    return found.values_list("id", flat=True).first()


def verbs(principal: Principal, version: Version, now: dt.datetime, *, alone: bool) -> list[str]:
    """What this principal may do with a version as it stands; `alone` says that nobody else may publish."""
    stage, may = version.status(now), list[str]()
    if principal.reach("standards.change") is not None and version.published_at is None:
        may += ["change"] if stage in CHANGEABLE else []
        may += ["submit"] if stage in SUBMITTABLE and not alone else []
    if principal.reach("standards.publish") is None:
        return may
    if stage == "review" and may_review(str(principal), queries.hands(version)):
        may.append("review")
    published = version.published_at is not None
    if checked_by(version.stage, published_before=published, by_system=False, others=not alone):
        may.append("publish")
    return [*may, "retire", "roll_back"] if stage == "published" else may
