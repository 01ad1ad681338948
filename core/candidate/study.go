package candidate

import (
	"portage/core/day"
	"portage/core/explain"
)

// Row is a row of the education tables of the CRS and of FSW.
type Row int

// The rows of the education tables, lowest first.
const (
	RowNone Row = iota
	RowSecondary
	RowOneYear
	RowTwoYear
	RowThreePlus
	RowTwoOrMore
	RowMasters // a master's or an entry-to-practice professional degree
	RowDoctoral
)

// RowNames are the editions' names of the rows, by Row.
var RowNames = [...]string{"none", "secondary", "one_year", "two_year", "three_plus", "two_or_more", "masters_or_professional", "doctoral"}

var rowOf = [...]Row{RowNone, RowNone, RowSecondary, RowOneYear, RowTwoYear, RowThreePlus, RowMasters, RowMasters, RowDoctoral}

// Counts tells whether a credential counts on a day: completed by then, and Canadian or with an assessment less than so many years old.
func (c *Credential) Counts(d day.Day, assessmentYears int) Answer {
	switch {
	case c.Completed > d:
		return No
	case c.Canadian() || c.Level == NoEducation:
		return Yes
	case c.Assessed != 0 && c.Assessed <= d && d < c.Assessed.AddYears(assessmentYears):
		return Yes
	case c.Country == "":
		return Unanswered
	case c.Assessed == 0 && !c.NotAssessed:
		return Unanswered
	}
	return No
}

// EducationRow gives the row of the education tables on a day: the highest one that the counting credentials reach together.
func EducationRow(all []Credential, d day.Day, assessmentYears int) explain.Range {
	if all == nil {
		return explain.Range{Low: int(RowNone), High: int(RowDoctoral)}
	}
	return explain.Range{Low: int(highestRow(all, d, assessmentYears, Yes)), High: int(highestRow(all, d, assessmentYears, Unanswered))}
}

func highestRow(all []Credential, d day.Day, assessmentYears int, least Answer) Row {
	best, postSecondary, long := RowNone, 0, false
	for i := range all {
		c := &all[i]
		level := c.Level
		if level == LevelUnanswered && least == Unanswered {
			level = Doctoral
		}
		if answer := c.Counts(d, assessmentYears); answer == No || answer == Unanswered && least == Yes {
			continue
		}
		best = max(best, rowOf[level])
		if level >= OneYear {
			postSecondary++
		}
		long = long || level >= ThreePlus
	}
	if postSecondary >= 2 && long {
		best = max(best, RowTwoOrMore)
	}
	return best
}

// Canadian study for the additional points of the CRS, lowest first.
const (
	NoCanadianStudy    = iota
	ShortCanadianStudy // a program of one or two years
	LongCanadianStudy  // three years or more, or a master's, professional or doctoral degree
)

// CanadianStudy gives the highest Canadian credential that earns additional points on a day. Study at a distance or in part-time earns none, unless a part of the program may have been in the days from and to, in which the presence and full-time conditions are waived: then it is open.
func CanadianStudy(all []Credential, d, waivedFrom, waivedTo day.Day) explain.Range {
	if all == nil {
		return explain.Range{Low: NoCanadianStudy, High: LongCanadianStudy}
	}
	var r explain.Range
	for i := range all {
		c := &all[i]
		if c.Completed > d || c.Country != "" && !c.Canadian() || c.Level == NoEducation || c.Level == Secondary {
			continue
		}
		value := ShortCanadianStudy
		if c.Level >= ThreePlus || c.Level == LevelUnanswered {
			value = LongCanadianStudy
		}
		waived := c.Completed != 0 && waivedFrom <= c.Completed && c.Completed.AddYears(-c.length().High) <= waivedTo
		if taken := c.Distance || c.PartTime; taken && !waived {
			continue
		} else if !taken && c.Canadian() && c.Level != LevelUnanswered {
			r.Low = max(r.Low, value)
		}
		r.High = max(r.High, value)
	}
	return r
}

// least and most academic years of a program of each level, where its length is not told.
var programYears = [...]explain.Range{{Low: 0, High: 12}, {}, {Low: 0, High: 4}, {Low: 1, High: 1}, {Low: 2, High: 2}, {Low: 3, High: 4}, {Low: 1, High: 2}, {Low: 3, High: 4}, {Low: 3, High: 5}}

// length gives the academic years of the program, as told or else the bounds of its level.
func (c *Credential) length() explain.Range {
	if c.ProgramYears != 0 {
		return explain.Exactly(c.ProgramYears)
	}
	return programYears[c.Level]
}

// StudiedInCanada tells whether a person studied full-time in Canada for so many academic years in one program (IRPR 83(2)).
func StudiedInCanada(all []Credential, d day.Day, years int) explain.Verdict {
	if all == nil {
		return explain.Open
	}
	verdict := explain.NotMet
	for i := range all {
		c := &all[i]
		if c.Completed > d || c.Country != "" && !c.Canadian() || c.Distance || c.PartTime {
			continue
		}
		this := c.length().AtLeast(years)
		if c.Country == "" && this == explain.Met {
			this = explain.Open
		}
		verdict = verdict.Or(this)
	}
	return verdict
}
