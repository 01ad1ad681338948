package lead

import (
	"slices"
	"strings"
	"unicode/utf8"

	"portage/app/text"
	"portage/core/day"
)

// The fields of the form, by their ids.
const (
	fieldName     = "lead-name"
	fieldEmail    = "lead-email"
	fieldPhone    = "lead-phone"
	fieldMessage  = "lead-message"
	fieldLanguage = "lead-language"
	fieldConsent  = "lead-consent"
)

// most is how many characters a field takes that is typed into.
func most(field string) int {
	switch field {
	case fieldName:
		return 100
	case fieldEmail:
		return 254
	case fieldPhone:
		return 40
	case fieldMessage:
		return 2000
	}
	return 0
}

// draft is what a person has typed. It lives as long as the page, and nowhere else.
type draft struct {
	id         string
	typed      map[string]string
	withResult bool
	withCase   bool
	given      day.Instant // when consent was given, 0 where it is not
	agreedTo   string      // the wording, and what of the result and the answers went along
}

func newDraft(lang text.Lang) *draft {
	return &draft{id: newID(), typed: map[string]string{fieldLanguage: string(lang)}}
}

func (d *draft) get(field string) string { return d.typed[field] }

// agree gives consent to a wording and to what goes along.
func (d *draft) agree(given day.Instant, to string) { d.given, d.agreedTo = given, to }

// withdraw takes consent back.
func (d *draft) withdraw() { d.agree(0, "") }

// problem is what is wrong with a field.
type problem struct{ field, said string }

// problems are what must be mended before a draft can be sent. Nothing is needed but consent, and one way to answer.
func (d *draft) problems(lang text.Lang) []problem {
	var all []problem
	for _, field := range []string{fieldName, fieldEmail, fieldPhone, fieldMessage} {
		if said := d.wrong(lang, field); said != "" {
			all = append(all, problem{field, said})
		}
	}
	if d.given == 0 {
		all = append(all, problem{fieldConsent, text.Lead.NoConsent.In(lang)})
	}
	return all
}

// wrong says what is wrong with one field; nothing where it is fine.
func (d *draft) wrong(lang text.Lang, field string) string {
	typed := d.get(field)
	email, phone := tidy(d.get(fieldEmail)), tidy(d.get(fieldPhone))
	switch {
	case utf8.RuneCountInString(typed) > most(field):
		return text.Lead.TooLong.Fill(lang, text.Number(lang, most(field)))
	case field == fieldEmail && email == "" && phone == "":
		return text.Lead.NoWay.In(lang)
	case field == fieldEmail && email != "" && !plausibleEmail(email):
		return text.Lead.BadEmail.In(lang)
	case field == fieldPhone && phone != "" && !plausiblePhone(phone):
		return text.Lead.BadPhone.In(lang)
	}
	return ""
}

// plausibleEmail tells whether a text can be an e-mail address. Whether it is one, only an answer can tell.
func plausibleEmail(s string) bool {
	name, host, found := cutLast(s, "@")
	if !found || name == "" || strings.ContainsFunc(s, unseenOrBlank) || strings.ContainsAny(s, "<>,;:\"()[]\\") || strings.Contains(name, "@") {
		return false
	}
	labels := strings.Split(host, ".")
	for _, label := range labels {
		if label == "" || strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") {
			return false
		}
	}
	return len(labels) > 1
}

func cutLast(s, at string) (before, after string, found bool) {
	i := strings.LastIndex(s, at)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(at):], true
}

func unseenOrBlank(r rune) bool { return r <= ' ' || r == 0x7f || r == '\u00a0' }

// The digits of a telephone number: fewer are a short code, more no network takes.
const leastDigits, mostDigits = 7, 15

// extensions are how people begin an extension.
var extensions = []string{"", "x", "ext", "p", "poste", "#"}

// plausiblePhone tells whether a text can be a telephone number, with or without an extension.
func plausiblePhone(s string) bool {
	number, extension := strings.ToLower(s), ""
	if i := strings.IndexFunc(number, func(r rune) bool { return r == '#' || 'a' <= r && r <= 'z' }); i >= 0 {
		number, extension = number[:i], number[i:]
	}
	n := 0
	for i, r := range number {
		switch {
		case '0' <= r && r <= '9':
			n++
		case r == '+' && i == 0, strings.ContainsRune(" \u00a0-\u2011.()/,", r):
		default:
			return false
		}
	}
	begins := strings.TrimRight(strings.TrimRight(extension, "0123456789"), ". ")
	return leastDigits <= n && n <= mostDigits && slices.Contains(extensions, begins)
}
