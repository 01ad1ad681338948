// Package core answers for one person on one day: Open reads the rulebook, Assess applies it.
package core

import (
	"io/fs"

	"portage/core/candidate"
	"portage/core/category"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/language"
	"portage/core/noc"
	"portage/core/program"
	"portage/core/round"
)

// Book is the rulebook: every edition of every table, oldest first, the rounds of invitations and the occupations.
type Book struct {
	CRS        []*crs.Edition
	Programs   []*program.Edition
	Funds      []*program.FundsEdition
	Language   []*language.Edition
	Categories []*category.Edition
	NOC        *noc.Table
	Between    func() // called between the rounds of a replay, for whoever has one thread for all; nil where nobody waits

	rounds func() *round.Record
	tests  []string
	under  *crs.Edition // answers for every day in the place of CRS; nil where the edition in force does
}

// Open reads the rulebook from the folders of data; an uncited or misnamed table, an unknown field or a figure off its table is refused with the file, the place and the cure.
func Open(files fs.FS) (*Book, error) {
	b := &Book{}
	var err error
	if b.NOC, err = noc.Read(files); err != nil {
		return nil, err
	}
	if b.CRS, err = crs.Read(files); err != nil {
		return nil, err
	}
	if b.Programs, err = program.Read(files); err != nil {
		return nil, err
	}
	if b.Funds, err = program.ReadFunds(files); err != nil {
		return nil, err
	}
	if b.Language, err = language.Read(files); err != nil {
		return nil, err
	}
	if b.Categories, err = category.Read(files, b.NOC); err != nil {
		return nil, err
	}
	if b.rounds, err = edition.Later(func() (*round.Record, error) { return round.Read(files, b.Categories) }); err != nil {
		return nil, err
	}
	for _, t := range b.newestLanguage().Tests {
		b.tests = append(b.tests, t.ID)
	}
	return b, nil
}

// WithRounds gives the same book with another record of rounds; the book itself stays as it is.
func (b *Book) WithRounds(r *round.Record) *Book {
	other := *b
	other.rounds = func() *round.Record { return r }
	return &other
}

// Rounds gives the record of every round of invitations.
func (b *Book) Rounds() *round.Record { return b.rounds() }

// UnderCRS gives the same book with one edition of the points tables answering for every day, whether or not it was in force: the tables are its own, everything else is of the day. The book itself stays as it is, and the edition is never among its CRS.
func (b *Book) UnderCRS(e *crs.Edition) *Book {
	other := *b
	other.under = e
	return &other
}

// CRSOn gives the edition of the points tables that answers for a day, nil before the first.
func (b *Book) CRSOn(d day.Day) *crs.Edition {
	if b.under != nil {
		return b.under
	}
	e, _ := edition.InForce(b.CRS, d)
	return e
}

// First gives the first day that the book can answer for.
func (b *Book) First() day.Day {
	return max(b.CRS[0].InForce, b.Programs[0].InForce, b.Language[0].InForce)
}

// newestLanguage gives the language edition that knows every test.
func (b *Book) newestLanguage() *language.Edition { return b.Language[len(b.Language)-1] }

// Tests gives the ids of every language test.
func (b *Book) Tests() []string { return b.tests }

// ScaleOf gives the scale of a test's ability.
func (b *Book) ScaleOf(test string, ability candidate.Ability) candidate.Scale {
	t, _ := b.newestLanguage().Test(test)
	return t.Bounds(ability)
}

// HasOccupation tells whether a five-digit code is a unit group of the NOC.
func (b *Book) HasOccupation(code string) bool { return b.NOC.Has(code) }

// ReadCase reads a case file; see candidate.Read.
func (b *Book) ReadCase(file []byte) (*candidate.Case, []*candidate.Problem) {
	return candidate.Read(file, b)
}
