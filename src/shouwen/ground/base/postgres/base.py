"""The database backend named in the settings; Django looks for `DatabaseWrapper` in a module of this name."""

import datetime as dt
from typing import Any

from django.db.backends.postgresql import base
from psycopg import adapt
from psycopg.types.datetime import TimestamptzLoader


class UtcLoader(TimestamptzLoader):
    """Moments in UTC as Python itself reads them; what it cannot read (infinity, BC) is refused as psycopg does."""

    timezone = dt.UTC  # Django keeps a loader that already reads its own zone

    def load(self, data: Any) -> dt.datetime:
        """Of the text of a session in UTC."""
        try:
            return dt.datetime.fromisoformat(str(data, "ascii"))
        except ValueError:
            return super().load(data).replace(tzinfo=dt.UTC)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection."""

    def get_connection_params(self) -> dict[str, Any]:
        """Those of Django, and our loader."""
        params = super().get_connection_params()
        context = adapt.AdaptersMap(params["context"])
        context.register_loader("timestamptz", UtcLoader)
        return {**params, "context": context}
