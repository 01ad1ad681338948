//go:build !js

package share

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// mount shows a component as a browser would.
func mount(t *testing.T, c app.Composer) (draw func() string) {
	t.Helper()
	tester := app.NewClientTester(c)
	t.Cleanup(tester.Close)
	tester.Consume()
	return func() string {
		c.Update()
		tester.Consume()
		return app.HTMLString(c)
	}
}

func newPage(lang text.Lang) *Page {
	return &Page{At: frame.At(lang, "share/"), Address: "https://host/tools/ee/", File: []byte(theCase), Name: "Ana"}
}

func TestThePageSaysWhatALinkCarriesBeforeOneIsMade(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		html := mount(t, newPage(lang))()
		for _, words := range []text.Text{text.Share.Carries, text.Share.NotSent, text.Share.WhoReads, text.Share.Copied} {
			if !strings.Contains(html, words.In(lang)) {
				t.Errorf("%s: it does not say %q", lang, words.In(lang))
			}
		}
		if strings.Contains(html, "#case=") || strings.Contains(html, "<path") {
			t.Errorf("%s: there is a link already", lang)
		}
	}
}

func TestAMadeLinkLeadsToTheSiteInItsLanguageAndCarriesTheCase(t *testing.T) {
	for lang, folder := range map[text.Lang]string{text.EN: "", text.FR: "fr/"} {
		p := newPage(lang)
		draw := mount(t, p)
		p.make()
		html := draw()
		address, fragment, _ := strings.Cut(p.made.link, "#")
		if address != "https://host/tools/ee/"+folder {
			t.Errorf("it leads to %s", address)
		}
		if kind, file, err := Read(fragment); kind != Plain || err != nil || string(file) != theCase {
			t.Errorf("%v: %s", err, file)
		}
		if !strings.Contains(html, p.made.link) || !strings.Contains(html, text.Share.IsOpen.In(lang)) || decoded(t, picture(t, p.made.code)) != p.made.link {
			t.Errorf("the link, its kind or its code is not on the page: %s", html)
		}
	}
}

func TestALinkOfAnEarlierCaseIsNotOffered(t *testing.T) {
	p := newPage(text.EN)
	draw := mount(t, p)
	p.make()
	if html := draw(); !hidden(html, text.Share.Outdated.EN) {
		t.Error("a link just made is called outdated")
	}
	p.File = []byte(strings.Replace(theCase, "1994", "1995", 1))
	if html := draw(); hidden(html, text.Share.Outdated.EN) {
		t.Error("nobody is told that the case has changed")
	}
}

// hidden tells whether the paragraph of some words is not shown.
func hidden(html, words string) bool {
	before, _, _ := strings.Cut(strings.ReplaceAll(html, `hidden="false"`, ""), words)
	return strings.Contains(before[strings.LastIndex(before, "<p"):], "hidden")
}

func TestAShortPassphraseMakesNoLink(t *testing.T) {
	p := newPage(text.EN)
	draw := mount(t, p)
	p.noLock = false
	p.passphrase = "1234567"
	p.make()
	if html := draw(); p.made != nil || hidden(html, text.Share.TooShort.EN) {
		t.Error("seven characters are taken")
	}
	p.passphrase = "éééééééé"
	p.make()
	if draw(); p.said.what == text.Share.TooShort {
		t.Error("eight characters are refused")
	}
	if p.made != nil && !p.made.locked {
		t.Error("a passphrase was given, and the link is not locked")
	}
}

func TestALongCaseGetsALinkWithoutACodeAndATooLongOneNone(t *testing.T) {
	p := newPage(text.EN)
	draw := mount(t, p)
	p.File = []byte(`{"id":"` + strings.Repeat("x", 4000) + `"}`)
	p.make()
	if html := draw(); p.made == nil || p.made.code != "" || hidden(html, text.Share.CodeTooLong.EN) {
		t.Error("of 4,000 bytes")
	}
	p.File = []byte(`{"id":"` + strings.Repeat("x", most) + `"}`)
	p.make()
	if html := draw(); p.made != nil || hidden(html, text.Share.TooLong.EN) {
		t.Error("of more than a link takes")
	}
}

func TestWhoeverFollowsALinkIsAskedBeforeTheCaseIsTaken(t *testing.T) {
	var taken string
	left := 0
	o := &Opened{At: frame.At(text.FR, ""), Fragment: "#" + Link([]byte(theCase)), Take: func(file []byte) { taken = string(file) }, Leave: func() { left++ }}
	html := mount(t, o)()
	if taken != "" || !strings.Contains(html, text.Share.Arrived.FR) {
		t.Errorf("taken %q; %s", taken, html)
	}
	o.open()
	if taken != theCase || left != 0 {
		t.Errorf("taken is %s", taken)
	}
}

func TestALinkThatCannotBeOpenedSaysWhy(t *testing.T) {
	var all []frozenLink
	if b, err := os.ReadFile("testdata/frozen.json"); err != nil || json.Unmarshal(b, &all) != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		fragment string
		says     text.Text
	}{
		{"case=1w.gYJB", text.Share.Damaged},
		{"case=9.gYJB", text.Share.Newer},
		{"case=1." + strings.Repeat("A", most), text.Share.LinkTooLong},
		{all[2].Fragment, text.Share.NoUnlocking}, // natively there is no browser to open it
	} {
		o := &Opened{At: frame.At(text.EN, ""), Fragment: c.fragment, Take: func([]byte) { t.Error("it is taken") }, Leave: func() {}}
		html := mount(t, o)()
		o.open()
		if !strings.Contains(html, c.says.EN) {
			t.Errorf("%.20s: it does not say %q", c.fragment, c.says.EN)
		}
	}
}

func TestAPlaceOnThePageIsNoLinkWithACase(t *testing.T) {
	o := &Opened{At: frame.At(text.EN, ""), Fragment: "#person-born"}
	if html := mount(t, o)(); !strings.Contains(html[:strings.Index(html, ">")], "hidden") {
		t.Error("it asks whether to open a case")
	}
}

func TestAFaultInAHandlerEndsNothing(t *testing.T) {
	p := newPage(text.EN)
	draw := mount(t, p)
	p.guard(func(app.Context, app.Event) { panic("a fault of ours") })(p.ctx, app.Event{})
	if html := draw(); !strings.Contains(html, text.Page.Fault.EN) {
		t.Error("nobody is told")
	}
}
