package lead

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// stage is how far a lead has come.
type stage int

const (
	writing  stage = iota
	sending        // on its way
	handed         // the host's page has it
	received       // the consultant's address has confirmed it
	failed         // nobody has confirmed it: another try may help
	refused        // the consultant's address did not take it
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
	form   *Form     // that shows it, nil where none does
	said   text.Text // of the copying
	warned bool      // what is wrong is said
}

// current is the lead of this page.
var current = &memory{}

// answered takes what a consultant's address answers to a lead, 0 where it did not.
func (m *memory) answered(id string, status int) {
	if id != m.sent.ID || m.stage != sending {
		return
	}
	m.status = status
	switch {
	case taken(status):
		m.stage = received
	case passing(status):
		m.stage = failed
	default:
		m.stage = refused
	}
}

// redraw does something and draws the form anew, whichever shows the lead by now.
func (m *memory) redraw(after func()) {
	if m.form == nil {
		after()
		return
	}
	m.form.ctx.Dispatch(func(app.Context) { after() })
}

// send freezes the lead, or takes the frozen one again.
func (m *memory) send(p Payload, proof Receipt) Payload {
	if m.stage == writing {
		m.sent, m.proof = p, proof
	}
	m.stage, m.status = sending, 0
	return m.sent
}

// another begins a lead anew.
func (m *memory) another(lang text.Lang) {
	*m = memory{draft: newDraft(lang), open: m.open, form: m.form}
}

// change takes up again what did not arrive. It becomes another lead, because it may say something else.
func (m *memory) change() {
	m.stage, m.proof, m.warned = writing, Receipt{}, false
	m.draft.id = newID()
	m.draft.withdraw()
}

// alarming tells whether a stage asks to be read.
func (s stage) alarming() bool { return s == failed || s == refused }

// done tells whether nothing more is to be sent.
func (s stage) done() bool { return s == handed || s == received }

// catch takes a panic of a handler: it would end the program.
func catch(faulty *bool) {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		*faulty = true
	}
}
