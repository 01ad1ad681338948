package answers

import (
	"strconv"
	"strings"

	"portage/app/text"
	"portage/core/candidate"
	"portage/core/noc"
)

var statusField = field[candidate.Case]{"status", func(w *writer, c *candidate.Case) string { return w.choice("status", candidate.StatusNames[c.Status]) }}

// caseFields are the answers that stand alone after those of the partner.
var caseFields = []field[candidate.Case]{
	{"nominated", func(w *writer, c *candidate.Case) string { return w.answer(c.Nominated) }},
	{"offer", func(w *writer, c *candidate.Case) string { return w.presence(c.Offer.Presence) }},
	{"offer.noc", func(w *writer, c *candidate.Case) string { return w.occupation(c.Offer.NOC) }},
	{"offer.basis", func(w *writer, c *candidate.Case) string {
		return w.choice("offer.basis", candidate.BasisNames[c.Offer.Basis])
	}},
	{"offer.months", func(w *writer, c *candidate.Case) string {
		return w.duration(c.Offer.Presence, c.Offer.Months, text.Months)
	}},
	{"offer.full_time", func(w *writer, c *candidate.Case) string { return w.answer(c.Offer.FullTime) }},
	{"family_size", func(w *writer, c *candidate.Case) string { return w.count(c.FamilySize) }},
	{"funds", func(w *writer, c *candidate.Case) string {
		if !c.Funds.Given {
			return ""
		}
		return text.Money(w.lang, int(c.Funds.Dollars))
	}},
	{"submitted", func(w *writer, c *candidate.Case) string { return text.Moment(w.lang, c.Submitted) }},
	{"military", func(w *writer, c *candidate.Case) string { return w.presence(c.Military.Presence) }},
	{"military.years", func(w *writer, c *candidate.Case) string {
		return w.duration(c.Military.Presence, c.Military.Years, text.Years)
	}},
	{"military.offer_noc", func(w *writer, c *candidate.Case) string { return w.occupation(c.Military.OfferNOC) }},
	{"military.offer_years", func(w *writer, c *candidate.Case) string {
		return w.duration(c.Military.Presence, c.Military.OfferYears, text.Years)
	}},
}

var partnerFields = []field[candidate.Case]{
	{"partner", func(w *writer, c *candidate.Case) string { return w.presence(c.Partner.Presence) }},
	{"partner.accompanying", func(w *writer, c *candidate.Case) string { return w.answer(c.Partner.Accompanying) }},
	{"partner.canadian", func(w *writer, c *candidate.Case) string { return w.answer(c.Partner.Canadian) }},
}

var bornField = field[candidate.Person]{"born", func(w *writer, p *candidate.Person) string { return text.Date(w.lang, p.Born) }}

var firstLanguageField = field[candidate.Person]{"first_language", func(w *writer, p *candidate.Person) string {
	return w.choice("person.first_language", p.FirstLanguage.String())
}}

// tieFields are the answers of a person that come after the work.
var tieFields = []field[candidate.Person]{
	{"certificate", func(w *writer, p *candidate.Person) string { return w.answer(p.Certificate) }},
	{"sibling", func(w *writer, p *candidate.Person) string { return w.answer(p.Sibling) }},
	{"relative", func(w *writer, p *candidate.Person) string { return w.answer(p.Relative) }},
}

var credentialFields = []field[candidate.Credential]{
	{"level", func(w *writer, c *candidate.Credential) string { return w.level(c) }},
	{"country", func(w *writer, c *candidate.Credential) string { return w.country(c.Country) }},
	{"completed", func(w *writer, c *candidate.Credential) string { return text.Date(w.lang, c.Completed) }},
	{"assessed", func(w *writer, c *candidate.Credential) string {
		if c.NotAssessed {
			return w.in(text.Controls.No)
		}
		return text.Date(w.lang, c.Assessed)
	}},
	{"distance", func(w *writer, c *candidate.Credential) string { return w.tick(c.Distance) }},
	{"part_time", func(w *writer, c *candidate.Credential) string { return w.tick(c.PartTime) }},
	{"years", func(w *writer, c *candidate.Credential) string { return w.count(c.ProgramYears) }},
}

var resultFields = []field[candidate.Result]{
	{"test", func(w *writer, r *candidate.Result) string { return w.test(r) }},
	{"taken", func(w *writer, r *candidate.Result) string { return text.Date(w.lang, r.Taken) }},
	{"reading", func(w *writer, r *candidate.Result) string { return w.score(r.Scores[candidate.Reading]) }},
	{"writing", func(w *writer, r *candidate.Result) string { return w.score(r.Scores[candidate.Writing]) }},
	{"listening", func(w *writer, r *candidate.Result) string { return w.score(r.Scores[candidate.Listening]) }},
	{"speaking", func(w *writer, r *candidate.Result) string { return w.score(r.Scores[candidate.Speaking]) }},
}

var jobFields = []field[candidate.Job]{
	{"noc", func(w *writer, j *candidate.Job) string { return w.occupation(j.NOC) }},
	{"country", func(w *writer, j *candidate.Job) string { return w.country(j.Country) }},
	{"from", func(w *writer, j *candidate.Job) string { return w.bounds(j.From) }},
	{"to", func(w *writer, j *candidate.Job) string { return w.end(j) }},
	{"hours", func(w *writer, j *candidate.Job) string { return w.hours(j.Hours) }},
	{"self_employed", func(w *writer, j *candidate.Job) string { return w.tick(j.SelfEmployed) }},
	{"studying", func(w *writer, j *candidate.Job) string { return w.tick(j.Studying) }},
	{"unauthorized", func(w *writer, j *candidate.Job) string { return w.tick(j.Unauthorized) }},
	{"publicly_funded", func(w *writer, j *candidate.Job) string { return w.answer(j.PubliclyFunded) }},
}

// credential writes a credential in one line.
func (w *writer) credential(c *candidate.Credential) string {
	completed, assessed := text.Date(w.lang, c.Completed), text.Date(w.lang, c.Assessed)
	if completed != "" {
		completed = text.Answers.Completed.Fill(w.lang, completed)
	}
	switch {
	case c.NotAssessed:
		assessed = w.in(text.Answers.NotAssessed)
	case assessed != "":
		assessed = text.Answers.Assessed.Fill(w.lang, assessed)
	}
	return joined(w.level(c), w.country(c.Country), completed, assessed, w.named(c.Distance, text.Controls.Distance), w.named(c.PartTime, text.Controls.PartTime))
}

// result writes a language result in one line.
func (w *writer) result(r *candidate.Result) string {
	scores := make([]string, len(r.Scores))
	for a, n := range r.Scores {
		scores[a] = w.score(n)
		if n == candidate.NoScore {
			scores[a] = w.in(text.Answers.Unanswered)
		}
	}
	return joined(w.test(r), text.Date(w.lang, r.Taken), text.Answers.Scores.Fill(w.lang, scores...))
}

// job writes a job in one line.
func (w *writer) job(j *candidate.Job) string {
	span := ""
	if j.From.First != 0 {
		span = text.Answers.Span.Fill(w.lang, w.bounds(j.From), w.end(j))
		if j.To.First == 0 {
			span = joined(w.bounds(j.From), w.end(j))
		}
	}
	hours := w.hours(j.Hours)
	if hours != "" {
		hours = text.Answers.Hours.Fill(w.lang, hours)
	}
	return joined(w.occupation(j.NOC), w.country(j.Country), span, hours,
		w.named(j.SelfEmployed, text.Controls.SelfEmployed), w.named(j.Studying, text.Controls.Studying), w.named(j.Unauthorized, text.Controls.Unauthorized))
}

func (w *writer) answer(a candidate.Answer) string {
	switch a {
	case candidate.Yes:
		return w.in(text.Controls.Yes)
	case candidate.No:
		return w.in(text.Controls.No)
	}
	return ""
}

func (w *writer) tick(ticked bool) string { return w.named(ticked, text.Controls.Yes) }

// named gives the words for what is so, and nothing for what is not.
func (w *writer) named(so bool, words text.Text) string {
	if !so {
		return ""
	}
	return w.in(words)
}

func (w *writer) presence(p candidate.Presence) string {
	switch p {
	case candidate.Given:
		return w.in(text.Controls.Yes)
	case candidate.Nothing:
		return w.in(text.Controls.No)
	}
	return ""
}

func (w *writer) count(n int) string {
	if n == 0 {
		return ""
	}
	return text.Number(w.lang, n)
}

func (w *writer) duration(p candidate.Presence, n int, write func(text.Lang, int) string) string {
	if p != candidate.Given || n == candidate.NoDuration {
		return ""
	}
	return write(w.lang, n)
}

func (w *writer) choice(place, value string) string {
	if value == "" {
		return ""
	}
	for _, c := range text.ChoicesAt(place) {
		if c.Value == value {
			return w.in(c.Name)
		}
	}
	return value
}

func (w *writer) level(c *candidate.Credential) string {
	return w.choice("person.education[].level", c.Level.String())
}

func (w *writer) country(code string) string {
	for _, c := range text.Countries {
		if c.Code == code {
			return w.in(c.Name)
		}
	}
	return code
}

// occupation writes a code with its title.
func (w *writer) occupation(code string) string {
	if code == "" {
		return ""
	}
	if n, err := noc.ParseCode(code); err == nil {
		if g, ok := w.book.NOC.Group(n); ok {
			return code + " " + g.In(string(w.lang))
		}
	}
	return code
}

func (w *writer) test(r *candidate.Result) string {
	if t, ok := w.book.Language[len(w.book.Language)-1].Test(r.Test); ok {
		return t.Name[string(w.lang)]
	}
	return r.Test
}

func (w *writer) score(tenths int) string {
	if tenths == candidate.NoScore {
		return ""
	}
	return text.Decimal(w.lang, tenths)
}

// bounds writes a day, or a month where only that is known.
func (w *writer) bounds(b candidate.Bounds) string {
	if b.Month() {
		year, month, _ := b.First.Date()
		return text.Month(w.lang, year, month)
	}
	return text.Date(w.lang, b.First)
}

// end writes the last day of a job, or that it is still held; nothing where not even its first day is told.
func (w *writer) end(j *candidate.Job) string {
	switch {
	case j.To.First != 0:
		return w.bounds(j.To)
	case j.From.First != 0:
		return w.in(text.Answers.StillHeld)
	}
	return ""
}

// hours writes hundredths of an hour.
func (w *writer) hours(n int) string {
	if n == 0 {
		return ""
	}
	written := strconv.FormatFloat(float64(n)/100, 'f', -1, 64)
	if w.lang == text.FR {
		return strings.Replace(written, ".", ",", 1)
	}
	return written
}
