package e2e

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A tab is one in the hands of a person nobody has seen before: it shares
// no storage, worker or cache with other pages, unless it comes from AnotherTab.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	hosts    map[string]bool // The hosts that may be asked.
	errors   []string        // What the console and the program complained of.
	foreign  []string        // Addresses of other hosts that were asked for.
	expected []string        // Parts of complaints that a test provokes.
}

// openTab opens an address on a phone (390 by 844).
func openTab(t *testing.T, address string) *tab {
	t.Helper()
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.Go(address)
	return p
}

// openLastingTab opens an address on a phone whose browser keeps what it fetches
// on disk, as browsers do outside private windows. Such tabs share the profile.
func openLastingTab(t *testing.T, address string) *tab {
	t.Helper()
	p := newTab(t, browsing)
	p.Go(address)
	return p
}

// AnotherTab opens an address in a second tab of the same person.
func (p *tab) AnotherTab(address string) *tab {
	p.t.Helper()
	other := newTab(p.t, p.ctx)
	other.Go(address)
	return other
}

func newTab(t *testing.T, parent context.Context, options ...chromedp.ContextOption) *tab {
	t.Helper()
	p := attach(t, parent, map[string]bool{}, options...)
	p.Viewport(390, 844)
	return p
}

// attach listens to a tab or a frame from its first message on. It may ask the hosts.
func attach(t *testing.T, parent context.Context, hosts map[string]bool, options ...chromedp.ContextOption) *tab {
	t.Helper()
	p := &tab{t: t, hosts: hosts}
	ctx, closeTab := chromedp.NewContext(parent, append(options, chromedp.WithListener(p.hear))...)
	p.ctx = ctx
	t.Cleanup(func() {
		p.checkQuiet()
		closeTab()
	})
	if _, err := chromedp.Call(p.ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(p.ctx, log.Enable, cdp.Empty{}); err != nil {
		t.Fatal(err)
	}
	// A worker that a debugger holds is never idle, and one that is never idle may not make way for the next version.
	if _, err := chromedp.Call(p.ctx, target.SetAutoAttach, target.SetAutoAttachParams{AutoAttach: false}); err != nil {
		t.Fatal(err)
	}
	return p
}

// hear notes what the page complains of and whom it asks.
func (p *tab) hear(event any) {
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "assert" {
			p.complain(consoleText(e))
		}
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
		p.complain(text)
	case *log.EventEntryAdded:
		if e.Entry.Level == "error" {
			p.complain(e.Entry.Text + " " + e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		p.noteRequest(e.Request.URL)
	}
}

func consoleText(e *runtime.EventConsoleAPICalled) string {
	var parts []string
	for _, arg := range e.Args {
		parts = append(parts, strings.TrimSpace(string(arg.Value)+" "+arg.Description))
	}
	return strings.Join(parts, " ")
}

func (p *tab) complain(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.errors = append(p.errors, text)
}

func (p *tab) noteRequest(address string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	u, err := url.Parse(address)
	if err == nil && (u.Scheme == "http" || u.Scheme == "https" || u.Scheme == "ws") && !p.hosts[u.Host] {
		p.foreign = append(p.foreign, address)
	}
}

// Expect names a part of a complaint that the test provokes.
func (p *tab) Expect(part string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, part)
}

// Complaints returns what the page has complained of so far.
func (p *tab) Complaints() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.errors...)
}

func (p *tab) checkQuiet() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, text := range p.errors {
		if !p.isExpected(text) {
			p.t.Errorf("the page complained: %s", text)
		}
	}
	for _, address := range p.foreign {
		p.t.Errorf("the page asked another host: %s", address)
	}
}

func (p *tab) isExpected(text string) bool {
	for _, part := range p.expected {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// Viewport sets the size of the window, in CSS pixels.
func (p *tab) Viewport(width, height int64) {
	p.t.Helper()
	var options []chromedp.EmulateViewportOption
	if width < 800 {
		options = append(options, chromedp.EmulateMobile, chromedp.EmulateScale(2))
	}
	p.do("setting the viewport", chromedp.EmulateViewport(width, height, options...))
}

// Go opens an address and waits until its document has loaded. Whoever answers
// for it may be asked for more; any other host may not.
func (p *tab) Go(address string) {
	p.t.Helper()
	p.MayAsk(address)
	p.do("opening "+address, chromedp.Navigate(address))
}

// MayAsk lets the page ask the host of an address.
func (p *tab) MayAsk(address string) {
	p.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		p.t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hosts[u.Host] = true
}

// Frame returns the frame inside the page that shows an address of another host. It may ask that host alone.
func (p *tab) Frame(address string) *tab {
	p.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		p.t.Fatal(err)
	}
	hosts := map[string]bool{u.Host: true}
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		targets, err := chromedp.Targets(p.ctx)
		if err != nil {
			p.t.Fatal(err)
		}
		for _, info := range targets {
			if info.Type == "iframe" && strings.HasPrefix(info.URL, address) {
				return attach(p.t, p.ctx, hosts, chromedp.WithTargetID(info.TargetID))
			}
		}
	}
	p.t.Fatalf("waited in vain for a frame of %s", address)
	return nil
}

// WaitGone waits until the browser knows a frame no more: one whose element has just gone may still be found.
func (p *tab) WaitGone() {
	p.t.Helper()
	own := chromedp.FromContext(p.ctx).Target.TargetID
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		targets, err := chromedp.Targets(browsing)
		if err != nil {
			p.t.Fatal(err)
		}
		if !slices.ContainsFunc(targets, func(info *target.Info) bool { return info.TargetID == own }) {
			return
		}
	}
	p.t.Fatal("waited in vain for a frame to go")
}

// Reload loads the page again, as the browser's button does.
func (p *tab) Reload() {
	p.t.Helper()
	p.do("reloading", chromedp.Reload())
}

// WaitReady waits until the program runs and its page answers.
func (p *tab) WaitReady() {
	p.t.Helper()
	p.Wait(`document.documentElement.dataset.ready === "true"`)
}

// WaitOffline waits until the site is kept for use without a network.
func (p *tab) WaitOffline() {
	p.t.Helper()
	p.Wait(`document.documentElement.dataset.offline === "true"`)
}

// plain gives the text an element shows, with blanks that do not break as
// ordinary ones, so that tests can be written as people type.
const plain = `.innerText.replace(/[\u00a0\u202f]/g, " ")`

// WaitText waits until the page shows a text, whatever its blanks.
func (p *tab) WaitText(text string) {
	p.t.Helper()
	text = strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)
	p.Wait(fmt.Sprintf("document.body%s.includes(%q)", plain, text))
}

// Wait waits until a JavaScript expression, or the promise it gives, is true.
func (p *tab) Wait(condition string) {
	p.t.Helper()
	var last error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		// A page that is being replaced cannot answer, and what it was asked may be lost; the next one can.
		var holds bool
		if holds, last = evalWithin[bool](p, answerTime, "(async () => Boolean(await ("+condition+")))()"); holds {
			return
		}
	}
	p.t.Fatalf("waited in vain for %s (%v)\nat %s\nthe page says: %.400s\nit complained: %q",
		condition, last, p.String("location.href"), p.String("document.body.innerText"), p.Complaints())
}

// String evaluates a JavaScript expression that gives a string.
func (p *tab) String(js string) string {
	p.t.Helper()
	return must[string](p, js)
}

// True evaluates a JavaScript expression that gives a boolean.
func (p *tab) True(js string) bool {
	p.t.Helper()
	return must[bool](p, js)
}

// Number evaluates a JavaScript expression that gives a number.
func (p *tab) Number(js string) float64 {
	p.t.Helper()
	return must[float64](p, js)
}

// must evaluates an expression, or the promise it gives, into a value.
func must[T any](p *tab, js string) T {
	p.t.Helper()
	value, err := eval[T](p, js)
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return value
}

// answerTime is how long a page that is waited for has to answer before it is asked again.
const answerTime = 5 * time.Second

func eval[T any](p *tab, js string) (T, error) { return evalWithin[T](p, patience, js) }

func evalWithin[T any](p *tab, most time.Duration, js string) (T, error) {
	ctx, cancel := context.WithTimeout(p.ctx, most)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}

// run runs JavaScript for what it does.
func (p *tab) run(js string) {
	p.t.Helper()
	must[bool](p, "(() => { "+js+"; return true })()")
}

// Press presses keys where the focus is: text, or keys of package kb.
func (p *tab) Press(keys string) {
	p.t.Helper()
	p.do("pressing keys", chromedp.KeyEvent(keys))
}

// Screenshot keeps a picture of the window for people to look at, under
// .build/shots (ignored by git), named after the test.
func (p *tab) Screenshot(name string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	picture, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Fatal(err)
	}
	dir := filepath.Join(root, ".build", "shots", filepath.FromSlash(p.t.Name()))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), picture, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

func (p *tab) do(what string, action chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, action); err != nil {
		p.t.Fatalf("%s: %v", what, err)
	}
}
