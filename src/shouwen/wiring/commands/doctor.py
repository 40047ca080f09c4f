"""What is wrong with this installation, and how to mend it."""

import json
import os
import sys

import click
import psycopg

from shouwen.wiring import settings
from shouwen.wiring.doctor.examining import examine

MARKS = {"good": ("✓", "green"), "warning": ("!", "yellow"), "wrong": ("✗", "red")}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Tell it to a program, in both languages.")
@click.option("--language", type=click.Choice(["zh", "en"]), help="Without it, the terminal's language.")
def doctor(as_json: bool, language: str | None) -> None:
    """Look at everything; exit 1 when something is wrong."""
    tongue = language or ("zh" if os.environ.get("LANG", "").startswith("zh") else "en")
    found = list(examine(click.get_current_context().meta.get("unreachable") or _unreachable()))
    if as_json:
        rows = [
            {
                "check": name,
                "state": each.state,
                "zh": each.said.zh,
                "en": each.said.en,
                "mend_zh": each.mend.zh,
                "mend_en": each.mend.en,
            }
            for name, each in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for name, each in found:
            mark, colour = MARKS[each.state]
            click.echo(f"{click.style(mark, fg=colour)} {name:<11} {each.said.of(tongue)}")
            if each.mend.en:
                click.echo(f"  {'':<11} → {each.mend.of(tongue)}")
    sys.exit(1 if any(each.state == "wrong" for _, each in found) else 0)


def _unreachable() -> str:
    try:
        psycopg.connect(settings.ADDRESSES.app, connect_timeout=10).close()
    except psycopg.Error as fault:
        return str(fault).strip().partition("\n")[0]
    return ""
