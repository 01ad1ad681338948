// Package maker is the page on which a consultant makes the calculator for their own website: choose, see it live, copy.
package maker

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/app/ui/lead"
	"portage/core"
)

// Folder is the address of the page below the folder of its language.
const Folder = "embed-maker/"

// Plugin is the file of the site that holds the plugin for WordPress. It is no .php there: a host that runs such files would run it.
const Plugin = "wordpress/portage.txt"

// Page is the screen. What is chosen lasts as long as it is open.
type Page struct {
	app.Compo

	At      frame.Place
	Address string     // the site's root, absolute, with a slash at its end; empty ahead of time
	Book    *core.Book // names the categories
	Running bool       // the page is in a browser

	ctx      app.Context       // of the page itself: it lives on when the element of an event is gone
	written  map[string]string // by the names of the settings, as it was written
	settings embed.Settings    // what of it can be taken
	problems []embed.Problem
	told     []embed.Problem // what was said of them: nobody is told of a mistake while typing

	changes int       // counts the changes, so that only the last one loads the preview
	first   string    // the address at which the preview began
	shownIn text.Lang // the language of the page when the preview was last loaded
	copied  string    // the name of what was last copied
	said    text.Text // of the copying
}

// OnMount keeps the page's context.
func (p *Page) OnMount(ctx app.Context) { p.ctx, p.shownIn = ctx, p.At.Lang }

// OnUpdate shows the preview in the page's language, where it follows that.
func (p *Page) OnUpdate(app.Context) {
	if p.shownIn != p.At.Lang {
		p.shownIn = p.At.Lang
		p.reload()
	}
}

// Render draws the screen.
func (p *Page) Render() app.UI {
	return app.Article().Class("maker").Body(
		app.H1().ID("top").TabIndex(-1).Text(p.in(text.Maker.Title)),
		app.P().Class("lead").Text(p.in(text.Maker.Lead)),
		app.Div().Class("maker-sides").Body(
			p.form(),
			app.Div().Class("maker-side").Body(p.preview()...),
		),
		app.Div().Body(p.snippets()...),
	)
}

func (p *Page) in(t text.Text) string { return t.In(p.At.Lang) }

// snippets are the three ways into a page, and the note on privacy.
func (p *Page) snippets() []app.UI {
	if !p.Running {
		return nil
	}
	s := p.framed()
	return []app.UI{app.Section().Class("maker-snippets").Aria("labelledby", "maker-snippets").Body(
		app.H2().ID("maker-snippets").Text(p.in(text.Maker.Snippets)),
		app.P().Text(p.in(text.Maker.SnippetsLead)),
		app.Div().Attr("role", "status").Body(
			app.P().Class("notice", "alarm").Hidden(len(p.told) == 0).Text(text.Maker.Problems.In(p.At.Lang, len(p.told))),
		),
		p.snippet("script", text.Maker.Script, Script(p.Address, p.settings), app.P().Text(p.in(text.Maker.ScriptLead))),
		p.snippet("frame", text.Maker.Frame, Frame(p.Address, s, text.Maker.FrameTitle.In(s.Lang)),
			app.P().Text(p.in(text.Maker.FrameLead)),
			app.P().Hidden(p.settings.Lead != embed.LeadEvent).Text(p.in(text.Maker.FrameEvent))),
		app.Section().Aria("labelledby", "maker-wordpress").Body(
			app.H3().ID("maker-wordpress").Text(p.in(text.Maker.WordPress)),
			app.Ol().Body(
				app.Li().Body(
					app.P().Text(p.in(text.Maker.PluginGet)),
					app.A().Class("button", "quiet").Href(p.root()+Plugin).Download("portage.php").Text(p.in(text.Maker.Download)),
				),
				app.Li().Body(app.P().Text(p.in(text.Maker.PluginAddress)), p.copyable("root", text.Maker.RootLabel, p.Address, 1)),
				app.Li().Body(app.P().Text(p.in(text.Maker.PluginPaste)), p.copyable("shortcode", text.Maker.ShortcodeName, Shortcode(p.settings), 3)),
			),
		),
		p.snippet("note", text.Maker.Note, p.note(s), app.P().Text(p.in(text.Maker.NoteLead))),
	)}
}

// framed gives the settings for a plain frame: its page hears no events, and cannot tell it a language, so it takes that of this page where none is chosen.
func (p *Page) framed() embed.Settings {
	s, _ := lead.Checked(p.settings, false)
	if s.Lang == "" {
		s.Lang = p.At.Lang
	}
	return s
}

// note is what a firm may say of the calculator in its privacy policy, in the language of the calculator.
func (p *Page) note(s embed.Settings) string {
	host := strings.TrimSuffix(p.Address, "/")
	if _, rest, ok := strings.Cut(host, "://"); ok {
		host, _, _ = strings.Cut(rest, "/")
	}
	note := text.Maker.PrivacyNote.Fill(s.Lang, host)
	if p.settings.Lead != "" {
		note += " " + text.Maker.PrivacyNoteContact.In(s.Lang)
	}
	return note
}

func (p *Page) snippet(name string, title text.Text, snippet string, said ...app.UI) app.UI {
	heading := id(name) + "-title"
	return app.Section().Aria("labelledby", heading).Body(
		app.H3().ID(heading).Text(p.in(title)),
		app.Div().Class("maker-said").Body(said...),
		p.copyable(name, title, snippet, 4),
	)
}

// root gives the relative way to the site's root.
func (p *Page) root() string {
	if p.At.Lang == text.FR {
		return p.At.Up + "../"
	}
	return p.At.Up
}
