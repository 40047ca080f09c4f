"""Series, forecasts, queues and shifts. Pure."""
