# Every command of the house. `make` alone explains them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test check fix bench map api python lint types house web units pages browser clean

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
BUILT := src/shouwen/pages/.built
MODULES := web/node_modules/.installed
SCHEMA := web/kit/src/api/schema.d.ts
SIDE_BY_SIDE := $(MAKE) --no-print-directory -j2 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)
# `make check test` does nothing twice: the house rules run among the tests, the pages' own tests beside the checks.
BOTH := $(and $(filter check,$(MAKECMDGOALS)),$(filter test,$(MAKECMDGOALS)))
WEB := $(shell find web -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -name '*.tsbuildinfo' 2>/dev/null)

help: ## explain these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-7s %s\n", $$1, $$2}' Makefile

run: .venv/.analytics $(BUILT) ## install what is needed, start everything, print the address
	@exec $(BIN)/shouwen up

test: .venv/.dev $(BUILT) browser ## run all tests
	@$(if $(BOTH),,$(MAKE) --no-print-directory units)
	@$(BIN)/pytest -n 2

check: ## lint, types, contracts between rooms, house rules, generated files
	@$(SIDE_BY_SIDE) types web lint $(if $(BOTH),units pages,house)

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: .venv/.dev
	$(BIN)/mypy

house: .venv/.dev
	$(BIN)/pytest tests/house

ifneq ($(wildcard web/package.json),)
web: $(MODULES) .venv/.dev
	@before="$$(cat $(SCHEMA) 2>/dev/null || true)"; $(MAKE) --no-print-directory api; \
	[ "$$before" = "$$(cat $(SCHEMA))" ] || { echo "$(SCHEMA) was stale; it is fresh now, commit it."; exit 1; }
	npm --prefix web run --silent check

units: $(MODULES)
	npm --prefix web run --silent test
endif

pages: $(BUILT)

fix: .venv/.dev ## mend what tools can mend: format, order of imports, API client
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	@[ ! -e web/package.json ] || { $(MAKE) --no-print-directory $(MODULES) api; npm --prefix web run --silent fix; }

bench: .venv/.base ## measure, and write bench/results.json and docs/performance.md
	$(BIN)/shouwen bench

map: .venv/.base ## print the rooms, what each owns, who hears what
	@$(BIN)/shouwen map

api: .venv/.base $(MODULES) ## make the pages' API types from the OpenAPI document
	@$(BIN)/shouwen openapi | node web/scripts/api.mjs -

python:
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or newer is needed. On Debian: apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is too old: Python 3.11 or newer is needed. If there is one: make run PYTHON=/path/to/python3.11"; exit 1; }

.venv/.made: | python
	@echo "Making the Python environment in .venv"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "On Debian: apt-get install python3-venv"; exit 1; }
	@touch $@

.venv/.base: requirements/base.txt requirements/build.txt pyproject.toml .venv/.made
	@echo "Installing Python packages"
	@$(PIP) install --progress-bar on --require-hashes -r requirements/base.txt -r requirements/build.txt | { grep -v '^Requirement already' || true; }
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.analytics: requirements/analytics.txt .venv/.base
	@echo "Installing what figures, process maps and forecasts are computed with"
	@$(PIP) install --progress-bar on --require-hashes -r requirements/analytics.txt | { grep -v '^Requirement already' || true; }
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.base
	@echo "Installing what tests and checks need"
	@$(PIP) install --progress-bar on --require-hashes -r requirements/dev.txt | { grep -v '^Requirement already' || true; }
	@touch $@

$(MODULES): web/package-lock.json
	@command -v npm >/dev/null || { echo "Node 20.19 or newer with npm is needed to build the pages: https://nodejs.org/en/download"; exit 1; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
	  || { echo "Node $$(node --version) is too old: 20.19 or newer is needed: https://nodejs.org/en/download"; exit 1; }
	@echo "Installing the pages' packages"
	npm --prefix web ci --no-audit --no-fund
	@touch $@

ifeq ($(wildcard web/package.json),)
$(BUILT):
	@echo "There are no pages here (no web/package.json); the API works without them."
else
$(BUILT): $(MODULES) $(WEB)
	@echo "Building the pages"
	npm --prefix web run build
	@touch $@
endif

browser:
	@command -v chromium >/dev/null && fc-list 2>/dev/null | grep -qi "noto.*cjk" && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing chromium and Chinese fonts for the browser tests"; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig >/dev/null; \
	else echo "The browser tests need chromium and fonts-noto-cjk: apt-get install chromium fonts-noto-cjk (they are skipped)."; fi

clean: ## remove what was installed and built; data stays
	rm -rf .venv web/node_modules src/shouwen/pages .mypy_cache .ruff_cache .pytest_cache
