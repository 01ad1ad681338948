// Package change makes the changes that a case could realistically undergo: what each does to the case file, how long it takes at least, and how hard it is taken to be.
package change

import (
	"fmt"
	"io/fs"
	"slices"

	"portage/core/day"
	"portage/core/edition"
)

// Effort is how hard a change is taken to be; the zero Effort is Never.
type Effort uint8

// The efforts, from what a person would not do, or cannot bring about, to the hardest.
const (
	Never Effort = iota
	Easy
	Some
	Hard
)

var effortNames = [...]string{"never", "easy", "some", "hard"}

// Efforts are all efforts, the easiest first and Never last.
var Efforts = []Effort{Easy, Some, Hard, Never}

// String gives never, easy, some or hard.
func (e Effort) String() string { return effortNames[e] }

// EffortNamed gives the effort of a name, and false where there is none.
func EffortNamed(name string) (Effort, bool) {
	i := slices.Index(effortNames[:], name)
	return Effort(max(i, 0)), i >= 0
}

// UnmarshalText reads the name of an effort.
func (e *Effort) UnmarshalText(b []byte) error {
	var ok bool
	if *e, ok = EffortNamed(string(b)); !ok {
		return fmt.Errorf("%q is no effort: write never, easy, some or hard", b)
	}
	return nil
}

// Data is our own estimates of the changes, and the places where a nomination is asked for.
type Data struct {
	Checked  day.Day                   `json:"checked"`
	Sources  map[string]edition.Source `json:"sources"`
	Weights  Weights                   `json:"efforts"`
	StandIns StandIns                  `json:"stand_ins"`
	Rows     []Row                     `json:"moves"`

	Streams Streams `json:"-"`
}

// Weights are what each effort weighs when changes are added up.
type Weights struct {
	edition.Cited
	Easy int `json:"easy"`
	Some int `json:"some"`
	Hard int `json:"hard"`
}

// Of gives the weight of an effort; what is never done weighs nothing and is left out.
func (w *Weights) Of(e Effort) int { return [...]int{0, w.Easy, w.Some, w.Hard}[e] }

// StandIns stand where a case names none: the occupation and the country of a new job, and how long an offer is for.
type StandIns struct {
	edition.Cited
	NOC         string `json:"noc"`
	Country     string `json:"country"`
	OfferMonths int    `json:"offer_months"`
}

// Row is one kind of change: the family under which a person sets its effort, the days that it takes at least (work takes its own months), and our effort.
type Row struct {
	edition.Cited
	Kind   string `json:"kind"`
	Family string `json:"family"`
	Days   int    `json:"days"`
	Effort Effort `json:"effort"`
}

// Streams are the pages on nominations.
type Streams struct {
	Checked   day.Day    `json:"checked"`
	Note      string     `json:"note"`
	Federal   []Page     `json:"federal"`
	Provinces []Province `json:"provinces"`
}

// Page is one page of the federal government.
type Page struct {
	Title     edition.Text `json:"title"`
	Address   string       `json:"address"`
	AddressFR string       `json:"address_fr,omitempty"`
}

// Province is a province or territory with the page of its nominee program.
type Province struct {
	Province string       `json:"province"`
	Name     edition.Text `json:"name"`
	Address  string       `json:"address"`
}

const (
	movesFile   = "advise/moves.json"
	streamsFile = "advise/streams.json"
)

// Read reads the estimates and the pages; a kind without a row, a row without a cite or a page without an address is refused.
func Read(files fs.FS) (*Data, error) {
	d := &Data{}
	if err := edition.ReadFile(files, movesFile, d); err != nil {
		return nil, err
	}
	if err := d.check(); err != nil {
		return nil, err
	}
	if err := edition.ReadFile(files, streamsFile, &d.Streams); err != nil {
		return nil, err
	}
	return d, d.Streams.check()
}

func (d *Data) check() error {
	if err := edition.CheckSources(movesFile, d.Sources); err != nil {
		return err
	}
	cites := map[string]string{"efforts": d.Weights.Cite, "stand_ins": d.StandIns.Cite}
	for i := range d.Rows {
		cites[fmt.Sprintf("moves[%d]", i)] = d.Rows[i].Cite
	}
	for place, cite := range cites {
		if err := edition.CheckCite(movesFile, place, cite, d.Sources); err != nil {
			return err
		}
	}
	if w := &d.Weights; w.Easy < 1 || w.Some < w.Easy || w.Hard < w.Some {
		return &edition.Problem{File: movesFile, Place: "efforts", What: "the weights do not rise from 1 on", Cure: "Write easy, some and hard, whole numbers, the least first."}
	}
	for _, kind := range Kinds {
		i := slices.IndexFunc(d.Rows, func(r Row) bool { return r.Kind == kind })
		if i < 0 || d.Rows[i].Family == "" || d.Rows[i].Days < 0 {
			return &edition.Problem{File: movesFile, Place: "moves", What: fmt.Sprintf("the kind %q has no row, or its row no family", kind), Cure: "Write one with kind, family, days and effort."}
		}
	}
	if len(d.Rows) != len(Kinds) {
		return &edition.Problem{File: movesFile, Place: "moves", What: "a kind stands there twice, or is not known", Cure: "Leave one row for each kind."}
	}
	if s := &d.StandIns; len(s.NOC) != 5 || len(s.Country) != 2 || s.OfferMonths <= 0 {
		return &edition.Problem{File: movesFile, Place: "stand_ins", What: "an entry is missing", Cure: "Write noc, country and offer_months."}
	}
	return nil
}

func (s *Streams) check() error {
	for i, p := range s.Federal {
		if !p.Title.Whole() || p.Address == "" {
			return &edition.Problem{File: streamsFile, Place: fmt.Sprintf("federal[%d]", i), What: "a title or the address is missing", Cure: "Write title.en, title.fr and address."}
		}
	}
	for i, p := range s.Provinces {
		if p.Province == "" || !p.Name.Whole() || p.Address == "" {
			return &edition.Problem{File: streamsFile, Place: fmt.Sprintf("provinces[%d]", i), What: "the name or the address is missing", Cure: "Write province, name.en, name.fr and address."}
		}
	}
	if len(s.Federal) == 0 || len(s.Provinces) == 0 {
		return &edition.Problem{File: streamsFile, What: "there are no pages", Cure: "Write federal and provinces."}
	}
	return nil
}

// row gives the row of a kind; Read has seen that there is one.
func (d *Data) row(kind string) *Row {
	i := slices.IndexFunc(d.Rows, func(r Row) bool { return r.Kind == kind })
	return &d.Rows[i]
}

// Families gives the families in the order of the file, each once.
func (d *Data) Families() []string {
	var all []string
	for i := range d.Rows {
		if f := d.Rows[i].Family; !slices.Contains(all, f) {
			all = append(all, f)
		}
	}
	return all
}
