"""What OpenAPI says of the hot doors: their handlers read bytes themselves."""

from typing import Any, Final

import msgspec

from shouwen.loop.handling.tickets.queries.asking import parameter, parameters
from shouwen.loop.handling.tickets.rules.request import Body


def _inlined(schema: Any, parts: dict[str, Any]) -> Any:
    """The schema with every reference replaced by what it refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(parts[schema["$ref"].rpartition("/")[2]], parts)
        return {name: _inlined(value, parts) for name, value in schema.items()}
    return [_inlined(each, parts) for each in schema] if isinstance(schema, list) else schema


(_BODY,), _PARTS = msgspec.json.schema_components((Body,), ref_template="{name}")
KEY: Final = parameter("Idempotency-Key", "header", {"type": "string", "maxLength": 200}, "One key, one ticket.")
OPEN: Final = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": _inlined(_BODY, _PARTS)}}},
    "parameters": [KEY],
}
LIST: Final = {"parameters": parameters()}
COUNTS: Final = {"parameters": parameters("view", "q", "after", "limit")}
