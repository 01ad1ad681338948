package lead

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// stage is how far a lead has come.
type stage int

const (
	writing  stage = iota
	sending        // given to the host's page, which has not answered yet
	handed         // the host's page has taken it
	received       // the consultant's address has confirmed it
	failed         // it did not arrive
	refused        // the consultant's address did not take it
	unknown        // nobody answered
	opened         // put into the person's e-mail program
)

// memory is the lead of this page: it outlives a change of screen or language, and ends with the page.
type memory struct {
	draft  *draft
	open   bool // the form is unfolded
	stage  stage
	sent   Payload   // frozen when it was sent, so that a repeat is the same
	proof  Receipt   // that went along
	status int       // what the consultant's address answered, 0 where it did not
	tries  int       // counts what was sent, so that only the wait of the last one ends it
	form   *Form     // that shows it, nil where none does
	said   text.Text // of the copying
	warned bool      // what is wrong is said
}

// current is the lead of this page.
var current = &memory{}

// Answered takes what the host's page answers to a lead: whether it arrived, and the status of the consultant's address, 0 where there was none. What answers no lead that is being sent is ignored.
func Answered(id string, ok bool, status int) { current.answered(id, ok, status) }

func (m *memory) answered(id string, ok bool, status int) {
	if id != m.sent.ID || id == "" || m.stage != sending && m.stage != unknown {
		return
	}
	if status < 100 || status > 599 {
		status = 0
	}
	m.status = status
	switch {
	case ok && status == 0:
		m.stage = handed
	case ok:
		m.stage = received
	case passing(status):
		m.stage = failed
	default:
		m.stage = refused
	}
	m.redraw(func() {})
}

// redraw does something and draws the form anew, whichever shows the lead by now.
func (m *memory) redraw(after func()) {
	if m.form == nil {
		after()
		return
	}
	m.form.ctx.Dispatch(func(app.Context) { after() })
}

// passing tells whether another try may help: there was no answer, the server failed, was slow (408) or had too much to do (429). embed.js tries again on the same.
func passing(status int) bool { return status == 0 || status >= 500 || status == 408 || status == 429 }

// send freezes the lead, or takes the frozen one again.
func (m *memory) send(p Payload, proof Receipt) Payload {
	if m.stage == writing {
		m.sent, m.proof = p, proof
	}
	m.stage, m.status = sending, 0
	m.tries++
	return m.sent
}

// wait gives up on what is being sent now after a time.
func (m *memory) wait(long time.Duration) {
	try := m.tries
	time.AfterFunc(long, func() { m.redraw(func() { m.giveUp(try) }) })
}

// giveUp says that nobody answered, if nobody has by now.
func (m *memory) giveUp(try int) {
	if m.stage == sending && m.tries == try {
		m.stage = unknown
	}
}

// another begins a lead anew.
func (m *memory) another(lang text.Lang) {
	*m = memory{draft: newDraft(lang), open: m.open, form: m.form, tries: m.tries}
}

// change takes up again what did not arrive. It becomes another lead, because it may say something else.
func (m *memory) change() {
	m.stage, m.proof, m.warned = writing, Receipt{}, false
	m.draft.id = newID()
	m.draft.withdraw()
}

// alarming tells whether a stage asks to be read.
func (s stage) alarming() bool { return s == failed || s == refused || s == unknown }

// done tells whether nothing more is to be sent.
func (s stage) done() bool { return s == handed || s == received }

// catch takes a panic of a handler: it would end the program.
func catch(faulty *bool) {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		*faulty = true
	}
}
