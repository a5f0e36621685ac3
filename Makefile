# Everything a newcomer needs: `make run` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: run install dev check audit lock unit test coverage chaos mutation pictures priors released bench bench-compare bench-matching bench-rounds bench-updates clean

run: install
	$(BIN)/python -m bot run

install: $(VENV)/.installed
dev: $(VENV)/.installed-dev

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Raakvlak needs Python 3.11 or newer; this is %s. Try: make PYTHON=python3.11" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

# Bytecode is made when a module is first needed: that of all that comes along took pip a minute.
$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo "Installing Raakvlak; the first time this takes a few minutes."
	$(BIN)/pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

check: dev
	$(BIN)/ruff check --no-cache .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Known holes in what is pinned (this asks the internet), habits that lead to holes, licences. Tools in
# an environment of their own: the bot needs none of them. Migrations put together SQL of constants.
audit: $(VENV)/.installed
	$(PYTHON) -m venv $(VENV)/audit
	$(VENV)/audit/bin/pip install --quiet --disable-pip-version-check bandit==1.9.4 pip-audit==2.10.1 pip-licenses==5.5.5
	$(VENV)/audit/bin/bandit --quiet --recursive -ll --exclude '*/migrations/versions/*' bot handlers scheduler usecases models matching reports locales playground
	$(VENV)/audit/bin/pip-licenses --python $(VENV)/bin/python --from mixed --order license | grep -E '^ *[A-Za-z0-9._-]+ +[0-9]'
	$(VENV)/audit/bin/pip-audit --strict --no-deps --disable-pip --requirement constraints.txt

# What the image is built from, each file by its hash. After a change in pyproject.toml or
# constraints.txt; a test says so. PyTorch is left to its own index (deploy/torch-needs.in).
lock: $(VENV)/bin/python
	$(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/pip install --quiet --disable-pip-version-check uv==0.13.9
	echo 'torch; sys_platform == "never"' | $(VENV)/lock/bin/uv pip compile --quiet \
		pyproject.toml deploy/torch-needs.in --extra postgres --constraints constraints.txt \
		--overrides /dev/stdin --no-emit-package torch --universal --python-version 3.11 \
		--generate-hashes --no-annotate --custom-compile-command 'make lock' \
		--default-index https://pypi.org/simple --output-file deploy/requirements.lock

# The rules alone: what needs no database, no process and no file, in some ten seconds. Properties are
# tried on fewer examples than in `make test`.
unit: dev
	$(BIN)/pytest -m unit --hypothesis-profile quick tests/matching tests/usecases tests/locales tests/reports

# What waits first (tests/lanes.py), then in the order of the folders: journeys, which take long, come
# before what is quick. Bytecode is kept, or each process that tests start would compile the program.
test: export PYTHONDONTWRITEBYTECODE =
test: dev
	$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder

# The same, and which lines and branches no test walks; slower, as every line is traced.
coverage: dev
	$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder --cov --cov-report=term

# Whether the tests notice when a rule of matching or the limiter is changed. Up to a quarter of an
# hour a file, most of an hour in all. One file: make mutation MUTATION=matching/eligibility.py
mutation: dev
	$(PYTHON) -m venv $(VENV)/mutation
	$(VENV)/mutation/bin/pip install --quiet --disable-pip-version-check cosmic-ray==8.7.0
	$(BIN)/python -m benchmarks.mutation $(VENV)/mutation/bin/cosmic-ray $(MUTATION)

# Every promise of the spine, tried at full length: about an hour on two cores. Shorter:
# make chaos CHAOS="--deaths 100 --updates 10000 --boundaries 40"
chaos: dev
	$(BIN)/python -m benchmarks.chaos $(CHAOS)

# One table of ratios, written to benchmarks/results.json with the machine: some minutes.
bench: dev
	$(BIN)/python -m benchmarks

# The quickest of them against what is written there, within wide bounds: as CI does.
bench-compare: dev
	$(BIN)/python -m benchmarks --compare

# Updates a second, beside bare echo bots of python-telegram-bot.
bench-updates: dev
	$(BIN)/python -m benchmarks.updates

# At each release, once its heading stands in CHANGELOG.md: what its processes know of the database,
# which the migrations after it have to leave them.
released: dev
	$(BIN)/python -m tests.released

# The pictures in the documents, taken while a browser plays the story of its test.
pictures: dev
	PICTURES=docs $(BIN)/pytest tests/bot/test_playground_whole.py

# The vectors that are shipped, after a change of a sentence, of the playground's texts or of the models.
priors: dev
	$(BIN)/python -m benchmarks.priors

# How quick matching is, as ratios within the run; a quarter of an hour, and 8 GB for the million.
bench-matching: dev
	$(BIN)/python -m benchmarks.matching

# How good, quick and large each way of choosing a round is; about a quarter of an hour.
bench-rounds: dev
	$(BIN)/python -m benchmarks.rounds

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .coverage
