package e2e

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/serviceworker"
	"github.com/chromedp/chromedp"

	"portage/app/site"
	"portage/app/text"
)

// The number of moments and the seed of a run; the same seed chooses the same moments.
const (
	momentsVariable = "PORTAGE_MOMENTS"
	seedVariable    = "PORTAGE_SEED"
	fewMoments      = 5
)

func numberFrom(t *testing.T, variable string, otherwise int) int {
	t.Helper()
	text := os.Getenv(variable)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}

// The network is cut, or the worker killed, at random moments of a first visit, of an update and of use. Afterwards the site
// is there whole, in the old version or the new one, or it was never there; and no answer is lost.
func TestWheneverTheNetworkIsCutTheSiteIsWholeAndNoAnswerIsLost(t *testing.T) {
	seed := numberFrom(t, seedVariable, int(time.Now().UnixNano()%1_000_000))
	t.Logf("%s=%d chooses these moments again", seedVariable, seed)
	random := rand.New(rand.NewPCG(uint64(seed), 0))
	next, version := nextRelease(t)
	record, err := site.ReadRecord(built)
	if err != nil {
		t.Fatal(err)
	}
	old := release{built, record.Version, ""}
	new := release{next, version, "rgb(1, 2, 3)"}
	most := bytesOfAVisit(t)
	for i := range numberFrom(t, momentsVariable, fewMoments) {
		m := moment{random: random, old: old, new: new, at: random.Int64N(most)}
		name, run := "first visit", m.firstVisit
		switch i % 3 {
		case 1:
			name, run = "update", m.update
		case 2:
			name, run = "use", m.use
		}
		t.Run(fmt.Sprintf("%d/%s/at %d of %d bytes", i, name, m.at, most), run)
	}
}

// A release is a built site, its version, and what its style sheet says.
type release struct{ dir, version, style string }

// bytesOfAVisit is what a host sends until the site is kept for use without a network.
func bytesOfAVisit(t *testing.T) int64 {
	t.Helper()
	h := newHost(t, "/")
	line := h.Line(1 << 40)
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	return line.sent()
}

// A line is the network between a host and its visitors. It breaks for good once it has carried so many bytes, in the middle
// of a file if need be.
type line struct {
	mu     sync.Mutex
	left   int64
	total  int64
	holds  bool // It only tells when it would break.
	broken chan struct{}
	once   sync.Once
}

// Line puts a line between the host and its visitors that breaks after a number of bytes.
func (h *host) Line(bytes int64) *line {
	l := &line{left: bytes, broken: make(chan struct{})}
	h.Before(func(w http.ResponseWriter, r *http.Request) bool {
		if l.isBroken() {
			panic(http.ErrAbortHandler)
		}
		h.current().ServeHTTP(lineWriter{w, l}, r)
		return true
	})
	return l
}

func (l *line) sent() int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.total
}

// cut breaks the line now.
func (l *line) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.left, l.holds = 0, false
	l.once.Do(func() { close(l.broken) })
}

// take gives how many of n bytes the line still carries, less than n where it breaks or is broken.
func (l *line) take(n int) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.total += int64(n)
	if l.left -= int64(n); l.left > 0 {
		return n
	}
	l.once.Do(func() { close(l.broken) })
	if l.holds {
		return n
	}
	return max(n+int(l.left), 0)
}

// isBroken tells whether nothing comes through any more.
func (l *line) isBroken() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.left <= 0 && !l.holds
}

// A lineWriter sends an answer over a line.
type lineWriter struct {
	http.ResponseWriter
	line *line
}

func (w lineWriter) Write(b []byte) (int, error) {
	const part = 4096
	for at := 0; at < len(b); at += part {
		chunk := b[at:min(at+part, len(b))]
		carried := w.line.take(len(chunk))
		w.ResponseWriter.Write(chunk[:carried])
		if carried < len(chunk) {
			panic(http.ErrAbortHandler)
		}
	}
	return len(b), nil
}

// A moment is one at which something ends.
type moment struct {
	random   *rand.Rand
	old, new release
	at       int64 // After so many bytes.
}

const answerField = "#funds" // Of the page offer/.

func (m moment) firstVisit(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	line := h.Line(m.at)
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.Expect("") // It may well complain.
	p.MayAsk(h.URL)

	arrives := p.try(chromedp.Navigate(h.URL+"offer/")) == nil
	m.await(p, line)
	typed := ""
	if arrives && p.True(`document.querySelector("`+answerField+`") !== null`) {
		typed = p.answer(m.random)
	}
	if typed != "" && !p.True(isReady) {
		typed = "" // Before the program runs nothing can be kept, and the page says that it did not arrive.
	}
	line.cut()

	there := p.try(chromedp.Navigate(h.URL+"offer/")) == nil // Without a network.
	if there && h.passing {
		there = p.True("navigator.serviceWorker.controller !== null") // Of a host that says nothing of caches, the browser may have the page alone.
	}
	if there {
		p.WaitReady()
		m.checkVersionWithout(p, m.old, text.EN, text.FR) // The titles may not have come in time.
		p.checkAnswer(typed)
	}
	h.Before(nil)
	p.Go(h.URL + "offer/")
	p.WaitReady()
	p.checkAnswer(typed)
	p.WaitTitles("en")
	h.Stop()
	p.Reload()
	p.WaitReady()
	m.checkVersion(p, m.old)
	p.checkAnswer(typed)
}

func (m moment) update(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := m.visit(t, h)
	typed := p.answer(m.random)

	line := h.Line(m.at)
	how := m.random.IntN(3)
	line.holds = how == 0
	h.Show(m.new.dir)
	p.True("navigator.serviceWorker.getRegistration().then((r) => { r.update().catch(() => {}); return true })")
	m.await(p, line)
	if how < 2 {
		p.killWorkers()
	}
	typed = p.answer(m.random)
	t.Log([]string{"the worker is killed", "the worker is killed and the line cut", "the line is cut"}[how])

	p.Reload()
	p.WaitReady()
	m.checkEither(p)
	p.checkAnswer(typed)
	line.cut()
	typed = p.answer(m.random)
	p.Reload()
	p.WaitReady()
	m.checkEither(p)
	p.checkAnswer(typed)

	h.Before(nil)
	m.untilNew(p)
	p.checkAnswer(typed)
	p.WaitTitles("en")
	p.Wait("caches.keys().then((names) => names.length === 1)")
	h.Stop()
	p.Reload()
	p.WaitReady()
	m.checkVersion(p, m.new)
	p.checkAnswer(typed)
}

func (m moment) use(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := m.visit(t, h)
	steps := 6
	cut, kill, again := m.random.IntN(steps), m.random.IntN(steps), m.random.IntN(steps)
	for i := range steps {
		typed := p.answer(m.random)
		if i == cut {
			h.Stop()
		}
		if i == kill {
			p.killWorkers()
		}
		if i == again || i == steps-1 {
			p.Reload()
			p.WaitReady()
		}
		p.checkAnswer(typed)
		m.checkVersion(p, m.old)
	}
}

// visit opens the page of the answer and has it kept.
func (m moment) visit(t *testing.T, h *host) *tab {
	t.Helper()
	p := openTab(t, h.URL+"offer/")
	p.Expect("")
	p.WaitReady()
	p.WaitTitles("en")
	p.Wait("navigator.serviceWorker.controller")
	return p
}

// await waits until the line is broken, or all has arrived before it could be.
func (m moment) await(p *tab, line *line) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		before := line.sent()
		select {
		case <-line.broken:
			return
		case <-time.After(2 * time.Second):
			if line.sent() == before {
				return
			}
		}
	}
}

// checkEither checks that the page is whole, in the old version or in the new one.
func (m moment) checkEither(p *tab) {
	p.t.Helper()
	if p.String(`goappGetenv("GOAPP_VERSION")`) == m.new.version {
		m.checkVersion(p, m.new)
		return
	}
	m.checkVersion(p, m.old)
}

// checkVersion checks that the page, and every file that it may ask for, are of one version, byte for byte.
func (m moment) checkVersion(p *tab, r release) {
	p.t.Helper()
	m.checkVersionWithout(p, r, text.FR)
}

// checkVersionWithout leaves out the titles of languages in which none have been wanted yet.
func (m moment) checkVersionWithout(p *tab, r release, unwanted ...text.Lang) {
	p.t.Helper()
	checkWhole(p.t, p, r.version, r.style)
	for _, name := range siteFiles(p.t) {
		want, err := os.ReadFile(r.dir + "/" + name)
		if err != nil {
			p.t.Fatal(err)
		}
		if slices.ContainsFunc(unwanted, func(lang text.Lang) bool { return slices.Contains(filesOf(lang), name) }) {
			continue
		}
		got := p.String(`fetch(goappGetenv("PORTAGE_ROOT") + "` + name + `?v=" + goappGetenv("GOAPP_VERSION"))
			.then((r) => r.arrayBuffer()).then((b) => crypto.subtle.digest("SHA-256", b))
			.then((h) => Array.from(new Uint8Array(h), (b) => b.toString(16).padStart(2, "0")).join(""), String)`)
		if sum := fmt.Sprintf("%x", sha256.Sum256(want)); got != sum {
			p.t.Errorf("%s is here %s, and in version %s %s", name, got, r.version, sum)
		}
	}
}

// untilNew loads the page until it is of the new version: once to hear of it, and once when it is there.
func (m moment) untilNew(p *tab) {
	p.t.Helper()
	for range 10 {
		p.Reload()
		p.WaitReady()
		if p.String(`goappGetenv("GOAPP_VERSION")`) == m.new.version {
			m.checkVersion(p, m.new)
			return
		}
		p.True(`navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true, () => true)`)
		p.try(chromedp.Sleep(time.Second))
	}
	p.t.Fatal("the new version does not come")
}

const isReady = `document.documentElement.dataset.ready === "true"`

// answer types an amount, and gives it.
func (p *tab) answer(random *rand.Rand) string {
	p.t.Helper()
	amount := strconv.Itoa(10_000 + random.IntN(80_000))
	p.Find(answerField).Type(amount)
	return amount
}

// checkAnswer checks that the page still has an answer.
func (p *tab) checkAnswer(want string) {
	p.t.Helper()
	if got := p.Find(answerField).Value(); want != "" && got != want {
		p.t.Errorf("of the answer %s there is %q", want, got)
	}
}

// killWorkers ends the workers as a browser does that needs the room.
func (p *tab) killWorkers() {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if _, err := chromedp.Call(ctx, serviceworker.Enable, cdp.Empty{}); err != nil {
		p.t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, serviceworker.StopAllWorkers, cdp.Empty{}); err != nil {
		p.t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, serviceworker.Disable, cdp.Empty{}); err != nil {
		p.t.Fatal(err)
	}
}

// try does what may fail.
func (p *tab) try(action chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, action)
}
