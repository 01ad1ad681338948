package ui

import (
	"slices"
	"strconv"
	"strings"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/noc"
)

// said gives the answer at a place in words, empty where it is not answered.
func (p *page) said(place string) string {
	typed := p.get(place)
	_, name, _ := cutLast(place)
	switch {
	case typed == "":
		return ""
	case typed == draft.Yes, typed == draft.Given:
		return text.Controls.Yes.In(p.lang())
	case typed == draft.No, typed == draft.None:
		return text.Controls.No.In(p.lang())
	case name == "noc" || name == "offer_noc":
		return p.occupationSaid(typed)
	case name == "country":
		return p.countrySaid(typed)
	case name == "submitted":
		return p.momentSaid(typed)
	case name == "funds":
		return p.moneySaid(typed)
	case name == "test":
		return p.choiceSaid(p.testChoices(), typed)
	}
	if all := text.ChoicesAt(place); len(all) > 0 {
		return p.choiceSaid(all, typed)
	}
	return p.daySaid(typed)
}

// daySaid writes a day or a month; anything else stands as it was typed.
func (p *page) daySaid(typed string) string {
	if d, err := day.Parse(typed); err == nil {
		return text.Date(p.lang(), d)
	}
	return text.MonthOf(p.lang(), typed)
}

func (p *page) momentSaid(typed string) string {
	t, err := day.ParseInstant(typed)
	if err != nil {
		return typed
	}
	return text.Moment(p.lang(), t)
}

func (p *page) moneySaid(typed string) string {
	value, ok := draft.Money(typed)
	if !ok {
		return typed
	}
	dollars, _ := strconv.ParseFloat(value, 64)
	return text.Money(p.lang(), int(dollars))
}

func (p *page) occupationSaid(typed string) string {
	code, err := noc.ParseCode(typed)
	if err != nil {
		return typed
	}
	group, ok := p.sheet.book.NOC.Group(code)
	if !ok {
		return typed
	}
	return text.Answers.Code.Fill(p.lang(), group.In(p.Lang), typed)
}

func (p *page) countrySaid(typed string) string {
	i := slices.IndexFunc(text.Countries, func(c text.Country) bool { return c.Code == typed })
	if i < 0 {
		return typed
	}
	return text.Countries[i].Name.In(p.lang())
}

func (p *page) choiceSaid(all []text.Choice, typed string) string {
	i := slices.IndexFunc(all, func(c text.Choice) bool { return c.Value == typed })
	if i < 0 {
		return typed
	}
	return all[i].Name.In(p.lang())
}

// itemSaid gives an item of a list in one line, empty where nothing is told of it.
func (p *page) itemSaid(at string) string {
	var parts []string
	switch list, _, _ := strings.Cut(at, "["); {
	case strings.HasSuffix(list, ".education"):
		parts = p.credentialSaid(at)
	case strings.HasSuffix(list, ".languages"):
		parts = p.languageSaid(at)
	default:
		parts = p.jobSaid(at)
	}
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	return strings.Join(parts, text.Answers.Between.In(p.lang()))
}

func (p *page) credentialSaid(at string) []string {
	return []string{
		p.said(at + ".level"), p.said(at + ".country"),
		p.filled(text.Answers.CompletedOn, p.said(at+".completed")),
		p.assessmentSaid(at),
		p.tickSaid(at+".distance", text.Controls.Distance), p.tickSaid(at+".part_time", text.Controls.PartTime),
	}
}

// assessmentSaid says whether a study abroad was assessed.
func (p *page) assessmentSaid(at string) string {
	country := p.get(at + ".country")
	switch p.get(at + "." + draft.Assessment) {
	case draft.Yes:
		said := p.filled(text.Answers.AssessedOn, p.said(at+".assessed"))
		if p.get(at+"."+draft.Assumed) != "" {
			said = text.Way.AssessedAssumed.In(p.lang())
		}
		return said
	case draft.No:
		return text.Answers.NotAssessed.In(p.lang())
	}
	if country == "" || country == canada {
		return ""
	}
	return text.Answers.AssessmentOpen.In(p.lang())
}

func (p *page) languageSaid(at string) []string {
	parts := []string{p.said(at + ".test"), p.filled(text.Answers.TakenOn, p.said(at+".taken"))}
	for _, ability := range candidate.AbilityNames {
		place := at + "." + ability
		if score := p.get(place); score != "" {
			parts = append(parts, text.FieldAt(place).Label.In(p.lang())+"\u00a0"+score)
		}
	}
	return parts
}

func (p *page) jobSaid(at string) []string {
	parts := []string{p.said(at + ".noc"), p.said(at + ".country"), p.datesSaid(at), p.filled(text.Answers.Hours, p.get(at+".hours"))}
	if p.get(at+"."+draft.Years) != "" {
		parts = append(parts, text.Way.YearsAssumed.In(p.lang()))
	}
	return append(parts, p.tickSaid(at+".self_employed", text.Controls.SelfEmployed), p.tickSaid(at+".studying", text.Controls.Studying), p.tickSaid(at+".unauthorized", text.Controls.Unauthorized))
}

func (p *page) datesSaid(at string) string {
	from, to := p.said(at+".from"), p.said(at+".to")
	switch {
	case from == "":
		return text.Answers.StartOpen.In(p.lang())
	case p.get(at+"."+draft.Held) == draft.Yes:
		return text.Answers.Since.Fill(p.lang(), from)
	case to == "":
		return text.Answers.FromTo.Fill(p.lang(), from, text.Way.Nothing.In(p.lang()))
	}
	return text.Answers.FromTo.Fill(p.lang(), from, to)
}

func (p *page) tickSaid(place string, words text.Text) string {
	if p.get(place) != draft.Yes {
		return ""
	}
	return words.In(p.lang())
}

// filled puts an answer into words, and nothing where there is none.
func (p *page) filled(words text.Text, said string) string {
	if said == "" {
		return ""
	}
	return words.Fill(p.lang(), said)
}
