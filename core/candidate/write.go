package candidate

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// Write writes a case file that Read reads back as the same case, without line breaks; what is not answered is left out.
func Write(c *Case) []byte {
	w := &writer{}
	w.open()
	w.raw("portage", strconv.Itoa(Version))
	w.text("id", c.ID)
	w.name("person")
	w.open()
	w.person(&c.Person)
	w.close()
	w.text("status", StatusNames[c.Status])
	switch c.Partner.Presence {
	case Nothing:
		w.raw("partner", "null")
	case Given:
		w.partner(&c.Partner)
	}
	w.answer("nominated", c.Nominated)
	w.offer(&c.Offer)
	if c.FamilySize > 0 {
		w.raw("family_size", strconv.Itoa(c.FamilySize))
	}
	if c.Funds.Given {
		w.raw("funds", strconv.FormatFloat(c.Funds.Dollars, 'f', -1, 64))
	}
	w.text("submitted", c.Submitted.String())
	w.military(&c.Military)
	w.close()
	return w.b.Bytes()
}

// writer writes JSON in the order of its calls.
type writer struct {
	b     bytes.Buffer
	comma bool
}

func (w *writer) separate() {
	if w.comma {
		w.b.WriteByte(',')
	}
	w.comma = true
}

func (w *writer) open()  { w.b.WriteByte('{'); w.comma = false }
func (w *writer) close() { w.b.WriteByte('}'); w.comma = true }

func (w *writer) name(name string) {
	w.separate()
	w.b.WriteString(`"` + name + `":`)
}

func (w *writer) raw(name, value string) {
	w.name(name)
	w.b.WriteString(value)
}

func (w *writer) text(name, value string) {
	if value == "" {
		return
	}
	quoted, _ := json.Marshal(value) // a text never fails
	w.raw(name, string(quoted))
}

func (w *writer) truth(name string, value bool) {
	if value {
		w.raw(name, "true")
	}
}

func (w *writer) answer(name string, a Answer) {
	if a != Unanswered {
		w.raw(name, strconv.FormatBool(a == Yes))
	}
}

func (w *writer) count(name string, n int) {
	if n != NoDuration {
		w.raw(name, strconv.Itoa(n))
	}
}

func writeList[T any](w *writer, name string, all []T, write func(*T)) {
	if all == nil {
		return
	}
	w.name(name)
	w.b.WriteByte('[')
	w.comma = false
	for i := range all {
		w.separate()
		w.open()
		write(&all[i])
		w.close()
	}
	w.b.WriteByte(']')
	w.comma = true
}

func (w *writer) person(p *Person) {
	w.text("born", p.Born.String())
	writeList(w, "education", p.Education, w.credential)
	writeList(w, "languages", p.Languages, w.result)
	w.text("first_language", p.FirstLanguage.String())
	writeList(w, "work", p.Work, w.job)
	w.answer("certificate", p.Certificate)
	w.answer("sibling", p.Sibling)
	w.answer("relative", p.Relative)
}

func (w *writer) partner(p *Partner) {
	w.name("partner")
	w.open()
	w.answer("accompanying", p.Accompanying)
	w.answer("canadian", p.Canadian)
	w.person(&p.Person)
	w.close()
}

func (w *writer) credential(c *Credential) {
	w.text("level", c.Level.String())
	w.text("country", c.Country)
	w.text("completed", c.Completed.String())
	w.text("assessed", c.Assessed.String())
	if c.NotAssessed {
		w.raw("assessed", "null")
	}
	w.truth("distance", c.Distance)
	w.truth("part_time", c.PartTime)
	if c.ProgramYears > 0 {
		w.raw("years", strconv.Itoa(c.ProgramYears))
	}
}

func (w *writer) result(r *Result) {
	w.text("test", r.Test)
	w.text("taken", r.Taken.String())
	for a, score := range r.Scores {
		if score != NoScore {
			w.raw(AbilityNames[a], tenthsText(score))
		}
	}
}

func (w *writer) job(j *Job) {
	w.text("noc", j.NOC)
	w.text("country", j.Country)
	w.text("from", j.From.String())
	w.text("to", j.To.String())
	if j.Hours > 0 {
		w.raw("hours", strconv.FormatFloat(float64(j.Hours)/100, 'f', -1, 64))
	}
	w.truth("self_employed", j.SelfEmployed)
	w.truth("studying", j.Studying)
	w.truth("unauthorized", j.Unauthorized)
	w.answer("publicly_funded", j.PubliclyFunded)
}

func (w *writer) offer(o *Offer) {
	switch o.Presence {
	case Nothing:
		w.raw("offer", "null")
	case Given:
		w.name("offer")
		w.open()
		w.text("noc", o.NOC)
		w.text("basis", BasisNames[o.Basis])
		w.count("months", o.Months)
		w.answer("full_time", o.FullTime)
		w.close()
	}
}

func (w *writer) military(m *Military) {
	switch m.Presence {
	case Nothing:
		w.raw("military", "null")
	case Given:
		w.name("military")
		w.open()
		w.count("years", m.Years)
		w.text("offer_noc", m.OfferNOC)
		w.count("offer_years", m.OfferYears)
		w.close()
	}
}
