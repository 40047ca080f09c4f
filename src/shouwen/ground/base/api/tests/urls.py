"""A room made up for the tests: one public and one private address, and one that breaks."""

from django.db import connection, transaction
from django.urls import path, re_path

from shouwen.ground.base.api import door, kit

room = kit.router("made-up")


class Words(kit.In):
    text: kit.Line
    many: list[int] | None = None


class Said(kit.Out):
    text: str
    at: kit.Moment | None = None


@room.post("/words", auth=None, response=Said)
def say_words(request: kit.Request, body: Words) -> Said:
    return Said(text=body.text)


@room.get("/words", auth=None, response=Said)
def read_words(request: kit.Request, text: str = "", limit: kit.Id = 1) -> Said:
    return Said(text=text * limit)


@room.get("/broken", auth=None)
def break_down(request: kit.Request) -> None:
    raise RuntimeError("a secret that must not leave the house")


@room.get("/slow", auth=None)
def take_long(request: kit.Request) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = '20ms'")
        cursor.execute("SELECT pg_sleep(60)")


@room.get("/mine", response=Said)
def read_mine(request: kit.Request) -> Said:
    return Said(text=str(request.auth))


urlpatterns = [
    path("api/v1/", kit.build([room]).urls),
    re_path(r"^api/(.*)$", door.no_such_address),
]
