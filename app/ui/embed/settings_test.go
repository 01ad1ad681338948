package embed

import (
	"net/mail"
	"net/url"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"portage/app/text"
)

// parse reads settings from pairs of names and values.
func parse(pairs ...string) (Settings, []Problem) {
	written := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		written[pairs[i]] = pairs[i+1]
	}
	return Parse(func(name string) string { return written[name] })
}

func TestNothingWrittenIsAsWeHaveIt(t *testing.T) {
	s, problems := parse()
	if s != (Settings{}) || problems != nil {
		t.Errorf("%+v, %v", s, problems)
	}
	if s.Query() != "" || s.Address() != "embed/" {
		t.Errorf("%q, %q", s.Query(), s.Address())
	}
}

func TestWhatIsWrittenIsReadAgainTheSame(t *testing.T) {
	for _, pairs := range [][]string{
		{Lang, "fr-CA", Screen, "category/healthcare", Theme, "dark"},
		{Accent, "#C0FFEE", Radius, "08px", FontSize, "18"},
		{LicenseeName, "Mme Élodie O’Brien & Cie", LicenceNumber, "R123456", RegisterURL, "https://register.example/?a=1&b=2", Lead, LeadEvent},
		{LicenseeName, "A", Lead, LeadMailto, LeadTo, "bureau+web@example.org", PrivacyURL, "http://example.org/privacy#top"},
		{LicenseeName, "A", Lead, LeadPost, LeadTo, "https://example.org/lead", Screen, "/round/91b/"},
		{Screen, "next", Theme, "auto"}, {Screen, "occupation", Theme, "light"}, {Lead, LeadOff},
	} {
		s, problems := parse(pairs...)
		if len(problems) > 0 {
			t.Errorf("%v: %+v", pairs, problems)
		}
		values, err := url.ParseQuery(s.Query())
		if err != nil {
			t.Fatal(err)
		}
		if again, problems := Parse(values.Get); again != s || problems != nil {
			t.Errorf("%v: %+v became %+v, %v", pairs, s, again, problems)
		}
	}
}

func TestTheFolderOfAnAddressSaysTheLanguage(t *testing.T) {
	for lang, want := range map[text.Lang]string{"": "embed/?theme=dark", text.EN: "embed/?theme=dark", text.FR: "fr/embed/?theme=dark"} {
		if got := (Settings{Lang: lang, Theme: ThemeDark}).Address(); got != want {
			t.Errorf("%q: %s", lang, got)
		}
	}
}

func TestAValueIsTakenOrRefusedWithItsAttribute(t *testing.T) {
	for _, c := range []struct {
		name, value string
		good        bool
	}{
		{Lang, "en", true}, {Lang, "FR-ca", true}, {Lang, "de", false}, {Lang, "english", false},
		{Screen, "category/military", true}, {Screen, "category/dentists", false}, {Screen, "category/", false},
		{Screen, "round/1", true}, {Screen, "round/9999", true}, {Screen, "round/99999", false}, {Screen, "round/91ab", false},
		{Screen, "round/a", false}, {Screen, "round/", false}, {Screen, "round/1/2", false}, {Screen, "next", true}, {Screen, "cases", false}, {Screen, "../..", false},
		{Theme, "light", true}, {Theme, "Light", false}, {Theme, "sepia", false},
		{Accent, "0f5c6e", true}, {Accent, "#0F5C6E", true}, {Accent, "0f5c6", false}, {Accent, "0f5c6e0", false}, {Accent, "0f5c6g", false}, {Accent, "red", false},
		{Radius, "0", true}, {Radius, "32", true}, {Radius, "33", false}, {Radius, "-1", false}, {Radius, "1.5", false}, {Radius, "4;x", false},
		{FontSize, "12", true}, {FontSize, "24px", true}, {FontSize, "11", false}, {FontSize, "25", false}, {FontSize, "1e1", false},
		{LicenseeName, strings.Repeat("a", mostName), true}, {LicenseeName, strings.Repeat("a", mostName+1), false},
		{LicenseeName, "A\u202eB", false}, {LicenseeName, "A\u061cB", false}, {LicenseeName, "A\nB", false}, {LicenseeName, "<b>A</b>", true},
		{PrivacyURL, "https://example.org/", true}, {PrivacyURL, "http://example.org", true}, {PrivacyURL, "HTTPS://example.org", true}, {PrivacyURL, "javascript:alert(1)", false},
		{PrivacyURL, "data:text/html,x", false}, {PrivacyURL, "//example.org", false}, {PrivacyURL, "/privacy", false}, {PrivacyURL, "https://", false},
		{PrivacyURL, "https://a:b@example.org", false}, {PrivacyURL, "https://example.org/" + strings.Repeat("a", mostAddress), false},
	} {
		_, problems := parse(c.name, c.value)
		if good := len(problems) == 0; good != c.good {
			t.Errorf("%s=%q: %+v", c.name, c.value, problems)
		}
		for _, p := range problems {
			if p.Attribute != c.name || !p.Cure.Whole() || len(p.Value) > mostShown+len("…") {
				t.Errorf("%s=%q: %+v", c.name, c.value, p)
			}
		}
	}
}

func TestALeadNeedsAPlaceThatFitsItsWay(t *testing.T) {
	for _, c := range []struct {
		way, to string
		good    bool
	}{
		{LeadEvent, "", true},
		{LeadMailto, "office@example.org", true}, {LeadMailto, "", false}, {LeadMailto, "https://example.org", false},
		{LeadMailto, "a@example.org?bcc=b@example.org", false}, {LeadMailto, "a@example.org,b@example.org", false}, {LeadMailto, "a@b@example.org", false},
		{LeadMailto, "a%0abcc:b@example.org", false}, {LeadMailto, "@example.org", false}, {LeadMailto, "a.b@example.org", true}, {LeadMailto, ".a@example.org", false}, {LeadMailto, "a..b@example.org", false}, {LeadMailto, "a\u00a0b@example.org", false}, {LeadMailto, "a@example.", false},
		{LeadPost, "https://example.org/lead", true}, {LeadPost, "http://127.0.0.1:8080/lead", true}, {LeadPost, "http://localhost/lead", true},
		{LeadPost, "", false}, {LeadPost, "http://example.org/lead", false}, {LeadPost, "http://localhost.example.org/", false}, {LeadPost, "mailto:a@example.org", false},
		{"fax", "https://example.org", false},
	} {
		s, problems := parse(LicenseeName, "A", Lead, c.way, LeadTo, c.to)
		if (s.Lead == c.way) != c.good || (len(problems) == 0) != c.good || (s.Lead == "" && s.LeadTo != "") {
			t.Errorf("%s to %q: %+v, %+v", c.way, c.to, s, problems)
		}
	}
}

func TestWithoutANameThereIsNoConsultant(t *testing.T) {
	for _, pairs := range [][]string{
		{LicenceNumber, "R1"}, {RegisterURL, "https://example.org"}, {Lead, LeadEvent}, {Lead, LeadPost, LeadTo, "https://example.org"},
	} {
		s, problems := parse(append(pairs, Theme, "dark")...)
		if s != (Settings{Theme: ThemeDark}) || len(problems) != 1 || problems[0].Attribute != LicenseeName {
			t.Errorf("%v: %+v, %+v", pairs, s, problems)
		}
	}
	s, problems := parse(LicenseeName, "A\nB", LicenceNumber, "R1")
	if s != (Settings{}) || len(problems) != 1 || problems[0].Value != "AB" {
		t.Errorf("a name that is refused is not missing too: %+v, %+v", s, problems)
	}
	if s, problems := parse(PrivacyURL, "https://example.org"); s.PrivacyURL == "" || len(problems) > 0 {
		t.Errorf("a privacy note needs no name: %+v, %+v", s, problems)
	}
}

func TestAProblemSaysTheAttributeTheValueAndTheCure(t *testing.T) {
	_, problems := parse(Theme, "sepia")
	if got, want := problems[0].Message(text.EN), "The attribute theme cannot be “sepia”: write light, dark or auto."; got != want {
		t.Errorf("%q", got)
	}
}

func TestWhatIsMissingIsNotCalledWrong(t *testing.T) {
	_, problems := parse(LicenceNumber, "R1")
	if got := problems[0].Message(text.EN); !strings.HasPrefix(got, "The attribute licensee-name is missing: write ") {
		t.Errorf("%q", got)
	}
}

func TestAScreenThatIsChosenHasItsFirstAddress(t *testing.T) {
	for screen, want := range map[string]string{
		"": "embed/", "category/healthcare": "embed/", "occupation": "occupation/", "round/91b": "round/91b/", "next": "next/",
	} {
		s := Settings{Screen: screen}
		if got := s.First(); got != want {
			t.Errorf("%q is first at %q, not %q", screen, got, want)
		}
		if got := s.Category(); (got == "healthcare") != (screen == "category/healthcare") || got != "" && got != "healthcare" {
			t.Errorf("%q checks the category %q", screen, got)
		}
	}
}

func TestTheHostKnowsAScreenByAName(t *testing.T) {
	defer Set(Settings{})
	for _, c := range []struct{ chosen, address, want string }{
		{"", "", "start"}, {"", "embed/", "start"}, {"", "you/", "you"}, {"", "round/255/", "round/255"},
		{"category/stem", "embed/", "category/stem"}, {"category/stem", "", "start"}, {"category/stem", "result/", "result"},
	} {
		Set(Settings{Screen: c.chosen})
		if got := screenName(c.address); got != c.want {
			t.Errorf("%q of %q is called %q", c.address, c.chosen, got)
		}
	}
}

// FuzzParse reads the query of a frame's address, which is also what the messages of a host become.
func FuzzParse(f *testing.F) {
	for _, s := range []Settings{
		{}, {Lang: text.FR, Screen: "category/healthcare", Theme: ThemeDark, Accent: "c0ffee", Radius: "8", FontSize: "18"},
		{Screen: "round/91b", LicenseeName: "Mme Élodie O’Brien & Cie", LicenceNumber: "R123456", RegisterURL: "https://register.example/?a=1&b=2", Lead: LeadEvent},
		{LicenseeName: "A", Lead: LeadMailto, LeadTo: "bureau+web@example.org", PrivacyURL: "http://example.org/privacy#top"},
		{LicenseeName: "A", Lead: LeadPost, LeadTo: "http://127.0.0.1:8080/lead"},
	} {
		f.Add(s.Query())
	}
	f.Add("lang=%20FR-ca&screen=%2Fnext%2F&theme=sepia&accent=%23C0FFEE&radius=08px&font-size=99&licensee-name=A%E2%80%AEB&lead=post&lead-to=http%3A%2F%2Fexample.org")
	f.Add("licence-number=R1&register-url=javascript:alert(1)&privacy-url=HTTPS://[::1]:80&lead=mailto&lead-to=a@b.c?bcc=d@e.f&%zz&;")
	f.Fuzz(func(t *testing.T, query string) {
		values, _ := url.ParseQuery(query)
		s, problems := Parse(values.Get)
		checkProblems(t, problems)
		checkSettings(t, s)
		again, err := url.ParseQuery(s.Query())
		if got, problems := Parse(again.Get); err != nil || got != s || problems != nil {
			t.Errorf("%+v is written %q and read as %+v: %v, %v", s, s.Query(), got, problems, err)
		}
	})
}

// checkProblems sees to it that what is refused can be said.
func checkProblems(t *testing.T, problems []Problem) {
	t.Helper()
	seen := map[string]bool{}
	for _, p := range problems {
		if seen[p.Attribute] || len(p.Value) > mostShown+len("…") || hides(p.Value) {
			t.Errorf("%+v of %+v", p, problems)
		}
		seen[p.Attribute] = true
		for _, lang := range []text.Lang{text.EN, text.FR} {
			if said := p.Message(lang); !strings.Contains(said, p.Attribute) || !strings.Contains(said, p.Cure.In(lang)) {
				t.Errorf("%+v is said as %q", p, said)
			}
		}
	}
}

// checkSettings sees to it that what is taken is nothing but what the README says.
func checkSettings(t *testing.T, s Settings) {
	t.Helper()
	for _, a := range s.Attributes() {
		if len(a.Value) > mostAddress || hides(a.Value) {
			t.Errorf("%s is %q", a.Name, a.Value)
		}
	}
	if first := s.First(); strings.HasPrefix(first, "/") || strings.Contains(first, "//") || strings.ContainsAny(first, ".:?#\\") || !strings.HasSuffix(first, "/") {
		t.Errorf("%q is shown first at %q", s.Screen, first)
	}
	for _, address := range []string{s.RegisterURL, s.PrivacyURL} {
		if address != "" && !isLink(address) {
			t.Errorf("%q is taken for a link", address)
		}
	}
	if s.LicenseeName == "" && (s.LicenceNumber != "" || s.RegisterURL != "" || s.Lead != "") {
		t.Errorf("nobody is named, and yet %+v", s)
	}
	checkLead(t, s.Lead, s.LeadTo)
}

func checkLead(t *testing.T, way, to string) {
	t.Helper()
	switch way {
	case "", LeadEvent:
		if to != "" {
			t.Errorf("a lead by %q goes to %q", way, to)
		}
	case LeadMailto:
		u, err := url.Parse("mailto:" + to)
		if one, bad := mail.ParseAddress(to); bad != nil || one.Address != to || err != nil || u.Opaque != to {
			t.Errorf("%q is no mailbox: %v, %v", to, bad, err)
		}
	case LeadPost:
		if u, err := url.Parse(to); err != nil || !isLink(to) || u.Scheme == "http" && u.Hostname() != "localhost" && u.Hostname() != "127.0.0.1" {
			t.Errorf("a lead is posted to %q", to)
		}
	default:
		t.Errorf("a lead goes by %q", way)
	}
}

// isLink tells whether an address is of the web, names a host and nobody's password.
func isLink(s string) bool {
	u, err := url.Parse(s)
	if err != nil || u.Hostname() == "" || u.User != nil || strings.ContainsFunc(s, unicode.IsSpace) {
		return false
	}
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// hides tells whether a text holds what no person can see, or is no text.
func hides(s string) bool {
	return !utf8.ValidString(s) || strings.ContainsFunc(s, func(c rune) bool { return unicode.In(c, unicode.C, unicode.Zl, unicode.Zp) })
}
