package lead

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
)

// locked tells whether the lead is on its way or has gone: what was sent is not changed any more.
func (v *view) locked() bool { return v.m.stage != writing && v.m.stage != opened }

// wording is what is agreed to, before anything is asked.
func (v *view) wording() app.UI {
	var all []app.UI
	for _, l := range lines(v.s, v.lang()) {
		all = append(all, app.P().Body(app.Strong().Text(l.label), app.Text(text.Page.Colon.In(v.lang())+l.said)))
	}
	all = append(all, app.P().Hidden(v.s.PrivacyURL == "").Body(notice(v.s, v.lang())))
	return app.Div().Class("lead-wording").Body(append([]app.UI{
		app.H3().ID("lead-before").TabIndex(-1).Text(v.in(text.Lead.Before)),
	}, all...)...)
}

func (v *view) fields() app.UI {
	return app.Div().Class("lead-fields").Hidden(v.locked()).Body(
		app.H3().Text(v.in(text.Lead.Fields)),
		app.P().Class("hint").Text(v.in(text.Lead.OneWay)),
		v.line(fieldName, text.Lead.Name, "text", "name"),
		v.line(fieldEmail, text.Lead.Email, "email", "email"),
		v.line(fieldPhone, text.Lead.Phone, "tel", "tel"),
		v.language(),
		v.field(fieldMessage, text.Lead.Message.Label.In(v.lang()), text.Lead.Message.Hint.In(v.lang()),
			app.Textarea().ID(fieldMessage).Rows(5).Text(v.d.get(fieldMessage)).Aria("describedby", describedBy(fieldMessage)).
				Aria("invalid", v.problemAt(fieldMessage) != "").OnInput(v.write(fieldMessage), fieldMessage)),
	)
}

// line is a field of one line; its name tells the browser what it may fill in.
func (v *view) line(id string, words text.Field, kind, name string) app.UI {
	return v.field(id, words.Label.In(v.lang()), words.Hint.In(v.lang()),
		app.Input().ID(id).Type(kind).Attr("autocomplete", name).Value(v.d.get(id)).Aria("describedby", describedBy(id)).
			Aria("invalid", v.problemAt(id) != "").OnInput(v.write(id), id))
}

func (v *view) language() app.UI {
	chosen := v.d.get(fieldLanguage)
	var options []app.UI
	for _, l := range []text.Lang{text.EN, text.FR} {
		options = append(options, app.Option().Value(string(l)).Selected(string(l) == chosen).Text(languageName(v.lang(), string(l))))
	}
	return v.field(fieldLanguage, v.in(text.Lead.Language), "",
		app.Select().ID(fieldLanguage).OnChange(v.write(fieldLanguage), fieldLanguage).Body(options...))
}

// field is a question with its control, and what is wrong with its answer.
func (v *view) field(id, label, hint string, control app.UI) app.UI {
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(label),
		app.P().Class("hint").ID(id+"-hint").Hidden(hint == "").Text(hint),
		control,
		v.problem(id),
	)
}

func describedBy(id string) string { return id + "-hint " + id + "-problem" }

// problemAt says what is wrong with a field, once the person has wanted to send.
func (v *view) problemAt(id string) string {
	if !v.m.warned {
		return ""
	}
	for _, p := range v.d.problems(v.lang()) {
		if p.field == id {
			return p.said
		}
	}
	return ""
}

func (v *view) problem(id string) app.UI {
	said := v.problemAt(id)
	return app.P().Class("problem").ID(id+"-problem").Aria("live", "polite").Hidden(said == "").Text(said)
}

// include asks whether the result and the answers go along. Neither does unless it is ticked.
func (v *view) include() app.UI {
	byMail := v.s.Lead == embed.LeadMailto
	return app.FieldSet().Class("field", "lead-include").Hidden(v.locked()).Aria("describedby", "lead-include-hint").Body(
		app.Legend().Text(v.in(text.Lead.Include)),
		app.P().Class("hint").ID("lead-include-hint").Text(v.in(text.Lead.IncludeHint)),
		app.Div().Body(
			v.tick("lead-with-result", v.in(text.Lead.IncludeResult), v.d.withResult, v.guard(func() { toggle(&v.mine().draft.withResult) })),
		),
		app.Div().Hidden(byMail).Body(
			v.tick("lead-with-case", v.in(text.Lead.IncludeCase), v.d.withCase, v.guard(func() { toggle(&v.mine().draft.withCase) })),
		),
		app.P().Class("hint").Hidden(!byMail).Text(v.in(text.Lead.CaseByMail)),
	)
}

func toggle(what *bool) { *what = !*what }

// tick is a box to tick; nothing is ticked ahead of time.
func (v *view) tick(id, words string, on bool, change app.EventHandler) app.UI {
	return ticked(words, app.Input().Type("checkbox").ID(id).Checked(on).OnChange(change, id))
}

func ticked(words string, box app.UI) app.UI {
	return app.Label().Class("tick").Body(box, app.Span().Text(words))
}

// shown is what is sent, in words and exactly.
func (v *view) shown() app.UI {
	title, hint, exact := text.Lead.Shown, text.Lead.ShownHint, text.Lead.AsData
	switch {
	case v.s.Lead == embed.LeadMailto:
		hint, exact = text.Lead.ShownMail, text.Lead.AsMail
	case v.locked():
		title, hint = text.Lead.Gone, text.Lead.GoneHint
	}
	return app.Div().Class("lead-shown").Body(
		app.H3().ID("lead-shown").Text(v.in(title)),
		app.P().Class("hint").Text(v.in(hint)),
		app.Dl().Class("lead-rows").Hidden(v.locked()).Body(pairs(v.content.rows(v.lang(), v.s))...),
		v.answers(),
		app.Details().Class("lead-details").Open(true).Body(
			app.Summary().ID("lead-exact-title").Text(v.in(exact)),
			app.Pre().ID("lead-exact").TabIndex(0).Attr("role", "region").Aria("labelledby", "lead-exact-title").Text(v.payload().Text),
		),
	)
}

func pairs(rows []row) []app.UI {
	var all []app.UI
	for _, r := range rows {
		all = append(all, app.Div().Body(app.Dt().Text(r.label), app.Dd().Text(r.said)))
	}
	return all
}

// answers are all answers in words, where they go along.
func (v *view) answers() app.UI {
	box := app.Details().Class("lead-details").Hidden(v.content.Case == nil || v.Book == nil || v.locked())
	if v.content.Case == nil || v.Book == nil || v.locked() {
		return box
	}
	return box.Body(
		app.Summary().Text(v.in(text.Lead.Answers)),
		app.Dl().Class("lead-rows").Body(pairs(answerRows(v.lang(), v.Book, v.Case))...),
	)
}

// consent stands by itself, unticked, below what it is given to.
func (v *view) consent() app.UI {
	return app.FieldSet().Class("field", "lead-agree").Hidden(v.locked()).Aria("describedby", "lead-agree-hint").Body(
		app.Legend().Text(v.in(text.Lead.Consent)),
		app.P().Class("hint").ID("lead-agree-hint").Text(v.in(text.Lead.ConsentHint)),
		app.Div().Body(ticked(agree(v.s, v.lang()), app.Input().Type("checkbox").ID(fieldConsent).Checked(v.d.given != 0).
			Aria("describedby", fieldConsent+"-problem").Aria("invalid", v.problemAt(fieldConsent) != "").OnChange(v.guard(v.tickConsent), fieldConsent))),
		v.problem(fieldConsent),
	)
}

// summary lists what must be mended, with the way to each.
func (v *view) summary() app.UI {
	var list []app.UI
	if v.m.warned {
		for _, p := range v.d.problems(v.lang()) {
			list = append(list, app.Li().Body(v.linkTo(p)))
		}
	}
	return app.Section().Class("notice", "alarm").ID("lead-problems").TabIndex(-1).Aria("labelledby", "lead-problems-title").Hidden(len(list) == 0).Body(
		app.P().ID("lead-problems-title").Text(v.in(text.Lead.Problems)),
		app.Ul().Body(list...),
	)
}

// linkTo leads to a field without changing the address: going back should leave the page.
func (v *view) linkTo(p problem) app.UI {
	return app.A().Href("#"+p.field).OnClick(func(_ app.Context, e app.Event) {
		defer catch(&v.Form.faulty)
		e.PreventDefault()
		e.Call("stopPropagation")
		frame.Focus(p.field, "", "center")
	}, "jump", p.field).Text(p.said)
}

// actions send, or open the e-mail program, and do what is done with a copy.
func (v *view) actions() app.UI {
	byMail := v.s.Lead == embed.LeadMailto
	sends := text.Lead.Send.Fill(v.lang(), v.s.LicenseeName)
	if v.m.stage.alarming() {
		sends = v.in(text.Lead.Again)
	}
	return app.Div().Class("actions").Body(
		app.Button().Type("button").ID("lead-send").Hidden(byMail || v.m.stage.done()).Aria("disabled", v.m.stage == sending).
			OnClick(v.guard(v.send), "send").Text(sends),
		v.mailLink(),
		app.Button().Type("button").ID("lead-copy").Class("quiet").OnClick(v.guard(v.copyText), "copy").Text(v.in(text.Lead.CopyText)),
		app.Button().Type("button").ID("lead-save").Class("quiet").OnClick(v.guard(v.saveCopy), "save").Text(v.in(text.Lead.SaveCopy)),
		app.Button().Type("button").ID("lead-clear").Class("clear").Hidden(v.m.stage == sending).OnClick(v.guard(v.clear), "clear").Text(v.in(v.clearing())),
		app.Button().Type("button").ID("lead-close").Class("clear").Hidden(v.m.stage != writing).OnClick(v.guard(v.fold), "close").Text(v.in(text.Lead.Close)),
	)
}

func (v *view) clearing() text.Text {
	switch {
	case v.m.stage.alarming():
		return text.Lead.Change
	case v.locked():
		return text.Lead.Another
	}
	return text.Lead.Clear
}

// mailLink opens the e-mail program of the device.
func (v *view) mailLink() app.UI {
	link := app.A().ID("lead-mail").Class("button")
	if v.s.Lead != embed.LeadMailto {
		return link.Hidden(true)
	}
	address, fits := v.mail().link()
	if !fits {
		return link.Hidden(true).Href("#lead-exact")
	}
	return link.Hidden(false).Href(address).Target("_top").OnClick(v.openMail, "mail").Text(v.in(text.Lead.Mail))
}

// outcome says what became of the lead. It always stands, so that it is heard when it speaks.
func (v *view) outcome() app.UI {
	said, class := v.said(), "notice"
	if v.m.stage.alarming() {
		class = "notice alarm"
	}
	return app.Div().ID("lead-outcome").TabIndex(-1).Attr("role", "status").Body(
		app.Div().Class(class).Hidden(said == "").Body(
			app.P().Text(said),
			app.P().Hidden(!v.locked() || v.m.stage == sending).Text(v.in(text.Lead.Nothing)),
		),
		app.P().Class("hint").Hidden(!v.m.said.Whole()).Text(v.in(v.m.said)),
	)
}

func (v *view) said() string {
	name := v.s.LicenseeName
	fill := func(t text.Text, args ...string) string { return t.Fill(v.lang(), args...) }
	switch v.m.stage {
	case sending:
		return v.in(text.Lead.Sending)
	case handed:
		return fill(text.Lead.Handed, name)
	case received:
		return fill(text.Lead.Received, name)
	case failed:
		if v.m.status == 0 {
			return fill(text.Lead.NoAnswer, name)
		}
		return fill(text.Lead.Failed, name, text.Number(v.lang(), v.m.status))
	case refused:
		return fill(text.Lead.Refused, name, text.Number(v.lang(), v.m.status))
	case opened:
		return fill(text.Lead.MailOpened, v.s.LeadTo)
	}
	if _, fits := v.mail().link(); v.s.Lead == embed.LeadMailto && !fits {
		return fill(text.Lead.MailTooLong, v.s.LeadTo)
	}
	return ""
}

// receipt proves the consent, once it has gone along.
func (v *view) receipt() app.UI {
	r := v.m.proof
	lang := v.lang()
	return app.Section().Class("lead-receipt").Aria("labelledby", "lead-receipt").Hidden(r.Given == 0).Body(
		app.H3().ID("lead-receipt").Text(v.in(text.Lead.Receipt)),
		app.P().Class("hint").Text(v.in(text.Lead.ReceiptHint)),
		app.Dl().Class("lead-rows").Body(pairs([]row{
			{v.in(text.Lead.Given), text.Moment(lang, r.Given)},
			{v.in(text.Lead.Version), text.Number(lang, r.Version) + ", " + string(r.Language)},
			{v.in(text.Lead.Hash), r.Hash},
		})...),
		app.Button().Type("button").ID("lead-receipt-save").Class("quiet").OnClick(v.guard(v.saveReceipt), "receipt").Text(v.in(text.Lead.SaveReceipt)),
	)
}
