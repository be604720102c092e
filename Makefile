PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE = $(SWIFT) build --quiet -c release --product onoma --static-swift-stdlib -Xlinker -s
SOURCES = Package.swift Sources Tests
DEMO = .build/demo

.DEFAULT_GOAL := help
.PHONY: help demo test lint format install clean packages

help: ## Show these targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: packages ## Build, then annotate and check a sample draft; an HTML page goes to .build/demo.
	@$(RELEASE)
	@mkdir -p $(DEMO)
	@.ci/demo "$$($(RELEASE) --show-bin-path)/onoma" seeds/demo/draft-en.md $(DEMO)/draft-en.html

test: packages ## Run the tests.
	@$(SWIFT) test

lint: ## Check the format of the sources.
	@$(SWIFT) format lint --strict -r $(SOURCES)

format: ## Format the sources in place.
	@$(SWIFT) format --in-place -r $(SOURCES)

install: packages ## Build, then put the program into PREFIX/bin (by default /usr/local/bin).
	@$(RELEASE)
	@install -D -m 755 "$$($(RELEASE) --show-bin-path)/onoma" "$(DESTDIR)$(PREFIX)/bin/onoma"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/onoma"

clean: ## Remove what was built.
	@rm -rf .build

packages:
	@.ci/install-packages
