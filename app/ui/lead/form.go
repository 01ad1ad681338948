// Package lead is how a person asks the consultant in whose page the calculator stands to answer them: who the consultant is, what is agreed to, what is sent, and the receipt of it.
package lead

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/files"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
)

// Form is the form below a result by which a person asks to be answered. Where the host asks for none, or there is no result, it is empty.
type Form struct {
	app.Compo

	At         frame.Place
	Settings   embed.Settings
	Book       *core.Book // names the answers in words; nil leaves them as data
	Case       *candidate.Case
	Assessment *core.Assessment // nil: nothing is asked yet
	Script     bool             // the host's page runs embed.js: without it there is nobody to hear an event
	Send       func(Payload)    // gives the lead to the host's page, as an event; Tell does
	Now        func() time.Time // nil: the clock

	ctx    app.Context // of the form itself
	fetch  fetch       // nil: the browser's
	memory *memory
	faulty bool
}

// OnMount takes up what was typed on this page. A consent is given to what is in view, so it is asked for anew.
func (f *Form) OnMount(ctx app.Context) {
	defer catch(&f.faulty)
	f.ctx = ctx
	m := f.mine()
	m.form = f
	if m.stage == writing && m.draft != nil {
		m.draft.withdraw()
	}
	m.said = text.Text{}
	if f.Settings.Lead == embed.LeadEvent && !f.Script && f.Assessment != nil {
		embed.Refuse(embed.Lead, noScript(f.lang()))
	}
}

// OnDismount lets go of the form.
func (f *Form) OnDismount() {
	if m := f.mine(); m.form == f { // and not of the one that has taken its place
		m.form = nil
	}
}

func (f *Form) lang() text.Lang { return f.At.Lang }

func (f *Form) in(t text.Text) string { return t.In(f.At.Lang) }

// mine is the lead that the form writes.
func (f *Form) mine() *memory {
	if f.memory == nil {
		f.memory = current
	}
	return f.memory
}

// view is what is drawn.
type view struct {
	*Form
	s       embed.Settings
	m       *memory
	d       *draft
	content *content
}

func (f *Form) view() *view {
	s, _ := Checked(f.Settings, f.Script)
	m := f.mine()
	if m.draft == nil {
		m.draft = newDraft(f.lang())
	}
	v := &view{f, s, m, m.draft, compose(s, m.draft, f.Case, f.Assessment)}
	v.settle()
	return v
}

// settle puts the consent into what is sent. One that was given to another wording, or to more or less, is asked for anew.
func (v *view) settle() {
	if v.d.given == 0 {
		return
	}
	if v.d.agreedTo != v.agreedTo() {
		v.d.withdraw()
		return
	}
	r := ReceiptOf(v.s, v.lang(), v.d.given)
	v.content.Consent = &r
}

// agreedTo is what a person who consents now agrees to.
func (v *view) agreedTo() string { return Wording(v.s, v.lang()) + v.content.along() }

// payload is what would be sent now, or what was sent.
func (v *view) payload() Payload {
	if v.m.stage != writing && v.s.Lead != embed.LeadMailto {
		return v.m.sent
	}
	if v.s.Lead == embed.LeadMailto {
		return Payload{v.d.id, v.mail().text(v.lang())}
	}
	return Payload{v.d.id, v.content.json()}
}

func (v *view) mail() mail { return v.content.mail(v.lang(), v.s) }

// Render draws the form.
func (f *Form) Render() app.UI {
	box := app.Section().Class("lead-form", "no-print").Aria("labelledby", "lead-title")
	if s, _ := Checked(f.Settings, f.Script); s.Lead == "" || f.Assessment == nil {
		return box.Hidden(true)
	}
	v := f.view()
	return box.Hidden(false).Body(
		app.Div().Body(v.faults()...),
		app.H2().ID("lead-title").Text(text.Lead.Title.Fill(v.lang(), v.s.LicenseeName)),
		app.P().Text(v.in(text.Lead.Intro)),
		app.Button().Type("button").ID("lead-open").Hidden(v.m.open).Aria("expanded", v.m.open).Aria("controls", "lead-body").
			OnClick(f.guard(f.unfold), "open").Text(text.Lead.Open.Fill(v.lang(), v.s.LicenseeName)),
		app.Div().ID("lead-body").Hidden(!v.m.open).Body(v.body()...),
	)
}

func (v *view) faults() []app.UI {
	if !v.faulty {
		return nil
	}
	return []app.UI{frame.Fault(v.lang())}
}

func (v *view) body() []app.UI {
	if !v.m.open {
		return nil
	}
	return []app.UI{v.wording(), v.fields(), v.include(), v.shown(), v.consent(), v.summary(), v.actions(), v.outcome(), v.receipt()}
}

// guard runs a handler so that a failure of it does not end the program.
func (f *Form) guard(h func()) app.EventHandler {
	return func(app.Context, app.Event) {
		defer catch(&f.faulty)
		h()
	}
}

func (f *Form) focus(id string) {
	frame.FocusLater(f.ctx, id, "", "center")
}

func (f *Form) unfold() {
	f.mine().open = true
	f.focus("lead-before")
}

func (f *Form) fold() {
	f.mine().open = false
	f.focus("lead-open")
}

// now is the second in which something happens.
func (f *Form) now() day.Instant {
	clock := f.Now
	if clock == nil {
		clock = time.Now
	}
	t, _ := day.ParseInstant(clock().UTC().Format(time.RFC3339)) // a clock far off gives none, and no consent
	return t
}

// write takes what is typed into a field.
func (f *Form) write(field string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		defer catch(&f.faulty)
		f.mine().draft.typed[field] = ctx.JSSrc().Get("value").String()
	}
}

// tickConsent gives consent to the wording in view, or takes it back.
func (f *Form) tickConsent() {
	d := f.mine().draft
	if d.given != 0 {
		d.withdraw()
		return
	}
	d.agree(f.now(), f.view().agreedTo())
}

// ready tells whether the lead can be sent, and leads to what is wrong where it cannot.
func (f *Form) ready() bool {
	m := f.mine()
	m.said = text.Text{}
	f.view() // sees to it that the consent is still to what is in view
	m.warned = len(m.draft.problems(f.lang())) > 0
	if m.warned {
		f.focus("lead-problems")
	}
	return !m.warned
}

// send sends the lead, once: what is pressed again before there is an answer sends nothing.
func (f *Form) send() {
	m := f.mine()
	if m.stage == sending || m.stage.done() || m.stage == writing && !f.ready() {
		return
	}
	v := f.view()
	var proof Receipt
	if v.content.Consent != nil {
		proof = *v.content.Consent
	}
	p := m.send(v.payload(), proof)
	f.focus("lead-outcome")
	if v.s.Lead == embed.LeadEvent {
		f.Send(p)
		m.stage = handed
		return
	}
	post(f.fetcher(), v.s.LeadTo, p.Text, func(status int) { m.redraw(func() { m.answered(p.ID, status) }) })
}

func (f *Form) fetcher() fetch {
	if f.fetch != nil {
		return f.fetch
	}
	return fetchHere
}

// clear begins anew, or takes up again what did not arrive.
func (f *Form) clear() {
	m := f.mine()
	if m.stage.alarming() {
		m.change()
	} else {
		m.another(f.lang())
	}
	f.focus("lead-before")
}

// openMail lets the browser follow the link to the e-mail program, if there is nothing to mend.
func (f *Form) openMail(_ app.Context, e app.Event) {
	defer catch(&f.faulty)
	// The framework would lead this frame to the link, which a host's policy may forbid; the browser leads the window.
	e.Call("stopPropagation")
	m := f.mine()
	m.stage = writing
	if !f.ready() {
		e.PreventDefault()
		return
	}
	m.proof = *f.view().content.Consent
	m.stage = opened
}

// saveCopy hands the person what is shown, as a file.
func (f *Form) saveCopy() {
	v := f.view()
	if v.s.Lead == embed.LeadMailto {
		files.Save("portage-lead.txt", []byte(v.payload().Text), "text/plain;charset=utf-8")
		return
	}
	files.Save("portage-lead.json", []byte(v.payload().Text), "application/json")
}

// saveReceipt hands the person the receipt, as a file.
func (f *Form) saveReceipt() {
	v := f.view()
	files.Save("portage-receipt.txt", v.m.proof.file(v.payload().ID, receiver(v.s, v.m.proof.Language)+", "+way(v.s, v.m.proof.Language)), "text/plain;charset=utf-8")
}

// copyText copies what is shown, the way that frames are allowed to.
func (f *Form) copyText() {
	window := app.Window()
	shown := window.GetElementByID("lead-exact")
	window.Call("getSelection").Call("selectAllChildren", shown)
	f.mine().said = text.Lead.Selected
	if window.Get("document").Call("execCommand", "copy").Truthy() {
		f.mine().said = text.Lead.Copied
	}
}
