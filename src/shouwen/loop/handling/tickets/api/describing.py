"""What OpenAPI says of the hot door: its handler reads bytes itself."""

from typing import Any, Final

import msgspec

from shouwen.loop.handling.tickets.rules.request import Body


def _inlined(schema: Any, parts: dict[str, Any]) -> Any:
    """The schema with every reference replaced by what it refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(parts[schema["$ref"].rpartition("/")[2]], parts)
        return {name: _inlined(value, parts) for name, value in schema.items()}
    return [_inlined(each, parts) for each in schema] if isinstance(schema, list) else schema


(_BODY,), _PARTS = msgspec.json.schema_components((Body,), ref_template="{name}")
KEY: Final = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "schema": {"type": "string", "maxLength": 200},
    "description": "One key, one ticket.",
}
OPEN: Final = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": _inlined(_BODY, _PARTS)}}},
    "parameters": [KEY],
}
