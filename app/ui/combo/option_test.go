//go:build !js

package combo

import (
	"strings"
	"testing"

	"portage/app/text"
	"portage/core/category"
	"portage/core/coretest"
	"portage/core/noc"
	"portage/core/noc/find"
)

// optionOf writes the option of a result.
func optionOf(t *testing.T, lang text.Lang, r find.Result) string {
	t.Helper()
	o := occupation(t, lang)
	o.list.found.in = lang
	var b strings.Builder
	o.option(&b, r)
	return b.String()
}

func mustHave(t *testing.T, html string, all ...string) {
	t.Helper()
	for _, part := range all {
		if !strings.Contains(html, part) {
			t.Errorf("%q is not in %s", part, html)
		}
	}
}

func TestAnOptionSaysTitleCodeTeerAndCategory(t *testing.T) {
	r := find.Result{NOC: 31302, Title: "Nurse practitioners", Matched: "Nurse practitioners", Ranges: [][2]int{{0, 4}}}
	mustHave(t, optionOf(t, text.EN, r), `role="option"`, `id="job-31302"`, `data-code="31302"`, "<mark>Nurs</mark>e practitioners", "31302 · TEER 1 · Category: Healthcare<")
	mustHave(t, optionOf(t, text.FR, r), "31302 · FEER 1 · Catégorie\u00a0: Santé<")
}

func TestAnotherTitleThatMatchedIsNamedAndMarked(t *testing.T) {
	html := optionOf(t, text.EN, find.Result{NOC: 31301, Title: "Registered nurses and registered psychiatric nurses", Matched: "staff nurse", Ranges: [][2]int{{6, 11}}})
	mustHave(t, html, "<span>Registered nurses and registered psychiatric nurses</span>", `Matches: <span lang="en">staff <mark>nurse</mark></span>`)
}

func TestTheOfficialTitleIsNotNamedTwice(t *testing.T) {
	html := optionOf(t, text.EN, find.Result{NOC: 31302, Title: "Nurse practitioners", Matched: "Nurse practitioners"})
	if strings.Contains(html, "Matches") {
		t.Error(html)
	}
}

func TestTheDigitsOfACodeAreMarkedInTheCode(t *testing.T) {
	html := optionOf(t, text.EN, find.Result{NOC: 31302, Title: "Nurse practitioners", Matched: "31302", Ranges: [][2]int{{0, 3}}})
	mustHave(t, html, "<mark>313</mark>02 · TEER 1", "<span>Nurse practitioners</span>")
}

func TestAccentsAreMarkedWhole(t *testing.T) {
	const title = "infirmière auxiliaire" // è is two bytes
	from := strings.Index(title, "ère")
	html := optionOf(t, text.FR, find.Result{NOC: 32101, Title: "Infirmiers auxiliaires", Matched: title, Ranges: [][2]int{{0, 6}, {from, from + len("è")}}})
	mustHave(t, html, "<mark>infirm</mark>i<mark>è</mark>re auxiliaire")
}

func TestWhatIsWrittenCannotBecomeMarkup(t *testing.T) {
	html := optionOf(t, text.EN, find.Result{NOC: 31302, Title: "<b>", Matched: `a & "b" <i>`, Ranges: [][2]int{{2, 3}}})
	mustHave(t, html, "<span>&lt;b&gt;</span>", `a <mark>&amp;</mark> &#34;b&#34; &lt;i&gt;`)
}

func TestCategoriesNowComeBeforeThoseOfOtherYears(t *testing.T) {
	o := occupation(t, text.EN)
	for code, want := range map[noc.Code][]string{
		31302: {"Category: Healthcare"},
		11100: nil, // financial auditors and accountants have never been listed
	} {
		if got := o.categories(code); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%v: %q, want %q", code, got, want)
		}
	}
	o.Categories = []*category.Edition{
		{Categories: []category.Category{{ID: "stem", Occupations: []noc.Code{21231}}, {ID: "trade", Occupations: []noc.Code{21231}}}},
		{Categories: []category.Category{{ID: "stem", Occupations: []noc.Code{21231}}, {ID: "education", Occupations: []noc.Code{21231}}}},
	}
	o.Categories[0].InForce, o.Categories[1].InForce = coretest.Day(t, "2023-05-31"), coretest.Day(t, "2025-02-27")
	if got := strings.Join(o.categories(21231), "|"); got != "Categories: STEM, Education|Formerly: Trades 2023\u2060–\u20602025" {
		t.Error(got)
	}
	o.Categories[0].InForce = coretest.Day(t, "2025-01-01")
	if got := strings.Join(o.categories(21231), "|"); !strings.HasSuffix(got, "Formerly: Trades 2025") {
		t.Error(got)
	}
}
