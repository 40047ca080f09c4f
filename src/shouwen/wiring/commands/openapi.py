"""The API's document."""

import json

import click
from django.test import Client


@click.command()
def openapi() -> None:
    """Print the OpenAPI document as the server shows it."""
    answer = Client().get("/api/v1/openapi.json")
    click.echo(json.dumps(answer.json(), ensure_ascii=False, indent=1))
