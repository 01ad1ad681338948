package candidate

import (
	"slices"

	"portage/core/day"
	"portage/core/explain"
)

// Units measure work: a tick of calendar time (day.MonthTicks a month) at a hundredth of an hour a week, so that nothing is rounded.
type Units int

// Pace turns Units into months and years of full-time work.
type Pace struct {
	FullTime int // hours a week that are full-time, in hundredths; hours above it do not count
}

// Months gives the whole months of full-time work.
func (p Pace) Months(u Units) int { return int(u) / (day.MonthTicks * p.FullTime) }

// Units gives the work of n months full-time.
func (p Pace) Units(months int) Units { return Units(months * day.MonthTicks * p.FullTime) }

// Place says where work was done.
type Place uint8

// The places of work that a rule may ask for.
const (
	Anywhere Place = iota
	InCanada
	Abroad
)

// Counting says which work a rule counts.
type Counting struct {
	Pace         Pace
	Place        Place
	MostTeer     int     // work of a higher TEER does not count; 5 counts all
	SelfEmployed bool    // self-employed work counts
	Studying     bool    // work during full-time study counts
	FullTimeOnly bool    // only weeks at full-time hours count, not their equivalent in part-time
	Physicians   []int32 // occupations whose self-employed work in Canada counts if it is publicly funded
}

// AnyTeer is the highest TEER there is.
const AnyTeer = 5

// span is one job as a rule reads it: from is its first day, end the day after its last.
type span struct {
	from, end           day.Day
	fromTicks, endTicks int
	hours               int
	noc                 int32 // unknownNOC where not answered
	canada              Answer
	job                 *Job
}

const unknownNOC = -1

// held is the end of a job that is still held.
const held = day.Day(1 << 30)

// History is a person's work, prepared to be measured on any day.
type History struct {
	Unanswered        bool // nothing is told about work
	least             []span
	most              []span
	uncertain         bool // the two differ, or an answer about a job is missing
	overlap           bool // two jobs share a day in most
	unknownOccupation bool
	nocs              []int32
	jobs              int
}

// Jobs gives how many jobs were told.
func (h *History) Jobs() int { return h.jobs }

// NewHistory prepares the jobs of a person; nil jobs are not answered. Where only months are known, the least that they may mean and the most are kept apart.
func NewHistory(jobs []Job) *History {
	h := &History{Unanswered: jobs == nil, jobs: len(jobs)}
	for i := range jobs {
		h.add(&jobs[i])
	}
	byFrom := func(a, b span) int { return int(a.from) - int(b.from) }
	slices.SortStableFunc(h.least, byFrom)
	slices.SortStableFunc(h.most, byFrom)
	var end day.Day
	for _, s := range h.most {
		h.overlap = h.overlap || s.from < end
		end = max(end, s.end)
	}
	slices.Sort(h.nocs)
	h.nocs = slices.Compact(h.nocs)
	return h
}

func (h *History) add(j *Job) {
	s := span{noc: Occupation(j.NOC), hours: j.Hours, job: j}
	if j.Country != "" {
		s.canada = No
		if j.Country == "CA" {
			s.canada = Yes
		}
	}
	if s.noc != unknownNOC {
		h.nocs = append(h.nocs, s.noc)
	}
	h.unknownOccupation = h.unknownOccupation || s.noc == unknownNOC
	h.uncertain = h.uncertain || s.noc == unknownNOC || s.canada == Unanswered || j.From.First == 0 || j.From.Month() || j.To.Month()
	if j.From.First != 0 {
		h.least = appendSpan(h.least, s, j.From.Last, j.To.First)
	}
	h.most = appendSpan(h.most, s, j.From.First, j.To.Last)
}

func appendSpan(spans []span, s span, from, last day.Day) []span {
	s.from, s.end = from, held
	if last != 0 {
		s.end = last + 1
	}
	if s.from >= s.end {
		return spans
	}
	if s.from > 0 {
		s.fromTicks = s.from.Ticks()
	}
	s.endTicks = s.end.Ticks()
	return append(spans, s)
}

// Occupation gives the number of a five-digit code; the empty text is unknown, -1.
func Occupation(noc string) int32 {
	if noc == "" {
		return unknownNOC
	}
	n := int32(0)
	for i := 0; i < len(noc); i++ {
		n = n*10 + int32(noc[i]-'0')
	}
	return n
}

// Teer gives the training, education, experience and responsibilities category of an occupation, 0 to 5: its second digit.
func Teer(noc int32) int { return int(noc / 1000 % 10) }

// counts tells whether a rule counts a job; it is unanswered where an answer about the job is missing.
func (c *Counting) counts(s *span) Answer {
	if s.job.Studying && !c.Studying {
		return No
	}
	answer := c.placed(s)
	if c.MostTeer < AnyTeer && answer != No {
		switch {
		case s.noc == unknownNOC:
			answer = Unanswered
		case Teer(s.noc) > c.MostTeer:
			return No
		}
	}
	if s.job.SelfEmployed && !c.SelfEmployed && answer != No {
		return answer.And(c.physician(s))
	}
	return answer
}

// placed tells whether a job is where a rule counts work; work in Canada without authorization is nowhere counted.
func (c *Counting) placed(s *span) Answer {
	switch {
	case c.Place == Abroad:
		return s.canada.Not()
	case c.Place == InCanada && s.job.Unauthorized:
		return No
	case c.Place == InCanada:
		return s.canada
	case s.job.Unauthorized:
		return s.canada.Not()
	}
	return Yes
}

// physician tells whether self-employed work is that of a physician paid for publicly funded services in Canada.
func (c *Counting) physician(s *span) Answer {
	switch {
	case s.job.Unauthorized || c.Place == Abroad:
		return No
	case len(c.Physicians) > 0 && s.noc == unknownNOC:
		return Unanswered.And(s.job.PubliclyFunded).And(s.canada)
	case !slices.Contains(c.Physicians, s.noc):
		return No
	}
	return s.job.PubliclyFunded.And(s.canada)
}

// Window is the time in which work counts: from its first day up to, and not including, its end.
type Window struct {
	from, end           day.Day
	fromTicks, endTicks int
}

// WindowOf gives the window of so many years before d; 0 years is without a beginning. The day d itself is not over and does not count.
func WindowOf(d day.Day, years int) Window {
	w := Window{end: d, endTicks: d.Ticks()}
	if years > 0 {
		w.from = d.AddYears(-years)
		w.fromTicks = w.from.Ticks()
	}
	return w
}

// AnyNOC stands for work in whatever occupations.
const AnyNOC = int32(-2)

// Sum measures the work in a window that a rule counts, in one occupation or any: simultaneous jobs count once, up to full-time hours.
func (h *History) Sum(c *Counting, w Window, noc int32) explain.Range {
	return h.measure(c, w, noc, sum)
}

// Unbroken measures the longest stretch without a day between jobs.
func (h *History) Unbroken(c *Counting, w Window, noc int32) explain.Range {
	return h.measure(c, w, noc, unbroken)
}

// BestUnbroken measures the longest stretch without a day between jobs in any one occupation.
func (h *History) BestUnbroken(c *Counting, w Window) explain.Range {
	return h.best(c, w, h.Unbroken)
}

// BestSum measures the work in the one occupation that has the most.
func (h *History) BestSum(c *Counting, w Window) explain.Range {
	return h.best(c, w, h.Sum)
}

func (h *History) best(c *Counting, w Window, measure func(*Counting, Window, int32) explain.Range) explain.Range {
	var best explain.Range
	if h.Unanswered || h.unknownOccupation {
		best.High = measure(c, w, AnyNOC).High
	}
	for _, noc := range h.nocs {
		this := measure(c, w, noc)
		best = explain.Range{Low: max(best.Low, this.Low), High: max(best.High, this.High)}
	}
	return best
}

// UnknownOccupation tells whether the occupation of a job is not answered.
func (h *History) UnknownOccupation() bool { return h.unknownOccupation }

// WorksInCanada tells whether a job in Canada, held with authorization, goes on on a day; where only a month is known that may mean either, it is not answered.
func (h *History) WorksInCanada(d day.Day) Answer {
	if h.Unanswered || !goesOn(h.least, d, Yes) && goesOn(h.most, d, Unanswered) {
		return Unanswered
	}
	return AnswerOf(goesOn(h.least, d, Yes))
}

func goesOn(spans []span, d day.Day, least Answer) bool {
	for i := range spans {
		s := &spans[i]
		if s.from <= d && d < s.end && !s.job.Unauthorized && (s.canada == Yes || s.canada == least) {
			return true
		}
	}
	return false
}

// Occupations gives the codes of every occupation told, in order.
func (h *History) Occupations() []int32 { return h.nocs }

// Unlimited is more work than any rule asks for: what unanswered work may still turn out to be.
const Unlimited = 1 << 50

func (h *History) measure(c *Counting, w Window, noc int32, how func([]span, *Counting, Window, int32, Answer, bool) Units) explain.Range {
	if h.Unanswered {
		return explain.Range{Low: 0, High: Unlimited}
	}
	low := int(how(h.least, c, w, noc, Yes, h.overlap))
	if !h.uncertain && !h.open(c) {
		return explain.Exactly(low)
	}
	return explain.Range{Low: low, High: int(how(h.most, c, w, noc, Unanswered, h.overlap))}
}

// open tells whether a job's counting rests on a missing answer.
func (h *History) open(c *Counting) bool {
	for i := range h.most {
		if c.counts(&h.most[i]) == Unanswered {
			return true
		}
	}
	return false
}

// takes tells whether a span counts, given the least answer that is enough: Yes, or Unanswered for what may count.
func takes(s *span, c *Counting, w Window, noc int32, least Answer) bool {
	if s.from >= w.end || s.end <= w.from || noc != AnyNOC && s.noc != noc && !(least == Unanswered && s.noc == unknownNOC) {
		return false
	}
	answer := c.counts(s)
	return answer == Yes || answer == Unanswered && least == Unanswered
}

func sum(spans []span, c *Counting, w Window, noc int32, least Answer, overlap bool) Units {
	if overlap {
		total, _ := sweep(spans, c, w, noc, least)
		return total
	}
	total := Units(0)
	for i := range spans {
		if s := &spans[i]; takes(s, c, w, noc, least) {
			total += Units(s.ticksIn(w) * c.rate(s.hours))
		}
	}
	return total
}

func unbroken(spans []span, c *Counting, w Window, noc int32, least Answer, _ bool) Units {
	_, longest := sweep(spans, c, w, noc, least)
	return longest
}

func (s *span) ticksIn(w Window) int {
	from, end := s.fromTicks, s.endTicks
	if s.from < w.from {
		from = w.fromTicks
	}
	if s.end > w.end {
		end = w.endTicks
	}
	return end - from
}

// rate gives the hours a week that count; 0 hours stand for full-time.
func (c *Counting) rate(hours int) int {
	if hours == 0 || hours >= c.Pace.FullTime {
		return c.Pace.FullTime
	}
	if c.FullTimeOnly {
		return 0
	}
	return hours
}

type edge struct {
	at    day.Day
	ticks int
}

// sweep walks from edge to edge of the jobs, adding the hours of those that are held between: the total, and the most in one stretch without a break.
func sweep(spans []span, c *Counting, w Window, noc int32, least Answer) (total, longest Units) {
	var space [32]edge
	edges := space[:0]
	for i := range spans {
		s := &spans[i]
		if !takes(s, c, w, noc, least) {
			continue
		}
		from, end := edge{s.from, s.fromTicks}, edge{s.end, s.endTicks}
		if s.from < w.from {
			from = edge{w.from, w.fromTicks}
		}
		if s.end > w.end {
			end = edge{w.end, w.endTicks}
		}
		edges = insert(insert(edges, from), end)
	}
	stretch := Units(0)
	for i := 0; i+1 < len(edges); i++ {
		hours, holds := hoursAt(spans, edges[i].at, c, w, noc, least)
		if !holds {
			stretch = 0
			continue
		}
		gain := Units((edges[i+1].ticks - edges[i].ticks) * c.together(hours))
		total, stretch = total+gain, stretch+gain
		longest = max(longest, stretch)
	}
	return total, longest
}

func insert(edges []edge, e edge) []edge {
	i := len(edges)
	for i > 0 && edges[i-1].at > e.at {
		i--
	}
	if i > 0 && edges[i-1].at == e.at {
		return edges
	}
	return slices.Insert(edges, i, e)
}

func hoursAt(spans []span, at day.Day, c *Counting, w Window, noc int32, least Answer) (hours int, holds bool) {
	for i := range spans {
		s := &spans[i]
		if s.from <= at && at < s.end && takes(s, c, w, noc, least) {
			holds = true
			if s.hours == 0 {
				hours += c.Pace.FullTime
			} else {
				hours += s.hours
			}
		}
	}
	return hours, holds
}

// together gives what simultaneous hours count for: at most full-time.
func (c *Counting) together(hours int) int {
	if hours >= c.Pace.FullTime {
		return c.Pace.FullTime
	}
	if c.FullTimeOnly {
		return 0
	}
	return hours
}
