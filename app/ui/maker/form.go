package maker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/app/ui/lead"
)

// The names of what is asked beside the settings: a screen is of a kind, and some kinds have one thing each that they show.
const (
	kind     = "kind"
	category = "category"
	round    = "round"
)

// The kinds of screens that stand for themselves.
const (
	occupation = "occupation"
	next       = "next"
)

// unchosen is the colour that the browser's picker shows while none is chosen: the lake blue of our own light theme.
const unchosen = "0f5c6e"

// choice is one of the values that a setting can have.
type choice struct {
	value string
	said  text.Text
}

func (p *Page) form() app.UI {
	return app.Div().Class("maker-form").Body(
		p.group("maker-what", text.Maker.What, nil,
			p.choose(kind, text.Maker.Screen, text.Text{}, []choice{
				{"", text.Maker.ScreenAll}, {category, text.Maker.ScreenCategory}, {occupation, text.Maker.ScreenOccupation}, {round, text.Maker.ScreenRound}, {next, text.Maker.ScreenNext},
			}),
			app.Div().Hidden(p.written[kind] != category).Body(p.choose(category, text.Maker.Category, text.Text{}, p.categories())),
			app.Div().Hidden(p.written[kind] != round).Body(p.write(round, text.Maker.Round, text.Maker.RoundHint, "text")),
			p.choose(embed.Lang, text.Maker.Lang, text.Maker.LangHint, []choice{{"", text.Maker.LangPage}, {string(text.EN), text.Maker.LangEN}, {string(text.FR), text.Maker.LangFR}}),
		),
		p.group("maker-looks", text.Maker.Looks, nil,
			p.choose(embed.Theme, text.Maker.Theme, text.Maker.ThemeHint, []choice{
				{"", text.Maker.ThemePage}, {embed.ThemeLight, text.Maker.ThemeLight}, {embed.ThemeDark, text.Maker.ThemeDark}, {embed.ThemeAuto, text.Maker.ThemeAuto},
			}),
			p.colour(),
			p.write(embed.Radius, text.Maker.Radius, text.Maker.RadiusHint, "numeric"),
			p.write(embed.FontSize, text.Maker.FontSize, text.Maker.FontSizeHint, "numeric"),
		),
		p.group("maker-firm", text.Maker.Firm, &text.Maker.FirmLead,
			p.write(embed.LicenseeName, text.Maker.Name, text.Maker.NameHint, "text"),
			p.write(embed.LicenceNumber, text.Maker.Number, text.Text{}, "text"),
			p.write(embed.RegisterURL, text.Maker.Register, text.Maker.RegisterHint, "url"),
			p.write(embed.PrivacyURL, text.Maker.Privacy, text.Maker.PrivacyHint, "url"),
		),
		p.group("maker-contact", text.Maker.Contact, nil,
			p.choose(embed.Lead, text.Maker.LeadForm, text.Maker.LeadHint, []choice{
				{"", text.Maker.LeadOff}, {embed.LeadEvent, text.Maker.LeadEvent}, {embed.LeadMailto, text.Maker.LeadMailto}, {embed.LeadPost, text.Maker.LeadPost},
			}),
			app.Div().Hidden(!p.leadGoes()).Body(p.leadTo()),
		),
	)
}

// leadGoes tells whether the contact goes to an address.
func (p *Page) leadGoes() bool {
	way := p.written[embed.Lead]
	return way == embed.LeadMailto || way == embed.LeadPost
}

func (p *Page) leadTo() app.UI {
	if p.written[embed.Lead] == embed.LeadPost {
		return p.write(embed.LeadTo, text.Maker.LeadToPost, text.Maker.LeadToPostHint, "url")
	}
	return p.write(embed.LeadTo, text.Maker.LeadToMail, text.Maker.LeadToMailHint, "email")
}

// categories are those of the newest edition.
func (p *Page) categories() []choice {
	if p.Book == nil || len(p.Book.Categories) == 0 {
		return nil
	}
	newest := p.Book.Categories[len(p.Book.Categories)-1]
	var all []choice
	for i := range newest.Categories {
		c := &newest.Categories[i]
		all = append(all, choice{c.ID, text.Text{EN: c.Name.EN, FR: c.Name.FR}})
	}
	return all
}

// group is a part of the form.
func (p *Page) group(id string, title text.Text, lead *text.Text, fields ...app.UI) app.UI {
	body := []app.UI{app.H2().ID(id).Text(p.in(title))}
	if lead != nil {
		body = append(body, app.P().Class("aside").Text(p.in(*lead)))
	}
	return app.Section().Class("maker-group").Aria("labelledby", id).Body(append(body, app.Div().Class("fields").Body(fields...))...)
}

// write asks for a setting in a line of text; mode is the keyboard that a phone shows.
func (p *Page) write(name string, words, hint text.Text, mode string) app.UI {
	class := "field"
	if mode == "numeric" || name == round {
		class = "field short"
	}
	return p.field(class, name, words, hint,
		app.Input().Type("text").ID(id(name)).Attr("inputmode", mode).AutoComplete(false).Spellcheck(false).Attr("autocapitalize", "none").
			Value(p.written[name]).Aria("describedby", describedBy(name)).Aria("invalid", p.cure(name) != "").OnInput(p.take(name), name))
}

// choose asks for one of several values.
func (p *Page) choose(name string, words, hint text.Text, choices []choice) app.UI {
	options := make([]app.UI, 0, len(choices))
	for _, c := range choices {
		options = append(options, app.Option().Value(c.value).Selected(c.value == p.written[name]).Text(p.in(c.said)))
	}
	return p.field("field", name, words, hint,
		app.Select().ID(id(name)).Aria("describedby", describedBy(name)).Aria("invalid", p.cure(name) != "").OnChange(p.take(name), name).Body(options...))
}

// colour asks for the accent, with the browser's picker beside its six digits.
func (p *Page) colour() app.UI {
	shown := unchosen
	if p.settings.Accent != "" {
		shown = p.settings.Accent
	}
	const name = embed.Accent
	return p.field("field short", name, text.Maker.Accent, text.Maker.AccentHint,
		app.Div().Class("maker-colour").Body(
			app.Input().Type("text").ID(id(name)).AutoComplete(false).Spellcheck(false).Attr("autocapitalize", "none").
				Value(p.written[name]).Aria("describedby", describedBy(name)).Aria("invalid", p.cure(name) != "").OnInput(p.take(name), name),
			app.Input().Type("color").ID(id(name)+"-pick").Aria("label", p.in(text.Maker.AccentPick)).Value("#"+shown).OnInput(p.take(name), name),
		))
}

// field is a setting with its words, and what is wrong with it.
func (p *Page) field(class, name string, words, hint text.Text, input app.UI) app.UI {
	cure := p.cure(name)
	return app.Div().Class(class).Body(
		app.Label().For(id(name)).Text(p.in(words)),
		app.P().Class("hint").ID(id(name)+"-hint").Hidden(!hint.Whole()).Text(p.in(hint)),
		input,
		app.P().Class("problem").ID(id(name)+"-problem").Hidden(cure == "").Text(cure),
	)
}

// cure says what to write instead; empty where a setting can be taken as it is, or is being written.
func (p *Page) cure(name string) string {
	attribute := name
	switch name {
	case kind:
		return ""
	case category, round:
		attribute = embed.Screen
		if p.written[kind] != name {
			return ""
		}
	}
	for _, problem := range p.told {
		if problem.Attribute == attribute {
			if attribute == embed.Screen {
				return p.in(text.Maker.RoundHint)
			}
			return capital(problem.Cure.In(p.At.Lang))
		}
	}
	return ""
}

// capital begins a sentence.
func capital(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}

func id(name string) string { return "maker-" + name }

func describedBy(name string) string { return id(name) + "-hint " + id(name) + "-problem" }

// take takes what a person writes or chooses.
func (p *Page) take(name string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		defer frame.Catch()
		p.set(name, ctx.JSSrc().Get("value").String())
		p.reload()
	}
}

// set changes what is written for a setting, and reads all of them anew.
func (p *Page) set(name, value string) {
	if p.written == nil {
		p.written = map[string]string{}
	}
	p.written[name] = value
	if name == kind && value == category && p.written[category] == "" {
		if all := p.categories(); len(all) > 0 {
			p.written[category] = all[0].value
		}
	}
	s, wrong := embed.Parse(p.get)
	s, missing := lead.Checked(s, true)
	p.settings, p.problems = s, append(wrong, missing...)
}

// get gives what is written for an attribute.
func (p *Page) get(name string) string {
	if name != embed.Screen {
		return p.written[name]
	}
	switch k := p.written[kind]; k {
	case category, round:
		return k + "/" + strings.TrimSpace(p.written[k])
	default:
		return k
	}
}
