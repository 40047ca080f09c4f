"""Programs that knock at the API with somebody's token, for tests of more than one room."""

import json
from typing import Any

from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.rules import digest
from shouwen.ground.staff.models import Person


class Knocker:
    """A person of one role, or nobody, at the door."""

    def __init__(self, role: str | None = None) -> None:
        self.client = Client(headers={"Authorization": f"Bearer sw_{role}"} if role else {})
        if role is None:
            return
        now = clock.now()
        person = Person.objects.create(email=f"{role}@example.com", name=role, roles=[role], created_at=now)
        Token.objects.create(person_id=person.pk, name=role, digest=digest(f"sw_{role}"), scopes=["*"], created_at=now)

    def __call__(self, method: str, path: str, body: object = None, **headers: str) -> Any:
        data = json.dumps(body).encode() if body is not None else b""
        return self.client.generic(
            method, f"/api/v1{path}", data, content_type="application/json", headers=headers or None
        )

    def send(self, path: str, file: object) -> Any:
        """Upload one file."""
        return self.client.post(f"/api/v1{path}", {"file": file})
