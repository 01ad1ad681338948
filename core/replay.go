package core

import (
	"portage/core/category"
	"portage/core/crs"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/round"
)

// replay judges rounds, newest first, each twice: this person as they were on its day, and the person of the asked day against it.
func (d *dossier) replay(s *standing, a *Assessment, rounds []round.Round) []RoundOutcome {
	all := make([]RoundOutcome, len(rounds))
	today := newToday(d, s, a)
	inPool := make([]bool, 0, len(rounds))
	then := &standing{}
	for i := range rounds {
		if d.book.Between != nil {
			d.book.Between()
		}
		r := &rounds[i]
		if then.day != r.Date {
			d.fill(then, r.Date, false)
		}
		score := d.score(then)
		o := &all[i]
		*o = RoundOutcome{Number: r.Number, Date: r.Date, Type: r.Type, LowestScore: r.LowestScore, Score: score.Low, AtMost: beyond(score)}
		o.Verdict, o.Reason = d.book.Rounds().Decide(r, round.Standing{
			Score: score, Program: then.verdictOf(programOf(r.Type)), Nominated: d.c.Nominated, Submitted: d.c.Submitted,
			Category: d.categoryVerdict(then, r),
		})
		if d.c.Submitted != 0 {
			inPool = append(inPool, d.book.Rounds().InPool(r, d.c.Submitted))
			o.InPool = &inPool[len(inPool)-1]
		}
		o.Today = today.against(r)
	}
	return all
}

func (d *dossier) score(s *standing) explain.Range {
	r := crs.Score(s.rules.crs, &s.crs, false, &d.space)
	return explain.Range{Low: r.Total.Low, High: max(r.Total.High, s.reach)}
}

// beyond gives the upper bound of a score that is open, and 0 of one that is not.
func beyond(score explain.Range) int {
	if score.Open() {
		return score.High
	}
	return 0
}

// categoryVerdict judges the category that a round was for, by the list and the rule of the round's day.
func (d *dossier) categoryVerdict(s *standing, r *round.Round) explain.Verdict {
	c, named := d.categoryOf(r)
	if !named {
		return explain.Met
	}
	if c == nil {
		return explain.Open
	}
	f := d.categoryFacts(s, false)
	verdict, _ := category.Judge(c, &f, false)
	return verdict
}

// categoryOf finds the category of a round in the edition of its day; named is false for rounds of no category, and the category nil where the edition has none of that name.
func (d *dossier) categoryOf(r *round.Round) (c *category.Category, named bool) {
	switch r.Type {
	case round.General, round.CEC, round.FSW, round.FST, round.PNP, round.Unknown:
		return nil, false
	}
	e, ok := edition.InForce(d.book.Categories, r.Date)
	if !ok {
		return nil, true
	}
	c, _ = e.Category(r.Type)
	return c, true
}

// today is the person of the asked day, to be held against every round.
type today struct {
	d        *dossier
	s        *standing
	score    explain.Range
	programs map[string]explain.Verdict
	category map[*category.Category]explain.Verdict
}

func newToday(d *dossier, s *standing, a *Assessment) *today {
	t := &today{d: d, s: s, score: explain.Range{Low: a.CRS.Total, High: a.CRS.AtMost}, programs: map[string]explain.Verdict{anyProgram: explain.NotMet}, category: map[*category.Category]explain.Verdict{}}
	for _, p := range a.Programs {
		t.programs[p.Program] = p.Verdict
		t.programs[anyProgram] = t.programs[anyProgram].Or(p.Verdict)
	}
	return t
}

func (t *today) against(r *round.Round) RoundToday {
	verdict, reason := t.d.book.Rounds().Decide(r, round.Standing{
		Score: t.score, Program: t.programs[programOf(r.Type)], Nominated: t.d.c.Nominated, Submitted: t.d.c.Submitted,
		Category: t.categoryVerdict(r),
	})
	return RoundToday{Score: t.score.Low, AtMost: beyond(t.score), Verdict: verdict, Reason: reason}
}

func (t *today) categoryVerdict(r *round.Round) explain.Verdict {
	c, named := t.d.categoryOf(r)
	if !named || c == nil {
		return t.d.categoryVerdict(t.s, r)
	}
	verdict, known := t.category[c]
	if !known {
		verdict = t.d.categoryVerdict(t.s, r)
		t.category[c] = verdict
	}
	return verdict
}
