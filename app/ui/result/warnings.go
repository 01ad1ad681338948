package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
)

// urgent are the warnings that can change what a person does next, the first first; the others follow in the engine's order.
var urgent = []string{"edition_theirs", "edition_chosen", "newer_rules_reported", "test_expired", "assessment_expired", "other_language_opens", "other_result_opens", "open_point"}

// warningWords gives every warning in full.
func (p *page) warningWords() []string {
	rank := func(w core.Warning) int {
		if i := slices.Index(urgent, w.Code); i >= 0 {
			return i
		}
		return len(urgent) + slices.IndexFunc(p.a.Warnings, func(o core.Warning) bool { return o.Code == w.Code })
	}
	all := slices.SortedStableFunc(slices.Values(p.a.Warnings), func(a, b core.Warning) int { return rank(a) - rank(b) })
	var words []string
	for len(all) > 0 {
		n := p.alike(all)
		words = append(words, p.warningOf(all[:n]))
		all = all[n:]
	}
	return words
}

// alike counts the warnings at the head that say the same of several places of the case file, so that it is said once.
func (p *page) alike(all []core.Warning) int {
	n := 1
	for n < len(all) && all[n].Code == all[0].Code && text.Place(p.lang, all[0].About) != "" && text.Place(p.lang, all[n].About) != "" {
		n++
	}
	return n
}

func (p *page) warningOf(all []core.Warning) string {
	if len(all) == 1 {
		return p.warning(all[0])
	}
	var abouts []string
	for _, w := range all {
		abouts = append(abouts, w.About)
	}
	return text.WarningOfAll(p.lang, all[0].Code, abouts)
}

// warnings says what to know before relying on the answer; nothing where there is nothing to say.
func (p *page) warnings() app.UI {
	words, expiring := p.warningWords(), p.expiring()
	if len(words)+len(expiring) == 0 {
		return app.Div().Class("warnings", "warnings-none")
	}
	return app.Section().Class("warnings").Aria("labelledby", "warnings").Body(
		app.H2().ID("warnings").Text(p.in(text.Result.Warnings)),
		p.expiringList(expiring),
		app.Ul().Body(items(words)...),
	)
}

// expiringList names what expires soon, each with the last day on which it counts.
func (p *page) expiringList(all []expiry) app.UI {
	if len(all) == 0 {
		return app.Div()
	}
	words := make([]string, 0, len(all))
	for _, e := range all {
		words = append(words, p.expires(e))
	}
	return app.Div().Class("expiring").Body(
		app.P().Text(p.in(text.Answer.ExpiresSoon)),
		app.Ul().Body(items(words)...),
	)
}

func items(words []string) []app.UI {
	all := make([]app.UI, 0, len(words))
	for _, w := range words {
		all = append(all, app.Li().Text(w))
	}
	return all
}

func (p *page) warning(w core.Warning) string {
	id, _ := strings.CutPrefix(w.About, "category.")
	name := ""
	if id != w.About {
		name = p.categoryName(id)
	}
	return text.Warning(p.lang, w.Code, w.About, name)
}
