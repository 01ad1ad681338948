package core

import (
	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/round"
)

// Assessment is where one person stands on one day, with the working.
type Assessment struct {
	ID            string            `json:"id"`
	Day           day.Day           `json:"day"`
	Editions      Editions          `json:"editions"`
	Warnings      []Warning         `json:"warnings"`
	FirstLanguage FirstLanguage     `json:"first_language"`
	CRS           CRS               `json:"crs"`
	Programs      []Program         `json:"programs"`
	Categories    []CategoryOutcome `json:"categories"`
	Rounds        []RoundOutcome    `json:"rounds"` // newest first
	Ask           []string          `json:"ask"`    // places in the case file whose answers could still change the result
}

// Editions names the editions that answered by their first days in force; empty where there was none yet.
type Editions struct {
	CRS        string `json:"crs"` // "theirs:" before the day of one that a person has loaded
	Programs   string `json:"programs"`
	Language   string `json:"language"`
	Funds      string `json:"funds,omitempty"`
	Categories string `json:"categories,omitempty"`
}

// FirstLanguage is the official language taken as the first, and whether it was chosen because it serves best.
type FirstLanguage struct {
	Language string `json:"language"`
	Chosen   bool   `json:"chosen"`
}

// CRS is the score of the Comprehensive Ranking System.
type CRS struct {
	Total           int            `json:"total"`
	Core            int            `json:"core"`
	Spouse          int            `json:"spouse"`
	Transferability int            `json:"transferability"`
	Additional      int            `json:"additional"`
	AtLeast         bool           `json:"at_least"` // missing answers or open points of law could still raise the total
	AtMost          int            `json:"at_most"`  // the total that they could still lead to
	Lines           []explain.Line `json:"lines"`
}

// Program is how the person stands to one of the three federal programs.
type Program struct {
	Program string          `json:"program"` // fsw, cec or fst
	Verdict explain.Verdict `json:"verdict"`
	Points  *int            `json:"points,omitempty"`  // of the grid of FSW
	AtMost  *int            `json:"at_most,omitempty"` // that missing answers could still lead to
	Grid    []explain.Line  `json:"grid,omitempty"`
	Checks  []explain.Check `json:"checks"`
}

// CategoryOutcome is how the person stands to a category of category-based selection.
type CategoryOutcome struct {
	Category string          `json:"category"`
	Edition  string          `json:"edition"`
	Verdict  explain.Verdict `json:"verdict"`
	Checks   []explain.Check `json:"checks"`
}

// RoundOutcome is one round of invitations with two readings: this person as they were on its day, and the person of the asked day.
type RoundOutcome struct {
	Number      string        `json:"number"`
	Date        day.Day       `json:"date"`
	Type        string        `json:"type"`
	LowestScore int           `json:"lowest_score"`
	Score       int           `json:"score"`
	AtMost      int           `json:"at_most,omitempty"` // where the score is "at least"
	Verdict     round.Verdict `json:"verdict"`
	Reason      string        `json:"reason"`
	InPool      *bool         `json:"in_pool"` // whether the real profile was in the pool; null where its submission is not told
	Today       RoundToday    `json:"today"`
}

// RoundToday is the person of the asked day against a round.
type RoundToday struct {
	Score   int           `json:"score"`
	AtMost  int           `json:"at_most,omitempty"`
	Verdict round.Verdict `json:"verdict"`
	Reason  string        `json:"reason"`
}

// Warning is something to be said with the answer: a code, and what it is about (a day, or a place in the case file).
type Warning struct{ Code, About string }

// MarshalText writes the code and, after a colon, what it is about.
func (w Warning) MarshalText() ([]byte, error) {
	if w.About == "" {
		return []byte(w.Code), nil
	}
	return []byte(w.Code + ":" + w.About), nil
}

// TooEarly is the refusal of a day before the first edition.
type TooEarly struct{ Day, First day.Day }

// Error names the day and the first day that can be answered for.
func (e *TooEarly) Error() string {
	return "there is no answer for " + e.Day.String() + ": Express Entry began on " + e.First.String() + "; ask for that day or a later one"
}

// Assess answers for a person on a day, from the day Express Entry began; an earlier day is a *TooEarly. The same book, case and day give the same assessment.
func Assess(b *Book, c *candidate.Case, on day.Day) (*Assessment, error) {
	return assess(b, c, on, b.Rounds().Rounds)
}

// AssessBetween answers as Assess does, with the rounds of some days only, the last included.
func AssessBetween(b *Book, c *candidate.Case, on, from, to day.Day) (*Assessment, error) {
	rounds := b.Rounds().Rounds
	for len(rounds) > 0 && rounds[len(rounds)-1].Date < from {
		rounds = rounds[:len(rounds)-1]
	}
	for len(rounds) > 0 && rounds[0].Date > to {
		rounds = rounds[1:]
	}
	return assess(b, c, on, rounds)
}

// AssessDay answers as Assess does, without the rounds of invitations.
func AssessDay(b *Book, c *candidate.Case, on day.Day) (*Assessment, error) {
	return assess(b, c, on, nil)
}

func assess(b *Book, c *candidate.Case, on day.Day, rounds []round.Round) (*Assessment, error) {
	if on < b.First() {
		return nil, &TooEarly{on, b.First()}
	}
	d := newDossier(b, c)
	s := d.on(on, true)
	a := &Assessment{ID: c.ID, Day: on, Editions: d.editions(s), FirstLanguage: FirstLanguage{s.crs.FirstLanguage.String(), s.chosen}, Rounds: []RoundOutcome{}}
	d.assessCRS(s, a)
	d.assessPrograms(s, a)
	d.assessCategories(s, a)
	if len(rounds) > 0 {
		a.Rounds = d.replay(s, a, rounds)
	}
	a.Warnings = d.warnings(s, a)
	a.Ask = a.asked(s)
	return a, nil
}

func (d *dossier) editions(s *standing) Editions {
	e := Editions{CRS: s.rules.crs.Name(), Programs: s.rules.programs.InForce.String(), Language: s.rules.language.InForce.String()}
	if s.rules.funds != nil {
		e.Funds = s.rules.funds.InForce.String()
	}
	if s.rules.categories != nil {
		e.Categories = s.rules.categories.InForce.String()
	}
	return e
}

// asked collects the questions of every open line, program and category, and those of the choices of results that may turn out to pay more: each once, in their order.
func (a *Assessment) asked(s *standing) []string {
	ask, seen := []string{}, map[string]bool{}
	add := func(places []string) {
		for _, place := range places {
			if !seen[place] {
				seen[place] = true
				ask = append(ask, place)
			}
		}
	}
	for i := range a.CRS.Lines {
		add(a.CRS.Lines[i].Ask)
	}
	for _, p := range a.Programs {
		for i := range p.Checks {
			add(p.Checks[i].Ask)
		}
	}
	for _, c := range a.Categories {
		for i := range c.Checks {
			add(c.Checks[i].Ask)
		}
	}
	for i := range s.pairs {
		add(s.pairs[i].asked(s))
	}
	return ask
}

// asked gives the questions of a choice of results that may turn out to pay more.
func (p *pairing) asked(s *standing) (ask []string) {
	if !p.rival {
		return nil
	}
	facts := s.crs
	p.apply(&facts)
	lines := crs.Score(s.rules.crs, &facts, true, new(crs.Space)).Lines
	for i := range lines {
		ask = append(ask, lines[i].Ask...)
	}
	return ask
}
