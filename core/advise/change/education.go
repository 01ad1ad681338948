package change

import (
	"strconv"

	"portage/core/candidate"
	"portage/core/day"
)

// education offers the assessment of what was studied abroad, and further credentials.
func (l *lister) education() {
	p := &l.c.Person
	l.assessments(p, "person", Assessment, "assess.")
	if !l.educationTold(p, "person") {
		return
	}
	l.furtherCredentials(p)
}

// educationTold tells whether what counts of a person's education is known, and asks where it is not.
func (l *lister) educationTold(p *candidate.Person, whose string) bool {
	if p.Education == nil {
		l.ask(whose + ".education")
		return false
	}
	told := true
	for i := range p.Education {
		c, at := &p.Education[i], whose+".education["+strconv.Itoa(i)+"]"
		switch {
		case c.Level == candidate.LevelUnanswered:
			l.ask(at + ".level")
			told = false
		case c.Level > candidate.NoEducation && c.Country == "":
			l.ask(at + ".country")
			told = false
		}
	}
	return told
}

// assessments offers the assessment of every credential from abroad that has none, or one that has expired or comes later than a new one would.
func (l *lister) assessments(p *candidate.Person, whose, kind, id string) {
	if p.Education == nil {
		l.ask(whose + ".education")
		return
	}
	soonest := l.on + day.Day(l.data.row(kind).Days)
	for i := range p.Education {
		c := &p.Education[i]
		at := whose + ".education[" + strconv.Itoa(i) + "]"
		switch {
		case c.Country == "" || c.Canadian() || c.Level <= candidate.NoEducation || c.Completed > l.on:
		case c.Assessed == 0 && !c.NotAssessed:
			l.ask(at + ".assessed")
		case c.NotAssessed || c.Assessed > soonest || c.Assessed <= l.on && c.Counts(l.on, l.crs.Education.AssessmentYears) == candidate.No:
			name := id + strconv.Itoa(i)
			l.add(Move{ID: name, Kind: kind, Spouse: whose == "partner", Index: i, Country: c.Country, Credential: candidate.LevelUnanswered, Level: int(c.Level), slot: name})
		}
	}
}

// furtherCredentials offers each level above what is completed, and study in Canada as far as it gives more.
func (l *lister) furtherCredentials(p *candidate.Person) {
	row := l.completed(p)
	study := func(id, kind string, level candidate.Level, country string) {
		l.add(Move{ID: id, Kind: kind, Credential: level, Country: country, slot: "study"})
	}
	home := l.home(p)
	switch {
	case row < candidate.RowThreePlus:
		study("education.bachelor", Bachelor, candidate.ThreePlus, home)
	case row < candidate.RowTwoOrMore:
		study("education.second", SecondCredential, candidate.OneYear, home)
	}
	if row >= candidate.RowThreePlus && row < candidate.RowMasters {
		study("education.masters", Masters, candidate.Masters, home)
	}
	if row >= candidate.RowMasters && row < candidate.RowDoctoral {
		study("education.doctoral", Doctoral, candidate.Doctoral, home)
	}
	if l.crs.CanadianStudy == nil {
		return
	}
	here := candidate.CanadianStudy(p.Education, l.on, l.crs.CanadianStudy.WaivedFrom, l.crs.CanadianStudy.WaivedTo).Low
	if here < candidate.ShortCanadianStudy && row >= candidate.RowSecondary {
		study("study.canada.short", CanadianYear, candidate.OneYear, canada)
	}
	if here < candidate.LongCanadianStudy && row >= candidate.RowSecondary {
		study("study.canada.long", CanadianDegree, candidate.ThreePlus, canada)
	}
	if here < candidate.LongCanadianStudy && row >= candidate.RowThreePlus {
		study("study.canada.masters", CanadianMasters, candidate.Masters, canada)
	}
}

// completed gives the row of what is completed, whether or not it was assessed: that is what one may study on.
func (l *lister) completed(p *candidate.Person) candidate.Row {
	all := append([]candidate.Credential{}, p.Education...)
	for i := range all {
		if all[i].Level > candidate.NoEducation {
			all[i].Country = canada
		}
	}
	return candidate.Row(candidate.EducationRow(all, l.on, l.crs.Education.AssessmentYears).Low)
}
