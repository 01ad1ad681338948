package paths

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/path"
	"portage/core/candidate"
)

// Printed is the paths of a wish for paper: static, whole, without controls; a nil wish is the nearest lowest score within a year.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment, wish *Wish) []app.UI {
	data, err := library.Changes()
	if err != nil {
		app.Log(err)
		return nil
	}
	if wish == nil {
		wish = &Wish{}
	}
	v := &view{at: at, book: book, data: data, a: a, wish: wish}
	search, found := whole(v, c)
	if search == nil {
		return nil
	}
	goal := v.goal()
	return []app.UI{app.Section().Class("changes", "paths", "on-paper").Body(append([]app.UI{
		app.H2().Text(v.in(text.Paths.Printed)),
		v.standing(),
		app.P().Text(v.fill(text.Paths.PrintedGoal, v.number(goal.Score), text.Date(at.Lang, goal.By))),
		app.Div().Body(v.outcome(search, found, false)...),
		v.paths(found),
	}, v.notes()...)...)}
}

// whole looks for the paths of a wish at once; nil where the wish cannot be read.
func whole(v *view, c *candidate.Case) (*path.Search, []path.Path) {
	_, score := v.wish.score(v.book, v.a)
	if _, by := v.wish.by(v.a.Day); !score || !by {
		return nil, nil
	}
	list, err := change.Of(v.book, v.data, c, v.a.Day)
	if err != nil {
		app.Log(err)
		return nil, nil
	}
	s, err := prepare(v.book, v.data, list, c, v.a, v.wish)
	if err != nil {
		app.Log(err)
		return nil, nil
	}
	for !s.Step(few) {
	}
	return s, s.Paths()
}
