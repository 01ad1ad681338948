package lead

import (
	"strings"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/core/day"
)

// Receipt proves what a person agreed to.
type Receipt struct {
	Version  int         `json:"version"` // of the wording
	Language text.Lang   `json:"language"`
	Given    day.Instant `json:"given"`
	Hash     string      `json:"sha256"` // of the wording in UTF-8
	Wording  string      `json:"wording"`
}

// ReceiptOf gives the receipt of a consent to the wording that stands under some settings in a language.
func ReceiptOf(s embed.Settings, lang text.Lang, given day.Instant) Receipt {
	wording := Wording(s, lang)
	return Receipt{text.LeadVersion, lang, given, sha256(wording), wording}
}

// Wording gives all that a person agrees to, line by line, as the form shows it.
func Wording(s embed.Settings, lang text.Lang) string {
	var b strings.Builder
	for _, l := range lines(s, lang) {
		b.WriteString(l.label + text.Page.Colon.In(lang) + l.said + "\n")
	}
	return b.String() + agree(s, lang)
}

// line is one part of the wording.
type line struct{ label, said string }

// lines are what is collected, who receives it, what for and what may go wrong, first; then how to withdraw, and what this is not.
func lines(s embed.Settings, lang text.Lang) []line {
	receiver := receiver(s, lang)
	say := func(f text.Field, args ...string) line { return line{f.Label.In(lang), f.Hint.Fill(lang, args...)} }
	return []line{
		say(text.Consent.What),
		say(text.Consent.Who, receiver, way(s, lang)),
		say(text.Consent.Purpose, s.LicenseeName),
		say(text.Consent.Risk),
		say(text.Consent.Withdraw, s.LicenseeName, withdrawal(s, lang)),
		say(text.Consent.Automatic),
		say(text.Consent.Nothing),
	}
}

func agree(s embed.Settings, lang text.Lang) string {
	return text.Consent.Agree.Fill(lang, s.LicenseeName)
}

// receiver names who receives a lead, with the licence number where there is one.
func receiver(s embed.Settings, lang text.Lang) string {
	if s.LicenceNumber == "" {
		return s.LicenseeName
	}
	return text.Consent.Numbered.Fill(lang, s.LicenseeName, s.LicenceNumber)
}

// way says how a lead goes.
func way(s embed.Settings, lang text.Lang) string {
	switch s.Lead {
	case embed.LeadMailto:
		return text.Consent.ByMail.Fill(lang, s.LeadTo)
	case embed.LeadPost:
		return text.Consent.ToAddress.Fill(lang, s.LeadTo)
	}
	return text.Consent.ByPage.In(lang)
}

// withdrawal says how to withdraw: by the notice, by the address, or by both.
func withdrawal(s embed.Settings, lang text.Lang) string {
	switch {
	case s.Lead != embed.LeadMailto:
		return text.Consent.Notice.Fill(lang, s.LicenseeName, s.PrivacyURL)
	case s.PrivacyURL == "":
		return text.Consent.Write.Fill(lang, s.LeadTo)
	}
	return text.Consent.NoticeOrWrite.Fill(lang, s.LeadTo, s.PrivacyURL)
}

// file writes a receipt for a person to keep.
func (r Receipt) file(number, to string) []byte {
	lang := r.Language
	colon := text.Page.Colon.In(lang)
	rows := []string{
		text.Lead.Receipt.In(lang), "",
		text.Lead.Number.In(lang) + colon + number,
		text.Lead.To.In(lang) + colon + to,
		text.Lead.Given.In(lang) + colon + r.Given.String(),
		text.Lead.Version.In(lang) + colon + text.Number(lang, r.Version) + ", " + string(lang),
		text.Lead.Hash.In(lang) + colon + r.Hash, "",
		text.Lead.ReceiptHint.In(lang), "",
		text.Lead.Wording.In(lang) + colon, "", r.Wording, "",
	}
	return []byte(strings.Join(rows, "\n"))
}
