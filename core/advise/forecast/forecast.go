// Package forecast says when the next round of each type may come and at what lowest score, from the record of rounds alone, with the interval that its own past errors give; and declines where the record cannot tell.
package forecast

import (
	"portage/core"
	"portage/core/category"
	"portage/core/day"
	"portage/core/round"
)

// Forecast is what the record says of the next round of a type, at the end of a day; the rounds of that day are known.
type Forecast struct {
	Type     string
	On       day.Day
	Known    day.Day  // the newest round of any type in the record, up to On; none where there is none
	Present  Break    // where the present definition of the type began
	Rounds   int      // under the present definition
	Last     *Held    // the last round of the type, under whatever definition; nil where there was none
	Declined *Decline // why nothing is forecast; nil where it is
	Score    Band     // the lowest score
	Next     Window   // the day
	Rhythm   Rhythm   // of the rounds under the present definition
	Past     []Past   // the last forecasts beside what came, and the rounds between that were not forecast; newest first

	// Stood is what the record said on the last day of which rules and rounds are known, where nothing can be said on this one because they are not; it may be declined too. Else nil.
	Stood *Forecast
}

// Held is a round that was held.
type Held struct {
	Number      string
	Date        day.Day
	LowestScore int
	Invitations int
}

// Band is a value with what lies as far below and above it as the past errors say.
type Band struct {
	Low, Mid, High int
	Method         Method
}

// Holds tells whether a value lies in the band.
func (b Band) Holds(n int) bool { return b.Low <= n && n <= b.High }

// Window is the days in which the next round may come.
type Window struct {
	From, To day.Day // none where it is overdue
	Mid      day.Day // the day by the rhythm alone; it may have passed
	Overdue  bool    // the window has passed, and the record reaches beyond it
	Method   Method
}

// Holds tells whether a day lies in the window.
func (w Window) Holds(d day.Day) bool { return w.From <= d && d <= w.To }

// Rhythm is the days between rounds of a type.
type Rhythm struct{ Shortest, Median, Longest int }

// Past is a round of the record with the forecast that stood on its eve.
type Past struct {
	Held
	Declined    *Decline // why there was none
	Score       Band
	Window      Window
	ScoreWithin bool // the lowest score fell into its band
	DateWithin  bool // and the day into its window
}

// Tally is how the forecasts of a list did.
type Tally struct {
	Made        int
	ScoreWithin int // fell into their band
	DateWithin  int // fell into their window
	ScoreOff    int // how far off the lowest scores were on average, in tenths of a point
	DateOff     int // and the days, in tenths of a day
}

// Count tallies the forecasts of a list that were made.
func Count(past []Past) Tally {
	t := Tally{}
	for i := range past {
		p := &past[i]
		if p.Declined != nil {
			continue
		}
		t.Made++
		t.ScoreOff += distance(p.Score.Mid, p.LowestScore)
		t.DateOff += distance(int(p.Window.Mid), int(p.Date))
		if p.ScoreWithin {
			t.ScoreWithin++
		}
		if p.DateWithin {
			t.DateWithin++
		}
	}
	if t.Made > 0 {
		t.ScoreOff = nearest(10 * float64(t.ScoreOff) / float64(t.Made))
		t.DateOff = nearest(10 * float64(t.DateOff) / float64(t.Made))
	}
	return t
}

// Types names every type of round that can be forecast: the programs, then the categories.
func Types() []string {
	return append([]string{round.CEC, round.PNP, round.General, round.FSW, round.FST}, category.IDs[:]...)
}

// All gives the forecast of every type at the end of a day, in the order of Types.
func All(b *core.Book, s *Settings, on day.Day) []Forecast {
	var all []Forecast
	for _, kind := range Types() {
		all = append(all, Of(b, s, kind, on))
	}
	return all
}

// Of gives the forecast of one type at the end of a day. It uses no round after that day; the same book, figures, type and day give the same forecast.
func Of(b *core.Book, s *Settings, kind string, on day.Day) Forecast {
	f := at(b, s, kind, on)
	if f.Declined == nil || f.Declined.Reason != RulesNotKnown && f.Declined.Reason != Stale {
		return f
	}
	if basis := Basis(b, on); basis != 0 && basis < on {
		stood := at(b, s, kind, basis)
		f.Stood = &stood
	}
	return f
}

func at(b *core.Book, s *Settings, kind string, on day.Day) Forecast {
	r := newSeries(b, s, kind, on)
	f := Forecast{Type: kind, On: on, Known: r.known, Present: r.present(), Rounds: r.count()}
	w := r.walk(s)
	f.Past = r.past(s, w)
	if n := len(r.rounds); n > 0 {
		last := r.rounds[n-1]
		f.Last = &last
	}
	f.Rhythm = r.rhythm()
	next := len(r.rounds)
	f.Score, f.Next = w.band(next), r.window(w, next, on)
	if f.Declined = r.decline(s, w, next, on); f.Declined != nil {
		f.Score, f.Next = Band{}, Window{}
	}
	return f
}

// Basis gives the last day up to another of which the rules are known and the rounds are in the record; none where there is none.
func Basis(b *core.Book, on day.Day) day.Day {
	basis := min(on, lastKnown(b, on))
	known, _ := heard(b.Rounds(), basis)
	return known
}
