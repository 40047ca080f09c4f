"""The benchmarks run and answer well-formed results; how fast is not a matter of tests."""

import json
import os
import subprocess
import sys


def test_a_benchmark_answers_well_formed_results() -> None:
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("SHOUWEN_", "DJANGO_"))}
    line = [sys.executable, "-m", "shouwen.wiring.cli", "bench", "intake", "--size", "tiny", "--json"]
    done = subprocess.run(line, env=surroundings, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert all(set(each) == {"name", "value", "unit", "beside", "ratio", "goal"} for each in found)
    rate = next(each for each in found if each["unit"] == "tickets/s")
    assert rate["value"] > 0
    assert rate["beside"] > 0
    assert rate["ratio"] > 0
