package crs

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// Result is the points of a candidate by section, with the lines they come from; each is a Range where answers are missing.
type Result struct {
	Total           explain.Range
	Core            explain.Range
	Spouse          explain.Range
	Transferability explain.Range
	Additional      explain.Range
	Lines           []explain.Line
}

// scorer collects the lines of one candidate under one edition, in one column of the tables.
type scorer struct {
	e      *Edition
	f      *Facts
	with   bool // an accompanying spouse or partner: the column "with"
	detail bool // next steps, questions and parts are wanted, not only points
	lines  []explain.Line
}

// Space is what one score after another may use again; the zero value is ready.
type Space struct{ lines, other []explain.Line }

// Score gives the points under an edition. Without detail the lines carry points only; those of a space stand until its next score.
// Where it is open whether a spouse or partner accompanies, both columns are read: the lines are those of the lower total, and the total reaches up to the higher.
func Score(e *Edition, f *Facts, detail bool, space *Space) Result {
	if f.Accompanying != candidate.Unanswered {
		return column(e, f, detail, f.Accompanying == candidate.Yes, &space.lines)
	}
	without, with := column(e, f, detail, false, &space.lines), column(e, f, detail, true, &space.other)
	s := scorer{f: f, detail: detail}
	if with.Total.Low < without.Total.Low {
		return s.either(with, without)
	}
	return s.either(without, with)
}

// column scores in one column of the tables.
func column(e *Edition, f *Facts, detail, with bool, lines *[]explain.Line) Result {
	s := scorer{e: e, f: f, detail: detail, with: with, lines: (*lines)[:0]}
	r := s.score()
	*lines = r.Lines
	return r
}

// either gives the lower result of two columns with the upper bounds of both; the lines that the column decides ask for the spouse or partner.
func (s *scorer) either(lower, higher Result) Result {
	lower.Total.High = max(lower.Total.High, higher.Total.High)
	for i := range lower.Lines {
		l, h := &lower.Lines[i], &higher.Lines[i]
		if s.detail && (l.Points != h.Points || l.AtMost != h.AtMost) {
			l.Ask = append(l.Ask[:len(l.Ask):len(l.Ask)], s.f.Ask.Spouse...)
		}
		l.AtMost, l.Max = max(l.AtMost, h.AtMost), max(l.Max, h.Max)
	}
	return lower
}

func (s *scorer) score() Result {
	var r Result
	r.Core = s.section(s.pick(s.e.Caps.Core), (*scorer).core)
	r.Spouse = s.section(s.pick(s.e.Caps.Spouse), (*scorer).spouse)
	r.Transferability = s.section(s.pick(s.e.Caps.Transferability), (*scorer).transferability)
	r.Additional = s.section(s.pick(s.e.Caps.Additional), (*scorer).additional)
	r.Total = r.Core.Plus(r.Spouse).Plus(r.Transferability).Plus(r.Additional)
	r.Lines = s.lines
	return r
}

// section adds the lines of one section and caps them in their order, so that the lines of a section add up to it (MI 8).
func (s *scorer) section(most int, rules func(*scorer)) explain.Range {
	first := len(s.lines)
	rules(s)
	var sum explain.Range
	for i := first; i < len(s.lines); i++ {
		l := &s.lines[i]
		high := l.AtMost
		if room := most - sum.Low; l.Points > room {
			l.Earned = l.Points
			l.Points = room
		}
		sum.Low += l.Points
		sum.High = min(sum.High+high, most)
		l.AtMost = max(l.Points, min(high, most))
		if l.Earned > 0 {
			l.AtMost = l.Points
		}
	}
	if sum.Low == most {
		s.settle(first)
	}
	return sum
}

// settle takes the questions from the lines of a section that is full: nothing could change it.
func (s *scorer) settle(first int) {
	for i := first; i < len(s.lines); i++ {
		l := &s.lines[i]
		l.AtMost, l.Ask = l.Points, nil
		for j := range l.Parts {
			l.Parts[j].Ask = nil
		}
	}
}

func (s *scorer) pick(p Pair) int {
	if s.with {
		return p.With
	}
	return p.Without
}

// add adds a line with its points, and its questions where it is open; a line that stands on nothing told yet has no fact.
func (s *scorer) add(rule string, points explain.Range, most int, fact explain.Fact, cite string, ask []string) *explain.Line {
	s.lines = append(s.lines, explain.Line{Rule: rule, Points: points.Low, AtMost: max(points.Low, points.High), Max: most, Fact: fact, Cite: cite})
	l := &s.lines[len(s.lines)-1]
	if points.High > points.Low {
		if points.Low == 0 {
			l.Fact = explain.Fact{}
		}
		if s.detail {
			l.Ask = ask
		}
	}
	return l
}

// at gives the points of a value: those of the last band that begins at or below it.
func (s *scorer) at(bands []Band, value int) int {
	for i := len(bands) - 1; i >= 0; i-- {
		if value >= bands[i].From {
			return s.pick(bands[i].Pair)
		}
	}
	return 0
}

// of gives the points of a value that may be open, in a table that never falls.
func (s *scorer) of(b *Bands, value explain.Range) explain.Range {
	return explain.Range{Low: s.at(b.Bands, value.Low), High: s.at(b.Bands, value.High)}
}

// four adds up the points of the four abilities, up to the table's most.
func (s *scorer) four(b *Bands, levels *[4]explain.Range) explain.Range {
	var sum explain.Range
	for _, level := range levels {
		sum = sum.Plus(s.of(b, level))
	}
	return sum.Capped(s.pick(b.best))
}

// rows gives the points of a level of education.
func (s *scorer) rows(t *Education, row explain.Range) explain.Range {
	return explain.Range{Low: s.pick(t.Rows[row.Low].Pair), High: s.pick(t.Rows[row.High].Pair)}
}

// nextBand gives the next higher value that pays more than this one.
func (s *scorer) nextBand(bands []Band, value int) explain.Next {
	now := s.at(bands, value)
	for _, b := range bands {
		if b.From > value && s.pick(b.Pair) > now {
			return explain.Next{Needs: explain.NumberFact(b.From), Gain: s.pick(b.Pair) - now}
		}
	}
	return explain.Next{}
}

// nextRow gives the next higher level of education that pays more than this one.
func (s *scorer) nextRow(t *Education, row int) explain.Next {
	now := s.pick(t.Rows[row].Pair)
	for i := row + 1; i < len(t.Rows); i++ {
		if p := s.pick(t.Rows[i].Pair); p > now {
			return explain.Next{Needs: explain.NameFact(t.Rows[i].Row), Gain: p - now}
		}
	}
	return explain.Next{}
}

// nextLevel gives the one step up in one ability that pays most, as the four levels it leads to.
func (s *scorer) nextLevel(b *Bands, levels *[4]explain.Range) explain.Next {
	now := s.four(b, levels).Low
	best := explain.Next{}
	for a := range levels {
		up := s.nextBand(b.Bands, levels[a].Low)
		if up.Gain == 0 {
			continue
		}
		raised := *levels
		raised[a] = explain.Exactly(int(up.Needs.N[0]))
		if gain := s.four(b, &raised).Low - now; gain > best.Gain {
			best = explain.Next{Needs: explain.LevelsFact(&raised), Gain: gain}
		}
	}
	return best
}

func answerFact(a candidate.Answer) explain.Fact {
	switch a {
	case candidate.Yes:
		return explain.NameFact("yes")
	case candidate.No:
		return explain.NameFact("no")
	}
	return explain.Fact{}
}

// worth gives the points of an answer: all for yes, none for no, open between.
func worth(a candidate.Answer, points int) explain.Range {
	switch a {
	case candidate.Yes:
		return explain.Exactly(points)
	case candidate.No:
		return explain.Range{}
	}
	return explain.Range{High: points}
}
