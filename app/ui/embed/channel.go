package embed

import (
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// The kinds of messages to the host; framed.js sends the height and that the program is ready.
const (
	Step   = "step"
	Result = "result"
	Leads  = "lead"
	Error  = "error"
)

// Tell sends the host a message, where there is one and it has said hello; until then it waits. What goes out are maps, lists, strings, numbers and truth values.
func Tell(kind string, content map[string]any) {
	defer catch()
	if current.Embedded {
		app.Window().Call("portageTell", kind, content)
	}
}

// Refuse tells the host what cannot be taken of what it wrote.
func Refuse(code, message string) {
	app.Logf("%s", message)
	Tell(Error, map[string]any{"code": code, "message": message})
}

var (
	lang    text.Lang // of what is shown
	wanted  text.Lang // that the host has last asked for
	here    string    // the address of what is shown, below the folder of the language
	moved   bool      // something else was shown before
	summary string    // what the host knows of the result
	given   string    // the case that the host has given and nobody has taken yet
	hearers = map[int]func(){}
	heard   int
)

// Open takes the settings from the query of a frame's address, as the browser writes it, in the language of the page, and listens to the host.
func Open(in text.Lang, query string) {
	lang, wanted = in, in
	take(query)
	defer catch()
	app.Window().Call("portageListen", app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer catch()
		hear(args[0].String(), args[1].String())
		return nil
	}))
}

// take reads settings and says what cannot be taken of them.
func take(query string) {
	values, _ := url.ParseQuery(query) // A browser has written it, so all of it can be read.
	s, problems := Parse(values.Get)
	s.Embedded = true
	asked := s.Lang
	s.Lang = lang
	if asked != "" && asked != wanted { // A person who has changed the language keeps it until the host changes its mind.
		s.Lang, wanted = asked, asked
	}
	current = s
	for _, p := range problems {
		Refuse("setting", p.Message(lang))
	}
}

// hear takes up what the host says.
func hear(kind, content string) {
	switch kind {
	case "case":
		given = content
	case "settings":
		before := current
		take(content)
		move(before)
	}
	for _, f := range hearers {
		f()
	}
}

// move goes to where other settings lead.
func move(before Settings) {
	to := here
	if current.Screen != before.Screen {
		to = current.First()
	}
	if to == here && current.Lang == lang {
		return
	}
	nav, address := app.Window().Get("goappNav"), app.Getenv("PORTAGE_ROOT")+folder(current.Lang)+to
	app.Window().Call("setTimeout", nav, 0, address) // Go is busy with the message.
}

// OnChange calls f when the host has other settings, or gives a case. It gives the way to stop.
func OnChange(f func()) (stop func()) {
	heard++
	id := heard
	hearers[id] = f
	return func() { delete(hearers, id) }
}

// TakeCase gives the case that the host has given, once.
func TakeCase() string {
	c := given
	given = ""
	return c
}

// Shows tells the host what is shown: the address below the folder of its language, and what the tab of a browser would say.
func Shows(in text.Lang, address, title string) {
	same := moved && in == lang && address == here
	lang = in
	if !current.Embedded || same {
		return
	}
	current.Lang = in
	Tell(Step, map[string]any{"screen": screenName(address), "title": title, "moved": moved && here != address})
	here, moved = address, true
}

// screenName gives the name that the host knows a screen by.
func screenName(address string) string {
	name := strings.TrimSuffix(address, "/")
	if address != Folder && name != "" {
		return name
	}
	if current.Screen != "" && address == Folder {
		return current.Screen
	}
	return "start"
}

func catch() {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
	}
}
