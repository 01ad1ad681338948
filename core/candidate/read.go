package candidate

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Version is the version of the case file that Read reads and Write writes.
const Version = 1

// Problem is one value of a case file that could not be read.
type Problem struct {
	Place   string   // in the case file, like person.work[0].from; empty for the whole file
	Code    string   // what is wrong: not_json, version, unknown_field, wrong_kind, bad_choice, bad_day, bad_instant, out_of_range, off_scale, unknown_noc, order, bad_country
	Value   string   // as it stands in the file
	Allowed []string // what could stand there; the bounds, and the step where there is one, for out_of_range and off_scale
}

// Error says the problem in one English line, with the place and the cure.
func (p *Problem) Error() string {
	allowed := strings.Join(p.Allowed, ", ")
	what := map[string]string{
		"not_json":      "the case file cannot be read: " + p.Value,
		"version":       fmt.Sprintf("this is not a case file of version %d: write \"portage\": %d", Version, Version),
		"unknown_field": fmt.Sprintf("unknown field; write one of %s, or leave it out", allowed),
		"wrong_kind":    fmt.Sprintf("%s stands where %s belongs", p.Value, allowed),
		"bad_choice":    fmt.Sprintf("%q is not one of %s", p.Value, allowed),
		"bad_day":       fmt.Sprintf("%q is not a day of the calendar: write YYYY-MM-DD, like 2026-10-15%s", p.Value, allowed),
		"bad_instant":   fmt.Sprintf("%q is not an instant: write RFC 3339 in UTC, like 2026-01-10T15:04:05Z", p.Value),
		"out_of_range":  fmt.Sprintf("%s cannot be: write a number %s", p.Value, p.scale()),
		"off_scale":     fmt.Sprintf("%s is not a score of this test: write one %s", p.Value, p.scale()),
		"unknown_noc":   fmt.Sprintf("%q is not a unit group of NOC 2021: write five digits, like 31301", p.Value),
		"order":         fmt.Sprintf("%s is before the day the job began, %s", p.Value, allowed),
		"bad_country":   fmt.Sprintf("%q is not a country code: write the two letters of ISO 3166, like CA", p.Value),
	}[p.Code]
	if p.Place == "" {
		return what
	}
	return p.Place + ": " + what
}

// scale says the bounds of a number, and the step where there is one.
func (p *Problem) scale() string {
	switch len(p.Allowed) {
	case 2:
		return "from " + p.Allowed[0] + " to " + p.Allowed[1]
	case 3:
		return "from " + p.Allowed[0] + " to " + p.Allowed[1] + " in steps of " + p.Allowed[2]
	}
	return ""
}

// Scale is the range of a test's scores in tenths of a point, and the step between two scores.
type Scale struct{ Low, High, Step int }

// Knowledge is what Read must know beside the file: the tests with their scales, and the occupations.
type Knowledge interface {
	// Tests gives the ids of every language test.
	Tests() []string
	// ScaleOf gives the scale of a test's ability.
	ScaleOf(test string, ability Ability) Scale
	// HasOccupation tells whether a five-digit code is a unit group.
	HasOccupation(code string) bool
}

// Read reads a case file. It keeps every value that can be read and gives a Problem for each that cannot; where a value has a problem the case is as if it were not answered.
func Read(b []byte, know Knowledge) (*Case, []*Problem) {
	r := &reader{know: know}
	c := &Case{}
	root, err := parse(b)
	if err != nil {
		r.problem("", "not_json", err.Error())
		c.ID = root.field("id").text
		return c, r.problems
	}
	r.readCase(root, c)
	return c, r.problems
}

// field gives the value of a field, null where there is none.
func (n *node) field(name string) node {
	for _, f := range n.fields {
		if f.name == name {
			return f.value
		}
	}
	return node{}
}

type reader struct {
	know     Knowledge
	problems []*Problem
}

func (r *reader) problem(place, code, value string, allowed ...string) {
	r.problems = append(r.problems, &Problem{place, code, value, allowed})
}

// setters reads the fields of one object by name.
type setters map[string]func(n node, place string)

func (r *reader) object(n node, place string, order []string, set setters) bool {
	if !r.is(n, place, objectValue) {
		return false
	}
	for _, f := range n.fields {
		inner := f.name
		if place != "" {
			inner = place + "." + f.name
		}
		read, ok := set[f.name]
		switch {
		case !ok:
			r.problem(inner, "unknown_field", f.name, order...)
		case f.value.kind != nullValue || slices.Contains(nullIsAnAnswer, f.name):
			read(f.value, inner)
		}
	}
	return true
}

// nullIsAnAnswer names the fields in which null says none; elsewhere null is not answered.
var nullIsAnAnswer = []string{"partner", "offer", "military", "assessed"}

func (r *reader) is(n node, place string, k kind) bool {
	if n.kind != k {
		r.problem(place, "wrong_kind", describe(n), kindNames[k])
		return false
	}
	return true
}

func describe(n node) string {
	switch n.kind {
	case textValue:
		return strconv.Quote(n.text)
	case numberValue:
		return n.text
	}
	return kindNames[n.kind]
}

var caseFields = []string{"portage", "id", "person", "status", "partner", "nominated", "offer", "family_size", "funds", "submitted", "military"}

func (r *reader) readCase(n node, c *Case) {
	version := false
	ok := r.object(n, "", caseFields, setters{
		"portage":     func(n node, p string) { version = n.kind == numberValue && n.text == strconv.Itoa(Version) },
		"id":          func(n node, p string) { r.text(n, p, &c.ID) },
		"person":      func(n node, p string) { r.person(n, p, &c.Person) },
		"status":      func(n node, p string) { choose(r, n, p, StatusNames[:], &c.Status) },
		"partner":     func(n node, p string) { r.partner(n, p, &c.Partner) },
		"nominated":   func(n node, p string) { r.answer(n, p, &c.Nominated) },
		"offer":       func(n node, p string) { r.offer(n, p, &c.Offer) },
		"family_size": func(n node, p string) { r.whole(n, p, 1, 50, &c.FamilySize) },
		"funds":       func(n node, p string) { r.amount(n, p, &c.Funds) },
		"submitted":   func(n node, p string) { r.instant(n, p, &c.Submitted) },
		"military":    func(n node, p string) { r.military(n, p, &c.Military) },
	})
	if ok && !version {
		r.problem("portage", "version", "")
	}
}

var personFields = []string{"born", "education", "languages", "first_language", "work", "certificate", "sibling", "relative"}

func (r *reader) personSetters(q *Person) setters {
	return setters{
		"born":           func(n node, p string) { r.day(n, p, &q.Born) },
		"education":      func(n node, p string) { q.Education = list(r, n, p, r.credential) },
		"languages":      func(n node, p string) { q.Languages = list(r, n, p, r.result) },
		"first_language": func(n node, p string) { choose(r, n, p, LanguageNames[:], &q.FirstLanguage) },
		"work":           func(n node, p string) { q.Work = list(r, n, p, r.job) },
		"certificate":    func(n node, p string) { r.answer(n, p, &q.Certificate) },
		"sibling":        func(n node, p string) { r.answer(n, p, &q.Sibling) },
		"relative":       func(n node, p string) { r.answer(n, p, &q.Relative) },
	}
}

func (r *reader) person(n node, place string, q *Person) {
	r.object(n, place, personFields, r.personSetters(q))
}

func (r *reader) partner(n node, place string, q *Partner) {
	if n.kind == nullValue {
		q.Presence = Nothing
		return
	}
	set := r.personSetters(&q.Person)
	set["accompanying"] = func(n node, p string) { r.answer(n, p, &q.Accompanying) }
	set["canadian"] = func(n node, p string) { r.answer(n, p, &q.Canadian) }
	if r.object(n, place, append([]string{"accompanying", "canadian"}, personFields...), set) {
		q.Presence = Given
	}
}

var credentialFields = []string{"level", "country", "completed", "assessed", "distance", "part_time", "years"}

func (r *reader) credential(n node, place string) (q Credential) {
	r.object(n, place, credentialFields, setters{
		"level":     func(n node, p string) { choose(r, n, p, LevelNames[:], &q.Level) },
		"country":   func(n node, p string) { r.country(n, p, &q.Country) },
		"completed": func(n node, p string) { r.day(n, p, &q.Completed) },
		"assessed": func(n node, p string) {
			if n.kind == nullValue {
				q.NotAssessed = true
				return
			}
			r.day(n, p, &q.Assessed)
		},
		"distance":  func(n node, p string) { r.truth(n, p, &q.Distance) },
		"part_time": func(n node, p string) { r.truth(n, p, &q.PartTime) },
		"years":     func(n node, p string) { r.whole(n, p, 1, 12, &q.ProgramYears) },
	})
	return q
}

var resultFields = []string{"test", "taken", "reading", "writing", "listening", "speaking"}

func (r *reader) result(n node, place string) Result {
	q := Result{Scores: [4]int{NoScore, NoScore, NoScore, NoScore}}
	var scores [4]node
	set := setters{
		"test":  func(n node, p string) { r.choice(n, p, r.know.Tests(), &q.Test) },
		"taken": func(n node, p string) { r.day(n, p, &q.Taken) },
	}
	for i, ability := range AbilityNames {
		set[ability] = func(n node, p string) { scores[i] = n }
	}
	r.object(n, place, resultFields, set)
	for i, score := range scores {
		if score.kind != nullValue && q.Test != "" {
			r.score(score, place+"."+AbilityNames[i], r.know.ScaleOf(q.Test, Ability(i)), &q.Scores[i])
		}
	}
	return q
}

func (r *reader) score(n node, place string, scale Scale, to *int) {
	if !r.is(n, place, numberValue) {
		return
	}
	f, _ := strconv.ParseFloat(n.text, 64)
	tenths := f * 10
	whole := int(math.Round(tenths))
	if math.Abs(tenths-float64(whole)) > 1e-6 || whole < scale.Low || whole > scale.High || (whole-scale.Low)%scale.Step != 0 {
		r.problem(place, "off_scale", n.text, tenthsText(scale.Low), tenthsText(scale.High), tenthsText(scale.Step))
		return
	}
	*to = whole
}

func tenthsText(tenths int) string { return strconv.FormatFloat(float64(tenths)/10, 'f', -1, 64) }

var jobFields = []string{"noc", "country", "from", "to", "hours", "self_employed", "studying", "unauthorized", "publicly_funded"}

func (r *reader) job(n node, place string) (q Job) {
	r.object(n, place, jobFields, setters{
		"noc":             func(n node, p string) { r.occupation(n, p, &q.NOC) },
		"country":         func(n node, p string) { r.country(n, p, &q.Country) },
		"from":            func(n node, p string) { r.bounds(n, p, &q.From) },
		"to":              func(n node, p string) { r.bounds(n, p, &q.To) },
		"hours":           func(n node, p string) { r.hours(n, p, &q.Hours) },
		"self_employed":   func(n node, p string) { r.truth(n, p, &q.SelfEmployed) },
		"studying":        func(n node, p string) { r.truth(n, p, &q.Studying) },
		"unauthorized":    func(n node, p string) { r.truth(n, p, &q.Unauthorized) },
		"publicly_funded": func(n node, p string) { r.answer(n, p, &q.PubliclyFunded) },
	})
	if q.To.Last != 0 && q.From.First != 0 && q.To.Last < q.From.First {
		r.problem(place+".to", "order", q.To.Last.String(), q.From.First.String())
		q.From, q.To = Bounds{}, Bounds{}
	}
	return q
}

var offerFields = []string{"noc", "basis", "months", "full_time"}

func (r *reader) offer(n node, place string, q *Offer) {
	*q = Offer{Presence: Given, Months: NoDuration}
	if n.kind == nullValue {
		q.Presence = Nothing
		return
	}
	if !r.object(n, place, offerFields, setters{
		"noc":       func(n node, p string) { r.occupation(n, p, &q.NOC) },
		"basis":     func(n node, p string) { choose(r, n, p, BasisNames[:], &q.Basis) },
		"months":    func(n node, p string) { r.whole(n, p, 0, 600, &q.Months) },
		"full_time": func(n node, p string) { r.answer(n, p, &q.FullTime) },
	}) {
		*q = Offer{}
	}
}

var militaryFields = []string{"years", "offer_noc", "offer_years"}

func (r *reader) military(n node, place string, q *Military) {
	*q = Military{Presence: Given, Years: NoDuration, OfferYears: NoDuration}
	if n.kind == nullValue {
		q.Presence = Nothing
		return
	}
	if !r.object(n, place, militaryFields, setters{
		"years":       func(n node, p string) { r.whole(n, p, 0, 80, &q.Years) },
		"offer_noc":   func(n node, p string) { r.occupation(n, p, &q.OfferNOC) },
		"offer_years": func(n node, p string) { r.whole(n, p, 0, 80, &q.OfferYears) },
	}) {
		*q = Military{}
	}
}
