package change

import (
	"slices"
	"strconv"

	"portage/core"
	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/language"
	"portage/core/program"
)

// List is the realistic changes to a case from a day on.
type List struct {
	Moves []Move
	Ask   []string // places in the case file that must be answered before more changes can be told
}

// lister makes the list.
type lister struct {
	List
	book     *core.Book
	data     *Data
	c        *candidate.Case
	on       day.Day
	crs      *crs.Edition
	programs *program.Edition
	language *language.Edition
	first    candidate.Language
}

// Of lists the realistic changes to a case, begun on a day. What is not answered is asked first: no change is made up for it.
func Of(b *core.Book, data *Data, c *candidate.Case, on day.Day) (*List, error) {
	today, err := core.AssessDay(b, c, on)
	if err != nil {
		return nil, err
	}
	l := &lister{book: b, data: data, c: c, on: on, first: candidate.English}
	if today.FirstLanguage.Language == candidate.French.String() {
		l.first = candidate.French
	}
	l.crs, _ = edition.InForce(b.CRS, on)
	l.programs, _ = edition.InForce(b.Programs, on)
	l.language, _ = edition.InForce(b.Language, on)
	l.languages()
	l.work()
	l.education()
	l.answers()
	l.spouse()
	return &l.List, nil
}

// Find gives the change of an id, and false where the list has none.
func (l *List) Find(id string) (*Move, bool) {
	for i := range l.Moves {
		if l.Moves[i].ID == id {
			return &l.Moves[i], true
		}
	}
	return nil, false
}

// add adds a change with the estimates of its kind.
func (l *lister) add(m Move) {
	r := l.data.row(m.Kind)
	m.Family, m.Effort, m.Days = r.Family, r.Effort, r.Days
	if m.Test == "" {
		m.Ability, m.From, m.To = AllAbilities, none, none
	}
	l.Moves = append(l.Moves, m)
}

func (l *lister) ask(places ...string) {
	for _, place := range places {
		if !slices.Contains(l.Ask, place) {
			l.Ask = append(l.Ask, place)
		}
	}
}

// yesOrNo offers a change where the answer is no, and asks where there is none.
func (l *lister) yesOrNo(a candidate.Answer, place string, m Move) {
	switch a {
	case candidate.No:
		m.slot = m.ID
		l.add(m)
	case candidate.Unanswered:
		l.ask(place)
	}
}

// answers offers what is a plain yes: a certificate, a sibling, a nomination, an offer.
func (l *lister) answers() {
	p, q := &l.c.Person, &l.c.Partner
	l.yesOrNo(p.Certificate, "person.certificate", Move{ID: "certificate", Kind: Certificate})
	sibling := p.Sibling
	if l.c.Accompanies() == candidate.Yes && sibling != candidate.Unanswered {
		if sibling = sibling.Or(q.Sibling); sibling == candidate.Unanswered {
			l.ask("partner.sibling")
			sibling = candidate.Yes
		}
	}
	l.yesOrNo(sibling, "person.sibling", Move{ID: "sibling", Kind: Sibling})
	l.yesOrNo(l.c.Nominated, "nominated", Move{ID: "nomination", Kind: Nomination})
	l.offer()
}

// offer offers a full-time offer with a labour market impact assessment, where there is none on that basis.
func (l *lister) offer() {
	o := &l.c.Offer
	switch {
	case o.Presence == candidate.Absent:
		l.ask("offer")
	case o.Presence == candidate.Given && (o.NOC == "" || o.Basis == candidate.BasisUnanswered || o.Months == candidate.NoDuration || o.FullTime == candidate.Unanswered):
		l.ask("offer")
	case l.c.Person.Work == nil:
		l.ask("person.work")
	default:
		months := l.data.StandIns.OfferMonths
		noc, standIn := l.occupation(&l.c.Person, candidate.Anywhere)
		if o.Presence == candidate.Given {
			if o.Basis == candidate.LMIA && o.FullTime == candidate.Yes && o.Months >= months {
				return
			}
			noc, standIn, months = o.NOC, false, max(months, o.Months)
		}
		l.add(Move{ID: "offer", Kind: Offer, NOC: noc, StandIn: standIn, Level: months, slot: "offer"})
	}
}

// spouse offers what a spouse or partner who comes along could do.
func (l *lister) spouse() {
	switch l.c.Accompanies() {
	case candidate.No:
		return
	case candidate.Unanswered:
		l.ask(l.missingSpouse())
		return
	}
	q := &l.c.Partner.Person
	l.spouseLanguages(q)
	l.assessments(q, "partner", SpouseAssessment, "spouse.assess.")
	l.workMove(q, "partner", SpouseWork, SpouseWorkHeld, "spouse.work.canada.", candidate.InCanada, []int{12})
}

func (l *lister) missingSpouse() string {
	q := &l.c.Partner
	switch {
	case q.Presence == candidate.Absent && l.c.Status == candidate.StatusUnanswered:
		return "status"
	case q.Presence == candidate.Absent:
		return "partner"
	case q.Accompanying == candidate.Unanswered:
		return "partner.accompanying"
	}
	return "partner.canadian"
}

// work offers more work here and abroad.
func (l *lister) work() {
	months := []int{1, 6, 12, 24}
	l.workMove(&l.c.Person, "person", WorkHere, WorkHereHeld, "work.canada.", candidate.InCanada, months)
	l.workMove(&l.c.Person, "person", WorkAbroad, WorkAbroadHeld, "work.abroad.", candidate.Abroad, months)
}

func (l *lister) workMove(p *candidate.Person, whose, kind, heldKind, id string, place candidate.Place, months []int) {
	if p.Work == nil {
		l.ask(whose + ".work")
		return
	}
	for i := range p.Work {
		// What such a job counts for is not known, and neither is what would go on.
		if j := &p.Work[i]; l.holds(j) && (j.NOC == "" || j.Country == "") {
			l.ask(missingOfJob(whose+".work["+strconv.Itoa(i)+"]", j))
			return
		}
	}
	m := Move{Kind: kind, Spouse: whose == "partner", Index: -1, slot: whose + "." + id}
	for i := range p.Work {
		if l.goesOn(&p.Work[i], place) {
			m.Kind, m.Held, m.Index, m.NOC, m.Country = heldKind, true, i, p.Work[i].NOC, p.Work[i].Country
			break
		}
	}
	if !m.Held {
		m.NOC, m.StandIn = l.occupation(p, place)
		m.Country = l.country(p, place)
	}
	for _, n := range months {
		m.ID, m.Months = id+strconv.Itoa(n), n
		l.add(m)
	}
}

func missingOfJob(place string, j *candidate.Job) string {
	if j.NOC == "" {
		return place + ".noc"
	}
	return place + ".country"
}

// holds tells whether a job is held on the day.
func (l *lister) holds(j *candidate.Job) bool {
	return j.From.Last <= l.on && (j.To.First == 0 || j.To.First >= l.on)
}

// goesOn tells whether a job is held that counts in a place and need only go on.
func (l *lister) goesOn(j *candidate.Job, place candidate.Place) bool {
	if !l.holds(j) || j.From.First == 0 || !l.skilled(j.NOC) || (j.Country == "CA") != (place == candidate.InCanada) {
		return false
	}
	return place == candidate.Abroad || !j.SelfEmployed && !j.Studying && !j.Unauthorized
}

func (l *lister) skilled(noc string) bool {
	return noc != "" && candidate.Teer(candidate.Occupation(noc)) <= l.crs.Work.MostTeer
}

// occupation gives the skilled occupation in which a person has worked most, in a place where there is one; a stand-in where none is told.
func (l *lister) occupation(p *candidate.Person, place candidate.Place) (noc string, standIn bool) {
	h := candidate.NewHistory(p.Work)
	window := candidate.WindowOf(l.on, l.crs.Work.WindowYears)
	for _, where := range []candidate.Place{place, candidate.Anywhere} {
		counting := candidate.Counting{Pace: l.crs.Work.Pace(), Place: where, MostTeer: l.crs.Work.MostTeer, SelfEmployed: true, Studying: true}
		best := 0
		for i := range p.Work {
			if code := p.Work[i].NOC; l.skilled(code) {
				if sum := h.Sum(&counting, window, candidate.Occupation(code)).Low; sum > best {
					noc, best = code, sum
				}
			}
		}
		if noc != "" {
			return noc, false
		}
	}
	return l.data.StandIns.NOC, true
}

// country gives where a new job is: in Canada, or abroad where a person has worked or studied.
func (l *lister) country(p *candidate.Person, place candidate.Place) string {
	if place == candidate.InCanada {
		return canada
	}
	return l.home(p)
}

const canada = "CA"

// home gives a country abroad that a person has to do with; a stand-in where none is told.
func (l *lister) home(p *candidate.Person) string {
	for i := len(p.Work) - 1; i >= 0; i-- {
		if code := p.Work[i].Country; code != "" && code != canada {
			return code
		}
	}
	for i := range p.Education {
		if code := p.Education[i].Country; code != "" && code != canada {
			return code
		}
	}
	return l.data.StandIns.Country
}
