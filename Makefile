# Every command of Driftstart; `make help` lists them. What they do lives in the parts they call.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python -m
NPM := $(RUN) driftstart_local.npm
PIN := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
SOURCES := $(wildcard services/*/src) $(addprefix infra/,$(addsuffix /src,arch exercises local))
# Where a machine forbids compiled files, every start of every part would compile thousands of modules anew.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help install run replay bench token test check lint types arch arch-code services web identity whole e2e openapi containers lock clean

help: ## this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{sub(/:.*/, "", $$1); printf "  make %-10s %s\n", $$1, $$2}'

install: ## Python packages into .venv, at once when nothing changed
	@$(PYTHON) infra/local/install.py

run: install ## everything on this machine, until Ctrl-C (DRIFTSTART_PORT=8080, DRIFTSTART_DATA=.data)
	@exec $(RUN) driftstart_local --with-parent

bench: install ## figures of every subject in infra/loadtest: all, or make bench SUBJECT=readiness_grid
	@$(BIN)/python infra/loadtest/all.py $(SUBJECT)

replay: install ## play the exercise November 2024 into the running system: make replay SPEED=600 (or max) UNTIL=2024-11-14T10:00:00+01:00
	@$(RUN) driftstart_exercises --speed $(or $(SPEED),600) $(if $(UNTIL),--until $(UNTIL)) $(if $(RUN_NAME),--run $(RUN_NAME))

token: install ## an access token of the running system: make token ROLE=triage
	@$(RUN) driftstart_local.sign_in "$(ROLE)"

check: install ## lint, types, architecture, unit and API tests
	@$(MAKE) --no-print-directory -j2 --output-sync=target lint types arch-code services web

test: check identity whole e2e ## every test, the browser's and the kill tests included

lint: install
	$(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check .

types: install
	$(BIN)/mypy --no-error-summary $(SOURCES)

arch: lint types arch-code ## the rules of the architecture: the services' and the application's
	$(NPM) frontend run arch

arch-code: install
	$(RUN) driftstart_arch

services: install
	$(BIN)/pytest -q -n 2 services

web: install
	$(NPM) frontend run check

identity: install
	$(NPM) infra/identity test

whole: install
	$(BIN)/pytest -q infra

e2e: install
	$(RUN) driftstart_local.e2e

openapi: install ## write each service's openapi.json, and the types the application makes of them
	@for service in readiness incident reporting; do \
		$(RUN) $${service}_api.openapi services/$${service}-api/openapi.json || exit 1; done
	$(NPM) frontend run contracts

containers: install ## the same parts as containers, with docker compose
	@$(RUN) driftstart_local.compose_secrets
	docker compose up --build --wait

lock: install ## pin requirements.in anew, with hashes and without addresses
	$(PIN) requirements.in -o requirements.lock
	$(PIN) services/requirements.in -c requirements.lock -o services/requirements.lock

clean: ## all that can be made again; the data in .data stays
	rm -rf .venv frontend/node_modules frontend/dist infra/identity/node_modules
	find . -name __pycache__ -o -name '*.egg-info' -o -name .pytest_cache -o -name .mypy_cache -o -name .ruff_cache \
		| xargs -r rm -rf
