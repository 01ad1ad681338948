//go:build !js

package maker

import (
	"html"
	"os"
	"strings"
	"testing"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/core/coretest"
)

var langs = []text.Lang{text.EN, text.FR}

func newPage(t *testing.T, lang text.Lang, written ...string) *Page {
	t.Helper()
	book := coretest.Book(t)
	p := &Page{At: frame.At(lang, Folder), Address: root, Book: book, Running: true}
	for i := 0; i < len(written); i += 2 {
		p.set(written[i], written[i+1])
	}
	p.told = p.problems
	return p
}

func render(t *testing.T, p *Page) string {
	t.Helper()
	s, err := markup.Of(p)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(s, "%!") || strings.Contains(s, "{0}") {
		t.Errorf("a place to fill is left: %s", s)
	}
	return s
}

func TestAheadOfTimeThereIsTheFormAndNeitherAPreviewNorSnippets(t *testing.T) {
	for _, lang := range langs {
		p := newPage(t, lang)
		p.Running, p.Address = false, ""
		s := render(t, p)
		for _, part := range []string{`<h1 id="top" tabindex="-1">` + html.EscapeString(text.Maker.Title.In(lang)), html.EscapeString(text.Maker.Lead.In(lang)), `id="maker-accent"`, `id="maker-lead"`} {
			if !strings.Contains(s, part) {
				t.Errorf("%s: %s is missing", lang, part)
			}
		}
		if strings.Contains(s, "<iframe") || strings.Contains(s, "<textarea") {
			t.Errorf("%s: %s", lang, s)
		}
	}
}

func TestThePreviewIsOfThisSiteAndInThePagesLanguageUnlessOneIsChosen(t *testing.T) {
	for _, c := range []struct{ page, chosen, want string }{
		{"en", "", "../embed/?theme=dark"}, {"fr", "", "../../fr/embed/?theme=dark"}, {"en", "fr", "../fr/embed/?theme=dark"}, {"fr", "en", "../../embed/?theme=dark"},
	} {
		s := render(t, newPage(t, text.Lang(c.page), embed.Lang, c.chosen, embed.Theme, embed.ThemeDark))
		if !strings.Contains(s, ` src="`+c.want+`"`) {
			t.Errorf("%+v: %s", c, s)
		}
	}
}

func TestEveryKindOfScreenIsTheNameOfOneThatCanStandInAFrame(t *testing.T) {
	for _, c := range []struct {
		written []string
		want    string
	}{
		{nil, ""}, {[]string{kind, occupation}, "occupation"}, {[]string{kind, next}, "next"},
		{[]string{round, "255"}, ""}, {[]string{kind, round, round, " 255 "}, "round/255"},
		{[]string{kind, category}, "category/french"}, {[]string{kind, category, category, "military"}, "category/military"},
	} {
		p := newPage(t, text.EN, c.written...)
		if p.settings.Screen != c.want || len(p.problems) > 0 {
			t.Errorf("%v: %q, %+v", c.written, p.settings.Screen, p.problems)
		}
	}
}

func TestEveryCategoryThatCanBeChosenCanBeShown(t *testing.T) {
	p := newPage(t, text.EN, kind, category)
	if len(p.categories()) < 2 {
		t.Fatal("there is nothing to choose")
	}
	for _, c := range p.categories() {
		if p.set(category, c.value); len(p.problems) > 0 || !c.said.Whole() {
			t.Errorf("%+v: %+v", c, p.problems)
		}
	}
}

func TestWhatCannotBeTakenIsNamedBesideItsFieldAndLeftOutOfTheSnippets(t *testing.T) {
	for _, c := range []struct {
		field   string
		cure    text.Text
		written []string
	}{
		{embed.Accent, text.Embed.CureAccent, []string{embed.Accent, "teal!"}},
		{embed.Radius, text.Embed.CureRadius, []string{embed.Radius, "33"}},
		{embed.FontSize, text.Embed.CureFontSize, []string{embed.FontSize, "11"}},
		{embed.PrivacyURL, text.Embed.CureAddress, []string{embed.PrivacyURL, "javascript:alert(1)"}},
		{embed.LicenseeName, text.Embed.CureNoName, []string{embed.LicenceNumber, "R123456"}},
		{embed.LeadTo, text.Embed.CureMailTo, []string{embed.LicenseeName, "A", embed.LicenceNumber, "R1", embed.Lead, embed.LeadMailto}},
		{embed.LeadTo, text.Embed.CurePostTo, []string{embed.LicenseeName, "A", embed.LicenceNumber, "R1", embed.Lead, embed.LeadPost, embed.LeadTo, "http://example.org"}},
		{embed.PrivacyURL, text.Lead.CureNotice, []string{embed.LicenseeName, "A", embed.LicenceNumber, "R1", embed.Lead, embed.LeadEvent}},
		{embed.LicenceNumber, text.Lead.CureNumber, []string{embed.LicenseeName, "A"}},
		{round, text.Maker.RoundHint, []string{kind, round, round, "last"}},
	} {
		for _, lang := range langs {
			p := newPage(t, lang, c.written...)
			s := render(t, p)
			_, after, _ := strings.Cut(s, `id="maker-`+c.field+`-problem"`)
			said, _, _ := strings.Cut(after, "</p>")
			if want := ">" + html.EscapeString(capital(c.cure.In(lang))); said != want {
				t.Errorf("%v: %q, want %q", c.written, said, want)
			}
			if n := strings.Count(s, `aria-invalid="true"`); n != 1 {
				t.Errorf("%v: %d fields are marked", c.written, n)
			}
			if snippet := Script(root, p.settings); strings.Contains(snippet, c.field+"=") {
				t.Errorf("%v: %s", c.written, snippet)
			}
			if !strings.Contains(s, html.EscapeString(text.Maker.Problems.One.In(lang))) {
				t.Errorf("%v: nothing is said above the snippets", c.written)
			}
		}
	}
}

func TestNobodyIsToldOfAMistakeWhileTyping(t *testing.T) {
	p := newPage(t, text.EN)
	p.set(embed.Accent, "0f5")
	if s := render(t, p); strings.Contains(s, `aria-invalid="true"`) || !strings.Contains(s, `<p class="notice alarm" hidden>`) {
		t.Error("what is being written is called wrong")
	}
}

func TestTheSnippetsOnTheScreenAreThoseOfTheSettings(t *testing.T) {
	p := newPage(t, text.EN, embed.LicenseeName, `O'Brien & "Sons"`, embed.Theme, embed.ThemeLight)
	s := render(t, p)
	french := p.settings
	french.Lang = text.EN
	for _, snippet := range []string{Script(root, p.settings), Frame(root, french, "Express Entry calculator"), Shortcode(p.settings), root} {
		if !strings.Contains(s, ">\n"+html.EscapeString(snippet)+"</textarea>") {
			t.Errorf("%s is not there", snippet)
		}
	}
}

func TestAPlainFrameHasNobodyToHandAContactTo(t *testing.T) {
	p := newPage(t, text.EN, embed.LicenseeName, "A", embed.PrivacyURL, "https://example.org/privacy", embed.Lead, embed.LeadEvent)
	if got := Script(root, p.settings); !strings.Contains(got, ` lead="event"`) {
		t.Error(got)
	}
	if got := Frame(root, p.framed(), "T"); strings.Contains(got, "lead=") {
		t.Error(got)
	}
	said := ">" + text.Maker.FrameEvent.EN
	if !strings.Contains(render(t, p), "<p"+said) {
		t.Error("nothing is said of it")
	}
	p.set(embed.Lead, embed.LeadMailto)
	p.set(embed.LeadTo, "office@example.org")
	if !strings.Contains(Frame(root, p.framed(), "T"), "lead=mailto") || strings.Contains(render(t, p), "<p"+said) {
		t.Error("a way that needs no script is left out")
	}
}

func TestThePluginIsHandedOverUnderItsNameFromThePlaceWhereTheBuildPutsIt(t *testing.T) {
	for lang, want := range map[text.Lang]string{text.EN: "../", text.FR: "../../"} {
		if s := render(t, newPage(t, lang)); !strings.Contains(s, ` download="portage.php" href="`+want+`wordpress/portage.txt"`) {
			t.Errorf("%s: %s", lang, s)
		}
	}
}

func TestThePrivacyNoteIsInTheLanguageOfTheCalculatorAndSpeaksOfTheContactOnlyWhereThereIsOne(t *testing.T) {
	p := newPage(t, text.EN, embed.Lang, "fr")
	note := p.note(p.framed())
	if !strings.Contains(note, "(example.org)") || !strings.HasPrefix(note, "Notre page") || strings.Contains(note, text.Maker.PrivacyNoteContact.In(text.FR)) {
		t.Error(note)
	}
	p.set(embed.LicenseeName, "A")
	p.set(embed.PrivacyURL, "https://example.org/privacy")
	p.set(embed.Lead, embed.LeadEvent)
	if note := p.note(p.framed()); !strings.HasSuffix(note, text.Maker.PrivacyNoteContact.In(text.FR)) {
		t.Error(note)
	}
}

func TestThePrivacyNoteOfTheReadmeIsThatOfThePage(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range langs {
		// Blanks that do not break are not seen in a file of text.
		for _, note := range []string{text.Maker.PrivacyNote.Fill(lang, "example.org"), text.Maker.PrivacyNoteContact.In(lang)} {
			if !strings.Contains(string(readme), "> "+strings.ReplaceAll(note, "\u00a0", " ")+"\n") {
				t.Errorf("%s", note)
			}
		}
	}
}
