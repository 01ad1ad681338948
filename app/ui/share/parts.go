package share

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// secret is a field for a passphrase.
type secret struct {
	id          string
	words, hint text.Text
	lang        text.Lang
	value       string
	visible     bool // it can be read on the screen
	off         bool // there is no use for it
	invalid     bool

	typed, entered, toggled app.EventHandler
}

func (s secret) field() app.UI {
	kind := "password"
	if s.visible {
		kind = "text"
	}
	input := app.Input().Type(kind).ID(s.id).Value(s.value).AutoComplete(false).Spellcheck(false).
		Attr("autocapitalize", "none").Attr("autocorrect", "off").
		Aria("describedby", s.id+"-hint").Aria("invalid", s.invalid).
		OnInput(s.typed, s.id).
		OnKeyDown(func(ctx app.Context, e app.Event) {
			if e.Get("key").String() == "Enter" {
				s.entered(ctx, e)
			}
		}, s.id)
	return app.Div().Class("share-secret").Hidden(s.off).Body(
		app.Label().For(s.id).Text(s.words.In(s.lang)),
		app.P().Class("hint").ID(s.id+"-hint").Text(s.hint.In(s.lang)),
		input,
		app.Label().Class("share-show").Body(
			app.Input().Type("checkbox").ID(s.id+"-show").Checked(s.visible).OnChange(s.toggled, s.id),
			app.Span().Text(text.Share.ShowPassphrase.In(s.lang)),
		),
	)
}

// status is where a screen says what was last done. It always stands, so that it is heard when it speaks.
func status(lang text.Lang, s said) app.UI {
	class := "share-status"
	if s.alarm {
		class = "share-status problem"
	}
	return app.Div().Attr("role", "status").Body(
		app.P().Class(class).Hidden(!s.what.Whole()).Text(s.what.In(lang)),
	)
}

func faults(lang text.Lang, faulty bool) []app.UI {
	if !faulty {
		return nil
	}
	return []app.UI{frame.Fault(lang)}
}

// catch takes a panic: in a handler it would end the program.
func catch(faulty *bool) {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		*faulty = true
	}
}
