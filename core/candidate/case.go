// Package candidate holds the case file: what a person has told us of themselves, and what follows from it on a day.
package candidate

import "portage/core/day"

// Answer is yes, no or not answered; the zero Answer is Unanswered.
type Answer uint8

// The three answers.
const (
	Unanswered Answer = iota
	No
	Yes
)

// Or gives yes where either is yes, no where both are no, and is unanswered else.
func (a Answer) Or(b Answer) Answer {
	switch {
	case a == Yes || b == Yes:
		return Yes
	case a == No && b == No:
		return No
	}
	return Unanswered
}

// Not gives no for yes and yes for no.
func (a Answer) Not() Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unanswered
}

// And gives yes where both are yes, no where either is no, and is unanswered else.
func (a Answer) And(b Answer) Answer { return a.Not().Or(b.Not()).Not() }

// AnswerOf gives yes for true and no for false.
func AnswerOf(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// Presence says whether a part of the case file is not answered, answered with none, or given.
type Presence uint8

// The three presences; the zero Presence is Absent, not answered.
const (
	Absent Presence = iota
	Nothing
	Given
)

// Level is a level of education in the case file's names, from none to doctoral; the zero Level is not answered.
type Level uint8

// The levels of education, in the order of the case file.
const (
	LevelUnanswered Level = iota
	NoEducation
	Secondary
	OneYear
	TwoYear
	ThreePlus
	Masters
	Professional
	Doctoral
)

// LevelNames are the case file's names of the levels, by Level.
var LevelNames = [...]string{"", "none", "secondary", "one_year", "two_year", "three_plus", "masters", "professional", "doctoral"}

// String gives the case file's name of the level.
func (l Level) String() string { return LevelNames[l] }

// Status is a marital status; the zero Status is not answered.
type Status uint8

// The marital statuses of the case file.
const (
	StatusUnanswered Status = iota
	Single
	Married
	CommonLaw
	Separated
	Divorced
	Widowed
)

// StatusNames are the case file's names, by Status.
var StatusNames = [...]string{"", "single", "married", "common_law", "separated", "divorced", "widowed"}

// Language is an official language; the zero Language is not answered.
type Language uint8

// The official languages.
const (
	NoLanguage Language = iota
	English
	French
)

// LanguageNames are the case file's names, by Language.
var LanguageNames = [...]string{"", "en", "fr"}

// String gives en, fr or the empty text.
func (l Language) String() string { return LanguageNames[l] }

// Other gives the other official language.
func (l Language) Other() Language { return English + French - l }

// Ability is one of the four language abilities.
type Ability uint8

// The four abilities, in the order of the case file.
const (
	Reading Ability = iota
	Writing
	Listening
	Speaking
)

// AbilityNames are the case file's names, by Ability.
var AbilityNames = [...]string{"reading", "writing", "listening", "speaking"}

// NoScore is a score that is not answered.
const NoScore = -1

// NoDuration is a number of months or years that is not answered.
const NoDuration = -1

// Basis is what an offer of employment rests on; the zero Basis is not answered.
type Basis uint8

// The bases of an offer: a labour market impact assessment for the offer; a work permit for the same employer that rests on one; a permit for the same employer that is exempt from one; an open permit, with none of these.
const (
	BasisUnanswered Basis = iota
	LMIA
	LMIAPermit
	ExemptPermit
	OpenPermit
)

// BasisNames are the case file's names, by Basis.
var BasisNames = [...]string{"", "lmia", "lmia_permit", "exempt_permit", "open_permit"}

// Case is a case file that was read. A nil slice is not answered, an empty one is none.
type Case struct {
	ID         string
	Person     Person
	Status     Status
	Partner    Partner
	Nominated  Answer
	Offer      Offer
	FamilySize int // people, from 1; 0 is not answered
	Funds      Amount
	Submitted  day.Instant
	Military   Military
}

// Person is what is told of the candidate, and of the partner.
type Person struct {
	Born          day.Day
	Education     []Credential
	Languages     []Result
	FirstLanguage Language
	Work          []Job
	Certificate   Answer // a certificate of qualification of a Canadian authority
	Sibling       Answer // a brother or sister, 18 or older, citizen or permanent resident, living in Canada
	Relative      Answer // another relative in the wider sense of IRPR 83(5), living in Canada
}

// Partner is the spouse or common-law partner.
type Partner struct {
	Presence     Presence
	Accompanying Answer
	Canadian     Answer // a citizen or permanent resident
	Person
}

// HasRelative tells whether a relative in the sense of IRPR 83(5) lives in Canada: a brother or sister is one too.
func (p *Person) HasRelative() Answer { return p.Sibling.Or(p.Relative) }

// MayHavePartner tells whether the marital status leaves room for a spouse or common-law partner.
func (c *Case) MayHavePartner() bool {
	return c.Status == StatusUnanswered || c.Status == Married || c.Status == CommonLaw
}

// Accompanies tells whether a spouse or partner comes along who is neither a citizen nor a permanent resident (MI 1).
func (c *Case) Accompanies() Answer {
	switch {
	case !c.MayHavePartner() || c.Partner.Presence == Nothing:
		return No
	case c.Partner.Presence == Absent:
		return Unanswered
	}
	return c.Partner.Accompanying.And(c.Partner.Canadian.Not())
}

// LeastFamily gives the least number of people that the family counts for settlement funds: the candidate, and a spouse or partner whether or not they come.
func (c *Case) LeastFamily() int {
	if c.Status == Married || c.Status == CommonLaw || c.Status == StatusUnanswered && c.Partner.Presence == Given {
		return 2
	}
	return 1
}

// Credential is one completed program of study.
type Credential struct {
	Level        Level
	Country      string // ISO 3166, two letters; CA is Canadian study
	Completed    day.Day
	Assessed     day.Day // the day of the educational credential assessment
	NotAssessed  bool    // the case file says that there is no assessment
	Distance     bool
	PartTime     bool
	ProgramYears int // length of the program in academic years; 0 is not answered
}

// Canadian tells whether the study was in Canada.
func (c *Credential) Canadian() bool { return c.Country == "CA" }

// Result is one language test result, or a level that the person states.
type Result struct {
	Test   string // an id of the language edition, or clb or nclc for a stated level
	Taken  day.Day
	Scores [4]int // tenths of the test's points, by Ability; NoScore where not answered
}

// Stated tells whether the levels are the person's own statement or estimate, not a test result.
func (r *Result) Stated() bool { return r.Test == "clb" || r.Test == "nclc" }

// Bounds are the first and last day that a date may mean: the same day, or the first and last of a month.
type Bounds struct{ First, Last day.Day }

// String writes the day, or the month where only that is known.
func (b Bounds) String() string {
	if b.Month() {
		return b.First.String()[:len("2006-01")]
	}
	return b.First.String()
}

// Month tells whether only the month is known.
func (b Bounds) Month() bool { return b.First != b.Last }

// Job is one period of work in one occupation.
type Job struct {
	NOC            string // five digits of NOC 2021; empty is not answered
	Country        string
	From           Bounds // zero is not answered
	To             Bounds // zero: still held
	Hours          int    // hundredths of an hour a week; 0: full-time
	SelfEmployed   bool
	Studying       bool   // during full-time study
	Unauthorized   bool   // work in Canada without authorization
	PubliclyFunded Answer // self-employed physician paid for publicly funded medical services
}

// Amount is a sum of Canadian dollars that may be not answered.
type Amount struct {
	Dollars float64
	Given   bool
}

// Offer is an offer of employment in Canada.
type Offer struct {
	Presence Presence
	NOC      string
	Basis    Basis
	Months   int // length of the offer; NoDuration is not answered
	FullTime Answer
}

// Military is service in a foreign military with an offer of the Canadian Armed Forces.
type Military struct {
	Presence   Presence
	Years      int // of continuous service; NoDuration is not answered
	OfferNOC   string
	OfferYears int // NoDuration is not answered
}
