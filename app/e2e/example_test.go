package e2e

import (
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

// exampleAnswers is the case of the example as the device keeps it: the key, and what stands there.
var exampleAnswers = sync.OnceValues(func() (kv [2]string, err error) {
	book, err := core.Open(data.Files)
	if err != nil {
		return kv, err
	}
	file, err := os.ReadFile(filepath.Join(root, "app", "ui", "example.json"))
	if err != nil {
		return kv, err
	}
	c, problems := book.ReadCase(file)
	if len(problems) > 0 {
		return kv, fmt.Errorf("app/ui/example.json: %v", problems)
	}
	store := kept.Over(&kept.Memory{}, &kept.Memory{})
	own := store.New()
	own.Answers = draft.From(c)
	err = store.Write(own)
	return [2]string{"portage.case." + own.ID, store.Raw(own.ID)}, err
})

// openWithExample opens an address in the hands of a person who has answered as the example does.
func openWithExample(t *testing.T, h *host, address string) *tab {
	t.Helper()
	answers, err := exampleAnswers()
	if err != nil {
		t.Fatal(err)
	}
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.Before(fmt.Sprintf(`localStorage.getItem(%q) ?? localStorage.setItem(%[1]q, %q)`, answers[0], answers[1]))
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
