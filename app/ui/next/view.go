package next

import (
	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/core"
	"portage/core/advise/forecast"
	"portage/core/candidate"
	"portage/core/day"
)

// view is the forecasts as one person sees them, in a language.
type view struct {
	at   frame.Place
	lang text.Lang
	book *core.Book
	s    *forecast.Settings
	c    *candidate.Case // nil where only the assessment is at hand
	a    *core.Assessment
}

func (v *view) in(t text.Text) string { return t.In(v.lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.lang, args...) }

func (v *view) number(n int) string { return text.Number(v.lang, n) }

func (v *view) date(d day.Day) string { return text.Date(v.lang, d) }

func (v *view) name(kind string) string { return result.KindName(v.lang, v.book, kind) }

// basis is the last day whose rules and rounds are known.
func (v *view) basis() day.Day { return forecast.Basis(v.book, v.a.Day) }

// span writes two numbers, or one where they are the same.
func (v *view) span(low, high int) string {
	if low == high {
		return v.number(low)
	}
	return v.fill(text.NextRound.Span, v.number(low), v.number(high))
}

// days writes two days as an answer to the question when, or one where they are the same.
func (v *view) days(from, to day.Day) string {
	if from == to {
		return v.fill(text.NextRound.DayOne, v.date(from))
	}
	return v.fill(text.NextRound.DaySpan, v.date(from), v.date(to))
}
