"""What the hot door answers, as the OpenAPI document says it."""

from shouwen.ground.base.api.kit import Moment, Out


class OpenedOut(Out):
    """The answer to a request: durable when you read it."""

    number: str
    status: str
    team: str
    promised_first_response_at: Moment | None
