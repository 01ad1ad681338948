//go:build !js

package lead

import (
	"encoding/json"
	"html"
	"math/rand/v2"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/randomcase"
)

var (
	langs = []text.Lang{text.EN, text.FR}
	ways  = []string{embed.LeadEvent, embed.LeadPost, embed.LeadMailto}
	noon  = time.Date(2026, 10, 15, 12, 0, 0, 0, time.UTC)
	tag   = regexp.MustCompile(`(?s)<[^>]*>`)
)

const nurse = `{"portage":1,"id":"Ana","person":{"born":"1994-05-02","education":[{"level":"three_plus","country":"IN","completed":"2016-06-30","assessed":"2024-02-01"}],
"languages":[{"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5}],"first_language":"en",
"work":[{"noc":"31301","country":"CA","from":"2024-01-15"}],"certificate":false,"sibling":false,"relative":false},
"status":"single","partner":null,"nominated":false,"offer":null,"family_size":1,"funds":20000,"military":null}`

func settings(way string) embed.Settings {
	s := embed.Settings{Embedded: true, LicenseeName: "Élodie O’Brien & Cie", LicenceNumber: "R123456", PrivacyURL: "https://example.org/privacy", Lead: way}
	switch way {
	case embed.LeadPost:
		s.LeadTo = "https://example.org/lead?a=1&b=2"
	case embed.LeadMailto:
		s.LeadTo = "bureau+web@example.org"
	}
	return s
}

func answered(t testing.TB) (*core.Book, *candidate.Case, *core.Assessment) {
	t.Helper()
	b := coretest.Book(t)
	c := coretest.Case(t, b, nurse)
	a, err := core.Assess(b, c, day.Of(2026, 10, 15))
	if err != nil {
		t.Fatal(err)
	}
	return b, c, a
}

// form is an unfolded form with a lead of its own, as a browser mounts it.
func form(t testing.TB, lang text.Lang, s embed.Settings) (f *Form, sent *[]Payload) {
	t.Helper()
	b, c, a := answered(t)
	sent = new([]Payload)
	f = &Form{At: frame.At(lang, "result/"), Settings: s, Book: b, Case: c, Assessment: a, Script: true, memory: &memory{open: true}, Now: func() time.Time { return noon }}
	f.Send = func(p Payload) { *sent = append(*sent, p) }
	f.fetch = func(address, text string, _ func(int)) {
		if address != s.LeadTo {
			t.Errorf("it goes to %s", address)
		}
		*sent = append(*sent, Payload{f.memory.draft.id, text})
	}
	tester := app.NewClientTester(f)
	t.Cleanup(tester.Close)
	tester.Consume()
	return f, sent
}

// drawn is the form as the browser has it now.
func drawn(t testing.TB, f *Form) string {
	t.Helper()
	again := &Form{At: f.At, Settings: f.Settings, Book: f.Book, Case: f.Case, Assessment: f.Assessment, Script: f.Script, memory: f.memory}
	out, err := markup.Of(again)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// exact is what the form shows as being sent.
func exact(t testing.TB, f *Form) string {
	t.Helper()
	_, rest, found := strings.Cut(drawn(t, f), `id="lead-exact"`)
	_, rest, _ = strings.Cut(rest, ">")
	shown, _, closed := strings.Cut(rest, "</pre>")
	if !found || !closed {
		t.Fatal("nothing is shown as being sent")
	}
	return html.UnescapeString(strings.TrimPrefix(shown, "\n"))
}

func words(s string) string { return html.UnescapeString(tag.ReplaceAllString(s, " ")) }

// element gives the tag of an element by its id.
func element(t testing.TB, page, id string) string {
	t.Helper()
	found := regexp.MustCompile(`<[^>]*\bid="` + id + `"[^>]*>`).FindString(page)
	if found == "" {
		t.Fatalf("there is no %s", id)
	}
	return found
}

// fill makes a lead that can be sent.
func fill(f *Form) {
	f.mine().draft.typed[fieldEmail] = "ana@example.org"
	f.tickConsent()
}

// anything makes a text of what people and others type.
func anything(m *rand.Rand) string {
	parts := []string{"a", "É", "ß", " ", "\n", "\t", `"`, "'", "<", ">", "&", "&amp;", "</pre>", "<script>", "%", "%0A", "+", "?", "=", "\\", "\u2028", "\u202e", "\u00a0", "\x00", "\x1f", "\xff", "日本", "👩🏽‍⚕️", "’", "{0}", "\r\n", "\r"}
	var b strings.Builder
	for range m.IntN(30) {
		b.WriteString(parts[m.IntN(len(parts))])
	}
	return b.String()
}

func TestNothingIsAskedWithoutAResultOrUnlessTheHostAsksForIt(t *testing.T) {
	for _, way := range ways {
		f, _ := form(t, text.EN, settings(way))
		if strings.Contains(drawn(t, f), `<section aria-labelledby="lead-title" class="lead-form no-print" hidden>`) {
			t.Errorf("%s: there is no form after the result", way)
		}
		f.Assessment = nil
		if page := drawn(t, f); strings.TrimSpace(words(page)) != "" {
			t.Errorf("%s: before the result there is %s", way, page)
		}
		f, _ = form(t, text.EN, settings(""))
		if page := drawn(t, f); strings.TrimSpace(words(page)) != "" {
			t.Errorf("it was not asked for, and there is %s", page)
		}
	}
}

func TestTheFormIsFoldedUntilThePersonWantsIt(t *testing.T) {
	f, _ := form(t, text.FR, settings(embed.LeadPost))
	f.memory.open = false
	if page := drawn(t, f); strings.Contains(page, "<input") || strings.Contains(page, "<textarea") {
		t.Error("fields are asked already")
	}
	f.unfold()
	if page := drawn(t, f); !strings.Contains(page, fieldEmail) {
		t.Error("nothing is asked")
	}
}

func TestWhatIsCollectedWhoReceivesItWhatForAndTheRiskComeFirst(t *testing.T) {
	for _, lang := range langs {
		for _, way := range ways {
			f, _ := form(t, lang, settings(way))
			page := words(drawn(t, f))
			at := -1
			for _, line := range lines(f.Settings, lang) {
				here := strings.Index(page, line.said)
				if here <= at {
					t.Errorf("%s, %s: %q is not in its place", lang, way, line.said)
				}
				at = here
			}
			if fields := strings.Index(page, text.Lead.Fields.In(lang)); fields < at {
				t.Errorf("%s, %s: fields come before what is agreed to", lang, way)
			}
			for _, who := range []string{f.Settings.LicenseeName, "R123456", "https://example.org/privacy", f.Settings.LeadTo} {
				if !strings.Contains(page, who) {
					t.Errorf("%s, %s: %q is not said", lang, way, who)
				}
			}
		}
	}
}

func TestNothingIsTickedAheadOfTimeAndNeitherTheResultNorTheAnswersGoAlong(t *testing.T) {
	for _, way := range ways {
		f, _ := form(t, text.EN, settings(way))
		page := drawn(t, f)
		for _, id := range []string{fieldConsent, "lead-with-result", "lead-with-case"} {
			if box := element(t, page, id); strings.Contains(box, "checked") {
				t.Errorf("%s: %s", way, box)
			}
		}
		for _, own := range []string{"1994", "31301", "ielts", "score"} {
			if strings.Contains(exact(t, f), own) {
				t.Errorf("%s: %q goes along", way, own)
			}
		}
	}
}

func TestWhatGoesAlongIsWhatIsTicked(t *testing.T) {
	f, _ := form(t, text.EN, settings(embed.LeadPost))
	d := f.memory.draft
	d.withResult = true
	read := func() (c content) {
		if err := json.Unmarshal([]byte(exact(t, f)), &c); err != nil {
			t.Fatal(err)
		}
		return c
	}
	c := read()
	if c.Result == nil || c.Result.Score != f.Assessment.CRS.Total || c.Result.Day != f.Assessment.Day || c.Case != nil {
		t.Errorf("%+v", c)
	}
	d.withResult, d.withCase = false, true
	c = read()
	if c.Result != nil {
		t.Errorf("%+v", c)
	}
	again, problems := f.Book.ReadCase(c.Case)
	if len(problems) > 0 || string(candidate.Write(again)) != string(candidate.Write(f.Case)) {
		t.Errorf("%v: %s", problems, c.Case)
	}
	if page := words(drawn(t, f)); !strings.Contains(page, text.AnswerName(text.EN, "person.born")) {
		t.Error("the answers are not said in words")
	}
}

func TestAnEmailNeverCarriesTheCase(t *testing.T) {
	f, _ := form(t, text.EN, settings(embed.LeadMailto))
	f.memory.draft.withCase = true
	if strings.Contains(exact(t, f), "31301") {
		t.Error(exact(t, f))
	}
}

func TestWhatIsSentIsByteForByteWhatIsShown(t *testing.T) {
	m := randomcase.New(t)
	for _, lang := range langs {
		for _, way := range []string{embed.LeadEvent, embed.LeadPost} {
			f, sent := form(t, lang, settings(way))
			for range 25 {
				d := newDraft(lang)
				f.memory.draft, f.memory.stage = d, writing
				for _, field := range []string{fieldName, fieldMessage} {
					d.typed[field] = anything(m.Rand)
				}
				d.typed[fieldPhone] = "514 555-0123"
				d.withResult, d.withCase = m.IntN(2) > 0, m.IntN(2) > 0
				f.Case = m.Case()
				f.tickConsent()
				shown := exact(t, f)
				f.send()
				if p := (*sent)[len(*sent)-1]; p.Text != shown || exact(t, f) != shown || !strings.Contains(shown, p.ID) {
					t.Fatalf("shown:\n%s\nsent:\n%s", shown, p.Text)
				}
				var c content
				if err := json.Unmarshal([]byte(shown), &c); err != nil || c.ID != d.id || c.Consent.Given.String() != "2026-10-15T12:00:00Z" {
					t.Fatalf("%v: %s", err, shown)
				}
			}
		}
	}
}

func TestTheReceiptProvesTheWordingThatWasShown(t *testing.T) {
	for _, lang := range langs {
		for _, way := range ways {
			f, _ := form(t, lang, settings(way))
			r := ReceiptOf(f.Settings, lang, 1)
			if r.Hash != theirs(r.Wording) || r.Language != lang || r.Version != text.LeadVersion {
				t.Errorf("%+v", r)
			}
			page := strings.Join(strings.Fields(words(drawn(t, f))), " ")
			for _, line := range strings.Split(r.Wording, "\n") {
				if line = strings.Join(strings.Fields(line), " "); !strings.Contains(strings.ReplaceAll(page, " :", ":"), strings.ReplaceAll(line, " :", ":")) {
					t.Errorf("%s, %s: %q is not shown", lang, way, line)
				}
			}
			if kept := string(r.file("7", "who")); !strings.Contains(kept, r.Wording) || !strings.Contains(kept, r.Hash) {
				t.Error(kept)
			}
		}
	}
}

// Whoever changes a word that is agreed to makes another version of the wording: receipts of before speak of the words of before.
func TestTheWordingIsTheOneOfItsVersion(t *testing.T) {
	known := map[string]string{
		"1 en event":  "58f2ab1edbd82b85987f57eef3698bee9d07368bad7a968b91a72e48907f9108",
		"1 en post":   "da473b9b42b05e58b53b2c0216616276fdb88787eb503fa400109430bc49395a",
		"1 en mailto": "06b73fcbfde613123e39d572798c65e8ba04c996bb3c1a9d196bc66d7b3c48da",
		"1 fr event":  "2130d1983c27353a963455dc5e76e3939651241571d2645764d04ff29e0910da",
		"1 fr post":   "d1aa651cd9aff1bf3f73c294d0039429b1b1071a796bdb7acc3a6f203fdb78bc",
		"1 fr mailto": "6ad96687e86421a1dfc75e61299ee4bcf57e1af21d649241ab07ed2b3b9743c7",
	}
	for _, lang := range langs {
		for _, way := range ways {
			key := string(rune('0'+text.LeadVersion)) + " " + string(lang) + " " + way
			if got := sha256(Wording(settings(way), lang)); got != known[key] {
				t.Errorf("%q: %q,", key, got)
			}
		}
	}
}

func TestConsentIsAskedForAnewWhenTheWordingOrWhatGoesAlongIsAnother(t *testing.T) {
	changes := map[string]func(f *Form){
		"language":         func(f *Form) { f.At = frame.At(text.FR, "result/") },
		"result":           func(f *Form) { toggle(&f.memory.draft.withResult) },
		"answers":          func(f *Form) { toggle(&f.memory.draft.withCase) },
		"name":             func(f *Form) { f.Settings.LicenseeName = "Another" },
		"notice":           func(f *Form) { f.Settings.PrivacyURL += "/new" },
		"shown once again": func(f *Form) { f.OnMount(f.ctx) },
	}
	for name, change := range changes {
		f, sent := form(t, text.EN, settings(embed.LeadPost))
		fill(f)
		if !strings.Contains(exact(t, f), `"sha256"`) {
			t.Fatal(exact(t, f))
		}
		change(f)
		if strings.Contains(exact(t, f), `"sha256"`) {
			t.Errorf("%s: the consent stands", name)
		}
		f.send()
		if len(*sent) != 0 {
			t.Errorf("%s: it was sent", name)
		}
	}
	f, sent := form(t, text.EN, settings(embed.LeadPost))
	fill(f)
	f.memory.draft.typed[fieldMessage] = "Hello"
	if f.send(); len(*sent) != 1 {
		t.Error("a message that is mended takes the consent away")
	}
}

func TestConsentAndOneWayToAnswerAreAllThatIsNeeded(t *testing.T) {
	for _, c := range []struct {
		email, phone string
		agree        bool
		wrong        []string
	}{
		{"ana@example.org", "", true, nil},
		{"", "+1 514 555 0123", true, nil},
		{"ana@example.org", "", false, []string{fieldConsent}},
		{"", "", true, []string{fieldEmail}},
		{" ", "\u00a0", false, []string{fieldEmail, fieldConsent}},
		{"ana", "", true, []string{fieldEmail}},
		{"ana@example.org", "12", true, []string{fieldPhone}},
	} {
		f, sent := form(t, text.FR, settings(embed.LeadEvent))
		d := f.memory.draft
		d.typed[fieldEmail], d.typed[fieldPhone] = c.email, c.phone
		if c.agree {
			f.tickConsent()
		}
		if page := drawn(t, f); strings.Contains(page, `aria-invalid="true"`) {
			t.Error("a mistake is told before the person wants to send")
		}
		f.send()
		page := drawn(t, f)
		var wrong []string
		for _, p := range d.problems(text.FR) {
			wrong = append(wrong, p.field)
			if !strings.Contains(element(t, page, p.field), `aria-invalid="true"`) || !strings.Contains(page, `href="#`+p.field+`"`) || strings.Contains(element(t, page, p.field+"-problem"), "hidden") {
				t.Errorf("%+v: %s is not told", c, p.field)
			}
		}
		if strings.Join(wrong, " ") != strings.Join(c.wrong, " ") || (len(*sent) == 1) != (len(c.wrong) == 0) {
			t.Errorf("%+v: %v, sent %d times", c, wrong, len(*sent))
		}
		if strings.Contains(element(t, page, "lead-problems"), "hidden") != (len(c.wrong) == 0) {
			t.Errorf("%+v: %s", c, element(t, page, "lead-problems"))
		}
	}
}

func TestAPlausibleAddressIsTakenAndAnotherIsNot(t *testing.T) {
	for s, good := range map[string]bool{
		"a@b.c": true, "ana.b+c@sub.example.org": true, "élodie@exämple.ca": true, "o'brien@example.org": true,
		"a@b": false, "@b.c": false, "a@.c": false, "a@b.": false, "a@b..c": false, "a b@c.d": false, "a@b@c.d": false, "a@-b.c": false, "a,b@c.d": false, "<a@b.c>": false, "": false,
	} {
		if plausibleEmail(s) != good {
			t.Errorf("%q", s)
		}
	}
	for s, good := range map[string]bool{
		"5550123": true, "555012": false, "+33 1 23 45 67 89": true, "(514) 555-0123 ext. 12": true, "514-555-0123 poste 4": true, "514.555.0123 x7": true,
		"123456789012345": true, "1234567890123456": false, "514 555 ABCD": false, "1+5550123": false, "514-555-0123 x7a": false,
	} {
		if plausiblePhone(s) != good {
			t.Errorf("%q", s)
		}
	}
}

func TestTheLongestTextIsTakenAndOneCharacterMoreIsNot(t *testing.T) {
	for _, field := range []string{fieldName, fieldEmail, fieldPhone, fieldMessage} {
		n := most(field)
		d := newDraft(text.EN)
		d.typed[fieldEmail], d.typed[fieldPhone] = "ana@example.org", "514 555 0123"
		fit := map[string]string{fieldEmail: strings.Repeat("é", n-6) + "@b.org", fieldPhone: "5550123" + strings.Repeat(" ", n-7)}[field]
		if fit == "" {
			fit = strings.Repeat("é", n)
		}
		d.typed[field] = fit
		if said := d.wrong(text.EN, field); said != "" {
			t.Errorf("%s: %s", field, said)
		}
		if d.typed[field] += "é"; d.wrong(text.EN, field) == "" {
			t.Errorf("%s takes more", field)
		}
	}
}

func TestALeadIsSentOnceHoweverOftenTheButtonIsPressed(t *testing.T) {
	f, sent := form(t, text.EN, settings(embed.LeadPost))
	fill(f)
	f.send()
	f.send()
	if len(*sent) != 1 {
		t.Fatalf("sent %d times", len(*sent))
	}
	f.memory.answered((*sent)[0].ID, 201)
	f.send()
	if len(*sent) != 1 || f.memory.stage != received {
		t.Errorf("sent %d times, stage %d", len(*sent), f.memory.stage)
	}
}

func TestWhatDidNotArriveIsSentAgainTheSameAndWhatIsChangedIsAnother(t *testing.T) {
	f, sent := form(t, text.EN, settings(embed.LeadPost))
	fill(f)
	f.send()
	first := (*sent)[0]
	f.memory.answered(first.ID, 0)
	if f.memory.stage != failed || strings.Contains(element(t, drawn(t, f), "lead-save"), "hidden") {
		t.Error("no copy is offered")
	}
	f.memory.draft.typed[fieldMessage] = "typed behind the lock"
	f.Now = func() time.Time { return noon.Add(time.Hour) }
	f.send()
	if again := (*sent)[1]; again != first {
		t.Errorf("%+v", again)
	}
	f.memory.answered(first.ID, 503)
	f.clear()
	if f.memory.draft.given != 0 {
		t.Error("the consent stands")
	}
	f.tickConsent()
	f.send()
	if other := (*sent)[2]; other.ID == first.ID || !strings.Contains(other.Text, "ana@example.org") || !strings.Contains(other.Text, "13:00:00Z") {
		t.Errorf("%+v", other)
	}
}

func TestWhatTheAddressAnswersIsSaid(t *testing.T) {
	for status, c := range map[int]struct {
		want stage
		said text.Text
	}{
		200: {received, text.Lead.Received}, 299: {received, text.Lead.Received}, 300: {refused, text.Lead.Refused}, 403: {refused, text.Lead.Refused}, 499: {refused, text.Lead.Refused},
		0: {failed, text.Lead.NoAnswer}, 408: {failed, text.Lead.Failed}, 429: {failed, text.Lead.Failed}, 500: {failed, text.Lead.Failed}, 503: {failed, text.Lead.Failed},
	} {
		for _, lang := range langs {
			f, sent := form(t, lang, settings(embed.LeadPost))
			fill(f)
			f.send()
			f.memory.answered("another", 200)
			if f.memory.stage != sending || !strings.Contains(words(drawn(t, f)), text.Lead.Sending.In(lang)) {
				t.Error("what answers another lead ends this one")
			}
			f.memory.answered((*sent)[0].ID, status)
			said := c.said.Fill(lang, f.Settings.LicenseeName, text.Number(lang, status))
			if page := words(drawn(t, f)); f.memory.stage != c.want || !strings.Contains(page, said) {
				t.Errorf("%d: stage %d", status, f.memory.stage)
			}
			f.memory.answered((*sent)[0].ID, 200)
			if f.memory.stage != c.want {
				t.Errorf("%d: a second answer is heard", status)
			}
		}
	}
}

func TestAnEventIsHandedToTheHostOnce(t *testing.T) {
	f, sent := form(t, text.EN, settings(embed.LeadEvent))
	fill(f)
	f.send()
	f.send()
	if len(*sent) != 1 || f.memory.stage != handed || !strings.Contains(words(drawn(t, f)), text.Lead.Handed.Fill(text.EN, f.Settings.LicenseeName)) {
		t.Errorf("sent %d times, stage %d", len(*sent), f.memory.stage)
	}
}

func TestWhatWasTypedOutlivesAChangeOfScreenButNotThePage(t *testing.T) {
	f, _ := form(t, text.EN, settings(embed.LeadPost))
	f.memory.draft.typed[fieldMessage] = "still here"
	f.OnDismount()
	next := &Form{At: frame.At(text.FR, "result/"), Settings: f.Settings, Case: f.Case, Assessment: f.Assessment, Script: true, memory: f.memory}
	if page := drawn(t, next); !strings.Contains(page, "still here") {
		t.Error("it is gone")
	}
	next.ctx, next.Now = f.ctx, f.Now
	next.clear()
	if page := drawn(t, next); strings.Contains(page, "still here") {
		t.Error("it cannot be cleared")
	}
}

func TestAnEmailIsPrefilledWithExactlyWhatIsShown(t *testing.T) {
	m := randomcase.New(t)
	for _, lang := range langs {
		f, _ := form(t, lang, settings(embed.LeadMailto))
		for range 200 {
			d := newDraft(lang)
			f.memory.draft = d
			d.typed[fieldMessage], d.typed[fieldEmail], d.withResult = anything(m.Rand), "ana@example.org", true
			f.tickConsent()
			mail := f.view().mail()
			link, fits := mail.link()
			if fits != (len(link) <= 2000) {
				t.Fatal(len(link))
			}
			u, err := url.Parse(link)
			if err != nil || u.Scheme != "mailto" || u.Opaque != "bureau%2Bweb@example.org" {
				t.Fatalf("%v: %+v", err, u)
			}
			_, query, _ := strings.Cut(link, "?")
			parts := map[string]string{}
			for _, part := range strings.Split(query, "&") {
				name, value, _ := strings.Cut(part, "=")
				if parts[name], err = url.PathUnescape(value); err != nil {
					t.Fatal(err)
				}
			}
			body := strings.ReplaceAll(parts["body"], "\r\n", "\n")
			if len(parts) != 2 || strings.Contains(strings.ReplaceAll(parts["body"], "\r\n", ""), "\n") || strings.Contains(query, "+") {
				t.Fatalf("%q", link)
			}
			want := text.Lead.To.In(lang) + text.Page.Colon.In(lang) + f.Settings.LeadTo + "\n" + parts["subject"] + "\n\n" + body
			if shown := exact(t, f); shown != want || !strings.Contains(shown, ReceiptOf(f.Settings, lang, d.given).Hash) {
				t.Fatalf("shown:\n%q\nin the e-mail:\n%q", shown, want)
			}
		}
	}
}

func TestAnEmailTooLongForALinkIsOfferedToCopy(t *testing.T) {
	f, _ := form(t, text.FR, settings(embed.LeadMailto))
	d := f.memory.draft
	d.typed[fieldEmail] = "ana@example.org"
	if page := drawn(t, f); strings.Contains(element(t, page, "lead-mail"), "hidden") || !strings.Contains(element(t, page, "lead-mail"), `target="_top"`) {
		t.Error(element(t, page, "lead-mail"))
	}
	for {
		if link, fits := f.view().mail().link(); !fits {
			if len(link) <= mostMail || len(link) > mostMail+6 { // é is six characters in a link
				t.Error(len(link))
			}
			break
		}
		d.typed[fieldMessage] += "é"
	}
	page := drawn(t, f)
	if !strings.Contains(element(t, page, "lead-mail"), "hidden") || !strings.Contains(words(page), text.Lead.MailTooLong.Fill(text.FR, f.Settings.LeadTo)) {
		t.Error("the link is still offered, or nobody says why not")
	}
}

func TestTwoLeadsHaveTwoIds(t *testing.T) {
	form := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	seen := map[string]bool{}
	for range 1000 {
		id := newID()
		if !form.MatchString(id) || seen[id] {
			t.Fatal(id)
		}
		seen[id] = true
	}
}

func FuzzWhatIsTypedIsShownAndSentTheSame(f *testing.F) {
	f.Add("Ana", "ana@example.org", "514 555 0123", "Bonjour\nmonde")
	f.Add("\xff\x00", "<a@b.c>", "+", "</pre><script>")
	f.Fuzz(func(t *testing.T, name, email, phone, message string) {
		for _, way := range ways {
			s := settings(way)
			d := newDraft(text.FR)
			d.typed[fieldName], d.typed[fieldEmail], d.typed[fieldPhone], d.typed[fieldMessage] = name, email, phone, message
			d.problems(text.FR)
			c := compose(s, d, nil, nil)
			var again content
			if err := json.Unmarshal([]byte(c.json()), &again); err != nil || again.Name != c.Name || again.Message != c.Message || again.Email != c.Email || again.Phone != c.Phone {
				t.Errorf("%v: %+v, %+v", err, c, again)
			}
			if link, _ := c.mail(text.FR, s).link(); strings.ContainsAny(link, " \r\n\"<>+#") || strings.Count(link, "&") != 1 || strings.Count(link, "?") != 1 {
				t.Errorf("%q", link)
			}
		}
	})
}
