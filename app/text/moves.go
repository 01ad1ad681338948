package text

import (
	"strings"

	"portage/core/advise/change"
	"portage/core/candidate"
)

// Move writes a change to a case in sentences.
type Move struct {
	Lang       Lang
	Move       *change.Move
	Test       string // the name of its test; empty for a stated level
	Halves     bool   // the test gives half points
	Occupation string // the title of its occupation
}

// Sentence says what the change is.
func (w Move) Sentence() string {
	m := w.Move
	if m.Test != "" {
		return w.capital(w.language())
	}
	switch m.Kind {
	case change.WorkHereHeld, change.WorkAbroadHeld, change.SpouseWorkHeld, change.WorkHere, change.WorkAbroad, change.SpouseWork:
		return w.capital(moveWords.at(m.Kind).Fill(w.Lang, Duration(w.Lang, m.Months), w.occupation()))
	case change.Assessment, change.SpouseAssessment:
		return w.capital(moveWords.at(m.Kind).Fill(w.Lang, w.credential(candidate.Level(m.Level)), Number(w.Lang, m.Index+1)))
	case change.Offer:
		return w.capital(moveWords.at(m.Kind).Fill(w.Lang, Duration(w.Lang, m.Level), w.occupation()))
	}
	return w.capital(moveWords.at(m.Kind).In(w.Lang))
}

func (w Move) capital(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[0])) + string(r[1:])
}

// language says which result is bettered, and to what.
func (w Move) language() string {
	m := w.Move
	of := w.Test
	if of == "" {
		of = Language(m.Language.String()).In(w.Lang)
	}
	if m.Spouse {
		of = moveWords.at("spouse").Fill(w.Lang, of)
	}
	switch {
	case m.Kind == change.Again:
		return moveWords.at(m.Kind).Fill(w.Lang, of)
	case m.Ability == change.AllAbilities:
		return moveWords.at("all").Fill(w.Lang, of, w.level(m.Level))
	case w.Test == "":
		return moveWords.at("stated").Fill(w.Lang, of, w.ability(m.Ability), w.level(m.Before[m.Ability]), w.level(m.Level))
	}
	return moveWords.at("tested").Fill(w.Lang, of, w.ability(m.Ability), w.score(m.From[m.Ability]), w.score(m.To[m.Ability]))
}

// Scores says which scores of the test it takes, or which levels; empty where the change is no test.
func (w Move) Scores() string {
	m := w.Move
	switch {
	case m.Test == "" || w.Test == "" && m.Ability != change.AllAbilities:
		return ""
	case m.Ability != change.AllAbilities:
		return moveWords.at("levels").Fill(w.Lang, w.level(m.Before[m.Ability]), w.level(m.Level))
	case w.Test == "":
		return moveWords.at("no_test").In(w.Lang)
	}
	all := make([]string, 0, len(m.To))
	for a, to := range m.To {
		if from := m.From[a]; from != candidate.NoScore && from != to {
			all = append(all, moveWords.at("from_to").Fill(w.Lang, w.ability(a), w.score(from), w.score(to)))
			continue
		}
		all = append(all, oneLevel.Fill(w.Lang, w.ability(a), w.score(to)))
	}
	return moveWords.at("scores").Fill(w.Lang, strings.Join(all, ", "))
}

func (w Move) ability(a int) string { return abilities.at(candidate.AbilityNames[a]).In(w.Lang) }

func (w Move) level(n int) string {
	f := Facts{Lang: w.Lang}
	if n == 0 {
		return noneHere.In(w.Lang)
	}
	return f.scale(w.Move.Language.String()) + nbsp + Number(w.Lang, n)
}

// score writes a score as the test prints it: with half points, 8 is 8.0.
func (w Move) score(tenths int) string {
	if !w.Halves || tenths%10 != 0 {
		return Decimal(w.Lang, tenths)
	}
	if w.Lang == FR {
		return Decimal(w.Lang, tenths) + ",0"
	}
	return Decimal(w.Lang, tenths) + ".0"
}

func (w Move) occupation() string {
	if w.Move.StandIn {
		return moveWords.at("stand_in").In(w.Lang)
	}
	return moveWords.at("as").Fill(w.Lang, w.Move.NOC, w.Occupation)
}

func (w Move) credential(level candidate.Level) string {
	for _, c := range ChoicesAt("person.education[].level") {
		if c.Value == level.String() {
			return c.Name.In(w.Lang)
		}
	}
	return ""
}

// moveWords are the changes by their kinds, and what they are put together from.
var moveWords = words{
	{"spouse", Text{"your spouse or partner, {0}", "votre époux ou conjoint, {0}"}},
	{"tested", Text{"{0}: {1} from {2} to {3}", "{0} : {1} de {2} à {3}"}},
	{"stated", Text{"{0}: {1} from {2} to {3}", "{0} : {1} de {2} à {3}"}},
	{"all", Text{"{0}: {1} in every ability", "{0} : {1} dans chaque compétence"}},
	{"levels", Text{"That is {0} to {1}.", "C’est passer de {0} à {1}."}},
	{"scores", Text{"The scores that it takes: {0}.", "Les notes qu’il faut : {0}."}},
	{"from_to", Text{"{0} from {1} to {2}", "{0} de {1} à {2}"}},
	{"no_test", Text{"Any accepted test counts; no result in this language is told yet.", "Tout test accepté compte; aucun résultat dans cette langue n’est encore indiqué."}},
	{"as", Text{"in NOC {0}, {1}", "dans la CNP {0}, {1}"}},
	{"stand_in", Text{"in a skilled occupation (TEER 0 to 3)", "dans une profession qualifiée (FEER 0 à 3)"}},

	{change.Again, Text{"{0}: the test taken again with the same scores", "{0} : le test repassé avec les mêmes notes"}},
	{change.WorkHereHeld, Text{"{0} more of work in Canada, in the job you hold", "encore {0} de travail au Canada, dans l’emploi que vous occupez"}},
	{change.WorkHere, Text{"{0} of work in Canada, in a new full-time job {1}", "{0} de travail au Canada, dans un nouvel emploi à temps plein {1}"}},
	{change.WorkAbroadHeld, Text{"{0} more of work abroad, in the job you hold", "encore {0} de travail à l’étranger, dans l’emploi que vous occupez"}},
	{change.WorkAbroad, Text{"{0} of work abroad, in a new full-time job {1}", "{0} de travail à l’étranger, dans un nouvel emploi à temps plein {1}"}},
	{change.SpouseWorkHeld, Text{"your spouse or partner: {0} more of work in Canada, in the job held now", "votre époux ou conjoint : encore {0} de travail au Canada, dans l’emploi actuel"}},
	{change.SpouseWork, Text{"your spouse or partner: {0} of work in Canada, in a new full-time job {1}", "votre époux ou conjoint : {0} de travail au Canada, dans un nouvel emploi à temps plein {1}"}},
	{change.SecondCredential, Text{"a second credential, of a one-year program abroad, with its assessment (ECA)", "un deuxième diplôme, d’un programme d’un an à l’étranger, avec son évaluation (EDE)"}},
	{change.Bachelor, Text{"a bachelor’s degree, or a program of three years, abroad, with its assessment (ECA)", "un baccalauréat, ou un programme de trois ans, à l’étranger, avec son évaluation (EDE)"}},
	{change.Masters, Text{"a master’s degree abroad, with its assessment (ECA)", "une maîtrise à l’étranger, avec son évaluation (EDE)"}},
	{change.Doctoral, Text{"a doctorate abroad, with its assessment (ECA)", "un doctorat à l’étranger, avec son évaluation (EDE)"}},
	{change.CanadianYear, Text{"a one-year program in Canada, full-time", "un programme d’un an au Canada, à temps plein"}},
	{change.CanadianDegree, Text{"a three-year program in Canada, full-time", "un programme de trois ans au Canada, à temps plein"}},
	{change.CanadianMasters, Text{"a master’s degree in Canada, full-time", "une maîtrise au Canada, à temps plein"}},
	{change.Assessment, Text{"an assessment (ECA) of your credential {1}: {0}", "une évaluation (EDE) de votre diplôme {1} : {0}"}},
	{change.SpouseAssessment, Text{"your spouse or partner: an assessment (ECA) of credential {1}: {0}", "votre époux ou conjoint : une évaluation (EDE) du diplôme {1} : {0}"}},
	{change.Certificate, Text{"a certificate of qualification in a skilled trade", "un certificat de compétence dans un métier spécialisé"}},
	{change.Sibling, Text{"a brother or sister, 18 or older, who lives in Canada as a citizen or permanent resident", "un frère ou une sœur de 18 ans ou plus qui vit au Canada, citoyen ou résident permanent"}},
	{change.Nomination, Text{"a nomination by a province or territory", "une désignation d’une province ou d’un territoire"}},
	{change.Offer, Text{"a full-time job offer for {0} with a labour market impact assessment (LMIA), {1}", "une offre d’emploi à temps plein pour {0} avec une étude d’impact sur le marché du travail (EIMT), {1}"}},
}

// Family names a family of changes under which an effort is set.
func Family(id string) Text { return families.at(id) }

var families = words{
	{"language", Text{"A better test in your first official language", "Un meilleur test dans votre première langue officielle"}},
	{"second_language", Text{"A test in the other official language", "Un test dans l’autre langue officielle"}},
	{"work_here", Text{"More work in Canada", "Plus de travail au Canada"}},
	{"work_abroad", Text{"More work abroad", "Plus de travail à l’étranger"}},
	{"study", Text{"More study", "Plus d’études"}},
	{"assessment", Text{"An assessment of a foreign credential", "Une évaluation d’un diplôme étranger"}},
	{"certificate", Text{"A certificate of qualification", "Un certificat de compétence"}},
	{"spouse", Text{"What your spouse or partner could do", "Ce que votre époux ou conjoint pourrait faire"}},
	{"sibling", Text{"A brother or sister in Canada", "Un frère ou une sœur au Canada"}},
	{"nomination", Text{"A nomination", "Une désignation"}},
	{"offer", Text{"A job offer", "Une offre d’emploi"}},
}

// Effort names an effort, or our own choice of efforts where it is empty.
func Effort(name string) Text { return efforts.at(name) }

var efforts = words{
	{"", Text{"As we take it", "Selon notre estimation"}},
	{"easy", Text{"Easy", "Facile"}},
	{"some", Text{"Some effort", "Un certain effort"}},
	{"hard", Text{"Hard", "Difficile"}},
	{"never", Text{"Never", "Jamais"}},
}
