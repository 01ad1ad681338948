package result

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/day"
	"portage/core/edition"
)

// library is the page of every edition of every table, as of a day.
type library struct {
	at   frame.Place
	book *core.Book
	on   day.Day
}

// Sources shows every edition of every table with its days and its sources, the ones in force on a day marked, and what is not known.
func Sources(at frame.Place, book *core.Book, on day.Day) app.UI {
	l := &library{at, book, on}
	tables := l.tables()
	body := []app.UI{
		app.H1().ID("top").TabIndex(-1).Text(l.in(text.SourcesPage.Title)),
		app.P().Class("lead").Text(l.dated(text.SourcesPage.Lead, on)),
		l.contents(tables),
		l.unknown(),
	}
	for _, t := range tables {
		body = append(body, l.table(t))
	}
	return app.Article().Class("result", "every").Body(append(body, l.rounds(), l.occupations())...)
}

func (l *library) in(t text.Text) string { return t.In(l.at.Lang) }

func (l *library) dated(t text.Text, d day.Day) string {
	return t.Fill(l.at.Lang, text.Date(l.at.Lang, d))
}

// tables gives the editions of every table, oldest first.
func (l *library) tables() [][]*edition.Header {
	var crs, programs, language, funds, categories []*edition.Header
	for _, e := range l.book.CRS {
		crs = append(crs, &e.Header)
	}
	for _, e := range l.book.Programs {
		programs = append(programs, &e.Header)
	}
	for _, e := range l.book.Language {
		language = append(language, &e.Header)
	}
	for _, e := range l.book.Funds {
		funds = append(funds, &e.Header)
	}
	for _, e := range l.book.Categories {
		categories = append(categories, &e.Header)
	}
	return [][]*edition.Header{crs, programs, language, funds, categories}
}

// The ids of the parts that are no table with editions; the others are called by what their editions are of.
const (
	unknownID     = "not-known"
	roundsID      = "of-rounds"
	occupationsID = "of-occupations"
)

func tableID(of string) string { return "of-" + of }

func (l *library) contents(tables [][]*edition.Header) app.UI {
	ways := []jump{{unknownID, l.in(text.SourcesPage.NotKnown), nil}}
	for _, t := range tables {
		count := app.Span().Class("jump-more").Text(text.SourcesPage.Years.In(l.at.Lang, len(t)))
		ways = append(ways, jump{tableID(t[0].Edition), l.in(text.Edition(t[0].Edition)), count})
	}
	ways = append(ways, jump{roundsID, l.in(text.Edition("rounds")), nil}, jump{occupationsID, l.in(text.SourcesPage.Occupations), nil})
	return jumps("contents", l.in(text.Answer.Contents), ways)
}

// unknown says what could not be found, in the order of its weight.
func (l *library) unknown() app.UI {
	newest := &l.book.Rounds().Rounds[0]
	funds := l.book.Funds
	said := []string{}
	for _, e := range l.book.CRS {
		if e.Newer != "" {
			said = append(said, text.Warning(l.at.Lang, "newer_rules_reported", e.Newer, ""))
		}
	}
	said = append(said,
		text.SourcesPage.RoundsUpTo.Fill(l.at.Lang, newest.Number, text.Date(l.at.Lang, newest.Date)),
		l.dated(text.SourcesPage.NoFundsYear, funds[len(funds)-1].InForce),
		l.dated(text.SourcesPage.FundsBefore, funds[0].InForce),
	)
	said = append(said, l.categoryNotes(isFrench)...)
	var points []string
	for _, t := range text.OpenPoints() {
		points = append(points, l.in(t))
	}
	return app.Section().Class("unknown").Aria("labelledby", unknownID).Body(
		app.H2().ID(unknownID).Text(l.in(text.SourcesPage.NotKnown)),
		app.P().Text(l.in(text.SourcesPage.NotKnownLead)),
		app.Ul().Body(items(said)...),
		app.P().Text(l.in(text.SourcesPage.Points)),
		app.Ul().Body(items(points)...),
	)
}

// isFrench tells the one category whose first day is not known, which touches the answers of whole weeks; what the others note stands with their editions.
func isFrench(id string) bool { return id == "french" }

func isNotFrench(id string) bool { return id != "french" }

// categoryNotes gives what the editions say that they infer or do not know of the wanted categories, each once.
func (l *library) categoryNotes(wanted func(id string) bool) []string {
	var notes []string
	for _, e := range l.book.Categories {
		for i := range e.Categories {
			c := &e.Categories[i]
			if c.Note == nil || !wanted(c.ID) {
				continue
			}
			said := text.SourcesPage.NoteOf.Fill(l.at.Lang, c.Name.In(string(l.at.Lang)), c.Note.In(string(l.at.Lang)))
			if !slices.Contains(notes, said) {
				notes = append(notes, said)
			}
		}
	}
	return notes
}

// table is the editions of one table, newest first.
func (l *library) table(all []*edition.Header) app.UI {
	of := all[0].Edition
	var rows []app.UI
	for i := len(all) - 1; i >= 0; i-- {
		next := day.Day(0)
		if i+1 < len(all) {
			next = all[i+1].InForce
		}
		rows = append(rows, l.edition(all[i], next))
	}
	body := []app.UI{app.H2().ID(tableID(of)).Text(l.in(text.Edition(of))), app.Ul().Body(rows...)}
	if of == l.book.Categories[0].Edition {
		body = append(body, app.Ul().Class("notes").Body(items(l.categoryNotes(isNotFrench))...))
	}
	return app.Section().Aria("labelledby", tableID(of)).Body(body...)
}

// edition is one edition with its days and sources; next is the first day of the one after it, or none.
func (l *library) edition(h *edition.Header, next day.Day) app.UI {
	name := l.dated(text.SourcesPage.Since, h.InForce)
	if next != 0 {
		name = text.SourcesPage.SinceTo.Fill(l.at.Lang, text.Date(l.at.Lang, h.InForce), text.Date(l.at.Lang, next-1))
	}
	said := []string{}
	if h.LastKnown != 0 {
		said = append(said, l.dated(text.Result.LastKnown, h.LastKnown))
	}
	said = append(said, l.dated(text.Result.Checked, h.Checked))
	mark := app.UI(nil)
	if h.InForce <= l.on && (next == 0 || l.on < next) {
		mark = l.inForce(h)
	}
	return l.item(name, strings.Join(said, ", "), h.Sources, mark != nil, mark)
}

// inForce marks the edition that answers for the day; where the day is after its last known one it is only the newest known.
func (l *library) inForce(h *edition.Header) app.UI {
	if h.LastKnown != 0 && l.on > h.LastKnown {
		return app.Span().Class("mark", "mark-open").Text(l.in(text.SourcesPage.NewestKnown))
	}
	return app.Span().Class("mark", "mark-met").Text(l.dated(text.SourcesPage.Now, l.on))
}

func (l *library) rounds() app.UI {
	r := l.book.Rounds()
	first := r.Rounds[len(r.Rounds)-1].Date
	name := text.SourcesPage.RoundsCount.In(l.at.Lang, len(r.Rounds), text.Date(l.at.Lang, first), text.Date(l.at.Lang, r.Rounds[0].Date))
	return app.Section().Aria("labelledby", roundsID).Body(
		app.H2().ID(roundsID).Text(l.in(text.Edition("rounds"))),
		app.Ul().Body(l.item(name, l.dated(text.Result.Checked, r.Checked), r.Sources, true, nil)),
	)
}

func (l *library) occupations() app.UI {
	n := l.book.NOC
	name := text.SourcesPage.Version.Fill(l.at.Lang, n.Version)
	return app.Section().Aria("labelledby", occupationsID).Body(
		app.H2().ID(occupationsID).Text(l.in(text.SourcesPage.Occupations)),
		app.Ul().Body(l.item(name, l.dated(text.Result.Checked, n.Checked), n.Sources, true, nil)),
		app.P().Class("aside").Text(n.Attribution.In(string(l.at.Lang))),
	)
}

// item is one edition: its name, its mark where it answers for the day, what it says of its days, and its sources, folded unless they are open.
func (l *library) item(name, said string, from sources, open bool, mark app.UI) app.UI {
	class, head := "edition", []app.UI{app.H3().Text(name)}
	if mark != nil {
		class += " edition-now"
		head = append(head, mark)
	}
	var links []app.UI
	for _, s := range slices.SortedFunc(maps.Values(from), byTitle) {
		links = append(links, SourceItem(l.at.Lang, &s, false))
	}
	list := app.UI(app.Ul().Class("sources").Body(links...))
	if !open {
		list = app.Details().Body(app.Summary().Text(l.in(text.Result.Sources)), list)
	}
	return app.Li().Class(class).Body(
		app.Div().Class("edition-head").Body(head...),
		app.P().Class("aside").Text(said),
		list,
	)
}

// SourceItem is a source as an entry of a list: its title as a link and when it was published; written out, its address too, for paper.
func SourceItem(lang text.Lang, s *edition.Source, written bool) app.UI {
	title, in := titleOf(lang, s)
	address, _ := addressOf(lang, s)
	when := text.SourcesPage.NoDate.In(lang)
	if s.Published != "" {
		when = text.SourcesPage.Published.Fill(lang, text.Published(lang, s.Published))
	}
	body := []app.UI{sourceLink(lang, s, title).Lang(in), app.Text(" "), app.Span().Class("aside").Text("(" + when + ")")}
	if written {
		body = append(body, app.Text(" "), app.Span().Class("address").Text(address))
	}
	return app.Li().Body(body...)
}

func byTitle(a, b edition.Source) int {
	return cmp.Or(cmp.Compare(a.Title, b.Title), cmp.Compare(a.Address, b.Address))
}
