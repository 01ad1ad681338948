package through

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core"
	"portage/core/advise/through"
	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/edition"
)

// view is an answer in a language.
type view struct {
	at     frame.Place
	book   *core.Book
	on     day.Day
	all    []through.Side // under every edition, and last under the person's own where there is one
	answer *through.Answer
	sides  [2]result.View
}

func newView(at frame.Place, book *core.Book, c *candidate.Case, on day.Day, own, first, second *crs.Edition) (*view, error) {
	v := &view{at: at, book: book, on: on}
	var err error
	if v.all, err = through.All(book, c, on); err != nil {
		return nil, err
	}
	if own != nil {
		side, err := through.Under(book, c, on, own)
		if err != nil {
			return nil, err
		}
		v.all = append(v.all, side)
	}
	if v.answer, err = through.Compare(book, c, on, first, second); err != nil {
		return nil, err
	}
	for i, s := range v.answer.Sides {
		v.sides[i] = result.NewView(at, book.UnderCRS(s.Edition), c, s.Assessment)
	}
	return v, nil
}

func (v *view) in(t text.Text) string { return t.In(v.at.Lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.at.Lang, args...) }

func (v *view) date(d day.Day) string { return text.Date(v.at.Lang, d) }

func (v *view) editions() []*crs.Edition {
	var all []*crs.Edition
	for _, s := range v.all {
		all = append(all, s.Edition)
	}
	return all
}

// name is how an edition is called: by its days, or as the person's file.
func (v *view) name(e *crs.Edition) string {
	if file, theirs := e.Theirs(); theirs {
		return v.fill(text.Through.Theirs, file)
	}
	i := slices.Index(v.book.CRS, e)
	if i+1 < len(v.book.CRS) {
		return v.fill(text.Through.SinceTo, v.date(e.InForce), v.date(v.book.CRS[i+1].InForce-1))
	}
	return v.fill(text.Through.Since, v.date(e.InForce))
}

// optionName also says which edition is in force: an option of a list has no other mark.
func (v *view) optionName(e *crs.Edition) string {
	if e == v.book.CRSOn(v.on) {
		return v.name(e) + " – " + v.in(v.standing(e))
	}
	return v.name(e)
}

// standing says that an edition is in force on the asked day, or only the newest that is known.
func (v *view) standing(e *crs.Edition) text.Text {
	if e.LastKnown != 0 && v.on > e.LastKnown {
		return text.SourcesPage.NewestKnown
	}
	return text.Through.InForce
}

// named is an edition's name with its mark.
func (v *view) named(s *through.Side) app.UI {
	if _, theirs := s.Edition.Theirs(); theirs {
		return app.Span().Class("through-mark", "through-theirs").Text(v.name(s.Edition))
	}
	mark, class := "", "through-now"
	if s.InForce {
		mark = v.in(v.standing(s.Edition))
	}
	if mark != v.in(text.Through.InForce) {
		class = "through-known"
	}
	return app.Span().Body(
		app.Span().Class("capital").Text(v.name(s.Edition)),
		app.Span().Class("through-mark", class).Hidden(mark == "").Text(mark),
	)
}

// every is the score under every edition.
func (v *view) every() app.UI {
	return app.Section().Aria("labelledby", "every").Body(
		app.H2().ID("every").Text(v.in(text.Through.Every)),
		app.P().Class("aside").Text(v.fill(text.Through.EveryLead, v.date(v.on))),
		v.table(),
	)
}

func (v *view) table() app.UI {
	inForce := 0
	for _, s := range v.all {
		if s.InForce {
			inForce = s.Assessment.CRS.Total
		}
	}
	var rows []app.UI
	for i := range v.all {
		s := &v.all[i]
		class := ""
		if s.InForce {
			class = "through-now-row"
		}
		c := &s.Assessment.CRS
		rows = append(rows, table.Row(class, v.named(s), table.Figure(v.sides[0].Span(c.Total, c.AtMost)), v.sides[0].Difference(c.Total-inForce)))
	}
	columns := []string{v.in(text.Through.EditionCol), v.in(text.Through.ScoreCol), v.in(text.Through.AgainstCol)}
	return table.New("through-every", v.in(text.Through.Every), columns, rows...)
}

// gap says which of the two gives more.
func (v *view) gap() string {
	first, second := &v.answer.Sides[0], &v.answer.Sides[1]
	switch gain := v.answer.Gain(); {
	case first.Edition == second.Edition:
		return v.in(text.Through.SameEdition)
	case gain > 0:
		return v.fill(text.Through.Gain, text.Points(v.at.Lang, gain))
	case gain < 0:
		return v.fill(text.Through.Loss, text.Points(v.at.Lang, -gain))
	case first.Assessment.CRS.AtMost != second.Assessment.CRS.AtMost:
		return v.in(text.Through.EqualNow)
	}
	return v.in(text.Through.Equal)
}

// warnings say of the two what a person must know before relying on a score.
func (v *view) warnings() app.UI {
	var words []string
	for _, s := range v.answer.Sides {
		for _, w := range s.Assessment.Warnings {
			switch w.Code {
			case "edition_theirs", "newer_rules_reported":
				if said := text.Warning(v.at.Lang, w.Code, w.About, ""); !slices.Contains(words, said) {
					words = append(words, said)
				}
			}
		}
	}
	first, second := v.answer.Sides[0].Assessment.FirstLanguage, v.answer.Sides[1].Assessment.FirstLanguage
	if first.Language != second.Language {
		words = append(words, v.fill(text.Through.OtherLanguage, v.in(text.Language(first.Language)), v.in(text.Language(second.Language))))
	}
	var items []app.UI
	for _, w := range words {
		items = append(items, app.Li().Text(w))
	}
	return app.Ul().Class("through-warnings").Hidden(len(items) == 0).Body(items...)
}

// scores are the two scores side by side with their bars.
func (v *view) scores() app.UI {
	var both []app.UI
	for i := range v.answer.Sides {
		both = append(both, v.score(i))
	}
	return app.Div().Class("through-scores").Body(both...)
}

func (v *view) score(i int) app.UI {
	s := &v.answer.Sides[i]
	c := &s.Assessment.CRS
	bound, class := "", "through-score"
	if c.AtLeast {
		bound = v.in(text.Result.AtLeast)
	}
	if _, theirs := s.Edition.Theirs(); theirs {
		class += " through-score-theirs"
	}
	return app.Div().Class(class).Body(
		app.P().Class("through-name").Body(v.named(s)),
		app.P().Class("through-number").Body(app.Span().Text(bound), app.Strong().Text(text.Number(v.at.Lang, c.Total))),
		v.sides[i].Bar(),
		app.P().Class("aside").Hidden(!c.AtLeast).Text(v.fill(text.Result.UpTo, text.Number(v.at.Lang, c.AtMost))),
	)
}

// stays says what is of the asked day under every edition.
func (v *view) stays() app.UI {
	return app.Section().Class("through-stays").Aria("labelledby", "stays").Body(
		app.H2().ID("stays").Text(v.in(text.Through.Stays)),
		app.Ul().Body(
			app.Li().Text(v.in(text.Through.StaysTables)),
			app.Li().Text(v.in(text.Through.StaysPools)),
			app.Li().Text(v.in(text.Through.StaysNOC)),
			app.Li().Text(v.in(text.Through.StaysContinuous)),
		),
	)
}

// cite links a citation to its source; one of a person's own edition is said to be what their file says.
func (v *view) cite(side int, cite string) app.UI {
	e := v.answer.Sides[side].Edition
	if _, theirs := e.Theirs(); !theirs {
		return app.Span().Class("through-cite").Body(v.sides[side].Cite(cite))
	}
	short, place, _ := strings.Cut(cite, " ")
	source := e.Sources[short]
	return app.Span().Class("through-cite").Body(
		app.A().Href(source.Address).Rel("external noopener nofollow").Text(v.fill(text.Through.TheirsCite, source.Title, place)),
	)
}

// sources are those that a person's own edition names.
func (v *view) sources(e *crs.Edition) app.UI {
	var items []app.UI
	byTitle := func(a, b edition.Source) int {
		return cmp.Or(cmp.Compare(a.Title, b.Title), cmp.Compare(a.Address, b.Address))
	}
	for _, s := range slices.SortedFunc(maps.Values(e.Sources), byTitle) {
		items = append(items, result.SourceItem(v.at.Lang, &s, false))
	}
	return app.Ul().Body(items...)
}
