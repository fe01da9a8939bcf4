# Every command of Driftstart; `make help` lists them. What they do lives in the parts they call.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help install lock run token

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

install: ## Python packages into .venv, at once when nothing changed
	@$(PYTHON) infra/local/install.py

run: install ## everything on this machine, until Ctrl-C (DRIFTSTART_PORT=8080, DRIFTSTART_DATA=.data)
	@exec $(BIN)/python -m driftstart_local --with-parent

token: install ## an access token of the running system: make token ROLE=triage
	@$(BIN)/python -m driftstart_local.sign_in "$(ROLE)"

lock: install ## pin requirements.in anew, with hashes and without addresses
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		requirements.in -o requirements.lock
