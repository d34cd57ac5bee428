# Every target sets up what it needs: a virtual environment with the project in it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := .bench

.PHONY: run test lint format bench clean
.DEFAULT_GOAL := run

# The mark is made anew when the list of requirements changes.
$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

run: $(VENV)/installed
	$(BIN)/cmw-obs convert samples/valdoria-co2-ar.txt --to markdown

test: $(VENV)/installed
	$(BIN)/python -m pytest

lint: $(VENV)/installed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format: $(VENV)/installed
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Timed as users install it: not editable, and nothing else beside it.
$(BENCH)/installed: pyproject.toml README.md $(shell find cmw_obs -name '*.py' -o -name '*.tsv')
	$(PYTHON) -m venv --clear $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check .
	touch $@

bench: $(BENCH)/installed
	$(BENCH)/bin/python tests/bench.py

clean:
	rm -rf $(VENV) $(BENCH) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
