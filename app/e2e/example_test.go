package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"portage/app/ui/draft"
	"portage/app/ui/kept"
	"portage/app/ui/storage"
	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
)

// example gives the case file of the example.
func example(t *testing.T) []byte {
	t.Helper()
	file, err := os.ReadFile(filepath.Join(root, "app", "ui", "example.json"))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// readCase reads a case file that has no problem.
func readCase(t *testing.T, file []byte) (*core.Book, *candidate.Case) {
	t.Helper()
	book := coretest.Book(t)
	c := coretest.Case(t, book, file)
	return book, c
}

// openWithExample opens an address in the hands of a person who has answered as the example does.
func openWithExample(t *testing.T, h *host, address string) *tab {
	t.Helper()
	return openWithCase(t, h, address, example(t))
}

// openWithCase opens an address in the hands of a person who has answered as a case file does.
func openWithCase(t *testing.T, h *host, address string, file []byte) *tab {
	t.Helper()
	_, c := readCase(t, file)
	store := kept.Over(&storage.Memory{}, &storage.Memory{})
	own := store.New()
	own.Answers = draft.From(c)
	if err := store.Write(own); err != nil {
		t.Fatal(err)
	}
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.Before(fmt.Sprintf(`localStorage.getItem(%q) ?? localStorage.setItem(%[1]q, %q)`, "portage.case."+own.ID, store.Raw(own.ID)))
	p.Go(h.URL + address)
	p.WaitReady()
	return p
}

// Before has every page that is opened run a script before its own.
func (p *tab) Before(script string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}); err != nil {
		p.t.Fatal(err)
	}
}
