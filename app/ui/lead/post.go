package lead

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/embed"
	"portage/app/ui/promise"
)

// fetch posts a text to an address and gives the status of the answer, 0 where there was none.
type fetch func(address, text string, done func(status int))

// waits are the times between one try and the next.
var waits = []time.Duration{time.Second, 4 * time.Second}

// patience is how long one try may take.
const patience = 15 * time.Second

// post sends a text to an address, and again where that may help: the text is the same and carries its id, so that the receiver knows a repeat. It gives the status of the last answer.
func post(to fetch, address, text string, done func(status int)) { try(to, address, text, waits, done) }

func try(to fetch, address, text string, waits []time.Duration, done func(status int)) {
	to(address, text, func(status int) {
		if len(waits) == 0 || !passing(status) {
			done(status)
			return
		}
		time.AfterFunc(waits[0], func() { try(to, address, text, waits[1:], done) })
	})
}

// taken tells whether an address has taken what was posted.
func taken(status int) bool { return 200 <= status && status <= 299 }

// passing tells whether another try may help: there was no answer, the server failed, was slow (408) or had too much to do (429).
func passing(status int) bool { return status == 0 || status >= 500 || status == 408 || status == 429 }

// fetchHere posts by the browser. The page's policy lets it reach the address of this lead only.
func fetchHere(address, text string, done func(status int)) {
	window := app.Window()
	end := once(done)
	stop := window.Get("AbortController").New()
	time.AfterFunc(patience, func() {
		stop.Call("abort")
		end(0)
	})
	how := window.Get("Object").New()
	how.Set("method", "POST")
	how.Set("body", text)
	how.Set("headers", map[string]any{"Content-Type": "application/json"})
	how.Set("credentials", "omit")
	how.Set("redirect", "error") // It would become a GET, and nothing would arrive.
	how.Set("signal", stop.Get("signal"))
	promise.Then(window, "fetch", []any{address, how}, func(answer app.Value, err error) {
		if err != nil {
			end(0)
			return
		}
		end(answer.Get("status").Int())
	})
}

// once lets only the first call through.
func once(done func(int)) func(int) {
	called := false
	return func(status int) {
		if !called {
			called = true
			done(status)
		}
	}
}

// Tell gives a lead to the host's page: the element fires it as an event. Written by JSON.stringify with two blanks, its payload is the text that was shown.
func Tell(p Payload) {
	payload := app.Window().Get("JSON").Call("parse", p.Text)
	embed.Tell(embed.Leads, map[string]any{"payload": payload, "receipt": payload.Get("consent")})
}
