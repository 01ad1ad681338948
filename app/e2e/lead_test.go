package e2e

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"portage/app/text"
	"portage/app/ui/embed"
)

// A consultant is a small server of another origin that takes leads, after it has failed as often as it is told.
type consultant struct {
	*httptest.Server
	mutex  sync.Mutex
	fails  int
	bodies []string
}

func newConsultant(t *testing.T, fails int) *consultant {
	c := &consultant{fails: fails}
	c.Server = httptest.NewServer(c)
	t.Cleanup(c.Close)
	return c
}

func (c *consultant) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	if r.Method != http.MethodPost {
		return
	}
	body, _ := io.ReadAll(r.Body)
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.bodies = append(c.bodies, string(body))
	if len(c.bodies) <= c.fails {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
}

func (c *consultant) received() []string {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return append([]string(nil), c.bodies...)
}

// licensed are the attributes of a consultant's page.
func licensed(more string) string {
	return `licensee-name="Élodie O’Brien &amp; Cie" licence-number="R123456" privacy-url="https://example.org/privacy" ` + more
}

// agree fills in the form and consents, and gives what is shown as being sent.
func agree(f *tab, message string) (shown string) {
	f.t.Helper()
	f.press("#lead-open")
	f.Wait(`document.activeElement.id === "lead-before"`)
	f.press("#lead-send")
	f.Wait(`document.activeElement.id === "lead-problems" && document.querySelector("#lead-email").ariaInvalid === "true"`)
	f.put("#lead-email", "ana@example.org")
	f.put("#lead-message", message)
	f.press("#lead-with-case")
	f.press("#lead-consent")
	f.Wait(`document.querySelector("#lead-exact").textContent.includes("sha256")`)
	return f.String(`document.querySelector("#lead-exact").textContent`)
}

func TestALeadArrivesExactlyAsItIsShownAlsoWhenTheFirstTryFails(t *testing.T) {
	h, c := newHost(t, "/tools/ee/"), newConsultant(t, 1)
	p := openHost(t, h, "", elementOf(h, licensed(`lead="post" lead-to="`+c.URL+`/lead?a=1&amp;b=2" lang="fr"`)))
	p.MayAsk(c.URL)
	f := p.frameOf(h, "fr/embed/?")
	f.MayAsk(c.URL)
	f.Expect("503")
	p.Expect("503")
	f.WaitText(text.Registers.FR)
	if f.True(`document.querySelector("#lead-open") !== null`) {
		t.Error("it is asked for before the result")
	}
	answerQuickly(f)
	shown := agree(f, "Bonjour « à vous »\n<b>&</b> 👩🏽‍⚕️")
	p.Screenshot("writing")
	if !strings.Contains(shown, `« à vous »\n<b>&</b> 👩🏽‍⚕️`) || len(c.received()) != 0 {
		t.Errorf("shown: %s, sent already: %v", shown, c.received())
	}
	f.True(`(document.querySelector("#lead-send").click(), document.querySelector("#lead-send").click(), true)`)
	f.WaitText(text.Lead.Received.Fill(text.FR, "Élodie O’Brien & Cie"))
	p.Screenshot("sent")
	got := c.received()
	if len(got) != 2 || got[0] != shown || got[1] != shown || f.String(`document.querySelector("#lead-exact").textContent`) != shown {
		t.Errorf("%d times; shown:\n%s\nreceived:\n%s", len(got), shown, strings.Join(got, "\n"))
	}
	if events := p.String(`JSON.stringify(events.filter((e) => e.type === "lead" || e.type === "error"))`); events != "[]" {
		t.Errorf("the host hears %s", events)
	}
	// Another language does not lose what was done, and shows that it is done.
	f.press("#language")
	f.WaitText(text.Lead.Received.Fill(text.EN, "Élodie O’Brien & Cie"))
	p.fits(f, "one")
}

func TestALeadAsAnEventIsWhatWasShownWithTheReceipt(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, licensed(`lead="event"`)))
	f := p.frameOf(h, "embed/?")
	answerQuickly(f)
	shown := agree(f, "Hello")
	f.press("#lead-send")
	f.WaitText(text.Lead.Handed.Fill(text.EN, "Élodie O’Brien & Cie"))
	p.Wait(`events.some((e) => e.type === "lead")`)
	if got := p.String(`JSON.stringify(events.find((e) => e.type === "lead").payload, null, 2)`); got != shown {
		t.Errorf("shown:\n%s\nheard:\n%s", shown, got)
	}
	if !p.True(`((e) => JSON.stringify(e.receipt) === JSON.stringify(e.payload.consent))(events.find((e) => e.type === "lead"))`) {
		t.Error("the receipt is another one")
	}
	hash := fmt.Sprintf(`(async (r) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(r.wording)))].map((b) => b.toString(16).padStart(2, "0")).join("") === r.sha256)(JSON.parse(%q).consent)`, shown)
	if !f.True(hash) {
		t.Error("the hash is not that of the wording")
	}
}

func TestWithoutANameOrANoticeNoLeadIsOfferedAndTheIntegratorIsTold(t *testing.T) {
	for attribute, attributes := range map[string]string{
		embed.LicenseeName: `lead="event" privacy-url="https://example.org/"`,
		embed.PrivacyURL:   `licensee-name="Ana" licence-number="R1" lead="event"`,
	} {
		h := newHost(t, "/")
		p := openHost(t, h, "", elementOf(h, attributes))
		f := p.frameOf(h, "embed/?")
		answerQuickly(f)
		p.Wait(fmt.Sprintf(`events.some((e) => e.type === "error" && e.code === "setting" && e.message.includes(%q))`, attribute))
		if f.True(`document.querySelector("#lead-open") !== null || document.body.innerText.includes("` + attribute + `")`) {
			t.Errorf("%s: visitors see of it", attribute)
		}
	}
}
