package round

import (
	"fmt"
	"io/fs"
	"slices"

	"portage/core/category"
	"portage/core/edition"
)

const (
	roundsFile = "rounds.json"
	feedSource = "feed" // the short name of IRCC's feed among the sources
)

// correctable names the fields, by their JSON names, that a row may correct.
var correctable = []string{"date", "at", "invitations", "lowest_score", "tie_break"}

// Read reads rounds.json; the editions give the names of category rounds. It refuses rows out of order, a value that cannot be, a type that is not that of the name, a correction without a note, and a row without a source.
func Read(files fs.FS, editions []*category.Edition) (*Record, error) {
	if edition.Shipped {
		r := shippedRecord
		r.Rounds = shippedRounds
		return &r, r.table(editions)
	}
	r := &Record{}
	if err := edition.ReadFile(files, roundsFile, r); err != nil {
		return nil, err
	}
	if r.Checked == 0 {
		return nil, problem(roundsFile, "checked", "the day on which the rows were compared with their sources is missing", "Compare them, and write the day.")
	}
	if err := checkFeedSource(roundsFile, r.Sources); err != nil {
		return nil, err
	}
	if err := r.checkRanking(); err != nil {
		return nil, err
	}
	if err := r.table(editions); err != nil {
		return nil, err
	}
	return r, r.checkRows()
}

// Shipped gives the variables of what is Shipped of a record.
func (r *Record) Shipped() (about Record, rounds []Round) {
	about = *r
	about.Rounds, about.types = nil, nil
	return about, r.Rounds
}

func (r *Record) checkRows() error {
	if len(r.Rounds) == 0 {
		return problem(roundsFile, "rounds", "there is no round", "Write them, newest first.")
	}
	for i := range r.Rounds {
		if err := r.checkRow(i); err != nil {
			return err
		}
	}
	return nil
}

func (r *Record) checkRanking() error {
	if r.Ranking.TieBreakFrom == 0 || r.Ranking.ProfileYears < 1 {
		return problem(roundsFile, "ranking", "the first day of the tie-break or the life of a profile is missing", "Write tie_break_from and profile_years.")
	}
	return edition.CheckCite(roundsFile, "ranking", r.Ranking.Cite, r.Sources)
}

func problem(file, place, what, cure string) error {
	return &edition.Problem{File: file, Place: place, What: what, Cure: cure}
}

func checkFeedSource(file string, sources map[string]edition.Source) error {
	if err := edition.CheckSources(file, sources); err != nil {
		return err
	}
	if _, ok := sources[feedSource]; !ok {
		return problem(file, "sources", "IRCC's feed is not among them", "Name it \""+feedSource+"\": rows that are read from it say so.")
	}
	return nil
}

func (r *Record) checkRow(i int) error {
	row := &r.Rounds[i]
	place := fmt.Sprintf("rounds[%d] (%s)", i, row.Number)
	if f := row.flaw(); f.field != "" {
		return flawed(place+"."+f.field, f.why)
	}
	if i > 0 && compareNumbers(row.Number, r.Rounds[i-1].Number) >= 0 {
		return problem(roundsFile, place+".number", fmt.Sprintf("it stands after %s", r.Rounds[i-1].Number), "Put the newest round first, each number once.")
	}
	if r.outOfOrder(i) {
		return flawed(place+".date", whyOrder)
	}
	if typ, _ := r.TypeOf(row.Name); typ != row.Type {
		return problem(roundsFile, place+".type", fmt.Sprintf("it is %q and the name %q stands for %q", row.Type, row.Name, typ), fmt.Sprintf("Write %q, or mend the table: names in this file, or the labels of the categories.", typ))
	}
	if err := checkSource(roundsFile, place, row.Source, r.Sources); err != nil {
		return err
	}
	if err := checkNote(roundsFile, place, row.Note); err != nil {
		return err
	}
	for _, field := range row.Corrected {
		if !slices.Contains(correctable, field) {
			return problem(roundsFile, place+".corrected", fmt.Sprintf("%q is not a field that can be corrected", field), fmt.Sprintf("Write one of %v.", correctable))
		}
	}
	if len(row.Corrected) > 0 && row.Note == nil {
		return problem(roundsFile, place+".corrected", "a corrected row has no note", "Say in a note what the feed says, what is used and why.")
	}
	return nil
}

func checkSource(file, place string, shorts []string, sources map[string]edition.Source) error {
	if len(shorts) == 0 {
		return problem(file, place+".source", "the row names no source", "Write the short name of one of the file's sources.")
	}
	for _, short := range shorts {
		if _, ok := sources[short]; !ok {
			return problem(file, place+".source", fmt.Sprintf("%q is not among the file's sources", short), "Add it to sources, or correct the name.")
		}
	}
	return nil
}

func checkNote(file, place string, note *edition.Text) error {
	if note != nil && !note.Whole() {
		return problem(file, place+".note", "the note is not in both languages", "Write both, or remove it.")
	}
	return nil
}

// flaws say a flaw of our own file to the person who keeps it.
var flaws = []struct{ why, what, cure string }{
	{whyUnread, "it is not a number like 255 or 91a", "Write IRCC's number as a text."},
	{whyMissing, "it is missing, or holds more than plain text", "Write it."},
	{whyRange, "the number cannot be", "Write invitations of 1 or more, a lowest score of 1 to 1200."},
	{whyFarFromDay, "it is more than a day from the date", "Compare both with IRCC's page."},
	{whyAfterRound, "it is later than the round", "Compare both with IRCC's page."},
	{whyTooOld, "it is more than a year before the round, longer than a profile lives", "Compare the year with IRCC's page."},
	{whyOrder, "the date does not stand between those of the rounds before and after", "Compare the dates with IRCC's page."},
}

func flawed(place, why string) error {
	for _, f := range flaws {
		if f.why == why {
			return problem(roundsFile, place, f.what, f.cure)
		}
	}
	return problem(roundsFile, place, why, "")
}
