package lead

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
)

// Checked gives settings without what a licensed consultant may not show and without a lead that could not be consented to or sent, and says to the integrator what was taken away, or is missing. Script tells whether the host's page runs embed.js, without which nobody hears an event.
func Checked(s embed.Settings, script bool) (embed.Settings, []embed.Problem) {
	var problems []embed.Problem
	refuse := func(attribute, value string, cure text.Text) {
		problems = append(problems, embed.Problem{Attribute: attribute, Value: value, Cure: cure})
	}
	if misleads(s.LicenseeName) {
		refuse(embed.LicenseeName, s.LicenseeName, text.Lead.CureName)
		s.LicenseeName = ""
	}
	if s.LicenseeName == "" {
		s.LicenceNumber, s.RegisterURL, s.Lead, s.LeadTo = "", "", "", ""
		return s, problems
	}
	if s.LicenceNumber == "" {
		refuse(embed.LicenceNumber, "", text.Lead.CureNumber)
	}
	switch {
	case s.Lead == "" || s.Lead == embed.LeadMailto:
	case s.Lead == embed.LeadEvent && !script:
		refuse(embed.Lead, s.Lead, text.Lead.CureFrame)
		s.Lead, s.LeadTo = "", ""
	case s.PrivacyURL == "":
		refuse(embed.PrivacyURL, "", text.Lead.CureNotice)
		s.Lead, s.LeadTo = "", ""
	}
	return s, problems
}

// noScript says to the integrator that nobody would hear of a lead.
func noScript(lang text.Lang) string {
	return embed.Problem{Attribute: embed.Lead, Value: embed.LeadEvent, Cure: text.Lead.CureFrame}.Message(lang)
}

// misleads tells whether a name promises, or sounds like a government's: s. 44(2) of the Code of Professional Conduct.
func misleads(name string) bool {
	name = strings.ToLower(name)
	for _, part := range text.Misleading {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

// NamesLicensee tells whether a consultant is shown: under these settings the calculator speaks for one.
func NamesLicensee(s embed.Settings) bool {
	s, _ = Checked(s, true)
	return s.LicenseeName != ""
}

// Register gives the address of the public register: the host's, or that of the College in a language.
func Register(s embed.Settings, lang text.Lang) string {
	if s.RegisterURL != "" {
		return s.RegisterURL
	}
	return text.Registers.In(lang)
}

// complained is what the integrator was told last.
var complained string

// Complain tells the integrator what is wrong with how the consultant is named or reached, once until it is another thing. Visitors do not see it.
func Complain(lang text.Lang) {
	_, problems := Checked(embed.Current(), true)
	var all []string
	for _, p := range problems {
		all = append(all, p.Message(lang))
	}
	if now := strings.Join(all, "\n"); now != complained {
		complained = now
		for _, message := range all {
			embed.Refuse("setting", message)
		}
	}
}

// Script tells whether the host's page runs embed.js: framed.js notes that it has said hello.
func Script() bool {
	return app.Window().Get("document").Get("documentElement").Get("dataset").Get("host").Truthy()
}
