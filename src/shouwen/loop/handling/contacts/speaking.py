"""Saying something in a talk: messages that come together share one commit, and both sides are told right after it."""

from collections.abc import Sequence
from typing import Final

from shouwen.ground.base.api.bare import aside
from shouwen.ground.base.api.committer import Committer
from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.handling.contacts import actions, relaying
from shouwen.loop.handling.contacts.actions import Spoken, Utterance

TALKER: Final[Committer[Utterance, Spoken]] = Committer(actions.say_many, "talker")
life: Final = TALKER.life


async def speak(said: Utterance, files: Sequence[int] = ()) -> Spoken:
    """Say it, tell both sides, answer the message; with files it goes alone, since they may be refused."""
    answer: Spoken | ShouwenError
    answer = await aside(actions.say, said, files=files) if files else await TALKER.ask(said)
    if isinstance(answer, ShouwenError):
        raise answer
    if answer.fresh:
        relaying.said(answer)
    return answer
