package embed

import (
	"net/url"
	"strings"
	"testing"

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
		{LicenseeName, "A\u202eB", false}, {LicenseeName, "A\nB", false}, {LicenseeName, "<b>A</b>", true},
		{PrivacyURL, "https://example.org/", true}, {PrivacyURL, "http://example.org", true}, {PrivacyURL, "javascript:alert(1)", false},
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
		{LeadMailto, "a%0abcc:b@example.org", false}, {LeadMailto, "@example.org", false}, {LeadMailto, "a@example.", false},
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
