# Every task of the project; CI calls the same ones. `make` alone prints them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help install generate check test proofs node-tools update lint types format new build bench corpus docs loc clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
NODE_STAMP := tests/tools/node_modules/.installed

help: ## Print the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | column -t -s $$'\t'

$(STAMP): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install -q -e . --group dev
	@touch $@

$(NODE_STAMP): tests/tools/package-lock.json
	@if command -v npm >/dev/null; then cd tests/tools && npm ci --silent --no-audit --no-fund && touch node_modules/.installed; \
	else echo "npm is missing: tests that need Node will be skipped"; fi

install: $(STAMP) ## Create .venv and install specmill with its development tools

node-tools: $(NODE_STAMP) ## Install the Node tools that tests use

generate: $(STAMP) ## Write output/ from spec/
	@$(BIN)/specmill generate

check: $(STAMP) ## Fail if output/ no longer matches spec, templates, configuration and generator
	@$(BIN)/specmill check

test: $(STAMP) $(NODE_STAMP) ## Run the tests
	@$(BIN)/python -m pytest -n auto --dist worksteal

proofs: $(STAMP) $(NODE_STAMP) ## Prove the generated clients over real sockets: Steady, openapi-core, uvicorn, 10,000 calls
	@$(BIN)/python -m pip install -q --group acceptance
	@$(BIN)/python -m tests.acceptance.served
	@$(BIN)/python -m tests.acceptance.storm
	@$(BIN)/python -m tests.acceptance.replay
	@$(BIN)/python -m tests.acceptance.typed_calls spec
	@$(BIN)/python -m tests.acceptance.true_types spec
	@$(BIN)/python -m tests.acceptance.steady --targets python,typescript,cli

update: $(STAMP) ## Rewrite the expected trees of tests/cases and the generated documentation
	@UPDATE=1 $(BIN)/python -m pytest tests/test_cases.py
	@$(MAKE) --no-print-directory docs

docs: $(STAMP) ## Rewrite the generated pages of docs/
	@$(BIN)/python -m specmill.diagnostics > docs/diagnostics.md
	@$(BIN)/python -m specmill.plan.reference > docs/plan.md

lint: $(STAMP) ## Lint and check formatting
	@$(BIN)/ruff check generator tests
	@$(BIN)/ruff format --check generator tests

types: $(STAMP) ## Check types with mypy (strict) and pyright
	@$(BIN)/mypy
	@$(BIN)/pyright

format: $(STAMP) ## Format generator/ and tests/
	@$(BIN)/ruff check --fix -q generator tests
	@$(BIN)/ruff format -q generator tests

new: $(STAMP) ## Write the skeleton of a new target: make new NAME=kotlin
	@$(BIN)/specmill new-target $(NAME)

build: $(STAMP) ## Build the wheel and the source archive into dist/
	@$(BIN)/python -m pip wheel -q --no-deps -w dist .

bench: $(STAMP) ## Print how long generation takes and what the Python package costs: make bench [SPECS=folder] [PEERS=1]
	@$(BIN)/python -m tests.bench $(SPECS)
	@$(BIN)/python -m tests.bench_python $(if $(PEERS),--peers)

corpus: $(STAMP) ## Run every document below a folder through all targets: make corpus [DIR=folder]
	@$(BIN)/python -m tests.corpus $(DIR)

loc: ## Count lines of templates, tables, runtime and tests per target
	@$(PYTHON) tests/loc.py

clean: ## Remove what the tasks made, output/ excepted
	@rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache tests/tools/node_modules
