"""Whoever holds a visitor's key and sends whatever the OpenAPI document allows breaks nothing at the chat's doors."""

import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

from tests.faults.installation import Installation, running

SITE = "from shouwen.loop.handling.chat.actions import lay_demo_site; lay_demo_site()"
SECONDS = 14
SEED = 20261122


def test_no_visitor_breaks_it() -> None:
    with tempfile.TemporaryDirectory(prefix="shouwen-visit-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        place = Installation(pathlib.Path(folder) / "data")
        place.patience = 3 * place.patience  # of a busy machine
        with running(place) as started:
            laid = started.command("manage", "shell", "-c", SITE)
            assert laid.returncode == 0, laid.stderr
            base = f"http://127.0.0.1:{started.port}/api/v1"
            asked = urllib.request.Request(
                f"{base}/chat/visitors", json.dumps({"site": "demo"}).encode(), {"Content-Type": "application/json"}
            )
            with urllib.request.urlopen(asked) as answer:
                token = json.loads(answer.read())["token"]
            line = [
                *(sys.executable, "-m", "schemathesis.cli", "run", f"{base}/openapi.json"),
                *("--header", f"Authorization: Bearer {token}", "--include-path-regex", "/chat/(talks|visitors|files)"),
                *("--checks", "not_a_server_error", "--phases", "fuzzing", "--max-examples", "15"),
                *("--max-time", str(SECONDS), "--seed", str(SEED), "--no-shrink", "--generation-database", "none"),
                *("--suppress-health-check", "all", "--continue-on-failure", "--warnings", "off", "--no-color"),
            ]
            done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120, cwd=folder)
            assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
            broken = [text for text in started.log.read_text().splitlines() if '"status":5' in text]
            assert not broken, broken
