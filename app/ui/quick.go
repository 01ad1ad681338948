package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/core/day"
)

// quick asks for the numbers that many people know by heart, and puts them into the same case as the exact entry. What was told exactly is shown, with the way to change it, and never written over.
func (p *page) quick() []app.UI {
	return []app.UI{
		p.heading(text.ScreenAt(quickScreen).Heading),
		app.P().Class("lead").Text(text.Way.QuickLead.In(p.lang())),
		app.Div().Class("form").ID("form").TabIndex(-1).Body(
			p.section("quick-you", text.Sections.You, p.quickAge(), p.choice("status", "", text.ChoicesAt("status")),
				app.Div().Hidden(!p.partnerShown()).Body(p.yesNo("partner.accompanying"), p.yesNo("partner.canadian"))),
			p.section("quick-study", text.Way.QuickStudy, p.quickStudy("person")),
			p.section("quick-first", text.Way.QuickFirst, p.quickLanguage("person", 0)),
			app.Div().Hidden(!p.hasItem("person.languages", 0)).Body(p.section("quick-second", text.Way.QuickSecond, p.quickLanguage("person", 1))),
			p.section("quick-canada", text.Way.QuickCanada, p.quickWork("person", draft.InCanada)),
			p.section("quick-abroad", text.Way.QuickAbroad, p.quickWork("person", draft.Abroad)),
			p.section("quick-ties", text.Sections.Ties, p.ties()...),
			app.Div().Hidden(!p.partnerShown() || !p.partnerCounts()).Body(p.section("quick-partner", text.Sections.Partner,
				p.quickStudy("partner"), p.quickLanguage("partner", 0), p.quickWork("partner", draft.InCanada))),
		),
		app.Div().Class("forward").Body(
			app.A().Class("button").ID("to-result").Href(p.at().To(resultScreen)).Text(text.Way.ToResult.In(p.lang())),
			app.A().Class("button", "quiet").ID("to-check").Href(p.at().To(checkScreen)).Text(text.Way.ToCheck.In(p.lang())),
			app.A().Class("button", "quiet").ID("back").Href(p.at().To(startScreen)).Text(text.Way.Back.In(p.lang())),
		),
	}
}

// exactly shows what was told exactly, with the way to change it.
func (p *page) exactly(step string, said ...string) app.UI {
	items := make([]app.UI, 0, len(said))
	for _, one := range said {
		items = append(items, app.Li().Text(one))
	}
	return app.Div().Class("exactly").Body(
		app.P().Text(text.Way.ExactLead.In(p.lang())),
		app.Ul().Body(items...),
		app.A().Href(p.at().To(step)).Aria("label", text.Way.ChangeOf.Fill(p.lang(), text.ScreenAt(step).Heading.In(p.lang()))).Text(text.Way.Change.In(p.lang())),
	)
}

// exactlyOr shows what was told exactly, or the questions of the quick entry. Both have their place, so that one does not become the other under a person's hands.
func (p *page) exactlyOr(exact bool, step string, said func() []string, questions ...app.UI) app.UI {
	var told app.UI
	if exact {
		told = p.exactly(step, said()...)
	}
	return app.Div().Body(
		app.Div().Body(told),
		app.Div().Hidden(exact).Body(questions...),
	)
}

func (p *page) quickAge() app.UI {
	exact := p.get("person.born") != "" && p.get("person."+draft.Age) == ""
	return p.exactlyOr(exact, youStep, func() []string { return []string{p.said()["person.born"]} },
		p.number("person."+draft.Age, "short"))
}

// hasItem tells whether a list has an item of a number, counted from 0.
func (p *page) hasItem(list string, i int) bool {
	n, _ := p.sheet.draft.Count(list)
	return i < n
}

// itemsSaid gives all items of a list in words.
func (p *page) itemsSaid(list string) []string {
	n, _ := p.sheet.draft.Count(list)
	all, said := make([]string, 0, n), p.said()
	for i := range n {
		all = append(all, said[draft.Item(list, i)])
	}
	return all
}

// quickStudy asks for the highest diploma; more than one, or one with its day, was told exactly.
func (p *page) quickStudy(who string) app.UI {
	list := who + ".education"
	at := draft.Item(list, 0)
	exact := p.hasItem(list, 1) || p.get(at+".completed") != "" || p.get(at+"."+draft.Assessment) == draft.Yes && p.get(at+"."+draft.Assumed) == ""
	step := studyStep
	if who == "partner" {
		step = partnerStep
	}
	abroad := p.get(at+".country") != "" && p.get(at+".country") != canada
	return p.exactlyOr(exact, step, func() []string { return p.itemsSaid(list) },
		p.choice(at+".level", "wide", text.ChoicesAt(at+".level")),
		p.country(at+".country"),
		app.Div().Hidden(!abroad).Body(p.quickAssessed(at)),
	)
}

// quickAssessed asks whether a study was assessed; its day is assumed to be the newest that can count.
func (p *page) quickAssessed(at string) app.UI {
	place, flag := at+".assessed", at+"."+draft.Assessment
	return p.draw(field{place: place, group: true}, p.radios(place, p.get(flag), []text.Choice{{Value: draft.Yes, Name: text.Way.AssessedYes}, {Value: draft.No, Name: text.Controls.No}}, func(answer string) {
		d, assumed := p.sheet.draft, ""
		d.Set(flag, answer)
		d.Set(place, map[string]string{draft.No: draft.None}[answer])
		if on, ok := p.sheet.dayAsked(); ok && answer == draft.Yes {
			d.Set(place, (on - 1).String())
			assumed = draft.Yes
		}
		d.Set(at+"."+draft.Assumed, assumed)
		p.changed()
	}))
}

// quickLanguage asks for the levels of one language; a test result was told exactly.
func (p *page) quickLanguage(who string, i int) app.UI {
	list := who + ".languages"
	at := draft.Item(list, i)
	test := p.get(at + ".test")
	exact := test != "" && test != "clb" && test != "nclc" || p.get(at+".taken") != ""
	step := languagesStep
	if who == "partner" {
		step = partnerStep
	}
	var levels []app.UI
	for ability, place := range abilityPlaces(at) {
		levels = append(levels, p.score(place, "clb", ability))
	}
	return p.exactlyOr(exact, step, func() []string { return []string{p.said()[at]} },
		p.draw(field{place: at + ".test", group: true, label: text.Way.QuickLanguage}, p.radios(at+".test", test, statedLevels(), func(answer string) { p.set(at+".test", answer) })),
		app.Div().Class("scores").Hidden(test == "").Body(levels...),
	)
}

// statedLevels are the two languages as levels that a person states.
func statedLevels() []text.Choice {
	names := text.ChoicesAt("person.first_language")
	return []text.Choice{{Value: "clb", Name: names[0].Name}, {Value: "nclc", Name: names[1].Name}}
}

// mostYears is the last of the whole years that quick entry offers; no rule counts more than ten.
const mostYears = 10

// quickWork asks for whole years of work in Canada or abroad, and for the occupation. A job with days of its own was told exactly.
func (p *page) quickWork(who, where string) app.UI {
	place := who + "." + where
	at, there := p.quickJob(who, where)
	exact := p.exactJobs(who, where)
	said := func() []string {
		all, words := make([]string, 0, len(exact)), p.said()
		for _, at := range exact {
			all = append(all, words[at])
		}
		return all
	}
	step := workStep
	if who == "partner" {
		step = partnerStep
	}
	var job []app.UI
	if there {
		job = append(job, p.occupation(at+".noc"))
		if where == draft.Abroad {
			job = append(job, p.country(at+".country"))
		}
	}
	return p.exactlyOr(len(exact) > 0, step, said,
		p.draw(field{place: place, class: "short"}, p.years(place)),
		app.Div().Class("job").Hidden(!there).Body(job...),
	)
}

// years offers whole years, none among them.
func (p *page) years(place string) app.UI {
	all := []text.Choice{{Value: "0", Name: text.Way.NoneOf}}
	for n := 1; n <= mostYears; n++ {
		name := text.Text{EN: text.Years(text.EN, n), FR: text.Years(text.FR, n)}
		if n == mostYears {
			name = text.Text{EN: text.Way.SomeMore.Fill(text.EN, strconv.Itoa(n)), FR: text.Way.SomeMore.Fill(text.FR, strconv.Itoa(n))}
		}
		all = append(all, text.Choice{Value: strconv.Itoa(n), Name: name})
	}
	return p.selection(place, all)
}

// isQuickJob tells whether the dates of a job were assumed from whole years in Canada, or abroad.
func (p *page) isQuickJob(at, where string) bool {
	return p.get(at+"."+draft.Years) != "" && (p.get(at+".country") == canada) == (where == draft.InCanada)
}

// quickJob finds the job whose dates were assumed from whole years.
func (p *page) quickJob(who, where string) (at string, there bool) {
	n, _ := p.sheet.draft.Count(who + ".work")
	for i := range n {
		if at := draft.Item(who+".work", i); p.isQuickJob(at, where) {
			return at, true
		}
	}
	return "", false
}

// exactJobs gives the places of the jobs in Canada, or abroad, whose dates were told.
func (p *page) exactJobs(who, where string) []string {
	var all []string
	n, _ := p.sheet.draft.Count(who + ".work")
	for i := range n {
		at := draft.Item(who+".work", i)
		country := p.get(at + ".country")
		if p.get(at+"."+draft.Years) == "" && (country == canada) == (where == draft.InCanada) && (country != "" || p.get(at+".from") != "") {
			all = append(all, at)
		}
	}
	return all
}

// imply draws the conclusions of an answer: an age means a date of birth, years of work mean a job; and whoever tells a day has no need of an assumed one.
func (p *page) imply(place string) {
	above, name, _ := cutLast(place)
	d := p.sheet.draft
	switch name {
	case draft.Age:
		d.Set(above+".born", p.bornAt(p.get(place)))
	case "born":
		d.Set(above+"."+draft.Age, "")
	case draft.InCanada, draft.Abroad:
		p.workYears(above, name)
	case "from", "to", draft.Held, draft.FromMonth, draft.ToMonth:
		d.Set(above+"."+draft.Years, "")
	case "assessed":
		d.Set(above+"."+draft.Assumed, "")
	}
}

// oldest is the highest age that is read as one.
const oldest = 120

// bornAt gives the earliest date of birth of an age on the day asked: it credits least, for from thirty on each year takes points away. What is no age gives none.
func (p *page) bornAt(age string) string {
	n, err := strconv.Atoi(strings.TrimSpace(age))
	on, ok := p.sheet.dayAsked()
	if err != nil || !ok || n < 0 || n > oldest {
		return ""
	}
	return (on.AddYears(-n-1) + 1).String()
}

// workYears puts a job of whole years into the case, takes it out, or answers that there was none.
func (p *page) workYears(who, where string) {
	d, list := p.sheet.draft, who+".work"
	n, err := strconv.Atoi(p.get(who + "." + where))
	at, there := p.quickJob(who, where)
	switch {
	case err == nil && n > 0:
		if !there {
			if at = d.Add(list); where == draft.InCanada {
				d.Set(at+".country", canada)
			}
		}
		d.Set(at+"."+draft.Years, strconv.Itoa(n))
	case there:
		d.Remove(list, itemNumber(at))
	}
	if jobs, _ := d.Count(list); jobs == 0 {
		d.Set(list, "")
		if p.get(who+"."+draft.InCanada) == "0" && (who == "partner" || p.get(who+"."+draft.Abroad) == "0") {
			d.None(list)
		}
	}
	p.dateJobs(who)
}

// itemNumber gives the number of an item, counted from 0.
func itemNumber(at string) int {
	_, inside, _ := strings.Cut(at, "[")
	n, _ := strconv.Atoi(strings.TrimSuffix(inside, "]"))
	return n
}

// dateJobs gives the jobs of whole years their days: work in Canada up to the day before the one asked, work abroad up to the day before that.
func (p *page) dateJobs(who string) {
	end, ok := p.sheet.dayAsked()
	if !ok {
		return
	}
	for _, where := range []string{draft.InCanada, draft.Abroad} {
		at, there := p.quickJob(who, where)
		if !there {
			continue
		}
		n, _ := strconv.Atoi(p.get(at + "." + draft.Years))
		end = p.dateJob(at, end, n)
	}
}

// dateJob lets a job of whole years end on the day before a day, and gives its first day.
func (p *page) dateJob(at string, end day.Day, years int) day.Day {
	from := end.AddYears(-years)
	d := p.sheet.draft
	d.Set(at+".from", from.String())
	d.Set(at+".to", (end - 1).String())
	d.Set(at+"."+draft.Held, draft.No)
	return from
}
