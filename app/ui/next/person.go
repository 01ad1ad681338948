package next

import (
	"portage/app/text"
	"portage/core/advise/forecast"
	"portage/core/candidate"
	"portage/core/explain"
	"portage/core/round"
)

// score is the person's own score: what is certain, and what it could still become.
func (v *view) score() explain.Range {
	return explain.Range{Low: v.a.CRS.Total, High: max(v.a.CRS.Total, v.a.CRS.AtMost)}
}

// open tells whether rounds of a type are open to the person, and why not where they are not.
func (v *view) open(kind string) (explain.Verdict, string) {
	on := v.date(v.a.Day)
	verdict := explain.Met
	for _, need := range []struct {
		is  explain.Verdict
		why string
	}{
		{v.nominated(kind), v.in(text.NextRound.NoNomination)},
		{v.program(kind), v.fill(text.NextRound.NoProgram, on)},
		{v.category(kind), v.fill(text.NextRound.NoCategory, on)},
	} {
		if need.is == explain.NotMet {
			return explain.NotMet, need.why
		}
		verdict = verdict.And(need.is)
	}
	if verdict == explain.Open {
		return verdict, v.in(text.NextRound.UnclearWhy)
	}
	return verdict, ""
}

func (v *view) nominated(kind string) explain.Verdict {
	switch {
	case kind != round.PNP:
		return explain.Met
	case v.c == nil || v.c.Nominated == candidate.Unanswered:
		return explain.Open
	case v.c.Nominated == candidate.Yes:
		return explain.Met
	}
	return explain.NotMet
}

// program is the verdict of the program that a type of round is for, or of any of the three.
func (v *view) program(kind string) explain.Verdict {
	any := explain.NotMet
	for i := range v.a.Programs {
		p := &v.a.Programs[i]
		if p.Program == kind {
			return p.Verdict
		}
		any = any.Or(p.Verdict)
	}
	return any
}

// category is the verdict of the category that a type of round is for; met where it is for none.
func (v *view) category(kind string) explain.Verdict {
	for i := range v.a.Categories {
		if v.a.Categories[i].Category == kind {
			return v.a.Categories[i].Verdict
		}
	}
	return explain.Met
}

// against says where the own score lies beside the scores of a forecast.
func (v *view) against(b forecast.Band) string {
	own := v.score()
	where := func(n int) text.Text {
		switch {
		case n > b.High:
			return text.NextRound.Above
		case n < b.Low:
			return text.NextRound.Below
		}
		return text.NextRound.Within
	}
	if where(own.Low) != where(own.High) {
		return v.fill(text.NextRound.Either, v.number(own.Low), v.number(own.High))
	}
	return v.fill(where(own.Low), v.number(own.Low))
}
