package maker

import (
	"encoding/xml"
	"io"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"portage/app/text"
	"portage/app/ui/embed"
)

const root = "https://example.org/tools/ee/"

// hostile are settings whose values try to leave the place where they stand.
var hostile = []embed.Settings{
	{},
	{Lang: text.FR, Screen: "category/healthcare", Theme: embed.ThemeDark, Accent: "0f5c6e", Radius: "0", FontSize: "18"},
	{LicenseeName: `"><script>alert(1)</script>`, LicenceNumber: `R1" onload="alert(1)`},
	{LicenseeName: `Élodie O'Brien & Fils [Conseil] "Nord" \x22 \n &quot; &#34; %s %41`, RegisterURL: "https://register.example/?a=1&b=2&lt=3#x"},
	{LicenseeName: `] [portage lead="post"`, PrivacyURL: "https://example.org/[a]", Lead: embed.LeadMailto, LeadTo: "bureau+web@example.org"},
	{LicenseeName: `</portage-calculator></iframe>`, Lead: embed.LeadPost, LeadTo: "https://example.org/lead?x=%22%3E"},
	{LicenseeName: `\`, LicenceNumber: `'`, Screen: "round/91b"},
}

// read parses what a page would hold, and gives the settings of its attributes.
func read(t *testing.T, get func(string) string) embed.Settings {
	t.Helper()
	s, problems := embed.Parse(get)
	if problems != nil {
		t.Errorf("%+v", problems)
	}
	return s
}

// elements reads HTML, and gives every element with its attributes.
func elements(t *testing.T, page string) []xml.StartElement {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.Entity = false, xml.HTMLEntity
	var all []xml.StartElement
	for {
		token, err := d.Token()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatalf("%s: %v", page, err)
		}
		if start, ok := token.(xml.StartElement); ok {
			all = append(all, start.Copy())
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func TestTheScriptSnippetIsTwoElementsThatHoldTheSettingsAsTheyAre(t *testing.T) {
	for _, s := range hostile {
		snippet := Script(root, s)
		found := elements(t, snippet)
		if len(found) != 2 || found[0].Name.Local != "script" || found[1].Name.Local != "portage-calculator" {
			t.Fatalf("%s", snippet)
		}
		if got := attribute(found[0], "src"); got != root+"embed.js" {
			t.Errorf("%s", got)
		}
		if len(found[1].Attr) != len(s.Attributes()) {
			t.Errorf("%s", snippet)
		}
		if got := read(t, func(name string) string { return attribute(found[1], name) }); got != s {
			t.Errorf("%s\n%+v\n%+v", snippet, got, s)
		}
	}
}

func TestThePlainFrameHoldsTheSettingsInItsAddress(t *testing.T) {
	for _, s := range hostile {
		snippet := Frame(root, s, `Calculateur d'"Entrée" & <express>`)
		found := elements(t, snippet)
		if len(found) != 1 || found[0].Name.Local != "iframe" || attribute(found[0], "title") != `Calculateur d'"Entrée" & <express>` {
			t.Fatalf("%s", snippet)
		}
		address, err := url.Parse(attribute(found[0], "src"))
		if err != nil {
			t.Fatal(err)
		}
		folder := "/tools/ee/embed/"
		if s.Lang == text.FR {
			folder = "/tools/ee/fr/embed/"
		}
		if address.Host != "example.org" || address.Path != folder || address.Fragment != "" {
			t.Errorf("%s", address)
		}
		want := s
		want.Lang = "" // The folder says it.
		if got := read(t, address.Query().Get); got != want {
			t.Errorf("%s\n%+v\n%+v", snippet, got, s)
		}
	}
}

// An attribute of a shortcode is what WordPress takes for one (shortcode_parse_atts), with the signs that it reads by their numbers (stripcslashes).
var (
	shortcode     = regexp.MustCompile(`^\[portage((?: [\w-]+="[^"\[\]<>&]*")*)\]$`)
	shortcodeAttr = regexp.MustCompile(`([\w-]+)="([^"]*)"`)
	byNumber      = regexp.MustCompile(`\\x([0-9a-f]{2})`)
)

func TestTheShortcodeHoldsTheSettingsAndNothingThatEndsIt(t *testing.T) {
	for _, s := range hostile {
		snippet := Shortcode(s)
		inside := shortcode.FindStringSubmatch(snippet)
		if inside == nil {
			t.Fatalf("WordPress would not read %s", snippet)
		}
		values := map[string]string{}
		for _, a := range shortcodeAttr.FindAllStringSubmatch(inside[1], -1) {
			values[a[1]] = byNumber.ReplaceAllStringFunc(a[2], func(sign string) string {
				n, _ := strconv.ParseUint(sign[2:], 16, 8)
				return string(rune(n))
			})
		}
		if got := read(t, func(name string) string { return values[name] }); got != s {
			t.Errorf("%s\n%+v\n%+v", snippet, got, s)
		}
	}
}

func TestWithoutAnyChoiceTheSnippetsAreAsShortAsTheyCanBe(t *testing.T) {
	if got := Script(root, embed.Settings{}); got != `<script async src="https://example.org/tools/ee/embed.js"></script>`+"\n<portage-calculator></portage-calculator>" {
		t.Error(got)
	}
	if got := Shortcode(embed.Settings{}); got != "[portage]" {
		t.Error(got)
	}
	if got := Frame(root, embed.Settings{}, "T"); !strings.HasPrefix(got, `<iframe src="https://example.org/tools/ee/embed/" title="T" `) {
		t.Error(got)
	}
}
