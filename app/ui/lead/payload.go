package lead

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
)

// Version is the version of the payload's form.
const Version = 1

// Payload is a lead as it is shown and as it is sent, byte for byte. Its id is in the text too: a receiver knows a repeat by it.
type Payload struct{ ID, Text string }

// content is what a lead says; its fields are those of the JSON.
type content struct {
	Portage  int             `json:"portage_lead"`
	ID       string          `json:"id"`
	To       to              `json:"to"`
	Name     string          `json:"name,omitempty"`
	Email    string          `json:"email,omitempty"`
	Phone    string          `json:"phone,omitempty"`
	Language string          `json:"language"` // of the answer
	Message  string          `json:"message,omitempty"`
	Result   *Summary        `json:"result,omitempty"`
	Case     json.RawMessage `json:"case,omitempty"`
	Consent  *Receipt        `json:"consent"` // null until it is given
}

type to struct {
	Name    string `json:"name"`
	Licence string `json:"licence_number,omitempty"`
	Address string `json:"address,omitempty"`
}

// Summary is a result in short, without an answer.
type Summary struct {
	Day        day.Day  `json:"day"`
	Edition    string   `json:"crs_edition"`
	Score      int      `json:"score"`
	AtLeast    bool     `json:"at_least"`
	Programs   []string `json:"programs"`   // whose criteria are met
	Categories []string `json:"categories"` // the same
}

// SummaryOf gives an assessment in short.
func SummaryOf(a *core.Assessment) *Summary {
	s := &Summary{a.Day, a.Editions.CRS, a.CRS.Total, a.CRS.AtLeast, []string{}, []string{}}
	for _, p := range a.Programs {
		if p.Verdict == explain.Met {
			s.Programs = append(s.Programs, p.Program)
		}
	}
	for _, c := range a.Categories {
		if c.Verdict == explain.Met {
			s.Categories = append(s.Categories, c.Category)
		}
	}
	return s
}

// compose gives what a draft says to a consultant, as it stands.
func compose(s embed.Settings, d *draft, c *candidate.Case, a *core.Assessment) *content {
	all := &content{
		Portage: Version, ID: d.id, To: to{s.LicenseeName, s.LicenceNumber, s.LeadTo},
		Name: tidy(d.get(fieldName)), Email: tidy(d.get(fieldEmail)), Phone: tidy(d.get(fieldPhone)),
		Language: d.get(fieldLanguage), Message: strings.TrimSpace(oneLineBreak(whole(d.get(fieldMessage)))),
	}
	if d.withResult && a != nil {
		all.Result = SummaryOf(a)
	}
	if d.withCase && c != nil && s.Lead != embed.LeadMailto {
		all.Case = candidate.Write(c)
	}
	return all
}

// along writes what of the result and the answers goes along.
func (c *content) along() string {
	b, _ := json.Marshal(c.Result) // nothing in it can fail
	return string(b) + string(c.Case)
}

// tidy makes one line of what was typed into a field of one line.
func tidy(s string) string { return strings.Join(strings.Fields(whole(s)), " ") }

// whole leaves out what is no text at all.
func whole(s string) string { return strings.ToValidUTF8(s, "") }

// oneLineBreak makes all kinds of line breaks one. (Programs do not agree on how the last two are written in JSON.)
func oneLineBreak(s string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(s)
}

// json writes the payload for programs. Signs like < stay as they are: a person reads it.
func (c *content) json() string {
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false)
	w.SetIndent("", "  ")
	if err := w.Encode(c); err != nil { // nothing in it can fail
		panic(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// newID gives a random UUID (version 4).
func newID() string {
	high := rand.Uint64()&^0xf000 | 0x4000
	low := rand.Uint64()>>2 | 1<<63
	return fmt.Sprintf("%08x-%04x-%04x-%04x-%012x", high>>32, high>>16&0xffff, high&0xffff, low>>48, low&(1<<48-1))
}

// languageName names the language of the answer.
func languageName(lang text.Lang, code string) string {
	if code == string(text.FR) {
		return text.Lead.French.In(lang)
	}
	return text.Lead.English.In(lang)
}
