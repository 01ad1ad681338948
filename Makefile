# Portage needs Go, and for its tests Chromium. Everything is one command each:

BASE ?=
# PLAIN=1 builds, and tests, the program that the go command makes of go-app as it is.
GOROOT_WASM = $(shell go env GOROOT)/lib/wasm
IN_BROWSER = GOOS=js GOARCH=wasm

.PHONY: help run build release test torture fuzz check bench size first icons screenshots lighthouse wordpress clean

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 15

run: ## build the site if needed, serve it on this machine and open it in the browser
	go run ./app serve --open

build: ## write the static site to dist (BASE=/tools/ee/ if its place is known)
	go run ./app build $(if $(BASE),--base $(BASE))

release: ## write the static site as a zip with its checksum, to the folder release
	go run ./app release

test: chromium ## run all tests, those in a real browser too
	go test -timeout 60m ./...
	@if command -v node >/dev/null; then \
		$(IN_BROWSER) go test -exec "$(GOROOT_WASM)/go_js_wasm_exec" ./app/ui/kept ./app/ui/share ./app/ui/files; \
	else \
		echo "Left out, because node is not installed: what storage, cryptography and files do in WebAssembly"; \
	fi

# PORTAGE_SEED chooses the moments of a run again; a failed one tells it.
torture: chromium ## cut the network and kill the worker at 21 random moments (PORTAGE_MOMENTS, PORTAGE_SEED); takes ten minutes
	PORTAGE_MOMENTS=$(or $(PORTAGE_MOMENTS),21) go test ./app/e2e -count 1 -timeout 60m -v -run TestWheneverTheNetworkIsCut

.PHONY: test-nginx test-browsers
test-nginx: chromium ## run end-to-end tests with a release unzipped into three paths of nginx (RUN=all for every test)
	PORTAGE_NGINX="$(or $(RUN),core)" go test ./app/e2e -count 1 -timeout 120m -v -run TestTheReleaseUnzipped

test-browsers: chromium ## run end-to-end tests in Firefox ESR and WebKitGTK (BROWSERS="firefox webkit")
	PORTAGE_BROWSERS="$(or $(BROWSERS),firefox webkit)" go test ./app/e2e -count 1 -timeout 60m -v -run InOtherBrowsers

fuzz: ## feed every reader of what comes from outside with nonsense, a minute each (FUZZTIME=10m)
	@grep -ro --include=*_test.go '^func Fuzz[A-Za-z]*' app core | sed 's|/[^/]*_test.go:func | |' | while read -r package target; do \
		echo "--- $$package $$target"; \
		go test "./$$package" -run '^$$' -fuzz "^$$target$$" -fuzztime $(or $(FUZZTIME),60s) -fuzzminimizetime 5x || exit 1; \
	done

# Debian's own package where it can be installed, a plain request where not.
.PHONY: chromium
chromium:
	@for name in "$$CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable chrome; do \
		if [ -n "$$name" ] && command -v "$$name" >/dev/null; then exit 0; fi; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -q && apt-get install -q -y --no-install-recommends chromium; \
	else \
		echo "The tests need Chromium or Chrome. Install it, or name it: make test CHROMIUM=/path/to/chrome" >&2; exit 1; \
	fi

check: format vet layers licences vulnerabilities ## check the format, what vet finds, that the layers keep apart, licences, known vulnerabilities

.PHONY: format vet layers licences vulnerabilities
format:
	@unformatted=$$(gofmt -l app core data); \
	if [ -n "$$unformatted" ]; then echo "gofmt would change:"; echo "$$unformatted"; exit 1; fi

vet:
	go vet ./...
	$(IN_BROWSER) go vet $$($(IN_BROWSER) go list -deps ./app | grep '^portage')

# The engine knows no data, no page and no network; the data knows nothing.
layers:
	@found=$$(go list -deps ./core/... | grep -E '^portage/(app|data)|/go-app/|^net/http$$|^time/tzdata$$' || true); \
	if [ -n "$$found" ]; then echo "core must not import:"; echo "$$found"; exit 1; fi
	@found=$$(go list -f '{{join .Imports "\n"}}' ./data/... | grep -v '^embed$$' || true); \
	if [ -n "$$found" ]; then echo "data must import nothing but embed, and imports:"; echo "$$found"; exit 1; fi

licences:
	go test ./app/site -run Licence

# Needs the network, and says so where there is none; STRICT=1 fails then.
vulnerabilities:
	@STRICT=$(STRICT) VULNDB=$(VULNDB) .ci/vulnerabilities

bench: chromium build ## measure the engine, natively and in WebAssembly, and the finder in Chromium beside others; takes a quarter of an hour
	go test -run '^$$' -bench . -benchmem ./core/...
	@if command -v node >/dev/null; then \
		echo "--- in WebAssembly, under node $$(node --version)"; \
		$(IN_BROWSER) go test -run '^$$' -bench . -benchmem -exec "$(GOROOT_WASM)/go_js_wasm_exec" ./core/...; \
	else \
		echo "--- in WebAssembly: left out, because node is not installed"; \
	fi
	@echo "--- the finder in Chromium"
	go test -run '^$$' -bench Search -benchtime 1x ./app/bench
	go test -run '^$$' -bench KeyToPaintedList -benchtime 200x ./app/bench
	@echo "--- an answer, until the score in view is painted"
	go test -run '^$$' -bench AnswerToPaintedScore -benchtime 200x ./app/bench
	@echo "--- a start, on three networks, and the memory after a session"
	SITE=$(CURDIR)/dist go test -run '^$$' -bench 'Start|Memory' -benchtime 3x -timeout 30m ./app/bench

# Fails above the budget that size.awk names, unless PLAIN=1 asks for the plain program.
# The pages of all occupations and rounds are one line, with the size of the median one. A
# visitor downloads one page, and the titles of its language.
size: build ## print what each file of the site weighs, and what one visitor downloads
	@cd dist && find . -type f -exec wc -c {} + | sed 's|\./||' | awk '$$2 != "total" {print $$2, $$1}' | LC_ALL=C sort | awk -f ../app/site/size.awk

# What has changed its name since is in the rest, and is waited for where it is called.
first: chromium ## list anew which functions the first answer and a score need (app/site/first.txt, score.txt): do so when make size exceeds its budget
	go test ./app/e2e -count 1 -timeout 20m -run TestWhatAScoreNeedsIsFound -args -first

icons: chromium ## draw the PNG icons anew from their SVG
	@cd web/icons && draw() { chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
		--default-background-color=00000000 --window-size=$$2,$$2 --screenshot=$$PWD/$$3 file://$$PWD/$$1 2>/dev/null; }; \
	draw icon.svg 192 icon-192.png && draw icon.svg 512 icon-512.png && \
	draw maskable.svg 192 maskable-192.png && draw maskable.svg 512 maskable-512.png && draw maskable.svg 180 apple-touch-icon.png

screenshots: chromium ## draw the pictures that installers show anew (web/screenshots), with the example case
	go test ./app/e2e -count 1 -run TestTheScreensOfTheInstallerCanBeDrawn -args -screenshots

wordpress: chromium ## try the plugin in a real WordPress of Debian's, with a database of its own; needs root, takes a few minutes
	apt-get install -q -y --no-install-recommends wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server
	go test ./app/e2e -count 1 -v -run TestThePluginInWordPress -args -wordpress

# Any load on the machine costs the performance: run it alone. The reports are in
# .build/lighthouse. STRICT=1 fails below 95 for performance, 100 for the others.
lighthouse: chromium ## have Lighthouse judge the site as on a phone (median of three; STRICT=1 fails below 95, 100, 100, 100); needs npm
	STRICT=$(STRICT) go test ./app/bench -run '^$$' -bench Lighthouse -benchtime 1x -timeout 60m

clean: ## remove what can be built anew
	rm -rf dist release .build
