"""API tokens, made at the server's own keyboard."""

import sys

import click
from django.contrib.auth import get_user_model

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM


@click.group()
def token() -> None:
    """Tokens for programs that use the API."""


@token.command()
@click.option("--person", "email", required=True, help="E-mail of the person in whose name the token acts.")
@click.option("--scopes", required=True, help="What it may do, as tickets:write,tickets:read,events:read")
@click.option("--name", default="made at the command line", show_default=True, help="What the list of tokens calls it.")
def create(email: str, scopes: str, name: str) -> None:
    """Make a token and print it; it is shown this once."""
    person = get_user_model()._default_manager.filter(email__iexact=email.strip()).first()
    if person is None:
        sys.exit(f"shouwen: nobody here has the address {email}")
    wanted = [scope.strip() for scope in scopes.split(",") if scope.strip()]
    try:
        secret = create_token(person.pk, wanted, name, by=SYSTEM)
    except ShouwenError as refused:
        sys.exit(f"shouwen: {refused}")
    click.echo(f"A token for {email} with {', '.join(wanted)}:", err=True)
    click.echo(secret)
