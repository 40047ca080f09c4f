"""What OpenAPI says of the hot doors: their handlers read bytes themselves."""

from typing import Any, Final

import msgspec

from shouwen.loop.handling.tickets.rules import status
from shouwen.loop.handling.tickets.rules.listing import MOST, VIEWS
from shouwen.loop.handling.tickets.rules.request import Body


def _inlined(schema: Any, parts: dict[str, Any]) -> Any:
    """The schema with every reference replaced by what it refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(parts[schema["$ref"].rpartition("/")[2]], parts)
        return {name: _inlined(value, parts) for name, value in schema.items()}
    return [_inlined(each, parts) for each in schema] if isinstance(schema, list) else schema


def _parameter(name: str, where: str, schema: dict[str, Any], about: str) -> dict[str, Any]:
    return {"name": name, "in": where, "required": False, "schema": schema, "description": about}


(_BODY,), _PARTS = msgspec.json.schema_components((Body,), ref_template="{name}")
_TEXT: Final = {"type": "string"}
OPEN: Final = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": _inlined(_BODY, _PARTS)}}},
    "parameters": [_parameter("Idempotency-Key", "header", {**_TEXT, "maxLength": 200}, "One key, one ticket.")],
}
LIST: Final = {
    "parameters": [
        _parameter("view", "query", {**_TEXT, "enum": list(VIEWS)}, "Whose tickets; all within reach if left out."),
        _parameter(
            "status", "query", _TEXT, f"Some of {', '.join(status.ALL)}, joined by commas; open ones if left out."
        ),
        _parameter("team", "query", _TEXT, "A team's code."),
        _parameter("level", "query", _TEXT, "A level's code."),
        _parameter("problem", "query", _TEXT, "A problem's code; those beneath it too."),
        _parameter("customer", "query", {"type": "integer"}, "A customer's id."),
        _parameter("q", "query", _TEXT, "A ticket's number, a phone, a name, or words."),
        _parameter("after", "query", _TEXT, "The cursor that the page before gave as `next`."),
        _parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": MOST}, "Rows on a page, 50."),
    ]
}
EXPORT: Final = {
    "parameters": [each for each in LIST["parameters"] if each["name"] not in ("after", "limit")],
    "responses": {
        200: {
            "description": "OK",
            "content": {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                    "schema": {"type": "string", "format": "binary"}
                }
            },
        }
    },
}
