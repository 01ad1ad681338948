package ui

import (
	"iter"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/core/candidate"
)

// Below are the questions that are the same for the candidate ("person") and for a spouse or partner ("partner").

func (p *page) study(who string) app.UI {
	return p.list(who+".education", text.Controls.AddStudy, p.credential)
}

func (p *page) credential(at string) []app.UI {
	level, canadian := p.get(at+".level"), p.get(at+".country") == canada
	studied := level != candidate.NoEducation.String()
	lengthMatters := canadian && (level == candidate.Masters.String() || level == candidate.Secondary.String())
	return []app.UI{
		p.choice(at+".level", "wide", text.ChoicesAt(at+".level")),
		app.Div().Class("more-fields").Hidden(!studied).Body(
			p.country(at+".country"),
			p.date(at+".completed"),
			app.Div().Hidden(canadian).Body(p.assessed(at+".assessed", at+"."+draft.Assessment)),
			app.Div().Hidden(!lengthMatters && p.get(at+".years") == "").Body(p.number(at+".years", "short")),
			app.Div().Hidden(!canadian).Body(p.ticks(at, p.tick(at+".distance", text.Controls.Distance), p.tick(at+".part_time", text.Controls.PartTime))),
		),
	}
}

const canada = "CA"

// assessed asks whether a study was assessed, and when: no, not answered and a day are three answers.
func (p *page) assessed(place, flag string) app.UI {
	given := p.get(flag) == draft.Yes
	day := p.get(place)
	if !given {
		day = ""
	}
	return p.draw(field{place: place, group: true}, app.Div().Body(
		p.yesNoControl(place, p.get(flag), func(answer string) {
			p.sheet.draft.Set(flag, answer)
			p.set(place, map[string]string{draft.No: draft.None}[answer])
		}),
		app.Div().Class("below").Hidden(!given).Body(
			app.Label().For(fieldID(place)+"-day").Text(text.Controls.AssessedOn.In(p.lang())),
			p.dateLine(place, fieldID(place)+"-day", day),
			p.assumed(strings.TrimSuffix(place, "assessed")+draft.Assumed, text.Way.AssessedAssumed),
		),
	))
}

func (p *page) languages(who string) app.UI {
	return app.Div().Body(
		p.list(who+".languages", text.Controls.AddLanguage, p.languageResult),
		app.Div().Hidden(!p.twoLanguages(who)).Body(p.firstLanguage(who+".first_language")),
	)
}

// twoLanguages tells whether there is a first language to choose: the question is idle while there are results in one language only.
func (p *page) twoLanguages(who string) bool {
	if p.get(who+".first_language") != "" {
		return true
	}
	spoken := map[string]bool{}
	n, _ := p.sheet.draft.Count(who + ".languages")
	for i := range n {
		for _, t := range p.sheet.tests() {
			if t.ID == p.get(draft.Item(who+".languages", i)+".test") {
				spoken[t.Language] = true
			}
		}
	}
	return len(spoken) > 1
}

func (p *page) firstLanguage(place string) app.UI {
	return p.draw(field{place: place, group: true},
		p.radios(place, p.get(place), text.ChoicesAt(place), func(answer string) { p.set(place, answer) }))
}

func (p *page) languageResult(at string) []app.UI {
	chosen := p.get(at + ".test")
	scores := make([]app.UI, 0, len(candidate.AbilityNames))
	for ability, place := range abilityPlaces(at) {
		scores = append(scores, p.score(place, chosen, ability))
	}
	return []app.UI{
		p.choice(at+".test", "wide", p.testChoices()),
		app.Div().Class("more-fields").Hidden(chosen == "").Body(
			p.taken(at+".taken", chosen),
			app.Div().Class("scores").Body(scores...),
		),
	}
}

// abilityPlaces gives the four abilities with their places in a language result.
func abilityPlaces(at string) iter.Seq2[candidate.Ability, string] {
	return func(yield func(candidate.Ability, string) bool) {
		for ability, name := range candidate.AbilityNames {
			if !yield(candidate.Ability(ability), at+"."+name) {
				return
			}
		}
	}
}

func (p *page) testChoices() []text.Choice {
	var all []text.Choice
	for _, t := range p.sheet.tests() {
		all = append(all, text.Choice{Value: t.ID, Name: text.Text{EN: t.Name["en"], FR: t.Name["fr"]}})
	}
	return all
}

func (p *page) taken(place, test string) app.UI {
	hint := ""
	if stated := (candidate.Result{Test: test}); stated.Stated() {
		hint = text.Controls.Estimate.In(p.lang())
	}
	return p.draw(field{place: place, hint: hint}, p.dateLine(place, fieldID(place), p.get(place)))
}

// mostSteps is how many scores a list may hold before it is easier to write one.
const mostSteps = 21

// score asks for one ability, from a list where the test has few scores.
func (p *page) score(place, test string, ability candidate.Ability) app.UI {
	scale := p.scaleOf(test, ability)
	switch {
	case scale.Step == 0:
		return p.number(place, "short")
	case (scale.High-scale.Low)/scale.Step < mostSteps:
		return p.draw(field{place: place, class: "short"}, app.Div().Class("entry").Body(p.selection(place, p.scoresOf(scale))))
	}
	hint := text.Controls.ScoresFrom.Fill(p.lang(), text.Decimal(p.lang(), scale.Low), text.Decimal(p.lang(), scale.High))
	return p.draw(field{place: place, class: "short", hint: hint}, app.Span().Class("entry").Body(p.line(place, "text", "numeric")))
}

func (p *page) scaleOf(test string, ability candidate.Ability) candidate.Scale {
	for _, t := range p.sheet.tests() {
		if t.ID == test {
			return t.Bounds(ability)
		}
	}
	return candidate.Scale{}
}

// scoresOf lists the scores of a scale, the highest first: most people have one near the top.
func (p *page) scoresOf(scale candidate.Scale) []text.Choice {
	var all []text.Choice
	for tenths := scale.High; tenths >= scale.Low; tenths -= scale.Step {
		all = append(all, text.Choice{
			Value: text.Decimal(text.EN, tenths),
			Name:  text.Text{EN: text.Decimal(text.EN, tenths), FR: text.Decimal(text.FR, tenths)},
		})
	}
	return all
}

func (p *page) work(who string) app.UI {
	return p.list(who+".work", text.Controls.AddWork, p.job)
}

func (p *page) job(at string) []app.UI {
	canadian, held := p.get(at+".country") == canada, p.get(at+"."+draft.Held)
	fundingMatters := canadian && p.get(at+".self_employed") == draft.Yes && p.sheet.isPhysician(p.get(at+".noc"))
	return []app.UI{
		p.occupation(at + ".noc"),
		p.country(at + ".country"),
		p.dateOrMonth(at+".from", at+"."+draft.FromMonth),
		p.yesNo(at + "." + draft.Held),
		app.Div().Hidden(held != draft.No).Body(p.dateOrMonth(at+".to", at+"."+draft.ToMonth)),
		p.assumed(at+"."+draft.Years, text.Way.YearsAssumed),
		p.number(at+".hours", "short"),
		p.ticks(at, p.tick(at+".self_employed", text.Controls.SelfEmployed), p.tick(at+".studying", text.Controls.Studying),
			app.Div().Hidden(!canadian && p.get(at+".unauthorized") == "").Body(p.tick(at+".unauthorized", text.Controls.Unauthorized))),
		app.Div().Hidden(!fundingMatters && p.get(at+".publicly_funded") == "").Body(p.yesNo(at + ".publicly_funded")),
	}
}
