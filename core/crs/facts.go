package crs

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// Facts are what the points of a candidate stand on, on one day.
type Facts struct {
	Age            explain.Range    // whole years
	Education      explain.Range    // candidate.Row
	First          [4]explain.Range // level of the first official language by ability
	Second         [4]explain.Range
	FirstLanguage  candidate.Language
	CanadianWork   explain.Range // whole years
	CanadianMonths int
	ForeignWork    explain.Range // whole years
	ForeignMonths  int
	Certificate    candidate.Answer
	Accompanying   candidate.Answer // a spouse or partner who comes along and is neither a citizen nor a permanent resident
	Spouse         Spouse
	Nominated      candidate.Answer
	Offer          OfferFact
	CanadianStudy  explain.Range // candidate.NoCanadianStudy to LongCanadianStudy
	Sibling        candidate.Answer
	HighWageWork   [MostWageLevels]explain.Range // whole years in each level's occupations
	Ask            Ask
	Readings       Readings
}

// MostWageLevels is how many levels a high-wage factor may have.
const MostWageLevels = 4

// Spouse is what the points of section B stand on.
type Spouse struct {
	Education  explain.Range
	Language   [4]explain.Range
	Work       explain.Range
	WorkMonths int
}

// OfferFact is an offer of arranged employment as section D reads it.
type OfferFact struct {
	Qualifies candidate.Answer
	NOC       int32 // -1 where not answered
}

// Ask names the places in the case file whose answers are missing, by factor.
type Ask struct {
	Age, Education, Language, CanadianWork, ForeignWork, Certificate, Spouse, SpouseEducation, SpouseLanguage, SpouseWork, Nominated, Offer, CanadianStudy, Sibling []string
}

// Readings are the years that the readings of open points of law give, where they differ; nil where they do not.
type Readings struct {
	ForeignWork []YearsReading
	SpouseWork  []YearsReading
}

// YearsReading is one reading's whole years.
type YearsReading struct {
	Reading string
	Years   int
}

// inLanguage gives the levels in one official language.
func (f *Facts) inLanguage(l candidate.Language) *[4]explain.Range {
	if f.FirstLanguage == l {
		return &f.First
	}
	return &f.Second
}
