package text

import (
	"strings"

	"portage/core/candidate"
	"portage/core/explain"
	"portage/core/language"
)

// Facts writes the facts of one assessment; which language is the first tells CLB from NCLC.
type Facts struct {
	Lang  Lang
	First string // the first official language, en or fr
}

// Of writes the fact that a line or a check stands on; the empty text where there is nothing to show.
func (w Facts) Of(rule string, f explain.Fact) string {
	switch f.Form {
	case explain.Number:
		return w.number(rule, int(f.N[0]))
	case explain.Months:
		return w.months(int(f.N[0]), int(f.N[1]))
	case explain.Levels:
		return w.levels(rule, f.N)
	case explain.Dollars:
		return Money(w.Lang, f.Sum)
	case explain.Name:
		return w.name(rule, f.Text)
	}
	return ""
}

// Nothing tells whether a fact says that there is nothing: where the line is open, it is not answered.
func Nothing(f explain.Fact) bool {
	switch f.Form {
	case explain.None:
		return true
	case explain.Name:
		return f.Text == "" || f.Text == "none"
	case explain.Dollars:
		return false
	}
	return f.N[0] == 0 && f.N[1] == 0 && f.N[2] == 0 && f.N[3] == 0
}

// Known writes what is known of a fact that open answers may still change.
func (w Facts) Known(rule string, f explain.Fact) string {
	if Nothing(f) {
		return Result.NotAnswered.In(w.Lang)
	}
	if f.Form == explain.Levels {
		return w.levelsKnown(rule, f.N)
	}
	if f.Form == explain.Number || f.Form == explain.Months {
		return Result.SoFar.Fill(w.Lang, w.Of(rule, f))
	}
	return w.Of(rule, f)
}

// Step writes what the next step of a line asks for, beside the fact that it starts from.
func (w Facts) Step(rule string, from, needs explain.Fact) string {
	switch {
	case needs.Form == explain.Levels:
		return w.raised(rule, from.N, needs.N)
	case rule == "crs.french" && needs.N[0] <= from.N[0]:
		return steps.at("english").Fill(w.Lang, w.level("en", int(needs.N[0])))
	case rule == "crs.french":
		return steps.at("french").Fill(w.Lang, w.level("fr", int(needs.N[0])))
	case strings.HasSuffix(rule, ".language"):
		return steps.at("language").Fill(w.Lang, w.level(w.languageOf(rule), int(needs.N[0])))
	case needs.Form == explain.Number:
		return steps.at("work").Fill(w.Lang, Years(w.Lang, int(needs.N[0])))
	}
	return w.Of(rule, needs)
}

var steps = words{
	{"english", Text{"English at {0} in every ability", "L’anglais au {0} dans chaque compétence"}},
	{"french", Text{"French at {0} in every ability", "Le français au {0} dans chaque compétence"}},
	{"language", Text{"{0} in every ability", "{0} dans chaque compétence"}},
	{"ability", Text{"{0} in {1}", "{0} en {1}"}},
	{"work", Text{"{0} of work in Canada", "{0} de travail au Canada"}},
}

// raised names the one ability in which a step goes up.
func (w Facts) raised(rule string, from, to [4]int16) string {
	for a := range to {
		if to[a] > from[a] {
			return steps.at("ability").Fill(w.Lang, w.level(w.languageOf(rule), int(to[a])), abilities.at(candidate.AbilityNames[a]).In(w.Lang))
		}
	}
	return ""
}

var abilities = words{
	{"reading", Text{"reading", "compréhension de l’écrit"}},
	{"writing", Text{"writing", "expression écrite"}},
	{"listening", Text{"listening", "compréhension de l’oral"}},
	{"speaking", Text{"speaking", "expression orale"}},
}

func (w Facts) number(rule string, n int) string {
	switch rule {
	case "crs.age", "fsw.grid.age":
		return ages.In(w.Lang, n)
	case "fsw.points":
		return Points(w.Lang, n)
	case "crs.education_transfer.language", "crs.foreign_work_transfer.language", "crs.certificate_transfer.language", "fsw.language", "cec.language", "crs.french", "category.language":
		return w.lowest(rule, n)
	case "crs.education_transfer.canadian_work", "crs.foreign_work_transfer.canadian_work":
		return steps.at("work").Fill(w.Lang, Years(w.Lang, n))
	}
	return Years(w.Lang, n)
}

var ages = Plural{Text{"{0}\u00a0year old", "{0}\u00a0an"}, Text{"{0}\u00a0years old", "{0}\u00a0ans"}}

// lowest writes the level of the weakest ability.
func (w Facts) lowest(rule string, n int) string {
	if n == 0 {
		return noLevel.In(w.Lang)
	}
	return lowestLevel.Fill(w.Lang, w.level(w.languageOf(rule), n))
}

var (
	noLevel     = Text{"No level that counts", "Aucun niveau qui compte"}
	lowestLevel = Text{"{0} in every ability", "{0} dans chaque compétence"}
	allFour     = Text{"{0} in all four abilities", "{0} dans les quatre compétences"}
	oneLevel    = Text{"{0} {1}", "{0} {1}"}
	perLevel    = Text{"{0} ({1})", "{0} ({1})"}
	noneHere    = Text{"none", "aucun"}
	notYetHere  = Text{"not answered", "sans réponse"}
	orHigher    = Text{"{0} or higher", "{0} ou plus"}
	plus        = Text{"{0}+", "{0}+"}
	fullYears   = Text{"{0} ({1})", "{0} ({1})"}
)

// languageOf names the language whose levels a rule speaks of; empty where either may be meant.
func (w Facts) languageOf(rule string) string {
	switch rule {
	case "crs.french", "category.language":
		return "fr"
	case "crs.spouse_language":
		return ""
	case "crs.second_language", "fsw.grid.language.second":
		if w.First == "fr" {
			return "en"
		}
		return "fr"
	}
	return w.First
}

// scale names the levels of a language: French calls those of both languages NCLC.
func (w Facts) scale(of string) string {
	if w.Lang == FR {
		return "NCLC"
	}
	switch of {
	case "en":
		return "CLB"
	case "fr":
		return "NCLC"
	case "":
		return "CLB/NCLC"
	}
	return ""
}

// level writes one level with its scale.
func (w Facts) level(of string, n int) string { return w.scale(of) + nbsp + w.levelNumber(n) }

// levelNumber writes a level; the tables stop at the highest one that they know, which stands for all above.
func (w Facts) levelNumber(n int) string {
	if n >= language.Top {
		return orHigher.Fill(w.Lang, Number(w.Lang, n))
	}
	return Number(w.Lang, n)
}

// levelShort writes a level in a row of four.
func (w Facts) levelShort(n int) string {
	if n >= language.Top {
		return plus.Fill(w.Lang, Number(w.Lang, n))
	}
	return Number(w.Lang, n)
}

func (w Facts) levels(rule string, n [4]int16) string { return w.fourLevels(rule, n, noneHere) }

func (w Facts) levelsKnown(rule string, n [4]int16) string { return w.fourLevels(rule, n, notYetHere) }

// fourLevels writes the levels of the four abilities, with a word for the one that has none.
func (w Facts) fourLevels(rule string, n [4]int16, none Text) string {
	of := w.languageOf(rule)
	if n == [4]int16{n[0], n[0], n[0], n[0]} {
		if n[0] == 0 {
			return noLevel.In(w.Lang)
		}
		return allFour.Fill(w.Lang, w.level(of, int(n[0])))
	}
	all := make([]string, 0, len(n))
	for a, level := range n {
		written := none.In(w.Lang)
		if level > 0 {
			written = w.levelShort(int(level))
		}
		all = append(all, oneLevel.Fill(w.Lang, abilities.at(candidate.AbilityNames[a]).In(w.Lang), written))
	}
	return perLevel.Fill(w.Lang, w.scale(of), strings.Join(all, ", "))
}

// months writes a duration as the whole years that count, with the months where they are not the same.
func (w Facts) months(years, months int) string {
	switch {
	case years == 0:
		return Months(w.Lang, months)
	case months == 12*years:
		return Years(w.Lang, years)
	}
	return fullYears.Fill(w.Lang, Years(w.Lang, years), Months(w.Lang, months))
}

// name writes a value of the case file or of a rule.
func (w Facts) name(rule, name string) string {
	if rule == "category.offer_occupation" && name != "" && name[0] >= '0' && name[0] <= '9' {
		return nocCode.Fill(w.Lang, name)
	}
	if rule == "crs.high_wage_work" && name != "" {
		return wageLevel.Fill(w.Lang, name)
	}
	if t, ok := ruleNames.at(rule).find(name); ok {
		return t.In(w.Lang)
	}
	return factNames.at(name).In(w.Lang)
}

var (
	nocCode   = Text{"NOC\u00a0{0}", "CNP\u00a0{0}"}
	wageLevel = Text{"Wage level “{0}”", "Palier de salaire « {0} »"} // as the edition calls it
)

// ruleNames are the values that mean something of their own in one rule.
var ruleNames = table[words]{
	{"crs.canadian_study", words{
		{"none", Text{"No Canadian credential that counts", "Aucun diplôme canadien qui compte"}},
		{"short", Text{"A program of one or two years", "Un programme d’un ou deux ans"}},
		{"long", Text{"A program of three years or more, or a master’s, professional or doctoral degree", "Un programme de trois ans ou plus, ou une maîtrise, un diplôme professionnel ou un doctorat"}},
	}},
	{"fst.certificate_or_offer", words{
		{"none", Text{"Neither", "Ni l’un ni l’autre"}},
		{"certificate", Text{"A certificate of qualification", "Un certificat de compétence"}},
		{"offer", Text{"An offer that counts", "Une offre qui compte"}},
		{"certificate_or_offer", Text{"One of the two", "L’un des deux"}},
	}},
	{"category.offer_occupation", words{
		{"listed", Text{"An occupation of the category’s list", "Une profession de la liste de la catégorie"}},
	}},
}

// factNames are yes, no, and the levels of education.
var factNames = words{
	{"yes", Text{"Yes", "Oui"}},
	{"no", Text{"No", "Non"}},
	{"none", Text{"No credential that counts", "Aucun diplôme qui compte"}},
	{"secondary", Text{"Secondary (high school) diploma", "Diplôme d’études secondaires"}},
	{"one_year", Text{"Post-secondary credential of one year", "Diplôme postsecondaire d’un an"}},
	{"two_year", Text{"Post-secondary credential of two years", "Diplôme postsecondaire de deux ans"}},
	{"three_plus", Text{"Bachelor’s degree, or program of three years or more", "Baccalauréat, ou programme de trois ans ou plus"}},
	{"two_or_more", Text{"Two or more credentials, one of three years or more", "Deux diplômes ou plus, dont un de trois ans ou plus"}},
	{"masters", Text{"Master’s degree", "Maîtrise"}},
	{"professional", Text{"Professional degree", "Diplôme professionnel"}},
	{"masters_or_professional", Text{"Master’s degree or professional degree", "Maîtrise ou diplôme professionnel"}},
	{"doctoral", Text{"Doctoral degree (PhD)", "Doctorat"}},
}
