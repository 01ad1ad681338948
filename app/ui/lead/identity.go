package lead

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
)

// Identity says at the beginning of a page who offers it: the registered name, the licence number and the address of the public register, as s. 44(1) of the Code of Professional Conduct asks. Without a consultant it is empty.
type Identity struct {
	app.Compo

	At       frame.Place
	Settings embed.Settings
}

// Banner names the consultant above the page at an address, where it stands in somebody's page; nil elsewhere.
func Banner(at frame.Place, address string) app.UI {
	if !frame.Embedded(address) {
		return nil
	}
	return &Identity{At: at, Settings: embed.Current()}
}

// Render draws who offers the page.
func (i *Identity) Render() app.UI {
	s, _ := Checked(i.Settings, true)
	box := app.Section().Class("licensee").Aria("label", text.Licensee.Label.In(i.At.Lang)).Hidden(s.LicenseeName == "")
	if s.LicenseeName == "" {
		return box
	}
	return box.Body(
		app.P().Class("licensee-name").Text(s.LicenseeName),
		app.P().Class("licensee-number").Hidden(s.LicenceNumber == "").Text(text.Licensee.Number.Fill(i.At.Lang, s.LicenceNumber)),
		app.P().Class("licensee-register").Body(
			app.Text(i.registerName(s)+text.Page.Colon.In(i.At.Lang)),
			outside(Register(s, i.At.Lang)),
		),
		app.P().Class("licensee-note").Body(
			app.Text(text.Licensee.NotGovernment.In(i.At.Lang)+" "),
			notice(s, i.At.Lang),
		),
	)
}

// registerName names the register: the College's is known by its address.
func (i *Identity) registerName(s embed.Settings) string {
	if s.RegisterURL == "" || ofCollege(s.RegisterURL) {
		return text.Licensee.College.In(i.At.Lang)
	}
	return text.Licensee.Register.In(i.At.Lang)
}

// ofCollege tells whether an address is the College's own.
func ofCollege(address string) bool {
	_, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	home, _, _ := strings.Cut(strings.TrimPrefix(text.Registers.EN, "https://"), "/")
	return host == home || strings.HasSuffix(host, "."+home)
}

// notice leads to the privacy notice of the consultant.
func notice(s embed.Settings, lang text.Lang) app.UI {
	link := app.A().Hidden(s.PrivacyURL == "").Rel("external").Text(text.Licensee.Privacy.In(lang))
	if s.PrivacyURL == "" {
		return link
	}
	return link.Href(s.PrivacyURL)
}

// outside links an address by itself: on paper, and where links are not followed, it can be read.
func outside(address string) app.UI {
	return app.A().Href(address).Rel("external").Text(address)
}
