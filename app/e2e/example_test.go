package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"portage/app/ui/draft"
	"portage/app/ui/kept"
	"portage/core"
	"portage/data"
)

// exampleAnswers is the case of the example as the device keeps it.
var exampleAnswers = sync.OnceValues(func() (string, error) {
	book, err := core.Open(data.Files)
	if err != nil {
		return "", err
	}
	file, err := os.ReadFile(filepath.Join(root, "app", "ui", "example.json"))
	if err != nil {
		return "", err
	}
	c, problems := book.ReadCase(file)
	if len(problems) > 0 {
		return "", fmt.Errorf("app/ui/example.json: %v", problems)
	}
	answers, err := json.Marshal(kept.Kept{Answers: draft.From(c)})
	return string(answers), err
})

// openWithExample opens an address in the hands of a person who has answered as the example does.
func openWithExample(t *testing.T, h *host, address string) *tab {
	t.Helper()
	answers, err := exampleAnswers()
	if err != nil {
		t.Fatal(err)
	}
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.Before(fmt.Sprintf(`localStorage.getItem(%q) ?? localStorage.setItem(%[1]q, %q)`, kept.Key, answers))
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
