"""Django's own commands."""

import click
from django.core.management import execute_from_command_line


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def manage(words: tuple[str, ...]) -> None:
    """Run a command of Django's (shell, dbshell, showmigrations and others)."""
    if words[:1] == ("migrate",):
        raise click.UsageError("Run `shouwen migrate`: it opens new tables to the application's role, too.")
    execute_from_command_line(["shouwen manage", *words])
