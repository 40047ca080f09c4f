"""Files and functions stay small enough to be read at once."""

import ast
import re
import tomllib

from tests.house.house import TOP, files, tree, where

FILE, FUNCTION, PAGE = 400, 40, 250
DIRECT_DEPENDENCIES = 25


def test_python_files_end_at_400_lines() -> None:
    long = [f"{file.relative_to(TOP)}: {n}" for file in files() if (n := len(file.read_text().splitlines())) > FILE]
    assert not long, f"take a part out of: {long}"


def test_functions_end_at_40_lines() -> None:
    long = []
    for file in files():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > FUNCTION:
                    long.append(f"{where(file, node)} {node.name}: {lines}")
    assert not long, f"name the parts of: {long}"


def test_pages_end_at_250_lines() -> None:
    shown = [file for file in (TOP / "web").glob("*/src/**/*.ts*") if not file.name.endswith(".d.ts")]
    long = [f"{file.relative_to(TOP)}: {n}" for file in shown if (n := len(file.read_text().splitlines())) > PAGE]
    assert not long, f"take a part out of: {long}"


def test_the_base_install_stays_small_and_each_package_has_its_reason() -> None:
    asked = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]["dependencies"]
    reasons = (TOP / "docs" / "dependencies.md").read_text()
    unexplained = [name for line in asked if (name := re.split(r"[\[=<>~!]", line)[0]) not in reasons]
    assert len(asked) <= DIRECT_DEPENDENCIES
    assert not unexplained, f"docs/dependencies.md lacks a line about {unexplained}"
