package site

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"regexp"
	"strings"
	"testing"

	"portage/app/ui"
)

var samplePages = []ui.Page{
	{Path: "", Lang: "en", Title: `A "title" & more`, Description: "d"},
	{Path: "rounds/", Lang: "en", Title: "Rounds", Description: "d"},
	{Path: "fr/", Lang: "fr", Title: "Titre", Description: "d"},
	{Path: "fr/rounds/", Lang: "fr", Title: "Rondes", Description: "d"},
}

const sampleStyles = "main{color:red}"

func writeSample(t *testing.T, page ui.Page, base string) string {
	t.Helper()
	w := pageWriter{pages: samplePages, base: base, version: "v1", styles: sampleStyles}
	content, err := w.write(page, "<main></main>")
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestAPageHasNoScriptInlineAndNoAbsoluteAddress(t *testing.T) {
	inline := regexp.MustCompile(`<script>|\son[a-z]+=|\sstyle=`)
	absolute := regexp.MustCompile(`(href|src)="(/|[a-z]+:)`)
	for _, page := range samplePages {
		content := writeSample(t, page, "")
		if found := inline.FindString(content); found != "" {
			t.Errorf("%q: %s", page.Path, found)
		}
		if found := absolute.FindString(content); found != "" {
			t.Errorf("%q: %s", page.Path, found)
		}
	}
}

func TestAStartPageHasTheStyleThatItIsReadByInsideAndNoOtherMayStandThere(t *testing.T) {
	sum := sha256.Sum256([]byte(sampleStyles))
	allowed := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	for _, page := range samplePages {
		content := html.UnescapeString(writeSample(t, page, ""))
		start := page.Path == "" || page.Path == "fr/"
		if got := strings.Contains(content, "<style>"+sampleStyles+"</style>") && strings.Contains(content, "style-src 'self' "+allowed); got != start {
			t.Errorf("%q has it inside: %t", page.Path, got)
		}
		if !start && strings.Contains(content, "<style") {
			t.Errorf("%q has a style sheet inside", page.Path)
		}
		sheet := strings.Index(content, `rel="stylesheet"`)
		if waits := sheet < strings.Index(content, "<body>"); sheet < 0 || waits == start {
			t.Errorf("%q waits for the style sheet: %t", page.Path, waits)
		}
	}
}

func TestAPageLinksItsOwnTranslation(t *testing.T) {
	content := writeSample(t, samplePages[3], "")
	for _, want := range []string{
		`hreflang="en" href="../../rounds/"`,
		`hreflang="fr" href="../../fr/rounds/"`,
		`hreflang="x-default" href="../../rounds/"`,
		`rel="manifest" href="../../fr/manifest.webmanifest"`,
		`src="../../boot.js?v=v1"`,
	} {
		if !strings.Contains(content, want) {
			t.Errorf("%s is missing in\n%s", want, content)
		}
	}
}

func TestABaseMakesAddressesWholeWhereSearchEnginesAsk(t *testing.T) {
	content := writeSample(t, samplePages[2], "https://example.org/tools/ee/")
	for _, want := range []string{
		`rel="canonical" href="https://example.org/tools/ee/fr/"`,
		`hreflang="en" href="https://example.org/tools/ee/"`,
		`src="../boot.js?v=v1"`,
	} {
		if !strings.Contains(content, want) {
			t.Errorf("%s is missing in\n%s", want, content)
		}
	}
	if strings.Contains(writeSample(t, samplePages[2], ""), "canonical") {
		t.Error("a site that knows no base claims a canonical address")
	}
}

func TestThePageThatStandsForOthersSpeaksForNone(t *testing.T) {
	page := ui.Page{Path: "occupation/any/", Lang: "en", Title: "Any", Description: "d", StandsIn: true, Hidden: true}
	content := writeSample(t, page, "https://example.org/")
	for _, not := range []string{"canonical", "hreflang"} {
		if strings.Contains(content, not) {
			t.Errorf("it names %s", not)
		}
	}
	if !strings.Contains(content, `<meta name="robots" content="noindex">`) || !strings.Contains(content, `src="../../boot.js?v=v1"`) {
		t.Error(content)
	}
	if strings.Contains(writeSample(t, samplePages[1], ""), "noindex") {
		t.Error("other pages are not to be found")
	}
}

func TestTheColoursAreChosenBeforeAnythingIsPainted(t *testing.T) {
	content := writeSample(t, samplePages[3], "")
	script := strings.Index(content, `<script src="../../theme.js?v=v1"></script>`)
	if script < 0 || script < strings.LastIndex(content, `name="theme-color"`) || script > strings.Index(content, "<body>") {
		t.Errorf("theme.js must come after the colours that it changes, and before the body:\n%s", content)
	}
}

// Nobody has chosen colours before the first visit; the worker has kept pages wait for them.
func TestAStartPageFromTheNetworkWaitsForNoScript(t *testing.T) {
	content := writeSample(t, samplePages[2], "")
	if at := strings.Index(content, `<script src=`); at >= 0 {
		t.Errorf("it waits for %.60s", content[at:])
	}
	colours, boot := strings.Index(content, `<script defer id="colours" src="../theme.js`), strings.Index(content, "boot.js")
	if colours < 0 || colours > boot {
		t.Error("the colours come after what starts the program")
	}
}

// A browser does not look ahead in a page with a policy: what comes after a script that it waits for, it asks for later.
func TestWhatThePageNeedsIsAskedForBeforeAnyScriptIsWaitedFor(t *testing.T) {
	content := writeSample(t, samplePages[3], "")
	waited := strings.Index(content, `<script src=`)
	for _, asked := range []string{`rel="stylesheet"`, `<script async id="early" src="../../early.js`, `<script defer src="../../boot.js`, `<script defer src="../../wasm_exec.js`} {
		if at := strings.Index(content, asked); at < 0 || at > waited {
			t.Errorf("%s comes after a script that is waited for", asked)
		}
	}
}

func TestAHeadSaysNothingTwice(t *testing.T) {
	named := regexp.MustCompile(`<meta [a-z-]+="[^"]+"(?: media="[^"]+")?|rel="[^"]+"(?: type="[^"]+")?(?: hreflang="[^"]+")?`)
	for _, page := range samplePages {
		seen := map[string]bool{}
		for _, name := range named.FindAllString(writeSample(t, page, "https://example.org/"), -1) {
			if seen[name] {
				t.Errorf("%q: %s stands twice", page.Path, name)
			}
			seen[name] = true
		}
		for _, want := range []string{`<meta name="description"`, `<meta name="viewport"`, `<meta name="apple-mobile-web-app-title"`, `<meta name="apple-mobile-web-app-capable"`, `<meta name="mobile-web-app-capable"`, `rel="canonical"`} {
			if !seen[want] {
				t.Errorf("%q has no %s", page.Path, want)
			}
		}
	}
}

func TestALanguageWithoutWordsIsRefused(t *testing.T) {
	if _, err := (&pageWriter{pages: samplePages}).write(ui.Page{Lang: "de"}, ""); err == nil {
		t.Error("no error")
	}
}

func TestRenderingThePagesTwiceGivesTheSameVersion(t *testing.T) {
	first, again := files{}, files{}
	a, err := first.addPages("")
	if err != nil {
		t.Fatal(err)
	}
	b, err := again.addPages("")
	if err != nil {
		t.Fatal(err)
	}
	if a != b {
		t.Errorf("versions %s and %s", a, b)
	}
}
