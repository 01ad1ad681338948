package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
)

// urgent are the warnings that can change what a person does next, the first first; the others follow in the engine's order.
var urgent = []string{"newer_rules_reported", "", "test_expired", "assessment_expired", "other_language_opens", "other_result_opens", "open_point"}

// warningWords gives every warning in full, what expires soon after the newer rules.
func (p *page) warningWords() []string {
	type said struct {
		rank  int
		words string
	}
	var all []said
	for _, e := range p.expiring() {
		all = append(all, said{slices.Index(urgent, ""), p.expires(e)})
	}
	for _, w := range p.a.Warnings {
		rank := slices.Index(urgent, w.Code)
		if rank < 0 {
			rank = len(urgent)
		}
		all = append(all, said{rank, p.warning(w)})
	}
	slices.SortStableFunc(all, func(a, b said) int { return a.rank - b.rank })
	words := make([]string, 0, len(all))
	for _, s := range all {
		words = append(words, s.words)
	}
	return words
}

// warnings says what to know before relying on the answer; nothing where there is nothing to say.
func (p *page) warnings() app.UI {
	words := p.warningWords()
	if len(words) == 0 {
		return app.Div().Class("warnings", "warnings-none")
	}
	var items []app.UI
	for _, w := range words {
		items = append(items, app.Li().Text(w))
	}
	return app.Section().Class("warnings").Aria("labelledby", "warnings").Body(
		app.H2().ID("warnings").Text(p.in(text.Result.Warnings)),
		app.Ul().Body(items...),
	)
}

func (p *page) warning(w core.Warning) string {
	id, _ := strings.CutPrefix(w.About, "category.")
	name := ""
	if id != w.About {
		name = p.categoryName(id)
	}
	return text.Warning(p.lang, w.Code, w.About, name)
}
