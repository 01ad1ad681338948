//go:build !js

package lead

import (
	"strings"
	"testing"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
)

func identity(t *testing.T, lang text.Lang, s embed.Settings) string {
	t.Helper()
	out, err := markup.Of(&Identity{At: frame.At(lang, ""), Settings: s})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheRegisteredNameComesFirstThenTheNumberAndTheAddressOfTheRegister(t *testing.T) {
	s := settings("")
	for _, lang := range langs {
		page := words(identity(t, lang, s))
		at := -1
		for _, said := range []string{s.LicenseeName, text.Licensee.Number.Fill(lang, s.LicenceNumber), text.Licensee.College.In(lang), text.Registers.In(lang), text.Licensee.NotGovernment.In(lang)} {
			here := strings.Index(page, said)
			if here <= at {
				t.Errorf("%s: %q is not in its place in %s", lang, said, page)
			}
			at = here
		}
		if !strings.HasPrefix(strings.TrimSpace(page), s.LicenseeName) {
			t.Errorf("%s: it begins otherwise: %s", lang, page)
		}
	}
}

func TestOnlyAPageInSomebodysPageNamesAConsultant(t *testing.T) {
	if Banner(frame.At(text.EN, "result/"), "result/") != nil {
		t.Error("a page of our own names one")
	}
	if Banner(frame.At(text.EN, embed.Folder), embed.Folder) == nil {
		t.Error("the page made for others names none")
	}
	embed.Set(embed.Settings{Embedded: true})
	defer embed.Set(embed.Settings{})
	if Banner(frame.At(text.EN, "result/"), "result/") == nil {
		t.Error("a page of a frame names none")
	}
}

func TestAnotherRegisterIsNotCalledTheCollegesUnlessItIs(t *testing.T) {
	s := settings("")
	for address, theirs := range map[string]bool{
		"https://register.college-ic.ca/Public-Register-EN/Licensee/Profile.aspx?ID=1": true, "https://college-ic.ca/": true, "https://college-ic.ca": true,
		"https://lso.ca/find": false, "https://college-ic.ca.example.org/": false, "https://notcollege-ic.ca/": false, "https://example.org/college-ic.ca": false,
	} {
		s.RegisterURL = address
		page := identity(t, text.EN, s)
		if strings.Contains(page, text.Licensee.College.EN) != theirs || !strings.Contains(page, `href="`+address+`"`) {
			t.Errorf("%s: %s", address, page)
		}
	}
}

func TestWithoutANameTheCalculatorSpeaksForNobody(t *testing.T) {
	for name, s := range map[string]embed.Settings{
		"none": {}, "number": {LicenceNumber: "R1", RegisterURL: "https://example.org/"}, "lead": {Lead: embed.LeadEvent, PrivacyURL: "https://example.org/"},
	} {
		checked, _ := Checked(s, true)
		if page := identity(t, text.EN, s); strings.TrimSpace(words(page)) != "" || NamesLicensee(s) || checked.Lead != "" || checked.LicenceNumber != "" {
			t.Errorf("%s: %+v, %s", name, checked, page)
		}
	}
}

func TestANameThatPromisesOrSoundsLikeAGovernmentIsNotShown(t *testing.T) {
	for name, good := range map[string]bool{
		"Ana Silva": true, "Cabinet Garneau": true, "Governor Street Immigration": true,
		"Guaranteed Visas": false, "Visas garantis": false, "Government of Canada Immigration": false, "Services du Gouvernement du Canada": false, "IRCC Help": false, "canada.ca": false,
	} {
		s := settings(embed.LeadPost)
		s.LicenseeName = name
		checked, problems := Checked(s, true)
		if (len(problems) == 0) != good || NamesLicensee(s) != good || (checked.Lead != "") != good {
			t.Errorf("%q: %+v, %v", name, checked, problems)
		}
		if !good && (problems[0].Attribute != embed.LicenseeName || strings.Contains(identity(t, text.EN, s), name)) {
			t.Errorf("%q: %v", name, problems)
		}
	}
}

func TestTheIntegratorIsToldWhatIsMissingAndALeadThatCannotBeConsentedToIsOff(t *testing.T) {
	for _, c := range []struct {
		what      string
		change    func(*embed.Settings)
		script    bool
		attribute string
		lead      bool
	}{
		{"all is there", func(*embed.Settings) {}, true, "", true},
		{"no licence number", func(s *embed.Settings) { s.LicenceNumber = "" }, true, embed.LicenceNumber, true},
		{"no privacy notice", func(s *embed.Settings) { s.PrivacyURL = "" }, true, embed.PrivacyURL, false},
		{"a plain frame", func(*embed.Settings) {}, false, embed.Lead, false},
	} {
		for _, way := range []string{embed.LeadEvent, embed.LeadPost} {
			if way == embed.LeadPost && !c.script {
				continue // the frame posts by itself
			}
			s := settings(way)
			c.change(&s)
			checked, problems := Checked(s, c.script)
			if (checked.Lead != "") != c.lead || (c.attribute == "") != (len(problems) == 0) || c.attribute != "" && problems[0].Attribute != c.attribute {
				t.Errorf("%s, %s: %+v, %v", c.what, way, checked, problems)
			}
			for _, p := range problems {
				for _, lang := range langs {
					if !strings.Contains(p.Message(lang), c.attribute) {
						t.Error(p.Message(lang))
					}
				}
			}
		}
	}
	s := settings(embed.LeadPost)
	if checked, problems := Checked(s, false); checked != s || problems != nil {
		t.Errorf("a post from a plain frame: %+v, %v", checked, problems)
	}
	s = settings(embed.LeadMailto)
	s.PrivacyURL = ""
	if checked, problems := Checked(s, false); checked != s || problems != nil {
		t.Errorf("an e-mail from a plain frame: %+v, %v", checked, problems)
	}
	if said := Wording(s, text.EN); !strings.Contains(said, text.Consent.Write.Fill(text.EN, s.LeadTo)) {
		t.Error(said)
	}
}
