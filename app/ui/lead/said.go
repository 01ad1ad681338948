package lead

import (
	"net/url"
	"strings"

	"portage/app/text"
	"portage/app/ui/answers"
	"portage/app/ui/embed"
	"portage/core"
	"portage/core/candidate"
)

// row is one part of a lead in words.
type row struct{ label, said string }

// rows say in words what a lead holds; the names of categories are the usual ones. The answers of the case stand apart, see answerRows.
func (c *content) rows(lang text.Lang, s embed.Settings) []row {
	all := []row{{text.Lead.To.In(lang), receiver(s, lang) + ", " + way(s, lang)}}
	add := func(label text.Text, said string) {
		if said != "" {
			all = append(all, row{label.In(lang), said})
		}
	}
	add(text.Lead.Name.Label, c.Name)
	add(text.Lead.Email.Label, c.Email)
	add(text.Lead.Phone.Label, c.Phone)
	add(text.Lead.Language, languageName(lang, c.Language))
	add(text.Lead.Message.Label, c.Message)
	if c.Result != nil {
		add(text.Lead.Result, c.Result.score(lang))
		add(text.Lead.Programs, named(lang, c.Result.Programs, text.Program))
		add(text.Lead.Categories, named(lang, c.Result.Categories, text.ShortCategory))
	}
	add(text.Lead.Agreed, c.Consent.said(lang))
	add(text.Lead.Number, c.ID)
	return all
}

func (s *Summary) score(lang text.Lang) string {
	words := text.Lead.Points
	if s.AtLeast {
		words = text.Lead.AtLeast
	}
	return words.Fill(lang, text.Number(lang, s.Score), text.Date(lang, s.Day))
}

func named(lang text.Lang, ids []string, name func(string) text.Text) string {
	if len(ids) == 0 {
		return text.Lead.MetNone.In(lang)
	}
	var all []string
	for _, id := range ids {
		all = append(all, name(id).In(lang))
	}
	return strings.Join(all, "; ")
}

func (r *Receipt) said(lang text.Lang) string {
	if r == nil {
		return text.Lead.NotYet.In(lang)
	}
	return text.Lead.ProofOf.Fill(lang, text.Moment(lang, r.Given), text.Number(lang, r.Version), string(r.Language))
}

// answerRows say in words all the answers that go along.
func answerRows(lang text.Lang, book *core.Book, c *candidate.Case) []row {
	var all []row
	for _, r := range answers.Brief(lang, book, c) {
		all = append(all, row{text.AnswerName(lang, r.Place), r.Said[0]})
	}
	return all
}

// mail is a prefilled e-mail.
type mail struct{ to, subject, body string }

// mail writes the lead as an e-mail that a person reads: the wording is in the receipt that the sender keeps, its hash is here.
func (c *content) mail(lang text.Lang, s embed.Settings) mail {
	var b strings.Builder
	for _, r := range c.rows(lang, s)[1:] {
		b.WriteString(r.label + text.Page.Colon.In(lang) + r.said + "\n")
	}
	if c.Consent != nil {
		b.WriteString(text.Lead.Hash.In(lang) + text.Page.Colon.In(lang) + c.Consent.Hash + "\n")
	}
	return mail{s.LeadTo, text.Lead.Subject.In(lang), b.String()}
}

// text is the e-mail as it is shown and copied.
func (m mail) text(lang text.Lang) string {
	return text.Lead.To.In(lang) + text.Page.Colon.In(lang) + m.to + "\n" + m.subject + "\n\n" + m.body
}

// mostMail is how long a link to an e-mail may be: some systems cut longer ones off.
const mostMail = 2000

// link opens the e-mail in the person's program; false where it would be cut off.
func (m mail) link() (string, bool) {
	link := "mailto:" + strings.ReplaceAll(escaped(m.to), "%40", "@") +
		"?subject=" + escaped(m.subject) + "&body=" + escaped(strings.ReplaceAll(m.body, "\n", "\r\n"))
	return link, len(link) <= mostMail
}

// escaped writes a text for a part of a mailto link (RFC 6068): a plus sign there is a plus sign and no blank.
func escaped(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }
