"""People added at the server's own keyboard."""

import sys

import click

from shouwen.ground.base.company.rules import mail_address
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import add_invited
from shouwen.ground.staff.rules.rights import ROLES
from shouwen.wiring.settings import PUBLIC_URL


@click.group()
def person() -> None:
    """People of the company."""


@person.command()
@click.argument("email")
@click.option("--name", required=True, help="What colleagues and customers see.")
@click.option("--role", "roles", required=True, multiple=True, type=click.Choice(ROLES), help="May be given twice.")
@click.option("--language", default="zh-CN", type=click.Choice(["zh-CN", "en"]), show_default=True)
def add(email: str, name: str, roles: tuple[str, ...], language: str) -> None:
    """Add a person and print a link at which they choose their password, once."""
    try:
        made, link = add_invited(mail_address(email), by=SYSTEM, name=name, roles=list(roles), language=language)
    except ShouwenError as refused:
        sys.exit(f"shouwen: {refused}")
    click.echo(f"{made.name} <{made.email}> is here. The way in, good once:", err=True)
    click.echo(f"{PUBLIC_URL}/invitations/{link}")
