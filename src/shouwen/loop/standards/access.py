"""Who may read, change and publish standards. Drafts are for those who may change them."""

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards.models import Standard, Version


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
