"""The OpenAPI document, with each room's shapes under the room's own name: Ninja keeps one per class name."""

from collections.abc import Mapping
from typing import Any

from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

PLACE = "#/components/schemas/"


def room(operation: Operation) -> str:
    """`staff` for whatever stands in staff's api."""
    return operation.view_func.__module__.split(".api")[0].rpartition(".")[2]


class Document(OpenAPISchema):
    """`RowOut` of tickets and of insight are `TicketsRowOut` and `InsightRowOut`."""

    def operation_details(self, operation: Operation) -> dict[str, Any]:
        """What Ninja says of one operation, its shapes named after the room."""
        known, self.schemas = self.schemas, {}
        details = super().operation_details(operation)
        names = {name: room(operation).capitalize() + name for name in self.schemas}
        own = {names[name]: _renamed(shape, names) for name, shape in self.schemas.items()}
        self.schemas = {**known, **own}
        renamed: dict[str, Any] = _renamed(details, names)
        return renamed


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        place = value.get("$ref")
        if isinstance(place, str) and place.startswith(PLACE):
            return {**value, "$ref": PLACE + names.get(place.removeprefix(PLACE), place.removeprefix(PLACE))}
        return {key: _renamed(inner, names) for key, inner in value.items()}
    return [_renamed(inner, names) for inner in value] if isinstance(value, list) else value
