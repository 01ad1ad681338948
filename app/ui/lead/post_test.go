//go:build !js

package lead

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/core/randomcase"
)

// leadServer is a small real server that answers one status after the other, and the last from then on; 0 cuts the connection.
type leadServer struct {
	*httptest.Server
	mutex    sync.Mutex
	statuses []int
	bodies   []string
}

func serve(t *testing.T, statuses ...int) *leadServer {
	s := &leadServer{statuses: statuses}
	s.Server = httptest.NewServer(http.HandlerFunc(s.take))
	t.Cleanup(s.Close)
	return s
}

func (s *leadServer) take(w http.ResponseWriter, r *http.Request) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	body, _ := io.ReadAll(r.Body)
	status := s.statuses[min(len(s.bodies), len(s.statuses)-1)]
	s.bodies = append(s.bodies, string(body))
	if status == 0 {
		panic(http.ErrAbortHandler)
	}
	w.WriteHeader(status)
}

func (s *leadServer) received() []string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return append([]string(nil), s.bodies...)
}

// real posts as the browser does.
func real(address, text string, done func(int)) {
	go func() {
		answer, err := http.Post(address, "application/json", strings.NewReader(text))
		if err != nil {
			done(0)
			return
		}
		answer.Body.Close()
		done(answer.StatusCode)
	}()
}

func sendTo(t *testing.T, s *leadServer) (shown string, status int) {
	t.Helper()
	before := waits
	waits = []time.Duration{5 * time.Millisecond, 10 * time.Millisecond}
	t.Cleanup(func() { waits = before })
	f, _ := form(t, text.FR, settings(embed.LeadPost))
	f.Settings.LeadTo = s.URL + "/lead"
	d := f.memory.draft
	d.typed[fieldEmail], d.typed[fieldMessage], d.withResult, d.withCase = "élodie@example.org", "Bonjour « à vous »\n<b>&</b> \"1\" 👩🏽‍⚕️", true, true
	f.tickConsent()
	end := make(chan int, 10)
	f.fetch = func(address, text string, done func(int)) {
		real(address, text, func(status int) { end <- status; done(status) })
	}
	shown = exact(t, f)
	f.send()
	for status = <-end; ; {
		select {
		case status = <-end:
		case <-time.After(300 * time.Millisecond):
			return shown, status
		}
	}
}

func TestALeadArrivesExactlyAsItIsShownOnceAlsoWhenTheFirstTriesFail(t *testing.T) {
	for name, c := range map[string]struct {
		statuses []int
		tries    int
		last     int
	}{
		"at once":                {[]int{200}, 1, 200},
		"created":                {[]int{201}, 1, 201},
		"a fault first":          {[]int{503, 204}, 2, 204},
		"cut off, then too much": {[]int{0, 429, 200}, 3, 200},
		"never":                  {[]int{500}, 3, 500},
		"cut off always":         {[]int{0}, 3, 0},
		"not taken":              {[]int{400}, 1, 400},
		"not taken after all":    {[]int{502, 403}, 2, 403},
	} {
		s := serve(t, c.statuses...)
		shown, status := sendTo(t, s)
		got := s.received()
		if len(got) != c.tries || status != c.last {
			t.Errorf("%s: %d tries, %d", name, len(got), status)
		}
		for _, body := range got {
			if body != shown {
				t.Errorf("%s: shown:\n%s\nreceived:\n%s", name, shown, body)
			}
		}
	}
}

func TestOnlyTheFirstEndOfATryCounts(t *testing.T) {
	var got []int
	end := once(func(status int) { got = append(got, status) })
	end(0)
	end(200)
	if len(got) != 1 || got[0] != 0 {
		t.Error(got)
	}
}

// A host that writes the payload of the event as JSON.stringify does has what was shown.
func TestABrowserReadsAndWritesThePayloadTheSame(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	m := randomcase.New(t)
	var all []string
	_, _, a := answered(t)
	for range 200 {
		d := newDraft(text.EN)
		for _, field := range []string{fieldName, fieldEmail, fieldPhone, fieldMessage} {
			d.typed[field] = anything(m.Rand)
		}
		d.withResult, d.withCase = true, true
		c := m.Case()
		v := compose(settings(embed.LeadEvent), d, c, a)
		r := ReceiptOf(settings(embed.LeadEvent), text.FR, 1)
		v.Consent = &r
		all = append(all, v.json())
	}
	given, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	const script = `let s="";process.stdin.setEncoding("utf8").on("data",d=>s+=d).on("end",()=>process.stdout.write(JSON.stringify(JSON.parse(s).map(t=>JSON.stringify(JSON.parse(t),null,2)))))`
	command := exec.Command(node, "-e", script)
	command.Stdin = strings.NewReader(string(given))
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var again []string
	if err := json.Unmarshal(out, &again); err != nil || len(again) != len(all) {
		t.Fatal(err)
	}
	for i := range all {
		if all[i] != again[i] {
			t.Fatalf("%s\nbecame\n%s", all[i], again[i])
		}
	}
}
